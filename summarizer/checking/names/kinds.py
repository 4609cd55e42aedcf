"""What a named place is: 泰和集团 is no Taihe Village, and a garden of 道家湾 none of 仁和里.

A name that the Chinese holds is doubted with a kind that stands there, too, but behind no place of the name.
"""

from collections.abc import Iterator, Sequence

from summarizer.checking.line.words import words
from summarizer.checking.names.naming import read_as, splits
from summarizer.checking.names.spelled import is_mandarin
from summarizer.patterns import regex

_KINDS = {
    "village": "[村庄屯寨湾]|社区",
    "garden": "园",
    "gardens": "园",
    "resort": "度假|景区|旅游区",
    "reservoir": "水库",
    "river": "[河江溪川]",
    "park": "园",
    "port": "港|码头|口岸",
    "lake": "[湖海泊]",
    "base": "基地",
    "school": "校|小学|中学",
    "hospital": "医院|卫生院",
    "group": "集团|公司",
    "company": "公司|集团|企业|厂",
    "factory": "厂|公司",
    "plant": "厂|公司|电站",
    "bridge": "桥",
    "road": "[路道街]|公路",
    "temple": "[寺庙宫观祠]",
    "market": "市场|集市|农贸",
    "station": "站",
    "university": "大学|学院",
    "bank": "银行",
    "cooperative": "合作社",
}
_TOLD = regex(
    r"\b(?P<name>[A-Z][a-z]{3,}(?:['’][a-z]+)?) "
    r"(?:(?!(?:the|an?|and|of|in|to|its)\b|\w+ed\b|\w+s\b)[a-z]+ ){0,2}?"
    rf"(?P<kind>(?i:{'|'.join(_KINDS)}))\b(?! (?:head|chief|Party))"
)
_BETWEEN = 12
"""So many characters may stand between a name and what it is."""
_STOPS = "，。；、：\n"


def check_kinds(en: str, quotes: Sequence[str]) -> Iterator[str]:
    """Messages, one for each named place of `en` that the cited Chinese has as something else."""
    if _KINDS.keys().isdisjoint(words(en)):
        return
    text = "\n".join(quotes)
    for told in _TOLD.finditer(en):
        name, kind = told["name"].lower().replace("’", "'"), regex(_KINDS[told["kind"].lower()])
        if not splits(name) or not is_mandarin(name) or not kind.search(text):
            continue
        met = [(start, end) for start, end in read_as(name, text)]
        if met and not any(kind.search(_behind(text, end)) for _, end in met):
            start, end = met[0]
            yield f"“{told[0]}”: the cited Chinese has {text[start:end]}{_behind(text, end)[:4]}"


def _behind(text: str, end: int) -> str:
    """What a name may be called: what stands right behind it."""
    stretch = text[end : end + _BETWEEN]
    return stretch[: min((stretch.find(stop) for stop in _STOPS if stop in stretch), default=len(stretch))]
