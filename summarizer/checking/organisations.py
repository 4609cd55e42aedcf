"""Every organ an English line names must be one of the cited Chinese: of the same kind, and at the same level.

区委 is the District Party Committee: neither the district government nor the Municipal Party Committee.
"""

import re
from collections.abc import Iterator, Sequence

from summarizer.checking.counterparts import Counterpart, counterparts

_LEVELS = {
    "provincial": "省", "province": "省", "municipal": "市", "city": "市", "district": "区", "county": "县旗",
    "town": "镇", "township": "乡镇", "subdistrict": "街道", "sub-district": "街道", "village": "村",
    "prefectural": "州盟地", "regional": "自治区", "national": "全国", "banner": "旗",
}  # fmt: skip
_LEVEL = re.compile(
    rf"\b(?P<level>{'|'.join(sorted(_LEVELS, key=len, reverse=True))})(?:[- ]level)?(?:['’]s)?"
    r"(?: (?:communist|chinese|CPC|people['’]s|committee of the|commission for|standing committee of the))*$",
    re.IGNORECASE,
)
_LEVEL_AFTER = re.compile(
    rf"^ of (?:the )?(?:[A-Z][\w'’-]* ){{0,3}}?(?P<level>{'|'.join(sorted(_LEVELS, key=len, reverse=True))})\b",
    re.IGNORECASE,
)
_LEVELLED = frozenset({"party", "government", "congress", "cppcc", "discipline"})
# Settled phrases whose organ is part of a name: 政府工作报告 has no level of its own, and needs none.
_PHRASES = re.compile(
    r"government (?:work report|services?|affairs|procurement|investment|funds?|debt|bonds?)", re.IGNORECASE
)


def check_organisations(en: str, quotes: Sequence[str]) -> tuple[str, ...]:
    """Messages, one for each organ of `en` that the cited Chinese does not hold; () if all are supported."""
    text = "\n".join(quotes)
    line = _PHRASES.sub(lambda found: " " * len(found[0]), en)
    return tuple(dict.fromkeys(_messages(line, text)))


def _messages(line: str, text: str) -> Iterator[str]:
    for row in counterparts("organisations"):
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
