"""When a notice lets somebody act, and from when what it says holds: 公示时间, 报名截止, 自2024年1月1日起施行.

What a time is for stands in `tables/windows.tsv`: a word close before it, close behind it, or in the heading over it
(一、管制时间 above 10月25日16时起至29日0时止).
"""

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import cache

from summarizer.compiled import compiled
from summarizer.facts import WindowKind
from summarizer.language.figures.numbers import find_quantities
from summarizer.language.figures.numerals import ordinal
from summarizer.language.marks import behind_last
from summarizer.language.rows import rows
from summarizer.patterns import any_of, regex
from summarizer.vocabulary import MONTHS

_CLOCK = (
    r"(?:(?P<{0}part>凌晨|清晨|早[上晨]?|上午|中午|下午|晚上?|夜间|深夜) ?)?"
    r"(?:(?P<{0}hour>\d{{1,2}}|零(?=[时点]))(?:[:：](?P<{0}minute>\d\d)时?|[时点](?:整|(?P<{0}more>\d\d)分?)?))"
)
_DAY = (
    r"(?:(?P<{0}year>20\d\d) ?年 ?)?(?:(?P<{0}month>\d{{1,2}}) ?月 ?)?(?P<{0}day>\d{{1,2}}) ?[日号]"
    r"(?:\([^()]{{1,6}}\)|（[^（）]{{1,6}}）)?"
)
_NEXT = r"(?:次日|翌日|第二天)(?:\([^()]{1,6}\)|（[^（）]{1,6}）)?"
_MOMENT = _DAY + r" ?(?:" + _CLOCK + r")?"
_TIME = regex(
    rf"(?P<since>自|从|于|截[至止]到?)?(?P<span>{_MOMENT.format('a')}"
    rf"(?:(?:起|开始)?，?(?P<link>至|到|—{{1,2}}|－|–|-{{1,2}}|~|～|和|、)(?:{_MOMENT.format('b')}|{_NEXT}{_CLOCK.format('d')}|{_CLOCK.format('c')})(?:止|结束)?)?(?P<before>(?:下班|日)?之?以?前(?!往))?)(?P<rise>起|开始)?"
)
# 自发布之日起施行, 自印发之日起30日后施行.
_ISSUED = regex(r"自(?P<span>(?:本[\u4e00-\u9fff]{2,4})?(?:发布|公布|印发|下发|颁布|发文|通过)之日)起")
_FRONT = 10  # 自公示之日起|10个工作日内
_LENGTH = frozenset({"working days", "days", "years", "months", "weeks", "hours"})
_DAYS = regex(r"(?<![\d月年])(\d{1,3})日(?!内|[—–~～-])")
_CUE = regex(r"日|号|天|期")
_NEAR_BEFORE, _NEAR_AFTER = 14, 26
_STOPS = regex("[。；！？]")
# 登录报名网站（http://…）进行报名: an aside is no distance.
_ASIDE = regex("[（(][^（）()]*[）)]")
_FAR_AFTER = 120


@dataclass(frozen=True, slots=True)
class Span:
    """A time with its purpose: `text[start:end] == zh`. `starts`, `ends`: ISO days, None where the year is not said."""

    kind: WindowKind
    zh: str
    start: int
    end: int
    en: str
    starts: str | None = None
    ends: str | None = None


@dataclass(frozen=True, slots=True)
class _Moment:
    year: str | None
    month: int | None
    day: int
    clock: str

    @property
    def iso(self) -> str | None:
        return f"{self.year}-{self.month:02}-{self.day:02}" if self.year and self.month else None


@cache
def _cues() -> tuple[dict[tuple[str, bool], tuple[tuple[str, WindowKind], ...]], "re.Pattern[str]"]:
    """(side, strict only) → words with their kinds, longest first."""
    found: defaultdict[tuple[str, bool], list[tuple[str, WindowKind]]] = defaultdict(list)
    for row in rows("windows"):
        entry = (row["zh"], WindowKind(row["kind"]))
        found[row["side"], False].append(entry)
        if row["strict"]:
            found[row["side"], True].append(entry)
    words = {word for entries in found.values() for word, _ in entries} | {stem for stem, _ in _stems()}
    ordered = {key: tuple(sorted(them, key=lambda e: -len(e[0]))) for key, them in found.items()}
    return ordered, compiled(any_of(map(re.escape, sorted(words))))


