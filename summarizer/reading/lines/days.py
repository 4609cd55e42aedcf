"""Days that a page sets on several lines, put back on one: 2023 / - / 06 / - / 05, and 05 over 2023-06."""

from array import array

from summarizer.patterns import regex
from summarizer.reading.lines.line import Line
from summarizer.reading.piece import Piece, join

_PARTS = (
    # 2023 / - / 06 / - / 05
    (regex(r"(?:19|20)\d\d"), regex("[-/.]"), regex(r"\d{1,2}"), regex("[-/.]"), regex(r"\d{1,2}")),
    # 2023 / 06-05, 2023-06 / 05, 05 / 2023-06, 06-05 / 2023
    (regex(r"(?:19|20)\d\d年?"), regex(r"\d{1,2}\s?[-/.月]\s?\d{1,2}日?")),
    (regex(r"(?:19|20)\d\d\s?[-/.年]\s?\d{1,2}月?"), regex(r"\d{1,2}日?")),
    (regex(r"\d{1,2}"), regex(r"(?:19|20)\d\d\s?[-/.年]\s?\d{1,2}月?")),
    (regex(r"\d{1,2}\s?[-/.月]\s?\d{1,2}日?"), regex(r"(?:19|20)\d\d年?")),
)
_YEAR_FIRST = regex(r"(?:19|20)\d\d")
_REACH = 40  # lines in which a page states its day


def with_days(found: list[Line]) -> list[Line]:
    """The lines of a page, a day that stands on several of them over the text on one."""
    for i, line in enumerate(found[:_REACH]):
        if line.text[-1] == "。":
            break
        if not line.text[0].isdigit():
            continue
        for parts in _PARTS:
            rows = found[i : i + len(parts)]
            if len(rows) == len(parts) and all(
                part.fullmatch(row.text) for part, row in zip(parts, rows, strict=True)
            ):
                piece = _joined(rows)
                return [*found[:i], line._replace(text=piece.text, piece=piece), *found[i + len(parts) :]]
    return found


def _joined(rows: list[Line]) -> Piece:
    """The parts of a day as one: a hyphen behind the year where that comes first, a gap before it where it is last."""
    pieces = [row.piece for row in rows]
    if len(rows) == len(_PARTS[0]) or not rows[0].text[-1].isdigit():
        return join(pieces)
    mark = "-" if _YEAR_FIRST.match(rows[0].text) else " "
    return join([pieces[0], Piece(mark, array("l", [pieces[0].offsets[-1]])), *pieces[1:]])
