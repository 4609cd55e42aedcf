"""The places some Chinese names, on the map or not, and whether a name of English can be one of them."""

from functools import lru_cache

from summarizer.checking.names.naming import read_as
from summarizer.language.places.places import find_places
from summarizer.patterns import regex

PLACE_EN = r"[A-Z][a-z]+(?:['’](?!s\b)[a-z]+|(?<=[a-z]{3}))"
"""A pattern of a name that may be a place's; what is in the genitive is one without it."""
PLACE_LEVELS = "省市县区旗州镇乡"
_UNIT = regex(f"[\u4e00-\u9fff]{{2}}[{PLACE_LEVELS}](?![委长级域])")
# 青石县委书记, behind nothing that belongs to a post.
_OF_A_POST = regex(
    "(?:^|[，。；、：\n ])"
    f"(?P<place>[^，。；、副书记委主任长常代原本我全该各两其县市区]{{2}}[{PLACE_LEVELS}])(?=委|长|政|人)"
)


@lru_cache(maxsize=512)
def places_in(zh: str) -> tuple[str, ...]:
    """The places some Chinese names in order: those found, and whatever two characters stand before a level."""
    found = {place.start: (place.end, place.zh) for place in find_places(zh)}
    for start, end, name in (
        *((unit.start(), unit.end(), unit[0]) for unit in _UNIT.finditer(zh)),
        *((unit.start("place"), unit.end("place"), unit["place"]) for unit in _OF_A_POST.finditer(zh)),
    ):
        if not any(begin < end and start < stop for begin, (stop, _) in found.items()):
            found[start] = (end, name)
    return tuple(found[start][1] for start in sorted(found))


@lru_cache(maxsize=4096)
def reads_as(name: str, zh: str) -> bool:
    """Whether a name of English reads as characters of some Chinese."""
    return next(read_as(name.lower().replace("’", "'"), zh), None) is not None
