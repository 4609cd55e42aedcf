"""Where an occasion took place: the administrative region, in the fullest name the article prints.

The region that opens the lead, the headline or the occasion's name is the one; a bare 高新区 is completed by 济宁高新区
elsewhere in them. An occasion held in another city names it (在深圳举行). Failing all that, the region that the article
names most often at the edge of a phrase.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from summarizer.english.compounds import joined
from summarizer.facts import Body, EventKind, Level, Text
from summarizer.language.gazetteer import full_names, short_names
from summarizer.language.matching import occurrences
from summarizer.language.places import place_english, province_of
from summarizer.patterns import regex
from summarizer.reading.text import Sentence
from summarizer.rules.meetings import Meeting
from summarizer.rules.openings import Occasion
from summarizer.rules.outline import Outline
from summarizer.rules.own_region import ARRIVAL, SUPERIOR, own_region
from summarizer.rules.regions import NO_NAME, REGION, UNNAMED, in_full, not_below, regions
from summarizer.rules.told_places import NAMED_AFTER, told_place

_EDGE = regex(
    r"(?:^|(?:[，。；：《、“】—]|(?:\d|[今昨当同近])日|[上下]午|晚|日前)\s?|到|来(?!自)|在|从|赴|深入|中共|中国共产党|政协)(?=[\u4e00-\u9fff])"
)
_ONE = r"[\u4e00-\u9fff]{1,7}?(?:镇|乡|街道|苏木|市|县|区|旗)"
_HELD = "(?:隆重|成功|顺利|组织|共同|正式)?(?:召开|举行|举办|开幕|签[署约订])"
_HELD_IN = regex(
    rf"在(?P<run>{_ONE}(?:、{_ONE})+){_HELD}|在(?P<place>[\u4e00-\u9fff]{{2,8}}?){_HELD}|在(?P<hall>[\u4e00-\u9fff]{{6,20}}?){_HELD}"
)
_LEAD = 80
_CHROME = regex(r"发布时间|发布日期|浏览次数|点击(?:量|次数)|字体：")


@dataclass(frozen=True, slots=True)
class _Scope:
    """The lines that tell of one occasion: those of the whole article, or of one item of a column."""

    headline: Sentence | None
    sentences: tuple[Sentence, ...]
    text: str


def place(occasion: Occasion, plan: Outline, kind: EventKind, bodies: Sequence[Body]) -> Text | None:
    """The region of an occasion with its English; of a visit received, the region the visitors came to."""
    scope = _scope(occasion, plan)
    case = kind is EventKind.DISCIPLINE and occasion.meeting is None
    if case and (seat := _first(regions(body.zh[:14] for body in bodies))):
        # A case is where the organ is that deals with it, wherever else the person served.
        return seat
    if case:
        return _first(_named(occasion, scope))
    told = None if kind is EventKind.FEATURE else _told(occasion, scope)
    told = told or (_reported(scope) if kind in (EventKind.FEATURE, EventKind.OTHER) else None)
    if told:
        return told
    if kind is EventKind.VISIT_RECEIVED:
        if (met := occasion.sentence.text.find("会见")) > 0 and (
            at := _first(_hosts(occasion.sentence.text[:met]))
        ):
            return at
        came = _first(_after(ARRIVAL, occasion.sentence))
        if came is None and scope.headline:
            came = _first(_after(ARRIVAL, scope.headline))
        return came or _own(occasion, scope)
    if kind in _TOURS and (run := _toured(occasion.sentence.text)):
        # Of several towns the first is not the place: their county is, or all of them.
        if run[-1] not in _BASE:
            return _all_of(run)
        above = _first([zh for zh in _named(occasion, scope) if zh[-1] in "市县区旗"])
        return above or _own(occasion, scope) or _all_of(run)
    # Sites in several towns: none of them is the place.
    several = kind in _TOURS and len(_gone_to(scope)) > 1
    return (
        _elsewhere(occasion.sentence)
        or (_abroad(occasion.sentence) if kind in _TOURS else None)
        or _first(_wide(_named(occasion, scope), several))
        or _first(_wide(not_below(occasion.meeting, _frequent(scope)), several))
        or _own(occasion, scope)
    )


_DATED = regex(r".{0,10}\d日")


def _told(occasion: Occasion, scope: _Scope) -> Text | None:
    """The region that the lead or the headline says it was in, in the fullest name either gives."""
    lines = [occasion.sentence, *([scope.headline] if scope.headline else [])]
    told = [found for line in lines if (found := told_place(line.text, scope.text))]
    if not told:
        dated = (s.text for s in scope.sentences[:_EARLY] if _DATED.match(s.text))
        after = (told_place(text, scope.text, held=True) for text in dated)
        told = [found for found in after if found][:1]
    return max(
        (one for one in told if one.zh.endswith(told[0].zh)), key=lambda one: len(one.zh), default=None
    )


_REPORTER = regex("记者|笔者|小编")


def _reported(scope: _Scope) -> Text | None:
    """Of a feature, where its writer says to have gone: 记者来到某某县."""
    went = (s.text for s in scope.sentences[:5] if _REPORTER.search(s.text))
    told = (
        told_place(text[found.end() :], scope.text) for text in went for found in _REPORTER.finditer(text)
    )
    return next((one for one in told if one), None)


_HOST = regex(
    "(?:^|[，、日午])(?=[\u4e00-\u9fff]{2,7}?[市县区旗州](?:委|市长|[县区旗州]长|人大|政协|政府|副))"
)


def _hosts(before: str) -> list[str]:
    """自治区党委常委、平州市委书记某某|会见: the host's own city or county; a province is the seat of many."""
    return [
        zh for zh in regions(before[m.end() : m.end() + 14] for m in _HOST.finditer(before)) if zh[-1] != "省"
    ]


