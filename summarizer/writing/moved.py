"""A figure as it stands in a line: its amount, which way it went, against what, and where it ranks."""

from summarizer.english.measures import AVERAGES
from summarizer.facts import Direction, Figure
from summarizer.language.calendar.periods import find_periods, period_english
from summarizer.language.figures.numerals import parse_numeral
from summarizer.language.marks import parted
from summarizer.patterns import regex
from summarizer.writing.amounts import amount_english
from summarizer.writing.measured import BESIDE
from summarizer.writing.wording import WHOLE, quoted

_HELD_AGAINST = {f"{zh}平均": f"the {en} average" for zh, en in AVERAGES.items()}
_HELD_AGAINST |= dict.fromkeys(("时间进度", "序时进度"), "the schedule")
_LAST_YEAR = regex(r"(?:比|较)(?:上年|去年)(?:同期)?")
_WHERE = {"全国": "nationwide", "全省": "province-wide", "全市": "citywide", "全县": "countywide"}
# Only a rate gathers or loses speed: 较去年同期加快4.8个百分点.
_RATE_MOVED = regex("^(?:增速|增幅)?(?:(?:比|较|同比)[^，。；]{0,12})?(?:加快|放缓|回落)")


def beside(figure: Figure) -> str | None:
    """The same measure elsewhere: "citywide 7.2 percent"; None for any other figure."""
    found = BESIDE.search(figure.evidence[0].quote)
    if found is None or found["zh"] != figure.zh or figure.direction in (Direction.ABOVE, Direction.BELOW):
        return None
    fell = "下降" in found.group()
    return f"{_WHERE[found['where']]} {'down ' if fell else ''}{amount_english(figure.zh)}"


_OFF = regex(r"满[\d.]+元[，立可]*减[\d.]+元")
_OF_VOUCHERS = {"满": " spent", "减": " off"}


def plain(figure: Figure) -> str:
    """The amount, with "up" or "down" before the amount of a change."""
    amount = amount_english(figure.zh, figure.evidence[0].quote)
    if figure.unit == "yuan" and _OFF.search(figure.evidence[0].quote):
        # 满100元减50元: a voucher, and nothing that fell
        before = parted(figure.evidence[0].quote, figure.zh)[0]
        return amount + _OF_VOUCHERS.get(before[-1:], "")
    if (
        figure.direction in (Direction.UP, Direction.DOWN)
        and figure.value >= 0
        and not figure.zh.endswith("番")
    ):
        return f"{figure.direction.value} {amount}"
    if figure.direction in (Direction.ABOVE, Direction.BELOW):
        return f"{amount} {figure.direction.value}"
    return amount


_OF_PLAN = regex(
    r"(?:占|完成|为)(?:年度|全年|年初?)?(?:(?P<budget>预算)|计划|目标|任务)(?:总?投资|任务)?数?(?P<of>[\d.]+[^，。；\d]{1,3})?"
    r"的[^，。；\d]{0,3}(?P<share>[\d.]+%)"
)


def of_plan(figure: Figure) -> str | None:
    """A share of what was planned, with how much that is: "136.9 percent of the target of 100 kilometres".

    "" of how much that is; None of any other figure.
    """
    clause = figure.evidence[0].quote
    plan = _OF_PLAN.match(clause) if figure.direction is None else None
    if plan is None or figure.zh not in (plan["of"], plan["share"]):
        return None
    if figure.zh == plan["of"]:
        return ""
    of = f" of {amount_english(plan['of'], clause)}" if plan["of"] else ""
    year = "year's " if "年" in clause[: plan.end()] else ""
    what = "budget" if plan["budget"] else "plan" if year else "target"
    return f"{plain(figure)} of the {year}{what}{of}"


