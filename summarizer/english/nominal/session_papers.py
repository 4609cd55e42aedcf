"""What a session of a congress or a CPPCC goes over besides reports: its agenda, its lists of names, how it elects.

    papers := (session | body) 的? paper (mark paper)*
    paper  := 建议? (议程 | 日程 | 召开时间 | 选举办法 | …) draft?
            | deed? whose? role (mark role)* 候选人? (建议 | 推荐)? 人选? 名单 draft?

The papers, the roles and the deeds are rows of `namings.tsv`; they stand in any order, each with a note of its own or
all with one.
"""

import re
from typing import NamedTuple

from summarizer.english.nominal.compounds import joined
from summarizer.english.nominal.formal import namings
from summarizer.english.nominal.sessions import sessions
from summarizer.language.bodies.bodies import body_english
from summarizer.language.marks import outside
from summarizer.patterns import any_of, regex

_PAPERS, _ROLES, _DEEDS = namings("session paper"), namings("listed"), namings("listing")
_MARK = "(?:以及|[、，；和及与])"
_DRAFT = "(?P<draft>（(?:草案|建议|讨论)稿?）|草案)?"
_PAPER = regex(rf"(?P<proposed>建议)?(?P<what>{any_of(_PAPERS)})(?:安排)?{_DRAFT}")
_ROLE = any_of(_ROLES)
_NAMES = regex(
    rf"(?:(?P<deed>{any_of(_DEEDS)})(?!工作))?(?P<whose>[^、，；]{{0,30}}?)(?:的)?(?P<roles>(?:{_ROLE})(?:{_MARK}(?:{_ROLE}))*)"
    rf"(?P<standing>候选人)?(?P<proposed>(?:初步)?(?:建议|推荐|提名|预备|预备人选)*)(?:人选)?(?P<list>名单){_DRAFT}"
)
_ENDS = ("名单", "议程", "日程", "时间", "安排", "办法", "）", "草案", "程序", "事项", "范围", "人数")


class _Paper(NamedTuple):
    """One paper: "agenda" or "list of scrutineers", and whether it is a draft or a proposal."""

    what: str
    how: str


def session_papers(text: str) -> str | None:
    """The papers of a session or the lists of a body in English: "the draft agenda for the second session of …"."""
    if not text.endswith(_ENDS):
        return None
    owner, rest = _owner(text.removeprefix("关于"))
    pieces = _pieces(rest)
    papers = [paper for piece in pieces if (paper := _paper(piece)) is not None]
    if len(papers) < len(pieces) or (not owner and not any(p.what.startswith(_LIST) for p in papers)):
        return None  # 会议议程: of no session that is named
    how = papers[-1].how
    if all(paper.how == ("" if how == _DRAFTED else how) for paper in papers[:-1]):
        # A note behind the last of several drafts is of them all: 议程、日程（草案）.
        told = f"the {how} {joined(tuple(paper.what for paper in papers))}".replace("  ", " ")
    else:
        told = joined(tuple(f"the {paper.how} {paper.what}".replace("  ", " ") for paper in papers))
    return f"{told}{owner}"


def _owner(text: str) -> tuple[str, str]:
    """(" for the second session of …", the rest): whose papers they are, said once in front."""
    for start, end, en in sessions(text):
        if not start and end < len(text):
            return f" for the {en}", text[end:].removeprefix("的")
    return "", text


def _pieces(text: str) -> list[str]:
    """The papers one by one; the roles of one list stay together."""
    marks = [m for m in re.finditer(_MARK, text) if outside(text, 0, m.start())]
    pieces: list[str] = []
    begin = 0
    for mark in marks:
        if mark.start() > begin and text.endswith(_ENDS, begin, mark.start()):
            pieces.append(text[begin : mark.start()])
            begin = mark.end()
    return [*pieces, text[begin:]]


def _paper(piece: str) -> _Paper | None:
    found = _NAMES.fullmatch(piece) or _PAPER.fullmatch(piece)
    if found is None:
        return None
    what = _list_of(found) if "roles" in found.groupdict() else _PAPERS[found["what"]]
    how = "proposed" if found["proposed"] else _DRAFTED if found["draft"] else ""
    return None if what is None else _Paper(what, how)


def _list_of(named: "re.Match[str]") -> str | None:
    """县政协副主席候选人名单: "list of candidates for vice-chair of the County CPPCC Committee"."""
    roles = tuple(dict.fromkeys(_ROLES[role] for role in re.split(_MARK, named["roles"])))
    whose = _whose(named["whose"])
    if whose is None or (_BARE.issuperset(roles) and not (whose or named["standing"])):
        return None
    who = joined(roles)
    if named["standing"]:
        who = f"candidates for {joined(tuple(role.removeprefix('the ').removesuffix('s') for role in roles))}"
    who = f"{who}{whose}".replace("deputies of the", "deputies to the")
    return _LIST + _DEEDS.get(named["deed"] or "", "{who}").replace("{who}", who)


_LIST, _DRAFTED = "list of ", "draft"
_BARE = frozenset({"members", "Standing Committee members", "deputies", "director", "chair"})
"""Lists of these say nothing without whose they are."""


def _whose(zh: str) -> str | None:
    """ " of the 11th County CPPCC Committee", " for the fourth session of …"; None if it has no English."""
    if zh in _WHERE:
        return ""
    if (sat := next((en for a, b, en in sessions(zh) if not a and b == len(zh)), None)) is not None:
        return f" for the {sat}"
    body = body_english(zh)
    return f" of the {body}" if body else None


_WHERE = frozenset({"", "大会", "会议", "选举工作", "大会选举"})
