"""Every organ an English line names must be one of the cited Chinese: of the same kind, and at the same level.

区委 is the District Party Committee: neither the district government nor the Municipal Party Committee.
"""

import re
from collections.abc import Iterator, Sequence

from summarizer.checking.counterparts import Counterpart, counterparts, prefiltered
from summarizer.checking.english_words import words
from summarizer.patterns import regex

_LEVELS = {
    "provincial": "省", "province": "省", "municipal": "市", "city": "市", "district": "区", "county": "县旗",
    "town": "镇", "township": "乡镇", "subdistrict": "街道", "sub-district": "街道", "village": "村",
    "prefectural": "州盟地", "regional": "自治区", "national": "全国", "banner": "旗",
}  # fmt: skip
_LEVEL = regex(
    rf"\b(?P<level>{'|'.join(sorted(_LEVELS, key=len, reverse=True))})(?:[- ]level)?(?:['’]s)?"
    r"(?: (?:communist|chinese|CPC|people['’]s|committee of the|commission for|standing committee of the))*$",
    re.IGNORECASE,
)
_LEVEL_AFTER = regex(
    rf"^ of (?:the )?(?:[A-Z][\w'’-]* ){{0,3}}?(?P<level>{'|'.join(sorted(_LEVELS, key=len, reverse=True))})\b",
    re.IGNORECASE,
)
_LEVELLED = frozenset({"party", "government", "congress", "cppcc", "discipline"})
# Settled phrases whose organ is part of a name: 政府工作报告 has no level of its own, and needs none.
_PHRASES = regex(
    r"clean[- ]government|"
    r"government (?:work report|operations?|services?|affairs|procurement|investment|funds?|debt|bonds?)|"
    r"government[-–](?:business|enterprise|bank|industry)\b",
    re.IGNORECASE,
)


def names_organs(en: str) -> bool:
    """Whether a line can name an organ at all."""
    return bool(prefiltered("organisations", en)) or not _OFFICES.isdisjoint(words(en)) or "Party" in en


def check_organisations(en: str, quotes: Sequence[str]) -> tuple[str, ...]:
    """Messages, one for each organ of `en` that the cited Chinese does not hold; () if all are supported."""
    if not names_organs(en):
        return ()
    text = "\n".join(quotes)
    line = _PHRASES.sub(lambda found: " " * len(found[0]), en) if "overnment" in en else en
    return tuple(dict.fromkeys((*_messages(line, text), *_offices(line, text), *_working(line, text))))


# A bureau, department or commission of a level; what it is for stands in `tables/offices.tsv`.
_OFFICE = regex(
    r"(?:\b(?P<level>[Pp]rovincial|[Mm]unicipal|[Cc]ity|[Dd]istrict|[Cc]ounty|[Tt]own|[Tt]ownship|[Cc]entral|"
    r"[Nn]ational|[Ss]tate)(?:['’]s)? )(?P<name>(?:(?:[A-Z][\w'’-]+|for|of|and|on|work|safety|inspection|"
    r"the|Party|committee['’]s?),? ){0,8})"
    r"(?:[Bb]ureau|[Dd]epartment|[Cc]ommission|[Aa]dministration|[Ii]nspection [Tt]eam|[Oo]ffice)\b(?!s)"
)
_OFFICES_WORDS = "bureau department commission administration inspection office"
_OFFICES = frozenset(_OFFICES_WORDS.split())
_OFFICE_LEVELS = {
    "provincial": "省", "municipal": "市", "city": "市", "district": "区", "county": "县", "town": "镇",
    "township": "乡", "central": "中央", "national": "国", "state": "国",
}  # fmt: skip
_OFFICE_ZH = regex(
    r"(?P<level>省|自治区|市|区|县|旗|镇|乡|中央|国务院|国家|全国|我省|我市|我区|我县)(?:[^，。；、\n]{0,14}?)(?:局|厅|委|部|办|组|院|中心)"
)
_TOP = frozenset({"central", "national", "state"})


def _offices(line: str, text: str) -> Iterator[str]:
    """Bureaus and commissions: the level named must be one at which the Chinese names such, and so its business."""
    levels = None
    for office in () if _OFFICES.isdisjoint(words(line)) else _OFFICE.finditer(line):
        if levels is None:
            levels = {found["level"].removeprefix("我") for found in _OFFICE_ZH.finditer(text)}
        wanted = _OFFICE_LEVELS[office["level"].lower()]
        shown = office[0]
        if office["level"].lower() in _TOP:
            held = bool(re.search("中央|国务院|国家|全国|中共|党中央", text))
        else:
            held = not levels or any(wanted in one or (wanted == "省" and one == "自治区") for one in levels)
            held = (
                held or (wanted == "县" and "旗" in levels) or bool(re.search(rf"[全本我该]{wanted}", text))
            )
        if not held:
            yield f"“{shown}”: the cited Chinese has {'、'.join(sorted(levels)) or 'no such body'}"
            continue
        for row in counterparts("offices"):
            if row.en.search(office["name"]) and not row.zh.search(text):
                yield f"“{shown}”: no such body in the cited Chinese"
                break


_PLAIN_PARTY = regex(r"\bParty Committee\b(?! (?:Working|secretar))")

_PARTY_OF_ZONE = regex(
    r"\bParty Committee of (?:the )?(?:[A-Z][\w'’-]*(?:-[A-Za-z]+)* (?:and )?){0,5}?(?:Zone|New Area|Park)\b|"
    r"\b(?:Zone|New Area|Park)(?:['’]s)? Party Committee\b"
)


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


def _messages(line: str, text: str) -> Iterator[str]:
    for row in prefiltered("organisations", line):
        for named in row.en.finditer(line):
            meant = _levels(row, text)
            if meant is None:
                yield f"“{named[0]}”: no such body in the cited Chinese"
                continue
            level = _LEVEL.search(line[: named.start()].rstrip()) or _LEVEL_AFTER.search(line[named.end() :])
            wanted = _LEVELS[level["level"].lower()] if level and row.key in _LEVELLED else ""
            if wanted and meant and not any(one in wanted or wanted in one for one in meant):
                shown = level["level"] if level else ""
                yield f"“{shown} {named[0]}”: the cited Chinese has {'、'.join(sorted(meant))}"


def _levels(row: Counterpart, text: str) -> frozenset[str] | None:
    """The levels at which the Chinese names such a body, empty if it shows none, None if it names none."""
    found = list(row.zh.finditer(text))
    if not found:
        return None
    levels = (value for match in found for value in match.groupdict().values())
    return frozenset(level for level in levels if level)
