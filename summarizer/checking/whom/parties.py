"""Whom it was done to: thanks, praise, hopes, help and visits told of another party than the Chinese has them for.

Only a place that the text names elsewhere, and that is none of those an act of the kind is told of, is doubted. What
甲、乙 did with 丙、丁 分别 is paired in that order.
"""

import re
from collections.abc import Iterator, Sequence

from summarizer.checking.line.counterparts import Counterpart, counterparts
from summarizer.checking.line.words import words
from summarizer.checking.names.naming import splits
from summarizer.checking.names.places import PLACE_LEVELS, places_in, reads_as
from summarizer.checking.names.posts import named
from summarizer.checking.names.spelled import is_mandarin
from summarizer.facts import Person
from summarizer.language.matching import occurrences
from summarizer.patterns import regex

# Some word of every row of the table.
_ACT_WORDS = (
    "thank thanks thanked thanking gratitude grateful thought praised spoke commended affirmed "
    "applauded congratulated congratulates congratulating hoped hopes hoping wished wishes learn "
    "learned learnt learning learns help support aid assistance led took brought headed heading "
    "leading delegation group team signed inked urged urges encouraged encourages asked told called"
)
_ACTS = frozenset(_ACT_WORDS.split())
# A name, without which nothing can be told of another party.
_CAPITAL = regex(r"[A-Z][a-z]")
_FIRST_ONLY = "~"
_SHORTEST = 4
_WHO_HELPS = regex("(?:长期|一直|多年来?|始终)*(?:关心|支持|帮助|关注|理解|参与)[^，。；]*的")
_HERE = regex("[我本该全](?P<level>[省市县区旗州镇乡])")
_RESPECTIVELY = regex(
    r"(?P<left>[^，。；：]{2,40}?)(?P<verb>分别(?:代表|与|和|同|向|对|就|介绍了?|汇报了?|通报了?|担任|任)?)"
    r"(?P<right>[^，。；]{2,60})"
)
_AND = regex("[、和与]")
_NAME = regex(r"\b[A-Z][a-z]+\b")
_LONGER = regex(r" (?!City|County|District|Province|Town|Township|Prefecture|Banner)[A-Z][a-z]+")
_CLAUSE = regex(r"[.;](?= |$)")


def check_parties(
    en: str, quotes: Sequence[str], people: Sequence[Person] = (), article: Sequence[str] = ()
) -> Iterator[str]:
    """Messages, one for each act of `en` that the Chinese tells of other parties, and for pairs that it parts.

    `article` may name places that the quotes name without their level.
    """
    if not _CAPITAL.search(en, 1):
        return
    text = "\n".join(quotes)
    known = "\n".join(article) or text
    for row in () if _ACTS.isdisjoint(words(en)) else counterparts("parties"):
        for said in row.en.finditer(en):
            name = said["name"] or said.groupdict().get("also") or ""
            if _LONGER.match(en, said.end()):
                continue  # Shandong Steel is no province
            if splits(name) and (others := _others(row, name, text, known)):
                yield f"“{said[0]}”: in the cited Chinese it is {'、'.join(others)}"
    yield from _thanked(en, text, people)
    if "分别" in text:
        yield from _crossed(en, text)


_THANKED = regex(r"\b(?:thanked|congratulated|praised|welcomed) (?:[\w,'’-]+ ){0,6}?$")
_THANKED_ZH = regex("感谢|谢|祝贺|贺|肯定|赞|表扬|欢迎|高度评价|敬意")
_TO = regex("[向对给][^，。；]{0,24}$")


def _thanked(en: str, text: str, people: Sequence[Person]) -> Iterator[str]:
    """某市长向企业家表示感谢 is no thanks to the mayor: who is thanked stands behind 向, 对 or the verb itself."""
    if not _THANK_WORDS.isdisjoint(words(en)):
        for one in named(en, people):
            told = _THANKED.search(en, 0, one.start)
            zh = one.person.zh
            if told and _THANKED_ZH.search(text) and zh in text and not _is_thanked(text, zh):
                yield f"“{told[0].strip()} {one.person.en}”: the cited Chinese does not tell it of {zh}"


