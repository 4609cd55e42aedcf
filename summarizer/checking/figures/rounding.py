"""Figures told in a way of the writer's own: rounded, as a share, or worked out from those the Chinese states.

A number is held against figures with its own unit; whatever is not exactly theirs must be near enough, and rounded at
its own last digit or said to be inexact.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal
from itertools import permutations

from summarizer.checking.line.dates import find_english_dates
from summarizer.checking.line.numbers import EnglishNumber, find_english_numbers
from summarizer.language.numbers import Quantity, find_quantities
from summarizer.patterns import regex

# Rounding that the sentence owns to may go this far; there is no simple fraction nearer to 22.3%.
_FURTHEST = Decimal("0.05")
_TO_FRACTION = Decimal("0.12")
_SHARE_UNSAID = Decimal("0.02")
# Said or not, 110.3 billion is 1103.14亿 in four digits, and 2.5 million 252.6万 in two.
_PLAIN = Decimal("0.02")
_BINARY = Decimal("1e-9")
_SMALLEST_WORKED_OUT = 10
_MOST_FIGURES = 12
"""Among more figures than these some two always make up another."""
# 其中 goes on with the sentence before.
_SENTENCE_END = regex("。(?!\n?其中)|(?<!。)\n")
_AVERAGE = regex(r"\b(?:average\w*|averaging|each|apiece|per|on average)\b")
_SUM = regex(r"\b(?:together|combined|altogether|in total|in all|between them|totall?\w*|sum)\b")
_REST = regex(
    r"\b(?:more|fewer|less|higher|lower|rest|remaining|other|others|gap|surplus|deficit|balance|left|over|above|beyond|under|below|short|up|down|extra|by|difference|ahead|not|without|faster|slower)\b"
)


def values(quantity: Quantity) -> tuple[Decimal, ...]:
    """The value of a figure, or both ends of a range."""
    ends = (quantity.value,) if quantity.high is None else (quantity.value, quantity.high)
    return tuple(Decimal(str(value)) for value in ends)


def same(first: Decimal, second: Decimal) -> bool:
    """Whether two values are one, but for what binary fractions make of them."""
    return first == second or abs(first - second) <= abs(second) * _BINARY


def comparable(number: EnglishNumber, quantity: Quantity) -> Decimal:
    """The English value in the quantity's unit: "half" against 50 %, "50 percent" against 一半."""
    if quantity.unit == "%" and number.unit == "" and number.value < 1:
        return number.value * 100
    if quantity.unit == "" and quantity.kind == "share" and number.unit == "%":
        return number.value / 100
    return number.value


def equal(number: EnglishNumber, quantity: Quantity) -> bool:
    """Whether a number has the value of a figure."""
    return any(same(comparable(number, quantity), value) for value in values(quantity))


def negative(number: EnglishNumber, quantity: Quantity) -> bool:
    """A fall of 15.3 percent for 增长-15.3%: the figure has the value with its sign turned."""
    return quantity.value < 0 and any(
        same(comparable(number, quantity), -value) for value in values(quantity)
    )


def rounds(number: EnglishNumber, quantity: Quantity) -> bool:
    """3.7 billion for 36.8亿: near enough, said to be inexact, and in the stated direction."""
    if quantity.bound not in ("", "about") or number.bound not in ("about", "nearly", "more than"):
        return False
    value = comparable(number, quantity)
    fraction = is_fraction(number)
    furthest = _TO_FRACTION if fraction else _FURTHEST
    for exact in values(quantity):
        if exact == value or abs(exact - value) > abs(exact) * furthest:
            continue
        if not fraction and _digits(value) >= _digits(exact):
            continue
        if number.bound == "about" or (number.bound == "nearly") == (exact < value):
            return True
    return False


def plainly_rounds(number: EnglishNumber, quantity: Quantity) -> bool:
    """110.3 billion for 1103.14亿: the figure in fewer digits, and hardly another one."""
    value = comparable(number, quantity)
    return any(_in_digits_of(value, exact) for exact in values(quantity))


def _in_digits_of(value: Decimal, exact: Decimal) -> bool:
    if exact == value or abs(exact - value) > abs(exact) * _PLAIN or _digits(value) >= _digits(exact):
        return False
    exponent = value.normalize().as_tuple().exponent
    return isinstance(exponent, int) and same(
        exact.quantize(Decimal(1).scaleb(exponent), rounding=ROUND_HALF_UP), value
    )


def _digits(value: Decimal) -> int:
    return len(value.normalize().as_tuple().digits)


def is_fraction(number: EnglishNumber) -> bool:
    """Whether a number is a share in words: two thirds."""
    return number.written_as_word and number.unit == "" and number.value < 1


