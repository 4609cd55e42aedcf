"""Settled English of formulations: the reviewed glossary, and a caller's own rows before it.

A caller's rows hold for the work done inside `in_force`: a context variable, so that threads and tests do not see one
another's. What is remembered of a text is remembered with the glossary it was read by (`per_glossary`).
"""

import contextlib
from collections.abc import Callable, Iterable, Iterator
from contextvars import ContextVar
from dataclasses import dataclass
from functools import cache, lru_cache, wraps
from typing import NamedTuple, TypeVar

from summarizer.language.matching import Lexicon, lexicon
from summarizer.language.rows import rows


@dataclass(frozen=True, slots=True)
class Term:
    """One glossary row. `scope`: central, provincial, municipal, local, common, or user (a caller's own)."""

    zh: str
    en: str
    scope: str
    note: str = ""


class TermMention(NamedTuple):
    """A glossary entry found in text[start:end]."""

    zh: str
    en: str
    start: int
    end: int


class Terms:
    """A glossary that can be searched. Frozen: `with_glossary` makes another one."""

    __slots__ = ("_lexicon", "entries", "own")

    def __init__(self, entries: Iterable[Term]) -> None:
        self.entries = tuple(entries)
        self.own = tuple((t.zh, t.en) for t in self.entries if t.scope == "user")
        """The caller's own pairs."""
        self._lexicon: Lexicon[Term] = lexicon((t.zh, t) for t in self.entries)

    def find(self, text: str) -> tuple[TermMention, ...]:
        """Leftmost-longest entries in one pass, not overlapping."""
        return tuple([TermMention(t.zh, t.en, start, end) for start, end, t in self._lexicon.scan(text)])

    def english(self, zh: str) -> str | None:
        """English of exactly `zh`, in or out of quotation marks; None if the glossary lacks it."""
        term = self._lexicon.get(zh.strip("“”\"' "))
        return term.en if term else None

    def with_glossary(self, extra: Iterable[tuple[str, str]]) -> "Terms":
        """A glossary in which the (zh, en) pairs of `extra` stand before the entries of this one."""
        own = tuple(Term(zh, en, "user", "user glossary") for zh, en in extra if zh and en)
        mine = {t.zh for t in own}
        return Terms((*own, *(t for t in self.entries if t.zh not in mine)))


@cache
def packaged() -> Terms:
    """The packaged glossary."""
    return Terms(Term(r["zh"], r["en"], r["scope"], r["note"]) for r in rows("terms"))


_IN_FORCE: ContextVar[Terms | None] = ContextVar("glossary", default=None)


def glossary() -> Terms:
    """The glossary in force: the packaged one, with a caller's own rows before it inside `in_force`."""
    return _IN_FORCE.get() or packaged()


@contextlib.contextmanager
def in_force(own: tuple[tuple[str, str], ...]) -> Iterator[None]:
    """Put a caller's own (zh, en) pairs before the packaged glossary for the work done inside."""
    token = _IN_FORCE.set(_with(own) if own else None)
    try:
        yield
    finally:
        _IN_FORCE.reset(token)


@lru_cache(maxsize=2)
def _with(own: tuple[tuple[str, str], ...]) -> Terms:
    return packaged().with_glossary(own)


T = TypeVar("T")


def per_glossary(function: Callable[[str], T]) -> Callable[[str], T]:
    """`function` of a text, its last few thousand answers remembered with the glossary they were made by."""

    @lru_cache(maxsize=4096)
    def kept(_: Terms | None, text: str) -> T:
        return function(text)

    in_force = _IN_FORCE.get

    @wraps(function)
    def call(text: str) -> T:
        return kept(in_force(), text)

    return call


# The rules, the writer and the checks ask about the same sentences; answers are frozen, so they can be shared.
@per_glossary
def find_terms(text: str) -> tuple[TermMention, ...]:
    """Entries of the glossary in force in text, leftmost-longest."""
    return glossary().find(text)


def hard(zh: str) -> bool:
    """Whether a model is told the English of this entry: it would put another, or a caller wants it so."""
    return zh in _hard() or any(zh == mine for mine, _ in glossary().own)


@cache
def _hard() -> frozenset[str]:
    return frozenset(row["zh"] for row in rows("hard_terms"))


def parse_glossary(text: str) -> tuple[tuple[str, str], ...]:
    """Pairs of a user's glossary: `zh TAB en` a line, # comments. Raises ValueError naming a bad line."""
    pairs: list[tuple[str, str]] = []
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        zh, tab, en = line.partition("\t")
        if not tab or not zh.strip() or not en.strip():
            raise ValueError(f"line {number}: expected Chinese, a tab and English")
        pairs.append((zh.strip(), en.strip()))
    return tuple(pairs)