def find_windows(text: str, heading: str = "", *, notice: bool) -> tuple[Span, ...]:
    """The windows a sentence states, in order; `heading` is the short line it stands under.

    Outside a `notice` only words count that say it of themselves (报名时间, 起施行).
    """
    cues, some = _cues()
    if not _CUE.search(text) or not (some.search(text) or some.search(heading)):
        return ()
    found: list[Span] = []
    last = 0
    for match in _TIME.finditer(text):
        if text[match.start() - 1 : match.start()].isdigit() or _in_title(text, match.start()):
            continue
        more = found and _ONE_MORE.fullmatch(text, found[-1].end, match.start())
        window = _dated(text, match, (last, heading, found[-1].kind if more else None), cues, notice)
        if window:
            found.append(window)
        last = match.end()
    issued = ((m, _after(text, m.end(), cues, not notice, opens=True)) for m in _ISSUED.finditer(text))
    found.extend(
        Span(kind, m["span"], *m.span("span"), "from the day of issue") for m, kind in issued if kind
    )
    found.extend(_lengths(text, found, _heading(heading, cues), cues, notice=notice))
    return tuple(sorted(found, key=lambda window: window.start))


def _in_title(text: str, at: int) -> bool:
    return text.rfind("《", 0, at) > text.rfind("》", 0, at)


_Cues = dict[tuple[str, bool], tuple[tuple[str, WindowKind], ...]]


def _dated(
    text: str,
    match: "re.Match[str]",
    context: tuple[int, str, WindowKind | None],
    cues: _Cues,
    notice: bool,
) -> Span | None:
    """The window of a day or of two; None if it has no purpose here or is no date."""
    if (moments := _moments(match)) is None or (
        purpose := _purpose(text, match, context, cues, notice)
    ) is None:
        return None
    first, other = moments
    kind, until = purpose
    if other and match["link"] in ("和", "、"):
        near = (first.year, first.month) == (other.year, other.month) and not first.clock
        begin = str(first.day) if near else _day(first, year=first.year != other.year)
        en = f"on {begin} and {_day(other, year=True)}"
    else:
        en = _english(first, other, kind, until=until, onward=match["rise"] is not None)
    start, end = match.span("span")
    en += " (proposed)" if text.endswith(("拟", "拟定", "拟于"), 0, match.start()) else ""
    starts = None if until else first.iso
    ends = other.iso if other else (first.iso if until else None)
    return Span(kind, text[start:end], start, end, en, starts, ends)


def _moments(match: "re.Match[str]") -> tuple[_Moment, _Moment | None] | None:
    """The first moment of a time and its last, if it says one; None if it is no date, or runs backwards."""
    first = _moment(match, "a", None)
    if first is None or (first.month is None and not _this_month(match)):
        return None
    other = _moment(match, "b", first) if match["bday"] else None
    if match["chour"]:
        other = _Moment(first.year, first.month, first.day, _clock(match, "c"))
    if match["dhour"] and (other := _next_day(first, _clock(match, "d"))) is None:
        return None
    if first.year is None and other and other.year:
        first = _Moment(other.year, first.month, first.day, first.clock)
    if match["bday"] and (other is None or (other.year and _key(other) < _key(first))):
        return None
    return first, other


def _this_month(match: "re.Match[str]") -> bool:
    return match.string.endswith(("本月", "当月"), 0, match.start("span"))


_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def _next_day(first: _Moment, clock: str) -> _Moment | None:
    """The same hour-hand a day on, where the month goes on: 12月22日23时至次日8时."""
    if first.month is None or first.day >= _LENGTHS[first.month - 1]:
        return None
    return _Moment(first.year, first.month, first.day + 1, clock)


def _purpose(
    text: str,
    match: "re.Match[str]",
    context: tuple[int, str, WindowKind | None],
    cues: _Cues,
    notice: bool,
) -> tuple[WindowKind, bool] | None:
    """What a time is for, and whether its day is the last one: 报名截止时间：5月12日."""
    last, heading, listed = context
    spans = bool(match["bday"] or match["chour"] or match["dhour"])
    void = notice and match["rise"] and text.startswith(_VOID, match.end())
    kind = WindowKind.EFFECT if void else _before(text, match.start(), last, cues, not notice)
    kind = kind or listed or _heading(heading, cues)
    since = (match["since"] or "").startswith("截") or text.endswith(_FROM_TODAY, 0, match.start("span"))
    until = bool(match["before"]) or since or _FROM_MONTH.search(text, 0, match.start()) is not None
    if kind is not None:
        # 报名截止时间：5月12日, 有效期至5月12日
        return kind, until or (not spans and _UP_TO.search(text, 0, match.start()) is not None)
    kind = _after(text, match.end(), cues, not notice, opens=not spans and not until)
    opens = match["since"] in ("自", "从", "于") or match["rise"] or spans or until
    asked = spans and (
        _ASKED.match(text, match.end()) if notice else _after(text, match.end(), cues, True, opens=False)
    )
    if (
        kind is WindowKind.EFFECT
        and match["since"] == "于"
        and not match["rise"]
        and not _AT_ONCE.match(text, match.end())
    ):
        return None  # 于9月28日在全县展开集中执行 is done on a day
    if kind is None or not opens or (kind in _BY and not until and not asked):
        return None
    return kind, until


