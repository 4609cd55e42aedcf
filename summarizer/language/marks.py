"""Marks in running text: where a clause begins and ends, and what stands inside quotation marks and brackets."""

from summarizer.patterns import regex

HAN = regex(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")
"""A Chinese character."""
_PAIRS = (("《", "》"), ("“", "”"), ("（", "）"))


def behind_last(text: str, marks: str, at: int) -> int:
    """The offset behind the last of some marks before `at`; 0 if none of them stands there."""
    return max([text.rfind(mark, 0, at) for mark in marks]) + 1


def before_next(text: str, marks: str, at: int) -> int:
    """The offset of the next of some marks at `at` or behind it; the end of the text if none of them stands there."""
    return min((found for mark in marks if (found := text.find(mark, at)) >= 0), default=len(text))


def outside(text: str, begin: int, at: int) -> bool:
    """Whether `text[at]` stands in no quotation marks and no brackets that opened at `begin` or later."""
    return all(text.count(a, begin, at) <= text.count(b, begin, at) for a, b in _PAIRS)


def parted(text: str, figure: str) -> tuple[str, str, str]:
    """What stands before a figure, the figure, and what stands behind it: 8起 is no part of 48起."""
    at = text.find(figure)
    while at > 0 and (text[at - 1].isdigit() or text[at - 1] == ".") and figure[:1].isdigit():
        at = text.find(figure, at + 1)
    return (text[:at], figure, text[at + len(figure) :]) if at >= 0 else (text, "", "")
