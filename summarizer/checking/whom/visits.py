"""Who came to whom, and where it was: 青石县代表团赴蓝塘县 is no visit of Lantang's, and was not in Qingshi.

Only a place that the Chinese names elsewhere is doubted, and only where it says who the visitors were, or where it was.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from summarizer.checking.aligned import things_of
from summarizer.checking.line.words import words
from summarizer.checking.names.naming import splits
from summarizer.checking.names.places import PLACE_EN, places_in, reads_as
from summarizer.checking.names.spelled import is_mandarin
from summarizer.patterns import regex

_VISITOR = regex(
    rf"\b(?:[Aa]n?|[Tt]he|[Ii]ts) (?:visiting )?(?P<a>{PLACE_EN})(?: (?:City|County|District|Province))?(?:['’]s)? "
    rf"(?:(?:Party|and|government|municipal|county|city|provincial|study|visiting) ){{0,4}}"
    rf"(?:delegation|study group|visitors|guests)\b|"
    rf"\b(?:delegation|study group|visitors|guests|group|team) (?:\w+ )?from (?P<from>{PLACE_EN})\b|"
    rf"(?:^|[.;] )(?P<own>{PLACE_EN})['’]s (?:Party and government )?(?:delegation|visitors)\b"
)
_VISITOR_ZH = regex(
    "(?P<place>[\u4e00-\u9fff]{2,12}?)(?:党政|市委市政府|政府|企业|经贸|人大|政协|学习|友好|访问|招商|商务)*"
    "(?:代表团|考察团|考察组|学习团|观摩团|访问团)"
)
_HELD = regex(
    rf"\b(?:was|were|took place|held|met|convened|opened|signed|received)\b[^.;]{{0,60}}? in (?P<place>{PLACE_EN})\b"
)
_HELD_ZH = regex("在(?P<place>[\u4e00-\u9fff]{2,10}?)(?:召开|举行|举办|会见|会晤|签约|签署|签订|开幕|启动)")
_WORDS = frozenset(("delegation", "visitors", "guests", "group", "team"))
_HELD_WORDS = frozenset(("held", "place", "met", "convened", "opened", "signed", "received"))


def check_visits(en: str, quotes: Sequence[str]) -> Iterator[str]:
    """Messages, one for each visitor or place of a meeting of `en` that the Chinese has otherwise."""
    spoken = words(en)
    text = "\n".join(quotes)
    if not _WORDS.isdisjoint(spoken) and ("团" in text or "组" in text):
        yield from _visitors(en, text)
    if not _HELD_WORDS.isdisjoint(spoken) and "在" in text:
        yield from _held(en, text)
        yield from _rooms(en, text)


def _visitors(en: str, text: str) -> Iterator[str]:
    came = tuple(_places_of(_VISITOR_ZH, text))
    for told in _VISITOR.finditer(en) if came else ():
        name = told["a"] or told["from"] or told["own"]
        if _is_of_the_text(name, text) and not any(reads_as(name, zh) for zh in came):
            yield f"“{told[0].strip()}”: in the cited Chinese they are of {came[0]}"


def _held(en: str, text: str) -> Iterator[str]:
    where = tuple(_places_of(_HELD_ZH, text))
    for told in _HELD.finditer(en) if where else ():
        name = told["place"]
        if _is_of_the_text(name, text) and not any(reads_as(name, zh) for zh in _chains(text, where)):
            yield f"“in {name}”: in the cited Chinese it was in {where[0]}"


_NESTED = regex(
    rf"\b(?P<place>{PLACE_EN}) (?:[Vv]illage|[Cc]ommunity|[Rr]eservoir|[Pp]ark|[Ss]tation|[Ss]chool|[Hh]ospital|"
    r"[Bb]ridge|[Ff]actory|[Rr]iver|[Pp]ort|[Ff]arm|[Ss]luice),? (?:in|of)? ?(?:the )?"
    rf"(?P<of>{PLACE_EN}) (?:[Tt]own(?:ship)?|[Ss]ubdistrict|County|District)\b"
)
_KIND_ENDS = "illage ommunity eservoir ark tation chool ospital ridge actory iver ort arm luice"
_KINDS = tuple(_KIND_ENDS.split())
_TOWN_ZH = regex(
    "(?P<of>[\u4e00-\u9fff]{2,3})(?:镇(?!长|政|党|干)|乡(?![长村党干])|街道(?!办)|县(?!域|城|级|长|委)|区(?!域|长|委))"
)
_ENDS = regex("[。；\n]")


def check_nested(en: str, quotes: Sequence[str]) -> Iterator[str]:
    """Messages, one for each village or site of `en` that the Chinese has in another town: 枫溪镇水口村、石桥水库."""
    if not any(kind in en for kind in _KINDS):
        return
    for told in _NESTED.finditer(en):
        held = [one for quote in quotes for one in _in_towns(quote)]
        towns = [town for town, sites in held if reads_as(told["place"], sites)]
        if towns and splits(told["of"]) and not any(reads_as(told["of"], town) for town in towns):
            yield f"“{told[0]}”: the cited Chinese has it in {towns[0]}"


def _in_towns(quote: str) -> Iterator[tuple[str, str]]:
    """Each town some Chinese names with what stands behind it, up to the next or the end of the sentence."""
    met = list(_TOWN_ZH.finditer(quote))
    for one, later in pairwise((*met, None)):
        end = _ENDS.search(quote, one.end()) if one else None
        stop = min([end.start() if end else len(quote), *([later.start()] if later else ())])
        if one:
            yield one["of"], quote[one.end() : stop]


_ROOM = regex(
    r"\b(?:was held|were held|took place|was signed|was hosted|opened) (?:at|in) "
    r"(?P<room>(?:the|an?) [a-z][^.,;()]{4,60}?)(?=[.,;]| on \d| with | and |$)"
)
_ROOM_ZH = regex("在(?P<room>[^，。；、在]{3,24}?)(?:召开|举行|举办|开幕|签约|签署|开庭)")


def _rooms(en: str, text: str) -> Iterator[str]:
    """在乡政府会议室举行 was not at the hospital, which the text names for something else."""
    rooms = [found["room"] for found in _ROOM_ZH.finditer(text)]
    for told in _ROOM.finditer(en) if rooms else ():
        things = [one for one in things_of(told["room"], ()) if one.is_word]
        if (
            things
            and not any(thing.stands(room) for thing in things for room in rooms)
            and all(thing.stands(text) for thing in things)
        ):
            yield f"“{told['room']}”: in the cited Chinese it was in {rooms[0]}"


_SITE = regex(
    r"\b(?:visited|toured|saw|inspected|went to|looked at|viewed|stopped at)\b"
    rf"[^.;]{{3,100}}? in (?P<place>{PLACE_EN})(?=[.,;]|$)"
)
_SITE_WORDS = frozenset(("visited", "toured", "saw", "inspected", "went", "looked", "viewed", "stopped"))
_WENT_ZH = regex(
    "(?:赴|来到|到|前往|走进|深入|抵达|在|考察了?|参观了?|调研了?)(?P<place>[\u4e00-\u9fff、]{2,20}?)"
    "(?=进行|开展|考察|学习|调研|参观|走访|检查|，|。|的|召开|举行)"
)


def check_sites(en: str, sentences: Sequence[str], near: Sequence[str]) -> Iterator[str]:
    """Messages, one for each place that `en` puts what was visited in though the visit was elsewhere by then.

    `sentences` are all the article in order, `near` those the line tells of.
    """
    if _SITE_WORDS.isdisjoint(words(en)) or not near:
        return
    for told in _SITE.finditer(en):
        name, where = told["place"], tuple(_went(sentences, near))
        if not where or reads_as(name, _VISITOR_ZH.sub("", "\n".join(near))):
            continue
        whole = "\n".join(sentences)
        if _is_of_the_text(name, whole) and not any(reads_as(name, zh) for zh in _chains(whole, where)):
            yield f"“in {name}”: in the cited Chinese it was in {where[0]}"


def _went(sentences: Sequence[str], near: Sequence[str]) -> Iterator[str]:
    """Where somebody had gone when what is told of was seen: in its sentences, or last before them."""
    last: tuple[str, ...] = ()
    for sentence in sentences:
        now = tuple(place for found in _WENT_ZH.finditer(sentence) for place in places_in(found["place"]))
        last = now or last
        if sentence in near:
            yield from last


_SHORT = 3


def _places_of(pattern: re.Pattern[str], text: str) -> Iterator[str]:
    """The places a pattern finds, where what it finds ends in one."""
    for found in pattern.finditer(text):
        named = places_in(found["place"])
        own = [one for one in named if found["place"].endswith(one)]
        if not own and "率" in found["place"]:
            own = list(named[:1])  # 青石县县长甲率考察团
        yield from own or ([found["place"]] if len(found["place"]) <= _SHORT else ())


def _chains(text: str, places: Sequence[str]) -> Iterator[str]:
    """Some places, and what they are named behind somewhere: 云河市 of 云河市青石县."""
    for mention in places_in(text):
        if any(place in mention or mention in place for place in places):
            yield mention
    yield from places


def _is_of_the_text(name: str, text: str) -> bool:
    if not splits(name) or not reads_as(name, text):
        return False
    return is_mandarin(name.lower()) or "'" in name or any(reads_as(name, one) for one in places_in(text))
