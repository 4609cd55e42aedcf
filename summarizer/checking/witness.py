"""The rules as a second witness: where they read a chair, a date, a speaker or a figure otherwise, theirs stand.

These are what the rules read best and what a reader least forgives. Whatever the rules change or add is
marked by a finding; what only the model found stays, since its own characters carry it.
"""

from collections.abc import Iterator, Sequence

from summarizer.facts import (
    Directive,
    Event,
    Evidence,
    Extraction,
    Figure,
    Finding,
    Flag,
    Person,
    Role,
    Severity,
    When,
)
from summarizer.patterns import regex

# A zone without a name is that of whoever reads the page at home: no place to tell others.
_GENERIC = regex(
    "(?:经济|技术|高新|新|产业|工业|综合|保税|示范)*"
    "(?:开发区|经开区|高新区|新区|园区|示范区|保税区|综保区|集聚区)"
)
WEIGHTY = 60  # salience from which a statement may not be passed over


def reconciled(found: Extraction, ruled: Extraction, pointer: str) -> Extraction:
    """The model's extraction with the rules' chairs, dates, speakers and figures, each change with a finding.

    `pointer` is the article's JSON pointer. If the model found no event at all, the rules' events stand.
    """
    if not found.events and ruled.events:
        note = _finding(pointer, "events", "the model found no event; those of the rules stand")
        return found.model_copy(update={"events": ruled.events, "findings": (*found.findings, note)})
    findings: list[Finding] = []
    events = list(found.events)
    told_of = tuple(order for event in events for order in event.directives)
    counted_in = frozenset(_place(figure) for event in events for figure in event.figures)
    for mine, other in paired(events, ruled.events):
        place = f"{pointer}/events/{mine}"
        event = events[mine]
        date, told = _date(event.date, other.date, place)
        people, chaired = _people(event.people, other.people, place)
        figures, counted = _figures(
            event.figures, other.figures, counted_in - {*map(_place, event.figures)}, place
        )
        directives, spoken = _speakers(event.directives, other.directives, told_of, place)
        update: dict[str, object] = {
            "date": date,
            "people": people,
            "figures": figures,
            "directives": directives,
            "windows": other.windows,
            "sites": other.sites,
        }
        # A place the model gives to another of its events stays there: columns of short items are easily mixed up.
        place_zh = other.place.zh if event.place is None and other.place is not None else None
        if place_zh and not _GENERIC.fullmatch(place_zh) and not _held(place_zh, found.events):
            findings.append(_finding(place, "place", f"left out by the model: {place_zh}"))
            update["place"] = other.place
        events[mine] = event.model_copy(update=update)
        findings.extend((*told, *chaired, *counted, *spoken))
    undated = any(not (event.date.iso or event.date.month_day) for event in events)
    flags = tuple(flag for flag in found.flags if undated or flag is not Flag.DATE_UNSTATED)
    return found.model_copy(
        update={"events": tuple(events), "flags": flags, "findings": (*found.findings, *findings)}
    )


def _held(zh: str, events: Sequence[Event]) -> bool:
    return any(event.place is not None and zh in event.place.zh for event in events)


def paired(events: Sequence[Event], ruled: Sequence[Event]) -> Iterator[tuple[int, Event]]:
    """Each event of the rules with the one of the model it shares most sentences with; the first two always pair."""
    taken: set[int] = set()
    for place, other in enumerate(ruled if events else ()):
        wanted = _sentences(other)
        shared = [len(wanted & _sentences(event)) if i not in taken else -1 for i, event in enumerate(events)]
        best = 0 if place == 0 else max(range(len(events)), key=shared.__getitem__)
        if place == 0 or (shared[best] * 2 > len(wanted) and best not in taken):
            taken.add(best)
            yield best, other


def _sentences(event: Event) -> frozenset[str]:
    found = [e for person in event.people for e in person.evidence]
    found.extend(e for item in event.agenda for e in item.evidence)
    found.extend(e for order in event.directives for e in order.evidence)
    found.extend(e for figure in event.figures for e in figure.evidence)
    return frozenset(evidence.sentence for evidence in found)


def _date(mine: When, other: When, pointer: str) -> tuple[When, tuple[Finding, ...]]:
    """The rules' date, if they have one and it says something else."""
    theirs = other.iso or other.month_day
    if theirs is None or (mine.iso, mine.month_day) == (other.iso, other.month_day):
        return mine, ()
    gave = mine.iso or mine.month_day or "none"
    return other, (_finding(pointer, "date", f"the date is {theirs} by the rules, the model gave {gave}"),)


