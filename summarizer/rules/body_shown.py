"""A body of an event as it is shown: what the line calls it, its English, kind and level, and where the line says so."""

from summarizer.english.sessions import sessions
from summarizer.facts import Body, BodyKind
from summarizer.language.bodies import BodyMention, body_english, body_kind, body_level, find_bodies
from summarizer.language.places import place_english, place_prefix
from summarizer.reading.text import Sentence
from summarizer.rules.subjects import own_firms


def shown_body(line: Sentence, start: int, end: int, until: int | None = None) -> Body:
    """The body named in a stretch; `until` is how far its evidence goes on, to what makes it the one."""
    zh = line.text[start:end]
    own, own_kind = own_firms().get(zh, (None, None))
    en, kind, level = own or body_english(zh) or place_english(zh), own_kind or body_kind(zh), body_level(zh)
    if en is None and (congress := next((one for *span, one in sessions(zh) if span == [0, len(zh)]), None)):
        place = zh.removeprefix("中国共产党").removeprefix("中共")
        en, kind, level = congress, BodyKind.PARTY, body_level(place[: place_prefix(place)])
    elif en is None:
        organ = _organ(zh)
        en = f"{organ.en} (“{zh}”)" if organ else f"“{zh}”"
        kind, level = (organ.kind, organ.level) if organ else (kind, level)
    return Body(zh=zh, en=en, kind=kind, level=level, evidence=(line.evidence(start, until or end),))


def _organ(zh: str) -> BodyMention | None:
    """What is known of a body: its organ if the place is off the map (新村岗|镇党委), or whose part it is (某支队|一大队)."""
    known = [body for body in find_bodies(zh) if body.en]
    return next((b for b in known if b.end == len(zh)), next((b for b in known if b.start == 0), None))
