"""Who a line tells something of: what the Chinese tells of one party must not be told of another.

苏州正在建设示范区；杭州正落实部署: the zone is none of Hangzhou's. A line is held against the stretch of the Chinese
that shares most with it; who that stretch begins with is its party.
"""

import re
from collections.abc import Iterator, Sequence

from summarizer.checking.aligned import shared, things_of
from summarizer.checking.naming import read_as, splits
from summarizer.checking.posts import named
from summarizer.checking.spelled import is_mandarin
from summarizer.facts import Person
from summarizer.language.places import find_places
from summarizer.patterns import regex

_NAME = regex(r"\b[A-Z][a-z]+")
_STRETCH = regex("[。；\n]")
_SENTENCE = regex(r"(?<=[a-z0-9)”]{2}[.;]) ")
_FIRST_NAME = regex(r"(?:^|[.;] )(?P<name>[A-Z][a-z]{3,})(?:['’]s)? (?=[a-z])")
_PRONOUN = regex("(?:[^，。；]{0,4}，)?[他她]")
_FOLLOWS = regex("落实|贯彻|学习|按照|根据|传达|遵循|牢记")
_OPENING = 12
"""So many characters of a stretch say whose it is."""
_BESIDE = frozenset("与和同向对给跟")
"""What stands behind one of these is told of with another: 希望与珠海一道推动."""
_LEAST, _TWICE = 2.0, 2
_SHORT = 4
_TOGETHER = regex("两[市地区县]|双方|共同|分别|均|(?<![成首古])都")  # 成都 is one party


def check_owners(en: str, sentences: Sequence[str], people: Sequence[Person]) -> Iterator[str]:
    """Messages, one for each sentence of `en` whose first name is not the party its Chinese is told of."""
    stretches: tuple[tuple[str, str], ...] = ()
    names = {one.zh for one in people}
    for line in _SENTENCE.split(en):
        zh = _subject(line, people)
        if not zh:
            continue
        stretches = stretches or tuple(_stretches(sentences, people))
        things = tuple(things_of(_NAME.sub(_no_name, line), ()))
        shares = [shared(things, text) for text, _ in stretches]
        most = max(shares, default=0.0)
        if most < _LEAST:
            continue
        near = [one for one, share in zip(stretches, shares, strict=True) if share * _TWICE > most]
        if any(
            share >= _LEAST and owner and _holds(zh, owner)
            for (_, owner), share in zip(stretches, shares, strict=True)
        ):
            continue  # as much is told of the party itself
        if any(owner in names and _is_told(owner, line, people) for _, owner in near):
            continue  # "Shen called the speech by Zhao clear": the line names the owner, too
        if all(
            owner and (owner in names) is (zh in names) and not _holds(zh, owner + text)
            for text, owner in near
        ):
            yield f"“{line[:40].strip()}”: the cited Chinese tells it of {near[0][1]}"


def _subject(line: str, people: Sequence[Person]) -> str:
    """The first name of a line if the line begins with it: the characters of a person, or the spelling of a place."""
    known = named(line, people)
    if known and known[0].start == 0:
        return known[0].person.zh
    first = _FIRST_NAME.match(line)
    return (
        first["name"].lower()
        if first and is_mandarin(first["name"].lower()) and len(first["name"]) > _SHORT
        else ""
    )


def _is_told(zh: str, line: str, people: Sequence[Person]) -> bool:
    return any(one.person.zh == zh for one in named(line, people))


def _no_name(word: re.Match[str]) -> str:
    return "" if splits(word[0]) else word[0]


def _holds(name: str, text: str) -> bool:
    return next(read_as(name, text), None) is not None if name.isascii() else name in text


def _stretches(sentences: Sequence[str], people: Sequence[Person]) -> Iterator[tuple[str, str]]:
    """Each stretch of the Chinese with the party it begins with; "" where none, or more than one, is told of."""
    names = tuple(dict.fromkeys(one.zh for one in people))
    last = ""
    for sentence in sentences:
        for text in filter(None, _STRETCH.split(sentence)):
            owner = last if _PRONOUN.match(text) else _owner(text, names)
            last = owner if owner in names else last
            yield text, "" if _TOGETHER.search(text) else owner


def _owner(text: str, names: Sequence[str]) -> str:
    opening = text[:_OPENING]
    person = min((name for name in names if name in opening), key=opening.find, default="")
    if person and _FOLLOWS.search(opening[: opening.find(person)]):
        person = ""  # 青禾将贯彻落实某某重要指示精神: it is told of 青禾
    places = (one for one in find_places(opening) if opening[one.start - 1 : one.start] not in _BESIDE)
    place = next((one.zh for one in places), "")
    return person or place
