"""The occasion of a bottom line by its name, as a sentence tells it, and the bodies that stand beside it."""

from summarizer.english.clauses.inflect import uncapital, with_article
from summarizer.facts import Event, EventKind, Person, Role
from summarizer.patterns import regex
from summarizer.writing.wording import HAN, and_list, day

_NOUNS = {
    EventKind.STUDY_SESSION: "study session",
    EventKind.SIGNING: "signing ceremony",
    EventKind.GROUNDBREAKING: "ceremony",
    EventKind.TRAINING: "training session",
    EventKind.PRESS_CONFERENCE: "press conference",
    EventKind.PROMOTION: "event",
    EventKind.AWARD: "commendation meeting",
}
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
    r"Warning|Awards?|Donation|Unveiling|Groundbreaking|Conference|Ceremony|Forum|Press|Thematic|Democratic|Annual|Economic|"
    r"Leading|Working|Preparatory|Matchmaking|Feedback|Publicity|Review|Consultation|Rectification|Drill|Competition|Event|"
    r"Activity|[A-Z][a-z]+(?: head)?'s) (?=[a-z])"
)
_CONGRESS = regex(r"(?:\d+(?:st|nd|rd|th)|[A-Z][a-z]+(?:st|nd|rd|th)) [A-Z].* Congress$")
# 我院, 我公司: nothing but what sort of body it is.
_OURS = regex("Institution|Company|School|University|College|Hospital|Group|Court|Bureau|Association|Society")
_COUNTED = regex(r"\d|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|opening|closing) ")
FIRM = regex(r"\b(?:Ltd\.?|Inc\.?|Co\.)$")  # a firm's name takes no article
OFFICE = regex(
    r"\b(?:Bureau|Department|Office|Committee|Government|Commission|Administration|Delegation|Federation|Association|Team|Group|Brigade|Detachment|Cent(?:er|re)|Court)\b"
)


_CEREMONY = ("仪式", "典礼")
_NAMES_ONE = regex(r"(?i)\b(?:ceremon(?:y|ies)|event)\b|“")

CEREMONY = "the ceremony"
ACTIVITY = "the activity"
"""What deputies or committee members do outside their sessions."""


# 副县长某某出席会议: of those who came the first is the most senior.
_CAME_TO = regex("(?:出席|参加)(?:了|会议|活动|仪式)?$")


def most_senior(event: Event) -> Person | None:
    """Who is named first of those that came to an occasion nobody is told to have led, if the post has English."""
    first = next((p for p in event.people if p.role is Role.ATTENDEE), None)
    came = first is not None and any(_CAME_TO.search(e.quote) for e in first.evidence)
    post = first.title_en or "" if first else ""
    return first if came and post and not HAN.search(post) and not post.endswith("leader") else None


# District Party Committee, where the page tells elsewhere which district.
_WHOSE = regex(
    r"(?P<the>\b(?:of|at|by) the |^)(?P<level>District|County|Municipal) "
    r"(?=(?:People's |CPPCC|Party |Government\b|Discipline|Supervisory|Federation|Women's|Committee\b))"
)
_BY_LEVEL = {"区": ("District", "District"), "县": ("County", "County"), "市": ("City", "Municipal")}


def of_its_place(event: Event) -> Event:
    """The event with the name of its place in its title, where that names a body by its level alone."""
    place = event.place.en if event.place else None
    levels = _BY_LEVEL.get(event.place.zh[-1]) if event.place else None
    found = _WHOSE.search(event.title_en)
    if place is None or levels is None or found is None or levels[1] != found["level"] or not place.isascii():
        return event
    name = place.removesuffix(f" {levels[0]}")
    if " " in name or "," in name or name in event.title_en:
        return event
    title = f"{event.title_en[: found.start('level')]}{name} {event.title_en[found.start('level') :]}"
    return event.model_copy(update={"title_en": title})


def of_both_sides(event: Event) -> Event:
    """The event of a signing with both sides in its title, where one sentence names the two and the title one."""
    if event.kind is not EventKind.SIGNING or len(event.bodies) != _SIDES:
        return event
    owner, apart, rest = event.title_en.partition(": ")
    named = [body.en for body in event.bodies]
    if not apart and owner.startswith("Signing"):
        owner, apart, rest = named[0], ": ", f"s{owner[1:]}"
    told = [evidence.sentence for body in event.bodies for evidence in body.evidence[:1]]
    if not apart or owner not in named or not rest.startswith("signing") or len(set(told)) > 1:
        return event
    return event.model_copy(update={"title_en": f"{' and '.join(named)}: {rest}"})


