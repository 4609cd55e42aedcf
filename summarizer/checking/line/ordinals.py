"""Ordinals of an English line: the 22nd meeting of the 16th congress must be 第二十二次 and 十六届 in the Chinese.

"First" and "second" say too many other things (首次, 再次, the second half) and are left alone; so are fractions.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from summarizer.checking.line.dates import find_english_dates
from summarizer.checking.line.levels import may_be
from summarizer.checking.line.numbers import TEN_WORDS
from summarizer.checking.line.words import alternation, has_digit, words
from summarizer.language.figures.numerals import parse_numeral
from summarizer.patterns import regex

_FIRST_WORDS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth"
)
_ROUND_WORDS = "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth"
TO_NINETEEN = tuple(_FIRST_WORDS.split())
_VALUES = (
    {word: value for value, word in enumerate(TO_NINETEEN, 1)}
    | {word: 10 * value for value, word in enumerate(_ROUND_WORDS.split(), 2)}
    | {
        f"{ten}-{word}": 10 * number + value
        for number, ten in enumerate(TEN_WORDS, 2)
        for value, word in enumerate(TO_NINETEEN[:9], 1)
    }
)
_ALL_SPOKEN = frozenset(part for word in _VALUES for part in word.split("-"))
_SPOKEN = _ALL_SPOKEN - {"first"}
_ORDINAL = regex(
    rf"(?<![\w-])(?:(?P<digits>\d{{1,3}})(?:st|nd|rd|th)"
    rf"|(?P<word>{alternation(sorted(_VALUES, key=len, reverse=True))}))\b",
    re.IGNORECASE,
)
_DIGITS = regex(r"\d(?:st|nd|rd|th)\b")
# A fraction, or a thing that is one more: "a third", "two thirds", "third-party", "every tenth".
_NO_PLACE = regex(r"\b(?:an?|one|two|three|four|every|another|per|by|last|final) $", re.IGNORECASE)
_THIRD_PARTY = regex(r"(?:s\b|[- ]part(?:y|ies)\b| of (?:all|the \w+ (?:was|were|is|are))\b)", re.IGNORECASE)
# 第三批 is no second batch; elsewhere "second" says too many other things.
_BATCH = regex(
    r" (?:[\w'’-]+ ){0,5}?(?:contests?|competitions?|games|festivals?|expos?|fairs?|forums?|exhibitions?)\b|"
    r" (?:batch|round|executive meeting|plenary (?:session|meeting))\b",
    re.IGNORECASE,
)
_QUARTER = regex(r" quarters?\b", re.IGNORECASE)
# Days and hours are no places in a row.
_NUMERAL = regex(r"\d+(?![\d.]*[年月日时点%万亿元])|[一二三四五六七八九十百]+")

_SESSION = regex(
    r"\b(?P<session>\w+(?:th|st|nd|rd|ond)) (?:plenary |executive |standing committee )?"
    r"(?:session|meeting) of the (?:standing committee of the )?"
    r"(?:(?P<term>\w+(?:th|st|nd|rd))\b(?P<organ> (?:\w+ ){0,3}?(?:people['’]s congress|CPPCC))?|"
    r"(?:(?:county|municipal|provincial|district|city)(?:['’]s)? )?(?P<house>people['’]s congress|CPPCC))",
    re.IGNORECASE,
)
_SESSION_ZH = regex(
    r"(?P<before>[^，。；、\n]{0,16}?)(?:第?(?P<term>[一二三四五六七八九十]+|\d+))届(?P<between>[^。；、\n]{0,24}?)第?(?P<session>[一二三四五六七八九十]+|\d+)(?:次|中全会)"
)


def check_ordinals(en: str, quotes: Sequence[str], line: str = "") -> tuple[str, ...]:
    """Messages, one for each place in a row that the cited Chinese does not give; () if it gives all.

    `line` is the line with the terms that `en` may lack: an executive meeting is one.
    """
    if (
        _SPOKEN.isdisjoint(words(en))
        and not _has_digits(en)
        and "op " not in en
        and not ("ession of" in en or "congress" in en)
    ):
        return ()
    text = "\n".join(quotes)
    found = (
        *_topped(en, text),
        *_unnumbered(en, text),
        *_sessions(line or en, text),
        *_plenums(en, text),
        *_of_levels(line or en, text),
        *_of_kind(en, text),
    )
    return tuple(dict.fromkeys(found))


# What is numbered, behind the ordinal in English; and its number in the Chinese.
_KINDS = (
    (
        regex(r" Five[- ]Year\b"),
        regex("(?P<n>十[一二三四五六七八]?|[一二三四五六七八九])五(?![年个项大月日])"),
    ),
    (
        regex(r" (?:CPC |Party )(?:National )?Congress\b"),
        regex("(?P<n>十[一二三四五六七八九]|二十)(?:大|届)"),
    ),
    (
        regex(
            r" (?:(?:county|municipal|provincial|district|city|town(?:ship)?)(?:['’]s)? )?Party congress\b"
        ),
        regex("第?(?P<n>[一二三四五六七八九十]+|\\d+)次(?:党代会|党员?代表大会|代表大会)"),
    ),
    (
        regex(
            r" (?:(?!of|Five)[\w'’-]+ ){0,4}?(?:meeting|session)\b"
            r"(?! of the \w+(?:th|st|nd|rd))"
        ),
        regex("第?(?P<n>[一二三四五六七八九十百]+|\\d+)次"),
    ),
    (
        regex(r" (?:in a series of )?(?:press|news) conference\b"),
        regex("第(?P<n>[一二三四五六七八九十]+|\\d+)[场次]"),
    ),
    (
        regex(r" (?:[\w-]+ ){0,4}?(?:inspection|supervision|guidance|inspectors) ?(?:team|group)?\b"),
        regex("第(?P<n>[一二三四五六七八九十]+)(?:[^，。；]{0,12}?组|督|巡)"),
    ),
    (
        regex(r" (?:[\w'’-]+ ){0,5}?(?:contest|competition|games|festival|expo|fair|forum|exhibition)\b"),
        regex("第(?P<n>[一二三四五六七八九十百]+|\\d+)[届场]"),
    ),
    (
        regex(
            r" (?:straight |consecutive |successive )?(?:year|month|quarter)s?\b[^.;,]{0,30}? (?:in a row|running)\b|"
            r" (?:straight|consecutive|successive) (?:year|month|quarter)\b"
        ),
        regex(
            "(?P<n>[一二三四五六七八九十]+|\\d+)连[增涨升丰冠降跌胜]|连续第?(?P<n2>[一二两三四五六七八九十]+|\\d+)(?:年|个?月|个?季度)"
        ),
    ),
    (regex(r" (?:batch|round)\b"), regex("第?(?P<n>[一二三四五六七八九十]+|\\d+)[批轮]")),
    (
        regex(
            r" (?:(?:county|municipal|provincial|district|city)(?:['’]s)? )?"
            r"(?:Party committee|people['’]s congress|CPPCC)\b"
        ),
        regex("(?P<n>[一二三四五六七八九十]+)届"),
    ),
)


_TOP = regex(
    r"\btop[- ](?P<n>\d+|ten|five|three|hundred)\b(?! (?:[mb]illion|trillion|thousand|percent|yuan)|[,.]\d|%)",
    re.IGNORECASE,
)
_TOP_ZH = regex(
    "前(?P<n>[一二三四五六七八九十百]+|\\d+)(?![年个季月届])|(?P<strong>[一二三四五六七八九十]*[十百千]|\\d+)强"
)
_TOP_WORDS = {"three": 3, "five": 5, "ten": 10, "hundred": 100}


def _topped(en: str, text: str) -> Iterator[str]:
    """全国百强 is no top ten."""
    for told in _TOP.finditer(en) if "op " in en or "op-" in en else ():
        held = {_value(found["n"] or found["strong"]) for found in _TOP_ZH.finditer(text)}
        if held and _TOP_WORDS.get(told["n"].lower(), told["n"]) not in {*held, *map(str, held)}:
            yield f"“{told[0]}”: the cited Chinese gives another number"


def _of_kind(en: str, text: str) -> Iterator[str]:
    """Ordinals of something the Chinese numbers otherwise: 十三届县委第32次常委会 is no 13th meeting."""
    for said in _ORDINAL.finditer(en):
        value = _value_of(said)
        kinds = ((kind.match(en, said.end()), zh) for kind, zh in _KINDS)
        for what, zh in ((what, zh) for what, zh in kinds if what):
            held = {_value(found["n"] or found.groupdict().get("n2") or "") for found in zh.finditer(text)}
            if held and value not in held:
                yield f"“{said[0]}{what[0]}”: the cited Chinese gives another number"


def _value_of(said: "re.Match[str]") -> int:
    return int(said["digits"]) if said["digits"] else _VALUES[said["word"].lower()]


def _unnumbered(en: str, text: str) -> Iterator[str]:
    days = {at for date in find_english_dates(en) for at in range(date.start, date.end)}
    held: frozenset[int] | None = None
    for said in _ORDINAL.finditer(en):
        value = _value_of(said)
        second = value == 2 and _BATCH.match(en, said.end())
        if (
            (value < 3 and said["word"] and not second)
            or said.start() in days
            or _NO_PLACE.search(en, 0, said.start())
        ):
            continue
        if _THIRD_PARTY.match(en, said.end()) or _QUARTER.match(en, said.end()):
            continue
        held = numerals(text) if held is None else held
        if said["digits"] and f"{value}日" in text:
            continue  # the 6th
        if re.search(rf"连续第?{value}[年个]", text):
            continue  # the fifth year running
        if second and re.search("[二两双再]", text):
            continue
        if value not in held and not (value == 1 and "首" in text):
            yield f"“{said[0]}” is no place in a row that the cited Chinese gives"


@cache
def _value(numeral: str) -> int | None:
    value = parse_numeral(numeral)
    return None if value is None else int(value)


def _has_digits(en: str) -> bool:
    """Whether a place in a row is written in digits."""
    return has_digit(en) and _DIGITS.search(en) is not None


def ordinals(en: str) -> frozenset[int]:
    """The places in a row that a piece of English names."""
    if _ALL_SPOKEN.isdisjoint(words(en)) and not _has_digits(en):
        return frozenset()
    return frozenset(_value_of(said) for said in _ORDINAL.finditer(en))


@lru_cache(maxsize=256)
def numbered(place: int) -> tuple[str, ...]:
    """How Chinese may write a place in a row: 十六届, 第16次."""
    tens, ones = divmod(place % 100, 10)
    han = ("" if tens == 0 else "十" if tens == 1 else f"{_HAN[tens]}十") + (_HAN[ones] if ones else "")
    return tuple(
        f"{front}{numeral}{behind}"
        for numeral in (han, str(place))
        for front, behind in (("", "届"), ("", "次"), ("第", ""), ("", "批"), ("", "期"))
    )


_HAN = "零一二三四五六七八九"


@lru_cache(maxsize=256)
def numerals(text: str) -> frozenset[int]:
    """Every numeral of the text, with the beginnings of a run of Han numerals (十四五 holds fourteen)."""
    found: set[int | None] = set()
    for match in _NUMERAL.finditer(text):
        run = match[0]
        sizes = (len(run),) if run[0].isascii() else range(1, min(len(run), 5) + 1)
        found.update(_value(run[:size]) for size in sizes)
    return frozenset(value for value in found if value is not None)


_HOUSES = {True: "人大|人民代表", False: "政协|政治协商"}
"""Whether English names a congress → what the Chinese may call the organ."""


def _sessions(en: str, text: str) -> Iterator[str]:
    """第九届…第四次会议 is the Fourth Session of the Ninth, of the organ that is named beside it."""
    for told in _SESSION.finditer(en) if " of the " in en else ():
        parts = ("session", "term") if told["term"] else ("session",)
        said = tuple(place_of(told[part]) for part in parts)
        house = told["organ"] or told["house"]
        organ = _HOUSES["congress" in house.lower()] if house else ""
        held = {
            tuple(_value(found[part]) for part in parts)
            for found in _SESSION_ZH.finditer(text)
            if re.search(organ, found["before"] + found["between"])
        }
        if held and None not in said and said not in held:
            yield f"“{told[0]}”: the cited Chinese has another session or term"


_PLENUM = regex(
    r"\b(?P<session>\w+) (?:plenum|plenary (?:session|meeting)) of (?:the )?(?P<term>\w+(?:th|st|nd|rd)) "
    r"(?P<level>Provincial|Municipal|City|District|County|Banner|Town|Township|Prefectural) (?:Party )?Committee",
    re.IGNORECASE,
)
_PLENUM_ZH = regex(
    r"(?P<level>省|自治区|市|区|县|旗|镇|乡|州|盟)(?:委(?:第)?)?(?:第)?"
    r"(?P<term>[一二三四五六七八九十]+)届(?:委员会)?第?(?P<session>[一二三四五六七八九十]+)次(?:全会|全体)"
)


def _plenums(en: str, text: str) -> Iterator[str]:
    """省委十一届七次全会 is the seventh plenum of the 11th Provincial Party Committee, and of no other."""
    for told in _PLENUM.finditer(en) if "plen" in en else ():
        said = (place_of(told["session"]), place_of(told["term"]))
        held = [
            (found["level"], (_value(found["session"]), _value(found["term"])))
            for found in _PLENUM_ZH.finditer(text)
        ]
        if (
            held
            and None not in said
            and not any(may_be(told["level"], level) and said == places for level, places in held)
        ):
            yield f"“{told[0]}”: the cited Chinese has another plenum, term or committee"


def place_of(word: str) -> int | None:
    """The place in a row that an ordinal (third, 3rd) or digits give; None of another word."""
    digits = re.match(r"\d+", word)
    return int(digits[0]) if digits else _VALUES.get(word.lower())


_LEVEL_WORDS = "central|provincial|municipal|district|county"
_OF_LEVEL = regex(
    rf"\b(?P<n>\w+(?:th|st|nd|rd|ond)) (?:meeting )?of the (?P<level>{_LEVEL_WORDS})\b|"
    rf"\b(?P<level2>{_LEVEL_WORDS}) (?:[\w-]+ ){{0,4}}?[\w-]+['’]s (?P<n2>\w+(?:th|st|nd|rd|ond)) meeting\b",
    re.IGNORECASE,
)
_OF_LEVEL_ZH = regex(
    "(?P<level>中央|省|市|区|县)(?![长场])[^，。；、\\n]{0,16}?(?:召开)?第(?P<n>[一二三四五六七八九十]+|\\d+)次(?:全体)?会议"
)


def _of_levels(en: str, text: str) -> Iterator[str]:
    """中央深改委第七次会议、省委深改委第三次会议: the third is not the central one's."""
    if " meeting" not in en or "次" not in text:
        return
    held = [(found["level"], _value(found["n"])) for found in _OF_LEVEL_ZH.finditer(text)]
    for told in _OF_LEVEL.finditer(en) if len({level for level, _ in held}) > 1 else ():
        n = place_of(told["n"] or told["n2"])
        own = {number for one, number in held if may_be(told["level"] or told["level2"], one)}
        if own and n not in own and any(number == n for _, number in held):
            yield f"“{told[0]}”: the cited Chinese gives that number to another level"
