"""One article by a model: asked, held against the rules' own reading, written, and believed line by line.

Imported only where a model is asked: client, prompts and beliefs cost a quarter of a start.
"""

from collections.abc import Mapping, Sequence
from functools import partial
from itertools import takewhile

from summarizer.asking.briefing import Draft, Judge, Sentence, write
from summarizer.asking.extract import Asking, extract as asked
from summarizer.asking.plan import Plan
from summarizer.asking.prompts import NAMES
from summarizer.checking.belief import HOME, believed, unsupported
from summarizer.checking.statement import Statement, beside, doubts
from summarizer.checking.witness import WEIGHTY, overlap, reconciled
from summarizer.errors import ModelError, Stopped
from summarizer.facts import (
    Article,
    Event,
    Evidence,
    Extraction,
    Finding,
    KeyPoint,
    Section,
    Severity,
)
from summarizer.language.calendar.years import YearGuess
from summarizer.patterns import regex
from summarizer.reading.text import Article as ReadArticle, Page
from summarizer.vocabulary import Fallback
from summarizer.writing.article import Briefed, published

_PUBLISHED = regex(
    "([\u3400-\u9fff]{2,8}?)(?:人民政府|政府|日报|晚报|时报|新闻|融媒体|发布|广播|电视|网|报|在线)"
)


def digests(asking: Asking | None) -> dict[str, str]:
    """Template → digest of the wording a model is asked with."""
    return {name: (asking or Asking()).prompts.digest(name) for name in NAMES}


def by_model(
    article: ReadArticle,
    page: Page,
    year: YearGuess,
    ruled: Extraction,
    asking: Asking | None,
    fallback: Fallback,
) -> Plan[Briefed]:
    """The article as a model reads it; `ruled` is what the rules read in it, `year` what an unstated year may be.

    Raises the ModelError met where `fallback` allows no rules in its place.
    """
    pointer = f"/articles/{int(article.id[1:]) - 1}"
    try:
        found = yield from asked(article, page, asking, year)
    except ModelError as error:
        note = _fallen_back(error, fallback, pointer, "briefed by rules")
        fallen = ruled.model_copy(update={"findings": (*ruled.findings, note)})
        return Briefed(published(article, fallen), error.message, read=False)
    texts = {sentence.id: sentence.text for sentence in article.all_sentences()}
    home = _home(page)
    found = reconciled(believed(found, ruled, {**texts, HOME: home}, pointer), ruled, pointer)
    plain = published(article, found)
    if not found.events:
        return Briefed(plain)
    try:
        judge = partial(_doubts, found.events, {**texts, HOME: home})
        draft = yield from write(found.events, asking or Asking(), judge)
    except ModelError as error:
        note = _fallen_back(error, fallback, pointer, "its facts are told in the rules' words")
        return Briefed(plain.model_copy(update={"findings": (*plain.findings, note)}), error.message)
    return Briefed(_told(plain, draft, judge, pointer))


def _home(page: Page) -> str:
    """The place whose page it is, by who publishes it: 清源 of 清源日报; "" if nobody says."""
    named = _PUBLISHED.match(page.publisher or "")
    return named[1] if named else ""


def _fallen_back(error: ModelError, fallback: Fallback, pointer: str, what: str) -> Finding:
    """The finding for a model that did not answer; raises its error where no fallback is allowed."""
    if fallback == "never" or (fallback == "page" and isinstance(error, Stopped)):
        raise error
    message = f"{what}, since the model gave no usable answer: {error.message}"
    message += f" ({error.hint})" if error.hint else ""
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
            beside=(*beside(event), texts[HOME]),
            texts=tuple(dict.fromkeys(texts.get(one.sentence, "") for one in sentence.evidence)),
        )
    )


def _told(plain: Article, draft: Draft, judge: Judge, pointer: str) -> Article:
    """An article in the model's English; where that cannot be believed, the rules' own lines stand.

    `plain` is the same article in the rules' words. Of these the weighty ones the model passed over are added.
    """
    findings = [*plain.findings, *unsupported(draft.uncited, pointer)]
    bottom_line, support = plain.summary_en, plain.summary_evidence
    judged = [(sentence, judge(sentence)) for sentence in draft.summary]
    # A sentence may lean on the one before it: what stands before the first wrong one is kept.
    summary = [sentence for sentence, _ in takewhile(lambda one: not one[1], judged)]
    if wrong := [why for _, whys in judged for why in whys]:
        what = "left out" if summary else "replaced by the rules' own"
        findings.append(_replaced(f"{pointer}/summary_en", wrong[0], what))
    if summary:
        bottom_line = " ".join(sentence.en for sentence in summary)
        support = tuple(dict.fromkeys(e for sentence in summary for e in sentence.evidence))
    points = []
    # What a sentence left out would have told is told by the rules' lines.
    doubted = {one for sentence, _ in judged[len(summary) :] for one in sentence.evidence}.difference(support)
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
        if point.section is not Section.TOUCHED
        and not _is_shown(point, shown)
        and needed.intersection(point.evidence)
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


def _is_shown(point: KeyPoint, shown: set[Evidence]) -> bool:
    """Whether a line of the rules is told by what is cited already; of a demand its number alone is not enough."""
    if point.section is Section.REQUIRED:
        return bool(shown.intersection(point.evidence))
    return any(overlap(own, other) for own in point.evidence for other in shown)


def _weighty(events: Sequence[Event]) -> set[Evidence]:
    """The evidence of what no briefing may pass over: items dealt with, projects, weighty demands."""
    facts = [evidence for event in events for item in event.agenda for evidence in item.evidence]
    facts.extend(e for event in events for project in event.projects for e in project.evidence)
    heavy = (d for event in events for d in event.directives if d.salience >= WEIGHTY)
    return {*facts, *(evidence for directive in heavy for evidence in directive.evidence)}


def _replaced(where: str, why: str, what: str = "replaced by the rules' own") -> Finding:
    message = f"a sentence of the model is {what}: {why}"
    return Finding(check="belief", severity=Severity.WARNING, where=where, message=message)
