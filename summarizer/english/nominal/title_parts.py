"""Parts of the titles of documents: place and year, who issued it, the note behind it, the words of its kind."""

import re
from collections.abc import Iterator
from functools import cache

from summarizer.english.nominal.compounds import joined
from summarizer.english.nominal.sessions import sessions
from summarizer.facts import Level
from summarizer.language.bodies.bodies import body_name, body_prefix
from summarizer.language.bodies.grammar import BodyName
from summarizer.language.figures.numerals import parse_numeral
from summarizer.language.matching import Lexicon, lexicon
from summarizer.language.places.places import place_chain, place_prefix
from summarizer.language.rows import rows
from summarizer.patterns import regex

LONGEST = 110
_SPAN = regex(r"(20\d\d)年?[-—–－~至]+(20\d\d)年?")
_EDITION = regex(r"(20\d\d)年?(?:(?P<revised>修订)?版|(?:修订|修正)稿?)")
MARK = regex(r"[（(]([^（）()]{1,24})[）)]$")
_NUMBERED = regex(r"第(\d{1,3})号")
_ISSUE = regex(r"(?:(20\d\d)年)?第(\d{1,3})期")
_PLACES_TO_FILL = regex(r"(\d{1,4})[人名]")
_CALLED = regex("[（(]以下简称[^（）()]{1,24}[）)]$")
YEAR = regex(r"(20\d\d)(?:[-—–－~至]+(20\d\d))?年度?")
OFFICE = regex("(?:政府|委|委员会|常委会|党组|[局办厅部院]|办公室)$")
_OWNER = regex(f"{OFFICE.pattern}|(?:政协|人大|法院|检察院|小组|协会|联合会|中心组)$")
_MOST_PLACE = 18
OWN_WORDS = ("Resolution on {x}", "Communique on {x}")
_LEAST_ISSUERS = 2
# 《2023年工作总结和2024年工作计划》: two papers under one title.
TWO_PAPERS = regex(
    r"(?P<one>[^《》]*?(?:总结|报告|完成情况))(?:及|和|与|暨|以及)(?P<other>(?:\d{4}年|下一?年度?|下半年|下一步)[^《》]*(?:计划|要点|安排|打算|思路|目标))"
)
# 《甲年预算执行情况和乙年预算草案》: the state of one thing and the draft of another.
UNLIKE = regex("情况(?:和|及|与|暨|以及)[^《》的]*(?:草案|预算|计划|安排|要点|方案|目标)(?:（草案）)?$")


# 2024年预算（草案）: a draft, where it is no note of a title in 《》.
DRAFT = regex("（草案）(?![^《]*》)")


@cache
def doc_words(group: str) -> Lexicon[str]:
    """The rows of one class of `doc_words`."""
    return lexicon((r["zh"], r["en"]) for r in rows("doc_words") if r["class"] == group)


def unmarked(zh: str) -> str:
    """A title without 《》, white space and what it is called in short; its note stays."""
    title = _CALLED.sub("", re.sub(r"\s+", "", zh.strip())).replace("经济与社会发展", "经济和社会发展")
    mark = MARK.search(title)
    if title[:1] == "《" and mark and title[mark.start() - 1] == "》":
        return title[1 : mark.start() - 1] + mark.group()
    return title[1:-1] if title[:1] == "《" and title[-1:] == "》" else title


def note_english(text: str) -> str | None:
    """English of what stands in brackets behind a title: 试行, 2021—2025年, 第3号."""
    if "〔" in text:
        return text  # the number under which a paper was issued
    if number := _NUMBERED.fullmatch(text):
        return f"No. {number.group(1)}"
    if issue := _ISSUE.fullmatch(text):
        return f"No. {issue[2]}{f' of {issue[1]}' if issue[1] else ''}"
    if posts := _PLACES_TO_FILL.fullmatch(text):  # 招聘公告（24人）
        return f"{posts[1]} {'person' if posts[1] == '1' else 'people'}"
    if span := _SPAN.fullmatch(text):
        return f"{span.group(1)}–{span.group(2)}"
    if edition := _EDITION.fullmatch(text):
        if not text.endswith("版"):  # 2025年修订
            return f"{edition.group(1)} Revision"
        return f"{edition.group(1)} {'Revised ' if edition['revised'] else ''}Edition"
    return doc_words("mark").get(text)


