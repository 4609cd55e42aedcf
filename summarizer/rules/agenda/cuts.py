"""Where the object of a meeting's verb is cut into items: at a mark between two that are whole each.

    whole   := a head of a class at its end, and no frame (关于, 对 …) that this head does not close
    opens   := 关于, 《, somebody's name or post, a body, a level, a year or a session: what an item begins with

A mark after something that is not whole, or before something that opens nothing and has another head, stands inside
an item.
"""

from collections.abc import Iterator

from summarizer.english.nominal.sources import TITLE
from summarizer.language.bodies.bodies import body_prefix
from summarizer.language.marks import outside
from summarizer.patterns import regex

# What an item may end with; a piece that ends otherwise tells what was said, and so does all that follows it.
ITEM_END = regex(
    r"(?:精神|汇报|报告|情况|意见|工作|方案|事项|事宜|》|）|”|草案|请示|建议|名单|决定|办法|讲话|论述|批示|指示|文件|规定|条例|会议|规划|计划|要点|打算|思路|议题|日程|政策|"
    r"议案|提案|稿|安排|措施|任务|项目|清单|内容|通知|通报|制度|办案|案例|视频|片|问题|材料|决议|章程|公报|回信|贺[信辞词电]|思想|重要文章|原文|篇目|形势|案件|议程|要求|"
    r"部署|(?:部署|推进|动员|座谈|调度|总结|视频|工作|专题|电视电话|全|党代|两)会|协议|预算|决算|指标|标准"
    r"|名额|人选|免职|任免|案|合同|总结|说明|结果|知识|建设|改革|发展|治理|管理|服务|整治"
    r"|第[一二三四五六七八九十\d]{1,3}(?:[章节卷篇]|专题)|等)$"
)
_NOTE = r"(?:（[^（）]{0,12}[稿案行]）)?"
# Heads by class: what was told, what was meant, what was said, a paper, a matter.
_CLASS = regex(
    rf"(?:(?P<told>汇报|报告|通报|说明|述职)|(?P<spirit>精神)|(?P<said>讲话|批示|指示|论述|回信|贺[信辞词电]|摘编|选编)|"
    rf"(?P<titled>》)|(?P<paper>方案|办法|意见|规划|计划|草案|决定|决议|条例|制度|名单|要点|议程|规则|细则|清单|请示|"
    rf"议案|章程|预案|人选|建议|通知|文件|（[^（）]{{0,8}}[稿案]）)|(?P<matter>事项|事宜|任免|安排|发言)|(?P<state>情况)|(?P<sits>会议?))"
    rf"{_NOTE}(?:等)?(?:(?<=等)内容)?$"
)
_MARK = regex(r"以及|[、和及]|(?<!参)与(?!会)|(?<=》)(?=《)|(?<=）)(?=《)")
_AFTER_LINK = regex(r"^(?:以及|[、和及]|与(?!会))+")
_OPENS = regex(
    r"(?:20\d\d年)?\d{1,2}月\d{1,2}日[^，。；]{2,30}会议?精神|关于|《|习近平|20\d\d年|第[一二三四五六七八九十\d]+[届次]|[一二三四五六七八九十]{1,3}届|"
    r"(?:中央|中共|上级|国务院|全国|全省|全市|全县|全区|全州|全旗|全镇|[我本][省市县区州旗镇]|[省市区县州旗镇]|自治[区州县]|街道|政府|人大|政协|法院|检察院|党组|常委会)"
)
# 关于, 对 and 就 keep open what they began until a head behind 的, or what is told of it.
_FRAME = regex(
    r"(?:关于|(?<![应针绝面相比核校反派])对(?![口外照标接象])|(?<![成造高])就(?!业|医|地|近|诊|学))"
)
_CLOSED = regex(
    r"的[^，。；、《》]{0,14}?(?:汇报|报告|通报|说明|精神|讲话|批示|指示|论述|回信|贺信|方案|办法|意见|规划|计划|草案|决定|决议|制度|名单|"
    rf"请示|议案|建议|通知|事项|事宜){_NOTE}$|(?:情况|工作|专题|专项|审查|调研|考察|起草)(?:汇报|报告|通报|说明)$|"
    r"(?:重要)?(?:讲话|批示|指示|论述|回信|贺信)(?:精神)?$"
)
# 《甲》和《乙》修订情况的说明: what is told is told of them all.
_ON_THEM = regex(
    r"(?:等)?(?:\d+[项个件份部])?[^，。；、《》]{0,24}(?:情况|结果|过程|意见|工作)(?:的)?(?:汇报|报告|通报|说明)?"
    r"|(?!等(?:\d+|[两三四五六七八九十多]+)[项个件部份])(?:等)?[^，。；、《》]{0,12}的?(?:说明|汇报|报告|通报)"
)
_STATED = regex("情况的?(?:汇报|报告|通报)$")
# 各组关于甲情况和乙情况的汇报 is one report; 甲局关于…情况、乙局关于…情况的汇报 are two.
_TELLER = regex("[^，。；、《》]{2,24}(?:局|办|委|部|院|中心|小组|公司)关于")
_MET = regex("会议?精神$")
_AT = regex("[记席理长部]在[^，。；时上]{2,40}$")  # 在甲会议和乙会议上的讲话: one speech at both
_LETTER = regex("[给向致][^，。；《》]{2,80}[信电辞词]")
_REQUIRED = regex("(?:要求|部署)(?:精神)?$")
# 甲报告（草案）及报告人建议名单: whose names is said before.
_LEANS = regex("报告(?:委托)?人|委托人|候选人|审议|附件|其|该")
_A_THING = regex("(?:项目|工程|名单|规划|计划)$")
_A_TIME = regex(r"20\d\d年|今年|[上下]半年|下一?[步年]|第?[一二三四]季度|\d{1,2}月")
_SHORT = 5
_WHOLE_MEETING = 9
_LEAST_SAID = 4


