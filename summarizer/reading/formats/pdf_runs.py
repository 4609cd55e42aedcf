"""Characters to runs: stretches of one line that hang together, across the page or down it."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from operator import attrgetter

from summarizer.reading.formats.pdf_glyphs import Glyph

_base, _left = attrgetter("base"), attrgetter("left")
_SAME_LINE = 0.15  # em: how far baselines of one line, or middles of one upright column, may lie apart
_BREAK = 0.6  # em: a wider gap may be the one between two columns
_TOUCHING = 0.3  # em: a character over itself is one, printed twice to look bold
_UPRIGHT_PITCH = 1.35  # em: from one character to the one below it in a vertical headline
_UPRIGHT_LENGTH = 3
_WIDEST_SET = 2.5  # em between the characters of a headline set wide
_SHORTEST_SET = 4  # characters; three or fewer may be cells of a table
_WORD_GAP = 0.18  # em: a space between two words of Latin letters
_MIXED_GAP = 0.4  # em: a space between a Latin letter and a Chinese character; type-setting adds a quarter
_DRAWN_GAP = 0.2  # em: a space between two Chinese characters that the page draws as one
_CELL_GAP = 0.8  # em: a space between two Chinese characters


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on the page; y grows downwards."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def middle(self) -> float:
        """Half-way down."""
        return (self.top + self.bottom) / 2


@dataclass(frozen=True, slots=True)
class Line:
    """One visual line of text."""

    text: str
    box: Box
    em: float


@dataclass(frozen=True, slots=True)
class Run:
    """What is never cut: one stretch of a line, or the lines of a vertical headline from right to left."""

    lines: tuple[Line, ...]
    box: Box
    em: float
    vertical: bool = False

    @property
    def weight(self) -> int:
        """How many characters it has."""
        return sum(len(line.text) for line in self.lines)


def surround(boxes: Sequence[Box]) -> Box:
    """The smallest box around all of them."""
    return Box(
        min(b.left for b in boxes),
        min(b.top for b in boxes),
        max(b.right for b in boxes),
        max(b.bottom for b in boxes),
    )


def runs(glyphs: Sequence[Glyph]) -> list[Run]:
    """All characters of a page as runs, in no particular order."""
    upright = _upright(glyphs)
    standing = {id(glyph) for strand in upright for glyph in strand}
    lying = [glyph for glyph in glyphs if id(glyph) not in standing]
    found = _vertical_blocks([_vertical_line(strand) for strand in upright])
    for row in _strands(lying, _base, _left):
        found += [Run((line,), line.box, line.em) for line in _letterspaced([*map(_line, _stretches(row))])]
    return found


def joined(stretches: Sequence[Line]) -> Line:
    """Stretches of one line, from left to right, as one line; wide gaps become a space."""
    if len(stretches) == 1:
        return stretches[0]
    texts = [stretches[0].text]
    for before, after in pairwise(stretches):
        em = min(before.em, after.em)
        texts.append(_space(before.text[-1], after.text[0], (after.box.left - before.box.right) / em))
        texts.append(after.text)
    largest = max(stretches, key=lambda line: len(line.text) * line.em)
    return Line("".join(texts), surround([line.box for line in stretches]), largest.em)


def _middle(glyph: Glyph) -> float:
    return (glyph.left + glyph.right) / 2


def _strands(
    glyphs: Sequence[Glyph], across: Callable[[Glyph], float], along: Callable[[Glyph], float]
) -> Iterator[list[Glyph]]:
    """Characters of one size in one line (or one upright column) over the whole page, sorted along it."""
    strand: list[Glyph] = []
    size, start = 0, 0.0
    for glyph in sorted(glyphs, key=lambda g: (round(2 * g.em), across(g), along(g))):
        if strand and (round(2 * glyph.em) != size or across(glyph) - start > _SAME_LINE * glyph.em):
            yield sorted(strand, key=along)
            strand = []
        if not strand:
            size, start = round(2 * glyph.em), across(glyph)
        strand.append(glyph)
    if strand:
        yield sorted(strand, key=along)


def _stretches(row: Sequence[Glyph]) -> Iterator[list[Glyph]]:
    """A row cut at its gaps; what is printed twice is kept once."""
    stretch: list[Glyph] = []
    for glyph in row:
        if stretch and glyph.left - stretch[-1].right > _BREAK * glyph.em:
            yield stretch
            stretch = []
        twice = any(g.text == glyph.text and glyph.left - g.left < _TOUCHING * g.em for g in stretch[-2:])
        if not twice:
            stretch.append(glyph)
    if stretch:
        yield stretch


def _line(stretch: Sequence[Glyph]) -> Line:
    texts = [stretch[0].text]
    for before, after in pairwise(stretch):
        gap = (after.left - before.right) / after.em
        drawn = after.spaced and gap >= _DRAWN_GAP and not (before.text.isascii() or after.text.isascii())
        texts.append(_space(before.text[-1], after.text[0], gap) or " " * drawn)
        texts.append(after.text)
    box = Box(
        stretch[0].left,
        min(g.top for g in stretch),
        max(g.right for g in stretch),
        max(g.bottom for g in stretch),
    )
    return Line("".join(texts), box, stretch[0].em)


def _letterspaced(stretches: Sequence[Line]) -> Iterator[Line]:
    """The stretches of a row, with single characters at one distance from each other joined to one word set wide."""
    word: list[Line] = []
    for line in stretches:
        if word and not _at_same_distance(word, line):
            yield from _word(word)
            word = []
        word.append(line)
    yield from _word(word)


def _at_same_distance(word: Sequence[Line], line: Line) -> bool:
    gap = line.box.left - word[-1].box.right
    if max(len(word[-1].text), len(line.text)) > 1 or gap > _WIDEST_SET * line.em:
        return False
    return len(word) < 2 or abs(gap - (word[-1].box.left - word[-2].box.right)) < _SAME_LINE * line.em


def _word(word: Sequence[Line]) -> Iterator[Line]:
    if len(word) < _SHORTEST_SET:
        yield from word
    else:
        yield Line("".join(line.text for line in word), surround([line.box for line in word]), word[0].em)


def _space(before: str, after: str, gap: float) -> str:
    if gap >= _CELL_GAP:
        return "\u3000"
    if before.isascii() and after.isascii():
        return " " if gap >= _WORD_GAP else ""
    return " " if gap >= _MIXED_GAP and (before.isascii() or after.isascii()) else ""


def _upright(glyphs: Sequence[Glyph]) -> list[list[Glyph]]:
    """Characters set one below the other: each nearer to the one over or under it than to any beside it."""
    aside = _pitches(_strands(glyphs, _base, _left), _left)
    found: list[list[Glyph]] = []
    for column in _strands(glyphs, _middle, _base):
        strand: list[Glyph] = []
        for glyph in column:
            pitch = (glyph.base - strand[-1].base) / glyph.em if strand else 0.0
            if strand and _TOUCHING < pitch <= min(_UPRIGHT_PITCH, aside[id(glyph)] - 0.1):
                strand.append(glyph)
                continue
            found.append(strand)
            strand = [glyph] if aside[id(glyph)] > 1.1 else []
        found.append(strand)
    long = [s for s in found if len(s) >= _UPRIGHT_LENGTH and not all(g.text.isascii() for g in s)]
    rest = [s for s in found if 0 < len(s) < _UPRIGHT_LENGTH]
    return long + [s for s in rest if any(_follows(s[0], other[0]) for other in long)]


def _follows(first: Glyph, other: Glyph) -> bool:
    """Whether a short upright line is the last of a headline: level with the top of the line on its right."""
    level = abs(first.base - other.base) < _SAME_LINE * other.em and abs(first.em - other.em) < 0.5
    return level and 0 < other.left - first.left < 2 * other.em


def _pitches(strands: Iterator[list[Glyph]], along: Callable[[Glyph], float]) -> dict[int, float]:
    """How far each character is from its nearest neighbour in its strand, in em."""
    nearest: dict[int, float] = {}
    for strand in strands:
        places = [float("-inf"), *map(along, strand), float("inf")]
        for i, glyph in enumerate(strand, 1):
            nearest[id(glyph)] = min(places[i] - places[i - 1], places[i + 1] - places[i]) / glyph.em
    return nearest


def _vertical_line(strand: Sequence[Glyph]) -> Line:
    box = Box(
        min(g.left for g in strand),
        strand[0].top,
        max(g.right for g in strand),
        max(g.bottom for g in strand),
    )
    return Line("".join(g.text for g in strand), box, strand[0].em)


def _vertical_blocks(lines: Sequence[Line]) -> list[Run]:
    """Upright lines of one size side by side are one headline, read from right to left."""
    blocks: list[list[Line]] = []
    for line in sorted(lines, key=lambda line: -line.box.left):
        for block in blocks:
            last = block[-1]
            near = last.box.left - line.box.right < line.em and abs(last.em - line.em) < 0.1 * line.em
            beside = min(last.box.bottom, line.box.bottom) - max(last.box.top, line.box.top)
            if near and beside > 0.5 * min(line.box.bottom - line.box.top, last.box.bottom - last.box.top):
                block.append(line)
                break
        else:
            blocks.append([line])
    return [Run(tuple(b), surround([line.box for line in b]), b[0].em, vertical=True) for b in blocks]


def body_size(found: Sequence[Run]) -> float:
    """The size most characters of a page are set in."""
    sizes: Counter[float] = Counter()
    for run in found:
        sizes[round(run.em, 1)] += run.weight
    return sizes.most_common(1)[0][0]