def with_issuer(issuer: str, made: str) -> str | None:
    """The title with who issued it, or the place it is of."""
    owner = None if place_chain(issuer) else _issuers(issuer)
    if owner is not None:
        first, link, last = made.partition(" on ")
        if not link:
            first, link, last = made.partition(" for ")
        return f"{first} of the {owner}{link}{last}"
    place = next((scope for scope, rest in scopes_of(issuer + "口") if rest == "口" and scope), None)
    return f"{place} {made}" if place else None


def _issuers(text: str) -> str | None:
    """市委、市政府, 中共某市委某市人民政府: bodies that issue a paper together, or one; a session that decided."""
    one = body_name(text)
    if one is not None:
        return one.english
    sitting = next((en for start, end, en in sessions(text) if start == 0 and end == len(text)), None)
    if sitting is not None:
        return sitting
    parts = [part for part in re.split("[、和]|(?<=办公厅)(?=国务院)", text) if part]
    if len(parts) == 1:
        # The first of two without a mark between them ends where the second begins with a place or a level.
        cut = next((n for n in range(3, len(text) - 2) if OFFICE.search(text[:n]) and _pair(text, n)), 0)
        parts = [text[:cut], text[cut:]] if cut else parts
        if any(OFFICE.search(p[:n]) and _pair(p, n) for p in parts if cut for n in range(2, len(p) - 1)):
            return None  # three of them, or one of another: nobody can tell
    named = [body_name(part) for part in parts]
    if len(parts) < _LEAST_ISSUERS or not all(named):
        return None
    return joined(
        tuple(body.english if not i else f"the {body.english}" for i, body in enumerate(named) if body)
    )


def _pair(text: str, cut: int) -> bool:
    return body_name(text[:cut]) is not None and body_name(text[cut:]) is not None


_A_ROAD = regex("[东西南北中]?[一二三]?路(?!演|网|政|段|桥|灯)")


def scopes_of(text: str) -> Iterator[tuple[str, str]]:
    """(what stands before the subject in English, the rest) for every way to read place and year, longest first."""
    year = YEAR.match(text)
    when = years_of(year) + " " if year else ""
    tail = text[year.end() :] if year else text
    for end in range(min(len(tail) - 1, _MOST_PLACE), 1, -1):
        chain = place_chain(tail[:end])
        if not chain or (chain[-1].deictic and len(chain) > 1):
            continue
        if chain[-1].sort == "bare" and chain[-1].level is Level.COUNTY:
            continue  # 杭州西湖|风景名胜区 is no district
        if chain[-1].sort == "bare" and _A_ROAD.match(tail, end):
            continue  # 湖北路|改造项目 is a street of some city
        place, rest = str(chain[-1].attr), tail[end:]
        if inner := YEAR.match(rest):
            yield f"{years_of(inner)} {place}", rest[inner.end() :]
        yield when + place, rest
    if year:
        yield when.strip(), tail
    yield "", text


# 《某条例》等二十七项法规: one of so many.
AMONG = regex(
    "等(?P<number>[一二三四五六七八九十]{1,4}|\\d{1,3})[项件部个](?:地方性|政府|行政)?(?P<what>法规|规章|规范性文件|条例|文件|办法|决定)"
)
_AMONG = {
    "法规": "regulations",
    "规章": "rules",
    "规范性文件": "normative documents",
    "条例": "regulations",
    "文件": "documents",
    "办法": "measures",
    "决定": "decisions",
}


def among_others(text: str, start: int, end: int, en: str) -> tuple[int, int, str]:
    """A paper named in a text, (start, end, English), with how many it is one of."""
    found = AMONG.match(text, end)
    number = parse_numeral(found["number"]) if found else None
    if found is None or number is None:
        return start, end, en
    return start, found.end(), f"{int(number)} {_AMONG[found['what']]} including {en}"


_TEAM_OF = regex("(?!关于|对)[^“”《》]{0,10}?(?:督导|督查|督察|巡视|巡察|检查|考核|调查)组")


def owner_of(text: str) -> tuple[BodyName | None, int]:
    """The body that a text begins with, if one like it has papers of its own, and where its name ends."""
    end = body_prefix(text)
    if _TEAM_OF.match(text, end):
        return None, end  # 国务院安全生产督导组督查问题整改方案 is no plan of the State Council
    return (body_name(text[:end]) if end > place_prefix(text) and _OWNER.search(text[:end]) else None), end


def years_of(found: "re.Match[str]") -> str:
    """The year or the span of years of a match of `YEAR`."""
    return found.group(1) if found.group(2) is None else f"{found.group(1)}–{found.group(2)}"
