"""Among whom something is the first, the largest or the only one: 全市首创 is no first in the country.

Only a scope the Chinese gives its superlatives otherwise is doubted; where it gives none, nothing can be said.
"""

import re
from collections.abc import Iterator, Sequence

from summarizer.checking.line.words import words
from summarizer.patterns import regex

_BEST_WORDS = "first largest biggest highest only fastest best lowest longest oldest earliest sole leading"
_BEST = frozenset(_BEST_WORDS.split())
_LED = frozenset(("led", "leads", "tops", "topped"))
_SAID = regex(
    rf"\b(?:{'|'.join(_BEST_WORDS.split())})\b[^.;,]{{0,40}}?\b(?:in|of|across|nationwide|within) (?:the |its )?"
    r"(?:whole |entire )?(?P<scope>world|country|nation|province|city|county|district)\b|"
    rf"\b(?:{'|'.join(_BEST_WORDS.split())})\b[^.;,]{{0,60}}? the "
    r"(?P<ever>country|province|city|county|district) has ever|"
    r"\b(?:led|leads|tops|topped|(?:has|have) led) the (?P<led>country|nation|province|city|county|district)\b"
)
# Whose first half, first secretary or first meeting it is, is no rank.
_NO_RANK = regex(r"\b(?:first|last) (?:half|quarter|\w+ months|secretar|session|meeting|phase|batch|time)")
_ZH = regex(
    "(?P<scope>全球|世界|国际|全国|国内|我国|国家|[全我本]省|省内|[全我本]市|市内|[全我本]县|县内|[全我本]区|区内)"
    "(?:[^，。；、全]|全(?![国省市县区])){0,18}?(?:首|第一(?!季|批|次会|书记)|最|唯一|率先|冠|独家|独有|先河)"
)
_SCOPES = {
    "world": "球世际",
    "country": "国",
    "nation": "国",
    "province": "省",
    "city": "市",
    "county": "县",
    "district": "区",
}


def check_scopes(en: str, quotes: Sequence[str]) -> Iterator[str]:
    """Messages, one for each superlative of `en` among others than those the Chinese names."""
    yield from _compared(en, quotes)
    if _BEST.isdisjoint(words(en)) and _LED.isdisjoint(words(en)):
        return
    held = {one["scope"] for quote in quotes for one in _ZH.finditer(quote)}
    for said in _SAID.finditer(en) if held else ():
        if _NO_RANK.match(en, said.start()):
            continue
        scope = said["scope"] or said["ever"] or said["led"]
        if not any(sign in one for sign in _SCOPES[scope] for one in held):
            yield f"“{said[0]}”: the cited Chinese has {'、'.join(sorted(held))}"


# Above or below what holds for a whole: 高于全国水平.
_WAYS = (
    (
        regex(r"\b(?:above|higher than|faster than|ahead of|better than|exceed\w*)"),
        "高于|快于|超过|超出|领先|好于|优于|早于|高出|跑赢",
    ),
    (
        regex(r"\b(?:below|lower than|slower than|behind|worse than|short of)"),
        "低于|慢于|落后|不及|少于|晚于|差于",
    ),
)
_THAN = regex(
    r" the (?P<scope>national|provincial|city|municipal)(?:['’]s)?(?: \w+)? (?:average|level|rate|pace|mean)\b"
)
_WHOLE = {"national": "全国|国家", "provincial": "全?省", "city": "全?市", "municipal": "全?市"}


def _compared(en: str, quotes: Sequence[str]) -> Iterator[str]:
    """Messages for what is told as below a whole where the Chinese only has it above, or the reverse."""
    if _WHOLE.keys().isdisjoint(words(en)):
        return
    text = "\n".join(quotes)
    for (said, zh), (_, other) in zip(_WAYS, _WAYS[::-1], strict=True):
        for told in said.finditer(en):
            than = _THAN.match(en, told.end())
            whole = _WHOLE[than["scope"]] if than else ""
            if (
                whole
                and re.search(f"(?:{other})(?:{whole})", text)
                and not re.search(f"(?:{zh})(?:{whole})", text)
            ):
                yield f"“{told[0]}{than[0] if than else ''}”: the cited Chinese has it the other way"
