"""Figures that are not yet facts: what is expected of something yet to be built, what is aimed at, what is proposed."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from summarizer.facts import Directive, Event, Evidence, Figure
from summarizer.language.calendar.periods import ONCE_BUILT
from summarizer.patterns import regex
from summarizer.writing.requirements import is_remark

_EXPECTED = regex(
    rf"预计|有望|{ONCE_BUILT}[^。；]{{0,12}}[可将能]|{ONCE_BUILT}，?年(?:产(?!值)|生产|处理|加工|发电)|(?:可|(?<!必)将)(?:带动|实现|新增|安置|提供|年产|创造|形成|达|容纳|满足|吸纳|解决|惠及|年|超|突破|出现|降|有(?=\d))"
)
_ONCE_BUILT = regex("[^，。；]{2,4}后")  # what a project is to bring, cited beside the figure
_AIMED_AT = regex(
    r"力争|争取|确保|目标(?!(?:任务)?数?(?:[\d.]+[^，。；\d]{1,3})?的)|(?<!按)(?<!预定)(?<!原定)计划(?!的|提前)"
)

# What stands beside an order and is so already: 对已排查的120处隐患…, 截至目前完成3亿元.
_IS_SO = regex("已|截至|目前|现有|去年|上年|累计|[增降]幅|同比")
_TO_REACH = regex("达到|突破|稳定在|保持在|控制在|不低于|不少于|不超过|以[上内]")


def _once_built(figure: Figure) -> bool:
    """Whether the words cited beside a figure say that it is of a time to come: 建成后."""
    return any(_ONCE_BUILT.fullmatch(piece.quote) for piece in figure.evidence[1:])


# 累计争取上级资金2.3亿元, 争取到位: what was obtained is no aim; of 争取资金 nobody can tell.
_WON = regex(
    "(?:已经?|累计|共|合计|成功|先后)[^，。；力]{0,6}争取|争取(?:到|[^，。；]{2,12}(?:到位|落地|资金|补[助贴]|债券))"
)


def is_expected(figure: Figure) -> bool:
    """Whether a figure is what something yet to be built is to bring."""
    return _once_built(figure) or standing(figure) == "expected"


def standing(figure: Figure) -> str:
    """ "expected", "target" or "proposed" where a figure is not yet a fact, else nothing."""
    quote = figure.evidence[0].quote
    ahead = re.split("[。；]", quote[: quote.find(figure.zh)])[-1]
    if _EXPECTED.search(ahead) or (ahead.endswith("将") and figure.zh[0] in "超达突"):  # 将|超过50毫米
        return "expected"
    if _AIMED_AT.search(_WON.sub("", ahead)):
        return "target"
    return "proposed" if "拟" in ahead else "expected" if _once_built(figure) else ""


# 预计年服务企业800家次，年营业收入5亿元: what is expected goes on behind the comma.
_YEARLY = regex(
    "^(?:可|将|预计|力争)?(?:年|实现|新增|带动|创造|提供|安置|产值|利税|税收|就业人员|吸纳|营业收入|销售收入)"
)
_BY_NOW = regex("[已了]|目前|截至|现有|累计")
# 据测产，预计秋粮播种面积…。水稻总产…: a forecast of a harvest goes on from crop to crop.
_HARVEST = regex("播种面积|[单总亩]产|产量")


def still_ahead(figures: Sequence[Figure]) -> dict[int, str]:
    """The figures that go on with what the clause before them expects or aims at, by identity: "expected", "target"."""
    found: dict[int, str] = {}
    for before, figure in pairwise(figures):
        first, clause = before.evidence[0], figure.evidence[0]
        next_to = first.sentence == clause.sentence and 0 <= clause.start - first.end <= 1
        stands = found.get(id(before)) or ("expected" if is_expected(before) else standing(before))
        if next_to and stands and _YEARLY.match(clause.quote) and not _BY_NOW.search(clause.quote):
            found[id(figure)] = stands
    return found | dict(_of_a_harvest(figures))


def _of_a_harvest(figures: Sequence[Figure]) -> Iterator[tuple[int, str]]:
    """The yields of the crops of a harvest that is only expected, from sentence to sentence."""
    told = ""
    for figure in figures:
        clause = figure.evidence[0]
        if not _HARVEST.search(clause.quote) or _BY_NOW.search(clause.quote):
            continue
        if standing(figure) == "expected" or (told and _follows(clause.sentence, told)):
            told = clause.sentence
            yield id(figure), "expected"


def _follows(sentence: str, before: str) -> bool:
    """Whether a sentence is another or the next one: s5 behind s4."""
    return sentence[0] == before[0] and 0 <= int(sentence[1:]) - int(before[1:]) <= 1


def asked_for(event: Event, clauses: Sequence[Evidence]) -> Directive | None:
    """What somebody said or asked for that one of these clauses stands within."""
    return next(
        (
            directive
            for directive in event.directives
            for order in directive.evidence
            if any(order.start <= clause.start < order.end for clause in clauses)
        ),
        None,
    )


def is_to_be(asked: Directive, quote: str) -> bool | None:
    """Whether a figure quoted from such words is one to be reached; None where they do not tell it from a result."""
    if is_remark(asked) or _IS_SO.search(quote):
        return False
    return True if _TO_REACH.search(quote) else None
