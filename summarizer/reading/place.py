"""Where on the paper a stretch of a laid-out document stands.

The text of a PDF is the text we lay out, so an offset in it says nothing to a reader who holds the page. A table of
places, one to a visual line, leads from offsets back to page and box.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """Characters `start` to `end` (excluded) stand on `page`, counted from 1, within the box.

    The box is in points (1/72 inch) from the top left corner of the page as it is shown.
    """

    start: int
    end: int
    page: int
    left: float
    top: float
    right: float
    bottom: float

    def __str__(self) -> str:
        return f"page {self.page}, {self.left:.0f} pt from the left, {self.top:.0f} pt from the top"


def size_of(layout: Sequence[Place], start: int) -> float:
    """The size of the type of the line on which character `start` stands, in points; 0 if no line holds it."""
    at = bisect_right(layout, start, key=lambda place: place.start) - 1
    if at < 0 or layout[at].end <= start:
        return 0.0
    place = layout[at]
    return min(place.right - place.left, place.bottom - place.top)


def place_of(layout: Sequence[Place], start: int, end: int) -> tuple[Place, ...]:
    """The lines on which the characters `start:end` stand, in order; empty for a document without layout.

    `layout` is that of a RawDocument: sorted, not overlapping. A line is given whole, whatever part of it is asked for.
    """
    first = bisect_right(layout, start, key=lambda place: place.end)
    last = bisect_right(layout, max(start, end - 1), key=lambda place: place.start)
    return tuple(layout[first:last])
