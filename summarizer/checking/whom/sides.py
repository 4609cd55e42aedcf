"""Which side a person is of: 青石县领导甲、乙，蓝塘县县长丙 makes 丙 no head of Qingshi, nor 甲 one of Lantang's.

A place before a name holds for the names of the row behind it, down to one with a place or a level of its own. Only a
place that the text puts beside somebody else, or names as another side, is doubted.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from summarizer.checking.names.naming import splits
from summarizer.checking.names.places import PLACE_EN, PLACE_LEVELS, places_in, reads_as
from summarizer.checking.names.posts import POST_END, Named, has_head, named
from summarizer.facts import Person
from summarizer.language.matching import occurrences
from summarizer.patterns import regex

_KIND = r"(?: (?:City|County|District|Town|Township|Prefecture|Province|Municipal|Banner))?"
_WORDS = r"(?:(?:[a-z][a-z'’-]*|Party|CPPCC|People['’]s|Congress|Committee|Standing) ){1,9}"
_BEFORE = regex(
    rf"(?P<place>{PLACE_EN}){_KIND}(?:['’]s)?,? (?P<post>{_WORDS}?)$|"
    rf"(?P<post2>{_WORDS})(?:of|in|for) (?:the )?(?P<place2>{PLACE_EN}){_KIND},? $"
)
_OF = regex(rf"^ (?:of|from) (?P<place>{PLACE_EN}){_KIND}(?=[,.;]| and| [a-z])")
_IN_POST = regex(
    rf"\b(?P<place>{PLACE_EN})\b"
    r"(?! (?:[A-Z][a-z]+ )?(?:Group|University|College|Company|Hospital|Bank|Technology|School)\b)"
)
_SIDE = regex(
    rf"\b(?:[Ff]rom (?P<from>{PLACE_EN}){_KIND} came|(?P<by>{PLACE_EN}){_KIND} was (?:also )?represented by|"
    rf"[Oo]n the (?P<on>{PLACE_EN}){_KIND} side)\b"
)
_LEVEL = regex(
    "^[^、，；]{0,1}?(?P<level>省|自治区|市|州|县|区|旗|镇|乡)(?=[委长政人纪法检副领组宣统直级府])"
)
_SIDE_ENDS = regex(r"[;.](?: |$)|\bwhile\b|\band from [A-Z]")
_ROW = regex("[、，和与及以]")
_BREAK = regex("[。；\n]")


def check_sides(en: str, quotes: Sequence[str], people: Sequence[Person]) -> Iterator[str]:
    """Messages, one for each person of `en` given to another place than the Chinese has him of."""
    found = named(en, people)
    if not found:
        return
    sides: dict[str, frozenset[str]] | None = None
    text = "\n".join(dict.fromkeys(quotes))
    for one, places in _told(en, found):
        if sides is None:
            sides = _sides(text, tuple(dict.fromkeys(person.zh for person in people)))
        own = sides.get(one.person.zh, frozenset())
        names = [name for name in places if splits(name)]
        if not own or not names or any(reads_as(name, side) for name in names for side in own):
            continue
        above = [zh for zh in places_in(text) if any(side in zh for side in own)]
        if all(reads_as(name, text) and not any(reads_as(name, zh) for zh in above) for name in names):
            yield f"“{names[0]} … {one.person.en}”: the cited Chinese has {one.person.zh} of {'、'.join(sorted(own))}"


def _told(en: str, found: Sequence[Named]) -> Iterator[tuple[Named, tuple[str, ...]]]:
    """Each person of a line with the places the line gives his post, or himself."""
    for at, one in enumerate(found):
        floor = found[at - 1].end if at else 0
        ceiling = found[at + 1].start if at + 1 < len(found) else len(en)
        before = re.split(r"[.;(] ", en[floor : one.start])[-1]
        if (post := _BEFORE.search(before)) and has_head(post["post"] or post["post2"]):
            yield one, (post["place"] or post["place2"],)
        behind = en[one.end : ceiling]
        if of := _OF.match(behind):
            yield one, (of["place"],)
        elif behind.startswith(","):
            own = POST_END.split(behind[1:], maxsplit=1)[0]
            if own == behind[1:] and ceiling < len(en):
                own = own[: max(own.rfind(","), own.rfind(" and "), 0)]
            places = tuple(place["place"] for place in _IN_POST.finditer(own))
            if places and has_head(own):
                yield one, places
    for side in _SIDE.finditer(en):
        end = _SIDE_ENDS.search(en, side.end())
        for one in found:
            if side.end() <= one.start < (end.start() if end else len(en)):
                yield one, (side["from"] or side["by"] or side["on"],)


@lru_cache(maxsize=16)
def _sides(text: str, names: tuple[str, ...]) -> dict[str, frozenset[str]]:
    """The places each person of a text is of, by his posts and by the row he stands in."""
    sides: dict[str, set[str]] = {}
    for stretch in _BREAK.split(text):
        met = sorted((at, name) for name in names for at in occurrences(stretch, name))
        end, now = 0, ""
        for at, name in met:
            title = stretch[end:at]
            places = places_in(title.rpartition("，")[2])
            if places:
                now = places[-1]
                sides.setdefault(name, set()).update(places)
            elif not _goes_on(title, now):
                now = ""
            elif now:
                sides.setdefault(name, set()).add(now)
            end = at + len(name)
    return {name: frozenset(held) for name, held in sides.items()}


def _goes_on(title: str, place: str) -> bool:
    """Whether somebody joined to a row is of the place of the one before: the title is of its level or of none."""
    if not place or not _ROW.match(title) or len(title) > 24:
        return False
    level = _LEVEL.match(title.lstrip("、，和与及以"))
    return level is None or place[-1] not in PLACE_LEVELS or level["level"] == place[-1]
