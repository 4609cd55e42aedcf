"""The regions that the lines of an occasion name at the edge of a phrase, in the fullest name they print.

They stand near what happened and do not say that it happened there: the region that opens the lead, the headline or the
occasion's name, and the one named most often. A bare 高新区 is completed by 济宁高新区 elsewhere.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from summarizer.facts import EventKind, Text
from summarizer.language.matching import occurrences
from summarizer.language.places.gazetteer import full_names, short_names
from summarizer.language.places.places import place_english
from summarizer.patterns import regex
from summarizer.reading.text import Sentence
from summarizer.rules.events.meetings import Meeting
from summarizer.rules.events.openings import Occasion
from summarizer.rules.places.own_region import SUPERIOR
from summarizer.rules.places.regions import UNNAMED, in_full, regions

_EDGE = regex(
    r"(?:^(?:20\d\d年度?)?(?:\d{1,2}[-—至]\d{1,2}月份?|\d{1,2}月份|[前上下一二三四1-4]{1,2}(?:季度|半年))?|(?:[，。；：《、“】—]|(?:\d|[今昨当同近])日|[上下]午|晚|日前)\s?|到|来(?!自)|在|从|赴"
    r"|深入|之称的|中共|中国共产党|政协|共青团|民革|民盟|民建|民进|农工党|致公党|九三学社"
    r"|台盟)(?=[\u4e00-\u9fff])"
)
UNIT = "(?:镇|乡|街道|苏木|市|县|区|旗)"
ONE = rf"[\u4e00-\u9fff]{{1,7}}?{UNIT}"
"""What a name of a place ends in, and such a name, as parts of patterns."""
LEAD = 80
_CHROME = regex(r"发布时间|发布日期|浏览次数|点击(?:量|次数)|字体：")


@dataclass(frozen=True, slots=True)
class Scope:
    """What tells of one occasion: the lines of the whole article, or of one item of a column."""

    occasion: Occasion
    kind: EventKind
    headline: Sentence | None
    sentences: tuple[Sentence, ...]
    text: str
    stated: tuple[str, ...] = ()  # what the page states of the article: its source, its day
    page: str = ""  # the whole page, with its frame


def first(named: Sequence[str]) -> Text | None:
    """The first of the names that has English."""
    return next((Text(zh=zh, en=en) for zh in named if (en := place_english(zh))), None)


def named(scope: Scope) -> list[str]:
    """The regions that the lead, the headline and the occasion's name open with, the best first."""
    occasion = scope.occasion
    # A line of the page's frame may stand first: 发布单位：某某高新区.
    opening = [s for s in scope.sentences[:1] if s.text[-1:] in "。！？；”）" or s is occasion.opening]
    lines = [line for line in (occasion.sentence, *opening) if not _CHROME.search(line.text)]
    if scope.headline:
        lines.append(scope.headline)
    found = [
        zh for line in lines for zh in _opening(line, occasion.meeting if line is occasion.sentence else None)
    ]
    # 县政府召开常务会议，…，经开区党工委书记某某出席: one who came is from there.
    opened = "".join(occasion.sentence.text.split("，")[:2])
    found = [zh for zh in found if zh in opened or not (UNNAMED.fullmatch(zh) and _ran(zh, scope.text))]
    # 高新区 in the lead and 济宁高新区 in the headline are one place: the longer name says which.
    if not found:
        found = [zh for line in lines if (zh := _seat(line, scope.text))]
    fullest = (max((r for r in found if r.endswith(zh)), key=len) for zh in found)
    return [in_full(zh, scope.text) for zh in fullest]


_SUBJECT = regex(
    "(?:^|日，?|[日上下]午，?)(?=[\u4e00-\u9fff]{2,4}?(?:法院|检察院|公安局?|税务局?|海关|融媒))"
)


def _seat(line: Sentence, text: str) -> str | None:
    """云河法院召开…, and 云河市 elsewhere: a body named after its place alone, which the article names in full."""
    for found in _SUBJECT.finditer(line.text, 0, LEAD):
        for end, _ in short_names().matches(line.text, found.end()):
            zh = line.text[found.end() : end]
            full = next((zh + unit for unit in "市县区旗" if zh + unit in text), None)
            if full and full in full_names():
                return full
    return None


def _opening(line: Sentence, meeting: Meeting | None) -> list[str]:
    """Regions that a line starts with, or that stand behind a date or a preposition near its start."""
    own = [meeting.zh] if meeting and not CAME_TO_US.search(line.text) else []
    return [*regions(own), *after(_EDGE, line)]


