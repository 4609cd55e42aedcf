"""Agenda items as English noun phrases: what was relayed, heard, deliberated, discussed.

    item   := document | words 精神 | meetings 精神? | report | body 《…》 | nominal | phrase
    report := (who 关于)? subject 情况? 的? (汇报 | 报告 | 通报 | 说明)

Of a list with one member that has no English the others are printed and that one is quoted.
"""

import re
from collections.abc import Iterable

from summarizer.english.clauses.rendering import LONGEST
from summarizer.english.clauses.sentences import phrase
from summarizer.english.nominal.compounds import joined, plainly, quotation
from summarizer.english.nominal.formal import namings, words
from summarizer.english.nominal.gatherings import gathering
from summarizer.english.nominal.matters import (
    about_doing,
    agents,
    agreement,
    delivered,
    goes_to,
    is_agreement,
    motion,
    of_meeting,
    own_work,
    papers_of,
    session_set,
    submitted,
    topic_of_talk,
    work_of,
    work_of_groups,
)
from summarizer.english.nominal.nominal import nominal
from summarizer.english.nominal.reports import (
    BY_SOMEBODY,
    KINDS,
    REPORT,
    by_somebody,
    counted_reports,
    report,
    staged,
    teller,
    told_of,
)
from summarizer.english.nominal.seats import seat
from summarizer.english.nominal.session_papers import session_papers
from summarizer.english.nominal.sound import fit, is_deed
from summarizer.english.nominal.sources import PRINCIPLES, TITLE, of_each, principles, sources
from summarizer.english.nominal.speeches import words_of
from summarizer.english.nominal.subjects import LEAST_LISTED, MOST_QUOTED, papers, partly, subject_of
from summarizer.english.nominal.talks import matter_of_talks
from summarizer.english.nominal.titles import document_english
from summarizer.english.nominal.turns import turns
from summarizer.english.nominal.volumes import cited_volume
from summarizer.language.terms import per_glossary
from summarizer.patterns import regex

DONE = namings("issued")
_OCCASION = regex(r"(?:,? and|,) (?=(?:at the|on an|during an?) )")
_AMONG = regex(r"等(?:有关|相关|重要)*(?:内容|文件|议题|精神|会议精神)?$")
ISSUED = regex(r"(?P<who>[^《》]{2,30}?)(?:联合)?(?P<how>印发|发布|下发|出台|制定|编制|起草)(?:的|了)?")
# Between two items that are whole each: a report or a paper before, 关于 behind.
SEPARATE = regex(
    r"(?<=[告报明案划见》）要点法例示])(?:[、，]|以及|[和及])(?=(?:[^、，《》和及]{2,14})?关于)"
    r"|(?:(?<=的说明)|(?<=的报告))[和及](?=[^、，]{6,}(?:汇报|报告|说明)$)"
    r"|(?<=报告)[和及](?=[^、，关]{2,6}报告$)"
    r"|(?:(?<=的视察报告)|(?<=的调研报告)|(?<=的检查报告)|(?<=的专项报告)|(?<=的审议报告)|(?<=的考察报告))[和及](?=[^，《》]{4,}的[^、，的]{0,6}报告$)"
)
# 县林业局《关于某事》的汇报: what stands between the marks is what the report is on, and no paper.
_READ_OUT = regex(
    "(?P<who>[^《》，；]{2,30})《(?P<on>关于[^《》]{3,60})》的?(?P<kind>汇报|报告|通报|说明|请示)"
)
_OWN_KIND = regex(
    "(?:汇报|报告|通报|说明|请示|方案|意见|通知|办法|规划|计划|建议|决定|决议|规定|措施|细则|议案)$"
)

# 关于《甲》、关于《乙》等议案的说明: one on all of them.
_ON_ALL = regex(r"等[^，。；、和及]{0,8}的(?:说明|汇报|报告)$")
_DECISIONS = {"决定": "decision", "决议": "resolution", "公告": "announcement", "议案": "motion"}
_ON_PAPER = regex(f"(?P<paper>{TITLE.pattern})的(?P<what>{'|'.join(_DECISIONS)})")
_LEARNING = regex("^(?:深入|认真)*学习(?:宣传)?贯彻(?:落实)?")
# What was heard is the report: 向大会作了提案工作报告, 向大会报告工作.
_TO_SESSION = regex(
    "向大会(?:报告工作|作了?(?:题为《[^《》]+》的)?(?P<what>.{2,30}报告))|(?:作了?)?题为《[^《》]+》的(?P<titled>.{0,20}报告)"
)
_DRAFT_REPORT = regex("(?P<what>[^《》（）]+报告)（(?:稿|草案|讨论稿|审议稿|送审稿|征求意见稿)）")
_PAIR = 2


