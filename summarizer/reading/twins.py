"""Which articles of a folder tell the same, and how far.

A readout goes out on the web, in the next day's paper and on the pages of three offices, with 我区 for the name of
the place, another byline and a sentence less. Texts are compared folded: letters and digits only, and what stands
before 区, 县 or 市 left out, so that 我区, 全区 and a place's own name are one.

Pairs worth comparing are found by the clauses they share: between two punctuation marks lie some 15 characters
that nobody writes twice, unless they are a formula; what many articles say is no sign of kinship. Those pairs are
then compared by their 5-grams. On real pages one event told twice came to 0.95 and more, two events to 0.04 at
most, so the bounds of 0.8 and 0.3 leave room on both sides.
"""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain
from typing import Final, Literal

from summarizer.patterns import regex

GRAM: Final = 5
SAME: Final = 0.8  # Jaccard from which two articles are one
PART: Final = 0.9  # containment from which the shorter one is part of the longer
VERSION: Final = 0.3  # Jaccard from which two articles tell of one event
SHORTEST: Final = 80  # folded characters: below that a formula alone can make two texts alike
_CLAUSE: Final = 6  # characters of a clause that may tell texts apart
_COMMON: Final = 32  # articles from which a clause is a formula
_PROBES: Final = 16  # clauses of an article that are looked up, the rarest first
_SHARED: Final = 0.3  # of these in common with another, to be worth comparing
_KIN: Final = 0.33  # of all clauses that are no formula in common, to be a version
_FEW: Final = 4  # clauses of a short text: there, one in common is worth a comparison
_COMPARED: Final = 5  # articles that one is compared with at most, the likeliest first
_ABRIDGED: Final = 0.8  # of the longer text's length, below which what it holds is a part of it
_LEAD: Final = 80  # characters in which an article says on what day it happened

_BREAK = regex(r"[^\w]+|_+")
_PLACE = regex(r"(?:[我全本]|[一-鿿](?![我全本])[一-鿿])(?=[区县市])")
_NUMBER = regex(r"\d+(?:\.\d+)?")
_NAMED = regex(r"[一-鿿](?![我全本])[一-鿿](?=[区县市])")
_DAY = regex(r"(?:(\d{1,2})月)?(\d{1,2})日")

Kind = Literal["same", "part", "version"]


@dataclass(frozen=True, slots=True)
class Telling:
    """An article to be compared: `id` names it among all of them, `published` is its ISO day if it has one."""

    id: str
    text: str
    published: str | None = None


@dataclass(frozen=True, slots=True)
class Twin:
    """Two articles on one event. `other` is `same` as or `part` of `original`, or another `version` of it.

    `jaccard` and `containment` (in the shorter text) are shares of 5-grams, from 0 to 1.
    """

    original: str
    other: str
    kind: Kind
    jaccard: float
    containment: float


@dataclass(frozen=True, slots=True)
class _Folded:
    """A telling ready for comparison: `clauses` are those long enough to tell texts apart, `whole` is all of it."""

    telling: Telling
    clauses: frozenset[str]
    whole: str

    @property
    def id(self) -> str:
        return self.telling.id


def twins(tellings: Iterable[Telling]) -> tuple[Twin, ...]:
    """All pairs on one event, each duplicate beside its original only, sorted by id.

    The original is the first published, then the first by id. A text that holds another whole is the original of it
    whatever their dates, so that nobody who skips duplicates misses anything.
    """
    alike: dict[str, list[_Folded]] = {}
    for one in sorted(map(_fold, tellings), key=lambda one: (-len(one.whole), _age(one))):
        if len(one.whole) >= SHORTEST:
            alike.setdefault(one.whole, []).append(one)
    index = _Index(group[0] for group in alike.values())
    groups: dict[str, list[_Folded]] = {}
    parts: list[tuple[str, _Folded]] = []
    versions: list[tuple[_Folded, _Folded]] = []
    for copies in alike.values():  # the longest first: what a text is part of has been seen before it
        one = copies[0]
        likely = [(leader, _kind(leader, one)) for leader in index.likely(one)]
        same = next((leader for leader, kind in likely if kind == "same"), None)
        whole = next((leader for leader, kind in likely if kind == "part"), None)
        if same is not None:
            groups[same.id].extend(copies)
        elif whole is not None:
            parts.extend((whole.id, copy) for copy in copies)
        else:  # a duplicate is not looked for again: its twins are found by its original
            versions.extend((leader, one) for leader, kind in likely if kind)
            groups[one.id] = copies
            index.add(one)
    originals = {leader: min(group, key=_age) for leader, group in groups.items()}
    found = [
        _twin(originals[leader], one, "same")
        for leader, group in groups.items()
        for one in group
        if one is not originals[leader]
    ]
    found.extend(_twin(originals[whole], one, "part") for whole, one in parts)
    kin = [(originals[one.id], originals[other.id]) for one, other in versions if index.kin(one, other)]
    found.extend(_twin(min(pair, key=_age), max(pair, key=_age), "version") for pair in kin)
    return tuple(sorted(found, key=lambda twin: (twin.original, twin.other)))


