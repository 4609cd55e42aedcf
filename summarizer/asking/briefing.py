"""English from verified facts: a model writes a briefing of what was extracted, and cites a fact for all it says.

It is shown the facts alone, never the page. A sentence that cites nothing, or a fact that is not there, is thrown
away; what else is wrong with a sentence the caller decides, and the model gets one chance to mend it.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Any

from summarizer.asking.extract import Asking, fence
from summarizer.asking.grounding import english, numbered, on_one_line
from summarizer.asking.plan import Message, Plan, Request
from summarizer.asking.repair import ask_json
from summarizer.asking.wire_schema import strict_object
from summarizer.facts import Event, Evidence, Figure, Person, Section
from summarizer.patterns import regex

NAME = "briefing"
MOST_POINTS = 12
_NUMBER = regex(r"[0-9]+")
_LONGEST_QUOTE = 160  # characters of Chinese shown of one fact


@dataclass(frozen=True, slots=True)
class Fact:
    """One numbered line the model may cite. `event` counts from 0; `speaker_zh` is who says it, if somebody does."""

    id: str
    event: int
    text: str
    evidence: tuple[Evidence, ...]
    speaker_zh: str | None = None


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of the model with the facts it cites; `section` is None in the summary."""

    en: str
    facts: tuple[Fact, ...]
    event: int = 0
    section: Section | None = None

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """What supports it: the evidence of all its facts."""
        return tuple(dict.fromkeys(e for fact in self.facts for e in fact.evidence))


@dataclass(frozen=True, slots=True)
class Draft:
    """What the model wrote. `uncited` are the sentences thrown away because no fact stands behind them."""

    summary: tuple[Sentence, ...]
    points: tuple[Sentence, ...]
    uncited: tuple[str, ...]


Judge = Callable[[Sentence], Sequence[str]]


def write(events: Sequence[Event], asking: Asking, judge: Judge) -> Plan[Draft]:
    """A draft of the briefing of some events, repaired once if `judge` finds faults. Raises ModelError."""
    known = {fact.id: fact for fact in facts(events)}

    def faults(value: Mapping[str, Any]) -> Sequence[str]:
        return tuple(_faults(value, known, judge))

    value = yield from ask_json(request(events, asking), faults, asking.prompts)
    return _draft(value, known)


def request(events: Sequence[Event], asking: Asking) -> Request:
    """The question, as it is sent."""
    shown = "\n".join(_lines(events))
    messages = (
        Message("system", asking.prompts.render("briefing.system.j2", most=MOST_POINTS)),
        Message("user", asking.prompts.render("briefing.user.j2", facts=shown, fence=fence(shown))),
    )
    return Request("briefing", messages, draft_schema(), NAME, asking.model, asking.parameters)


def facts(events: Sequence[Event]) -> tuple[Fact, ...]:
    """Every fact that carries evidence, numbered through all events."""
    said = [(index, *one) for index, event in enumerate(events) for one in _said(event) if one[1]]
    return tuple(
        Fact(str(number), index, text, evidence, speaker)
        for number, (index, text, evidence, speaker) in enumerate(said, 1)
    )


@cache
def draft_schema() -> Mapping[str, Any]:
    """The JSON Schema of a draft. Shared: do not change it."""
    text = {"type": "string"}
    section = {"type": "string", "enum": [one.value for one in Section if one is not Section.TOUCHED]}
    return strict_object(
        {
            "summary": {"type": "array", "items": strict_object({"en": text, "cite": text})},
            "points": {
                "type": "array",
                "items": strict_object({"section": section, "en": text, "cite": text}),
            },
        }
    )


def _lines(events: Sequence[Event]) -> Iterator[str]:
    known = facts(events)
    for index, event in enumerate(events):
        where = f", at {_both(event.place.zh, event.place.en)}" if event.place else ""
        yield on_one_line(
            f"Event {index + 1}: {event.kind.value}: {_both(event.title_zh or '', event.title_en)}{where}"
        )
        yield from (numbered([(fact.id, fact.text)]) for fact in known if fact.event == index)


_Said = tuple[str, tuple[Evidence, ...], str | None]


