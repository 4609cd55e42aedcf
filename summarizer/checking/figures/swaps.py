"""Figures of two things told of one another: 新建住房7套、改造学校5所 is not five homes and seven schools.

Each figure of a sentence has its own words around it. A line is doubted only if the words it puts beside two figures
are those the Chinese puts beside the other one, both ways.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations

from summarizer.checking.figures.bare import MERELY, SHARE_OF, names
from summarizer.checking.figures.rounding import as_stated
from summarizer.checking.line.numbers import EnglishNumber, find_english_numbers
from summarizer.checking.names.naming import read_as, splits
from summarizer.checking.vocabulary.things import stands_for
from summarizer.language.figures.numbers import Quantity, find_quantities
from summarizer.language.marks import behind_last
from summarizer.patterns import regex

_WORD = regex(r"[A-Za-z]{3,}(?!-)")
# "water use per 10,000 yuan of GDP": what is measured by stands with no other figure.
PER = regex(r"\b(?:per|every|each) $")
CLAUSE_END = regex(r"[.;](?!\d)|,(?! ?\d{3})")
_JOINT = regex(r" (?:and|while|whereas|but) ")
_STOP_ZH = "，。；、：\n"
_RESPECTIVELY = regex(r"[和与及、]|以及")
_SENTENCE_END = regex("[。；\n]")
_NEAR = 20
_PAIR = 2
# Words that stand beside any figure.
_OF_ALL = frozenset(
    (
        "year",
        "years",
        "month",
        "months",
        "percent",
        "yuan",
        "billion",
        "million",
        "total",
        "from",
        "with",
        "respectively",
        "rate",
        "rates",
        "growth",
        "double",
        "doubled",
        "doubling",
        "halved",
        "tripled",
        "level",
        "levels",
        "city",
        "county",
        "province",
        "district",
    )
)
# Between a figure and a rate or a share that is told of it; `aside` is what the rate leaves out.
_SHARE_OR_RATE = regex(
    r"[，（](?P<aside>(?:扣除|剔除)[^，。；\d]{1,14}后|按[^，。；\d]{1,8}(?:口径|价格?)(?:计算)?|)"
    rf"(?:{MERELY.pattern}|(?P<share>{SHARE_OF.pattern})|(?<=[后径价格算]))"
)
# 收入3亿元，总量位居全市第1位，同比增长18%: a place in a row parts no rate from its amount.
_ACROSS = regex(r"，[^，。；：]{0,8}[居列排位][^，。；：]{0,12}，[^，。；：]*")
# 新增企业82家，总数达到1087家: the sum is of what the figure before it is of.
_IN_ALL = regex(
    "(?:总数|总量|总计|累计|合计|共计?|其中|今年|去年|明年|当年|全年|年内|预计|有望|力争|计划|突破|达到?|实现|完成|为|约|近|"
    "超过?|从|由|提高|提升|增加|下降|降低|20\\d\\d年|有|分别|稳定|保持|在|将|已|可|至|到)+"
)
# What stands between the figures of one row.
ROW = regex(r"[\u4e00-\u9fff]{0,4}[、和，]")
_HAN = regex(r"[\u3400-\u9fff]{2,}")


@dataclass(frozen=True, slots=True)
class Counted:
    """A figure of the Chinese and the characters around it that are its own."""

    value: float
    unit: str
    around: str
    row: str
    quote: str
    is_count: bool
    at: int
    is_size: bool = False


_SIZE = regex("级?的?[^，。；：、\\d]{0,6}(?:项目|企业|工程|合同)")


def is_size(quote: str, quantity: Quantity) -> bool:
    """Whether an amount is how large each of some projects is: 亿元以上项目12个."""
    return quantity.kind == "money" and _SIZE.match(quote, quantity.end) is not None


def check_swaps(en: str, quotes: Sequence[str]) -> tuple[str, ...]:
    """Messages, one for each pair of figures of `en` that are told of one another's things; () if none are."""
    numbers = tuple(
        one for one in as_stated(find_english_numbers(en), quotes) if not PER.search(en, 0, one.start)
    )
    if len(numbers) < _PAIR:
        return ()
    return tuple(dict.fromkeys(message for quote in quotes for message in _swapped(en, numbers, quote)))


