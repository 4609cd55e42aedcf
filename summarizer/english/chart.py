"""Bottom-up chart parse over the lattice.

Ends are visited from left to right; when an item is made, everything to its left is complete, so one look to the left
finds every partner. Rows with slots advance the same way: a half-filled row waits at its end for the next filler.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from summarizer.english import clauses, nouns
from summarizer.english.grammar import BEFORE_CLAUSE, BY_RIGHT
from summarizer.english.item import PREDICATE, Item, Leaf
from summarizer.english.lattice import FUNCTION_WORDS, Lattice
from summarizer.english.lexicon import Entry, Lexicon
from summarizer.english.words import NOTHING, PIECE, noun_phrase, recognised, word

# Readings kept of one stretch as one category, and items of one chart: beyond that a clause is too ambiguous anyway.
_MOST_READINGS = 6
_MOST_ITEMS = 6000
_FAR = 1 << 30

_SLOT_CATEGORY = {
    "{np}": "NP", "{vp}": "VP", "{s}": "S", "{qty}": "QTY", "{ord}": "ORD", "{time}": "TIME",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Waiting:
    """A row filled up to part `at` (not included), whose next part is a slot."""

    entry: Entry
    at: int
    start: int
    cost: int
    slots: dict[str, Item]
    kids: tuple[Item | Leaf, ...]


class Chart:
    """The chart of one clause; `at[end][category]` lists items. Raises nothing: too big a chart is left incomplete."""

    __slots__ = ("_agenda", "_count", "_later", "_lattice", "_lexicon", "_seen", "_waiting", "at")

    def __init__(self, lattice: Lattice, lexicon: Lexicon) -> None:
        n = len(lattice.text)
        self._lattice = lattice
        self._lexicon = lexicon
        self.at: list[dict[str, list[Item]]] = [{} for _ in range(n + 1)]
        self._waiting: list[dict[str, list[Waiting]]] = [{} for _ in range(n + 1)]
        # What a literal completes is known where it starts but belongs to where it ends.
        self._later: list[list[Item | Waiting]] = [[] for _ in range(n + 1)]
        self._seen: dict[tuple[str, int, int, str, int], int] = {}
        self._agenda: list[Item] = []
        self._count = 0

    def parse(self) -> bool:
        """Fill the chart; False if it grew too big to be trusted."""
        for end in range(len(self._lattice.text) + 1):
            for found in self._later[end]:
                if isinstance(found, Waiting):
                    self._wait(found, end)
                else:
                    self._agenda.append(found)
            while self._agenda:
                self._add(self._agenda.pop(), end)
                if self._count > _MOST_ITEMS:
                    return False
            if end < len(self._lattice.text):
                self._read(end)
        return True

    def _read(self, start: int) -> None:
        lexicon, text = self._lexicon, self._lattice.text
        for end in self._lattice.ends[start]:
            piece = text[start:end]
            category = FUNCTION_WORDS.get(piece)
            if category is not None:
                self._later[end].append(Item(category, start, PIECE, "", (Leaf(start, end, None),)))
            for entry in lexicon.whole.get(piece, ()):
                item = word(entry, start, PIECE, NOTHING, (Leaf(start, end, entry),))
                if item is not None:
                    self._later[end].append(item)
            for entry in lexicon.opening.get(piece, ()):
                leaf = Leaf(start, end, entry)
                self._later[end].append(Waiting(entry, 1, start, PIECE, {}, (leaf,)))
            for entry in lexicon.after_slot.get(piece, ()):
                self._open_after_slot(entry, start, end)
        for span in self._lattice.spans[start]:
            self._later[span.end].append(recognised(span))

    def _open_after_slot(self, entry: Entry, start: int, end: int) -> None:
        name = entry.parts[0][1:-1]
        for filler in self.at[start].get(_SLOT_CATEGORY[entry.parts[0]], ()):
            kids = (filler, Leaf(start, end, entry))
            self._literal(Waiting(entry, 2, filler.start, PIECE + filler.cost, {name: filler}, kids), end)

    def _literal(self, state: Waiting, end: int) -> None:
        """A row whose last part so far is a literal that ends at `end`: complete, or waiting there."""
        if state.at == len(state.entry.parts):
            item = word(state.entry, state.start, state.cost, state.slots, state.kids)
            if item is not None:
                self._later[end].append(item)
        else:
            self._later[end].append(state)

    def _wait(self, state: Waiting, end: int) -> None:
        category = _SLOT_CATEGORY[state.entry.parts[state.at]]
        self._waiting[end].setdefault(category, []).append(state)

    def _fill(self, state: Waiting, filler: Item, end: int) -> None:
        entry, at = state.entry, state.at
        name = entry.parts[at][1:-1]
        slots = {**state.slots, name if name not in state.slots else name + "2": filler}
        kids = (*state.kids, filler)
        cost = state.cost + filler.cost
        at += 1
        if at == len(entry.parts):
            item = word(entry, state.start, cost, slots, kids)
            if item is not None:
                self._agenda.append(item)
            return
        literal = entry.parts[at]
        if literal[0] == "{":
            self._wait(Waiting(entry, at, state.start, cost, slots, kids), end)
        elif self._lattice.text.startswith(literal, end):
            stop = end + len(literal)
            leaf = Leaf(end, stop, entry)
            self._literal(Waiting(entry, at + 1, state.start, cost, slots, (*kids, leaf)), stop)

    def _add(self, item: Item, end: int) -> None:
        key = (item.cat, item.start, end, item.en, item.flags)
        if self._seen.get(key, _FAR) <= item.cost:
            return
        readings = self.at[end].setdefault(item.cat, [])
        rivals = [other.cost for other in readings if other.start == item.start]
        if len(rivals) >= _MOST_READINGS and item.cost >= max(rivals):
            return
        self._seen[key] = item.cost
        readings.append(item)
        self._count += 1
        self._agenda.extend(self._alone(item))
        left_of = self.at[item.start]
        rules = BY_RIGHT.get(item.cat)
        if rules is not None:
            for category, combine in rules.items():
                for left in left_of.get(category, ()):
                    for rule in combine:
                        made = rule(left, item)
                        if made is not None:
                            self._agenda.append(made)
        for state in self._waiting[item.start].get(item.cat, ()):
            if not (item.cat == "VP" and item.flags & PREDICATE):
                self._fill(state, item, end)

    def _alone(self, item: Item) -> Iterator[Item]:
        """What an item is by itself: a noun a noun phrase, a verb phrase a clause where a clause may stand."""
        category = item.cat
        if category in ("N", "TIFA"):
            yield noun_phrase(item)
        elif category == "LIST":
            yield nouns.closed_list(item)
        elif category == "NPDENG":
            phrase = nouns.open_list(item)
            if phrase is not None:
                yield phrase
        elif category == "QTY":
            yield noun_phrase(item)
        elif category in ("VP", "ST", "REPS"):
            if item.start == 0 or not BEFORE_CLAUSE.isdisjoint(self.at[item.start]):
                made = clauses.clause(item)
                if made is not None:
                    yield made
        elif category == "C" and item.start == 0:
            first = clauses.clauses(item)
            if first is not None:
                yield first
