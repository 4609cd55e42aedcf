"""Every organ an English line names must be one of the cited Chinese: of the same kind, and at the same level.

区委 is the District Party Committee: neither the district government nor the Municipal Party Committee.
"""

import re
from collections.abc import Iterator, Sequence

from summarizer.checking.line.counterparts import Counterpart, counterparts, prefiltered
from summarizer.checking.line.glosses import of_word
from summarizer.checking.line.levels import LEVELS, is_top, may_be, pattern_of
from summarizer.checking.line.words import words
from summarizer.language.places.gazetteer import short_names
from summarizer.patterns import any_of, regex

_LEVEL = regex(
    rf"\b(?P<level>{any_of(LEVELS)})(?:[- ]level)?(?:['’]s)?"
    r"(?: (?:communist|chinese|CPC|people['’]s|committee of the|commission for|standing committee of the))*$",
    re.IGNORECASE,
)
_LEVEL_AFTER = regex(
    rf"^ of (?:the )?(?:[A-Z][\w'’-]* ){{0,3}}?(?P<level>{any_of(LEVELS)})\b"
    # The Party committee of a district's hospital is no district's.
    r"(?! (?:[A-Z][\w'’-]* ){0,4}?"
    r"(?:Hospital|School|College|University|Institute|Cent(?:er|re)|Station|Company|Group)\b)",
    re.IGNORECASE,
)
_LEVELLED = frozenset(
    {"party", "government", "congress", "cppcc", "discipline", "court", "procuratorate", "party school"}
)
# Settled phrases whose organ is part of a name: 政府工作报告 has no level of its own, and needs none.
# 东方法院 may be of any level.
_OFTEN_BARE = frozenset({"court", "procuratorate", "party school"})
_PHRASES = regex(
    r"clean[- ]government|[Pp]arty and government (?:offices|organs|bodies)|"
    r"government (?:work report|operations?|services?|affairs|procurement|investment|funds?|debt|bonds?)|"
    r"government[-–](?:business|enterprise|bank|industry)\b",
    re.IGNORECASE,
)

# 行政职能部门 are government departments.
_OFFICES_EN = regex(
    r"\b(?<!the )government (?:departments|agencies|offices|bodies|services?|officials)\b|"
    r"\b(?<!the )local governments?\b"
)
_OFFICES_ZH = regex("部门|机关|行政|职能|政务|[校企区]地|地方|政校|政企")


def names_organs(en: str) -> bool:
    """Whether a line can name an organ at all."""
    spoken = words(en)
    return (
        bool(prefiltered("organisations", en))
        or not _OFFICES.isdisjoint(spoken)
        or not LEVELS.keys().isdisjoint(spoken)
        or "Party" in en
        or "team" in spoken
    )


def check_organisations(en: str, quotes: Sequence[str]) -> tuple[str, ...]:
    """Messages, one for each organ of `en` that the cited Chinese does not hold; () if all are supported."""
    if not names_organs(en):
        return ()
    text = "\n".join(quotes)
    line = _PHRASES.sub(lambda found: " " * len(found[0]), en) if "overnment" in en else en
    if "overnment" in line and _OFFICES_ZH.search(text):
        line = _OFFICES_EN.sub(lambda found: " " * len(found[0]), line)
    found = (
        *_messages(line, text),
        *_offices(line, text),
        *_plain_offices(line, text),
        *_working(line, text),
        *_meetings(line, text),
        *_politburo(line, text),
        *_teams(line, text),
    )
    return tuple(dict.fromkeys(found))


_POLITBURO = regex(
    r"\bPolitburo(?: of the (?:CPC |Party )?Central Committee)?(?P<own>['’]s)?(?P<few> Standing Committee)?"
)
_FEW_ZH = regex("政治局(?:常务委员会|常委)")
_ALL_ZH = regex("政治局(?!常务委员会|常委)")


def _politburo(line: str, text: str) -> Iterator[str]:
    """The Politburo and its Standing Committee meet apart."""
    for said in _POLITBURO.finditer(line) if "Politburo" in line and "政治局" in text else ():
        behind = line[said.end() : said.end() + 24].lower()
        few = bool(said["few"]) or "standing committee of the" in line[: said.start()].lower()[-32:]
        if few and not _FEW_ZH.search(text):
            yield f"“{said[0]}”: the cited Chinese has the Politburo itself"
        elif (
            not few
            and "meeting" in behind + line[max(0, said.start() - 16) : said.start()]
            and not _ALL_ZH.search(text)
        ):
            yield f"“{said[0]}”: the cited Chinese has its Standing Committee"


