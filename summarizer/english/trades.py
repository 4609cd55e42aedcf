"""English of investment projects by what they make and build: their names are put together from a table of trades.

青禾县年产3万吨面粉加工项目          the flour processing project (30,000 tonnes a year) in Qinghe County
云岭公司汽车配件生产线二期项目       the auto parts production line (Phase II) of “云岭公司”
某某智慧之心项目                   null

project := place? owner? capacity? trade head* phase?
trade   := adj* (good | field) (joint adj* (good | field))* (joint? work)*

Whose it is may be unknown, what it is may not: every character behind the owner has to be in the table.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from summarizer.english.site_names import PHASES
from summarizer.language.bodies.bodies import body_english
from summarizer.language.figures.numbers import find_quantities
from summarizer.language.matching import Lexicon
from summarizer.language.places.gazetteer import units
from summarizer.language.places.places import place_chain, place_english, place_prefix
from summarizer.language.rows import rows
from summarizer.patterns import any_of, regex


@dataclass(frozen=True, slots=True)
class _Part:
    sort: str
    en: str


@lru_cache(maxsize=1024)
def trade_project(zh: str) -> str | None:
    """English of a project, or of a site named like one; None if a part behind its owner is unknown."""
    bare, phase = _without_phase(zh)
    place = _place(bare)
    rest = bare[place:].removeprefix("的")
    for start in range(min(len(rest), _LONGEST_OWNER)):
        size = _CAPACITY.match(rest, start)
        made = rest[size.end() if size else start :]
        told = trade(made)
        capacity = _capacity(size) if told and size else None
        if told is None or (size and capacity is None):
            continue
        if start and not size and not rest[:start].endswith(_FIRMS) and not _begins_in_a_word(made):
            continue
        bare_count = size is not None and not size["how"] and size["unit"] in _COUNTS
        owner = None if bare_count else _owner(rest[:start])
        if owner is None:
            return None
        before, behind = owner
        amount = f" ({capacity})" if capacity else ""
        where = f" in {place_english(bare[:place])}" if place else ""
        return f"the {before}{told}{amount}{phase}{behind}{where}"
    return None


def trade(zh: str) -> str | None:
    """A trade with what is built for it (食用油|加工|基地), without article; None unless the table covers it all."""
    parts = _cover(zh)
    if parts is None or not any(part.sort in _SAYING for part in parts):
        return None
    named = [part.en for part in parts if part.sort == "head" and part.en != "project"] or ["project"]
    words = " ".join(_worded(parts))
    if named[0].endswith(_BUILDINGS):
        return f"{' '.join(named)} for {words}"
    return f"{words} {' '.join(named)}"


_BUILDINGS = "buildings"


def _worded(parts: tuple[_Part, ...]) -> Iterator[str]:
    """Before the head, two things done in a row are joined (修复|改造), a trade and what is done to it not."""
    before = None
    for part in parts:
        if part.sort == "work" and before and before.sort == "work" and before.en not in _TRADES:
            yield "and"
        if part.sort != "head":
            yield part.en
        before = part


_TRADES = frozenset({"industry"})


_SAYING = frozenset({"good", "field", "work"})
# What may follow what; the empty sort is the beginning.
_FOLLOWS = {
    "": ("adj", "good", "field", "work"),
    "adj": ("adj", "good", "field", "work", "head"),
    "good": ("joint", "work", "head"),
    "field": ("joint", "work", "head"),
    "work": ("joint", "work", "head"),
    "joint": ("adj", "good", "field", "work"),
    "head": ("head",),
}
_JOINTS = {"、": ",", "和": "and", "及": "and", "与": "and", "以及": "and"}


@cache
def _parts() -> Lexicon[tuple[_Part, ...]]:
    table: dict[str, tuple[_Part, ...]] = {zh: (_Part("joint", en),) for zh, en in _JOINTS.items()}
    table["建设"] = (_Part("head", "project"),)  # 加工基地|建设|项目 says no more
    for row in rows("trades"):
        table[row["zh"]] = (*table.get(row["zh"], ()), _Part(row["class"], row["en"]))
    return Lexicon(table)


@cache
def made() -> dict[str, str]:
    """What is made, grown or handled, as it stands before a noun: 氧化铝 → "alumina"."""
    return {row["zh"]: row["en"] for row in rows("trades") if row["class"] == "good"}


def _cover(zh: str) -> tuple[_Part, ...] | None:
    """The parts of a stretch up to a head, the fewest that the grammar allows; None if a character is left."""
    best: list[dict[str, tuple[_Part, ...]]] = [{} for _ in range(len(zh) + 1)]
    best[0][""] = ()
    for at in range(len(zh)):
        for sort, before in best[at].items():
            for end, parts in _parts().matches(zh, at):
                for part in parts:
                    known = best[end].get(part.sort)
                    if part.sort in _FOLLOWS[sort] and (known is None or len(known) > len(before) + 1):
                        best[end][part.sort] = (*before, part)
    return _spaced(best[-1]["head"]) if "head" in best[-1] else None


def _spaced(parts: tuple[_Part, ...]) -> tuple[_Part, ...]:
    """The parts with a comma set at the word before it, and the last two joined: 塑料、橡胶、玻璃."""
    last = max((at for at, part in enumerate(parts) if part.sort == "joint"), default=0)
    told: list[_Part] = []
    for at, part in enumerate(parts):
        if part.en == "," and at != last:
            told[-1] = _Part(told[-1].sort, f"{told[-1].en},")
        else:
            told.append(_Part("joint", "and") if part.en == "," else part)
    return tuple(told)


def trade_projects(zh: str) -> str | None:
    """Several projects of a trade (公共服务类项目 are "public service projects"); None for one that is built."""
    told = trade(_CLASS.sub("", zh))
    return f"{told}s" if told and told.endswith(" project") else None


_CLASS = regex("类(?=(?:项目|工程)$)")


def _begins_in_a_word(made: str) -> bool:
    """Whether what is made begins with a word of the table of two characters or more: of 多|糖 it is half a word."""
    return any(end > 1 for end, _ in _parts().matches(made, 0))


def _place(zh: str) -> int:
    """The length of the place in front; 0 for none, one that only points (我县) and one that may be a brand (仁和)."""
    size = place_prefix(zh)
    chain = place_chain(zh[:size]) if size else None
    if not chain or any(link.deictic for link in chain) or not place_english(zh[:size]):
        return 0
    return size if chain[-1].sort != "bare" or chain[-1].zh in _of_counties() else 0


@cache
def _of_counties() -> frozenset[str]:
    """The short names of cities and counties; those of districts (仁和, 江北) are as often names of firms."""
    return frozenset(u.zh[:-1] for u in units() if len(u.zh) > _BARE and u.zh[-1] in "市县州旗")


_BARE = 2


def _owner(zh: str) -> tuple[str, str] | None:
    """What stands before and behind the trade for whose it is; None if it can be nobody's name.

    A brand is quoted and not read: it may be a word that the tables lack.
    """
    if not zh:
        return "", ""
    if _NO_OWNER.search(zh) or not _OWNER.fullmatch(zh):
        return None
    if any(part.sort in _SAYING for _, parts in _parts().matches(zh, 0) for part in parts):
        return None  # 生猪定点|屠宰场: what is made, with a word that the table lacks
    if zh.endswith(_FIRMS):
        return "", f" of {body_english(zh) or f'“{zh}”'}"
    return (f"“{zh}” ", "") if 1 < len(zh) <= _LONGEST_QUOTED else None


_FIRMS = ("公司", "集团", "合作社")
_LONGEST_QUOTED, _LONGEST_OWNER = 6, 24
_OWNER = regex("[一-鿿A-Za-z（）()·]{2,}")
_NO_OWNER = regex(
    "^(?:公司|集团)$|[百千万亿级的和与及为以将在从因至到个]|项目|工程|投资|[一二三四五六七八九十两][批个条期]|开工|签约|建设"
)
_PHASE = regex("[（(]?(?P<phase>[一二三四五六])期[）)]?(?=(?:工程|项目|建设)*$)")


def _without_phase(zh: str) -> tuple[str, str]:
    found = _PHASE.search(zh)
    if found is None:
        return zh, ""
    return zh[: found.start()] + zh[found.end() :], f" (Phase {PHASES[found['phase']]})"


# What a capacity counts. Animals go without: 15万只 may be any of them.
_UNITS = {
    "吨": " tonnes", "台": " units", "台套": " sets", "套": " sets", "件": " pieces", "片": " pieces", "只": "",
    "个": "", "条": "", "辆": " vehicles", "头": " head", "羽": " birds", "米": " meters", "平方米": " square meters",
    "平米": " square meters", "立方米": " cubic meters", "千瓦": " kW", "千瓦时": " kWh", "兆瓦": " MW", "吉瓦": " GW",
    "GWh": " GWh", "MW": " MW", "GW": " GW", "棒": " ears", "株": " plants", "箱": " cases",
    "瓶": " bottles", "双": " pairs",
}  # fmt: skip
_CAPACITY = regex(
    rf"(?P<how>年(?:产|加工|处理|屠宰|出栏|生产)|日(?:产|处理|加工))?(?P<number>\d[\d.]*[万亿]?)余?(?P<unit>{any_of(_UNITS)})"
)
_COUNTS = frozenset({"个", "件", "条", "只"})  # 6个产业项目 are six of them
_TIMES = {"年": "a year", "日": "a day"}


def _capacity(found: re.Match[str]) -> str | None:
    """How much it is to make: 年产3万吨 is "30,000 tonnes a year"."""
    number = find_quantities(found["number"] + "吨")
    if len(number) != 1 or number[0].zh != found["number"] + "吨":
        return None
    often = f" {_TIMES[found['how'][0]]}" if found["how"] else ""
    return f"{number[0].en.removesuffix(' tonnes')}{_UNITS[found['unit']]}{often}"