# 管制时间：4月21日9时至演练结束；4月24日9时至演练结束: the next of a list is for the same.
_ONE_MORE = regex(r"(?:起|开始)?(?:至[^，。；、\d]{2,8})?[；、]")
# 原通告自5月8日起作废: whatever it was of.
_VOID = ("作废", "废止")
# 2022年1月—4月20日: the day ends a span whose first day is not said.
_FROM_MONTH = regex(r"\d{1,2}月份?(?:—{1,2}|[－–\-~～至到])$")
_FROM_TODAY = ("即日起至", "即日起到", "之日起至", "之日起到")
# 5月8日至12日，应聘者向本单位申请报名: who may act within a span of days.
_ASKED = regex(
    "，?[^，。；]{0,12}?(?:请|可|应聘|考生|申请人|报考|符合条件|有意)[^，。；]{0,24}?(?:报名|申请|申报|提交)"
    "|，?[^，。；]{0,16}?(?:征求意见|(?:进行|予以)公示)"
)
_AT_ONCE = regex("[，]?(?:正式|全面|起)*(?:施行|实施|生效|执行|启用|启动|终止|解除|结束)")
_UP_TO = regex(r"(?:截[止至][^，。；]{0,6}|[至到])$")
_BY = frozenset({WindowKind.OBJECTION, WindowKind.COMMENT, WindowKind.APPLICATION})


def _key(moment: _Moment) -> tuple[str, int, int]:
    return moment.year or "", moment.month or 0, moment.day


def _moment(match: "re.Match[str]", prefix: str, first: _Moment | None) -> _Moment | None:
    """A day of the match; month and year said once serve both days of a span."""
    day = int(match[f"{prefix}day"])
    month = int(match[f"{prefix}month"]) if match[f"{prefix}month"] else (first.month if first else None)
    year = match[f"{prefix}year"] or (first.year if first else None)
    if not 1 <= day <= 31 or (month is not None and not 1 <= month <= 12):
        return None
    return _Moment(year, month, day, _clock(match, prefix))


def _clock(match: "re.Match[str]", prefix: str) -> str:
    """The hour as digits ("16:00"), counted to 24 behind 下午 and 晚上; "" if none is given."""
    if not match[f"{prefix}hour"]:
        return ""
    hour = 0 if match[f"{prefix}hour"] == "零" else int(match[f"{prefix}hour"])
    minute = int(match[f"{prefix}minute"] or match[f"{prefix}more"] or 0)
    if (match[f"{prefix}part"] or "")[:1] in ("下", "晚") and hour < 12:
        hour += 12
    return f"{hour:02}:{minute:02}" if hour <= 24 and minute < 60 else ""


def _before(text: str, at: int, last: int, cues: _Cues, strict: bool) -> WindowKind | None:
    """The purpose said close before a time, in the same clause and behind the time before it.

    A bare 时间为 belongs to what the sentence is about (现予以公示，时间为…); 领取准考证时间 is one of 领取.
    """
    begin = max(last, at - _NEAR_BEFORE)
    stop = max((m.end() for m in _CLAUSE_ENDS.finditer(text, begin, at)), default=begin)
    near = text[stop:at]
    best = max(
        (
            (not word.startswith("截止"), near.rfind(word) + len(word), len(word), kind)
            for word, kind in cues["before", strict]
            if word in near
            and (not word.startswith("截止") or len(near) - len(near.lstrip(_ITEM)) == near.find(word))
        ),
        default=None,
        key=lambda entry: entry[:3],
    )
    if best:
        return best[3]
    called = _CALLED.search(near)
    if called is None:
        return None
    sentence = behind_last(text, "。；", at)
    about = called["what"] or text[sentence:stop]
    return next((kind for stem, kind in _stems() if stem in about), None)


_CLAUSE_ENDS = regex("[，。；！？]")
_ITEM = "0123456789.、．（）() 一二三四五六七八九十"
_CALLED = regex(r"(?P<what>[^：:]*?)(?:时间|期限|日期|时限)(?:为|是|：|:|自|从|定于)*$")


