"""Deadlines: 12月底前 "by the end of December", 5月15日前 "by 15 May", 10日内 "within ten days"."""

import re
from dataclasses import dataclass
from functools import lru_cache

from summarizer.language.calendar.mentions import number
from summarizer.language.figures.numbers import find_quantities
from summarizer.patterns import regex
from summarizer.vocabulary import MONTHS

_NUMBER = r"(?:\d{1,2}|[一二三四五六七八九十]{1,3})"
_BEFORE = r"(?:之前|以前|前|截止)(?![后夕往期来述几])"
# 2月9日下午下班前, 2月9日晚19:00时前
_HOUR = r"(?:上午|中午|下午|晚上?)?(?:下班之?|\d{1,2}(?:[:：]\d\d)?[时点]?(?:整)?)"
_DATED = regex(
    rf"(?P<by>到)?(?:(?P<year>20\d\d) ?年|(?P<this>今年|明年|本年))? ?(?P<month>{_NUMBER}) ?月份?"
    rf"(?:(?P<spread>底|末|初|[上中下]旬)|(?P<day>{_NUMBER}) ?[日号](?P<hour>{_HOUR})?)?(?P<before>{_BEFORE})?"
)
_YEARLY = regex(rf"(?P<by>到|力争到|争取到)?(?P<year>20\d\d) ?年(?P<end>年?底|年?末)?(?P<before>{_BEFORE})?")
_SET = (
    (
        # 做好年底经营工作 sets no limit, 年底完成整治 does.
        regex(
            r"(?:今年)?年(?:底|末)(?:之?前|(?!(?!完成|实现|基本|全部|全面|建成|达到|力争|确保|要)[一-鿿]{0,4}"
            r"(?:经营|收官|收尾|冲刺|慰问|总结|盘点|考核|考评|各项|工作|评审|督查)))"
            r"|(?<![年一二两三四五六七八九十半])年内"
        ),
        "by the end of the year",
    ),
    (regex(r"明年年?底(?:之?前)?"), "by the end of next year"),
    (regex(r"(?:本)?月(?:底|末)(?:之?前)"), "by the end of the month"),
    (regex(r"本周(?:内|末?之?前)"), "within the week"),
    (regex(r"(?:第)?一季度(?:末|底)?(?:之?前|末|底)"), "by the end of the first quarter"),
    (regex(r"(?:第)?二季度(?:末|底)?(?:之?前|末|底)"), "by the end of the second quarter"),
    (regex(r"(?:第)?三季度(?:末|底)?(?:之?前|末|底)"), "by the end of the third quarter"),
    (regex(r"(?:第)?四季度(?:末|底)?(?:之?前|末|底)"), "by the end of the fourth quarter"),
    (regex(r"上半年(?:之?前|底)"), "by the end of the first half of the year"),
    (regex(r"春节(?:之?前)(?!夕|后)"), "before the Spring Festival"),
    (regex(r"国庆节?(?:之?前)(?!夕|后)"), "before National Day"),
    (
        regex(
            r"(?:主)?汛期?(?:之?前|来临(?:之?前))(?!问题|检查|准备|施工|有利|时机|排查|隐患|期|各项|安全|培训|演练|备汛|、)"
        ),
        "before the flood season",
    ),
    (regex(r"“?十四五”?(?:期?末|期间内?)"), "by the end of the 14th Five-Year Plan period"),
)
_CUE = regex(r"[底末前内到至—－~-]")
_DAY = r"(?:(?P<{0}year>20\d\d) ?年)?(?:(?P<{0}month>\d{{1,2}}) ?月)?(?P<{0}day>\d{{1,2}}) ?日"
# How long objections, comments or applications are taken: 公示时间：5月8日至12日, 征求意见期为…起至…止.
_WINDOW = regex(
    r"(?:公示|征求意见|意见反馈|反馈意见|意见征集|异议|报名|申报|申请|受理|活动(?:时间|期限))[^，。；\d]{0,12}"
    rf"(?P<window>{_DAY.format('from')}起?(?:至|到|—{{1,2}}|－|-|~){_DAY.format('to')})"
)


@dataclass(frozen=True, slots=True)
class Deadline:
    """A time limit; `text[start:end] == zh` and `en` reads after a verb phrase ("by the end of December")."""

    start: int
    end: int
    zh: str
    en: str


# The rules, the writer and the checks ask about the same sentences; answers are frozen, so they can be shared.
_SENTENCES_KEPT = 2048


@lru_cache(maxsize=_SENTENCES_KEPT)
def find_deadlines(text: str) -> tuple[Deadline, ...]:
    """The deadlines of clean `text`, in order, without overlaps. A date that limits nothing is none."""
    if not _CUE.search(text):
        return ()
    found: list[Deadline] = []
    for match in _WINDOW.finditer(text):
        _add(found, text, match.span("window"), _window_english(match))
    for match in _DATED.finditer(text):
        _add(found, text, match.span(), _dated_english(text, match))
    for match in _YEARLY.finditer(text):
        _add(found, text, match.span(), _yearly_english(match))
    for pattern, english in _SET:
        for match in pattern.finditer(text):
            if not text[max(0, match.start() - 1) : match.start()].isdigit():
                _add(found, text, match.span(), english)
    if "内" in text:
        for quantity in find_quantities(text):
            if quantity.bound == "within" and quantity.unit not in ("yuan", "%"):
                _add(found, text, (quantity.start, quantity.end), quantity.en)
    return tuple(sorted(found, key=lambda deadline: deadline.start))


