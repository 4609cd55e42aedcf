"""Every English date must be the resolved date of the event or a date of the cited Chinese.

A year needs a source: the quotes, or the event's own resolved date (an inferred one must be called inferred).
Times of day and "yesterday" are never added, weekdays only where the calendar gives them.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from summarizer.checking.figures.clocks import clocks, is_in_part, without_clocks, wrong_clocks
from summarizer.checking.figures.weekdays import check_weekdays
from summarizer.checking.line.dates import DAY_PARTS, EnglishDate, day_parts, find_english_dates
from summarizer.checking.line.words import words
from summarizer.facts import When
from summarizer.language.calendar.mentions import DateMention, find_dates
from summarizer.language.figures.numbers import find_quantities
from summarizer.patterns import regex

# The months a span begins and ends with.
_SPANS = ((regex("上半年"), (1, 6)), (regex("前三个?季度"), (1, 9)), (regex("[一首1]季度"), (1, 3)))
_FIRST_MONTHS = regex(r"前(1[0-2]|[2-9])个?月")
_WORDS = (
    (regex(r"\btoday\b", re.IGNORECASE), regex(r"今[日天]|当[今前]|现今|如今|新时代")),
    (regex(r"\b[Bb]efore the meeting\b"), regex(r"[会谈见]前|会议(?:召开|开始|举行)?之?前|此前|[会式]前")),
    (
        regex(r"\b[Aa]fter the meeting\b"),
        regex(r"[会谈见]后|会议(?:结束|召开|举行|闭幕)?之?后|随后|散会|[会议谈见](?:一)?(?:结束|闭幕)"),
    ),
    (regex(r"\byesterday\b", re.IGNORECASE), regex(r"昨")),
    (regex(r"\btomorrow\b", re.IGNORECASE), regex(r"明[日天]|未来")),
    (
        regex(r"\b(?:recently|in recent days|the other day)\b", re.IGNORECASE),
        regex(r"近|日前|最近|新近"),
    ),
    (regex(r"\bthis year\b", re.IGNORECASE), regex(r"今年|本年|全年|年内|年底|年度|一年来")),
    (
        regex(
            r"\b(?:than|from|on|over|with|(?:same )?period(?: of| in)?)(?: in)? last year\b", re.IGNORECASE
        ),
        regex(r"去年|上年|上一年|同比|同期|增[长幅速加收支]|(?:下降|减少|回落)\d"),
    ),
    (
        regex(
            r"(?<!than )(?<!from )(?<!on )(?<!over )(?<!with )(?<!period )(?<!period of )(?<!period in )(?<!than in )"
            r"\blast year\b",
            re.IGNORECASE,
        ),
        regex(
            r"去年|上年|上一年|同比|(?:回顾|总结|通报)[^，。；]{0,4}20\d\d年|20\d\d年(?:度)?(?:全|工作|，|[^，。；]{0,4}(?:全[年市县区院]|以来))"
        ),
    ),
    (regex(r"\bnext year\b", re.IGNORECASE), regex(r"明年|下一年|来年")),
    (regex(r"\bthis month\b", re.IGNORECASE), regex(r"本月|当月|月底|月末")),
    (regex(r"\blast month\b", re.IGNORECASE), regex(r"上月|上个月")),
    (regex(r"\bnext month\b", re.IGNORECASE), regex(r"下月|下个月")),
    (regex(r"\b(?:this|last|next) week\b", re.IGNORECASE), regex(r"周")),
    (
        regex(r"\bfirst[ -]half(?: of the year| of 20\d\d)?\b", re.IGNORECASE),
        regex(r"上半|(?<!下)半年|1月?[-—至到]6月"),
    ),
    (regex(r"\bsecond[ -]half(?: of the year| of 20\d\d)?\b", re.IGNORECASE), regex(r"下半")),
    (regex(r"\b(?:first[- ]quarter|Q1)\b", re.IGNORECASE), regex(r"[一首1]季度|开门红|1[-—至]3月")),
    (regex(r"\b(?:second[- ]quarter|Q2)\b", re.IGNORECASE), regex(r"[二2]季度")),
    (regex(r"\b(?:third[- ]quarter|Q3)\b", re.IGNORECASE), regex(r"[三3]季度")),
    (regex(r"\b(?:fourth[- ]quarter|Q4)\b", re.IGNORECASE), regex(r"[四4]季度")),
)
# Some word of every pattern of `_WORDS`.
_TIMED_WORDS = "today yesterday tomorrow recently recent other before after this last next half quarter q"
_TIMED = frozenset(_TIMED_WORDS.split())
_CLOCKS = frozenset(("am", "pm", "clock"))
# “12·2”事故 is of 2 December.
_NAMED_AFTER_DAY = regex(r"[“\"‘](?P<month>1[0-2]|[1-9])[·•.．・](?P<day>3[01]|[12]?\d)[”\"’]")
_INFERRED = regex(r"inferred|not stated|presumably|\?", re.IGNORECASE)
_QUOTED_YEAR = regex(r"(?<!\d)((?:19|20)\d\d)(?!\d)")


def states_time(en: str) -> bool:
    """Whether a line holds a date or a word of time at all."""
    spoken = words(en)
    return (
        not _TIMED.isdisjoint(spoken)
        or not DAY_PARTS.isdisjoint(spoken)
        or not _CLOCKS.isdisjoint(spoken)
        or "day" in en
        or bool(find_english_dates(en))
    )


def check_dates(en: str, quotes: Sequence[str], when: When | None) -> tuple[str, ...]:
    """Messages, one for each date or time word of `en` without support; () if all are supported.

    `when` is the resolved date of the event the sentence tells of; `quotes` is its cited Chinese.
    """
    if not states_time(en):
        return ()
    text = "\n".join(quotes)
    messages = _misdated(en, quotes, when)
    messages += check_weekdays(en, quotes, when)
    messages += [f"“{clock}” is not the hour of the cited Chinese" for clock in wrong_clocks(en, text)]
    for word, part in day_parts(without_clocks(en, text)):
        if not (when is not None and when.part == part) and not is_in_part(part, text):
            messages.append(f"“{word}” is not in the cited Chinese")
    dated = text + (when.text_zh or "" if when else "")
    for english, chinese in () if _TIMED.isdisjoint(words(en)) else _WORDS:
        found = english.search(en)
        if found and not chinese.search(dated) and not _is_year_of(found[0], text, when):
            messages.append(f"“{found[0]}” is not in the cited Chinese")
    return tuple(messages)


def _is_year_of(said: str, text: str, when: When | None) -> bool:
    """Whether "this year" is the one year the text prints, which is the event's where that is known."""
    years = {int(year) for year in _QUOTED_YEAR.findall(text)} if said.lower() == "this year" else set()
    known = {int(when.iso[:4])} if when is not None and when.iso else years
    return len(years) == 1 and years == known


