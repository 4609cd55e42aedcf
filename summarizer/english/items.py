"""Agenda items as English noun phrases: what was relayed, heard, deliberated, discussed.

    item   := document | words 精神 | meetings 精神? | report | body 《…》 | nominal | phrase
    report := (who 关于)? subject 情况? 的? (汇报 | 报告 | 通报 | 说明)

Of a list with one member that has no English the others are printed and that one is quoted.
"""

import re

from summarizer.english.compounds import VAGUE, Nominal, joined
from summarizer.english.formal import namings
from summarizer.english.gatherings import gathering
from summarizer.english.nominal import nominal
from summarizer.english.rendering import LONGEST
from summarizer.english.sentences import phrase
from summarizer.english.sound import fit, has_complement
from summarizer.english.speeches import words_of
from summarizer.english.titles import document_english
from summarizer.language.bodies import body_english
from summarizer.language.terms import per_glossary

_TITLE = re.compile(r"《(?:[^《》]|《[^《》]{1,80}》){1,160}》(?:（[^（）]{1,16}）)?")
_REPORT = re.compile(
    r"(?P<what>.+?)(?P<of>(?:的)?(?:专题|专项|综合|书面|集中|有关|相关|总体)*(?:的)?)(?P<kind>汇报|报告|通报|说明|述职报告|工作汇报|情况汇报|情况通报|情况说明|情况报告|汇报说明|说明和审查报告|审查报告|审议意见|工作报告|审查结果报告|调研报告|考察报告)$"
)
_KINDS = namings("report")
_WHO = re.compile(r"^(?P<who>[^关《》]{2,24}?)(?:代表.{2,10}?(?:所作|作)的?|所作的?|的)?关于(?P<what>.+)$")
_TELLER = re.compile(
    r"(?:小组|委员会|部门|单位|党组|常委会|法院|检察院|政府|班子|成员|政协|人大|代表|书记|主任)$"
)
_JOIN = re.compile("以及|[、和及与]|，")
_PRINCIPLES = re.compile(
    r"(?:等)?(?P<kind>(?:有关|相关|重要|上级)*(?:会议|文件|会议文件|文件和会议)?精神)(?:等)?$"
)
_ADJECTIVES = {
    "上级": "higher-level",
    "中央": "central",
    "全国": "national",
    "国家": "national",
    "自治区": "regional",
    "全省": "provincial",
    "省级": "provincial",
    "省": "provincial",
    "全市": "municipal",
    "市级": "municipal",
    "市": "municipal",
    "州": "prefectural",
    "全县": "county",
    "县": "county",
}
_LEVEL = re.compile("|".join(sorted(_ADJECTIVES, key=len, reverse=True)))
_RELEVANT = re.compile(
    rf"(?P<levels>(?:{_LEVEL.pattern})(?:[、和及]?(?:{_LEVEL.pattern}))*)(?:上)?(?:有关|相关)(?P<what>(?:会议|文件)(?:[、和及]?(?:会议|文件))?)精神(?:等)?"
)
_OCCASION = re.compile(r"(?:,? and|,) (?=(?:at the|on an|during an?) )")
_MOST_QUOTED = 0.4
_LEAST_LISTED = 3
_COMMITTEES = re.compile(
    "(?:[省市区县州]委(?:常委会)?(?:（扩大）)?(?:会议)?[、和]){1,2}[省市区县州]委常委会(?:（扩大）)?会议精神$"
)
_LEAST_NAMED = 2


@per_glossary
def item_english(zh: str) -> str | None:
    """English of an agenda item, lower case, or None. Members of a list without English stand quoted in Chinese."""
    text = re.sub(r"\s+", "", zh).strip("，。；、")
    if _TITLE.fullmatch(text):
        return document_english(text)
    if not len(text) > 2:
        return None
    relevant = _levelled(text)
    if relevant is not None:
        return relevant
    for way in (_item, _clause, _listed):
        en = way(text)
        if en is not None:
            return _spoken(en) if fit(text, en, scoped=way is _item) else None
    return None


def _spoken(en: str) -> str:
    """What was said on several occasions is several speeches; a list of what was said has one *and*."""
    en = re.sub(r"\b(speeches|expositions) and instructions and written", r"\1, instructions and written", en)
    before, mark, rest = en.partition(" speech ")
    parts = tuple(_OCCASION.split(rest)) if mark else ()
    return f"{before} speeches {joined(parts)}" if len(parts) > 1 else en