def _swapped(en: str, numbers: Sequence[EnglishNumber], quote: str) -> Iterator[str]:
    values = {float(number.value) for number in numbers}
    counted = [one for one in counted_in(quote) if one.value in values]
    own = {one.value: one for one in counted}
    if len(own) < _PAIR or len(own) != len(counted):
        return
    told = [number for number in numbers if float(number.value) in own]
    behind = {number: tuple(_words_behind(en, numbers, number)) for number in told}
    before = {number: tuple(_words_before(en, numbers, number)) for number in told}
    for one, other in combinations(told, _PAIR):
        first, second = own[float(one.value)], own[float(other.value)]
        if one.value == other.value or first.unit != second.unit:
            continue
        mine, its = first.around, second.around
        sides = ((behind[one], behind[other]), (before[one], before[other]))
        if any(_crossed(*side, mine, its) for side in sides[: 1 if _tells(*sides[0], mine, its) else 2]):
            yield f"“{one.text.strip()}” and “{other.text.strip()}” are told of one another's things"


def _row(quote: str, first: int, at: int) -> str:
    """What stands between two semicolons around a figure, and what the quote says before its `first`."""
    start = quote.rfind("；", 0, at) + 1
    end = quote.find("；", at)
    opening = quote[:first] if start else ""
    return opening + quote[start : end if end >= 0 else len(quote)]


def _tells(first: Sequence[str], second: Sequence[str], mine: str, its: str) -> bool:
    """Whether the words beside two figures are of the one or the other thing, both of them."""
    return all(_fits(words, mine, its) or _fits(words, its, mine) for words in (first, second))


def _crossed(first: Sequence[str], second: Sequence[str], mine: str, its: str) -> bool:
    """Whether the words beside two figures are those of one another."""
    return (
        _fits(first, its, mine)
        and _fits(second, mine, its)
        and not _fits(first, mine, its)
        and not _fits(second, its, mine)
    )


def _fits(beside: Sequence[str], around: str, other: str) -> bool:
    """Whether some word stands for characters of `around` and not of `other`."""
    return any(stands_beside(word, around) and not stands_beside(word, other) for word in beside)


def stands_beside(word: str, zh: str) -> bool:
    """Whether a word of English, or Chinese it shows, stands for something in `zh`."""
    if word[0] > "\u3400":
        return word in zh
    if stands_for(word, zh):
        return True
    return word[0].isupper() and splits(word) and next(read_as(word.lower(), zh), None) is not None


def _words_behind(en: str, numbers: Sequence[EnglishNumber], number: EnglishNumber) -> list[str]:
    later = min((one.start for one in numbers if one.start >= number.end), default=len(en))
    own = CLAUSE_END.split(en[number.end : later])[0]
    # "231 billion in deposits and had lent out 199 billion": what a joint parts is the other's.
    if later < len(en):
        own = next(filter(content_of, _JOINT.split(own)), own)
    return content_of(f"{number.text.rpartition(' ')[2]} {own}")


def _words_before(en: str, numbers: Sequence[EnglishNumber], number: EnglishNumber) -> list[str]:
    sooner = max((one.end for one in numbers if one.end <= number.start), default=0)
    own = CLAUSE_END.split(en[sooner : number.start])[-1]
    told = content_of(next(filter(content_of, reversed(_JOINT.split(own))), own) if sooner else own)
    if told:
        return told
    # "the other three for 12.1 billion": what stands before the count of the things whose sum it is.
    like = max((one.end for one in numbers if one.end <= number.start and one.unit == number.unit), default=0)
    return content_of(CLAUSE_END.split(en[like : number.start])[-1])


