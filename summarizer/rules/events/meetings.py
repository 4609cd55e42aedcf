"""Names of meetings and other occasions in running text: where they stand and what kind they are.

A name is found from its head backwards: 会议, 常务会, 推进会, 签约仪式 … extended left to the nearest mark,
verb of convening, date or person. Several names in one lead (常务会议、党组会议和…学习会) come out apart.
"""

import re
from dataclasses import dataclass, replace
from functools import cache

from summarizer.facts import EventKind
from summarizer.language.marks import behind_last
from summarizer.language.rows import rows
from summarizer.patterns import any_of, regex

_GATHERINGS = [row["zh"] for row in rows("gathering_words")]
_HEADS = (
    rf"(?:(?:{any_of(_GATHERINGS)})(?:（扩大）)?会议?|会议|全体（扩大）会议?|(?<!扩)大会(?!议[室厅]|堂)"
    rf"|党课|仪式|(?:党组(?:（扩大）)?会?|开幕式)(?=暨)|党组（扩大）会(?!议)"
    rf"|理论学习中心组(?:集体|专题|集中)?(?:学习(?:研讨)?会议?|学习)?|常委（扩大）会议?"
    rf"|(?<!理论学习)中心组(?:（扩大）)?(?:集体|专题|集中|理论)?学习(?:研讨)?(?:（扩大）"
    rf"|扩大)?会议?"
    rf"|(?<!理论学习)(?<=专题)中心组学习(?!秘书|制度|情况|计划|内容)|(?<!理论学习)中心组学习(?=暨)|"
    "(?<!理论)(?:专题|集体|集中)学习(?:研讨会?|会议?)?|专题研讨(?:班|会议?)?|读书班|培训班|(?:签约|开工|专场|启动|揭牌|奠基|观摩|拉练|招商|招商引资|推介|洽谈)活动)"
)
# What may follow a head and still belong to the name: brackets and ordinals.
_TAIL = r"(?:（[^（）]{1,8}）)?(?:第[一二三四五六七八九十百零〇\d]{1,5}次(?:（扩大）)?(?:(?:主任|主席|全体)?(?:（扩大）)?会议|(?:集体)?学习(?:会|研讨)?)?|第[一二三四五六七八九十\d]{1,3}[场期]|学习会|研讨会|会议|(?<=扩大）)会)?"
_NAME = regex(_HEADS + _TAIL)
# One of these is in every name.
_SIGNS = ("会", "学习", "活动", "仪式", "班", "党课")
# Characters and words a name never reaches back across; 安委会、消委会会议 is one meeting of two bodies.
_STOP = regex(
    r"为期[一二两三四五六七八九十半\d]{1,3}[天日周年个](?:半|月|星期)?的|^\s*\d{1,2}[.．、]"
    r"|[，。；：！？》]|(?<!”)\s|(?<=[会议式动）])(?<![^常]委会)、|根据|按照|收听收看|收看|收视收听"
    r"|召开了?|举行了?|举办了?|开展了?|主持|参加|出席|列席"
    r"|(?<!党)组织(?!部|生活|建设|振兴|关系|换届)|传达|贯彻"
    r"|学习(?!中心组|会|研讨|教育|班|秘书|宣讲|报告会)|听取|审议|[在从]"
    r"(?=[^，。；]{0,4}[会厅楼堂])|通过(?!会)|(?<=议)和|(?<=会)和|(?<=）)和"
    r"|(?:(?<=[会议式）])|(?<=活动)|(?<=学习)|(?<=党组))暨|以及|\d日|上午|下午|当晚|日前|近日|当天"
    r"|随后|接着|还|先后|一起|宣布|确保|提请|提交|(?<!财)经(?![济开营贸费验信理管历常典合发纪])"
    r"|报请|将于|拟于|决定于|定于|^的|(?:承建|承办|主办|协办)的"
)
_LONGEST = 46


# 县人大常委会党组 is another body than the 常委会; 专题学习某某讲话 is what was done.
_GOES_ON = regex(
    "党组|主任|副主任|研究室|办公|机关|委员|班子|习近平|党的|《|中央|关于|了|[^，。；]{2,30}(?:精神|讲话|论述|批示)"
)


