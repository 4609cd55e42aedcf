"""The administrative map of China: every unit down to county level, its level, its parents and its English.

Names are regular pinyin joined (济宁 Jining) with an apostrophe before a, e, o (六安 Lu'an) unless
`place_readings.tsv` settles another reading; a one-syllable name keeps its generic (莘县 Shenxian County), as
GB/T 28039 has it. English is made on demand: most pages name a dozen of the 3,000 units.
"""

from dataclasses import dataclass, replace
from functools import cache

from summarizer.facts import Level
from summarizer.kept import derived
from summarizer.language.matching import Lexicon, lexicon
from summarizer.language.names import reading
from summarizer.language.rows import rows

_VOWELS = "aeoāáǎàēéěèōóǒò"


@dataclass(frozen=True, slots=True)
class Generic:
    """A word that ends place names: 街道 Subdistrict, attr as it stands before a body's name."""

    zh: str
    en: str
    attr: str
    level: Level
    sort: str


@dataclass(frozen=True, slots=True)
class Unit:
    """One administrative unit. `core` is the name without generic and peoples (延边 of 延边朝鲜族自治州)."""

    zh: str
    core: str
    generic: str
    level: Level
    province: str
    settled: str = ""


@cache
def generics() -> Lexicon[Generic]:
    """Generic words by Chinese."""
    return lexicon(
        (r["zh"], Generic(r["zh"], r["en"], r["attr"], Level(r["level"]), r["sort"]))
        for r in rows("place_generics")
    )


@cache
def _readings(kind: str) -> dict[str, str]:
    return {r["zh"]: r["en"] for r in rows("place_readings") if r["kind"] == kind}


def pinyin(name: str) -> str:
    """A place name in joined pinyin, or as the readings table settles it: 六安 → Lu'an.

    Characters are read one by one, but for a few Mongolian words: a phrase dictionary reads 朝阳 as Zhaoyang.
    """
    settled = _readings("name").get(name)
    if settled is not None:
        return settled
    single = _readings("char")
    syllables = [single.get(c) or reading(c) or c for c in name]
    for part, en in _readings("part").items():
        if (at := name.find(part)) >= 0:
            syllables[at : at + len(part)] = en.split()
    joined = "".join(f"'{s}" if i and s[:1] in _VOWELS else s for i, s in enumerate(syllables))
    return joined[:1].upper() + joined[1:]


def split_peoples(name: str) -> tuple[str, tuple[str, ...]]:
    """(core, peoples in English) of a name without its generic: 彭水苗族土家族 → (彭水, (Miao, Tujia))."""
    peoples = _readings("people")
    found: list[str] = []
    while True:
        tail = next((n for n in range(min(5, len(name) - 2), 1, -1) if name[-n:] in peoples), 0)
        if not tail:
            return name, tuple(found)
        found.insert(0, peoples[name[-tail:]])
        name = name[:-tail]


_ENDINGS = ("自治州", "自治县", "自治旗", "自治区", "特别行政区", "地区", "特区", "林区", "新区")


def _split_generic(zh: str) -> tuple[str, str]:
    for ending in _ENDINGS:
        if zh.endswith(ending) and len(zh) > len(ending) + 1:
            return zh[: -len(ending)], ending
    return (zh[:-1], zh[-1]) if len(zh) > 1 else (zh, "")


def _unit(zh: str, level: Level, province: str, settled: str) -> tuple[str, str, str, str, str, str]:
    """The fields of a unit, as they can be kept."""
    name, generic = _split_generic(zh)
    core, _ = split_peoples(name)
    return zh, core, generic, level.value, province, settled


@cache
def units() -> tuple[Unit, ...]:
    """Every unit of the map, provinces first within their province."""
    levels = {level.value: level for level in Level}
    made = derived("units", _units)
    return tuple([Unit(zh, core, end, levels[at], *others) for zh, core, end, at, *others in made])


