"""What the plain words of a summary may stand for: attended is 出席 or 列席, kicked off is 启动.

The lexicon has the words of renderings; whoever sums up has others. They only find where a line is told.
"""

from collections.abc import Iterator, Mapping
from functools import cache

from summarizer.checking.line.counterparts import counterparts
from summarizer.kept import derived

_HINT = "hint"
_Chinese = tuple[str, ...]


def senses(word: str) -> _Chinese:
    """The Chinese a word may stand for; () of one that says little."""
    return _senses()[0].get(word, ())


def hinted(word: str) -> _Chinese:
    """The Chinese of a word that says little of where a thing is told: a level, a time of day."""
    return _senses()[1].get(word, ())


def phrases(low: str, spoken: frozenset[str]) -> Iterator[_Chinese]:
    """The Chinese of each phrase of several words that stands in a line, given in lower case with its words."""
    for word in spoken & _phrases().keys():
        for phrase in _phrases()[word]:
            if phrase in low and (told := senses(phrase) or hinted(phrase)):
                yield told


@cache
def _senses() -> tuple[Mapping[str, _Chinese], Mapping[str, _Chinese]]:
    said, hints = derived("senses", _read)
    return said, hints


def _read() -> tuple[dict[str, _Chinese], dict[str, _Chinese]]:
    """Word → Chinese, of the words that say where a thing is told and of those that hint at it."""
    found: tuple[dict[str, _Chinese], dict[str, _Chinese]] = ({}, {})
    for row in counterparts("senses"):
        for word in row.words.split("|"):
            held = found[row.key == _HINT]
            held[word] = tuple(dict.fromkeys((*held.get(word, ()), *row.han.split("|"))))
    return found


@cache
def _phrases() -> Mapping[str, _Chinese]:
    """The longest word of a phrase → the phrases that have it."""
    found: dict[str, _Chinese] = {}
    for phrase in (*_senses()[0], *_senses()[1]):
        parts = phrase.replace("-", " ").split()
        if len(parts) > 1:
            longest = max(parts, key=len)
            found[longest] = (*found.get(longest, ()), phrase)
    return found
