"""Reports to a session that a page prints in full."""

from summarizer.facts import Event, EventKind
from summarizer.patterns import regex

_REPORT = regex(r"\b[Rr]eport\b")
_SESSIONS = frozenset({EventKind.CONGRESS, EventKind.CPPCC})


def is_report(event: Event) -> bool:
    """Whether the text is a report to a session, printed in full, and tells of no sitting itself."""
    return event.kind in _SESSIONS and event.title_zh is None and _REPORT.search(event.title_en) is not None
