"""Tables of English words and the Chinese that must stand behind them: `checking/tables/<name>.tsv`.

`en` and `zh` are regular expressions; `test` is an English phrase and its Chinese, joined by ` <= `.
"""

import csv
import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Counterpart:
    """One row. `key` names what the row is about; rows may share it."""

    key: str
    en: re.Pattern[str]
    zh: re.Pattern[str]
    test: str


@cache
def counterparts(name: str) -> tuple[Counterpart, ...]:
    """Every row of a table, in order."""
    text = (files("summarizer.checking") / "tables" / f"{name}.tsv").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if line.strip() and not line.startswith("#")]
    table = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
    return tuple(
        Counterpart(
            row["key"], re.compile(rf"\b(?:{row['en']})\b", re.IGNORECASE), re.compile(row["zh"]), row["test"]
        )
        for row in table
    )


@cache
def _any(name: str) -> re.Pattern[str]:
    return re.compile("|".join(row.en.pattern for row in counterparts(name)), re.IGNORECASE)


def prefiltered(name: str, en: str) -> tuple[Counterpart, ...]:
    """The rows of a table, or none if no row's English can stand in the line: one look for all of them."""
    return counterparts(name) if _any(name).search(en) else ()
