"""Things a line speaks of that few Chinese characters can stand for: an industry, a crop, a season, a level.

A model that adds one to a list, or takes one for another, says what none of these characters says. The words stand in
`tables/things.tsv`; whatever English the lexicon itself has for the cited characters is never doubted.
"""

import re
from collections.abc import Mapping
from functools import cache, lru_cache

from summarizer.checking.line.counterparts import MAY_SAY, Counterpart, counterparts, prefiltered
from summarizer.checking.line.glosses import glossed
from summarizer.checking.line.words import words
from summarizer.checking.names.naming import splits
from summarizer.checking.vocabulary.senses import senses
from summarizer.english.topic_names import TOPICS
from summarizer.language.matching import holds
from summarizer.language.terms import find_terms
from summarizer.patterns import any_of, regex

_FIRST = regex("[A-Za-z]+")
_SIGNS = regex(r"[\\\[\](){}?*+.^$]")
# What bears fruit is no crop.
_FIGURES = regex(r"\b(?:bear|bears|bore|borne|bearing) (?:\w+ )?fruit\b")
# What a demand is filed under is no claim: requirements on health and education, a feature on public finance.
_TOPIC_WORDS = frozenset(
    max(_FIRST.findall(topic.lower()), key=len) for topic in TOPICS.values() if " " in topic
)
"""A word of every such name."""
_TOPIC = regex(rf"\b(?:{any_of(topic for topic in TOPICS.values() if ' ' in topic)})\b", re.IGNORECASE)
_ONLY_INSTEAD = "~"
"""Before the key of what may be said of anything (rural work), and is wrong only in the place of another."""

_NO_KIND = frozenset(("act", "mood", "measure", "object"))
"""Keys of what is no kind of a thing: one of them is not told in the place of another."""
_NO_THING = frozenset(("act", "mood", "measure"))
_WIDE = frozenset(("matter", "industry", "works", "people", "event"))
"""Keys of so many things that one character of another (产, 农, 报) is no other thing of the kind yet."""


def check_things(en: str, text: str) -> tuple[str, ...]:
    """Messages, one for each thing of `en` that nothing in `text` can stand for; () if all have their Chinese."""
    return tuple(
        f"“{said}” has no counterpart in the cited Chinese"
        for said, row in _spoken_of(en)
        if row.key[0] != _ONLY_INSTEAD and not _told(said, row, text)
    )


def tells_thing(message: str, en: str) -> bool:
    """Whether a message is of a thing: acts, moods and measures are told in words of a writer's own."""
    return any(f"“{said}”" in message and row.key not in _NO_THING for said, row in _spoken_of(en))


def check_mixed_up(en: str, near: str, kinds: frozenset[str] = frozenset()) -> tuple[str, ...]:
    """Messages for things that `near`, the sentences a line tells of, does not hold while it holds another of the kind.

    South for 东, autumn for 春: where the line speaks of the other too, nothing can be said. `kinds` are the only ones
    to look for, if there are any.
    """
    if kinds and words(en).isdisjoint(_first_words(kinds)):
        return ()
    spoken = _spoken_of(en)
    return tuple(
        f"“{said}”: the cited Chinese speaks of {other} instead"
        for said, row in spoken
        if (row.key in kinds if kinds else row.key not in _NO_KIND)
        and not _told(said, row, near)
        and (other := _instead(row, {one.words for _, one in spoken}, near))
    )


def stands_for(word: str, zh: str) -> bool:
    """Whether a word may stand for something in `zh`, by the table of things, the lexicon or the words of summaries."""
    rows = _by_first_word().get(word.lower(), ())
    return (
        any(row.en.fullmatch(word) and row.says.search(zh) for row in rows)
        or glossed(word, zh)
        or holds(zh, senses(word.lower()))
    )


def may_tell(word: str, zh: str) -> bool:
    """Whether the table of things lets a word be told, in whatever words, of something in `zh`."""
    rows = _by_first_word().get(word.lower(), ())
    return any(row.en.fullmatch(word) and _stands(row, zh) for row in rows)


