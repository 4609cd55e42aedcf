"""Whose a part is and how large it can be: 集团出资60% is no share of the city's, and 26 of 19 are none at all."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from summarizer.checking.figures.rounding import figures, stated
from summarizer.checking.line.numbers import EnglishNumber
from summarizer.language.marks import behind_last
from summarizer.patterns import regex

_PARTIES = {
    "city": "市",
    "county": "[县旗]",
    "district": "区",
    "province": "省",
    "town": "[镇乡]",
    "village": "村",
    "centre": "中央",
    "group": "集团|公司|企业|方",
    "company": "集团|公司|企业|方",
    "firm": "集团|公司|企业|方",
    "school": "校|学院",
}
_OWN = {party: regex(zh) for party, zh in _PARTIES.items()}
_TOLD = regex(
    rf"\b[Tt]he (?P<party>{'|'.join(_PARTIES)}) (?:will |would |is to |has |had |itself )?"
    r"(?:puts? up|holds?|held|owns?|pays?|paid|contribut(?:es?|ed)|invest(?:s|ed)?|provid(?:es?|ed)|takes?|took|"
    r"bears?|bore|"
    r"covers?|covered|gives?|gave|supplies|supplied|spent|spends?|finances?|financed)\b[^.;,\d]{0,24}$"
)
_AGENT = regex(
    "(?P<who>(?:[\u4e00-\u9fff]{0,10}?(?:集团|公司|企业|校|学院))|(?:[中央省市县区镇乡村旗](?:里|级|财政|政府|委)?))"
    "(?:共|将|已|负责|承担|计划|拟)?(?:出资|占股|持股|控股|投入|投资|承担|分担|负担|筹集|安排|补助|配套|支持)[^，。；\\d]{0,6}$"
)
_OF = regex(r",? of (?:the|its|their|those|all|[A-Za-z]+['’]s?)(?: [\w'’-]+){0,3} ")
_OF_FIRST = regex(r"(?:^|[.;] )Of (?:the |its |some |about )?$")
_BEHIND_OF = regex(r"[^.;\d]{2,90},(?: [\w'’-]+){0,3} ")
_RATES = frozenset(("%", "percentage points", "times"))
_STOPS = "，。；：\n"


def check_parts(en: str, quotes: Sequence[str]) -> Iterator[str]:
    """Messages, one for each part of `en` that is larger than its whole, or that the Chinese gives another party."""
    numbers = figures(en, quotes)
    for one, other in pairwise(numbers):
        if one.unit not in (None, other.unit) and other.unit is not None:
            continue
        part, whole = (one, other) if _OF.fullmatch(en, one.end, other.start) else (None, None)
        if _OF_FIRST.search(en, 0, one.start) and _BEHIND_OF.fullmatch(en, one.end, other.start):
            part, whole = other, one
        if part and whole and _RATES.isdisjoint((part.unit, whole.unit)) and part.value > whole.value > 1:
            yield f"“{part.text.strip()}” cannot be a part of {whole.text.strip()}"
    for number in numbers:
        told = _TOLD.search(en, 0, number.start)
        agents = _agents(number, quotes) if told else []
        if told and agents and not any(_OWN[told["party"]].search(who) for who in agents):
            yield f"“{told[0].strip()} {number.text.strip()}”: the cited Chinese has it of {agents[0]}"


def _agents(number: EnglishNumber, quotes: Sequence[str]) -> list[str]:
    """Who puts up, holds or bears a figure, where every place of it says so."""
    places = [
        _AGENT.search(quote, behind_last(quote, _STOPS, one.start), one.start)
        for quote, one in stated(number, quotes)
        if number.unit in (None, one.unit)
    ]
    return [one["who"] for one in places if one] if all(places) else []
