"""Rendered clauses that every page has: they ask for an attitude, or for work as such, and tell a reader nothing."""

from functools import lru_cache

from summarizer.language.rows import rows
from summarizer.patterns import regex

_SUBJECT = regex(r"^[^.“”]{1,60}? should ")
_ADVERBS = regex(
    r"^(?:(?:fully|deeply|firmly|further|accurately|resolutely|conscientiously|effectively|earnestly|always|properly|"
    r"vigorously|actively|thoroughly|willingly) )+"
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
    "stay committed to the correct",
    "take a problem-oriented",
    "be strict and thorough",
    "arouse ",
    "advance all ",
    "advance the implementation of all ",
    "go all out to attend to all ",
    "go all out to carry out all ",
    "collaborate and cooperate",
    "stay committed to positioning",
    "put the people",
    "foster the people-centered",
    "put ecology first",
    "act in light of local conditions",
    "master the guiding principles",
    "direct work from the front line",
    "measure work against first-class",
    "strengthen the sense of responsibility",
    "be clear-eyed about ",
    "study and understand the guiding principles",
    "study and implement the guiding principles",
    "study, ",
    "implement the guiding principles",
    "dare to ",
    "act in light of actual conditions",
    "set off an upsurge",
    "relay and study ",
    "gain a deep understanding of the guiding principles",
    "stay committed to the general principle",
    "provide strong support for high-quality ",
    "ensure that all areas of work ",
    "ensure that all work tasks ",
    "overcome wishful thinking",
    "overcome complacency",
)
# … or what it says whole: with more behind it each of these may tell something.
_WHOLE = frozenset(
    {
        "see that good deeds are done well and practical matters seen through",
        "take a broader view",
        "strengthen convictions",
        "deepen understanding",
        "keep a close eye on targets and tasks",
        "tighten the chain of responsibility",
        "pin down responsibility",
        "review achievements and face problems",
        "perform assigned duties",
        "keep taking Party building as the guide",
        "deliver results",
        "work on development with full concentration",
        "take all kinds of targeted measures",
        "plan in a coordinated way",
        "push hard to get work done",
        "be good at emancipating the mind",
        "prescribe the right remedy",
        "pool efforts",
        "get things done and start new undertakings",
        "seize opportunities and make targeted breakthroughs",
        "cooperate closely",
        "get things done and break new ground",
        "join forces",
        "carry out special rectification",
        "apply rewards and penalties strictly",
    }
)
# … or nothing but words for work as such.
_WORD = regex(r"[A-Za-z][A-Za-z'’-]*")
# A number, a name, a quotation, an amount of something: whoever says that says more.
_SAYS_MORE = regex(r"[\d“\"《]|(?<=[a-z,] )[A-Z]")
# "departments should fulfil their duties": as routine as to fulfil duties.
_THEIRS = regex(r" (?:their|its) (sense\b)?")
_OF_WORK_AS_SUCH = frozenset(row["en"] for row in rows("routine_words"))


@lru_cache(maxsize=1024)
def telling(clause: str) -> frozenset[str]:
    """The words of a clause that are of more than work as such."""
    return frozenset(word.lower() for word in _WORD.findall(clause)) - _OF_WORK_AS_SUCH


def telling_words(clause: str) -> int:
    """How many of them there are."""
    return len(telling(clause))


@lru_cache(maxsize=1024)  # clauses come again and again, and each is asked about four times a page
def is_routine(clause: str) -> bool:
    """Whether a clause of rendered English, without its full stop, is one of those."""
    if "; " in clause and "“" not in clause:
        return all(map(is_routine, clause.split("; ")))
    said = _ADVERBS.sub("", _SUBJECT.sub("", clause[:1].lower() + clause[1:]))
    said = _THEIRS.sub(lambda found: " the sense" if found[1] else " ", _KEPT_UP.sub("strengthen ", said))
    return (
        said.startswith(_OPENINGS) or said in _WHOLE or not (_SAYS_MORE.search(said) or telling_words(said))
    )
