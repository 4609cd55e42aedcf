"""How much of a line is words that the frames of pages are made of: 分享, 举报, 上一篇, 指导单位, 浏览量."""

from collections.abc import Mapping
from functools import cache, lru_cache
from importlib.resources import files

from summarizer.patterns import regex

FRAMED = 0.5
"""The share from which on a line by itself is frame, over and under a text."""
SURELY = 0.75
"""The share from which on it is, whatever else speaks for it."""
_LETTER = regex("[一-鿿]|[A-Za-z]+")
_HAN = regex("[一-鿿]")
_ADDRESS = regex(r"(?:https?[:：]|www\.|[\w-]{2,30}\.(?:com|cn|net|org)\b)|[\w.-]{2,30}@[\w.]{4,30}")
_PARTED = regex(r"[_|]")
_PARTS = 4  # strings parted by _ or bars that are for search engines, or a menu


@cache
def _words() -> Mapping[str, tuple[str, ...]]:
    """The words of the table by their first character, the longest first: few lines have many of these characters."""
    table = (files("summarizer.reading") / "tables" / "words.tsv").read_text(encoding="utf-8")
    rows = [line.split("\t")[0] for line in table.splitlines() if line and not line.startswith("#")][1:]
    found: dict[str, tuple[str, ...]] = {}
    for word in sorted(rows, key=len, reverse=True):
        found[word[0]] = (*found.get(word[0], ()), word)
    return found


@lru_cache(maxsize=256)  # a line is asked for as frame and again as a title
def frame_share(text: str) -> float:
    """The share of a line's letters in words of frames, from 0 to 1.

    All of it counts as frame if there is no Chinese in it, an address, or a string of words for search engines.
    """
    letters = len(_LETTER.findall(text))  # Chinese characters and Latin words
    if not _HAN.search(text) or _ADDRESS.search(text) or len(_PARTED.findall(text)) >= _PARTS - 1:
        return 1.0
    text = text.replace(" ", "")  # 打 印
    words, at, told = _words(), 0, 0
    while at < len(text):
        word = next((w for w in words.get(text[at], ()) if text.startswith(w, at)), " ")
        told += 0 if word == " " else 1 if word.isascii() else len(word)
        at += len(word)
    return min(1.0, told / letters)
