"""Streets as notices list them: 桂林北路 Guilin North Road, 西二街 West 2nd Street, 南环路 the South Ring Road.

Here a word before 路 is a name, for a notice closes one road and no sort of roads. What stands in brackets behind it
(青山路至云峰路段) is a part of it.
"""

from functools import lru_cache

from summarizer.english.site_names import site_english
from summarizer.language.places.gazetteer import pinyin
from summarizer.patterns import any_of, regex

_KINDS = {
    "大道": "Avenue",
    "大街": "Street",
    "公路": "Highway",
    "路": "Road",
    "街": "Street",
    "巷": "Lane",
    "大桥": "Bridge",
}
_SIDES = {"东": "East", "西": "West", "南": "South", "北": "North", "中": "Middle"}
_NUMBERS = {
    "一": "1st", "二": "2nd", "三": "3rd", "四": "4th", "五": "5th", "六": "6th", "七": "7th", "八": "8th", "九": "9th",
}  # fmt: skip
_ROAD = regex(
    f"(?P<name>[\u4e00-\u9fff]{{2,3}}?)(?P<ring>环)?(?P<side>[东西南北中])?(?P<nth>[一二三四五六七八九])?(?P<kind>{any_of(_KINDS)})"
)
_GRID = regex(f"(?P<side>[东西南北中])(?P<nth>[一二三四五六七八九])(?P<kind>{any_of(_KINDS)})")
_RING = regex(f"(?P<side>[东西南北])(?P<nth>[一二三四五])?环(?P<kind>{any_of(_KINDS)})")
_SORT = regex(
    "[等各该本此其沿旧新老主次支干周辖条段个处和与及至到往对在因为将请的、由经]|道路|附近|周边|农村|通村|城区|市政|部分|相关|[县市区镇乡村]$|[县市区镇乡村](?=路|街|道|公)"
)
_BRACKET = regex("（[^（）]*）$")


@lru_cache(maxsize=512)
def road_english(zh: str) -> str | None:
    """English of one street by its name, its characters behind it where the name is read in pinyin."""
    if ring := _RING.fullmatch(zh):
        nth = f"{_NUMBERS[ring['nth']]} " if ring["nth"] else ""
        return f"the {_SIDES[ring['side']]} {nth}Ring {_KINDS[ring['kind']]}"
    if grid := _GRID.fullmatch(zh):  # 西二街
        return f"{_SIDES[grid['side']]} {_NUMBERS[grid['nth']]} {_KINDS[grid['kind']]}"
    found = _ROAD.fullmatch(zh)
    if found is None or _SORT.search(zh):
        return None
    if known := None if found["ring"] or found["side"] or found["nth"] else site_english(zh):
        return known
    name = found["name"] + (found["ring"] or "")
    name = f"{pinyin(name)} ({name})"
    side = _SIDES[found["side"]] if found["side"] else ""
    nth = _NUMBERS[found["nth"]] if found["nth"] else ""
    return " ".join(filter(None, (name, side, nth, _KINDS[found["kind"]])))


def part_of_road(zh: str) -> str | None:
    """A street, or a part of it where brackets or words behind it say which: 云峰路（青山路至白河路段）."""
    part = _BRACKET.search(zh)
    whole = road_english(zh[: part.start()] if part else zh)
    return f"a section of {whole}" if whole and part else whole
