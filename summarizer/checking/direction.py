"""Which way a figure goes, and where it stands: a fall told as a rise, above as below, 第三 as the largest."""

import re
from collections.abc import Iterator, Sequence

from summarizer.language.numerals import parse_numeral

_VALUE = r"(?P<value>\d+(?:\.\d+)?)"
_ZH = re.compile(
    rf"(?:(?P<down>下降|减少|回落|下滑|降低|低于)|(?P<up>增长|上升|提高|提升|增加|上涨|高于|快于))[^\d，。；、]{{0,12}}{_VALUE}"
)
_EN = re.compile(
    r"\b(?:(?P<down>fell|dropped|declined|decreased|slipped|down)|(?P<up>rose|grew|climbed|increased|up))"
    rf"(?: by)? {_VALUE}(?=%| percent)"
)
_GAP = re.compile(
    rf"{_VALUE} percentage points? (?:(?P<down>below|lower|slower)|(?P<up>above|higher|faster))"
)
_RANK = re.compile(r"(?:居|列|排|位)[^，。；]{0,6}第(?:[二三四五六七八九十]|[2-9])")
_BEST = re.compile(r"\bthe (?:largest|highest|biggest|fastest|smallest|lowest)\b")
# Some word of every pattern of the English; most lines hold none.
_SOME = ("%", "percent", "est ", " each", " of the ")
# 亿元以上项目40个: the level is that of each project.
_SHARED = re.compile(r"[各每]|分别|均|元(?:及)?以上的?[^，。；]{0,6}项目")
_EACH = re.compile(r"\b(?:yuan|people|mu) each\b")

_ORDINALS = (
    *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"),
    *(
        "eleventh",
        "twelfth",
        "thirteenth",
        "fourteenth",
        "fifteenth",
        "sixteenth",
        "seventeenth",
        "eighteenth",
    ),
)
_SESSION = re.compile(
    r"\b(?P<session>[A-Z]\w+th|First|Second|Third) (?:Plenary )?(?:Session|Meeting) of the (?P<term>\w+)\b"
)
_SESSION_ZH = re.compile(
    r"(?:第?(?P<term>[一二三四五六七八九十]+))届[^。；]{0,24}?第?(?P<session>[一二三四五六七八九十]+)次"
)


def check_direction(en: str, quotes: Sequence[str]) -> tuple[str, ...]:
    """Messages where a figure of `en` goes the other way than in the cited Chinese; () if none does."""
    if not any(word in en for word in _SOME):
        return ()
    return tuple(dict.fromkeys(_turned(en, "\n".join(quotes))))


def _turned(en: str, text: str) -> Iterator[str]:
    ways: dict[str, set[str]] | None = None
    for told in (*_EN.finditer(en), *_GAP.finditer(en)) if "%" in en or "percent" in en else ():
        if ways is None:
            ways = {}
            for found in _ZH.finditer(text):
                ways.setdefault(found["value"], set()).add("down" if found["down"] else "up")
        meant = ways.get(told["value"])
        if meant and ("down" if told["down"] else "up") not in meant:
            yield f"“{told[0]}”: in the cited Chinese it goes the other way"
    yield from _sessions(en, text)
    if (best := _BEST.search(en)) and _RANK.search(text) and "第一" not in text and "首位" not in text:
        yield f"“{best[0]}”: the cited Chinese gives a lower rank"
    if (each := _EACH.search(en)) and not _SHARED.search(text):
        yield f"“{each[0]}”: the cited Chinese gives a total"


def _sessions(en: str, text: str) -> Iterator[str]:
    """第九届…第四次会议 is the Fourth Session of the Ninth."""
    for told in _SESSION.finditer(en) if "Session" in en or "Meeting" in en else ():
        said = tuple(_ordinal(told[part]) for part in ("session", "term"))
        held = {
            tuple(parse_numeral(found[part]) for part in ("session", "term"))
            for found in _SESSION_ZH.finditer(text)
        }
        if held and None not in said and said not in held:
            yield f"“{told[0]}”: the cited Chinese has another session or term"


def _ordinal(word: str) -> int | None:
    return _ORDINALS.index(word.lower()) + 1 if word.lower() in _ORDINALS else None
