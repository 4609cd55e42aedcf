"""Reports as English noun phrases: who reported, and on what (经济运行情况汇报, 区法院关于审判工作的报告)."""

import re

from summarizer.english.nominal.affinity import shared_tail
from summarizer.english.nominal.compounds import joined
from summarizer.english.nominal.formal import namings
from summarizer.english.nominal.halves import halves
from summarizer.english.nominal.matters import (
    agents,
    of_meeting,
    reporter,
)
from summarizer.english.nominal.nominal import nominal
from summarizer.english.nominal.oversight import looked_into
from summarizer.english.nominal.sound import fit
from summarizer.english.nominal.sources import TITLE
from summarizer.english.nominal.stages import accounts_and_budget, by_those, of_a_team, of_members, two_stages
from summarizer.english.nominal.subjects import subject_of
from summarizer.english.nominal.title_parts import DRAFT
from summarizer.language.bodies.bodies import body_english
from summarizer.patterns import regex

REPORT = regex(
    r"(?P<what>.+?)(?P<of>(?:的)?(?:专题|专项|综合|书面|集中|有关|相关|总体)*(?:的)?)(?P<kind>汇报"
    r"|报告|通报|说明|述职报告|工作汇报|情况汇报|情况通报|情况说明|情况报告|汇报说明|说明和审查报告"
    r"|审查报告|视察报告|检查报告|审计报告|评议报告|核查报告|论证报告|年度报告|评估报告|中期评估报告|审议意见|工作报告|审查结果报告|调研报告|考察报告)$"
)

KINDS = namings("report")

WHO = regex(
    r"^(?P<who>[^关《》]{2,36}?)(?:受.{2,12}?委托，?|代表(?!资格|团|大会|建议|联络).{2,12}?)?(?:所作的?|作的?|的)?关于(?P<what>.+)$"
)


def report(text: str) -> str | None:
    """A report by its subject and whoever gave it, or None: the kind alone where nothing more is said."""
    if (alone := KINDS.get(text, "")).endswith(" on"):
        return f"the {alone.removesuffix(' on')}"
    found = REPORT.match(text)
    return None if found is None else _reported(found)


def staged(text: str) -> str | None:
    """What was done and what comes next, reported or not: each half is read alone, so the whole may be long."""
    found = REPORT.match(text)
    what = (found["what"] if found else text).removesuffix("的")
    kind = KINDS[found["kind"]] if found else ""
    if (
        found
        and kind.endswith(" on")
        and (
            team := of_a_team(f"{what}{found['kind'][:-2]}", subject_of)
            or of_members(f"{what}{found['kind'][:-2]}", subject_of)
        )
        is not None
    ):
        return f"the {told_by(kind, team[0])} {team[1]}"
    who: str | None = None
    if found and (told := WHO.match(what)) is not None:
        who, what = teller(told["who"].removesuffix("，")), told["what"]
        if who is None:
            return None
    elif found and (those := by_those(what)) is not None:
        who, what = those
    what = DRAFT.sub("草案", what.removeprefix("关于"))
    stages = accounts_and_budget(what) or two_stages(what) or (looked_into(what, subject_of) if who else None)
    if stages is None or (found and not kind.endswith(" on")):
        return None
    return f"the {told_by(kind, who) if who else kind} {stages}" if found else stages


_COUNTED = regex(
    r"(?P<who>[^关《》，；]{2,20}?)关于(?P<what>[^，；关]{4,24}情况(?:[、和及][^、，；关]{4,24}情况)+)的?"
    r"(?P<number>[两三四五六])[项个份](?:专题|专项|工作)*报告"
)
_NUMBERS = dict(zip("两三四五六", ("two", "three", "four", "five", "six"), strict=True))


def counted_reports(text: str) -> str | None:
    """某政府关于甲情况、乙情况两项专题报告: "the two reports of … on A and on B"."""
    found = _COUNTED.fullmatch(text)
    who = teller(found["who"]) if found else None
    if found is None or who is None:
        return None
    told = [subject_of(one) for one in re.split("(?<=情况)[、和及]", found["what"])]
    if not all(told):
        return None
    on = " and on ".join(one for one in told if one)
    return f"the {_NUMBERS[found['number']]} {told_by('reports on', who)} {on}"


def _reported(found: "re.Match[str]") -> str | None:
    what, kind = found["what"].removesuffix("的"), KINDS[found["kind"]]
    if found["kind"] == "工作报告" and what.endswith("筹备"):
        kind = KINDS["报告"]  # 大会筹备|工作报告
    who: str | None = None
    if not what.startswith("关于") and (told := WHO.match(what)):
        who, what = teller(told["who"].removesuffix("，")), told["what"]
        if who is None:
            return None
    if who is None and "关于" in TITLE.sub("", what) and not what.startswith("关于"):
        return None  # who reports was not read
    if found["kind"] == "工作报告" and _SAT.search(what):
        return None  # 甲会议和乙会议相关工作报告: given at them, not on them
    if found["of"].startswith("的") and (owner := agents(what)) is not None:
        return _owned(kind, owner, found["of"])
    if found["kind"].startswith("情况") and (met := of_meeting(f"{what.removeprefix('关于')}情况")):
        return f"the {told_by(kind, who) if who else kind} {met}"  # 某会议筹备|情况汇报
    subjects = [s for s in re.split(r"[、，和及]?关于", what) if s]
    if who and who.endswith("Court") and _ENFORCED.fullmatch(what.removeprefix("关于")):
        return f"the {told_by(kind, who)} the enforcement of judgments"
    on_each = halves(subjects[0], subject_of) if kind.endswith(" on") and len(subjects) == 1 else ()
    english = [" and on ".join(on_each)] if on_each else [subject_of(s.strip("、，")) for s in subjects]
    if who is None and kind.endswith(" on") and _TELLS.search(what) and (own := body_english(what)):
        return f"the {told_by(kind.removesuffix(' on'), f'the {own}')}"  # 区人大|专题工作汇报
    if who is None and kind.endswith(" on") and _REPORTERS.search(what) and _plain_report(found):
        return f"the {told_by(kind.removesuffix(' on'), named)}" if (named := agents(what)) else None
    if english == [None] and found["kind"].startswith("情况"):
        english = [subject_of(f"{subjects[0].strip('、，')}情况")]  # 甲工作进展|情况汇报
    if english == [None] and kind.endswith(" on"):
        english = [_apart(subjects[0])]
    if not english or any(en is None for en in english):
        return None
    subject = joined(tuple(en for en in english if en))
    several = len(subjects) > 1
    noun = kind if not several else re.sub(r"^report\b", "reports", kind)
    return f"the {told_by(noun, who) if who else noun} {subject}"


