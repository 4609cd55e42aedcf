"""Which figure a rank is told of: 完成率49.3%，全省排名第一；投资43.6亿元，全省排名第二 ranks no 49.3% second.

A rank of English goes with the figure before it in its sentence; the Chinese gives that figure its rank, and says among
whom.
"""

import re
from collections.abc import Iterator, Sequence

from summarizer.checking.aligned import shared, things_of
from summarizer.checking.figures.rounding import figures
from summarizer.checking.line.levels import holds
from summarizer.checking.line.numbers import EnglishNumber
from summarizer.checking.line.ordinals import TO_NINETEEN, place_of
from summarizer.checking.line.words import words
from summarizer.language.figures.numbers import find_quantities
from summarizer.language.figures.numerals import parse_numeral
from summarizer.language.marks import behind_last
from summarizer.patterns import regex

_TO_TENTH = TO_NINETEEN[:10]
_NTH = rf"(?P<nth>{'|'.join(_TO_TENTH)}|\d+(?:st|nd|rd|th))"
_BEST = r"(?:highest|largest|fastest|best|biggest|most)"
_WHERE = (
    r"(?: place)? (?:(?:in|of|across) (?:the |its )?(?:whole )?(?P<where>province|city|country|nation|county)\b|"
    r"among (?:the |its )?\w+)"
)
_RANK = regex(
    rf"\b(?:rank(?:ed|ing|s)? |placed |putting it |coming |came |the )?{_NTH}(?:[- ]{_BEST})?{_WHERE}|"
    rf"\b(?:rank(?:ing|ed|s)?|placed|came) {_NTH.replace('nth', 'nth2')}\b|"
    rf"(?:\bthe|,) {_BEST}{_WHERE.replace('where', 'top')}"
)
_WORDS = frozenset(
    (*_TO_TENTH, "highest", "largest", "fastest", "best", "biggest", "ranking", "ranked", "ranks", "placed")
)
_ZH = regex(
    "(?P<among>全国|全省|全市|全县|全区|[省市县区]内)?[^，。；、\\d]{0,6}?"
    "(?:(?:居|列|排|位|名|占)[^，。；、\\d第首前]{0,8}?(?P<behind>全国|全省|全市|全县)?[^，。；、\\d第首前]{0,4})?"
    "(?:第(?P<n>[一二三四五六七八九十]+|\\d+)(?![产届次期批轮季个项者方十])位?|(?P<top>首位|榜首))"
)
_CLAUSE = regex(r"[.;](?!\d)| (?:and|while|but|whereas) ")
# What every rank is told with.
_PLAIN = regex(
    r"\b(?:growth|grew|rose|rate|pace|ranked|ranks?|ranking|placed|came|put|year|city|county|province|up|by|was|were)\b"
)
_STOP = regex(r"[.;](?!\d)")


def check_ranks(en: str, quotes: Sequence[str]) -> Iterator[str]:
    """Messages, one for each rank of `en` that the cited Chinese gives another figure, or among others."""
    if _WORDS.isdisjoint(words(en)) and "th in the" not in en:
        return
    said = list(_RANK.finditer(en))
    if not said:
        return
    numbers = figures(en, quotes)
    held = [one for quote in quotes for one in ranked(quote)]
    for rank in said:
        number = _figure_of(en, rank.start(), numbers)
        if number is None:
            yield from _labelled(en, rank, quotes)
            continue
        place, where = place_of(rank["nth"] or rank["nth2"] or "first"), rank["where"] or rank["top"]
        own = [(n, among) for values, n, among in held if float(number.value) in values]
        if own and all(n != place for n, _ in own):
            yield f"“{rank[0]}”: the cited Chinese gives that figure place {own[0][0]}"
        among = [one for n, one in own if n == place]
        if where and among and all(one is not None and not holds(where, one) for one in among):
            yield f"“{rank[0]}”: the cited Chinese ranks it {among[0]}"


def _labelled(en: str, rank: "re.Match[str]", quotes: Sequence[str]) -> Iterator[str]:
    """A rank told of something without its figure: the clause that shares most with it gives that another place."""
    begin = max([cut.end() for cut in _CLAUSE.finditer(en, 0, rank.start())], default=0)
    place = place_of(rank["nth"] or rank["nth2"] or "first")
    things = [one for one in things_of(_PLAIN.sub(" ", en[begin : rank.start()]), ()) if one.weight >= 1]
    held = [(n, shared(things, label)) for quote in quotes for n, label in _places(quote)] if things else []
    if (of := _only_growth(place, quotes)) and not _GROWN.search(en):
        yield f"“{rank[0]}”: the cited Chinese ranks {of} so"
    most = max((share for _, share in held), default=0.0)
    best = {n for n, share in held if share == most}
    if most and place not in best and any(n == place for n, _ in held):
        yield f"“{rank[0]}”: the cited Chinese gives that place {min(best)}"


_GROWN = regex(
    r"\b(?:grow\w*|grew|rate|pace|rose|ris\w*|increas\w*|faster|fastest|climb\w*|gain\w*|speed|expand\w*|progress)\b",
    re.IGNORECASE,
)
_OF_GROWTH = regex("(?:增[幅速]|增长率?|涨幅)(?=[^，。；\\d]*(?:第|首位|榜首))")
_NEAR = 6


def _only_growth(place: int | None, quotes: Sequence[str]) -> str:
    """增幅位居全省第二 ranks no amount second; "" where something else has that place, too."""
    ranks = [
        quote[max(0, found.start() - _NEAR) : found.end()]
        for quote in quotes
        for found in _ZH.finditer(quote)
        if (1 if found["top"] else parse_numeral(found["n"])) == place
    ]
    grown = [found[0] for rank in ranks if (found := _OF_GROWTH.search(rank))]
    return grown[0] if grown and len(grown) == len(ranks) else ""


def _places(quote: str) -> Iterator[tuple[int, str]]:
    """Each rank of some Chinese with what its sentence says before it, from the rank before it on."""
    floor = 0
    for found in _ZH.finditer(quote) if "第" in quote or "首" in quote else ():
        n = 1 if found["top"] else parse_numeral(found["n"])
        if n is not None:
            yield int(n), quote[max(floor, behind_last(quote, "。；\n", found.start())) : found.start()]
        floor = found.end()


def _figure_of(en: str, at: int, numbers: Sequence[EnglishNumber]) -> EnglishNumber | None:
    """The figure a rank is told of: the first of its sentence behind the rank before it, if there is one."""
    begin = max([cut.end() for cut in _STOP.finditer(en, 0, at)], default=0)
    begin = max([begin, *(one.end() for one in _RANK.finditer(en, begin, at) if one.end() < at)])
    return next((one for one in numbers if begin <= one.start < at), None)


def ranked(quote: str, *, bare: bool = False) -> Iterator[tuple[frozenset[float], int, str | None]]:
    """Each rank of some Chinese, also without figures if `bare`, with those it may be of, and among whom: 全省."""
    floor = 0
    for found in _ZH.finditer(quote) if "第" in quote or "首" in quote else ():
        start = max(floor, behind_last(quote, "。；\n", found.start()))
        values = frozenset(one.value for one in find_quantities(quote) if start <= one.start < found.start())
        n = 1 if found["top"] else parse_numeral(found["n"])
        if (values or bare) and n is not None:
            yield values, int(n), found["behind"] or found["among"]
        floor = found.end()
