"""The opening of a bottom line: who met, or who went where, under whom and when."""

from collections.abc import Iterator, Sequence

from summarizer.english.inflect import capital
from summarizer.facts import Act, Event, EventKind, Evidence, Person, Role, WindowKind
from summarizer.language.titles import titles_shown
from summarizer.patterns import regex
from summarizer.writing.reports import is_report
from summarizer.writing.requirements import leading_speaker
from summarizer.writing.stops import stops
from summarizer.writing.wording import HAN, Said, and_list, both_names, day, on_date, quoted

_NOUNS = {
    EventKind.STUDY_SESSION: "study session",
    EventKind.SIGNING: "signing ceremony",
    EventKind.GROUNDBREAKING: "ceremony",
    EventKind.TRAINING: "training session",
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
ON_THE_ROAD = frozenset({EventKind.FIELD_VISIT, EventKind.INSPECTION})
_OPENINGS_SHOWN = 3
NO_MEETING = "A news report that tells of no meeting."
NO_NAME, ON_DISCIPLINE = "A news report.", "A report on discipline."
"""Openings that only say what sort of text it is."""
_UNDATED = " on a date the text does not give"
# How hosts were told to be there.
_HOSTED = ((regex("陪同"), "accompanied"), (regex("会见|会晤|接见|接待"), "received"))
_A_GROUP = regex(r"\b(?:Group|Delegation|Team|Mission)\b")
_FIRM = regex(r"\b(?:Ltd\.?|Inc\.?|Co\.)$")  # a firm's name takes no article
LONGEST_NAME = 24
_BARE_PLACE = regex(
    r"(?:Province|City|County|District|Prefecture|Banner|Town|Township|Subdistrict|Village)$|^[A-Z][^\W\d_A-Z]+(?:'[a-z]+)?$"
)
# What the name of a meeting begins with if it begins with no name of a body or place.
_PLAIN_START = regex(
    r"(?:\d+(?:st|nd|rd|th)|[A-Z][a-z]+-wide|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Enlarged|"
    r"Executive|Plenary|Thematic|Theory|Group|Work|Meeting|Progress|Mobilization|Planning|Coordination|Video|Provincial|"
    r"Municipal|County|District|National|Regional|Central|Regular|Joint|Onsite|On-site|Symposium|Signing|Opening|Closing|"
    r"Launch|Training|Study|Discussion|Teleconference|Briefing|Summary|Commendation|Special|Short|Exchange|Promotion|"
    r"Warning|Awards?|Unveiling|Groundbreaking|Conference|Ceremony|Forum|Press|Thematic|Democratic|Annual|Economic|"
    r"Leading|Working|Preparatory|Matchmaking|Feedback|Publicity|Review|Consultation|Rectification|Drill|Competition|Event|"
    r"Activity|[A-Z][a-z]+(?: head)?'s) (?=[a-z])"
)
_CONGRESS = regex(r"(?:\d+(?:st|nd|rd|th)|[A-Z][a-z]+(?:st|nd|rd|th)) [A-Z].* Congress$")
# 我院, 我公司: nothing but what sort of body it is.
_OURS = regex("Institution|Company|School|University|College|Hospital|Group|Court|Bureau|Association|Society")
_COUNTED = regex(r"\d|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|opening|closing) ")


def openings(events: Sequence[Event]) -> Iterator[Said]:
    """One opening for what was held together, else one for each of the first occasions."""
    apart = len({(e.date.iso, e.date.month_day) for e in events}) > 1 or any(
        e.kind in ON_THE_ROAD for e in events
    )
    if len(events) > 1 and apart:
        told = dict(_opening(event, several=False) for event in events[:_OPENINGS_SHOWN])
        if len(told) > 1:
            told.pop(NO_MEETING, None)  # beside others, that a text tells of no meeting is no news
        yield from told.items()
    else:
        yield _opening(events[0], several=len(events) > 1)


def _opening(event: Event, *, several: bool) -> Said:
    date = on_date(event.date)
    on = f" {date}" if date else ""
    noun = "the meetings" if several else named_occasion(event) or f"the {_NOUNS.get(event.kind, 'meeting')}"
    if event.date.iso and noun.endswith(f" in {day(event.date.iso[:7])}"):
        noun = noun.removesuffix(f" in {day(event.date.iso[:7])}")  # the date says it
    if event.kind in (EventKind.CONGRESS, EventKind.CPPCC) and event.title_zh is None and not several:
        noun = "the activity"  # 视察 and 协商 on the spot are no meetings
        if is_report(event):
            return f"The text of a report, delivered{on or _UNDATED}.", event.date.evidence
    if (
        event.kind is EventKind.SIGNING
        and event.title_zh is None
        and len(event.bodies) == _SIDES
        and not several
    ):
        noun = f"{noun} between {and_list([the_body(b.en) for b in event.bodies])}"
    chair, leading = first_of(event, Role.CHAIR), leading_speaker(event)
    speaker = next((p for p in event.people if p.zh == leading), None) or first_of(event, Role.SPEAKER)
    visitor = first_of(event, Role.VISITOR)
    if event.kind is EventKind.VISIT_RECEIVED:
        return _visit(event, visitor, on)
    going = chair or visitor or first_of(event, Role.SPEAKER) or first_of(event, Role.ATTENDEE)
    if event.kind in ON_THE_ROAD and going:
        did = "led an inspection" if event.kind is EventKind.INSPECTION else "made a field visit"
        where = f" in {place}" if (place := plain_place(event)) else ""
        at, seen = stops(event)
        return f"{introduce(going)} {did}{where}{on}{at}.", (*going.evidence, *event.date.evidence, *seen)
    if chair:
        absent, instead = _instead_of(event, chair)
        return f"{introduce(chair)} chaired {noun}{on}{absent}.", (
            *chair.evidence,
            *event.date.evidence,
            *_of_bodies(event),
            *instead,
        )
    return _unled(event, noun, on, speaker, several)


_FEATURE = "A feature by the publisher, not the report of a meeting; its claims are the publisher's own."
_STATISTICS = "A report of figures, not of a meeting; they are the publisher's own."
_FIGURES = 6


def _tells_figures(event: Event) -> bool:
    """Whether a text without a meeting is made of figures: nobody speaks or asks for anything in it."""
    return len(event.figures) >= _FIGURES and not event.people and not event.directives


def _unled(event: Event, noun: str, on: str, speaker: Person | None, several: bool) -> Said:
    """The opening of what nobody is said to have led: a notice, a report, or what was held, by its speaker or alone."""
    if event.kind is EventKind.NOTICE:
        return _noticed(event, on or _UNDATED)
    if event.kind is EventKind.FEATURE:
        told = _STATISTICS if _tells_figures(event) else _FEATURE
        return told, anything(event)
    leading = next((p for p in event.people if led(p)), None) if event.kind is EventKind.OTHER else None
    if leading and event.title_zh is None and not speaker:
        at, seen = stops(event)
        return f"{introduce(leading)} led a visit{on}{at}.", (*leading.evidence, *event.date.evidence, *seen)
    if event.kind is EventKind.OTHER and not speaker and event.title_zh is None:
        # Who attended came to something, though the page has no name for it.
        met = any(p.role is Role.ATTENDEE for p in event.people)
        told = NO_NAME if met else NO_MEETING
        return told, anything(event)
    if event.kind is EventKind.DISCIPLINE and not speaker and event.title_zh is None:
        return ON_DISCIPLINE, anything(event)  # of cases, as a rule, and of no meeting
    if event.kind in ON_THE_ROAD and not several and event.bodies and "“" not in event.bodies[0].en:
        return _sent_out(event, on)
    if event.title_zh is None and not several and not speaker and event.kind in _UNNAMED:
        where = f" in {place}" if event.kind in ON_THE_ROAD and (place := plain_place(event)) else ""
        both = event.kind is EventKind.SIGNING and len(event.bodies) > 1
        between = f" between {and_list([the_body(b.en) for b in event.bodies])}" if both else ""
        took = f"The {_UNNAMED[event.kind]}{between} took place{where}"
        at, seen = stops(event) if event.kind in ON_THE_ROAD else ("", ())
        return f"{took}{on or f',{_UNDATED}'}{at}.", (
            *event.date.evidence,
            *seen,
            *(_of_bodies(event) if event.kind is EventKind.SIGNING else ()),
            *anything(event),
        )
    lasted = on.startswith(" from ")
    if speaker and event.kind is EventKind.OTHER and event.title_zh is None:
        # Who came for three days did not speak for three days.
        return f"{introduce(speaker)} spoke{'' if lasted else on}.", (*speaker.evidence, *event.date.evidence)
    if speaker:
        return f"{introduce(speaker)} spoke at {noun}{', held' if lasted else ''}{on}.", (
            *speaker.evidence,
            *event.date.evidence,
            *_of_bodies(event),
        )
    held = "were held" if several else "was held"
    return f"{capital(noun)} {held}{on or f',{_UNDATED}'}.", (
        *event.date.evidence,
        *_of_bodies(event),
    )


def named_between(event: Event) -> bool:
    """Whether the opening of a signing of two sides names them: always if it has no name of its own."""
    return event.title_zh is None or " between " in (named_occasion(event) or "")


def the_body(body: str) -> str:
    """A body as a sentence names it: the Qinghe County People's Government, but Yunfeng Co., Ltd."""
    if _OURS.fullmatch(body):
        return f"the {body.lower()}"
    return (
        body
        if body.startswith(("the ", "“")) or _FIRM.search(body) or not _OFFICE.search(body)
        else f"the {body}"
    )


def _sent_out(event: Event, on: str) -> Said:
    """A round of a body that names no person: who carried it out and when."""
    who = event.bodies[0].en.removeprefix("the ")
    did = "carried out an inspection" if event.kind is EventKind.INSPECTION else "made a field visit"
    where = f" in {place}" if (place := plain_place(event)) and place not in who else ""
    at, seen = stops(event)
    told = f"{'The ' if _OFFICE.search(who) else ''}{who} {did}{where}{on or f',{_UNDATED}'}{at}."
    return told, (*_of_bodies(event), *event.date.evidence, *seen)


_SIDES = 2  # of an agreement
_SHORT_POST = 6  # words
_LED = regex(
    r"(?:率|带队|率队|率领|带领|调研|督导|督查|检查|暗访|走访|慰问|视察|看望|巡查|深入|先后|来到|前往)$"
)


def led(person: Person) -> bool:
    """Whether somebody is told to have led others somewhere, or to have gone to see for themselves."""
    return person.role in (Role.ATTENDEE, Role.SPEAKER) and any(_LED.search(e.quote) for e in person.evidence)


_MANDATED = regex("^受(?P<by>[^，。；]{2,40}?)的?委托，")


def _instead_of(event: Event, chair: Person) -> tuple[str, tuple[Evidence, ...]]:
    """On whose behalf somebody chaired, if the words about the chair say so: 受县委书记某某委托，…主持召开."""
    given = next((m for e in chair.evidence if (m := _MANDATED.match(e.quote))), None)
    by = next((p for p in event.people if given and p.zh in given["by"]), None)
    if by is None:
        return "", ()
    short = by.title_en and len(by.title_en.split()) <= _SHORT_POST
    return f", on behalf of {introduce(by).rstrip(',') if short else both_names(by)}", by.evidence


_OFFICE = regex(
    r"\b(?:Bureau|Department|Office|Committee|Government|Commission|Administration|Delegation|Federation|Association|Team|Group|Brigade|Detachment|Cent(?:er|re)|Court)\b"
)


def _noticed(event: Event, on: str) -> Said:
    """Who gave notice and when, of which posts or draft; without an issuer it was only issued."""
    posts = {a.act for a in event.agenda} & {Act.APPOINTED, Act.REMOVED, Act.PROPOSED}
    if posts:
        of = "proposed appointments" if Act.PROPOSED in posts else "changes of posts"
        return f"A public notice of {of}, issued{on}.", event.date.evidence or anything(event)
    if any(
        w.evidence[0].start <= e.start < w.evidence[0].end for w in event.windows for e in event.date.evidence
    ):
        on = ""  # the day on which something holds is not the day of issue
    draft, support = _invited(event)
    if not event.bodies or HAN.search(event.bodies[0].en):
        inviting = f" inviting comments on {draft}" if draft else ""
        issued = f", issued{on}" if on else ""
        return f"A public notice{inviting}{issued}.", (*event.date.evidence, *support)
    who = event.bodies[0].en
    did = f"invited comments on {draft}" if draft else "gave public notice"
    told = f"{'The ' if _OFFICE.search(who) else ''}{who} {did}{on}."
    return told, (*event.bodies[0].evidence, *event.date.evidence, *support)


_A_DRAFT = regex("征求意见|草案|送审稿|讨论稿|初稿|修订稿")


def _invited(event: Event) -> tuple[str, tuple[Evidence, ...]]:
    """The draft that a notice invites comments on, and where it is named; "" if it invites none or names none."""
    asks = any(window.kind is WindowKind.COMMENT for window in event.windows)
    paper = next((d for d in event.documents if asks and _A_DRAFT.search(d.zh)), None)
    if paper is None:
        return "", ()
    the = "" if paper.en is None or paper.en.startswith("the ") else "the "
    bare = paper.zh.strip("《》") if paper.zh.count("《") == 1 and paper.zh[-1] == "》" else paper.zh
    return f"{the}{paper.en or quoted(bare)}", paper.evidence


def _of_bodies(event: Event) -> tuple[Evidence, ...]:
    return tuple(e for b in event.bodies for e in b.evidence)


def named_occasion(event: Event) -> str | None:
    """An occasion by its name, as a sentence tells it: "the 31st executive meeting of …", "a work meeting on …".

    None if it has no name, a long one, or one that can only be quoted beside its kind.
    """
    title = event.title_en
    if event.title_zh is None or " (“" in title or len(title.split()) > LONGEST_NAME:
        return None
    owner, apart, rest = title.partition(": ")
    the = "" if _BARE_PLACE.search(owner) or owner.startswith("the ") else "the "
    if apart and ("'s " in rest or "," in owner) and "“" not in owner:
        return f"the {rest} of {the}{owner}"  # not: a district's district head's working meeting
    if apart and len(event.bodies) > 1 and " and " in owner and rest.startswith("signing"):
        return f"the {rest} between {owner}" if "“" not in owner else None
    if _OURS.fullmatch(owner):
        return f"the {owner.lower()}'s {rest}"
    if apart:
        return f"{the}{owner}'{'' if owner.endswith('s') else 's'} {rest}" if "“" not in owner else None
    if not (_PLAIN_START.match(title) or _CONGRESS.match(title)):
        owners = (*(body.en for body in event.bodies), event.place.en if event.place else None)
        return f"the {title}" if any(owner and title.startswith(owner) for owner in owners) else None
    named = title[0].lower() + title[1:]
    if _CONGRESS.search(title):
        return f"the {named}"
    if _COUNTED.match(named):
        return f"the {named}"
    return f"{'an' if named[0] in 'aeiou' else 'a'} {named}"


def _visit(event: Event, visitor: Person | None, on: str) -> Said:
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
            [*(n if _FIRM.search(n) else f"the {n}" for n in named), *(["others"] if among else [])]
        )
        who = f"The {body}" if _A_GROUP.search(body) and len(named) == 1 else f"A group from {firms}"
    said = [p.evidence[-1].quote if p.evidence else "" for p in hosts]
    how = next((word for pattern, word in _HOSTED if all(map(pattern.search, said))), "met")
    with_whom = f", {how} by {and_list([both_names(p) for p in hosts])}"
    with_whom = with_whom if hosts else ""
    evidence.extend(e for p in hosts for e in p.evidence)
    at, seen = stops(event)
    return f"{who}{where}{on}{with_whom}{at}.", (*evidence, *seen)


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