def _own(occasion: Occasion, scope: _Scope) -> Text | None:
    meeting = occasion.meeting.zh if occasion.meeting else ""
    return own_region(meeting, occasion.sentence.text, tuple(s.text for s in scope.sentences))


def _wide(named: list[str], several: bool) -> list[str]:
    return [zh for zh in named if zh[-1] not in _BASE] if several else named


def _scope(occasion: Occasion, plan: Outline) -> _Scope:
    """Items of a column tell nothing of one another: each has its own sentences and the headline of all."""
    mine = [s for s in plan.stretches if not occasion.item or plan.occasions[s.event] is occasion]
    sentences = tuple(s.sentence for s in mine)
    return _Scope(plan.article.headline, sentences, "".join(s.text for s in sentences))


_GONE_TO = regex(
    "(?:^|[，。；、]|[日午])(?:在|来到|走进|深入|前往|先后到|[^，。；]{0,14}?(?:到|赴))(?P<town>[\u4e00-\u9fff]{2,4}?(?:镇|乡(?!镇|村)|街道))"
)


def _gone_to(scope: _Scope) -> frozenset[str]:
    """The towns that a round is told to have been to, wherever the text says so."""
    towns = (
        zh
        for sentence in scope.sentences
        if "镇" in sentence.text or "乡" in sentence.text or "街道" in sentence.text
        for zh in (*_TOWNS.findall(sentence.text), *_GONE_TO.findall(sentence.text))
    )
    return frozenset(zh for zh in towns if place_english(zh))


_TOURS = frozenset(
    {EventKind.FIELD_VISIT, EventKind.INSPECTION, EventKind.PROMOTION, EventKind.CONGRESS, EventKind.CPPCC, EventKind.OTHER}
)  # fmt: skip
_RUN = regex(rf"(?:来到|到|前往|赴|走进|深入)(?P<run>{_ONE}(?:(?:、|和|及){_ONE})+)(?![委政人大局院])")
_SHORT_RUN = regex(
    r"(?:前往|赴|在)(?P<run>[\u4e00-\u9fff]{2,3}(?:[、和及][\u4e00-\u9fff]{2,3})+?)(?=等地|开展|考察|学习|招商|拜访|洽谈|对接|调研)"
)

