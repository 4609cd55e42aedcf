"""Amounts stated in a form of their own, written out as figures: 三日内, 千亿斤, 上半年 told in months; "aged 67"."""

import re
from collections.abc import Sequence

from summarizer.checking.line.numbers import EnglishNumber
from summarizer.language.figures.numbers import Quantity
from summarizer.language.matching import holds
from summarizer.patterns import regex

# "a patient aged 67" and "those aged 70 to 89" state the unit of 67岁 before the number.
_IS_OF_AGE = regex(r"(\b(?:who|she|he|[A-Z][a-z]+) (?:is|was) \d{2,3})(?=[.,;]|$| and\b)")
_AGED = regex(
    r"\b[Aa]ged (?:between )?(\d{1,3}(?: ?(?:to|[–-]) ?\d{1,3}| and \d{1,3})?)\b(?! ?(?:years|to\b|and \d|[–-]))"
)
# "35 or younger", "no older than 40", "the age of 60".
_AGE_AROUND = regex(
    r"((?:\b(?:older|younger) than |\b(?:[Uu]nder|[Oo]ver|above|below|exceed|exceeding|turned?|reached) |\bages? of |"
    r"\b(?:age|aged|minimum|maximum|limit) (?:is|was|of) )\d{2})(?! ?(?:years?|%|percent|[a-z]{4,}))"
    r"|\b(\d{2})(?= or (?:younger|older|under|over|above|below)\b| at (?:the )?most\b| (?:and|to|[-–]) \d{2} or)"
)
# "Shen Yulan, 57, comes from …"
_AGE_BEHIND = regex(r"(?<=[a-z], \d\d)(?=,)")
# "525,000 yuan a mu" is a rate.
_A_MU = regex(r"\b(yuan|kilograms?|kg|jin|tonnes?) an? (mu|tonne|kilogram|square metre|hectare)\b")
# 80公里/小时, 限速80公里.
_AN_HOUR = regex(
    r"(?<=km)(?: an| per) hour\b|(?<=kilometres)(?: an| per) hour\b|(?<=kilometers)(?: an| per) hour\b"
)
_KILOGRAM = regex(r"\bkg(?= an? mu| per mu)")
# "60,000-odd jin" is more than that.
_ODD = regex(r"\b(\d[\d,]*|[a-z]+)-odd\b")
# 三日内 is read as no date and no amount: as days it is one.
_DAYS = regex("(?<=[一二两三四五六七八九十])日内")
# 分别高0.7、1.4个百分点: the unit is that of both.
_RUN_OF_FIGURES = regex(
    r"(\d+(?:\.\d+)?)(?=(?:[、和](?:\d+(?:\.\d+)?))+(个百分点|%|[万亿]?(?:元|亩|吨|人|户|平方米)|公里|个|家))"
)
# 千亿斤 is a hundred billion of them, though no digit stands before it.
_LONE_SCALE = regex(
    "(?<![\\d一二两三四五六七八九十百千万亿几数上])(?=(?:[百千万]亿|[百千]万)(?:斤|公斤|吨|元|亩|立方米|千瓦|公里|户))"
)
# 时速350公里 is 350 kilometres per hour.
_SPEED = regex(r"时速(?:达|为|约)?(\d+(?:\.\d+)?)公里(?!/|每)")
# 3年6个月 is three and a half years.
_HALF_OF_MONTHS = regex("(?<=年)(?:零|又)?[6六]个月")
# Half a year and the quarters told in months: "in the first six months".
_IN_MONTHS = (
    (regex("半年(?!多)"), "6个月"),
    (regex("半年多"), "6个月、6个多月"),
    (regex("(?<!前)[一二三四首1-4]季度"), "3个月"),
    (regex("前三个?季度"), "9个月"),
)


_HALF_YEAR = regex("1[-—–至到]6月|上半年|6月[底末]")
# 35万千瓦 is 350 MW, as the trade writes it.
_MEGAWATTS = regex(r"(?P<value>\d[\d,]*(?:\.\d+)?)[ -](?:MW|megawatts?)\b")


def _in_kilowatts(found: re.Match[str]) -> str:
    return f"{float(found['value'].replace(',', '')) * 1000:.0f} kilowatts"


def with_units(en: str, quotes: Sequence[str]) -> str:
    """The line with the units its amounts have by the words around them: ages, and rates with "a"."""
    en = _AGED.sub(r"\1 years of age", en) if "ged " in en else en
    if any("岁" in quote for quote in quotes):
        en = _IS_OF_AGE.sub(r"\1 years of age", en)
        en = _AGE_AROUND.sub(lambda age: f"{age[0]} years of age", en)
    en = _AGE_BEHIND.sub(" years of age", en) if any("岁" in quote for quote in quotes) else en
    if any("千瓦" in quote for quote in quotes) and not any(
        "兆瓦" in quote or "MW" in quote for quote in quotes
    ):
        en = _MEGAWATTS.sub(_in_kilowatts, en)
    en = _ODD.sub(r"more than \1", en) if "-odd" in en else en
    en = _KILOGRAM.sub("kilograms", en) if "kg" in en else en
    en = (
        _AN_HOUR.sub(" per hour" if any("/小时" in quote for quote in quotes) else "", en)
        if " hour" in en
        else en
    )
    return _A_MU.sub(r"\1 per \2", en) if " a mu" in en or " yuan a" in en else en


def written_out(en: str, quotes: Sequence[str]) -> list[str]:
    """What to read the amounts of `quotes` in: the quotes, and what some of them state in other words."""
    said = [*quotes, *(_DAYS.sub("天内", q) for q in quotes if "日内" in q and _DAYS.search(q))]
    said += [
        _RUN_OF_FIGURES.sub(r"\1\2", quote)
        for quote in quotes
        if holds(quote, "、和") and _RUN_OF_FIGURES.search(quote)
    ]
    said += [
        _LONE_SCALE.sub("1", quote) for quote in quotes if holds(quote, "亿万") and _LONE_SCALE.search(quote)
    ]
    said += [_HALF_OF_MONTHS.sub("半", q) for q in quotes if "个月" in q and _HALF_OF_MONTHS.search(q)]
    said += [f"{speed}公里/小时" for quote in quotes if "时速" in quote for speed in _SPEED.findall(quote)]
    if "alf a year" in en and any(_HALF_YEAR.search(quote) for quote in quotes):
        said.append("半年")
    if "month" in en:
        said += [months for span, months in _IN_MONTHS if any(span.search(quote) for quote in quotes)]
    return said


_RATES = (("a day", "day"), ("per day", "day"), ("a year", "year"), ("per year", "year"))
_SPANS = tuple(span for _, span in _RATES)


def rate_of(number: EnglishNumber, en: str, quantities: Sequence[Quantity]) -> str | None:
    """3,350 tonnes of capacity a day: the unit of a figure whose rate stands behind it."""
    for rate, span in _RATES if any(quantity.unit.endswith(_SPANS) for quantity in quantities) else ():
        unit = f"{number.unit} {rate}"
        if any(quantity.unit == unit for quantity in quantities) and (
            f"a {span}" in en[number.end : number.end + 40] or "daily" in en
        ):
            return unit
    return number.unit
