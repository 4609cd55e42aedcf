"""Aims in figures: 力争外贸进出口突破100亿元, 把失业率控制在5.5%以内, 确保粮食产量稳定在30万吨以上.

The chart reads what is done to things; what a measure is to come to has few forms, and its number is what a reader
looks for. A clause is read only if all of it is one of these forms: who aims how firmly, until when, a measure that has
a name in English, which way it is to go, and one figure at the end.
"""

from dataclasses import dataclass

from summarizer.english.clauses.inflect import capital, verb_form
from summarizer.english.clauses.rendering import render
from summarizer.english.measures import AVERAGES, measure
from summarizer.language.calendar.deadlines import find_deadlines
from summarizer.language.calendar.periods import opening_period
from summarizer.language.figures.numbers import Quantity, find_quantities
from summarizer.language.marks import HAN
from summarizer.patterns import regex

_OPENS = regex("^(?:要|并且?|且|同时|还要|其中)")
# How firmly: what is ensured is told as "ensure that it …", what is striven for as "strive for it to …".
_GOVERNORS = {
    "确保": "ensure",
    "保证": "ensure",
    "务必": "ensure",
    "力争": "strive",
    "争取": "strive",
    "努力": "strive",
    "奋力": "strive",
    "推动": "see",
    "促使": "see",
    "使": "see",
    "把": "move",
    "将": "move",
    "实现": "move",
}
_GOVERNOR = regex(f"^(?:{'|'.join(_GOVERNORS)})")
_REALIZED = regex("^(?:实现|完成|推动)")
# 到2026年底规上工业企业突破1500家: what is to be by then is aimed at, whoever says so.
# 全年到位资金110亿元以上: a report would say how much it was.
_BY_A_YEAR = regex(
    r"^(?:力争)?到(?:20\d\d|明)年[底末]?(?:，|(?![底末前]))|^全年(?=[^，]{2,}(?:不低于|不少于|不超过|[^，]*以[上内]$))"
)
_BOUND = regex("^(?:不得?(?:低于|少于|高于|超过)|至少|突破|超过?|约|近|达到?|大于|低于)+")
_RATE = regex("(?:的?(?:增速|增幅|增长率))$")


@dataclass(frozen=True, slots=True)
class _Way:
    """Which way a measure goes. `verb` [inflects]; `bring` is the order to make it so. `{}` is the figure."""

    verb: str
    bring: str


_GROW = _Way("[grow] by {}", "achieve growth of {} in *")
_FALL = _Way("[fall] by {}", "bring * down by {}")
_RISE_BY = _Way("[rise] by {}", "raise * by {}")
_REACH = _Way("[reach] {}", "bring * to {}")
_EXCEED = _Way("[exceed] {}", "bring * above {}")
_RISE_TO = _Way("[rise] to {}", "raise * to {}")
_FALL_TO = _Way("[fall] to {}", "bring * down to {}")
_KEPT = _Way("[be] kept to {}", "keep * to {}")
_STAY = _Way("[remain] at {}", "keep * at {}")
_SURPASS = _Way("[exceed] the {}", "")

# What stands between a measure and its figure.
_YEARLY = "(?P<yearly>年均|平均每年)?(?P<base>同比|较上年|比上年|较去年|比去年)?(?:实现|力争)?"
_WAYS = tuple(
    (regex(f"{_YEARLY}{words}$"), way)
    for words, way in (
        ("(?:增长|增)(?:率|速|幅)?(?:力争|保持|稳定|实现)?(?:达到?|在|为)?", _GROW),
        ("(?:增速|增幅)(?:力争|保持|稳定)?(?:达到?|在|为)?", _GROW),
        ("(?:提高|提升|上升|增加)", _RISE_BY),
        ("(?:下降|降低|减少|压减|压降)", _FALL),
        ("(?:提高|提升|增加|增长|上升|扩大)[到至]", _RISE_TO),
        ("(?:下降|降低|减少|压减|压降|降|下降率|压缩|缩短|缩减)[到至]", _FALL_TO),
        ("(?:控制|压减|压降)在", _KEPT),
        ("(?:稳定|保持|维持|稳)在", _STAY),
        ("(?:要)?(?:达到?|完成|为)?", _REACH),
    )
)
_ABOVE = regex("(?:增速|增幅|增长)?(?:高于|快于|高出|超过|超)(?P<whose>全[国省市区州县])平均(?:水平|增速)?$")
# 规上工业企业达到100家: what is counted comes to a number, and 家 grow by none.
_OF_COUNTS = (_REACH, _STAY, _RISE_TO, _FALL_TO, _KEPT)


SHARED = "将"
"""The governor of a clause that has only an order before it to say that it aims: 要守牢红线，面积稳定在30万亩以上."""
# What such a clause says of growth, or of a time that may have passed, can be a report.
_AHEAD = regex("(?: over the year| by .*| within .*)?$")


@dataclass(frozen=True, slots=True)
class _Aim:
    """What a measure is to come to. `base` is what a change is measured against: " year on year"."""

    what: str
    way: _Way
    amount: str
    base: str = ""


