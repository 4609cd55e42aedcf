"""Reading a sample the plain way, so that gold can be checked without the code it measures.

Whitespace is dropped, full-width forms are folded, bracketed pinyin is removed and Traditional characters are
simplified one by one. Nothing here knows about articles or furniture, and nothing in `reading` is used.
"""

import unicodedata
from dataclasses import dataclass
from functools import cache

import opencc

from summarizer.patterns import regex

# One syllable in brackets behind a Han character, as mirror sites print it: 區(qū).
_PINYIN = regex(r"(?<=[\u3400-\u9fff])[(（][a-z\u00e0-\u00fc\u0101-\u01dc]{1,6} ?[)）]")


@dataclass(frozen=True, slots=True)
class Squeezed:
    """Squeezed text with the raw offset of every character."""

    text: str
    offsets: tuple[int, ...]

    def span(self, starts: str, ends: str, after: int = 0) -> tuple[int, int] | None:
        """Positions in `text` of the stretch from `starts` to `ends` at or behind `after`, or None."""
        first = squeeze(starts).text
        last = squeeze(ends).text
        start = self.text.find(first, after)
        if start < 0:
            return None
        end = self.text.find(last, start)
        return None if end < 0 else (start, end + len(last))

    def raw(self, start: int, end: int) -> tuple[int, int]:
        """The half-open raw offsets of `text[start:end]`."""
        return self.offsets[start], self.offsets[end - 1] + 1


@cache
def _converter() -> opencc.OpenCC:
    return opencc.OpenCC("t2s")


@cache
def _simple(character: str) -> str:
    folded = unicodedata.normalize("NFKC", character)
    if folded.isspace():
        return ""
    if "\u3400" <= folded <= "\u9fff":
        return str(_converter().convert(folded))
    return folded


def squeeze(text: str) -> Squeezed:
    """`text` without whitespace, pinyin, full-width forms and Traditional characters, with raw offsets."""
    dropped = {i for hit in _PINYIN.finditer(text) for i in range(hit.start(), hit.end())}
    kept = [(piece, i) for i, c in enumerate(text) if i not in dropped for piece in _simple(c)]
    return Squeezed("".join(piece for piece, _ in kept), tuple(i for _, i in kept))
