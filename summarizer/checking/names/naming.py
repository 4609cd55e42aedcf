"""A name in English without its characters must still be the reading of characters the cited Chinese holds.

People ("Luo Qingshan") are held against the names of the text with their family names' own readings (仇 is Qiu);
places ("Qingyuan County") against any characters that can be read so. Who wrote the page is nobody's attendee.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from summarizer.checking.line.counterparts import counterparts
from summarizer.checking.line.words import words
from summarizer.facts import Person
from summarizer.language.matching import occurrences
from summarizer.language.names import romanise
from summarizer.language.people.people import find_people
from summarizer.language.places.places import find_places, place_english
from summarizer.language.surnames import surname_of, surnames
from summarizer.patterns import regex
from summarizer.pinyin import readings

_PAIR = regex(
    r"\b(?<!-)(?<!Hong )(?=(?P<family>[A-Z][a-z]+) (?P<given>[A-Z][a-z]+(?:['’][a-z]+)*)\b(?![-'’]))"
)
_CAPITALS = regex(r"[A-Z][a-z’']+ [A-Z]")
_PLACE = regex(
    r"\b(?P<name>[A-Z][a-z]+(?:['’][a-z]+)*) (?P<kind>County|Town|Township|Village|District|City|"
    r"Subdistrict|Province|"
    r"Prefecture|Reservoir|River|Lake|Port|Road|Bridge|Street|Community|Development Zone|New Area|Expressway|"
    r"Mountain|Forest Park|Wetland|Park|Square|Station|Island|Bay|Temple|Canal|Dam|Airport|Hill|Valley|"
    r"Municipal|Group|Technology|Mining|Pharmaceuticals?|Chemicals?|Electronics|Machinery|"
    r"(?:and [A-Z][a-z]+ )?(?:reservoirs|towns|townships|villages|counties|districts|subdistricts|rivers))\b"
)
# Some word of every kind of place.
_KIND_WORDS = (
    "county town township village district city subdistrict province prefecture reservoir river lake port road "
    "bridge street community zone area expressway mountain park wetland square station island bay temple canal dam "
    "municipal group technology mining pharmaceutical pharmaceuticals chemical chemicals electronics machinery "
    "airport hill valley reservoirs towns townships villages counties districts subdistricts rivers"
)
_KINDS = frozenset(_KIND_WORDS.split())
_PLAIN_VOWELS = dict(zip("āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ", "aaaaeeeeiiiioooouuuuüüüünnnm", strict=True))
_GENERIC = regex(
    r" (?:County|Town|Township|Village|District|City|Subdistrict|Province|Prefecture|Road|River|Port|New Area|"
    r"Zone|Sumu|Gacha|Banner|Ethnic|Autonomous|Lake|Bridge|Street|University|Group|Company|Industrial|Reservoir|Community|School|Hospital)"
)
_SYLLABLE = regex(
    r"(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?(?:iang|iong|uang|ang|eng|ing|ong|iao|ian|uai|uan|üan|ai|ei|ui|ao|"
    r"ou|iu|ie|üe|"
    r"ue|er|an|en|in|un|ün|ia|ua|uo|a|o|e|i|u|ü)"
)
# English words that happen to be spelled like syllables, where a name of a place is looked for.
_PLAIN = (
    " ring same safe main home single online marine mining police rice lake here more sanitation women woman nine "
    "open site pioneer machine media banner area base line late leading future human made housing heating education "
    "rule "
    "summer time team young league side china chinese heritage engineering biomedicine medicine leisure winter sunrise "
    "rainwater water sewage fishing women reading teaching maritime literature language automobile change "
    "engine finance some huge none "
)
_PLACES_OF_TWO_WORDS = frozenset(("Hong Kong", "Sri Lanka"))
_CREDIT = regex(
    r"(?:记者|通讯员|摄影(?!家|师|协会|艺术|作品|展|大赛)|实习生|供稿|编辑|作者)[^。；，）)\n]{0,14}$"
)
_CREDITED = regex(r"^(?:[^。；，]{0,8})(?:摄|供图|文/|报道[）)]?$)")
_OWN_CREDIT = regex(
    r"\b(?:reporter|correspondent|journalist|photograph|byline|writer|photo|editor)", re.IGNORECASE
)


def check_naming(en: str, text: str, people: Sequence[Person] = ()) -> tuple[str, ...]:
    """Messages, one for each personal or place name of `en` that `text` does not hold; () if it holds all.

    `text` is the Chinese that is cited or stands by; `people` are those the article names, whose spelling is
    settled.
    """
    return tuple(dict.fromkeys((*_people(en, text, people), *_places(en, text), *_regions(en, text))))


def _people(en: str, text: str, people: Sequence[Person]) -> Iterator[str]:
    if not _CAPITALS.search(en):
        return
    settled = {person.en: person.zh for person in people}
    for pair in _PAIR.finditer(en):
        family, given = pair["family"], pair["given"]
        if family.lower() not in _families() and not (splits(family) and splits(given)):
            continue
        shown = f"{family} {given}"
        if shown in _PLACES_OF_TWO_WORDS:
            continue  # a check of regions asks for it
        known = settled.get(shown)
        if known is not None and known in text:
            where = text.index(known)
            if _is_credit(text, where, where + len(known)) and not _OWN_CREDIT.search(en):
                yield f"“{shown}”: {known} is credited with the page and is no participant"
            continue
        after = en[pair.end("given") :]
        if _GENERIC.match(after) or _GENERIC.match(f" {given}") or not splits(given):
            continue
        if (fault := _unread(shown, family, given, text)) and f"{shown} (" not in en:
            yield fault


def _unread(shown: str, family: str, given: str, text: str) -> str | None:
    """Why no characters of the text are the name `shown`, or None if some are."""
    named = _named(text)
    if (known := next((zh for zh in named if _is_spelled(romanise(zh).en, shown)), None)) is not None:
        where = text.find(known)  # a name set with a space between its characters is read, too
        if where >= 0 and _is_credit(text, where, where + len(known)):
            return f"“{shown}”: {known} is credited with the page and is no participant"
        return None
    joined = (family + given).lower().replace("’", "'")
    for start, end in read_as(joined, text):
        own = surname_of(text[start : start + 4])
        if own is not None and own.pinyin == family:
            if _is_credit(text, start, end):
                return f"“{shown}”: {text[start:end]} is credited with the page and is no participant"
            whole = romanise(text[start:end])
            if text[start:end] in named and whole.certainty == "certain" and not _is_spelled(whole.en, shown):
                return f"{text[start:end]} reads {whole.en}, not {shown}"
            if not _cuts(named, text, start, end):
                return None
        elif own is None and not any(text[start:end] in zh for zh in named):
            return None
        elif own is not None and not _is_spelled(romanise(text[start:end]).en, shown):
            return f"{text[start:end]} reads {romanise(text[start:end]).en}, not {shown}"
    # Two words that only look like pinyin are no name unless they begin as one.
    return f"“{shown}”: nobody of that name in the cited Chinese" if family.lower() in _families() else None


def _is_spelled(own: str, shown: str) -> bool:
    """Whether a name is the one a line has; the apostrophe of Zi'ang is often left out."""
    return own == shown or own.replace("'", "") == shown.replace("'", "").replace("’", "")