_TOWNS = regex("[、到入往赴]([\u4e00-\u9fff]{2,5}?(?:镇|乡(?!镇)|街道))")


def _toured(text: str) -> str | None:
    """The towns or cities that a lead lists as gone to: 甲镇、乙镇和丙镇, 杭州、上海."""
    run = _RUN.search(text)
    if run is None and (short := _SHORT_RUN.search(text)):
        each = re.split("[、和及]", short["run"])
        run = short if all(zh in short_names() for zh in each) else None
    return run["run"] if run and run.start() < _LEAD else None


def _all_of(run: str) -> Text | None:
    """甲镇、乙镇和丙镇 with the English of each; None if one of them is no place."""
    each = [place_english(zh) for zh in re.split("[、和及]", run)]
    named = [en for en in each if en]
    return Text(zh=run, en=joined(tuple(named))) if named == each else None


def _elsewhere(sentence: Sentence) -> Text | None:
    """在深圳举行: a city of the gazetteer right before the verb; a hall or a hotel is no region."""
    held = _HELD_IN.search(sentence.text)
    if held and held["run"]:
        return _all_of(held["run"])
    zh = (held["place"] or _city_of(held["hall"]) or _town_of(held["hall"])) if held else ""
    zh = _city_of(zh) or zh
    if not zh or zh[0] in NO_NAME or UNNAMED.fullmatch(zh) or not (province_of(zh) or REGION.fullmatch(zh)):
        return None
    en = place_english(zh)
    return Text(zh=zh, en=en) if en else None


_WENT_TO = regex(
    r"(?:率|带领|组织|考察团|代表团)[^。；]{0,80}?(?:赴|到|前往|在)(?P<place>[\u4e00-\u9fff]{2,9}?)(?=开展|进行|考察|学习|招商|参观|洽谈|对接|访问|取经)"
)


def _abroad(sentence: Sentence) -> Text | None:
    """率队到福建某县考察: whoever leads a party out to another city or county is there, not at home."""
    went = _WENT_TO.search(sentence.text)
    zh = went["place"] if went else ""
    if not zh or zh[-1] in _BASE or zh[0] in NO_NAME or not province_of(zh):
        return None
    en = place_english(zh)
    return Text(zh=zh, en=en) if en else None


def _city_of(hall: str) -> str:
    """深圳国际会展中心 → 深圳: the city in front of a hall; empty if there is none."""
    fronts = [end for end, units in short_names().matches(hall, 0) if units[0].level is Level.MUNICIPAL]
    return next((hall[:end] for end in fronts if hall[end : end + 1] not in NAMED_AFTER), "")


def _town_of(hall: str) -> str:
    """青禾市石渡镇城西村委会大院 → 青禾市石渡镇; empty if no region of the map stands in front."""
    front = REGION.match(hall)
    return front["place"] if front and any(full_names().matches(hall, 0)) else ""


def _named(occasion: Occasion, scope: _Scope) -> list[str]:
    # A line of the page's frame may stand first: 发布单位：某某高新区.
    first = [s for s in scope.sentences[:1] if s.text[-1:] in "。！？；”）" or s is occasion.opening]
    lines = [line for line in (occasion.sentence, *first) if not _CHROME.search(line.text)]
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
    named = [max((r for r in found if r.endswith(zh)), key=len) for zh in found]
    return [in_full(zh, scope.text) for zh in named]


_SUBJECT = regex(
    "(?:^|日，?|[日上下]午，?)(?=[\u4e00-\u9fff]{2,4}?(?:法院|检察院|公安局?|税务局?|海关|融媒))"
)


