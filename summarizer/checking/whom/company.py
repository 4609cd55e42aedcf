"""Who went with whom: 在丙的陪同下，甲到某村 makes 甲 no companion of 丙's.

Where the Chinese says of every mention who accompanies, nobody else is told to have done so.
"""

from collections.abc import Iterator, Sequence

from summarizer.checking.line.words import words
from summarizer.checking.names.posts import BETWEEN_NAMES, Named, named
from summarizer.facts import Person
from summarizer.language.marks import before_next, behind_last
from summarizer.patterns import regex

_BY = regex(r"\b(?:[Aa]ccompanied|joined|escorted|shown round|shown around) by\b")
_AND, _STOP = regex(" and "), regex(r"[.;]|, (?!the |its )")
_ACCOMPANIED = regex(r"\b(?:accompanied (?!by)|escorted (?!by)|showed (?:them|the \w+) (?:a?round))\b")
_WORDS = frozenset(("accompanied", "escorted", "joined", "shown", "showed"))
_ENDS = "。\n"
_WITH_ZH = regex("在(?P<who>[^。；在\n]{2,90}?)(?:等[^，。；]{0,8})?的?陪同下")


def check_company(en: str, quotes: Sequence[str], people: Sequence[Person]) -> Iterator[str]:
    """Messages, one for each person told to have accompanied others whom the Chinese has accompanied by others."""
    if _WORDS.isdisjoint(words(en)):
        return
    text = "\n".join(dict.fromkeys(quotes))
    with_them = {zh for said in _WITH_ZH.finditer(text) for zh in _held(said["who"], people)}
    led = {
        zh
        for said in _WITH_ZH.finditer(text)
        for zh in _held(
            text[behind_last(text, _ENDS, said.start()) : before_next(text, "。", said.end())], people
        )
    } - with_them
    for one in _told(en, named(en, people)) if with_them else ():
        if one.person.zh in led:
            yield f"“{one.person.en}”: in the cited Chinese {'、'.join(sorted(with_them))} accompanied"


def _held(zh: str, people: Sequence[Person]) -> Iterator[str]:
    yield from (person.zh for person in people if person.zh in zh)


def _told(en: str, found: Sequence[Named]) -> Iterator[Named]:
    """Whom a line says to have accompanied others: the row behind "by", and the row before "accompanied"."""
    for said in _BY.finditer(en):
        behind = [one for one in found if one.start >= said.end()]
        between = _AND if said[0][0] == "A" else BETWEEN_NAMES  # "Accompanied by Lu, Tang toured"
        for at, one in enumerate(behind):
            if at and not between.fullmatch(en, behind[at - 1].end, one.start):
                break
            if not at and _STOP.search(en, said.end(), one.start):
                break
            yield one
    for said in _ACCOMPANIED.finditer(en):
        before = [one for one in found if one.end <= said.start()]
        yield from before[-1:]
