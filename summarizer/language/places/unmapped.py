"""Names of places that the map does not hold, and where in running text they may begin.

The map ends at the county of its year: new counties, most towns and every zone are off it. Such a name is known
by its generic and by what it is *not*: no grammar, no plain word of readouts inside it, and before it the start of
a sentence, a mark, a preposition, a verb or a word of time. Chinese writes no spaces, so the shortest name with such
a boundary is taken; where none is found there is no name.
"""

import re
from collections.abc import Iterator
from functools import cache

from summarizer.compiled import compiled
from summarizer.language.matching import holds
from summarizer.language.names import SOUNDS, minority_syllables
from summarizer.language.places.gazetteer import Generic, full_names, generics, units
from summarizer.language.rows import rows
from summarizer.patterns import regex

LONGEST = 4
# No such name holds these: they are grammar, numerals or generics.
STOP = (
    "省市区县州盟旗镇乡街道社各全本我该此每个多两们有所部分相关进入驻基层户人民等第及和与在到赴对为的了是把将被从向于由给已着掘率"
    "一二三四五六七八九十百千万亿,，。；、：:;（）()《》“”\"' "
)
_STOP = frozenset(STOP)
_UNITS = ("区", "县", "市", "旗")


@cache
def _entries(group: str) -> frozenset[str]:
    return frozenset(w for r in rows("plain_words") if r["class"] == group for w in r["entries"].split())


@cache
def _late() -> frozenset[str]:
    """Characters that begin no name."""
    return _entries("late") | _STOP


@cache
def _listed(group: str) -> frozenset[str]:
    """Words that the readers of people's names keep apart from names."""
    return frozenset(w for r in rows("not_names") if r["class"] == group for w in r["zh"].split())


@cache
def _plain() -> frozenset[str]:
    mapped = {unit.core for unit in units()}
    return (_entries("verb") | _entries("word") | _listed("word")) - mapped


@cache
def _plain_of_towns() -> frozenset[str]:
    """Words that no name of a town holds: 石桥 and 白马, which are no names of people, are towns."""
    known = _entries("verb") | _entries("word")
    return _plain() - {w for w in _listed("word") - known if w[-1] in _LANDSCAPE}


# What towns are named after. 兴, 平 and the like end other words as well.
_LANDSCAPE = frozenset("桥河江湖溪泉山岭峰石崖坡塘渡津沙洲港湾岛马龙泽")


@cache
def _glued(generic: str) -> frozenset[str]:
    """Characters before 区, 市 … that make it part of another word (社区, 城市)."""
    return frozenset(
        "".join(r["en"] for r in rows("body_heads") if r["class"] == "glued" and r["zh"] == generic)
    )


@cache
def _endings() -> frozenset[str]:
    """Characters that the names of districts and cities end in."""
    return _entries("ending") | {unit.core[-1] for unit in units()}


_MOST_OF_PREFECTURE = 3
_NUMERALS = frozenset("一二三四五六七八九十百千万")
# 九大镇 and 百强镇 are counted or ranked.
_COUNTED = frozenset("大小个强佳优级类种型批次年月日岁位家户农好重多星")