_TELLS = regex("(?:人大|政协|政府|常委会|法院|检察院|[局委办院部])$")

# 相关人员|汇报, 各乡镇|汇报: who reports.
_REPORTERS = regex(
    "(?:人员|负责人|负责同志|书记|主任|局长|代表|委员|[各关级位]+(?:乡镇|镇街|街道|部门|企业|单位|村))$"
)


def by_somebody(text: str) -> bool:
    """Whether a report is named by those who gave it alone, so that nothing can be said of what it is on."""
    found = REPORT.match(text)
    return found is not None and _plain_report(found) and _REPORTERS.search(found["what"]) is not None


def _plain_report(found: "re.Match[str]") -> bool:
    """Whether nothing says what a report is on: of 县直部门情况汇报 it may be their affairs."""
    return "关于" not in found["what"] and not found["kind"].startswith("情况")


_PAIRED = regex(
    r"(?P<front>(?:全[省市县区州旗镇乡]|[一二三四]季度|[上下]半年|前[一二三]季度|近期|当前|今年以来|20\d\d年度?)*)"
    r"(?P<first>[^、和及与关]{4,12})[、和](?P<second>[^、和及与关]{4,16})"
)


def _apart(text: str) -> str | None:
    """经济运行、招商引资: two matters, the first of which has an *of*: "the performance of the economy and on …"."""
    pair = _PAIRED.fullmatch(text)
    if pair and shared_tail(text, [pair.span("first"), pair.span("second")]):
        return None
    first = nominal(pair["first"]) if pair else None
    second = nominal(f"{pair['front']}{pair['second']}") if pair else None
    if (
        first is None
        or second is None
        or first.fronted
        or {first.kind, second.kind} != {"n"}
        or first.members
        or second.members
    ):
        return None
    return f"{first.full} and on {second.full}"


# 市中级人民法院关于执行工作情况的报告: what courts carry out are judgments.
_ENFORCED = regex("(?:20\\d\\d年度?)?(?:全[市县区])?执行工作(?:开展|进展)?(?:情况)?")
_SAT = regex("(?:会议|全会|大会)(?:相关|有关)?$")

BY_SOMEBODY = regex("(?!.*关于).{2,12}(?:人员|负责人|同志)的?(?:汇报|报告|介绍)")  # 相关人员汇报: they report

_REPORTED = regex(r"((?:[\w-]+ )*?(?:reports?|briefing|explanation|opinions))(.*)$")


def told_by(kind: str, who: str) -> str:
    """ "report on" and who reports → "report of the District Court on", "report by Li Ming (李明), mayor, on"."""
    found = _REPORTED.match(kind)
    noun, link = found.groups() if found else (kind, "")
    # "the explanation by the Municipal Government of the …": two *of* would be two owners
    by = who if who.startswith("by ") else f"by {who}" if link.strip() == "of" else f"of {who}"
    return f"{noun} {by}{',' if ',' in who else ''}{link}"


def _owned(kind: str, owner: str, how: str) -> str | None:
    """调研组的相关调研报告: whose report it is, and nothing of what it is on."""
    noun, _, subject = kind.partition(" on")
    relevant = "relevant " if "相关" in how or "有关" in how else ""
    return None if subject or " " in noun.removesuffix(" report") else f"the {relevant}{noun} of {owner}"


# 县财政局|汇报|预算执行情况: who reported stands before the verb.
_TOLD_OF = regex(
    r"(?P<who>[^关《》，；的]{2,40}?(?:[局委办部院会组]|政府|中心|公司|党组|领导|负责人|负责同志|部门|单位|街道|[镇乡]))"
    r"(?P<verb>汇报|通报|介绍|报告)了?(?:关于)?(?P<what>[^，；]{3,60}?(?:情况|工作|进展|打算))(?:的汇报)?"
)


def told_of(text: str) -> str | None:
    """某局汇报某工作情况: whose report was heard, and on what."""
    found = _TOLD_OF.fullmatch(text)
    who = teller(found["who"]) if found else None
    if found is None or who is None:
        return None
    on = subject_of(found["what"])
    if on is None or not fit(found["what"], on, scoped=True):
        return None
    return f"the {told_by('briefing on' if found['verb'] == '通报' else 'report on', who)} {on}"


def teller(text: str) -> str | None:
    """Who reports, proposes or wrote a paper."""
    who = agents(text) or reporter(text)
    if who is not None:
        return who
    read = nominal(text)
    return read.full if read is not None and read.kind == "n" else None
