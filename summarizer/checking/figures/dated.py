"""What a date is told of: 1月12日召开会议，传达1月6日会议精神 dates no message the 12th.

A line with one date is held against the clauses of the Chinese it shares most with. It is doubted where those stand
under another date, and what stands under its own shares little with it.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from summarizer.checking.aligned import shared, things_of
from summarizer.checking.line.dates import EnglishDate, find_english_dates
from summarizer.checking.line.shown import without_shown
from summarizer.facts import Person
from summarizer.language.calendar.mentions import DateMention, find_dates
from summarizer.language.marks import behind_last
from summarizer.patterns import regex

_SENTENCE = regex("[。；\n]")
_CLAUSE = regex(r"[.;](?!\d)(?= |$)|, (?:and|while|but) ")
# The day of a paper is no day of what it tells.
_PAPER = regex(r"\b(?:[Dd]ated|[Pp]ublished(?: on)?|[Ii]ssued(?: on)?|[Pp]osted(?: on)?) $")
_LEAST, _TWICE = 2.5, 2
_Day = tuple[int | None, int | None]
_LISTED = regex(r"(?: \w+)?,? (?:and|as well as) ")
# Also where they are passed on and date nothing here.
_LISTED_ZH = regex("(\\d{1,2})月(\\d{1,2})日[、和及与](?:(\\d{1,2})月)?(\\d{1,2})日")


def check_dated(en: str, quotes: Sequence[str], people: Sequence[Person]) -> Iterator[str]:
    """Messages, one for each clause of `en` whose date is that of something else in the cited Chinese."""
    shown = without_shown(en)
    yield from _of_years(shown, quotes, people)
    dates = [date for date in find_english_dates(shown) if date.month is not None]
    if not dates:
        return
    mentions = [(quote, one) for quote in quotes for one in find_dates(quote) if one.month is not None]
    if len({(one.month, one.day) for _, one in mentions}) < 2:
        return
    yield from _in_a_row(shown, dates, quotes)
    yield from _until(shown, dates, quotes)
    begin = 0
    for end in (*(cut.end() for cut in _CLAUSE.finditer(shown)), len(shown)):
        own = [date for date in dates if begin <= date.start < end]
        if len(own) == 1 and own[0].from_day is None and not _PAPER.search(shown, 0, own[0].start):
            clause = shown[begin : own[0].start] + " " + shown[own[0].end : end]
            yield from _elsewhere(clause, own[0], mentions, quotes, people)
        begin = end


_YEAR = regex(r"\b20\d\d\b(?! (?:yuan|mu|people|households|projects))")
_YEAR_ZH = regex(r"(?<!\d)20\d\d(?=年)")


def _of_years(en: str, quotes: Sequence[str], people: Sequence[Person]) -> Iterator[str]:
    """2026年度重点项目安排、2025年度法治报告: a clause of a line with one year is held against what each year is of."""
    said = {one[0] for one in _YEAR.finditer(en)} if "20" in en else set()
    if len(said) != 1:
        return
    (year,) = said
    zones = [(one[0], zone) for quote in quotes for one, zone in _year_zones(quote)]
    own = [zone for other, zone in zones if other == year]
    others = [(other, zone) for other, zone in zones if other != year]
    if not own or not others:
        return
    things = tuple(one for one in things_of(_YEAR.sub(" ", en), people) if one.weight >= 1)
    mine = max(shared(things, zone) for zone in own)
    best, other = max((shared(things, zone), other) for other, zone in others)
    since = regex(rf"\b[Ss]ince (?:the (?:start|beginning) of )?{year}\b").search(en)
    if since and any(f"{year}年以来" in quote or f"{year}年来" in quote for quote in quotes):
        return
    if best >= _LEAST - 1 and best >= _TWICE * mine + 1:
        yield f"“{year}”: what is told of it the cited Chinese tells of {other}"


def _year_zones(quote: str) -> Iterator[tuple[re.Match[str], str]]:
    """Each year of some Chinese with what follows it in its clause."""
    for one in _YEAR_ZH.finditer(quote):
        end = _CLAUSE_ZH.search(quote, one.end())
        yield one, quote[one.end() : end.start() if end else len(quote)]


_DUE = regex("(?:之|以)?前")
_CLAUSE_ZH = regex("[，。；、\n》]")


def _elsewhere(
    clause: str,
    date: EnglishDate,
    mentions: Sequence[tuple[str, DateMention]],
    quotes: Sequence[str],
    people: Sequence[Person],
) -> Iterator[str]:
    things = tuple(things_of(clause, people))
    if sum(thing.weight for thing in things) < _LEAST:
        return
    dated = [(_zone(quote, one), (one.month, one.day)) for quote, one in mentions]
    own = [zone for zone, day in dated if _is(date, day)]
    others = [(zone, day) for zone, day in dated if not _is(date, day)]
    if not own or not others:
        return
    mine = max(shared(things, zone) for zone in own)
    best, day, zone = max(((shared(things, zone), day, zone) for zone, day in others), key=lambda one: one[0])
    bare = max((shared(things, one) for one in _undated(quotes)), default=0.0)
    alone = [thing for thing in things if not any(thing.stands(one) for one in own)]
    # All that the clause has of its own day the other has too, and a place in a row or a name besides.
    more = any(thing.weight > 1 and thing.stands(zone) for thing in alone) and all(
        thing.stands(zone) for thing in things if thing not in alone
    )
    if best >= _LEAST and best > bare and (best >= _TWICE * mine + 1 or more):
        told = f"{day[0]}月{day[1]}日" if day[1] else f"{day[0]}月"
        yield f"“{date.text}”: what is told of it the cited Chinese tells of {told}"


def _is(date: EnglishDate, day: _Day) -> bool:
    return date.month == day[0] and (date.day is None or day[1] is None or date.day == day[1])


def _zone(quote: str, one: DateMention) -> str:
    """The clause of a date, and what follows in its sentence up to the next date."""
    due = _DUE.match(quote, one.end)
    start = behind_last(quote, "。；\n" if due else "，。；\n", one.start)
    if due:  # 由商务局会同各县过堂，12月20日前提出意见: the whole demand is due by then
        start = max([start, *(other.end for other in find_dates(quote) if other.end <= one.start)])
    end = _SENTENCE.search(quote, one.end)
    stop = end.start() if end else len(quote)
    later = (other.start for other in find_dates(quote) if other.start >= one.end and other.month is not None)
    return quote[start : min([stop, *later])]


def _undated(quotes: Sequence[str]) -> Iterator[str]:
    """Sentences that hold no date: what they share is told of no day."""
    for quote in quotes:
        for sentence in _SENTENCE.split(quote):
            if not any(one.month is not None for one in find_dates(sentence)):
                yield sentence


def _in_a_row(en: str, dates: Sequence[EnglishDate], quotes: Sequence[str]) -> Iterator[str]:
    """10月26日、11月22日国务院常务会议: two days joined are those two, and no other two."""
    for one, other in pairwise(dates):
        if not _LISTED.fullmatch(en, one.end, other.start) or one.day is None or other.day is None:
            continue
        first, second = (one.month, one.day), (other.month, other.day)
        rows = list(_rows(quotes))
        met = {b for a, b in rows if a == first} | {a for a, b in rows if b == second}
        if met and (first, second) not in rows:
            yield f"“{one.text} and {other.text}”: the cited Chinese joins other days"


_BY = regex(
    r"\b(?:had|has|have) [^.;]{0,40}?\b(?:by|as of|up to) (?:the end of )?$|\b(?:[Aa]s of|[Uu]p to) $"
)
_UNTIL_ZH = regex("截[至止]到?(?:20\\d\\d年)?(\\d{1,2})月(?:(\\d{1,2})日)?")


def _until(en: str, dates: Sequence[EnglishDate], quotes: Sequence[str]) -> Iterator[str]:
    """截至7月26日征集提案5件: none had been collected by the 30th."""
    until = [
        tuple(map(int, filter(None, one)))
        for quote in quotes
        if "截" in quote
        for one in _UNTIL_ZH.findall(quote)
    ]
    for date in dates if until else ():
        told = (date.month, date.day) if date.day is not None else (date.month,)
        if _BY.search(en, 0, date.start) and not any(one[: len(told)] == told[: len(one)] for one in until):
            yield f"“{date.text}”: the cited Chinese counts up to {'月'.join(map(str, until[0]))}"


def _rows(quotes: Sequence[str]) -> Iterator[tuple[_Day, _Day]]:
    for quote in quotes:
        for found in _LISTED_ZH.finditer(quote) if "月" in quote else ():
            month, day, later, last = (int(part) if part else None for part in found.groups())
            yield (month, day), (later or month, last)