def folded(text: str) -> tuple[str, ...]:
    """The clauses of a text without marks, spaces and what names the place: 我区 and 高新区 are both 区."""
    return tuple(filter(None, _BREAK.split(_PLACE.sub("", "".join(text.lower().split())))))


def likeness(one: str, other: str) -> tuple[float, float]:
    """Jaccard and containment (in the one with fewer) of the 5-grams of two folded texts, both from 0 to 1."""
    first, second = _grams(one), _grams(other)
    if not first or not second:
        return 0.0, 0.0
    both = len(first & second)
    return both / (len(first) + len(second) - both), both / min(len(first), len(second))


def _fold(telling: Telling) -> _Folded:
    clauses = folded(telling.text)
    long = frozenset(clause for clause in clauses if len(clause) >= _CLAUSE)
    return _Folded(telling, long, "".join(clauses))


def _age(one: _Folded) -> tuple[str, str]:
    return one.telling.published or "9999", one.id


class _Index:
    """Which articles have a clause. Looked up are the few clauses of an article that fewest others have."""

    def __init__(self, articles: Iterable[_Folded]) -> None:
        self._known = Counter(chain.from_iterable(one.clauses for one in articles))
        self._holders: dict[str, list[str]] = {}
        self._entered: dict[str, _Folded] = {}

    def likely(self, one: _Folded) -> list[_Folded]:
        """The entered articles that share enough with this one, those that share most first."""
        shared = sorted((n, clause) for clause in one.clauses if (n := self._known[clause]) > 1)
        looked_up = 0
        votes: Counter[str] = Counter()
        for _, clause in shared[:_PROBES]:
            holders = self._holders.get(clause, ())
            if len(holders) <= _COMMON:
                looked_up += 1
                votes.update(holders)
        need = max(_SHARED * looked_up, 2 if len(one.clauses) > _FEW else 1)
        enough = sorted((-n, name) for name, n in votes.items() if n >= need)
        return [self._entered[name] for _, name in enough[:_COMPARED]]

    def kin(self, one: _Folded, other: _Folded) -> bool:
        """Whether two articles share enough of what is no formula: other meetings use the same phrases."""
        first, second = (
            {clause for clause in each.clauses if len(self._holders.get(clause, ())) <= _COMMON}
            for each in (one, other)
        )
        fewer = min(len(first), len(second))
        return len(first & second) >= max(_KIN * fewer, 2 if fewer > _FEW else 1)

    def add(self, one: _Folded) -> None:
        """Enter an article."""
        self._entered[one.id] = one
        for clause in one.clauses:
            self._holders.setdefault(clause, []).append(one.id)


def _kind(longer: _Folded, shorter: _Folded) -> Kind | None:
    jaccard, containment = likeness(longer.whole, shorter.whole)
    if jaccard < VERSION and containment < PART:
        return None
    texts = longer.telling.text, shorter.telling.text
    clash, other_day = _clash(*texts), _other_day(*texts)
    if containment >= PART and len(shorter.whole) < _ABRIDGED * len(longer.whole) and not clash:
        return "part"
    if jaccard < SAME and containment < PART:
        return None if clash or other_day else "version"
    # Nearly the same words with other figures may be the next number of a series, which a reader should see.
    return "version" if clash or other_day else "same"


def _twin(original: _Folded, other: _Folded, kind: Kind) -> Twin:
    jaccard, containment = likeness(original.whole, other.whole)
    return Twin(original.id, other.id, kind, round(jaccard, 3), round(containment, 3))


def _grams(whole: str) -> set[str]:
    return {whole[at : at + GRAM] for at in range(len(whole) - GRAM + 1)}


def _clash(one: str, other: str) -> bool:
    """Whether most figures, or most places, in the same words differ: a form filled in twice, not one event."""
    return any(_differ(_slots(one, what), _slots(other, what)) for what in (_NUMBER, _NAMED))


def _slots(text: str, what: re.Pattern[str]) -> dict[tuple[str, str], list[str]]:
    """(two words before, two after) → what stands there, for every match."""
    slots: dict[tuple[str, str], list[str]] = {}
    for match in what.finditer(text):
        before = _NUMBER.sub("", text[max(0, match.start() - 8) : match.start()])[-3:]
        after = text[match.end() : match.end() + 3]
        slots.setdefault((before, _NUMBER.sub("", after)), []).append(match[0])
    return slots


def _differ(one: dict[tuple[str, str], list[str]], other: dict[tuple[str, str], list[str]]) -> bool:
    agree = clash = 0
    for slot in one.keys() & other.keys():
        first, second = Counter(one[slot]), Counter(other[slot])
        both = (first & second).total()
        agree += both
        clash += min(first.total(), second.total()) - both
    return clash > agree


def _other_day(one: str, other: str) -> bool:
    """Whether both leads name a day, and not the same one."""
    first, second = _DAY.search(one[:_LEAD]), _DAY.search(other[:_LEAD])
    if first is None or second is None:
        return False
    same_month = None in (first[1], second[1]) or int(first[1]) == int(second[1])
    return not same_month or int(first[2]) != int(second[2])
