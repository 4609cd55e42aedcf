"""English of a title whose subject has none: place, year, kind and note in English, the subject quoted."""

import re
from collections.abc import Callable

from summarizer.english.nominal.arranged import arranged
from summarizer.english.nominal.compounds import joined, quotation
from summarizer.english.nominal.formal import namings
from summarizer.english.nominal.pieces import DEED
from summarizer.english.nominal.title_parts import (
    LONGEST,
    MARK,
    OWN_WORDS,
    TWO_PAPERS,
    UNLIKE,
    YEAR,
    doc_words,
    note_english,
    owner_of,
    scopes_of,
    unmarked,
    with_issuer,
    years_of,
)
from summarizer.english.nominal.titles import document_english
from summarizer.language.places.places import place_chain
from summarizer.language.terms import per_glossary
from summarizer.patterns import regex

_OF_A_TIME = regex(r"20\d\d年|^(?:第[一二三四]季度|[上下]半年|前.{1,3}季度|\d{1,2}月)")
_YEAR_LAST = regex(r"(20\d\d)年度?$")
_LEAST_QUOTED = 2
# 会议安排|建议: the word before the kind belongs to it.
_CUT_SHORT = (
    "安排",
    "修改",
    "审议",
    "处理",
    "个五年",
    "综合",
    "专项",
    "专题",
    "集中",
    "作战",
    "年中",
    "中期",
)
# 2025年主要|履职计划, 若干财政|政策: what describes the kind is not what it is on.
_OF_THE_KIND = regex("(?:主要|重点|相关|有关|重大|年度)|.*若干[^的]{0,4}")
_TWO_KINDS = regex("^各项|(?:安排|计划|方案|名单|要点)[及和与]")
_POST = regex("副?(?:院长|检察长|局长|主任|县长|市长|区长|书记|部长|厅长|主席)|领导班子|班子")
# 市委委员会|专项小组工作方案: the group behind a body is the owner.
_GROUP = regex("(?:小组|专班)$")
# 某协会理事会|工作报告, 纪检组|工作要点: whose paper it is, not what it is on.
_HAS_PAPERS = regex(
    "(?:理事会|监事会|商会|协会|学会|联合会|纪检组|纪工委|党委|党组|党支部|公司|集团|医院|中学|小学|学院)$"
)
# The place is part of what it is called.
_CALLED_BY_PLACE = regex("商会|协会|学会|研究会|联谊总?会|联合会|促进会|总会|分会(?!场)")
_ABOUT = regex(r" (?:for|on) \{x\}")
_SENT_ON = regex(
    r"(?P<who>.{0,24}?)(?:关于)?(?P<how>印发|转发|批转|下发|公布)[〈<《]?(?P<inner>.{4,90}?)[〉>》]?的通知"
)


@per_glossary
def framed(zh: str) -> str | None:
    """English of a title whose subject has none: place, year, kind and note in English, the subject quoted."""
    return frame(zh, quotation)


def frame(zh: str, tell: Callable[[str], str]) -> str | None:
    """`framed`, with the subject as `tell` has it."""
    title = unmarked(zh)
    if not 2 <= len(title) <= LONGEST or TWO_PAPERS.fullmatch(title) or UNLIKE.search(title):
        return None
    mark = MARK.search(title)
    if mark and (note := note_english(mark.group(1))):
        whole = document_english(title[: mark.start()]) or frame(title[: mark.start()], tell)
        return f"{whole} ({note})" if whole else None
    if (sent := _SENT_ON.fullmatch(title)) is not None:
        inner = document_english(sent["inner"]) or frame(sent["inner"], tell)
        made = inner and f"Notice on {namings('issuing')[sent['how']]} the {inner}"
        return with_issuer(sent["who"], made) if made and sent["who"] else made
    issuer, about, rest = title.partition("关于")
    for start in range(1, len(rest if about else title)):
        pattern = doc_words("type").get((rest if about else title)[start:])
        if pattern is None:
            continue
        pattern = pattern.replace("{x} Work", "{x}")
        if about:
            made = _kept(pattern, rest[:start], tell)
            return with_issuer(issuer, made) if made and issuer else made
        return _owned_or_placed(title[:start], pattern, tell)
    return None


