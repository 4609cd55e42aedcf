"""Facts into English: the bottom line and the key points of an article.

Everything said here is said of facts that carry evidence, in the order a reader needs it: what was decided or put on
the table, what is required, projects and figures; what was only relayed comes last, in one line (DOMAIN section 2).
"""

from collections.abc import Iterator, Sequence

from summarizer.facts import (
    Act,
    Agenda,
    Directive,
    Event,
    Evidence,
    Figure,
    KeyPoint,
    Person,
    Role,
    Section,
    Topic,
    Verb,
)
from summarizer.writing.wording import ACTS, TOPICS, and_list, capital, quoted, when, words

_TABLE = (Act.ADOPTED, Act.DELIBERATED, Act.SIGNED, Act.AWARDED, Act.DISCUSSED, Act.HEARD, Act.ARRANGED, Act.OTHER)
_RELAYED = (Act.RELAYED, Act.STUDIED)
_ITEMS_SHOWN = 5
_WORDS_FOR_POINTS = 270
_ROUTINE = frozenset({Topic.POLITICAL_STUDY})


def key_points(events: Sequence[Event]) -> tuple[KeyPoint, ...]:
    """The key points of an article's events, most useful first within each event, within a budget of words."""
    points: list[KeyPoint] = []
    room = _WORDS_FOR_POINTS
    fixed = {e.id: (*_table(e), *_projects(e), *_relayed(e)) for e in events}
    room -= sum(words(p.en) for ps in fixed.values() for p in ps)
    chosen = _chosen(events, max(room, 80))
    for event in events:
        early = [p for p in fixed[event.id] if p.section in (Section.ON_THE_TABLE, Section.PROJECTS)]
        late = [p for p in fixed[event.id] if p.section is Section.RELAYED]
        points.extend((*early, *(p for p in chosen if p.event == event.id), *late))
    return tuple(points)


def _chosen(events: Sequence[Event], room: int) -> tuple[KeyPoint, ...]:
    """Directives and figures by salience until the room is used up, then back in the order of the text."""
    candidates: list[tuple[int, int, KeyPoint]] = []
    for event in events:
        candidates.extend((d.salience + (8 if d.en else 0), len(candidates), _directive(event, d)) for d in event.directives)
        covered = {e.quote for d in event.directives for e in d.evidence}
        candidates.extend(
            (60, len(candidates), _figure(event, f)) for f in event.figures if not any(f.zh in q for q in covered)
        )
    taken: list[tuple[int, KeyPoint]] = []
    for salience, position, point in sorted(candidates, key=lambda c: (-c[0], c[1])):
        cost = words(point.en)
        if cost > room or (salience < 20 and taken):
            continue
        taken.append((position, point))
        room -= cost
    order = {Section.REQUIRED: 0, Section.REMARKS: 1, Section.FIGURES: 2}
    return tuple(p for _, p in sorted(taken, key=lambda t: (order[t[1].section], t[0])))


def _text(zh: str, en: str | None) -> str:
    return en if en else quoted(zh)


def _table(event: Event) -> Iterator[KeyPoint]:
    for act in _TABLE:
        items = [a for a in event.agenda if a.act is act]
        if items:
            yield _items(event, Section.ON_THE_TABLE, ACTS[act], items)


def _relayed(event: Event) -> Iterator[KeyPoint]:
    items = [a for a in event.agenda if a.act in _RELAYED]
    if items:
        label = "Relayed or studied" if len({a.act for a in items}) > 1 else ACTS[items[0].act]
        yield _items(event, Section.RELAYED, label, items)


def _items(event: Event, section: Section, label: str, items: Sequence[Agenda]) -> KeyPoint:
    shown = [_text(a.zh, a.en) for a in items[:_ITEMS_SHOWN]]
    tail = "; among others" if len(items) > len(shown) else ""
    return KeyPoint(
        section=section,
        event=event.id,
        en=f"{label}: {'; '.join(shown)}{tail}.",
        evidence=tuple(e for a in items for e in a.evidence),
    )


