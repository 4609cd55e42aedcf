"""Organisations: English, kind and level of a name, and the bodies that a sentence mentions.

`body_grammar` knows how names are built. Here are the four questions the rest of the house asks.
"""

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from summarizer.facts import BodyKind, Level
from summarizer.language.body_grammar import PREFIX_STARTS, BodyName, heads, names, whole_bodies
from summarizer.language.companies import company
from summarizer.language.gazetteer import full_names, generics, short_names
from summarizer.language.places import place_chain, place_english


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


@cache
def _starts() -> frozenset[str]:
    first: set[str] = set(PREFIX_STARTS) | set("我全本该各驻派")
    for table in (whole_bodies(), full_names(), short_names(), generics(), heads("stem")):
        first |= table.firsts()
    return frozenset(first | {word[0] for word in _FREE})


def find_bodies(text: str) -> tuple[BodyMention, ...]:
    """The bodies named in text, leftmost-longest, none inside 《》.

    A bare 办公室 or 组织部 is no mention: it means nothing without its owner.
    """
    blocked = {i for m in _TITLE.finditer(text) for i in range(*m.span())}
    starts, found, at = _starts(), [], 0
    while at < len(text) - 1:
        best = _best(text, at) if text[at] in starts and at not in blocked else None
        if best is None or any(i in blocked for i in (best[0] - 1,)):
            at += 1
            continue
        end, name = best
        found.append(BodyMention(text[at:end], at, end, name.english, name.kind, name.level))
        at = end
    return tuple(found)


def _best(text: str, at: int) -> tuple[int, BodyName] | None:
    """The longest body that begins at `at` and may be meant there."""
    glued = heads("glued").get(text[at]) if at else None
    if glued is not None and text[at - 1] in glued.en:
        return None  # the end of 社区 or 城市 does not begin a body
    loose = at == 0 or text[at - 1] in "，。、；：！？（( \n"
    window = text[at : at + 48]
    found = sorted(names(window, 0, loose=loose), key=lambda pair: -pair[0])
    for end, name in found:
        if _meant(window[:end]):
            return at + end, name
    return None


def _meant(zh: str) -> bool:
    if zh in heads("organ", "bound", "sub", "branch"):
        return zh in _FREE
    return any(zh.startswith(word) for word in _FREE) or not _standalone(zh)


def _standalone(zh: str) -> bool:
    """Whether neither place nor owner says whose it is (a bureau passes, 服务中心 does not)."""
    owned = (
        next(whole_bodies().matches(zh, 0), None)
        or next(full_names().matches(zh, 0), None)
        or next(short_names().matches(zh, 0), None)
        or next(generics().matches(zh, 1 if zh[0] in "我全本该各" else 0), None)
        or zh[0] in PREFIX_STARTS
        or zh[0] in "驻派"
    )
    return not owned and not _FREE_OFFICE.fullmatch(zh)
