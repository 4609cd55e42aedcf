"""What a meeting dealt with: items relayed, heard, deliberated, adopted, each with the words that say so.

Deliberated is not adopted, and 研究 is discussed (DOMAIN: meetings and acts). Lists are cut at commas first and at
enumeration marks only between items of the same shape, because posts and bodies are listed inside one item.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from summarizer.english.sources import TITLE
from summarizer.facts import Act
from summarizer.language.marks import outside
from summarizer.patterns import any_of, regex
from summarizer.rules.acts import BY_WORD
from summarizer.rules.outline import Part, Stretch
from summarizer.rules.papers import AGREED, AHEAD, TO_REVISE

_WORD = any_of(BY_WORD)
# An act opens a clause: at the start of the sentence or behind a mark, after the subject and small adverbs.
_OPEN = regex(
    r"(?:^|(?<=[，。；、]))(?P<subject>[^，。；、：《》“”]{0,30}?)(?:上|中)?(?:，)?"
    r"(?P<adverb>(?:还|并|又|分别|首先|逐一|认真|全文|专题|集中|现场|一并|同时|会前|书面|再次|共同|及时|深入|先后|随机|重点|第一时间|“第一议题”|尚未)*)"
    rf"(?P<act>{_WORD})(?:了)?"
)
_SUBJECT = regex(
    r"^(?:[●■◆]?\s*)?(?:(?:会|会议|会上|大会|全会|会前|会后|活动|学习会|学习会上|与会人员|参会人员|与会者|大家|全体人员|会议期间)|"
    r"[^，。；]{0,28}(?:会议|学习会|中心组|大会|全会|常委会|党组|常务会|书记|主任|区长|县长|市长))?(?:上|期间)?$"
)
# 听取了甲关于…的报告；乙关于…的报告: the verb stands once.
_END = regex(
    rf"。|；(?!《|(?!会|{_WORD})(?:[^，。；《]{{2,16}}关于|[^，。；《]{{2,40}}(?:（草案）|名单)(?=[、；。]|$)))"
)
_NEW_ACT = regex(
    rf"，(?:会议|会上|大会|全会)?(?:还|并|又|分别|逐一|现场|书面|同时|会前|共同|认真|集中|全文|专题|专项|深入|再次|随机|重点)*(?:{_WORD}|盘点|梳理|宣贯|决定(?!》)|围绕|(?:原则|一致)?同意|回顾|总结|分析了|对[^，。；]{{1,40}}(?:部署|安排)|就[^，。；]{{1,40}}(?:部署|安排)|就[^。；]{{1,60}}作(?:了|出)[^，。；]{{0,10}}(?:讲话|说明|要求)|开展|强调|指出|要求|安排|介绍)"
    rf"|、(?:{_WORD})了"
)
# 听取…汇报，实地督导…: what comes next was done, not heard.
_DOING = regex(r"面对面|实地|现场|详细|仔细|认真|随后|深入|督导|检查|查看|察看|征求|了解|询问|与|并")
_NEXT_ACT = regex(
    rf"{_NEW_ACT.pattern}|并(?:指出|强调|要求|认为)|(?<=精神)并(?:研究|审议|讨论|部署|安排|提出)|(?<=[》告案）])并(?:作出|形成)|(?:(?<=[汇报情况])|(?<=安排))并(?:研究|审议|讨论|部署|安排|提出|就|对)"
)
# What an item may end with; a piece that ends otherwise tells what was said, and so does all that follows it.
_ITEM_END = regex(
    r"(?:精神|汇报|报告|情况|意见|工作|方案|事项|事宜|》|）|”|草案|请示|建议|名单|决定|办法|讲话|论述|批示|指示|文件|规定|条例|会议|规划|计划|要点|议题|"
    r"议案|提案|稿|安排|措施|任务|项目|清单|内容|通知|通报|制度|办案|案例|视频|片|问题|材料|决议|章程|公报|回信|贺信|思想|重要文章|原文|篇目|形势|案件|议程|要求|"
    r"部署|(?:部署|推进|动员|座谈|调度|总结|视频|工作|专题|电视电话)会|协议|预算|决算|指标|标准|名额|人选|免职|任免|合同|总结|说明|建设|改革|发展|治理|管理|服务|整治|等)$"
)
_SOMEBODY = regex(
    r"主持(?:会议|召开)|出席(?:会议|并)|并讲话|参加会议|^(?:根据|按照|结合|重申|并?(?:重点)?就|[^，。；《》“”]{1,6}就.*(?:[作做]出|进行)了?(?:部署|安排))|^[^《》“”]{2,16}(?:递交|签订|签署|颁发|进行|开展)了"
)
# 讨论了甲，确定了乙、调度丙: what else was done is not what was discussed.
_ELSE_DONE = regex(
    r"[\u4e00-\u9fff]{2}(?:了(?!解)|[\u4e00-\u9fff]{2}了(?!解))|(?:调度|确定|评议|盘点|梳理|明确|落实|解读|征求|协商|宣贯|通过)(?!.*(?:情况|汇报|报告|方案|办法|意见)$)"
)
_EMPTY = regex(
    r"^(?:其[他它]|有关|相关|重要|当前|近期|下一?步|工作|人事|我[省市区县镇]|具体|了|的)*(?:事项|事宜|议题|内容|情况|意见|措施|贯彻落实意见|贯彻落实措施|贯彻意见|精神|工作|文件|文件精神|问题)$"
)


@dataclass(frozen=True, slots=True)
class Item:
    """One agenda item: `text[start:end]` is the object without its verb; `decided` is where what was decided stands."""

    act: Act
    start: int
    end: int
    verb_start: int
    decided: tuple[int, int] | None = None


_SAT_DOWN = regex(r"座谈会|会议|会上|汇报会")


def listed(stretches: Iterable[Stretch], visit: bool) -> Iterator[tuple[Stretch, Item]]:
    """The agenda of an occasion, each item once: a lead says what the paragraphs below tell again.

    `visit`: what somebody heard at one place of a visit is no agenda; what was heard where people sat down is.

    Of two acts on one document the later is told if it decides (审议 in the lead, 审议通过 below).
    """
    found: dict[str, tuple[Stretch, Item]] = {}
    for stretch in stretches:
        for item in items(stretch):
            if (
                visit
                and item.act in (Act.HEARD, Act.STUDIED)
                and not _SAT_DOWN.search(stretch.text, 0, item.start)
            ):
                continue
            zh = stretch.text[item.start : item.end]
            titles = TITLE.findall(zh)
            key = titles[0] if len(titles) == 1 and len(titles[0]) * 2 > len(zh) else zh
            known = found.get(key)
            if known is None or (item.act is Act.ADOPTED and known[1].act is not Act.ADOPTED):
                found[key] = (stretch, item)
    yield from found.values()


def items(stretch: Stretch) -> tuple[Item, ...]:
    """Agenda items of one sentence, in order. Nothing under a frame: "要学习贯彻…" is an order, not an item."""
    if stretch.told == 0 or stretch.part is Part.ATTENDANCE:
        return ()
    text = stretch.text[: stretch.told]
    return (
        *_relayed_by_people(stretch),
        *_items(text, stretch.text),
        *_arranged(text),
        *_themes(text),
        *_reported(text),
    )


_ARRANGED = regex(
    r"(?:对|就)(?P<object>(?:(?!进行)[^，。；《》]){3,40}?)(?:以[^，。；]{2,6}方式)?(?:(?:进行|作出|(?<![工合运操创动协])作|做出|做)了?(?:再|全面|具体|专题|统筹|周密|系统|认真|详细)?|再)"
    r"(?:强调[、和]再?)?(?:动员|部署|安排)(?:[、和]?(?:再|全面|系统|具体)?(?:动员|部署|安排|强调)){0,2}(?=[，。；]|$)"
)


def _arranged(text: str) -> Iterator[Item]:
    """对下一阶段工作进行安排部署: the object stands before the verb."""
    if "部署" not in text and "安排" not in text and "动员" not in text:
        return
    for found in _ARRANGED.finditer(text):
        start, end = found.span("object")
        yield Item(Act.ARRANGED, start, end, start)


_THEME = regex(
    r"(?:围绕|就)(?P<object>“[^”]{2,40}”(?:主题)?|(?!(?:会议|学习)?(?:内容|主题|精神)?(?:和|及|、)?(?:工作|自身|思想|岗位|本职)*(?:实际|内容|主题|情况)(?:开展|进行))[^，。；“”]{4,40}?)(?:开展|进行)了?(?:专题|集中|集体|深入|学习|交流)*(?P<act>学习|研讨|讨论|交流)"
)


_THEME_CUE = regex(r"(?:学习|研讨|讨论|交流)(?=[，。；会发]|$)")


def _themes(text: str) -> Iterator[Item]:
    """围绕“…”开展交流研讨: the theme with the words that say it was talked over."""
    if not _THEME_CUE.search(text):
        return
    for found in _THEME.finditer(text):
        act = Act.STUDIED if found["act"] == "学习" else Act.DISCUSSED
        yield Item(act, found.start(), found.end(), found.start())


_REPORT = regex(
    r"(?:代表[^，。；]{2,36}?)?(?P<report>向大会(?:报告工作|作[^，。；]{2,30}报告)|(?<![工合运操创动协])作(?!的)(?:了)?(?:题为)?(?![^，。；]{0,8}(?:辅导|宣讲|专题|主题|讲座))[^，。；：]{2,40}?(?:工作)?(?:情况)?的?报告)(?=[，。；]|$)"
)


def _reported(text: str) -> Iterator[Item]:
    """某某代表常务委员会向大会报告工作: the meeting heard a report."""
    if "报告" not in text:
        return
    for found in _REPORT.finditer(text):
        if not re.search(
            r"听取|审议|讨论|要|将|拟|所$|《", text[max(0, found.start() - 24) : found.start("report")]
        ):
            yield Item(Act.HEARD, *found.span("report"), found.start("report"))


_BY_PEOPLE = regex(r"(?:同志)?(?:分别|还|并|先后|首先|就)*(?P<act>传达学习|领学|传达|通报|宣读)(?:了)?")


def _relayed_by_people(stretch: Stretch) -> Iterator[Item]:
    """What named people relayed or read out: 区人大常委会主任某某、区政协主席某某分别传达了…精神."""
    for person in stretch.people:
        told = _BY_PEOPLE.match(stretch.text, person.end)
        if told and told.end() <= stretch.told:
            act = {"宣读": Act.OTHER, "通报": Act.HEARD}.get(told["act"], Act.RELAYED)
            end = _object_end(stretch.text, told.end())
            for start, stop in _split(stretch.text, told.end(), end):
                if _ITEM_END.search(stretch.text[start:stop]):
                    yield from _item(stretch.text, act, start, stop, told.start("act"))


def _items(text: str, whole: str) -> Iterator[Item]:
    """The acts of a sentence; `whole` goes on where its framed words begin."""
    position = 0
    while opened := _OPEN.search(text, position):
        position = opened.end()
        if "尚未" in opened["adverb"] or not _acts_here(text, opened):
            # The clause before a comma is no subject of the verb behind it: look at that verb alone.
            comma = text.find("，", opened.end("subject"), opened.start("act"))
            position = comma + 1 if comma >= 0 else position
            continue
        act = BY_WORD[opened["act"]]
        if opened["act"].endswith("原则同意") and TO_REVISE.search(whole, opened.end()):
            act = Act.DELIBERATED
        end = _object_end(text, opened.end())
        decided: tuple[int, int] | None = None
        if act in (Act.DISCUSSED, Act.DELIBERATED) and (agreed := AGREED.match(text, end)):
            act = Act.DELIBERATED if TO_REVISE.search(whole, end) else Act.ADOPTED
            decided = (agreed.start() + 1, agreed.end())
        for start, stop in _split(text, opened.end(), end):
            if (
                (start > opened.end() and text[start - 1] == "，" and _ELSE_DONE.match(text[start:stop]))
                or not _ITEM_END.search(text[start:stop])
                or _SOMEBODY.search(text[start:stop])
                or (act is Act.HEARD and _DOING.match(text[start:stop]))
                or (act is Act.SIGNED and text[start] in "第其")
            ):
                break
            for item in _item(text, act, start, stop, opened.start("act")):
                yield replace(item, decided=decided)
        position = max(position, end)


# 通过 by itself is "through" unless what was passed is of that kind.
_PASSED = regex(
    r"《|[^，。；]{2,48}(?:决定|决议|名单|办法|草案|议程|议案|建议人选)(?:（[^（）]*）)?(?=[，。；、]|$)"
)
_NEAR = 80  # characters before a verb in which 将 makes it a thing to come


def _acts_here(text: str, opened: "re.Match[str]") -> bool:
    """Whether the verb is an act of the meeting and not part of a name or of an order."""
    if text.rfind("《", 0, opened.start("act")) > text.rfind("》", 0, opened.start("act")):
        return False
    if text.rfind("“", 0, opened.start("act")) > text.rfind("”", 0, opened.start("act")):
        return False
    subject = opened["subject"]
    if BY_WORD[opened["act"]] is Act.SIGNED and not re.search(r"要|将|拟|推动|加快|计划", subject):
        return text[opened.end() :].startswith(("《", "了《")) or bool(
            _ITEM_END.search(re.split("[，。；]", text[opened.end() :])[0])
        )
    if re.search(r"要|将|拟|为|对|以|通过|推动|组织|开展|加强", subject):
        return False
    rest = text[opened.end() :]
    if not opened.group().endswith("了") and (
        rest.startswith("习近平新时代")  # the name of a campaign
        or (opened["act"] == "通过" and not _PASSED.match(rest))
    ):
        return False
    if AHEAD.search(text, max(0, opened.start("act") - _NEAR), opened.start("act")):
        return False
    if re.match(
        r"(?:的|中心组|型|会|扩大会|（扩大）|氛围|成果|教育活动|部门|院|人员|生|院|员|发言|讲话)", rest
    ):
        return False
    return bool(_SUBJECT.match(subject))


def _object_end(text: str, start: int) -> int:
    """The end of the object: a full stop, a semicolon, or a comma before the next act; marks inside 《》“” do not count."""
    stop = len(text)
    for mark in _END.finditer(text, start):
        if outside(text, start, mark.start()):
            stop = mark.start()
            break
    for mark in _NEXT_ACT.finditer(text, start, stop):
        if outside(text, start, mark.start()):
            return mark.start()
    return stop


_LINKED = regex(r"^(?:、|和|及|与|以及)")
_ON_THEM = regex(
    r"(?:等)?(?:的)?[^，。；、和及]{0,10}(?:情况|结果|意见|过程)(?:的)?(?:汇报|报告|说明)$|(?:等)?的(?:说明|汇报|[^，。；、和及]{0,4}审议意见)$"
)
_ON_IT = regex(r"(?:执行|实施|贯彻|落实|办理|修改|起草|进展)[^，。；]{0,12}(?:情况|说明)")


def _split(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cut a list of objects: at commas; between 《》《》; keep one item with inner enumerations whole."""
    for piece_start, piece_end in _at_commas(text, start, end):
        piece = text[piece_start:piece_end]
        titles = list(_TITLED.finditer(piece)) if "《" in piece else []
        if not titles:
            yield from _at_twin_tails(text, piece_start, piece_end)
            continue
        tail = piece[titles[-1].end() :]
        # 《甲》和《乙》审议修改情况的报告 is one report on two documents.
        rest = _LINKED.match(tail) if not _ON_IT.search(tail) and _ITEM_END.search(tail) else None
        alone = not tail or tail.startswith("等") or len(tail) < 3 or rest
        gaps = [piece[a.end() : b.start()] for a, b in pairwise(titles)]
        if gaps and _ON_THEM.match(tail) and all(_LINKED.fullmatch(gap) or not gap.strip() for gap in gaps):
            yield piece_start, piece_end  # 《甲》《乙》等起草情况的汇报: one report on all of them
            continue
        if not alone or not all(gap == "" or _LINKED.match(gap) or gap.isspace() for gap in gaps):
            yield from _at_twin_tails(text, piece_start, piece_end)
            continue
        yield from ((piece_start + a, piece_start + b) for a, b in _each(piece, titles, bool(rest)))