def occasion(event: Event, *, several: bool) -> str:
    """The occasion in a sentence: by its name if that can be said, else by its kind."""
    if several:
        return "the meetings"
    named = named_occasion(event)
    noun = named or f"the {_NOUNS.get(event.kind) or _by_name(event.title_zh or '')}"
    if event.date.iso:  # the date says it
        noun = noun.removesuffix(f" in {day(event.date.iso[:7])}")
    if event.kind in (EventKind.CONGRESS, EventKind.CPPCC) and event.title_zh is None:
        return ACTIVITY  # 视察 and 协商 on the spot are no meetings
    if event.kind is EventKind.SIGNING and named is None and len(event.bodies) == _SIDES:
        return f"{noun} between {and_list([the_body(b.en) for b in event.bodies])}"
    return noun


_SIDES = 2  # of an agreement
_SORTS = {**dict.fromkeys(_CEREMONY, "ceremony"), "活动": "activity", "行动": "campaign"}


def _by_name(zh: str) -> str:
    """What was held, by how its Chinese name ends: not everything is a meeting."""
    return next((en for last, en in _SORTS.items() if zh.endswith(last)), "meeting")


def named_occasion(event: Event) -> str | None:
    """An occasion by its name, as a sentence tells it: "the 31st executive meeting of …", "a work meeting on …".

    Of a name that can only be quoted, whose it was: "a conference of the …". None if it has no name or a long one.
    """
    title = event.title_en
    if event.title_zh is not None and (quoted := QUOTED.fullmatch(title)):
        return of_kind(event, quoted["owner"], quoted["kind"])
    if event.title_zh and event.title_zh.endswith(_CEREMONY) and not _NAMES_ONE.search(title):
        return None  # the title tells what was opened or given there
    if event.title_zh is None or " (“" in title or len(title.split()) > LONGEST_NAME:
        return None
    owner, apart, rest = title.partition(": ")
    the = "" if _BARE_PLACE.search(owner) or owner.startswith("the ") else "the "
    both = len(event.bodies) > 1 and all(body.en.removeprefix("the ") in owner for body in event.bodies)
    if apart and " and " in owner and (both or (len(event.bodies) > 1 and rest.startswith("signing"))):
        sides = and_list([the_body(body.en) for body in event.bodies])
        how = "held by" if _HELD_BY.search(rest) else "between"
        return f"the {rest} {how} {sides}" if owner.count("“") < 2 else None
    if apart and ("'s " in rest or "," in owner) and "“" not in owner:
        return f"the {rest} of {the}{owner}"  # not: a district's district head's working meeting
    if _OURS.fullmatch(owner):
        return f"the {owner.lower()}'s {rest}"
    if apart:
        return f"{the}{owner}'{'' if owner.endswith('s') else 's'} {rest}" if "“" not in owner else None
    if not (_PLAIN_START.match(title) or _CONGRESS.match(title)):
        owners = (*(body.en for body in event.bodies), event.place.en if event.place else None)
        return f"the {title}" if any(owner and title.startswith(owner) for owner in owners) else None
    named = uncapital(title)
    if _CONGRESS.search(title):
        return f"the {named}"
    if _COUNTED.match(named):
        return f"the {named}"
    return with_article(named)


# What two hold together for others.
_HELD_BY = regex(
    r"\b(?:donation|unveiling|award|training|launch|opening|closing|graduation|promotion|commendation)\b"
)


# County Association: conference (“…”): what it was and whose, beside the Chinese of its name.
QUOTED = regex("(?P<owner>[^“”:;]+): (?P<kind>[a-z–’' -]+) (?<= )[(]“[^“”]*”[)]")


def of_kind(event: Event, owner: str, kind: str) -> str | None:
    """ "a conference of the County Association", "a groundbreaking ceremony in Qinghe County"."""
    if kind.startswith("news") or len(owner.split()) > LONGEST_NAME // 2:
        return None
    if len(event.bodies) > 1 and owner not in {body.en for body in event.bodies}:
        return None  # of one of several hosts; which of them does not show
    one = with_article(kind)
    if _BARE_PLACE.search(owner):
        place = event.place.en or "" if event.place else ""
        within = place == owner or (_WHOLE.search(owner) is not None and _PART.search(place) is not None)
        elsewhere = event.kind is EventKind.PROMOTION and place != ""  # 青禾县推介会, held in another city
        return f"{one} in {owner}" if within else f"{one} of {owner}" if elsewhere else None
    return f"{one} of {'' if FIRM.search(owner) or owner.startswith('the ') else 'the '}{owner}"


_ACTIVITY = regex(r"(?P<owner>[^“”:;(]+): (?P<kind>(?:[a-z-]+ ){0,3}(?:event|drill|clinic|campaign))")


def activity(event: Event) -> str | None:
    """What was held that is no meeting, by its title: "a tree-planting event in Qinghe County"."""
    found = _ACTIVITY.fullmatch(event.title_en) if event.title_zh is None else None
    return of_kind(event, found["owner"], found["kind"]) if found else None


_WHOLE, _PART = (
    regex("(?:City|County|District|Banner)$"),
    regex("(?:Town|Township|Subdistrict|Village|Community)$"),
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
        if body.startswith(("the ", "“")) or FIRM.search(body) or not OFFICE.search(body)
        else f"the {body}"
    )
