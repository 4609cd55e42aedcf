"""The year of a page without a stamp: what its own words and dated national events allow, never more.

An inferred year is always marked so (`basis` "inferred"). Anchors bound and contradict; they never state.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

from summarizer.facts import When
from summarizer.language.calendar.mentions import find_dates
from summarizer.language.rows import rows
from summarizer.patterns import regex


@dataclass(frozen=True, slots=True)
class Anchor:
    """A dated national event (`effect` "event") or a term that did not exist before `start` ("since")."""

    zh: str
    start: str
    end: str
    effect: str


@dataclass(frozen=True, slots=True)
class YearGuess:
    """What a page without a stamp lets one say of its year; `year` only if the page's own words give it.

    `firm` is True if the year stands in the date of an event, not only in the name of a plan.
    """

    year: int | None
    not_before: str | None
    not_after: str | None
    reasons: tuple[str, ...] = ()
    firm: bool = False


@cache
def anchors() -> tuple[Anchor, ...]:
    """The shipped anchors, longest name first."""
    found = [Anchor(row["zh"], row["start"], row["end"], row["effect"]) for row in rows("anchors")]
    return tuple(sorted(found, key=lambda anchor: -len(anchor.zh)))


_CURRENT = regex(
    r"(?<![到至—\-])(20\d\d)年(?:度)?[^。；，、《》]{0,24}?"
    r"(?:方案|计划|要点|大会|部署|目标|任务|预算|安排|开局|举措|行动|项目)"
)
# 超前谋划好|2025年民生实事项目: said the year before, or early in that one.
_AHEAD = regex("(?:谋划|筹划|谋定|编制|储备|征集|酝酿|起草)[好了]?[^。；，、]{0,6}$")
_LOOKS_BACK = regex(r"(?:表扬|表彰|总结|回顾|通报|考核|先进)[^。；，]{0,12}$")
_RETROSPECTIVE = regex(
    r"(20\d\d)年(?:度)?[^。；，]{0,20}?(?:汇报|总结|情况|先进|表扬|通报|考核|决算|述职|报告)"
)
_LOOKS_FORWARD = ("迎接", "喜迎", "备战", "即将召开", "即将举行", "筹备")
_WILL_BE_HELD = regex(r"(?:胜利)?(?:召开|举行)(?:营造|献礼|做好|保驾|创造|奠定|提供|。|，|”)")


def infer_year(texts: Iterable[str], known: Sequence[Anchor] | None = None) -> YearGuess:
    """The year a page without a stamp belongs to, as far as its own words allow (DOMAIN, "No web stamp").

    The year is the largest explicit one that is current: a full event date, or a year whose plan is made
    (2023年度方案). A year only looked back on (2022年度汇报) bounds from below, since the page may be of the
    year after. Dated national events bound on both sides; a year outside their bounds is dropped.
    """
    text = "\n".join(texts)
    mentions = (mention for mention in find_dates(text) if mention.kind in ("event", "range"))
    dated = [mention.year for mention in mentions if mention.year and _opens(text, mention.start)]
    past = [int(match[1]) for match in _RETROSPECTIVE.finditer(text)]
    current = [int(match[1]) for match in _CURRENT.finditer(text) if not _is_another(text, match)]
    before, after, reasons = _anchored(text, anchors() if known is None else known)
    floor = max([*dated, *past], default=None)
    if floor is not None and (before is None or f"{floor}-01-01" > before):
        before = f"{floor}-01-01"
        reasons.append(f"{floor}年")
    year = max([*dated, *current], default=None)
    if year is not None and (
        (before is not None and year < int(before[:4])) or (after is not None and year > int(after[:4]))
    ):
        year = None
    return YearGuess(year, before, after, tuple(reasons), firm=year in dated)


def _opens(text: str, start: int) -> bool:
    """Only a date that opens a sentence tells of the page's own event; others may be long past."""
    return start == 0 or text[max(0, start - 8) : start].rstrip(" 　")[-1:] in tuple("。！？\n）)讯电")


def _is_another(text: str, match: re.Match[str]) -> bool:
    """A year that is praised or reported on is over, or about to be; one that is planned for may be the next."""
    before = text[max(0, match.start() - 20) : match.start()]
    return bool(
        _LOOKS_BACK.search(before) or _AHEAD.search(before) or _RETROSPECTIVE.match(text, match.start())
    )


def _anchored(text: str, known: Sequence[Anchor]) -> tuple[str | None, str | None, list[str]]:
    before: str | None = None
    after: str | None = None
    reasons: list[str] = []
    for anchor in known:
        at = text.find(anchor.zh)
        if at < 0:
            continue
        if anchor.effect == "event" and _looks_forward(text, at, at + len(anchor.zh)):
            if after is None or anchor.start < after:
                after = anchor.start
                reasons.append(anchor.zh)
        elif before is None or anchor.start > before:
            before = anchor.start
            reasons.append(anchor.zh)
    if before is not None and after is not None and before > after:
        # The page speaks of the event both as ahead and as past: trust neither.
        return None, None, []
    return before, after, reasons


def _looks_forward(text: str, start: int, end: int) -> bool:
    ahead = any(word in text[max(0, start - 6) : start] for word in _LOOKS_FORWARD)
    return ahead or _WILL_BE_HELD.match(text, end) is not None


def with_year(when: When, guess: YearGuess) -> When:
    """`when` with an inferred year, marked as such, if only its year is missing and one year is allowed."""
    if when.iso is not None:
        return when
    bounded = {"not_before": guess.not_before, "not_after": when.not_after or guess.not_after}
    if when.month_day is None:
        return when.model_copy(update=bounded)
    # A plan "for 2024" is often made late in 2023.
    year = guess.year if guess.firm or when.month_day < "11" else None
    if year is None and guess.not_before and guess.not_after:
        span = range(int(guess.not_before[:4]), int(guess.not_after[:4]) + 1)
        fits = [y for y in span if guess.not_before <= f"{y}-{when.month_day}" <= guess.not_after]
        year = fits[0] if len(fits) == 1 else None
    if year is None or not _exists(year, when.month_day):
        return when.model_copy(update=bounded)
    found = {"iso": f"{year}-{when.month_day}", "precision": "day", "basis": "inferred", "month_day": None}
    return when.model_copy(update=found)


def _exists(year: int, month_day: str) -> bool:
    try:
        date.fromisoformat(f"{year}-{month_day}")
    except ValueError:
        return False
    return True