# A paper of the province is read in every county of it; one of a county tells where it was dealt with.
_TITLE = regex("《(?:中共)?[^《》]{2,3}省[^《》]{2,80}》")
_SLOGAN = regex("“[^“”]{2,40}”")
# 某某市委党校学员抵达我市: whoever comes to us is from elsewhere.
CAME_TO_US = regex("(?:来到|抵达|莅临|走进|来|到|赴)(?:我[省市县区州旗镇乡校院局]|本[省市县区])")
# 云河市党政代表团赴江州考察: where the travellers are from, and not where they were.
_SENT_OUT = regex(
    "[\u4e00-\u9fff]{2,16}?(?:代表团|考察团|招商团|学习团|参访团|考察组)(?:一行)?(?:先后|分别|深入|实地)?(?:赴|到|前往|走访|来|参观|考察)"
    "|[\u4e00-\u9fff]{4,16}?驻[\u4e00-\u9fff]{2,6}?(?:工作队|第一书记)"
)


def after(edge: "re.Pattern[str]", line: Sentence) -> list[str]:
    """The regions that stand behind an edge near the start of a line."""
    # A lead may open with somebody's words: where it was stands behind them.
    begin = line.text.find("”") + 1 if line.text.startswith("“") else 0
    text = _masked(line.text)
    marks = edge.finditer(text, begin, begin + LEAD)
    return regions(
        text[mark.end() : mark.end() + 14]
        for mark in marks
        if not _SENT_OUT.match(text, mark.end(), mark.end() + 24)
        and (mark.group() != "、" or _HOLDS.match(text, mark.end()))
        and not (_ROW.match(text, mark.end()) or _SOMEBODY.match(text, mark.end()))
        and not SUPERIOR.search(text, max(0, mark.end() - 16), mark.end())
        and not _to_be(mark, text)
    )


# 召开干部赴某某区培训动员会: where those will go for whom it was called.
_CALLED = regex("(?:召开|举行|举办)[^，。；]{0,40}$")


def _to_be(edge: "re.Match[str]", text: str) -> bool:
    """Whether 赴 or 到 stands in the name of what was called."""
    return edge.group() in ("赴", "到") and _CALLED.search(text, 0, edge.start()) is not None


_FROM_TO = regex("[\u4e00-\u9fff]{2,14}?[至到][\u4e00-\u9fff]{2,14}?(?:高速|公路|铁路|专线|段)")


def _masked(text: str) -> str:
    """A line without what names no place of its occasion: slogans, sites in a row, where guests came from."""
    for pattern, mark in ((_TITLE, "》"), (_SLOGAN, "”"), (_SITES, "、"), (_FROM_TO, "—")):
        for found in pattern.finditer(text):
            text = text[: found.start()] + mark * len(found[0]) + text[found.end() :]
    came = CAME_TO_US.search(text)
    return "—" * came.start() + text[came.start() :] if came else text


# 某某市公安局民警某某等获表彰: where somebody works.
_SOMEBODY = regex(
    "[\u4e00-\u9fff]{2,8}?[市县区州][^，。；]{0,20}?(?:民警|教师|村民|居民|职工|员工|医生|护士|学生|学员|校长(?!们|培训))(?!.{0,4}(?:大会|代表))"
)
# Behind 、 stand the next post of somebody, 省委常委、某某市委书记, or the next of a row.
_ROW = regex(f"{ONE}(?:、{ONE})+(?![委政人])")
_HOLDS = regex("[\u4e00-\u9fff]{2,7}?[市县区旗州](?:委|[市县区旗州]长|人大|政协|政府|副)")

EARLY = 3


def frequent(scope: Scope) -> list[str]:
    """Districts, counties and zones anywhere in the article, the most frequent first; then cities named twice.

    A province or a city named once is more often in somebody's former post than the place.
    """
    found, alone = _counted(scope)
    if sum(zh[-1] in BASE for zh in found) > 1:
        found = Counter({zh: count for zh, count in found.items() if zh[-1] not in BASE})
    ranked = [zh for zh, _ in found.most_common()]
    # 经济开发区管委会主任 and 自贸区思维 name no zone.
    near = [
        zh for zh in ranked if zh[-1] not in "省市州" and not (place_english(zh) or "").startswith("the ")
    ]
    if near and _in_doubt(near, found, scope.text):
        return []
    near = [zh for zh in near if zh in alone]
    return near or [zh for zh in ranked if zh[-1] == "市" and found[zh] > 1 and zh in alone]


