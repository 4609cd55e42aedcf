"""Tables of English words and the Chinese that must stand behind them: `checking/tables/<name>.tsv`.

`en` and `zh` are regular expressions; `test` is an English phrase and its Chinese, joined by ` <= `.
"""

import csv
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from summarizer.checking.line.words import words
from summarizer.compiled import compiled
from summarizer.kept import derived
from summarizer.patterns import regex

MAY_SAY = " / "


@dataclass(frozen=True, slots=True)
class Counterpart:
    """One row. `key` names what the row is about; rows may share it. Its patterns are compiled when it is first met."""

    key: str
    words: str
    """The expression of the English words, as the table has it; `han` that of the Chinese."""
    han: str
    test: str

    @property
    def en(self) -> re.Pattern[str]:
        """Finds the English, as whole words and in either case."""
        return _english(self.words)

    @property
    def zh(self) -> re.Pattern[str]:
        """Finds the Chinese that must stand behind it."""
        return _chinese(self.han.replace(MAY_SAY, "|"))

    @property
    def says(self) -> re.Pattern[str]:
        """Finds the Chinese that says it beyond doubt, where the table parts that from what may say it."""
        return _chinese(self.han.partition(MAY_SAY)[0])


@cache
def _english(words: str) -> re.Pattern[str]:
    return compiled(rf"\b(?:{words})\b", re.IGNORECASE)


@cache
def _chinese(han: str) -> re.Pattern[str]:
    return regex(han)


@cache
def counterparts(name: str) -> tuple[Counterpart, ...]:
    """Every row of a table, in order."""
    text = (files("summarizer.checking") / "tables" / f"{name}.tsv").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if line.strip() and not line.startswith("#")]
    table = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
    return tuple(Counterpart(row["key"], row["en"], row["zh"], row["test"]) for row in table)


_GROUP = regex(r"\((?:[^()\\]|\\.)*\)(?:[?*+]|\{[^}]*\})?")
_LOOSE = regex(r"\[[^\]]*\](?:[?*+]|\{[^}]*\})?|\\.(?:[?*+]|\{[^}]*\})?|.[?*]|.\{[^}]*\}")

_EITHER_CASE = regex(r"\[([a-z])\1\]")
# What may stand before the first literal of a branch and ends in a blank, or has no width.
_BEFORE_WORD = regex(r"^(?:\(\?<[!=][^()]*\)|\(\?:[^()|]* (?:\|[^()|]* )*\)\??)+")


# A word and the plain alternatives that go on from it: party (?:should|must).
_GOES_ON = regex(r"([a-z][a-z '-]*)\(\?:([a-z '|-]+)\)(?![?*{])")
_SHORT = 6
"""An opening of fewer letters is met on too many lines: a longer stretch inside is looked for instead."""


def literals(pattern: str) -> tuple[str, ...]:
    """Strings of which every match of `pattern` holds one, lower case; ("",) if a branch promises none.

    Those that begin with "^" begin with the first letter of a word, the others may stand anywhere.
    """
    found = [literal for branch in _branches(pattern) for literal in _of_branch(branch)]
    return tuple(found) if all(found) else ("",)


def _of_branch(written: str) -> Sequence[str]:
    branch = _BEFORE_WORD.sub("", _EITHER_CASE.sub(r"\1", written.lower()))
    if goes_on := _GOES_ON.match(branch):
        whole = [goes_on[1] + rest for rest in goes_on[2].split("|")]
        if all(len(one) > _SHORT for one in whole):
            return ["^" + one for one in whole]
    flat = branch
    while _GROUP.search(flat):
        flat = _GROUP.sub("\0", flat)
    flat = _LOOSE.sub("\0", flat)
    longest = max(re.findall(r"[a-z][a-z '-]*", flat), key=len, default="")
    opening = re.match(r"[a-z][a-z '-]{2,}", flat)
    if opening and (len(opening[0]) >= _SHORT or len(longest) <= len(opening[0])):
        return ["^" + opening[0]]
    if len(longest) >= 3:
        return [longest]
    return literals(branch[3 : _closing(branch)]) if branch.startswith("(?:") else ("",)


