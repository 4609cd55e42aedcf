"""The sentences a line without marks may tell of, and what it may tell besides them."""

from collections.abc import Sequence
from itertools import pairwise

from summarizer.checking.aligned import shared, things_of
from summarizer.checking.figures.rounding import figures, is_fraction
from summarizer.checking.line.dates import find_english_dates
from summarizer.checking.names.posts import named
from summarizer.checking.vocabulary.things import tells_thing
from summarizer.facts import Person
from summarizer.language.figures.numbers import find_quantities
from summarizer.patterns import regex
from summarizer.reading.text import Sentence

MORE = 2
"""So many further words show another place."""
_SHARING = 3.0
"""So much a sentence must share with a line to be one of those it may tell of."""
_OPENING = 40
"""So many characters of a sentence say whose it is."""
_ROW = regex(r"(?:, (?:and )?[\w' -]{2,40}){2}")
_SHOWN = regex("“[\u3400-\u9fff]")
_NAMED = regex("“([^”]+)”")


def goes_beyond(
    en: str,
    fault: tuple[str, str],
    near: Sequence[Sentence],
    sentences: Sequence[Sentence],
    people: Sequence[Person],
) -> bool:
    """Whether a line may well tell more than its sentences: a row of topics, a person named just before them."""
    check, message = fault
    if check == "number":
        return (
            _LACKS.search(message) is not None
            or _is_small(message)
            or _is_printed_nowhere(message, sentences)
        )
    if check == "date":
        return _is_bare_day(message, near)
    if _SHOWN.match(message) or (check == "thing" and (_ROW.search(en) or not tells_thing(message, en))):
        return True
    if check != "name":
        return False
    if not any(person.zh in one.text for one in near for person in people):
        return True  # who did it was named before
    here = {one.paragraph for one in near}
    around = "\n".join(one.text for one in sentences if one.paragraph in here)
    said = _NAMED.match(message)
    return said is not None and any(one.en == said[1] and one.zh in around for one in people)


# The page has the value somewhere, or it would be doubted with the whole of it: a writer may put sentences together.
_LACKS = regex(
    "is not in the cited Chinese|does not carry the bound of|has another unit than|has no counterpart"
)
_SMALL = 10
"""Smaller counts are told of many sentences, or counted from them."""


def _is_small(message: str) -> bool:
    """Whether a message is about a small count in words: two of the four."""
    said = _NAMED.match(message)
    numbers = figures(said[1], ()) if said else ()
    return bool(numbers) and all(
        one.written_as_word and one.unit is None and one.value < _SMALL for one in numbers
    )


def _is_bare_day(message: str, near: Sequence[Sentence]) -> bool:
    """Whether a day stands in the sentences without its month: 12日 below a line of 10月12日."""
    said = _NAMED.match(message)
    dates = find_english_dates(said[1]) if said else ()
    days = {day for one in dates for day in (one.day, one.from_day) if day is not None}
    return bool(days) and all(any(f"{day}日" in one.text for one in near) for day in days)


def _is_printed_nowhere(message: str, sentences: Sequence[Sentence]) -> bool:
    """Whether a number was worked out, or told as a share: no one sentence holds it."""
    said = _NAMED.match(message)
    if said is None:
        return False
    texts = [one.text for one in sentences]
    stated = {abs(quantity.value) for text in texts for quantity in find_quantities(text)}
    numbers = figures(said[1], texts)
    return all(is_fraction(number) or abs(float(number.value)) not in stated for number in numbers)


def opened_by(en: str, sentences: Sequence[Sentence], people: Sequence[Person]) -> tuple[Sentence, ...]:
    """Sentences that begin with somebody a line names: they may tell what he did in words the line shares none of."""
    told = {one.person.zh for one in named(en, people)}
    return tuple(one for one in sentences if any(zh in one.text[:_OPENING] for zh in told))


def most_shared(en: str, sentences: Sequence[Sentence], people: Sequence[Person]) -> float:
    """How much of what a line tells that sentence holds that holds most of it."""
    things = tuple(things_of(en, people))
    return max((shared(things, one.text) for one in sentences), default=0.0)


def beside_them(
    en: str, near: Sequence[Sentence], sentences: Sequence[Sentence], people: Sequence[Person]
) -> tuple[Sentence, ...]:
    """What a line may put together with some sentences: those right before and behind, and those that share with it."""
    marks = {one.id for one in near}
    things = tuple(things_of(en, people))
    sharing = tuple(one for one in sentences if one.id not in marks and shared(things, one.text) >= _SHARING)
    return sharing + tuple(
        one
        for pair in pairwise(sentences)
        for one, other in (pair, pair[::-1])
        if other.id in marks
        and one.id not in marks
        and (one.paragraph == other.paragraph or _is_item(one, sentences))
    )


_NUMBERED = regex(r"[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)、.．]")


def _is_item(one: Sentence, sentences: Sequence[Sentence]) -> bool:
    """Whether a sentence is a numbered paragraph of its own: an item of a notice goes with the items around it."""
    return _NUMBERED.match(one.text) is not None and all(
        other is one or other.paragraph != one.paragraph for other in sentences
    )


def tells_enough(en: str, people: Sequence[Person]) -> bool:
    """Whether a line says enough beside names to show its place: “What Lu Wentao required” does not."""
    return sum(thing.weight for thing in things_of(en, people) if thing.is_word) >= MORE