def _projects(event: Event) -> Iterator[KeyPoint]:
    for project in event.projects:
        amount = f", total investment {quoted(project.amount_zh)}" if project.amount_zh else ""
        yield KeyPoint(
            section=Section.PROJECTS,
            event=event.id,
            en=f"{capital(project.stage.value.replace('_', ' '))}: {_text(project.zh, project.en)}{amount}.",
            evidence=project.evidence,
        )


def _directive(event: Event, directive: Directive) -> KeyPoint:
    who = _speaker(event, directive)
    label = TOPICS[directive.topic] + (f", {who}" if who else "")
    section = Section.REMARKS if directive.verb is Verb.REPORTED else Section.REQUIRED
    # An unrendered directive still says to whom it is addressed; that is inside its quotation.
    text = capital(directive.en) if directive.en else quoted(directive.zh)
    return KeyPoint(
        section=section, event=event.id, en=f"{label}: {text.rstrip('.')}.", evidence=directive.evidence
    )


def _speaker(event: Event, directive: Directive) -> str | None:
    """The speaker where it is a person or a visiting group and not the meeting itself."""
    person = next((p for p in event.people if p.zh == directive.speaker_zh), None)
    if person:
        return f"{person.en}"
    if directive.speaker_zh.endswith(("团", "组")):
        return quoted(directive.speaker_zh)
    return None


def _figure(event: Event, figure: Figure) -> KeyPoint:
    what = f"{figure.what_en}: " if figure.what_en else ""
    context = figure.evidence[-1].quote
    return KeyPoint(
        section=Section.FIGURES, event=event.id, en=f"{what}{quoted(context)}.", evidence=figure.evidence
    )


def summary(events: Sequence[Event]) -> tuple[str, tuple[Evidence, ...]]:
    """The bottom line of an article and what supports it: who met, who chaired, what came of it."""
    sentences: list[str] = []
    evidence: list[Evidence] = []
    for event in events[:3]:
        text, support = _opening(event)
        sentences.append(text)
        evidence.extend(support)
    content, support = _content(events)
    if content:
        sentences.append(content)
        evidence.extend(support)
    return " ".join(sentences), tuple(dict.fromkeys(evidence))


def _opening(event: Event) -> tuple[str, tuple[Evidence, ...]]:
    date = when(event.date) if event.date.iso or event.date.month_day else None
    chair = _first(event.people, Role.CHAIR)
    speaker = _first(event.people, Role.SPEAKER)
    on = f" ({date})" if date else ""
    evidence: list[Evidence] = [*event.date.evidence]
    who = ""
    if chair:
        who = f" {introduce(chair)} chaired."
        evidence.extend(chair.evidence)
    elif speaker:
        who = f" {introduce(speaker)} spoke."
        evidence.extend(speaker.evidence)
    for body in event.bodies:
        evidence.extend(body.evidence)
    return f"{event.title_en}{on}.{who}", tuple(evidence)


def _content(events: Sequence[Event]) -> tuple[str | None, tuple[Evidence, ...]]:
    topics: dict[Topic, int] = {}
    support: list[Evidence] = []
    for directive in (d for e in events for d in e.directives):
        if directive.topic not in _ROUTINE and directive.verb is not Verb.REPORTED:
            topics[directive.topic] = topics.get(directive.topic, 0) + directive.salience
            support.extend(directive.evidence)
    leading = sorted(topics, key=lambda t: -topics[t])[:4]
    if not leading:
        return None, ()
    names = and_list([TOPICS[t].lower().replace("party", "Party") for t in leading])
    return f"Requirements concern {names}.", tuple(support[:8])


def _first(people: Sequence[Person], role: Role) -> Person | None:
    return next((p for p in people if p.role is role), None)


def introduce(person: Person) -> str:
    """A person's first mention: English name, characters, and every post: Li Ming (李明), deputy head of …"""
    title = f", {person.title_en}," if person.title_en else ""
    if not person.title_en and person.titles_zh:
        title = f", {quoted('、'.join(person.titles_zh))},"
    return f"{person.en} ({person.zh}){title}"