def content_of(piece: str) -> list[str]:
    """The words of a piece of English that tell one thing from another."""
    return [word for word in (*_WORD.findall(piece), *_HAN.findall(piece)) if word.lower() not in _OF_ALL]


@lru_cache(maxsize=512)  # two checks ask of every line
def counted_in(quote: str) -> tuple[Counted, ...]:
    """Every figure of some Chinese with what stands around it."""
    return tuple(_counted_in(quote))


def _counted_in(quote: str) -> Iterator[Counted]:
    quantities = find_quantities(quote)
    for place, quantity in enumerate(quantities):
        floor = quantities[place - 1].end if place else 0
        ceiling = quantities[place + 1].start if place + 1 < len(quantities) else len(quote)
        row = _row(quote, quantities[0].start, quantity.start)
        listed = _respective(quote, quantities, place)
        if listed is not None:
            yield Counted(
                quantity.value, quantity.unit, listed, row, quote, quantity.kind == "count", quantity.start
            )
            continue
        before = _changed(quote, quantities, place) or _label(quote, quantities, place)
        behind = re.split(f"[{_STOP_ZH}]", quote[quantity.end : ceiling])[0][:_NEAR]
        since = quote[floor : quantity.start]
        told = _SHARE_OR_RATE.fullmatch(since) if place and since[:1] in ("，", "（") else None
        if place and not told and _ACROSS.fullmatch(since) and MERELY.fullmatch(before):
            before = _rated(quote, quantities, place)
        elif told and (quantity.unit == "%" or not told["share"]):
            before = _rated(quote, quantities, place) + (told["aside"] or told["share"] or "")
        elif place and since == "的" and quantity.unit == "%":
            before = _rated(quote, quantities, place)  # 占年初预算1亿元的43.2%
        elif place and _IN_ALL.fullmatch(before):
            before = _label_above(quote, quantities, place) + before
        around, is_count = before + "|" + behind, quantity.kind == "count"
        size = is_size(quote, quantity)
        yield Counted(quantity.value, quantity.unit, around, row, quote, is_count, quantity.start, size)


_CHANGED_TO = regex(
    "[^，。；\\d]{0,4}(?:提高|提升|上升|增加|增长|扩大|下降|降低|减少|压减|缩短|压缩|降|增|升|缩)[^，。；\\d]{0,2}[到至为]"
)


def _changed(quote: str, quantities: Sequence[Quantity], place: int) -> str:
    """出口占比由去年的30%提高到38%: both are of what stands before the first; "" where nothing changed."""
    if not place or not _CHANGED_TO.fullmatch(quote, quantities[place - 1].end, quantities[place].start):
        return ""
    start = behind_last(quote, _STOP_ZH, quantities[place - 1].start)
    return quote[start : quantities[place - 1].start]


def _rated(quote: str, quantities: Sequence[Quantity], place: int) -> str:
    """What a rate, a change or a share is of: the label of the nearest figure before it that has one of its own."""
    labels = [_label(quote, quantities, n) for n in reversed(range(place))]
    return next(filter(names, labels), labels[0])


def _label_above(quote: str, quantities: Sequence[Quantity], place: int) -> str:
    """The label of the last figure before one, in its unit if there is one, that names a thing."""
    like = [n for n in range(place) if quantities[n].unit == quantities[place].unit] or [place - 1]
    labels = (_label(quote, quantities, n) for n in reversed(like))
    # Where none does, whatever stands before may name it.
    named = (label for label in labels if label and not _IN_ALL.fullmatch(label))
    return next(named, quote[: quantities[place].start][-2 * _NEAR :])


