"""What single people are told to have done: led a round, put their name to something, declared or unveiled it."""

from summarizer.english.headline.declared import DECLARED, declares
from summarizer.english.site_names import site_english
from summarizer.facts import Event, Person, Role
from summarizer.language.bodies.bodies import body_english
from summarizer.patterns import regex
from summarizer.writing.wording import says_in_chinese

_LED = regex(
    r"(?:率|带队|率队|率领|带领|调研|督导|督查|检查|暗访|走访|慰问|视察|看望|巡查|深入|先后|来到|前往|(?<!赶)赴)$"
)


# 副市长某某等一同视察: who went along with deputies did not lead them.
_ALONG = regex("(?:一同|一道|一并|随同)(?:前往|参加)?(?:调研|检查|督导|督查|考察|慰问|走访|视察)$")


def went_along(person: Person) -> bool:
    """Whether somebody is told to have gone along with others, whoever led them."""
    return any(_ALONG.search(e.quote) for e in person.evidence)


def led(person: Person) -> bool:
    """Whether somebody is told to have led others somewhere, or to have gone to see for themselves."""
    there = (Role.ATTENDEE, Role.SPEAKER, Role.REPORTER_TO)
    return person.role in there and any(_LED.search(e.quote) for e in person.evidence)


_SIGNED = regex("签[署订约]$")


def signed(person: Person) -> bool:
    """Whether somebody who spoke or took part is told to have put their name to an agreement."""
    there = person.role in (Role.ATTENDEE, Role.SPEAKER)
    return there and any(_SIGNED.search(e.quote) for e in person.evidence)


_DECLARED = tuple((regex(declares(what)), en) for what, en in DECLARED)


def declared(person: Person) -> str | None:
    """ "declared the start of construction", of whom the text says so (县长某某宣布项目开工); else None."""
    said = (did for pattern, did in _DECLARED if any(pattern.search(e.quote) for e in person.evidence))
    return next(said, None)


# 共同为青禾县图书馆揭牌
_UNVEILED = regex("为(?P<what>[^，。；为]{2,40}?)揭(?P<how>牌|幕)$")
_OF_NO_NAME = regex(
    "[^，。；]{0,2}(?:医院|学校|公司|中心|项目|基地|园区|企业|展馆|协会|新馆|工作站|雕塑|雕像|铜像)"
)


def unveiled(person: Person) -> str | None:
    """ "unveiled the plaque of Qinghe County Library", of whom the text says so; else None."""
    found = next((m for e in person.evidence if (m := _UNVEILED.search(e.quote))), None)
    if found is None:
        return None
    bare = "a plaque" if found["how"] == "牌" else None
    if _OF_NO_NAME.fullmatch(found["what"]):
        return bare and f"unveiled {bare}"
    named = site_english(found["what"]) or body_english(found["what"])
    if named is None or says_in_chinese(named):
        return bare and f"unveiled {bare}"
    the = "" if named.startswith("the ") else "the "
    return f"unveiled the plaque of {the}{named}" if bare else f"unveiled {the}{named}"


_TO_THE_PRESS = regex("(?:介绍说?|表示|告诉[^，。；]{0,8}|说|称|透露)[，：]?$")


def told_the_press(speaker: Person) -> bool:
    """Whether somebody is only told to have said something of what was begun, to whoever asked."""
    return all(_TO_THE_PRESS.search(e.quote) for e in speaker.evidence)


_ASKED = regex("(?:要求|强调|指出|表示)$")


def only_asked(event: Event, going: Person) -> bool:
    """Whether of the one person named it is only said what they asked for: a body checked, and nobody led it."""
    alone = len(event.people) == 1 and going.role is Role.SPEAKER
    return alone and all(_ASKED.search(e.quote) for e in going.evidence)
