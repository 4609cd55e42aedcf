"""Dates and times as Chinese pages write them: what the characters say, not yet which day it was.

`kind` separates the day something happened from the other dates of a page: a `deadline` lies ahead, a
`period` (今年以来, 3月份) and a `year_label` (2023年度) cover more than the event, a `cited` date belongs to
somebody else's speech or to a document title.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from summarizer.facts import DayPart
from summarizer.language.figures.numerals import parse_numeral
from summarizer.patterns import any_of, regex

DateKind = Literal["event", "range", "period", "deadline", "year_label", "cited"]
Relative = Literal[
    "today",
    "yesterday",
    "day_before",
    "tomorrow",
    "recent",
    "same_day",
    "this_year",
    "last_year",
    "next_year",
]

# Year, month and day as far as the text states them.
Parts = tuple[int | None, int | None, int | None]

_HAN_DAY = "[一二三四五六七八九十]{1,3}"
_NUMBER = rf"(?:\d{{1,2}}|{_HAN_DAY})"
_YEAR = r"(?:\d{4}|[〇○零一二三四五六七八九]{4})"
_LINK = r"(?:至|到|-{1,2}|—{1,2}|–|~|～|、|和)"
_DATE = regex(
    rf"(?<![\d./第])(?:"
    rf"(?P<first>\d{{4}})年?(?:—{{1,2}}|-|–|至|~|～)(?P<last>\d{{4}})年"
    rf"|(?P<iso>\d{{4}}(?P<dash>[-/.])\d{{1,2}}(?P=dash)\d{{1,2}})(?![\d.])"
    rf"|(?:(?P<year>{_YEAR}) ?年(?P<label>度|底|末|初|年底|年末)?"
    rf"(?:(?<=年) ?(?P<month>{_NUMBER}) ?月(?P<spread>份|底|初|末|[上中下]旬)?"
    rf"(?:(?<=月) ?(?P<day>{_NUMBER}) ?[日号])?)?)"
    rf"|(?P<month2>{_NUMBER}|(?<![\d万亿百千])元(?= ?月 ?\d{{1,2}} ?[日号])) ?月(?P<spread2>份|底|初|末|[上中下]旬)?"
    rf"(?:(?<=月) ?(?P<day2>{_NUMBER}) ?[日号])?"
    rf"|(?P<open>{_NUMBER})(?= ?{_LINK} ?{_NUMBER} ?日)"
    rf"|(?P<open_month>{_NUMBER})(?=月?{_LINK}{_NUMBER}月(?! ?\d{{1,2}} ?日))"
    rf"|(?P<day3>{_NUMBER}) ?日(?![内间游均产报子常照本之志夜供租益光])"
    rf"|(?<=[今昨][（(])(?P<day4>\d{{1,2}})(?=(?:日[)）]|[)）][日天]))"
    rf")"
)
_DATE_BEGINS = regex("[\\d〇○零一二三四五六七八九十]|元(?= ?月 ?\\d)")
"""What every date begins with: looked for by itself, a page is gone through ten times as fast."""
# 3月17—19日 and 17、18日: the first day stands without its 日.
_OPEN_RANGE = regex(
    rf"(?<![\d./第])(?:(?P<year>{_YEAR}) ?年)? ?(?:(?P<month>{_NUMBER}) ?月)?"
    rf"(?P<day>{_NUMBER}) ?(?P<link>{_LINK}) ?(?P<day2>{_NUMBER}) ?日(?![内间游均产])"
)
# 高于1-7月3.0个百分点: no day behind the month.
_MONTH_RANGE = regex(rf"(?P<first>{_NUMBER})月?{_LINK}(?P<last>{_NUMBER})月份?(?!\d(?!\d?\.\d))")
# An hour and 起 may stand before the second day: 25日16时起至29日.
_UNTIL = regex(
    r" ?(?:（[^（）]{1,4}）)?(?:[上中下]午|晚上?|凌晨)?(?:\d{1,2}(?:[:：]\d\d|[时点](?:\d\d分?)?))?起?"
    rf" ?{_LINK} ?(?:(?P<year>{_YEAR}) ?年)?(?:(?P<month>{_NUMBER}) ?月)?(?P<day>{_NUMBER}) ?[日号]"
)
_PART = regex(
    r"(?:[(（](?:周|星期)[一二三四五六日天][)）])?"
    r"(?P<part>上午|早上|早晨|清晨|凌晨|一早|早|下午|午后|晚上|晚间|傍晚|深夜|夜间|晚(?!会|宴|餐|报|点))"
)
_PARTS: dict[str, DayPart] = {
    **dict.fromkeys(["上午", "早上", "早晨", "清晨", "凌晨", "一早", "早"], "morning"),
    **dict.fromkeys(("下午", "午后"), "afternoon"),
    **dict.fromkeys(["晚上", "晚间", "傍晚", "深夜", "夜间", "晚"], "evening"),
}
_RELATIVE: dict[str, tuple[Relative, DayPart | None]] = {
    "今日": ("today", None),
    "今天": ("today", None),
    "今早": ("today", "morning"),
    "今晨": ("today", "morning"),
    "今晚": ("today", "evening"),
    "昨日": ("yesterday", None),
    "昨天": ("yesterday", None),
    "昨晚": ("yesterday", "evening"),
    "昨夜": ("yesterday", "evening"),
    "前天": ("day_before", None),
    "明天": ("tomorrow", None),
    "明日": ("tomorrow", None),
    "日前": ("recent", None),
    "近日": ("recent", None),
    "近期": ("recent", None),
    "连日来": ("recent", None),
    "当天": ("same_day", None),
    "当日": ("same_day", None),
    "当晚": ("same_day", "evening"),
    "同日": ("same_day", None),
    "今年": ("this_year", None),
    "去年": ("last_year", None),
    "明年": ("next_year", None),
}
_RELATIVE_WORD = regex(any_of(_RELATIVE))
_BEFORE_DEADLINE = regex(r"(?:将于|将在|定于|拟于|拟在|计划于|计划在|预计于|预计在|于次|到|截止到?)$")
_BEFORE_PERIOD = regex(r"(?:截至|自|自从|从|由|始于|成立于|截至到)$")
_AFTER_DEADLINE = regex(r"(?:之?前(?!后|夕|往|期|来)|以前|截止|止(?!境))")
_AFTER_PERIOD = regex(r"(?:起|以来|以后|之后|开始|至今|后(?![，,])|当周)")
# 记者从5月8日召开的会议上获悉: the day of the meeting, and no beginning.
_HELD_THEN = regex(r"(?:在[^，。；]{2,20})?(?:召开|举行|举办)的")
_TITLE = regex(r"《[^《》]{1,80}》")
_RELAY = regex(r"传达|学习|贯彻|宣读|转发|总书记|国务院办公厅|中央政治局|印发的|下发的|召开的")
_PURPOSE = regex(r"^[\s　“”]*(?:为|按照|根据|围绕|随着|近日)")
_STOPS = "。！？；\n"
_CLAUSE_EDGES = frozenset("。！？；\n，,：:)）】 　讯电”、|")


THIS_MONTH = ("本月", "当月")


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date or time word, `text[start:end] == zh`. Unstated parts are None; `until` ends a range."""

    start: int
    end: int
    zh: str
    year: int | None = None
    month: int | None = None
    day: int | None = None
    relative: Relative | None = None
    part: DayPart | None = None
    kind: DateKind = "event"
    until: Parts | None = None


