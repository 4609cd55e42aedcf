"""Subtitles (.srt, .vtt): what is said, without the numbers and the times of its cues."""

from summarizer.patterns import regex
from summarizer.reading.piece import Piece

_TIME = r"(?:\d{1,2}:)?\d\d:\d\d[.,]\d{3}"
_CUE = regex(
    rf"(?:^|(?<=\n))(?:WEBVTT[^\n]*\n\s*)?(?:[ \t]*\d{{1,5}}[ \t]*\r?\n)?[ \t]*{_TIME}[ \t]*-->[ \t]*{_TIME}[^\n]*\n?"
)
_LEAST = 2  # cues


def without_cues(piece: Piece) -> Piece:
    """A text without the heads of its cues; one that has fewer than two is no set of subtitles."""
    found = list(_CUE.finditer(piece.text)) if "-->" in piece.text else []
    return piece.without([m.span() for m in found]) if len(found) >= _LEAST else piece