def _units() -> tuple[tuple[str, str, str, str, str, str], ...]:
    made = []
    for row in rows("places"):
        parent = row["parent"]
        level = Level.MUNICIPAL if parent else Level.PROVINCIAL
        made.append(_unit(row["zh"], level, parent or row["zh"], row["en"]))
        made.extend(_unit(zh, Level.COUNTY, parent or row["zh"], "") for zh in row["units"].split())
    return tuple(made)


@cache
def word_clashes(group: str) -> dict[str, str]:
    """Rows of `place_words.tsv` of one class: name → characters."""
    return {r["zh"]: r["characters"] for r in rows("place_words") if r["class"] == group}


def common_word(name: str) -> bool:
    """Whether a bare city name is also an everyday word."""
    return name in word_clashes("bare")


@cache
def full_names() -> Lexicon[tuple[Unit, ...]]:
    """Units by name as written in full, and by the usual short writing (凉山州, 景宁县, 秀山自治县)."""
    found: dict[str, list[Unit]] = {}
    for unit in units():
        writings = [unit.zh]
        if unit.level is Level.MUNICIPAL and unit.generic == "市" and unit.core in word_clashes("former"):
            # The city was a prefecture: 那曲地区 of a page of 2014.
            before = replace(
                unit, zh=f"{unit.core}地区", generic="地区", settled=f"{short_english(unit)} Prefecture"
            )
            found.setdefault(before.zh, []).append(before)
        if unit.generic in ("自治州", "自治县", "自治旗"):
            writings += [unit.core + unit.generic[-1], unit.core + unit.generic]
        if unit.generic == "自治区":  # 民进新疆区委会 is of the region, and no district is called 新疆区
            writings += [f"{unit.core}自治区", f"{unit.core}区"]
        for zh in writings:
            found.setdefault(zh, []).append(unit)
    return Lexicon({zh: tuple(group) for zh, group in found.items()})


@cache
def short_names() -> Lexicon[tuple[Unit, ...]]:
    """Units by bare core of two or more characters (济宁, 曲阜): higher levels first."""
    found: dict[str, list[Unit]] = {}
    ladder = (Level.PROVINCIAL, Level.MUNICIPAL, Level.COUNTY)
    for level in ladder:
        for unit in units():
            if unit.level is level and len(unit.core) > 1:
                found.setdefault(unit.core, []).append(unit)
    return Lexicon({core: tuple(group) for core, group in found.items()})


def place_begins(text: str, at: int) -> bool:
    """Whether the name of a unit of the map begins at offset `at`, in full or short."""
    return any(True for table in (full_names(), short_names()) for _ in table.matches(text, at))


@cache
def short_english(unit: Unit) -> str:
    """The name without generic: Jining, Liangshan; one syllable keeps it: Shenxian."""
    if unit.generic == "自治州" and unit.settled:
        return unit.settled.split()[0]
    if unit.settled:
        return unit.settled.removesuffix(" League").removesuffix(" Prefecture")
    return syllable_safe(unit.core, unit.generic)


def syllable_safe(core: str, generic: str) -> str:
    """Pinyin of a core; one syllable takes the generic into the word: 莘 + 县 → Shenxian."""
    if len(core) == 1 and len(generic) == 1:
        return pinyin(core) + pinyin(generic).lower()
    return pinyin(core)


@cache
def unit_english(unit: Unit) -> str:
    """The full English name: Jining, Shandong Province, Xihu District, Jingning She Autonomous County."""
    if unit.generic == "市":
        return short_english(unit)
    if unit.generic == "特别行政区" or unit.level is Level.PROVINCIAL:
        return short_english(unit) + (" Province" if unit.generic == "省" else "")
    if unit.settled:
        return unit.settled
    generic = generics().get(unit.generic)
    name, _ = _split_generic(unit.zh)
    _, peoples = split_peoples(name)
    middle = ""
    if peoples:
        listed = peoples[0] if len(peoples) == 1 else f"{', '.join(peoples[:-1])} and {peoples[-1]}"
        middle = f" {listed}"
    return f"{short_english(unit)}{middle} {generic.en if generic else ''}".rstrip()
