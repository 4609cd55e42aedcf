"""The subject of a clause, by a weighted vote of keywords."""

from functools import cache, lru_cache

from summarizer.facts import Topic
from summarizer.language.matching import Lexicon, lexicon
from summarizer.language.rows import rows


@cache
def _keywords() -> Lexicon[tuple[Topic, int]]:
    return lexicon((r["zh"], (Topic(r["topic"]), int(r["weight"]))) for r in rows("topics"))


def votes(text: str) -> dict[Topic, int]:
    """Points by topic: the weight of every keyword found, leftmost-longest, each keyword once."""
    points: dict[Topic, int] = {}
    seen: set[str] = set()
    for start, end, (topic_, weight) in _keywords().scan(text):
        word = text[start:end]
        if word not in seen:
            seen.add(word)
            points[topic_] = points.get(topic_, 0) + weight
    return points


# The rules, the writer and the checks ask about the same sentences; answers are frozen, so they can be shared.
_SENTENCES_KEPT = 2048


@lru_cache(maxsize=_SENTENCES_KEPT)
def topic(text: str) -> Topic:
    """The topic with the most points; of equals the first in the text; ADMINISTRATION where none is named."""
    points = votes(text)
    return max(points, key=lambda t: points[t]) if points else Topic.ADMINISTRATION
