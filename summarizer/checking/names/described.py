"""People a line tells of by their post alone: "the county head reported" is told of whoever holds it in the article.

Only a post that one person of the article holds names somebody; of two mayors nobody knows which is meant.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from summarizer.checking.line.levels import pattern_of
from summarizer.checking.line.words import words
from summarizer.checking.names.posts import Named, named
from summarizer.facts import Person
from summarizer.patterns import regex

_LEVELS = r"city|county|district|town|township|banner|municipal|provincial"
_DESCRIBED = regex(
    rf"\b[Tt]he (?:(?P<level>{_LEVELS})(?:['’]s)? )?"
    r"(?P<post>mayor|head|chief|magistrate|governor|Party (?:secretary|chief|boss)|secretary|police chief|"
    r"(?:university |school )?president)"
    r"(?= (?!of |and (?:the |his |her |its |deputy |[A-Z])|[A-Z]|for |in charge)|\.|;|$|, (?:who|for|in)\b)"
)
_HEADS = {"mayor": "[市县区镇旗乡]", "governor": "[省州]", "head": "", "chief": "", "magistrate": "县"}
_WORDS = frozenset(("mayor", "head", "chief", "magistrate", "governor", "secretary", "boss", "president"))
_PLAIN = "(?<![副代原前任])"


def told_of(en: str, people: Sequence[Person]) -> tuple[Named, ...]:
    """Whom a line names, and whom it tells of by a post that one of the article alone holds, in its order."""
    found = named(en, people)
    if _WORDS.isdisjoint(words(en)):
        return found
    more = [one for one in _described(en, people) if not any(_beside(en, one, other) for other in found)]
    return tuple(sorted((*found, *more), key=lambda one: one.start)) if more else found


def _beside(en: str, one: Named, other: Named) -> bool:
    """Whether a post stands right by a name, and is that one's: "Hu Bin, the county head"."""
    low, high = sorted(((one.start, one.end), (other.start, other.end)))
    return high[0] <= low[1] or not en[low[1] : high[0]].strip(" ,()")


def _described(en: str, people: Sequence[Person]) -> Iterator[Named]:
    for said in _DESCRIBED.finditer(en):
        if (zh := _title(said)) and (holder := _holder(zh, tuple(people))):
            yield Named(holder, said.start(), said.end())


def _title(said: re.Match[str]) -> str:
    """A pattern of the Chinese posts that are told so, "" of a post without its level."""
    level, post = f"(?:{pattern_of(said['level'])})" if said["level"] else "", said["post"]
    if post in _HEADS:
        kind = level or _HEADS[post]
        return rf"{_PLAIN}{kind}长$" if kind else ""
    if post == "police chief":
        return "公安(?:分)?局(?:党委书记、)?局?长$"
    if post.endswith("president"):
        return rf"{_PLAIN}校长$"
    return rf"{_PLAIN}{level or '[省市县区镇乡旗州]'}委书记$"


@lru_cache(maxsize=64)  # the same few posts are told in line after line
def _holder(zh: str, people: tuple[Person, ...]) -> Person | None:
    title = regex(zh)
    held: Mapping[str, Person] = {
        one.zh: one for one in people if any(title.search(post) for post in one.titles_zh)
    }
    return next(iter(held.values())) if len(held) == 1 else None
