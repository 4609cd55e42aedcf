"""Where an occasion took place: the administrative region, in the fullest name the article prints.

The region that opens the lead, the headline or the occasion's name is the one; a bare 高新区 is completed by 济宁高新区
elsewhere in them. An occasion held in another city names it (在深圳举行). Failing all that, the region that the article
names most often at the edge of a phrase.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from summarizer.facts import EventKind, Text
from summarizer.language.places import place_english, province_of
from summarizer.reading.text import Article, Sentence
from summarizer.rules.meetings import Meeting
from summarizer.rules.outline import Occasion

_GENERIC = "高新区|经开区|开发区|新区|自治县|自治州|[省市旗镇乡]|(?<![副正处])县|(?<![园社小景库城辖片地校院灾山牧矿林厂特老洪])区|街道"
REGION = re.compile(
    rf"^(?!参会|与会|到会|出席|参加|带领|率领|列席|今年|去年|明年|在职|各级|全体|其他)(?P<place>(?:[\u4e00-\u9fff]{{2,6}}?[省市州])?(?![省市区县镇乡][委政人直级属])[\u4e00-\u9fff]{{1,7}}?(?:{_GENERIC}))"
)
_EDGE = re.compile(r"(?:^|[，。；：《、“]|日|[上下]午|晚|近日|日前|到|来|在|赴|中共|政协)(?=[\u4e00-\u9fff])")
_ARRIVAL = re.compile(r"(?:来到|来|到|莅临|赴|走进)(?=[\u4e00-\u9fff])")
_HELD_IN = re.compile(r"在(?P<place>[\u4e00-\u9fff]{2,8}?)(?:隆重|成功|顺利)?(?:召开|举行|举办)")
_NO_NAME = frozenset("我全各本该省市区县镇乡")
_LEAD = 80


def place(occasion: Occasion, article: Article, kind: EventKind) -> Text | None:
    """The region of an occasion with its English; of a visit received, the region the visitors came to."""
    if kind is EventKind.VISIT_RECEIVED:
        return _first(_after(_ARRIVAL, occasion.sentence))
    return _elsewhere(occasion.sentence) or _first(_named(occasion, article)) or _first(_frequent(article))


def _elsewhere(sentence: Sentence) -> Text | None:
    """在深圳举行: a city of the gazetteer right before the verb; a hall or a hotel is no region."""
    held = _HELD_IN.search(sentence.text)
    zh = held["place"] if held else ""
    if not zh or zh[0] in _NO_NAME or not (province_of(zh) or REGION.fullmatch(zh)):
        return None
    en = place_english(zh)
    return Text(zh=zh, en=en) if en else None


def _named(occasion: Occasion, article: Article) -> list[str]:
    lines = [occasion.sentence, *article.sentences[:1]]
    if article.headline:
        lines.append(article.headline)
    regions = [
        zh for line in lines for zh in _opening(line, occasion.meeting if line is occasion.sentence else None)
    ]
    # 高新区 in the lead and 济宁高新区 in the headline are one place: the longer name says which.
    return [max((r for r in regions if r.endswith(zh)), key=len) for zh in regions]


def _opening(line: Sentence, meeting: Meeting | None) -> list[str]:
    """Regions that a line starts with, or that stand behind a date or a preposition near its start."""
    own = [meeting.zh] if meeting else []
    return [*_regions(own), *_after(_EDGE, line)]


def _after(edge: "re.Pattern[str]", line: Sentence) -> list[str]:
    return _regions(line.text[mark.end() : mark.end() + 14] for mark in edge.finditer(line.text[:_LEAD]))


def _frequent(article: Article) -> list[str]:
    """Districts, counties and zones anywhere in the article, the most frequent first; then cities named twice.

    A province or a city named once is more often in somebody's former post than the place.
    """
    found: Counter[str] = Counter()
    for sentence in article.sentences:
        found.update(_regions(sentence.text[m.end() : m.end() + 14] for m in _EDGE.finditer(sentence.text)))
    ranked = found.most_common()
    near = [zh for zh, _ in ranked if zh[-1] not in "省市州"]
    return near or [zh for zh, count in ranked if zh[-1] == "市" and count > 1]


def _regions(starts: Iterable[str]) -> list[str]:
    matches = (REGION.match(start) for start in starts)
    return [m["place"] for m in matches if m and len(m["place"]) > 2 and m["place"][0] not in _NO_NAME]


def _first(regions: Sequence[str]) -> Text | None:
    return next((Text(zh=zh, en=en) for zh in regions if (en := place_english(zh))), None)
