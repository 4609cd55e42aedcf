"""Headlines of what leaders do out of doors and with whom: 率委员视察, 接访, 巡河, 植树, 座谈, 拜访, 讲党课.

outing := subject verb thing?        The subject and what the verb governs are read whole or nothing is said.
"""

import re
from collections.abc import Callable, Collection

from summarizer.english.headline.events import site
from summarizer.english.headline.subjects import subject_english
from summarizer.english.nominal.formal import namings
from summarizer.english.nominal.items import item_english
from summarizer.english.nominal.nominal import nominal
from summarizer.language.bodies.bodies import body_english
from summarizer.language.names import romanise
from summarizer.language.people.people import find_people
from summarizer.language.places.places import place_english
from summarizer.language.posts.titles import title_english
from summarizer.patterns import any_of, regex

_LOOKS = namings("looks")
_MEMBERS = namings("members")
_LED = regex(
    rf"(?P<who>.{{2,24}}?)(?:带领|率领?|组织)(?:部分|住[^，。]{{1,4}})?(?P<whom>{any_of(_MEMBERS)})(?:开展|进行|专题|集中|实地|到[^，。]{{2,10}}?)*"
    rf"(?P<how>{any_of(_LOOKS)})(?P<what>.{{2,24}})"
)
_WORK = regex("(?:等)?工作(?:情况|开展情况)?$|情况$")


def outing_english(text: str, known: Collection[str]) -> str | None:
    """English of one part of a headline that tells of an outing; None if a part of it has none."""
    if over := _WENT_OVER.fullmatch(text):
        return _over(over)
    if (led := _LED.fullmatch(text)) and (told := _of_members(led, known)):
        return told
    for pattern, say in _WAYS:
        found = pattern.fullmatch(text)
        who = subject_english(found["who"], known) if found else None
        if found and who and (did := say(found, known)):
            verb, _, rest = did.partition(" ")
            return f"{who.en} {_MANY.get(verb, verb) if who.several else verb} {rest}".rstrip()
    return None


_MANY = {"receives": "receive", "takes": "take", "gives": "give", "holds": "hold", "visits": "visit", "meets": "meet",
         "patrols": "patrol", "seeks": "seek", "makes": "make", "speaks": "speak", "lays": "lay"}  # fmt: skip


_BARE = {"inspects": "inspect", "looks into": "look into", "visits": "visit"}


def _of_members(found: "re.Match[str]", known: Collection[str]) -> str | None:
    who = subject_english(found["who"], known)
    if who and _TOUR.fullmatch(found["what"]):
        return f"{who.en} {_leads(found, who.several)} {_MEMBERS[found['whom']]} on an inspection tour"
    read = nominal(_WORK.sub("", found["what"]))
    if who is None or read is None or read.kind != "n" or "“" in read.full:
        return None
    verb = _BARE.get(_LOOKS[found["how"]], "look into")
    return f"{who.en} {_leads(found, who.several)} {_MEMBERS[found['whom']]} to {verb} {read.full.removeprefix('the ')}"


_TOUR = regex("(?:视察|调研|检查)?(?:活动|工作)")


def _leads(found: "re.Match[str]", several: bool) -> str:
    """Whoever sends members out need not go along: 组织代表视察."""
    verb = "send" if "组织" in found.group()[: found.start("whom") - found.start()] else "lead"
    return verb if several else f"{verb}s"


def _petitioners(found: "re.Match[str]", _: Collection[str]) -> str | None:
    where = site(found["where"]) if found["where"] else ""
    if where is None or "“" in where:
        where = ""
    return f"receives petitioners{f' at {where}' if where else ''}"


def _plain(said: str) -> Callable[["re.Match[str]", Collection[str]], str | None]:
    return lambda _, __: said


def _partner(found: "re.Match[str]", _: Collection[str]) -> str | None:
    """Whom somebody talked with or called on: a person with a post, a firm, a body, business people of a place."""
    whom = found["whom"]
    if (trade := _BUSINESS.fullmatch(whom)) is not None:
        place = place_english(trade["place"]) if trade["place"] else ""
        return None if place is None else f"business people{f' from {place}' if place else ''}"
    people = find_people(f"会见{whom}一行")
    if len(people) == 1 and people[0].titles:
        post = title_english(people[0].titles)
        return f"{romanise(people[0].name).en} ({people[0].name}), {post}" if post else None
    return body_english(whom)


_BUSINESS = regex("(?P<place>[一-鿿]{2,4})?(?:客商|企业家|商会代表)(?:代表)?")


def _with(verb: str) -> Callable[["re.Match[str]", Collection[str]], str | None]:
    def say(found: "re.Match[str]", known: Collection[str]) -> str | None:
        whom = _partner(found, known)
        return f"{verb} {whom}" if whom else None

    return say