def _people(
    mine: tuple[Person, ...], others: tuple[Person, ...], pointer: str
) -> tuple[tuple[Person, ...], tuple[Finding, ...]]:
    """The people with the rules' chair in the chair, and nobody else in it."""
    chairs = {person.zh: person for person in others if person.role is Role.CHAIR}
    claimed = {person.zh for person in mine if person.role is Role.CHAIR}
    if not chairs or claimed == set(chairs):
        return mine, ()
    parts = {person.zh: person.role for person in others}
    people = [_moved(person, chairs, parts) for person in mine]
    known = {person.zh for person in mine}
    people = [*(chair for zh, chair in chairs.items() if zh not in known), *people]
    gave = "、".join(sorted(claimed)) or "nobody"
    message = f"{'、'.join(chairs)} chaired by the rules, the model gave {gave}"
    return tuple(people), (_finding(pointer, "people", message),)


def _moved(person: Person, chairs: dict[str, Person], parts: dict[str, Role]) -> Person:
    if person.zh in chairs:
        return person.model_copy(update={"role": Role.CHAIR, "evidence": chairs[person.zh].evidence})
    if person.role is Role.CHAIR:
        return person.model_copy(update={"role": parts.get(person.zh, Role.MENTIONED)})
    return person


def _figures(
    mine: tuple[Figure, ...],
    others: tuple[Figure, ...],
    elsewhere: frozenset[tuple[str, str]],
    pointer: str,
) -> tuple[tuple[Figure, ...], tuple[Finding, ...]]:
    """The rules' figures, with what the model says they count, and the model's further ones.

    `elsewhere` are the places of those the model puts into other events: there they stay.
    """
    by_place = {_place(figure): figure for figure in mine}
    figures, missing, changed = [], [], []
    for other in others:
        if _place(other) in elsewhere:
            continue
        own = by_place.pop(_place(other), None)
        if own is None:
            missing.append(other.zh)
        elif (own.value, own.unit, own.approx) != (other.value, other.unit, other.approx):
            changed.append(other.zh)
        figures.append(other if own is None else other.model_copy(update={"what_en": own.what_en}))
    findings = []
    if missing:
        findings.append(_finding(pointer, "figures", f"left out by the model: {'、'.join(missing)}"))
    if changed:
        findings.append(_finding(pointer, "figures", f"read otherwise by the model: {'、'.join(changed)}"))
    return (*figures, *by_place.values()), tuple(findings)


def _speakers(
    mine: tuple[Directive, ...],
    others: tuple[Directive, ...],
    told_of: tuple[Directive, ...],
    pointer: str,
) -> tuple[tuple[Directive, ...], tuple[Finding, ...]]:
    """The directives, each in the mouth the rules' frames put it in.

    `told_of` are those of all events: what the model puts into another event is not left out.
    """
    kept, findings = [], []
    for row, own in enumerate(mine):
        same = next((one for one in others if overlap(own.evidence[0], one.evidence[0])), None)
        if same is not None and same.speaker_zh != own.speaker_zh:
            message = f"{same.speaker_zh} says it by the rules, the model gave {own.speaker_zh}"
            findings.append(_finding(pointer, f"directives/{row}/speaker_zh", message))
            own = own.model_copy(update={"speaker_zh": same.speaker_zh})
        kept.append(own)
    lost = [one for one in others if one.salience >= WEIGHTY and not any(_same(one, own) for own in told_of)]
    if lost:
        message = f"weighty statements left out by the model: {len(lost)}, put in as the rules read them"
        findings.append(_finding(pointer, "directives", message))
    order = sorted((*kept, *lost), key=lambda one: one.evidence[0].start)
    return tuple(order if lost else kept), tuple(findings)


def _same(one: Directive, other: Directive) -> bool:
    return any(overlap(a, b) for a in one.evidence for b in other.evidence)


def overlap(one: Evidence, other: Evidence) -> bool:
    """Whether two pieces of evidence share characters."""
    return one.sentence == other.sentence and one.start < other.end and other.start < one.end


def _place(figure: Figure) -> tuple[str, str]:
    """Where a figure stands: its characters in its sentence."""
    return figure.evidence[0].sentence, figure.zh


def _finding(pointer: str, field: str, message: str) -> Finding:
    where = pointer if field == "events" else f"{pointer}/{field}"
    return Finding(check="witness", severity=Severity.NOTE, where=where, message=f"second witness: {message}")
