"""What a notice arranges: 对云峰路实行交通管制, 公开招聘教师, 禁止野外用火.

The frame is English; what stands in it and has none is quoted.
"""

import re
from functools import cache

from summarizer.english.clauses.inflect import title_case
from summarizer.english.nominal.compounds import plainly, quotation
from summarizer.english.nominal.nominal import nominal
from summarizer.english.nominal.title_parts import YEAR, years_of
from summarizer.english.site_names import site_english
from summarizer.language.places.places import place_english
from summarizer.language.rows import rows
from summarizer.patterns import regex

_SLOT = r"(?P<x>[^，。；]{2,40}?)"
_ROAD = regex(
    r"(?P<road>[^，。；]{1,20}?(?:大道|[路街道桥线]|隧道|路段|路口))(?:道路)?(?P<part>部分路段|部分道路)?(?:路段)?"
    r"(?P<work>[^，。；路街桥]{0,8}(?:施工|改造|维修|加固|建设|养护|修缮|抢修|工程|提升)+)?(?:施工)?(?:期间)?"
)
_BATCH = regex("^第[一二三四五六七八九十\\d]{1,3}[批次]")
_AREAS = dict.fromkeys(("县城", "县城区", "县城地区", "县城城区"), "the County Seat")
_AREAS |= dict.fromkeys(("城区", "市区", "主城区", "城市", "城区范围"), "the Urban Area")


@cache
def _rows() -> tuple[tuple[re.Pattern[str], str, str], ...]:
    return tuple((regex(r["zh"].replace("{x}", _SLOT)), r["en"], r["as"]) for r in rows("arranged"))


def arranged(text: str) -> str | None:
    """The English of a matter, in title case; what has none stands quoted in it. None if no row fits the whole."""
    year = YEAR.match(text)
    matter = _BATCH.sub("", text[year.end() :] if year else text)
    for pattern, en, how in _rows():
        found = pattern.fullmatch(matter)
        if found is None:
            continue
        made = en.replace("{x}", _slot(found["x"], how)) if how else en
        return f"{made} in {years_of(year)}" if year else made
    return None


def _slot(zh: str, how: str) -> str:
    """What a matter is about, read as a road, a place or a thing; else in Chinese."""
    if how == "road" and (road := _ROAD.fullmatch(zh)):
        named = site_english(road["road"])
        if named and "“" not in named:
            return f"{'Parts of ' if road['part'] else ''}{named}{' During Works' if road['work'] else ''}"
    elif how == "place" and (named := _AREAS.get(zh) or place_english(zh) or site_english(zh)):
        return named
    elif how == "thing" and (read := nominal(zh)) and (plain := plainly(read)):
        one = zh.count("项目") == 1 and "、" not in zh  # what is put out to tender is one project
        return title_case(plain.replace("projects", "project") if one else plain)
    elif how == "number":
        return zh
    return quotation(zh)
