"""On which side of a day, and in which part of it: 8月1日及以后 is not before 1 August, 22日上午 no afternoon.

A day of English is found in the Chinese by its month and day. It is doubted only where every place of it has another
side or part beside it.
"""

from collections.abc import Iterator, Sequence

from summarizer.checking.figures.clocks import PARTS
from summarizer.checking.line.dates import EnglishDate, find_english_dates
from summarizer.checking.line.shown import without_shown
from summarizer.language.calendar.mentions import DateMention, find_dates
from summarizer.patterns import regex

_PART_BEFORE = regex(r"\b(?P<part>morning|afternoon|evening|night) of (?:\w+day,? )?(?:the )?$")
_PART_BEHIND = regex(r",? (?:\((?:the )?|in the |the )?(?P<part>morning|afternoon|evening|night)\b")
_PARTS_ZH = {**PARTS, "night": regex("晚|夜|凌晨")}
_ANY_PART = regex(
    "^(?:（[^（）]{1,4}）|\\([^()]{1,4}\\))?(?P<part>上午|下午|午后|早上|早晨|凌晨|清晨|晚上?|傍晚|夜)"
)
_BEFORE = regex(
    r"\b(?:(?<!on or )before|prior to|up to|until|till|no later than|not later than|by|"
    r"deadline(?: for [^.;,]{2,30})? (?:is|was|of|falls on)|due (?:on|by)|"
    r"end(?:s|ed|ing)? (?:on|by)|clos(?:e|es|ed|ing) (?:on|by))(?: the morning of| the evening of| \w+day,?)? $"
)
_AFTER = regex(
    r"\b(?:(?<!on or )after|since|from|as of|beginning|starting(?: on)?|on or after|with effect from) $"
)
_BEFORE_ZH = regex(
    "^(?:（[^（）]{1,4}）)?(?:[上下]午)?(?:\\d{1,2}[时点:：]\\d{0,2}分?)?(?:之前|以前|前(?!往)|止|截[止至])"
)
_AFTER_ZH = regex("^(?:及|或|（含）)?(?:之后|以后|后(?!勤)|起|以来|开始)")
_TO_ZH = regex("(?:截[至止]到?|[至到—~～-]|不晚于)(?:20\\d\\d年)?$")
_ONCE = regex(r"\b(?:deadline|no later than|not later than)\b")
_NEAR = 12


def check_day_sides(en: str, quotes: Sequence[str]) -> Iterator[str]:
    """Messages, one for each day of `en` told on another side, or in another part, than in the cited Chinese."""
    shown = without_shown(en)
    yield from _in_third(shown, quotes)
    dates = [one for one in find_english_dates(shown) if one.month and one.day]
    if not dates:
        return
    mentions = [(quote, one) for quote in quotes for one in find_dates(quote) if one.day is not None]
    for date in dates:
        places = [(quote, one) for quote, one in mentions if _is(date, one)]
        if places:
            yield from _in_part(shown, date, places)
            yield from _on_side(shown, date, places)


_THIRD = regex(
    r"\b(?:(?P<early>[Ee]arly(?: in)?|(?:the )?(?:beginning|start) of|(?:the )?first ten days of)|"
    r"(?P<mid>[Mm]id(?:[- ]|dle of )|the middle of)|"
    r"(?P<late>[Ll]ate(?: in)?|(?:the )?end of|(?:the )?last ten days of)) ?$"
)
_THIRDS_ZH = {"early": regex("上旬|初"), "mid": regex("中旬|月中"), "late": regex("下旬|底|末")}
_THIRD_ZH = regex("^(?:[上中下]旬|[初底末])")


def _in_third(en: str, quotes: Sequence[str]) -> Iterator[str]:
    """8月中旬 is no early August."""
    for date in find_english_dates(en):
        told = _THIRD.search(en, 0, date.start) if date.month and not date.day else None
        if told is None:
            continue
        met = [
            quote[found.end() : found.end() + 2]
            for quote in quotes
            for found in regex(rf"(?<!\d){date.month}月份?").finditer(quote)
        ]
        own = _THIRDS_ZH[told.lastgroup or ""]
        if met and all(_THIRD_ZH.match(zh) and not own.match(zh) for zh in met):
            yield f"“{told[0]}{date.text}”: the cited Chinese has {date.month}月{met[0]}"


def _is(date: EnglishDate, one: DateMention) -> bool:
    """Whether a mention is of the day, or of a span that ends with it."""
    ends = one.until is not None and (one.until[1] or one.month, one.until[2]) == (date.month, date.day)
    return (one.month in (None, date.month) and one.day == date.day) or ends


def _in_part(en: str, date: EnglishDate, places: Sequence[tuple[str, DateMention]]) -> Iterator[str]:
    told = _PART_BEFORE.search(en, 0, date.start) or _PART_BEHIND.match(en, date.end)
    if told is None or date.from_day is not None:
        return
    own = _PARTS_ZH[told["part"]]
    met = [_ANY_PART.match(quote[one.end :]) or _ANY_PART.match(one.zh[-2:]) for quote, one in places]
    if all(met) and not any(part and own.search(part["part"]) for part in met):
        yield f"“{told['part']}” of “{date.text}”: the cited Chinese has another part of the day"


def _on_side(en: str, date: EnglishDate, places: Sequence[tuple[str, DateMention]]) -> Iterator[str]:
    before, after = _BEFORE.search(en, 0, date.start), _AFTER.search(en, 0, date.start)
    if date.from_day is not None or bool(before) is bool(after):
        return
    told = before or after
    own, other = (_BEFORE_ZH, _AFTER_ZH) if before else (_AFTER_ZH, _BEFORE_ZH)
    if any(one.until is not None for _, one in places):
        return  # of a span both ends are told
    behind = [quote[one.end : one.end + _NEAR] for quote, one in places]
    if told and all(other.match(zh) and not own.match(zh) for zh in behind):
        yield f"“{told[0].strip()} {date.text}”: the cited Chinese has it on the other side of that day"
    elif before and _ONCE.search(before[0]) and not any(_ends(*place) for place in places):
        yield f"“{before[0].strip()} {date.text}”: nothing ends that day in the cited Chinese"


def _ends(quote: str, one: DateMention) -> bool:
    """Whether something ends with a day, or is due by it."""
    return (
        _BEFORE_ZH.match(quote[one.end : one.end + _NEAR]) is not None
        or _TO_ZH.search(quote[: one.start]) is not None
        or "截" in quote
    )
