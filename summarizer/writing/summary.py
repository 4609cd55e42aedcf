"""The bottom line: who met or went where under whom, what came of it, in two or three sentences of plain English."""

from collections.abc import Iterator, Sequence
from itertools import islice

from summarizer.facts import (
    Act,
    Agenda,
    Event,
    EventKind,
    Evidence,
    ProjectStage,
    Role,
    Topic,
    Verb,
    WindowKind,
)
from summarizer.language.numbers import find_quantities
from summarizer.patterns import regex
from summarizer.writing.measures import figure_points
from summarizer.writing.opening import LONGEST_NAME, ON_THE_ROAD, first_of, openings
from summarizer.writing.points import RELAYED, agreed_in_principle, leading_speaker
from summarizer.writing.posts import cases, personnel, proposed
from summarizer.writing.wording import HAN, TOPIC_PHRASES, Said, and_list

# Occasions at which guests and hosts speak: nobody gives orders there.
POLITE = frozenset(
    {
        EventKind.VISIT_RECEIVED,
        EventKind.SIGNING,
        EventKind.GROUNDBREAKING,
        EventKind.PROMOTION,
        EventKind.CPPCC,
    }
)
_ACTS: tuple[tuple[Act, str, str], ...] = (
    (Act.ADOPTED, "adopted", "items on its agenda"),
    (Act.DELIBERATED, "deliberated", "drafts"),
    (Act.SIGNED, "signed", "agreements"),
    (Act.HEARD, "heard", "reports"),
    (Act.DISCUSSED, "discussed", "items on its agenda"),
)
_STAGES = {ProjectStage.SIGNED: "saw the signing of", ProjectStage.STARTED: "marked the start of"}
_ROUTINE = frozenset({Topic.POLITICAL_STUDY})
_TOPICS_SHOWN = 4
_CONCRETE_SALIENCE = 55
_CONCRETE_WORDS = 28
_CLAUSES = regex(r"(?<=[\w)”\"])\. (?=[A-Z“])(?<!No\. )")
_A_PAPER = regex(
    r"(?:Decision|Report|Plan|Proposal|Resolution|Opinions|Measures|Notice|Provisions|Regulations)\b"
)
_SOMEBODY = regex(r"(?P<who>[A-Z][a-z'’ü]+(?: [A-Z][a-z'’ü]+)+) (?=set requirements |spoke of |heard )")
_NUMBER = regex(r"\d")
_LONGEST_ALONE = 28
"""Words of the one item of its sort; of several a shorter one is named."""
_OTHERS = {
    Act.ADOPTED: "items",
    Act.DELIBERATED: "items",
    Act.HEARD: "reports",
    Act.SIGNED: "agreements",
    Act.RELAYED: "speeches and documents",
    Act.STUDIED: "speeches and documents",
}
_MOST_CHINESE = 24
_IN_BRACKETS = regex(r"\([^()]*\)")


def summary(events: Sequence[Event]) -> tuple[str, tuple[Evidence, ...]]:
    """The bottom line of an article and what supports it."""
    if not events:
        return "", ()
    said = _run_on(list(_sentences(events)))
    support = dict.fromkeys(e for _, evidence in said for e in evidence)
    return " ".join(text for text, _ in said), tuple(support)


def _run_on(said: Sequence[Said]) -> list[Said]:
    """The same with sentences about one person made one: Li Ming (李明), mayor, led an inspection and set …"""
    told: list[Said] = []
    link = " and "
    for text, evidence in said:
        name = _SOMEBODY.match(text)
        before, support = told[-1] if told else ("", ())
        if name and before.startswith(f"{name['who']} ("):
            told[-1] = (f"{before.removesuffix('.')}{link}{text[name.end() :]}", (*support, *evidence))
            link = ", and "
        else:
            told.append((text, evidence))
            link = " and "
    return told


def _sentences(events: Sequence[Event]) -> Iterator[Said]:
    yield from openings(events)
    yield from cases(events)
    yield from proposed(events)
    if len(events) == 1:
        yield from _times(events[0])
        yield from _reported(events[0])
    yield from filter(None, (_content(events), _demands(events), _concrete(events)))


_WHEN = {
    WindowKind.OBJECTION: "Objections may be raised",
    WindowKind.COMMENT: "Comments may be sent",
    WindowKind.APPLICATION: "Applications are taken",
    WindowKind.EFFECT: "It takes effect",
    WindowKind.VALIDITY: "It is valid",
    WindowKind.TRIAL: "It is on trial",
    WindowKind.RESTRICTION: "Restrictions apply",
    WindowKind.ACTIVITY: "It takes place",
}
_REPORTED = 2


def _times(event: Event) -> Iterator[Said]:
    """The first window of each kind that a notice opens, with days rather than a length: what may be done, and when."""
    if event.kind is EventKind.NOTICE:
        ordered = sorted(event.windows, key=lambda window: not (window.starts or window.ends))
        first = {window.kind: window for window in reversed(ordered)}
        for kind, said in _WHEN.items():
            if kind in first:
                # What a draft proposes has not been decided.
                draft = said.replace("takes", "would take").replace("is ", "would be ")
                ahead = first[kind].en.endswith("(proposed)")
                yield f"{draft if ahead else said} {first[kind].en}.", first[kind].evidence


def _reported(event: Event) -> Iterator[Said]:
    """The first figures of a feature, as far as all of them can be said in English."""
    if event.kind is not EventKind.FEATURE:
        return
    plain = (point for point in figure_points(event, ()) if not HAN.search(point.en))
    told = list(islice(plain, _REPORTED))
    if told:
        said = "; ".join(f"{point.en[0].lower()}{point.en[1:].rstrip('.')}" for point in told)
        yield f"It reports {said}.", tuple(e for point in told for e in point.evidence)