def _clause(text: str) -> str | None:
    return phrase(text).en if len(text) <= LONGEST else None


def _levelled(text: str) -> str | None:
    """上级有关会议和文件精神: whose meetings and papers they are is an adjective of both."""
    found = _RELEVANT.fullmatch(text)
    if found is None:
        return None
    levels = _LEVEL.findall(found["levels"])
    what = ["meetings" if kind == "会议" else "documents" for kind in re.findall("会议|文件", found["what"])]
    whose = joined(tuple(_ADJECTIVES[level] for level in levels))
    return f"the guiding principles of relevant {whose} {joined(tuple(what))}"


def _item(text: str) -> str | None:
    bare = text.removesuffix("等") if text.endswith("精神等") else text
    return (
        _principles(bare)
        or _meetings(bare)
        or words_of(bare)
        or _report(text)
        or _draft(text)
        or _plain(text)
    )


def _principles(text: str) -> str | None:
    """…精神: the guiding principles of speeches, letters, meetings, papers."""
    found = _PRINCIPLES.search(text)
    if found is None:
        return None
    if _COMMITTEES.match(text):
        return phrase(text).en  # 省委、市委常委会会议: the lexicon has them under one head
    source = _sources(text[: found.start()])
    if source is None and found["kind"] == "会议精神" and found.start() > _LEAST_NAMED:
        source = _sources(text[: found.start()] + "会议")
    return None if source is None else f"the guiding principles of {source}"


def _sources(text: str) -> str | None:
    """A list of speeches, meetings and sessions; 精神 distributes over all."""
    found = _source_list(text)
    if found is None:
        return None
    if any("'s " in one for one in found[:-1]):
        return (
            " and of ".join(found)
            if len(found) < _LEAST_LISTED
            else "; of ".join(found[:-1]) + f"; and of {found[-1]}"
        )
    return joined(found)


def _source_list(text: str) -> tuple[str, ...] | None:
    """The list cut where every piece reads."""
    one = _source(text)
    if one is not None:
        return (one,)
    for mark in reversed(list(_JOIN.finditer(text, 2))):
        if not _outside(text, mark.start()):
            continue
        right = _source(text[mark.end() :])
        if right is None:
            continue
        left = _source_list(text[: mark.start()].removesuffix("精神"))
        if left is not None:
            return (*left, right)
    return None


def _outside(text: str, index: int) -> bool:
    part = text[:index]
    return all(part.count(a) == part.count(b) for a, b in ("《》", "“”", "（）"))


def _source(text: str) -> str | None:
    if len(text) < 2:
        return None
    spoken = words_of(text)
    if spoken is not None:
        return spoken
    meeting = gathering(text)
    if meeting is not None:
        return meeting.full
    if _TITLE.fullmatch(text):
        en = document_english(text)
        return None if en is None else f"the {en}"
    if (
        re.search(r"(?:两会|两会”|全会|大会|会议|文件|通知|要求)$", text)
        and "精神" not in text
        and "习近平" not in text
    ):
        read = nominal(text)
        return None if read is None or read.kind == "v" else read.full
    return None


def _meetings(text: str) -> str | None:
    """中央统战工作会议: relayed without 精神."""
    if not text.endswith(("会议", "全会", "大会", "会")):
        return None
    return _sources(text)


def _report(text: str) -> str | None:
    for found in _endings(text):
        made = _reported(found)
        if made is not None:
            return made
    return None


def _endings(text: str) -> "list[re.Match[str]]":
    found = _REPORT.match(text)
    return [found] if found else []


def _reported(found: "re.Match[str]") -> str | None:
    what, kind = found["what"].removesuffix("的"), _KINDS[found["kind"]]
    who: str | None = None
    if not what.startswith("关于") and (told := _WHO.match(what)):
        who, what = _teller(told["who"].removesuffix("，")), told["what"]
        if who is None:
            return None
    if who is None and "关于" in what and not what.startswith("关于"):
        return None  # who reports was not read
    subjects = [s for s in re.split(r"[、，和及]?关于", what) if s]
    if len(subjects) == 1 and found["kind"] in ("工作报告", "工作汇报", "述职报告") and who is None:
        owner = _teller(subjects[0]) if _TELLER.search(subjects[0]) else None
        if owner is not None:
            several = "各" in subjects[0] or "、" in subjects[0] or "和" in subjects[0]
            return (
                f"the work report{'s' if several else ''} of {owner}"
                if found["kind"] != "述职报告"
                else f"the work reports of {owner}"
            )
    english = [_subject(s.strip("、，")) for s in subjects]
    if any(en is None for en in english):
        return None
    subject = joined(tuple(en for en in english if en))
    several = len(subjects) > 1
    noun = kind if not several else re.sub(r"^report\b", "reports", kind)
    return (
        f"the {noun.replace(' on', '')} of {who} on {subject}"
        if who and noun.endswith(" on")
        else f"the {noun} {subject}"
    )


