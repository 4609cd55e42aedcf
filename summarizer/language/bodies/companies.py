"""Company names: place + brand + trade + legal form.

The brand is the one slot of a body's name that no table can hold; it is given in pinyin and marked unsure.
"""

from functools import cache

from summarizer.facts import BodyKind, Level
from summarizer.language.bodies.grammar import BodyName
from summarizer.language.bodies.heads import heads
from summarizer.language.places.gazetteer import pinyin
from summarizer.language.places.places import place_english, segments, unknown_segments
from summarizer.language.rows import rows
from summarizer.patterns import regex

_BRAND = regex(r"[\u4e00-\u9fff]{2,4}")
_LEVELS = {"省": "Provincial", "市": "Municipal", "州": "Prefectural", "县": "County", "区": "District"}
# A brand in one of these is a word (城市) or a place that the map lacks.
_NO_BRAND = "省市州县区镇乡局会院"


def company(zh: str) -> BodyName | None:
    """A company: 济宁城投控股集团 → "Jining Urban Investment Holding Group"; None if unreadable."""
    form = next((h for n in range(10, 1, -1) if (h := heads("firm").get(zh[-n:])) and len(zh) > n), None)
    if form is None:
        return None
    body = zh[: -len(form.zh)]
    place, rest = _place(body)
    if place == "China":
        return None  # what bears the name of the country has an English name of its own, or none
    brand, trade = _trade(rest)
    if not place and brand[:1] in _LEVELS:
        # 市水务集团 is the city's own; 县某某集团 says whose it is and what it is called in one.
        owner, brand = _LEVELS[brand[0]], brand[1:]
        if brand or not trade:
            return None
        place = owner
    if place and brand[:1] in _AND:
        return None  # 云河市|与远山集团: a place, and with whom
    if brand and place and brand[-1] in _NO_BRAND and (town := place_english(brand)):
        place, brand = f"{place} {town}", ""  # 某省某州钢铁集团: the town of the region
    if brand and (not _BRAND.fullmatch(brand) or brand[-1] in _NO_BRAND or _ends_in_a_word(brand)):
        return None
    if not brand and not place:
        return None
    # A firm that bears a place and a public trade but no brand is the government's own (济宁城投).
    kind = BodyKind.SOE if not brand or "国有" in zh else BodyKind.COMPANY
    # 某省食用油集团 makes it; a firm called by its product alone (黄金集团) may as well bear it for a name.
    goods = _goods().get(brand) if place else None
    words = [place, goods or (pinyin(brand) if brand else ""), trade, form.en]
    return BodyName(" ".join(w for w in words if w), kind, Level.UNKNOWN, sure=not brand or bool(goods))


@cache
def _goods() -> dict[str, str]:
    """What firms make, with the English that stands in a name."""
    made = (row for row in rows("trades") if row["class"] == "good" and "-" not in row["en"])
    return {row["zh"]: row["en"].title().replace(" And ", " and ") for row in made}


def _place(text: str) -> tuple[str, str]:
    if text.startswith("中国"):
        return "China", text[2:]
    for end, segment in segments(text, 0) if text else ():
        if not segment.deictic:
            return segment.en, text[end:]
    for end, segment in unknown_segments(text, 0) if text else ():
        if segment.sort == "unit":
            return segment.en, text[end:]
    return "", text


def _ends_in_a_word(brand: str) -> bool:
    """云河畜禽 is a brand and a trade that no table holds with what follows."""
    return len(brand) > _LONGEST_PLAIN_BRAND and any(
        brand[-2:] in heads(group) for group in ("trade", "stem")
    )


_AND = ("与", "和", "同", "及")
_LONGEST_PLAIN_BRAND = 3


def _trade(text: str) -> tuple[str, str]:
    """(brand, trade in English) by the longest known trade at the end."""
    trades = heads("trade")
    for start in range(len(text)):
        if (whole := trades.get(text[start:])) is not None:
            return text[:start], whole.en
        for end, first in trades.matches(text, start):
            if (second := trades.get(text[end:])) is not None:
                return text[:start], f"{first.en} {second.en}"
    return text, ""
