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
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Literal

GRAM: Final = 5
SAME: Final = 0.8  # Jaccard from which two articles are one
PART: Final = 0.9  # containment from which the shorter one is part of the longer
VERSION: Final = 0.3  # Jaccard from which two articles tell of one event
SHORTEST: Final = 80  # folded characters: below that a formula alone can make two texts alike
_CLAUSE: Final = 6  # characters of a clause that may tell texts apart
_COMMON: Final = 32  # articles from which a clause is a formula
_SHARED: Final = 0.2  # of the clauses that are no formula, to be worth comparing
_COMPARED: Final = 5  # articles that one is compared with at most, the likeliest first
_LEAD: Final = 80  # characters in which an article says on what day it happened

_BREAK = re.compile(r"[^\w]+|_+")
_PLACE = re.compile(r"(?:[我全本]|[一-鿿](?![我全本])[一-鿿])(?=[区县市])")
_NUMBER = re.compile(r"\d+(?:\.\d+)?")
_NAMED = re.compile(r"[一-鿿](?![我全本])[一-鿿](?=[区县市])")
_DAY = re.compile(r"(?:(\d{1,2})月)?(\d{1,2})日")

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
class _Likeness:
    jaccard: float
    containment: float
    shorter: bool  # whether it is the first text that is the shorter one

    def twin(self, original: str, other: str, kind: Kind) -> Twin:
        return Twin(original, other, kind, round(self.jaccard, 3), round(self.containment, 3))


def twins(tellings: Iterable[Telling]) -> tuple[Twin, ...]:
    """All pairs on one event, each duplicate beside its original only, sorted by id.

    The original is the first published, then the first by id; a text that holds another whole is the original of it
    whatever their dates, so that nobody who skips duplicates misses anything.
    """
    order = sorted(tellings, key=lambda one: (one.published or "9999", one.id))
    known = {telling.id: telling for telling in order}
    parents: dict[str, Twin] = {}
    versions: list[Twin] = []
    exact: dict[str, str] = {}
    index = _Index()
    for telling in order:
        clauses = folded(telling.text)
        whole = "".join(clauses)
        if len(whole) < SHORTEST:
            continue
        first = exact.setdefault(whole, telling.id)
        if first != telling.id:
            parents[telling.id] = Twin(first, telling.id, "same", 1.0, 1.0)
            continue
        own = frozenset(clause for clause in clauses if len(clause) >= _CLAUSE)
        for twin in [_pair(known[likely], telling) for likely in index.likely(own)]:
            if twin is None:
                continue
            if twin.kind == "version":
                versions.append(twin)
            elif _root(parents, twin.original) != twin.other:
                parents.setdefault(twin.other, twin)
        if telling.id not in parents:  # the twins of a duplicate are found by its original
            index.add(telling.id, own)
    return tuple(sorted(_settled(parents, versions, known), key=lambda twin: (twin.original, twin.other)))


def folded(text: str) -> tuple[str, ...]:
    """The clauses of a text without marks, spaces and what names the place: 我区 and 高新区 are both 区."""
    return tuple(filter(None, _BREAK.split(_PLACE.sub("", text.lower()))))


def likeness(one: str, other: str) -> tuple[float, float]:
    """Jaccard and containment (in the shorter) of the 5-grams of two texts, both from 0 to 1."""
    like = _likeness(one, other)
    return like.jaccard, like.containment


class _Index:
    """Which articles have a clause, as long as few enough have it."""

    def __init__(self) -> None:
        self._holders: dict[str, list[str] | None] = {}  # None for a formula
        self._sizes: dict[str, int] = {}

    def likely(self, clauses: frozenset[str]) -> list[str]:
        """The articles that share enough with these clauses, the one that shares most first."""
        shared: Counter[str] = Counter()
        rare = 0
        for clause in clauses:
            holders = self._holders.get(clause, ())
            if holders is not None:
                rare += 1
                shared.update(holders)
        enough = [(-n, name) for name, n in shared.items() if n >= _SHARED * min(rare, self._sizes[name])]
        return [name for _, name in sorted(enough)[:_COMPARED]]

    def add(self, name: str, clauses: frozenset[str]) -> None:
        """Enter an article."""
        rare = 0
        for clause in clauses:
            holders = self._holders.setdefault(clause, [])
            if holders is None:
                continue
            rare += 1
            holders.append(name)
            if len(holders) > _COMMON:
                self._holders[clause] = None
        self._sizes[name] = rare


def _pair(earlier: Telling, later: Telling) -> Twin | None:
    like = _likeness(later.text, earlier.text)
    clash = _clash(earlier.text, later.text)
    if like.jaccard >= SAME and not clash and not _other_day(earlier.text, later.text):
        return like.twin(earlier.id, later.id, "same")
    if like.jaccard < SAME and like.containment >= PART and not clash:
        whole, part = (earlier, later) if like.shorter else (later, earlier)
        return like.twin(whole.id, part.id, "part")
    # Nearly the same words with other figures may be the next number of a series, which a reader should see.
    if like.jaccard >= SAME or (
        like.jaccard >= VERSION and not clash and not _other_day(earlier.text, later.text)
    ):
        return like.twin(earlier.id, later.id, "version")
    return None


def _settled(parents: dict[str, Twin], versions: Sequence[Twin], known: dict[str, Telling]) -> Iterator[Twin]:
    """Every duplicate beside the original that is itself no duplicate, and versions of originals only."""
    for twin in parents.values():
        first = _root(parents, twin.original)
        if first == twin.original:
            yield twin
        else:
            like = _likeness(known[twin.other].text, known[first].text)
            yield like.twin(first, twin.other, twin.kind)
    seen = set()
    for twin in versions:
        pair = _root(parents, twin.original), _root(parents, twin.other)
        if pair[0] == pair[1] or pair in seen or pair[::-1] in seen:
            continue
        seen.add(pair)
        if pair == (twin.original, twin.other):
            yield twin
        else:
            yield _likeness(known[pair[1]].text, known[pair[0]].text).twin(*pair, "version")


def _root(parents: dict[str, Twin], name: str) -> str:
    while name in parents:
        name = parents[name].original
    return name


def _likeness(one: str, other: str) -> _Likeness:
    first, second = _grams(one), _grams(other)
    if not first or not second:
        return _Likeness(0.0, 0.0, len(first) < len(second))
    both = len(first & second)
    union = len(first) + len(second) - both
    return _Likeness(both / union, both / min(len(first), len(second)), len(first) < len(second))


def _grams(text: str) -> set[str]:
    whole = "".join(folded(text))
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
    common = one.keys() & other.keys()
    return 2 * sum(one[slot] != other[slot] for slot in common) > len(common)


def _other_day(one: str, other: str) -> bool:
    """Whether both leads name a day, and not the same one."""
    first, second = _DAY.search(one[:_LEAD]), _DAY.search(other[:_LEAD])
    if first is None or second is None:
        return False
    same_month = None in (first[1], second[1]) or int(first[1]) == int(second[1])
    return not same_month or int(first[2]) != int(second[2])
