"""Place names in running text and in the names of bodies, and their English.

A place is a chain from large to small (济宁市任城区王因街道); English runs from small to large
("Wangyin Subdistrict, Rencheng District, Jining"). 我区, 全市 and
a bare 区 are deictic: they have a level and no name.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from summarizer.facts import Level
from summarizer.language.gazetteer import (
    Generic,
    Unit,
    common_word,
    full_names,
    generics,
    short_english,
    short_names,
    syllable_safe,
    unit_english,
    word_clashes,
)


@dataclass(frozen=True, slots=True)
class Segment:
    """One link of a place chain. `en` stands alone, `attr` before a body ("Jining Municipal").

    `sure` is False where the name is not on the map and its pinyin therefore only the usual reading.
    """

    zh: str
    en: str
    attr: str
    level: Level
    sort: str
    sure: bool = True
    deictic: bool = False


@dataclass(frozen=True, slots=True)
class PlaceMention:
    """A place in text[start:end]; `province` is its province in English where the map knows exactly one."""

    zh: str
    start: int
    end: int
    en: str
    level: Level
    province: str | None
    sure: bool


# Words before a deictic 区/市/县 (我区, 全市) that only point: they add nothing to the English of a body.
_POINTERS = "我全本该各"
# A name that is not on the map holds none of these: they are grammar, numerals or generics.
_STOP = (
    "省市区县州盟旗镇乡街道社各全本我该此每个多两们有所部分相关进入驻基层户人民等第及和与在到赴对为的了是把将被从向于由给已着掘"
    "一二三四五六七八九十百千万亿,，。；、：:;（）()《》“”\"' "
)
_NOT_IN_NAME = frozenset(_STOP)
_LONGEST_NAME = 4  # of a place that the map does not know


def segments(text: str, start: int) -> Iterator[tuple[int, Segment]]:
    """Every place link of the map, or deictic one, that begins at `start`, longest first, as (end, link)."""
    if start >= len(text):
        return
    found: dict[int, Segment] = {}
    for end, group in full_names().matches(text, start):
        found.setdefault(end, _known(group[0]))
    for end, group in short_names().matches(text, start):
        for zone_end, generic in generics().matches(text, end):
            if generic.sort == "zone" or generic.zh in ("市", "县", "区"):
                found.setdefault(zone_end, _zoned(text[start:zone_end], short_english(group[0]), generic))
        found.setdefault(end, _bare(group[0]))
    pointed = start + 1 if text[start] in _POINTERS else start
    for end, generic in generics().matches(text, pointed):
        found.setdefault(end, _deictic(text[start:end], generic))
    yield from sorted(found.items(), reverse=True)


def unknown_segment(text: str, start: int, end: int) -> Segment | None:
    """text[start:end] as a place the map does not know, by its generic: 王因街道 → Wangyin Subdistrict."""
    for length in range(min(10, end - start - 1), 0, -1):
        generic = generics().get(text[end - length : end])
        if generic is None:
            continue
        name = text[start : end - length]
        if generic.sort == "unit" or not 2 <= len(name) <= _LONGEST_NAME:
            return None  # the map holds every unit down to county level
        if not _NOT_IN_NAME.isdisjoint(name) or not _han(name):
            return None
        segment = _zoned(text[start:end], syllable_safe(name, generic.zh), generic)
        return Segment(segment.zh, segment.en, segment.attr, segment.level, segment.sort, sure=False)
    return None


def _han(name: str) -> bool:
    return all("\u4e00" <= c <= "\u9fff" for c in name)


@lru_cache(maxsize=4096)
def _known(unit: Unit) -> Segment:
    generic = generics().get(unit.generic)
    attr = generic.attr if generic else ""
    short = short_english(unit)
    if unit.generic not in ("省", "自治区", "市", "自治州", "盟", "地区"):
        short, attr = unit_english(unit), ""
    return Segment(unit.zh, unit_english(unit), f"{short} {attr}".rstrip(), unit.level, "unit")


@lru_cache(maxsize=4096)
def _bare(unit: Unit) -> Segment:
    short = short_english(unit)
    generic = generics().get(unit.generic)
    named = {Level.PROVINCIAL: "Provincial", Level.MUNICIPAL: "Municipal"}.get(unit.level)
    attr = named or (generic.attr if generic else "")
    if unit.generic in ("自治区", "特别行政区"):
        attr = "Regional"
    return Segment(unit.core, short, f"{short} {attr}".rstrip(), unit.level, "bare")


def _zoned(zh: str, name: str, generic: Generic) -> Segment:
    en = name if generic.zh == "市" else f"{name} {generic.en}"
    return Segment(zh, en, f"{name} {generic.attr}", generic.level, generic.sort)


def _deictic(zh: str, generic: Generic) -> Segment:
    return Segment(zh, generic.en, generic.attr, generic.level, generic.sort, deictic=True)


def chain_english(chain: tuple[Segment, ...]) -> str:
    """A chain in English, small to large: Wangyin Subdistrict, Jining High-tech Zone."""
    return ", ".join(segment.en for segment in reversed(chain))


def place_chain(text: str) -> tuple[Segment, ...] | None:
    """`text` read whole as a place, large to small; None if any piece is not a place."""
    return _chain(text, 0)


@lru_cache(maxsize=8192)
def _chain(text: str, start: int) -> tuple[Segment, ...] | None:
    if start == len(text):
        return ()
    for end, segment in segments(text, start):
        if segment.deictic and start > 0 and segment.sort != "zone":
            continue
        rest = _chain(text, end)
        if rest is not None:
            return (segment, *rest)
    return _unknown_chain(text, start)


def _unknown_chain(text: str, start: int) -> tuple[Segment, ...] | None:
    """The shortest unknown link from `start` that leaves a readable rest: 柳行街道 + 李家村."""
    for end in range(start + 2, min(len(text), start + 14) + 1):
        segment = unknown_segment(text, start, end)
        if segment is not None and (end == len(text) or generics().get(segment.zh[-2:] + text[end]) is None):
            rest = _chain(text, end)
            if rest is not None:
                return (segment, *rest)
    return None


def place_english(zh: str) -> str | None:
    """English of a place: 济宁高新区 → "Jining High-tech Zone", 我区 → "the district".

    None if a piece is no place. A name the map lacks is read in usual pinyin (see `Segment.sure`).
    """
    aside = re.search(r"[（(]([^（）()]{2,20})[）)]$", zh)
    if aside:
        outer, inner = place_english(zh[: aside.start()]), place_english(aside.group(1))
        return f"{outer} ({inner})" if outer and inner else None
    chain = place_chain(zh)
    if not chain or (chain[0].deictic and zh[0] == "各"):
        return None
    if len(chain) == 1 and chain[0].deictic:
        return f"the {chain[0].en.lower()}" if chain[0].sort != "zone" else f"the {chain[0].en}"
    return chain_english(chain)


def province_of(zh: str) -> str | None:
    """The province of a place in English ("Shandong"), None where the map has none or more than one."""
    provinces: set[str] | None = None
    for segment in place_chain(zh) or ():
        hit = next(full_names().matches(segment.zh, 0), None) or next(
            short_names().matches(segment.zh, 0), None
        )
        if hit is None or not segment.sure:
            continue
        here = {unit.province for unit in hit[1]}
        provinces = here if provinces is None else (provinces & here or provinces)
    if not provinces or len(provinces) != 1:
        return None
    (province,) = provinces
    named_province = full_names().get(province)
    return short_english(named_province[0]) if named_province else None


# Adjectives that stand before 乡村, 社区 or 镇 where a name would: 美丽乡村, 智慧社区, 特色镇.
_ADJECTIVE = "美丽|特色|智慧|示范|数字|传统|和美|未来|平安|幸福|完整|老旧|新型|城市|农村|易地|文明|绿色"
_NAME = (
    rf"(?!{_ADJECTIVE})(?:(?![{re.escape(_STOP)}])[\u4e00-\u9fff]){{2,3}}?(?:街道|镇|乡|社区|村)"
    r"(?<!古镇)(?![委民居级干落两风政愁村])"
)
_LINK = re.compile(_NAME)
# After these a base-level name begins even without a known place before it: 先后到王因街道、柳行街道.
_BASE = re.compile(
    rf"(?:^|[，。、；：！？（(“\s]|[在到赴往至]|深入|走进|来到|前往|先后|调研|督导|检查)(?P<name>{_NAME})"
)
_BARE_ZONES = ("高新区", "经开区")


def find_places(text: str) -> tuple[PlaceMention, ...]:
    """Places of the map, zones and base-level units in text, leftmost-longest, chains as one mention."""
    found: list[PlaceMention] = []
    base = {m.start("name"): m.end("name") for m in _BASE.finditer(text)}
    at = 0
    while at < len(text):
        chain = _longest(text, at, base) if at in base or _may_begin(text, at) else ()
        if not chain:
            at += 1
            continue
        end = at + sum(len(s.zh) for s in chain)
        zh = text[at:end]
        sure = all(s.sure for s in chain)
        found.append(PlaceMention(zh, at, end, chain_english(chain), chain[-1].level, province_of(zh), sure))
        at = end
    return tuple(found)


def _may_begin(text: str, at: int) -> bool:
    return (
        next(full_names().matches(text, at), None) is not None
        or next(short_names().matches(text, at), None) is not None
        or text.startswith(_BARE_ZONES, at)
    )


def _longest(text: str, at: int, base: dict[int, int]) -> tuple[Segment, ...]:
    chain: tuple[Segment, ...] = ()
    start = at
    while start < len(text):
        link = next(
            ((e, s) for e, s in segments(text, start) if _counts(text, start, e, s, first=not chain)), None
        )
        if link is None and (start in base or chain):
            link = _base_link(text, start, base.get(start))
        if link is None:
            break
        start, segment = link
        chain = (*chain, segment)
    return chain


def _base_link(text: str, start: int, end: int | None) -> tuple[int, Segment] | None:
    if end is None:
        after = _LINK.match(text, start)
        end = after.end() if after else None
    segment = unknown_segment(text, start, end) if end else None
    return (end, segment) if end and segment else None


def _counts(text: str, start: int, end: int, segment: Segment, *, first: bool) -> bool:
    """Whether a reading is a place in running text, and not a piece of another word."""
    if segment.deictic:
        return segment.zh in _BARE_ZONES and first
    if segment.sort != "bare":
        return not (first and segment.zh in word_clashes("full"))
    if segment.level is Level.COUNTY or common_word(segment.zh):
        return False
    after, before = word_clashes("after").get(segment.zh, ""), word_clashes("before").get(segment.zh, "")
    return (text[end : end + 1] or " ") not in after and (text[start - 1 : start] or " ") not in before