# 人民路街道, 瑞金二路街道, 四川北路街道: along a road, with the road's name, words and numerals and all.
# So is one named after its quarter: 南区街道, after a street: 北大街街道, or a housing estate: 柳城新村街道.
_ROADSIDE = regex(
    "(?P<name>(?![我全本各该每沿])[\u4e00-\u9fff]{2}[东西南北中]?[一二三]?路|[东西南北]区|(?![我全本各该每沿])[\u4e00-\u9fff]{1,3}大街|[东西南北中]街|(?![我全本各该每沿新])[\u4e00-\u9fff]{2}新村)街道"
)
_ALONG = ("路", "区", "街")
# 杉城镇党委, 湖村镇政府: a town whose name ends like 城镇 and 村镇 is known by who acts there.
# 西城乡 is a township where it is, for 城乡 is town and country.
_TOWN_IN_CITY = regex(
    "(?:(?![小大古名农山强弱中美老旧年月日周季期])(?P<name>[\u4e00-\u9fff][城村])镇|(?P<quarter>[东西南北][城村])乡)"
    "(?=党|人大|政府|纪委|人民|[镇乡]长|副[镇乡]长|书记|召开|举行|开展|组织|干部|，|。|、|$|[\u4e00-\u9fff]{1,3}村(?![镇庄]))"
)
# 北镇街道, 河市镇, 后街镇: a name that ends like a place of another sort; 乡镇街道, 全市街道 and 各街镇 are none.
_LIKE_ANOTHER = regex(
    "(?![乡各城集小村全本我该古老大特重和县都超夜早股门上下中每两多省地外有相市街镇州区])(?:(?P<quarter>[\u4e00-\u9fff][镇市州])街道|(?P<town>[\u4e00-\u9fff][市州街])[镇乡](?![镇街村海江]))"
)


def _like_another(text: str, at: int) -> "re.Match[str] | None":
    """The name of a town or subdistrict that begins at `at` and ends in 镇, 市, 州 or 街."""
    found = _LIKE_ANOTHER.match(text, at)
    return found if found and found[0][0] not in _late() and found[0] not in _plain() else None


def _in_city(text: str, at: int) -> "re.Match[str] | None":
    """The name of a town that begins at `at` and ends in 城 or 村."""
    found = _TOWN_IN_CITY.match(text, at)
    return found if found and found[0][0] not in _late() and found[0] not in _plain() else None


def _numbered(name: str, generic: Generic) -> bool:
    """三河镇, 八里店镇, 九龙街道: a town may have its name from a number, and only its first character."""
    return (
        generic.zh in ("镇", "乡", "街道")
        and 2 <= len(name) <= 3
        and name[0] in _NUMERALS
        and name[1] not in _COUNTED
        and all("\u4e00" <= c <= "\u9fff" and c not in _STOP for c in name[1:])
    )


def _of_prefecture(name: str, generic: Generic) -> bool:
    """临州市, 临州高新区: a name that ends in the generic 州, as those of a third of all cities do."""
    return (
        (generic.zh in ("市", "区") or generic.sort == "zone")
        and name[-1:] == "州"
        and 2 <= len(name) <= _MOST_OF_PREFECTURE
    )


def may_name(name: str, generic: Generic) -> bool:
    """Whether `name` may be the name of a place of this sort: 望川 of a 区; never 有关, 上级 or 示范."""
    unit, size = generic.sort == "unit", len(name)
    if name.endswith("族"):
        return False  # 土家族乡 is the rest of a name
    if name in _entries("harmony"):
        return generic.sort == "base"
    if not 2 <= size <= LONGEST or (unit and generic.zh not in _UNITS):
        return False
    if generic.zh == "街道" and size > 3 and name.endswith("新村"):
        return may_name(name[:-2], generic)  # 柳城新村街道 is a subdistrict by the name of a housing estate
    if _numbered(name, generic):
        return name not in _plain() and name + generic.zh not in _plain()
    told = name[:-1] if _of_prefecture(name, generic) else name
    if (name[0] in _late() and name[:2] not in _entries("family")) or not all(
        "\u4e00" <= c <= "\u9fff" and c not in _STOP for c in told
    ):
        return False
    if name[-1] in _glued(generic.zh):
        return False
    if generic.sort != "base" and generic.zh != "县" and name[-1] not in _endings():
        return False  # before 区 and 市 stand too many other words
    if generic.sort != "base" and generic.zh != "县" and name in _listed("noun"):
        return False  # 石桥 and 柳河 are nouns and towns
    if unit and any(name[i:] + generic.zh in full_names() for i in range(1, size - 1)):
        return False  # 征集|云岭县: a unit of the map behind a word that no table has
    if any(name[i:] + generic.zh in generics() for i in range(len(name))):
        return False  # the generic is longer: 高新区 is no 新区
    plain = _plain_of_towns() if generic.zh in ("镇", "街道") else _plain()
    return name + generic.zh not in plain and not any(
        name[i:j] in plain for i in range(size - 1) for j in range(i + 2, size + 1)
    )


