"""What the requirements that found no room are on, in few words: the terms and themes that they name.

A long readout asks for more than 400 words can tell. Nothing is said of what was asked, only what it is on, so that a
reader knows what to look up: reviewed English of the glossary, or the theme to which a keyword belongs.
"""

from collections.abc import Iterator

from summarizer.english.clauses.inflect import capital
from summarizer.facts import Directive, Event, Evidence, KeyPoint, Section, Topic
from summarizer.language.terms import find_terms
from summarizer.language.topics import named_themes, votes
from summarizer.writing.demands import is_polite
from summarizer.writing.quoting import A_MEETING, OF_ALL
from summarizer.writing.reports import is_report
from summarizer.writing.requirements import is_remark
from summarizer.writing.routine import telling, telling_words
from summarizer.writing.wording import english_words

_ON_EVERY_PAGE = frozenset(
    {
        "common prosperity",
        "government work report",
        "greater self-reliance and strength in science and technology",
        "greatest common ground",
        "high-quality development",
        "people's wellbeing",
        "planning",
        "pressing concerns of the public",
        "principal responsibility",
        "projects",
        "reform and opening up",
        "risks and hazards",
        "safeguarding livelihoods",
        "self-reliance and strength in science and technology",
        "sense of fulfillment, happiness and security",
        "social stability",
        "solid progress in promoting common prosperity",
        "widest circle of consensus",
        "worst-case thinking",
    }
)
# A keyword that only leans to a topic names no matter of it, and neither does an abbreviation of two characters.
_NAMES, _SHORT = 2, 3
# English of the glossary that says what to do, for Chinese that does; the theme says what it is on.
_DOES = (
    "adopted ", "attract ", "balance ", "build", "count ", "cut ", "deepen ", "end ", "extend ", "fight organized",
    "forestall ", "forge ", "further ", "help ", "improve ", "no ", "raise ", "strengthen", "suspected ", "those ",
    "tighten ",
)  # fmt: skip
# 依法治区 may be said of a zone, which is no district.
_WHOSE = " of the district"
_LEAST, _MOST, _MOST_WORDS = 2, 10, 40
# Of one requirement so many matters are named before the next is asked.
_IN_TURN = 2


def touched(event: Event, shown: frozenset[Evidence], told: str, room: int) -> Iterator[KeyPoint]:
    """One line on the requirements of an event that have none, where they name two matters or more.

    `shown` is what the lines of the briefing cite, `told` what it says already, `room` the words left.
    """
    if is_polite(event) or is_report(event):
        return
    left = [d for d in event.directives if not shown.issuperset(d.evidence) and not is_remark(d)]
    said = told.casefold()
    named = [
        (rank // _IN_TURN, -directive.salience, name, directive.evidence)
        for directive in left
        for rank, name in enumerate(dict.fromkeys(_matters(directive)))
    ]
    matters: dict[str, tuple[Evidence, ...]] = {}
    for _, _, name, evidence in sorted(named, key=lambda one: one[:2]):
        if not _said_of(name, said, matters):
            matters[name] = evidence
    names = list(matters)[:_MOST]
    while names and english_words("; ".join(names)) > min(room, _MOST_WORDS):
        names.pop()
    if len(names) >= _LEAST:
        yield KeyPoint(
            section=Section.TOUCHED,
            event=event.id,
            en=capital(f"{'; '.join(names)}."),
            evidence=tuple(dict.fromkeys(e for name in names for e in matters[name])),
        )


def _said_of(name: str, said: str, matters: dict[str, tuple[Evidence, ...]]) -> bool:
    """Whether a matter is told already, by itself or by one that has all the words of the other."""
    words = telling(name)
    return name.casefold() in said or any(words <= telling(one) or telling(one) <= words for one in matters)


def _matters(directive: Directive) -> Iterator[str]:
    """What a requirement names, in the order of its text."""
    if directive.topic is Topic.POLITICAL_STUDY:
        return
    zh = directive.zh
    terms = [t for t in find_terms(zh) if len(t.zh) > _SHORT and _is_matter(t.zh, t.en)]
    named = [(t.start, t.en.removesuffix(_WHOSE)) for t in terms]
    for start, _, of, theme in named_themes(zh):
        if (
            of not in OF_ALL
            and theme not in _ON_EVERY_PAGE
            and not any(t.start <= start < t.end for t in terms)
        ):
            named.append((start, theme))
    yield from (name for _, name in sorted(named))


def _is_matter(zh: str, en: str) -> bool:
    """Whether a term of the glossary is a thing with a topic, not an attitude or an order."""
    if en in _ON_EVERY_PAGE or en.startswith(_DOES) or en.endswith(A_MEETING) or not telling_words(en):
        return False
    return any(weight >= _NAMES and of not in OF_ALL for of, weight in votes(zh).items())
