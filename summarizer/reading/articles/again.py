"""What an article prints twice: its title over, in and under its text, and paragraphs of a summary."""

from collections.abc import Sequence

from summarizer.patterns import regex
from summarizer.reading.headline.headline import overlap, pairs
from summarizer.reading.piece import Piece

_NUMBERED = regex(r"[（(]?(?:图\s?)?\d{1,2}[）)]?$")  # of the pictures a page names after its title
_BEGINS = regex(r"今[天年日]|近日|日前|连日来|昨[天日]|各位|同志们|\d{1,2}月\d|20\d\d年")
_SHORT_TITLE = 10
_A_WORD, _NEARLY = 3, 0.9  # characters, and share of its pairs in the title
_REPEATED = 20  # characters; shorter paragraphs may well come twice


def without_title(body: Sequence[Piece], headline: Piece, rows: Sequence[Piece]) -> list[Piece]:
    """The body without its headline and, over its first sentence, without what the rows of its heading say already."""
    title = pairs(headline.text)
    told = [_bare(piece, title) for piece in body]
    begun = next((i for i, piece in enumerate(told) if "。" in piece.text), 0)
    said = [pairs(row.text) for row in rows]
    over = [p for p in told[:begun] if p.text[-1] == "：" or not any(pairs(p.text) in row for row in said)]
    # Printed again as the caption of a photograph.
    return [piece for piece in (*over, *told[begun:]) if not _repeats(piece, title)] or told


def once(body: Sequence[Piece]) -> list[Piece]:
    """The body without paragraphs printed before, as pages do that hold a summary or their text twice."""
    first = {piece.text: place for place, piece in reversed(list(enumerate(body)))}
    return [p for place, p in enumerate(body) if len(p.text) < _REPEATED or first[p.text] == place]


def _bare(piece: Piece, title: str) -> Piece:
    """A paragraph without the title before its text, in brackets or glued to it: 【title】text, title今天，…"""
    end = piece.text.find("】") if piece.text[0] == "【" else -1
    if end > 0 and end + 1 < len(piece.text) and pairs(piece.text[:end]).endswith(title):
        return piece.part(end + 1)
    if not _BEGINS.match(piece.text, len(title)) or pairs(piece.text[: len(title)]) != title:
        return piece
    return piece.part(len(title))


def _repeats(piece: Piece, title: str) -> bool:
    """Whether a paragraph is the title again, or its end: 青山镇：title over the text, and title."""
    if len(piece.text) > 2 * len(title) + 8:
        return False
    letters = pairs(_NUMBERED.sub("", piece.text))
    # A sentence of the text may have words of it.
    part = len(letters) >= _SHORT_TITLE and piece.text[-1] != "。"
    return letters == title or (part and (title.endswith(letters) or _is_nearly(piece.text, title)))


def _is_nearly(text: str, title: str) -> bool:
    """Whether a line is the title but for a word: …来云考察 under …来云河考察."""
    letters = len(pairs(text))
    return abs(letters - len(title)) <= _A_WORD and overlap(text, title) >= _NEARLY
