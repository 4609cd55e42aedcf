"""The English title of an occasion: its name, who went where, what was made known, or what it is about."""

from collections.abc import Sequence

from summarizer.english.clauses.inflect import capital
from summarizer.english.headline.news_deeds import news_deed
from summarizer.facts import Act, Agenda, Body, BodyKind, EventKind, Role, Text
from summarizer.language.names import romanise_holder
from summarizer.language.places.places import place_english, place_prefix
from summarizer.patterns import regex
from summarizer.rules.events.body_shown import OF_A_ZONE, ZONE_PARTY
from summarizer.rules.events.delegations import guests_english
from summarizer.rules.events.heading import SIDES, Heading, nearest, within
from summarizer.rules.events.matters import of_matter
from summarizer.rules.events.naming import meeting_english, occasion_english, of_its_end
from summarizer.rules.events.occasions import full_name
from summarizer.rules.events.openings import Occasion
from summarizer.rules.events.organs import HOUSES
from summarizer.rules.events.subjects import own_firms
from summarizer.rules.events.whose import of_its_region
from summarizer.rules.people.roles import Played
from summarizer.rules.places.regions import UNNAMED

_ROUNDS = {
    EventKind.INSPECTION: "inspection",
    EventKind.FIELD_VISIT: "field visit",
    EventKind.VISIT_RECEIVED: "visit",
}


def title(heading: Heading) -> str:
    """The English title of an occasion."""
    name = _name(heading)
    if name and (deed := _celebrated(heading, name)):
        return deed
    if name is None:
        return _of_visit(heading) or of_matter(heading)
    told = _IN_BRACKETS.sub(" (", _WIDE.sub(r"\g<owner>", _of_meeting(heading, name)))
    line = heading.article.headline
    return of_its_end(told, line.text) if line and heading.kind in HOUSES else told


# 云河县召开全县会议: whose it was says how wide it was; 全区 in a zone is settled later.
_WIDE = regex(
    r"^(?P<owner>[^:]* (?:(?P<unit>County|District|Town|Township|Banner)|Zone|Subdistrict): )"
    r"(?:(?i:(?P=unit))-wide |(?<=Zone: )(?:zone|district)-wide )"
)
_IN_BRACKETS = regex(r" \(the (?=[A-Z][a-z])")


# A ceremony is of what was opened or given, which its own name seldom says.
_CEREMONY = regex("(?:开馆|开园|开业|启用|投用|通车|落成|(?:捐赠|捐助|捐款)[^，。；]{0,16})(?:仪式|典礼)$")


def _celebrated(heading: Heading, name: str) -> str | None:
    """What was opened or given with a ceremony, as the headline tells: "Qinghe County Library opens"."""
    line = heading.article.headline
    whole = line is not None and not heading.occasion.item and _CEREMONY.search(name)
    told = news_deed(line.text) if line and whole else None
    return told if told and "“" not in told else None


def _name(heading: Heading) -> str | None:
    occasion, bodies, place = heading.occasion, heading.bodies, heading.place
    name = full_name(occasion)
    if name and occasion.meeting and bodies and bodies[0].zh in own_firms():
        name = occasion.meeting.zh  # 公司警示教育会 would read as a meeting about firms
    if name and heading.kind is EventKind.SIGNING and len(bodies) == SIDES and bodies[1].zh in name:
        name = name.partition(bodies[1].zh)[2] or name  # whose signing it was is said before it
    line = heading.article.headline
    if (
        name
        and line
        and name.startswith("大会主席团")
        and "主席团" in line.text[1:]
        and meeting_english(line.text)
    ):
        name = line.text  # 某届人大某次会议主席团召开第一次会议: which session's it was
    if name and any(body.en.startswith(ZONE_PARTY) for body in bodies):
        name = name.replace(OF_A_ZONE, "党委", 1)
    zone = UNNAMED.match(name) if name and place else None
    if name and zone and place and place.zh.endswith(zone[0]):
        name = place.zh + name[zone.end() :]  # 高新区动员会 of a page that says 济宁高新区 elsewhere
    return name


def _of_meeting(heading: Heading, name: str) -> str:
    owner = heading.owner
    unread = owner is not None and "“" in owner and heading.kind is not EventKind.SIGNING
    owner_en = _region(name, heading.place) if unread else owner
    if owner_en and not heading.bodies and _elsewhere(name, heading.place):
        # A meeting of the whole city that sat in one district is not the district's, nor is a county's in another city.
        owner_en = place_english(name[: place_prefix(name)])
    shown = _shown(name, heading.occasion, owner_en)
    if heading.with_partner and owner and heading.occasion.meeting:
        met = meeting_english(heading.occasion.meeting.zh)
        if met is None or ": " in met:
            return occasion_english(heading.occasion.meeting.zh, heading.kind, owner)
        return f"{owner}: {within(met)}"
    named = _named(name, owner, heading) or (_behind_owner(name, heading.bodies) if owner_en else None)
    if named and _BARE.search(name) and (on := _discussed(heading.agenda)):
        return f"{named} on {on}"
    return named or capital(occasion_english(shown, heading.kind, owner_en))


