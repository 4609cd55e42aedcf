"""How wide the columns of a page are, told by its lines.

A page is hard-wrapped if many lines stop in mid-sentence at one width. Columns of different widths meet on a page, and
a headline, the last line of a paragraph or its indented first one say nothing of their column.
"""

from collections import Counter
from collections.abc import Mapping
from itertools import zip_longest
from typing import NamedTuple

from summarizer.patterns import regex
from summarizer.reading.lines.line import Kind, Line

LAST_MARKS = "。！？…”’」』）)】；："  # text that ends with none of these goes on
_INNER = regex("[，。](?=.)")
# A line above an item or a label ends there, however wide: 二、项目名称：…, 采购人：….
_BEGINS = regex(
    r"[●■◆▲★☆○◇□▪•➤►▶※]|[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十\d]{1,3}）|\d{1,2}[.、．](?!\d)|[一-鿿]{2,8}："
)
_ALIKE = 0.8  # share of broken lines within an indent of the widest
_ONE_COLUMN = 0.4  # share of lines within a cell of the commonest width that shows one width of column
_WRAP_SHARE, _MIN_WRAPS = 0.2, 4
_TELLING = 3  # lines on one side of a break that tell a width; one may be a headline
_MIN_WRAP = 9  # cells; a shorter line says nothing about the column
_WIDE_SHARE, _NARROW = 0.15, 45  # cells; no newspaper column is wider
# Cells that the first line of a paragraph lacks; the part of its lines that are full at least.
_FIRST, _SOME = 2, 3
_NEAR = 7  # lines on either side that show how wide the column is here
_COLUMN_LINES = 4


def is_wrapped(found: list[Line]) -> bool:
    """Whether a page is hard-wrapped: many narrow lines stop in mid-sentence at the width of the next line."""
    texts = [line for line in found if line.kind is Kind.TEXT]
    wraps = sum(
        1
        for above, line, below in zip([None, *texts], texts, texts[1:], strict=False)
        if not below.gap
        and _breaks(line, below)
        # Lines of one column are equally wide, but for the indented first and the last of a paragraph.
        and (abs(line.width - below.width) <= 2 or _ends_a_run(above, line, below))
    )
    wide = sum(1 for line in texts if line.width > 1.5 * _NARROW)
    if wraps >= max(_MIN_WRAPS, _WRAP_SHARE * len(texts)) and wide < _WIDE_SHARE * len(texts):
        return True
    if wide >= _WIDE_SHARE * len(texts):
        return False
    set_by = measured(texts)
    return _is_set(set_by) or _breaks_off(set_by) is not None


def measured(found: list[Line]) -> list[Line]:
    """The lines with the width the page was set by: papers break lines after so many cells or so many characters."""
    texts = [line for line in found if line.kind is Kind.TEXT]
    plain = Counter(len(line.text) for line in texts if line.width == len(line.text))
    column = plain.most_common(1)[0][0] if plain else 0
    # Lines with digits tell which it is: digits are half as wide as characters.
    mixed = [line for line in texts if line.width < len(line.text)]
    by_character = sum(len(x.text) == column for x in mixed) > sum(abs(x.width - column) < 1 for x in mixed)
    if not by_character and not any(line.indent for line in texts):
        return found
    return [
        Line(x.text, x.piece, x.kind, x.gap, x.indent, width + min(x.indent, 2))
        if (width := float(len(x.text)) if by_character else x.width) != x.width or x.indent
        else x
        for x in found
    ]


def _page_column(found: list[Line]) -> float | None:
    """The width of the columns of a page, if most lines that can be columns have one width."""
    texts = [line for line in found if line.kind is Kind.TEXT and line.width > 4]
    widths = Counter(round(line.width) for line in texts)
    if not widths:
        return None
    column = _full(widths, widths.most_common(1)[0][0])
    # The first line of a paragraph lacks its indent, two cells and a mark.
    near = sum(widths[w] for w in range(column - 3, column + 2))
    # The last line of a paragraph says nothing of the width.
    ends = sum(1 for line in texts if line.width < column - 1 and line.text[-1] in LAST_MARKS)
    return float(column) if near >= _ONE_COLUMN * (len(texts) - ends) else _breaks_off(texts)


