"""Bottom-up chart parse over the lattice.

Ends are visited from left to right; when an item is made, everything to its left is complete, so one look to the left
finds every partner. Rows with slots advance the same way: a half-filled row waits at its end for the next filler.

For the same reason it is known at every start what the left context can still use, and nothing else is built there
(Earley's prediction; it changes no result, only what is tried).
"""

from typing import NamedTuple

from summarizer.english.clauses import clauses, noun_lists
from summarizer.english.clauses.grammar import AFTER, ALONE, BY_RIGHT, openers
from summarizer.english.clauses.item import PREDICATE, Item, Leaf
from summarizer.english.clauses.lattice import Lattice
from summarizer.english.clauses.lexicon import FUNCTION_WORDS, Entry, Lexicon
from summarizer.english.clauses.words import CATEGORY, NOTHING, PIECE, noun_phrase, recognised, word

# Readings kept of one stretch as one category, and items of one chart: beyond that a clause is too ambiguous anyway.
MOST_READINGS = 3
_MOST_ITEMS = 6000
_NOWHERE: frozenset[str] = frozenset()

_SLOT_CATEGORY = {
    "{np}": "NP", "{vp}": "VP", "{s}": "S", "{qty}": "QTY", "{ord}": "ORD", "{time}": "TIME",
}  # fmt: skip


class Waiting(NamedTuple):
    """A row filled up to part `at` (not included), whose next part is a slot."""

    entry: Entry
    at: int
    start: int
    cost: int
    slots: dict[str, Item]
    kids: tuple[Item | Leaf, ...]


def _may_go_on(entry: Entry, text: str, end: int) -> bool:
    """Whether the second literal of a row that begins with a literal occurs after it at all."""
    return len(entry.parts) <= 2 or entry.parts[2][0] == "{" or text.find(entry.parts[2], end + 1) >= 0