def _label(quote: str, quantities: Sequence[Quantity], place: int) -> str:
    """What stands right before a figure, from the last stop on."""
    floor = quantities[place - 1].end if place else 0
    start = max(floor, quantities[place].start - _NEAR)
    label = re.split(f"[{_STOP_ZH}{'的' if place else ''}]", quote[start : quantities[place].start])[-1]
    if label in _ANY_THING and place:  # 集中开工的项目40个
        label = re.split(f"[{_STOP_ZH}]", quote[start : quantities[place].start])[-1]
    if (
        "等" in label
        and not label.endswith("等")
        and (listed := _LIST.search(quote, floor, quantities[place].start - len(label)))
    ):
        return listed[0] + label  # 米、面、油等物资
    # 学校5所和医院3家: what joins two figures stands right behind the noun of the first.
    if place and label[-1:] in _JOINTS:
        return ""
    whole = place and start == floor and len(label) == quantities[place].start - start
    joined = _JOINED.match(label) if whole else None
    return label[joined.end() :] if joined else label


_LIST = regex(r"(?:[^，。；：、\d\s]{1,12}、)+$")
_JOINTS = ("和", "与", "及")
_ANY_THING = frozenset(("项目", "企业", "工程"))
_JOINED = regex("[\u4e00-\u9fff]{0,6}?[和与及]")
_NTH = regex("第[一二三四]")
_GREW_EACH = regex(rf"分别(?:{MERELY.pattern})?(?:占[^，。；]{{0,12}}|[^，。；\d]{{0,6}})的? ?$")


def amounts_of(quote: str, quantities: Sequence[Quantity], first: int, size: int) -> range | None:
    """游客600万人次，收入7400万元，分别增长31%和27%: where the amounts are that the rates of a row are of.

    分别恢复到99%和95%，较上年分别增长29%和21%: both rows are of the same two.
    """
    before = quantities[max(0, first - size) : first]
    start = quantities[first].start
    rates = [one.unit for one in quantities[first : first + size]]
    alike = all(unit == "%" for unit in rates) or all(unit == "times" for unit in rates)
    if not alike or len(before) < size or _SENTENCE_END.search(quote, before[0].start, start):
        return None
    if not _GREW_EACH.search(quote, 0, start):
        return None
    if all(one.unit in _RATES for one in before):
        return amounts_of(quote, quantities, first - size, size)
    return None if any(one.unit in _RATES for one in before) else range(first - size, first)


_RATES = frozenset(("%", "times"))


def _respective(quote: str, quantities: Sequence[Quantity], place: int) -> str | None:
    """甲和乙分别为3元、5元: which of the things named before a figure of the row is its own."""
    spans = [(one.start, one.end) for one in quantities]
    first = last = place
    while first > 0 and ROW.fullmatch(quote, spans[first - 1][1], spans[first][0]):
        first -= 1
    while last + 1 < len(spans) and ROW.fullmatch(quote, spans[last][1], spans[last + 1][0]):
        last += 1
    if first == last:
        return None
    clause = re.split("[。；\n]", quote[: spans[first][0]])[-1]
    size = last - first + 1
    if amounts := amounts_of(quote, quantities, first, size):
        at = amounts[place - first]
        return _respective(quote, quantities, at) or _label(quote, quantities, at)
    # 项目分别占总数和总投资的72.1%、58.7%: what stands before 分别 is of all of them.
    behind = clause.rpartition("分别")[2]
    parts = _RESPECTIVELY.split(behind)
    if len(parts) < size:
        parts = _RESPECTIVELY.split(clause)
    if len(parts) < size:
        return None
    own = parts[len(parts) - size :][place - first]
    if place < last and _NTH.fullmatch(own):
        # 第一、第二、第三产业增加值占比: what the last of them is, all are.
        return own + parts[-1][len(own) :][: 2 * _NEAR]
    own = (own.rpartition("，")[2] or own) if place < last else own
    # What follows the last of them is common to all.
    return own[-2 * _NEAR :] if place < last else own[: max(2, min(_NEAR, len(parts[-2])))]
