"""A stretch of clean text that still knows where each of its characters came from."""

from array import array
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from summarizer.reading.text import Sentence

Cut = tuple[int, int]
_COMMON = 8_192  # characters; few pages are longer
_PLACES = array("l", range(_COMMON))


class Piece(NamedTuple):
    """`text` with `offsets[i]` = offset of the raw character behind `text[i]`, strictly increasing."""

    text: str
    offsets: "array[int]"

    def part(self, start: int, end: int | None = None) -> "Piece":
        """The characters `start:end`, without the white space around them."""
        end = len(self.text) if end is None else end
        part = self.text[start:end]
        text = part.strip()
        if len(text) < len(part):
            start += len(part) - len(part.lstrip())
        return Piece(text, self.offsets[start : start + len(text)])

    def without(self, cuts: Iterable[Cut]) -> "Piece":
        """What is left when the stretches `cuts` (in order, not overlapping) are taken out."""
        texts: list[str] = []
        offsets = array("l")
        at = 0
        for start, end in cuts:
            texts.append(self.text[at:start])
            offsets.extend(self.offsets[at:start])
            at = end
        if not texts:
            return self
        texts.append(self.text[at:])
        offsets.extend(self.offsets[at:])
        return Piece("".join(texts), offsets)

    def rewritten(self, text: str) -> "Piece":
        """The same places under other characters. Raises ValueError if the number of characters differs."""
        if len(text) != len(self.text):
            raise ValueError(f"{len(text)} characters cannot stand in {len(self.text)} places")
        return Piece(text, self.offsets)

    def sentence(self, name: str, paragraph: int = 0) -> Sentence:
        """This piece as a sentence called `name`."""
        return Sentence(name, self.text, self.offsets, paragraph)


def whole(text: str) -> Piece:
    """A raw text as one piece: every character stands for itself."""
    return Piece(text, _PLACES[: len(text)] if len(text) <= _COMMON else array("l", range(len(text))))


def join(pieces: Sequence[Piece]) -> Piece:
    """Pieces, in the order of the page, as one."""
    if len(pieces) == 1:
        return pieces[0]
    offsets = array("l")
    for piece in pieces:
        offsets.extend(piece.offsets)
    return Piece("".join(piece.text for piece in pieces), offsets)
