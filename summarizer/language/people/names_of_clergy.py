"""Names of monks and nuns: two characters that no family name opens, before what they are called (某某法师)."""

from collections.abc import Iterator

from summarizer.language.matching import holds
from summarizer.language.people.name_edges import PUNCTUATION
from summarizer.language.people.name_words import Shape
from summarizer.patterns import regex

HONOURS = ("法师", "大和尚", "禅师", "活佛", "仁波切", "道长", "长老")
"""What clergy are called behind the name."""
NO_NAME = regex("[的了在和与以及等其为是并会大各位两三]|选举|产生|决定|代表|同志")
"""What no such name holds: grammar, and words of an election."""


def ordained(text: str, at: int) -> Iterator[Shape]:
    """The name at `at` if what clergy are called stands right behind its two characters."""
    name, end = text[at : at + 2], at + 2
    if text.startswith(HONOURS, end) and not NO_NAME.search(name) and all("一" <= c <= "鿿" for c in name):
        yield Shape(name, end, PUNCTUATION)


def names_clergy(text: str) -> bool:
    """Whether anybody is called so in the text."""
    return holds(text, HONOURS)
