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
