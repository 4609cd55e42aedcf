"""Every English line of a published article as a statement with its evidence, and what the checks say of it.

The same checks for the rules' English, a model's, and a line somebody wrote by hand (`statement.faults`). Checks give
findings and never raise.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from summarizer.checking.headline import headline_statement
from summarizer.checking.statement import WANTED, Statement, beside, faults
from summarizer.checking.whole import check_events
from summarizer.facts import Article, Directive, Event, Evidence, Finding, KeyPoint, Person, Severity, When


@dataclass(frozen=True, slots=True)
class _Told:
    """What the lines of one article are judged with: its sentences by id, its people, who says what."""

    texts: Mapping[str, str]
    people: tuple[Person, ...]
    speakers: Mapping[str, tuple[str, ...]]
    orders: Mapping[str, tuple[str, ...]]


def check_claims(
    article: Article, pointer: str, texts: Mapping[str, str] | None = None
) -> tuple[Finding, ...]:
    """Findings for every English line of one published article; `pointer` is the article's JSON pointer.

    `texts` are the sentences of the article by id, where the source is at hand; without it the quotes stand for them.
    """
    told = _Told(
        texts or _quoted(article),
        tuple(person for event in article.events for person in event.people),
        _by_sentence(article, lambda order: order.speaker_zh),
        _by_sentence(article, lambda order: order.zh if order.kind in WANTED else ""),
    )
    found = (
        Finding(check=check, severity=_severity(check), where=where, message=message)
        for where, statement in _statements(article, pointer, told)
        for check, message in faults(statement)
    )
    return (*found, *check_events(article, pointer))


def _severity(check: str) -> Severity:
    """What is left out is less than what is false."""
    return Severity.WARNING if check == "hard_word" else Severity.ERROR


def _quoted(article: Article) -> Mapping[str, str]:
    """Sentence id → all that is quoted of it by the facts of the article."""
    found: dict[str, dict[str, None]] = {}
    for event in article.events:
        for facts in (
            event.people,
            event.bodies,
            event.agenda,
            event.directives,
            event.figures,
            event.documents,
        ):
            for fact in facts:
                for evidence in fact.evidence:
                    found.setdefault(evidence.sentence, {})[evidence.quote] = None
    return {sentence: "\n".join(quotes) for sentence, quotes in found.items()}


def _by_sentence(article: Article, part: Callable[[Directive], str]) -> Mapping[str, tuple[str, ...]]:
    """Sentence id → some part of each directive that stands on it."""
    found: dict[str, dict[str, None]] = {}
    for event in article.events:
        for order in event.directives:
            for evidence in order.evidence:
                if zh := part(order):
                    found.setdefault(evidence.sentence, {})[zh] = None
    return {sentence: tuple(parts) for sentence, parts in found.items()}


def _statements(article: Article, pointer: str, told: _Told) -> Iterator[tuple[str, Statement]]:
    events = {event.id: event for event in article.events}
    first = article.events[0] if article.events else None
    if article.headline and article.headline.en:
        yield f"{pointer}/headline/en", headline_statement(article.headline)
    if article.summary_en:
        around = tuple(zh for event in article.events for zh in beside(event))
        others = dict.fromkeys(
            event.date for event in article.events[1:] if first and event.date != first.date
        )
        # What the page is on may be told as its headline says it.
        headline = (article.headline.zh,) if article.headline else ()
        line = _Line(
            article.summary_en, article.summary_evidence, beside=around, others=tuple(others), texts=headline
        )
        yield f"{pointer}/summary_en", _statement(told, first, line)
    for index, point in enumerate(article.key_points):
        yield f"{pointer}/key_points/{index}/en", _point(point, events.get(point.event), told)
    for index, event in enumerate(article.events):
        yield from _of_event(event, f"{pointer}/events/{index}", told)


def _point(point: KeyPoint, event: Event | None, told: _Told) -> Statement:
    line = _Line(point.en, point.evidence, beside=beside(event) if event else ())
    return _statement(told, event, line)


def _of_event(event: Event, pointer: str, told: _Told) -> Iterator[tuple[str, Statement]]:
    for name in ("agenda", "directives", "documents", "projects"):
        for index, item in enumerate(getattr(event, name)):
            if item.en is not None:
                speakers = (item.speaker_zh,) if isinstance(item, Directive) else ()
                whole = name in ("agenda", "directives")
                line = _Line(item.en, item.evidence, speakers=speakers, whole=whole)
                yield f"{pointer}/{name}/{index}/en", _statement(told, event, line)


class _Line(NamedTuple):
    """A line with what it cites, as the article has it."""

    en: str
    evidence: tuple[Evidence, ...]
    speakers: tuple[str, ...] = ()
    whole: bool = False
    beside: tuple[str, ...] = ()
    texts: tuple[str, ...] = ()
    others: tuple[When, ...] = ()


def _statement(told: _Told, event: Event | None, line: _Line) -> Statement:
    """A line with what stands around it: its event's date, the article's people, its sentences and their speakers."""
    sentences = dict.fromkeys([one.sentence for one in line.evidence])
    speakers = line.speakers or dict.fromkeys(
        [who for one in sentences for who in told.speakers.get(one, ())]
    )
    return Statement(
        line.en,
        line.evidence,
        date=event.date if event else None,
        others=line.others,
        people=told.people,
        speakers=tuple(speakers),
        whole=line.whole,
        beside=line.beside,
        texts=(*line.texts, *(told.texts.get(one, "") for one in sentences)),
        orders=tuple(dict.fromkeys([zh for one in sentences for zh in told.orders.get(one, ())])),
    )
