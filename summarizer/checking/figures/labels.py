"""What a figure of a report is of: growth of the services is not that of the economy, a death rate no birth rate.

The words beside a figure of English are held against the label of its figure in the Chinese; both are read by
`tables/labels.tsv`, and only labels that name something else allow a doubt.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from summarizer.checking.figures.rounding import figures
from summarizer.checking.figures.strays import beside
from summarizer.checking.figures.swaps import PER, Counted, counted_in
from summarizer.checking.line.counterparts import counterparts, prefiltered
from summarizer.checking.line.numbers import EnglishNumber
from summarizer.patterns import regex

_TOPIC = regex(r"^[A-Z][^:.;\d]{2,60}: ")
_ALSO_HELD = "+"
_LEAST, _LARGE = 1, 1000
"""Smaller figures (0.5 points) stand in too many places."""


def check_labels(en: str, quotes: Sequence[str]) -> Iterator[str]:
    """Messages, one for each figure of `en` that the Chinese has of something else."""
    en = _TOPIC.sub("", en)
    if not any(row.en.search(en) for row in prefiltered("labels", en)):
        return
    numbers = figures(en, quotes)
    rows = [counted_in(quote) for quote in quotes] if numbers else []
    for number in numbers:
        bare = number.unit in (None, "items") and number.value < _LARGE
        if bare or number.value < _LEAST or PER.search(en, 0, number.start):
            continue
        told = _named(beside(en, numbers, number, {float(one.value) for one in numbers}), english=True)
        own = [one for row in rows for one in row if _is(number, one)] if told else []
        if own and (strange := _strange(told, own, [one for row in rows for one in row])):
            yield f"“{number.text.strip()}”: the cited Chinese has it of {strange}"


def _is(number: EnglishNumber, one: Counted) -> bool:
    return abs(one.value) == abs(float(number.value)) and number.unit in (None, one.unit)


def _strange(told: frozenset[str], own: Sequence[Counted], all_: Sequence[Counted]) -> str | None:
    """What a figure is of where none of its places has what it is told of; None where one may have it."""
    for one in own:
        before, _, behind = one.around.partition("|")
        # 价值40余万元的冬季服装: what an amount is of stands behind it.
        label = before + behind if behind[:1] == "的" else before or behind
        # 三次产业贡献率分别为7.1%、35.4%和57.5%: which is whose is asked elsewhere (swaps).
        named = frozenset() if "分别" in one.row else _named(label, english=False)
        if not named or not told.isdisjoint(named):
            held = {key for key in told if key[0] == _ALSO_HELD and key not in named}
            if not (named and held and _stands_elsewhere(held, one, all_)):
                return None
    label, _, behind = own[0].around.partition("|")
    return label or behind


def _stands_elsewhere(held: set[str], one: Counted, all_: Sequence[Counted]) -> bool:
    """Whether another figure of the same row and unit has what a line adds to this one (towns)."""
    return any(
        other.quote == one.quote and other.unit == one.unit and held & _named(other.around, english=False)
        for other in all_
        if other.value != one.value
    )


@lru_cache(maxsize=2048)  # the labels of an article are asked about for each of its lines
def _named(text: str, *, english: bool) -> frozenset[str]:
    if english:
        return frozenset(row.key for row in prefiltered("labels", text) if row.en.search(text))
    return frozenset(row.key for row in counterparts("labels") if row.zh.search(text))
