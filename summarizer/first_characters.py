"""What a match of a regular expression may begin with, so that a search passes over every place that has nothing of it.

`re` looks for the first letter or class itself where an expression opens with one. Where it opens with a choice of
choices, a look-around, a border of words or something that may be missing ((?<!重)要, 就?召开, \\b(?:a|b)), `re`
tries the whole at every place, which takes ten times as long. This puts what it would look for before its code.
"""

import re
from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

_Parsed = Iterable[tuple[Any, Any]]
"""What `re` makes of a source: operations, each with its argument."""

# More characters, or more letters of English, are met at most places of a text: looking for them saves nothing.
_MOST, _MOST_LETTERS = 600, 14
_WIDEST = 64
"""A range of more characters is as good as any."""
_FEW = 3
"""So few characters are compared one by one, more are looked up."""
_ZERO_WIDTH = frozenset(("AT", "ASSERT", "ASSERT_NOT"))
_REPEATS = frozenset(("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"))
_CATEGORIES = frozenset(("CATEGORY_DIGIT", "CATEGORY_SPACE"))
# What is matched as one of these letters in either case, without being its capital.
_CASES = {"i": "\u0130\u0131", "s": "\u017f", "k": "\u212a"}
# The code of an expression of which `re` found nothing to look for: INFO, how far to skip, no marks, shortest, longest.
_BARE = 4


class _Unread(Exception):
    """A match may begin with anything, or with what is not read here."""


@dataclass(slots=True)
class _First:
    """Characters, and categories by their names in `re`."""

    chars: set[int] = field(default_factory=set)
    categories: set[str] = field(default_factory=set)
    either_case: bool = False

    def add(self, *chars: int) -> None:
        """Characters of the expression."""
        for char in chars:
            self.chars.update(_cased(char) if self.either_case else (char,))


def with_first(code: Sequence[int], parsed: _Parsed, flags: int, compiler: Any) -> Sequence[int]:  # noqa: ANN401
    """The code of an expression, with what its matches begin with where `re` has nothing to look for.

    `compiler` is the module of `re` that made the code, `parsed` what it made it of.
    """
    if list(code[:3]) != [compiler.INFO, _BARE, 0] or flags & re.ASCII:
        return code
    first = _First(either_case=bool(flags & re.IGNORECASE))
    try:
        if _read(parsed, first):
            return code
    except _Unread:
        return code
    letters = sum(chr(char).islower() for char in first.chars if char < 128)
    if len(first.chars) > _MOST or letters > _MOST_LETTERS or max(first.chars, default=0) > 0xFFFF:
        return code
    charset = _charset(first, compiler)
    head = (compiler.INFO, _BARE + len(charset), compiler.SRE_INFO_CHARSET, *code[3 : _BARE + 1])
    return [*map(int, head), *charset, *code[_BARE + 1 :]]


def _read(parsed: _Parsed, first: _First) -> bool:
    """Add what a sequence may begin with; whether it may be empty."""
    return all(_may_be_empty(op.name, argument, first) for op, argument in parsed)


def _may_be_empty(op: str, argument: Any, first: _First) -> bool:  # noqa: ANN401 - whatever `re` has parsed
    if op in _ZERO_WIDTH:
        return True
    if op == "BRANCH":
        empty = [_read(branch, first) for branch in argument[1]]  # all are read, whichever may be empty
        return any(empty)
    if op in _REPEATS:
        least, _, inner = argument
        return _read(inner, first) or least == 0
    if op == "SUBPATTERN" and not (argument[1] or argument[2]):
        return _read(argument[3], first)
    if op == "ATOMIC_GROUP":
        return _read(argument, first)
    _add_class([(op, argument)] if op != "IN" else [(listed.name, said) for listed, said in argument], first)
    return False


def _add_class(listed: Iterable[tuple[str, Any]], first: _First) -> None:
    for op, argument in listed:
        if op == "LITERAL":
            first.add(argument)
        elif op == "RANGE" and argument[1] - argument[0] < _WIDEST:
            first.add(*range(argument[0], argument[1] + 1))
        elif op == "CATEGORY" and argument.name in _CATEGORIES:
            first.categories.add(argument.name)
        else:
            raise _Unread


@cache
def _cased(char: int) -> tuple[int, ...]:
    """A character in either case. Letters that have one and are not of ASCII are not read."""
    letter = chr(char)
    if letter.lower() == letter.upper():
        return (char,)
    if not letter.isascii():
        raise _Unread
    return tuple(map(ord, (letter.lower(), letter.upper(), *_CASES.get(letter.lower(), ""))))


def _charset(first: _First, compiler: Any) -> list[int]:  # noqa: ANN401 - see `with_first`
    """A class of characters as `re` writes it into its code: looked up by their upper bytes, then by the lower."""
    code: list[int] = []
    for name in sorted(first.categories):
        code += [compiler.CATEGORY, compiler.CH_UNICODE[getattr(compiler, name)]]
    blocks: dict[int, int] = {}
    for char in sorted(first.chars):
        blocks[char >> 8] = blocks.get(char >> 8, 0) | 1 << (char & 255)
    if len(first.chars) <= _FEW:
        for char in sorted(first.chars):
            code += [compiler.LITERAL, char]
    elif blocks.keys() == {0}:
        code += [compiler.CHARSET, *_words(blocks[0])]
    else:
        places = bytearray(256)
        for place, upper in enumerate(blocks, 1):
            places[upper] = place
        code += [compiler.BIGCHARSET, len(blocks) + 1, *array("I", bytes(places)), *_words(0)]
        for block in blocks.values():
            code += _words(block)
    return [*map(int, code), int(compiler.FAILURE)]


def _words(block: int) -> list[int]:
    """256 bits as eight numbers."""
    return [block >> shift & 0xFFFFFFFF for shift in range(0, 256, 32)]
