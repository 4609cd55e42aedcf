"""Organisations: English, kind and level of a name, and the bodies that a sentence mentions.

`body_grammar` knows how names are built. Here are the four questions the rest of the house asks.
"""

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from summarizer.facts import BodyKind, Level
from summarizer.language.body_grammar import PREFIXES, BodyName, heads, names, whole_bodies
from summarizer.language.companies import company
from summarizer.language.gazetteer import full_names, generics, short_names
from summarizer.language.places import place_chain, place_english, unknown_segments
from summarizer.language.unmapped import starts_of_names


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


def body_kind(zh: str) -> BodyKind:
    """What the body is; OTHER if its name is not understood. Party and government are never confused."""
    name = body_name(zh)
    return name.kind if name else BodyKind.OTHER


def body_level(zh: str) -> Level:
    """The administrative level that the name shows (zones as county level); UNKNOWN if it shows none."""
    name = body_name(zh)
    return name.level if name else Level.UNKNOWN


@lru_cache(maxsize=8192)
def body_name(zh: str) -> BodyName | None:
    """`zh` read whole: one body, several joined, a company, or a place acting as a body; None if unreadable."""
    zh = zh.strip()
    if not 2 <= len(zh) <= 60:
        return None
    best = next((n for end, n in names(zh, 0) if end == len(zh)), None)
    return best or company(zh) or _joined(zh) or _place(zh)


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
_FREE_OFFICE = re.compile(r"[\u4e00-\u9fff、]{2,16}(?:局|厅)$")
_TITLE = re.compile(r"《[^《》]*》")
_TERM_BEGINS = re.compile("第?[一二三四五六七八九十百0-9]{1,4}届")
_POINTERS = "我全本该各"


@cache
def _openings() -> frozenset[str]:
    """Two characters of which one pair begins every owned body: most of a text is told by them."""
    tables = (whole_bodies(), full_names(), short_names(), heads("stem", "subject"), generics())
    pairs = {pair for table in tables for pair in table.openings()} | {word[:2] for word in _FREE}
    single = {pair for pair in pairs if len(pair) == 1} | {"团", "驻"}
    after = (
        heads("organ", "bound", "sub", "stem", "subject", "team").firsts()
        | generics().firsts()
        | set("第(（")
    )
    after |= set("一二三四五六七八九十0123456789" + _POINTERS)
    places = {first for table in (full_names(), short_names()) for first in table.firsts()}
    pairs |= {one + second for one in single for second in after} | {"驻" + second for second in places}
    pairs |= {pointer + second for pointer in _POINTERS for second in generics().firsts()}
    return frozenset(pairs | {word[:2] for word in PREFIXES if len(word) > 1} | {"派驻"})


def find_bodies(text: str) -> tuple[BodyMention, ...]:
    """The bodies named in text, leftmost-longest, none inside 《》.

    A bare 办公室 or 组织部 is no mention: it means nothing without its owner.
    """
    openings, found, at = _openings(), [], 0
    begins = starts_of_names(text)
    terms = {m.start() for m in _TERM_BEGINS.finditer(text)} if "届" in text else frozenset()
    titles = [m.span() for m in _TITLE.finditer(text)]
    while at < len(text) - 1:
        if titles and at >= titles[0][0]:
            at = max(at, titles.pop(0)[1])
            continue
        loose = at in begins
        sieved = loose or text[at : at + 2] in openings or at in terms
        best = _best(text, at, loose) if sieved else None
        if best is None or (titles and best[0] > titles[0][0]):
            at += 1
            continue
        end, name = best
        found.append(BodyMention(text[at:end], at, end, name.english, name.kind, name.level))
        at = end
    return tuple(found)


def _best(text: str, at: int, loose: bool) -> tuple[int, BodyName] | None:
    """The longest body that begins at `at` and may be meant there; `loose` where a place off the map may begin."""
    glued = heads("glued").get(text[at]) if at else None
    if glued is not None and text[at - 1] in glued.en:
        return None  # the end of 社区 or 城市 does not begin a body
    window = text[at : at + 48]
    best: tuple[int, BodyName] | None = None
    for end, name in names(window, 0, loose=loose):
        if (best is None or end > best[0]) and _meant(window[:end]):
            best = end, name
    return (at + best[0], best[1]) if best else None


def _meant(zh: str) -> bool:
    if zh in heads("organ", "bound", "sub", "branch"):
        return zh in _FREE
    return zh.startswith(_FREE) or _owned(zh) or _FREE_OFFICE.fullmatch(zh) is not None


def _owned(zh: str) -> bool:
    """Whether a place or an owner says whose it is (a bureau passes without, 服务中心 does not)."""
    first = zh[1:] if zh[0] in _POINTERS else zh
    return (
        zh[0] in "驻派第"
        or zh.startswith(tuple(PREFIXES))
        or any(next(table.matches(zh, 0), None) for table in (whole_bodies(), full_names(), short_names()))
        or next(generics().matches(first, 0), None) is not None
        or _TERM_BEGINS.match(zh) is not None
        or next(unknown_segments(zh, 0), None) is not None
    )
