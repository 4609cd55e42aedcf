"""The lexicon read from its English side: which Chinese a word of English may stand for."""

from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache

from summarizer.english.clauses.lexicon import standard, table_lines
from summarizer.kept import derived
from summarizer.language.matching import holds
from summarizer.language.terms import packaged
from summarizer.patterns import regex

_WORD = regex(r"[A-Za-z]{4,}")
_SLOTS = regex(r"\{[^{}]*\}|\[|\]")
_LONGEST = 4
_SHORTEST = 3
_OFTEN = 0.3
STEM = 5
"""So many letters of a word are looked up: agriculture and agricultural are one."""


def glossed(word: str, zh: str) -> bool:
    """Whether the lexicon renders something that stands in `zh` with a word, or a form of it."""
    return holds(zh, of_word(word.lower()))


_ENDING_LIST = (
    "s es d ed e y ies ied ing t al ial ual ally ially ly ion ions ation ations ational tion tions sion sions ment "
    "ments mental er ers or ors ive ity ities ness ure ures ural ic ical ics ance ances ence ences ancy ency ant "
    "ants ent ents able ible ability ibility ful fully less ist ists ise ised ises ising isation ize ized izes izing "
    "ization ian ians age ages ary ory ism ication ications ified ify ifying th ths n en ened ening ar ars ate ates "
    "ated ating ator ators"
)
_ENDINGS = frozenset(("", *_ENDING_LIST.split()))


def _akin(one: str, other: str) -> bool:
    """Whether two words are forms of each other: transport is no form of transform, provincial one of province."""
    shared = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), None)
    shared = min(len(one), len(other)) if shared is None else shared
    return one[shared:] in _ENDINGS and other[shared:] in _ENDINGS


@lru_cache(maxsize=8)  # an article is asked line by line
def spoken_by_rows(zh: str) -> frozenset[str]:
    """The beginnings of the English words of every row of the lexicon that stands in `zh`."""
    lexicon = standard()
    return frozenset(
        stem
        for start in range(len(zh) - 1)
        for length in lexicon.lengths.get(zh[start : start + 2], ())
        for entry in lexicon.whole.get(zh[start : start + length])
        for stem in _stems(entry.en)
    )


def rendered(said: str, zh: str) -> bool:
    """Whether the English of one row that stands whole in `zh` has all these words, whatever their endings.

    A compound must stand there as it is: supplier-side is not supply-side.
    """
    wanted = _stems(said)
    lexicon = standard()
    return bool(wanted) and any(
        wanted <= _stems(entry.en) and ("-" not in said or said.lower() in entry.en.lower())
        for start in range(len(zh) - 1)
        for length in lexicon.lengths.get(zh[start : start + 2], ())
        for entry in lexicon.whole.get(zh[start : start + length])
    )


def _stems(en: str) -> set[str]:
    return {word.lower()[:STEM] for word in _ANY_WORD.findall(en)}


_ANY_WORD = regex(r"[A-Za-z]+|\d+")


@lru_cache(maxsize=4096)
def of_word(low: str) -> tuple[str, ...]:
    """The Chinese a word may stand for, whatever its ending: signed, signs and signing are sign."""
    forms = {low[: -len(end)] for end in ("s", "d", "ed", "es", "ing") if low.endswith(end)}
    stems = {form[:STEM] for form in (low, *forms) if len(form) >= _SHORTEST}
    found = (pair for stem in stems for pair in glosses().get(stem, ()))
    return tuple(sorted({zh for en, chinese in found if _akin(low, en) for zh in chinese}))


@lru_cache(maxsize=4096)
def hints(low: str) -> tuple[str, ...]:
    """The characters one of which stands in most of what a word may stand for: 仪 and 式 of ceremony."""
    chinese = of_word(low)
    often = Counter(han for zh in chinese for han in set(zh))
    return tuple(han for han, count in often.items() if count >= max(2, len(chinese) * _OFTEN))


@cache
def vocabulary() -> frozenset[str]:
    """Every word of the lexicon's English."""
    return derived("vocabulary", _vocabulary)


def _vocabulary() -> frozenset[str]:
    return frozenset(word.lower() for _, en in _rows() for word in _WORD.findall(en))


def _rows() -> Iterator[tuple[str, str]]:
    """The Chinese and English of each row of the lexicon and of each term."""
    yield from ((line.zh, line.rest.split("\t")[1]) for line in table_lines() if "\t" in line.rest)
    yield from ((term.zh, term.en) for term in packaged().entries)


@cache
def glosses() -> Mapping[str, tuple[tuple[str, tuple[str, ...]], ...]]:
    """The beginning of an English word → each such word with the short Chinese that is rendered with it."""
    return derived("glosses", _glosses)


def _glosses() -> dict[str, tuple[tuple[str, tuple[str, ...]], ...]]:
    found: dict[str, set[str]] = {}
    for zh, en in _rows():
        if 2 <= len(zh) <= _LONGEST and "{" not in zh:
            for word in _WORD.findall(_SLOTS.sub("", en)):
                found.setdefault(word.lower(), set()).add(zh)
    by_stem: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
    for word, chinese in found.items():
        by_stem.setdefault(word[:STEM], []).append((word, tuple(sorted(chinese))))
    return {stem: tuple(words) for stem, words in by_stem.items()}