def _content(events: Sequence[Event]) -> Said | None:
    """What the meeting did, with the items that can be named in English."""
    done, support = personnel(events)
    agenda, many = [a for e in events for a in e.agenda], len(events) > 1
    for act, verb, generic in _ACTS:
        items = [a for a in agenda if a.act is act]
        # Whoever walks about has no agenda: 与业主交流 is no item of one.
        if items and (act is not Act.DISCUSSED or events[0].kind not in ON_THE_ROAD or _named(items)):
            done.append(f"{verb} {_named(items) or (generic.replace('its', 'their') if many else generic)}")
            support.extend(e for a in items for e in a.evidence)
    for project in (p for e in events for p in e.projects[:1]):
        count = find_quantities(project.zh)
        if count and not count[0].complete and project.stage in _STAGES:
            amount = find_quantities(project.amount_zh) if project.amount_zh else ()
            worth = f" with a total investment of {amount[0].en}" if amount and amount[0].complete else ""
            done.append(f"{_STAGES[project.stage]} {count[0].en} projects{worth}")
            support.extend(project.evidence)
            support.extend(f.evidence[0] for e in events for f in e.figures if f.zh == project.amount_zh)
    if relayed := [a for a in agenda if a.act in RELAYED]:
        told = None if done else _named([a for a in relayed if not HAN.search(a.en or "")], most=1)
        done.append(f"studied {told}" if told else "passed on guidance from higher levels")
        support.extend(e for a in relayed for e in a.evidence)
    if not done:
        return None
    subject = "The meetings" if many else _who_met(events[0])
    return f"{subject} {and_list(done)}.", tuple(support)


def _who_met(event: Event) -> str:
    """ "It" is the meeting that the opening named; where it named only a person, the person heard and saw."""
    chaired = first_of(event, Role.CHAIR) is not None
    unnamed = event.kind in ON_THE_ROAD or (
        event.kind is EventKind.OTHER and event.title_zh is None and not chaired
    )
    person = next(
        (p for role in (Role.CHAIR, Role.SPEAKER, Role.ATTENDEE) if (p := first_of(event, role))), None
    )
    return person.en if unnamed and person else "It"


def _named(items: Sequence[Agenda], most: int = 2) -> str | None:
    """Some items by their English names, before them those that quote no Chinese; None if none has a short one."""
    longest = LONGEST_NAME if len(items) > 1 else _LONGEST_ALONE
    short = [a for a in items if a.en and len(a.en.split()) <= longest]
    plain = [a for a in short if not HAN.search(_IN_BRACKETS.sub("", a.en or ""))]
    shown = plain[:most] or [a for a in short if len(HAN.findall(a.en or "")) <= _MOST_CHINESE][:1]
    names = [_name(a) for a in shown]
    if shown and len(items) > len(shown):
        names.append(f"other {_OTHERS.get(items[0].act, 'matters')}")
    return and_list(names) if names else None


def _name(item: Agenda) -> str:
    """An item's English in a sentence; what was agreed in principle says so."""
    en = item.en or ""
    titled = item.zh.startswith("《") or _A_PAPER.match(en)
    article = "the " if titled and not en.startswith(("the ", "a ", "an ", "its ")) else ""
    in_principle = " in principle" if agreed_in_principle(item) else ""
    return f"{article}{en}{in_principle}"


def _demands(events: Sequence[Event]) -> Said | None:
    """What the requirements concern, weighed by salience; who set them if it was a person."""
    weight: dict[Topic, int] = {}
    support: dict[Topic, tuple[Evidence, ...]] = {}
    for directive in (d for e in events for d in e.directives):
        if directive.topic not in _ROUTINE and directive.verb is not Verb.REPORTED:
            weight[directive.topic] = weight.get(directive.topic, 0) + directive.salience
            support.setdefault(directive.topic, directive.evidence)
    leading = sorted(weight, key=lambda t: -weight[t])[:_TOPICS_SHOWN]
    if not leading:
        return None
    setting = [e for e in events if any(d.verb is not Verb.REPORTED for d in e.directives)]
    name = _leading_name(setting[0]) if len(setting) == 1 else None
    topics = and_list([TOPIC_PHRASES[t] for t in leading])
    if events[0].kind in POLITE:
        said = f"{name} spoke of {topics}." if name else f"The remarks were about {topics}."
    else:
        who = name or ("The meetings" if len(events) > 1 else "It" if events[0].title_zh else None)
        said = f"{who} set requirements on {topics}." if who else f"Requirements were set on {topics}."
    return said, tuple(e for t in leading for e in support[t])


def _leading_name(event: Event) -> str | None:
    leading = leading_speaker(event)
    return next((person.en for person in event.people if person.zh == leading), None)


def _concrete(events: Sequence[Event]) -> Said | None:
    """The weightiest demand with a number in it, if one clause of it says that in plain English."""
    ordered = sorted((d for e in events for d in e.directives), key=lambda d: -d.salience)
    for directive in ordered:
        if directive.verb is Verb.REPORTED or directive.salience < _CONCRETE_SALIENCE:
            continue
        clauses = _CLAUSES.split((directive.en or "").rstrip("."))
        hard = [
            c
            for c in clauses
            if _NUMBER.search(c) and not HAN.search(c) and len(c.split()) <= _CONCRETE_WORDS
        ]
        if hard:
            return f"Among the demands: {hard[0][0].lower()}{hard[0][1:]}.", directive.evidence
    return None
