"""Weekdays: the Chinese names them, or the calendar gives them for a day whose year is known."""

import datetime
import re
from collections.abc import Iterator, Sequence

from summarizer.checking.line.dates import find_english_dates, weekdays
from summarizer.facts import When
from summarizer.language.calendar.mentions import find_dates

_ZH = {"mon": "一", "tue": "二", "wed": "三", "thu": "四", "fri": "五", "sat": "六", "sun": "[日天末]"}
_ORDER = tuple(_ZH)


def check_weekdays(en: str, quotes: Sequence[str], when: When | None) -> Iterator[str]:
    """Messages, one for each weekday of `en` that neither the Chinese nor the calendar has."""
    text = "\n".join(quotes)
    for weekday in weekdays(en):
        key = weekday[:3].lower()
        if not re.search(rf"(?:周|星期|礼拜){_ZH[key]}", text) and key not in _reckoned(en, quotes, when):
            yield f"“{weekday}” is not in the cited Chinese"


def _reckoned(en: str, quotes: Sequence[str], when: When | None) -> set[str]:
    """The weekdays of the days a line tells of; where it names none, of its event and of the days of the Chinese."""
    years = {one.year for quote in quotes for one in find_dates(quote) if one.year and one.day}
    iso = when.iso if when is not None and when.basis not in ("inferred", "bounded") else None
    years |= {int(iso[:4])} if iso else set()
    year = next(iter(years)) if len(years) == 1 else None
    dates = [one for one in find_english_dates(en) if one.month and one.day]
    days = [(one.year or year, one.month, day) for one in dates for day in (one.from_day, one.day)]
    if not dates:
        days = [(one.year or year, one.month, one.day) for quote in quotes for one in find_dates(quote)]
    found = {_weekday(*day) for day in days}
    if not dates and iso and len(iso) == len("2024-05-01"):
        found.add(_ORDER[datetime.date.fromisoformat(iso).weekday()])
    return found - {""}


def _weekday(year: int | None, month: int | None, day: int | None) -> str:
    """The weekday of a day that is known in full, "" of others."""
    if not (year and month and day):
        return ""
    try:
        return _ORDER[datetime.date(year, month, day).weekday()]
    except ValueError:
        return ""
