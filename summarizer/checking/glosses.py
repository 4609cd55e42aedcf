"""The lexicon read from its English side: which Chinese a word of English may stand for."""

from collections.abc import Mapping
from functools import cache

from summarizer.english.lexicon import table_lines
from summarizer.language.terms import packaged
from summarizer.patterns import regex

_WORD = regex(r"[A-Za-z]{4,}")
_SLOTS = regex(r"\{[^{}]*\}|\[|\]")
_LONGEST = 4
STEM = 5
"""So many letters of a word are looked up: agriculture and agricultural are one."""


def glossed(word: str, zh: str) -> bool:
    """Whether the lexicon renders something that stands in `zh` with a word."""
    low = word.lower()
    held = (*glosses().get(low[:STEM], ()), *(glosses().get(low[:-1], ()) if len(low) <= STEM else ()))
    return any(one in zh for one in held)


@cache
def vocabulary() -> frozenset[str]:
    """Every word of the lexicon's English."""
    lines = (line.rest.split("\t")[1] for line in table_lines() if "\t" in line.rest)
    said = (
        word.lower()
        for en in (*lines, *(term.en for term in packaged().entries))
        for word in _WORD.findall(en)
    )
    return frozenset(said)


@cache
def glosses() -> Mapping[str, tuple[str, ...]]:
    """The beginning of an English word → the short Chinese that the lexicon and the terms render with it."""
    found: dict[str, set[str]] = {}
    rows = [(line.zh, line.rest.split("\t")[1]) for line in table_lines() if "\t" in line.rest]
    rows += [(term.zh, term.en) for term in packaged().entries]
    for zh, en in rows:
        if 2 <= len(zh) <= _LONGEST and "{" not in zh:
            for word in _WORD.findall(_SLOTS.sub("", en)):
                found.setdefault(word.lower()[:STEM], set()).add(zh)
    return {stem: tuple(sorted(chinese)) for stem, chinese in found.items()}
