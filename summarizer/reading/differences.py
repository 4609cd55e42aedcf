"""What one telling of an event has and another has not: dates, names, figures, wording, whole sentences."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Final, Literal

from summarizer.patterns import regex

_LONGEST: Final = 400  # characters of a sentence that is compared word by word
_MOST: Final = 60  # sentences of a side that are: texts that differ more are told apart by these
_ALIKE: Final = 0.5  # Dice of character pairs from which a sentence is another's new wording

_MARKS = regex(r"[^\w]+|_+")
_DIGIT = regex(r"[\d.]")
_UNITS = "区县市省州旗镇乡"
_SELF = regex(rf"[我全本][{_UNITS}]")

What = Literal["published", "name", "self_reference", "date", "number", "wording", "sentence"]


@dataclass(frozen=True, slots=True)
class Version:
    """One telling: its sentences in order, the people it names, its ISO day of publication."""

    sentences: tuple[str, ...]
    names: tuple[str, ...] = ()
    published: str | None = None


@dataclass(frozen=True, slots=True)
class Difference:
    """What stands `here`, in the first telling, and what `there`, in the second; None where that has nothing."""

    what: What
    here: str | None
    there: str | None

    def turned(self) -> "Difference":
        """The same difference seen from the other side."""
        return Difference(self.what, self.there, self.here)


def differences(one: Version, other: Version) -> tuple[Difference, ...]:
    """What differs, each difference once: publication and names first, then in the order of the text.

    Marks and sentence breaks do not count, and a sentence that the other runs together with the next is no
    difference.
    """
    found = [*_heads(one, other)]
    here, there = _unheard(one.sentences, other.sentences), _unheard(other.sentences, one.sentences)
    free = list(there)
    for sentence in here:
        partner = max(free, key=lambda candidate: _dice(sentence, candidate), default=None)
        if partner is None or _dice(sentence, partner) < _ALIKE:
            found.append(Difference("sentence", sentence, None))
        else:
            free.remove(partner)
            found.extend(_reworded(sentence, partner))
    found.extend(Difference("sentence", None, sentence) for sentence in free)
    return tuple(dict.fromkeys(found))


def _heads(one: Version, other: Version) -> Iterator[Difference]:
    if one.published != other.published:
        yield Difference("published", one.published, other.published)
    here, there = "".join(one.sentences), "".join(other.sentences)
    yield from (Difference("name", name, None) for name in one.names if name not in there)
    yield from (Difference("name", None, name) for name in other.names if name not in here)


def _unheard(sentences: Sequence[str], others: Sequence[str]) -> tuple[str, ...]:
    """The sentences whose words, without marks, are not in the other text."""
    whole = _plain("".join(others))
    return tuple(one for one in sentences if _plain(one) not in whole)[:_MOST]


def _plain(text: str) -> str:
    return _MARKS.sub("", text)


def _dice(one: str, other: str) -> float:
    first, second = _pairs(_plain(one)), _pairs(_plain(other))
    return 2 * len(first & second) / max(1, len(first) + len(second))


def _pairs(text: str) -> set[str]:
    return {text[at : at + 2] for at in range(len(text) - 1)}


def _reworded(one: str, other: str) -> Iterator[Difference]:
    """What a sentence says otherwise than its partner."""
    here, there = _spaceless(one), _spaceless(other)
    if max(len(here), len(there)) > _LONGEST:
        yield Difference("wording", one, other)
        return
    for tag, start, end, first, last in SequenceMatcher(None, here, there, autojunk=False).get_opcodes():
        if tag == "equal" or not (_plain(here[start:end]) or _plain(there[first:last])):
            continue
        yield _classed(here, (start, end), there, (first, last))


def _spaceless(text: str) -> str:
    return "".join(text.split())


def _classed(here: str, mine: tuple[int, int], there: str, theirs: tuple[int, int]) -> Difference:
    """One replacement as a reader would name it: whole numbers, and 我区 for 我."""
    (start, end), (first, last) = mine, theirs
    unit = here[end : end + 1]
    if (
        unit
        and unit in _UNITS
        and (_SELF.fullmatch(here[start : end + 1]) or _SELF.fullmatch(there[first : last + 1]))
    ):
        return Difference("self_reference", here[start : end + 1], there[first : last + 1])
    if _DIGIT.search(here[start:end]) or _DIGIT.search(there[first:last]):
        start, end = _whole_number(here, start, end)
        first, last = _whole_number(there, first, last)
        what: What = "date" if here[end : end + 1] in ("年", "月", "日") else "number"
        return Difference(what, _shown(here[start:end]), _shown(there[first:last]))
    return Difference("wording", _shown(here[start:end]), _shown(there[first:last]))


def _whole_number(text: str, start: int, end: int) -> tuple[int, int]:
    while start > 0 and _DIGIT.match(text[start - 1]):
        start -= 1
    while end < len(text) and _DIGIT.match(text[end]):
        end += 1
    return start, end


def _shown(text: str) -> str | None:
    return text or None
