"""Among whom something is the first, the largest or the only one: 全市首创 is no first in the country.

Only a scope the Chinese gives its superlatives otherwise is doubted; where it gives none, nothing can be said.
"""

from collections.abc import Iterator, Sequence

from summarizer.checking.line.words import words
from summarizer.patterns import regex

_BEST_WORDS = "first largest biggest highest only fastest best lowest longest oldest earliest sole leading"
_BEST = frozenset(_BEST_WORDS.split())
_SAID = regex(
    rf"\b(?:{'|'.join(_BEST_WORDS.split())})\b[^.;,]{{0,40}}?\b(?:in|of|across|nationwide|within) (?:the |its )?"
    r"(?:whole |entire )?(?P<scope>world|country|nation|province|city|county|district)\b"
)
# Whose first half, first secretary or first meeting it is, is no rank.
_NO_RANK = regex(r"\b(?:first|last) (?:half|quarter|\w+ months|secretar|session|meeting|phase|batch|time)")
_ZH = regex(
    "(?P<scope>全球|世界|国际|全国|国内|我国|国家|[全我本]省|省内|[全我本]市|市内|[全我本]县|县内|[全我本]区|区内)"
    "[^，。；、]{0,10}?(?:首|第一(?!季|批|次会|书记)|最|唯一|率先|冠|独家|独有|先河)"
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
    if _BEST.isdisjoint(words(en)):
        return
    held = {one["scope"] for quote in quotes for one in _ZH.finditer(quote)}
    for said in _SAID.finditer(en) if held else ():
        if _NO_RANK.match(en, said.start()):
            continue
        if not any(sign in one for sign in _SCOPES[said["scope"]] for one in held):
            yield f"“{said[0]}”: the cited Chinese has {'、'.join(sorted(held))}"
