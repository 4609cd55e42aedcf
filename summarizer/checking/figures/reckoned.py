"""Figures the Chinese does not print, worked out from those it does: shares, means, sums, differences, other units.

A number is believed where a rate or two figures of one sentence give it, exactly or rounded as the line says; of
many figures only those that stand close together are tried, since some two of them always make up another.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import combinations, pairwise, permutations

from summarizer.checking.figures.rates import tells_growth
from summarizer.checking.figures.rounding import (
    BELOW_ROUND,
    FURTHEST,
    TO_FRACTION,
    in_digits_of,
    is_fraction,
    is_round,
    same,
    to_fraction,
    values,
)
from summarizer.checking.line.numbers import EnglishNumber
from summarizer.language.figures.numbers import Quantity, find_quantities
from summarizer.patterns import regex

_SHARE_UNSAID = Decimal("0.03")
_RATE_UNSAID = Decimal("0.012")
"""A third may be said of 33.5% or 32.4%."""
_SMALLEST = 10
_MOST_FIGURES = 12
_FEW = 4
_COUNTED = frozenset((None, "items", "people"))
_CLOSE = 2
"""Among more figures than most those so many places apart."""
# 其中 goes on with the sentence before.
_SENTENCE_END = regex("。(?!\n?其中)|(?<!。)\n")
_AVERAGE = regex(
    r"\b(?:average\w*|averaging|each|apiece|per|on average|an? (?:head|piece|household|kilometre|mu))\b"
)
_SUM = regex(
    r"\b(?:together|combined|altogether|in total|in all|all told|between them|totall?\w*|sum|both|or more|"
    r"add(?:s|ed|ing)? up)\b",
    re.IGNORECASE,
)
_REST = regex(
    r"\b(?:more|fewer|less|higher|lower|rest|remain\w*|other|others|gap|surplus|deficit|balance|left|over|above|"
    r"beyond|under|below|short|up|down|extra|by|difference|ahead|not|without|faster|slower|outstanding|exceed\w*|"
    r"wider|narrower|yet|still|ex(?:cluding|cept))\b"
)
_LEFT = regex(r"\b(?:outstanding|remain\w*|left|rest|other|others|yet|still|short|away)\b")
_PACE = regex(r"\b(?:pace|rate|fast|quick\w*|speed|growth|times as|times that|twice|than)\b")
_PART_OF = regex(
    r"\b(?:account\w* for|share|part|proportion|out of|mak(?:e|es|ing) up|made up|represent\w*|contribut\w*|of)\b"
)
# 三次产业比例为1.2:75.1:23.7.
_RATIO = regex(r"(?<![\d:：])\d+(?:\.\d+)?(?:[:：∶︰]\d+(?:\.\d+)?){1,3}(?![\d:：])")
_RATIO_SIGN = regex("[:：∶︰]")
# What one unit is in others.
_CONVERTED: dict[str, tuple[tuple[str, Decimal], ...]] = {
    "kilometres": (("metres", Decimal(1000)),),
    "metres": (("kilometres", Decimal("0.001")), ("centimetres", Decimal(100))),
    "hectares": (
        ("mu", Decimal(15)),
        ("square metres", Decimal(10000)),
        ("square kilometres", Decimal("0.01")),
    ),
    "square kilometres": (
        ("square metres", Decimal(10**6)),
        ("mu", Decimal(1500)),
        ("hectares", Decimal(100)),
    ),
    "mu": (("hectares", Decimal(1) / 15),),
    "kilograms": (("jin", Decimal(2)), ("tonnes", Decimal("0.001"))),
    "tonnes": (("kilograms", Decimal(1000)), ("jin", Decimal(2000))),
    "megawatts": (("kilowatts", Decimal(1000)),),
    "gigawatts": (("kilowatts", Decimal(10**6)), ("megawatts", Decimal(1000))),
    "megawatt-hours": (("kilowatt-hours", Decimal(1000)),),
    "gigawatt-hours": (("kilowatt-hours", Decimal(10**6)),),
    "terawatt-hours": (("kilowatt-hours", Decimal(10**9)),),
    "hours": (("minutes", Decimal(60)),),
    "years": (("months", Decimal(12)),),
    "months": (("years", Decimal(1) / 12),),
    "weeks": (("days", Decimal(7)),),
}


def converted(number: EnglishNumber) -> tuple[EnglishNumber, ...]:
    """A number in the units that the Chinese may have for its own: 3.35 km for 3350米."""
    return tuple(
        replace(number, value=number.value * factor, unit=unit, bound=number.bound)
        for unit, factor in _CONVERTED.get(number.unit or "", ())
    )


def is_converted(number: EnglishNumber, quantity: Quantity) -> bool:
    """Whether a number is a figure in another unit, rounded in it: about 9,100 hectares for 13.69万亩."""
    return any(
        unit == quantity.unit and _near(number, value / factor)
        for unit, factor in _CONVERTED.get(number.unit or "", ())
        for value in values(quantity)
    )


def is_share(number: EnglishNumber, numbers: Sequence[EnglishNumber], quantities: Sequence[Quantity]) -> bool:
    """Whether a fraction or a percentage is what an amount of the line is of one of the Chinese, or has of its own."""
    if not (is_fraction(number) or number.unit == "%"):
        return False
    return any(
        _is_about(number, share)
        for said in numbers
        for stated in quantities
        if said.unit and said.unit == stated.unit != "%" and said.value > 0 and stated.value > 0
        for share in (said.value / Decimal(str(stated.value)), Decimal(str(stated.value)) / said.value)
        if share < 1
    )


def tells_rate(number: EnglishNumber, en: str, quantities: Sequence[Quantity], quotes: Sequence[str]) -> bool:
    """Whether a fraction is a percentage or a part of a ratio in words: nearly a quarter for 24.1%."""
    if not is_fraction(number):
        return False
    rates = [abs(value) / 100 for one in quantities if one.unit == "%" for value in values(one)]
    rates += [part for quote in quotes for part in _parts(quote)]
    rates += [1 - rate for rate in rates] if _LEFT.search(en) else []
    return any(_rounds_to(number, rate) for rate in rates)


def _parts(quote: str) -> Iterator[Decimal]:
    for ratio in _RATIO.findall(quote):
        parts = [Decimal(part) for part in _RATIO_SIGN.split(ratio)]
        yield from (part / sum(parts) for part in parts if sum(parts))


def _rounds_to(number: EnglishNumber, rate: Decimal) -> bool:
    wide = to_fraction(number)
    if number.bound in ("less than", "nearly"):
        return number.value - wide <= rate < number.value
    if number.bound == "more than":
        return number.value < rate <= number.value + wide
    return abs(rate - number.value) <= (wide if number.bound == "about" else _RATE_UNSAID)


def worked_out(number: EnglishNumber, en: str, quotes: Sequence[str]) -> bool:
    """Whether a number is the mean, the sum or the difference of two figures of one sentence, and told as such."""
    if (
        not number.bound
        and number.unit in _COUNTED
        and any(number.value == total for quote in quotes for total in _totals(quote))
    ):
        return True
    if tells_growth(en, number):
        return any(_grew_by(number, sentence) for sentence in _SENTENCE_END.split("\n".join(quotes)))
    if number.value < _SMALLEST and number.value % 1 == 0 and number.unit in (None, "items", "people"):
        return False
    if number.unit == "%" and any(
        _near(number, abs(value)) for quote in quotes for value in _set_apart(quote)
    ):
        return True
    if number.unit == "%" and any(_near(number, part * 100) for quote in quotes for part in _parts(quote)):
        return True
    ways = _Ways(en)
    part = number.unit == "%" and _PART_OF.search(en) is not None
    if not (ways.average or ways.total or ways.rest or number.unit == "times" or is_fraction(number) or part):
        return False
    if (ways.total or ways.rest) and any(_near(number, value) for value in _alike(number, quotes, ways)):
        return True
    sentences = _SENTENCE_END.split("\n".join(quotes))
    return any(
        _near(number, value) for sentence in sentences for value in _results(number, sentence, ways, part)
    ) or (
        any(_near(number, gap) for pair in pairwise(sentences) for gap in _gaps(number, pair))
        if ways.rest
        else is_fraction(number) and any(_is_about(number, share) for share in _shares(quotes))
    )


_ROSE_BY = regex("(?P<fall>下降|减少|回落|降低|降)?[^，。；\\d]{0,4}-?$")
_APART = regex(
    "[，（、][^，。；\\d]{0,14}?(?P<way>低于|慢于|少于|回落|下降|收窄|低|高于|快于|多于|加快|提高|上升|提升|扩大|高|超)[^，。；\\d]{0,14}"
)
_HIGHER = frozenset(("高于", "快于", "多于", "加快", "提高", "上升", "提升", "扩大", "高", "超"))


def _set_apart(quote: str) -> Iterator[Decimal]:
    """What a rate is compared with: 增长4.1%，低于目标1.9个百分点 was to be 6%."""
    if "百分点" not in quote:
        return
    for rate, gap in pairwise(find_quantities(quote)):
        apart = _APART.fullmatch(quote, rate.end, gap.start) if gap.unit == "percentage points" else None
        if apart and rate.unit == "%":
            fell = _ROSE_BY.search(quote, max(0, rate.start - 8), rate.start)
            first = values(rate)[0] * (-1 if fell and fell["fall"] and rate.value > 0 else 1)
            second = values(gap)[0]
            yield first - second if apart["way"] in _HIGHER else first + second


def _totals(quote: str) -> Iterator[Decimal]:
    """What all that a sentence counts in one unit comes to: 一等奖1名，二等奖2名，三等奖5名 are eight."""
    for sentence in _SENTENCE_END.split(quote):
        held: dict[str, list[Decimal]] = {}
        for one in find_quantities(sentence):
            if one.kind == "count" and one.high is None and not one.bound:
                held.setdefault(one.unit, []).append(values(one)[0])
        yield from (sum(them, Decimal()) for them in held.values() if len(them) > 1)


def _grew_by(number: EnglishNumber, sentence: str) -> bool:
    """Whether a fraction is by how much one amount of a sentence is more or less than another: 由3亿元增加到4亿元."""
    found = find_quantities(sentence)
    return any(
        _is_about(number, abs(values(one)[0] / values(other)[0] - 1))
        for one, other in permutations(found, 2)
        if one.unit == other.unit != "%" and values(other)[0] > 0
    ) or any(number.value == share for share in _further(number, found))


def _alike(number: EnglishNumber, quotes: Sequence[str], ways: "_Ways") -> Iterator[Decimal]:
    """Sums and differences of the few figures of a page that are called the same: 全长 of two roads."""
    called: dict[str, list[Decimal]] = {}
    for quote in quotes:
        for one in find_quantities(quote):
            name = quote[max(0, one.start - _NAMED_BY) : one.start]
            if number.unit is None and one.unit == "items":
                called.setdefault("", []).append(values(one)[0])  # 开工项目31个 and 12个项目签约
            if one.unit == number.unit and one.high is None and _NAME.fullmatch(name):
                called.setdefault(name, []).append(values(one)[0])
    for held in (held for held in called.values() if 1 < len(held) <= _FEW):
        if ways.total:
            yield from (sum(held, Decimal()), *(one + other for one, other in combinations(held, 2)))
        if ways.rest:
            yield from (abs(one - other) for one, other in combinations(held, 2))


_NAMED_BY = 2
_NAME = regex("[\u4e00-\u9fff]{2}")


def _gaps(number: EnglishNumber, pair: tuple[str, str]) -> Iterator[Decimal]:
    """The differences of the few figures of a unit in two sentences."""
    found = [one for sentence in pair for one in find_quantities(sentence) if one.unit == number.unit]
    if len(found) <= _FEW:
        yield from (abs(values(one)[0] - values(other)[0]) for one, other in permutations(found, 2))


def _shares(quotes: Sequence[str]) -> Iterator[Decimal]:
    """What the few figures of a unit on a whole page are of one another."""
    by_unit: dict[str, list[Decimal]] = {}
    for one in (one for quote in quotes for one in find_quantities(quote)):
        if one.unit not in ("", "%", "items") and one.value > 0:
            by_unit.setdefault(one.unit, []).append(values(one)[0])
    for held in by_unit.values():
        if len(held) <= _FEW + 1:
            yield from (one / other for one, other in permutations(held, 2) if one < other)


class _Ways:
    """How a line says that a figure was come by."""

    __slots__ = ("average", "pace", "rest", "total")

    def __init__(self, en: str) -> None:
        self.average = _AVERAGE.search(en) is not None
        self.total = _SUM.search(en) is not None
        self.rest = _REST.search(en) is not None
        self.pace = _PACE.search(en) is not None


def _results(number: EnglishNumber, sentence: str, ways: _Ways, part: bool) -> Iterator[Decimal]:
    found = find_quantities(sentence)
    few = len(found) <= _MOST_FIGURES
    yield from _further(number, found) if ways.rest and few else ()
    for (place, one), (place2, other) in permutations(enumerate(found), 2):
        if not (few or part) and abs(place - place2) > _CLOSE:
            continue
        first, second = values(one)[0], values(other)[0]
        alike = one.unit == other.unit
        if second and alike and one.unit != "%" and is_fraction(number) and _is_about(number, first / second):
            yield number.value
        measured = few or sentence[: one.start][-2:] == sentence[: other.start][-2:]
        if second and alike and one.unit != "%" and part and measured and 0 < first < second:
            yield first / second * 100
        if second and alike and number.unit == "times" and (one.unit != "%" or ways.pace):
            yield first / second
        if second and ways.average and not alike and one.unit == number.unit:
            yield first / second
        if few and _may_be_of(number, one) and (alike or other.kind == one.kind == "count"):
            yield from (first + second,) if ways.total else ()
            yield from (first - second,) if ways.rest and first > second else ()


def _may_be_of(number: EnglishNumber, one: Quantity) -> bool:
    """Whether a sum or a difference of some figures can be the number: hours make no kilometres."""
    if number.unit == "percentage points":
        return one.unit in ("%", "percentage points")
    bare = number.unit in _COUNTED or one.kind == "count"
    return number.unit == one.unit or bare


def _is_about(number: EnglishNumber, share: Decimal) -> bool:
    """Whether a share can be told as a fraction (20 of 37 are more than half), or as a percentage."""
    if number.unit == "%":
        return _near(number, share * 100)
    if number.bound == "more than":
        return number.value < share <= number.value * (1 + 2 * TO_FRACTION)
    if number.bound in ("nearly", "less than"):
        return number.value * (1 - 2 * TO_FRACTION) <= share < number.value
    if number.bound and is_fraction(number):
        return abs(share - number.value) <= to_fraction(number)
    return abs(share - number.value) <= number.value * (FURTHEST if number.bound else _SHARE_UNSAID)


def _further(number: EnglishNumber, found: Sequence[Quantity]) -> Iterator[Decimal]:
    """By how much a figure goes further than another: 1.45倍 is 45% more, 完成计划的119.6% nearly a fifth over plan."""
    shares = [values(one)[0] - 1 for one in found if one.unit == "times"]
    shares += [values(one)[0] / 100 - 1 for one in found if one.unit == "%" and one.kind != "rate"]
    amounts = [one for one in found if one.unit not in ("%", "times") and one.value > 0]
    shares += [
        values(one)[0] / values(other)[0] - 1
        for one, other in permutations(amounts, 2)
        if one.unit == other.unit
    ]
    for share in (share for share in shares if share > 0):
        if is_fraction(number):
            if abs(share - number.value) <= number.value * TO_FRACTION:
                yield number.value
        elif number.unit == "%":
            yield share * 100


def _near(number: EnglishNumber, value: Decimal) -> bool:
    """Whether a number is a result, exactly or rounded as it says or at its last digit."""
    if same(number.value, value):
        return True
    gap = abs(value - number.value)
    if number.unit == "times" and number.bound == "more than":
        return number.value < value < number.value + 1
    if number.unit == "times" and number.value % 1 == 0 and not number.bound:
        return gap <= value * FURTHEST
    if number.bound == "less than" and value < number.value:
        return gap <= value * (BELOW_ROUND if is_round(number) else FURTHEST)
    if number.bound in ("about", "nearly") or (number.bound == "more than" and value > number.value):
        return gap <= value * FURTHEST
    return not number.bound and in_digits_of(number.value, value)
