"""Fairs by the names they use in English: 第十届中国西部国际博览会开幕式 is the opening ceremony of the 10th … Fair."""

import re
from functools import cache

from summarizer.compiled import compiled
from summarizer.english.nominal.festivals import festival_english
from summarizer.english.nominal.sessions import ordinal
from summarizer.language.rows import rows
from summarizer.patterns import regex

_CEREMONIES = {"开幕式": "opening ceremony", "开幕大会": "opening ceremony", "闭幕式": "closing ceremony"}
_DASHES = regex("[—–－·]+")


@cache
def _fairs() -> dict[str, str]:
    return {row["zh"]: row["en"] for row in rows("fairs")}


@cache
def fair_pattern() -> re.Pattern[str]:
    """A fair in running text, with its number or its year before it and a ceremony of it behind."""
    names = sorted(_fairs(), key=len, reverse=True)
    spelled = "|".join(
        name.replace("-", "[—–－·-]+").replace("（", "[（(]").replace("）", "[）)]") for name in names
    )
    return compiled(
        "(?:第(?P<number>[一二三四五六七八九十百零〇\\d]{1,5})届|(?P<first>首届)|(?P<year>20\\d\\d)年?)?"
        f"(?P<name>{spelled})(?P<ceremony>{'|'.join(_CEREMONIES)})?"
    )


def fair_english(found: "re.Match[str]") -> str:
    """ "17th Western China International Fair", without an article."""
    name = _DASHES.sub("-", found["name"]).replace("(", "（").replace(")", "）")
    en = _fairs()[name]
    if found["first"]:
        return f"first {en}"
    if found["number"]:
        number = ordinal(found["number"])
        return f"{number} {en}" if number else en
    return f"{found['year']} {en}" if found["year"] else en


def fair_named(name: str) -> str | None:
    """A whole name that is a fair's, or that of its opening or closing; None for any other."""
    found = fair_pattern().fullmatch(name)
    if found is None:
        return _of_the_place(name)
    ceremony = _CEREMONIES.get(found["ceremony"] or "")
    return f"{ceremony} of the {fair_english(found)}" if ceremony else fair_english(found)


_AT_IT = _CEREMONIES | {"开幕仪式": "opening ceremony", "启动仪式": "launch ceremony"}
_CEREMONY = regex(f"(?:暨)?(?P<which>{'|'.join(_AT_IT)})$")


def _of_the_place(name: str) -> str | None:
    """A festival or a race of a county, or its opening."""
    found = _CEREMONY.search(name)
    fair = festival_english(name[: found.start()] if found else name)
    return f"{_AT_IT[found['which']]} of the {fair}" if fair and found else fair
