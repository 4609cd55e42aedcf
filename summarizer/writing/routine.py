"""Rendered clauses that every page has: they ask for an attitude, or for work as such, and tell a reader nothing."""

from summarizer.patterns import regex

_SUBJECT = regex(r"^[^.“”]{1,60}? should ")
_ADVERBS = regex(
    r"^(?:(?:fully|deeply|firmly|further|accurately|resolutely|conscientiously|effectively|earnestly|always) )+"
)
# How such a clause begins …
_OPENINGS = (
    "recognize ",
    "understand ",
    "grasp the ",
    "attach great importance",
    "foster awareness",
    "strengthen awareness",
    "align thinking",
    "unify thinking",
    "take a higher political",
    "hold firmly to the correct",
    "take a problem-oriented",
    "be strict and thorough",
    "arouse ",
    "advance the various",
    "advance the implementation of the various",
    "go all out to attend to the various",
    "collaborate and cooperate",
)
# … or what it says as a whole.
_WHOLE = frozenset(
    {
        "focus on priorities",
        "overcome difficulties",
        "strengthen organization and leadership",
        "strengthen overall coordination",
        "strengthen coordination and cooperation",
        "enforce responsibility",
        "enforce responsibilities",
        "enforce work responsibilities",
        "form a joint effort",
        "form a strong joint effort",
        "keep changing conduct",
        "improve systems and mechanisms",
        "improve work standards",
        "improve working mechanisms",
        "establish long-term mechanisms",
        "consolidate the foundations at the primary level",
    }
)


def is_routine(clause: str) -> bool:
    """Whether a clause of rendered English, without its full stop, is one of those."""
    said = _ADVERBS.sub("", _SUBJECT.sub("", clause[:1].lower() + clause[1:]))
    return said in _WHOLE or said.startswith(_OPENINGS)
