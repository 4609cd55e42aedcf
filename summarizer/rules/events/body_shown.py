"""A body of an event as it is shown: what the line calls it, its English, kind and level, and where the line says so."""

from summarizer.english.nominal.sessions import sessions
from summarizer.facts import Body, BodyKind, Level
from summarizer.language.bodies.bodies import BodyMention, body_english, body_kind, body_level, find_bodies
from summarizer.language.places.gazetteer import generics
from summarizer.language.places.places import place_english, place_prefix
from summarizer.patterns import regex
from summarizer.reading.text import Sentence
from summarizer.rules.events.subjects import own_firms


def shown_body(line: Sentence, start: int, end: int, until: int | None = None) -> Body:
    """The body named in a stretch; `until` is how far its evidence goes on, to what makes it the one."""
    zh = line.text[start:end]
    own, own_kind = own_firms().get(zh) or (None, None)
    en, kind, level = own or body_english(zh) or place_english(zh), own_kind or body_kind(zh), body_level(zh)
    if zh.endswith(OF_A_ZONE) and not zh.startswith("自治") and _ZONE.search(line.text):
        en, level = f"{ZONE_PARTY} (“{zh}”)", Level.COUNTY
    elif en is None and (
        congress := next((one for *span, one in sessions(zh) if span == [0, len(zh)]), None)
    ):
        place = zh.removeprefix("中国共产党").removeprefix("中共")
        en, kind, level = congress, BodyKind.PARTY, body_level(place[: place_prefix(place)])
    elif en is None:
        organ = _organ(zh)
        en = f"{organ.en} (“{zh}”)" if organ else f"“{zh}”"
        kind, level = (organ.kind, organ.level) if organ else _by_ends(zh, level)
    return Body(zh=zh, en=en, kind=kind, level=level, evidence=(line.evidence(start, until or end),))


# 区党委 is a committee of an autonomous region, and on pages of zones that of the zone.
OF_A_ZONE, ZONE_PARTY = "区党委", "Zone Party Committee"
_ZONE = regex("新区|开发区|高新区|保税区|合作区|经开区|示范区")


# What the last word of a name says of a body that is known by nothing else.
_ENDINGS = {
    "公司": BodyKind.COMPANY, "集团": BodyKind.COMPANY, "法院": BodyKind.COURT_PROCURATORATE, "检察院": BodyKind.COURT_PROCURATORATE,
    "党委": BodyKind.PARTY, "党组": BodyKind.PARTY, "党支部": BodyKind.PARTY, "党总支": BodyKind.PARTY, "政府": BodyKind.GOVERNMENT,
    "商会": BodyKind.MASS_ORG, "总工会": BodyKind.MASS_ORG, "联合会": BodyKind.MASS_ORG, "代表团": BodyKind.TASK_FORCE, "考察团": BodyKind.TASK_FORCE,
    "考察组": BodyKind.TASK_FORCE, "督导组": BodyKind.TASK_FORCE, "督查组": BodyKind.TASK_FORCE, "检查组": BodyKind.TASK_FORCE,
}  # fmt: skip


def _by_ends(zh: str, level: Level) -> tuple[BodyKind, Level]:
    """Kind and level by the last word and by the place or the class of a place in front (市安全生产第四|督导组)."""
    kind = next((kind for ending, kind in _ENDINGS.items() if zh.endswith(ending)), BodyKind.OTHER)
    if kind is BodyKind.COMPANY:
        return kind, level  # a firm is of no level, whatever place it bears
    front, pointed = place_prefix(zh), generics().get(zh[0])
    return kind, body_level(zh[:front]) if front else pointed.level if pointed else level


def _organ(zh: str) -> BodyMention | None:
    """What is known of a body: its organ if the place is off the map (新村岗|镇党委), or whose part it is (某支队|一大队)."""
    known = [body for body in find_bodies(zh) if body.en]
    return next((b for b in known if b.end == len(zh)), next((b for b in known if b.start == 0), None))
