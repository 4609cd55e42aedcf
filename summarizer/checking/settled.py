"""The settled English of the terms and titles some Chinese holds: what 三保 or 两会 is called counts nothing."""

from collections.abc import Sequence

from summarizer.checking.line.hyphenated import without_hyphenated
from summarizer.english.nominal.titles import document_english
from summarizer.language.figures.numerals import ENGLISH_WORDS as NUMBER_WORDS
from summarizer.language.terms import find_terms, per_glossary
from summarizer.patterns import regex

_TWO_SESSIONS = regex(r"\b[Tt]wo [Ss]essions\b")
_TITLE = regex(r"《[^《》]+》")


def without_terms(line: str, quotes: Sequence[str]) -> str:
    """The line without the settled English of terms the quotes hold: 三保 speaks of government operations."""
    for settled in (en for quote in quotes for en in _settled(quote)):
        if settled in line:
            line = line.replace(settled, " ")
    for settled in (en for quote in quotes if "《" in quote for en in _titles(quote)):
        line = line.replace(settled, " ")
    return line


@per_glossary
def _settled(quote: str) -> tuple[str, ...]:
    """The English of the terms a quote holds, each once."""
    return tuple(dict.fromkeys(term.en for term in find_terms(quote)))


@per_glossary
def _titles(quote: str) -> tuple[str, ...]:
    """The English of the titles a quote holds."""
    return tuple(en for title in _TITLE.findall(quote) if (en := document_english(title)))


@per_glossary
def _counting(quote: str) -> tuple[str, ...]:
    """The English of the terms a quote holds that have a number word in them."""
    return tuple(en for en in _settled(quote) if not NUMBER_WORDS.keys().isdisjoint(en.lower().split()))


def without_counting_terms(line: str, quotes: Sequence[str]) -> str:
    """The line without the settled English of official terms that the evidence holds: Two Sessions is no count."""
    for settled in (en for quote in quotes for en in _counting(quote)):
        line = line.replace(settled, " ")
    if "essions" in line and any("两会" in quote for quote in quotes):
        line = _TWO_SESSIONS.sub(" ", line)
    return without_hyphenated(line, "".join(quotes)) if "-" in line else line
