"""Figures and projects an article states.

A figure is a measured amount, never a number inside a formulation (七大产业), a document title or a relayed slogan.
A project is counted or named together with the verb that tells its stage: 签约 is not 开工.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from summarizer.english.sources import TITLE
from summarizer.facts import Direction, ProjectStage
from summarizer.language.changes import directions
from summarizer.language.numbers import Quantity, find_quantities
from summarizer.language.periods import Period, find_periods, period_of, topic
from summarizer.patterns import regex
from summarizer.rules.outline import Stretch

_STAGES: tuple[tuple["re.Pattern[str]", ProjectStage], ...] = (
    (regex(r"(?:竣工|建成投用|投产|投用|完工|交付|通车|建成)"), ProjectStage.COMPLETED),
    (regex(r"(?:集中开工|开工建设|开工|奠基|动工|启动建设)"), ProjectStage.STARTED),
    (regex(r"(?:签约落地|集中签约|签约|签署|签订)"), ProjectStage.SIGNED),
    (regex(r"(?:在建|建设进度|施工|推进建设)"), ProjectStage.UNDER_WAY),
)
_COUNTED = regex(
    r"(?:签约落地|集中签约|签约|集中开工|开工建设|开工|竣工|投产)(?:了)?(?:的)?(?:[^。；]{0,60}?等)?(?P<zh>\d{1,4}个[^，。；：“”]{0,30}?项目)|"
    r"(?:签约|开工)[^。；]{0,30}?(?P<zh3>(?:重大|重点|产业|工业|招商)?项目(?:共|计|总数)?\d{1,4}个)|"
    r"(?P<zh2>\d{1,4}个[^，。；：“”]{0,24}?项目)(?:，[^，。；]{0,20})?(?:集中|成功|正式|顺利|现场)?(?:签约|开工|竣工|投产)"
)
_AMOUNT = regex(r"(?:计划|协议)?总?投资(?:额|总额)?(?:约|达|为|超|超过|共|合计|近)*(?:人民币)?")


@dataclass(frozen=True, slots=True)
class Venture:
    """A project or a group of them."""

    zh: str
    stage: ProjectStage
    amount_zh: str | None
    stretch: Stretch
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Measured:
    """A figure in its sentence, which way it goes, and the period it is of with the sentence that names that."""

    stretch: Stretch
    quantity: Quantity
    direction: Direction | None
    period: tuple[Stretch, Period] | None


def figures(stretches: Sequence[Stretch], report: bool = False) -> Iterator[Measured]:
    """Measured quantities of an occasion, in order; none out of titles and none that only count a list.

    The period that opens a sentence holds for its paragraph; in a `report` that is mostly changes of figures, as one
    on a quarter is, for the paragraphs below too.
    """
    carries = report and _of_changes(stretches)
    current: tuple[Stretch, Period] | None = None
    last: Stretch | None = None
    for stretch in stretches:
        text = stretch.text
        if current and last and not _goes_on(last, stretch, current[1], carries):
            current = None
        last = stretch
        periods = find_periods(text)
        if opened := topic(periods, text):
            current = (stretch, opened)
        quantities = find_quantities(text)
        if not quantities:
            continue
        titles = [(m.start(), m.end()) for m in TITLE.finditer(text)] if "《" in text else []
        for quantity, direction in zip(quantities, directions(text, quantities), strict=True):
            if not states_amount(text, quantity) or any(a <= quantity.start < b for a, b in titles):
                continue
            own = period_of(text, quantity.start, periods)
            here = current if current and (current[0] is not stretch or own is not None) else None
            yield Measured(stretch, quantity, direction, (stretch, own) if own else here)


def _of_changes(stretches: Sequence[Stretch]) -> bool:
    """Whether every second sentence tells of a rise or a fall."""
    changes = sum(way is not None for s in stretches for way in directions(s.text, find_quantities(s.text)))
    return changes * 2 >= len(stretches)


def _goes_on(before: Stretch, stretch: Stretch, opened: Period, carries: bool) -> bool:
    """Whether the period that opened the sentence before still holds: nobody else speaks, and no other paragraph tells
    of other things. What was done 今年以来 is told; what is then required is not of that time."""
    same = before.sentence.paragraph == stretch.sentence.paragraph
    if before.frame is None and stretch.frame is None:
        return same or carries
    return same and before.frame is stretch.frame and not opened.zh.endswith("以来")


_DIGIT = regex(r"\d")
_BIG = regex("大(?!关)")


def states_amount(text: str, quantity: Quantity) -> bool:
    """Whether a quantity is a figure: not part of a formulation (七大产业, 未来五年), not a class (亿元以上项目)."""
    if quantity.zh.endswith("周年"):
        return False  # an anniversary is counted like a rank
    digits = _DIGIT.search(quantity.zh) is not None
    if quantity.kind in ("count", "year_span", "measure") and not digits:
        return False
    if text[quantity.start : quantity.end].endswith("大") or _BIG.match(text, quantity.end):
        return False
    return digits or not quantity.zh.startswith(("亿元", "千万元", "百万元", "万元"))


def ventures(stretches: Iterable[Stretch]) -> Iterator[Venture]:
    """Counted projects with their stage and, where the same sentence states it, the investment."""
    for stretch in stretches:
        # What a leader asks for (全年签约不少于45个) has not been signed.
        for found in _COUNTED.finditer(stretch.text, 0, stretch.told):
            group = next(name for name in ("zh", "zh2", "zh3") if found[name])
            start, end = found.span(group)
            stage = _stage(found[group], found.group())
            if stage is None:
                continue
            amount, stop = _amount(stretch.text, end)
            yield Venture(found[group], stage, amount, stretch, start, stop)


def _stage(zh: str, phrase: str) -> ProjectStage | None:
    """How far the projects have come; what they are called goes before the verb (10个招商签约项目), and two verbs
    for one number (签约、开工项目18个) tell of neither."""
    if re.search(r"签约、开工|开工、签约|签约和开工|签约开工|开工签约", phrase):
        return None
    for words in (zh, phrase):
        for pattern, stage in _STAGES:
            if pattern.search(words):
                return stage
    return None


def _amount(text: str, position: int) -> tuple[str | None, int]:
    """The investment stated right behind a group of projects, and where the words that say so end."""
    stated = _AMOUNT.search(text, position, position + 40)
    if not stated:
        return None, position
    money = next((q for q in find_quantities(text) if stated.start() <= q.start <= stated.end() + 2), None)
    return (money.zh, money.end) if money and money.unit == "yuan" else (None, position)
