"""The subject of a clause, by a weighted vote of keywords; and more closely, by those of them that name a theme."""

from collections.abc import Iterable, Mapping
from functools import cache, lru_cache

from summarizer.facts import Topic
from summarizer.language.matching import Lexicon, lexicon
from summarizer.language.rows import rows


@cache
def _keywords() -> Lexicon[tuple[Topic, int, str]]:
    table = rows("topics")
    return lexicon((r["zh"], (Topic(r["topic"]), int(r["weight"]), r["theme"])) for r in table)


# The rules, the writer and the checks ask about the same sentences; answers are frozen, so they can be shared.
@lru_cache(maxsize=2048)
def _met(text: str) -> tuple[tuple[int, int, tuple[Topic, int, str]], ...]:
    """The keywords of a text, leftmost-longest: start, end, and topic, weight and theme."""
    return tuple(_keywords().scan(text))


def _found(text: str) -> Iterable[tuple[Topic, int, str]]:
    """The keywords of a text, each once."""
    return {text[start:end]: keyword for start, end, keyword in _met(text)}.values()


@lru_cache(maxsize=2048)
def votes(text: str) -> Mapping[Topic, int]:
    """Points by topic: the weight of every keyword found, leftmost-longest, each keyword once."""
    points: dict[Topic, int] = {}
    for topic_, weight, _ in _found(text):
        points[topic_] = points.get(topic_, 0) + weight
    return points


# A word that only leans to a topic names no theme, and what fits every theme of it (安全, 城市) speaks against none.
_NAMES = 2
_LEAST, _MOST = 2, 0.75
_LONG = 4


def themes(topic_: Topic, texts: Iterable[str]) -> tuple[str, ...]:
    """What texts on a topic are about more closely: one theme or two that hold most of its keywords, else none.

    Of health and education 疫情防控 is epidemic control, so nothing else is said of a text that has no other keyword.
    A text that has as many of other topics is on no theme.
    """
    points: dict[str, int] = {}
    other = 0
    for text in texts:
        for of, weight, theme in _found(text):
            if of is not topic_:
                other += weight
            elif weight >= _NAMES and (theme or weight > _NAMES):
                points[theme] = points.get(theme, 0) + weight
    whole = sum(points.values())
    leading = sorted((t for t in points if t and points[t] >= _LEAST), key=lambda t: -points[t])
    for named in (leading[:1], [t for t in leading[:2] if " and " not in t]):
        if whole > other and sum(points[t] for t in named) >= _MOST * whole:
            return tuple(named)
    return ()


def named_themes(text: str) -> tuple[tuple[int, int, Topic, str], ...]:
    """The themes that keywords of a text name beyond doubt: start and end of the keyword, topic, theme.

    A short word that only suggests its topic (粮食) may stand for another matter (粮食购销领域腐败).
    """
    return tuple(
        (start, end, of, theme)
        for start, end, (of, weight, theme) in _met(text)
        if theme and (weight > _NAMES or (weight == _NAMES and end - start >= _LONG))
    )


def names_theme(theme: str, text: str) -> bool:
    """Whether a keyword of the text names a theme."""
    return any(named == theme for _, _, named in _found(text))


def topic(text: str, unless: frozenset[Topic] = frozenset()) -> Topic:
    """The topic with the most points; of equals the first in the text; ADMINISTRATION where none is named.

    Those of `unless` count only where no other is named.
    """
    points = votes(text)
    counted = {of: weight for of, weight in points.items() if of not in unless} or points
    return max(counted, key=lambda t: counted[t]) if points else Topic.ADMINISTRATION
