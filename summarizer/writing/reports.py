"""Reports to a session that a page prints in full."""

from collections.abc import Callable

from summarizer.english.clauses.inflect import capital
from summarizer.facts import Event, EventKind, Evidence, Person
from summarizer.patterns import regex

_REPORT = regex(r"\b[Rr]eport\b")
_SESSIONS = frozenset({EventKind.CONGRESS, EventKind.CPPCC})


def is_report(event: Event) -> bool:
    """Whether the text is a report to a session, printed in full, and tells of no sitting itself."""
    told = _REPORT.search(event.title_en) and not _IN_GROUPS.fullmatch(event.title_en)
    return event.kind in _SESSIONS and event.title_zh is None and bool(told)


_IN_GROUPS = regex(
    r"(?:(?P<who>.+?) joins (?P<whom>deputies|CPPCC members) to|(?P<all>Deputies|CPPCC members))"
    r" (?P<do>deliberate|discuss) (?P<what>.+)"
)


def went_over(
    event: Event, on: str, introduce: Callable[[Person], str]
) -> tuple[str, tuple[Evidence, ...]] | None:
    """Who went over a report in the groups of a session, as a sentence; None if the title tells nothing of it."""
    told = _IN_GROUPS.fullmatch(event.title_en) if event.title_zh is None else None
    if told is None:
        return None
    person = next((p for p in event.people if p.en == told["who"]), None)
    if person is None:
        who = told["all"] or capital(told["whom"])
        return (
            f"{who} {told['do']}{'d' if told['do'][-1] == 'e' else 'ed'} {told['what']}{on}.",
            event.date.evidence,
        )
    said = f"{introduce(person)} joined {told['whom']} to {told['do']} {told['what']}{on}."
    return said, (*person.evidence, *event.date.evidence)


_FIGURES = 6


def tells_figures(event: Event) -> bool:
    """Whether a text without a meeting is made of figures: nobody speaks or asks for anything in it."""
    return len(event.figures) >= _FIGURES and not event.people and not event.directives
