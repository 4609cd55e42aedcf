"""Regular expressions that are compiled when a text is first met that they may be found in.

The rooms hold a thousand of them, and most pages meet two in five: compiled at import they would be a third of a
start, most of it for pages of another sort. What a pattern promises is read off its source, which costs a twentieth
of compiling it: 签约|开工.期 is found only where 签约 or 开工 stands. A wrong expression fails in the tests, which
compile them all.
"""

import re
from collections.abc import Callable, Iterable
from functools import cached_property
from typing import Any, AnyStr, Generic, cast

from summarizer.compiled import compiled, is_kept, once_read

# How often, behind a character, a class or a group.
_QUANTIFIER = re.compile(r"([?*+]|\{(\d*)(?:,\d*)?\})[?+]?")
# How a group opens whose content every match holds, and how one whose content it need not hold.
_PLAIN = re.compile(r"\((?:\?:|\?P<\w+>|(?!\?))")
_AROUND = re.compile(r"\(\?(?:<?[=!])")
_CLASS = re.compile(r"\[(\^?)(\]?(?:[^\]\\]|\\.)*)\]", re.DOTALL)
_CODE = re.compile(r"\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2}))")
# Behind a backslash: what stands for no character of its own.
_NO_CHARACTER = frozenset("dDwWsSbBAZ")
_TRIES = 6000
"""So many strings that patterns promise are looked for; then a pattern is compiled, which costs less in the end."""
_A_CALL = 8
"""So many strings could be looked for in the time it takes to ask for the first."""
_NOTHING: dict[str, Callable[..., Any]] = {
    "search": lambda text, *_: None,
    "match": lambda text, *_: None,
    "fullmatch": lambda text, *_: None,
    "finditer": lambda text, *_: iter(()),
    "findall": lambda text, *_: [],
    "split": lambda text, *_: [text],
    "sub": lambda _, text, *__: text,
}
"""What a pattern answers that is not found."""


class _Uncompiled(Generic[AnyStr]):
    """Stands for `re.compile(pattern, flags)`; what is asked of it is kept, so that it is asked once."""

    def __init__(self, source: AnyStr, flags: int) -> None:
        self.pattern: AnyStr = source
        self._flags = flags

    @cached_property
    def _compiled(self) -> re.Pattern[AnyStr]:
        return compiled(self.pattern, self._flags)

    @cached_property
    def _promised(self) -> tuple[str, ...]:
        return once_read(self.pattern, promised) if isinstance(self.pattern, str) and not self._flags else ()

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever `re.Pattern` has of that name
        at_hand = "_compiled" in self.__dict__ or is_kept(self.pattern, self._flags)
        sieved = not at_hand and name in _NOTHING and self._promised
        found = self._sieve(name) if sieved else getattr(self._compiled, name)
        setattr(self, name, found)
        return found

    def _sieve(self, name: str) -> Callable[..., Any]:
        """The method of a name, that leaves the pattern uncompiled while texts hold nothing that it promises."""
        literals, nothing, left = self._promised, _NOTHING[name], _TRIES
        cost = len(literals) + _A_CALL
        place = 1 if name == "sub" else 0

        def asked(*given: Any, **named: Any) -> Any:  # noqa: ANN401 - what the method takes and gives
            nonlocal left
            left -= cost
            if left > 0:
                text = given[place]
                for literal in literals:
                    if literal in text:
                        break
                else:
                    return nothing(*given)
            found = getattr(self._compiled, name)
            setattr(self, name, found)
            return found(*given, **named)

        return asked


def regex(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """`re.compile(source, flags)` put off until the pattern is used.

    Give it to no function of `re` itself, which asks for the real thing, and look for no match's `re` in it;
    `.pattern` is at hand without compiling.
    """
    return cast(re.Pattern[AnyStr], _Uncompiled(source, flags))


def any_of(words: Iterable[str]) -> str:
    """A pattern of any of some patterns, mostly words, the longest first: behind a shorter one it would be hidden.

    Give it no set as it is: its order, and so the pattern, differs from process to process, and none keeps it.
    """
    return "|".join(sorted(words, key=len, reverse=True))


class _Unread(Exception):
    """Something stands in the source that is not read here."""


def promised(source: str) -> tuple[str, ...]:
    """Strings of which every text holds one that the pattern is found in; () if nothing is known."""
    try:
        found, end = _alternatives(source, 0)
    except _Unread:
        return ()
    return tuple(found) if end == len(source) else ()


def _alternatives(source: str, at: int) -> tuple[frozenset[str], int]:
    """The promise of alternatives from `at`, empty if one of them makes none, and where they end."""
    kept: set[str] = set()
    broken = False
    while True:
        best, at = _branch(source, at)
        broken |= not best
        kept |= best
        if at >= len(source) or source[at] == ")":
            return frozenset() if broken else frozenset(kept), at
        at += 1


def _branch(source: str, at: int) -> tuple[frozenset[str], int]:
    """The best promise of one branch, and where it ends: at a bar, a bracket or the end."""
    best: frozenset[str] = frozenset()
    run = ""
    size = len(source)
    while at < size and source[at] not in "|)":
        char, promise, end = _atom(source, at)
        least = 1
        if end < size and source[end] in "?*+{" and (times := _QUANTIFIER.match(source, end)):
            least = 1 if times[1] == "+" else int(times[2] or 0)
            end = times.end()
            best = _better(best, run + char if least else run)
            run = ""
        elif char:
            run += char
        else:
            best = _better(best, run)
            run = ""
        best = _better(best, promise) if least else best
        at = end
    return _better(best, run), at


def _atom(source: str, at: int) -> tuple[str, frozenset[str], int]:
    """What stands at a place: a character of its own or "", what a group or class promises, and where it ends."""
    char = source[at]
    if char == "(":
        plain = _PLAIN.match(source, at)
        opened = plain or _AROUND.match(source, at)
        if opened is None:
            raise _Unread
        promise, end = _alternatives(source, opened.end())
        return "", promise if plain else frozenset(), end + 1
    if char == "[":
        held = _CLASS.match(source, at)
        if not held:
            raise _Unread
        listed = not held[1] and {"-", "\\"}.isdisjoint(held[2])
        return "", frozenset(held[2] if listed else ""), held.end()
    if char == "\\":
        if code := _CODE.match(source, at):
            return chr(int(code[1] or code[2], 16)), frozenset(), code.end()
        escaped = source[at + 1]
        if escaped.isalnum() and escaped not in _NO_CHARACTER:
            raise _Unread
        return "" if escaped.isalnum() else escaped, frozenset(), at + 2
    return "" if char in ".^$" else char, frozenset(), at + 1


def _better(best: frozenset[str], other: frozenset[str] | str) -> frozenset[str]:
    if not other:
        return best
    told = frozenset((other,)) if isinstance(other, str) else other
    if not best:
        return told
    mine, theirs = min(map(len, best)), min(map(len, told))
    return told if (theirs, -len(told)) > (mine, -len(best)) else best