@cache
def _stems() -> tuple[tuple[str, WindowKind], ...]:
    """What the time of something is called after: 报名 of 报名时间, longest first."""
    words = {
        (row["zh"].removesuffix("时间").removesuffix("期限").removesuffix("期"), WindowKind(row["kind"]))
        for row in rows("windows")
        if row["side"] == "before" and not row["zh"].startswith("截止")
    }
    return tuple(sorted((w for w in words if len(w[0]) > 1), key=lambda w: (-len(w[0]), w[0])))


def _after(text: str, at: int, cues: _Cues, strict: bool, *, opens: bool) -> WindowKind | None:
    """The purpose said close behind a time, before the sentence ends or another time begins.

    Rules take effect on a day that `opens` a time, never over a span of days.
    """
    near = _STOPS.split(_ASIDE.sub("", text[at : at + _FAR_AFTER]))[0][:_NEAR_AFTER]
    if another := re.search(r"\d{1,2}[月日]", near):
        near = near[: another.start()]
    hits = [
        (near.find(word), -len(word), kind)
        for word, kind in cues["after", strict]
        if word in near and (opens or kind is not WindowKind.EFFECT)
    ]
    # 从5月8日起对城区实行|限制供水: what is carried out is the restriction.
    begun = [where for where, _, kind in hits if kind is WindowKind.EFFECT]
    shut = [where for where, _, kind in hits if kind is WindowKind.RESTRICTION]
    if begun and shut and "，" not in near[: min(shut)] and min(shut) - min(begun) <= _CARRIED_OUT:
        return WindowKind.RESTRICTION
    return min(hits, key=lambda entry: entry[:2])[2] if hits else None


_CARRIED_OUT = 10


def _heading(heading: str, cues: _Cues) -> WindowKind | None:
    """The purpose a heading names, as in 二、报名时间."""
    if "时间" not in heading and "期" not in heading:
        return None
    known = next((kind for word, kind in cues["before", True] if word in heading), None)
    return known or next((kind for stem, kind in _stems() if stem in heading), None)


def _lengths(
    text: str, found: list[Span], headed: WindowKind | None, cues: _Cues, *, notice: bool
) -> list[Span]:
    """公示期为5个工作日, 有效期五年: how long something lasts. `headed` is what the heading says of a line's front."""
    spans = []
    lasting = [(q.start, q.end, q.en) for q in find_quantities(text) if q.unit in _LENGTH]
    lasting += [(*m.span(), f"{m[1]} days") for m in _DAYS.finditer(text)]
    for start, end, en in lasting:
        if any(w.start < end and start < w.end for w in found):
            continue
        # 公示时间为11月14日~11月22日（7个工作日）: how long that is.
        around = next((w.kind for w in found if text[w.end : start] == "（"), None)
        kind = around or (headed if start < _FRONT else None) or _before(text, start, 0, cues, not notice)
        if kind is None and text.endswith("之日起", 0, start):
            kind = _after(text, end, cues, not notice, opens=False)
        if kind:
            spans.append(
                Span(kind, text[start:end], start, end, en if en.startswith("within") else f"for {en}")
            )
    return spans


def _english(first: _Moment, other: _Moment | None, kind: WindowKind, *, until: bool, onward: bool) -> str:
    """ "from 25 to 29 October 2024", "by 8 May", "on 1 January 2024", "from 8 May 2024"."""
    if other is None:
        day = _day(first, year=True)
        if until or kind is WindowKind.VALIDITY:
            return f"{'until' if kind is WindowKind.VALIDITY else 'by'} {day}"
        if onward or kind not in (WindowKind.ACTIVITY, WindowKind.EFFECT):
            return f"from {day}"
        return f"at {day}" if first.clock else f"on {day}"
    if (first.year, first.month, first.day) == (other.year, other.month, other.day):
        return f"on {_day(_Moment(first.year, first.month, first.day, ''), year=True)}, {first.clock} to {other.clock}"
    same_year, same_month = first.year == other.year, (first.year, first.month) == (other.year, other.month)
    plain = not first.clock and not other.clock
    begin = str(first.day) if same_month and plain else _day(first, year=not same_year)
    return f"from {begin} to {_day(other, year=True)}"


def _day(moment: _Moment, *, year: bool) -> str:
    if moment.month is None:  # 本月27日
        named = f"the {ordinal(moment.day)} of the month"
        return f"{moment.clock} on {named}" if moment.clock else named
    named = f"{moment.day} {MONTHS[(moment.month or 1) - 1]}"
    named += f" {moment.year}" if year and moment.year else ""
    return f"{moment.clock} on {named}" if moment.clock else named
