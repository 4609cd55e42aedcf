"""The whole way on one page: read, extract, write, check. A plan: it asks for nothing itself.

The rules read every article. With the model engine a model reads it too: what both found is held against each
other, what the source does not hold is left out, and an article no answer came for is briefed by the rules alone.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Literal, TypeAlias

from summarizer import __version__
from summarizer.asking.addressed import reported
from summarizer.asking.briefing import Draft, Judge, Sentence, write
from summarizer.asking.extract import Asking, extract as asked
from summarizer.asking.plan import Plan, Tally, tallied, together
from summarizer.asking.prompts import NAMES
from summarizer.checking.belief import Statement, believed, doubts, unsupported
from summarizer.checking.claims import check_claims
from summarizer.checking.evidence import check_evidence
from summarizer.checking.witness import WEIGHTY, reconciled
from summarizer.errors import ModelError, Stopped
from summarizer.facts import (
    Article,
    Briefing,
    Event,
    Evidence,
    Extraction,
    Finding,
    KeyPoint,
    Provenance,
    Section,
    Severity,
    Source,
    Text,
)
from summarizer.language.years import YearGuess
from summarizer.reading import read
from summarizer.reading.text import Article as ReadArticle, Page, RawDocument
from summarizer.rules import extract, page_year
from summarizer.writing.points import key_points
from summarizer.writing.summary import summary

__all__ = ["Fallback", "Options", "summarize"]

Fallback: TypeAlias = Literal["always", "page", "never"]


@dataclass(frozen=True, slots=True)
class Options:
    """How to make a briefing.

    `asking` is how a model is asked. `fallback` says when the rules brief an article in its place: `always`;
    `page`, if this page's questions fail but not if the whole run is stopped (no money, no valid key); `never`.
    """

    engine: Literal["rules", "model"] = "rules"
    asking: Asking = field(default_factory=Asking)
    fallback: Fallback = "always"

    def prompts(self) -> dict[str, str]:
        """Template → digest of the wording a model is asked with; empty for the rules."""
        return {name: self.asking.prompts.digest(name) for name in NAMES} if self.engine == "model" else {}


@dataclass(frozen=True, slots=True)
class _Made:
    """An article briefed; `fallback` says why not wholly by the model, `read` whether it read the page at all."""

    article: Article
    fallback: str | None = None
    read: bool = True


def summarize(document: RawDocument, options: Options | None = None) -> Plan[Briefing]:
    """A briefing of one document.

    Raises InputError if it holds no readable Chinese article, and the ModelError met where `options` allow no
    fallback.
    """
    options = options or Options()
    page = read(document)
    year = page_year(page)
    plans = [_article(article, page, year, options) for article in page.articles]
    made, tally = yield from tallied(together(plans))
    briefing = Briefing(
        source=_source(page),
        provenance=_provenance(options, made, tally),
        articles=tuple(one.article for one in made),
        flags=page.flags,
    )
    return _checked(briefing, page)


def _article(article: ReadArticle, page: Page, year: YearGuess, options: Options) -> Plan[_Made]:
    """One article by one engine, without what it says to machines."""
    pointer = _pointer(article)
    told, gone = reported(article)
    made = yield from _engine(told, page, year, options)
    if not gone:
        return made
    message = f"{', '.join(gone)} speaks to a machine, not to readers: nothing is taken from it"
    note = Finding(check="addressed", severity=Severity.WARNING, where=pointer, message=message)
    headline = Text(zh=article.headline.text, en=None) if article.headline else None
    update = {"headline": headline, "findings": (*made.article.findings, note)}
    return replace(made, article=made.article.model_copy(update=update))


def _engine(article: ReadArticle, page: Page, year: YearGuess, options: Options) -> Plan[_Made]:
    ruled = extract(article, page, year)
    if options.engine == "rules":
        return _Made(_written(article, ruled))
    pointer = _pointer(article)
    try:
        found = yield from asked(article, page, options.asking, year)
    except ModelError as error:
        note = _fallen_back(error, options, pointer, "briefed by rules")
        fallen = ruled.model_copy(update={"findings": (*ruled.findings, note)})
        return _Made(_written(article, fallen), error.message, read=False)
    texts = {sentence.id: sentence.text for sentence in article.all_sentences()}
    found = reconciled(believed(found, ruled, texts, pointer), ruled, pointer)
    plain = _written(article, found)
    if not found.events:
        return _Made(plain)
    try:
        judge = partial(_doubts, found.events, texts)
        draft = yield from write(found.events, options.asking, judge)
    except ModelError as error:
        note = _fallen_back(error, options, pointer, "its facts are told in the rules' words")
        return _Made(plain.model_copy(update={"findings": (*plain.findings, note)}), error.message)
    return _Made(_told(plain, draft, judge, pointer))


def _fallen_back(error: ModelError, options: Options, pointer: str, what: str) -> Finding:
    """The finding for a model that did not answer; raises its error where no fallback is allowed."""
    if options.fallback == "never" or (options.fallback == "page" and isinstance(error, Stopped)):
        raise error
    message = f"{what}, since the model gave no usable answer: {error.message}"
    return Finding(check="fallback", severity=Severity.NOTE, where=pointer, message=message)


def _doubts(events: Sequence[Event], texts: Mapping[str, str], sentence: Sentence) -> tuple[str, ...]:
    """What is wrong with a sentence of the draft, given the facts it cites."""
    event = events[sentence.event]
    return doubts(
        Statement(
            en=sentence.en,
            evidence=sentence.evidence,
            date=event.date,
            people=tuple(person for one in events for person in one.people),
            speakers=tuple(fact.speaker_zh for fact in sentence.facts if fact.speaker_zh),
            whole=len(sentence.facts) == 1,
            beside=tuple(zh for zh in (event.title_zh, event.place.zh if event.place else None) if zh),
            texts=tuple(dict.fromkeys(texts.get(one.sentence, "") for one in sentence.evidence)),
        )
    )


def _told(plain: Article, draft: Draft, judge: Judge, pointer: str) -> Article:
    """An article in the model's English; where that cannot be believed, the rules' own lines stand.

    `plain` is the same article in the rules' words. Of these the weighty ones the model passed over are added.
    """
    findings = [*plain.findings, *unsupported(draft.uncited, pointer)]
    bottom_line, support = plain.summary_en, plain.summary_evidence
    wrong = [why for sentence in draft.summary for why in judge(sentence)]
    if wrong:
        findings.append(_replaced(f"{pointer}/summary_en", wrong[0]))
    elif draft.summary:
        bottom_line = " ".join(sentence.en for sentence in draft.summary)
        support = tuple(dict.fromkeys(e for sentence in draft.summary for e in sentence.evidence))
    points = []
    doubted: set[Evidence] = set()
    for sentence in draft.points:
        if why := judge(sentence):
            findings.append(_replaced(f"{pointer}/key_points", why[0]))
            doubted.update(sentence.evidence)
            continue
        event, section = plain.events[sentence.event].id, sentence.section or Section.REMARKS
        points.append(KeyPoint(section=section, event=event, en=sentence.en, evidence=sentence.evidence))
    shown = {evidence for point in points for evidence in point.evidence}
    needed = doubted | _weighty(plain.events)
    points.extend(
        point
        for point in plain.key_points
        if not shown.intersection(point.evidence) and needed.intersection(point.evidence)
    )
    order = [event.id for event in plain.events]
    points.sort(key=lambda point: order.index(point.event))
    return plain.model_copy(
        update={
            "summary_en": bottom_line,
            "summary_evidence": support,
            "key_points": tuple(points),
            "findings": tuple(findings),
        }
    )


def _weighty(events: Sequence[Event]) -> set[Evidence]:
    """The evidence of what no briefing may pass over: items dealt with, projects, weighty demands."""
    facts = [evidence for event in events for item in event.agenda for evidence in item.evidence]
    facts.extend(e for event in events for project in event.projects for e in project.evidence)
    heavy = (d for event in events for d in event.directives if d.salience >= WEIGHTY)
    return {*facts, *(evidence for directive in heavy for evidence in directive.evidence)}


def _replaced(where: str, why: str) -> Finding:
    message = f"a sentence of the model is replaced by the rules' own: {why}"
    return Finding(check="belief", severity=Severity.WARNING, where=where, message=message)


def _pointer(article: ReadArticle) -> str:
    return f"/articles/{int(article.id[1:]) - 1}"


def _provenance(options: Options, made: Sequence[_Made], tally: Tally) -> Provenance:
    """Who made the briefing: `engine` is "rules" if the model read no article of it."""
    if options.engine == "rules":
        return Provenance(summarizer_version=__version__, engine="rules")
    failed = [(one.article.id, one.fallback) for one in made if one.fallback is not None]
    return Provenance(
        summarizer_version=__version__,
        engine="model" if any(one.read for one in made) else "rules",
        model=", ".join(tally.models) or options.asking.model,
        prompts=options.prompts(),
        requests=tally.requests,
        cached=tally.cached,
        input_tokens=tally.usage.input_tokens,
        output_tokens=tally.usage.output_tokens,
        cost_usd=tally.cost_usd,
        fallback="; ".join(f"{name}: {reason}" for name, reason in failed) or None,
    )


def _written(article: ReadArticle, extraction: Extraction) -> Article:
    """A published article from what was read and what was extracted."""
    bottom_line, support = summary(extraction.events)
    return Article(
        id=article.id,
        span=article.span,
        headline=Text(zh=article.headline.text, en=None) if article.headline else None,
        kicker_zh=article.kicker.text if article.kicker else None,
        byline=article.byline,
        published=article.published,
        events=extraction.events,
        summary_en=bottom_line,
        summary_evidence=support,
        key_points=key_points(extraction.events),
        terms=extraction.terms,
        findings=extraction.findings,
        flags=tuple(dict.fromkeys((*article.flags, *extraction.flags))),
    )


def _source(page: Page) -> Source:
    raw = page.raw
    return Source(
        name=raw.name,
        sha256=raw.sha256,
        media_type=raw.media_type,
        encoding=raw.encoding,
        characters=len(raw.text),
        publisher_zh=page.publisher,
        published=page.published,
        transforms=page.clean.transforms,
    )


def _checked(briefing: Briefing, page: Page) -> Briefing:
    """The briefing with the findings of all checks on the articles they are about."""
    wrong = check_evidence(briefing, page)
    articles = []
    for index, article in enumerate(briefing.articles):
        pointer = f"/articles/{index}"
        mine = tuple(f for f in wrong if f.where.startswith(f"{pointer}/"))
        findings = (*article.findings, *mine, *check_claims(article, pointer))
        articles.append(article.model_copy(update={"findings": findings}))
    return briefing.model_copy(update={"articles": tuple(articles)})
