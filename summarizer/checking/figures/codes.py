"""Letters with a number that name a sort: 4A景区 is no 5A attraction, DN400 no DN600 main, G6 no G7."""

import re
from collections.abc import Iterator, Sequence

from summarizer.checking.line.words import has_digit
from summarizer.patterns import regex

_CODE = regex(
    r"(?<![A-Za-z\d.,-])(?:(?P<front>[A-Z]{1,3})-?(?P<n>\d{1,4})|(?P<n2>\d{1,2})(?P<behind>[A-Z]{1,2}))(?![A-Za-z\d]|[.,]\d)"
)
# Quarters, covid and groups of states are spelled out in Chinese.
_SPELLED = frozenset(("Q", "H", "FY", "COVID", "RMB", "CNY", "US", "CO", "PM"))


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


def _read(code: re.Match[str]) -> tuple[str, str]:
    """The letters of a code and its number."""
    return code["front"] or code["behind"], code["n"] or code["n2"]
