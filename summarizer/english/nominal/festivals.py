"""Names of local fairs, festivals and races: 第三届云河茶文化节 is the third Yunhe Tea Culture Festival.

name := (number | year)? place? (attr | theme | place)* kind

Words are those of `festivals.tsv`; a name is read whole or not at all.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from summarizer.english.nominal.sessions import ordinal
from summarizer.english.site_names import is_name
from summarizer.language.names import one_word
from summarizer.language.places.places import place_english, place_prefix
from summarizer.language.rows import rows
from summarizer.patterns import regex

_COUNT = regex(
    r"(?:第(?P<number>[一二三四五六七八九十百\d]{1,4})届|(?P<first>首届)|(?P<year>20\d\d)(?:年度?)?)"
)
_MARKS = regex("[（）()·•]")
_LONGEST, _SHORTEST = 34, 4
_LEVEL = regex(" (?:City|County|District|Town|Township)$")
_LONGEST_WORD, _LONGEST_PLACE = 6, 8


@cache
def _words(role: str) -> dict[str, str]:
    return {row["zh"]: row["en"] for row in rows("festivals") if row["role"] == role}


@cache
def _ends() -> tuple[str, ...]:
    return tuple(_words("kind"))


@dataclass(frozen=True, slots=True)
class _Read:
    """What has been read of a name: its words, how it is counted."""

    words: tuple[str, ...] = ()
    counted: str = ""
    year: str = ""
    placed: bool = False
    told: bool = False  # of what it is


@lru_cache(maxsize=256)
def festival_english(name: str) -> str | None:
    """The English of a name without an article; None if a word of it has none, or nothing but the kind is named."""
    if not _SHORTEST <= len(name) <= _LONGEST or not name.endswith(_ends()):
        return None
    read = _rest(_MARKS.sub("", name), _Read())
    if read is None or not (read.placed or read.counted or read.year):
        return None
    told = " ".join(read.words)
    if read.counted:
        return f"{read.counted} {told}{f' in {read.year}' if read.year else ''}"
    return f"{read.year} {told}" if read.year else told


def _rest(text: str, read: _Read) -> _Read | None:
    """The whole of a text: how it is counted, places, words, one name, and the kind at its end."""
    kind = _words("kind").get(text)
    if kind is not None and (text != "节" or read.told):
        return replace(read, words=(*read.words, kind))
    return next((one for ahead, now in _ahead(text, read) if (one := _rest(ahead, now))), None)


def _ahead(text: str, read: _Read) -> Iterator[tuple[str, _Read]]:
    """What may be read at the front of a text, the likeliest first."""
    if count := _COUNT.match(text):
        if count["year"]:
            yield text[count.end() :], replace(read, year=count["year"])
        elif en := "first" if count["first"] else ordinal(count["number"]):
            yield text[count.end() :], replace(read, counted=en)
        return
    if text[0] == "“" and (close := text.find("”")) > 1:
        yield text[close + 1 :], replace(read, words=(*read.words, text[: close + 1]), told=True)
        return
    for end in range(min(len(text) - 1, _LONGEST_PLACE), 1, -1) if not read.placed else ():
        if en := _place(text[:end]):
            yield text[end:], replace(read, words=(*read.words, en), placed=True)
    for role in ("attr", "theme"):
        for size in range(min(len(text) - 1, _LONGEST_WORD), 0, -1):
            if (en := _words(role).get(text[:size])) is not None:
                words = (*read.words, en) if en else read.words
                yield text[size:], replace(read, words=words, told=read.told or role == "theme")
    for size in (2,) if not (read.placed or read.told) else ():
        if is_name(text[:size]) and len(text) > size and _goes_on(text[size:]):
            en = f"{one_word(text[:size])} ({text[:size]})"
            yield text[size:], replace(read, words=(*read.words, en), placed=True)


def _goes_on(text: str) -> bool:
    """Whether a word of two characters stands behind a name that is only spelled: 山核|桃 is a nut, and no peach."""
    front = (text[:size] for size in range(_LONGEST_WORD, 1, -1))
    known = [_words(role) for role in ("theme", "attr", "kind")]
    return text[0] in "“第首2" or any(one in words for one in front for words in known)


def _place(zh: str) -> str | None:
    en = place_english(zh) if place_prefix(zh) == len(zh) else None
    return None if en is None or "," in en or en.startswith("the ") else _LEVEL.sub("", en)


FESTIVAL = regex(
    r"(?P<name>[^，。；、：\s“”《》]{2,30}?(?:“[^“”]{2,12}”)?[^，。；、：\s“”《》]{0,8}?"
    r"(?:博览会|交易会|展销会|展览会|洽谈会|[一-鿿]节|灯会|庙会|马拉松(?:赛|比赛)?|运动会|龙舟[邀请]*赛|自行车[邀请]*赛|论坛|那达慕大会|旅发大会|旅游发展大会|招商大会|招商推介会|企业家大会|产业发展大会|招聘会))"
)
"""A stretch that ends like such a name, as a group `name`."""
