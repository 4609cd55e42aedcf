"""Agenda items as English noun phrases: what was relayed, heard, deliberated, discussed.

    item   := document | words 精神 | meetings 精神? | report | body 《…》 | nominal | phrase
    report := (who 关于)? subject 情况? 的? (汇报 | 报告 | 通报 | 说明)

Of a list with one member that has no English the others are printed and that one is quoted.
"""

import re

from summarizer.english.clauses.rendering import LONGEST
from summarizer.english.clauses.sentences import phrase
from summarizer.english.nominal.compounds import joined, plainly, quotation
from summarizer.english.nominal.formal import namings
from summarizer.english.nominal.gatherings import gathering
from summarizer.english.nominal.matters import (
    agents,
    delivered,
    motion,
    of_meeting,
    own_work,
    papers_of,
    reporter,
    session_set,
    topic_of_talk,
)
from summarizer.english.nominal.nominal import nominal
from summarizer.english.nominal.sound import fit, is_deed
from summarizer.english.nominal.sources import JOIN, PRINCIPLES, TITLE, of_each, outside, principles, sources
from summarizer.english.nominal.speeches import words_of
from summarizer.english.nominal.titles import document_english
from summarizer.language.bodies.bodies import body_english
from summarizer.language.terms import per_glossary
from summarizer.patterns import regex

REPORT = regex(
    r"(?P<what>.+?)(?P<of>(?:的)?(?:专题|专项|综合|书面|集中|有关|相关|总体)*(?:的)?)(?P<kind>汇报|报告|通报|说明|述职报告|工作汇报|情况汇报|情况通报|情况说明|情况报告|汇报说明|说明和审查报告|审查报告|审议意见|工作报告|审查结果报告|调研报告|考察报告)$"
)
KINDS = namings("report")
DONE = namings("issued")
WHO = regex(
    r"^(?P<who>[^关《》]{2,36}?)(?:受.{2,12}?委托，?|代表(?!资格|团|大会|建议|联络).{2,12}?)?(?:所作的?|作的?|的)?关于(?P<what>.+)$"
)
_OCCASION = regex(r"(?:,? and|,) (?=(?:at the|on an|during an?) )")
_AMONG = regex(r"等(?:有关|相关|重要)*(?:内容|文件|议题|精神|会议精神)?$")
ISSUED = regex(r"(?P<who>[^《》]{2,30}?)(?:联合)?(?P<how>印发|发布|下发|出台|制定|编制|起草)(?:的|了)?")
# Between two items that are whole each: a report or a paper before, 关于 behind.
SEPARATE = regex(
    r"(?<=[告报明案划见》）要点法例示])(?:[、，]|以及|[和及])(?=(?:[^、，《》和及]{2,14})?关于)"
    r"|(?:(?<=的说明)|(?<=的报告))[和及](?=[^、，]{6,}(?:汇报|报告|说明)$)"
    r"|(?<=报告)[和及](?=[^、，关]{2,6}报告$)"
)
# 关于《甲》、关于《乙》等议案的说明: one on all of them.
_ON_ALL = regex(r"等[^，。；、和及]{0,8}的(?:说明|汇报|报告)$")
_DECISIONS = {"决定": "decision", "决议": "resolution", "公告": "announcement", "议案": "motion"}
_ON_PAPER = regex(f"(?P<paper>{TITLE.pattern})的(?P<what>{'|'.join(_DECISIONS)})")
_LEARNING = regex("^(?:深入|认真)*学习(?:宣传)?贯彻(?:落实)?")
_OWN_TAIL = regex(
    "(?:工作|建设|管理|发展|整治|治理|改造|保护|服务|防控|生产|安全|情况|项目|事项|改革|保障|监管|整改|推进)$"
)
# What was heard is the report: 向大会作了提案工作报告, 向大会报告工作.
_TO_SESSION = regex(
    "向大会(?:报告工作|作了?(?:题为《[^《》]+》的)?(?P<what>.{2,30}报告))|(?:作了?)?题为《[^《》]+》的(?P<titled>.{0,20}报告)"
)
_DRAFT_REPORT = regex("(?P<what>[^《》（）]+报告)（(?:稿|草案|讨论稿|审议稿|送审稿|征求意见稿)）")
_MOST_QUOTED = 0.4
_LEAST_LISTED = 3
_PAIR = 2


# What it is called from here on, for the Chinese reader.
_CALLED = regex("（以下(?:简|统)?称[^（）]{1,20}）")
_QUOTED_ZH = regex("“[^”]*[\u4e00-\u9fff][^”]*”")
_SAID = regex("[A-Za-z]")  # a bare quotation is no English


def _by_rows(text: str) -> str | None:
    return phrase(text).en


