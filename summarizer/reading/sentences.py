"""Paragraphs to sentences.

A sentence ends at 。！？ with the closing quotation marks and brackets that follow; marks inside 《…》 and （…）
end nothing. A heading without a final mark is a sentence of its own paragraph.
"""

import re
from collections.abc import Iterable

from summarizer.patterns import regex
from summarizer.reading.piece import Cut, Piece
from summarizer.reading.text import Sentence

_BOUNDARY = regex(r"《[^《》]{0,200}》|（[^（）]{0,200}）|[。！？]+[”’」』）)】》]*")
# A space beside a Chinese character is typesetting, unless it stands between two Chinese words (a list of names).
_SPACES = regex(
    r"(?<=[一-鿿，。、；：！？“”《》（）]) +(?=[0-9A-Za-z])|(?<=[0-9A-Za-z%]) +(?=[一-鿿，。、；：！？“”《》（）])"
    r"|(?<=[，。、；：！？（“《]) +| +(?=[，。、；：！？）”》])"
)

# 副 组 长：方远山: the letters of a label are spaced out to the width of the longest.
_SPACED_LABEL = regex(r"[一-鿿](?:[ \u3000]{1,8}[一-鿿]){1,5} ?(?=：)")
_BLANKS = regex("[ \u3000]+")


def split(piece: Piece) -> list[Piece]:
    """The sentences of one paragraph."""
    piece = tidy(piece)
    found: list[Piece] = []
    start = 0
    text = piece.text
    for match in _BOUNDARY.finditer(text):
        mark = text[match.start()]
        if mark in "《（" or (mark != "。" and _inside_quotation(text, match)):
            continue
        found.append(piece.part(start, match.end()))
        start = match.end()
    if start < len(text):
        found.append(piece.part(start))
    return [p for p in found if p.text]


def _inside_quotation(text: str, match: re.Match[str]) -> bool:
    """“向前冲！”活动: a quoted exclamation in mid-sentence ends nothing."""
    return match[0][0] in "！？" and len(match[0]) > 1 and "一" <= text[match.end() : match.end() + 1] <= "鿿"


def tidy(piece: Piece) -> Piece:
    """The piece without the spaces that only typesetting put in."""
    text = piece.text
    if " " not in text and "\u3000" not in text:
        return piece
    cuts: list[Cut] = []
    if label := _SPACED_LABEL.match(text):
        cuts += [m.span() for m in _BLANKS.finditer(text, 0, label.end())]
    cuts += [m.span() for m in _SPACES.finditer(text, label.end() if label else 0)]
    return piece.without(cuts)


def number(paragraphs: Iterable[Piece]) -> tuple[Sentence, ...]:
    """All sentences of an article, s1, s2, … with their paragraph."""
    found: list[Sentence] = []
    for paragraph, piece in enumerate(paragraphs):
        for sentence in split(piece):
            found.append(sentence.sentence(f"s{len(found) + 1}", paragraph))
    return tuple(found)
