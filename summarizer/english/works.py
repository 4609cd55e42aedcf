"""English of projects and sites that are described rather than named: roads, works on something, a trade before a head.

西环路建设项目            the West Ring Road
青禾路北延工程            the northern extension of Qinghe (青禾) Road
青禾水厂二期扩建工程        the expansion (Phase II) of Qinghe (青禾) Waterworks
青禾镇防汛物资仓库         the flood prevention supplies warehouse in Qinghe Town

work := named deed? phase? (建设)?(项目|工程)? | (place | owner)? trade head      named := site | road
"""

from functools import lru_cache

from summarizer.english import trades
from summarizer.english.clauses.sentences import phrase
from summarizer.english.site_names import (
    OWNERS,
    PHASES,
    ends_in_trade,
    firm_english,
    head_words,
    is_name,
    site_english,
)
from summarizer.language.places.gazetteer import pinyin
from summarizer.language.places.places import place_chain, place_english, place_prefix
from summarizer.patterns import any_of, regex

_DEEDS = {
    "改扩建": "reconstruction and expansion",
    "扩建": "expansion",
    "改建": "reconstruction",
    "重建": "reconstruction",
    "迁建": "relocation",
    "整体搬迁": "relocation",
    "搬迁": "relocation",
    "续建": "continued construction",
    "改造提升": "renovation and upgrading",
    "提升改造": "renovation and upgrading",
    "升级改造": "renovation and upgrading",
    "提质改造": "renovation and upgrading",
    "提升": "upgrading",
    "综合整治": "improvement",
    "综合治理": "improvement",
    "环境整治": "environmental improvement",
    "除险加固": "reinforcement",
    "加固": "reinforcement",
    "拓宽改造": "widening",
    "拓宽": "widening",
    "改造": "renovation",
    "修缮": "repair",
    "修复": "restoration",
    "绿化": "greening",
    "亮化": "lighting",
}
_DEED = regex(f"(?P<deed>{any_of(_DEEDS)})(?:建设)?(?:工程项目|项目|工程)?$")
_TAIL = regex("(?:建设)?(?P<tail>工程项目|项目|工程)$|(?<=.{4})建设$")
_PHASE = regex("[（(]?(?P<phase>[一二三四五六])期[）)]?")
_CODE = regex("[（(][A-Z]{1,2}\\d{1,4}[）)]")
_SIDES = {"东": "eastern", "西": "western", "南": "southern", "北": "northern", "中": "middle"}
_ROADS = {
    "快速路": "Expressway",
    "高速公路": "Expressway",
    "大道": "Avenue",
    "大街": "Street",
    "公路": "Highway",
    "高速": "Expressway",
    "路": "Road",
    "街": "Street",
}
_ROAD = regex(
    f"(?P<name>[一-鿿]{{1,6}}?)(?P<kind>{any_of(_ROADS)})"
    "(?P<part>(?P<side>[东西南北中])(?P<what>段|延(?:伸)?(?:段|线)?)|(?P<longer>延(?:伸)?(?:段|线)?))?"
)
_RING = {"东": "East", "西": "West", "南": "South", "北": "North", "外": "Outer", "内": "Inner"}
_BETWEEN = regex("(?P<one>[一-鿿]{2,4})至(?P<other>[一-鿿]{2,4})")
# Sorts of roads are no names of one.
_NO_ROAD = regex(
    "农村|通村|旅游|产业|城市|主要|乡村|环村|机耕|田间|进村|入户|沿线|县乡|城乡|村组|生产|道|老旧|周边|部分|一批|多条|背街|小巷|步行|商业|美食|文化|铁$|[省市县区镇乡村]$|出口|[和及与、等条]"
)
_PLACED = regex("[省市县区旗州镇乡村]$|街道$|(?:经开|高新|开发|示范|新)区$")
_OF_WHAT = regex("^(?P<trade>[A-Za-z][^,;“”]*?) projects$")
_LONGEST = 6  # words of a trade


@lru_cache(maxsize=1024)
def work_english(zh: str) -> str | None:
    """English of a site or a project by its name, or by what it is; None if a part of it has none."""
    return (
        _branded(zh)
        or _work(zh)
        or (None if zh.endswith("建设项目") else site_english(zh))
        or _described(zh)
        or _phased(zh)
        or trades.trade_project(zh)
    )


def _branded(zh: str) -> str | None:
    """A project by its brand and its trade: 云岭|锂电池|项目 is the Yunling (云岭) lithium battery project."""
    bare = zh.removesuffix("项目").removesuffix("建设")
    at = place_prefix(zh)
    if bare == zh or trades.trade(zh) or (at and (at not in _BRANDS or _PLACED.search(zh[:at]))):
        return None
    for size in (at,) if at else _BRANDS:
        trade = _trade(bare[size:]) if at or is_name(bare[:size]) else None
        if trade:
            return f"the {pinyin(bare[:size])} ({bare[:size]}) {trade} project"
    return None


_BRANDS = (2, 3)