# The rules, the writer and the checks ask about the same sentences; answers are frozen, so they can be shared.
_SENTENCES_KEPT = 2048


@lru_cache(maxsize=_SENTENCES_KEPT)
def find_dates(text: str) -> tuple[DateMention, ...]:
    """Every date and relative time word of clean `text`, in order and without overlaps."""
    titles = [match.span() for match in _TITLE.finditer(text)] if "《" in text else []
    found: list[DateMention] = []
    at = 0
    if "月" in text or "日" in text or "年" in text or "-" in text or "号" in text:
        passed = 0  # the end of the last match
        for begin in _DATE_BEGINS.finditer(text):
            start = begin.start()
            match = _DATE.match(text, start) if start >= passed else None
            if match is None:
                continue
            passed = match.end()
            mention = _read(text, match, titles) if start >= at else None
            if mention is not None:
                found.append(mention)
                at = mention.end
    taken = {position for mention in found for position in range(mention.start, mention.end)}
    for match in _RELATIVE_WORD.finditer(text):
        if match.start() not in taken and match.end() - 1 not in taken:
            relative = _read_relative(text, match, titles)
            if relative is not None:
                found.append(relative)
    found.sort(key=lambda mention: mention.start)
    return tuple(found)


def _read(text: str, match: re.Match[str], titles: list[tuple[int, int]]) -> DateMention | None:
    start, end = match.span()
    if match["first"]:
        until = (int(match["last"]), None, None)
        return DateMention(start, end, match[0], int(match["first"]), kind="period", until=until)
    if match["iso"]:
        year, month, day = (int(part) for part in match["iso"].split(match["dash"]))
        return _dated(text, (start, end), (year, month, day), None, titles)
    year_, month_, day_ = _parts(match)
    wide = _open_range(text, match)
    if wide is not None:
        end, (year_, month_, day_), until_ = wide
        return _dated(text, (start, end), (year_, month_, day_), until_, titles)
    if match["open"]:
        return None
    if not _plausible(text, match, year_, month_, day_):
        return None
    if day_ is None:
        return _undated(text, match, (year_, month_), titles)
    until_match = _UNTIL.match(text, end)
    if until_match is not None:
        until_ = (number(until_match["year"]), number(until_match["month"]), number(until_match["day"]))
        if _is_day(until_[1], until_[2]) and _rises((year_, month_, day_), until_):
            return _dated(text, (start, until_match.end()), (year_, month_, day_), until_, titles)
    if match["day3"] and _this_month(text, start):
        start -= 2
    return _dated(text, (start, end), (year_, month_, day_), None, titles)


