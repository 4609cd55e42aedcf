"""Sentences of several clauses: where to cut, and what may be rendered when a neighbour is not."""

from summarizer.english.lexicon import Lexicon
from summarizer.english.rendering import Rendering, render


def phrase(zh: str, lexicon: Lexicon | None = None) -> Rendering:
    """English of a noun phrase: agenda object, project, subject of a report. No capital, no full stop."""
    return render(zh, "NP", lexicon)


def clause(zh: str, lexicon: Lexicon | None = None) -> Rendering:
    """English of one clause, or of several joined by 、 ， ； that are printed together."""
    return render(zh, "CS", lexicon)


def sentence(zh: str, lexicon: Lexicon | None = None) -> tuple[Rendering, ...]:
    """x"""
    return (clause(zh, lexicon),)
