"""Meetings told as held that the Chinese only prepares: 听取县六届人大一次会议筹备情况汇报 opens no session."""

from collections.abc import Iterator, Sequence

from summarizer.checking.aligned import shared, things_of
from summarizer.checking.line.ordinals import numerals, ordinals
from summarizer.checking.line.words import words
from summarizer.patterns import regex

_EVENT = r"(?:plenum|plenary|session|congress|conference|ceremony|gala|festival|forum|expo|fair)"
_HELD = regex(
    rf"(?P<what>\b[^.;]{{0,90}}?\b{_EVENT}\b[^.;]{{0,70}}?) (?:has been|was|were) "
    r"(?:\w+ly |also )?(?:held|opened|convened|concluded|closed)\b|"
    rf"\b(?:held|hosted|convened|staged|opened) (?P<object>(?:an?|the|its) [^.;,]{{0,50}}?\b{_EVENT}\b[^.;,]{{0,50}})"
)
_WORDS = frozenset(("held", "opened", "convened", "concluded", "closed", "hosted", "staged"))
_STRETCH = regex("[。；\n]")
_AHEAD = regex(
    "筹备|筹办|有关(?:事宜|事项)|请示|建议安排|准备工作|即将|将于|定于|提请|拟于|拟召开|日程|议程|"
    "(?:关于|研究)(?:召开|举办|举行)|(?:确保|推动)[^，。；]{0,16}(?:召开|成功|举办|举行)|开好|办好|迎接|召开前"
)
# 定于1月7日举行 has not taken place on the 7th.
_SET = regex("(?:定于|将于?|拟于?)[^，。；]{0,24}(?:召开|举行|举办)")
_TOOK_PLACE = regex(
    "(?:召开|举行|举办|开幕|闭幕|结束)(?:了|以来|后)|(?:胜利|已|日|日上午|日下午)(?:成功|顺利)?(?:召开|举行|闭幕|开幕)|圆满(?:结束|落幕)|精神"
)
# A meeting of the standing committee is no session of the congress.
_OF_COMMITTEE = regex(
    "第?[一二三四五六七八九十]+届(?:人大|政协)?常委会(?:第[一二三四五六七八九十\\d]+次)?会?议?(?:第[一二三四五六七八九十\\d]+次会议)?|常委会[^，。；]{0,4}第[一二三四五六七八九十\\d]+次会议"
)
_LEAST = 2.0


def check_held(en: str, quotes: Sequence[str]) -> Iterator[str]:
    """Messages, one for each meeting of `en` told as held while all the Chinese has of it is still to come."""
    if _WORDS.isdisjoint(words(en)) or not any(_AHEAD.search(quote) for quote in quotes):
        return
    for told in _HELD.finditer(en):
        what = told["what"] or told["object"]
        near = _nearest(what, quotes)
        if near and all(_AHEAD.search(one) and not _TOOK_PLACE.search(_SET.sub("", one)) for one in near):
            yield f"“{told[0].strip()}”: the cited Chinese only prepares it"


def _nearest(what: str, quotes: Sequence[str]) -> list[str]:
    """The stretches that can tell of a meeting: with all its ordinals, else those that share most words with it."""
    stretches = [one for quote in quotes for one in _STRETCH.split(quote) if one]
    places = ordinals(what)
    if "tanding committee" not in what.lower():
        stretches = [_OF_COMMITTEE.sub("", one) for one in stretches]
    if len(places) > 1:
        return [one for one in stretches if places <= numerals(one)]
    things = tuple(things_of(what, ()))
    shares = [shared(things, one) for one in stretches]
    most = max(shares, default=0.0)
    return (
        [one for one, share in zip(stretches, shares, strict=True) if share == most] if most >= _LEAST else []
    )
