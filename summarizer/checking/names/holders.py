"""How many hold a post: "seven deputy mayors" where the Chinese names five."""

import re
from collections.abc import Iterator, Sequence

from summarizer.checking.line.words import words
from summarizer.checking.names.same_post import is_same_post
from summarizer.facts import Person
from summarizer.language.figures.numerals import ENGLISH_WORDS
from summarizer.patterns import regex

_TOLD = regex(
    r"\b(?P<n>[A-Za-z]+(?:-[a-z]+)?|\d{1,2}) (?P<other>other |more |new )?"
    r"(?P<post>(?:deputy |vice[- ]|executive )(?:county |district |city |town |department )?"
    r"(?:heads|directors|mayors|chairs|chairmen|secretaries|governors|presidents))\b"
)
_PLURALS = frozenset("heads directors mayors chairs chairmen secretaries governors presidents".split())  # noqa: SIM905
_SINGULAR = {"chairmen": "chairman", "secretaries": "secretary"}
_COUNTED = regex("(?P<n>[两二三四五六七八九十]|\\d{1,2})[名位个]?副")


def check_holders(en: str, people: Sequence[Person], text: str) -> Iterator[str]:
    """Messages, one for each number of holders of a post that the people of a page do not come to."""
    if _PLURALS.isdisjoint(words(en)):
        return
    for told in _TOLD.finditer(en):
        n = _number(told["n"])
        plural = told["post"].split()[-1]
        post = told["post"].removesuffix(plural) + _SINGULAR.get(plural, plural[:-1])
        rows = list(_rows(post, people, text)) if n > 1 and not _COUNTED.search(text) else []
        total = sum(rows)
        if total > 1 and n not in {*rows, total, total - 1}:
            yield f"“{told[0]}”: the cited Chinese names {total}"


def _number(word: str) -> int:
    """Two to 99; 0 for anything else."""
    tens, _, ones = word.lower().partition("-")
    if word.isdigit():
        return int(word)
    return ENGLISH_WORDS.get(tens, 0) + (ENGLISH_WORDS.get(ones, 0) if ones else 0)


def _rows(post: str, people: Sequence[Person], text: str) -> Iterator[int]:
    """How many names stand side by side in each row of those who hold a post."""
    held = {
        one.zh for one in people if any(is_same_post(post, title, title, text) for title in one.titles_zh)
    }
    if not held:
        return
    name = "|".join(sorted(map(re.escape, held)))
    told: set[str] = set()
    for row in re.finditer(rf"(?:{name})(?:[、和，]{{1,2}}(?:{name}))*", text):
        new = set(re.findall(name, row[0])) - told
        told |= new
        if new:
            yield len(new)