def _this_month(text: str, at: int) -> bool:
    """Whether 本月 stands before a day: it is of the month the page is of, past or to come."""
    return text.endswith(THIS_MONTH, 0, at)


def _parts(match: re.Match[str]) -> Parts:
    month = match["month"] or match["month2"] or match["open_month"]
    day = match["day"] or match["day2"] or match["day3"] or match["day4"]
    return number(match["year"]), number(month), number(day)


def number(zh: str | None) -> int | None:
    """The whole number a date part states, if any."""
    value = parse_numeral("一" if zh == "元" else zh) if zh else None  # 元月16日
    return None if value is None else int(value)


def _open_range(text: str, match: re.Match[str]) -> tuple[int, Parts, Parts] | None:
    wide = _OPEN_RANGE.match(text, match.start())
    if wide is None or wide.end() <= match.end():
        return None
    first = number(wide["year"]), number(wide["month"]), number(wide["day"])
    until = None, None, number(wide["day2"])
    if first[2] is None or until[2] is None or (wide["month"] and first[1] is None):
        return None
    if wide["link"] in ("、", "和") and until[2] - first[2] != 1:
        # 17、18日 are two days running; 1、6日 is an item number before a date.
        return None
    if not (_is_day(first[1], first[2]) and _is_day(None, until[2]) and _rises(first, until)):
        return None
    return wide.end(), first, until


def _rises(first: Parts, until: Parts) -> bool:
    """17日至19日 rises; 19日至3日 of the same month does not and is no range."""
    if until[0] is not None or until[1] is not None:
        return True
    return (until[2] or 0) > (first[2] or 0)


def _is_day(month: int | None, day: int | None) -> bool:
    return (month is None or 1 <= month <= 12) and (day is None or 1 <= day <= 31)


def _plausible(text: str, match: re.Match[str], year: int | None, month: int | None, day: int | None) -> bool:
    """Refuse 13月, 每日, 百日, 三月 without a day, and other readings that are not calendar dates."""
    stated = (
        match["year"],
        match["month"] or match["month2"],
        match["day"] or match["day2"] or match["day3"] or match["day4"],
    )
    if any(word and value is None for word, value in zip(stated, (year, month, day), strict=True)):
        # 二二日, 五五月: numerals that are no numbers.
        return False
    if not _is_day(month, day) or (year is not None and not 1900 <= year <= 2100):
        return False
    before = text[max(0, match.start() - 1) : match.start()]
    if match["day3"] and before in tuple("每多余半月百数几第时个-") and not _this_month(text, match.start()):
        return False
    if match["day3"] and not match["day3"].isdigit():
        # Without a month, short Han days are mostly other words (一日, 三日); 十九日 stands alone.
        return len(match["day3"]) > 1
    if match["month2"] and not match["month2"].isdigit() and day is None:
        return bool(match["spread2"]) and before not in ("正", "腊", "个")
    return before != "个"