def _misdated(en: str, quotes: Sequence[str], when: When | None) -> list[str]:
    """Messages for the days, months and years of `en`. Most lines state none, and their Chinese need not be read."""
    stated = tuple(_stated(en, quotes))
    if not stated:
        return []
    text = "\n".join(quotes)
    mentions = [mention for quote in quotes for mention in _told_of(quote, en)]
    years = _years(quotes, mentions, when)
    judged = (
        _judge(en, date, mentions, when, text) or _judge_year(en, date, years, when, mentions, text)
        for date in stated
    )
    return [*(message for message in judged if message), *_ranges(stated, mentions)]


# 本报7月24日讯 23日，…: the day of the report is none of what it tells where that has its own.
_REPORTED = regex("(?:讯|电(?![话子力气影视商]))")
_REPORTS = regex(r"\b(?:report|publish|post|issue|said|according)\w*\b")


def _told_of(quote: str, en: str) -> Sequence[DateMention]:
    """The dates of some Chinese that may date what a line tells."""
    found = find_dates(quote)
    if _REPORTS.search(en) or not any(one.day is not None for one in found[1:]):
        return found
    return [replace(one, day=None) if _REPORTED.match(quote, one.end) else one for one in found]


def date_spans(en: str, quotes: Sequence[str]) -> tuple[tuple[int, int], ...]:
    """Where the dates and years of `en` stand, so that a check of numbers can pass over them."""
    days = ((date.start, date.end) for date in _stated(en, quotes))
    return (*days, *clocks(en, "\n".join(quotes)))


def _stated(en: str, quotes: Sequence[str]) -> Iterator[EnglishDate]:
    """The dates of `en`; a bare 2,000-like number that the Chinese counts is a number, not a year."""
    found = find_english_dates(en)
    if not found:
        return
    counted = {quantity.value for quote in quotes for quantity in find_quantities(quote)}
    for date in found:
        if date.month is not None or float(date.year or 0) not in counted:
            yield date


