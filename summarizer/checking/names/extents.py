"""How far a thing reaches, and its level: 全区防汛 is nothing across a province, 区人大 no city's congress."""

import re
from collections.abc import Iterator, Sequence

from summarizer.checking.line.words import words
from summarizer.patterns import regex

_ACROSS = regex(
    r"\b(?:across|throughout|all over|around) (?:the |its )?(?:whole )?"
    r"(?P<level>province|country|nation|world|city|county|district|prefecture)\b"
)
_REACHES = {
    "province": "省|自治区|直辖市",
    "country": "全国|国家|中国|各地|我国|国",
    "nation": "全国|国家|中国|各地|我国|国",
    "world": "世界|全球|海外|国际|境外|国外|各国|万国",
    "city": "市|城|州|盟",
    "county": "县|旗|市",
    "district": "区|旗|县",
    "prefecture": "州|盟|市|地区",
}
_OF_LEVEL = regex(
    r"\b(?P<level>province|city|county|district|town(?:ship)?)['’]s (?:\d+(?:st|nd|rd|th) |[a-z]+th )?"
    r"(?P<body>people['’]s congress|CPPCC|Party [Cc]ommittee|government)\b"
)
_LEVELS = {
    "province": "省|自治区",
    "city": "市|州|盟",
    "county": "县|旗|市",
    "district": "区|旗",
    "town": "镇|乡|街",
    "township": "乡|镇",
}
_BODIES = {
    "people": "(?:第?[一二三四五六七八九十]+届)?(?:人大|人代会|人民代表)",
    "CPPCC": "(?:第?[一二三四五六七八九十]+届)?政协",
    "Party": "委",
    "govern": "(?:人民)?政府",
}
_PLENUM = regex(
    r"\b(?:plenum|plenary session|plenary meeting) of the (?P<level>provincial|municipal|city|county|district)\b"
)
_PLENUM_ZH = regex("(?P<level>[省市州县区旗镇])委[^，。；、]{0,12}全(?:体)?会")
_LEVEL_OF = {"provincial": "省", "municipal": "市州", "city": "市州", "county": "县旗市", "district": "区"}
# A place that goes by another level is called by it, too: 新区, a city that is a county.
_ANY = "[省市县区旗镇乡州盟]"
_SOME = frozenset(
    (
        "across",
        "throughout",
        "over",
        "around",
        "congress",
        "cppcc",
        "committee",
        "government",
        "plenum",
        "plenary",
    )
)


def check_extents(en: str, texts: Sequence[str]) -> Iterator[str]:
    """Messages, one for each extent or level of `en` that the article has of nothing."""
    if _SOME.isdisjoint(words(en)):
        return
    text = "\n".join(texts)
    for told in _ACROSS.finditer(en):
        if not re.search(_REACHES[told["level"]], text):
            yield f"“{told[0]}”: the cited Chinese reaches no further than it says"
    for told in _PLENUM.finditer(en):
        met = {one["level"] for one in _PLENUM_ZH.finditer(text)}
        if met and met.isdisjoint(_LEVEL_OF[told["level"]]):
            yield f"“{told[0]}”: the cited Chinese has it of another level ({'、'.join(sorted(met))})"
    for told in _OF_LEVEL.finditer(en):
        body = next(zh for begins, zh in _BODIES.items() if told["body"].startswith(begins))
        levelled = re.findall(f"({_ANY}){body}", text)
        if levelled and not any(re.match(_LEVELS[told["level"]], level) for level in levelled):
            yield f"“{told[0]}”: the cited Chinese has it of another level ({levelled[0]})"
