"""What so many are: 新架设路灯420盏 is no 420 households, though the sentence tells of households, too.

A number right before a word of `tables/counters.tsv` is held against the measure word of its figure and the clause it
stands in.
"""

from collections.abc import Iterator, Sequence
from functools import cache

from summarizer.checking.figures.rounding import figures, stated
from summarizer.checking.line.counterparts import Counterpart, counterparts
from summarizer.checking.line.numbers import EnglishNumber
from summarizer.checking.line.words import words
from summarizer.language.figures.numbers import Quantity, find_quantities
from summarizer.language.figures.numerals import parse_numeral
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
    yield from _counted_so(en, quotes)
    if _nouns().isdisjoint(words(en)):
        return
    for number in figures(en, quotes):
        row = counted_noun(en, number) if number.value >= _LEAST else None
        if row is None:
            continue
        places = [(quote, one) for quote, one in stated(number, quotes) if one.kind == "count"]
        zones = [_zone(quote, one.start, one.end, find_quantities(quote)) for quote, one in places]
        behind = [quote[one.end - 1 : one.end + 8] for quote, one in places]
        if behind and _of_another_level(row, behind):
            yield f"“{number.text.strip()}” is of places of another level in the cited Chinese ({behind[0]})"
        # A figure cited without a word of its own (43处) allows no verdict.
        if zones and not any(row.zh.search(zone) or not _NAMES.search(zone) for zone in zones):
            yield f"“{number.text.strip()}” is of something else in the cited Chinese ({zones[0]})"


# What is counted by a measure word of its own, and its numeral before that word.
_N = "(?P<n>[一二两三四五六七八九十]{1,3}|\\d{1,3})"
_OWN_MEASURES = (
    (regex(r" rounds?\b"), regex(f"(?<!第){_N}轮")),
    (regex(r" batches\b"), regex(f"(?<!第){_N}批(?!次)")),
    (
        regex(r" (?:[a-z-]+ ){0,2}photo(?:s|graphs)\b"),
        regex(f"[照相]片{_N}张|{_N.replace('<n>', '<n2>')}张[^，。；]{{0,6}}[照相]片"),
    ),
    *(
        (
            regex(rf" {nth} prizes?\b"),
            regex(f"{zh}等奖(?:各|共|奖)?{_N}[名个项]|{_N.replace('<n>', '<n2>')}[名个项]{zh}等奖"),
        )
        for nth, zh in (("first", "一"), ("second", "二"), ("third", "三"))
    ),
)


def _counted_so(en: str, quotes: Sequence[str]) -> Iterator[str]:
    """一等奖1名，二等奖2名: there are no two first prizes."""
    for number in figures(en, quotes):
        if number.unit not in _BARE:
            continue
        for said, zh in _OWN_MEASURES:
            what = said.match(en, number.end)
            held = [found for quote in quotes for found in zh.finditer(quote)] if what else []
            values = {parse_numeral(found["n"] or found.groupdict().get("n2") or "") for found in held}
            if what and values and number.value not in values:
                yield f"“{number.text.strip()}{what[0]}”: the cited Chinese has {held[0][0]}"


# Places of one level told as those of another: 7个行政村 are no seven towns.
_PLACES = {
    "village": regex("^[个座]?(?:[\u4e00-\u9fff]{0,4}?)村(?![镇民])"),
    "town": regex("^[个座]?(?:[\u4e00-\u9fff]{0,4}?)(?:镇|乡(?!村)|街道)"),
    "county": regex("^[个座]?(?:[\u4e00-\u9fff]{0,4}?)(?:县|区(?!域)|旗|市(?![民场]))"),
    "household": regex("^[余多]?户"),
    "building": regex("^[余多]?[栋幢]"),
}


def _of_another_level(row: Counterpart, behind: Sequence[str]) -> bool:
    """Whether every place of a count has places of another level right behind it."""
    own = _PLACES.get(row.key)
    return own is not None and all(
        not own.match(zh) and any(zh_.match(zh) for key, zh_ in _PLACES.items() if key != row.key)
        for zh in behind
    )


@cache
def _nouns() -> frozenset[str]:
    return frozenset(word for row in counterparts("counters") for word in row.words.split("|"))


def counted_noun(en: str, number: EnglishNumber) -> Counterpart | None:
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
