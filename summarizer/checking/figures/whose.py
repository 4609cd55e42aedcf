"""Whose a figure is, and of what: 全省签约107个 is no city's, 年度投资 no total, what 其中 counts a part of one whole.

Each check asks only where the line holds a word of its own sort, and doubts only where every place of the figure in
the cited Chinese says otherwise.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from summarizer.checking.figures.rounding import figures
from summarizer.checking.figures.swaps import CLAUSE_END, content_of, stands_beside
from summarizer.checking.line.counterparts import counterparts
from summarizer.checking.line.levels import may_be
from summarizer.checking.line.numbers import EnglishNumber
from summarizer.checking.line.words import words
from summarizer.language.figures.numbers import Quantity, find_quantities
from summarizer.language.marks import before_next, behind_last
from summarizer.patterns import regex

_Place = tuple[str, Quantity]
"""A figure of the Chinese in its quote."""

_TIMES = frozenset(("years", "months", "weeks", "days", "hours"))
_TELLING = 10  # smaller counts stand in too many places

# The level a figure is told of: "the city as a whole signed 107", "across the province".
_LEVEL = regex(
    r"\b(?:(?:across|throughout|(?<!than )in) the (?:whole |entire )?"
    r"(?P<over>province|city|county|district|town|country)\b"
    r"(?! (?:seat|centre))|"
    r"[Tt]he (?:whole |entire )?(?P<of>province|city|county|district|town)(?: as a whole)? "
    r"(?=(?:now |also |together |so far )?(?:has|had|signed|started|saw|held|built|recorded|completed|got|won|"
    r"received|took|wants|aims|plans|hopes|expects|needs|must|should|will|would|is to)\b)|"
    r"(?<=% )of the (?P<share>province|city|county|district|town)['’]s|"
    r"(?P<wide>province|city|county|district|town)[- ]?wide\b|"
    r"\b(?P<at>[Cc]ity|[Cc]ounty|[Dd]istrict|[Pp]rovince|[Tt]own)-level\b|"
    r"(?P<nation>nation-?wide|across the (?:country|nation)))"
)
# What a figure is held against (高于全国、全省1.2个、0.5个百分点) is not whose it is.
_MARKED = regex(
    "(?<![高低快慢多少]于)(?<!于全[国省市县区][、和])全(?P<all>[国省市县区镇])|"
    "我(?P<our>[省市县区镇])|(?P<own>[省市县区])(?:内|共|本级)|(?<=[：，；])(?P<at>[省市县区])级"
)

_ANNUAL_ZH = regex("(?:年度|年内|当年|今年|年)(?:计划|预计|拟|完成|总)?投资(?:额|约|达|为|近)?$")
_ANNUAL = regex(r"\b(?:annual\w*|yearly|year|20\d\d)\b")

_PART = regex(
    r",? (?:of (?:which|them|these)|among (?:which|them)|including)\b(?: the)?|(?:,|\d|(?<=\d) [a-z]+) with\b(?: the)?"
)
_OF_THE_FIRST = regex(r"(?:^|[.;] )Of the $")
_PART_ZH = regex("其中|包括|包含|含|涵盖")
_STOPS = "。\n"


def check_whose(en: str, quotes: Sequence[str]) -> Iterator[str]:
    """Messages, one for each figure of `en` that the cited Chinese tells of another level, time or whole."""
    numbers = figures(en, quotes)
    if not numbers:
        return
    places = [(quote, quantity) for quote in quotes for quantity in find_quantities(quote)]
    yield from _of_level(en, numbers, places)
    if any("投资" in quote for quote in quotes):
        yield from _of_a_year(en, numbers, places)
    if len(numbers) > 1:
        yield from _of_whole(en, numbers, places)
    yield from _done_with(en, numbers, places)
    yield from _of_listed(en, numbers, quotes)


def _own(number: EnglishNumber, places: Sequence[_Place]) -> list[_Place]:
    """The places of the Chinese that may state a number."""
    value = float(number.value)
    return [(quote, one) for quote, one in places if one.value == value and number.unit in (None, one.unit)]


def _between(en: str, number: EnglishNumber, cuts: "re.Pattern[str]") -> str:
    """What stands around a number, from the cut before it to the one behind it."""
    start = max((cut.end() for cut in cuts.finditer(en, 0, number.start)), default=0)
    cut = cuts.search(en, number.end)
    return en[start : cut.start() if cut else len(en)]


def _of_level(en: str, numbers: Sequence[EnglishNumber], places: Sequence[_Place]) -> Iterator[str]:
    """全省共有107个 is no figure of the city, though 我市 stands beside."""
    if not _LEVEL.search(en):
        return
    for number in numbers:
        told = {
            "nation"
            if level["nation"] or level["over"] == "country"
            else level["over"] or level["of"] or level["share"] or level["wide"] or level["at"].lower()
            for level in _LEVEL.finditer(_between(en, number, CLAUSE_END))
        }
        if len(told) != 1 or number.unit in _TIMES or (number.value < _TELLING and number.unit is None):
            continue
        held = [level for quote, one in _own(number, places) if (level := _level_of(quote, one))]
        if held and not any(may_be(one, level) for one in told for level in held):
            yield f"“{number.text.strip()}”: the cited Chinese tells it of {held[0]}"


def _level_of(quote: str, one: Quantity) -> str | None:
    """The level named nearest before a figure in its sentence, if only one is."""
    start = behind_last(quote, "。；\n", one.start)
    met = {
        mark["all"] or mark["our"] or mark["own"] or mark["at"]
        for mark in _MARKED.finditer(quote, start, one.start)
    }
    return met.pop() if len(met) == 1 else None


def _of_a_year(en: str, numbers: Sequence[EnglishNumber], places: Sequence[_Place]) -> Iterator[str]:
    """总投资82亿元，年度投资20亿元: the second is what one year is to see, and is told so."""
    for number in numbers:
        if number.unit != "yuan" or _ANNUAL.search(en):
            continue
        own = _own(number, places)
        if own and all(_is_annual(quote, one) for quote, one in own):
            yield f"“{number.text.strip()}”: in the cited Chinese it is the investment of one year"


def _is_annual(quote: str, one: Quantity) -> bool:
    """Whether a sum is that of a year, beside one for the whole."""
    start = behind_last(quote, _STOPS, one.start)
    before = quote[start : one.start]
    return "总投资" in before and _ANNUAL_ZH.search(before) is not None


def _of_whole(en: str, numbers: Sequence[EnglishNumber], places: Sequence[_Place]) -> Iterator[str]:
    """项目90个，其中产业项目53个；投产118个，其中86个: 86 are a part of 118 and of nothing else."""
    for whole, part in _told_parts(en, numbers):
        heads = [head for quote, figure in _own(part, places) for head in _wholes(quote, figure)]
        if heads and _own(whole, places) and not any(float(whole.value) in head for head in heads):
            yield f"“{part.text.strip()}”: in the cited Chinese it is no part of {whole.text.strip()}"


def _told_parts(en: str, numbers: Sequence[EnglishNumber]) -> Iterator[tuple[EnglishNumber, EnglishNumber]]:
    """Counts that English tells as parts of a count before them."""
    for place, part in enumerate(numbers):
        before = numbers[:place]
        if not before or part.unit not in (None, "items", "projects", "enterprises"):
            continue
        joints = [joint.end() for joint in _PART.finditer(en, before[-1].end, part.start)]
        of_first = _OF_THE_FIRST.search(en, 0, before[-1].start) and before[-1].end + 2 == part.start
        if not of_first and (not joints or part.start - joints[-1] > 1):
            continue
        wholes = [one for one in before if one.unit == part.unit and not en.count(".", one.end, part.start)]
        if wholes:
            yield wholes[-1], part


def _wholes(quote: str, part: Quantity) -> Iterator[frozenset[float]]:
    """The figures a part may be of, if 其中 stands before it: those of its sentence and the one before, up to that."""
    start = behind_last(quote, _STOPS, part.start)
    asides = [one.start() for one in _PART_ZH.finditer(quote, start, part.start)]
    if not asides:
        return
    begin = start if asides[-1] > start else behind_last(quote, _STOPS, max(start - 1, 0))
    yield frozenset(one.value for one in find_quantities(quote) if begin <= one.start < asides[-1])


@dataclass(frozen=True, slots=True)
class _Act:
    """Something done with so many: its English, the Chinese that is it beyond doubt, and all that may stand for it."""

    en: re.Pattern[str]
    says: str
    zh: re.Pattern[str]


@cache
def _acts() -> tuple[_Act, ...]:
    split = ((row, *row.han.partition(" / ")[::2]) for row in counterparts("counted"))
    return tuple(_Act(row.en, says, regex(f"{says}|{more}")) for row, says, more in split)


@cache
def _any_act() -> re.Pattern[str]:
    return regex("|".join(act.says for act in _acts()))


_ACTED = (
    "signed signing inked ground started under underway begun began into stream completed closed shut fined halt "
    "halted suspend suspended stop stopped rectify rectified right corrected limit limited restrict restricted cut "
    "arrested detained custody trained hired recruited inspected checked"
)
_ACT_WORDS = frozenset(_ACTED.split())
_PIECE = regex(r"[.;,](?!\d)| (?:and|while|whereas|but|with) ")
_ITEMS = frozenset((None, "items", "projects", "enterprises"))
_EITHER = regex(r"\b\w+(?:ed|un) or \w+(?:ed|un)\b")


def _done_with(en: str, numbers: Sequence[EnglishNumber], places: Sequence[_Place]) -> Iterator[str]:
    """签约11个，开工9个: nine were not signed. A count is held against the act of its own clause."""
    if _ACT_WORDS.isdisjoint(words(en)):
        return
    for number in numbers:
        piece = _between(en, number, _PIECE)
        counted = sum(one.unit in _ITEMS and one.text in piece for one in numbers)
        told = [act.zh for act in _acts() if act.en.search(piece)]
        if number.unit not in _ITEMS or len(told) != 1 or counted != 1 or _EITHER.search(piece):
            continue
        zones = [_zone(quote, one) for quote, one in _own(number, places) if one.kind == "count"]
        if zones and not any(told[0].search(zone) or not _any_act().search(zone) for zone in zones):
            yield f"“{number.text.strip()}”: the cited Chinese tells another act of it"


def _zone(quote: str, one: Quantity) -> str:
    """The clause of a count, or its sentence where the clause tells no act."""
    for stops in ("、，；。\n", "，；。\n"):
        end = before_next(quote, stops, one.end)
        clause = quote[behind_last(quote, stops, one.start) : end]
        if _any_act().search(clause):
            return clause
    end = before_next(quote, "，；。\n", one.end)
    return quote[behind_last(quote, "。；\n", one.start) : end]


# What a count of projects may be called after, and words that tell no sort of thing.
_SORT = regex(
    "[\u4e00-\u9fff]{0,6}(?:业|设施|民生|能源|材料|医药|信息|制造|服务|文旅|物流|交通|水利|教育|卫生|环保|生态)"
)
_CALLED = regex("(?:类|产业|领域)?(?:重[大点])?(?:项目|企业|工程)[^，。；、\\d]{0,3}$")
_NO_SORT = frozenset(("projects", "project", "make", "started", "signed", "new", "major", "key"))
_LIST = regex("[\u4e00-\u9fff]{2,8}(?:、[\u4e00-\u9fff]{2,8})+")


def _of_listed(en: str, numbers: Sequence[EnglishNumber], quotes: Sequence[str]) -> Iterator[str]:
    """涵盖制造、服务等产业，其中制造业项目61个: the 61 are in no services, though the sentence lists them."""
    rows = [(quote, _LIST.findall(quote)) for quote in quotes if "、" in quote]
    for number in numbers if any(row for _, row in rows) else ():
        if number.unit not in _ITEMS or number.value < _TELLING:
            continue
        said = [word for word in content_of(_between(en, number, CLAUSE_END)) if word.lower() not in _NO_SORT]
        own = [label for quote, _ in rows for label in _labels(quote, float(number.value))]
        if not own or any(stands_beside(word, label) for word in said for label in own):
            continue
        members = [one for _, row in rows for listed in row for one in listed.split("、")]
        strange = [word for word in said if any(stands_beside(word, one) for one in members)]
        if strange:
            yield f"“{number.text.strip()}”: “{strange[0]}” is told of it, and the cited Chinese has {own[0]}"


def _labels(quote: str, value: float) -> Iterator[str]:
    """The sorts of project that a figure of some Chinese counts."""
    for one in find_quantities(quote):
        if one.value == value and one.kind == "count":
            before = quote[behind_last(quote, "，。；、：\n", one.start) : one.start]
            called = _CALLED.search(before)
            if called and (sort := _SORT.fullmatch(before[: called.start()].removeprefix("其中"))):
                yield sort[0]


_PHASE = regex(
    r"\b(?P<n>first|second|third|fourth|I{1,3})(?:-| )phase\b|\b[Pp]hase (?P<m>one|two|three|I{1,3}|[1-4])\b"
)
_PHASES = {
    "first": "一", "second": "二", "third": "三", "fourth": "四", "one": "一", "two": "二", "three": "三", "I": "一",
    "II": "二", "III": "三", "1": "一", "2": "二", "3": "三", "4": "四",
}  # fmt: skip
_PHASE_ZH = regex("(?P<what>[^，。；、（]{2,20})（?(?P<n>[一二三四])期")
_PHASE_OF = regex(r"(?: of)?(?P<what>[^.;]{3,80}?)(?=\.|;| and an? | and the |$)")


def check_phases(en: str, quotes: Sequence[str]) -> Iterator[str]:
    """健康城（一期）、古镇（二期）: the second phase is not the health city's."""
    if "hase" not in en:
        return
    met = [(found["what"], found["n"]) for quote in quotes for found in _PHASE_ZH.finditer(quote)]
    for told in _PHASE.finditer(en) if met else ():
        of = _PHASE_OF.match(en, told.end())
        said = content_of(of["what"]) if of else []
        shares = [sum(stands_beside(word, what) for word in said) for what, _ in met]
        most = max(shares)
        near = {n for (_, n), share in zip(met, shares, strict=True) if share == most}
        own = _PHASES[told["n"] or told["m"]]
        if most and own not in near:
            yield f"“{told[0]}”: the cited Chinese has {near.pop()}期"
