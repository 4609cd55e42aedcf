"""Days written in full: 2023年3月21日, 2023-03-21 15:19:49, 2023/3/21, 二〇二三年三月二十一日."""

import re
from datetime import date

from summarizer.patterns import regex

_DIGITS = regex(
    r"((?:19|20)\d\d)(?:\s?[-年/.、]\s?|\s{1,3}(?=\d\d\s?[-/]\s?\d\d\s))(\d{1,2})(?:\s?[-月/.、]\s?|\s(?=\d{1,2}\s{0,3}(?:星期|周)))(\d{1,2})(?!\d)"
)
_HAN_DAY = regex(
    r"([一二][〇零○O一二三四五六七八九]{3})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日"
)
# Behind a label alone: 23年06月05日, 23-06-05 09:30. No month has such a number as the years from 2013 on.
_SHORT_YEAR = regex(
    r"(\d\d(?=年)|1[3-9]|2\d)[-年/.](\d{1,2})[-月/.](\d{1,2})日?(?:\s\d{1,2}:\d\d(?::\d\d)?)?"
)
# 30.12.2015, 12.30.2015: only one of two can be the month. 3/7/2013 11:54 AM: the month comes first.
_REVERSED = regex(
    r"(?<![\d.])(\d{1,2})([./])(\d{1,2})\2((?:19|20)\d\d)(?![\d.])(?:\s+\d{1,2}:\d\d(?::\d\d)?\s?([AP]M))?"
)
# 24 2023-11, 11-24 2023: the day, or the month and the day, in larger type over the year.
_YEAR_LAST = regex(
    r"(?:(?P<d>\d{1,2})\s(?P<y>(?:19|20)\d\d)\s?[-/.年]\s?(?P<m>\d{1,2})月?|(?P<mm>\d{1,2})\s?[-/.月]\s?(?P<dd>\d{1,2})日?\s(?P<yy>(?:19|20)\d\d)年?)"
)
_MONTH = regex(r"(?<!\d)(\d{1,2})月\d{1,2}[日号]")
_VALUE = {c: i for i, c in enumerate("〇一二三四五六七八九")} | {"零": 0, "○": 0, "O": 0}


def iso_day(text: str) -> str | None:
    """The first full day in `text` as YYYY-MM-DD, or None. Days that no calendar has are passed over."""
    for match in _DIGITS.finditer(text):
        if day := _iso(int(match[1]), int(match[2]), int(match[3])):
            return day
    for match in _HAN_DAY.finditer(text):
        year = int("".join(str(_VALUE[c]) for c in match[1]))
        if day := _iso(year, _number(match[2]), _number(match[3])):
            return day
    if short := _SHORT_YEAR.fullmatch(text):
        return _iso(2000 + int(short[1]), int(short[2]), int(short[3]))
    if last := _YEAR_LAST.fullmatch(text):
        return _iso(*(int(last[a] or last[b]) for a, b in (("y", "yy"), ("m", "mm"), ("d", "dd"))))
    backwards = _REVERSED.search(text) if ".20" in text or "/20" in text else None
    return _reversed(backwards) if backwards else None


def _reversed(match: re.Match[str]) -> str | None:
    """The day of a stamp whose year comes last, if it is told which number is its month."""
    one, other, year = int(match[1]), int(match[3]), int(match[4])
    if match[5]:
        return _iso(year, one, other)
    days = {day for day in (_iso(year, one, other), _iso(year, other, one)) if day}
    return days.pop() if len(days) == 1 else None


def day_beside(stamp: str, told: str) -> str | None:
    """The day of a stamp of which one reading alone falls into a month that the text names: 10.03.2016 and 3月9日."""
    match = _REVERSED.search(stamp)
    if not match or match[5]:
        return None
    one, other, year = int(match[1]), int(match[3]), int(match[4])
    months = {int(month) for month in _MONTH.findall(told)}
    days = [_iso(year, month, day) for month, day in ((one, other), (other, one)) if month in months]
    return days[0] if len(days) == 1 else None


def month_day(month: int, day: int) -> str | None:
    """MM-DD, or None if no year has such a day."""
    return None if _iso(2024, month, day) is None else f"{month:02d}-{day:02d}"


def _number(han: str) -> int:
    """A number from 1 to 99 in Han digits; 0 if it is none."""
    tens, ten, ones = han.rpartition("十")
    if not ten:
        return _VALUE.get(han, 0) if len(han) == 1 else 0
    return 10 * _VALUE.get(tens or "一", 0) + (_VALUE.get(ones, 0) if ones else 0)


def _iso(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None