_TITLED = regex(r"《(?:[^《》]|《[^《》]*》){1,120}》(?:（[^（）]{1,20}）)?")


def _each(piece: str, titles: "list[re.Match[str]]", rest: bool) -> Iterator[tuple[int, int]]:
    """Every title with the words before it, what stands before the first title apart if it is an item of its own."""
    before = piece[: titles[0].start()]
    link = re.search(r"(?:、|和|及|以及)$", before)
    apart = link is not None and len(before) > 6 and bool(_ITEM_END.search(before[: link.start()]))
    if apart and link:
        yield 0, link.start()
    begin = titles[0].start() if apart else 0
    for index, title in enumerate(titles):
        last = index == len(titles) - 1
        yield begin, len(piece) if last and not rest else title.end()
        begin = title.end()
    if rest:
        # 《工作规则》以及年度工作安排、任务分解: what is added behind the title is an item too.
        yield begin, len(piece)


_TWIN = regex(
    r"(?P<tail>精神|汇报|情况|报告|决议)(?P<link>和|及|以及|、)(?![在对就给致向])(?=[^，。；]{4,60}(?P=tail)$)"
    r"|(?<=精神)(?P<spirit>、|及|以及|和)(?![在对就给致向])(?=[^，。；《》、]{4,60}(?:精神、|(?:要求|部署|通报|讲话|批示|指示|文件|通知)$))"
    r"|(?<=会议)(?P<sits>和|及|以及)(?=(?:全国|全省|全市|全县|全区|中央|[省市区县]委)[^，。；]{4,40}会议?精神$)"
    r"|(?<=会)(?P<met>和|及|以及)(?=(?:全国|全省|全市|全县|全区|中央|[省市区县]委)[^，。；]{4,40}会议?精神$)"
    r"|情况(?P<states>和|及|以及|、)(?=[^，。；]{4,60}情况的?(?:汇报|报告)$)"
    r"|(?<=讲话)(?P<talk>以及|、|和|及)(?!重要|指示|批示|系列|有关|相关)(?=[^，。；《》]{6,80}(?:精神|讲话)$)"
    r"|(?<=[神》）])(?P<mark>、|和|及|以及)(?=《)|(?<=》)(?P<after>、|和|及|以及)(?=[^，。；《》]{4,60}精神等?$)"
    r"|(?<=(?:决议|名单|议程|日程|办法)（草案）)(?P<drafts>和|及|以及)(?=[^，。；]{6,40}报告$)"
    r"|(?<=请示|汇报|报告|方案|议案|意见|草案)(?P<each>、|和|及|以及)(?=(?:[^，。；、《》]{2,40}?)?关于|《)"
)