def _owned_or_placed(text: str, pattern: str, tell: Callable[[str], str]) -> str | None:
    owner, end = owner_of(text)
    if owner is not None and not _POST.match(text, end) and not _GROUP.search(text):
        year = YEAR.match(text, end)
        made = _kept(pattern, text[year.end() if year else end :], tell, f" of the {owner.english}")
        return made and (f"{years_of(year)} {made}" if year else made)
    scope, rest = next(
        (found for found in scopes_of(text) if found[1] and not pattern.startswith("Contract")), ("", text)
    )
    named = _HAS_PAPERS.search(rest) or _CALLED_BY_PLACE.search(rest) or pattern.startswith("Constitution")
    if rest != text and (_OF_A_TIME.search(rest) or named):
        scope, rest = "", text  # 道县某总会分会章程; 2014年计划执行情况及2015年计划: each has its own year
    made = _kept(pattern, rest, tell)
    return made and f"{scope} {made}".strip()


def _kept(pattern: str, subject: str, tell: Callable[[str], str], apart: str = "") -> str | None:
    """The pattern with its subject as it is told; whose it is stands before the subject."""
    subject = re.sub("(?:(?<=等)(?:相关|有关)|的|的相关|的有关)$", "", subject)
    if matter := arranged(subject):
        return _filled(pattern, matter, apart)
    if (year := _YEAR_LAST.search(subject)) is not None:
        made = _kept(pattern, subject[: year.start()], tell, apart)
        return made and f"{year[1]} {made}"
    if len(subject) < _LEAST_QUOTED or subject[0] in "、，和及" or subject.endswith(_CUT_SHORT):
        return None
    if (
        subject[-1] in "、和及与"
        or subject[-2:-1] == "的"  # 重特大事故的硬|措施: cut inside its last word
        or _TWO_KINDS.search(subject)
        or _OF_THE_KIND.fullmatch(subject)
        or subject in namings("authority")
        or place_chain(subject)
    ):
        return None  # 关于…的说明及名单: two papers; 中央规划; 某市|某区|规划
    if _HAS_PAPERS.search(subject) and not DEED.match(subject) and (at := _ABOUT.search(pattern)):
        return f"{pattern[: at.start()]}{pattern[at.end() :]} of {quotation(subject)}{apart}"
    if subject.endswith(("会议", "全会", "大会")) and pattern.startswith("Report on {x}"):
        return None  # what is given at a meeting is not on it
    if subject.endswith(("会议", "全会", "大会")) and pattern.endswith(OWN_WORDS):
        return pattern.replace(" on {x}", f" of {quotation(subject)}{apart}")
    return _filled(pattern, tell(subject), apart)


def _filled(pattern: str, subject: str, apart: str) -> str:
    return re.sub(r"( (?:for|on|of|in) |^)\{x\}", rf"{apart}\1{{x}}", pattern, count=1).replace(
        "{x}", subject
    )


# 《甲》《乙》和新《丙》: papers side by side.
_PAPERS = regex("新?《[^《》]+》(?:(?:、|，|和|及|与|以及)?新?《[^《》]+》)+")
_PAPER = regex("(?P<new>新)?(?P<title>《[^《》]+》)")


def papers_shown(text: str) -> str | None:
    """English of several papers, each of whose kinds is known; None if one is not."""
    if _PAPERS.fullmatch(text) is None:
        return None
    shown: list[str] = []
    for one in _PAPER.finditer(text):
        en = document_english(one["title"]) or framed(one["title"])
        if en is None:
            return None
        shown.append(f"the {'new ' if one['new'] else ''}{en}")
    return joined(tuple(shown))
