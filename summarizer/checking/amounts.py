"""Amounts the Chinese states in a form of its own, written out as figures: 三日内, 千亿斤, 上半年 told in months."""

from collections.abc import Sequence

from summarizer.patterns import regex

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
# Half a year and the quarters told in months: "in the first six months".
_IN_MONTHS = (
    (regex("半年(?!多)"), "6个月"),
    (regex("半年多"), "6个月、6个多月"),
    (regex("(?<!前)[一二三四首1-4]季度"), "3个月"),
    (regex("前三个?季度"), "9个月"),
)


def written_out(en: str, quotes: Sequence[str]) -> list[str]:
    """What to read the amounts of `quotes` in: the quotes, and what some of them state in other words."""
    said = [*quotes, *(_DAYS.sub("天内", q) for q in quotes if "日内" in q and _DAYS.search(q))]
    said += [_RUN_OF_FIGURES.sub(r"\1\2", quote) for quote in quotes if _RUN_OF_FIGURES.search(quote)]
    said += [_LONE_SCALE.sub("1", quote) for quote in quotes if _LONE_SCALE.search(quote)]
    if "month" in en:
        said += [months for span, months in _IN_MONTHS if any(span.search(quote) for quote in quotes)]
    return said