_THANK_WORDS = frozenset(("thanked", "congratulated", "praised", "welcomed"))


def _is_thanked(text: str, zh: str) -> bool:
    for at in occurrences(text, zh):
        before = text[max(0, at - 40) : at]
        if _TO.search(before) or any(
            found.end() > len(before) - 24 for found in _THANKED_ZH.finditer(before)
        ):
            return True
        if re.match(
            "[^，。；]{0,6}(?:的|等|一行)[^，。；]{0,20}(?:感谢|欢迎|祝贺|肯定|赞)",
            text[at + len(zh) : at + len(zh) + 36],
        ):
            return True
    return False


def _others(row: Counterpart, name: str, text: str, known: str) -> tuple[str, ...]:
    """The parties the Chinese tells an act of if the named place is of the text, and is none of them; else ()."""
    own = {zh for zh in places_in(known) if reads_as(name, zh)}
    if not own and is_mandarin(name.lower()) and reads_as(name, known):
        own = {name}  # named without its level
    if not own:
        return ()
    met: dict[str, None] = {}
    for act in row.zh.finditer(text):
        stretch = act["to"] or act.groupdict().get("also") or ""
        if (of := _WHO_HELPS.match(stretch)) and places_in(stretch[of.end() :]):
            stretch = stretch[of.end() :]  # 向帮助支持青禾发展的云河市委表示感谢 thanks 云河
        here = _HERE.search(stretch)
        places = _named(stretch, known)
        if reads_as(name, stretch if row.key[0] != _FIRST_ONLY else (places[0] if places else stretch)):
            return ()
        if here and not places:
            if any(here["level"] in one for one in own) or not any(one[-1] in PLACE_LEVELS for one in own):
                return ()
            met[here[0]] = None
        elif places:
            met[places[0]] = None
        else:
            return ()  # who it is, is told in another way
    return tuple(met)


def _named(stretch: str, text: str) -> tuple[str, ...]:
    """The places a stretch names in order, also without the level the text gives them elsewhere: 珠海 of 珠海市."""
    met = {stretch.find(one): one for one in places_in(stretch)}
    for one in places_in(text):
        if one[-1] in PLACE_LEVELS and len(one) > 2 and (at := stretch.find(one[:-1])) >= 0:
            met.setdefault(at, one)
    return tuple(met[at] for at in sorted(met))


def _crossed(en: str, text: str) -> Iterator[str]:
    """甲、乙分别与丙、丁签约: 甲 is told of with 丁, and not with 丙."""
    for told in _RESPECTIVELY.finditer(text):
        left, right = (_AND.split(told[side]) for side in ("left", "right"))
        if not 2 <= len(left) == len(right):
            continue
        for clause in _CLAUSE.split(en):
            yield from _misplaced(clause, left, right)


def _misplaced(clause: str, left: Sequence[str], right: Sequence[str]) -> Iterator[str]:
    names = [(word[0], _only(word[0], left), _only(word[0], right)) for word in _NAME.finditer(clause)]
    names = [one for one in names if one[1] is None or one[2] is None]  # of both sides: tells nothing
    now: int | None = None
    met: list[tuple[str, int]] = []
    for name, mine, its in (*names, ("", -1, None)):
        if mine is not None and mine != now:
            wrong = [shown for shown, at in met if at != now]
            if now is not None and wrong and all(at != now for _, at in met):
                yield f"“{wrong[0]}”: the cited Chinese tells it of {left[met[0][1]]}, not of {left[now]}"
            now, met = mine, []
        if its is not None and now is not None:
            met.append((name, its))


def _only(name: str, items: Sequence[str]) -> int | None:
    """Which one of some items, and no other, a name is the reading of a part of."""
    if len(name) < _SHORTEST or not splits(name):
        return None
    found = [place for place, item in enumerate(items) if reads_as(name, item)]
    return found[0] if len(found) == 1 else None