def _ranges(stated: Sequence[EnglishDate], mentions: Sequence[DateMention]) -> Iterator[str]:
    """16日至18日 is no 16 to 17, though the 17th is told of, too."""
    held = [(m.day, m.until[2]) for m in mentions if m.until is not None and m.until[2] is not None and m.day]
    for date in stated:
        ends = {end for begin, end in held if begin == date.from_day}
        if date.from_day is not None and ends and date.day not in ends:
            yield f"“{date.text}”: the cited Chinese has it end on another day"


def _years(quotes: Sequence[str], mentions: Sequence[DateMention], when: When | None) -> set[int]:
    """Years with a source. Those of document titles and numbers such as 〔2023〕 count: they are printed."""
    years = {int(match[1]) for quote in quotes for match in _QUOTED_YEAR.finditer(quote)}
    years |= {mention.year for mention in mentions if mention.year is not None}
    planned = {_FIRST_PLANNED[plan[1] or plan[2]] for quote in quotes for plan in _PLANS.finditer(quote)}
    years |= {first + past for first in planned for past in range(5)}
    years |= {m.until[0] for m in mentions if m.until is not None and m.until[0] is not None}
    if when is not None and when.iso is not None:
        own = int(when.iso[:4])
        years |= {
            own,
            *(own + past for past, said in _YEARS_OFF if any(said.search(quote) for quote in quotes)),
        }
    if when is not None and when.basis != "inferred":
        years |= {int(limit[:4]) for limit in (when.not_before, when.not_after) if limit and when.iso}
    return years


_YEARS_OFF = (
    (1, regex("明年|来年|翌年|下一?年度?")),
    (-1, regex("去年|上一?年")),
    (-2, regex("前年")),
    (2, regex("后年")),
)
_NEXT_DAY = regex("次日|翌日")
_LAST_SURE = 28  # days that every month has
_PLANS = regex("十([二三四五])五|十([二三四五])个五年")
_FIRST_PLANNED = {"二": 2011, "三": 2016, "四": 2021, "五": 2026}
_SINCE = regex(r"\b[Ss]ince January\b")


def _judge(
    en: str, date: EnglishDate, mentions: Sequence[DateMention], when: When | None, text: str
) -> str | None:
    """Whether month and day are the event's or the quotes'."""
    if date.month is None:
        return None
    known = set(_known_days(mentions, when))
    known |= {(int(named["month"]), int(named["day"])) for named in _NAMED_AFTER_DAY.finditer(text)}
    if _NEXT_DAY.search(text):  # 5月8日23时至次日8时
        known |= {(month, day + 1) for month, day in known if day < _LAST_SURE}
    known |= {day for name, day in _HOLIDAYS.items() if name in text}
    if date.day is None:
        months = {month for month, _ in known} | {m.month for m in mentions}
        months |= {m.until[1] for m in mentions if m.until is not None}
        months |= {int(when.iso[5:7])} if when is not None and when.iso and len(when.iso) == 7 else set()
        months |= {month for span, ends in _SPANS if span.search(text) for month in ends}
        months |= {month for last in _FIRST_MONTHS.findall(text) for month in (1, int(last))}
        months |= {1} if "年初" in text or ("今年以来" in text and _SINCE.search(en)) else set()
        months |= {(month or 1) - 1 or 12 for month in months} if _MONTH_BEFORE.search(text) else set()
        months |= {12} if re.search("年底|年末", text) else set()
        return None if date.month in months else f"“{date.text}” is not in the cited Chinese"
    days = [date.day] if date.from_day is None else [date.from_day, date.day]
    if all((date.month, day) in known for day in days):
        return None
    return f"“{date.text}” is neither the event's date nor in the cited Chinese"


# 9月指数比上月上升: higher than in August.
_MONTH_BEFORE = regex("[比较]上个?月|环比")
# Holidays that are named by their day.
_HOLIDAYS = {
    "七一": (7, 1), "八一": (8, 1), "十一": (10, 1), "国庆": (10, 1), "五一": (5, 1), "六一": (6, 1), "三八": (3, 8),
    "妇女节": (3, 8), "元旦": (1, 1), "五四": (5, 4), "建军节": (8, 1), "儿童节": (6, 1),
}  # fmt: skip


