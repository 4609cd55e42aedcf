"""Place names in running text and in the names of bodies, and their English.

A place is a chain from large to small (济宁市任城区王因街道); English runs from small to large
("Wangyin Subdistrict, Rencheng District, Jining"). 我区, 全市 and
a bare 区 are deictic: they have a level and no name.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from summarizer.facts import Level
from summarizer.language.places.gazetteer import (
    Generic,
    Unit,
    common_word,
    full_names,
    generics,
    pinyin,
    short_english,
    short_names,
    split_peoples,
    syllable_safe,
    unit_english,
    word_clashes,
)
from summarizer.language.places.unmapped import (
    OF_THE_STEPPE,
    ends_of_names,
    may_name,
    of_banners,
    starts_of_names,
)
from summarizer.patterns import regex


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
# Province, city, district, zone, town, village; the bounds keep hostile text from deep recursion.
_LINKS = 6
_ACTING = 2  # characters of 代县
_LONGEST = 48


def segments(text: str, start: int) -> Iterator[tuple[int, Segment]]:
    """Every place link of the map, or deictic one, that begins at `start`, longest first, as (end, link)."""
    if start >= len(text):
        return
    pointed = start + 1 if text[start] in _POINTERS else start
    if not (text[start] in _first_characters() or generics().begins(text, pointed)):
        return  # as at most places
    found: dict[int, Segment] = {}
    for end, group in full_names().matches(text, start):
        if text.startswith("长", end) and text.startswith("代", start) and end - start == _ACTING:
            continue  # 代县长 is an acting county head
        # 海西州 is short for a name of ten characters: a link is as long as what stands there.
        found.setdefault(end, replace(_known(group[0]), zh=text[start:end]))
    for end, group in short_names().matches(text, start):
        for zone_end, generic in generics().matches(text, end):
            # 石门村 is a village, whatever county has the name; 城中村 is a word.
            base = generic.zh in ("村", "社区") and may_name(text[start:end], generic)
            if base or generic.sort == "zone" or generic.zh in ("市", "县", "区"):
                found.setdefault(zone_end, _zoned(text[start:zone_end], short_english(group[0]), generic))
        # 城西街道 is no subdistrict of 城西区
        if not (text.startswith("街道", end) or _no_place_alone(text, end, group[0])):
            found.setdefault(end, _bare(group[0]))
    for end, generic in generics().matches(text, pointed):
        found.setdefault(end, _deictic(text[start:end], generic))
    yield from sorted(found.items(), reverse=True)


@cache
def _first_characters() -> frozenset[str]:
    """What the names of the map begin with."""
    return full_names().firsts() | short_names().firsts()


_ROAD = regex("[东西南北中]?[一二三]?路")
_ROADSIDE = regex("[东西南北中]?[一二三]?路街道")


def _no_place_alone(text: str, end: int, unit: Unit) -> bool:
    """平安建设 is no district's, though 平安区 is one; 四川北路 is a street, and 南京东路街道 a part of Shanghai."""
    if _ROADSIDE.match(text, end):
        return True
    if unit.level is Level.COUNTY:
        return common_word(unit.core)
    return unit.level is Level.PROVINCIAL and _ROAD.match(text, end) is not None


def unknown_segments(text: str, start: int) -> Iterator[tuple[int, Segment]]:
    """What may be a place off the map from `start` on, by its generic: 王因街道 → Wangyin Subdistrict."""
    for end, name, generic in ends_of_names(text, start):
        yield end, _unmapped(name, generic)


@lru_cache(maxsize=4096)
def _unmapped(name: str, generic: Generic) -> Segment:
    core, peoples = split_peoples(name) if generic.zh == "乡" else (name, ())
    if peoples:
        called = f"{pinyin(core)} {' and '.join(peoples)} Ethnic"
        return replace(_zoned(name + generic.zh, called, generic), sure=False)
    called = syllable_safe(name, generic.zh)
    if generic.sort == "zone" and len(name) == _TWO_NAMES:  # 安宁粤商产业园: Anning Yueshang
        called = f"{pinyin(name[:2])} {pinyin(name[2:])}"
    return replace(_zoned(name + generic.zh, called, generic), sure=False)


_TWO_NAMES = 4  # characters, of which two are a name


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
    attr = generic.attr if generic else ""
    if unit.generic == "市":
        attr = "Municipal"  # 上海, 天津, too: of the rank of a province
    elif unit.level is Level.PROVINCIAL:
        attr = "Provincial"
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
    whole, *parts = chain
    if whole.deictic and parts and parts[0].deictic:
        # 市高新区: what is pointed at twice is one place, the Municipal High-tech Zone
        return ", ".join([*(one.en for one in reversed(parts[1:])), f"{whole.attr} {parts[0].en}"])
    return ", ".join(segment.en for segment in reversed(chain))


def place_chain(text: str) -> tuple[Segment, ...] | None:
    """`text` read whole as a place, large to small; None if any piece is not a place."""
    return _chain(text, 0) if len(text) <= _LONGEST else None


@lru_cache(maxsize=8192)
def _chain(text: str, start: int) -> tuple[Segment, ...] | None:
    if start == len(text):
        return ()
    banner = of_banners(text, start)
    if banner and banner["unit"] in OF_THE_STEPPE:
        return _unknown_chain(text, start)  # 巴彦查干嘎查: 巴彦 is a county, of another province
    for end, segment in segments(text, start):
        if segment.deictic and start > 0 and segment.sort != "zone":
            continue
        rest = _chain(text, end)
        if rest and segment.deictic and segment.level is Level.VILLAGE:
            continue  # 村里集镇 is a town; nothing lies in "the village"
        if rest and _beside(segment, rest[0]):
            continue  # two counties in a row, as in a list without a mark
        if rest is not None:
            return (segment, *rest)
    return _unknown_chain(text, start)


