"""Every English line of an article against the Chinese it cites: numbers, dates, names, titles of documents, stray Han.

Checks give findings and never raise. A line is compared with its own evidence, so that a true number at the wrong
place is still an error.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from summarizer.checking.dates import check_dates
from summarizer.checking.numbers import check_numbers
from summarizer.facts import Article, Event, Evidence, Finding, Severity, When
from summarizer.language.names import romanise
from summarizer.language.numerals import ENGLISH_WORDS as NUMBER_WORDS
from summarizer.language.terms import find_terms

_INTRODUCED = re.compile(
    r"(?P<en>[A-Z][a-zü]+(?:['’][a-z]+)?(?: [A-Z][\w'’ü]+){0,3}) \((?P<zh>[\u3400-\u9fff·]{2,12})\)"
)
_HYPHENATED = re.compile(r"\b(?P<number>[A-Za-z]+)-(?:year|point|level|sphere|pronged)\b", re.IGNORECASE)
_TITLE = re.compile(r"《([^《》]+)》")
_HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]+")
_SHOWN = re.compile(r"[（(][^（）()]*[）)]|“[^”]*”|‘[^’]*’|「[^」]*」|\"[^\"]*\"|《[^》]*》")


@dataclass(frozen=True, slots=True)
class Claim:
    """One line of English, where it stands, and the evidence it cites."""

    where: str
    en: str
    evidence: tuple[Evidence, ...]
    date: When | None


def check_claims(article: Article, pointer: str) -> tuple[Finding, ...]:
    """Findings for every English line of one published article; `pointer` is the article's JSON pointer."""
    return tuple(
        Finding(check=check, severity=Severity.ERROR, where=claim.where, message=message)
        for claim in _claims(article, pointer)
        for check, message in judge(claim, [e.quote for e in claim.evidence])
    )


def judge(claim: Claim, quotes: Sequence[str]) -> Iterator[tuple[str, str]]:
    """What is wrong with one line given the Chinese it stands on: the check that says so, and its message."""
    plain = _without_terms(_english(claim.en), quotes)
    found = {
        "number": check_numbers(plain, quotes),
        "date": check_dates(plain, quotes, claim.date),
        "name": _names(claim.en, quotes),
        "document": _titles(claim.en, quotes),
        "stray_han": _stray(claim.en),
    }
    return ((check, message) for check, messages in found.items() for message in messages)


def _claims(article: Article, pointer: str) -> Iterator[Claim]:
    first = article.events[0].date if article.events else None
    dates = {event.id: event.date for event in article.events}
    yield Claim(f"{pointer}/summary_en", article.summary_en, article.summary_evidence, first)
    for index, point in enumerate(article.key_points):
        yield Claim(f"{pointer}/key_points/{index}/en", point.en, point.evidence, dates.get(point.event))
    for index, event in enumerate(article.events):
        yield from _event_claims(event, f"{pointer}/events/{index}")


def _event_claims(event: Event, pointer: str) -> Iterator[Claim]:
    for name in ("agenda", "directives", "documents", "projects"):
        for index, item in enumerate(getattr(event, name)):
            if item.en is not None:
                yield Claim(f"{pointer}/{name}/{index}/en", item.en, item.evidence, event.date)


def _english(line: str) -> str:
    """The line without the Chinese it shows: digits inside a quotation are the source's own."""
    return _SHOWN.sub(lambda m: " " if _HAN.search(m.group()) else m.group(), line)


def _without_terms(line: str, quotes: Sequence[str]) -> str:
    """The line without the settled English of official terms that the evidence holds: Two Sessions is no count."""
    for term in (t for quote in quotes for t in find_terms(quote)):
        if term.en in line and any(word in NUMBER_WORDS for word in term.en.lower().split()):
            line = line.replace(term.en, " ")
    text = "".join(quotes)
    return _HYPHENATED.sub(lambda m: " " if _numeral_stands(m["number"].lower(), text) else m.group(), line)


def _numeral_stands(word: str, text: str) -> bool:
    """Whether the numeral of a number word stands in the text: Three-Year, 三年行动计划; eight-point, 八项规定."""
    value = NUMBER_WORDS.get(word)
    if not value or value > 10:
        return False
    return "一二三四五六七八九十"[value - 1] in text or str(value) in text or (value == 2 and "两" in text)


def _names(line: str, quotes: Sequence[str]) -> tuple[str, ...]:
    """A name shown with its characters must be in the evidence, and read as those characters read."""
    messages = []
    text = "".join(quotes)
    for shown in _INTRODUCED.finditer(line):
        name = romanise(shown["zh"])
        if shown["zh"] not in text:
            messages.append(f"“{shown['zh']}” is not in the cited text")
        elif not shown["en"].endswith(name.en) and len(shown["zh"]) <= 4:
            messages.append(f"{shown['zh']} reads {name.en}, not {shown['en']}")
    return tuple(messages)


def _titles(line: str, quotes: Sequence[str]) -> tuple[str, ...]:
    # A quotation inside a quotation is shown with single marks (writing.wording.quoted).
    text = "".join(quotes).replace("“", "‘").replace("”", "’")
    titles = (t.replace("“", "‘").replace("”", "’") for t in _TITLE.findall(line))
    return tuple(f"《{t}》 is not in the cited text" for t in titles if t not in text)


def _stray(line: str) -> tuple[str, ...]:
    stray = "".join(_HAN.findall(_SHOWN.sub(" ", line)))
    return (f"Chinese outside brackets and quotation marks: {stray[:20]}",) if stray else ()
