"""Which sentences of an article a line of English without marks tells of, by the words, names and figures they share.

Words are held against the Chinese the lexicon has for them, so that most of any writer's English finds its sentence;
what no table knows counts for nothing. Only prose is aligned: what we print ourselves has its marks.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from summarizer.checking.line.dates import find_english_dates
from summarizer.checking.line.glosses import STEM, glosses, of_word
from summarizer.checking.line.numbers import find_english_numbers
from summarizer.checking.line.ordinals import numbered, ordinals
from summarizer.checking.line.shown import without_shown
from summarizer.checking.line.words import COMMON, words
from summarizer.checking.names.naming import read_as, splits
from summarizer.checking.vocabulary.senses import hinted, phrases, senses
from summarizer.checking.vocabulary.things import hint_at, stand_for
from summarizer.facts import Person
from summarizer.language.calendar.mentions import find_dates
from summarizer.language.figures.numbers import find_quantities
from summarizer.language.matching import holds
from summarizer.patterns import regex
from summarizer.reading.text import Sentence

_WORD = regex(r"[A-Za-z]{4,}")
_CAPITAL = regex(r"(?<![A-Za-z])[A-Z][a-z]{3,}")
_HAN = regex(r"[\u3400-\u9fff]{2,}")
_COMMON_PLACES = frozenset((1, 2))
_ROUNDED, _ROUNDING, _SAID_TO_BE = 1000, 0.004, 0.05
"""So large figures are told rounded, and further where the line says so."""
_SHORTEST = 4
"""So many letters has a word of the lexicon; shorter ones only the table of senses knows: tea, gas."""
_HINT = 0.4
"""What one character says of where a thing is told."""
_ASKED = 512
"""So many sentences a word remembers."""
_LEAST = 2
"""So many shared things make a line tell of a sentence."""
_MOST = 3
"""So many sentences a line may be put together from."""


def told_sentences(
    en: str, sentences: Sequence[Sentence], people: Sequence[Person], more: int = 1
) -> tuple[Sentence, ...]:
    """The sentences a line tells of, best first; () where too little is shared to say so.

    Each but the first holds at least `more` things that those before it lack: a name alone may be the wrong one.
    """
    things = tuple(things_of(en, people))
    held = [frozenset(i for i, thing in enumerate(things) if thing.stands(one.text)) for one in sentences]
    spread = [sum(i in hit for hit in held) for i in range(len(things))]
    weights = [thing.weight / count if count else 0.0 for thing, count in zip(things, spread, strict=True)]
    found: list[int] = []
    covered: frozenset[int] = frozenset()
    for _ in range(_MOST):
        gains = [sum(weights[i] for i in hit - covered) for hit in held]
        best = max(range(len(held)), key=gains.__getitem__, default=None)
        if best is None or gains[best] < (0.9 if found else 0.2):
            break
        if found and len(held[best] - covered) < more:
            break
        if not found and len(held[best]) < _LEAST and not any(things[i].weight > 1 for i in held[best]):
            break
        found.append(best)
        covered |= held[best]
    return tuple(sentences[i] for i in found)


def shared(things: "Sequence[Thing]", zh: str) -> float:
    """How much of what a line tells of some Chinese holds: the weights of the things that stand in it."""
    return sum((thing.weight for thing in things if thing.stands(zh)), 0.0)


def may_tell_of(en: str, sentences: Sequence[Sentence], people: Sequence[Person]) -> tuple[Sentence, ...]:
    """Every sentence that shares two thirds as much with a line as the one that shares most."""
    things = tuple(things_of(en, people))
    shares = [shared(things, one.text) for one in sentences]
    most = max(shares, default=0.0)
    return tuple(one for one, share in zip(sentences, shares, strict=True) if most and share * 3 >= most * 2)


class Thing:
    """Something of a line that a sentence may hold."""

    __slots__ = ("asked", "chinese", "day", "near", "reading", "value", "weight")

    def __init__(
        self,
        weight: float,
        chinese: Sequence[str] = (),
        value: float | None = None,
        reading: str = "",
        day: tuple[int | None, int | None] | None = None,
        near: float = _ROUNDING,
    ) -> None:
        self.near = near
        self.weight, self.chinese, self.value, self.reading, self.day = weight, chinese, value, reading, day
        self.asked: dict[str, bool] = {}

    @property
    def is_word(self) -> bool:
        """Whether it is an ordinary word, no name, number or date."""
        return self.weight == 1 and bool(self.chinese)

    def stands(self, zh: str) -> bool:
        """Whether a sentence holds it."""
        if self.value is not None:
            return any(
                _is_near(self.value, abs(quantity.value), self.near) for quantity in find_quantities(zh)
            )
        if self.day is not None:
            return any((found.month, found.day) == self.day for found in find_dates(zh))
        if self.reading:
            return next(read_as(self.reading, zh), None) is not None
        known = self.asked.get(zh)
        if known is None:
            if len(self.asked) >= _ASKED:
                self.asked.clear()
            known = self.asked[zh] = holds(zh, self.chinese)
        return known


@lru_cache(maxsize=4096)
def _word(chinese: tuple[str, ...], weight: float) -> Thing:
    """The one thing that stands for some Chinese: the lines of an article ask its sentences for the same words."""
    return Thing(weight, chinese=chinese)


@lru_cache(maxsize=8192)
def chinese_of(word: str) -> tuple[str, ...]:
    """The Chinese that a word of English may stand for: of the dictionary, of the tables, of its senses."""
    if len(word) < _SHORTEST:
        return senses(word)
    return tuple(dict.fromkeys(of_word(word) + stand_for(word) + senses(word)))


@lru_cache(maxsize=8192)
def hints_of(word: str) -> tuple[str, ...]:
    """The Chinese that a word of English hints at without standing for it."""
    return hint_at(word) + hinted(word)


def _is_near(value: float, stated: float, near: float) -> bool:
    """Whether a figure is another one in fewer digits, as far as that shows where it is told."""
    return value == stated or (stated >= _ROUNDED and abs(value - stated) <= stated * near)


def things_of(en: str, people: Sequence[Person]) -> Iterator[Thing]:
    """What a line speaks of, as far as the lexicon knows it."""
    shown = without_shown(en)
    dates = find_english_dates(shown)
    for date in dates:
        if date.day is not None:
            yield Thing(2, day=(date.month, date.day))
        elif date.month is not None:
            yield Thing(1, chinese=(f"{date.month}月",))
        elif date.year is not None:
            yield Thing(1, chinese=(f"{date.year}年",))
    for number in find_english_numbers(shown, [(date.start, date.end) for date in dates]):
        weight = 2 if number.value >= 10 or number.unit == "%" else 0.5
        yield Thing(weight, value=abs(float(number.value)), near=_SAID_TO_BE if number.bound else _ROUNDING)
    for place in ordinals(shown) - _COMMON_PLACES:
        yield Thing(1.5, chinese=numbered(place))
    named = {person.en: person.zh for person in people if person.en in en}
    for name, zh in named.items():
        shown = shown.replace(name, " ")
        yield Thing(2, chinese=(zh,))
    for quoted in _HAN.findall(en):
        if quoted not in named.values():
            yield Thing(3, chinese=(quoted,))
    for name in {*_CAPITAL.findall(shown)}:
        if splits(name) and name.lower()[:STEM] not in glosses():
            yield Thing(1, reading=name.lower())
    low = shown.lower()
    spoken = words(shown)
    said = {word.lower() for word in _WORD.findall(shown)} - COMMON
    told = {chinese_of(word) for word in (*said, *(one for one in spoken if len(one) < _SHORTEST))}
    for chinese in {*told, *phrases(low, spoken)} - {()}:
        yield _word(chinese, 1)
    for hints in {hints_of(word) for word in said} - {()}:
        yield _word(hints, _HINT)
