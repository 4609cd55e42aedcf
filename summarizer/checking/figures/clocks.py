"""The hours a line tells: 5 pm, 17:00, 5 o'clock and half past five for 下午5时 or 17:00.

A range of Chinese names the part of the day once (下午2:30-5:30), and so does one of English (from 2:30 to 5:30 pm).
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise

from summarizer.checking.line.words import has_digit, words
from summarizer.language.calendar.mentions import find_dates
from summarizer.language.figures.numerals import ENGLISH_WORDS
from summarizer.patterns import regex

PARTS = {
    "morning": regex(r"上午|早|晨"),
    "afternoon": regex(r"下午|午后"),
    "evening": regex(r"晚|夜|傍"),
    "noon": regex(r"中午|正午|午间"),
}
_PART_HOURS = {
    "morning": frozenset(range(5, 13)),
    "afternoon": frozenset(range(12, 19)),
    "evening": frozenset((*range(17, 25), *range(5))),
    "noon": frozenset((12,)),
}
_HOUR_WORDS = "one two three four five six seven eight nine ten eleven twelve"
_HOUR = rf"(?:1[0-2]|[1-9]|{'|'.join(_HOUR_WORDS.split())})"
_CLOCK = regex(
    r"\b(?P<hour>1[0-2]|0?[1-9])(?:[:.](?P<minute>\d\d))? ?(?P<half>[ap])\.?m\b\.?"
    rf"|\b(?:(?P<past>half|a? ?quarter) past )?(?P<spoken>{_HOUR}) o['’]clock\b"
    rf"|\b(?P<past2>half|a? ?quarter) past (?P<spoken2>{_HOUR})\b"
    r"|(?<![\d:.])(?P<hour24>[01]?\d|2[0-4]):(?P<minute24>[0-5]\d)(?![\d:]| ?[ap]\.?m)"
    r"|(?:(?<=\bat )|(?<=\bfrom )|(?<=\buntil )|(?<=\bto ))(?P<hour_dot>1[0-2]|0?[1-9])\.(?P<minute_dot>[0-5]\d)"
    r"(?= (?:on|in|until|to|the|each|every|a\.?m|p\.?m)\b|[.,;]|$)"
    r"|(?:(?<=\bfrom )|(?<=\bbetween ))(?P<bare>1[0-2]|[1-9])"
    r"(?= (?:to|until|and) (?:1[0-2]|[1-9])(?:[:.]\d\d)? ?[ap]\.?m)",
    re.IGNORECASE,
)
_TO = regex(r" ?(?:to|until|till|and|-|–|—) ?", re.IGNORECASE)
# Some word of every clock in words, and of every one in digits that has no colon: "5 p.m." is "p", "m"; "5pm" is "pm".
_SPOKEN = frozenset(("clock", "past"))
_IN_DIGITS = frozenset(("m", "am", "pm", "at", "from", "until", "to"))
_HOUR_ZH = regex(
    r"(?P<late>下午|午后|晚上?|傍晚|夜间?|当晚)?(?P<early>上午|早上?|凌晨|中午)?(?<![\d.])(?P<hour>[01]?\d|2[0-4])"
    r"(?:时(?!间)|点(?!\d*[%个]|\d{2}[^分\d])|点(?=\d{2}分?)|:|：)(?:(?P<half>半)|(?P<minute>[0-5]\d)(?!\d))?"
)
_LINK = regex(r"分?(?:[-—–~～至到]{1,2}|左右)")
_JOINT = regex(
    r"分?(?:许|左右)?(?:[-—–~～至到]{1,2})(?P<day>(?:(?:20\d\d年)?(?:\d{1,2}月)?\d{1,2}日|次日|翌日|第二天))?"
)
_DAYS = regex(r"(?<!\d)(\d{1,2})日?[至到—-](\d{1,2}月)?(\d{1,2})日")
_JOINED_DAYS = regex(r"(?<!\d)(\d{1,2})日?[、和](?:\d{1,2}月)?(\d{1,2})日")
_NO_LEAP = 2023
_Time = tuple[int, int]


def clocks(en: str, text: str) -> tuple[tuple[int, int], ...]:
    """Where `en` states an hour the Chinese states too."""
    return tuple(clock.span() for clock, times in _told(en) if not times.isdisjoint(_hours(text)))


def wrong_clocks(en: str, text: str) -> list[str]:
    """The hours `en` states where the Chinese states others."""
    return [
        clock[0]
        for clock, times in _told(en)
        if _hours(text) and times.isdisjoint(_hours(text)) and _plain(clock)
    ]


def without_clocks(en: str, text: str) -> str:
    """The line without the hours the Chinese states too."""
    for start, end in clocks(en, text):
        en = en[:start] + " " * (end - start) + en[end:]
    return en


def is_in_part(part: str, text: str) -> bool:
    """Whether the text names a part of the day, or an hour of it: 13时许 is in the afternoon."""
    if PARTS[part].search(text):
        return True
    return any(hour in _PART_HOURS[part] for hour, _ in _hours(text))


def lengths(quotes: Sequence[str]) -> frozenset[tuple[Decimal, str]]:
    """How long what some Chinese joins lasts: from 7时30分 to 次日5时 21.5 hours, from 29日 to 30日 two days."""
    found: set[tuple[Decimal, str]] = set()
    for quote in quotes:
        for (one, first), (other, last) in pairwise(_times_of(quote)):
            joint = _JOINT.fullmatch(quote, one.end(), other.start())
            if joint:
                hours = Decimal(last[0] * 60 + last[1] - first[0] * 60 - first[1]) / 60
                found.add((hours if hours > 0 and not joint["day"] else hours + 24, "hours"))
        found |= {(days, "days") for days in _days_of(quote)}
    return frozenset(found)


def _days_of(quote: str) -> Iterator[Decimal]:
    """How many days each span of days has: 4月29日至5月1日 three, the first and the last among them."""
    for first, last in _JOINED_DAYS.findall(quote):
        if int(last) == int(first) + 1:
            yield Decimal(2)
    for first, last_month, last in _DAYS.findall(quote):
        if not last_month and int(first) < int(last):
            yield Decimal(int(last) - int(first) + 1)
    for one in find_dates(quote):
        if one.until and one.month and one.day and one.until[1] and one.until[2]:
            year = one.year or _NO_LEAP
            try:
                span = date(year, one.until[1], one.until[2]) - date(year, one.month, one.day)
            except ValueError:
                continue
            yield Decimal(span.days + 1)


def _plain(clock: re.Match[str]) -> bool:
    """Whether what stands there is beyond doubt an hour, and no ratio or amount."""
    return bool(clock["half"] or clock["spoken"] or clock["spoken2"])


def _told(en: str) -> Iterator[tuple[re.Match[str], frozenset[_Time]]]:
    """Each hour of a line with the times of the day it may be; one without a half has that of the range it opens."""
    spoken = words(en)
    in_digits = has_digit(en) and (":" in en or not _IN_DIGITS.isdisjoint(spoken))
    if not in_digits and _SPOKEN.isdisjoint(spoken):
        return
    found = list(_CLOCK.finditer(en))
    for place, clock in enumerate(found):
        later = found[place + 1] if place + 1 < len(found) else None
        ranged = later is not None and _TO.fullmatch(en, clock.end(), later.start()) is not None
        half = clock["half"] or (later["half"] if later is not None and ranged else None)
        yield clock, _times(clock, (half or "").lower())


def _times(clock: re.Match[str], half: str) -> frozenset[_Time]:
    word = clock["spoken"] or clock["spoken2"]
    if word:
        hour = int(word) if word.isdigit() else ENGLISH_WORDS[word.lower()]
        past = clock["past"] or clock["past2"] or ""
        minute = 30 if past.lower() == "half" else 15 if past else 0
    else:
        hour = int(clock["hour"] or clock["hour24"] or clock["hour_dot"] or clock["bare"])
        minute = int(clock["minute"] or clock["minute24"] or clock["minute_dot"] or 0)
    if half:
        return frozenset({(hour % 12 + (12 if half == "p" else 0), minute)})
    times = {(hour, minute)}
    if word or hour <= 12:
        times |= {(-(hour % 12), minute)}
    return frozenset(times | ({(hour % 12 + 12, minute)} if word else set()))


@lru_cache(maxsize=256)
def _hours(text: str) -> frozenset[_Time]:
    """The times of day of some Chinese, by 24 hours; one said by twelve also so, with a minus (晚6时: 18 and -6)."""
    found: set[_Time] = set()
    for one, (hour, minute) in _times_of(text):
        found.add((hour, minute))
        if hour != int(one["hour"]):
            found.add((-(hour % 12), minute))
    return frozenset(found)


def _times_of(text: str) -> Iterator[tuple[re.Match[str], _Time]]:
    """Each time of day of some Chinese, by 24 hours."""
    before: re.Match[str] | None = None
    late = False
    for one in _HOUR_ZH.finditer(text):
        ranged = before is not None and _LINK.fullmatch(text, before.end(), one.start()) is not None
        late = bool(one["late"]) or (ranged and late and not one["early"])
        hour, minute = int(one["hour"]), 30 if one["half"] else int(one["minute"] or 0)
        yield one, (hour + 12 if late and hour < 12 else hour, minute)
        before = one
