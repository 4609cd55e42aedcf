"""The largest of a whole: what the Chinese ranks second in the province is not second in the country, and nothing is
the greenest county of a country where the page gives no such rank."""

from collections.abc import Iterator, Sequence

from summarizer.checking.figures.ranks import ranked
from summarizer.checking.line.levels import holds
from summarizer.checking.line.ordinals import place_of
from summarizer.patterns import regex

_NTH = "second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
_WHOLE = "country|nation|province|city|county|world"
_BEST = (
    "largest|biggest|highest|fastest|longest|best|strongest|richest|cleanest|greenest|oldest|tallest|deepest"
)
_OF_WHOLE = regex(
    rf"\b[Tt]he (?P<where>{_WHOLE})['’]s (?:(?P<nth>{_NTH})[- ])?(?:{_BEST})\b(?! (?:practice|efforts?))"
)
_IN_WHOLE = regex(
    rf"\b(?:(?P<nth>{_NTH})[- ])?(?:most [a-z]{{4,}}|{_BEST}|[a-z]{{3,}}iest|(?:low|small|great|poor|new|safe|fair|"
    rf"warm|cold)est) "
    rf"(?:[a-z-]+ ){{0,3}}(?:in|of|across) the (?:whole )?(?P<where>{_WHOLE})\b"
)
_RANKS = regex(
    "最|第[一二三四五六七八九十\\d]|首[位家个批条座]|榜首|之冠|冠军|领先|领跑|前列|唯一|排名|前[三五十]|率先|一流|龙头|顶尖|标杆"
)


def check_superlatives(en: str, quotes: Sequence[str]) -> Iterator[str]:
    """Messages, one for each superlative of `en` that the Chinese gives among others, or does not give at all."""
    if "est" not in en and "most " not in en:
        return
    for told in (*_OF_WHOLE.finditer(en), *_IN_WHOLE.finditer(en)):
        place = place_of(told["nth"] or "first")
        among = [whole for quote in quotes for _, n, whole in ranked(quote, bare=True) if n == place]
        if among and all(one is not None and not holds(told["where"], one) for one in among):
            yield f"“{told[0]}”: the cited Chinese ranks it {among[0]}"
        elif not any(_RANKS.search(quote) for quote in quotes):
            yield f"“{told[0]}”: the cited Chinese gives no such rank"