def aim(zh: str, governor: str = "") -> str | None:
    """English of a clause that says what one measure is to come to; None if it is anything else.

    `governor` is the verb of the clause before it (确保, 力争, or `SHARED`) where this one has none.
    """
    figures = find_quantities(zh)
    figure = figures[-1] if figures else None
    if figure is None or figure.end < len(zh) or figure.high is not None:
        return None
    if (figure.kind == "count") is figure.complete or not figure.value > 0 or zh.count(figure.zh) > 1:
        return None
    how, when, rest = _opened(zh[: figure.start], governor or (SHARED if _BY_A_YEAR.match(zh) else ""))
    if "、" in rest and len(figures) > 1:
        return None  # 新增就业1.2万人、失业率控制在5.5%以内: of the last alone
    found = (_above(rest, figure) or _moved(rest, figure)) if how else None
    if how is None or found is None:
        return None
    if governor == SHARED and (found.way in (_GROW, _RISE_BY, _FALL) or not _AHEAD.match(when)):
        return None
    return _told(how, found, when)


def governor_of(zh: str) -> str:
    """The verb that says how firmly a clause aims (确保, 力争) and may govern the aims behind it, or nothing."""
    if _BY_A_YEAR.match(_OPENS.sub("", zh)):
        return SHARED
    found = _GOVERNOR.match(_OPENS.sub("", zh))
    return found[0] if found and _GOVERNORS[found[0]] in ("ensure", "strive") else ""


def _opened(zh: str, governor: str) -> tuple[str | None, str, str]:
    """How firmly it is aimed (None if nothing says so), until when, and the rest of the words."""
    rest, how, when = zh, _GOVERNORS.get(governor), ""
    while True:
        rest = _OPENS.sub("", rest).lstrip("，")
        if (found := _GOVERNOR.match(rest)) and (how is None or governor):
            how, governor, rest = _GOVERNORS[found[0]], "", rest[found.end() :]
        elif how and (found := _REALIZED.match(rest)):
            rest = rest[found.end() :]
        elif not when and (time := timed(rest)):
            when, rest = f" {time[0]}", rest[time[1] :]
        else:
            return how, when, rest


def timed(zh: str) -> tuple[str, int] | None:
    """(English, end) of the time that words begin with."""
    for limit in find_deadlines(zh):
        if limit.start == 0 or zh[: limit.start] in ("到", "至"):
            return limit.en, limit.end
    found = opening_period(zh)
    return ("over the year", found[1]) if found and zh[: found[1]] == "全年" else found


def _above(zh: str, figure: Quantity) -> _Aim | None:
    """增速高于全市平均2个百分点."""
    found = _ABOVE.search(zh)
    if found is None or figure.unit != "percentage points":
        return None
    what = _named(zh[: found.start()])
    return (
        _Aim(f"growth in {what}", _SURPASS, f"{AVERAGES[found['whose']]} average by {figure.en}")
        if what
        else None
    )


def _moved(zh: str, figure: Quantity) -> _Aim | None:
    """What comes to a figure by one of the ways, whose words stand before it or bound it (突破, 不低于)."""
    bound = _BOUND.match(figure.zh)
    for pattern, way in _WAYS:
        found = pattern.search(zh)
        if found is None or not (found[0] or bound or figure.bound == "at least"):
            continue
        words = zh[: found.start()]
        what = _named(_RATE.sub("", words) if way is _GROW else words) if words else None
        if what and not figure.complete:
            what = f"the number of {what}" if way in _OF_COUNTS and "of" not in what.split() else None
        if what:
            return _bounded(
                what, way, figure.en, " year on year" if found["base"] else _yearly(found["yearly"])
            )
    return None


def _yearly(zh: str | None) -> str:
    return " a year on average" if zh else ""


def _bounded(what: str, way: _Way, amount: str, base: str) -> _Aim | None:
    """The aim, with the bound of its figure told as its verb wants it: "exceed 5", "remain at 5 or more"."""
    bare = amount.removeprefix("at least ").removeprefix("more than ")
    if bare == amount:
        return _Aim(what, way, amount, base)
    if way is _KEPT:
        return None
    if way is _REACH and amount.startswith("more"):
        return _Aim(what, _EXCEED, bare, base)
    return _Aim(what, way, f"{bare} or more" if way in (_STAY, _RISE_TO, _FALL_TO) else amount, base)


_HEAD_ENDS = regex(r" (?:of|in|from|for|to|on|by|with|per|above|sold|used) ")


def _number(what: str) -> str:
    """Whether a measure is one or several: *retail sales* of consumer goods grow, *gross output* of firms grows."""
    head = _HEAD_ENDS.split(what)[0]
    return "p" if head.endswith("s") and not head.endswith("ss") else "s"


def _told(how: str, aim: _Aim, when: str) -> str | None:
    predicate = aim.way.verb.format(aim.amount)
    if how == "move":
        said = aim.way.bring.format(aim.amount).replace("*", aim.what)
    elif how == "strive":
        said = f"strive for {aim.what} to {verb_form(predicate, 'base')}"
    else:
        said = f"{how} that {aim.what} {verb_form(predicate, '3', _number(aim.what))}"
    when = "" if aim.base.startswith(" a year") and when == " over the year" else when
    return f"{capital(said)}{aim.base}{when}." if said else None


def _named(zh: str) -> str | None:
    """The English of a measure, with its article where it is a name of its own."""
    en = render(zh, "NP").en
    return en if en and not HAN.search(en) else measure(zh)
