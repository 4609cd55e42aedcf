"""Tables of English words and the Chinese that must stand behind them: `checking/tables/<name>.tsv`.

`en` and `zh` are regular expressions; `test` is an English phrase and its Chinese, joined by ` <= `.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from importlib.resources import files
from typing import Any

from summarizer.checking.line.words import words
from summarizer.compiled import compiled
from summarizer.kept import derived
from summarizer.patterns import regex

MAY_SAY = " / "


@dataclass(frozen=True)
class Counterpart:
    """One row. `key` names what the row is about; rows may share it. Its patterns are compiled when it is first met."""

    key: str
    words: str
    """The expression of the English words, as the table has it; `han` that of the Chinese."""
    han: str
    test: str

    @cached_property
    def en(self) -> re.Pattern[str]:
        """Finds the English, as whole words and in either case."""
        return _english(self.words)

    @cached_property
    def zh(self) -> re.Pattern[str]:
        """Finds the Chinese that must stand behind it."""
        return _chinese(self.han.replace(MAY_SAY, "|"))

    @cached_property
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
    """Every row of a table, in order: key, en, zh and test in this order under a header."""
    text = (files("summarizer.checking") / "tables" / f"{name}.tsv").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if line.strip() and not line.startswith("#")]
    return tuple(Counterpart(*line.split("\t")) for line in lines[1:])


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
_TABLES = ("tone", "modality", "status", "results", "organisations", "turns", "labels", "acts", "things")
_Anchor = tuple[str, int]
"""What a line must hold besides the word that leads here ("" if nothing), and the number of the row it is of; rows are
numbered through all tables."""
_BEGUN = 3
"""By so many letters of its own the beginning of a word is kept."""
_WORD = regex("[a-z]+")
# Rows of plain alternatives; each is met as it is written.
_PLAIN = regex("[A-Za-z][A-Za-z' -]*(?:[|][A-Za-z][A-Za-z' -]*)*")
# A line is held against one table after the other, then never again.
_LINES_KEPT = 64
# Briefings are written in few words, over and over.
_WORDS_KEPT = 8192


@dataclass(frozen=True, slots=True)
class _Anchors:
    """All that the rows of all tables are looked up by, by the longest word of each string that a row promises."""

    whole: Mapping[str, Sequence[_Anchor]]
    opening: Mapping[str, Sequence[tuple[str, str, int]]]
    """Beginnings of words, by their first letters."""
    inside: Sequence[tuple[str, str, int]]
    """What may stand anywhere in a word."""
    always: Sequence[int]
    """The rows that promise nothing."""


@cache
def _rows() -> tuple[tuple[str, Counterpart], ...]:
    return tuple((name, row) for name in _TABLES for row in counterparts(name))


@cache
def _anchors() -> _Anchors:
    return _Anchors(*derived("anchors", _read_anchors))


def _read_anchors() -> tuple[Any, ...]:
    whole: dict[str, list[_Anchor]] = {}
    opening: dict[str, list[tuple[str, str, int]]] = {}
    inside: list[tuple[str, str, int]] = []
    always: list[int] = []
    for number, (_, row) in enumerate(_rows()):
        for literal, begins, ends in _strings(row.words):
            longest = max(_WORD.finditer(literal), key=lambda one: len(one[0]), default=None)
            if longest is None:
                always.append(number)
                continue
            word, rest = longest[0], "" if longest[0] == literal else literal
            begins, ends = begins or longest.start() > 0, ends or longest.end() < len(literal)
            if begins and ends:
                whole.setdefault(word, []).append((rest, number))
            elif begins and len(word) >= _BEGUN:
                opening.setdefault(word[:_BEGUN], []).append((word, rest, number))
            else:
                inside.append((word, rest, number))
    return whole, opening, inside, always


def _strings(words: str) -> Iterator[tuple[str, bool, bool]]:
    """What a row promises, and whether that begins and ends as words do."""
    if _PLAIN.fullmatch(words):
        yield from ((one, True, True) for one in words.lower().split("|"))
    else:
        yield from ((one.removeprefix("^"), one[:1] == "^", False) for one in dict.fromkeys(literals(words)))


_Told = tuple[Sequence[int], Sequence[_Anchor]]
"""The rows that a line may meet for its holding a word, whatever else it holds, and the others."""
_met_before: dict[str, _Told | None] = {}
"""Words met, and what `_told_by` says of them."""


def _told_by(word: str) -> _Told | None:
    """The rows that a line may meet for its holding a word."""
    anchors = _anchors()
    found = list(anchors.whole.get(word, ()))
    found += [
        (rest, number)
        for begun, rest, number in anchors.opening.get(word[:_BEGUN], ())
        if word.startswith(begun)
    ]
    found += [(rest, number) for part, rest, number in anchors.inside if part in word]
    told = [number for rest, number in found if not rest], [anchor for anchor in found if anchor[0]]
    known = told if found else None
    if len(_met_before) < _WORDS_KEPT:
        _met_before[word] = known
    return known


@lru_cache(maxsize=_LINES_KEPT)
def _met(en: str) -> Mapping[str, Sequence[Counterpart]]:
    """The rows, by table and in order, that the line may meet."""
    low, known = en.lower(), _met_before
    met = set(_anchors().always)
    for word in words(en):
        if told := known[word] if word in known else _told_by(word):
            numbers, anchors = told
            met.update(numbers)
            met.update([number for rest, number in anchors if rest in low])
    rows = _rows()
    found: defaultdict[str, list[Counterpart]] = defaultdict(list)
    for number in sorted(met):
        name, row = rows[number]
        found[name].append(row)
    return found


def prefiltered(name: str, en: str) -> Sequence[Counterpart]:
    """The rows of a table whose English may stand in the line: the literal is looked for before the regex.

    A table that not every line is held against is given whole.
    """
    return _met(en).get(name, ()) if name in _TABLES else counterparts(name)