# 在人大机关五楼会议室; 在研讨班开班式上的讲话
# 收听收看全省会议后，我县召开…: what came before.
_OVER = regex("(?:结束)?[之以]?后，[^。；]*召开")
# 就甲会议精神进行传达学习: what was talked of was not held.
_TALKED_OF = regex("[就对](?=[^，。；]*进行(?:了)?(?:传达|学习|研究|讨论|部署|安排))")
# 县长某某一行赴山东省开展招商活动: somebody went to look for investors, nothing was held.
_TRIP = regex("(?:精准|专题|系列|上门|产业链?|实地)*(?:招商|招商引资|洽谈)(?:考察)?活动")
_SET_OUT = regex("(?:赴|前往|到)[^，。；]{2,30}?(?:开展|进行)(?:系列|专题|精准|实地|上门|产业|考察)*$")
# 党的二十届三中全会 is what is studied or told of: no place has a plenum by one numeral (县委十四届四次全会).
_CENTRAL = regex("(?:党的)?[一二三四五六七八九十]+届[一二三四五六七八九]中全会")
_NO_MEETING = ("精神", "室", "中心", "厅", "开班式上", "结业式上", "召开情况", "的基础上")
_DEEDS = ("常委会", "专题学习", "集体学习", "集中学习", "学习研讨")


@dataclass(frozen=True, slots=True)
class Meeting:
    """A named occasion: `zh` is `text[start:end]`."""

    zh: str
    start: int
    end: int
    kind: EventKind


# 一、会议听取了…: the number of an item is no part of a name.
_LISTED = regex("[一二三四五六七八九十]{1,3}、")


def find_meetings(text: str) -> tuple[Meeting, ...]:
    """Names of occasions in one sentence, left to right, not overlapping, none inside 《》."""
    if not any(sign in text for sign in _SIGNS):
        return ()
    found: list[Meeting] = []
    listed = _LISTED.match(text)
    floor = listed.end() if listed else 0
    position = 0
    while head := _NAME.search(text, position):
        position = head.end()
        # 四中全会精神 is what is studied, not what was held.
        if _inside_title(text, head.start()) or text.startswith(_NO_MEETING, head.end()):
            continue
        start = _left_edge(text, head.start(), floor)
        if _in_a_slogan(text, start, head.end()):
            continue
        if text.count("（", start, head.end()) > text.count("）", start, head.end()):
            if text.startswith(("）会议", "）会"), head.end()) and start < text.rfind(
                "（", start, head.end()
            ):
                continue  # 党工委（区委常委会）会议: the name goes on
            start = text.rfind("（", start, head.end()) + 1
        zh = text[start : head.end()]
        if _CENTRAL.fullmatch(zh):
            floor = head.end()
            continue
        if _OVER.match(text, head.end()) or _TALKED_OF.match(text, behind_last(text, "，。；", start)):
            continue
        if _GOES_ON.match(text, head.end()) and zh.endswith(_DEEDS):
            continue
        if _TRIP.fullmatch(zh) and _SET_OUT.search(text, 0, start):
            continue
        floor = head.end()
        if found and (
            # 县人大三次会议大会|主席团第二次会议: the word only joins the two.
            (found[-1].end == start and zh == "大会")
            or (zh.startswith(_PRESIDIUM) and _SAT.fullmatch(text, found[-1].end, start))
        ):
            last = found.pop()
            found.append(replace(last, zh=last.zh + zh, end=head.end()))
            continue
        if zh.endswith(_ADDRESSED):
            continue
        if (len(zh) < 3 and zh not in _SHORT) or zh.removeprefix("了").lstrip("“") in _BARE:
            continue
        if found and found[-1].end == start:
            # 某某中心组|2024年第九次集体学习会议, 某某第四次会议|预备会议: one name in two pieces.
            start = found.pop().start
            zh = text[start : head.end()]
        found.append(Meeting(zh, start, head.end(), kind_of(zh)))
    return tuple(found)


