"""How many demands were made: 一是…二是…三是… are three, whatever number a line gives."""

import re
from collections.abc import Iterator, Sequence

from summarizer.checking.line.words import words
from summarizer.language.figures.numerals import ENGLISH_WORDS
from summarizer.patterns import regex

_SAID = regex(
    r"\b(?P<n>two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:main |specific |further |clear )?"
    r"(?:demands|requirements|requests|points|instructions|suggestions|proposals|opinions|hopes)\b",
    re.IGNORECASE,
)
_WORDS = frozenset(
    (
        "demands",
        "requirements",
        "requests",
        "points",
        "instructions",
        "suggestions",
        "proposals",
        "opinions",
        "hopes",
    )
)
_NUMERALS = "一二三四五六七八九十"
_ITEM = regex(f"(?:^|[，。；：、\\s“])(?:第)?(?P<n>[{_NUMERALS}])(?:是|要(?![求素点道闻害件])|、|，)")


def check_enumerated(en: str, quotes: Sequence[str]) -> Iterator[str]:
    """Messages, one for each number of demands of `en` that the Chinese, which counts them out, does not reach."""
    if _WORDS.isdisjoint(words(en)):
        return
    text = "\n".join(quotes)
    lengths = set(_lengths(text))
    for said in _SAID.finditer(en) if lengths else ():
        n = int(said["n"]) if said["n"].isdigit() else ENGLISH_WORDS[said["n"].lower()]
        zh = _NUMERALS[n - 1] if 0 < n <= len(_NUMERALS) else str(n)
        if n not in lengths and not re.search(
            f"(?:{zh}|{n}{'|两' if n == 2 else ''})(?:点|项|个|条|方面|大|要|意见|建议)", text
        ):
            yield f"“{said[0]}”: the cited Chinese counts {max(lengths)}"


def _lengths(text: str) -> Iterator[int]:
    """How far each row of 一是…二是… goes."""
    last = 0
    for item in _ITEM.finditer(text):
        n = _NUMERALS.index(item["n"]) + 1
        if n != last + 1:
            if last > 1:
                yield last
            last = 0
        if n == last + 1:
            last = n
    if last > 1:
        yield last