@cache
def _ethnic() -> re.Pattern[str]:
    """A township of a people: 长安土家族乡."""
    peoples = "|".join(
        r["zh"]
        for r in rows("place_readings")
        if r["kind"] == "people" and r["zh"][-1] == "族" and r["zh"] != "各族"
    )
    return regex(f"(?P<name>(?!{peoples})[^{re.escape(STOP)}]{{2,4}}?(?:{peoples})+)乡(?!镇|村)")


_TOWNS = ("乡", "街道", "镇")
OF_THE_STEPPE = ("苏木", "嘎查")
_OF_TOWNS = (*_TOWNS, *OF_THE_STEPPE)


@cache
def _towns() -> tuple[Generic, Generic, Generic]:
    """What the township, the subdistrict and the town are called by."""
    table = {name: generic for name in _TOWNS if (generic := generics().get(name))}
    return table["乡"], table["街道"], table["镇"]


# 阿日善都楞镇, 巴彦乌日根嘎查: Mongolian names run longer than Han ones, and in few characters.
_OF_BANNERS = (*OF_THE_STEPPE, "镇", "乡")
_LONGEST_OF_BANNERS = 7


def of_banners(text: str, at: int) -> "re.Match[str] | None":
    """The Mongolian name of a town or village, with what it is, that begins at `at`."""
    return _of_banners().match(text, at)


@cache
def _of_banners() -> re.Pattern[str]:
    sounds = "".join(sorted(SOUNDS | minority_syllables() | _entries("sound")))
    return compiled(
        f"(?P<name>(?![日都有来里人])[{sounds}]{{{LONGEST},{_LONGEST_OF_BANNERS}}}?)(?P<unit>{'|'.join(_OF_BANNERS)})(?![镇乡村长])"
    )


def ends_of_names(text: str, start: int) -> Iterator[tuple[int, str, Generic]]:
    """(end, name, generic) of what may be the name of a place from `start` on, the longer generic first."""
    table = generics()
    if holds(text, _OF_TOWNS) and (town := _end_of_town(text, start)):
        yield town
        return
    for size in range(1, LONGEST + 1):
        at = start + size
        if at >= len(text):
            return
        stopped = (
            text[at - 1] in _STOP
            and not (size == 1 and text[start] in _NUMERALS)
            and not (size > 1 and text[at - 1] == "州")
        )
        if stopped and text[start : start + 2] not in _entries("harmony"):
            return
        if not table.begins(text, at):
            continue
        named = False
        for end, generic in table.matches(text, at):
            if generic.zh == "街道" and text.startswith("路", end):
                continue  # 兴安街|道路提升工程
            name = text[start:at]
            doubled = size == 1 and generic.zh in _UNITS and text[end : end + 1] == generic.zh
            if may_name(name, generic) or (doubled and name not in _late()):
                named = True
                yield end, name, generic
        if named:
            return


def _end_of_town(text: str, start: int) -> tuple[int, str, Generic] | None:
    """The name of a town, township or subdistrict from `start` on that ends, or is joined, in its own way."""
    township, subdistrict, town = _towns()
    if (ethnic := _ethnic().match(text, start)) and text[start] not in _late():
        return ethnic.end(), ethnic["name"], township
    if road := _ROADSIDE.match(text, start):
        return road.end(), road["name"], subdistrict
    banner = of_banners(text, start)
    if banner and (generic := generics().get(banner["unit"])):
        return banner.end(), banner["name"], generic
    if ended := _in_city(text, start):
        return ended.end(), ended[0][:-1], town if ended["name"] else township
    if like := _like_another(text, start):
        name = like["quarter"] or like["town"]
        generic = generics().get(like[0].removeprefix(name))
        return (like.end(), name, generic) if generic else None
    return None


