"""Which characters are family names in China, and how they are read as such."""

from dataclasses import dataclass
from functools import cache

from summarizer.language.rows import rows


@dataclass(frozen=True, slots=True)
class Surname:
    """A family name of the table. `kind` is common, rare, function (mostly an ordinary word) or compound."""

    zh: str
    pinyin: str
    kind: str
    certain: bool


@cache
def surnames() -> dict[str, Surname]:
    """Every family name of `surnames.tsv` by its characters."""
    return {
        row["zh"]: Surname(row["zh"], row["pinyin"], row["class"], row["certainty"] == "certain")
        for row in rows("surnames")
    }


@cache
def _longest() -> int:
    return max(map(len, surnames()))


def surname_of(name: str) -> Surname | None:
    """The family name `name` begins with, if a given name is left over; the longest wins (欧阳, not 欧)."""
    table = surnames()
    for length in range(min(_longest(), len(name) - 1), 0, -1):
        found = table.get(name[:length])
        if found is not None:
            return found
    return None
