"""All readings of a clause as pieces: every row literal, function word and recognised span, never a greedy choice.

Forward and backward longest match disagree on 8.8 % of official clauses (要聚|焦, 全社|会), so all matches are kept.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

from summarizer.english.clauses.lexicon import Lexicon
from summarizer.english.clauses.recognise import Span, recognise


@dataclass(frozen=True, slots=True)
class Lattice:
    """`ends[i]`: ends of literals that start at i and lie on a path over the whole clause. `spans[i]` likewise.

    `fewest[i]` pieces lead from the start to i and `left[i]` from i to the end; `residue` is the unknown
    stretches (empty if some path covers the clause, and then only the others matter).
    """

    text: str
    ends: tuple[tuple[int, ...], ...]
    spans: tuple[tuple[Span, ...], ...]
    fewest: tuple[int, ...]
    left: tuple[int, ...]
    residue: tuple[str, ...]


_FAR = 10_000
_LATEST = 64
"""A clause is looked at anew with its names, as a noun phrase, and with a piece quoted: so many are remembered."""


def lattice(text: str, lexicon: Lexicon, names: tuple[Span, ...] = ()) -> Lattice:
    """The lattice of one clause; `names` are bodies and places of the gazetteer found in it."""
    n = len(text)
    ends = [list(stops) for stops in literal_ends(text, lexicon)]
    spans: list[list[Span]] = [[] for _ in range(n)]
    for span in chain(recognised(text, lexicon), names):
        spans[span.start].append(span)
        if span.end not in ends[span.start]:
            ends[span.start].append(span.end)
    fewest = [_FAR] * (n + 1)
    fewest[0] = 0
    for i in range(n):
        step = fewest[i] + 1
        if step <= _FAR:
            for j in ends[i]:
                if step < fewest[j]:
                    fewest[j] = step
    if fewest[n] >= _FAR:
        return Lattice(text, (), (), (), (), _unknown(text, ends))
    left = [_FAR] * (n + 1)
    left[n] = 0
    for i in range(n - 1, -1, -1):
        for j in ends[i]:
            if left[j] + 1 < left[i]:
                left[i] = left[j] + 1
    kept = tuple(
        [tuple([j for j in ends[i] if left[j] < _FAR]) if fewest[i] < _FAR else () for i in range(n)]
    )
    kept_spans = tuple(
        [tuple([s for s in spans[i] if left[s.end] < _FAR]) if fewest[i] < _FAR else () for i in range(n)]
    )
    return Lattice(text, kept, kept_spans, tuple(fewest), tuple(left), ())


@lru_cache(maxsize=_LATEST)
def recognised(text: str, lexicon: Lexicon) -> tuple[Span, ...]:
    """The figures, days, quotations … of a clause."""
    return tuple(recognise(text, lexicon))


@lru_cache(maxsize=_LATEST)
def literal_ends(text: str, lexicon: Lexicon) -> tuple[tuple[int, ...], ...]:
    """Ends of the literals that start at each character."""
    lengths, literals, n = lexicon.lengths, lexicon.literals, len(text)
    found: list[tuple[int, ...]] = []
    for start, first in enumerate(text):
        sizes = lengths.get(text[start : start + 2]) or lengths.get(first)
        stops = [start + size for size in sizes if text[start : start + size] in literals] if sizes else ()
        # The slice of a size that reaches beyond the clause is a shorter literal.
        found.append(tuple([stop for stop in stops if stop <= n]))
    return tuple(found)


def _unknown(text: str, ends: Sequence[Sequence[int]]) -> tuple[str, ...]:
    """The stretches left over by the path that leaves fewest characters (then fewest pieces) uncovered."""
    n = len(text)
    best: list[tuple[int, int]] = [(_FAR, _FAR)] * (n + 1)
    best[n] = (0, 0)
    step: list[int] = [0] * n
    for i in range(n - 1, -1, -1):
        skipped, pieces = best[i + 1]
        best[i], step[i] = (skipped + 1, pieces), -1
        for j in ends[i]:
            skipped, pieces = best[j]
            if (skipped, pieces + 1) < best[i]:
                best[i], step[i] = (skipped, pieces + 1), j
    stretches: list[str] = []
    open_stretch = ""
    i = 0
    while i < n:
        if step[i] == -1:
            open_stretch += text[i]
            i += 1
            continue
        if open_stretch:
            stretches.append(open_stretch)
            open_stretch = ""
        i = step[i]
    return (*stretches, open_stretch) if open_stretch else tuple(stretches)