_TEAM = regex(
    r"\b(?P<level>[Cc]entral|[Pp]rovincial|[Mm]unicipal|[Cc]ounty|[Dd]istrict) (?:[\w-]+ ){0,4}?"
    r"(?:inspection|supervision|guidance|inspectors?|steering|lecturers?|lecture|expert)['’]? (?:team|group)s?"
    r"(?:['’]s)?\b"
)
_TEAM_ZH = regex(
    "(?P<level>中央|国家|省|自治区|市|县|区)[^，。；、的]{0,3}(?:第[一二三四五六七八九十]+)?[^，。；、的]{0,10}"
    "(?:督察|督查|巡视|巡察|督导|指导|检查|宣讲|专家)[^，。；、]{0,2}[组团]"
)


def _teams(line: str, text: str) -> Iterator[str]:
    """中央第三环境保护督察组 is no provincial team."""
    for team in _TEAM.finditer(line) if " team" in line or " group" in line else ():
        held = {found["level"] for found in _TEAM_ZH.finditer(text)}
        if held and not any(may_be(team["level"], level) or is_top(team["level"], level) for level in held):
            yield f"“{team[0]}”: the cited Chinese has one of {held.pop()}"


# A bureau, department or commission of a level; what it is for stands in `tables/offices.tsv`.
_OFFICE = regex(
    r"(?:\b(?P<level>[Pp]rovincial|[Mm]unicipal|[Cc]ity|[Dd]istrict|[Cc]ounty|[Tt]own|[Tt]ownship|[Cc]entral|"
    r"[Nn]ational|[Ss]tate)(?:['’]s)? (?!and ))(?P<name>(?:(?:[A-Z][\w'’-]+|for|of|and|on|work|safety|inspection|"
    r"the|Party|committee['’]s?|(?!head|mayor|secretar|leader|offic|chief|govern|deput|vice|member|county|municipal|"
    r"provincial|district|city|town|national|central)[a-z-]{4,}),? ){0,8}?)"
    r"(?:[Bb]ureau|[Dd]epartment|[Cc]ommission|[Aa]dministration|[Ii]nspection [Tt]eam|[Oo]ffice)\b(?!s)"
)
_OFFICES_WORDS = "bureau bureaus department departments commission administration inspection office"
_OFFICES = frozenset(_OFFICES_WORDS.split())
_OFFICE_ZH = regex(
    r"(?P<level>省|自治区|市(?!场)|区|县|旗|镇|乡|中央|国务院|国家|全国|我省|我市|我区|我县)(?:[^，。；、\n的省市县旗]|市(?=场)){0,14}?(?:局|厅|委|部|办|组|院|中心)"
)
# 某市某区第六届纪律检查委员会: the district has it, within the city; 市开发区管委会 is the city's.
_WITHIN = regex("(?<=市)[^市区，]{2,5}(?<![发新园社景灾校厂片辖护])(?P<level>区)")
_TOP = frozenset({"central", "national", "state"})


def _offices(line: str, text: str) -> Iterator[str]:
    """Bureaus and commissions: the level named must be one at which the Chinese names such, and so its business."""
    levels = None
    for office in () if _OFFICES.isdisjoint(words(line)) else _OFFICE.finditer(line):
        if levels is None:
            levels = set(_office_levels(text))
        level = office["level"].lower()
        shown = office[0]
        if level in _TOP:
            held = bool(re.search("中央|国务院|国家|全国|中共|中纪委|中组部|中宣部", text))
        else:
            held = not levels or any(may_be(level, one) for one in levels)
            held = held or re.search(rf"[全本我该](?:{pattern_of(level)})", text) is not None
            held = held or any(may_be(level, one) for one in _levels_of_bare_names(text))
        if not held:
            yield f"“{shown}”: the cited Chinese has {'、'.join(sorted(levels)) or 'no such body'}"
            continue
        for row in counterparts("offices"):
            if row.en.search(office["name"]) and not row.zh.search(text):
                yield f"“{shown}”: no such body in the cited Chinese"
                break