def is_share(number: EnglishNumber, numbers: Sequence[EnglishNumber], quantities: Sequence[Quantity]) -> bool:
    """Whether a fraction is what an amount of the line is of one of the Chinese."""
    if not is_fraction(number):
        return False
    furthest = number.value * (_FURTHEST if number.bound else _SHARE_UNSAID)
    shares = (
        part.value / Decimal(str(whole.value))
        for part in numbers
        for whole in quantities
        if part.unit and part.unit == whole.unit and 0 < part.value < whole.value
    )
    return any(abs(share - number.value) <= furthest for share in shares)


def figures(en: str, quotes: Sequence[str]) -> tuple[EnglishNumber, ...]:
    """The numbers of a piece of English that are part of no date, as `as_stated` gives them."""
    days = [(date.start, date.end) for date in find_english_dates(en)]
    return as_stated(find_english_numbers(en, days), quotes)


def as_stated(numbers: Sequence[EnglishNumber], quotes: Sequence[str]) -> tuple[EnglishNumber, ...]:
    """The numbers, each with the value of the figure it rounds: what a figure is told of can then be asked."""
    if not numbers:
        return ()
    quantities = [quantity for quote in quotes for quantity in find_quantities(quote)]
    return tuple(_stated(number, quantities) for number in numbers)


def _stated(number: EnglishNumber, quantities: Sequence[Quantity]) -> EnglishNumber:
    stated = float(number.value)
    if any(stated == quantity.value and number.unit == quantity.unit for quantity in quantities):
        return number  # most numbers are, and to ask so is cheap
    if any(equal(number, quantity) for quantity in quantities):
        return number
    meant = {
        value
        for quantity in quantities
        for value in values(quantity)[:1]
        if number.unit in (None, quantity.unit)
        and (plainly_rounds(number, quantity) or (not is_fraction(number) and rounds(number, quantity)))
    }
    return replace(number, value=meant.pop()) if len(meant) == 1 else number


def worked_out(number: EnglishNumber, en: str, quotes: Sequence[str]) -> bool:
    """Whether a number is the mean, the sum or the difference of two figures of one sentence, and told as such."""
    if number.value < _SMALLEST_WORKED_OUT and number.unit in (None, "items", "people"):
        return False
    average, total, rest = _AVERAGE.search(en), _SUM.search(en), _REST.search(en)
    if not (average or total or rest or number.unit == "times" or is_fraction(number)):
        return False
    for sentence in _SENTENCE_END.split("\n".join(quotes)):
        found = find_quantities(sentence)
        if len(found) <= _MOST_FIGURES and any(
            _near(number, value) for value in _results(number, found, bool(average), bool(total), bool(rest))
        ):
            return True
    return False


def _results(
    number: EnglishNumber, found: Sequence[Quantity], average: bool, total: bool, rest: bool
) -> Iterator[Decimal]:
    yield from _further(number, found) if rest else ()
    for one, other in permutations(found, 2):
        first, second = values(one)[0], values(other)[0]
        if (
            is_fraction(number)
            and one.unit == other.unit != "%"
            and second
            and _is_about(number, first / second)
        ):
            yield number.value
        if number.unit == "times" and one.unit == other.unit and one.kind != "share" and second:
            yield first / second
        if average and one.unit != other.unit and second and one.unit == number.unit:
            yield first / second
        if one.unit == other.unit or other.kind == one.kind == "count":
            if total:
                yield first + second
            if rest and first > second:
                yield first - second


def _is_about(number: EnglishNumber, share: Decimal) -> bool:
    """Whether a share can be told as a fraction: 20 of 37 are more than half."""
    if number.bound == "more than":
        return number.value < share <= number.value * (1 + 2 * _TO_FRACTION)
    if number.bound == "nearly":
        return number.value * (1 - 2 * _TO_FRACTION) <= share < number.value
    return abs(share - number.value) <= number.value * _SHARE_UNSAID


def _further(number: EnglishNumber, found: Sequence[Quantity]) -> Iterator[Decimal]:
    """By how much a figure goes further than another: 1.45倍 is 45% more, 完成计划的119.6% nearly a fifth over plan."""
    shares = [values(one)[0] - 1 for one in found if one.unit == "times"]
    shares += [values(one)[0] / 100 - 1 for one in found if one.unit == "%"]
    amounts = [one for one in found if one.unit not in ("%", "times") and one.value > 0]
    shares += [
        values(one)[0] / values(other)[0] - 1
        for one, other in permutations(amounts, 2)
        if one.unit == other.unit
    ]
    for share in (share for share in shares if share > 0):
        if is_fraction(number):
            if abs(share - number.value) <= number.value * _TO_FRACTION:
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
    if number.bound in ("about", "nearly") or (number.bound == "more than" and value > number.value):
        return gap <= value * _FURTHEST
    return not number.bound and _in_digits_of(number.value, value)
