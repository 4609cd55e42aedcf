"""Figures told in fewer digits than the Chinese states them in.

A number is held against figures with its own unit; whatever is not exactly theirs must be near enough, and rounded at
its own last digit or said to be inexact.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache

from summarizer.checking.line.dates import find_english_dates
from summarizer.checking.line.numbers import EnglishNumber, find_english_numbers
from summarizer.language.figures.numbers import Quantity, find_quantities

# Rounding that the sentence owns to may go this far; there is no simple fraction nearer to 22.3%.
FURTHEST = Decimal("0.05")
TO_FRACTION = Decimal("0.12")
BELOW_ROUND = Decimal("0.15")
"""Less than 1% may be 0.87%."""
_MOST_TO_FRACTION = Decimal("0.05")
"""Nearly nine tenths are no 83%, though as a part of nine tenths that is near."""
# Said or not, 110.3 billion is 1103.14亿 in four digits, and 2.5 million 252.6万 in two.
_PLAIN = Decimal("0.02")
_BINARY = Decimal("1e-9")


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


def stated(number: EnglishNumber, quotes: Iterable[str]) -> Iterator[tuple[str, Quantity]]:
    """The places where the Chinese has the value of a number, each with its quote; units are left to compare."""
    value = float(number.value)
    return ((quote, one) for quote in quotes for one in find_quantities(quote) if one.value == value)


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
    if (quantity.bound not in ("", "about") and quantity.zh[:2] != "最高") or number.bound not in (
        "about",
        "nearly",
        "more than",
        "less than",
    ):
        return False
    value = comparable(number, quantity)
    fraction = is_fraction(number)
    furthest = BELOW_ROUND if number.bound in ("less than", "more than") and is_round(number) else FURTHEST
    furthest = to_fraction(number) / number.value if fraction and number.value else furthest
    for exact in values(quantity):
        if exact == value or abs(exact - value) > abs(exact) * furthest:
            continue
        if (
            not fraction
            and _digits(value) >= _digits(exact)
            and not (number.bound == "less than" and is_round(number))
        ):
            continue
        if number.bound == "about" or (number.bound in ("nearly", "less than")) == (exact < value):
            return True
    return False


def plainly_rounds(number: EnglishNumber, quantity: Quantity) -> bool:
    """110.3 billion for 1103.14亿: the figure in fewer digits, and hardly another one."""
    value = comparable(number, quantity)
    return any(in_digits_of(value, exact) for exact in values(quantity))


def in_digits_of(value: Decimal, exact: Decimal) -> bool:
    """Whether a value is another one in fewer digits, and hardly differs from it."""
    if exact == value or abs(exact - value) > abs(exact) * _PLAIN or _digits(value) >= _digits(exact):
        return False
    exponent = value.normalize().as_tuple().exponent
    return isinstance(exponent, int) and same(
        exact.quantize(Decimal(1).scaleb(exponent), rounding=ROUND_HALF_UP), value
    )


def _digits(value: Decimal) -> int:
    return len(value.normalize().as_tuple().digits)


def is_round(number: EnglishNumber) -> bool:
    """Whether a number has one digit that tells: less than 1%, under 20 billion."""
    return _digits(number.value) == 1


def to_fraction(number: EnglishNumber) -> Decimal:
    """How far from a fraction a share may be that is about so much."""
    return min(number.value * TO_FRACTION, _MOST_TO_FRACTION)


def is_fraction(number: EnglishNumber) -> bool:
    """Whether a number is a share in words: two thirds."""
    return number.written_as_word and number.unit == "" and number.value < 1


def figures(en: str, quotes: Sequence[str]) -> tuple[EnglishNumber, ...]:
    """The numbers of a piece of English that are part of no date, as `as_stated` gives them."""
    return _figures(en, tuple(quotes))


# One check of figures after the other asks for those of a line.
@lru_cache(maxsize=64)
def _figures(en: str, quotes: tuple[str, ...]) -> tuple[EnglishNumber, ...]:
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