def _counted(scope: Scope) -> tuple[Counter[str], set[str]]:
    """How often each region stands behind an edge of a phrase, and those that stand there alone and not in a row."""
    found: Counter[str] = Counter()
    alone: set[str] = set()
    for index, sentence in enumerate(scope.sentences):
        text = _masked(sentence.text)
        for edge in _EDGE.finditer(text):
            at = edge.end()
            said = text[at : at + 14]
            begun = regions((said,))
            if not begun or _SOMEBODY.match(text, at) or _to_be(edge, text) or _PAPER_OF.match(text, at):
                continue
            if _TRIP.match(text, edge.start()) and scope.kind not in _TRAVELS:
                continue
            later = _LATER.search(text, 0, edge.start()) is not None
            here = [
                zh
                for zh in begun
                if (zh[-1] not in BASE or (not later and _happened(edge.group(), said, zh)))
                and not (edge.group() == "在" and _OFFICE.match(text, at + len(zh)))
            ]
            found.update(here)
            # 甲县、乙县, 某某高新区党工委书记: one of a row, somebody's post.
            listed = any(
                said.startswith("、", len(zh)) or _COMMITTEE_OF.match(text, at + len(zh)) for zh in here
            )
            if edge.group() != "、" and not listed:
                # Named once and late, behind 在, it is one of many things told (在某某新区建厂).
                alone.update(zh for zh in here if index < EARLY or found[zh] > 1 or edge.group() != "在")
    return found, alone


def _in_doubt(near: list[str], found: Counter[str], text: str) -> bool:
    """Whether the most frequent is told no oftener than another, or only as where somebody is from."""
    once = found[near[0]] == 1
    if once and _ran(near[0], text):
        return True  # 某某经开区管委会主任: where somebody who came is from
    if once and _ruled(near[0], text) and _CITY_LED.search(text):
        return True  # 云河市委书记某某、青禾区区长某某: both were there
    if len(near) == 1:
        return False
    if once and all(_ruled(zh, text) for zh in near[:2]):
        return True  # 某某县委书记, 某某县县长: guests, each named once
    # As often as another: sites of a round.
    return found[near[0]] == found[near[1]] and near[1] not in near[0] and near[0] not in near[1]


# 赴某某高新区等地学习考察的情况: where people had been whom a meeting heard.
_TRIP = regex("(?:赴|到|在)[^，。；]{2,30}?(?:学习|考察|参观|取经|培训|观摩|招商)")
_TRAVELS = frozenset(
    {
        EventKind.FIELD_VISIT,
        EventKind.INSPECTION,
        EventKind.VISIT_RECEIVED,
        EventKind.FEATURE,
        EventKind.OTHER,
    }
)
# 学习云河市委办公厅、云河市人民政府办公厅关于…的通知: from whom a paper came.
_PAPER_OF = regex("[\u4e00-\u9fff]{2,8}?(?:委|政府)办公[厅室][^，。；]{0,24}关于")
# 在某某开发区行政审批局备案: an office, where a paper went.
_OFFICE = regex("[^，。；、]{2,8}局(?![势面部限])")
# 首先来到某某镇, 随后来到某某街道: one stop of several.
_LATER = regex("首先|随后|接着|之后，|最后，")
_SITES = regex(
    rf"(?:深入|来到|前往|先后到|走访了?|考察了?|检查了?){ONE}(?:(?:、|和|及){ONE})+(?=[^，。；]{{0,8}}等(?:地|\d|[一二三四五六七八九十]))"
    rf"|(?:^|，){ONE}(?:(?:、|和|及){ONE})+(?=(?:督导|督查|考察|检查|调研)[组团])"
)
# Towns and subdistricts: 镇, 乡, 街道, 苏木.
BASE = "镇乡道木"
_SPOKE = regex("(?:党|镇|乡|人大|政府|纪委|工委|办事处|书记|负责|主要|有关|相关|干部|代表|等|[、和及与])")


def _happened(edge: str, said: str, zh: str) -> bool:
    """Whether a town stands where something happens, and not for its officials (某某镇负责人发言) or in a list."""
    return edge not in ("、", "；") and not _SPOKE.match(said, len(zh))


_COMMITTEE_OF = regex("(?:党?工委|管委会|管理委员会)[^，。]{0,6}(?:书记|主任|委员|成员)")


_LED = regex(
    rf"(?:^|[，。；、日午])(?P<zh>{ONE})(?:委(?:常委|副?书记|、)|副?[市县区旗]长|人大|政协|人民政府|政府)"
)


def ruled_by(text: str, begin: int = 0) -> list[str]:
    """The regions whose leaders a line names behind `begin`: 云河市委常委、副市长某某."""
    return [zh for led in _LED.finditer(text, begin) for zh in regions((led["zh"],)) if zh == led["zh"]]


def _ran(zh: str, text: str) -> bool:
    """Whether a zone is named only as the one whose committee somebody leads or sits on."""
    return zh == "开发区" or all(_COMMITTEE_OF.match(text, at + len(zh)) for at in occurrences(text, zh))


def _ruled(zh: str, text: str) -> bool:
    """Whether somebody's post follows the place somewhere: 某某县委书记."""
    return any(_POST.match(text, at + len(zh)) for at in occurrences(text, zh))


_CITY_LED = regex("[一-鿿]{2}市(?:委(?:副?书记|常委)|人大常委会主任|政协主席|市长)")
_POST = regex("(?:党?委|人民政府)?(?:副?书记|常委|[^，。、]{0,3}[县区市镇乡]长)")