def _office_levels(text: str) -> Iterator[str]:
    for found in _OFFICE_ZH.finditer(text):
        yield found["level"].removeprefix("我")
        if within := _WITHIN.search(text, found.start(), found.end()):
            yield within["level"]


# 青岛发改委 is of a city, whatever level another office of the text states.
_UNDER_A_NAME = regex("[\u4e00-\u9fff]{4,8}(?:局|厅|委(?!员)|办)")


def _levels_of_bare_names(text: str) -> Iterator[str]:
    for office in _UNDER_A_NAME.finditer(text):
        for at in range(office.start(), office.end() - 3):
            yield from (unit.generic[-1:] for _, units in short_names().matches(text, at) for unit in units)


_PLAIN_PARTY = regex(r"\bParty Committee\b(?! (?:Working|secretar))")

_PARTY_OF_ZONE = regex(
    r"\bParty Committee of (?:the )?(?:[A-Z][\w'’-]*(?:-[A-Za-z]+)* (?:and )?){0,5}?(?:Zone|New Area|Park)\b|"
    r"\b(?:[Zz]one|New Area|Park)(?:['’]s)? Party Committee\b"
)


# Bureaus without a level, also in a row: "the environment, agriculture and finance bureaus".
_PLAIN_OFFICE = regex(
    r"\b(?P<names>(?:[a-z]+(?:,| and)? ){1,7})(?:bureau|department|commission|administration|authority)s?\b"
)
_KINDS_OF_OFFICE = ("bureau", "department", "commission", "administration", "authority")
_OF_A_ROW = "(?:[^，。；、]{0,4}、[^，。；、]{1,6}){0,8}等?(?:相关)?(?:部门|单位)"
_OFFICE_END = "[^，。；、]{0,8}(?:局|委|办|厅|部|中心|站|署)"


def _plain_offices(line: str, text: str) -> Iterator[str]:
    """A bureau whose business no office of the Chinese has."""
    for office in _PLAIN_OFFICE.finditer(line) if any(kind in line for kind in _KINDS_OF_OFFICE) else ():
        # Only several offices share the word: of "equipment, department mechanisms" the first is none.
        names = office["names"] if office[0].endswith("s") else office["names"].rpartition(", ")[2]
        for row in counterparts("offices"):
            said = row.en.search(names)
            zh = row.han if said is None else "|".join((row.han, *of_word(said[0].lower())))
            if said and not re.search(f"(?:{zh})(?:{_OFFICE_END}|{_OF_A_ROW})", text):
                yield f"“{said[0]} … {office[0].split()[-1]}”: no such body in the cited Chinese"


def _working(line: str, text: str) -> Iterator[str]:
    """党工委 is a Party Working Committee: a committee's agency, not a Party Committee."""
    if (
        "工委" in text
        and (said := _PLAIN_PARTY.search(line))
        and not re.search("(?<!工)委(?!员|托|任|派)|党委", text)
    ) or (
        "工委" in text
        and (said := _PARTY_OF_ZONE.search(line))
        and not re.search("(?:开发区|经开区|高新区|新区|园区|示范区)(?:区委|党委)", text)
    ):
        yield f"“{said[0]}”: the cited Chinese has 党工委, a Party Working Committee"
    if "党组" in text and (said := _PLAIN_PARTY.search(line)) and not re.search("委(?!员|托|任|派)", text):
        yield f"“{said[0]}”: the cited Chinese has 党组, a leading Party members group"
    if "Party Working Committee" in line and "工委" not in text:
        yield "“Party Working Committee”: no such body in the cited Chinese"


