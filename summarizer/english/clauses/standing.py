"""Standings that places and firms bid for: 全国乡村振兴示范县, 省级高新区, 高质量发展排头兵; clusters: 新材料产业集群.

A level, a field and a head make more names than a table can hold. A field must be a row of the lexicon that has one
English; where it has none, nothing is read and the name is quoted.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from summarizer.english.clauses.lexicon import Lexicon
from summarizer.patterns import regex

_LEVELS = {
    "全国": "national",
    "国家": "national",
    "全省": "provincial",
    "省": "provincial",
    "市": "municipal",
}
_LEVELS |= {f"{zh}级": en for zh, en in (("国家", "national"), ("省", "provincial"), ("市", "municipal"))}
_AMONG = {"national": "in the country", "provincial": "in the province", "municipal": "in the city"}
_LEVEL = f"(?P<level>{'|'.join(sorted(_LEVELS, key=len, reverse=True))})?"
# What makes a place one: a zone is a 区 only behind the first of these.
_KINDS = {
    "示范": "demonstration",
    "先行": "pioneer",
    "先进": "advanced",
    "模范": "model",
    "样板": "model",
    "试点": "pilot",
}
_UNITS = {
    "县城": "county seat", "县": "county", "市": "city", "城市": "city", "镇": "town", "乡镇": "township",
    "村": "village", "社区": "community", "街道": "subdistrict", "基地": "base", "园区": "park", "园": "park",
    "企业": "enterprise", "单位": "organization", "学校": "school", "小区": "residential compound",
    "项目": "project", "工程": "project",
}  # fmt: skip
_IN_A_FIELD = ("先进", "模范")
_ZONES = {"示范区": "demonstration zone", "先行示范区": "pilot demonstration zone"}
# Things that have a level and no field.
_RANKED = {
    "高新区": "high-tech zone",
    "高新技术产业开发区": "high-tech industrial development zone",
    "经开区": "economic development zone",
    "经济技术开发区": "economic and technological development zone",
    "经济开发区": "economic development zone",
    "开发区": "development zone",
    "旅游度假区": "tourist resort",
    "现代农业产业园": "modern agricultural industrial park",
    "农业产业园": "agricultural industrial park",
    "5A级旅游景区": "5A tourist attraction",
    "4A级旅游景区": "4A tourist attraction",
    "5A级景区": "5A tourist attraction",
    "4A级景区": "4A tourist attraction",
    "卫生县城": "sanitary county seat",
    "卫生城市": "sanitary city",
    "森林城市": "forest city",
    "园林城市": "garden city",
}
_LEADERS = {
    "排头兵": "pacesetter",
    "领头雁": "leader",
    "先锋": "pioneer",
    "标杆": "benchmark",
    "样板": "model",
}
_FIELD, _LONG_FIELD = (f"(?P<field>[\\u4e00-\\u9fff、]{{{least},16}}?)" for least in (2, 4))
_MADE = regex(
    f"{_LEVEL}{_FIELD}(?P<kind>{'|'.join(_KINDS)})(?P<unit>{'|'.join(sorted(_UNITS, key=len, reverse=True))})"
)
_ZONE = regex(f"{_LEVEL}{_FIELD}(?P<head>先行示范区|示范区)")
_OF_LEVEL = regex(f"{_LEVEL}(?P<head>{'|'.join(sorted(_RANKED, key=len, reverse=True))})")
_LEADING = regex(f"{_LEVEL}{_LONG_FIELD}的?(?P<head>{'|'.join(_LEADERS)})(?!区)")
_CLUSTER = regex(f"{_FIELD}(?<!发展)(?<!建设)产业(?P<head>集群)")
_AND = regex("[、和]")
_SOME = regex(
    "产业集群|示范|先进|模范|样板|标杆|先锋|排头兵|领头雁|试点|开发区|[高经][新开]区|产业园|度假区|景区|卫生|森林城|园林城"
)
# What gets more of a name: the creation of it, a list of such.
_GOES_ON = regex("创建|建设|名单|评选|复审|复查|验收|申报|命名|称号|动态|评估|标准|指标|[（“]")


@dataclass(frozen=True, slots=True)
class Standing:
    """`text[start:end]` as a noun: English without an article, its number (s, p) and the Chinese of its head."""

    start: int
    end: int
    en: str
    head: str
    num: str = "s"


def standings(text: str, lexicon: Lexicon) -> Iterator[Standing]:
    """Every standing and every cluster of one industry; they may overlap."""
    if not _SOME.search(text):
        return
    for at in (at for at in range(len(text)) if _opens(text, at, lexicon)):
        for pattern in (_MADE, _ZONE, _OF_LEVEL, _LEADING, _CLUSTER):
            found = pattern.match(text, at)
            if found and not _GOES_ON.match(text, found.end()) and (made := _made(found, pattern, lexicon)):
                yield made


def _made(found: "re.Match[str]", pattern: "re.Pattern[str]", lexicon: Lexicon) -> Standing | None:
    parts, (start, end) = found.groupdict(), found.span()
    level = _LEVELS.get(parts.get("level") or "", "")
    if pattern is _OF_LEVEL:
        head = parts["head"]
        return Standing(start, end, f"{level} {_RANKED[head]}", head) if level else None
    field = _field(parts["field"], lexicon)
    if field is None:
        return None
    if pattern is _CLUSTER:
        return Standing(start, end, f"industrial clusters in {field}", parts["head"], "p")
    en, head = _named(parts, level, field)
    return Standing(start, end, en, head)


def _opens(text: str, at: int, lexicon: Lexicon) -> bool:
    """Whether a verb or a comma stands before a name: what else does may belong to it (数字|经济发展样板)."""
    if at == 0 or text[at - 1] in "，的为成于级":
        return True
    before = (text[max(at - n, 0) : at] for n in (2, 3, 4))
    return any(entry.cls == "V" for words in before for entry in lexicon.whole.get(words, ()))


def _named(parts: dict[str, str], level: str, field: str) -> tuple[str, str]:
    head = parts.get("head") or parts["kind"] + parts["unit"]
    before = f"{level} " if level else ""
    if head in _LEADERS:
        among = f" {_AMONG[level]}" if level else ""
        return f"{_LEADERS[head]} in {field}{among}", head
    what = _ZONES[head] if head in _ZONES else f"{_KINDS[parts['kind']]} {_UNITS[parts['unit']]}"
    return f"{before}{what} {'in' if head.startswith(_IN_A_FIELD) else 'for'} {field}", head


def _field(zh: str, lexicon: Lexicon) -> str | None:
    """The English of a field, or of some (新能源、新材料), if rows have one for each; None for several or none."""
    told = [_one_field(one, lexicon) for one in _AND.split(zh)]
    named = [en for en in told if en]
    if len(named) < len(told):
        return None
    return named[0] if len(named) == 1 else f"{', '.join(named[:-1])} and {named[-1]}"


def _one_field(zh: str, lexicon: Lexicon) -> str | None:
    rows = lexicon.whole.get(zh, ())
    nouns = {entry.en for entry in rows if entry.cls == "N"}
    if any(entry.cls == "V" for entry in rows):
        return None  # 聚力|培育|产业集群
    article, _, en = nouns.pop().rpartition("|") if len(nouns) == 1 else ("", "", "")
    return f"{'the ' if article == 'the' else ''}{en}" if en and "{" not in en else None
