"""A figure told with words that the Chinese says of another one: 27个项目开工，10个项目签约 is not 27 signed.

The words beside a number of English, up to the next number or joint, are looked for around the figures of the Chinese.
A number is doubted where one of them stands beside another figure, and none beside its own.
"""

from collections.abc import Iterator, Sequence

from summarizer.checking.figures.rounding import figures
from summarizer.checking.figures.swaps import CLAUSE_END, Counted, content_of, counted_in, stands_beside
from summarizer.checking.line.numbers import EnglishNumber
from summarizer.checking.line.words import COMMON
from summarizer.checking.vocabulary.things import check_mixed_up
from summarizer.language.marks import behind_last
from summarizer.patterns import regex

# The topic over a quotation, which has been taken out, is told of no one figure in it.
_LABEL = regex(r"^[A-Z][^:.;\d]{2,60}:(?=  )")
# What ends the words of a number. A joint joins other numbers, and where there are none it joins words.
_JOINT = regex(
    r"[.;:]|,(?! ?\d{3})| (?:and|but|while|whereas|against|versus|compared with|with|after|from|than|plus) "
)
_ONE = regex(r"\b[Oo]ne [a-z]+(?= and| or|,)")
# 2% and 4%, told of two things named before; 3 of the 5.
_RESPECTIVE = regex(
    r",?(?: and| or| to| of (?:the|its|those|these|all))? (?:about |only |over |some |nearly )?(?:the )?"
)
# What may be said of any figure: no such unit tells two things apart.
_OF_ANYTHING = frozenset(("", "%", "percentage points", "yuan", "items", "people", "mu", "tonnes", "times"))
_OF_ANY_FIGURE = frozenset(
    (
        "work",
        "produced",
        "made",
        "came",
        "goods",
        "worth",
        "plans",
        "planned",
        "expects",
        "aims",
        "spent",
        "took",
        "turned",
        "brought",
    )
)
"""Words a writer joins any figure with."""
_NARROW = frozenset(("crop", "animal", "goods", "season", "age", "~sector"))
"""Keys of things that a figure is of one of, and not of another."""
_SHORTEST = 3
_BARE = 3
"""So short a label (全长, 总投资) names no thing of its own: it is that of the first."""
# 清淤18公里，剩余11公里: of the same; 水位118.4米，低于汛限1.6米: of what was named first.
_OWN_MEASURE = regex("(?:[\u4e00-\u9fff]{2})?(?:面积|产量|产值|投资|收入|人数|数量|长度|规模)")
"""投产面积 of 杨梅种植面积2.6万亩，投产面积1.9万亩 is of the same."""
_REST = regex("剩余|剩下|其余|余下|尚有|还有|另有|另外")
_COMPARED = regex("(?:比|较|[高低快慢少多]于|超[过出]?)")
# A term made of several: what those were for is what this is for.
_SUMMED = regex("合并执行|数罪并罚|决定执行")


def check_strays(en: str, quotes: Sequence[str]) -> Iterator[str]:
    """Messages, one for each figure of `en` told with words that stand beside another figure of the Chinese only."""
    en = _LABEL.sub(lambda label: " " * len(label[0]), en) if ":  " in en else en
    # "A, B and C rose by 3%, 4% and 5% respectively": rows are held against one another elsewhere (swaps).
    numbers = figures(en, quotes) if "respectively" not in en else ()
    if not numbers:
        return
    rows = [counted_in(quote) for quote in quotes]
    for number in numbers:
        own = [
            (one, row)
            for row in rows
            for one in row
            if one.value == float(number.value) and number.unit in (None, one.unit)
        ]
        strange = [
            _stray(en, numbers, number, one, row) or _elsewhere(en, numbers, number, one, rows)
            for one, row in own
        ]
        if strange and all(strange):
            yield f"“{number.text.strip()}”: “{strange[0]}” is told of another figure in the cited Chinese"
        elif own and (other := _of_another_kind(en, numbers, number, [one for one, _ in own])):
            yield f"“{number.text.strip()}”: {other}"