def _teller(text: str) -> str | None:
    body = body_english(text)
    if body is not None:
        return f"the {body}"
    parts = [p for p in re.split("[、和及]", text) if p]
    bodies = [body_english(p) for p in parts]
    if len(parts) > 1 and all(bodies):
        return joined(tuple(f"the {b}" for b in bodies if b))
    read = nominal(text)
    return read.full if read is not None and read.kind == "n" else None


def _subject(text: str) -> str | None:
    """What a report is on: a nominal, a paper, or a list that may quote a member."""
    papers = _papers(text)
    if papers is None:
        return None
    read = nominal(text, papers) if len(text) <= LONGEST else None
    if read is not None:
        return _plainly(read)
    return _partly(text)


def _plainly(read: Nominal) -> str | None:
    """The English of a reading, or None if nobody can tell what a word at the edge of its list belongs to."""
    return None if read.scope == VAGUE and has_complement(read.full) else read.full


def _papers(text: str) -> tuple[tuple[int, int, str], ...] | None:
    found = []
    for match in _TITLE.finditer(text):
        en = document_english(match.group())
        if en is None:
            return None
        found.append((match.start(), match.end(), f"the {en}"))
    return tuple(found)


def _draft(text: str) -> str | None:
    """A paper named without its marks: 关于…的实施意见（送审稿）, or a body's paper: 县政府《…》."""
    if "《" in text:
        owner, _, paper = text.partition("《")
        if _TITLE.fullmatch("《" + paper) and (en := document_english("《" + paper)) is not None:
            if "会议" in owner:
                return None  # a paper before a meeting is not the meeting's
            who = _teller(owner.removesuffix("的").removesuffix("所作")) if owner else None
            return f"{who}'{'' if who.endswith('s') else 's'} {en}" if who else None
        return None
    if text.startswith("关于") or text.endswith("）"):
        return document_english(text)
    return None


def _plain(text: str) -> str | None:
    papers = _papers(text)
    if papers is None:
        return None
    read = nominal(text, papers)
    return None if read is None else _plainly(read)


def _listed(text: str) -> str | None:
    """The last resort: members of a list that read, the others quoted."""
    found = _REPORT.match(text)
    if found:
        partial = _partly(found["what"].removesuffix("的").removeprefix("关于"))
        return None if partial is None else f"the {_KINDS[found['kind']]} {partial}"
    principles = _PRINCIPLES.search(text)
    if principles:
        return None
    return _partly(text)


def _partly(text: str) -> str | None:
    """A、“B”和C: at least three members, and less than two fifths of the characters quoted."""
    pieces = _members(text)
    if len(pieces) < _LEAST_LISTED or "关于" in text:
        return None
    english = [nominal(piece) for piece in pieces]
    missing = sum(len(piece) for piece, en in zip(pieces, english, strict=True) if en is None)
    if (
        not missing
        or re.search("20\\d\\d年", text)
        or missing > _MOST_QUOTED * len(text)
        or any(re.search("[“”《》]", p) for p, en in zip(pieces, english, strict=True) if en is None)
    ):
        return None
    shown = tuple(
        en.full if en is not None else f"“{piece}”" for piece, en in zip(pieces, english, strict=True)
    )
    return joined(shown)


def _members(text: str) -> list[str]:
    """Cut at every 、 and at the conjunction behind the last of them: a 和 before may be part of a name."""
    marks = [m for m in _JOIN.finditer(text) if _outside(text, m.start())]
    last = max((m.start() for m in marks if m.group() == "、"), default=len(text))
    marks = [m for m in marks if m.group() == "、" or m.start() > last]
    edges = [0, *(i for m in marks for i in m.span()), len(text)]
    return [text[a:b] for a, b in zip(edges[::2], edges[1::2], strict=True) if b > a]
