"""Over which months a figure is counted: 1—2月营业收入3.7亿元 is no revenue of the first quarter.

A figure of English with a span of months is held against the span that governs it in the Chinese. It is doubted only
where every place of the figure has another span of its own.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from summarizer.checking.figures.rounding import figures
from summarizer.checking.line.numbers import EnglishNumber
from summarizer.checking.line.words import words
from summarizer.language.calendar.periods import find_periods
from summarizer.language.figures.numbers import find_quantities
from summarizer.language.figures.numerals import parse_numeral
from summarizer.patterns import regex
from summarizer.vocabulary import MONTHS

_MONTH = "|".join((*MONTHS, "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sept?", "Oct", "Nov", "Dec"))
_COUNTS = "two three four five six seven eight nine ten eleven".split()  # noqa: SIM905 — read at a glance
_SAID = regex(
    rf"\b(?P<from>{_MONTH})\.? ?(?:-|–|—|to|through|and) ?(?P<to>{_MONTH})\b|"
    rf"\b(?:[Ii]n|[Dd]uring|[Ff]or|of) (?P<month>{_MONTH})\b"
    rf"(?! \d{{1,2}}\b|\.? ?(?:-|–|—|to |through |and )(?:{_MONTH})\b)|"
    r"\b(?P<quarter>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth) quarter\b(?!s| of (?:the )?(?:last|previous))|"
    r"\bQ(?P<q>[1-4])\b|"
    r"\b(?P<half>[Ff]irst|[Ss]econd) (?:half|six months)\b|"
    rf"\b[Ff]irst (?P<n>{'|'.join(_COUNTS)}) (?P<what>months|quarters)\b|"
    r"\b(?P<year>[Ff]or the (?:whole|full|entire) year|(?:[Oo]ver|[Ii]n) the (?:whole|full|entire) (?:of the )?year)\b"
)
_SPOKEN = frozenset(("quarter", "half", "months", "year", "quarters", *(month.lower() for month in MONTHS)))
_SHORT = frozenset("jan feb mar apr jun jul aug sep sept oct nov dec q".split())  # noqa: SIM905 — read at a glance
_CLAUSE = regex(r"[.;](?!\d)|, (?:while|but|whereas|and) ")
# What is measured against: "faster than in the first quarter", "against the first half".
_AGAINST = regex(
    r"\b(?:than|from|against|over|compared (?:with|to)|on|versus|by|since|after|before)"
    r"(?: (?:in|that|those|of|the|a|end))* $"
)
_ORDER = {"first": 1, "second": 2, "third": 3, "fourth": 4}
_SPAN_ZH = regex(
    r"(?P<from>\d{1,2})(?:月份?)?(?:-|—{1,2}|－|–|~|～|至|到)(?P<to>\d{1,2})月份?$|(?P<month>\d{1,2})月份?$|"
    r"(?P<half>[上下])半年$|第?(?P<quarter>[一二三四])季度$|前(?P<n>[两二三四五六七八九十]|\d{1,2})个?(?P<what>季度|月)$|"
    r"(?:全年|去年|上年|(?:19|20)\d\d年)$"
)
_Span = tuple[int, int]


def check_spans(en: str, quotes: Sequence[str]) -> Iterator[str]:
    """Messages, one for each figure of `en` that the Chinese counts over other months."""
    spoken = words(en)
    if _SPOKEN.isdisjoint(spoken) and _SHORT.isdisjoint(spoken):
        return
    numbers: Sequence[EnglishNumber] | None = None
    start = 0
    for end in (*(cut.end() for cut in _CLAUSE.finditer(en)), len(en)):
        told = [one for one in _SAID.finditer(en, start, end) if not _AGAINST.search(en, start, one.start())]
        if len(told) == 1:
            numbers = figures(en, quotes) if numbers is None else numbers
            for number in numbers:
                inside = told[0].start() <= number.start < told[0].end()
                if start <= number.start < end and not inside:
                    yield from _of_other_months(told[0], number, quotes)
        start = end


def _of_other_months(told: "re.Match[str]", number: EnglishNumber, quotes: Sequence[str]) -> Iterator[str]:
    said = _said(told)
    value = abs(float(number.value))
    held = [zh for quote in quotes for one, zh in _governed(quote) if abs(one) == value]
    spans = [_read(zh) for zh in held]
    if held and all(spans) and said not in spans:
        yield f"“{told[0]}”: the cited Chinese counts {number.text.strip()} over {held[0]}"


def _said(told: "re.Match[str]") -> _Span:
    """The months of a span of English, from 1."""
    if told["from"]:
        return _month(told["from"]), _month(told["to"])
    if told["month"]:
        return _month(told["month"]), _month(told["month"])
    if quarter := (_ORDER[told["quarter"].lower()] if told["quarter"] else int(told["q"] or 0)):
        return 3 * quarter - 2, 3 * quarter
    if told["half"]:
        return (1, 6) if told["half"].lower() == "first" else (7, 12)
    if told["n"]:
        return 1, (_COUNTS.index(told["n"]) + 2) * (3 if told["what"] == "quarters" else 1)
    return 1, 12


def _month(name: str) -> int:
    return next(at for at, month in enumerate(MONTHS, 1) if month.startswith(name[:3]))


@lru_cache(maxsize=256)
def _governed(quote: str) -> tuple[tuple[float, str], ...]:
    """Each figure of some Chinese with the period it stands behind in its sentence; "" where it stands behind none."""
    periods = [one for one in find_periods(quote) if not one.base and not one.limit]
    found: list[tuple[float, str]] = []
    for quantity in find_quantities(quote):
        begin = max(quote.rfind(stop, 0, quantity.start) for stop in "。；\n")
        before = [
            one
            for one in periods
            if begin < one.start < quantity.start and not begin < one.closes < quantity.start
        ]
        found.append((quantity.value, before[-1].zh if before else ""))
    return tuple(found)


def _read(zh: str) -> _Span | None:
    """The months of a period of Chinese; None of another."""
    one = _SPAN_ZH.search(zh)
    if one is None:
        return None
    if one["from"]:
        return int(one["from"]), int(one["to"])
    if one["month"]:
        return int(one["month"]), int(one["month"])
    if one["half"]:
        return (1, 6) if one["half"] == "上" else (7, 12)
    if one["quarter"]:
        quarter = "一二三四".index(one["quarter"]) + 1
        return 3 * quarter - 2, 3 * quarter
    if one["n"]:
        n = int(parse_numeral(one["n"].replace("两", "二")) or 0)
        return 1, n * (3 if one["what"] == "季度" else 1)
    return 1, 12
