"""The targets that demands name in figures and English has no clause for: 力争…增长8%, 控制在4%以内.

A demand of ten clauses may have no English for the one that holds a number; what is measured, and the number, mostly
have. They are told as a list that says no more: "value added of industrial enterprises, up at least 7 percent".
"""

import re
from collections.abc import Iterator, Sequence

from summarizer.facts import Direction, Directive, Event, Evidence, Figure
from summarizer.language.figures.numbers import find_quantities
from summarizer.patterns import regex
from summarizer.writing.amounts import amount_english
from summarizer.writing.demands import is_polite
from summarizer.writing.measured import counted, measured
from summarizer.writing.measures import period_told
from summarizer.writing.reports import is_report
from summarizer.writing.requirements import is_remark
from summarizer.writing.wording import HAN, Said, lies_within

_AIM = regex("力争|争取|确保|保证|目标|预期|奋力|努力|计划|不低于|不少于|不超过|控制在")
_PAST = regex("已|了|累计|截至|去年|上年|过去")
# What stands before the measure in an order.
_ORDER = regex(
    "^(?:(?:要|并|即|同时|其中|一定|务必|明确|提出|全[年省市县区州旗镇乡]|今年|明年|[一二三四五六七八九十]是)，?"
    "|力争|争取|确保|保证|保持|奋力|努力|全力|推动|促进|推进|落实|实现|完成|达到|使|让)+"
)
_MOST_SHOWN = 3
_LONGEST = 14
"""Words of one target."""
_OF_THE_YEAR = frozenset({"今年", "全年", "本年", "本年度"})


def targets(events: Sequence[Event], room: int) -> Said | None:
    """A sentence on the first targets in figures that no English clause of the demands tells, in so many words."""
    if is_polite(events[0]) or is_report(events[0]):
        return None
    told: list[str] = []
    cited: list[Evidence] = []
    left = room
    for en, figure in (one for event in events for one in _aimed_at(event)):
        length = len(en.split())
        if length <= min(left, _LONGEST) and en not in told and len(told) < _MOST_SHOWN:
            told.append(en)
            cited.extend(figure.evidence)
            left -= length
    if not told:
        return None
    return f"{'Targets' if len(told) > 1 else 'Target'}: {'; '.join(told)}.", tuple(cited)


def _aimed_at(event: Event) -> Iterator[tuple[str, Figure]]:
    asked = [d for d in event.directives if not is_remark(d)]
    for figure in event.figures:
        clause = figure.evidence[0]
        order = next((d for d in asked if any(lies_within(clause, span) for span in d.evidence)), None)
        if order is None or _PAST.search(clause.quote) or not _aims(order, figure) or _told(order, figure):
            continue
        bare = _ORDER.sub("", clause.quote)
        amount = _amount(figure)
        what = measured(bare, figure.zh, figure.period_zh) or counted(bare, figure.zh)
        if what and amount and not HAN.search(what + amount) and not what.startswith("share of"):
            yield f"{_so_many(what, amount)}{_when(figure)}", figure


def _so_many(what: str, amount: str) -> str:
    """Of what, and how much; what is counted follows its number: "five projects of at least 1 billion yuan"."""
    if _BARE_COUNT.fullmatch(amount):
        return f"{amount} {what}"
    number, _, unit = amount.rpartition(" ")
    return f"{number} {what}" if number and unit in what.split(" of ")[0].split() else f"{what}, {amount}"


_BARE_COUNT = regex("(?:(?:at least|at most|about|nearly|more than) )?(?:[a-z]+|[0-9,]+)")


def _aims(order: Directive, figure: Figure) -> bool:
    """Whether an order says before a figure or with it that it is aimed at."""
    zh = order.zh
    at = zh.find(figure.evidence[0].quote.strip("，。；"))
    return at >= 0 and _AIM.search(zh[: at + len(figure.evidence[0].quote)]) is not None


def _told(order: Directive, figure: Figure) -> bool:
    """Whether the English of an order tells the number outside of what it quotes."""
    said = _IN_CHINESE.sub("", order.en or "")
    spelled = (quantity.en for quantity in find_quantities(figure.zh) if quantity.zh == figure.zh)
    return any(
        re.search(rf"(?<![\w.,]){re.escape(number)}(?![\w%]|[.,]\d)", said)
        for number in (f"{figure.value:g}", amount_english(figure.zh), *spelled)
    )


_IN_CHINESE = regex("“[^”]*”")


def _amount(figure: Figure) -> str | None:
    """How much: "up at least 8 percent", "at most 4 percent"; None for what only stands above another's."""
    amount = amount_english(figure.zh, figure.evidence[0].quote)
    if figure.direction in (Direction.UP, Direction.DOWN):
        return f"{figure.direction.value} {amount}" if figure.value > 0 else None
    if figure.direction is not None:
        return None
    return amount


def _when(figure: Figure) -> str:
    """The time of a target that is not the year of the meeting."""
    if figure.period_zh is None or figure.period_zh in _OF_THE_YEAR:
        return ""
    return f" ({when})" if (when := period_told(figure)) else ""