def _full(widths: Mapping[int, int], column: int) -> int:
    """The width of full lines, where `column` is that of most: in short paragraphs most lines are first ones."""
    wider = (w for w in range(column + _FIRST, column, -1) if _SOME * widths.get(w, 0) >= widths[column])
    return next(wider, column)


def _is_set(texts: list[Line]) -> bool:
    """Whether lines are set in one column: many stop in mid-sentence at one width, and hardly any is wider."""
    open_ended = Counter(
        round(x.width) for x, below in zip_longest(texts, texts[1:]) if x and _breaks(x, below)
    )
    if not open_ended:
        return False
    column, count = open_ended.most_common(1)[0]
    wider = sum(1 for x in texts if x.width > column + 2)
    return count >= max(_MIN_WRAPS, _WRAP_SHARE * len(texts)) and wider <= _WIDE_SHARE * len(texts)


def _breaks_off(texts: list[Line]) -> float | None:
    """The width at which prose breaks off, if it is one and hardly any line is wider, however few lines an article has.

    A line with a comma or a stop in it is no headline; prose that is not wrapped ends with a stop.
    """
    broken = [
        x.width
        for x in texts
        if _MIN_WRAP <= x.width <= _NARROW and x.text[-1] not in LAST_MARKS and _INNER.search(x.text)
    ]
    if len(broken) < _MIN_WRAPS:
        return None
    column = max(broken)
    wider = sum(1 for x in texts if x.width > column + 2)
    near = sum(1 for width in broken if width >= column - 3)  # an indent, and a mark that did not fit
    return column if near >= _ALIKE * len(broken) and wider <= _WIDE_SHARE * len(texts) else None


def _breaks(line: Line, below: Line | None) -> bool:
    """Whether a line may be one that a column breaks: it stops in mid-sentence, and not before an item or a label."""
    narrow = _MIN_WRAP <= line.width <= _NARROW and line.text[-1] not in LAST_MARKS
    return narrow and not (below and _BEGINS.match(below.text))


def _ends_a_run(above: Line | None, line: Line, below: Line) -> bool:
    return above is not None and below.width < line.width and abs(above.width - line.width) <= 2


class Columns(NamedTuple):
    """The columns of a wrapped page: the width of most of them, if they have one, and the width of every line.

    A line that cannot show the width of its column has the width 0; `cells` are the same widths, rounded.
    """

    width: float | None
    widths: list[float]
    cells: list[int]


def columns_of(found: list[Line]) -> Columns:
    """What the lines of a wrapped page tell of its columns."""
    widths = [x.width if x.width > 4 and x.kind is Kind.TEXT else 0.0 for x in found]
    return Columns(_page_column(found), widths, [round(width) for width in widths])


def column_at(widths: list[float], i: int) -> float:
    """The width of the column at the break before line `i`.

    Columns of different width meet on a page, so it is the smaller of what the lines before and the lines after
    say; each side's word is its upper third, which a headline or a last line cannot move.
    """
    above = sorted([w for w in widths[max(0, i - 6) : i] if w])
    below = sorted([w for w in widths[i : i + 6] if w])
    told = [w for w in (above, below) if len(w) >= _TELLING] or [above, below]
    return min([w[len(w) * 2 // 3] for w in told if w], default=float(_NARROW))


def column_here(cells: list[int], i: int, width: float | None) -> float | None:
    """The width of the column around line `i`: a page set mostly in one width may have columns of another.

    `cells` has the width of every line, 0 for those that say nothing of a column.
    """
    near = Counter(cells[max(0, i - _NEAR) : i + _NEAR])
    near.pop(0, None)
    if not near:
        return width
    here = _full(near, max(near, key=near.__getitem__))
    like = near.get(here - 1, 0) + near[here] + near.get(here + 1, 0)
    return float(here) if like >= _COLUMN_LINES else width
