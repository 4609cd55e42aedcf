"""Lines of a page, each with what it is."""

from collections.abc import Iterable
from enum import StrEnum
from itertools import groupby
from typing import NamedTuple

from summarizer.reading.piece import Piece, join

_STOPS = frozenset("。！？…")
_CLOSERS = "”’」』）)】"
_NEVER_FIRST = frozenset("，、。；：")  # on a line, wherever it was broken
_UPRIGHT, _WEEK = 5, frozenset("日一二三四五六")  # lines of one character: a headline set upright; a calendar
_STOPLESS, _LONG = 2, 20  # paragraphs without a stop, characters of the shortest that shows it
_ENDS = frozenset(
    "。！？…”’」』）)】；：，、"
)  # what a paragraph with its stop ends in, or one that is broken off
_BROKEN, _OFTEN = 3, 0.2  # lines, and their share of all; narrow columns may begin so now and then


class Kind(StrEnum):
    """What a line is: prose or headline, a line about the page, a stray part of the page frame."""

    TEXT = "text"
    META = "meta"
    FURNITURE = "furniture"


class Line(NamedTuple):
    """One line without the white space around it; `text` is that of its piece.

    `gap`: blank lines before it; `indent`: white space at its start; `width`: in full-width cells, of which a Latin
    letter or digit takes half.
    """

    text: str
    piece: Piece
    kind: Kind = Kind.TEXT
    gap: int = 0
    indent: int = 0
    width: float = 0.0

    @property
    def is_long(self) -> bool:
        """Whether it is as long as a paragraph is, and of more than one clause."""
        return is_long(self.text)

    def of_kind(self, kind: Kind) -> "Line":
        """The same line, known to be something else."""
        return self._replace(kind=kind)


def text_in(found: Iterable[Line]) -> str:
    """What lines tell: those that are text, without a mark between them."""
    return "".join(line.text for line in found if line.kind is Kind.TEXT)


def lines(piece: Piece) -> list[Line]:
    """The non-blank lines of a page, in order, all of them TEXT so far."""
    found: list[Line] = []
    at, gap = 0, 0
    for raw in piece.text.split("\n"):
        text = raw.strip()
        if text and (text[0] == "|" or text[-1] == "|"):
            text = text.strip("| ")  # the edge of a table
        whole, size = len(raw), len(text)
        if text:
            begin = at + (raw.index(text) if size < whole else 0)
            stretch = Piece(text, piece.offsets[begin : begin + size])
            width = size - len(text.encode("ascii", "ignore")) / 2
            found.append(Line(text, stretch, Kind.TEXT, gap, begin - at, width))
            gap = 0
        else:
            gap += 1
        at += whole + 1
    return _mended(_upright(found))


def _upright(found: list[Line]) -> list[Line]:
    """The lines with each headline that was set upright, a character to a line, on one."""
    if len([line for line in found if len(line.text) == 1]) < _UPRIGHT:
        return found
    result: list[Line] = []
    for single, group in groupby(found, key=lambda line: len(line.text) == 1 and "一" <= line.text <= "鿿"):
        run = list(group)
        if single and len(run) >= _UPRIGHT and any(line.text not in _WEEK for line in run):
            piece = join([line.piece for line in run])
            run = [run[0]._replace(text=piece.text, piece=piece, width=float(len(run)))]
        result += run
    return result


def _mended(found: list[Line]) -> list[Line]:
    """The lines joined that a site broke before its marks: 县长方远山 / ，副县长林青 / 、甲 / 。"""
    broken = [i for i, line in enumerate(found) if i and line.text[0] in _NEVER_FIRST and not line.gap]
    if len(broken) < max(_BROKEN, _OFTEN * len(found)):
        return found
    result: list[Line] = []
    for i, line in enumerate(found):
        if i in broken:
            above = result[-1]
            piece = join([above.piece, line.piece])
            result[-1] = above._replace(text=piece.text, piece=piece, width=above.width + line.width)
        else:
            result.append(line)
    return result


def is_finished(text: str) -> bool:
    """Whether a line ends with a full stop, be there closing marks behind it or not."""
    return text.rstrip(_CLOSERS)[-1:] in _STOPS


def is_long(text: str) -> bool:
    """Whether a text is as long as a paragraph is, and of more than one clause."""
    return len(text) >= _LONG and "，" in text


def are_stopless(without: int, long: int) -> bool:
    """Whether so many of the long paragraphs lack a stop that a break ends them: two at least, and most."""
    return without >= _STOPLESS and 2 * without > long


def leaves_out_stops(found: list[Line]) -> bool:
    """Whether the paragraphs of a page end without a mark, most of them and two at least: a break ends them then."""
    long = [line.text[-1] in _ENDS for line in found if line.kind is Kind.TEXT and line.is_long]
    return are_stopless(long.count(False), len(long))