def _called_on(found: "re.Match[str]", known: Collection[str]) -> str | None:
    whom = _partner(found, known)
    where = site(found["where"]) if found["where"] else ""
    if whom is None or where is None or "“" in where:
        return None
    return f"visits {whom}{f' in {where}' if where else ''}"


def _preached(found: "re.Match[str]", _: Collection[str]) -> str | None:
    item = item_english(found["what"])
    where = site(found["where"]) if "where" in found.groupdict() else ""
    if item is None or "“" in item or where is None or "“" in where:
        return None
    return f"speaks on {item.removeprefix('the ')}{f' in {where}' if where else ''}"


def _sought(found: "re.Match[str]", _: Collection[str]) -> str | None:
    where = site(found["where"])
    return f"seeks projects in {where}" if where and "“" not in where else None


# 县人大代表分组审议政府工作报告: members of a house in their groups.
_PAPERS = namings("gone over")
_WENT_OVER = regex(
    f"(?P<level>[省市县区])?(?P<who>人大代表|政协委员|各代表团|代表们|委员们|代表团)(?:分组|分团|继续|认真|热烈|围绕)*"
    f"(?P<how>审议|讨论|协商讨论|协商|热议)(?P<what>{any_of(_PAPERS)})"
)
_LEVELS = {"省": "Provincial ", "市": "Municipal ", "县": "County ", "区": "District ", None: ""}


def _over(found: "re.Match[str]") -> str:
    level = _LEVELS[found["level"]]
    house = (
        "CPPCC members" if "委员" in found["who"] else "People's Congress deputies" if level else "deputies"
    )
    return f"{level}{house} {'deliberate' if found['how'] == '审议' else 'discuss'} {_PAPERS[found['what']]}"


_WHO = "(?P<who>.{2,30}?)"
_PARTNER = "(?P<whom>[^，。；、]{2,24}?)"
_OUT = "(?:开展|带队|实地|进行)*"
_DONE = "(?:工作|活动|调研|督导)*"
_FEAST = "(?:春节|元旦|新春|国庆|中秋|端午|重阳|“[七八]一”|[七八]一|节前|节日|期间)*"
_CALLERS = "接待(?:来访|信访|上访)群众(?:来访)?|接访下访|带案下访|(?:公开)?接访"
_BUSINESSMEN = "(?P<whom>[一-鿿]{0,4}(?:客商|企业家)(?:代表)?)(?:一行)?"
_TALKS = "(?:一行)?(?:举行|进行|开展)?(?:工作)?(?:座谈|会谈|洽谈)(?:交流)?"
_TO_SEEK = "(?:考察|洽谈|开展)?(?:对接|洽谈|跑办)(?:合作)?项目(?:工作)?"
_WAYS = (
    (regex(f"{_WHO}(?:到(?P<where>.{{2,10}}?))?(?:开展)?(?:{_CALLERS})(?:活动|工作)?"), _petitioners),
    (regex(f"{_WHO}{_OUT}巡(?:河|查河道){_DONE}"), _plain("patrols rivers")),
    (regex(f"{_WHO}{_OUT}巡林{_DONE}"), _plain("patrols forests")),
    (
        regex(f"{_WHO}(?:参加|参与)(?:全民|春季|秋季)*义务植树(?:劳动|活动)*"),
        _plain("takes part in tree-planting event"),
    ),
    (regex(f"{_WHO}(?:(?:为|给)[^，。；]{{2,20}})?讲授?(?:专题|廉政)?党课"), _plain("gives a Party lecture")),
    (regex(f"{_WHO}(?:开展|组织){_FEAST}走访慰问(?:活动|工作)?"), _plain("makes goodwill visits")),
    (
        regex(f"{_WHO}(?:到|赴|来|深入)(?P<where>[^，。；]{{2,12}}?)(?:开展)?宣讲(?P<what>.{{4,30}}精神)"),
        _preached,
    ),
    (regex(f"{_WHO}宣讲(?P<what>.{{4,30}}精神)"), _preached),
    (regex(f"{_WHO}与{_PARTNER}{_TALKS}"), _with("holds talks with")),
    (regex(f"{_WHO}(?:会见|会晤|接待){_BUSINESSMEN}"), _with("meets")),
    (regex(f"{_WHO}(?:赴|到)(?P<where>[^，。；、]{{2,6}}?)?拜访{_PARTNER}"), _called_on),
    (regex(f"{_WHO}(?:赴|到)(?P<where>[^，。；]{{2,12}}?){_TO_SEEK}"), _sought),
)