def _at_twin_tails(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A精神和B精神 are two items; A、B工作情况汇报 is one."""
    twin = next((t for t in _TWIN.finditer(text, start, end) if _free(text, start, t)), None)
    if twin is None:
        yield start, end
        return
    link = twin.lastgroup or 0
    yield start, twin.start(link)
    yield from _at_twin_tails(text, twin.end(link), end)


# 对锲而不舍落实…精神、推进…的重要指示精神: what 对 opens is closed by the head behind 的.
_AT = regex("[记席理长部]在[^，。；时上]{2,40}$")
_ANOTHER = regex(
    "[^，。；、《》]{2,24}(?:局|办|委|部|院|中心|小组|公司)关于"
)  # 甲局关于…情况、乙局关于…情况的汇报
_FRAME = regex(
    r"(?:对|关于|就)(?![^，。；]*(?:讲话|指示|批示|论述|贺信|回信|会议|情况|汇报|报告|通知|意见|文章|说明))[^，。；]*$"
)


def _free(text: str, start: int, twin: "re.Match[str]") -> bool:
    """Whether a mark between two objects stands outside quotation marks and outside an open frame."""
    if not outside(text, start, twin.start()):
        return False
    link = twin.lastgroup or 0
    if link in ("sits", "met") and _AT.search(text, start, twin.start()):
        return False  # 在甲会议和乙会议上的讲话: one speech at both
    if (
        link == "states"
        and "关于" in text[start : twin.start(link)]
        and not _ANOTHER.match(text, twin.end(link))
    ):
        return False  # 各组关于甲情况和乙情况的汇报: one report
    of_spirit = link == "spirit" or (link == "link" and twin["tail"] == "精神")
    return not of_spirit or not _FRAME.search(text[start : twin.start(link)])


_HEARD_OF = regex(r"(?:汇报|通报)$")
_WHOLE = regex(r"(?:汇报|报告|情况|通报|说明|意见|》|）|发言|述职|建议|介绍|精神|讲话|工作|事宜|方案)$")


def _at_commas(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    begin = start
    told = _HEARD_OF.search(text, start, end) is not None
    for index in range(start, end):
        if text[index] in "，；" and outside(text, start, index):
            if told and not _WHOLE.search(text, begin, index):
                continue  # 深化…、打好…，推进…情况汇报: one report
            yield begin, index
            begin = index + 1
    yield begin, end


_TRIM_LEFT = regex(
    r"^(?:以及|和|及|并|还|了|、|，)+(?:[^，。；《》“”]{0,20}(?:提交|提请|报送|起草|上报|送审|呈报)的(?=《))?"
    r"|^[^，。；《》“”]{0,20}(?:提交|提请|报送|起草|上报|送审|呈报)的(?=《)"
)
_TRIM_RIGHT = regex(
    r"(?:(?<=[》）])等(?:其[他它]|有关|相关|重要)*(?:事项|事宜|议题|文件|内容|报告|工作)?|等)?(?:[，、；。])*$"
)


def _item(text: str, act: Act, start: int, stop: int, verb: int) -> Iterator[Item]:
    piece = text[start:stop]
    left = _TRIM_LEFT.match(piece)
    start += left.end() if left else 0
    piece = text[start:stop]
    right = _TRIM_RIGHT.search(piece)
    stop -= len(piece) - right.start() if right and not piece.endswith("等") else 0
    piece = text[start:stop]
    if len(piece) < 3 or _EMPTY.match(piece):
        return
    if re.match(
        r"(?:并)?(?:对|就)(?![^，。；]*精神$)|会议|该|此|以(?:进一步|便)|上述|这|进行|提出|强调|指出|要求|安排|研究(?:贯彻|部署|我)|结合|确保|切实|不断|进一步|推动|全面|开展|坚决|扎实"
        r"|[^，。；]{1,30}作(?:了|出)[^，。；]{0,16}(?:讲话|发言|说明|要求|部署)$",
        piece,
    ):
        return
    yield Item(act, start, stop, verb)
