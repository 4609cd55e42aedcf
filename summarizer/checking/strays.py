"""A figure told with words that the Chinese says of another one: 27个项目开工，10个项目签约 is not 27 signed.

The words beside a number of English, up to the next number or joint, are looked for around the figures of the Chinese.
A number is doubted where one of them stands beside another figure, and none beside its own. Two that stand
side by side must do so in the Chinese, where that gives both of them others.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from summarizer.checking.aligned import COMMON
from summarizer.checking.english_dates import find_english_dates
from summarizer.checking.english_numbers import EnglishNumber, find_english_numbers
from summarizer.checking.rounding import as_stated
from summarizer.checking.swaps import ROW, Counted, content_of, counted_in, stands_beside
from summarizer.checking.things import check_mixed_up
from summarizer.language.numbers import Quantity, find_quantities
from summarizer.patterns import regex

# What ends the words of a number. A joint joins other numbers, and where there are none it joins words.
_STOP = regex(r"[.;]|,(?! ?\d{3})")
_JOINT = regex(
    r"[.;:]|,(?! ?\d{3})| (?:and|but|while|whereas|against|versus|compared with|with|after|from|than|plus) "
)
# 2% and 4%, told of two things named before; 3 of the 5.
_RESPECTIVE = regex(
    r",?(?: and| or| to| of (?:the|its|those|these|all))? (?:about |only |over |some |nearly )?(?:the )?"
)
# What may be said of any figure: no such unit tells two things apart.
_OF_ANYTHING = frozenset(("", "%", "percentage points", "yuan", "items", "people", "mu", "tonnes", "times"))
_NARROW = frozenset(("crop", "animal", "goods", "season", "age", "~sector"))
"""Keys of things that a figure is of one of, and not of another."""
_BARE = 3
"""So short a label (全长, 总投资) names no thing of its own: it is that of the first."""
# A term made of several: what those were for is what this is for.
_SUMMED = regex("合并执行|数罪并罚|决定执行")
# Between two neighbours of English: what ends a clause.
_ENDS = regex(r"[.;:](?!\d)|\b(?:while|whereas|but|against|compared|versus)\b")
_OF_THE = regex(r" of (?:the|its|those|these)(?: \w+)? ")
_SENTENCE_END = regex("[。；\n]")
_SORTS = frozenset(("%", "yuan", "times", "mu", "households", "people", "tonnes", "percentage points"))
"""Units that make figures of one sort; whatever else is counted is another."""


def check_strays(en: str, quotes: Sequence[str]) -> Iterator[str]:
    """Messages, one for each figure of `en` told with words that stand beside another figure of the Chinese only."""
    days = [(date.start, date.end) for date in find_english_dates(en)]
    numbers = as_stated(find_english_numbers(en, days), quotes)
    if not numbers:
        return
    rows = [tuple(counted_in(quote)) for quote in quotes]
    for number in numbers:
        own = [(one, row) for row in rows for one in row if one.value == float(number.value)]
        strange = [
            _stray(en, numbers, number, one, row) or _elsewhere(en, numbers, number, one, rows)
            for one, row in own
        ]
        if strange and all(strange):
            yield f"“{number.text.strip()}”: “{strange[0]}” is told of another figure in the cited Chinese"
        elif own and (other := _of_another_kind(en, numbers, number, [one for one, _ in own])):
            yield f"“{number.text.strip()}”: {other}"
    yield from _partners(en, numbers, quotes)


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
    if len(mine.around.partition("|")[0]) <= _BARE:
        zone += counted[0].around  # 铁路设计时速350公里，全长109公里: the railway is that of both
    words = _beside(en, numbers, number, {one.value for one in others})
    said = [word for word in content_of(words) if word.lower() not in COMMON]
    if any(
        stands_beside(word, mine.around) and not any(stands_beside(word, one) for one in around)
        for word in said
    ):
        return None
    strange = (
        word
        for word in said
        if not stands_beside(word, zone) and any(stands_beside(word, one) for one in around)
    )
    return next(strange, None)


def _of_another_kind(
    en: str, numbers: Sequence[EnglishNumber], number: EnglishNumber, own: Sequence[Counted]
) -> str | None:
    """A thing told of a figure that is of another one of the kind: fruit for 蔬菜总产量786万吨."""
    said = _beside(en, numbers, number, {float(one.value) for one in numbers if one is not number})
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
    if mine.unit in _OF_ANYTHING or not others:
        return None
    said = [
        word
        for word in content_of(_beside(en, numbers, number, {one.value for one in others}))
        if word not in COMMON
    ]
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


def _beside(en: str, numbers: Sequence[EnglishNumber], number: EnglishNumber, others: set[float]) -> str:
    """The words of a number: its clause, and where that holds another of the figures, what no joint parts from it."""
    start = max((cut.end() for cut in _STOP.finditer(en, 0, number.start)), default=0)
    cut = _STOP.search(en, number.end)
    end = cut.start() if cut else len(en)
    if any(start <= one.start < end and float(one.value) in others for one in numbers if one is not number):
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


def _partners(en: str, numbers: Sequence[EnglishNumber], quotes: Sequence[str]) -> Iterator[str]:
    """12个项目投资8亿元，2个投资3亿元: neighbours of English that have others of their sort in the Chinese.

    Nothing is said of a number that has one of its own on its other side.
    """
    told = list(_neighbours(en, numbers))
    meant = _together(quotes) if told else {}
    for one, other in told:
        first, second = _figure(one), _figure(other)
        mine, its = meant.get(first, {}).get(second[1]), meant.get(second, {}).get(first[1])
        if not mine or not its or second in mine or first in its:
            continue
        if any({one, other} & {a, b} and _figure(b) in _all(meant.get(_figure(a), {})) for a, b in told):
            continue
        yield (
            f"“{one.text.strip()}” and “{other.text.strip()}” are told of one another: in the cited Chinese "
            f"{one.text.strip()} stands with {mine[min(mine)]}"
        )


def _neighbours(en: str, numbers: Sequence[EnglishNumber]) -> Iterator[tuple[EnglishNumber, EnglishNumber]]:
    """Numbers of different sorts with nothing between them that ends a clause; the 14 of "14 of the 16, or 87%"."""
    for place, (one, other) in enumerate(pairwise(numbers)):
        if _ENDS.search(en, one.end, other.start):
            continue
        if place and _OF_THE.fullmatch(en, numbers[place - 1].end, one.start):
            one = numbers[place - 1]
        if _sort(one) != _sort(other):
            yield one, other


def _sort(number: EnglishNumber) -> str:
    return number.unit if number.unit in _SORTS else "count"


def _figure(number: EnglishNumber) -> tuple[float, str]:
    return float(number.value), _sort(number)


_Partners = dict[tuple[float, str], dict[str, dict[tuple[float, str], str]]]


def _all(partners: dict[str, dict[tuple[float, str], str]]) -> set[tuple[float, str]]:
    return {figure for some in partners.values() for figure in some}


def _together(quotes: Sequence[str]) -> _Partners:
    """Each figure → the sort of its neighbours → those neighbours, with their Chinese."""
    found: _Partners = {}
    for quote in quotes:
        for one, other in _pairs(quote, find_quantities(quote)):
            for a, b in ((one, other), (other, one)):
                sort = b.unit if b.unit in _SORTS else "count"
                key = (a.value, a.unit if a.unit in _SORTS else "count")
                found.setdefault(key, {}).setdefault(sort, {})[b.value, sort] = b.zh
    return found


def _pairs(quote: str, quantities: Sequence[Quantity]) -> Iterator[tuple[Quantity, Quantity]]:
    """Neighbours in a sentence; of two rows (3元、5元，是去年的2倍和4倍) the figures at the same place."""
    rows: list[list[Quantity]] = []
    for one in quantities:
        last = rows[-1] if rows else []
        if last and last[-1].unit == one.unit and ROW.fullmatch(quote, last[-1].end, one.start):
            last.append(one)
        else:
            rows.append([one])
    for place, row in enumerate(rows):
        if not place:
            continue
        before = [one for earlier in rows[max(0, place - len(row)) : place] for one in earlier][-len(row) :]
        if _SENTENCE_END.search(quote, before[-1].end, row[0].start):
            continue
        if len(row) > 1 and len(before) == len(row) and len({one.unit for one in before}) == 1:
            yield from zip(before, row, strict=True)
        elif len(row) == 1:
            yield before[-1], row[0]
