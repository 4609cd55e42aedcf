"""Chinese personal names in English spelling.

Family name first, given name as one word, ü kept, an apostrophe before a vowel inside the given name
(ISO 7098:2015, GB/T 28039-2011). Family names are read by `surnames.tsv`, because a dictionary's first
reading is wrong for about a third of the ambiguous ones; given names by `given_readings.tsv` and then by
the dictionary. Names from China's minority languages are put together from `minority_names.tsv`, else
spelled in pinyin; both are marked: the person's own spelling cannot be known from Chinese characters.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from summarizer.facts import NameCertainty
from summarizer.language.countries import country_names, rulers_abroad
from summarizer.language.rows import rows
from summarizer.language.surnames import surname_of, surnames
from summarizer.patterns import regex
from summarizer.pinyin import readings

_HAN = regex(r"[㐀-䶿一-鿿\U00020000-\U0002ebef]+")
_POINT = regex(r"[·•‧・∙⋅]")
_COMBINING_DIAERESIS = "\u0308"


@dataclass(frozen=True, slots=True)
class Name:
    """A personal name: `zh` without blanks, `en` in English order and spelling.

    `certainty` is `certain`; `polyphone` when a character has another reading that some families or people
    use; `minority` when the name is not Han and its own spelling is unknown; `unknown` when no family name
    was recognised or a character has no known reading (`en` then keeps that character).
    """

    zh: str
    en: str
    certainty: NameCertainty


@lru_cache(maxsize=4096)
def romanise(zh: str) -> Name:
    """Spell one personal name, e.g. 欧阳坚 → Ouyang Jian, 王西安 → Wang Xi'an, 扎西次仁 → Tashi Tsering."""
    clean = re.sub(r"\s+", "", zh)
    if not _HAN.fullmatch(_POINT.sub("", clean)):
        return Name(clean, clean, "unknown")
    parts = [part for part in _POINT.split(clean) if part]
    if len(parts) > 1:
        return Name(clean, " ".join(_foreign(part) for part in parts), "minority")
    elements = minority_elements(clean)
    if elements and (len(clean) > 2 or len(elements) == 1):
        return Name(clean, " ".join(elements), "minority")
    return _han(clean)


def one_word(zh: str) -> str:
    """A name of a place or a firm in pinyin as one word: 云峰 → Yunfeng."""
    return romanise(zh).en.replace(" ", "").capitalize()


# Russian and other names in Chinese sounds, whose posts name a town that no map of China has.
SOUNDS = frozenset(
    "阿巴贝比布别达德蒂杜多厄尔耶法菲费弗夫戈格古哈赫霍基吉加卡科克库柯拉莱勒里利列林卢鲁罗洛马玛迈曼梅米莫穆苗娜奈内尼涅诺努帕佩皮普奇契恰乔切萨塞"
    "桑沙舍斯苏塔泰坦特提图托瓦维沃乌西希谢辛休雅亚扬叶伊因尤泽扎佐茨娃洛舒什绍申岑琴钦廖连季日热济齐察采"
)
LAST_SOUNDS = frozenset("夫娃斯尔克科奇娜亚诺德特基耶恩金夏")


def sounds_foreign(name: str) -> bool:
    """Whether a name of four characters or more is spelled in the sounds that foreign names are written with."""
    return len(name) > 3 and name[-1] in LAST_SOUNDS and SOUNDS.issuperset(name)


# Posts of Hong Kong, Macao and Taiwan: like those of other countries their holders spell names in another way.
_NEAR = regex("(?:香港|澳门|台湾|台北)")
_FORMER = regex("(?:时任|原)?")
_SENT = regex("(?:中国|我国?)?驻")  # an envoy of China
# Posts that nobody in China holds, and words of Japan and China together.
ONLY_ABROAD = regex("知事|郡守|议长|町长|日中|中日")


def romanise_holder(zh: str, titles: Sequence[str], *, elsewhere: bool = False) -> Name:
    """Spell the name of a person with these posts.

    Of one whose post is in another country, or who is known to live there (`elsewhere`), the own spelling is `unknown`
    and not to be guessed from the sounds of the characters: `en` is the characters in quotation marks.
    """
    name = romanise(zh)
    begins = [(title, _FORMER.match(title)) for title in titles]
    abroad = any(
        country_names().match(t, f.end()) or rulers_abroad().match(t, f.end()) or ONLY_ABROAD.search(t)
        for t, f in begins
        if f
    )
    elsewhere = elsewhere and not any(_SENT.match(title) for title in titles)
    if elsewhere or abroad or (name.certainty != "minority" and sounds_foreign(name.zh)):
        return Name(name.zh, f"“{name.zh}”", "unknown")
    near = name.certainty == "certain" and any(_NEAR.match(t, f.end()) for t, f in begins if f)
    return replace(name, certainty="unknown") if near else name


