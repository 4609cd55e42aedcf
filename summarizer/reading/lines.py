"""Lines of a page, each with what it is."""

from dataclasses import dataclass, replace
from enum import StrEnum

from summarizer.reading.piece import Piece


class Kind(StrEnum):
    """What a line is: prose or headline, a line about the page, a stray part of the page frame."""

    TEXT = "text"
    META = "meta"
    FURNITURE = "furniture"


@dataclass(frozen=True, slots=True)
class Line:
    """One line without the white space around it.

    `gap`: blank lines before it; `indent`: white space at its start; `width`: in full-width cells, of which a Latin
    letter or digit takes half.
    """

    piece: Piece
    kind: Kind = Kind.TEXT
    gap: int = 0
    indent: int = 0
    width: float = 0.0

    @property
    def text(self) -> str:
        """The clean characters of the line."""
        return self.piece.text

    def of_kind(self, kind: Kind) -> "Line":
        """The same line, known to be something else."""
        return replace(self, kind=kind)


def lines(piece: Piece) -> list[Line]:
    """The non-blank lines of a page, in order, all of them TEXT so far."""
    found: list[Line] = []
    at, gap = 0, 0
    for raw in piece.text.split("\n"):
        if text := raw.strip():
            indent = raw.index(text)
            stretch = Piece(text, piece.offsets[at + indent : at + indent + len(text)])
            width = len(text) - len(text.encode("ascii", "ignore")) / 2
            found.append(Line(stretch, gap=gap, indent=indent, width=width))
            gap = 0
        else:
            gap += 1
        at += len(raw) + 1
    return found
