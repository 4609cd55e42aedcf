"""Two figures of one clause: from what to what something went, and what each of two things did.

亩均收入由2020年的3000元提高到8000元; 城镇、农村居民人均可支配收入分别增长5%、6%.
"""

from collections.abc import Sequence

from summarizer.english.clauses.inflect import capital
from summarizer.english.site_names import site_english
from summarizer.facts import Figure
from summarizer.language.calendar.periods import find_periods
from summarizer.language.marks import parted
from summarizer.patterns import regex
from summarizer.writing.amounts import amount_english
from summarizer.writing.done import done, told_done
from summarizer.writing.measured import measured

_OF = regex(
    r"(?P<what>[^，。；：“”]{2,26}?)(?:已经|已|也|均|相应)?[由从](?:(?P<year>20\d\d|19\d\d)年的?|原来的?|过去的?|最初的?|去年的?)?$"
)
_WENT = regex(
    r"(?:一路|逐年|大幅|稳步|逐步|跃|猛|快速)?"
    r"(?:增[加长]?|提[高升]?|上?升|上?涨|扩[大展]|发展|攀升|下降|降低?|减少?|缩短?|压[缩减])[到至为]"
    r"了?(?:(?P<year>20\d\d)年的?|目前的?|现在的?|如今的?|今年的?)?$"
)
_OF_VILLAGE = regex(
    r"(?P<village>(?![全该本各我当])[\u4e00-\u9fff]{2,5}村)(?=年|人均|村民|村集体|农民|户均|亩均|集体)"
)


def from_to(figures: Sequence[Figure]) -> str | None:
    """The two amounts of one clause with what they are of, if all of it can be said."""
    if len(figures) != _TWO or figures[0].evidence[0] != figures[1].evidence[0]:
        return None
    clause, (first, second) = figures[0].evidence[0].quote, figures
    before, found, rest = parted(clause, first.zh)
    between, again, after = parted(rest, second.zh)
    of, went = _OF.fullmatch(before), _WENT.fullmatch(between)
    if not (found and again and of and went) or after.strip("，。；、"):
        return None
    village = _OF_VILLAGE.match(of["what"])
    what = measured(of["what"][village.end() if village else 0 :] + first.zh, first.zh, None)
    where = site_english(village["village"]) if village else None
    if what is None or (village and where is None):
        return None
    amounts = [amount_english(figure.zh, clause) for figure in figures]
    if any("“" in amount for amount in amounts):
        return None
    years = [f" in {year}" if year else "" for year in (of["year"], went["year"])]
    in_village = f" in {where} ({village['village']})" if village else ""
    return f"{capital(what)}{in_village}: from {amounts[0]}{years[0]} to {amounts[1]}{years[1]}"


_TWO = 2


# 刑事、治安|警情|同比, 工业用电量和居民用电量|: what the two have in common stands behind the second.
_BOTH = regex(
    r"(?P<one>[^，。；、和与及]{2,14})(?:、|和|与|及)(?P<two>[^，。；、和与及]{2,20})分别(?P<way>[^，。；0-9]{0,14})$"
)
_BETWEEN = regex("[、和与及]|，")
_WHOSE = regex("^[全我][省市县区州旗]")
_TIME_ONLY = regex("[全我][省市县区州旗]|20\\d\\d年|[上下]半年|前?[一二三四]季度|今年以来|去年|，")


def each_of_two(figures: Sequence[Figure], changes: Sequence[str]) -> str | None:
    """What two figures of one clause are of, one each: "Urban income: up 5 percent; rural income: up 6 percent"."""
    if len(figures) != _TWO or figures[0].evidence[0] != figures[1].evidence[0]:
        return None
    clause, (first, second) = figures[0].evidence[0].quote, figures
    before, found, rest = parted(clause, first.zh)
    between, again, after = parted(rest, second.zh)
    both = _BOTH.search(before) if found and again and _BETWEEN.fullmatch(between) else None
    if both is None or after.strip("，。；、") or _TIME_ONLY.sub("", before[: both.start()]):
        return None
    first_of = _WHOSE.sub("", both["one"])
    # 城镇、农村|居民收入: words of one length share what stands behind the second.
    wholes = (first_of, first_of + both["two"][len(first_of) :])
    two = measured(both["two"] + second.zh, second.zh, None)
    one = next((en for zh in wholes if (en := measured(zh + first.zh, first.zh, None))), None)
    if one is None or two is None or one == two:
        return None
    return f"{capital(one)}: {changes[0]}; {two}: {changes[1]}"


_EACH_CHANGED = regex("(?:同比|环比|较[^，。；]{2,8})?(?:均|分别)(?P<way>下降|增长|上升|减少|增加)")


def two_and_their_changes(figures: Sequence[Figure], changes: Sequence[str]) -> str | None:
    """Two things that are counted, and what each came to: 发生事故17起、死亡9人，同比分别下降22.7%和30.8%."""
    if len(figures) != _TWO + _TWO:
        return None
    clause, behind = figures[0].evidence[0].quote, figures[_TWO].evidence[0].quote
    of_each = [figure.evidence[0].quote for figure in figures]
    if of_each != [clause, clause, behind, behind] or not _EACH_CHANGED.match(behind):
        return None
    opened = next((period.end for period in find_periods(clause) if period.start == 0), 0)
    counted = [done(clause[opened:].lstrip("，"), figure.zh) for figure in figures[:_TWO]]
    told = [told_done(one, figure.zh) for one, figure in zip(counted, figures, strict=False) if one]
    if len(told) != _TWO:
        return None
    base = " year on year" if behind.startswith("同比") else ""
    return capital(
        "; ".join(f"{one}, {change}{base}" for one, change in zip(told, changes[_TWO:], strict=True))
    )