def _beside(outer: Segment, inner: Segment) -> bool:
    """Whether two regions of the map stand side by side: a county lies in no other county."""
    known = outer.sure and inner.sure and {outer.sort, inner.sort} <= {"bare", "unit"}
    return known and outer.level is inner.level is Level.COUNTY


def _unknown_chain(text: str, start: int) -> tuple[Segment, ...] | None:
    """A link off the map from `start` that leaves a readable rest: 柳行街道 + 李家村."""
    for end, segment in unknown_segments(text, start):
        rest = _chain(text, end)
        if rest and segment.level is Level.TOWNSHIP and rest[0].sort == "bare":
            rest = _unknown_chain(text, end)  # 石渡镇柳城子西村: no county lies in a town
        if rest is not None:
            return (segment, *rest)
    return None


_ASIDE = regex(r"[（(]([^（）()]{2,20})[）)]$")


# The fronts of one stretch are asked about for place after place, and by the readers of bodies again.
@lru_cache(maxsize=4096)
def place_english(zh: str) -> str | None:
    """English of a place: 济宁高新区 → "Jining High-tech Zone", 我区 → "the district".

    None if a piece is no place. A name the map lacks is read in usual pinyin (see `Segment.sure`).
    """
    aside = _ASIDE.search(zh) if zh[-1:] in ("）", ")") else None
    if aside:
        outer, inner = place_english(zh[: aside.start()]), place_english(aside.group(1))
        return f"{outer} ({inner})" if outer and inner else None
    chain = place_chain(zh)
    if not chain or (chain[0].deictic and zh[0] == "各"):
        return None
    if len(chain) == 1 and chain[0].deictic:
        return f"the {chain[0].en.lower()}" if chain[0].sort != "zone" else f"the {chain[0].en}"
    the = "the " if all(link.deictic for link in chain) else ""
    return f"{the}{chain_english(chain)}"


_LONGEST_PLACE = 24


def place_prefix(text: str) -> int:
    """The length of the longest front of `text` that is a place, deictic (全市) or named; 0 if none."""
    return _place_prefix(text[:_LONGEST_PLACE])


@lru_cache(maxsize=4096)
def _place_prefix(text: str) -> int:
    for end in range(len(text), 1, -1):
        if text.startswith("乡村", end - 1):
            continue  # 云溪|乡村振兴
        if (text[end - 1] in _last_characters() or text[end - 1] in "）)") and place_english(text[:end]):
            return end
    bare = (m for m in short_names().matches(text, 0) if not _no_place_alone(text, m[0], m[1][0]))
    return next((end for end, _ in bare if place_english(text[:end])), 0)


@cache
def _last_characters() -> frozenset[str]:
    return frozenset(word[-1] for table in (generics(), short_names()) for word in table)


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


# After these the generic is part of another word: 村民, 乡愁, 镇政府 (a body), 区域.
_GOES_ON = frozenset("貌场委民居级干落两风政愁村域划位别长间块里内外府党人城志情乡镇")
_BARE_ZONES = ("高新区", "经开区")


def find_places(text: str) -> tuple[PlaceMention, ...]:
    """Places in text, on the map or not, leftmost-longest, chains as one mention."""
    found: list[PlaceMention] = []
    unknown, pairs = starts_of_names(text), _pairs()
    at, size = 0, len(text)
    while at < size:
        may = at in unknown or (text[at : at + 2] in pairs and _may_begin(text, at))
        end, chain = _longest(text, at, at in unknown) if may else (at, ())
        if not chain:
            at += 1
            continue
        if _ABOVE_US.match(text, end):
            at = end
            continue
        zh = text[at:end]
        sure = all(s.sure for s in chain)
        found.append(PlaceMention(zh, at, end, chain_english(chain), chain[-1].level, province_of(zh), sure))
        at = end
    return tuple(found)


# 云河市级领导, 云河市管干部: who is above the writer.
_ABOVE_US = regex("(?:级|管)(?:主要|党政)?(?:领导|干部)")


@cache
def _pairs() -> frozenset[str]:
    """The first two characters of every name on the map and of a bare zone: most of a text is told by them."""
    return full_names().openings() | short_names().openings() | {"高新", "经开"}


def _may_begin(text: str, at: int) -> bool:
    if at and text.startswith("城区", at + 1) and next(short_names().matches(text, at - 1), None):
        return False  # 竹山|城区 is the town of 竹山, and no 山城区
    return (
        next(full_names().matches(text, at), None) is not None
        or next(short_names().matches(text, at), None) is not None
        or text.startswith(_BARE_ZONES, at)
    )


def _longest(text: str, at: int, unknown: bool) -> tuple[int, tuple[Segment, ...]]:
    """The longest chain of places that begins at `at`, and where it ends: a short name is shorter than its unit's."""
    chain: tuple[Segment, ...] = ()
    start = at
    while start < len(text) and len(chain) < _LINKS:
        link = next(
            ((e, s) for e, s in segments(text, start) if _counts(text, start, e, s, first=not chain)), None
        )
        if (link is None and (unknown or chain)) or (link and _town_by_name_of(text, link)):
            town = ((e, s) for e, s in unknown_segments(text, start) if text[e : e + 1] not in _GOES_ON)
            link = next(town, link)
        if link is None:
            break
        start, segment = link
        chain = (*chain, segment)
    return start, chain


def _town_by_name_of(text: str, link: tuple[int, Segment]) -> bool:
    """西安镇: a city's name, which a town of another county has too."""
    end, segment = link
    return segment.sort == "bare" and text[end : end + 1] in ("镇", "乡")


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