# What it is called from here on, for the Chinese reader.
_CALLED = regex("（以下(?:简|统)?称[^（）]{1,20}）")
_QUOTED_ZH = regex("“[^”]*[\u4e00-\u9fff][^”]*”")
_SAID = regex("[A-Za-z]")  # a bare quotation is no English


@per_glossary
def item_english(zh: str) -> str | None:
    """English of an agenda item, lower case, or None. Members of a list without English stand quoted in Chinese."""
    text = _CALLED.sub("", re.sub(r"\s+", "", zh)).strip("，。；、").replace("“两会”", "两会")
    if (volume := cited_volume(text)) is not None:
        return volume
    if TITLE.fullmatch(text):
        return document_english(text)
    if (ours := _OUR_OWN.match(text)) is not None and TITLE.fullmatch(text, ours.end()):
        return document_english(text[ours.end() :])
    if (paper := _READ_OUT.fullmatch(text)) is not None:
        return item_english(_read_out(paper))
    if (given := _OF_YEAR.fullmatch(text)) is not None:
        return _government_report(given)
    if text[0] == "“" and (known := [word for word in words().get(text) if word.role == "noun"]):
        return f"{known[0].det} {known[0].en}".lstrip()  # “一府两院”工作报告 is a row
    if not len(text) > 2 or BY_SOMEBODY.fullmatch(text):
        return None
    if (above := _FROM_ABOVE.fullmatch(text)) is not None:
        return f"the guiding principles of {_ABOVE[above['what'] or '']} higher levels"
    if (plenums := _plenums(text)) is not None:
        return plenums
    if text.endswith("精神") and of_each(text):
        return principles(text)
    if (reported := _TO_SESSION.fullmatch(text)) is not None:
        return item_english(reported["what"] or reported["titled"] or "工作报告")
    if (
        framed := session_set(text)
        or session_papers(text)
        or turns(text)
        or work_of_groups(text)
        or staged(text)
        or counted_reports(text)
        or told_of(text)
        or submitted(text, subject_of)
        or goes_to(text, subject_of)
        or seat(text)
    ) is not None:
        return framed
    if is_agreement(text):
        return agreement(text)
    if (told := work_of(text) or about_doing(text)) is not None:
        return told
    if (topic := topic_of_talk(text)) is not None:
        if told := matter_of_talks(topic):
            return told
        return item_english(_LEARNING.sub("", topic) if topic.endswith("精神") else topic)
    if (made := delivered(text)) is not None:
        report = item_english(made[0])
        return f"{report}, {made[1]}" if report else None
    if (on := _ON_PAPER.fullmatch(text)) is not None and (title := document_english(on["paper"])):
        return f"the {_DECISIONS[on['what']]} on the {title}"
    if len(separated(text)) > 1:
        return _several(text)
    if (draft := _DRAFT_REPORT.fullmatch(text)) is not None:
        report = item_english(draft["what"])
        return f"{report} (draft)" if report else None
    return _read(text)


def _read_out(found: "re.Match[str]") -> str:
    """A paper that was read out, as a report by whoever read it; one that says what it is stays a paper."""
    who, on, kind = found["who"], found["on"], found["kind"]
    return f"{who}《{on}》" if _OWN_KIND.search(on) else f"{who}{on}的{kind}"


def _read(text: str) -> str | None:
    """An item without a frame of its own: as nouns, as a clause, as a list; behind 等 its first."""
    for way in (_item, _clause, _listed):
        en = way(text)
        if en is not None and fit(text, en, scoped=way is _item):
            return _spoken(en) if _SAID.search(_QUOTED_ZH.sub("", en)) else None
        if way is _item and en is None and by_somebody(text):
            return None
        if en is not None and not (
            way is _item and is_deed(en)
        ):  # 开展|情况汇报 read as a deed: try the clause
            return None
    if (rest := _AMONG.search(text)) is not None:
        first = item_english(text[: rest.start()])
        return None if first is None else f"{first}, among others"
    return None