def split(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cut a list of objects: at commas, and at the marks between items that are whole each."""
    for piece_start, piece_end in _at_commas(text, start, end):
        yield from _at_marks(text, piece_start, piece_end)


_NEW_CLAUSE = regex(r"会议?|会上|大会|全会|(?:依法|书面|还|并)")
_DONE = regex(r"了(?!解)|作出|选举产生|推选|颁发|强调|指出|要求(?!$)|(?:提出|进行|召开|举行)(?!.*的)")

_DOES = regex(
    "协商|酝酿|推荐|评议|提出|确定|明确|形成|制定|印发|听取|研究|讨论|审|传达|学习|通报|通过|表决|决定[^（]*[^）]$"
)
_DRAFTED = regex("(?:（草案）|名单)$")
_REPORTED = regex("(?:情况|计划|工作)的?(?:汇报|报告|通报)$")


def goes_on(text: str, start: int) -> bool:
    """Whether what stands behind a semicolon is one more object of the verb before it."""
    stop = next(
        (i for i in range(start, len(text)) if text[i] in "，。；" and outside(text, start, i)), len(text)
    )
    unit = text[start:stop]
    head = _head(unit)
    if head in (None, "said", "state", "sits") or _NEW_CLAUSE.match(unit) or _DOES.match(unit):
        return False
    bare = TITLE.sub("口", unit)
    anew = _OPENS.match(unit) or _DRAFTED.search(unit) or _REPORTED.search(unit) or body_prefix(unit) > 0
    return bool(anew) and not _DONE.search(bare)


def _at_marks(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    begin = start
    for mark in _MARK.finditer(text, start + 1, end):
        if mark.start() <= begin or not outside(text, begin, mark.start()):
            continue
        link = _AFTER_LINK.match(text[mark.start() : end])
        after = mark.start() + (link.end() if link else 0)
        if _parts(text[begin : mark.start()], text[after:end], text[mark.start() : after]):
            yield begin, mark.start()
            begin = after
    yield begin, end


def _parts(left: str, right: str, link: str) -> bool:
    """Whether two items meet here: both whole, and the second no more of the first."""
    head = _head(left)
    if head is None and _A_THING.search(left) and TITLE.match(right) and not _FRAME.search(left):
        return True  # 2019年重点项目和《甲意见》
    if head is None or not right or (_CARRIED_OUT.match(left) and _HOW.search(right)):
        return False
    unit = _unit(right)
    then = _head(unit)
    if _open(left, head) and not (_ON_ONE_PAPER.fullmatch(left) and then == "matter"):
        return False
    anew = _OPENS.match(unit) is not None or body_prefix(unit) > 0
    if head == "titled":
        return _past_title(left, right, anew, then)
    if head in ("spirit", "said"):
        return _past_words(left, head, unit, then, anew)
    if _LEANS.match(unit):
        return False
    if then == "matter" and (link == "以及" or unit.startswith(("有关", "相关"))):
        return True
    if head == "told":
        return (anew and then is not None) or (
            (then in ("told", "matter") or unit.endswith("建议")) and len(unit) >= _LEAST_SAID
        )
    if head == "paper":
        return then is not None and (unit.startswith(("关于", "《")) or (anew and len(unit) > _SHORT))
    if head == "state":
        frame = "关于" in left and not _TELLER.match(unit)
        staged = _A_TIME.match(left) and _A_TIME.match(unit)  # 甲年完成情况与乙年征集情况的汇报
        return not (frame or staged) and len(unit) > _SHORT and _STATED.search(unit) is not None
    if head == "sits":
        return (
            link in ("和", "及", "以及")
            and anew
            and len(unit) > _WHOLE_MEETING
            and _MET.search(unit) is not None
        )
    if _MATTER.search(left) and _MATTER.search(unit):
        return len(unit) > _SHORT
    return head == "matter" and anew and then in ("told", "paper", "titled", "matter")


# 贯彻落实甲会议精神和乙会议精神的意见: one paper on both.
_CARRIED_OUT = regex("(?:学习|传达)?(?:贯彻|落实)")
_HOW = regex("的(?:[^，。；、《》的]{0,4})(?:意见|方案|措施|举措|打算|建议|安排)$")
# 关于《甲方案》、乙事宜: the frame holds the one paper.
_ON_ONE_PAPER = regex("关于《[^《》]+》")
_MATTER = regex("(?:事宜|事项)$")


def _head(text: str) -> str | None:
    found = _CLASS.search(text)
    return found.lastgroup if found else None


# 各组讨论甲报告、乙报告的情况: all of what the groups did is told at its end.
_GROUPS = regex("(?:关于)?各(?:代表)?[组团](?:讨论|审议|协商|酝酿|关于|对)")
_GROUPS_SAID = regex("(?:情况|意见)(?:的?(?:综合)?(?:汇报|报告|通报))?$")


def _open(left: str, head: str) -> bool:
    """Whether something began in it that its own head does not close: 关于落实甲方案、…的报告."""
    if _GROUPS.match(left):
        return not _GROUPS_SAID.search(left)
    bare = TITLE.sub(lambda title: "口" * len(title.group()), left)
    frames = list(_FRAME.finditer(bare))
    if head == "sits" and _AT.search(bare):
        return True
    if head == "state":
        return False
    if not frames:
        return head == "said" and bare.startswith("在") and "的" not in bare
    rest = bare[frames[0].end() :]
    if head == "titled":
        return True  # 关于《甲》、…的说明
    return _CLOSED.search(rest) is None


def _unit(right: str) -> str:
    """What follows a mark up to where it may end for the first time."""
    for mark in _MARK.finditer(right, 1):
        if mark.start() and outside(right, 0, mark.start()) and mark.group():
            unit = right[: mark.start()]
            head = _head(unit)
            if head is not None and not _open(unit, head):
                return unit
    return right


def _past_title(left: str, right: str, anew: bool, then: str | None) -> bool:
    """《甲》《乙》 are two; 《甲》和《乙》修订情况的说明 is one."""
    run = 0
    while title := TITLE.match(right, run):
        run = title.end()
        if (link := _AFTER_LINK.match(right[run:])) and TITLE.match(right, run + link.end()):
            run += link.end()
    if run:
        tail = right[run:]
        return not tail or not _ON_THEM.fullmatch(tail) or _AFTER_LINK.match(tail) is not None
    return then is not None and (anew or not _ON_THEM.fullmatch(right))


def _past_words(left: str, head: str, unit: str, then: str | None, anew: bool) -> bool:
    """甲精神和乙精神 are two; a second thing the same person said, whose name stands once, is not."""
    if head == "said" and _LETTER.match(unit):
        return not _LETTER.match(left)
    if unit[:1] in "在对就给致向" or unit.startswith(
        ("重要", "指示", "批示", "讲话", "论述", "系列", "有关", "相关", "贺信", "回信", "贺电", "文章")
    ):
        return False
    if then is None:
        return head == "spirit" and anew and _REQUIRED.search(unit) is not None
    return anew or then in ("spirit", "titled") or (head == "spirit" and then in ("said", "paper", "told"))


_TO_ITS_END = regex(r"，[^，。；《》了]{2,40}情况的报告(?=[，。；]|$)")


def one_subject(text: str, start: int, comma: int) -> bool:
    """Whether a comma stands in what one report is on: 关于落实甲战略，开展乙情况的报告."""
    on = text.rfind("关于", start, comma)
    if on < 0 or _TO_ITS_END.match(text, comma) is None:
        return False
    return ITEM_END.search(text, on, comma) is None and "的报告" not in text[on:comma]


_HEARD_OF = regex(r"(?:汇报|通报)$")
_WHOLE = regex(r"(?:汇报|报告|情况|通报|说明|意见|》|）|发言|述职|建议|介绍|精神|讲话|工作|事宜|方案)$")


_OPINION = regex(
    "(?<!关于)[^，。；关]{1,24}的[^，。；、《》的]{0,8}(?:意见|情况)(?:的?(?:汇报|报告|通报|说明))?$"
)


def _at_commas(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    begin, last = start, start + len(text[start:end].rstrip("，；。"))
    told = _HEARD_OF.search(text, start, last) is not None
    reported = text.endswith("情况的报告", start, last)
    for index in range(start, end):
        if text[index] in "，；" and outside(text, start, index):
            if told and not _WHOLE.search(text, begin, index):
                continue  # 深化…、打好…，推进…情况汇报: one report
            if (
                (_FRAME.search(text[begin:index]) or _GROUPS.match(text, begin))
                and _open(text[begin:index], "")
                and _OPINION.search(text, index, end)
            ):
                continue  # 各组对甲，乙，丙的讨论意见
            if reported and "关于" in text[begin:index] and not ITEM_END.search(text, begin, index):
                continue  # 区政府关于落实…战略，开展…情况的报告
            yield begin, index
            begin = index + 1
    yield begin, end
