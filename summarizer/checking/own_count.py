"""Numbers that a line has of its own: how many papers or points it cites, the two who were named before."""

import re
from collections.abc import Sequence

from summarizer.checking.line.words import words
from summarizer.facts import Evidence
from summarizer.language.figures.numerals import ENGLISH_WORDS as NUMBER_WORDS
from summarizer.patterns import regex

_OWN_NOUNS = frozenset(("documents", "drafts", "reports", "plans", "resolutions", "decisions", "items"))
_OWN_COUNT = regex(
    rf"\b(?P<number>two|three|four|five|six)(?P<what> (?:{'|'.join(sorted(_OWN_NOUNS))})\b)", re.IGNORECASE
)
# Two who were named before.
_THE_TWO = regex(
    r"\b[Tt]he (?:two(?= (?:have|had|are|were|will|would|share|agreed|signed|also)\b)|other (?:two|three|four)\b)"
)
# What was said in so many points is counted out in the Chinese (figures.enumerated).
_POINTS_MADE = regex(
    r"\b(made|raised|set out|put forward|listed|stressed) (?:the same )?(?:two|three|four|five|six) points\b"
)
_HALF_MONTH = regex(r"\bhalf(?:[- ]| a )(?=month)")


def without_own_count(line: str, evidence: Sequence[Evidence]) -> str:
    """The line without the number of what it cites: "Two documents were deliberated" cites two."""
    own = len({one.quote for one in evidence})
    if any("半月" in one.quote or "半个月" in one.quote for one in evidence):
        line = _HALF_MONTH.sub("", line)
    line = _THE_TWO.sub("they", line) if "he two " in line or "he other " in line else line
    line = _POINTS_MADE.sub(r"\1 points", line) if " points" in line else line
    if _OWN_NOUNS.isdisjoint(words(line)):
        return line
    return _OWN_COUNT.sub(lambda m: m["what"] if NUMBER_WORDS.get(m["number"].lower()) == own else m[0], line)
