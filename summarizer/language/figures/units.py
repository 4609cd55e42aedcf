"""The units and classifiers of `tables/units.tsv`, and the longest one that starts at a place in a text."""

from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from typing import Literal, cast

from summarizer.language.matching import Lexicon, lexicon
from summarizer.language.rows import rows

Kind = Literal["money", "share", "measure", "count", "rate", "year_span"]


@dataclass(frozen=True, slots=True)
class Unit:
    """One row: `unit` is the English plural, "%" for percent; the table explains `use` and `needs`."""

    zh: str
    unit: str
    singular: str
    kind: Kind
    use: str
    needs: str


@cache
def units() -> dict[str, tuple[Unit, ...]]:
    """First character → units, longest first."""
    found: defaultdict[str, list[Unit]] = defaultdict(list)
    for row in rows("units"):
        kind = cast(Kind, row["kind"])
        unit = Unit(row["zh"], row["unit"], row["singular"], kind, row["use"], row["needs"])
        found[unit.zh[0]].append(unit)
    return {first: tuple(sorted(them, key=lambda u: -len(u.zh))) for first, them in found.items()}


@cache
def _table() -> Lexicon[Unit]:
    return lexicon((unit.zh, unit) for them in units().values() for unit in them)


# 捐赠20万支持建校: the word goes on, nothing is counted in 支.
_NO_UNIT = frozenset(("支持", "支援", "支撑", "支付"))


def unit_at(text: str, at: int) -> Unit | None:
    """The longest unit that starts at `at`, if any."""
    if text[at : at + 2] in _NO_UNIT:
        return None
    return next((unit for _, unit in _table().matches(text, at)), None)
