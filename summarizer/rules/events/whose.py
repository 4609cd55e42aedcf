"""Whose organ a name opens with: 县委农村工作会议 of a page headed 云溪县召开… is that of Yunxi County.

Pages write for readers at home and leave the county out; a reader of many pages needs it.
"""

from collections.abc import Iterator

from summarizer.language.places.places import place_english
from summarizer.patterns import regex
from summarizer.reading.text import Article
from summarizer.rules.places.regions import UNNAMED, regions

# 县委, 区政府, 市人大常委会 … and, of a zone, 党工委.
_ORGAN = regex("(?P<unit>[市县区旗镇乡])(?=委(?!员|办)|政府|人大|政协|纪委)|(?=党工委|管委会)")
_SIMPLE = regex("[一-鿿]{2,7}?(?P<unit>[市县区旗镇乡])")
# What stands before the organ, and behind the name of the region.
_UNITS = {
    "市": ("Municipal", "City"),
    "县": ("County", "County"),
    "区": ("District", "District"),
    "旗": ("Banner", "Banner"),
    "镇": ("Town", "Town"),
    "乡": ("Township", "Township"),
}
_OF_ZONE = regex(r"(?<!Zone )\b(?=Party Working Committee|Administrative Committee)")
# Who held it in a headline: 云溪县召开…, 云溪县委….
_HELD = regex("(?:召开|举行|举办|召集)")


def of_its_region(title: str, name: str, place: str | None, article: Article) -> str:
    """An English title with the county, district or zone before the organ that its Chinese `name` opens with.

    It stays as it is where the page names no region of that rank.
    """
    organ = _ORGAN.match(name)
    region = _region(organ["unit"], place, article) if organ else None
    en = (region and place_english(region)) or ""
    if organ is None or not en or "“" in en:
        return title
    unit, behind = _UNITS.get(organ["unit"] or "", ("", ""))
    called = en.removesuffix(f" {behind}")
    if called in title:
        return title
    return title.replace(f"{unit} ", f"{called} {unit} ", 1) if unit else _OF_ZONE.sub(f"{en} ", title, 1)


def _region(unit: str | None, place: str | None, article: Article) -> str | None:
    """The region of that rank (None: a zone) that an occasion is placed in or a headline opens with."""
    known: tuple[str, ...] = (*((place,) if place else ()), *_of_headline(article))
    for region in known:
        found, of_zone = _SIMPLE.fullmatch(region), UNNAMED.search(region) is not None
        if found and (of_zone if unit is None else unit == found["unit"] and not of_zone):
            return region
    return None


def _of_headline(article: Article) -> Iterator[str]:
    headline = article.headline.text if article.headline else ""
    return (region for region in regions((headline,)) if _HELD.match(headline, len(region)))
