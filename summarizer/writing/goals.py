"""The goals that demands name in words: a strong first quarter, the year's targets for investment, a title to win.

Most of them stand at the end of a demand of ten clauses, behind 确保 or 力争. They are told as a list of what is aimed
at, which says no more than the Chinese: of a goal that has no English nothing is told.
"""

import re
from collections.abc import Iterator, Sequence

from summarizer.english.nominal.compounds import plainly
from summarizer.english.nominal.nominal import nominal
from summarizer.facts import Event, Evidence
from summarizer.patterns import any_of, regex
from summarizer.writing.demands import is_polite
from summarizer.writing.reports import is_report
from summarizer.writing.requirements import is_remark
from summarizer.writing.wording import HAN, Said

_PERIODS = {
    "一季度": "the first quarter", "第一季度": "the first quarter", "首季": "the first quarter",
    "首季度": "the first quarter", "二季度": "the second quarter", "第二季度": "the second quarter",
    "三季度": "the third quarter", "第三季度": "the third quarter", "四季度": "the fourth quarter",
    "第四季度": "the fourth quarter", "上半年": "the first half", "下半年": "the second half", "全年": "the year",
}  # fmt: skip
_YEARS = {"今年": "this year", "明年": "next year"}
_PERIOD = (
    rf"(?P<year>20\d\d年|{any_of(_YEARS)})?(?:的)?(?P<period>{any_of(_PERIODS)})?"
    "(?:(?:及|和|以及)(?P<more>全年))?"
)
_REACH = "(?:实现|夺取|夺得|冲刺|确保|力争|争取|迎来|赢得|打好|打赢|取得)"
_OF = {
    "": "", "经济": " for the economy", "经济运行": " for the economy", "经济工作": " for the economy",
    "投资": " for investment", "投资工作": " for investment", "工业": " for industry", "工业经济": " for industry",
    "项目建设": " for project construction", "招商引资": " for investment promotion",
}  # fmt: skip
# 奋力实现一季度“开门红”; 为明年一季度“开门红”打好基础
_START = regex(
    rf"(?:{_REACH}|(?P<for>为[^，。；]{{0,4}}?)){_PERIOD}(?P<of>{any_of(filter(None, _OF))})?(?:的)?[“‘]?开门红[”’]?"
    r"(?P<base>(?:打好|打牢|打下|奠定|夯实|创造)[^，。；]{0,8}?(?:基础|条件))?(?=[，。；、]|$)"
)
# 确保完成一季度固定资产投资目标任务
_TARGETS = regex(
    rf"(?:完成|实现|冲刺){_PERIOD}(?P<what>[^，。；、“”]{{0,14}}?)(?:各项|既定|预期|年度)*(?:目标任务|任务目标|预期目标|目标)"
    r"(?:圆满|如期|顺利)?(?=[，。；]|$)"
)
# 争创全国双拥模范城“八连冠”
_TITLE = regex(
    r"(?:争创|申创|争当|全力创建|力争创成|成功创建|确保创成)(?P<what>(?:国家级?|全国|省级|全省)[^，。；、“”‘’]{2,16}?)(?=[，。；“‘]|$)"
)
_MOST_SHOWN, _LONGEST = 2, 16


def goals(events: Sequence[Event], said: str, room: int) -> Said | None:
    """A sentence on the first goals in words that nothing of the bottom line tells yet."""
    if is_polite(events[0]) or is_report(events[0]):
        return None
    told: list[str] = []
    cited: list[Evidence] = []
    for en, evidence in _goals(events):
        if en in told or len(told) == _MOST_SHOWN or len(en.split()) > min(room, _LONGEST):
            continue
        if _core(en) in said or any(_core(en) == _core(other) for other in told):
            continue
        told.append(en)
        cited.extend(evidence)
        room -= len(en.split())
    return (f"{'Goals' if len(told) > 1 else 'Goal'}: {'; '.join(told)}.", tuple(cited)) if told else None


def _core(en: str) -> str:
    """What of a goal shows that it was told already."""
    return "strong start" if "strong start" in en else en


def _goals(events: Sequence[Event]) -> Iterator[tuple[str, tuple[Evidence, ...]]]:
    asked = [d for event in events for d in event.directives if not is_remark(d)]
    for pattern, english in ((_START, _a_start), (_TARGETS, _targets), (_TITLE, _a_title)):
        for directive in asked:
            for found in pattern.finditer(directive.zh):
                en = english(found)
                if en and not HAN.search(en):
                    yield en, directive.evidence


def _when(found: "re.Match[str]") -> str:
    """ "the first quarter of next year", "the fourth quarter and the year", "2024"; "" without one."""
    period = _PERIODS.get(found["period"] or "", "")
    year = _YEARS.get(found["year"] or "") or (found["year"] or "")[:4]
    when = f"{period} of {year}" if period and year else period or year
    return f"{when} and the whole year" if when and found["more"] else when


def _in(when: str) -> str:
    if when in _YEARS.values():
        return f" {when}"
    return f" in {when}" if when else ""


def _a_start(found: "re.Match[str]") -> str | None:
    if found["for"] is not None and not found["base"]:
        return None
    start = f"a strong start{_OF[found['of'] or '']}{_in(_when(found))}"
    return f"the groundwork for {start}" if found["for"] is not None else start


def _targets(found: "re.Match[str]") -> str | None:
    when, what = _when(found), found["what"].removesuffix("的").removesuffix("工作")
    if not what:
        return f"meeting the targets for {when}" if when and "quarter" in when else None
    read = nominal(what)
    if read is None or read.kind != "n":
        return None
    if when == _PERIODS["全年"]:
        return f"meeting the year's targets for {plainly(read)}"
    return f"meeting the targets for {plainly(read)}{_in(when)}"


def _a_title(found: "re.Match[str]") -> str | None:
    read = nominal(found["what"])
    level = ""
    if read is not None and _WIDE.search(read.en):
        level = "national " if found["what"].startswith("全国") else "provincial "
        read = nominal(found["what"][2:])
    if read is None or read.kind != "n" or read.members:
        return None
    return f"the title of {level}{read.en}"


_WIDE = regex(r" (?:nationwide|across the \w+)$")
