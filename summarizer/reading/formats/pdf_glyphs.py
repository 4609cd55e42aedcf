"""The characters of one PDF page with their boxes, as a reader sees the page: upright, counted from the top left.

pdfium gives characters in the order they were drawn and in the coordinates of the page before it is turned. Boxes
are made here from origin, advance and size, since fonts lie about their ascent; white space is left out, since it is
drawn as often as it is not, and comes back from the gaps. That one was drawn is kept: a gap as narrow may be none.
"""

import ctypes
import math
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

import pypdfium2 as pdfium
import pypdfium2.raw as raw

MAX_GLYPHS = 200_000  # of one page; a broadsheet page of body type has ten thousand
_ASCENT = 0.85  # of the em: where the box of a Chinese character ends over the baseline
_SMALLEST = 0.3  # of the body size: nobody reads smaller type, so it is not there to be read
_QUARTER = math.pi / 2
_SPACES = frozenset(" \u00a0\u3000")


class Glyph(NamedTuple):
    """One character. `base` is its baseline, `em` its size; y grows downwards. All in points.

    `spaced`: a space was drawn before it.
    """

    text: str
    left: float
    right: float
    base: float
    em: float
    spaced: bool = False

    @property
    def top(self) -> float:
        """The upper edge of the box."""
        return self.base - _ASCENT * self.em

    @property
    def bottom(self) -> float:
        """The lower edge of the box."""
        return self.base + (1 - _ASCENT) * self.em


class _Drawn(NamedTuple):
    """A character as pdfium has it: the box from its start along the line, and how it is turned (quarters)."""

    text: str
    x: float
    y: float
    advance: float
    em: float
    turn: int
    spaced: bool


def glyphs(page: pdfium.PdfPage) -> list[Glyph]:
    """The visible characters of a page in the order they were drawn, at most MAX_GLYPHS.

    Characters set at another angle than most of the page, such as watermarks, are left out.
    """
    drawn = list(_drawn(page))
    if not drawn:
        return []
    sizes = Counter(round(d.em, 1) for d in drawn)
    body = sizes.most_common(1)[0][0]
    turn = Counter(d.turn for d in drawn).most_common(1)[0][0]
    left, bottom, right, top = page.get_bbox()
    found: list[Glyph] = []
    for d in drawn:
        if d.turn == turn and d.em >= _SMALLEST * body and left <= d.x <= right and bottom <= d.y <= top:
            along, base = _upright(d, turn, (left, bottom, right, top))
            found.append(Glyph(d.text, along, along + d.advance, base, d.em, d.spaced))
    return found


def _upright(d: _Drawn, turn: int, box: tuple[float, float, float, float]) -> tuple[float, float]:
    """Start and baseline of a character on the page turned so that its text is upright."""
    left, bottom, right, top = box
    if turn == 0:
        return d.x - left, top - d.y
    if turn == 1:
        return d.y - bottom, d.x - left
    if turn == 2:
        return right - d.x, d.y - bottom
    return top - d.y, right - d.x


def _drawn(page: pdfium.PdfPage) -> Iterator[_Drawn]:
    text = page.get_textpage()
    box, matrix = raw.FS_RECTF(), raw.FS_MATRIX()
    x, y = ctypes.c_double(), ctypes.c_double()
    high, spaced = "", False
    for i in range(min(raw.FPDFText_CountChars(text), MAX_GLYPHS)):
        code = raw.FPDFText_GetUnicode(text, i)
        # pdfium counts in UTF-16: a rare character comes as two halves.
        if 0xD800 <= code < 0xDC00:
            high = chr(code)
            continue
        if 0xDC00 <= code < 0xE000:
            character = (high + chr(code)).encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        else:
            character = chr(code)
        high = ""
        if not character.isprintable() or character.isspace():
            # pdfium makes spaces of gaps, too.
            spaced = spaced or (character in _SPACES and not raw.FPDFText_IsGenerated(text, i))
            continue
        raw.FPDFText_GetMatrix(text, i, matrix)
        raw.FPDFText_GetLooseCharBox(text, i, box)
        raw.FPDFText_GetCharOrigin(text, i, x, y)
        em = raw.FPDFText_GetFontSize(text, i) * math.hypot(matrix.c, matrix.d)
        turn = 0 if matrix.b == 0 and matrix.a > 0 else _turn(matrix)
        if turn is None or not 0 < em < 2000:
            continue
        yield _on_line(character, (x.value, y.value), box, em, turn)._replace(spaced=spaced)
        spaced = False


def _turn(matrix: raw.FS_MATRIX) -> int | None:
    """How many quarters a character is turned; None if it stands askew."""
    angle = math.atan2(matrix.b, matrix.a)
    quarters = round(angle / _QUARTER)
    return quarters % 4 if abs(angle - quarters * _QUARTER) <= 0.05 else None


def _on_line(text: str, at: tuple[float, float], box: raw.FS_RECTF, em: float, turn: int) -> _Drawn:
    """A character with the start of its advance; one of a vertical font hangs from the middle of its upper edge."""
    x, y = at
    advance = box.right - box.left if turn % 2 == 0 else box.top - box.bottom
    if turn == 0 and abs(x - (box.left + box.right) / 2) < abs(x - box.left) and advance > 0.3 * em:
        return _Drawn(text, x - em / 2, y - _ASCENT * em, em, em, turn, False)
    return _Drawn(text, x, y, advance if 0 < advance < 3 * em else em, em, turn, False)