def _cuts(named: Sequence[str], text: str, start: int, end: int) -> bool:
    """Whether the characters are a part of a longer name."""
    return any(text[start:end] in zh and text[start:end] != zh for zh in named)


@lru_cache(maxsize=256)
def _named(text: str) -> tuple[str, ...]:
    return tuple(mention.name for mention in find_people(text))


def _is_credit(text: str, start: int, end: int) -> bool:
    """Whether every place of the name is a byline's."""
    name = text[start:end]
    if (
        text[start - 1 : start] == "（"
        and text[end : end + 1] == "）"
        and text[end + 1 : end + 2] in ("", "\n")
    ):
        return True  # the last word of a report is its writer's name
    return all(
        _CREDIT.search(text[max(0, at - 20) : at]) or _CREDITED.search(text[at + len(name) :][:12])
        for at in occurrences(text, name)
    )


def _places(en: str, text: str) -> Iterator[str]:
    for place in () if _KINDS.isdisjoint(words(en)) else _PLACE.finditer(en):
        name = place["name"].lower()
        if f" {name} " in _PLAIN or not splits(name) or f"{place['name']} {place['kind']} (" in en:
            continue
        if next(read_as(name, text), None) is None and place["name"] not in own_spellings(text):
            yield f"“{place[0]}”: no characters of the cited Chinese read so"
        elif (kind := _KIND_ZH.get(place["kind"])) and (other := _of_another_kind(name, kind, text)):
            yield f"“{place[0]}”: the cited Chinese has {other}"