def _phased(zh: str) -> str | None:
    """One phase of a described site: 新能源汽车产业园一期项目."""
    phase = _PHASE.search(zh)
    if phase is None or not phase.start():
        return None
    bare = _TAIL.sub("", zh[: phase.start()] + zh[phase.end() :])
    told = _described(bare)
    return f"{told} (Phase {PHASES[phase['phase']]})" if told and "(" not in told else None


def work_in_place(zh: str) -> str | None:
    """A work or a site, with the place that it begins with behind it: 青禾县城南路改造工程."""
    if named := work_english(zh):
        return named
    at = place_prefix(zh)
    inner = work_english(zh[at:]) if at else None
    place = place_english(zh[:at]) if inner else None
    return f"{inner} in {place}" if inner and place else None


def _work(zh: str) -> str | None:
    bare = _CODE.sub("", zh)
    phase = _PHASE.search(bare)
    if phase:
        bare = bare[: phase.start()] + bare[phase.end() :]
    part = f" (Phase {PHASES[phase['phase']]})" if phase else ""
    deed, tail = _DEED.search(bare), _TAIL.search(bare)
    if deed and deed.start():
        core = _named(bare[: deed.start()])
        return f"the {_DEEDS[deed['deed']]}{part} of {core}" if core else None
    core = _named(bare[: tail.start()] if tail else bare)
    if core is None or tail is None or _BUILT.search(core):
        return f"{core}{part}" if core and (tail or phase or _BUILT.search(core)) else None
    return f"the {core.removeprefix('the ')} project{part}" if ", " not in core else None


# A road needs no word for the project that builds it.
_BUILT = regex(r"\b(?:Road|Avenue|Highway|Expressway|Street)\b")


def _named(zh: str) -> str | None:
    """What is built, by its name: a road, a house, a park; a firm is none."""
    if len(zh) < _SHORTEST:
        return None
    if road := _road(zh):
        return road
    named = site_english(zh)
    return None if named is None or firm_english(zh) or ends_in_trade(zh) else named


_SHORTEST = 3


def _road(zh: str) -> str | None:
    found = _ROAD.fullmatch(zh)
    if found is None:
        return None
    whole = _road_named(found["name"], _ROADS[found["kind"]])
    if whole is None:
        return None
    if found["side"]:
        what = "section" if found["what"] == "段" else "extension"
        return f"the {_SIDES[found['side']]} {what} of {whole}"
    return f"the extension of {whole}" if found["longer"] else whole


def _end_of_road(zh: str) -> str:
    return place_english(zh) or f"{pinyin(zh)} ({zh})"


def _road_named(name: str, kind: str) -> str | None:
    if len(name) > 1 and name[-1] == "环" and (side := _RING.get(name[-2])):
        region = place_english(name[:-2]) if name[:-2] else None
        within = f" in {region}" if region else ""
        return f"the {side} Ring {kind}{within}" if within or not name[:-2] else None
    if (both := _BETWEEN.fullmatch(name)) and kind in ("Highway", "Expressway", "Road"):
        one, other = _end_of_road(both["one"]), _end_of_road(both["other"])
        return f"the {one}–{other} {kind}" if ", " not in one + other else None
    size = place_prefix(name)
    if size and size < len(name) and _PLACED.search(name[:size]):
        inner, placed = _road_named(name[size:], kind), place_english(name[:size])
        return f"{inner} in {placed}" if inner and placed else None
    if not _LEAST_NAME <= len(name) <= _MOST_NAME or _NO_ROAD.search(name):
        return None
    return f"{pinyin(name)} ({name}) {kind}"


_LEAST_NAME, _MOST_NAME = 2, 3


def _described(zh: str) -> str | None:
    """A trade or a purpose before a head, behind a place, an owner or nothing: 青禾镇|防汛物资|仓库."""
    head = next((zh[at:] for at in range(1, len(zh)) if zh[at:] in head_words()), None)
    if head is None or head in _FOLLOWS_GOODS:
        return None
    front = zh[: -len(head)]
    for size in dict.fromkeys((place_prefix(front), 1, 0)):
        before, what = front[:size], front[size:]
        trade = _trade(what) if what else None
        if trade and (told := _with_front(before, f"{trade} {head_words()[head].lower()}")):
            return told
    return None


_FOLLOWS_GOODS = frozenset({"基地", "厂", "工厂", "市场", "园", "村", "镇", "社区", "街", "路"})


def _with_front(front: str, inner: str) -> str | None:
    if not front:
        return f"the {inner}"
    if front in OWNERS:
        return f"{OWNERS[front]} {inner}"
    chain = place_chain(front) if _PLACED.search(front) else None
    return f"the {inner} in {place_english(front)}" if chain and not chain[0].deictic else None


def _trade(zh: str) -> str | None:
    """What stands before a head as an adjective: the lexicon puts it before "projects" in the same way."""
    en = phrase(f"{zh}项目").en if len(zh) > 1 else None
    found = _OF_WHAT.fullmatch(en) if en else None
    if found is None or _JOINED.search(found["trade"]) or len(found["trade"].split()) > _LONGEST:
        return None
    return found["trade"]


_JOINED = regex(" (?:of|in|for|and) ")
