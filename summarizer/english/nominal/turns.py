"""Routine work told turn by turn: 各部门2月份工作总结和3月份工作计划, whoever reports it.

    turns := who? period work (总结 | 情况) and period work (计划 | 安排 | …) (汇报 | 报告)?

The periods are rows of `namings.tsv`; who reports may be a list that shares 领导 (党工委、管委会领导和各街道).
"""

from summarizer.english.nominal.compounds import joined
from summarizer.english.nominal.formal import namings
from summarizer.english.nominal.matters import agents
from summarizer.english.nominal.nominal import nominal
from summarizer.language.bodies.bodies import body_english
from summarizer.patterns import any_of, regex
from summarizer.vocabulary import MONTHS

_PERIODS = namings("period")
_PERIOD = rf"(?:20\d\d年度?|(?:1[0-2]|[1-9])月份?|{any_of(_PERIODS)})"
_WORK = r"(?:各项|主要)*(?P<key{}>重点)?工作(?:任务)?"
_TURNS = regex(
    rf"(?P<who>.{{2,60}}?)?(?P<then>{_PERIOD})的?{_WORK.format(1)}(?:开展|完成|进展|推进|落实)*(?P<told>总结|情况)(?P<first>的?(?:汇报|报告))?(?:和|及|与|以及|、)"
    rf"(?P<next>{_PERIOD})的?{_WORK.format(2)}(?P<plan>计划|安排|打算|思路|谋划|部署)"
    r"(?:情况)?(?:的)?(?P<report>汇报|报告|通报)?"
)
_PLANS = {"安排": "arrangements", "部署": "arrangements", "思路": "the approach"}
_MONTH = regex(r"(\d{1,2})月份?")
_SHARED = regex("(?P<body>.*?)(?:领导|领导班子成员|班子成员|主要负责人|主要负责同志|负责人|负责同志)")
_MARK = regex("以及|[、和及与]")


def turns(text: str) -> str | None:
    """What was done in one period and what is planned for the next, and who told of it; None if it is no such item."""
    found = _TURNS.fullmatch(text)
    if found is None:
        return None
    who = _those(found["who"]) if found["who"] else ""
    if who is None:
        return None
    then, after = _when(found["then"]), _when(found["next"])
    plan = _PLANS.get(found["plan"], "plans")
    work = "key work" if found["key1"] else "work"
    reported = found["report"] or found["first"]
    if reported or found["told"] == "情况":
        told = f"{work}{f' of {who}' if who and not reported else ''} in {then} and {plan} for {after}"
        if not reported:
            return told
        several = "s" if who and not body_english(found["who"]) else ""
        return f"the report{several} of {who} on {told}" if who else f"the report on {told}"
    if found["key1"] or found["key2"]:
        return None
    plan = plan.removeprefix("the ")
    if who:
        return f"the work summaries for {then} and work {plan} for {after} from {who}"
    return f"the work summary for {then} and the work {'plan' if plan == 'plans' else plan} for {after}"


def _when(zh: str) -> str:
    month = _MONTH.fullmatch(zh)
    return MONTHS[int(month[1]) - 1] if month else _PERIODS.get(zh, zh[:4])


def _those(text: str) -> str | None:
    """Who reports: bodies, people, or a list of both; bodies before one with 领导 share its leaders."""
    if text.endswith("党组"):
        return agents(text)
    told: list[str] = []
    led: list[str] = []
    for part in _MARK.split(text):
        if (body := body_english(part)) is not None:
            led.append(f"the {body}")
        elif (found := _SHARED.fullmatch(part)) and (last := body_english(found["body"])) is not None:
            told.append(f"the leaders of {joined((*led, f'the {last}'))}")
            led = []
        else:
            read = nominal(part)
            if read is None or read.kind != "n" or read.act or read.num != "p":
                return None
            told.extend([*led, read.full])
            led = []
    told.extend(led)
    return joined(tuple(told)) if told else None
