"""How many planted lies the checks catch and how many true lines they doubt, by kind of lie.

`python tests/checking/lies/rates.py` prints the table of docs/checks.md.
"""

import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from context import pairs, statement
from generated import cases

from summarizer.checking.statement import faults


@dataclass
class Rates:
    """Counts by kind, and the lines that came out wrong."""

    lies: Counter[str] = field(default_factory=Counter)
    truths: Counter[str] = field(default_factory=Counter)
    missed: list[tuple[str, str, str]] = field(default_factory=list)
    doubted: list[tuple[str, str, str]] = field(default_factory=list)

    def recall(self, *kinds: str) -> float:
        """The share of lies found, of all kinds or of some."""
        lies = sum(n for kind, n in self.lies.items() if not kinds or kind in kinds)
        return 1 - sum(not kinds or kind in kinds for kind, _, _ in self.missed) / lies

    def false_alarms(self) -> float:
        """The share of true lines that are doubted."""
        return len(self.doubted) / sum(self.truths.values())


def measure(lines: Iterable[tuple[str, str, str, bool]]) -> Rates:
    """Judge lines of (kind, Chinese, English, whether it is true)."""
    rates = Rates()
    for kind, zh, en, true in dict.fromkeys(lines):
        (rates.truths if true else rates.lies)[kind] += 1
        found = next(faults(statement(zh, en)), None)
        if true and found:
            rates.doubted.append((kind, zh, en))
        elif not true and not found:
            rates.missed.append((kind, zh, en))
    return rates


def made() -> Iterator[tuple[str, str, str, bool]]:
    """The lines put together from tables."""
    for kind, zh, truths, lies in cases():
        yield from ((kind, zh, en, True) for en in truths)
        yield from ((kind, zh, en, False) for en in lies)


def written(name: str) -> Iterator[tuple[str, str, str, bool]]:
    """The lines written by hand."""
    for kind, zh, true, lie in pairs(name):
        yield kind, zh, true, True
        yield kind, zh, lie, False


def table(rates: Rates) -> Iterator[str]:
    """A Markdown table: kind, lies, caught, true lines, doubted."""
    yield "| kind | lies | caught | true lines | doubted |"
    yield "|---|---|---|---|---|"
    missed, doubted = (
        Counter(kind for kind, _, _ in rates.missed),
        Counter(kind for kind, _, _ in rates.doubted),
    )
    for kind, lies in rates.lies.items():
        yield f"| {kind} | {lies} | {lies - missed[kind]} | {rates.truths[kind]} | {doubted[kind]} |"
    lies, truths = sum(rates.lies.values()), sum(rates.truths.values())
    yield f"| all | {lies} | {lies - len(rates.missed)} | {truths} | {len(rates.doubted)} |"


if __name__ == "__main__":
    for title, lines in (
        ("Made", made()),
        ("Written", written("handwritten.tsv")),
        ("Second", written("second.tsv")),
        ("Unseen", written("unseen.tsv")),
        ("Independent", written("independent.tsv")),
        ("Subtle", written("subtle.tsv")),
        ("Readout", written("readout.tsv")),
        ("Fresh", written("fresh.tsv")),
        ("Relations", written("relations.tsv")),
        ("What", written("what.tsv")),
        ("Free", written("free.tsv")),
        ("Close", written("close.tsv")),
    ):
        found = measure(lines)
        print(f"\n## {title}\n", *table(found), sep="\n")
        for sort, wrong in (("missed", found.missed), ("doubted", found.doubted)):
            for kind, zh, en in wrong:
                print(sort, kind, zh, en, sep=" | ")
