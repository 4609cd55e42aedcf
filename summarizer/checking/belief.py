"""A model's reading of an article without what its Chinese does not carry: every check on every line of its English.

What is taken out or changed has a finding, and the rules' own English stands in where they have some.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from summarizer.checking.acts.standing import act_of, role_of, stage_holds, status_of
from summarizer.checking.statement import Statement, doubts
from summarizer.checking.witness import paired
from summarizer.facts import (
    Agenda,
    Body,
    Directive,
    Document,
    Event,
    Evidence,
    Extraction,
    Figure,
    Finding,
    Person,
    Project,
    Severity,
)
from summarizer.rules.rendered import quoted

# What may name an occasion without being cited: the headlines, and the place whose page it is.
HOME = "home"
_HEADS = ("h1", "h2", HOME)
_FEW_WORDS = 2

Rendered = Agenda | Directive | Document | Project


def believed(found: Extraction, ruled: Extraction, texts: Mapping[str, str], pointer: str) -> Extraction:
    """An extraction without what its Chinese does not carry; whatever is taken out or changed has a finding.

    First what is said of each fact (adopted, signed, present), then its English. `ruled` is what the rules made of
    the same article: where it has English for the same Chinese, that stands in. `texts` are the article's
    sentences by id, under `HOME` the place whose page it is; `pointer` is its JSON pointer.
    """
    spare = {fact.zh: fact.en for event in ruled.events for fact in _rendered(event)}
    own = dict(paired(found.events, ruled.events))
    if len(found.events) == len(ruled.events):
        own = {**dict(enumerate(ruled.events)), **own}
    found = found.model_copy(update={"events": tuple(_standing(event, texts) for event in found.events)})
    findings: list[Finding] = []
    people = tuple(person for event in found.events for person in event.people)
    events = []
    for index, event in enumerate(found.events):
        reading = _Reading(event, f"{pointer}/events/{index}", people, texts, findings)
        events.append(reading.believed(spare, own[index].title_en if index in own else None))
    return found.model_copy(update={"events": tuple(events), "findings": (*found.findings, *findings)})


def _standing(event: Event, texts: Mapping[str, str]) -> Event:
    """An event whose facts have no more standing than their sentences give them."""
    return event.model_copy(
        update={
            "people": tuple(p.model_copy(update={"role": role_of(p, texts)}) for p in event.people),
            "agenda": tuple(a.model_copy(update={"act": act_of(a, texts)}) for a in event.agenda),
            "documents": tuple(d.model_copy(update={"status": status_of(d, texts)}) for d in event.documents),
            "projects": tuple(p for p in event.projects if stage_holds(p, texts)),
        }
    )


@dataclass(frozen=True, slots=True)
class _Reading:
    """One event while its English is read."""

    event: Event
    pointer: str
    people: tuple[Person, ...]
    texts: Mapping[str, str]
    findings: list[Finding]

    def believed(self, spare: Mapping[str, str | None], title: str | None) -> Event:
        """The event without English that is not carried; `spare` and `title` are the rules' own."""
        changes: dict[str, object] = {}
        for name in ("agenda", "directives", "documents", "projects", "figures"):
            facts = enumerate(getattr(self.event, name))
            changes[name] = tuple(
                self._fact(fact, f"{self.pointer}/{name}/{row}", spare) for row, fact in facts
            )
        evidence = tuple(dict.fromkeys(e for fact in _everything(self.event) for e in fact.evidence))
        # The name of an occasion may be told in the headline alone.
        heads = tuple(self.texts[mark] for mark in _HEADS if mark in self.texts)
        if wrong := self._doubts(self.event.title_en, evidence, heads=heads):
            self.findings.append(_left_out(f"{self.pointer}/title_en", self.event.title_en, wrong[0]))
            changes["title_en"] = _with_headline(title, self.event, self.texts.get("h1"))
        return self.event.model_copy(update=changes)

    def _fact(
        self, fact: Rendered | Figure, where: str, spare: Mapping[str, str | None]
    ) -> Rendered | Figure:
        if isinstance(fact, Figure):
            # What a figure counts stands elsewhere in its sentence or before it, often with the year it counts for.
            marks = [mark for one in fact.evidence for mark in (_before(one.sentence), one.sentence)]
            around = tuple(self.texts.get(mark, "") for mark in marks)
            statement = Statement(
                fact.what_en or "", fact.evidence, self.event.date, self.people, beside=around
            )
            if fact.what_en and (wrong := doubts(statement)):
                self.findings.append(_left_out(f"{where}/what_en", fact.what_en, wrong[0]))
                return fact.model_copy(update={"what_en": None})
            return fact
        speakers = (fact.speaker_zh,) if isinstance(fact, Directive) else ()
        if fact.en and (wrong := self._doubts(fact.en, fact.evidence, speakers, whole=True)):
            self.findings.append(_left_out(f"{where}/en", fact.en, wrong[0]))
            return fact.model_copy(update={"en": spare.get(fact.zh)})
        return fact

    def _doubts(
        self,
        en: str,
        evidence: tuple[Evidence, ...],
        speakers: tuple[str, ...] = (),
        *,
        whole: bool = False,
        heads: tuple[str, ...] = (),
    ) -> tuple[str, ...]:
        event = self.event
        beside = tuple(zh for zh in (event.title_zh, event.place.zh if event.place else None, *heads) if zh)
        around = tuple(dict.fromkeys(self.texts.get(one.sentence, "") for one in evidence))
        return doubts(
            Statement(en, evidence, event.date, self.people, speakers, whole, () if whole else beside, around)
        )


def _before(mark: str) -> str:
    """The mark of the sentence before: s11 of s12; "" if the mark has no number."""
    return f"{mark[0]}{int(mark[1:]) - 1}" if mark[1:].isdigit() else ""


def _with_headline(title: str | None, event: Event, headline: str | None) -> str:
    """The rules' title; one that names no more than a kind of page is followed by the headline it stands for."""
    title = title or event.kind.value.replace("_", " ").capitalize()
    says_more = " of " in title or ":" in title or "(" in title or len(title.split()) > _FEW_WORDS
    return title if says_more or headline is None else f"{title} ({quoted(headline)})"


def _rendered(event: Event) -> Iterator[Rendered]:
    yield from event.agenda
    yield from event.directives
    yield from event.documents
    yield from event.projects


def _everything(event: Event) -> Iterator[Rendered | Figure | Body | Person]:
    yield from (*_rendered(event), *event.bodies, *event.people, *event.figures)


def _left_out(where: str, en: str, why: str) -> Finding:
    message = f"the model's English is left out: {why} (it wrote: {_short(en)})"
    return Finding(check="belief", severity=Severity.WARNING, where=where, message=message)


def _short(en: str, most: int = 100) -> str:
    return en if len(en) <= most else en[: most - 1] + "…"


def unsupported(sentences: Sequence[str], pointer: str) -> tuple[Finding, ...]:
    """Findings for sentences of a draft that cite nothing and are thrown away."""
    return tuple(
        Finding(
            check="uncited",
            severity=Severity.NOTE,
            where=pointer,
            message=f"a sentence of the model cites no fact and is left out: {_short(en)}",
        )
        for en in sentences
    )