@per_glossary
def item_english(zh: str) -> str | None:
    """English of an agenda item, lower case, or None. Members of a list without English stand quoted in Chinese."""
    text = _CALLED.sub("", re.sub(r"\s+", "", zh)).strip("，。；、").replace("“两会”", "两会")
    if TITLE.fullmatch(text):
        return document_english(text)
    if (given := _OF_YEAR.fullmatch(text)) is not None:
        return _government_report(given)
    if not len(text) > 2 or _BY_SOMEBODY.fullmatch(text):
        return None
    if text.endswith("精神") and of_each(text):
        return principles(text, _by_rows)
    if (reported := _TO_SESSION.fullmatch(text)) is not None:
        return item_english(reported["what"] or reported["titled"] or "工作报告")
    if (session := session_set(text)) is not None:
        return session
    if (topic := topic_of_talk(text)) is not None:
        return item_english(_LEARNING.sub("", topic) if topic.endswith("精神") else topic)
    if (told := delivered(text)) is not None:
        report = item_english(told[0])
        return f"{report}, {told[1]}" if report else None
    if (on := _ON_PAPER.fullmatch(text)) is not None and (paper := document_english(on["paper"])):
        return f"the {_DECISIONS[on['what']]} on the {paper}"
    if len(separated(text)) > 1:
        return _several(text)
    if (draft := _DRAFT_REPORT.fullmatch(text)) is not None:
        report = item_english(draft["what"])
        return f"{report} (draft)" if report else None
    for way in (_item, _clause, _listed):
        en = way(text)
        if en is not None and fit(text, en, scoped=way is _item):
            return _spoken(en) if _SAID.search(_QUOTED_ZH.sub("", en)) else None
        if way is _item and en is None and _by_somebody(text):
            return None
        if en is not None and not (
            way is _item and is_deed(en)
        ):  # 开展|情况汇报 read as a deed: try the clause
            return None
    if (rest := _AMONG.search(text)) is not None:
        first = item_english(text[: rest.start()])
        return None if first is None else f"{first}, among others"
    return None


# 2020年国务院政府工作报告: the report of a year, and no report of a government of that year.
_OF_YEAR = regex(
    "(?P<whose>国务院)?(?P<year>20\\d\\d)年(?P<of>国务院|全国|[省市县区州旗])?政府工作报告(?P<draft>（[^（）]*稿）)?"
)


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
    edges = [0, *(edge for mark in SEPARATE.finditer(masked) for edge in mark.span()), len(text)]
    return [text[a:b] for a, b in zip(edges[::2], edges[1::2], strict=True)]


def _several(text: str) -> str | None:
    """关于甲的报告、关于乙的调研报告: items side by side; of three or more one without English is quoted."""
    pieces = separated(text)
    english = [item_english(piece) for piece in pieces]
    missing = sum(len(piece) for piece, en in zip(pieces, english, strict=True) if en is None)
    if missing and (len(pieces) < _LEAST_LISTED or missing > _MOST_QUOTED * len(text)):
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
        principles(bare, _by_rows)
        or _meetings(bare)
        or words_of(bare)
        or motion(text)
        or own_work(text)
        or papers_of(text)
        or _report(text)
        or _draft(text)
        or _plain(text)
    )


def _meetings(text: str) -> str | None:
    """中央统战工作会议: relayed without 精神."""
    if not text.endswith(("会议", "全会", "大会", "会")):
        return None
    return sources(text)


def _report(text: str) -> str | None:
    if (alone := KINDS.get(text, "")).endswith(" on"):
        return f"the {alone.removesuffix(' on')}"
    found = REPORT.match(text)
    return None if found is None else _reported(found)


def _reported(found: "re.Match[str]") -> str | None:
    what, kind = found["what"].removesuffix("的"), KINDS[found["kind"]]
    if found["kind"] == "工作报告" and what.endswith("筹备"):
        kind = KINDS["报告"]  # 大会筹备|工作报告
    who: str | None = None
    if not what.startswith("关于") and (told := WHO.match(what)):
        who, what = _teller(told["who"].removesuffix("，")), told["what"]
        if who is None:
            return None
    if who is None and "关于" in what and not what.startswith("关于"):
        return None  # who reports was not read
    if found["kind"] == "工作报告" and _SAT.search(what):
        return None  # 甲会议和乙会议相关工作报告: given at them, not on them
    if found["of"].startswith("的") and (owner := agents(what)) is not None:
        return _owned(kind, owner, found["of"])
    subjects = [s for s in re.split(r"[、，和及]?关于", what) if s]
    english = [subject_of(s.strip("、，")) for s in subjects]
    if who is None and kind.endswith(" on") and _TELLS.search(what) and (own := body_english(what)):
        return f"the {told_by(kind.removesuffix(' on'), f'the {own}')}"  # 区人大|专题工作汇报
    if who is None and kind.endswith(" on") and _REPORTERS.search(what) and _plain_report(found):
        return f"the {told_by(kind.removesuffix(' on'), named)}" if (named := agents(what)) else None
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


def _by_somebody(text: str) -> bool:
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
    first = nominal(pair["first"]) if pair else None
    second = nominal(f"{pair['front']}{pair['second']}") if pair else None
    if (
        first is None
        or second is None
        or {first.kind, second.kind} != {"n"}
        or first.members
        or second.members
    ):
        return None
    return f"{first.full} and on {second.full}"