@lru_cache(maxsize=4096)
def stand_for(word: str) -> tuple[str, ...]:
    """The Chinese of more than one character that the table of things has for a word."""
    rows = (row for row in _by_first_word().get(word, ()) if row.en.fullmatch(word))
    return tuple(sorted({zh for row in rows for zh in _plain(_says(row)) if len(zh) > 1}))


@lru_cache(maxsize=4096)
def hint_at(word: str) -> tuple[str, ...]:
    """The single characters that the table of things has for a word that names a thing: 价 for price."""
    rows = (row for row in _by_first_word().get(word, ()) if row.en.fullmatch(word))
    told = (row for row in rows if row.key not in _NO_THING)
    return tuple(sorted({zh for row in told for zh in _plain(_says(row)) if len(zh) == 1}))


def _says(row: Counterpart) -> str:
    return row.han.partition(MAY_SAY)[0]


def _instead(row: Counterpart, spoken: set[str], near: str) -> str | None:
    """The characters of another thing of the kind of `row` that no word of the line tells."""
    for other in counterparts("things"):
        if other.key != row.key or other.words in spoken or not (found := other.says.search(near)):
            continue
        if len(found[0]) > 1 or row.key not in _WIDE:
            return found[0]
    return None


def _spoken_of(en: str) -> list[tuple[str, Counterpart]]:
    """The rows of a line in its order, each with the word that stands in it; words with a capital may be part of a
    name."""
    en = _FIGURES.sub(" ", en) if "fruit" in en else en
    en = en if _TOPIC_WORDS.isdisjoint(words(en)) else _TOPIC.sub(" ", en)
    met: dict[tuple[int, str, str], tuple[str, Counterpart]] = {}
    ends: dict[int, int] = {}
    spoken = words(en)
    for row in prefiltered("things", en):
        said = None if spoken.isdisjoint(_firsts(row.words)) else row.en.search(en)
        if said and en.startswith("-in-", said.start() - 4):
            continue  # a daughter-in-law is no law
        if said and said[0] != "us" and not (said[0][0].isupper() and splits(said[0])):  # Gang may be a name
            met[said.start(), row.key, row.words] = said[0], row
            ends[said.start()] = max(said.end(), ends.get(said.start(), 0))
    # A secret ballot is no secret: of what begins at one place the longest is told.
    return [met[place] for place in sorted(met) if place[0] + len(met[place][0]) == ends[place[0]]]


@cache
def _by_first_word() -> Mapping[str, tuple[Counterpart, ...]]:
    found: dict[str, tuple[Counterpart, ...]] = {}
    for row in counterparts("things"):
        for first in _firsts(row.words):
            found[first] = (*found.get(first, ()), row)
    return found


@cache
def _first_words(kinds: frozenset[str]) -> frozenset[str]:
    return frozenset(word for word, rows in _by_first_word().items() if any(row.key in kinds for row in rows))


@cache
def _firsts(words_: str) -> frozenset[str]:
    """The first words of the alternatives of a row."""
    return frozenset(_FIRST.findall(said)[0].lower() for said in words_.split("|"))


def _told(said: str, row: Counterpart, text: str) -> bool:
    """Whether something in the text can stand for the words."""
    return _stands(row, text) or glossed(said, text) or _settled(said, text)


def _stands(row: Counterpart, text: str) -> bool:
    """Whether the Chinese of a row stands in a text; most rows list plain characters and need no expression."""
    plain = _plain(row.han)
    return holds(text, plain) if plain else bool(row.zh.search(text))


@cache
def _plain(han: str) -> tuple[str, ...]:
    """The alternatives of an expression without any other signs; () of one with some."""
    return () if _SIGNS.search(han) else tuple(han.replace(MAY_SAY, "|").split("|"))


def _settled(said: str, text: str) -> bool:
    """Whether the words are part of the settled English of a term the text holds."""
    return any(said.lower() in term.en.lower() for term in find_terms(text))