def _undated(
    text: str, match: re.Match[str], parts: tuple[int | None, int | None], titles: list[tuple[int, int]]
) -> DateMention | None:
    """A month or a year: a period, a label or the limit of a deadline, never the day of an event."""
    start, end = match.span()
    year, month = parts
    kind: DateKind = "year_label" if month is None else "period"
    until = None
    if month is not None and not match["month"] and (months := _MONTH_RANGE.match(text, start)):
        last = number(months["last"])
        if last is not None and month < last <= 12:
            end, until = months.end(), (None, last, None)
    if match["open_month"] and until is None:
        return None
    if _cites(start, end, titles):
        kind = "cited"
    elif _AFTER_DEADLINE.match(text, end) or _BEFORE_DEADLINE.search(text, max(0, start - 4), start):
        kind = "deadline"
    return DateMention(start, end, text[start:end], year, month, kind=kind, until=until)


def _dated(
    text: str,
    span: tuple[int, int],
    parts: Parts,
    until: Parts | None,
    titles: list[tuple[int, int]],
) -> DateMention | None:
    start, end = span
    year, month, day = parts
    if not _is_day(month, day):
        return None
    part = _PART.match(text, end)
    kind: DateKind = "event" if until is None else "range"
    if _cites(start, end, titles) or _is_relayed(text, start, part.end() if part else end):
        kind = "cited"
    elif _AFTER_DEADLINE.match(text, end) or _BEFORE_DEADLINE.search(text, max(0, start - 4), start):
        kind = "deadline"
    elif _AFTER_PERIOD.match(text, end) or (
        _BEFORE_PERIOD.search(text, max(0, start - 4), start) and not _HELD_THEN.match(text, end)
    ):
        kind = "period"
    if part is not None:
        end = part.end()
    day_part = _PARTS[part["part"]] if part else None
    return DateMention(start, end, text[start:end], year, month, day, None, day_part, kind, until)


def _cites(start: int, end: int, titles: list[tuple[int, int]]) -> bool:
    return any(first < start and end < last for first, last in titles)


# 为贯彻…精神，县工商联于1月24日|组织召开座谈会: held, where …于1月24日召开的会议 is cited.
_HELD_ON = regex("(?:联合|共同)?(?:组织|主持)?(?:召开|举行|举办|开展)(?!的)")


def _is_relayed(text: str, start: int, end: int) -> bool:
    """Whether the date belongs to a speech, meeting or paper that this sentence relays.

    传达学习总书记在7月28日…会议上的讲话 cites; 为贯彻…精神，7月28日，区委召开会议 dates the event: its
    date opens a clause and the sentence began with a purpose, or a comma or time of day sets the date apart.
    """
    begin = max(text.rfind(stop, max(0, start - 200), start) for stop in _STOPS) + 1
    begin = max(begin, start - 200)
    if not _RELAY.search(text, begin, start):
        return False
    if text[start - 1] == "于" and _HELD_ON.match(text, end):
        return False
    if text[start - 1] not in "，,":
        return True
    apart = text[end - 1] in "午晚晨早" or text[end : end + 1] in ("，", ",")
    return not (apart or _PURPOSE.match(text[begin:start]))


# 今日某某网, 今日某某讯: the name of a paper or an account.
_PAPER = regex("[\u4e00-\u9fff]{2,4}(?:网|报|台|发布|客户端|消息|讯)")


def _read_relative(text: str, match: re.Match[str], titles: list[tuple[int, int]]) -> DateMention | None:
    word = match[0]
    start, end = match.span()
    relative, part = _RELATIVE[word]
    before, after = text[start - 1 : start], text[end : end + 1]
    if (word == "日前" and (before.isdigit() or before in ("目", "生", "节"))) or (
        word == "近日" and before == "最"
    ):
        return None
    if word in ("今日", "明日") and (after in ("头", "之") or _PAPER.match(text, end)):
        return None
    following = _PART.match(text, end) if part is None and relative not in ("recent",) else None
    if following is not None:
        part, end = _PARTS[following["part"]], following.end()
    kind: DateKind = "event"
    opens = start == 0 or before in _CLAUSE_EDGES
    if relative in ("this_year", "last_year", "next_year"):
        kind, part, end = "period", None, match.end()
    elif relative == "tomorrow":
        kind = "deadline"
    elif word in ("近期", "连日来"):
        kind = "event" if opens and after in ("，", ",") else "period"
    elif relative in ("same_day", "today") and part is None:
        kind = "event" if after not in ("的", "之") and (opens or after in ("，", ",")) else "period"
    if _cites(start, end, titles):
        kind = "cited"
    return DateMention(start, end, text[start:end], relative=relative, part=part, kind=kind)
