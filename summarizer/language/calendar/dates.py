"""Which day a date mention means, counted from what the page states; never guessed.

The base is the dateline, else the publication stamp. A month and day take the latest year that does not put
them after the base; the beginning of a period (9月1日起) that would lie ten months back may lie ahead, and its
year stays open. A day alone takes the base's month, or the month before. Without a base the year stays open
(`month_day`), and `summarizer.language.calendar.years` says what the page's own words allow.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from summarizer.facts import DateBasis, When
from summarizer.language.calendar.mentions import THIS_MONTH, DateKind, DateMention, Relative, find_dates
from summarizer.language.calendar.years import Anchor, YearGuess, anchors, infer_year, with_year

__all__ = [
    "Anchor",
    "Base",
    "DateKind",
    "DateMention",
    "Relative",
    "YearGuess",
    "anchors",
    "find_dates",
    "infer_year",
    "resolve",
    "with_year",
]

_LOOKED_BACK_ON = timedelta(days=300)


@dataclass(frozen=True, slots=True)
class Base:
    """The day dates count from: `iso` (YYYY-MM-DD), or only `month_day` (MM-DD) where no year is stated."""

    iso: str | None = None
    month_day: str | None = None
    basis: Literal["dateline", "stamp"] | None = None


def resolve(mention: DateMention, base: Base, told: When | None = None) -> When:
    """The day `mention` means, without evidence. `told` is the event just told: 当天 and 同日 refer to it."""
    if mention.relative is not None:
        return _resolve_relative(mention, base, told)
    if mention.day is None:
        return _resolve_period(mention, base)
    year, month = mention.year, mention.month
    if year is not None and month is not None:
        return _with_until(_day(mention, _date(year, month, mention.day), "stated"), mention)
    counted: DateBasis = base.basis or "stated"
    if month is not None:
        # A deadline lies ahead of the base, by how much is not said: its year stays open.
        found = None if mention.kind == "deadline" else _latest(base, month, mention.day)
        if found and base.iso and mention.kind == "period":  # 9月1日起 on a page of 30 August
            found = found if date.fromisoformat(base.iso) - found < _LOOKED_BACK_ON else None
        when = _day(mention, found, counted)
        if found is None and _exists(month, mention.day):
            when = _open_year(mention, month, mention.day, "stated")
        return _with_until(when, mention)
    if mention.kind == "deadline":
        return When(text_zh=mention.zh, part=mention.part)
    this = mention.zh.startswith(THIS_MONTH)
    if base.iso is not None:
        today = date.fromisoformat(base.iso)
        found = _date(today.year, today.month, mention.day) if this else _day_of_month(today, mention.day)
        return _with_until(_day(mention, found, counted), mention)
    if base.month_day is not None:
        month = int(base.month_day[:2]) if this else _month_of_day(base.month_day, mention.day)
        if _exists(month, mention.day):
            return _with_until(_open_year(mention, month, mention.day, counted), mention)
    return When(text_zh=mention.zh, part=mention.part)


def _resolve_relative(mention: DateMention, base: Base, told: When | None) -> When:
    relative = mention.relative
    if relative == "same_day":
        if told is not None and (told.iso or told.month_day):
            told_again = {"text_zh": mention.zh, "part": mention.part or told.part, "evidence": ()}
            return told.model_copy(update=told_again)
        return When(text_zh=mention.zh, part=mention.part)
    if relative in ("this_year", "last_year", "next_year"):
        if base.iso is None:
            return When(text_zh=mention.zh)
        years = {"this_year": 0, "last_year": -1, "next_year": 1}[relative]
        year = int(base.iso[:4]) + years
        return When(iso=f"{year}", precision="year", basis=base.basis or "stated", text_zh=mention.zh)
    if relative == "recent":
        return When(text_zh=mention.zh, not_after=base.iso)
    days = {"today": 0, "yesterday": -1, "day_before": -2, "tomorrow": 1}[relative or "today"]
    counted: DateBasis = base.basis or "stated"
    if base.iso is not None:
        return _day(mention, date.fromisoformat(base.iso) + timedelta(days=days), counted)
    if base.month_day not in (None, "02-29"):
        # Counted in a common and in a leap year: where they differ (1 March − 1) the day is not known.
        shift = timedelta(days=days)
        common, leap = (date.fromisoformat(f"{year}-{base.month_day}") + shift for year in (2023, 2024))
        if (common.month, common.day) == (leap.month, leap.day):
            return _open_year(mention, common.month, common.day, counted)
    return When(text_zh=mention.zh, part=mention.part)


def _resolve_period(mention: DateMention, base: Base) -> When:
    """A month or a year. A month without a year is placed only if it is no deadline: those lie ahead."""
    if mention.month is None:
        return When(iso=str(mention.year), precision="year", basis="stated", text_zh=mention.zh)
    if mention.year is not None:
        iso = f"{mention.year}-{mention.month:02d}"
        return When(iso=iso, precision="month", basis="stated", text_zh=mention.zh)
    if base.iso is None or mention.kind == "deadline":
        return When(text_zh=mention.zh)
    year, month = int(base.iso[:4]), int(base.iso[5:7])
    iso = f"{year if mention.month <= month else year - 1}-{mention.month:02d}"
    return When(iso=iso, precision="month", basis=base.basis or "stated", text_zh=mention.zh)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _exists(month: int, day: int) -> bool:
    return _date(2024, month, day) is not None


def _latest(base: Base, month: int, day: int) -> date | None:
    """The latest month-and-day that is not after the base; None without a base year."""
    if base.iso is None:
        return None
    limit = date.fromisoformat(base.iso)
    for year in (limit.year, limit.year - 1):
        found = _date(year, month, day)
        if found is not None and found <= limit:
            return found
    return None


def _day_of_month(base: date, day: int) -> date | None:
    if day <= base.day:
        return _date(base.year, base.month, day)
    year, month = (base.year, base.month - 1) if base.month > 1 else (base.year - 1, 12)
    return _date(year, month, day)


def _month_of_day(month_day: str, day: int) -> int:
    month, base_day = int(month_day[:2]), int(month_day[3:])
    if day <= base_day:
        return month
    return month - 1 if month > 1 else 12


def _day(mention: DateMention, found: date | None, basis: DateBasis) -> When:
    if found is None:
        return When(text_zh=mention.zh, part=mention.part)
    return When(iso=found.isoformat(), precision="day", part=mention.part, basis=basis, text_zh=mention.zh)


def _open_year(mention: DateMention, month: int, day: int, basis: DateBasis) -> When:
    month_day = f"{month:02d}-{day:02d}"
    return When(precision="day", part=mention.part, basis=basis, text_zh=mention.zh, month_day=month_day)


def _with_until(when: When, mention: DateMention) -> When:
    """A range is dated by its first day; `not_before` and `not_after` hold both ends."""
    if mention.until is None or when.iso is None:
        return when
    start = date.fromisoformat(when.iso)
    year, month, day = mention.until
    month = month or start.month
    year = year or (start.year if month >= start.month else start.year + 1)
    end = _date(year, month, day or 1)
    if end is None or end < start:
        return when
    return when.model_copy(update={"not_before": when.iso, "not_after": end.isoformat()})
