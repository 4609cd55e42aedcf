"""What the plain words of a summary may stand for: attended is 出席 or 列席, kicked off is 启动.

The lexicon has the words of renderings; whoever sums up has others. They only find where a line is told.
"""

from collections.abc import Iterator, Mapping
from functools import cache

from summarizer.checking.line.counterparts import Counterpart, counterparts

_HINT = "hint"


def senses(word: str) -> tuple[str, ...]:
    """The Chinese a word may stand for; () of one that says little."""
    return tuple(zh for row in _words().get(word, ()) if row.key != _HINT for zh in row.han.split("|"))


def hinted(word: str) -> tuple[str, ...]:
    """The Chinese of a word that says little of where a thing is told: a level, a time of day."""
    return tuple(zh for row in _words().get(word, ()) if row.key == _HINT for zh in row.han.split("|"))


def phrases(low: str, spoken: frozenset[str]) -> Iterator[tuple[str, ...]]:
    """The Chinese of each phrase of several words that stands in a line, given in lower case with its words."""
    for word in spoken & _phrases().keys():
        for phrase, row in _phrases()[word]:
            if phrase in low:
                yield tuple(row.han.split("|"))


@cache
def _words() -> Mapping[str, tuple[Counterpart, ...]]:
    found: dict[str, tuple[Counterpart, ...]] = {}
    for row in counterparts("senses"):
        for word in row.words.split("|"):
            found[word] = (*found.get(word, ()), row)
    return found


@cache
def _phrases() -> Mapping[str, tuple[tuple[str, Counterpart], ...]]:
    """The longest word of a phrase → the phrases that have it."""
    found: dict[str, tuple[tuple[str, Counterpart], ...]] = {}
    for phrase, rows in _words().items():
        parts = phrase.replace("-", " ").split()
        if len(parts) > 1:
            longest = max(parts, key=len)
            found[longest] = (*found.get(longest, ()), *((phrase, row) for row in rows))
    return found