# 我县2023年|《某方案》: whose it is stands elsewhere.
_OUR_OWN = regex(r"(?:[我全本]?[省市县区州旗镇乡])?(?:20\d\d年度?)?(?=《)")
# 2020年国务院政府工作报告: the report of a year, and no report of a government of that year.
_OF_YEAR = regex(
    "(?P<whose>国务院)?(?P<year>20\\d\\d)年(?P<of>国务院|全国|[省市县区州旗])?政府工作报告(?P<draft>（[^（）]*稿）)?"
)


# 上级有关会议精神: from above, whoever it was.
_FROM_ABOVE = regex("上级(?:有关|相关|重要|系列|近期)*(?P<what>会议文件|文件会议|会议|文件|部署)?精神")
_ABOVE = {
    "": "authorities at",
    "会议": "meetings at",
    "文件": "documents from",
    "部署": "plans from",
    "会议文件": "meetings and documents at",
    "文件会议": "documents and meetings at",
}


# 中央纪委、省纪委全会精神: each has had its own plenary session.
_PLENUMS = regex(
    "(?P<whose>(?:中央|[省市州县区旗])(?:纪?委)?(?:(?:、|和|及|以及)(?:中央|[省市州县区旗])(?:纪?委)?)+)全会(?P<principles>精神)?"
)
_OF_DISCIPLINE = regex("(?:(?:中央|[省市州县区旗])(?:纪委)?(?:、|和|及|以及|$))*")


def _plenums(text: str) -> str | None:
    found = _PLENUMS.fullmatch(text)
    if found is None or not found["whose"].endswith("委"):
        return None
    of_discipline = found["whose"].endswith("纪委")
    if of_discipline != bool(_OF_DISCIPLINE.fullmatch(found["whose"])):
        return None  # 市委、区纪委全会
    levels = [
        "Central" if one.startswith("中央") else namings("government")[one[0]]
        for one in re.split("、|和|及|以及", found["whose"])
    ]
    house = "Commissions for Discipline Inspection" if of_discipline else "Party Committees"
    told = f"the plenary sessions of the {joined(tuple(levels))} {house}"
    return f"the guiding principles of {told}" if found["principles"] else told


def _government_report(given: "re.Match[str]") -> str:
    level = namings("government").get(given["of"] or "", "")
    whose = " of the State Council" if "国务院" in (given["whose"], given["of"]) else ""
    draft = " (draft)" if given["draft"] else ""
    return f"the {given['year']} {level + ' ' if level else ''}Government Work Report{whose}{draft}"


def separated(text: str) -> list[str]:
    """The text cut between items that are whole each; a title is never cut."""
    if _ON_ALL.search(text):
        return [text]
    masked = TITLE.sub(lambda title: "》" * len(title.group()), text)
    found = _cut(text, SEPARATE.finditer(masked))
    return found if found[1:] else _papers_listed(text, masked)


def _cut(text: str, marks: Iterable["re.Match[str]"]) -> list[str]:
    edges = [0, *(edge for mark in marks for edge in mark.span()), len(text)]
    return [text[a:b] for a, b in zip(edges[::2], edges[1::2], strict=True)]


# 甲视察方案、乙实施方案: papers side by side, each whole, whatever a reader takes the front of the first to be of.
_PAPER_KINDS = (
    "方案|计划|办法|名单|要点|规划|议程|日程|草案|草案）|细则|清单|预案|决算|人选|公告|决议|决定|议案|规则|章程|总结"
    "|请示|贯彻落实措施|贯彻措施|安排|工作安排|日程安排|预算安排|报告|预算|结果"
)
_BETWEEN_PAPERS = regex(
    f"(?:{'|'.join(f'(?<={kind})' for kind in _PAPER_KINDS.split('|'))})(?:[、，和及与]|以及)"
)
_A_PAPER = regex(f"[^《》]{{2,}}(?:{_PAPER_KINDS})")
# 总体规划、年度计划编制方案: the plan for drawing up both. 代表议案、建议的决定: on both.
_OF_THEM_ALL = regex(
    "的|(?:规划|计划|方案|预算|名单|要点|预案)(?:编制|修编|制定|实施|执行|落实|调整|修订|分解)"
)


