"""Paragraphs to sentences.

A sentence ends at 。！？ with the closing quotation marks and brackets that follow; marks inside 《…》 and （…）
end nothing. A heading without a final mark is a sentence of its own paragraph.
"""

import re
from collections.abc import Iterable
from itertools import pairwise

from summarizer.patterns import regex
from summarizer.reading.piece import Cut, Piece
from summarizer.reading.text import Sentence

_ANY = regex("[《（！？”’」』）)】》]")  # what makes more of an end than a full stop
_BOUNDARY = regex(r"《[^《》]{0,200}》|（[^（）]{0,200}）|[。！？]+[”’」』）)】》]*")
# A space beside a Chinese character is typesetting, unless it stands between two Chinese words (a list of names).
_SPACES = regex(
    r"(?<=[一-鿿，。、；：！？“”《》（）]) +(?=[0-9A-Za-z])|(?<=[0-9A-Za-z%]) +(?=[一-鿿，。、；：！？“”《》（）])"
    r"|(?<=[，。、；：！？（“《]) +| +(?=[，。、；：！？）”》])"
)

# 副 组 长：方远山: the letters of a label are spaced out to the width of the longest.
_SPACED_LABEL = regex(r"[一-鿿](?:[ \u3000]{1,8}[一-鿿]){1,5} ?(?=：)")
_BLANKS = regex("[ \u3000]+")


def _spans(text: str) -> list[tuple[int, int]]:
    """Where the sentences of a tidy paragraph begin and end, without the white space around them."""
    ends = _plain_ends(text) if _ANY.search(text) is None else _ends(text)
    if text.split(None, 1) == [text]:  # most paragraphs have no white space
        return [(start, end) for start, end in pairwise((0, *ends, len(text))) if start < end]
    found: list[tuple[int, int]] = []
    start = 0
    for end in (*ends, len(text)):
        # Few sentences have white space around them.
        if start < end and not (text[start].isspace() or text[end - 1].isspace()):
            found.append((start, end))
        elif told := text[start:end].strip():
            begin = text.index(told, start)
            found.append((begin, begin + len(told)))
        start = end
    return found


def _plain_ends(text: str) -> list[int]:
    """The ends of sentences in a paragraph with full stops alone, as most are; of several in a row the last counts."""
    ends: list[int] = []
    at = text.find("。") + 1
    while at:
        if ends and ends[-1] == at - 1:
            ends.pop()
        ends.append(at)
        at = text.find("。", at) + 1
    return ends


def _ends(text: str) -> list[int]:
    """The ends of sentences in any paragraph."""
    return [
        match.end()
        for match in _BOUNDARY.finditer(text)
        if (mark := text[match.start()]) not in "《（"
        and (mark == "。" or not _inside_quotation(text, match))
    ]


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
        bare = tidy(piece)
        text, offsets = bare
        for start, end in _spans(text):
            found.append(Sentence(f"s{len(found) + 1}", text[start:end], offsets[start:end], paragraph))
    return tuple(found)
