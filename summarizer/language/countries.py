"""Countries by their Chinese names, for the posts of guests and envoys: 缅甸驻昆明总领事."""

import re
from functools import cache

from summarizer.compiled import compiled
from summarizer.language.rows import rows


@cache
def countries() -> dict[str, str]:
    """Every country of `countries.tsv`: its English with the article it takes."""
    return {row["zh"]: row["en"] for row in rows("countries")}


@cache
def country_names() -> re.Pattern[str]:
    """Any of the countries; 朝鲜族 and 印度洋 are none."""
    longest = sorted(countries(), key=len, reverse=True)
    return compiled(f"(?:{'|'.join(longest)})(?![族洋语])")


@cache
def _places_abroad() -> dict[str, str]:
    return {row["zh"]: row["en"] for row in rows("foreign_places")}


def place_abroad(zh: str) -> str | None:
    """A city or region of another country in English, with or without its country and 市; None if unknown."""
    found = country_names().match(zh)
    name = zh[found.end() :] if found and found.end() < len(zh) else zh
    return _places_abroad().get(name) or _places_abroad().get(name.removesuffix("市"))


@cache
def rulers_abroad() -> re.Pattern[str]:
    """A city or region of another country as the post of its mayor or governor names it: 碧瑶市, 巴伐利亚州."""
    names = sorted(_places_abroad(), key=len, reverse=True)
    bare = "|".join(name for name in names if name[-1] not in _GENERIC)
    whole = "|".join(name for name in names if name[-1] in _GENERIC)
    return compiled(f"(?:{whole})|(?:{bare})(?=[{_GENERIC}])")


_GENERIC = "市州省县府道"


@cache
def cities_of_japan() -> re.Pattern[str]:
    """Cities and prefectures of Japan as a post names them: 长崎市, 奈良县."""
    names = dict.fromkeys(row["zh"] for row in rows("foreign_places") if row["country"] == "Japan")
    bare = "|".join(sorted((name for name in names if name[-1] not in "市县府道"), key=len, reverse=True))
    whole = "|".join(name for name in names if name[-1] in "市县府道")
    return compiled(f"(?:{bare})[市县府]|{whole}")
