"""The dates and time words an English sentence states."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from summarizer.checking.line.words import has_digit, words
from summarizer.patterns import regex

_SPRING = ("january", "february", "march", "april", "may", "june")
_AUTUMN = ("july", "august", "september", "october", "november", "december")
_NAMES = (*_SPRING, *_AUTUMN)
_MONTH_NUMBERS = (
    {name: number for number, name in enumerate(_NAMES, 1)}
    | {name[:3]: number for number, name in enumerate(_NAMES, 1)}
    | {"sept": 9}
)
# The stop after a whole name ends a sentence: "by the end of June. 15 kilometres of pipes".
_MONTH = (
    r"(?:(?:January|February|March|April|May(?! Day\b)|June|July|August|September|October|November|December)\b"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?)"
)
_DAY = r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?"
_TO = r" ?(?:to|and|through|until|-|–|—) ?"
_YEAR = r"(?:19|20)\d\d"
_DATE = regex(
    rf"\b(?P<iso>{_YEAR})-(?P<iso_month>\d\d)-(?P<iso_day>\d\d)\b"
    rf"|\b(?:(?P<from>{_DAY}){_TO})?(?:the )?(?P<day>{_DAY}) (?:of )?(?P<month>{_MONTH})"
    rf"(?:,? (?P<year>{_YEAR})\b)?"
    rf"|\b(?P<month2>{_MONTH}) (?P<day2>{_DAY})(?![\d,]\d|\d)(?:{_TO}(?P<to>{_DAY})(?!\d| ?(?:{_MONTH})))?"
    rf"(?:,? (?P<year2>{_YEAR})\b)?"
    rf"|\b(?P<month3>{_MONTH})(?:,? (?P<year3>{_YEAR})\b)?"
)
_ISO = regex(r"\d-\d")
# Every date has a digit or the name of a month; most lines have neither.
_MONTHS = frozenset(_MONTH_NUMBERS)
_BARE_YEAR = regex(
    rf"(?<![\d.,$-])\b(?P<year>{_YEAR})(?![\d,.]\d|\d)(?:{_TO}(?P<last>{_YEAR})\b)?"
    r"(?! (?:yuan|mu|people|households|person|tonnes|hectares|square|kilomet|met(?:re|er)s|million|billion))"
)
_WEEKDAY = regex(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b")
_PART = regex(
    r"\b(?P<morning>mornings?|dawn|a\.m\.|am(?=\b) (?=on))|\b(?P<afternoon>afternoons?|p\.m\.)"
    r"|\b(?P<evening>evenings?|nights?|tonight|overnight)\b|\b(?P<noon>noon|midday)\b"
)
_DAY_PART_WORDS = (
    "morning mornings dawn m am afternoon afternoons evening evenings night nights tonight overnight noon "
    "midday"
)
DAY_PARTS = frozenset(_DAY_PART_WORDS.split())


@dataclass(frozen=True, slots=True)
class EnglishDate:
    """A date as stated, with unstated parts None. `from_day` opens a range that ends on `day`."""

    start: int
    end: int
    text: str
    year: int | None
    month: int | None
    day: int | None
    from_day: int | None = None


@lru_cache(maxsize=512)  # the checks of numbers and of dates ask about the same line
def find_english_dates(en: str) -> tuple[EnglishDate, ...]:
    """Full and partial dates of an English sentence, bare years last."""
    if not has_digit(en) and _MONTHS.isdisjoint(words(en)):
        return ()
    found = list(_named(en)) if not _MONTHS.isdisjoint(words(en)) or _ISO.search(en) else []
    taken = {position for one in found for position in range(one.start, one.end)}
    for match in _BARE_YEAR.finditer(en) if "20" in en or "19" in en else ():
        if match.start() in taken:
            continue
        found.append(EnglishDate(match.start(), match.end(), match["year"], int(match["year"]), None, None))
        if match["last"]:
            found.append(
                EnglishDate(match.start("last"), match.end(), match["last"], int(match["last"]), None, None)
            )
    return tuple(found)


def _named(en: str) -> Iterator[EnglishDate]:
    for match in _DATE.finditer(en):
        if match["iso"]:
            yield EnglishDate(
                *match.span(), match[0], int(match["iso"]), int(match["iso_month"]), int(match["iso_day"])
            )
            continue
        month_word = match["month"] or match["month2"] or match["month3"]
        month = _MONTH_NUMBERS[month_word.lower().rstrip(".")]
        year = match["year"] or match["year2"] or match["year3"]
        day, first = _days(match)
        if day is None and not _is_month(en, match, year):
            continue
        yield EnglishDate(*match.span(), match[0], int(year) if year else None, month, day, first)


def _days(match: re.Match[str]) -> tuple[int | None, int | None]:
    if match["day"]:
        return _number(match["day"]), _number(match["from"])
    if match["day2"] and match["to"]:
        return _number(match["to"]), _number(match["day2"])
    return _number(match["day2"]), None


def _number(text: str | None) -> int | None:
    return int(re.sub(r"\D", "", text)) if text else None


def _is_month(en: str, match: re.Match[str], year: str | None) -> bool:
    """Whether a lone May, March, Jun or Dec is the month: some are verbs, and Jun is a given name."""
    if year or (len(match["month3"]) > 3 and match["month3"] != "March"):
        return True
    before = en[: match.start()].rstrip().rsplit(" ", 1)[-1].lower()
    return before in (
        "in",
        "of",
        "by",
        "since",
        "until",
        "from",
        "to",
        "early",
        "late",
        "during",
        "before",
        "after",
        "and",
        "mid",
    )


def weekdays(en: str) -> Iterator[str]:
    """The weekdays the sentence names."""
    if "day" in en:
        yield from (match[0] for match in _WEEKDAY.finditer(en))


def day_parts(en: str) -> Iterator[tuple[str, str]]:
    """Times of day: (word as stated, morning | afternoon | evening | noon)."""
    for match in () if DAY_PARTS.isdisjoint(words(en)) else _PART.finditer(en):
        yield match[0], match.lastgroup or ""
