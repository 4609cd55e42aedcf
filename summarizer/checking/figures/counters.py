"""What so many are: 新架设路灯420盏 is no 420 households, though the sentence tells of households, too.

A number right before a word of `tables/counters.tsv` is held against the measure word of its figure and the clause it
stands in.
"""

from collections.abc import Iterator, Sequence
from functools import cache

from summarizer.checking.figures.rounding import figures
from summarizer.checking.line.counterparts import Counterpart, counterparts
from summarizer.checking.line.numbers import EnglishNumber
from summarizer.checking.line.words import words
from summarizer.language.figures.numbers import Quantity, find_quantities
from summarizer.language.marks import before_next, behind_last
from summarizer.patterns import regex

_STOPS = "，。；：\n"
_JOINT = regex("[\u4e00-\u9fff]{1,6}(?:[和与及、]|以及)|")
_LEAST = 3
"""Smaller counts stand in too many places."""
_BARE = (None, "people", "items")
# What may stand between a number and what it counts.
_BETWEEN = regex(
    r" (?!(?:of|in|to|and|or|per|percent|million|billion|yuan|mu|km|kilomet\w+|met\w+|square|cubic|tonnes?|%)\b)"
    r"(?:[a-z][a-z'’-]+ ){0,2}"
)


def check_counters(en: str, quotes: Sequence[str]) -> Iterator[str]:
    """Messages, one for each count of `en` that the Chinese has of something else."""
    if _nouns().isdisjoint(words(en)):
        return
    for number in figures(en, quotes):
        row = _counted(en, number) if number.value >= _LEAST else None
        if row is None:
            continue
        zones = [
            _zone(quote, one.start, one.end, held)
            for quote in quotes
            for held in [find_quantities(quote)]
            for one in held
            if one.value == float(number.value) and one.kind == "count"
        ]
        # A figure cited without a word of its own (43处) allows no verdict.
        if zones and not any(row.zh.search(zone) or not _NAMES.search(zone) for zone in zones):
            yield f"“{number.text.strip()}” is of something else in the cited Chinese ({zones[0]})"


@cache
def _nouns() -> frozenset[str]:
    return frozenset(word for row in counterparts("counters") for word in row.words.split("|"))


def _counted(en: str, number: EnglishNumber) -> Counterpart | None:
    """The row of what stands right behind a number, or ends it as its unit."""
    for row in counterparts("counters"):
        if number.text.endswith(tuple(row.words.split("|"))):
            return row
        between = _BETWEEN.match(en, number.end) if number.unit in _BARE else None
        while between:
            if row.en.match(en, between.end()):
                return row
            shorter = en.rfind(" ", number.end, between.end() - 1) + 1
            between = _BETWEEN.fullmatch(en, number.end, shorter) if shorter > number.end else None
    return None


def _zone(quote: str, start: int, end: int, held: Sequence[Quantity]) -> str:
    """The clause of a figure, and the one before where nothing stands before the figure in its own.

    Of two that a joint puts side by side, each with what it counts behind it (6家单位和3个县), each has its own.
    """
    joint = _JOINT.search(quote, end, before_next(quote, _STOPS, end))
    if joint and joint.end() in {one.start for one in held}:
        return quote[start : joint.start()]
    before = [one.end for one in held if one.end <= start and _JOINT.fullmatch(quote, one.end, start)]
    if before:
        return quote[start : before_next(quote, _STOPS, end)]
    begin = behind_last(quote, _STOPS, start)
    if not _NAMES.search(quote, begin, start):
        begin = behind_last(quote, _STOPS, max(begin - 1, 0))
    return quote[begin : before_next(quote, _STOPS, end)]


_NAMES = regex("[\u4e00-\u9fff]{3}")