def minority_elements(zh: str) -> tuple[str, ...]:
    """English of the table elements that make up all of `zh`, longest first; () if one is left over."""
    if zh[:2] not in minority_openings():
        return ()
    table = _minority()
    for length in range(min(len(zh), 8), 1, -1):
        element = table.get(zh[:length])
        if element is None:
            continue
        if length == len(zh):
            return (element,)
        rest = minority_elements(zh[length:])
        if rest:
            return (element, *rest)
    return ()


@cache
def _minority() -> dict[str, str]:
    return {row["zh"]: row["en"] for row in rows("minority_names")}


@cache
def clans() -> frozenset[str]:
    """The clan names of the Yi, which a given name in Chinese may follow as well: 吉克|国强."""
    return frozenset(row["zh"] for row in rows("minority_names") if row["note"] == "clan")


@cache
def minority_heads() -> frozenset[str]:
    """The characters that an element of the minority table begins with."""
    return frozenset(zh[0] for zh in _minority())


@cache
def minority_openings() -> frozenset[str]:
    """The first two characters of the elements of the minority table, none of which is shorter."""
    return frozenset(zh[:2] for zh in _minority())


@cache
def minority_syllables() -> frozenset[str]:
    """The characters that the elements of the minority table are written with."""
    return frozenset(char for zh in _minority() for char in zh)


def _foreign(part: str) -> str:
    return " ".join(minority_elements(part)) or _spell([_reading(char)[0] for char in part])


def _han(zh: str) -> Name:
    whole = surnames().get(zh)
    if whole is not None:
        return Name(zh, whole.pinyin, "certain" if whole.certain else "polyphone")
    family = surname_of(zh)
    if family is None:
        return Name(zh, _spell([_reading(char)[0] for char in zh]), "unknown")
    first, given = family.pinyin, zh[len(family.zh) :]
    if len(given) == 3 and len(family.zh) == 1:
        second = surnames().get(given[0])
        if second is None or not family.kind == second.kind == "common":
            # Mostly a clan's name of two characters, as the Yi have: 曲木史哈 is Qumu Shiha.
            halves = (_spell([_reading(char)[0] for char in half]) for half in (zh[:2], zh[2:]))
            return Name(zh, " ".join(halves), "unknown")
        # A married or double family name, 范徐丽泰: GB/T 28039 joins the two with a hyphen.
        first, given = f"{first}-{second.pinyin}", given[1:]
    readings = [_reading(char) for char in given]
    spelled = all(syllable != char for char, (syllable, _) in zip(given, readings, strict=True))
    known = spelled and len(given) <= 2
    certain = family.certain and all(sure for _, sure in readings)
    english = f"{first} {_spell([syllable for syllable, _ in readings])}"
    return Name(zh, english, ("certain" if certain else "polyphone") if known else "unknown")


def _spell(syllables: list[str]) -> str:
    """Join syllables into one capitalised word, with an apostrophe before a later a, e or o."""
    word = "".join("'" + one if number and one[0] in "aeo" else one for number, one in enumerate(syllables))
    return word[:1].upper() + word[1:]


@cache
def _given_readings() -> dict[str, tuple[str, bool]]:
    return {row["zh"]: (row["pinyin"], row["certainty"] == "certain") for row in rows("given_readings")}


def _reading(char: str) -> tuple[str, bool]:
    """Toneless reading of a character in a given name, and whether names read it in one way only."""
    known = _given_readings().get(char)
    if known is not None:
        return known
    found = reading(char)
    return (found, True) if found else (char, False)


def reading(char: str) -> str | None:
    """The commonest reading of one character, without its tone; None if no table has it."""
    found = readings(char)
    return _toneless(found[0]) if found else None


def _toneless(syllable: str) -> str:
    split = unicodedata.normalize("NFD", syllable)
    kept = (char for char in split if not unicodedata.combining(char) or char == _COMBINING_DIAERESIS)
    return unicodedata.normalize("NFC", "".join(kept))
