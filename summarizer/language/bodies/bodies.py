"""Organisations: English, kind and level of a name, and the bodies that a sentence mentions.

`body_grammar` knows how names are built. Here are the four questions the rest of the house asks.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from summarizer.compiled import compiled
from summarizer.facts import BodyKind, Level
from summarizer.language.bodies.companies import company
from summarizer.language.bodies.grammar import BodyName, names, whole_bodies
from summarizer.language.bodies.heads import heads
from summarizer.language.bodies.prefixes import PREFIXES
from summarizer.language.bodies.terms_of_office import TERM
from summarizer.language.matching import Lexicon
from summarizer.language.places.gazetteer import full_names, generics, short_names
from summarizer.language.places.places import place_chain, place_english, place_prefix, unknown_segments
from summarizer.language.places.unmapped import boundary, starts_of_names
from summarizer.patterns import regex


@dataclass(frozen=True, slots=True)
class BodyMention:
    """A body in text[start:end]; `en` is None where its English is not certain enough to print."""

    zh: str
    start: int
    end: int
    en: str | None
    kind: BodyKind
    level: Level


def body_english(zh: str) -> str | None:
    """English of a body: 区委常委会 → "Standing Committee of the District Party Committee".

    Several bodies joined by 、 or 和 are joined by "and". None if any piece is unknown.
    """
    name = body_name(zh)
    return name.english if name else None


_LONGEST_BODY = 60


def body_prefix(text: str) -> int:
    """The length of the longest front of `text` that `body_english` reads, bodies or a place; 0 if none.

    One pass, where asking for each front would read the text once a character.
    """
    return _body_prefix(text[:_LONGEST_BODY])


@lru_cache(maxsize=4096)
def _body_prefix(text: str) -> int:
    best = max((end for end, _ in names(text, 0) if end > 1), default=0)
    ends = (m.end() for m in _COMPANY_ENDS.finditer(text))
    best = max((end for end in ends if end > best and company(text[:end])), default=best)
    best = max(best, place_prefix(text))
    for mark in re.finditer("[、和与及]", text):
        right = _body_prefix(text[mark.end() :]) if mark.start() <= best and mark.start() > 1 else 0
        if right and mark.end() + right > best and body_name(text[: mark.end() + right]):
            best = mark.end() + right
    return best


def body_kind(zh: str) -> BodyKind:
    """What the body is; OTHER if its name is not understood. Party and government are never confused."""
    name = body_name(zh)
    return name.kind if name else BodyKind.OTHER


def body_level(zh: str) -> Level:
    """The administrative level that the name shows (zones as county level); UNKNOWN if it shows none."""
    name = body_name(zh)
    return name.level if name else Level.UNKNOWN


def single_body(zh: str) -> bool:
    """Whether `zh` is the name of one body, whatever marks stand in it: 县自然资源和规划局, not 县委和县政府."""
    return any(end == len(zh) for end, _ in names(zh, 0))


@lru_cache(maxsize=8192)
def body_name(zh: str) -> BodyName | None:
    """`zh` read whole: one body, several joined, a company, or a place acting as a body; None if unreadable."""
    zh = zh.strip()
    if not 2 <= len(zh) <= 60:
        return None
    best = next((n for end, n in names(zh, 0) if end == len(zh)), None)
    return best or company(zh) or _joined(zh) or _place(zh) or _of_a_subdistrict(zh)


# 柳岸办事处: of a subdistrict, which some cities leave out of the name; 驻京办事处 and 市政府办事处 are none.
_OFFICE = regex(
    "(?P<front>[一-鿿]{2,8}?[市县区])?(?P<name>(?![^办]{0,2}[驻府司团委会局总])[一-鿿]{2,3})办事处"
)


def _of_a_subdistrict(zh: str) -> BodyName | None:
    found = _OFFICE.fullmatch(zh)
    if found is None or found["name"].endswith(("街道", "市", "县", "区", "镇", "乡", "省")):
        return None
    if place_english(found["name"]):
        return None  # 北京办事处 is somebody's office there
    whole = f"{found['front'] or ''}{found['name']}街道办事处"
    return next((n for end, n in names(whole, 0) if end == len(whole)), None)


def _joined(zh: str) -> BodyName | None:
    for mark in re.finditer("[、和与及]", zh):
        left, right = zh[: mark.start()], zh[mark.end() :]
        if len(left) < 2 or len(right) < 2:
            continue
        first, second = body_name(left), body_name(right)
        if first and second:
            level = first.level if second.level is Level.UNKNOWN else second.level
            link = ", " if re.search("[、和与及]", right) and " and " in second.english else " and "
            return BodyName(
                f"{first.english}{link}{second.english}", first.kind, level, first.sure and second.sure
            )
    return None


def _place(zh: str) -> BodyName | None:
    en = place_english(zh)
    chain = place_chain(re.sub(r"[（(].*", "", zh))
    if en is None or not chain:
        return None
    kind = BodyKind.ZONE if chain[-1].sort == "zone" else BodyKind.OTHER
    return BodyName(en, kind, chain[-1].level, all(s.sure for s in chain))


# Of organs named without any place only these mean one certain body in a readout.
_FREE = ("党工委", "管委会", "管理委员会")
_FREE_BEGINS = regex("|".join(_FREE))
_FREE_OFFICE = regex(r"[\u4e00-\u9fff、]{2,16}(?:局|厅)$")
_TITLE = regex(r"《[^《》]*》")
_COMPANY_ENDS = regex("公司|集团")
_POINTERS = "我全本该各"


def body_at_front(text: str) -> int:
    """The length of the longest body that `text` begins with, its place on the map or not; 0 if it begins with none.

    For text that is known to begin with a name: in running text only `find_bodies` tells where one begins.
    """
    return _body_at_front(text[:_LONGEST_BODY])


@lru_cache(maxsize=4096)
def _body_at_front(text: str) -> int:
    return max((end for end, _ in names(text, 0) if end > 1 and _meant(text[:end])), default=0)


@cache
def _certain_pairs() -> frozenset[str]:
    """Two characters that an owned body begins with: a generic with what may follow it, 驻 and a place, 中共 …"""
    generic = {pair for pair in generics().openings() if len(pair) == 1}
    follows = heads("organ", "bound", "sub", "stem", "subject", "team").firsts() | generics().firsts()
    follows |= set("第(（一二三四五六七八九十0123456789") | set(_POINTERS)
    places = full_names().firsts() | short_names().firsts()
    pairs = {one + second for one in generic | {"团", "驻"} for second in follows}
    pairs |= {"驻" + second for second in places} | {word[:2] for word in PREFIXES if len(word) > 1}
    pairs |= {pointer + second for pointer in "我本该" for second in generics().firsts()}
    return frozenset(pairs | {"派驻"})


@cache
def _tables() -> tuple[Lexicon[Any], ...]:
    """A body, a place or a generic of more than one character may begin an owned body too."""
    return whole_bodies(), full_names(), short_names(), generics()


@cache
def _opening_pairs() -> frozenset[str]:
    return _certain_pairs().union(*(table.openings() for table in _tables()))


def _opens(text: str, at: int) -> bool:
    return text[at : at + 2] in _certain_pairs() or any(
        next(table.matches(text, at), (at, None))[0] > at + 1 for table in _tables()
    )


@cache
def _closes() -> re.Pattern[str]:
    """A word's length away within the clause stands a character that names of bodies end in."""
    ends = {word[-1] for word in heads("organ", "bound", "sub", "suffix", "team", "group", "branch")}
    return compiled(f"[^，。；：！？“”《》]{{1,47}}?[{re.escape(''.join(sorted(ends)))}]")