_DEED_FIRST = regex("辞去|免去|撤销")


def _papers_listed(text: str, masked: str) -> list[str]:
    if any(word.role == "noun" for word in words().get(text)):
        return [text]
    pieces = _cut(text, _BETWEEN_PAPERS.finditer(masked))
    if _DEED_FIRST.match(text) or any("）、" in piece for piece in pieces):
        return [text]  # 辞去甲名单、乙名单: who does what is said once
    whole = all(map(_A_PAPER.fullmatch, pieces)) and not _OF_THEM_ALL.search(pieces[-1])
    return pieces if whole else [text]


def _several(text: str) -> str | None:
    """关于甲的报告、关于乙的调研报告: items side by side; of three or more one without English is quoted."""
    pieces = separated(text)
    english = [item_english(piece) for piece in pieces]
    missing = sum(len(piece) for piece, en in zip(pieces, english, strict=True) if en is None)
    if missing and (len(pieces) < LEAST_LISTED or missing > MOST_QUOTED * len(text)):
        return None
    shown = [en or quotation(piece) for piece, en in zip(pieces, english, strict=True)]
    return "; ".join([*shown[:-1], f"and {shown[-1]}"]) if len(shown) > _PAIR else " and ".join(shown)


def _spoken(en: str) -> str:
    """What was said on several occasions is several speeches; a list of what was said has one *and*."""
    en = re.sub(r"\b(speeches|expositions) and instructions and written", r"\1, instructions and written", en)
    before, mark, rest = en.partition(" speech ")
    parts = tuple(_OCCASION.split(rest)) if mark and not rest.startswith("by ") else ()
    return f"{before} speeches {joined(parts)}" if len(parts) > 1 else en


def _clause(text: str) -> str | None:
    return phrase(text).en if len(text) <= LONGEST else None


def _item(text: str) -> str | None:
    bare = text.removesuffix("等") if text.endswith("精神等") else text
    return (
        principles(bare)
        or _meetings(bare)
        or words_of(bare)
        or motion(text)
        or own_work(text)
        or papers_of(text)
        or report(text)
        or _draft(text)
        or _plain(text)
    )


def _meetings(text: str) -> str | None:
    """中央统战工作会议: relayed without 精神."""
    if not text.endswith(("会议", "全会", "大会", "会")):
        return None
    return sources(text)


_DELIVERED = regex("(?:所?作)?的$|所作$")


def _draft(text: str) -> str | None:
    """A paper named without its marks: 关于…的实施意见（送审稿）, or a body's paper: 县政府《…》."""
    if text.startswith("关于《") and text.endswith(("公告", "通告", "通知")):
        return document_english(text)
    if "《" in text:
        owner, _, paper = text.partition("《")
        if TITLE.fullmatch("《" + paper) and (en := document_english("《" + paper)) is not None:
            if "会议" in owner:
                # A paper before a meeting is not the meeting's.
                sitting = gathering(owner)
                return None if sitting is None else f"the {en} for {sitting.full}"
            if issued := ISSUED.fullmatch(owner):
                by = agents(issued["who"])
                return f"the {en} {DONE[issued['how']]} by {by}" if by else None
            who = teller(_DELIVERED.sub("", owner)) if owner else None
            if who and who.startswith("by "):
                return f"the {en} delivered {who}"  # 某市长所作的《政府工作报告》
            return f"{who}'{'' if who.endswith('s') else 's'} {en}" if who else None
        return None
    if text.startswith("关于") or (text.endswith("）") and "、" not in text):
        return document_english(text)
    return None


def _plain(text: str) -> str | None:
    if (about := of_meeting(text)) is not None:
        return about
    read = nominal(text, papers(text))
    return None if read is None or read.en.startswith("《") else plainly(read)


def _listed(text: str) -> str | None:
    """The last resort: members of a list that read, the others quoted."""
    found = REPORT.match(text)
    if found:
        partial = partly(found["what"].removesuffix("的").removeprefix("关于"))
        return None if partial is None else f"the {KINDS[found['kind']]} {partial}"
    principles = PRINCIPLES.search(text)
    if principles:
        return None
    return partly(text)
