"""Letters with a number that name a sort: 4A景区 is no 5A attraction, DN400 no DN600 main, G6 no G7."""

import re
from collections.abc import Iterator, Sequence

from summarizer.checking.figures.rounding import figures, stated
from summarizer.checking.line.words import has_digit
from summarizer.language.marks import behind_last
from summarizer.patterns import regex

_CODE = regex(
    r"(?<![A-Za-z\d.,-])(?:(?P<front>[A-Z]{1,3})-?(?P<n>\d{1,4}(?:\.\d)?)|(?P<n2>\d{1,2})(?P<behind>(?![AP]M)[A-Z]{1,2}))"
    r"(?![A-Za-z\d]|[.,]\d)"
)
# Quarters, covid and groups of states are spelled out in Chinese.
_SPELLED = frozenset(("Q", "H", "FY", "COVID", "RMB", "CNY", "US", "CO"))


def check_codes(en: str, quotes: Sequence[str]) -> Iterator[str]:
    """Messages, one for each code of `en` whose letters the Chinese has with other numbers only."""
    if not has_digit(en):
        return
    text = "\n".join(quotes)
    told = [(said, *_read(said)) for said in _CODE.finditer(en)]
    held = [_read(one) for one in _CODE.finditer(text)] if told else []
    for said, letters, number in told:
        numbers = {n for own, n in held if own == letters}
        if letters not in _SPELLED and numbers and number not in numbers:
            yield f"“{said[0]}”: the cited Chinese has {letters} with {', '.join(sorted(numbers))}"
    yield from _told_of(en, [said for said, letters, _ in told if letters not in _SPELLED], quotes)


def _told_of(en: str, told: Sequence[re.Match[str]], quotes: Sequence[str]) -> Iterator[str]:
    """PM2.5浓度32微克，下降5.9%；PM10浓度55微克: what stands behind one code is told of no other with its letters."""
    if len(told) != 1:
        return
    letters, number = _read(told[0])
    for figure in figures(en[: told[0].start()] + " " * len(told[0][0]) + en[told[0].end() :], quotes):
        met = [
            _nearest(quote, one.start, letters)
            for quote, one in stated(figure, quotes)
            if figure.unit in (None, one.unit)
        ]
        if met and all(one not in ("", number) for one in met):
            yield f"“{figure.text.strip()}”: the cited Chinese has it of {letters}{met[0]}"


def _nearest(quote: str, at: int, letters: str) -> str:
    """The number of the last code with some letters before a place in its sentence, "" of none."""
    start = behind_last(quote, "。\n", at)
    held = [number for own, number in map(_read, _CODE.finditer(quote, start, at)) if own == letters]
    return held[-1] if held else ""


def _read(code: re.Match[str]) -> tuple[str, str]:
    """The letters of a code and its number."""
    return code["front"] or code["behind"], code["n"] or code["n2"]
