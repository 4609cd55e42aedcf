"""What a notice says of a day or a stretch of time, and what a restriction shuts in it."""

from collections.abc import Iterator, Sequence
from itertools import islice

from summarizer.facts import EventKind, Evidence, Window, WindowKind
from summarizer.language.calendar.windows import Span, find_windows
from summarizer.language.marks import before_next, behind_last
from summarizer.patterns import regex
from summarizer.rules.outline import Stretch

_HEADING = 24  # characters: a longer line says something itself


def windows(stretches: Sequence[Stretch], kind: EventKind) -> Iterator[Window]:
    """Each window once; a time that stands alone takes its purpose from the heading over it."""
    seen: set[tuple[WindowKind, str]] = set()
    heading = ""
    for at, stretch in enumerate(stretches):
        text = stretch.text
        for span in find_windows(text, heading, notice=kind is EventKind.NOTICE):
            if (span.kind, span.zh) not in seen:
                seen.add((span.kind, span.zh))
                yield Window(
                    kind=span.kind,
                    zh=span.zh,
                    en=span.en,
                    starts=span.starts,
                    ends=span.ends,
                    evidence=_evidence(_around(stretches, at), stretch, span),
                )
        heading = text if len(text) < _HEADING and text[-1:] not in "。；，" else ""


_ABOVE, _BELOW = 3, 6
# 停水时间：…。停水路段：…。停水时间：…: each time has streets of its own.
_ANOTHER = regex("(?:停[水电气]|管制|封闭|施工|限行)时间[：:]")


def _around(stretches: Sequence[Stretch], at: int) -> Sequence[Stretch]:
    """The lines around one with a time, as far as no other line of the same label has one."""
    first, last = max(at - _ABOVE, 0), min(at + _BELOW, len(stretches))
    if _ANOTHER.search(stretches[at].text):
        others = [n for n in range(first, last) if n != at and _ANOTHER.search(stretches[n].text)]
        first = at if any(n < at for n in others) else first  # what stands between belongs to the time above
        last = min((n for n in others if n > at), default=last)
    return stretches[first:last]


_PLACES_SHUT = 3


def _evidence(around: Sequence[Stretch], stretch: Stretch, span: Span) -> tuple[Evidence, ...]:
    """The clause of a time, and behind it what a restriction shuts."""
    start, end = clause_around(stretch.text, span.start, span.end)
    if span.kind is WindowKind.ACTIVITY:  # 面试时间：5月8日 says of what
        start = behind_last(stretch.text, "，。；", span.start)
    if span.kind is not WindowKind.RESTRICTION:
        return (stretch.sentence.evidence(start, end),)
    if stretch.text.startswith("，", span.end):  # 5月8日至30日，|对云峰路实行封闭施工
        _, end = clause_around(stretch.text, span.end + 1, span.end + 2)
    own = stretch.sentence.evidence(start, end)
    shut = (piece for piece in _shutting(around) if not (piece.start < own.end and own.start < piece.end))
    return (own, *islice(shut, _PLACES_SHUT))


# 封闭路段：云峰路; 对云峰路（一段）实行封闭; 影响云峰路沿线用户用水; 封路期间禁止车辆通行.
_SHUTS = regex(
    "(?:封闭|施工|管制|限行|停[水电气])(?:路段|范围|区域|地点|原因)|[货卡]车[^，。；]{0,6}[禁限]行|(?<![将被要])禁止[^，。；]{2,}|影响[^，。；]{2,}?(?:用[水电气]|区域|路段|用户)"
    "|对[^，。；]{2,}?(?:进行|实[行施]|全|半)[^，。；]{0,6}(?:封闭|管制)|届时[^，。；]{2,}?(?:停[水电气]|暂停供[水电气]|封闭)|绕行[^，。；]{3,}"
)
_ASKS = regex(
    "[一二三四五六七八]、(?:交通)?(?:封闭|施工|管制|限行|限制|停[水电气])(?:路段|范围|区域|地点|地段)[。：]?"
)


def _shutting(around: Sequence[Stretch]) -> Iterator[Evidence]:
    """The clauses that say what is shut or cut off, and the line under a heading that asks (二、管制路段)."""
    asked = False
    for stretch in around:
        if asked:
            yield stretch.sentence.evidence(*clause_around(stretch.text, 0, 1))
        asked = _ASKS.fullmatch(stretch.text) is not None
        if asked:
            continue
        for found in _SHUTS.finditer(stretch.text):
            yield stretch.sentence.evidence(*clause_around(stretch.text, *found.span()))


# 从环比看，二季度生产总值增长1.7%: against what it grew stands a clause before.
_AGAINST = regex("(?:从|按)?环比(?:看|来看|计算)?，$")
# 工业增加值由负转正，|增长0.3%: and what grew.
_TURNED = regex(
    "(?:^|(?<=[，。；：]))[^，。；：\\d]{2,16}(?:转[正负升降]|增长|回升|回落|下降|向好|提速|加快|突出|活跃|强劲|明显|较快)，$"
)
_CHANGED = regex("(?:同比|环比)?(?:增长|下降|上升|回落|提高|减少|增幅|降幅)")


def clause_around(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch between commas around a figure or a time: what was counted stands there."""
    left = behind_last(text, "，。；：", start)
    if before := _AGAINST.search(text, 0, left) or (
        _TURNED.search(text, 0, left) if _CHANGED.match(text, left) else None
    ):
        left = before.start()
    return left, before_next(text, "，。；", end)


# 增长8.5%，|增速居全省第2位: how a figure ranks says the clause behind it.
_RANK = regex(
    r"[^，。；\d]{0,8}?(?:位?居|位?列|排名?|排在|名列)[在于]?全[国省市区县州][^，。；\d]{0,6}?(?:第(?:[一二三四五六七八九十]{1,2}|\d{1,2})(?:位|名)?|首位|榜首)(?=[，。；])"
)


def rank_behind(text: str, end: int) -> tuple[int, int] | None:
    """Where the clause right behind a figure's clause gives its rank."""
    found = _RANK.match(text, end + 1) if text.startswith("，", end) else None
    return found.span() if found else None