def _closing(branch: str) -> int:
    """Where the group that a branch opens with ends; 3 if it may be left out, so that it promises nothing."""
    end = next(place for place, depth in _depths(branch) if not depth)
    return 3 if branch[end + 1 : end + 2] in ("?", "*", "{") else end


def _branches(pattern: str) -> list[str]:
    bars = [place for place, depth in _depths(pattern) if not depth and pattern[place] == "|"]
    starts, ends = (0, *(place + 1 for place in bars)), (*bars, len(pattern))
    return [pattern[start:end] for start, end in zip(starts, ends, strict=True)]


# Brackets here open no group: \( and [(].
_UNCOUNTED = regex(r"\\.|\[[^\]]*\]")


def _depths(pattern: str) -> Iterator[tuple[int, int]]:
    """Every place of a pattern that is not in a class or behind a backslash, and in how many groups it is."""
    depth = 0
    for place, letter in enumerate(_UNCOUNTED.sub(lambda found: "\0" * len(found[0]), pattern)):
        depth += (letter == "(") - (letter == ")")
        if letter != "\0":
            yield place, depth


# The tables every line is held against.
_TABLES = ("tone", "modality", "status", "results", "organisations", "turns")
_Anchor = tuple[str, int]
"""A literal, and the number of the row it is of; rows are numbered through all tables."""
_BEGUN = 3
"""So many letters of its first word a literal is kept by."""
_WORD = regex("[a-z]+")
# A line is held against one table after the other, then never again.
_LINES_KEPT = 64
# Briefings are written in few words, over and over.
_WORDS_KEPT = 8192


_SILENT: set[str] = set()
"""Words met that open no literal, most of all there are."""


@cache
def _rows() -> tuple[tuple[str, Counterpart], ...]:
    return tuple((name, row) for name in _TABLES for row in counterparts(name))


@cache
def _anchors() -> tuple[Mapping[str, tuple[_Anchor, ...]], tuple[_Anchor, ...]]:
    """The literals of all branches of all rows: those that open with a word, by its first letters; and the rest."""
    return derived("anchors", _read_anchors)


def _read_anchors() -> tuple[dict[str, tuple[_Anchor, ...]], tuple[_Anchor, ...]]:
    opening: dict[str, tuple[_Anchor, ...]] = {}
    inside: list[_Anchor] = []
    for number, (_, row) in enumerate(_rows()):
        for literal in dict.fromkeys(literals(row.words)):
            if literal[:1] == "^":
                begun = _WORD.findall(literal)[0][:_BEGUN]
                opening[begun] = (*opening.get(begun, ()), (literal[1:], number))
            else:
                inside.append((literal, number))
    return opening, tuple(inside)


@lru_cache(maxsize=_WORDS_KEPT)
def _opened_by(word: str) -> tuple[_Anchor, ...]:
    """The literals that a word may open; most words open none."""
    opening = _anchors()[0].get(word[:_BEGUN], ())
    found = tuple([anchor for anchor in opening if word.startswith(_WORD.findall(anchor[0])[0])])
    if not found and len(_SILENT) < _WORDS_KEPT:
        _SILENT.add(word)
    return found


@lru_cache(maxsize=_LINES_KEPT)
def _met(en: str) -> Mapping[str, tuple[Counterpart, ...]]:
    """The rows, by table, that have a literal in the line."""
    low = en.lower()
    telling = words(en) - _SILENT
    met = [number for word in telling for literal, number in _opened_by(word) if literal in low]
    met += [number for literal, number in _anchors()[1] if literal in low]
    return _by_table(frozenset(met))


@lru_cache(maxsize=_LINES_KEPT)
def _by_table(numbers: frozenset[int]) -> Mapping[str, tuple[Counterpart, ...]]:
    """Rows by table, in order. Many lines meet the same few."""
    found: dict[str, tuple[Counterpart, ...]] = {}
    for number in sorted(numbers):
        name, row = _rows()[number]
        found[name] = (*found.get(name, ()), row)
    return found


def prefiltered(name: str, en: str) -> tuple[Counterpart, ...]:
    """The rows of a table whose English may stand in the line: the literal is looked for before the regex.

    A table that not every line is held against is given whole.
    """
    return _met(en).get(name, ()) if name in _TABLES else counterparts(name)
