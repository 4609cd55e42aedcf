"""Settled English of formulations: the reviewed glossary, and a caller's own rows before it."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache

from summarizer.language.matching import Lexicon, lexicon
from summarizer.language.rows import rows


@dataclass(frozen=True, slots=True)
class Term:
    """One glossary row. `scope`: central, provincial, municipal, local, common, or user (a caller's own)."""

    zh: str
    en: str
    scope: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class TermMention:
    """A glossary entry found in text[start:end]."""

    zh: str
    en: str
    start: int
    end: int


class Terms:
    """A glossary that can be searched. Frozen: `with_glossary` makes another one."""

    __slots__ = ("_lexicon", "entries")

    def __init__(self, entries: Iterable[Term]) -> None:
        self.entries = tuple(entries)
        self._lexicon: Lexicon[Term] = lexicon((t.zh, t) for t in self.entries)

    def find(self, text: str) -> tuple[TermMention, ...]:
        """Leftmost-longest entries in one pass, not overlapping."""
        return tuple(TermMention(t.zh, t.en, start, end) for start, end, t in self._lexicon.scan(text))

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
def glossary() -> Terms:
    """The packaged glossary."""
    return Terms(Term(r["zh"], r["en"], r["scope"], r["note"]) for r in rows("terms"))


def with_glossary(extra: Iterable[tuple[str, str]]) -> Terms:
    """The packaged glossary with a caller's (zh, en) pairs before it."""
    return glossary().with_glossary(extra)


# The rules, the writer and the checks ask about the same sentences; answers are frozen, so they can be shared.
_SENTENCES_KEPT = 2048


@lru_cache(maxsize=_SENTENCES_KEPT)
def find_terms(text: str) -> tuple[TermMention, ...]:
    """Entries of the packaged glossary in text, leftmost-longest."""
    return glossary().find(text)


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
