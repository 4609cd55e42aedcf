"""A count and the list behind it: an item was lost, merged or invented where they do not fit."""

import re
from collections.abc import Sequence
from decimal import Decimal

from summarizer.checking.line.numbers import EnglishNumber
from summarizer.checking.line.words import words
from summarizer.language.figures.numerals import ENGLISH_WORDS, parse_numeral
from summarizer.patterns import regex

_LIST = regex(r"(?::|—|(?<!\w)–|–(?!\w)| - |, namely,?|\() ?(?P<items>(?:[^.:;()—–]|(?<=\w)–(?=\w)){3,300})")
# Three produce markets, Sanduoting and Huangnijing: names alone, up to the end.
_NAMED_LIST = regex(
    r"(?<=[a-z]), (?P<items>[A-Z][\w'’-]*(?: [A-Z][\w'’-]*)*(?:, [A-Z][\w'’-]*(?: [A-Z][\w'’-]*)*)*,? and "
    r"[A-Z][\w'’-]*(?: [A-Z][\w'’-]*)*)(?=[.;]|$)"
)


def fits_its_list(en: str, number: EnglishNumber) -> str | None:
    """What is wrong with the list behind a number, or None: "four areas: housing, cars and e-commerce" lists three."""
    if number.unit is not None or number.bound or not 2 <= number.value <= 12:
        return None
    named = _NAMED_LIST.search(en, number.end, number.end + 60 + 300)
    if named and _NAME_BEFORE.search(en, 0, named.start()):
        named = None  # the five are Henan, Hebei and three more: the list begins before the comma
    match = _LIST.search(en, number.end, number.end + 60 + 300) or named
    if (
        match is None
        or match.start() - number.end > 60
        or re.search(r"[.;,]", en[number.end : match.start()])
    ):
        return None
    items = match["items"]
    if re.search(r"\b(?:other|others|etc|such as|including|among)\b|\d", items):
        return None
    if (
        "," not in items
        and match is not named
        and not (match[0].startswith(":") and items.count(" and ") == 1)
    ):
        return None
    counted = [ENGLISH_WORDS.get(item.split(" ")[0].lower(), 0) for item in re.split(r",? and |, ", items)]
    if all(counted) and sum(counted) == number.value:
        return None  # three reports: one from prosecutors and two from the government
    fewest = len([item for item in re.split(r",(?: and)? ", items) if item.strip()])
    if not re.search(r", and ", items) and re.search(r" and ", items.rsplit(",", 1)[-1]):
        fewest += 1
    most = len([item for item in re.split(r",? and |, ", items) if item.strip()])
    if fewest <= number.value <= most:
        return None
    return f"“{number.text}” is followed by a list of {fewest}"


_NAME_BEFORE = regex(r"[A-Z][\w'’-]*$")
_RESPECTS = (
    (
        regex(r"\b(?P<count>[A-Za-z]+) (?:respects|aspects|areas|themes|demands|requirements|topics)\b"),
        regex(r"([一二两三四五六七八九十]|\d{1,2})(?:个|大|项|点)?(?:方面|专题|主题|要求|课题)"),
    ),
    (
        regex(r"\b(?P<count>[A-Za-z]+) (?:phases|stages)\b"),
        regex(r"分([一二两三四五六七八九十]|\d{1,2})(?:期|个?阶段)"),
    ),
    (
        regex(r"\b(?:[Tt]he )?(?P<count>[A-Za-z]+) (?:draft |government |work )?(?:reports)\b"),
        regex(r"([一二两三四五六七八九十]|\d{1,2})(?:个|份|项|篇)报告"),
    ),
)

COUNT_WORDS = frozenset(word for word, value in ENGLISH_WORDS.items() if 2 <= value <= 20)


def check_respects(en: str, quotes: Sequence[str]) -> list[str]:
    """Five respects where the Chinese has 五个方面: other numerals that stand there are no count of these."""
    if COUNT_WORDS.isdisjoint(words(en)):
        return []
    found = []
    for english, chinese in _RESPECTS:
        said = english.search(en)
        value = ENGLISH_WORDS.get(said["count"].lower()) if said else None
        if said is None or value is None:
            continue
        counts = {parse_numeral(one) for quote in quotes for one in chinese.findall(quote)}
        if counts and Decimal(value) not in counts:
            found.append(f"“{said[0]}” is another count than that of the cited Chinese")
    return found