# 某某代表县委对大会|的召开表示祝贺, 向大会|作报告: the meeting has no other name there.
_ADDRESSED = tuple(f"{to}{what}" for to in "对向为" for what in ("大会", "会议"))
# 县十六届人大一次会议|举行|主席团第三次会议: the presidium is that of the session.
_PRESIDIUM, _SAT = "主席团", regex("举行|召开")
_SHORT = ("晨会", "例会", "党组")
_BARE = frozenset(
    {
        "本次会议",
        "此次会议",
        "全体会议",
        "会议",
        "大会",
        "全会",
        "活动",
        "这次会议",
        "有关会议",
        "仪式",
        "该会议",
    }
)


def _left_edge(text: str, head: int, floor: int) -> int:
    lowest = max(floor, head - _LONGEST)
    edge = lowest
    for stop in _STOP.finditer(text, lowest, head):
        if not _quoted(text, stop.start(), lowest):
            edge = stop.end()
    # An opening mark without its closing one belongs to an earlier phrase.
    for left, right in ("（）", "“”", "《》"):
        close = text.rfind(right, edge, head)
        if close >= 0 and text.find(left, edge, close) < 0:
            edge = close + 1
    # 部门列席的|县委中心组集体学习会, 召开了|会议
    # or 在某镇|警示教育大会上
    # but 在谈项目推进会
    return edge + (text.startswith(("的", "了", "在"), edge) and not text.startswith(("在谈", "在建"), edge))


def _quoted(text: str, index: int, lowest: int) -> bool:
    """Whether `index` lies between “ and ”, or between （ and ）, opened after `lowest`."""
    return any(
        text.rfind(left, lowest, index) > text.rfind(right, lowest, index)
        and (close := text.find(right, index)) >= 0
        and close - index < 30
        for left, right in ("“”", "（）")
    )


def _in_a_slogan(text: str, start: int, end: int) -> bool:
    """Whether a name would end within a quotation that goes on to name the meeting: “喜迎三中全会|大排查”工作推进会."""
    close = text.find("”", end) if text.count("“", start, end) > text.count("”", start, end) else -1
    return close >= 0 and _NAMED_BEHIND.match(text, close + 1) is not None


_NAMED_BEHIND = regex("[^，。；“”]{0,16}会")


def _inside_title(text: str, index: int) -> bool:
    return text.rfind("《", 0, index) > text.rfind("》", 0, index)


@dataclass(frozen=True, slots=True)
class KindRow:
    """One row of `event_kinds.tsv`: a pattern, the kind it means and the English head of its title."""

    pattern: "re.Pattern[str]"
    kind: EventKind
    en: str


@cache
def kind_rows() -> tuple[KindRow, ...]:
    """The table of event kinds, in the order in which it is tried."""
    return tuple(KindRow(regex(r["pattern"]), EventKind(r["kind"]), r["en"]) for r in rows("event_kinds"))


def kind_of(name: str) -> EventKind:
    """The kind of an occasion from its Chinese name; `other` if no row of the table fits."""
    first, _, second = name.partition("暨")
    if second and _WHOLE.search(first):
        name = first  # 总结会暨部署会: by two names, and of the kind of the first
    row = next((row for row in kind_rows() if row.pattern.search(name)), None)
    return row.kind if row else EventKind.OTHER


_WHOLE = regex("(?:会议|大会|[^学全]会|仪式|典礼|党课|（扩大）)$")


def head_english(name: str) -> str:
    """The English head noun for an occasion's name ("executive meeting"); "event" if no row fits."""
    row = next((row for row in kind_rows() if row.pattern.search(name)), None)
    return row.en if row else "event"


_CONVENED_BY = regex(r"(?:^|[，日午近前晚])(?P<body>[^，。；：、\d“”]{2,30}?)(?:召开|举行|举办)了?$")


_WHEN = regex(r"(?:[今昨][天日])(?:[上下]午|晚上?)?(?:（\d{1,2}月\d{1,2}日）)?|（\d{1,2}月\d{1,2}日）")


def convener(before: str) -> str | None:
    """The subject of 召开 in what stands before the name of a meeting: 某某领导小组召开|第三次会议."""
    found = _CONVENED_BY.search(_WHEN.sub("", before))
    return found["body"] if found else None
