"""The words of an English line, looked up before a pattern is tried: most lines hold no word of most patterns."""

from collections.abc import Iterable
from functools import lru_cache
from string import ascii_lowercase, ascii_uppercase

from summarizer.patterns import regex

_WORD = regex(r"[a-z]+")
# A range is found ten times as fast as \d, which is for what a model may write.
_DIGIT, _ANY_DIGIT = regex(r"[0-9]"), regex(r"\d")
# The letters of ASCII in lower case, and a blank for everything else.
_LETTERS = bytes.maketrans(
    bytes(code for code in range(128) if chr(code) not in ascii_lowercase),
    bytes(
        ord(chr(code).lower() if chr(code) in ascii_uppercase else " ")
        for code in range(128)
        if chr(code) not in ascii_lowercase
    ),
)
# A line is asked about by every check in turn, then never again.
_LINES_KEPT = 64


@lru_cache(maxsize=_LINES_KEPT)
def words(en: str) -> frozenset[str]:
    """The words of a line in lower case, cut at everything but a to z: Q1 is "q", Xi's is "xi" and "s"."""
    if en.isascii():
        return frozenset(en.encode().translate(_LETTERS).decode().split())
    return frozenset(_WORD.findall(en.lower()))


@lru_cache(maxsize=_LINES_KEPT)
def has_digit(en: str) -> bool:
    """Whether a line has a digit."""
    return (_DIGIT if en.isascii() else _ANY_DIGIT).search(en) is not None


def alternation(alternatives: Iterable[str]) -> str:
    """A pattern of any of some words, in order, parted by first letter: else every word is tried at every place."""
    by_letter: dict[str, list[str]] = {}
    for word in alternatives:
        by_letter.setdefault(word[0], []).append(word[1:])
    return "|".join(f"{letter}(?:{'|'.join(rests)})" for letter, rests in by_letter.items())


_COMMON_WORDS = (
    "which their other whose about would could there these those after before during under being should through"
    " while where with from that what when this have were been also will into more than such said year"
)
COMMON = frozenset(_COMMON_WORDS.split())
"""Words of four letters and more that tell nothing of what a line is about."""
