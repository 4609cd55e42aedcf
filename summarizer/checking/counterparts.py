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


_GROUP = re.compile(r"\((?:[^()\\]|\\.)*\)(?:[?*+]|\{[^}]*\})?")
_LOOSE = re.compile(r"\[[^\]]*\](?:[?*+]|\{[^}]*\})?|\\.(?:[?*+]|\{[^}]*\})?|.[?*]|.\{[^}]*\}")


def literals(pattern: str) -> tuple[str, ...]:
    """Strings of which every match of `pattern` holds one, lower case; ("",) if a branch promises none."""
    found: list[str] = []
    for branch in _branches(pattern.lower()):
        flat = branch
        while _GROUP.search(flat):
            flat = _GROUP.sub("\0", flat)
        runs = re.findall(r"[a-z][a-z '-]*", _LOOSE.sub("\0", flat))
        longest = max(runs, key=len, default="")
        inner = re.match(r"\(\?:(.*?)\)", branch)
        if len(longest) < 3 and inner and "(" not in inner[1] and branch[inner.end() :][:1] not in ("?", "*"):
            found.extend(literals(inner[1]))
        else:
            found.append(longest if len(longest) >= 3 else "")
    return tuple(found) if all(found) else ("",)


def _branches(pattern: str) -> list[str]:
    depth, start = 0, 0
    found: list[str] = []
    for place, letter in enumerate(pattern):
        depth += (letter == "(") - (letter == ")")
        if letter == "|" and not depth:
            found.append(pattern[start:place])
            start = place + 1
    return [*found, pattern[start:]]


@cache
def _anchors(name: str) -> tuple[tuple[str, Counterpart], ...]:
    """(literal, row) of every branch of every row of a table."""
    return tuple(
        (literal, row)
        for row in counterparts(name)
        for literal in dict.fromkeys(literals(row.en.pattern[5:-3]))
    )


def prefiltered(name: str, en: str) -> tuple[Counterpart, ...]:
    """The rows of a table whose English may stand in the line: the literal is looked for before the regex."""
    low = en.lower()
    found = [row for literal, row in _anchors(name) if literal in low]
    return tuple(dict.fromkeys(found)) if found else ()
