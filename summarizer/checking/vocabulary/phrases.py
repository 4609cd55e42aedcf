"""Of which level the things of a phrase are: 区级重点项目 are no municipal key projects.

The words behind a level find the place where all of them stand together in the Chinese, and the level right before it
there. Where they stand once without any, or with the level told, nothing can be said.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from summarizer.checking.line.glosses import hints, of_word
from summarizer.checking.line.levels import is_top, may_be
from summarizer.checking.line.words import words
from summarizer.checking.vocabulary.senses import hinted, senses
from summarizer.checking.vocabulary.things import hint_at, stand_for
from summarizer.language.matching import occurrences
from summarizer.patterns import regex

_LEVELS = frozenset("provincial province municipal city county district national central".split())  # noqa: SIM905 — read at a glance
_TOLD = regex(
    r"\b(?P<level>[Pp]rovincial|[Mm]unicipal|[Cc]ity|[Cc]ounty|[Dd]istrict|[Nn]ational|"
    r"[Cc]entral(?! (?:theory |study )*group)|"
    r"(?<=[Tt]he )(?:province|city|county|district)(?=['’]s))(?:-level|-?wide|['’]s)? "
    r"(?P<what>(?:(?!(?:and|or|of|for|in|on|to|with|from|by|at|as|that|which|who|was|were|is|are|has|have|had|will|would|"
    r"must|should|may|can)\b)[a-z][a-z-]+ ?){1,4})"
)
# Organs, posts and meetings have checks of their own; people may be of any level.
_OTHERS = regex(
    r"\b(?:government|committee|congress|bureau|office|department|party|standing|people|leaders?|officials?|head|mayor|"
    r"secretary|governor|court|procuratorate|commission|federation|association|union|chamber|level|levels|average|town|seat|meetings?|conferences?|"
    r"authorities|economy|total|growth|gross|plenum|session|cadres|residents|limits?|boundar\w+)\b"
)
_NOUNS = frozenset(("city", "county", "district"))
_VERB = regex(
    r"(?:\w+ed|held|met|plans?|aims?|expects?|hopes?|wants?|wins?|needs?|saw|got|took|gave|set|made|began|came|went|sent|"
    r"built|won|ran|led|told|grew|fell|rose|also|now|still|already|not|then|\w+ly|said|put|kept|left|chose|seeks?|spent)\b"
)
_BEFORE = regex(
    "(?P<level>中央|国务院|全国|国家|自治区|省|(?<!城)市(?!场)|州|县(?!域)|旗|(?<![社园景片灾地校厂库辖城山牧林矿老])区)"
    "(?:[级委属直]|政府|本级|直属)?(?:\\d{4}年度?)?(?:第?[一二三四五六七八九十]+|\\d+[个项家批])?[^省市县区州旗]{0,3}$"
)
_STOP = regex("[，。；：、\n《》“”]")
_SPAN = 10
"""So many characters hold a phrase."""
_FAR = 12


def check_phrases(en: str, quotes: Sequence[str]) -> Iterator[str]:
    """Messages, one for each phrase of `en` that the Chinese has of other levels only."""
    if _LEVELS.isdisjoint(words(en)):
        return
    for told in _TOLD.finditer(en):
        if _OTHERS.search(told["what"]) or (
            told["level"].lower() in _NOUNS and "s " not in told[0][:10] and _VERB.match(told["what"])
        ):
            continue
        said = told["what"].split()
        # What follows the things may be a verb without a sign: the longest beginning that stands somewhere is meant.
        met = next((held for n in range(len(said), 0, -1) if (held := [*_levels(said[:n], quotes)])), [])
        level = told["level"].lower()
        if met and all(met) and not any(_is(level, one) for one in met):
            yield f"“{told[0].strip()}”: the cited Chinese has it of {'、'.join(sorted({*met}))}"


def _is(level: str, zh: str) -> bool:
    return may_be(level, zh) or is_top(level, zh) or (zh == "国务院" and level in ("national", "central"))


def _levels(phrase: Sequence[str], quotes: Sequence[str]) -> Iterator[str]:
    """The level before each place of a phrase, "" where none is: where its last word stands with most of the others."""
    *others, head = phrase
    known = _chinese(head) + (_signs(head) if others else ())
    found: list[tuple[int, str]] = []
    for quote in quotes:
        for start, end in sorted({span for zh in known for span in _spans(quote, zh)}):
            floor = max((cut.end() for cut in _STOP.finditer(quote, 0, start)), default=0)
            places = [at for word in others if (at := _at(word, quote, max(floor, end - _SPAN), end)) >= 0]
            first = min([start, *places])
            before = _BEFORE.search(quote[max(floor, first - _FAR) : first])
            if places or end - start > 1:
                found.append((len(places), before["level"] if before else ""))
    most = max((count for count, _ in found), default=0)
    yield from (level for count, level in found if count == most)


def _at(word: str, quote: str, floor: int, end: int) -> int:
    """Where a word last stands in a stretch of Chinese; -1 where it does not."""
    return max((quote.rfind(zh, floor, end) for zh in (*_chinese(word), *_signs(word))), default=-1)


def _spans(quote: str, zh: str) -> Iterator[tuple[int, int]]:
    return ((at, at + len(zh)) for at in occurrences(quote, zh))


@lru_cache(maxsize=4096)
def _chinese(word: str) -> tuple[str, ...]:
    low = word.replace("-", " ").rpartition(" ")[2].lower()
    return tuple({*of_word(low), *stand_for(low), *senses(low)})


@lru_cache(maxsize=4096)
def _signs(word: str) -> tuple[str, ...]:
    return tuple({*hints(word), *hint_at(word), *hinted(word)})