# Who met: 市委副书记、市长主持市政府常务会议 is no meeting of the Party Committee.
_MEETING_OF = regex(
    r"\b(?:meeting|session) of the (?:[\w'’-]+ ){1,4}?"
    r"(?P<organ>Party [Cc]ommittee|(?:[Pp]eople['’]s )?[Gg]overnment)\b"
    r"(?!['’]s? (?:general|leading)| (?:[Ss]tanding|[Ll]eading|Party|general))"
)
_MET_ZH = {
    "Party Committee": regex(
        r"(?<!大)常委会|委[^，。；、书副\n]{0,14}会|委(?:组织)?(?:召开|举行)[^，。；]{2,40}会|党委|党工委|全会"
    ),
    "Government": regex("政府|常务会|党组"),
}
# The general office of one level, and of no other the text names.
_GENERAL_OFFICE = regex(rf"\bgeneral offices? of the (?P<level>{'|'.join(LEVELS)})\b", re.IGNORECASE)
_PAIR = regex(
    rf"\b(?P<one>{'|'.join(LEVELS)})(?:-level)? and (?P<two>{'|'.join(LEVELS)})(?:-level)?"
    r" (?:\w+ )?(?:video ?|tele)?(?:conferences?|meetings?|sessions?)\b",
    re.IGNORECASE,
)


_TWO_LEVELS = regex(
    rf"\b(?P<one>{'|'.join(LEVELS)}) and (?P<two>{'|'.join(LEVELS)}) levels?\b", re.IGNORECASE
)
_TWO_LEVELS_ZH = regex("([省市县区旗镇乡村街]{2,4})(?:两|二)级")


def _level_zh(level: str) -> str:
    """A pattern of the characters that may name a level."""
    return "(?:全国|国家|中央)" if level.lower() in _TOP else f"(?:{pattern_of(level)})"


def _meetings(line: str, text: str) -> Iterator[str]:
    """Meetings and general offices: of the organ and the levels the Chinese gives them."""
    for met in _MEETING_OF.finditer(line) if " of the " in line else ():
        if not _MET_ZH["Party Committee" if "Party" in met["organ"] else "Government"].search(text):
            yield f"“{met[0]}”: the cited Chinese tells of no such meeting"
    for office in _GENERAL_OFFICE.finditer(line) if "eneral office" in line else ():
        level = _level_zh(office["level"])
        if not re.search(rf"{level}[^，。；]{{0,4}}(?:委|政府)[^，。；]{{0,2}}办", text):
            yield f"“{office[0]}”: the cited Chinese has it at another level"
    for pair in _TWO_LEVELS.finditer(line) if " level" in line else ():
        one, two = _level_zh(pair["one"]), _level_zh(pair["two"])
        held = _TWO_LEVELS_ZH.findall(text)
        if held and not any(re.search(one, zh) and re.search(two, zh) for zh in held):
            yield f"“{pair[0]}”: the cited Chinese has {held[0]}两级"
    for pair in _PAIR.finditer(line) if " and " in line else ():
        one, two = _level_zh(pair["one"]), _level_zh(pair["two"])
        if not any(
            re.search(f"{a}(?:[^，。；]{{0,12}}?|[^。；]*?会议[^。；]*?[、和]){b}", text)
            for a, b in ((one, two), (two, one))
        ):
            yield f"“{pair[0]}”: the cited Chinese pairs other levels"


def _messages(line: str, text: str) -> Iterator[str]:
    for row in prefiltered("organisations", line):
        for named in row.en.finditer(line):
            meant = _levels(row, text)
            if meant is None:
                yield f"“{named[0]}”: no such body in the cited Chinese"
                continue
            level = _LEVEL.search(line[: named.start()].rstrip()) or _LEVEL_AFTER.search(line[named.end() :])
            if level is None or row.key not in _LEVELLED:
                continue
            if meant and not any(may_be(level["level"], one) for one in meant):
                yield f"“{level['level']} {named[0]}”: the cited Chinese has {'、'.join(sorted(meant))}"


def _levels(row: Counterpart, text: str) -> frozenset[str] | None:
    """The levels at which the Chinese names such a body, empty if it shows none, None if it names none."""
    found = list(row.zh.finditer(text))
    if not found:
        return None
    if row.key in _OFTEN_BARE and any(not any(match.groupdict().values()) for match in found):
        return frozenset()
    levels = ((match, name, level) for match in found for name, level in match.groupdict().items() if level)
    return frozenset(level for match, name, level in levels if not _ends_a_name(text, match.start(name)))


def _ends_a_name(text: str, at: int) -> bool:
    """Whether 州 is the end of a city's bare name (郑州法院), which shows no level."""
    return text[at] == "州" and at > 0 and text[at - 1 : at + 1] in short_names()