def _known_days(mentions: Sequence[DateMention], when: When | None) -> Iterator[tuple[int | None, int]]:
    """(month, day) pairs with a source: the event's own day or range, and the full days of the quotes."""
    if when is not None:
        for iso in (when.iso, when.not_before if when.iso else None, when.not_after if when.iso else None):
            if iso and len(iso) == 10:
                yield int(iso[5:7]), int(iso[8:])
        if when.month_day:
            yield int(when.month_day[:2]), int(when.month_day[3:])
    months = {month for month in (when.iso or "", f"0000-{when.month_day}") if month[5:7]} if when else set()
    named: int | None = None
    for mention in mentions:
        if mention.day is not None and mention.month is None and named is not None:
            yield named, mention.day  # 7月24日讯 23日，会议召开
        named = mention.month or named
        if mention.day is not None and mention.month is not None:
            yield mention.month, mention.day
        elif mention.day is not None:  # 8日上午 after 5月7日至9日
            yield from ((int(month[5:7]), mention.day) for month in months if month[5:7].isdigit())
        if mention.until is not None and mention.until[2] is not None:
            yield mention.until[1] or mention.month, mention.until[2]


def _judge_year(
    en: str,
    date: EnglishDate,
    years: set[int],
    when: When | None,
    mentions: Sequence[DateMention],
    text: str,
) -> str | None:
    """Whether the year has a source, belongs to this very day, and is called inferred if it is."""
    if date.year is None:
        return None
    unsourced = f"the year of “{date.text}” has no source"
    if date.year not in years and not _is_year_before(en, date, years, text):
        return unsourced
    own = when is not None and when.iso is not None and date.year == int(when.iso[:4])
    if date.day is None:
        printed = date.year in _years_of(mentions)
    else:
        # A year printed elsewhere in the quotes (2022年度汇报) does not date this day.
        printed = (date.year, date.month, date.day) in set(_full_dates(mentions))
        own = own and when is not None and (_is_own_day(date, when) or _ends_own_range(date, when, mentions))
        printed = printed or (own and (date.year, date.month, None) in set(_full_dates(mentions)))
        if not own and not printed:
            return unsourced
    if own and not printed and when is not None and when.basis in ("inferred", "bounded"):
        return None if _INFERRED.search(en) else f"the year of “{date.text}” is inferred and not marked so"
    return None


_COMPARED = regex(
    r"\b(?:than|from|with|to|over|on|against)(?: (?:in|for|that of|those of|the))? $|\bthe $", re.IGNORECASE
)
_YEAR_BEFORE = regex("去年|上年|上一年|同比|同期")


def _is_year_before(en: str, date: EnglishDate, years: set[int], text: str) -> bool:
    """Whether a year is the one something is compared with: 94 more than in 2010 for 比上年增加, of 2011."""
    return (
        date.month is None
        and date.year is not None
        and date.year + 1 in years
        and _COMPARED.search(en, 0, date.start) is not None
        and _YEAR_BEFORE.search(text) is not None
    )


def _years_of(mentions: Sequence[DateMention]) -> set[int | None]:
    return {mention.year for mention in mentions}


def _full_dates(mentions: Sequence[DateMention]) -> Iterator[tuple[int, int | None, int | None]]:
    """Days with their year; a later day right behind one with its year is of that year (2016年3月1日开始，到9月1日)."""
    year, month = None, 0
    for mention in mentions:
        if mention.year is None and year is not None and (mention.month or 0) >= month > 0:
            yield year, mention.month, mention.day
        year, month = mention.year, mention.month or 0
        if year is not None:
            yield year, mention.month, mention.day
            if mention.until is not None:
                until, *day = mention.until
                yield until or year, day[0] or mention.month, day[1]


def _ends_own_range(date: EnglishDate, when: When, mentions: Sequence[DateMention]) -> bool:
    """Whether a day is the last of the event's own: 7月31日至8月3日 ends in the year it begins in."""
    begins = (int((when.iso or "")[5:7]), int((when.iso or "")[8:])) if len(when.iso or "") == 10 else None
    ends = (m.until for m in mentions if m.until is not None and (m.month, m.day) == begins)
    return begins is not None and any(
        year is None and begins < (date.month or 0, date.day or 0) == (month or begins[0], day)
        for year, month, day in ends
    )


def _is_own_day(date: EnglishDate, when: When) -> bool:
    days = [iso for iso in (when.iso, when.not_before, when.not_after) if iso]
    return any((date.month, date.day) == (int(iso[5:7]), int(iso[8:])) for iso in days if len(iso) == 10)