def _stray(
    en: str,
    numbers: Sequence[EnglishNumber],
    number: EnglishNumber,
    mine: Counted,
    counted: Sequence[Counted],
) -> str | None:
    """A word told of a figure that stands beside another one of the Chinese, and nowhere near this one."""
    # Of another row, or of the same sort: what is told of them is not told of this one.
    others = [
        one
        for one in counted
        if one.value != mine.value
        and (one.row != mine.row or one.unit == mine.unit or (one.is_count and mine.is_count))
    ]
    if _SUMMED.search(mine.around) or not others:
        return None
    around = [one.around for one in others]
    zone = mine.around + "|" + _without(mine.row, around)
    label, _, behind = mine.around.partition("|")
    if "其中" in mine.quote[behind_last(mine.quote, "。；\n", mine.at) : mine.at]:
        zone += "".join(one.around for one in counted if one.at < mine.at)  # of what the whole is of
    first = counted[0]
    if "；" in mine.quote[: mine.at] and not (first.unit == mine.unit or (first.is_count and mine.is_count)):
        zone += mine.quote[
            : first.at
        ]  # 三角洲地区41个城市优良天数比例为79%；浓度35微克 is all of that region
    if _OWN_MEASURE.fullmatch(label):
        zone += "".join(one.around for one in counted if one.unit == mine.unit)
    if _REST.match(label):
        zone += "".join(one.around for one in counted if one.unit == mine.unit)
    elif _COMPARED.match(label) or (len(label) <= _BARE and (label or not behind)):
        zone += counted[0].around  # 铁路设计时速350公里，全长109公里: the railway is that of both
    said = _said(en, numbers, number, others)
    if any(
        stands_beside(word, mine.around) and not any(stands_beside(word, one) for one in around)
        for word in said
    ):
        return None
    # 177座水库中，完成165座: what a bare count is of stands behind the other of its unit.
    shared = [one.around.partition("|")[2] for one in others if not behind and one.unit == mine.unit]
    strange = [
        word
        for word in said
        if not stands_beside(word, zone)
        and any(stands_beside(word, one) for one in around)
        and not any(stands_beside(word, one) for one in shared)
    ]
    other = next((one for one in around if strange and stands_beside(strange[0], one)), "")
    if strange and sum(
        stands_beside(word, mine.around) and not stands_beside(word, other) for word in said
    ) >= len(strange):
        return None  # "contracts signed" for 协议总金额: as much is its own
    like = [one.around for one in others if one.row != mine.row or one.unit == mine.unit]
    if strange and not any(stands_beside(strange[0], one) for one in like) and _unknown(said, mine.quote):
        return None
    return next(iter(strange), None)


def _said(
    en: str, numbers: Sequence[EnglishNumber], number: EnglishNumber, others: Sequence[Counted]
) -> list[str]:
    """The words of a number that tell one thing from another."""
    words = content_of(beside(en, numbers, number, {one.value for one in others}))
    return [word for word in words if word.lower() not in COMMON and word.lower() not in _OF_ANY_FIGURE]


def _unknown(said: Sequence[str], quote: str) -> bool:
    """Whether a word stands for nothing in the sentence: it may be what the Chinese says of the figure."""
    return any(len(word) > _SHORTEST and not stands_beside(word, quote) for word in said)


def _of_another_kind(
    en: str, numbers: Sequence[EnglishNumber], number: EnglishNumber, own: Sequence[Counted]
) -> str | None:
    """A thing told of a figure that is of another one of the kind: fruit for 蔬菜总产量786万吨."""
    said = beside(en, numbers, number, {float(one.value) for one in numbers if one is not number})
    return next(iter(check_mixed_up(said, "\n".join(one.around for one in own), _NARROW)), None)


def _elsewhere(
    en: str,
    numbers: Sequence[EnglishNumber],
    number: EnglishNumber,
    mine: Counted,
    rows: Sequence[Sequence[Counted]],
) -> str | None:
    """A word told of a figure that another sentence says of one in the same unit, where few things have that unit."""
    others = [one for row in rows for one in row if one.unit == mine.unit and one.value != mine.value]
    # A figure cited without a word of its own (1023台) allows no verdict.
    if mine.unit in _OF_ANYTHING or not others or mine.around == "|":
        return None
    said = _said(en, numbers, number, others)
    if any(stands_beside(word, mine.around) for word in said):
        return None
    return next(
        (
            word
            for word in said
            if not stands_beside(word, mine.quote) and any(stands_beside(word, one.around) for one in others)
        ),
        None,
    )


def beside(en: str, numbers: Sequence[EnglishNumber], number: EnglishNumber, others: set[float]) -> str:
    """The words of a number: its clause, and where that holds another of the figures, what no joint parts from it."""
    start = max((cut.end() for cut in CLAUSE_END.finditer(en, 0, number.start)), default=0)
    cut = CLAUSE_END.search(en, number.end)
    end = cut.start() if cut else len(en)
    # "one doctor and seven teachers": one is counted, though it is read as no number.
    if _ONE.search(en, start, end) or any(
        start <= one.start < end and (float(one.value) in others or one.unit == number.unit is not None)
        for one in numbers
        if one is not number
    ):
        left = max((one.end for one in numbers if start <= one.end <= number.start), default=start)
        right = min((one.start for one in numbers if one.start >= number.end), default=len(en))
        if _RESPECTIVE.fullmatch(en, left, number.start) or _RESPECTIVE.fullmatch(en, number.end, right):
            return ""
        # Words that nothing parts from the number before or behind are as well told of that.
        joints = [joint.end() for joint in _JOINT.finditer(en, left, number.start)]
        start = joints[-1] if joints else number.start if left > start else start
        joint = _JOINT.search(en, number.end)
        end = (
            joint.start() if joint and joint.start() < min(right, end) else end if right > end else number.end
        )
    return en[start : number.start] + " " + en[number.end : end]


def _without(row: str, arounds: Sequence[str]) -> str:
    """A row without what stands beside other figures."""
    for piece in (piece for around in arounds for piece in around.split("|") if piece):
        row = row.replace(piece, "|")
    return row
