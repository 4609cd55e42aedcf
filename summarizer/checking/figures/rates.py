"""What sort of rate a percentage is: 占比38% is no growth of 38%, 增长21% no share of 21%, 减少四成 no fall to 40%.

A rate is doubted only where every place of it in the Chinese is plainly of the other sort.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from summarizer.checking.figures.rounding import figures, is_fraction, stated, values
from summarizer.checking.line.numbers import EnglishNumber
from summarizer.language.figures.numbers import find_quantities
from summarizer.language.marks import before_next, behind_last
from summarizer.patterns import regex

_GREW = regex(
    r"\b(?:up|down|rose|rising|grew|growing|fell|falling|dropped|climbed|jumped|increas(?:ed|ing)|declin(?:ed|ing)|"
    r"shrank|slipped|gained|(?:growth|rise|increase|fall|drop|decline) of) (?:by )?$"
)
_GREW_BEHIND = regex(
    r" (?:more|less|fewer|higher|lower|growth|increase|rise|drop|fall|decline)\b(?! than (?:half|\d))"
)
_SHARE = regex(
    r"\b(?:account(?:s|ed|ing)? for|ma(?:kes?|de|king) up|represent(?:s|ed|ing)?|a share of|contribut(?:es|ed|ing)) "
    r"(?:some |about |nearly |over |more than )?$"
)
_SHARE_BEHIND = regex(
    r" of (?:all|the (?:total|whole)|its|their|revenue|income|output|GDP)\b(?! (?:growth|increase|rise))|"
    r",? or .{0,12}of the total"
)
_TO = regex(
    r"\b(?:cut|reduced|lowered|trimmed|slashed|brought down|raised|lifted|fell|fallen|dropped|rose|risen|grew|grown|"
    r"climbed|increased|declined|shrunk|shrank|down|up) to (?:about |nearly |just |over |under )?$"
)
_BY = regex(
    r"\b(?:cut|reduced|lowered|raised|lifted|fell|fallen|dropped|rose|risen|grew|grown|climbed|increased|declined|"
    r"up|down) by "
    r"(?:about |nearly |just |over )?$"
)
_GROWTH_ZH = regex("[增升涨降减跌缩扩]|提高|回落|下滑|[高低快慢多少]于|同比|环比|翻|收窄")
_LEVEL_ZH = regex("占|比重|比例|率|份额|[到至达为]")
_PART_ZH = regex("占|比重|比例|率|份额")
_CHANGED_TO = regex("(?:[增升涨降减跌缩扩提压][长加大高升少低降减幅小]*)[^，。；]{0,3}[到至为]")
_RIGHT_BEFORE = regex(
    "(?:增[长加]?|上?升|上涨|提[高升]|下?降|降低|减少|压减|回落|下滑)(?:了|约|近|超过?|逾|达)*$"
)
_ABOVE = regex(
    r" (?:above|higher than|over|more than|in excess of|beyond) (?:the|its|their|that|what|last|a year|this|plan)\b"
)
_BELOW = regex(
    r" (?:below|lower than|under|less than|fewer than|short of) (?:the|its|their|that|what|last|a year|this|plan)\b"
)
_ABOVE_ZH = regex("高于|超出?|多于|高出|大于|优于|快于")
_BELOW_ZH = regex("低于|少于|不及|不足|小于|慢于|差(?=\\d)|短缺")
# 完成年初预算的53.5% is no share of what came in.
_REACHED = regex("完成(?:了|全?年)?[^，。；\\d]{0,8}(?:预算|计划|目标|任务)[^，。；\\d]{0,4}$")
_ON_TIME = regex(
    r" (?:percentage )?(?:points? )?(?:ahead of|behind|above|below) (?:the )?(?:schedule|timetable|plan)\b"
)
_PLAN_ZH = regex("进度|计划|目标|预期|任务")
_STOPS = "，。；、：\n"
_BEFORE = 40


def check_rates(en: str, quotes: Sequence[str]) -> Iterator[str]:
    """Messages, one for each percentage of `en` of another sort than in the Chinese, or amount on another side."""
    yield from _gaps(en, quotes)
    yield from _compared(en, quotes)
    yield from _levels(en, quotes)
    yield from _fractions(en, quotes)
    yield from _on_time(en, quotes)
    if "%" not in en and "percent" not in en:
        return
    for number in figures(en, quotes):
        if number.unit != "%":
            continue
        sort = _told_as(en, number)
        places = list(_before(number, quotes)) if sort else []
        if places and all(_is_other(sort, before) for before in places):
            yield f"“{number.text.strip()}”: the cited Chinese has it otherwise (“{places[0]}”)"


def _gaps(en: str, quotes: Sequence[str]) -> Iterator[str]:
    """One message for each amount of `en` above what the Chinese has it below (低于汛限水位1.6米), or the reverse."""
    for number in figures(en, quotes):
        above, below = _ABOVE.match(en, number.end), _BELOW.match(en, number.end)
        if not (above or below) or number.unit in (None, "%"):
            continue
        own, other = (_ABOVE_ZH, _BELOW_ZH) if above else (_BELOW_ZH, _ABOVE_ZH)
        places = list(_ahead(number, quotes))
        if places and all(other.search(before) and not own.search(before) for before in places):
            yield f"“{number.text.strip()}”: the cited Chinese has it on the other side (“{places[0]}”)"


_MORE = regex(
    r" (?:(?:more|larger|higher|bigger|greater) than|above|up (?:on|from)|over (?:the|its|that|last)) "
    r"(?!target|plan|schedule)"
)
_LESS = regex(
    r" (?:(?:less|smaller|lower|fewer) than|below|down (?:on|from)|short of|under (?:the|its|that|last)) "
    r"(?!target|plan|schedule)"
)
_MORE_ZH = regex("(?:增[长加]?|上?升|上涨|提高|提升|扩大|多|[高快]于|超出?)[了约近超]*$")
_LESS_ZH = regex("(?:下?降|降低|减少|回落|下滑|缩小|收窄|少|[低慢]于)[了约近超]*$")
_ROSE = regex(
    r"\b(?:more|up|rose|ris\w+|increas\w+|higher|extra|additional|grew|grow\w*|gain\w*|raise[ds]?|than|added|climb\w*|"
    r"jump\w*|by|lift\w*|on top|better)\b"
)


def _compared(en: str, quotes: Sequence[str]) -> Iterator[str]:
    """同比减少11.3% is not 11.3% larger than the year before."""
    for number in figures(en, quotes):
        way = _LESS_ZH if _MORE.match(en, number.end) else _MORE_ZH if _LESS.match(en, number.end) else None
        places = list(_before(number, quotes)) if way and number.unit == "%" else []
        if way and places and all(way.search(before) for before in places):
            yield f"“{number.text.strip()}”: in the cited Chinese it goes the other way (“{places[0]}”)"


def _on_time(en: str, quotes: Sequence[str]) -> Iterator[str]:
    """超序时进度3.5个百分点: no other gap is how far ahead of schedule something is."""
    for number in figures(en, quotes) if "schedule" in en or "plan" in en or "timetable" in en else ():
        told = _ON_TIME.match(en, number.end) if number.unit == "percentage points" else None
        places = list(_ahead(number, quotes)) if told else []
        if places and not any(_PLAN_ZH.search(before) for before in places):
            yield f"“{number.text.strip()}”: the cited Chinese holds it against no plan (“{places[0]}”)"


def _levels(en: str, quotes: Sequence[str]) -> Iterator[str]:
    """月工资提高260元 is no wage of 260 yuan."""
    if _ROSE.search(en) or _FELL.search(en):
        return
    for number in figures(en, quotes):
        unit = (number.unit or "").partition(" per ")[0]
        places = list(_ahead(replace(number, unit=unit), quotes)) if unit in _MEASURED else []
        if places and all(_RISEN_BY.search(before) for before in places):
            yield f"“{number.text.strip()}”: the cited Chinese says by how much it rose"


_MEASURED = frozenset(("yuan", "kilograms", "tonnes", "mu", "hectares", "kilometres", "square metres"))
_FELL = regex(
    r"\b(?:less|down|fell|fall\w*|lower|fewer|decreas\w*|declin\w*|cut\w*|sav\w+|reduc\w*|shrank|drop\w*)\b"
)
_RISEN_BY = regex("(?:提高|增长|上涨|上升|(?<!新)增加|多)了?$")


def tells_growth(en: str, number: EnglishNumber) -> bool:
    """Whether a fraction is told as how much something grew or fell: up by a third, a tenth more."""
    return is_fraction(number) and _told_as(en, number) in ("growth", "by")


_ABOUT = r"(?: by)? (?:about |nearly |over |more than )?$"
_ROSE_BY = regex(rf"\b(?:up|rose|rising|grew|growing|climbed|jumped|increas(?:ed|ing)|gained){_ABOUT}")
_FELL_BY = regex(rf"\b(?:down|fell|falling|dropped|declin(?:ed|ing)|shrank|slipped){_ABOUT}")
_NEAR = Decimal("0.3")
"""By so much of a fraction the rate it may tell differs from it at most."""


def _fractions(en: str, quotes: Sequence[str]) -> Iterator[str]:
    """同比降低10.2% is no tenth more."""
    for number in figures(en, quotes):
        if not is_fraction(number):
            continue
        rose = _MORE.match(en, number.end) or _ROSE_BY.search(en, 0, number.start)
        fell = _LESS.match(en, number.end) or _FELL_BY.search(en, 0, number.start)
        way = _LESS_ZH if rose else _MORE_ZH if fell else None
        near = list(_near(number, quotes)) if way else []
        if way and near and all(way.search(before) for before in near):
            yield f"“{number.text.strip()}”: in the cited Chinese it goes the other way (“{near[0]}”)"


def _near(fraction: EnglishNumber, quotes: Sequence[str]) -> Iterator[str]:
    """What stands before each rate that a fraction may tell."""
    for quote in quotes:
        for one in find_quantities(quote):
            if one.unit == "%" and abs(abs(values(one)[0]) / 100 - fraction.value) <= _NEAR * fraction.value:
                yield quote[behind_last(quote, _STOPS, one.start) : one.start]


def _told_as(en: str, number: EnglishNumber) -> str:
    """Whether a line has a rate as a growth, a share, or what something came to or went by; "" for anything else."""
    before = en[max(0, number.start - _BEFORE) : number.start]
    if _TO.search(before):
        return "to"
    if _BY.search(before):
        return "by"
    if _SHARE.search(before) or _SHARE_BEHIND.match(en, number.end):
        return "share"
    if _GREW.search(before) or _GREW_BEHIND.match(en, number.end):
        return "growth"
    return ""


def _ahead(number: EnglishNumber, quotes: Sequence[str]) -> Iterator[str]:
    """What stands before each place of a number with its unit in its clause."""
    for quote, one in stated(number, quotes):
        if one.unit == number.unit:
            yield quote[behind_last(quote, _STOPS, one.start) : one.start]


def _before(rate: EnglishNumber, quotes: Sequence[str]) -> Iterator[str]:
    """The same of a rate, and nothing where growth stands behind it instead: 以6%的速度增长."""
    for quote, one in stated(rate, quotes):
        if one.unit == "%" and _GROWTH_ZH.search(quote[one.end : before_next(quote, _STOPS, one.end)]):
            yield ""
    yield from _ahead(rate, quotes)


def _is_other(sort: str, before: str) -> bool:
    if sort == "growth":
        return bool(_LEVEL_ZH.search(before)) and (
            not _GROWTH_ZH.search(before) or _CHANGED_TO.search(before) is not None
        )
    if sort == "share":
        reached = _REACHED.search(before) is not None
        return (reached or bool(_RIGHT_BEFORE.search(before))) and not _PART_ZH.search(before)
    if sort == "by":
        return _CHANGED_TO.search(before) is not None or (
            bool(_PART_ZH.search(before)) and not _GROWTH_ZH.search(before)
        )
    return _RIGHT_BEFORE.search(before) is not None
