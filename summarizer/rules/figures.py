"""Figures an article states, which way they go and what time they are of.

A figure is a measured amount, never a number inside a formulation (七大产业), a document title or a relayed slogan.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from summarizer.english.nominal.sources import TITLE
from summarizer.facts import Direction
from summarizer.language.calendar.periods import (
    ONCE_BUILT,
    Period,
    find_periods,
    period_behind,
    period_of,
    shared_period,
    topic,
)
from summarizer.language.figures.changes import directions
from summarizer.language.figures.numbers import Quantity, find_quantities
from summarizer.patterns import regex
from summarizer.rules.outline import Stretch


@dataclass(frozen=True, slots=True)
class Measured:
    """A figure in its sentence, which way it goes, and the period it is of with the sentence that names that.

    `once`: where its sentence says that it is of a project yet to be built (达产后).
    """

    stretch: Stretch
    quantity: Quantity
    direction: Direction | None
    period: tuple[Stretch, Period] | None
    once: tuple[int, int] | None = None


def figures(stretches: Sequence[Stretch], report: bool = False) -> Iterator[Measured]:
    """Measured quantities of an occasion, in order; none out of titles and none that only count a list.

    The period that opens a sentence holds for its paragraph; in a `report` that is mostly changes of figures, as one
    on a quarter is, for the paragraphs below too. Under the next heading (六、居民收入) it is again what the first was.
    """
    carries = report and _of_changes(stretches)
    # Times are looked for where something is measured: most paragraphs of a page hold no figure.
    measuring = {s.sentence.paragraph for s in stretches if find_quantities(s.text)}
    current: tuple[Stretch, Period] | None = None
    of_all: tuple[Stretch, Period] | None = None
    last: Stretch | None = None
    for stretch in stretches:
        text = stretch.text
        opens = last is None or last.sentence.paragraph != stretch.sentence.paragraph
        if carries and opens and _HEADING.match(text):
            current = of_all or current
            if current is None and (named := find_periods(text)):
                current = of_all = (stretch, named[0])
        if current and last and not _goes_on(last, stretch, current, carries):
            current = None
        if current and last and _THIS_TIME.search(last.text, current[1].end if current[0] is last else 0):
            current = None
        last = stretch
        if _OF_A_MONTH.match(text) and not find_periods(text):
            current = None
        if not carries and stretch.sentence.paragraph not in measuring:
            continue
        periods = find_periods(text)
        quantities = find_quantities(text)
        opened = topic(periods, text)
        # 去年以来，…呈现良好态势: told of no figure, it takes the place of no time that was.
        mere = opened is not None and not quantities and _is_mere(opened, current is None)
        if opened and not mere and not any(quantity.end <= opened.start for quantity in quantities):
            current = (stretch, opened)
            of_all = of_all or current
        if not quantities:
            continue
        titles = [(m.start(), m.end()) for m in TITLE.finditer(text)] if "《" in text else []
        for quantity, direction in zip(quantities, directions(text, quantities), strict=True):
            if not states_amount(text, quantity) or any(a <= quantity.start < b for a, b in titles):
                continue
            if quantity.kind == "year_span":
                yield Measured(stretch, quantity, direction, None)  # 公示期7天 lasts: of no time
                continue
            period, once = _time_of(stretch, quantity, periods, current)
            yield Measured(stretch, quantity, direction, period, once)


def _time_of(
    stretch: Stretch, quantity: Quantity, periods: tuple[Period, ...], current: tuple[Stretch, Period] | None
) -> tuple[tuple[Stretch, Period] | None, tuple[int, int] | None]:
    """The period that a figure is of, its own before the `current` one, and where it says that it is `once` built."""
    text = stretch.text
    behind = quantity.kind == "count" and period_behind(text, quantity.end, periods)
    own = behind or shared_period(text, quantity.start, periods)
    own = own or period_of(text, quantity.start, periods)
    here = current if current and (current[0] is not stretch or own is not None) else None
    if here and not _is_of(stretch, quantity, here):
        here = None
    # 建成后…；另一项目总投资12亿元: behind the semicolon another is told of.
    semi = text.rfind("；", 0, quantity.start) + 1
    another = semi and _PRICED.search(text, semi, quantity.start)
    built = _ONCE_BUILT.search(text, semi if another else 0, quantity.start)
    if own and _YIELDS.match(text, own.end, quantity.start):
        own, here = None, None
    if _THIS_TIME.search(text, own.end if own else 0, quantity.start):
        own, here = None, None
    if _OF_A_YEAR.search(text, max(0, quantity.start - 16), quantity.start):
        # 二季度开工项目21个，年度投资22.3亿元: of the whole year
        own = None if own and _SHORTER.search(own.zh) else own
        here = None if here and _SHORTER.search(here[1].zh) else here
    if built:
        own, here = own if own and own.start > built.start() else None, None
    return (stretch, own) if own else here, built.span() if built else None


def _is_mere(opened: Period, first: bool) -> bool:
    """Whether a time that no figure follows is none of later ones; 今年以来 may be, where no other was told."""
    return _MERE.search(opened.zh) is not None and not (first and opened.zh.endswith("以来"))


# 近年来，该院发展空间受限。为此，县里投资5亿元…: how long something has been so is no time of what was done about it.
_MERE = regex("以来$|^(?:近|多)年来?$|^这些年来?$")
# 从月度增速看，有4个行业…: of a month that is not named, not of the months that the report is on.
_OF_A_MONTH = regex("(?:从|按|就|分)?(?:单月|月度|当月)[^，。；]{0,6}看，")
# 今年以来…。近期将有5个项目签约: what is still to come is of no time that was told of.
_TO_COME = regex(
    "近期(?=[，将拟内])|(?<![即必])将(?=[有于在新再达建完实改投扩引启开推形带增力持继])|下一?步"
    "|接下来|力争|预计|计划(?=[年到在新改建引投])"
    "|(?:^|，)[^，。；]{0,12}?(?<![主重需首必紧纲摘概简次])要(?![求点素害闻件么是领务地清看认]|客观"
    "|充分认)"
)
_ASKED = regex("要求|部署|目标|任务|安排")  # 对2024年工作作出部署：…
# 某项目总投资3亿元，占地200亩: how large a thing is does not change from one quarter to another.
_LASTING = regex(
    "(?:总投资|占地(?:面积)?|用地规模|建设规模|(?:编制|设置|设计)床位|(?:建筑|规划|用地)面积|全长|总长|注册资本|总里程|总人口|概算|设计)[^，。；\\d]{0,6}$"
)
_ONCE_BUILT = regex(ONCE_BUILT)
_OF_A_YEAR = regex(
    "(?<![半今去全每明本当往历同0-9])(?:年度(?:计划)?(?:完成)?投资|年(?:总?产|产[值量能]|销售|营业|营收|纳税|创税|处理|加工|接待|客流)[值量额能入]*)[^，。；\\d]{0,8}$"
)
_SHORTER = regex("季度|月|半年|旬|周")
_PRICED = regex("(?:项目|工程|园|基地)(?:计划|概算)?总?投资")
# 8月建成投产，可新增年产值20亿元: from then on, and not of that month.
_YIELDS = regex(
    "(?:前后?)?(?:全面|全部|正式)?(?:建成|竣工|完工|投[产用运]|达产|启用|交付){1,2}(?:使用)?，(?:[^。；]*，)?[^，。；\\d]{0,6}?(?:可|能|将|预计)"
)
# 今年以来，…，本次共签约项目19个: of the day, not of the months before it.
# 当日签约的27个项目: of those told of.
_THIS_TIME = regex(
    "(?<![一二三四五六七八九十])(?:本次|此次|这次)(?!会议|全会)|(?:^|[，。])(?:当[日天])?(?:签约|开工|竣工)的(?=\\d|$)"
)
# 在年均增长15%的基础上，…: what was before is of no time that is told of.
_GROUND = regex("[^，。；]{0,6}基础上")
_HEADING = regex("(?:[（(]?[一二三四五六七八九十]{1,3}[、）)])?[^，。；]{2,24}。?$")


def _of_changes(stretches: Sequence[Stretch]) -> bool:
    """Whether every second sentence tells of a rise or a fall."""
    changes = sum(way is not None for s in stretches for way in directions(s.text, find_quantities(s.text)))
    return changes * 2 >= len(stretches)


def _goes_on(before: Stretch, stretch: Stretch, current: tuple[Stretch, Period], carries: bool) -> bool:
    """Whether the period that opened the sentence before still holds: nobody else speaks, and no other paragraph tells
    of other things. What is to be done 4月底 says nothing of what is required next; what was done 截至10月底 does.
    Since when all went well (今年以来) says nothing of the figures of another paragraph."""
    named, opened = current
    same = before.sentence.paragraph == stretch.sentence.paragraph
    if before.frame is None and stretch.frame is None:
        mere = opened.zh.endswith("以来") and not find_quantities(named.text)
        return same or (carries and not mere)
    by_then = opened.zh.endswith(("底", "末", "前")) and not opened.zh.startswith("截")
    return same and before.frame is stretch.frame and not by_then


def _is_of(stretch: Stretch, quantity: Quantity, named: tuple[Stretch, Period]) -> bool:
    """Whether a figure may be of a time that a sentence before names: not the price or the size of a thing, what was
    before or what is still to come."""
    text, at = stretch.text, quantity.start
    return named[0] is stretch or not (
        _GROUND.match(text, quantity.end) or _LASTING.search(text, 0, at) or _is_to_come(stretch, named, at)
    )


def _is_to_come(stretch: Stretch, opened: tuple[Stretch, Period], at: int) -> bool:
    """Whether a figure is still to come, and the sentence that named the time was not."""
    told = opened[0].text
    to_come = _TO_COME.search(stretch.text, 0, at)
    return bool(to_come) and not (_ASKED.search(told) or _TO_COME.search(told, opened[1].end))


_DIGIT = regex(r"\d")
_BIG = regex("大(?=类|项(?!目)|方面|领域|板块|体系|[产行]业|工程|行动|任务|举措)")
# 2019首尔会议, 96001部队, 89岁的老人: a year before a name, the number of a unit, an age.
_ABSENT = regex(r"(?:请假|缺席|因[事病公]未)(?:到会|参会|出席)?的?$")
_SINCE = regex(r"(?:19|20)\d\d[-—./](?:\d{1,2}[-—./]?)?$")
_NO_COUNT = regex(r"(?:19|20)\d\d首|\d+部队|\d{1,3}岁的(?!\d)")
# 三百余户, 近千名: as many as a reporter has counted, and no formula (千家万户, 百强县).
_MANY = regex(
    "^(?:近|约|超过?|逾)?[一二两三四五六七八九十百千万]*[百千万](?:[余多]|[零一二三四五六七八九十百]+)[人名户家]$|^(?:近|约|超过?|逾)[一二两三四五六七八九]?[百千万][人名户家]$"
)
_PHASE_OF = regex("(?:[园城厂区苑府湾院馆站线]|项目|工程|基地|中心|公寓|广场|花园)$")
# How thick or wide a thing is is part of its name.
_SMALL = ("millimetres", "centimetres")
_OF_A_THING = regex("(?!以[上下]|左右|的?(?:降|雨|水|积))[一-鿿]{2,16}?(?:线|管|板|卷|项目|工程|设备|机|炮)")
_WEATHER = regex("(?:降|雨|雪|水位|径流|胸径|地径|沉降|厚度|宽度|高度)[^，。；]{0,16}$")
_ROUND_THE_CLOCK = regex(
    "(?:不间断|全天候|专人|领导|轮流)?(?:值[班守]|在岗|带班|待命|巡[查逻]|监[测控]|服务|热线|蹲点|驻守|坚守|轮班|轮值|响应)"
)


def states_amount(text: str, quantity: Quantity) -> bool:
    """Whether a quantity is a figure: not part of a formulation (七大产业, 未来五年), not a class (亿元以上项目)."""
    if quantity.zh.endswith("周年") or (quantity.kind == "year_span" and text.startswith("来", quantity.end)):
        return False  # an anniversary is counted like a rank, and 近5年来 is a time
    if quantity.unit == "months" and text[quantity.start - 1 : quantity.start] in ("前", "近", "头"):
        return False  # 今年前6个月 is a time
    if text[quantity.start - 1 : quantity.start] == "每" and not _DIGIT.search(quantity.zh):
        return False  # 每百元收入中的成本
    if quantity.zh.endswith("起") and _SINCE.search(text, 0, quantity.start):
        return False  # 自2017-7-6起
    if _NO_COUNT.match(text, quantity.start) or _ABSENT.search(text, 0, quantity.start):
        return False
    if quantity.kind == "year_span" and text[quantity.start - 2 : quantity.start] in ("过去", "未来", "今后"):
        return False  # 过去5年 is a time
    if quantity.zh == "过半" and text.endswith(("时间", "任务"), 0, quantity.start):
        return False  # 确保时间过半、任务过半
    if quantity.zh.endswith("期") and _PHASE_OF.search(text, 0, quantity.start):
        return False  # 某某产业园2期
    if (
        quantity.unit in _SMALL
        and _OF_A_THING.match(text, quantity.end)
        and not _WEATHER.search(text, 0, quantity.start)
    ):
        return False  # 1050毫米不锈钢生产线
    if quantity.unit == "hours" and _ROUND_THE_CLOCK.match(text, quantity.end):
        return False  # 24小时值班 is a way to be on duty
    digits = _DIGIT.search(quantity.zh) is not None
    if not digits and quantity.kind == "count" and _MANY.search(quantity.zh):
        return True
    if not digits and (quantity.kind in ("count", "year_span", "measure") or quantity.zh.endswith("级")):
        return False  # 千亿级产业集群 is a class
    if text[quantity.start : quantity.end].endswith("大") or _BIG.match(text, quantity.end):
        return False
    return digits or not quantity.zh.startswith(("亿元", "千万元", "百万元", "万元"))
