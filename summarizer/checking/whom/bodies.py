"""Of which level a body is where a line tells of it: 省委 is no Municipal Party Committee.

The whole text may name the body at every level; what counts are the sentences a line tells of.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from summarizer.checking.line.levels import may_be
from summarizer.checking.line.ordinals import numbered, place_of
from summarizer.checking.line.words import words
from summarizer.patterns import regex

# A body that may be of any level, and what must stand behind the level in Chinese.
_BODIES = (
    ("inspect", "巡视|巡察|督察|督导|督查"),
    ("leading group", "领导小组"),
    ("zone", "开发区|经开区|高新区|经济区"),
    ("ommittee", "委(?!员|托|任|派|书记|常委)"),
    ("government", "政府"),
)
_OF_A_LEVEL = regex(
    r"\b(?P<level>[Cc]entral|[Pp]rovincial|[Mm]unicipal|[Dd]istrict|[Cc]ounty)(?:['’]s)? "
    r"(?P<body>(?:CPC )?(?:discipline |Party )?inspect(?:ors?|ion)(?: (?:teams?|groups?))?|"
    r"(?:[a-z]+ ){0,2}leading group|(?:[a-z]+ ){0,3}zones?|"
    r"Party [Cc]ommittee(?! (?:secretary|member))|government(?! (?:work|debt|bond|funds?|funding|money|grants?|"
    r"subsid\w+|support|aid|loans?|budget|spending|service|department|leader)))"
)
# Whose secretary somebody is, is a matter of posts.
_OF_A_POST = regex(r"\b(?<!behalf )(?:of|from|in|for) (?:the )?(?:[A-Z][\w'’-]* ){0,3}$")
_SOME = frozenset(
    {
        "inspectors",
        "inspector",
        "inspection",
        "inspections",
        "group",
        "zone",
        "zones",
        "committee",
        "government",
    }
)
_MEETINGS = frozenset({"conference", "plenum", "session"})
_NUMBERED = regex(
    r"\b(?P<n>[A-Za-z]+(?:th|st|nd|rd|ond)|\d+(?:st|nd|rd|th)) (?:CPC )?"
    r"(?P<level>[Pp]rovincial|[Mm]unicipal|[Dd]istrict|[Cc]ounty) "
    r"(?P<body>Party [Cc]ommittee|Party congress|Party Congress|(?:[Pp]eople['’]s )?[Cc]ongress|CPPCC)"
)
_LEVELS = "省|自治区|市|州|县|区|旗"
# In this order: the Party's congress is no people's congress, and is counted in 次.
_KINDS = (
    ("Party congress", "party congress"),
    ("Party Congress", "party congress"),
    ("Party", "party"),
    ("CPPCC", "cppcc"),
    ("ongress", "congress"),
)
_BODY_ZH = {
    "party congress": "(?:党代会|党代表大会|党员?代表大会)",
    "party": "(?:纪?委(?!员|托|任|派))",
    "congress": "(?:人大|人民代表大会|人代会)",
    "cppcc": "政协",
}


# Which conference was passed on: 传达省委、市委农村工作会议 is none of the centre's.
_CONFERENCE = regex(
    r"\b(?:[Tt]he|[Aa]) (?P<level>central|national|provincial|municipal|county|district|"
    r"(?:province|city|county|district)(?=['’]s ))(?:['’]s)? (?:[\w-]+ ){0,4}?"
    r"(?:work conference|conference|plenum|plenary session)\b(?! cent| hall| room)"
)
_CONFERENCE_ZH = regex(
    f"(?P<level>中央|国家|全国|(?:全?(?:{'省|自治区|市|州|县|区|旗'})))(?:委|政府)?"
    "(?P<more>(?:[、和](?:中央|全国|[省市州县区旗])委?)*)[^，。；：《》省市县区]{0,18}?(?:会议|全会|大会)"
)
_ALSO_LEVEL = regex("中央|全国|[省市州县区旗]")


def _conferences(en: str, text: str) -> Iterator[str]:
    """Conferences of a level at which the Chinese names none, though it names some."""
    held: set[str] = set()
    for one in _CONFERENCE_ZH.finditer(text):
        own = one["level"] if one["level"] == "全国" else one["level"].removeprefix("全")
        held |= {own, *_ALSO_LEVEL.findall(one["more"])}
    for told in _CONFERENCE.finditer(en) if held else ():
        top = told["level"] in ("central", "national") and held & {"中央", "国家", "全国"}
        if not top and not any(may_be(told["level"], level) for level in held):
            yield f"“{told[0]}”: the cited Chinese has one of {'、'.join(sorted(held))}"


def check_bodies(en: str, near: Sequence[str]) -> Iterator[str]:
    """Messages, one for each body of `en` that the sentences it tells of name at other levels only."""
    spoken = words(en)
    text = "\n".join(near)
    if not _MEETINGS.isdisjoint(spoken):
        yield from _conferences(en, text)
    if _SOME.isdisjoint(spoken) and "congress" not in spoken:
        return
    for told in _OF_A_LEVEL.finditer(en):
        if _OF_A_POST.search(en, 0, told.start()):
            continue
        han = next(zh for word, zh in _BODIES if word in told["body"])
        held = {one["level"] for one in _levelled(han).finditer(text)}
        if held and not any(may_be(told["level"], level) for level in held):
            yield f"“{told[0]}”: the cited Chinese has {'、'.join(sorted(held))}"
    for told in _NUMBERED.finditer(en):
        kind = next(kind for word, kind in _KINDS if word in told["body"])
        held = set(_levels_numbered(told["n"], _BODY_ZH[kind], text))
        if held and not any(may_be(told["level"], level) for level in held):
            yield f"“{told[0]}”: the cited Chinese has {'、'.join(sorted(held))}"


@cache
def _levelled(body: str) -> re.Pattern[str]:
    """A pattern of a body with its level right before it: 省委, 市级开发区, 中央第二巡视组."""
    return re.compile(
        f"(?P<level>中央|国家|全国|{_LEVELS})(?:本级|[级直委])?(?:[两三]个|各|第?[一二三四五六七八九十]+)?"
        f"(?:生态环境保护|环境保护|生态环保|环保|安全生产)?(?:{body})"
    )


def _levels_numbered(ordinal: str, body: str, text: str) -> Iterator[str]:
    """The levels at which the Chinese has a body of that term: 十届市委, 县第十五届人大."""
    place = place_of(ordinal)
    if place is None:
        return
    counted = "次" if "党" in body else "届"
    terms = "|".join(re.escape(one) for one in numbered(place) if one.endswith(counted))
    for found in re.finditer(
        rf"(?<![十\d])第?(?:{terms})(?P<behind>{_LEVELS}){body}|(?P<before>{_LEVELS})(?:委|人大|政协)?第?(?<![十\d])(?:{terms})",
        text,
    ):
        yield found["behind"] or found["before"]