@cache
def _first_of_generic() -> re.Pattern[str]:
    return compiled(f"[{''.join(sorted(generics().firsts()))}]")


def starts_of_names(text: str) -> frozenset[int]:
    """Where in running text the name of a place off the map may begin."""
    found: set[int] = set()
    for mark in _first_of_generic().finditer(text, 1):
        at = mark.start()
        for _, generic in generics().matches(text, at):
            start = _start_before(text, at, generic)
            if start is not None:
                found.add(start)
                break
    return frozenset(found)


def _start_before(text: str, at: int, generic: Generic) -> int | None:
    """The start of the shortest name that ends at `at` and has a boundary before it."""
    if text[max(0, at - 2) : at] in _entries("harmony") and generic.sort == "base" and boundary(text, at - 2):
        return at - 2  # 中和镇: 和 joins nothing here
    doubled = generic.zh in _UNITS and text.startswith(generic.zh, at + 1)
    if generic.zh == "乡" and text[at - 1] == "族":
        begins = range(max(0, at - LONGEST - 6), at - 3)
        found = (_ethnic().match(text, start) for start in begins if boundary(text, start))
        return next((one.start() for one in found if one and one.end() == at + 1), None)
    if generic.zh in ("镇", "乡") and text[at - 1] in "城村":
        return at - 2 if at > 1 and boundary(text, at - 2) and _in_city(text, at - 2) else None
    if generic.zh == "街道" and text[at - 1] in _ALONG:
        roads = (s for s in range(max(0, at - LONGEST - 1), at - 1) if boundary(text, s))
        return next((start for start in roads if _ROADSIDE.fullmatch(text, start, at + 2)), None)
    if generic.zh in ("街道", "镇", "乡") and at > 1 and boundary(text, at - 2):
        like = _like_another(text, at - 2)
        if like and like.end() == at + len(generic.zh):
            return at - 2
    if generic.zh in _OF_BANNERS and (longest := _start_of_banners(text, at)) is not None:
        return longest
    for start in range(at - 1, max(-1, at - LONGEST - 1), -1):
        if start == at - 1 and text[start] == "州":
            continue
        if text[start] in _STOP:
            numbered = text[start] in _NUMERALS and boundary(text, start)
            return start if numbered and _numbered(text[start:at], generic) else None
        if not boundary(text, start):
            continue
        alone = doubled and at - start == 1 and text[start] not in _late()
        if alone or may_name(text[start:at], generic):
            return start
    return None


def _start_of_banners(text: str, at: int) -> int | None:
    """Where the longest Mongolian name begins that ends at `at`."""
    for start in range(max(0, at - _LONGEST_OF_BANNERS), at - LONGEST + 1):
        found = of_banners(text, start) if boundary(text, start) else None
        if found and found.end("name") == at:
            return start
    return None


_TIMES = "年月日"


def boundary(text: str, at: int) -> bool:
    """Whether a name may begin at `at`: after a mark, a preposition, a verb or a word of time."""
    if at and text[at] in _TIMES and text[at - 1].isdigit():
        return False  # 2021|年献县
    if at == 0 or not "\u4e00" <= text[at - 1] <= "\u9fff" or text[at - 1] in _entries("edge"):
        return True
    verbs = _entries("verb")
    return (
        text[at - 2 : at] in verbs
        or text[at - 3 : at] in verbs
        or text.endswith(("中共", "政协", "共青团"), 0, at)
    )


COMMUNITY = regex(
    "(?!文明|智慧|平安|和谐|老旧|农村|城市|示范|重点|有关|相关|多个|部分|辖区|所在|新型|美丽|无毒|国际|完整|未来|绿色|走进|深入|来到|[各全本我该两])"
    "[\u4e00-\u9fff]{2,3}社区"
)
"""石桥社区, 幸福社区: its name may be a word; 智慧社区 has none."""
