"""The opening of a bottom line: who met, or who went where, under whom and when."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from summarizer.english.clauses.inflect import capital
from summarizer.english.headline.circulated import cases_told
from summarizer.facts import Act, Event, EventKind, Evidence, Person, Role
from summarizer.language.posts.titles import titles_shown
from summarizer.patterns import regex
from summarizer.writing.acted import declared, led, only_asked, told_the_press, went_along
from summarizer.writing.conferred import honoured
from summarizer.writing.finished import completed
from summarizer.writing.issued import invited, of_what
from summarizer.writing.occasion import (
    ACTIVITY,
    CEREMONY,
    FIRM,
    OFFICE,
    activity,
    most_senior,
    occasion,
    the_body,
)
from summarizer.writing.reports import is_report, tells_figures, went_over
from summarizer.writing.requirements import foremost, leading_speaker, when_over
from summarizer.writing.stops import stops
from summarizer.writing.wording import HAN, Said, and_list, both_names, on_date, quoted

# What happened without a meeting that the page names.
_UNNAMED = {
    EventKind.AWARD: "commendation",
    EventKind.SIGNING: "signing",
    EventKind.GROUNDBREAKING: "launch",
    EventKind.TRAINING: "training",
    EventKind.FIELD_VISIT: "field visit",
    EventKind.INSPECTION: "inspection",
}
ON_THE_ROAD = frozenset({EventKind.FIELD_VISIT, EventKind.INSPECTION})
_HOUSES = frozenset({EventKind.CONGRESS, EventKind.CPPCC})
_OPENINGS_SHOWN = 3
_UNDATED = " on a date the text does not give"
# How hosts were told to be there.
_HOSTED = ((regex("陪同"), "accompanied"), (regex("会见|会晤|接见|接待"), "received"))
_A_GROUP = regex(r"\b(?:Group|Delegation|Team|Mission)\b")


class Empty(Enum):
    """Openings that only say what sort of text it is, or that something took place: what may be told in their place."""

    NO_MEETING = "A news report that tells of no meeting."
    NO_NAME = "A news report."
    DISCIPLINE = "A report on discipline."
    COURT = "A report on what a court decided."
    LAUNCH = "A launch"
    ACTIVITY = "An activity"
    CEREMONY = "A ceremony"
    HONOUR = "An honour"
    SPOKE = "Somebody spoke"
    ROUND = "A round"
    FEATURE = "A feature"


@dataclass(frozen=True, slots=True)
class Opening:
    """A first sentence of a bottom line. `trails` if it ends in a phrase behind a comma (…, with stops at A and B)."""

    text: str
    evidence: tuple[Evidence, ...]
    trails: bool = False
    empty: Empty | None = None


def on_the_road(event: Event) -> bool:
    """Whether an occasion is a round: by its kind, or because members of a house went to see something."""
    members = event.kind in _HOUSES and event.title_zh is None and bool(event.sites)
    return event.kind in ON_THE_ROAD or members


def openings(events: Sequence[Event], purpose: Said = ("", ())) -> Iterator[Opening]:
    """One opening for what was held together, else one for each of the first occasions.

    `purpose` is what the one round of a page was for.
    """
    apart = len({(e.date.iso, e.date.month_day) for e in events}) > 1 or any(on_the_road(e) for e in events)
    if len(events) > 1 and apart:
        told = {one.text: one for one in (_opening(event) for event in events[:_OPENINGS_SHOWN])}
        # Beside others, that a text tells of no meeting is no news.
        some = [one for one in told.values() if one.empty is not Empty.NO_MEETING]
        yield from some or told.values()
    else:
        yield _opening(events[0], several=len(events) > 1, purpose=purpose)


def _opening(event: Event, *, several: bool = False, purpose: Said = ("", ())) -> Opening:
    date = on_date(event.date)
    on = f" {date}" if date else ""
    if is_report(event):
        return Opening(f"The text of a report, delivered{on or _UNDATED}.", event.date.evidence)
    if said := went_over(event, on, introduce):
        return Opening(*said)
    noun = occasion(event, several=several)
    chair, leading = first_of(event, Role.CHAIR), leading_speaker(event)
    speaker = next((p for p in event.people if p.zh == leading), None) or foremost(event)
    visitor = first_of(event, Role.VISITOR)
    if event.kind is EventKind.VISIT_RECEIVED:
        return _visit(event, visitor, on, purpose)
    led_it = (p for p in event.people if led(p) and not went_along(p))
    leader = next(led_it, None) if event.kind in _HOUSES else None
    going = leader or chair or visitor or _who_went(event) or first_of(event, Role.ATTENDEE)
    if on_the_road(event) and going and event.kind is EventKind.INSPECTION and only_asked(event, going):
        return _took_place(event, on, purpose)
    if on_the_road(event) and going:
        did = "led an inspection" if event.kind is EventKind.INSPECTION else "made a field visit"
        where = f" in {place}" if (place := plain_place(event)) else ""
        first = _before(event, going)
        told = f"{introduce(first)} and {introduce(going)}" if first else introduce(going)
        cited = (*(first.evidence if first else ()), *going.evidence)
        return _round(event, f"{told} {did}{where}{on}", purpose, (*cited, *event.date.evidence), going)
    if chair and leader and noun == ACTIVITY:  # who chaired a talk on the way is not who led the round
        return Opening(f"{introduce(leader)} led {noun}{on}.", (*leader.evidence, *event.date.evidence))
    if chair:
        absent, instead = _instead_of(event, chair)
        told = f"{introduce(chair)} chaired {noun}{on}{absent}."
        return Opening(told, (*chair.evidence, *event.date.evidence, *_of_bodies(event), *instead))
    return _unled(event, noun, on, speaker, several=several, purpose=purpose)


def _who_went(event: Event) -> Person | None:
    """Who spoke on a round; whoever the title names if the speaker is not told to have led it, as a host may speak."""
    spoke = first_of(event, Role.SPEAKER)
    if spoke is None or led(spoke) or _before(event, spoke):
        return spoke
    return next(
        (p for p in event.people if p.role in _CAME and event.title_en.startswith(f"{p.en}: ")), spoke
    )


_CAME = frozenset({Role.SPEAKER, Role.ATTENDEE})


def _before(event: Event, going: Person) -> Person | None:
    """Who is told right before somebody to have led the same round: 书记某某、市长某某调研…, and the second spoke."""
    with_verb = [p for p in event.people if p is going or led(p)]
    here = sorted(
        (p for p in with_verb if p.evidence[0].sentence == going.evidence[0].sentence),
        key=lambda p: p.evidence[0].start,
    )
    at = next(i for i, p in enumerate(here) if p is going)
    first = here[at - 1] if at == 1 else None
    return first if first and first.role is Role.ATTENDEE and len(here) == _PAIR else None


_PAIR = 2


def _round(
    event: Event, told: str, purpose: Said, evidence: tuple[Evidence, ...], going: Person | None = None
) -> Opening:
    """The opening of a round or a visit with what it looked into and where it went."""
    at, seen = stops(event, going)
    place = plain_place(event)
    looking = purpose[0].removesuffix(f" in {place}") if place else purpose[0]  # where it went has been said
    into = f", {looking}" if looking else ""
    return Opening(f"{told}{into}{at}.", (*evidence, *seen, *purpose[1]), trails=bool(at or into))


_FEATURE = "A feature by the publisher, not the report of a meeting; its claims are the publisher's own."
_STATISTICS = "A report of figures, not of a meeting; they are the publisher's own."


def _unled(
    event: Event, noun: str, on: str, speaker: Person | None, *, several: bool, purpose: Said
) -> Opening:
    """The opening of what nobody is said to have led: a notice, a report, or what was held, by its speaker or alone."""
    if event.kind is EventKind.NOTICE:
        return _noticed(event, on or _UNDATED)
    if event.kind is EventKind.FEATURE:
        if tells_figures(event):
            return Opening(_STATISTICS, anything(event))
        return Opening(_FEATURE, anything(event), empty=Empty.FEATURE)
    unnamed = event.title_zh is None
    begun = unnamed and event.kind is EventKind.GROUNDBREAKING
    speaker = None if begun and speaker and told_the_press(speaker) else speaker
    if unnamed and any(a.act is Act.CASE for a in event.agenda if event.kind is EventKind.OTHER):
        return Opening(Empty.COURT.value, anything(event), empty=Empty.COURT)
    if event.kind is EventKind.OTHER and not several and (did := _joined(event, speaker, on)):
        return did
    abroad = event.kind is EventKind.PROMOTION and noun.startswith(("the event", "an event"))
    leading = next((p for p in event.people if led(p)), None)
    alone = not speaker or (abroad and unnamed and leading is speaker)
    if leading and alone and (abroad or (event.kind is EventKind.OTHER and unnamed)):
        to = f" to {place}" if abroad and (place := plain_place(event)) else ""
        told = f"{introduce(leading)} led a visit{to}{' to seek investors' if to else ''}{on}"
        return _round(event, told, ("", ()), (*leading.evidence, *event.date.evidence))
    if unnamed and not speaker and event.kind in (EventKind.OTHER, EventKind.DISCIPLINE):
        # Who attended came to something, though the page has no name for it; discipline is as a rule of cases.
        met = any(p.role is Role.ATTENDEE for p in event.people)
        empty = Empty.NO_NAME if met else Empty.NO_MEETING
        if event.kind is EventKind.DISCIPLINE:
            return _on_cases(event)
        return Opening(empty.value, anything(event), empty=empty)
    if on_the_road(event) and not several and event.bodies and "“" not in event.bodies[0].en:
        return _sent_out(event, on, purpose)
    if unnamed and not several and not speaker and event.kind in _UNNAMED:
        return _took_place(event, on, purpose)
    came = None if several or noun in (ACTIVITY, CEREMONY) else most_senior(event)
    if speaker and not (came and when_over(speaker)):
        return _spoken(event, noun, on, speaker)
    held = "were held" if several else "was held"
    by = f", attended by {introduce(came).rstrip(',')}" if came else ""
    return Opening(
        f"{capital(noun)} {held}{on or f',{_UNDATED}'}{by}.",
        (*event.date.evidence, *_of_bodies(event), *(came.evidence if came else ())),
        empty={ACTIVITY: Empty.ACTIVITY, CEREMONY: Empty.CEREMONY}.get(noun),
    )


def _on_cases(event: Event) -> Opening:
    """The opening of a report on discipline: how many cases of what sort it makes known, where it says so."""
    for figure in event.figures:
        told = cases_told(figure.evidence[0].quote) if figure.zh.endswith(("起", "个", "例")) else None
        if told:
            return Opening(f"A report on {told}.", figure.evidence, empty=Empty.DISCIPLINE)
    return Opening(Empty.DISCIPLINE.value, anything(event), empty=Empty.DISCIPLINE)


def _took_place(event: Event, on: str, purpose: Said) -> Opening:
    """What happened without a meeting that has a name and without anybody who led it."""
    if event.kind in ON_THE_ROAD:
        where = f" in {place}" if (place := plain_place(event)) else ""
        told = f"The {_UNNAMED[event.kind]} took place{where}{on or f',{_UNDATED}'}"
        went = _round(event, told, purpose, (*event.date.evidence, *anything(event)))
        return replace(went, empty=None if where or went.trails else Empty.ROUND)
    if event.kind is EventKind.AWARD and (won := honoured(event)):
        where = f" in {place}" if (place := plain_place(event)) else ""
        return Opening(f"{won.told}{'' if won.by else where}{on}.", (*won.evidence, *event.date.evidence))
    dated = event.date.iso or event.date.month_day
    if event.kind is EventKind.GROUNDBREAKING and not (event.projects or event.people or dated):
        return Opening(Empty.NO_MEETING.value, anything(event), empty=Empty.NO_MEETING)
    if event.kind is EventKind.GROUNDBREAKING and (done := completed(event)):
        return Opening(f"{done[0]}{on}.", (*done[1], *event.date.evidence), empty=Empty.LAUNCH)
    signed = event.kind is EventKind.SIGNING
    both = and_list([the_body(b.en) for b in event.bodies]) if signed and len(event.bodies) > 1 else ""
    between = f" between {both}" if both else ""
    return Opening(
        f"The {_UNNAMED[event.kind]}{between} took place{on or f',{_UNDATED}'}.",
        (*event.date.evidence, *(_of_bodies(event) if signed else ()), *anything(event)),
        empty={EventKind.GROUNDBREAKING: Empty.LAUNCH, EventKind.AWARD: Empty.HONOUR}.get(event.kind),
    )


_PLANTING = " tree-planting event"


def _joined(event: Event, speaker: Person | None, on: str) -> Opening | None:
    """Who took part in what was held that is no meeting: planting trees, which nobody only attends."""
    what = activity(event)
    there = [p for p in event.people if p.role in (Role.SPEAKER, Role.ATTENDEE)]
    if what is None or _PLANTING not in what:
        return None
    if not there:
        return Opening(f"{capital(what)} took place{on or f',{_UNDATED}'}.", anything(event))
    first = speaker or there[0]
    others = " and others" if len(there) > 1 else ""
    told = f"{introduce(first)}{others} took part in {what}{on}."
    return Opening(told, (*first.evidence, *event.date.evidence))


def _spoken(event: Event, noun: str, on: str, speaker: Person) -> Opening:
    """Who spoke, at what and when; who declared something begun or open did more than speak."""
    lasted = on.startswith(" from ")
    if event.kind is EventKind.OTHER and event.title_zh is None:
        # Who came for three days did not speak for three days.
        told = f"{introduce(speaker)} spoke{'' if lasted else on}."
        return Opening(told, (*speaker.evidence, *event.date.evidence), empty=Empty.SPOKE)
    did = declared(speaker) or "spoke"
    at = "after" if when_over(speaker) else "at"
    told = f"{introduce(speaker)} {did} {at} {noun}{', held' if lasted else ''}{on}."
    return Opening(told, (*speaker.evidence, *event.date.evidence, *_of_bodies(event)))


def _sent_out(event: Event, on: str, purpose: Said) -> Opening:
    """A round of a body that names no person: who carried it out and when."""
    who = event.bodies[0].en.removeprefix("the ")
    did = "carried out an inspection" if event.kind is EventKind.INSPECTION else "made a field visit"
    where = f" in {place}" if (place := plain_place(event)) and place not in who else ""
    told = f"{'The ' if OFFICE.search(who) else ''}{who} {did}{where}{on or f',{_UNDATED}'}"
    return _round(event, told, purpose, (*_of_bodies(event), *event.date.evidence))


_SHORT_POST = 10  # words
_MANDATED = regex("^受(?P<by>[^，。；]{2,40}?)的?委托，")


def _instead_of(event: Event, chair: Person) -> tuple[str, tuple[Evidence, ...]]:
    """On whose behalf somebody chaired, if the words about the chair say so: 受县委书记某某委托，…主持召开."""
    given = next((m for e in chair.evidence if (m := _MANDATED.match(e.quote))), None)
    by = next((p for p in event.people if given and p.zh in given["by"]), None)
    if by is None:
        return "", ()
    short = by.title_en and len(by.title_en.split()) <= _SHORT_POST
    return f", on behalf of {introduce(by).rstrip(',') if short else both_names(by)}", by.evidence


def _noticed(event: Event, on: str) -> Opening:
    """Who gave notice and when, of which posts or draft; without an issuer it was only issued."""
    posts = {a.act for a in event.agenda} & {Act.APPOINTED, Act.REMOVED, Act.PROPOSED}
    if posts:
        of = "proposed appointments" if Act.PROPOSED in posts else "changes of posts"
        return Opening(f"A public notice of {of}, issued{on}.", event.date.evidence or anything(event))
    if any(
        w.evidence[0].start <= e.start < w.evidence[0].end for w in event.windows for e in event.date.evidence
    ):
        on = ""  # the day on which something holds is not the day of issue
    draft, support = invited(event)
    of = of_what(event) if not draft else ""
    named = [body for body in event.bodies if not HAN.search(body.en)]
    if not named or named[0] is not event.bodies[0]:
        inviting = f" inviting comments on {draft}" if draft else f" of {of}" if of else ""
        issued = f", issued{on}" if on else ""
        return Opening(f"A public notice{inviting}{issued}.", (*event.date.evidence, *support))
    who = capital(and_list([the_body(body.en) for body in named[:_OPENINGS_SHOWN]]))
    cited = tuple(e for body in named[:_OPENINGS_SHOWN] for e in body.evidence)
    if of.startswith(("the activation ", "the end ")):  # which is not that of the notice
        return Opening(f"{who} gave public notice{on} of {of}.", (*cited, *event.date.evidence))
    did = f"invited comments on {draft}" if draft else f"gave public notice{f' of {of}' if of else ''}"
    return Opening(f"{who} {did}{on}.", (*cited, *event.date.evidence, *support))


def _of_bodies(event: Event) -> tuple[Evidence, ...]:
    return tuple(e for b in event.bodies for e in b.evidence)


def _visit(event: Event, visitor: Person | None, on: str, purpose: Said) -> Opening:
    hosts = [p for p in event.people if p.role is Role.HOST]
    where = f" visited {event.place.en}" if event.place and event.place.en else " came on a visit"
    evidence = [*event.date.evidence, *_of_bodies(event)]
    who = "A delegation"
    if visitor:
        others = [p for p in event.people if p.role is Role.VISITOR and p is not visitor]
        led = not others or any(_WITH_GROUP.search(e.quote) for e in visitor.evidence)
        more = [both_names(p) for p in others]
        who = f"{introduce(visitor)} {'and a delegation' if led else 'together with ' + and_list(more)}"
        evidence.extend(e for p in (visitor, *(others if not led else ())) for e in p.evidence)
    elif event.bodies and "“" not in event.bodies[0].en:
        body = event.bodies[0].en.removeprefix("the ")
        named = [b.en.removeprefix("the ") for b in event.bodies if "“" not in b.en][:_OPENINGS_SHOWN]
        among = len(event.bodies) > len(named)
        firms = and_list(
            [*(n if FIRM.search(n) else f"the {n}" for n in named), *(["others"] if among else [])]
        )
        who = f"The {body}" if _A_GROUP.search(body) and len(named) == 1 else f"A group from {firms}"
    said = [p.evidence[-1].quote if p.evidence else "" for p in hosts]
    how = next((word for pattern, word in _HOSTED if all(map(pattern.search, said))), "met")
    with_whom = f", {how} by {and_list([both_names(p) for p in hosts])}"
    with_whom = with_whom if hosts else ""
    evidence.extend(e for p in hosts for e in p.evidence)
    return _round(event, f"{who}{where}{on}{with_whom}", purpose, tuple(evidence))


_WITH_GROUP = regex("一行|率|带队|带领|[团组]")


def anything(event: Event) -> tuple[Evidence, ...]:
    """The date of a feature and whatever it states first, so that even a line about its nature is cited."""
    cited = [p.evidence for p in event.people]
    cited.extend(a.evidence for a in event.agenda)
    cited.extend(f.evidence for f in event.figures)
    cited.extend(d.evidence for d in event.documents)
    return (*event.date.evidence, *(cited[0] if cited else ()))


def plain_place(event: Event) -> str | None:
    """The English of where it was, if that needs no Chinese beside it."""
    place = event.place.en if event.place else None
    return place if place and "(" not in place else None


def first_of(event: Event, role: Role) -> Person | None:
    """The first person of a role, in the order of the text."""
    return next((p for p in event.people if p.role is role), None)


def introduce(person: Person) -> str:
    """A person's first mention: English name, characters, and every post: Li Ming (李明), deputy head of …,"""
    if person.title_en:
        return f"{both_names(person)}, {person.title_en},"
    if partly := titles_shown(person.titles_zh):
        return f"{both_names(person)}, {partly},"
    if person.titles_zh:
        printed = "、".join(person.titles_zh)
        together = any(printed in evidence.quote for evidence in person.evidence)
        return (
            f"{both_names(person)}, {', '.join(map(quoted, (printed,) if together else person.titles_zh))},"
        )
    return both_names(person)
