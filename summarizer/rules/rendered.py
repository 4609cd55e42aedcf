"""English for a directive of several clauses: what has safe English is rendered, what has not is quoted in place."""

from collections.abc import Iterable, Iterator

from summarizer.english import Rendering, sentence
from summarizer.patterns import regex

# Below this share of rendered characters the Chinese is easier to read whole; above it a briefing leaves out the rest.
_ENOUGH = 0.15
_HAN = regex("[一-鿿]")
# A directive that quotes more than this share of itself does not count as told in English.
_QUOTED = 0.7


def directive_english(zh: str) -> str | None:
    """The English of a directive, clause by clause, or None if too little of it can be rendered."""
    clauses = sentence(zh)
    rendered = sum(len(clause.zh) - sum(map(len, clause.dropped)) for clause in clauses if clause.en)
    if not clauses or rendered < _ENOUGH * sum(len(clause.zh) for clause in clauses):
        return None
    return ". ".join(_once(_shown(clause) for clause in clauses)) + "."


def told_in_english(zh: str, en: str | None) -> bool:
    """Whether `en`, made of `zh` by `directive_english`, says a fair part of it."""
    return en is not None and len(_HAN.findall(en)) < _QUOTED * len(zh)


def _once(shown: Iterable[str]) -> Iterator[str]:
    """Clauses that say what the one before them said (主动服务，靠前服务) are told once."""
    before = ""
    for en in shown:
        if not before.lower().endswith(en.lower()):
            yield en
        before = en


def _shown(clause: Rendering) -> str:
    """A clause in English, its conjuncts without English quoted beside it; or the whole of it quoted."""
    if clause.en is None:
        return quoted(clause.zh)
    return "; ".join((clause.en.rstrip("."), *map(quoted, clause.dropped)))


def quoted(zh: str) -> str:
    """Chinese between quotation marks; marks inside become single ones, those at its edges go."""
    bare = zh.strip("，；。、 ").replace("“", "‘").replace("”", "’")
    return f"“{bare}”"
