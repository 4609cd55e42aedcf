"""Lines of a page, each with what it is."""

from enum import StrEnum
from typing import NamedTuple

from summarizer.reading.piece import Piece

_STOPS = frozenset("。！？…")
_CLOSERS = "”’」』）)】"


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

    def of_kind(self, kind: Kind) -> "Line":
        """The same line, known to be something else."""
        return self._replace(kind=kind)


def lines(piece: Piece) -> list[Line]:
    """The non-blank lines of a page, in order, all of them TEXT so far."""
    found: list[Line] = []
    at, gap = 0, 0
    for raw in piece.text.split("\n"):
        text = raw.strip()
        if text and (text[0] == "|" or text[-1] == "|"):
            text = text.strip("| ")  # the edge of a table
        if text:
            indent = raw.index(text) if len(text) < len(raw) else 0
            stretch = Piece(text, piece.offsets[at + indent : at + indent + len(text)])
            width = len(text) - len(text.encode("ascii", "ignore")) / 2
            found.append(Line(text, stretch, Kind.TEXT, gap, indent, width))
            gap = 0
        else:
            gap += 1
        at += len(raw) + 1
    return found


def is_finished(text: str) -> bool:
    """Whether a line ends with a full stop, be there closing marks behind it or not."""
    return text.rstrip(_CLOSERS)[-1:] in _STOPS
