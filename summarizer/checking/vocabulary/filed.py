"""What demands are filed under is no claim: "set requirements on discipline", "Science and technology: …"."""

import re
from functools import cache

from summarizer.english.topic_names import TOPICS
from summarizer.language.rows import rows
from summarizer.language.topics import names_theme
from summarizer.patterns import any_of, regex

_LISTED = regex(r"\b[Rr]equirements (?:were (?:also )?set )?on (?P<list>[^.;]+)")


@cache
def _themes() -> dict[str, str]:
    """Every theme of demands in lower case → as the table writes it."""
    return {row["theme"].lower(): row["theme"] for row in rows("topics") if row["theme"]}


@cache
def _label() -> "re.Pattern[str]":
    return regex(rf"\b(?:{any_of(dict.fromkeys((*TOPICS.values(), *_themes().values())))})\b", re.IGNORECASE)


@cache
def _heading() -> "re.Pattern[str]":
    label = _label().pattern
    return regex(rf"{label}(?:(?:, and |, | and ){label})*(?: \([^()]*\))?: ", re.IGNORECASE)


def without_filing(en: str, text: str) -> str:
    """A line without what it is filed under, and without the themes that its Chinese names by their keywords."""
    en = en[found.end() :] if (found := _heading().match(en)) else en
    en = _LISTED.sub(lambda listed: _label().sub(" ", listed[0]), en)
    return _label().sub(lambda label: " " if _is_named(label[0], text) else label[0], en)


def _is_named(label: str, text: str) -> bool:
    theme = _themes().get(label.lower())
    return theme is not None and names_theme(theme, text)
