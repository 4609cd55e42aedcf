"""Number words that are part of a name: Three-Year of a 三年行动计划, eight-point of 八项规定."""

import re

from summarizer.language.figures.numerals import ENGLISH_WORDS
from summarizer.patterns import regex

_HYPHENATED = regex(r"\b(?P<number>[A-Za-z]+)-(?:year|point|level|sphere|pronged)\b", re.IGNORECASE)
# “八五”普法 is of the eighth five years.
_FIVE_YEARS = regex("[一二三四五六七八九十]五")
_NUMERALS = ("一", "二两", "三", "四", "五", "六", "七", "八", "九", "十")


def _numeral_stands(word: str, text: str, said: str) -> bool:
    """Whether the numeral of a number word stands in the text: Three-Year, 三年行动计划; eight-point, 八项规定."""
    value = ENGLISH_WORDS.get(word)
    if not value or value > 10:
        return False
    if said.lower().endswith("-year") and not (word == "five" and _FIVE_YEARS.search(text)):
        return any(f"{one}年" in text or f"{one}个年" in text for one in (*_NUMERALS[value - 1], str(value)))
    return "一二三四五六七八九十"[value - 1] in text or str(value) in text or (value == 2 and "两" in text)


def without_hyphenated(line: str, text: str) -> str:
    """A line without the number words of names whose numeral the text holds."""
    return _HYPHENATED.sub(
        lambda m: " " if _numeral_stands(m["number"].lower(), text, m[0]) else m.group(), line
    )