# 4月底全部竣工, in an order: what was done by then is told with the same words.
_ORDERED = regex(
    rf"(?:(?P<year>20\d\d) ?年)?(?P<month>{_NUMBER}) ?月底(?=(?:要|须|必须|力争|确保|务必)?(?:全部|全面|基本|如期)?"
    r"(?:完成|竣工|建成|完工|开工|投产|投用|通车|交付|开业|到位|清零|实现))"
)


@lru_cache(maxsize=_SENTENCES_KEPT)
def ordered_deadlines(text: str) -> tuple[Deadline, ...]:
    """The deadlines of an order: those of any text, and ends of months by which something is to be finished."""
    found = list(find_deadlines(text))
    for match in _ORDERED.finditer(text) if "月底" in text else ():
        month = number(match["month"])
        year = f" {match['year']}" if match["year"] else ""
        known = month is not None and 1 <= month <= 12 and not text[: match.start()].endswith(("个", "第"))
        name = f"by the end of {MONTHS[month - 1]}{year}" if known and month else None
        _add(found, text, match.span(), name)
    return tuple(sorted(found, key=lambda deadline: deadline.start))


def _add(found: list[Deadline], text: str, span: tuple[int, int], english: str | None) -> None:
    start, end = span
    if english is None or any(one.start < end and start < one.end for one in found):
        return
    found.append(Deadline(start, end, text[start:end], english))


def _dated_english(text: str, match: re.Match[str]) -> str | None:
    """By the end of December 2025; by 15 May; before October. None if the words set no limit."""
    month, day, spread = number(match["month"]), number(match["day"]), match["spread"]
    if month is None or not 1 <= month <= 12 or (day is not None and not 1 <= day <= 31):
        return None
    if not match["before"] and not (match["by"] == "到" and spread in ("底", "末")):
        return None
    if text[match.start() - 1 : match.start()] in tuple("0123456789第个年") and match.start():
        return None
    year = f" {match['year']}" if match["year"] else {"明年": " next year"}.get(match["this"] or "", "")
    name = MONTHS[month - 1]
    if day is not None:
        hour = _hour_english(match["hour"])
        return None if hour is None else f"by {hour}{day} {name}{year}"
    if spread in ("底", "末"):
        return f"by the end of {name}{year}"
    if spread:
        third = {"初": "early", "上旬": "early", "中旬": "mid", "下旬": "late"}[spread]
        return f"by {third}-{name}{year}" if third == "mid" else f"by {third} {name}{year}"
    return f"before {name}{year}"


_CLOCK = regex(r"(?P<part>上午|中午|下午|晚上?)?(?P<hour>\d{1,2})(?:[:：](?P<minute>\d\d))?")


def _hour_english(hour: str | None) -> str | None:
    """What goes before a day: "" without an hour, "19:00 on ", "the close of work on "; None for no hour of a day."""
    if hour is None:
        return ""
    if "下班" in hour:
        return "the close of work on "
    clock = _CLOCK.match(hour)
    if clock is None:
        return None
    hours = int(clock["hour"]) + (
        12 if (clock["part"] or "")[:1] in ("下", "晚") and int(clock["hour"]) < 12 else 0
    )
    return f"{hours}:{clock['minute'] or '00'} on " if hours <= 24 else None


def _yearly_english(match: re.Match[str]) -> str | None:
    year = match["year"]
    if match["end"] and (match["before"] or match["by"]):
        return f"by the end of {year}"
    if match["before"]:
        return f"before {year}"
    return f"by {year}" if match["by"] else None


def _window_english(match: re.Match[str]) -> str | None:
    """From 8 to 12 May 2024: months and years said once stand for both days. None without a month."""
    month, last = number(match["frommonth"]), number(match["tomonth"] or match["frommonth"])
    year, end = match["fromyear"], match["toyear"] or match["fromyear"]
    days = int(match["fromday"]), int(match["today"])
    if not (month and last and 1 <= month <= 12 and 1 <= last <= 12 and all(1 <= d <= 31 for d in days)):
        return None
    if (end or "", last, days[1]) < (year or "", month, days[0]) and (year or month == last):
        return None  # a slip, or the year turns and it is not said which
    first = f"{days[0]}" if (month, year) == (last, end) else f"{days[0]} {MONTHS[month - 1]}"
    first += f" {year}" if year and year != end else ""
    return f"from {first} to {days[1]} {MONTHS[last - 1]}{f' {end}' if end else ''}"


def opening_limit(text: str) -> Deadline | None:
    """The time limit that a text begins with: (6月底前)完成建设."""
    return next((limit for limit in find_deadlines(text) if limit.start == 0), None)
