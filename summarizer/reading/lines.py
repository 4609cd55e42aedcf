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
    """One line without the white space around it. `gap`: blank lines before it; `indent`: cells of white space."""

    piece: Piece
    kind: Kind = Kind.TEXT
    gap: int = 0
    indent: int = 0

    @property
    def text(self) -> str:
        """The clean characters of the line."""
        return self.piece.text

    @property
    def width(self) -> float:
        """Width in full-width cells: a Latin letter or digit takes half of one."""
        half = sum(1 for c in self.piece.text if c <= "~")
        return len(self.piece.text) - half / 2

    def of_kind(self, kind: Kind) -> "Line":
        """The same line, known to be something else."""
        return replace(self, kind=kind)


def lines(piece: Piece) -> list[Line]:
    """The non-blank lines of a page, in order, all of them TEXT so far."""
    found: list[Line] = []
    at, gap = 0, 0
    for raw in piece.text.split("\n"):
        stretch = piece.part(at, at + len(raw))
        at += len(raw) + 1
        if stretch.text:
            found.append(Line(stretch, gap=gap, indent=len(raw) - len(raw.lstrip())))
            gap = 0
        else:
            gap += 1
    return found