_SAT = regex("(?:会议|全会|大会)(?:相关|有关)?$")
_BY_SOMEBODY = regex(
    "(?!.*关于).{2,12}(?:人员|负责人|同志)的?(?:汇报|报告|介绍)"
)  # 相关人员汇报: they report
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


def _teller(text: str) -> str | None:
    """Who reports, proposes or wrote a paper."""
    who = agents(text) or reporter(text)
    if who is not None:
        return who
    read = nominal(text)
    return read.full if read is not None and read.kind == "n" else None


def subject_of(text: str) -> str | None:
    """What a report is on: a nominal, a paper, or a list that may quote a member."""
    if (about := of_meeting(text)) is not None:
        return about
    read = nominal(text, _papers(text)) if len(text) <= LONGEST else None
    if read is not None:
        return plainly(read)
    return _partly(text)


def _papers(text: str) -> tuple[tuple[int, int, str], ...]:
    """The papers named in it; one whose title has no English stands with its title in Chinese."""
    found = []
    for match in TITLE.finditer(text):
        en = document_english(match.group())
        if en is not None or not text.startswith("等", match.end()):
            named = en if en is None or en.startswith("On ") else f"the {en}"
            found.append((match.start(), match.end(), named or match.group()))
    return tuple(found)


def _draft(text: str) -> str | None:
    """A paper named without its marks: 关于…的实施意见（送审稿）, or a body's paper: 县政府《…》."""
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
            who = _teller(owner.removesuffix("的").removesuffix("所作")) if owner else None
            return f"{who}'{'' if who.endswith('s') else 's'} {en}" if who else None
        return None
    if text.startswith("关于") or text.endswith("）"):
        return document_english(text)
    return None


def _plain(text: str) -> str | None:
    if (about := of_meeting(text)) is not None:
        return about
    read = nominal(text, _papers(text))
    return None if read is None or read.en.startswith("《") else plainly(read)


def _listed(text: str) -> str | None:
    """The last resort: members of a list that read, the others quoted."""
    found = REPORT.match(text)
    if found:
        partial = _partly(found["what"].removesuffix("的").removeprefix("关于"))
        return None if partial is None else f"the {KINDS[found['kind']]} {partial}"
    principles = PRINCIPLES.search(text)
    if principles:
        return None
    return _partly(text)


# 代表审议甲、乙报告情况, 甲、乙整治工作情况: what stands at one end goes with all of them.
_SHARED = regex("审议|审查|听取|传达|评议|视察")
_SHARED_TAIL = regex("(?:工作|情况)$")
_BODIES = regex("(?:委|局|办|部门|单位|领导|干部|街道|乡镇|公司|党组|成员|班子)$")


def _partly(text: str) -> str | None:
    """A、“B”和C: at least three members, and less than two fifths of the characters quoted."""
    pieces = _members(text)
    if len(pieces) < _LEAST_LISTED or "关于" in text or "等" in pieces[-1]:
        return None  # 甲、乙、丙等工作安排: the arrangements for all of them
    # 党工委、各部门2月份总结和计划: bodies whose papers these are, no members of the list.
    if not _BODIES.search(pieces[-1]) and any(_BODIES.search(piece) for piece in pieces):
        return None
    english = [nominal(piece) for piece in pieces]
    missing = sum(len(piece) for piece, en in zip(pieces, english, strict=True) if en is None)
    if (
        not missing
        or re.search("20\\d\\d年", text)
        or missing > _MOST_QUOTED * len(text)
        or any(_SHARED.search(p) for p, en in zip(pieces, english, strict=True) if en is None)
        or (english[-1] is None and _SHARED_TAIL.search(pieces[-1]))
        or any(
            re.search("[“”《》]", p) or len(p) < _LEAST_LISTED
            for p, en in zip(pieces, english, strict=True)
            if en is None
        )
    ):
        return None
    if (
        english[-1] is not None
        and english[-1].built
        and not all(en or _OWN_TAIL.search(piece) for piece, en in zip(pieces, english, strict=True))
    ):
        return None  # 甲街、乙庙和丙片区改造: what is done at the end is done to all
    shown = tuple(
        en.full if en is not None else f"“{piece}”" for piece, en in zip(pieces, english, strict=True)
    )
    return joined(shown)


def _members(text: str) -> list[str]:
    """Cut at every 、 and at the conjunction behind the last of them: a 和 before may be part of a name."""
    marks = [m for m in JOIN.finditer(text) if outside(text, m.start())]
    last = max((m.start() for m in marks if m.group() == "、"), default=len(text))
    marks = [m for m in marks if m.group() == "、" or m.start() > last]
    edges = [0, *(i for m in marks for i in m.span()), len(text)]
    return [text[a:b] for a, b in zip(edges[::2], edges[1::2], strict=True) if b > a]