_KIND_ZH = {
    "Town": "镇", "Township": "乡", "Subdistrict": "街", "Village": "村社庄屯寨湾", "Province": "省自", "County": "县",
}  # fmt: skip
_ANY_KIND = regex("(?:街道|[镇乡村省县](?![委长级域政人]))")


def _of_another_kind(name: str, kind: str, text: str) -> str | None:
    """The name with another kind, where all places that read so have one: 沙渠街道 is no Shaqu Town."""
    met = [(_ANY_KIND.match(text, end), text[start:end]) for start, end in read_as(name, text)]
    if (
        not met
        or not all(found for found, _ in met)
        or any(found and found[0][0] in kind for found, _ in met)
    ):
        return None
    return next(zh + found[0] for found, zh in met if found)


# Beijing wants what the state does.
_CENTRE = regex("国家|中央|国务院|全国|[^全]部要求|部委")


def _regions(en: str, text: str) -> Iterator[str]:
    """A province the Chinese does not name is knowledge of the writer's own."""
    spoken = words(en)
    if _region_words().isdisjoint(spoken):
        return
    for row in counterparts("regions"):
        said = row.key in spoken and re.search(rf"\b{row.words}\b(?! (?:Town|Road|Street|Village|Bank))", en)
        if said and not (
            row.zh.search(text)
            or (row.key == "beijing" and _CENTRE.search(text))
            or next(read_as(row.key, text), None) is not None
            or row.words in _provinces(text)
        ):
            yield f"“{said[0]}” is not named in the cited Chinese"


@lru_cache(maxsize=64)
def _provinces(text: str) -> frozenset[str]:
    """The provinces of the places a text names, which whoever tells of 临沂 may add."""
    return frozenset(found.province for found in find_places(text) if found.province)


@cache
def _region_words() -> frozenset[str]:
    return frozenset(row.key for row in counterparts("regions"))


@lru_cache(maxsize=4096)
def splits(word: str) -> bool:
    """Whether a word can be cut into syllables of pinyin."""
    word = word.lower().replace("’", "'")
    ends = {0}
    for place in range(len(word)):
        if place in ends:
            if word[place] == "'":
                ends.add(place + 1)
            ends.update(place + len(one) for one in _beginnings(word[place : place + 6]))
    return len(word) in ends


@lru_cache(maxsize=4096)
def _beginnings(piece: str) -> tuple[str, ...]:
    return tuple(piece[:size] for size in range(1, len(piece) + 1) if _SYLLABLE.fullmatch(piece[:size]))


def plain_words() -> frozenset[str]:
    """English words that happen to be spelled like syllables."""
    return frozenset(_PLAIN.split())


@lru_cache(maxsize=64)
def own_spellings(text: str) -> frozenset[str]:
    """Words of the English of the places a text names, some of which no reading gives: Shaanxi, Harbin, Lhasa."""
    return frozenset(word for found in find_places(text) for word in (place_english(found.zh) or "").split())


def read_as(name: str, text: str) -> Iterator[tuple[int, int]]:
    """Where characters of the text can be read as the whole of `name`."""
    name = name.replace("'", "")
    for start, char in enumerate(text):
        if name.startswith(spellings(char)):  # as at few places
            for end in _reads(name, text, start):
                yield start, end


def _reads(name: str, text: str, start: int) -> Iterator[int]:
    """Ends of the stretches from `start` that can be read as `name`."""
    if not name:
        yield start
    elif start < len(text):
        for syllable in spellings(text[start]):
            if name.startswith(syllable):
                yield from _reads(name[len(syllable) :], text, start + 1)


@lru_cache(maxsize=8192)
def spellings(char: str) -> tuple[str, ...]:
    """How a character may stand in pinyin, without tones."""
    if not "\u3400" <= char <= "\u9fff":
        return ()
    found = {romanise(char).en.lower()} if char in surnames() else set()
    found.update(toneless(one) for one in readings(char))
    found.update(one.replace("ü", "u") for one in tuple(found) if "üe" in one)  # Fanglue for 方略
    found.update(one.replace("ve", "ue") for one in tuple(found) if one.endswith(("lve", "nve")))
    return tuple(sorted(one for one in found if one.isalpha()))


def toneless(syllable: str) -> str:
    """A syllable of pinyin without its tone mark; ü is kept."""
    return "".join(_PLAIN_VOWELS.get(letter, letter) for letter in syllable)


@cache
def _families() -> frozenset[str]:
    return frozenset(one.pinyin.lower() for one in surnames().values())
