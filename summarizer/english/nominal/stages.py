"""What has been done, and what comes next, in one report: 上半年工作情况和下半年工作计划.

    stages := (those who report)? (time)? subject (情况 | 总结) and (time) subject (安排 | 计划 | 草案 | …)
    team   := body? 领导班子 (及 班子成员)? deed 情况 | year? 党组 year? 全面从严治党…情况

A grammar of compounds takes the last word of such a pair for the head of both. Each half has a time of its own, and
is read alone.
"""

from collections.abc import Callable

from summarizer.english.nominal.compounds import joined, plainly
from summarizer.english.nominal.nominal import nominal
from summarizer.english.nominal.oversight import ACTED_ON
from summarizer.english.nominal.sound import fit
from summarizer.language.bodies.bodies import body_english, body_prefix
from summarizer.patterns import regex

_TIME = (
    r"(?:20\d\d年度?|今年|明年|[今明]后?两年|下一?年度?|[上下]半年|下一?步|下一?阶段|今后(?:一段时[期间]|一个时期)?|近期"
    r"|第?[一二三四]季度|前[一二三]季度|(?:1[0-2]|[1-9])月份?|(?:1[0-2]|[1-9])[至到—–-](?:1[0-2]|[1-9])月份?)"
)
_STAGES = regex(
    r"(?P<one>[^、，；]{4,40}?(?:情况|总结|进展|结果))(?:（草案）)?(?:汇报|报告)?(?:和|及|与|暨|以及|、)"
    rf"(?P<two>{_TIME}.{{2,40}}?(?:情况|计划|安排|打算|要点|思路|措施|举措|草案|目标|建议|谋划|部署|意见|重点))"
)
_REPORTERS = regex(
    rf"(?P<who>(?:各|相关|有关|全体)[^，；的]{{1,24}}?(?:街道|镇街|乡镇|[镇乡区县市办局委室组科]|部门|单位|企业|园区|社区|同志|成员|领导))(?={_TIME})"
)
_TEAM = regex(
    r"(?P<whose>[^，；的]{0,16}?)(?:领导)?班子(?P<members>(?:[及和与、]|以及)(?:其)?(?:领导)?(?:班子)?成员)?"
    r"(?P<what>(?:20\d\d年度?)?(?:落实|履行|贯彻|执行|抓|开展|推进).{4,40})"
)

# 2022年区政府党组全面从严治党工作情况
_PARTY_GROUP = regex(
    r"(?P<year>20\d\d年度?)?(?P<who>[^，；的\d]{2,16}?(?:党组|党委|党工委|(?<!人大)常委会|学习中心组))(?P<then>20\d\d年度?)?"
    r"(?P<what>(?:抓?(?:全面从严治党|党风廉政建设|意识形态|基层党建|党建|党的建设)|(?:落实|履行)[^，；]{4,20}责任|学习(?=情况))[^，；]{0,14})"
)


# 2024年县级财政决算（草案）和2025年上半年预算执行情况: drafts are drawn up, budgets are executed.
_ACCOUNTS = regex(
    r"(?P<accounts>[^、，；和及]{4,20}?决算)(?P<draft>草案)?(?:情况)?(?:和|及|、|以及)(?P<rest>[^、，；和及]{4,20}?执行情况)"
)


def accounts_and_budget(text: str) -> str | None:
    """The final accounts of one year and how the budget of the next is executed."""
    found = _ACCOUNTS.fullmatch(text)
    one = _half(found["accounts"]) if found else None
    other = _half(found["rest"]) if found else None
    if found is None or one is None or other is None:
        return None
    if found["draft"]:
        one = one.replace("final accounts", "draft final accounts", 1)
    return f"{one} and {other}" if "final accounts" in one else None


# 党组成员履行“一岗双责”情况
_OF_MEMBERS = regex(
    r"(?P<who>[^，；的]{0,14}?(?:党组成员|班子成员|组成人员|领导干部|书记))(?P<year>20\d\d年度?)?"
    r"(?P<what>(?:落实|履行|贯彻|执行|抓)[^，；]{4,30}?)(?:的)?(?:工作)?情况"
)


def of_members(text: str, read: Callable[[str], str | None]) -> tuple[str, str] | None:
    """(who reports, what of in English) of 党组成员履行“一岗双责”情况."""
    found = _OF_MEMBERS.fullmatch(text)
    who = nominal(found["who"].removeprefix("部分")) if found else None
    if found is None or who is None or who.kind != "n" or who.members or who.num != "p":
        return None
    what = read(found["what"])
    if what is None:
        return None
    year = f" in {found['year'][:4]}" if found["year"] else ""
    some = "some " if found["who"].startswith("部分") else ""
    return f"{some}{who.full.removeprefix('the ') if some else who.full}", f"{what}{year}"


def two_stages(text: str) -> str | None:
    """What was done and what is planned: "work in the first half of the year and the plan for … in the second"."""
    found = _STAGES.fullmatch(text)
    if found is None:
        return None
    halves = tuple(_half(found[name]) for name in ("one", "two"))
    return joined(tuple(half for half in halves if half)) if all(halves) else None


_WORK_IN = regex("(20\\d\\d)年度?(?:重点|主要)?工作(?:开展|完成|推进)?情况")


def _half(text: str) -> str | None:
    if (work := _WORK_IN.fullmatch(text)) is not None:
        return f"work in {work[1]}"
    read = nominal(text)
    if read is None and text.endswith("工作情况"):
        read = nominal(text.removesuffix("情况"))
    told = plainly(read) if read is not None and read.kind == "n" else None
    return told if told is not None and fit(text, told, scoped=True) else None


def by_those(text: str) -> tuple[str, str] | None:
    """(who reports, what of): 各部门、各街道|2月份工作总结和3月份工作计划 → ("departments and subdistricts", …)."""
    found = _REPORTERS.match(text)
    body = body_prefix(text)
    if found is None and body and ACTED_ON.fullmatch(text, body):
        en = body_english(text[:body])  # 县政府|办理审议意见情况
        return (f"the {en}", text[body:]) if en else None
    who = nominal(found["who"]) if found else None
    return (who.full, text[found.end() :]) if found and who is not None and who.kind == "n" else None


def of_a_team(text: str, read: Callable[[str], str | None]) -> tuple[str, str] | None:
    """(the team that reports, what of in English) of 区委领导班子及班子成员2022年度履行责任情况."""
    if (group := _PARTY_GROUP.fullmatch(text)) is not None:
        who, year = nominal(group["who"]), group["year"] or group["then"] or ""
        on = read(f"{year}{group['what']}")
        return (who.full, on) if who is not None and who.role == "body" and on else None
    found = _TEAM.fullmatch(text)
    if found is None:
        return None
    whose = nominal(found["whose"]) if found["whose"] else None
    what = read(found["what"])
    if what is None or (found["whose"] and (whose is None or whose.role != "body")):
        return None
    team = f"the leadership team{f' of {whose.full}' if whose else ''}"
    return f"{team} and its members" if found["members"] else team, what