def _seat(line: Sentence, text: str) -> str | None:
    """云河法院召开…, and 云河市 elsewhere: a body named after its place alone, which the article names in full."""
    for found in _SUBJECT.finditer(line.text, 0, _LEAD):
        for end, _ in short_names().matches(line.text, found.end()):
            zh = line.text[found.end() : end]
            full = next((zh + unit for unit in "市县区旗" if zh + unit in text), None)
            if full and full in full_names():
                return full
    return None


def _opening(line: Sentence, meeting: Meeting | None) -> list[str]:
    """Regions that a line starts with, or that stand behind a date or a preposition near its start."""
    own = [meeting.zh] if meeting and not _CAME_TO_US.search(line.text) else []
    return [*regions(own), *_after(_EDGE, line)]


# A paper of the province is read in every county of it; one of a county tells where it was dealt with.
_TITLE = regex("《(?:中共)?[^《》]{2,3}省[^《》]{2,80}》")
_SLOGAN = regex("“[^“”]{2,40}”")
# 某某市委党校学员抵达我市: whoever comes to us is from elsewhere.
_CAME_TO_US = regex("(?:来到|抵达|莅临|走进|来|到|赴)(?:我[省市县区州旗镇乡校院局]|本[省市县区])")
# 云河市党政代表团赴江州考察: where the travellers are from, and not where they were.
_SENT_OUT = regex(
    "[\u4e00-\u9fff]{2,16}?(?:代表团|考察团|招商团|学习团|参访团|考察组)(?:一行)?(?:先后|分别|深入|实地)?(?:赴|到|前往|走访|来|参观|考察)"
)


def _after(edge: "re.Pattern[str]", line: Sentence) -> list[str]:
    # A lead may open with somebody's words: where it was stands behind them.
    begin = line.text.find("”") + 1 if line.text.startswith("“") else 0
    text = _masked(line.text)
    marks = edge.finditer(text, begin, begin + _LEAD)
    return regions(
        text[mark.end() : mark.end() + 14]
        for mark in marks
        if not _SENT_OUT.match(text, mark.end(), mark.end() + 24)
        and (mark.group() != "、" or _HOLDS.match(text, mark.end()))
        and not (_ROW.match(text, mark.end()) or _SOMEBODY.match(text, mark.end()))
        and not SUPERIOR.search(text, max(0, mark.end() - 16), mark.end())
    )


_FROM_TO = regex("[\u4e00-\u9fff]{2,14}?[至到][\u4e00-\u9fff]{2,14}?(?:高速|公路|铁路|专线|段)")


def _masked(text: str) -> str:
    """A line without what names no place of its occasion: slogans, sites in a row, where guests came from."""
    for pattern, mark in ((_TITLE, "》"), (_SLOGAN, "”"), (_SITES, "、"), (_FROM_TO, "—")):
        for found in pattern.finditer(text):
            text = text[: found.start()] + mark * len(found[0]) + text[found.end() :]
    came = _CAME_TO_US.search(text)
    return "—" * came.start() + text[came.start() :] if came else text


# 某某市公安局民警某某等获表彰: where somebody works.
_SOMEBODY = regex(
    "[\u4e00-\u9fff]{2,8}?[市县区州][^，。；]{0,20}?(?:民警|教师|村民|居民|职工|员工|医生|护士|学生)(?!.{0,4}(?:大会|代表))"
)
# Behind 、 stand the next post of somebody, 省委常委、某某市委书记, or the next of a row.
_ROW = regex(f"{_ONE}(?:、{_ONE})+(?![委政人])")
_HOLDS = regex("[\u4e00-\u9fff]{2,7}?[市县区旗州](?:委|[市县区旗州]长|人大|政协|政府|副)")

_EARLY = 3


