"""How English says a figure: 120 million yuan, at least 6.5 percent, about 170,000, 100-billion level."""

from decimal import Decimal

from summarizer.language.figures.bounds import Bound
from summarizer.language.figures.numerals import english_number, plain
from summarizer.language.figures.units import Unit

_FRACTIONS = {
    (1, 2): "half",
    (1, 3): "one third",
    (2, 3): "two thirds",
    (1, 4): "one quarter",
    (3, 4): "three quarters",
    (1, 5): "one fifth",
    (2, 5): "two fifths",
    (3, 5): "three fifths",
    (4, 5): "four fifths",
    (1, 10): "one tenth",
}
_HALVES = {"year": "half a year", "month": "half a month", "hour": "half an hour"}
# Nouns that a household classifier counts instead of households: 30户企业 is 30 enterprises.
_COUNTED_BY_HOUSEHOLD = frozenset(
    ["企业", "商户", "单位", "市场", "个体", "农户", "家庭", "门店", "商家", "规上"]
)


def amount_english(
    zh: str, values: tuple[Decimal, Decimal | None], unit: Unit | None, bound: Bound, after: str
) -> tuple[str, bool]:
    """English for a figure, and whether it is complete (False: a noun must follow). `after` follows it."""
    low, high = values
    if zh.endswith("番"):
        return _multiple(low), True
    if zh == "减半":
        return "halve", True
    if zh.endswith("级"):
        return _level(low, unit), True
    if unit is None and low < 1:
        return _bounded(_fraction(low), bound), True
    if low == Decimal("0.5") and high is None and unit is not None and unit.singular in _HALVES:
        return _bounded(_HALVES[unit.singular], bound), True
    spell = unit is not None and unit.kind in ("count", "year_span")
    number = english_number(low, spell) if high is None else _range(low, high)
    name = _unit_word(unit, low if high is None else high)
    shown = unit is not None and unit.use != "classifier" and not _noun_follows(unit, after)
    return _bounded(f"{number} {name}" if shown else number, bound), shown


def _unit_word(unit: Unit | None, value: Decimal) -> str:
    if unit is None:
        return ""
    if unit.unit == "%":
        return "percent"
    return unit.singular if value == 1 else unit.unit


def _range(low: Decimal, high: Decimal) -> str:
    """3 to 5 months; 300 to 500 million yuan: a scale word both ends share is said once."""
    first, last = english_number(low), english_number(high)
    if " " in first and first.split()[1:] == last.split()[1:]:
        first = first.split()[0]
    return f"{first} to {last}"


def _bounded(amount: str, bound: Bound) -> str:
    return f"{bound} {amount}" if bound else amount


def _fraction(value: Decimal) -> str:
    for (top, bottom), words in _FRACTIONS.items():
        if value == Decimal(top) / Decimal(bottom):
            return words
    return f"{plain((value * 100).quantize(Decimal('0.1')))} percent"


def _multiple(value: Decimal) -> str:
    return {2: "double", 4: "quadruple"}.get(int(value), f"{plain(value)}-fold")


def _level(value: Decimal, unit: Unit | None) -> str:
    number = english_number(value).replace(" ", "-")
    return f"{number}-{unit.singular.replace(' ', '-')} level" if unit else f"{number} level"


def _noun_follows(unit: Unit, after: str) -> bool:
    return unit.zh == "户" and after in _COUNTED_BY_HOUSEHOLD