def _said(event: Event) -> Iterator[_Said]:
    date = event.date
    if date.iso or date.month_day:
        day = date.iso or f"{date.month_day} (month and day; the year is not known: write none)"
        note = " (year inferred: say so)" if date.basis == "inferred" else ""
        yield f"date: {day}{note}{f', {date.part}' if date.part else ''}", date.evidence, None
    for body in event.bodies:
        yield f"body: {_both(body.zh, body.en)}, {body.kind.value}, {body.level.value}", body.evidence, None
    for person in event.people:
        yield f"{person.role.value}: {_introduced(person)}", person.evidence, None
    for item in event.agenda:
        yield f"{item.act.value}: {_both(item.zh, item.en)}", item.evidence, None
    dealt = {(item.act.value, item.zh) for item in event.agenda}
    for paper in event.documents:
        if (paper.status.value, paper.zh) in dealt:
            continue  # the line above says so, word for word
        yield f"document, {paper.status.value}: {_both(paper.zh, paper.en)}", paper.evidence, None
    for one in event.directives:
        to = f", to {one.addressee_zh}" if one.addressee_zh else ""
        by = f", deadline {one.deadline}" if one.deadline else ""
        head = f"{one.speaker_zh} {one.verb.value} ({one.kind.value}{to}{by}, weight {one.salience})"
        yield f"{head}: {_both(one.zh, one.en)}", one.evidence, one.speaker_zh
    for project in event.projects:
        amount = f", {project.amount_zh}" if project.amount_zh else ""
        yield (
            f"project, {project.stage.value}: {_both(project.zh, project.en)}{amount}",
            project.evidence,
            None,
        )
    for window in event.windows:
        yield f"{window.kind.value}: {window.en} ({window.zh})", window.evidence, None
    told = "\n".join((*(item.zh for item in event.agenda), *(one.zh for one in event.directives)))
    for figure in event.figures:
        yield f"figure: {figure.zh} = {_counted(figure, told)}", figure.evidence, None


def _counted(figure: Figure, told: str) -> str:
    """The amount in English and what it counts: as somebody says it, or by its clause if no line above holds that."""
    bound = "" if figure.approx == "exact" else f"{figure.approx.value.replace('_', ' ')} "
    plain = Decimal(f"{figure.value:.15g}").normalize()  # in full: 168.3亿 is no 1.683e+10
    amount = f"{bound}{plain:,f} {figure.unit}"
    quote = figure.evidence[0].quote
    if figure.what_en:
        return f"{amount} ({figure.what_en})"
    return amount if quote == figure.zh or quote in told else f"{amount}, in “{_cut(quote)}”"


def _introduced(person: Person) -> str:
    printed = "、".join(person.titles_zh)
    post = person.title_en or (f"post without settled English [{printed}]" if printed else "")
    return f"{person.en} ({person.zh}){f', {post}' if post else ''}"


def _both(zh: str, en: str | None) -> str:
    if not zh:
        return en or ""
    return f"{_cut(zh)} = {en}" if en else _cut(zh)


def _cut(zh: str) -> str:
    return zh if len(zh) <= _LONGEST_QUOTE else zh[: _LONGEST_QUOTE - 1] + "…"


def _faults(value: Mapping[str, Any], known: Mapping[str, Fact], judge: Judge) -> Iterator[str]:
    for where, item in _items(value):
        unknown = [name for name in _cited(item) if name not in known]
        if unknown:
            yield f"{where}/cite: there is no fact {unknown[0]}"
        elif not _cited(item):
            yield f"{where}/cite: the sentence cites no fact"
        if english(item["en"]) is None:
            yield f"{where}/en: empty, or Chinese outside brackets and quotation marks"
        elif sentence := _sentence(item, known):
            yield from (f"{where}/en: {fault}" for fault in judge(sentence))


def _items(value: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    for name in ("summary", "points"):
        yield from ((f"/{name}/{row}", item) for row, item in enumerate(value[name]))


def _cited(item: Mapping[str, Any]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_NUMBER.findall(item["cite"])))


def _sentence(item: Mapping[str, Any], known: Mapping[str, Fact]) -> Sentence | None:
    """A sentence with what it cites, or None if it says nothing or nothing stands behind it."""
    cited = tuple(known[name] for name in _cited(item) if name in known)
    en = english(item["en"])
    if en is None or not cited:
        return None
    # The event is that of most of what the sentence cites.
    events = [fact.event for fact in cited]
    section = Section(item["section"]) if "section" in item else None
    return Sentence(en, cited, max(events, key=events.count), section)


def _draft(value: Mapping[str, Any], known: Mapping[str, Fact]) -> Draft:
    read = {name: [(item, _sentence(item, known)) for item in value[name]] for name in ("summary", "points")}
    points = [sentence for _, sentence in read["points"] if sentence is not None]
    return Draft(
        summary=tuple(sentence for _, sentence in read["summary"] if sentence is not None),
        points=tuple(points[: MOST_POINTS + 4]),
        uncited=tuple(item["en"] for rows in read.values() for item, sentence in rows if sentence is None),
    )
