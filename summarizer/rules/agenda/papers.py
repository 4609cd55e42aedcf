"""Documents named between 《 and 》, each once, with what the text says happened to it.

The status is that of the verb that governs the list the document stands in; a document without such a verb is
cited. 审议 is deliberated, and only 通过 is adopted.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from summarizer.english.nominal.sources import TITLE
from summarizer.facts import DocumentStatus
from summarizer.patterns import regex
from summarizer.rules.outline import Stretch

_GOVERNING: tuple[tuple["re.Pattern[str]", DocumentStatus], ...] = (
    # 通过实施《方案》 is by means of it.
    (
        regex(
            r"(?:(?<=审议)|(?<=表决)|(?<=原则)|(?<=一致))通过|通过(?!了?解|实施|制定|印发|出台|开展|推进|落实|发布|建立|执行|学习|观看|举办|宣读|下发|修订|完善|健全|编制|签订)|批准|(?<!原则)同意|审定"
        ),
        DocumentStatus.ADOPTED,
    ),
    # 原则同意 leaves a draft to be revised and submitted: it is not yet adopted.
    (regex(r"审议|审定|讨论|研究|审查|审核|初审|原则同意"), DocumentStatus.DELIBERATED),
    (regex(r"传达|学习|宣读|重温|通报|领学|解读"), DocumentStatus.RELAYED),
    (regex(r"印发(?!了?(?:传单|宣传|资料|手册))|出台|发布|制定|下发|颁布|公布|编制"), DocumentStatus.ISSUED),
    (regex(r"签署|签订|签约|签定"), DocumentStatus.SIGNED),
    # 通过《甲办法》，废止《乙规定》
    (regex(r"废止|撤销"), DocumentStatus.CITED),
    # 宣读了《方案》，各村递交了《责任书》: who hands a paper in or out does nothing to it.
    (regex(r"递交|发放|领取|填写|张贴"), DocumentStatus.CITED),
)
# A verb with 的 behind it belongs to a relative clause: 讨论拟提请市人代会审议的《…》 was discussed.
_VERB = regex("(?:" + "|".join(pattern.pattern for pattern, _ in _GOVERNING) + ")(?!的)")
# What a meeting is still to do: 委员们将列席…，听取并讨论《…》.
AHEAD = regex(r"(?<![不必])将(?:于|在|列席|听取|审议|讨论|进行|召开|举行|陆续|先后)[^。；]*$")
# 会议研究了《…》，原则同意该报告: what is decided of the paper stands behind it.
AGREED = regex(r"，(?:会议)?(?:原则|一致|表决)?(?:上)?(?:同意|通过)(?:了)?(?:该|此|上述|以上|其(?!中)|这)")
# 讨论了甲、研究了乙等四项议题，并原则通过: what is decided is decided of each.
_ALL_AGREED = regex(
    r"等[\d两三四五六七八九十多]+[个项](?:议题|议案|事项|方案|文件|内容)，(?:会议)?(?:并|均|都|且)*(?P<how>原则|一致|表决)?(?:上)?(?:同意|通过)(?=[。；]|$)"
)


def all_agreed(text: str, start: int) -> "re.Match[str] | None":
    """The words that decide everything a sentence lists from `start` on, counted at its end."""
    return _ALL_AGREED.search(text, start) if "等" in text else None


# 原《办法》同时废止
_ABOLISHED = regex("[^，。；《》]{0,12}(?:同时|即行|予以|自行)?废止")
# 会议指出，出台《细则》，是加强某事的重要举措: that it is issued is judged, not told.
_JUDGED = regex("，(?:是|对|有利|有助|意义|事关|旨在)")
# 现将《办法》印发给你们, 《办法》自6月1日起施行
_HERE_SENT = regex("(?<![即必])(?:现将|将)$")
_IN_FORCE = regex("(?:自[^，。；]{2,16}起)?(?:正式)?(?:施行|生效)")
# 对《办法》进行了讨论
_ON = regex("[对就]$")
_GONE_OVER = regex("(?:进行|展开|开展)了?[^，。；]{0,6}(?:讨论|审议|研究|审查)")
# 县委关于印发|《办法》的通知: what the notice is on.
_IN_A_TITLE = regex("关于(?:转发|印发|出台|发布|下发|修订)$")
_OF_A_TITLE = regex("的(?:通知|意见|决定|公告|批复)")
# 决定出台《办法》, 同意印发《办法》
_RESOLVED = regex("(?:决定|同意)(?:尽快|正式)?$")
_SENT_OUT = regex(r"^[^。]{0,60}?现(?:将其)?(?:予以|予)?(?:印发|发布|公布)")
# Agreed in principle and sent back to be revised, whether for print or to be submitted again: not adopted yet.
TO_REVISE = regex(r"修改完善|进一步完善|按程序报|修改后|报[^，。；]{0,12}(?:审定|审议|审批)")
# 提请县委常委会审定: who is to approve it has not done so.
_SENT_UP = regex(r"(?:提请|报请|呈报|报|提交|拟)[^，。；]{0,16}审定")
# 由省厅批准颁发的《证书》 tells what the paper is, not what was done with it.
_RELATIVE = regex(r"(?:批准|审议|审定|研究|制定)(?:通过|颁发|印发|发布|下发|公布|颁布)的$")
_BREAK = regex(
    r"[。；]|，(?:会议|会上|并对|并就|对|就|听取|按照|根据|结合|围绕|贯彻|落实|严格)|按照|根据|依据|贯彻落实|围绕|对照|严格执行|严格落实|执行|汇报|以《|为《|按《|在《"
)
_DRAFT = regex("（[^（）]*(?:草案|稿)[^（）]*）(?=》$)")
# 《办法》（试行）, 《办法》（青政发〔2019〕8号）, 《细则》（以下简称《细则》）
_ASIDE = regex("(?<=》)（[^（）]*）$")
_RANK = (
    DocumentStatus.ISSUED,
    DocumentStatus.SIGNED,
    DocumentStatus.ADOPTED,
    DocumentStatus.DELIBERATED,
    DocumentStatus.RELAYED,
    DocumentStatus.CITED,
)


@dataclass(frozen=True, slots=True)
class Paper:
    """One document and where it stands: `stretch.text[start:end]`, with what is said in brackets behind it."""

    zh: str
    status: DocumentStatus
    stretch: Stretch
    start: int
    end: int


def papers(stretches: Iterable[Stretch], whole: Sequence[Stretch] = ()) -> tuple[Paper, ...]:
    """Every 《…》 of an occasion once, in order; of several mentions the one that went furthest counts.

    `whole` is the article it is told in: what that names in full is named there again by its last word (《细则》).
    """
    found: dict[str, Paper] = {}
    stretches = tuple(stretches)
    named = {_key(title.group()) for one in whole or stretches for title in TITLE.finditer(one.text)}
    for stretch in stretches:
        for title in TITLE.finditer(stretch.text):
            key = _key(title.group())
            if len(key) <= _SHORT and any(other != key and other.endswith(key) for other in named):
                continue
            paper = Paper(
                _ASIDE.sub("", title.group()),
                _status(stretch, title.start(), title.end()),
                stretch,
                title.start(),
                title.end(),
            )
            known = found.get(key)
            if known is None or _RANK.index(paper.status) < _RANK.index(known.status):
                found[key] = paper
    return tuple(found.values())


_SHORT = 8


def _key(title: str) -> str:
    """A title without its marks, and without what says that it is a draft: 《报告（草案）》 and 《报告》 are one paper."""
    return _DRAFT.sub("", _ASIDE.sub("", title)).strip("《》")


def _status(stretch: Stretch, start: int, end: int) -> DocumentStatus:
    text = stretch.text
    if stretch.told <= start < stretch.resumes and not re.search(
        r"(?:印发|出台|发布|颁布)了?$", text[:start]
    ):
        return DocumentStatus.CITED
    if stretch.told <= start < stretch.resumes and _JUDGED.match(text, end):
        return DocumentStatus.CITED
    if _ABOLISHED.match(text, end):
        return DocumentStatus.CITED
    if _SENT_OUT.match(text[end:]) or _IN_FORCE.match(text, end):
        return DocumentStatus.ISSUED
    if _HERE_SENT.search(text, 0, start) and re.match("(?:予以)?(?:印发|发布|公布|下发)", text[end:]):
        return DocumentStatus.ISSUED
    if _ON.search(text, 0, start) and _GONE_OVER.match(text, end):
        return DocumentStatus.DELIBERATED
    if AHEAD.search(text, max(0, start - 80), start) or text.endswith("通过的", 0, start):
        return DocumentStatus.CITED
    if AGREED.match(text, end):
        return DocumentStatus.DELIBERATED if TO_REVISE.search(text, end, end + 80) else DocumentStatus.ADOPTED
    before = TITLE.sub(lambda m: "口" * len(m.group()), text[:start])
    breaks = [m.end() for m in _BREAK.finditer(before)]
    clause = _RELATIVE.sub("", before[breaks[-1] :] if breaks else before)
    clause = _IN_A_TITLE.sub("", clause) if _OF_A_TITLE.match(text, end) else clause
    verbs = list(_VERB.finditer(clause))
    if verbs:
        last = verbs[-1].group()
        window = clause[max(0, verbs[-1].start() - 6) :]
        if last in {"审议", "研究", "讨论"} and re.search(r"通过", window):
            return DocumentStatus.ADOPTED
        if last == "审定" and _SENT_UP.search(clause):
            return DocumentStatus.DELIBERATED
        if _RESOLVED.search(clause, 0, verbs[-1].start()) and last in ("印发", "出台", "发布"):
            return DocumentStatus.ADOPTED
        if last == "原则同意" and not TO_REVISE.search(text[end : end + 80]):
            return DocumentStatus.ADOPTED
        return next(status for pattern, status in _GOVERNING if pattern.search(last))
    if re.match(r"[^，。；]{0,12}(?:获|经)?[^，。；]{0,6}(?:审议通过|表决通过|获得通过)", text[end:]):
        return DocumentStatus.ADOPTED
    return DocumentStatus.CITED