def change(figure: Figure, first: Figure, *, alone: bool = False) -> str:
    """A figure as it goes on behind what it is of: "up 6 percent year on year", "2 percentage points above …"."""
    clause, said = figure.evidence[0].quote, plain(figure)
    if "分别" in clause and not alone:
        return f"{said} ({quoted(clause)})"  # of which of several it is the clause alone tells
    if figure.direction is None:
        if (planned := of_plan(figure)) is not None:
            return planned
        share = clause.startswith(("占", "为年", "完成年")) and not clause.startswith("占地")
        return f"{said} ({quoted(clause)})" if share else said
    if figure.direction in (Direction.ABOVE, Direction.BELOW):
        side = next((en for zh, en in _HELD_AGAINST.items() if zh in clause), None)
        return f"{said} {side}" if side else f"{said} ({quoted(clause)})"
    if figure.direction is Direction.FLAT:
        return f"{said} (unchanged)"
    if figure.value < 0:
        fell = figure.direction is Direction.DOWN and said.startswith("-")
        return f"down {said[1:]}{_base(clause)}" if fell else f"growth of {said}"
    rate = of_rate(clause, said)
    if figure is not first and rate == said and figure.unit == "percentage points" and _is_rate(first):
        rate = f"growth rate {said}"  # 增长8.5%，比去年同期提高0.5个百分点
    return f"{rate}{_base(clause)}"


def _is_rate(figure: Figure) -> bool:
    return figure.unit == "%" and figure.direction is Direction.UP


def of_rate(clause: str, said: str) -> str:
    """增幅…提高 and 降幅…收窄 are changes of a rate, not of what the line is about."""
    way, _, amount = said.partition(" ")
    if clause.startswith(("降幅", "跌幅")) and "percentage point" in said:
        return f"decline {'widened' if way == 'up' else 'narrowed'} by {amount}"
    of_rate = clause.startswith(("增幅", "增速", "涨幅")) or _RATE_MOVED.match(clause)
    return f"growth rate {said}" if of_rate and "point" in said else said


def _base(clause: str) -> str:
    """What a change is measured against: " year on year", " on January–April"; "" if the clause does not say."""
    if "同比" in clause:
        return " year on year"
    if "环比" in clause:
        return " on the previous period"
    if _LAST_YEAR.search(clause):
        return " on the previous year"
    base = next((p for p in find_periods(clause) if p.base), None)
    en = period_english(base.zh) if base else None
    return f" on {en.removeprefix('in ')}" if en and en.startswith("in ") else ""


# 总量居全省第2位, 增速位列全市第一: what is ranked, where, and how high.
RANKED = regex(
    r"(?:均|继续|依然|保持)*(?P<what>总量|规模|总额|增速|增幅|增长率)?(?:均|继续|依然|稳)*(?:位?居|位?列|排名?|排在|名列)(?:[在于])?"
    r"(?P<where>全国|全省|全市|全区|全县|全州)(?:[^，。；第]{0,6}(?P<of>[县区市]))?(?:第(?P<n>[一二三四五六七八九十]{1,2}|\d{1,2})(?:位|名)?|(?P<top>首位|榜首))"
    r"(?=[，。；、（]|$)"
)
_ORDINALS = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "11th", "12th",
    "13th", "14th", "15th", "16th",
)  # fmt: skip


def ranked(figure: Figure, first: Figure) -> str:
    """ ", third in the province by growth rate" behind a figure whose rank the next clause gives; else ""."""
    found = next((m for e in figure.evidence[1:] if (m := RANKED.fullmatch(e.quote))), None)
    if found is None or found["of"] or (figure is not first and found["what"] in _OF_LEVELS):
        return ""
    at = 1 if found["top"] else int(parse_numeral(found["n"]) or 0)
    if not 0 < at <= len(_ORDINALS):
        return ""
    by = " by growth rate" if found["what"] in _OF_RATES or first.unit == "%" else ""
    return f", {_ORDINALS[at - 1]} in {WHOLE[found['where']]}{by}"


_OF_LEVELS = frozenset({"总量", "规模", "总额"})
_OF_RATES = frozenset({"增速", "增幅", "增长率"})
