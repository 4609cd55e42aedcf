"""A figure told in words that are another figure's: 房地产开发投资增长11.8% beside 固定资产投资增长8.1% is no 8.1%.

The clause of a figure is held against the label of each figure of the page in its unit. Only where another label has
every word of it that its own has, and more, is the figure the other's.
"""

import re
from collections.abc import Iterator, Sequence

from summarizer.checking.aligned import things_of
from summarizer.checking.figures.rounding import figures
from summarizer.checking.figures.swaps import PER, Counted, counted_in
from summarizer.checking.line.numbers import EnglishNumber
from summarizer.checking.line.words import words
from summarizer.checking.vocabulary.things import may_tell
from summarizer.language.marks import behind_last
from summarizer.patterns import regex

_CLAUSE = regex(
    r"[.;:](?!\d)|,(?! ?\d{3})| (?:and|while|whereas|but|though|although|against|versus|compared with|"
    r"followed by|after|than|with) "
)
_RESPECTIVELY = "respectively"
# A label that only compares: what the figure is of was named before.
_BARE = regex(
    "(?:[（(]|其中|分别|同比|环比|[比较](?:上年|去年)?(?:同期)?|增[速幅长加]|[提升降增减][高低升长少]|下降|回落|全[省市县区]|达到?|[为约了，,])*"
    "|(?:判处|决定执行|执行)?(?:有期徒刑|拘役|剥夺政治权利)"  # the terms of single crimes and of all
)
# Who is on a list: what the list is of was told before it.
_LISTED = regex(
    r"[\u3400-\u9fff]{0,4}(?:榜上有名|上榜|在列|在榜|入[选围列榜]|[获当]选|获[批评]|名列其中|跻身)"
)
# What may be said of every figure.
_ANY = regex(
    r"\b(?:(?:province|city|county|district|town)-level|grew|grow\w*|rose|ris\w+|up|down|fell|fall\w*|increas\w+|decreas\w+|declin\w+|climb\w+|jump\w+|shrank|dropp?\w*|"
    r"(?:19|20)\d\d|reach\w*|total\w*|more|over|under|new|year|month\w*|quarter\w*|first|number|work|projects?|province|city|county|district|town)\b",
    re.IGNORECASE,
)
_ROW = regex(
    r" (?:percentage points )?(?:and|or|to) (?:about |over )?\d|\d(?:%| percent| percentage points)? (?:and|or|to) ?$"
)

# What a row measures of what it began with.
_MEASURE = regex(
    "(?:总|年|年度|计划|累计|完成)*(?:产量|单产|亩产|产值|面积|投资|规模|长度|里程|人数|户数|金额|资金|数量|占比|收入|均?价|利润|税收|营收|用地|占地)"
)
_FIGURE = regex(r"\d")
# "with output up 24%": a word that names no thing of its own.
_OF_ANYTHING = regex(
    r"(?:\W|\b(?:output|investment|production|value|amount|growth|rate|nearly|about|of|the|its|an?|with|in|by|for)\b)+"
)
_HALF = 2
"""Half of the words must be another label's where none is the figure's own."""


def check_labelled(en: str, quotes: Sequence[str]) -> Iterator[str]:
    """Messages, one for each figure of `en` whose words are the label of another figure."""
    if _RESPECTIVELY in en:
        return
    numbers = figures(en, quotes)
    if not numbers:
        return
    counted = [one for quote in quotes for one in counted_in(quote)]
    for number in numbers:
        own = [one for one in counted if one.value == float(number.value) and number.unit in (None, one.unit)]
        own = [] if any(one.is_size for one in own) else own
        told = _clause(en, number, numbers)
        if (
            not own
            or not told
            or PER.search(en, 0, number.start)
            or any(
                not one.around.partition("|")[0]
                or _BARE.fullmatch(_label(one))
                or _LISTED.search(one.around.partition("|")[2])
                for one in own
            )
        ):
            continue
        sorts = {_sort(one) for one in own}
        values = {one.value for one in own}
        others = [one for one in counted if _sort(one) in sorts and one.value not in values]
        if other := _whose(told, own, others, [_whole(one, quotes) for one in own]):
            yield f"“{number.text.strip()}”: the cited Chinese has it of “{own[0].around.strip('|')}”, not of “{other}”"


_HEADS = frozenset(("people", "person-times"))


def _sort(one: Counted) -> str:
    """What a figure may be mixed up with: things counted by whatever measure word (48户, 20家), or its own unit."""
    return "count" if one.is_count and one.unit not in _HEADS else one.unit


def _clause(en: str, number: EnglishNumber, numbers: Sequence[EnglishNumber]) -> str:
    """The words around a figure that no joint parts from it; "" where they hold another figure."""
    start = max((cut.end() for cut in _CLAUSE.finditer(en, 0, number.start)), default=0)
    cut = _CLAUSE.search(en, number.end)
    end = cut.start() if cut else len(en)
    if any(start <= one.start < end for one in numbers if one is not number):
        return ""
    if _ROW.match(en, number.end) or _ROW.search(en, max(0, number.start - 30), number.start):
        return ""  # 3% and 4% of one thing and another
    return _ANY.sub(" ", f"{en[start : number.start]} {en[number.end : end]}")


def _whose(told: str, own: Sequence[Counted], others: Sequence[Counted], wholes: Sequence[str]) -> str | None:
    """The label that has all words of a clause that the figure's own labels have, and another; None if none has."""
    things = tuple(things_of(told, ()))
    around = "\n".join(_head(one) + one.around for one in own)
    mine = {at for at, thing in enumerate(things) if thing.stands(around)}
    for other in others:
        label = _head(other) + _label(other)
        if any(_label(other) in whole for whole in wholes):
            continue
        has = {at for at, thing in enumerate(things) if thing.stands(label)}
        if not mine and (len(has) * _HALF < len(things) or _OF_ANYTHING.fullmatch(told)):
            continue  # its own label may be told in words of a writer's own
        if mine < has and any(things[at].is_word for at in has - mine) and not _may_tell(told, around, label):
            return label
    return None


def _whole(one: Counted, quotes: Sequence[str]) -> str:
    """支出9亿元。其中：市本级4亿元: what stands before 其中 is what all its parts are of; "" where none does."""
    start = behind_last(one.quote, "。；\n", one.at)
    at = one.quote.find("其中", start, one.at)
    if at < 0:
        return ""
    if at == 0:  # a sentence of its own, behind the one that tells the whole
        place = quotes.index(one.quote)
        return quotes[place - 1] if place else ""
    return one.quote[start if at > start else behind_last(one.quote, "。；\n", max(start - 1, 0)) : at]


def _head(one: Counted) -> str:
    """粮食播种面积42万亩、产量3.5亿斤: what the row begins with is of all that it counts."""
    label = _label(one)
    at = one.at - len(label) - 1
    if at < 0 or one.quote[at] != "、" or not _MEASURE.match(label):
        return ""
    before = one.quote[behind_last(one.quote, "，。；：\n", at) : at]
    figure = _FIGURE.search(before)
    return before[: figure.start()] if figure else ""


def _may_tell(told: str, around: str, label: str) -> bool:
    """Whether a word may well be told of the figure's own label, and not of the other."""
    return any(may_tell(word, around) and not may_tell(word, label) for word in words(told))


def _label(one: Counted) -> str:
    return one.around.partition("|")[0] or one.around
