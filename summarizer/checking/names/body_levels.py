"""Of which level any body of the page is: 市总工会 is no provincial federation, whatever the body is for.

Bodies are read in the Chinese with their English; what a level stands before in a line is held against all those that
have its words. A page that has such a body at no level, or at the one told, is believed.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from summarizer.checking.line.glosses import STEM
from summarizer.checking.line.levels import LEVELS, may_be, pattern_of
from summarizer.checking.line.words import words
from summarizer.language.bodies.bodies import find_bodies
from summarizer.patterns import any_of, regex

_TOLD = (
    "provincial",
    "municipal",
    "city",
    "county",
    "district",
    "town",
    "township",
    "subdistrict",
    "province",
)
_LEVEL = regex(rf"\b(?P<level>{any_of(_TOLD)})(?:['’]s)? (?=[A-Za-z])", re.IGNORECASE)
_WORD = regex(r"[A-Za-z]+(?:['’]s)?")
_IN_NAME = regex(rf"(?:[A-Z][\w'’-]+ )*\b(?P<level>{any_of(word.title() for word in LEVELS)})\b|, [A-Z].*$")
_AFTER_LEVEL = regex("^.*?(?:省|自治区|市(?!场)|州|县|区|旗|镇|乡|街道)(?=.)")
_LINKS = frozenset(("of", "the", "and", "for", "s"))
_HEAD_WORDS = (
    "bureau department federation commission office administration association union court procuratorate chamber "
    "committee cppcc congress government group centre center university college hospital company"
)
_HEADS = frozenset(word[:STEM] for word in _HEAD_WORDS.split())
# What many bodies are called by tells none of them from others.
_GENERAL_WORDS = (
    "committee office group team center centre department general standing people members leading"
)
_GENERAL = frozenset(word[:STEM] for word in _GENERAL_WORDS.split())
_LONGEST = 8
"""So many words behind a level may name a body."""


@dataclass(frozen=True, slots=True)
class _Body:
    """A body of the page: its level as English says it, and the beginnings of the words that tell what it is."""

    zh: str
    level: str
    core: frozenset[str]


def check_body_levels(en: str, texts: Sequence[str]) -> Iterator[str]:
    """Messages, one for each body of `en` that the article has at other levels only."""
    if words(en).isdisjoint(_TOLD):
        return
    bodies = [body for text in texts for body in _bodies(text)]
    for told in _LEVEL.finditer(en) if bodies else ():
        said = _phrase(en[told.end() :], frozenset().union(*(body.core for body in bodies)))
        if said <= _GENERAL or said.isdisjoint(_HEADS):
            continue
        held = {body.level: body.zh for body in bodies if said <= body.core}
        level = told["level"].lower()
        if (
            held
            and not any(may_be(level, zh) for own in held for zh in LEVELS[own])
            and not _beside(level, held, texts)
        ):
            yield f"“{told[0].strip()} …”: the cited Chinese has {'、'.join(sorted(held.values()))}"


def _phrase(behind: str, known: frozenset[str]) -> frozenset[str]:
    """The beginnings of the words right behind a level that name bodies of the page."""
    found: set[str] = set()
    for word in _WORD.findall(behind)[:_LONGEST]:
        stem = _stem(word)
        if stem in known:
            found.add(stem)
        elif stem not in _LINKS:
            break
    return frozenset(found)


def _stem(word: str) -> str:
    return re.sub("['’]s$", "", word).lower()[:STEM]


def _beside(level: str, held: dict[str, str], texts: Sequence[str]) -> bool:
    """Whether the page names the level right before what a body is called by, or in a row: 省政协委员, 省、市工会."""
    own = pattern_of(level)
    return any(
        re.search(
            f"(?:{own})(?:[、和及与]?[省市县区旗州镇乡])*{re.escape(_AFTER_LEVEL.sub('', zh)[:2])}", text
        )
        for zh in held.values()
        for text in texts
    )


@lru_cache(maxsize=64)
def _bodies(text: str) -> tuple[_Body, ...]:
    return tuple(_read(text))


def _read(text: str) -> Iterator[_Body]:
    for one in find_bodies(text):
        level = _IN_NAME.search(one.en or "")
        if one.en and level and level["level"]:
            core = frozenset(_stem(word) for word in _WORD.findall(_IN_NAME.sub(" ", one.en))) - _LINKS
            yield _Body(one.zh, level["level"].lower(), core)
