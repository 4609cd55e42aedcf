"""Runs of one page to blocks in reading order, by cutting the page recursively along its white.

A region is cut where white crosses the whole of it: between columns or between what stands above and below,
whichever white is wider for the type beside it. Reading order follows from the cuts alone, so the order in which a
program drew the page has no say.

Source: G. Nagy and S. Seth, "Hierarchical representation of optically scanned documents", ICPR 1984 (XY-cut).
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from summarizer.reading.formats.pdf_crowns import LARGE, Measure, Region, crowned_by, is_headline, top
from summarizer.reading.formats.pdf_runs import Box, Line, Run, body_size, joined, surround

_COLUMN_GAP = 0.8  # em between columns
_CELL_GAP = 2.0  # em between parts of one or two lines, which may be a name set wide
_LARGE_GAP = 1.6  # em: a headline may be set wide
_ROW_GAP = 0.9  # em between what stands above and below
_UNDER_DECK = 0.6  # of the white between rows, which is enough under a line of larger type
_OVER_LEADING = 0.6  # em over what lines of one paragraph are apart
_NEARLY = 0.8  # whites of one region this close to the widest are cut together
_SAME_TYPE = 1.15
_INDENT = 1.5
_TEXT_LINE = 0.6  # of a column: a line of text, and no name
_MASTHEAD = 8  # runs of a masthead


@dataclass(frozen=True, slots=True)
class Block:
    """Lines that stand together, in type of one size."""

    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class _Cut:
    """A way to cut a region: how wide its widest white is beside what it must be, the parts in order, and the parts if
    it is cut at every white that is wide enough."""

    strength: float
    parts: list[Region]
    every: list[Region]


def blocks(found: Sequence[Run]) -> list[Block]:
    """The blocks of a page in reading order."""
    if not found:
        return []
    body = body_size(found)
    measure = Measure(body, _leading(found, body), len(found))
    result: list[Block] = []
    waiting: list[Region] = [list(found)]
    while waiting:
        region = waiting.pop()
        parts = _parts(region, measure)
        if len(parts) > 1:
            waiting.extend(reversed(parts))
        else:
            result += _leaf(region, measure)
    return result


def _parts(region: Region, measure: Measure) -> list[Region]:
    """A region cut once, or the region itself."""
    if len(region) == 1:
        return [region]
    columns, rows = _columns(region, measure), _rows(region, measure)
    if len(region) == measure.runs and rows.strength >= 1 and len(rows.parts[0]) <= _MASTHEAD:
        over = len(rows.parts[0])  # what stands over the whole page, before its columns
        ordered = [run for part in rows.parts for run in part]
        if over < len(region) - over:
            return [ordered[:over], ordered[over:]]
    beside = _headed(columns.parts, measure)
    stacked = rows.strength >= 1 and not beside and _stacked(rows.parts, measure)
    if columns.strength >= 1 and not stacked and (columns.strength >= rows.strength or beside):
        crowned = crowned_by(columns.parts, measure)
        if crowned is columns.parts:
            every = crowned_by(columns.every, measure)
            crowned = every if every is not columns.every else crowned
        return _headline_first(crowned)
    if rows.strength >= 1:
        parts = _with_own_text(rows.parts, measure)
        if len(parts) > 1:
            return parts
    return _clusters(region, measure) if _is_tangled(region, measure) else [region]


def _columns(region: Region, measure: Measure) -> _Cut:
    ordered = sorted(region, key=lambda run: run.box.left)
    sides = _sides(ordered, lambda run: (run.box.left, run.box.right))
    whites: list[tuple[float, int]] = []
    for at, white in sides:
        left, right = ordered[:at], ordered[at:]
        em = min(_typical(left), _typical(right))
        least = _LARGE_GAP if em >= LARGE * measure.body else _COLUMN_GAP
        if min(_depth(left), _depth(right)) < 3 and not _ends_short(left, right, measure):
            least = max(least, _CELL_GAP)
        whites.append((white / (least * em), at))
    return _cut(ordered, whites)


def _rows(region: Region, measure: Measure) -> _Cut:
    ordered = sorted(region, key=lambda run: run.box.top)
    least = max(_ROW_GAP * measure.body, measure.leading + _OVER_LEADING * measure.body)
    sides = _sides(ordered, lambda run: (run.box.top, run.box.bottom))
    severing = _under_headlines(ordered, measure) if sides else frozenset()
    found = [(at, white) for at, white in sides if at not in severing]
    return _cut(
        ordered,
        [(white / (least * (_UNDER_DECK if _is_under(ordered, at) else 1)), at) for at, white in found],
    )


def _is_under(ordered: Sequence[Run], at: int) -> bool:
    """Whether what begins at an index is of smaller type than the line over it: no two lines of one paragraph."""
    over = max(ordered[:at], key=lambda run: run.box.bottom)
    return over.em >= _SAME_TYPE * ordered[at].em and not over.vertical


def _under_headlines(ordered: Sequence[Run], measure: Measure) -> frozenset[int]:
    """Where a cut would part a headline from the text below, though text of another article stands beside it."""
    found: list[int] = []
    lowest, begin, text = ordered[0], ordered[0].box.top, float("-inf")
    for at, run in enumerate(ordered):
        # The name of a paper with its day beside it, over the whole page, is no headline of the text below.
        masthead = at <= _MASTHEAD < len(ordered) - at
        if text > begin and is_headline(lowest, measure) and not lowest.vertical and not masthead:
            found.append(at)
        if not is_headline(run, measure):
            text = max(text, run.box.bottom + 0.3 * measure.body)
        if run.box.bottom >= lowest.box.bottom:
            goes_on = (
                is_headline(lowest, measure) and run.box.top - lowest.box.bottom < _ROW_GAP * measure.body
            )
            begin = begin if goes_on else run.box.top
            lowest = run
    return frozenset(found)


def _sides(ordered: Sequence[Run], extent: Callable[[Run], tuple[float, float]]) -> list[tuple[int, float]]:
    """Where white crosses the region: the index of the first run behind it, and how wide it is in points."""
    found: list[tuple[int, float]] = []
    reach = extent(ordered[0])[1]
    for i, run in enumerate(ordered):
        start, end = extent(run)
        if start > reach:
            found.append((i, start - reach))
        reach = max(reach, end)
    return found


def _cut(ordered: Region, whites: Sequence[tuple[float, int]]) -> _Cut:
    widest = max((strength for strength, _ in whites), default=0.0)
    if widest < 1:
        return _Cut(widest, [ordered], [ordered])
    nearly, every = (
        [0, *(at for strength, at in whites if strength >= least), len(ordered)]
        for least in (max(1.0, _NEARLY * widest), 1.0)
    )
    parts, all_parts = ([ordered[a:b] for a, b in pairwise(edges)] for edges in (nearly, every))
    return _Cut(widest, parts, all_parts)


def _typical(side: Sequence[Run]) -> float:
    return body_size(side)


def _depth(side: Sequence[Run]) -> int:
    """How many lines deep a part is; enough to tell three from more."""
    depth, reach = 0, float("-inf")
    for run in sorted(side, key=lambda run: run.box.bottom):
        if run.vertical:
            return 3
        if run.box.middle > reach:
            depth, reach = depth + 1, run.box.bottom
            if depth == 3:
                break
    return depth


def _stacked(parts: Sequence[Region], measure: Measure) -> bool:
    """Whether rows are articles one under the other: each begins with a headline, or a line over one, over its text."""
    for part in parts:
        ordered = sorted(part, key=lambda run: run.box.top)
        if ordered[0].em < _SAME_TYPE * measure.body or ordered[0].vertical:
            return False
        if not any(is_headline(run, measure) for run in ordered) or is_headline(ordered[-1], measure):
            return False
    return len(parts) > 1


def _ends_short(left: Sequence[Run], right: Sequence[Run], measure: Measure) -> bool:
    """Whether the right part is the last column of a text, which ends after a line or two: it begins level with the
    deeper column beside it, in the same type, with a line as wide as lines of text are."""
    if _depth(left) < 3 or any(run.vertical or is_headline(run, measure) for run in (*left, *right)):
        return False
    level = abs(top(list(left)) - top(list(right))) < 0.5 * measure.body
    whole = max(run.box.right - run.box.left for run in left)
    return level and max(run.box.right - run.box.left for run in right) > _TEXT_LINE * whole


def _headed(parts: Sequence[Region], measure: Measure) -> bool:
    """Whether columns are articles side by side: two of them have a headline over text of their own."""
    headed = 0
    for part in parts:
        large = [run.box.bottom for run in part if is_headline(run, measure)]
        headed += bool(large) and any(
            run.box.top >= min(large) and not is_headline(run, measure) for run in part
        )
    return headed >= 2


def _with_own_text(parts: Sequence[Region], measure: Measure) -> list[Region]:
    """Rows from top to bottom; headlines side by side stay with the text below, until columns part them."""
    kept: list[Region] = []
    at = 0
    while at < len(parts):
        end = at
        while end < len(parts) - 1 and all(is_headline(run, measure) for run in parts[end]):
            end += 1
        together = [run for part in parts[at : end + 1] for run in part]
        if end > at:
            columns = _columns(together, measure)
            if columns.strength < 1 or not _headed(columns.parts, measure):
                end, together = at, parts[at]
        kept.append(together)
        at = end + 1
    return kept


def _headline_first(parts: list[Region]) -> list[Region]:
    """Columns from left to right; a vertical headline that stands last of all is read first.

    Parts of which each stands under the one before are no columns: a name at the left edge under a centred headline.
    """
    fallen = sorted(parts, key=top)
    if all(max(run.box.bottom for run in a) <= top(b) for a, b in pairwise(fallen)):
        return fallen
    upright = [all(run.vertical for run in part) for part in parts]
    if upright[-1] and not any(upright[:-1]):
        return [parts[-1], *parts[:-1]]
    return parts


def _leading(found: Sequence[Run], body: float) -> float:
    """The white between two lines of body type one under the other."""
    lines = [run for run in found if abs(run.em - body) < 0.1 * body and not run.vertical]
    lines.sort(key=lambda run: (round(run.box.left / body), run.box.top))
    gaps = [
        below.box.top - above.box.bottom
        for above, below in pairwise(lines)
        if 0 <= below.box.top - above.box.bottom <= 2 * body
    ]
    return median(gaps) if gaps else 0.5 * body


def _is_tangled(region: Region, measure: Measure) -> bool:
    """Whether lines of a region that no white crosses still stand in columns."""
    ordered = sorted(region, key=lambda run: (round(run.box.middle / measure.body), run.box.left))
    apart = sum(
        1
        for a, b in pairwise(ordered)
        if abs(a.box.middle - b.box.middle) < 0.5 * measure.body
        and b.box.left - a.box.right > _COLUMN_GAP * measure.body
    )
    return apart >= 3


def _clusters(region: Region, measure: Measure) -> list[Region]:
    """Columns of an interlocked region: runs under runs they share their width with, ordered by what is above."""
    clusters: list[Region] = []
    for run in sorted(region, key=lambda run: (run.box.top, run.box.left)):
        for cluster in reversed(clusters):
            if _hangs_under(run, cluster, measure):
                cluster.append(run)
                break
        else:
            clusters.append([run])
    boxes = [surround([run.box for run in cluster]) for cluster in clusters]
    waiting = list(range(len(clusters)))
    order: list[int] = []
    while len(waiting) > 1 and _is_over_all(clusters, boxes, waiting, measure):
        order.append(waiting.pop(0))
    while waiting:
        free = [i for i in waiting if not any(_before(boxes[j], boxes[i]) for j in waiting if j != i)]
        last = order[-1] if order else None
        chosen = min(
            free or waiting,
            key=lambda i: (
                last is None or not _is_next_column(clusters[last][0], clusters[i][0], measure),
                boxes[i].left,
                boxes[i].top,
            ),
        )
        waiting.remove(chosen)
        order.append(chosen)
    return [clusters[i] for i in order] if len(order) > 1 else [region]


def _is_over_all(
    clusters: Sequence[Region], boxes: Sequence[Box], waiting: Sequence[int], measure: Measure
) -> bool:
    """Whether the first of some clusters is a headline, or a line over or under one, over all the others."""
    first, *others = waiting
    larger = all(run.em >= _SAME_TYPE * measure.body for run in clusters[first])
    return larger and boxes[first].bottom <= min(boxes[i].top for i in others) + 0.3 * measure.body


def _is_next_column(run: Run, other: Run, measure: Measure) -> bool:
    """Whether a column goes on in another: it begins level with it, on its right, in the same type."""
    level = abs(run.box.top - other.box.top) < run.em and other.box.left > run.box.left
    return (
        level and not is_headline(run, measure) and max(run.em, other.em) < _SAME_TYPE * min(run.em, other.em)
    )


def _hangs_under(run: Run, cluster: Region, measure: Measure) -> bool:
    last = cluster[-1]
    if run.vertical or last.vertical or max(run.em, last.em) >= _SAME_TYPE * min(run.em, last.em):
        return False
    a, b = last.box, run.box
    left = min(
        run.box.left for run in cluster[-3:]
    )  # the last line of a paragraph is short, the next one indented
    right = max(run.box.right for run in cluster[-3:])
    shared = min(right, b.right) - max(left, b.left)
    gap = b.top - a.bottom
    below = -0.2 * run.em <= gap <= measure.leading + _OVER_LEADING * measure.body
    same_line = abs(a.middle - b.middle) < 0.3 * run.em and b.left - a.right < _COLUMN_GAP * run.em
    return (below and shared > 0.5 * min(right - left, b.right - b.left)) or same_line


def _before(a: Box, b: Box) -> bool:
    """Whether `a` must be read before `b`: it stands over it."""
    return min(a.right, b.right) > max(a.left, b.left) and a.middle < b.middle and a.top < b.top


def _leaf(region: Region, measure: Measure) -> list[Block]:
    """A region that is not cut: its lines from top to bottom, in blocks of one size of type."""
    upright = sorted((run for run in region if run.vertical), key=lambda run: -run.em)
    result = [Block(run.lines) for run in upright]
    lines = _lines([run for run in region if not run.vertical])
    edge = min((line.box.left for line in lines), default=0.0)
    block: list[Line] = []
    for line in lines:
        if block and _starts_block(block[-1], line, measure):
            result.append(Block(tuple(block)))
            block = []
        text = line.em < LARGE * measure.body  # a centred headline has no indent
        block.append(_indented(line, edge) if text and (block or len(lines) > 1) else line)
    if block:
        result.append(Block(tuple(block)))
    return result


def _starts_block(above: Line, line: Line, measure: Measure) -> bool:
    if max(above.em, line.em) >= _SAME_TYPE * min(above.em, line.em):
        return True
    white = line.box.top - above.box.bottom
    return white > max(_ROW_GAP * line.em, measure.leading + _OVER_LEADING * line.em)


def _indented(line: Line, edge: float) -> Line:
    """A line of body text that begins a paragraph, with its indent as two wide spaces."""
    indent = (line.box.left - edge) / line.em
    return Line("\u3000\u3000" + line.text, line.box, line.em) if _INDENT <= indent <= 2.6 else line


def _lines(found: Sequence[Run]) -> list[Line]:
    """Runs as lines, from top to bottom; the runs of a line from left to right."""
    rows: list[list[Line]] = []
    for run in sorted(found, key=lambda run: run.box.middle):
        line = run.lines[0]
        last = rows[-1][-1] if rows else None
        if last and line.box.middle - last.box.middle < 0.4 * min(line.em, last.em):
            rows[-1].append(line)
        else:
            rows.append([line])
    return [joined(sorted(row, key=lambda line: line.box.left)) for row in rows]