def _frequent(scope: _Scope) -> list[str]:
    """Districts, counties and zones anywhere in the article, the most frequent first; then cities named twice.

    A province or a city named once is more often in somebody's former post than the place.
    """
    found: Counter[str] = Counter()
    alone: set[str] = set()  # and not in a row
    for index, sentence in enumerate(scope.sentences):
        text = _masked(sentence.text)
        for edge in _EDGE.finditer(text):
            said = text[edge.end() : edge.end() + 14]
            here = [zh for zh in regions((said,)) if zh[-1] not in _BASE or _happened(edge.group(), said, zh)]
            found.update(here)
            # 甲县、乙县, 某某高新区党工委书记: one of a row, somebody's post.
            listed = any(
                said.startswith("、", len(zh)) or _COMMITTEE_OF.match(text, edge.end() + len(zh))
                for zh in here
            )
            if edge.group() != "、" and not listed:
                # Named once and late, behind 在, it is one of many things told (在某某新区建厂).
                alone.update(zh for zh in here if index < _EARLY or found[zh] > 1 or edge.group() != "在")
    if sum(zh[-1] in _BASE for zh in found) > 1:
        found = Counter({zh: count for zh, count in found.items() if zh[-1] not in _BASE})
    ranked = found.most_common()
    # 经济开发区管委会主任 and 自贸区思维 name no zone.
    near = [
        zh for zh, _ in ranked if zh[-1] not in "省市州" and not (place_english(zh) or "").startswith("the ")
    ]
    if len(near) > 1 and found[near[0]] == 1 and all(_ruled(zh, scope.text) for zh in near[:2]):
        return []  # 某某县委书记, 某某县县长: guests, each named once
    if (
        len(near) > 1
        and found[near[0]] == found[near[1]]
        and near[1] not in near[0]
        and near[0] not in near[1]
    ):
        return []  # as often as another: sites of a round
    if near and found[near[0]] == 1 and _ran(near[0], scope.text):
        return []  # 某某经开区管委会主任: where somebody who came is from
    near = [zh for zh in near if zh in alone]
    return near or [zh for zh, count in ranked if zh[-1] == "市" and count > 1 and zh in alone]


_SITES = regex(
    rf"(?:深入|来到|前往|先后到|走访了?|考察了?|检查了?){_ONE}(?:(?:、|和|及){_ONE})+(?=[^，。；]{{0,8}}等(?:地|\d|[一二三四五六七八九十]))"
    rf"|(?:^|，){_ONE}(?:(?:、|和|及){_ONE})+(?=(?:督导|督查|考察|检查|调研)[组团])"
)
# Towns and subdistricts: 镇, 乡, 街道, 苏木.
_BASE = "镇乡道木"
_SPOKE = regex("(?:党|镇|乡|人大|政府|纪委|工委|办事处|书记|负责|主要|有关|相关|干部|代表|等|[、和及与])")


def _happened(edge: str, said: str, zh: str) -> bool:
    """Whether a town stands where something happens, and not for its officials (某某镇负责人发言) or in a list."""
    return edge != "、" and not _SPOKE.match(said, len(zh))


_COMMITTEE_OF = regex("(?:党?工委|管委会|管理委员会)[^，。]{0,6}(?:书记|主任|委员|成员)")


def _ran(zh: str, text: str) -> bool:
    """Whether a zone is named only as the one whose committee somebody leads or sits on."""
    return zh == "开发区" or all(_COMMITTEE_OF.match(text, at + len(zh)) for at in occurrences(text, zh))


def _ruled(zh: str, text: str) -> bool:
    """Whether somebody's post follows the place somewhere: 某某县委书记."""
    return any(_POST.match(text, at + len(zh)) for at in occurrences(text, zh))


_POST = regex("(?:党?委|人民政府)?(?:副?书记|常委|[^，。、]{0,3}[县区市镇乡]长)")


def _first(named: Sequence[str]) -> Text | None:
    return next((Text(zh=zh, en=en) for zh in named if (en := place_english(zh))), None)
