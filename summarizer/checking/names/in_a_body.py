"""Words that stand in the name of a body: Technology in that of 工信局, 研究 in 政策研究室.

Names are short in Chinese and long in English, so that no character stands for many of their words. What the tables of
bodies say of a whole name is right, whatever its words mean alone.
"""

from collections.abc import Iterator, Sequence

from summarizer.language.bodies.bodies import find_bodies
from summarizer.language.matching import occurrences
from summarizer.patterns import regex

FLAGGED = regex("“([^”]+)”")
"""The words of a line that a message is about."""
_TOLD_WITH = regex(r"tells it with ([\u3400-\u9fff]+)$")


def in_a_body(message: str, en: str, around: Sequence[str]) -> bool:
    """Whether a message doubts words that stand nowhere but in the names of bodies that the cited Chinese holds."""
    bodies = [body for quote in around for body in find_bodies(quote) if body.en]
    if not bodies:
        return False
    flagged, verb = FLAGGED.match(message), _TOLD_WITH.search(message)
    if verb:
        return all(
            any(body.start <= at and at + len(verb[1]) <= body.end for body in find_bodies(quote))
            for quote in around
            for at in occurrences(quote, verb[1])
        )
    names = [span for body in bodies if body.en for span in _spans(body.en, en)]
    doubted = tuple(_spans(flagged[1], en)) if flagged else ()
    return bool(doubted) and all(
        any(start <= at and end <= stop for start, stop in names) for at, end in doubted
    )


def _spans(what: str, en: str) -> Iterator[tuple[int, int]]:
    return ((at, at + len(what)) for at in occurrences(en, what))
