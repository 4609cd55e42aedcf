"""Rendered clauses that every page has: they ask for an attitude, or for work as such, and tell a reader nothing."""

from functools import lru_cache

from summarizer.patterns import regex

_SUBJECT = regex(r"^[^.“”]{1,60}? should ")
_ADVERBS = regex(
    r"^(?:(?:fully|deeply|firmly|further|accurately|resolutely|conscientiously|effectively|earnestly|always|properly|"
    r"vigorously|actively|thoroughly) )+"
)
_KEPT_UP = regex("^keep strengthening ")
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
        "enforce responsibility at every level",
        "enforce responsibilities at each level",
        "enforce the responsibilities of all parties",
        "strengthen a sense of responsibility",
        "strengthen the sense of responsibility",
        "strengthen the sense of responsibility and urgency",
        "strengthen publicity and guidance",
        "strengthen publicity and mobilization",
        "strengthen self-improvement",
        "create a strong atmosphere",
        "create a strong publicity atmosphere",
        "create a good atmosphere",
        "see to implementation with perseverance",
        "attend to services and support",
        "deepen innovation in systems and mechanisms",
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


@lru_cache(maxsize=1024)  # clauses come again and again, and each is asked about four times a page
def is_routine(clause: str) -> bool:
    """Whether a clause of rendered English, without its full stop, is one of those."""
    said = _ADVERBS.sub("", _SUBJECT.sub("", clause[:1].lower() + clause[1:]))
    said = _KEPT_UP.sub("strengthen ", said)
    return said in _WHOLE or said.startswith(_OPENINGS)