@cache
def _fields() -> frozenset[str]:
    return heads("stem", "subject").openings()


def _offices(text: str) -> Iterator[int]:
    """Where a bureau or department named without its place may begin: its field, and 局 or 厅 within reach."""
    fields = _fields()
    for mark in re.finditer("[局厅]", text):
        for at in range(max(0, mark.start() - 15), mark.start() - 1):
            if text[at : at + 2] in fields and boundary(text, at):
                yield at


@lru_cache(maxsize=1024)
def find_bodies(text: str) -> tuple[BodyMention, ...]:
    """The bodies named in text, leftmost-longest, none inside 《》.

    A bare 办公室 or 组织部 is no mention: it means nothing without its owner.
    """
    begins, pairs = starts_of_names(text), _opening_pairs()
    bare = {*_offices(text), *(m.start() for m in _FREE_BEGINS.finditer(text))}
    sparse = begins | bare
    if "届" in text:
        sparse |= {m.start() for m in TERM.finditer(text)}
    opened = [at for at in range(len(text) - 1) if text[at : at + 2] in pairs]
    sparse |= {at for at in opened if _opens(text, at)}
    titles = [m.span() for m in _TITLE.finditer(text)] if "《" in text else []
    found: list[BodyMention] = []
    past = 0
    for at in sorted(sparse):
        if at < past or any(start <= at < end for start, end in titles):
            continue
        if found and at == past and text[at] == "和":
            continue  # 县工会和|县妇联, though there is a county called 和县
        best = _best(text, at, at in begins, at in bare)
        if best is not None and _SOURCE.match(text, best[0]) and text[at - 1 : at] in ("据", "从", ""):
            past = best[0]  # 据市政府网站消息: who wrote it did nothing
            continue
        if best is not None and not any(at < start < best[0] for start, _ in titles):
            past, name = best
            found.append(BodyMention(text[at:past], at, past, name.english, name.kind, name.level))
    return tuple(found)


_SOURCE = regex("(?:门户|官方)?(?:网站|官网|微信公众号|公众号)")


def _best(text: str, at: int, loose: bool, bare: bool) -> tuple[int, BodyName] | None:
    """The longest body that begins at `at` and may be meant there; `loose` where a place off the map may begin."""
    glued = heads("glued").get(text[at]) if at else None
    if glued is not None and text[at - 1] in glued.en:
        return None  # the end of 社区 or 城市 does not begin a body
    if not (_closes().match(text, at) or whole_bodies().begins(text, at)):
        return None
    window = text[at : at + 48]
    found = sorted(names(window, 0, loose=loose, bare=bare), key=lambda pair: -pair[0])
    return next(((at + end, name) for end, name in found if _meant(window[:end])), None)


def _meant(zh: str) -> bool:
    if zh[-1] == "府" and f"{zh}区" in full_names():
        return False  # 东昌府区 is a district
    if zh in heads("organ", "bound", "sub", "branch"):
        return zh in _FREE or (zh.endswith("局") and zh in heads("organ"))
    return zh.startswith(_FREE) or _owned(zh) or _FREE_OFFICE.fullmatch(zh) is not None


def _owned(zh: str) -> bool:
    """Whether a place or an owner says whose it is (a bureau passes without, 服务中心 does not)."""
    first = zh[1:] if zh[0] in _POINTERS else zh
    return (
        zh[0] in "驻派第"
        or any(table.begins(first, 0) and any(table.matches(first, 0)) for table in _owners())
        or zh.startswith(tuple(PREFIXES))
        or TERM.match(zh) is not None
        or any(unknown_segments(zh, 0))
    )


@cache
def _owners() -> tuple[Lexicon[Any], ...]:
    return generics(), full_names(), short_names(), whole_bodies()
