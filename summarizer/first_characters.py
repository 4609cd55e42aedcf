"""What a match of a regular expression may begin with, so that a search passes over every place that has nothing of it.

`re` looks for the first letter or class itself where an expression opens with one. Where it opens with a choice of
choices, a look-around, a border of words or something that may be missing ((?<!重)要, 就?召开, \\b(?:a|b)), `re`
tries the whole at every place, which takes ten times as long. This puts what it would look for before its code.

The same before every choice of many inside an expression: `re` tries one branch after the other, hundreds at a place
where [^，]{0,12}? stands before the heads of offices. One look at the next character tells that none can hold.
"""

import re
from array import array
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache
from operator import itemgetter
from typing import Any

_Parsed = Iterable[tuple[Any, Any]]
"""What `re` makes of a source: operations, each with its argument."""

# More characters, or more letters of English, are met at most places of a text: looking for them saves nothing.
_MOST, _MOST_LETTERS = 600, 14
_WIDEST = 64
"""A range of more characters is as good as any."""
_FEW = 3
"""So few characters are compared one by one, more are looked up."""
_MANY = 8
"""So many branches take longer to try than a look at the next character."""
_ZERO_WIDTH = frozenset(("AT", "ASSERT", "ASSERT_NOT"))
_REPEATS = frozenset(("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"))
# The sequences that an operation holds.
_INSIDE: dict[str, Callable[[Any], Sequence[Any]]] = {
    "BRANCH": itemgetter(1),
    "SUBPATTERN": itemgetter(slice(3, 4)),
    "ATOMIC_GROUP": lambda sequence: (sequence,),
    **dict.fromkeys(("ASSERT", "ASSERT_NOT"), itemgetter(slice(1, 2))),
    **dict.fromkeys(_REPEATS, itemgetter(slice(2, 3))),
}
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
    if list(code[:3]) != [compiler.INFO, _BARE, 0]:
        return code
    first = _first_of(parsed, flags)
    if first is None:
        return code
    charset: list[int] = []
    compiler._compile_charset(_class_of(first, compiler), flags, charset)
    head = (compiler.INFO, _BARE + len(charset), compiler.SRE_INFO_CHARSET, *code[3 : _BARE + 1])
    return [*map(int, head), *map(int, charset), *code[_BARE + 1 :]]


def look_before_choices(parsed: Any, flags: int, parser: Any, compiler: Any) -> None:  # noqa: ANN401
    """Put before every choice of many in `parsed` a look at what it may begin with."""
    holding = [place for place, (op, _) in enumerate(parsed.data) if op.name in _INSIDE]
    for place in reversed(holding):
        op, argument = parsed.data[place]
        if op.name == "SUBPATTERN" and (argument[1] or argument[2]):
            continue  # (?i:…) is not read as the whole is
        for inner in _INSIDE[op.name](argument):
            look_before_choices(inner, flags, parser, compiler)
        many = op.name == "BRANCH" and len(argument[1]) >= _MANY
        first = _first_of([(op, argument)], flags) if many else None
        if first is not None:
            look = parser.SubPattern(parsed.state, [(parser.IN, _class_of(first, compiler))])
            parsed.data.insert(place, (parser.ASSERT, (1, look)))


def _first_of(parsed: _Parsed, flags: int) -> _First | None:
    """What a sequence begins with; None where it may be empty, or begin with what is met at most places."""
    first = _First(either_case=bool(flags & re.IGNORECASE))
    try:
        if flags & re.ASCII or _read(parsed, first):
            return None
    except _Unread:
        return None
    letters = sum(chr(char).islower() for char in first.chars if char < 128)
    if len(first.chars) > _MOST or letters > _MOST_LETTERS or max(first.chars, default=0) > 0xFFFF:
        return None
    return first


def _read(parsed: _Parsed, first: _First) -> bool:
    """Add what a sequence may begin with; whether it may be empty."""
    for op, argument in parsed:  # noqa: SIM110 - `all` takes twice as long
        if not _may_be_empty(op.name, argument, first):
            return False
    return True


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


def _class_of(first: _First, compiler: Any) -> list[tuple[Any, Any]]:  # noqa: ANN401 - see `with_first`
    """A class of characters as `re` has it before it writes its code: looked up by upper bytes, then by the lower."""
    categories = [(compiler.CATEGORY, getattr(compiler, name)) for name in sorted(first.categories)]
    if len(first.chars) <= _FEW:
        return [*categories, *((compiler.LITERAL, char) for char in sorted(first.chars))]
    blocks: dict[int, int] = {}
    for char in sorted(first.chars):
        blocks[char >> 8] = blocks.get(char >> 8, 0) | 1 << (char & 255)
    if blocks.keys() == {0}:
        return [*categories, (compiler.CHARSET, tuple(_words(blocks[0])))]
    places = bytearray(256)
    for place, upper in enumerate(blocks, 1):
        places[upper] = place
    table = [len(blocks) + 1, *array("I", bytes(places)), *_words(0)]
    for block in blocks.values():
        table += _words(block)
    return [*categories, (compiler.BIGCHARSET, tuple(table))]


def _words(block: int) -> list[int]:
    """256 bits as eight numbers."""
    return [block >> shift & 0xFFFFFFFF for shift in range(0, 256, 32)]