class Chart:
    """The chart of one clause, read as a `goal`; `at[end][category]` lists items.

    Raises nothing: too big a chart is left incomplete.
    """

    __slots__ = (
        "_agenda", "_count", "_later", "_lattice", "_lexicon", "_most", "_openers", "_seen", "_waiting", "_wanted",
        "at",
    )  # fmt: skip

    def __init__(self, lattice: Lattice, lexicon: Lexicon, goal: str, most: int = MOST_READINGS) -> None:
        n = len(lattice.text)
        self._lattice = lattice
        self._lexicon = lexicon
        self._most = most
        self.at: list[dict[str, list[Item]]] = [{} for _ in range(n + 1)]
        self._waiting: list[dict[str, list[Waiting]]] = [{} for _ in range(n + 1)]
        # What a literal completes is known where it starts but belongs to where it ends.
        self._later: list[list[Item | Waiting]] = [[] for _ in range(n + 1)]
        self._seen: dict[tuple[str, int, int], list[Item]] = {}
        self._agenda: list[Item] = []
        self._count = 0
        self._openers = openers(*self._present())
        self._wanted: list[frozenset[str]] = [_NOWHERE] * (n + 1)
        self._wanted[0] = self._openers(frozenset((goal,)))

    def _present(self) -> tuple[frozenset[str], frozenset[tuple[str, str]]]:
        """The function words of the clause, and what its rows that begin with a slot make of what."""
        text, after_slot = self._lattice.text, self._lexicon.after_slot
        pieces = {text[start:end] for start, ends in enumerate(self._lattice.ends) for end in ends}
        return (
            frozenset(FUNCTION_WORDS[piece] for piece in pieces & FUNCTION_WORDS.keys()),
            frozenset(
                (_SLOT_CATEGORY[entry.parts[0]], CATEGORY[entry.cls])
                for piece in pieces & after_slot.keys()
                for entry in after_slot.get(piece)
            ),
        )

    def parse(self) -> bool:
        """Fill the chart; False if it grew too big to be trusted."""
        last = len(self._lattice.text)
        for end in range(last + 1):
            for found in self._later[end]:
                if isinstance(found, Waiting):
                    self._wait(found, end)
                else:
                    self._agenda.append(found)
            while self._agenda:
                self._add(self._agenda.pop(), end)
                if self._count > _MOST_ITEMS:
                    return False
            if end < last:
                self._read(end)
        return True

    def _read(self, start: int) -> None:
        if start:
            usable = {right for left in self.at[start] for right in AFTER.get(left, ())}
            self._wanted[start] = self._openers(frozenset(usable.union(self._waiting[start])))
        wanted = self._wanted[start]
        if not wanted:
            return
        lexicon, text = self._lexicon, self._lattice.text
        for end in self._lattice.ends[start]:
            piece = text[start:end]
            category = FUNCTION_WORDS.get(piece)
            if category in wanted:
                self._later[end].append(Item(category, start, PIECE, "", (Leaf(start, end, None),)))
            for entry in lexicon.whole.get(piece, ()):
                if CATEGORY[entry.cls] in wanted:
                    item = word(entry, start, PIECE, NOTHING, (Leaf(start, end, entry),))
                    if item is not None:
                        self._later[end].append(item)
            for entry in lexicon.opening.get(piece, ()):
                if CATEGORY[entry.cls] in wanted and _may_go_on(entry, text, end):
                    leaf = Leaf(start, end, entry)
                    self._later[end].append(Waiting(entry, 1, start, PIECE, {}, (leaf,)))
            for entry in lexicon.after_slot.get(piece, ()):
                self._open_after_slot(entry, start, end)
        for span in self._lattice.spans[start]:
            if span.cat in wanted:
                self._later[span.end].append(recognised(span))

    def _open_after_slot(self, entry: Entry, start: int, end: int) -> None:
        fillers = self.at[start].get(_SLOT_CATEGORY[entry.parts[0]])
        if fillers is None:
            return
        name, category = entry.parts[0][1:-1], CATEGORY[entry.cls]
        for filler in fillers:
            if category in self._wanted[filler.start] and not (
                filler.cat == "VP" and filler.flags & PREDICATE
            ):
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
        entry, at = state.entry, state.at + 1
        literal = entry.parts[at] if at < len(entry.parts) else ""
        if literal and literal[0] != "{" and not self._lattice.text.startswith(literal, end):
            return
        name = entry.parts[state.at][1:-1]
        slots = {**state.slots, name if name not in state.slots else name + "2": filler}
        kids = (*state.kids, filler)
        cost = state.cost + filler.cost
        if not literal:
            item = word(entry, state.start, cost, slots, kids)
            if item is not None:
                self._agenda.append(item)
        elif literal[0] == "{":
            self._wait(Waiting(entry, at, state.start, cost, slots, kids), end)
        else:
            stop = end + len(literal)
            leaf = Leaf(end, stop, entry)
            self._literal(Waiting(entry, at + 1, state.start, cost, slots, (*kids, leaf)), stop)

    def _add(self, item: Item, end: int) -> None:
        category, start = item.cat, item.start
        if category not in self._wanted[start] or not self._is_news(item, end):
            return
        self.at[end].setdefault(category, []).append(item)
        self._count += 1
        if category in ALONE and ALONE[category] in self._wanted[start]:
            self._alone(item)
        rules = BY_RIGHT.get(category)
        if rules is not None:
            agenda = self._agenda
            for left_category, lefts in self.at[start].items():
                if left_category not in rules:
                    continue
                rule, result = rules[left_category]
                for left in lefts:
                    if result in self._wanted[left.start]:
                        made = rule(left, item)
                        if made is not None:
                            agenda.append(made)
        if category in self._waiting[start] and not (category == "VP" and item.flags & PREDICATE):
            for state in self._waiting[start][category]:
                self._fill(state, item, end)

    def _is_news(self, item: Item, end: int) -> bool:
        """Whether a reading says something new of its stretch, or says it cheaper, and is not one too many."""
        rivals = self._seen.setdefault((item.cat, item.start, end), [])
        cheaper = 0
        for other in rivals:
            if other.cost <= item.cost:
                if other.en == item.en and other.flags == item.flags:
                    return False
                cheaper += 1
        if cheaper >= self._most and item.cat != "V":  # a verb has an English for each kind of object
            return False
        rivals.append(item)
        return True

    def _alone(self, item: Item) -> None:
        """What an item is by itself: a noun a noun phrase, a verb phrase a clause where a clause may stand."""
        category = item.cat
        made: Item | None
        if category in ("N", "TIFA", "QTY"):
            made = noun_phrase(item)
        elif category == "LIST":
            made = noun_lists.closed_list(item)
        elif category == "NPDENG":
            made = noun_lists.open_list(item)
        elif category == "C":
            made = clauses.clauses(item)
        else:
            made = clauses.clause(item)
        if made is not None:
            self._agenda.append(made)
