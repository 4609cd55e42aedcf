"""What a report, a motion or a paper is on: a nominal, a paper, or a list that may quote a member."""

import re

from summarizer.english.clauses.rendering import LONGEST
from summarizer.english.nominal.compounds import joined, plainly
from summarizer.english.nominal.matters import about_doing, of_meeting
from summarizer.english.nominal.nominal import nominal
from summarizer.english.nominal.oversight import looked_into, on_a_report
from summarizer.english.nominal.sources import JOIN, TITLE, outside
from summarizer.english.nominal.title_parts import AMONG, DRAFT, among_others
from summarizer.english.nominal.titles import document_english
from summarizer.patterns import regex

_OWN_TAIL = regex(
    "(?:工作|建设|管理|发展|整治|治理|改造|保护|服务|防控|生产|安全|情况|项目|事项|改革|保障|监管|整改|推进)$"
)

MOST_QUOTED = 0.4

LEAST_LISTED = 3


def papers(text: str) -> tuple[tuple[int, int, str], ...]:
    """The papers named in it; one whose title has no English stands with its title in Chinese."""
    found = []
    for match in TITLE.finditer(text):
        en = document_english(match.group())
        if en is not None or not text.startswith("等", match.end()) or AMONG.match(text, match.end()):
            named = en if en is None or en.startswith("On ") else f"the {en}"
            found.append(among_others(text, match.start(), match.end(), named or match.group()))
    return tuple(found)


# 代表审议甲、乙报告情况, 甲、乙整治工作情况: what stands at one end goes with all of them.
_SHARED = regex("审议|审查|听取|传达|评议|视察")

_SHARED_TAIL = regex("(?:工作|情况)$")

_BODIES = regex("(?:委|局|办|部门|单位|领导|干部|街道|乡镇|公司|党组|成员|班子)$")


def partly(text: str) -> str | None:
    """A、“B”和C: at least three members, and less than two fifths of the characters quoted."""
    pieces = members(text)
    if len(pieces) < LEAST_LISTED or "关于" in text or "等" in pieces[-1]:
        return None  # 甲、乙、丙等工作安排: the arrangements for all of them
    # 党工委、各部门2月份总结和计划: bodies whose papers these are, no members of the list.
    if not _BODIES.search(pieces[-1]) and any(_BODIES.search(piece) for piece in pieces):
        return None
    english = [nominal(piece) for piece in pieces]
    missing = sum(len(piece) for piece, en in zip(pieces, english, strict=True) if en is None)
    if (
        not missing
        or (english[0] is not None and english[0].fronted)  # 各镇甲、乙和丙: in the towns all of them
        or re.search("20\\d\\d年", text)
        or missing > MOST_QUOTED * len(text)
        or any(_SHARED.search(p) for p, en in zip(pieces, english, strict=True) if en is None)
        or (english[-1] is None and _SHARED_TAIL.search(pieces[-1]))
        or any(
            re.search("[“”《》]", p) or len(p) < LEAST_LISTED
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


def members(text: str) -> list[str]:
    """Cut at every 、 and at the conjunction behind the last of them: a 和 before may be part of a name."""
    marks = [m for m in JOIN.finditer(text) if outside(text, m.start())]
    last = max((m.start() for m in marks if m.group() == "、"), default=len(text))
    marks = [m for m in marks if m.group() == "、" or m.start() > last]
    edges = [0, *(i for m in marks for i in m.span()), len(text)]
    return [text[a:b] for a, b in zip(edges[::2], edges[1::2], strict=True) if b > a]


_CARRIED_OUT = regex("开展((?:整治|公益|专项|打击|治理|未成年|防范)[^，；]{4,40}?)(?:工作)?情况")


def subject_of(text: str) -> str | None:
    """What a report is on: a nominal, a paper, or a list that may quote a member."""
    text = DRAFT.sub("草案", text).replace("》《", "》、《")
    about = of_meeting(text) or about_doing(text) or looked_into(text, subject_of)
    if about is not None:
        return about
    if (carried := _CARRIED_OUT.fullmatch(text)) is not None and (what := subject_of(carried[1])):
        return what
    read = nominal(text, papers(text)) if len(text) <= LONGEST else None
    if read is not None:
        return plainly(read)
    return on_a_report(text, subject_of) or partly(text)
