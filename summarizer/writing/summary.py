"""The bottom line: who met or went where under whom, what came of it, in two or three sentences of plain English."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from summarizer.facts import (
    Act,
    Agenda,
    Event,
    EventKind,
    Evidence,
    Person,
    ProjectStage,
    Role,
    Topic,
    Verb,
    WindowKind,
)
from summarizer.language.numbers import find_quantities
from summarizer.writing.measures import figure_points
from summarizer.writing.points import RELAYED, agreed_in_principle, leading_speaker
from summarizer.writing.posts import cases, personnel, proposed
from summarizer.writing.wording import HAN, TOPIC_PHRASES, and_list, both_names, on_date, quoted

_NOUNS = {
    EventKind.STUDY_SESSION: "study session",
    EventKind.SIGNING: "signing ceremony",
    EventKind.GROUNDBREAKING: "ceremony",
    EventKind.TRAINING: "training session",
    EventKind.CONGRESS: "session",
    EventKind.CPPCC: "session",
    EventKind.PRESS_CONFERENCE: "press conference",
    EventKind.PROMOTION: "event",
    EventKind.AWARD: "commendation meeting",
}
# What happened without a meeting that the page names.
_UNNAMED = {
    EventKind.AWARD: "commendation",
    EventKind.SIGNING: "signing",
    EventKind.GROUNDBREAKING: "launch",
    EventKind.TRAINING: "training",
    EventKind.FIELD_VISIT: "field visit",
    EventKind.INSPECTION: "inspection",
}
_ON_THE_ROAD = frozenset({EventKind.FIELD_VISIT, EventKind.INSPECTION})
_ACTS: tuple[tuple[Act, str, str], ...] = (
    (Act.ADOPTED, "adopted", "items on its agenda"),
    (Act.DELIBERATED, "deliberated", "drafts"),
    (Act.SIGNED, "signed", "agreements"),
    (Act.HEARD, "heard", "reports"),
    (Act.DISCUSSED, "discussed", "items on its agenda"),
)
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
_STAGES = {ProjectStage.SIGNED: "saw the signing of", ProjectStage.STARTED: "marked the start of"}
_ROUTINE = frozenset({Topic.POLITICAL_STUDY})
_TOPICS_SHOWN = 4
_OPENINGS_SHOWN = 3
_RECEIVED = re.compile("会见|会晤|接见")
_A_GROUP = re.compile(r"\b(?:Group|Delegation|Team|Mission)\b")
_CONCRETE_SALIENCE = 55
_CONCRETE_WORDS = 28
_CLAUSES = re.compile(r"(?<=[\w)”\"])\. (?=[A-Z“])(?<!No\. )")
_A_PAPER = re.compile(
    r"(?:Decision|Report|Plan|Proposal|Resolution|Opinions|Measures|Notice|Provisions|Regulations)\b"
)
_NUMBER = re.compile(r"\d")
_LONGEST_NAME = 24
_OTHERS = {
    Act.ADOPTED: "items",
    Act.DELIBERATED: "items",
    Act.HEARD: "reports",
    Act.SIGNED: "agreements",
    Act.RELAYED: "speeches and documents",
    Act.STUDIED: "speeches and documents",
}
_MOST_CHINESE = 24
_IN_BRACKETS = re.compile(r"\([^()]*\)")
_BARE_PLACE = re.compile(
    "(?:Province|City|County|District|Prefecture|Banner|Town|Township|Subdistrict|Village)$|^[A-Z][a-z']+$"
)
# What the name of a meeting begins with if it begins with no name of a body or place.
_PLAIN_START = re.compile(
    r"(?:\d+(?:st|nd|rd|th)|[A-Z][a-z]+-wide|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Enlarged|"
    r"Executive|Plenary|Thematic|Theory|Group|Work|Meeting|Progress|Mobilization|Planning|Coordination|Video|Provincial|"
    r"Municipal|County|District|National|Regional|Central|Regular|Joint|Onsite|On-site|Symposium|Signing|Opening|Closing|"
    r"Launch|Training|Study|Discussion|Teleconference|Briefing|Summary|Commendation|Special|Short|Exchange|Promotion|"
    r"Warning|Awards?|Unveiling|Groundbreaking|Conference|Ceremony|Forum|Press|Thematic|Democratic|Annual|Economic|"
    r"Leading|Working|Matchmaking|Feedback|Publicity|Review|Consultation|Rectification|Drill|Competition|Event|"
    r"Activity|[A-Z][a-z]+(?: head)?'s) (?=[a-z])"
)
_COUNTED = re.compile(
    r"\d|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|opening|closing) "
)


def summary(events: Sequence[Event]) -> tuple[str, tuple[Evidence, ...]]:
    """The bottom line of an article and what supports it."""
    if not events:
        return "", ()
    said = list(_sentences(events))
    support = dict.fromkeys(e for _, evidence in said for e in evidence)
    return " ".join(text for text, _ in said), tuple(support)


_Said = tuple[str, tuple[Evidence, ...]]


def _sentences(events: Sequence[Event]) -> Iterator[_Said]:
    yield from _openings(events)
    yield from cases(events)
    yield from proposed(events)
    if len(events) == 1:
        yield from _times(events[0])
        yield from _reported(events[0])
    content = _content(events)
    if content:
        yield content
    demands = _demands(events)
    if demands:
        yield demands
    concrete = _concrete(events)
    if concrete:
        yield concrete


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


def _times(event: Event) -> Iterator[_Said]:
    """The first window of each kind that a notice opens, with days rather than a length: what may be done, and when."""
    if event.kind is EventKind.NOTICE:
        ordered = sorted(event.windows, key=lambda window: not (window.starts or window.ends))
        first = {window.kind: window for window in reversed(ordered)}
        for kind, said in _WHEN.items():
            if kind in first:
                yield f"{said} {first[kind].en}.", first[kind].evidence


def _reported(event: Event) -> Iterator[_Said]:
    """The first figures of a feature, as far as all of them can be said in English."""
    if event.kind is not EventKind.FEATURE:
        return
    plain = (point for point in figure_points(event, ()) if not HAN.search(point.en))
    told = list(islice(plain, _REPORTED))
    if told:
        said = "; ".join(f"{point.en[0].lower()}{point.en[1:].rstrip('.')}" for point in told)
        yield f"It reports {said}.", tuple(e for point in told for e in point.evidence)


def _openings(events: Sequence[Event]) -> Iterator[_Said]:
    """One opening for what was held together, else one for each of the first occasions."""
    apart = len({(e.date.iso, e.date.month_day) for e in events}) > 1 or any(
        e.kind in _ON_THE_ROAD for e in events
    )
    if len(events) > 1 and apart:
        yield from (_opening(event, several=False) for event in events[:_OPENINGS_SHOWN])
    else:
        yield _opening(events[0], several=len(events) > 1)


def _opening(event: Event, *, several: bool) -> _Said:
    date = on_date(event.date)
    on = f" {date}" if date else ""
    noun = "the meetings" if several else named_occasion(event) or f"the {_NOUNS.get(event.kind, 'meeting')}"
    if event.kind in (EventKind.CONGRESS, EventKind.CPPCC) and event.title_zh is None and not several:
        noun = "the activity"  # 视察 and 协商 on the spot are no sessions
    chair, leading = _first(event, Role.CHAIR), leading_speaker(event)
    speaker = next((p for p in event.people if p.zh == leading), None) or _first(event, Role.SPEAKER)
    visitor = _first(event, Role.VISITOR)
    if event.kind is EventKind.VISIT_RECEIVED:
        return _visit(event, visitor, on)
    going = chair or visitor or _first(event, Role.SPEAKER) or _first(event, Role.ATTENDEE)
    if event.kind in _ON_THE_ROAD and going:
        did = "led an inspection" if event.kind is EventKind.INSPECTION else "made a field visit"
        return f"{introduce(going)} {did}{on}.", (*going.evidence, *event.date.evidence)
    if chair:
        return f"{introduce(chair)} chaired {noun}{on}.", (
            *chair.evidence,
            *event.date.evidence,
            *_of_bodies(event),
        )
    if event.kind is EventKind.NOTICE:
        posts = {a.act for a in event.agenda} & {Act.APPOINTED, Act.REMOVED, Act.PROPOSED}
        if posts:
            of = "proposed appointments" if Act.PROPOSED in posts else "changes of posts"
            told = f"A public notice of {of}, issued{on or ' on a date the text does not give'}."
            return told, event.date.evidence or _anything(event)
        return f"A public notice, issued{on or ' on a date the text does not give'}.", event.date.evidence
    if event.kind is EventKind.FEATURE:
        told = "A feature by the publisher, not the report of a meeting; its claims are the publisher's own."
        return told, _anything(event)
    if event.kind is EventKind.OTHER and not speaker and event.title_zh is None:
        # Who attended came to something, though the page has no name for it.
        met = any(p.role is Role.ATTENDEE for p in event.people)
        told = "A news report." if met else "A news report that tells of no meeting."
        return told, _anything(event)
    if event.kind is EventKind.DISCIPLINE and not speaker and event.title_zh is None:
        return "A report on discipline.", _anything(event)  # of cases, as a rule, and of no meeting
    if event.title_zh is None and not several and not speaker and event.kind in _UNNAMED:
        took = f"The {_UNNAMED[event.kind]} took place"
        return f"{took}{on or ', on a date the text does not give'}.", (
            *event.date.evidence,
            *_anything(event),
        )
    if speaker and event.kind is EventKind.OTHER and event.title_zh is None:
        return f"{introduce(speaker)} spoke{on}.", (*speaker.evidence, *event.date.evidence)
    if speaker:
        return f"{introduce(speaker)} spoke at {noun}{on}.", (
            *speaker.evidence,
            *event.date.evidence,
            *_of_bodies(event),
        )
    held = "were held" if several else "was held"
    return f"{noun[0].upper()}{noun[1:]} {held}{on or ', on a date the text does not give'}.", (
        *event.date.evidence,
        *_of_bodies(event),
    )


def _of_bodies(event: Event) -> tuple[Evidence, ...]:
    return tuple(e for b in event.bodies for e in b.evidence)


def named_occasion(event: Event) -> str | None:
    """An occasion by its name, as a sentence tells it: "the 31st executive meeting of …", "a work meeting on …".

    None if it has no name, a long one, or one that can only be quoted beside its kind.
    """
    title = event.title_en
    if event.title_zh is None or " (“" in title or len(title.split()) > _LONGEST_NAME:
        return None
    owner, apart, rest = title.partition(": ")
    if apart:
        the = "" if _BARE_PLACE.search(owner) or owner.startswith("the ") else "the "
        return f"{the}{owner}'{'' if owner.endswith('s') else 's'} {rest}" if "“" not in owner else None
    if not _PLAIN_START.match(title):
        owners = (*(body.en for body in event.bodies), event.place.en if event.place else None)
        return f"the {title}" if any(owner and title.startswith(owner) for owner in owners) else None
    named = title[0].lower() + title[1:]
    if _COUNTED.match(named):
        return f"the {named}"
    return f"{'an' if named[0] in 'aeio' else 'a'} {named}"


def _visit(event: Event, visitor: Person | None, on: str) -> _Said:
    hosts = [p for p in event.people if p.role is Role.HOST]
    where = f" visited {event.place.en}" if event.place and event.place.en else " came on a visit"
    evidence = [*event.date.evidence, *(e for b in event.bodies for e in b.evidence)]
    who = "A visiting group"
    if visitor:
        who = f"{introduce(visitor)} and a delegation"
        evidence.extend(visitor.evidence)
    elif event.bodies and "“" not in event.bodies[0].en:
        body = event.bodies[0].en.removeprefix("the ")
        who = f"The {body}" if _A_GROUP.search(body) else f"A group from the {body}"
    met = all(p.evidence and _RECEIVED.search(p.evidence[-1].quote) for p in hosts)
    with_whom = f", {'received' if met else 'accompanied'} by {and_list([both_names(p) for p in hosts])}"
    with_whom = with_whom if hosts else ""
    evidence.extend(e for p in hosts for e in p.evidence)
    return f"{who}{where}{on}{with_whom}.", tuple(evidence)


def _anything(event: Event) -> tuple[Evidence, ...]:
    """The date of a feature and whatever it states first, so that even a line about its nature is cited."""
    cited = [p.evidence for p in event.people]
    cited.extend(a.evidence for a in event.agenda)
    cited.extend(f.evidence for f in event.figures)
    cited.extend(d.evidence for d in event.documents)
    return (*event.date.evidence, *(cited[0] if cited else ()))


def _content(events: Sequence[Event]) -> _Said | None:
    """What the meeting did, with the items that can be named in English."""
    done, support = personnel(events)
    agenda, many = [a for e in events for a in e.agenda], len(events) > 1
    for act, verb, generic in _ACTS:
        items = [a for a in agenda if a.act is act]
        # Whoever walks about has no agenda: 与业主交流 is no item of one.
        if items and (act is not Act.DISCUSSED or events[0].kind not in _ON_THE_ROAD or _named(items)):
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
    unnamed = event.kind in _ON_THE_ROAD or (event.kind is EventKind.OTHER and event.title_zh is None)
    person = next(
        (p for role in (Role.CHAIR, Role.SPEAKER, Role.ATTENDEE) if (p := _first(event, role))), None
    )
    return person.en if unnamed and person else "It"


def _named(items: Sequence[Agenda], most: int = 2) -> str | None:
    """Some items by their English names, before them those that quote no Chinese; None if none has a short one."""
    short = [a for a in items if a.en and len(a.en.split()) <= _LONGEST_NAME]
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


def _demands(events: Sequence[Event]) -> _Said | None:
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


def _concrete(events: Sequence[Event]) -> _Said | None:
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


def _first(event: Event, role: Role) -> Person | None:
    return next((p for p in event.people if p.role is role), None)


def introduce(person: Person) -> str:
    """A person's first mention: English name, characters, and every post: Li Ming (李明), deputy head of …,"""
    if person.title_en:
        return f"{both_names(person)}, {person.title_en},"
    if person.titles_zh:
        return f"{both_names(person)}, {quoted('、'.join(person.titles_zh))},"
    return both_names(person)