# 专题会议 says that it was on one thing, and not on which.
_BARE = regex("(?:专题会议?|专题工作会议?|专题研究会议?)$")
_BRIEF = 8
"""Words of what a meeting was on."""


def _discussed(agenda: Sequence[Agenda]) -> str | None:
    """The first matter that was discussed, in few words, with the one beside it."""
    told = [item.en for item in agenda if item.act is Act.DISCUSSED and item.en and "“" not in item.en]
    on = " and ".join(told[:SIDES])
    return next((one for one in (on, *told[:1]) if one and len(one.split()) <= _BRIEF), None)


def _region(name: str, place: Text | None) -> str | None:
    """The place that a name opens with, where nothing more of whoever held it is read: 青禾县|书法家协会成立大会."""
    return place.en if place and name.startswith(place.zh) else None


def _elsewhere(name: str, place: Text | None) -> bool:
    """Whether a name opens with a place that is not where the occasion was: 云河全市会议 in 青禾区."""
    front = name[: place_prefix(name)]
    if place is None or not _OF_A_REGION.search(front) or UNNAMED.match(front):
        return False
    return front not in place.zh and place.zh not in front


# A zone or a town may lie in the place; 全省 is another level.
_OF_A_REGION = regex("(?<![园新功])[省市县区州旗]$")


def _behind_owner(name: str, bodies_: tuple[Body, ...]) -> str | None:
    """A name whose front no table reads (a county by its short name): what stands behind its owner, as the owner's."""
    body = bodies_[0] if bodies_ else None
    if body is None or not name.startswith(body.zh):
        return None
    rest = meeting_english(name.removeprefix(body.zh))
    return f"{nearest(body.zh, body.en)}: {within(rest)}" if rest and ": " not in rest else None


def _of_visit(heading: Heading) -> str | None:
    what, played, place = _ROUNDS.get(heading.kind), heading.played, heading.place
    went: tuple[Role, ...] = (Role.VISITOR, Role.SPEAKER, Role.CHAIR, Role.ATTENDEE)
    received = heading.kind is EventKind.VISIT_RECEIVED
    if received and (heading.bodies or any(p.role is Role.HOST for p in played)):
        went = (Role.VISITOR,)  # whoever speaks may be a host
    able = [p for p in played if p.role in went]
    leader = next((p for p in able if not _at_home(p)), None)
    if leader is None and received and heading.bodies:
        return f"Visit by {guests_english(heading.bodies)}{f' to {place.en}' if place and place.en else ''}"
    if leader is None or what is None:
        return None
    name = leader.mention.name
    # A post told anywhere may say that the person is of another country.
    titles = tuple(title for p in played if p.mention.name == name for title in p.mention.titles)
    who = romanise_holder(name, titles).en
    where = f" to {place.en}" if place and place.en and received else ""
    return f"{who}: {what}{where}"


_KEPT_COMPANY = regex("(?:参加|出席|陪同|列席)$")


def _at_home(played: Played) -> bool:
    """Whether somebody only kept others company: 县委常委某某参加活动, 某某、某某等领导陪同."""
    said = played.stretch.text[played.mention.ends : played.end]
    return played.role is Role.ATTENDEE and _KEPT_COMPANY.search(said) is not None


def _named(name: str, owner: str | None, heading: Heading) -> str | None:
    bodies_, place = heading.bodies, heading.place
    full = meeting_english(name)
    if full is None and bodies_ and _UNOWNED.match(name):
        full = meeting_english(f"{bodies_[0].zh}{name}")
    if full is None:
        return None
    full = of_its_region(full, name, place.zh if place else None, heading.article)
    if bodies_ and bodies_[0].kind is BodyKind.GOVERNMENT and owner and "“" not in owner:
        full = full.replace(" of the government", f" of the {owner.removeprefix('the ')}")
    outside = bodies_ and bodies_[0].zh not in name and owner and "“" not in owner and " of the " not in full
    if owner and outside and owner.removeprefix("the ") in full:
        return full
    if owner and full.lower().startswith(owner.lower()):
        return full
    if outside and ": " in full:
        return None  # two owners, and only one of them held it
    return capital(f"{owner}: {within(full)}") if outside else full


# 县政府党组会议和|2025年第17次常务会议: whose the second is has been said.
_UNOWNED = regex(r"(?:\d{4}年)?第.{1,5}次")
_ONLY_COUNTED = regex(r"第.{1,6}次(?:（扩大）)?(?:全体)?会议")


def _shown(name: str, occasion: Occasion, owner_en: str | None) -> str:
    """The name letter by letter as it stands in the text: 青禾县召开防汛动员会 has no 青禾县防汛动员会."""
    if occasion.meeting is None or name in occasion.sentence.text:
        return name
    # Of a meeting that is only counted its owner is all there is to know.
    told = owner_en and not _ONLY_COUNTED.fullmatch(occasion.meeting.zh)
    owner = "" if told else name.removesuffix(occasion.meeting.zh)
    return f"{owner}…{occasion.meeting.zh}" if owner else occasion.meeting.zh
