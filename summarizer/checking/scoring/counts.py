"""Counting right, extra and missed answers, and showing them."""

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Count:
    """Right answers (`found`), wrong or superfluous ones (`extra`), and gold without an answer (`missed`)."""

    found: int = 0
    extra: int = 0
    missed: int = 0

    def __add__(self, other: "Count") -> "Count":
        return Count(self.found + other.found, self.extra + other.extra, self.missed + other.missed)

    @property
    def precision(self) -> float | None:
        """Share of the answers that are right; None if nothing was answered."""
        answers = self.found + self.extra
        return self.found / answers if answers else None

    @property
    def recall(self) -> float | None:
        """Share of the gold that was found; None if there is no gold."""
        gold = self.found + self.missed
        return self.found / gold if gold else None

    @property
    def f1(self) -> float | None:
        """Harmonic mean of precision and recall; None if nothing was asked and nothing answered."""
        total = 2 * self.found + self.extra + self.missed
        return 2 * self.found / total if total else None


def verdict(right: bool) -> Count:
    """The count of one answer to one question: a wrong answer is both extra and missed."""
    return Count(found=1) if right else Count(extra=1, missed=1)


def compare(gold: Iterable[Hashable], answers: Iterable[Hashable]) -> Count:
    """Count two collections of equal-or-not values, with repetitions."""
    wanted, given = Counter(iter(gold)), Counter(iter(answers))
    found = (wanted & given).total()
    return Count(found, given.total() - found, wanted.total() - found)


Tally = Mapping[str, Count]


def add(tallies: Iterable[Tally]) -> dict[str, Count]:
    """The sum of tallies, field by field, in order of first appearance."""
    total: dict[str, Count] = {}
    for tally in tallies:
        for field, count in tally.items():
            total[field] = total.get(field, Count()) + count
    return total


def _share(value: float | None) -> str:
    return "    -" if value is None else f"{value:5.3f}"


@dataclass(frozen=True, slots=True)
class Scores:
    """Scores of a folder, micro-averaged: `total` by field, `documents` by name and field."""

    total: Tally
    documents: Mapping[str, Tally]

    def lines(self) -> list[str]:
        """A plain table, one line a field."""
        width = max((len(field) for field in self.total), default=5)
        head = f"{'field':<{width}}  precision  recall     f1   found   extra  missed"
        return [
            head,
            *(
                f"{field:<{width}}      {_share(c.precision)}   {_share(c.recall)}  {_share(c.f1)}"
                f"  {c.found:>6}  {c.extra:>6}  {c.missed:>6}"
                for field, c in self.total.items()
            ),
        ]

    def as_json(self) -> dict[str, Any]:
        """The same as plain data: counts and shares by field, then counts by document."""
        return {
            "total": {field: _plain(count) for field, count in self.total.items()},
            "documents": {
                name: {field: _plain(count) for field, count in tally.items()}
                for name, tally in self.documents.items()
            },
        }

    def only(self, names: Iterable[str]) -> "Scores":
        """The scores of some of the documents, for instance of those no rule may be tuned on."""
        kept = {name: self.documents[name] for name in names if name in self.documents}
        return Scores(add(kept.values()), kept)


def _plain(count: Count) -> dict[str, float | int | None]:
    return {
        "precision": count.precision,
        "recall": count.recall,
        "f1": count.f1,
        "found": count.found,
        "extra": count.extra,
        "missed": count.missed,
    }
