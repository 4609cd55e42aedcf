"""Terms of office in the names of bodies: 第十四届, 十二届."""

from summarizer.language.figures.numerals import ordinal, parse_numeral
from summarizer.patterns import regex

TERM = regex("第?([一二三四五六七八九十百0-9]{1,4})届")


def term(text: str, start: int) -> tuple[int, str]:
    """(end, "14th ") of a term that begins at `start`; (start, "") if none does."""
    found = TERM.match(text, start) if "届" in text[start : start + 6] else None
    number = parse_numeral(found.group(1)) if found else None
    return (found.end(), f"{ordinal(int(number))} ") if found and number else (start, "")
