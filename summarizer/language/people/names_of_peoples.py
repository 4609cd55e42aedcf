"""Names that no Han family name opens: joined by points, in the syllables of China's minorities, of people abroad."""

from collections.abc import Iterator
from functools import lru_cache

from summarizer.language.countries import cities_of_japan, country_names
from summarizer.language.names import (
    LAST_SOUNDS,
    ONLY_ABROAD,
    SOUNDS,
    clans,
    minority_elements,
    minority_openings,
    minority_syllables,
    sounds_foreign,
)
from summarizer.language.people.name_edges import PUNCTUATION, edge, opens_word, speaks
from summarizer.language.people.name_words import BODY_ENDS, FIRM, LOOSE, Shape, entries, is_word
from summarizer.language.posts.title_runs import post_before, post_behind
from summarizer.language.surnames import surnames
from summarizer.patterns import regex

_NO_BEGINNING = ("与", "和", "及", "免去", "任命", "推选", "补选", "决定", "增补", "聘任", "罢免")
_OTHERS = regex("[和与及同向到在对为被的赴省市县区州旗镇乡]")
_BEHIND = frozenset("和与及同向到在对为被的赴")
_POINT = regex("[·•‧・]")
_GIVES_POST = regex("[为任是]|当选")
_POINTED = regex(r"[一-鿿]{1,8}(?:[·•‧・][一-鿿]{1,8}){1,3}")


def pointed(text: str, at: int) -> Iterator[Shape]:
    """Names with a point between their parts: 阿不都热合曼·买买提."""
    near = _POINT.search(text, at, at + 10) and not text.startswith(_NO_BEGINNING, at)
    found = _POINTED.match(text, at) if near else None
    if not found:
        return
    last = max(found.group().rfind(point) for point in "·•‧・") + at + 1
    # Not even a post that began before: 市|长某某·某某.
    if any(post_before(text, end) for end in range(at + 1, last)):
        return
    first = at + len(_POINT.split(found.group(), 1)[0])
    if any(edge(text, i) > 1 or opens_word(text, i) for i in range(at, first)):
        return
    inner = range(last + 1, found.end() + 1)
    called = next((end for end in inner if end > last + 1 and post_behind(text, end)), 0)
    if called and _OTHERS.search(text, last + 1, called):
        called = 0  # 某某·某某和市政府|秘书长某某
    if called and not _GIVES_POST.search(text, last, called):
        yield Shape(text[at:called], called, PUNCTUATION)
        return
    ends = [end for end in inner if edge(text, end) or (end > last + 1 and text[end] in _BEHIND)]
    # 某某·某某为|代表团团长: the name ends before the word that gives the post.
    ends = [end for end in ends if not (end - 1 in ends and text[end - 1] in "为任")]
    known = [end for end in ends if minority_elements(text[last:end])]
    firm = [end for end in ends if edge(text, end) > 1 or text[end] == "等" or text[end] in _BEHIND]
    for end in known[-1:] or firm[:1] or ends[:1]:
        yield Shape(text[at:end], end, edge(text, end) or 2)


def of_two_parts(text: str, at: int) -> Shape | None:
    """阿不都力提甫·阿不都热依木: a point between two names that the minority table knows leaves no doubt."""
    shape = next(pointed(text, at), None)
    parts = shape.name.split("·") if shape else []
    spelled = all(minority_syllables().issuperset(part) for part in parts)
    return shape if spelled and any(minority_elements(part) for part in parts) else None


def minority(text: str, at: int) -> Iterator[Shape]:
    """Names put together from the minority table without a point: 扎西次仁, 巴特尔."""
    if text[at : at + 2] not in minority_openings():
        return
    for length in range(min(8, len(text) - at), 1, -1):
        if minority_elements(text[at : at + length]) and (firmness := edge(text, at + length)):
            yield Shape(text[at : at + length], at + length, firmness)
            return


# Titles of peoples among whom many have no Han family name: 旗人大常委会副主任, 盟长, 州政协主席.
_SPELLED = regex(f"[{''.join(sorted(SOUNDS))}]{{3}}[{''.join(sorted(LAST_SOUNDS))}]")
_PEOPLES = regex("[旗盟州]|苏木|嘎查|自治")
_AMONG_PEOPLES = regex("(?:[旗盟]|苏木|嘎查|州(?=委|长|政|人)|自治)[^，。；、]{0,16}$")


def among_peoples(text: str) -> bool:
    """Whether a text speaks of a banner, a league or an autonomous area, or of another country."""
    return _PEOPLES.search(text) is not None or _tells_of_abroad(text) or _SPELLED.search(text) is not None


def transliterated(text: str, at: int, evidence: str) -> Iterator[Shape]:
    """Names behind a post that no family name opens: in syllables of the minority table, or behind a banner's post."""
    if evidence == LOOSE or opens_word(text, at) or 0 < edge(text, at) < PUNCTUATION:
        return
    if text[at : at + 2] in clans():
        for end in (at + 4, at + 3):
            spoken = any(edge(text, i) > 1 for i in range(at + 2, end))  # 马海|主持
            if end <= len(text) and edge(text, end) > 1 and not (spoken or is_word(text[at:end])):
                yield Shape(text[at:end], end, edge(text, end))
                return
    family = surnames().get(text[at : at + 1])
    common = family is not None and family.kind == "common"
    among = _AMONG_PEOPLES.search(text, max(0, at - 24), at) is not None
    banner = among and not common
    if not (banner or text[at : at + 1] in minority_syllables() or text[at : at + 1] in SOUNDS) or (
        evidence == FIRM and not among
    ):
        return
    for length in (7, 6, 5, 4) if common or evidence == FIRM else (7, 6, 5, 4, 3, 2):
        name, end = text[at : at + length], at + length
        if len(name) < length or is_word(name) or edge(text, end) < 2:
            continue
        if common and any(edge(text, i) > 1 for i in range(at + 2, end)):
            continue  # 秘书长马某|参加会见
        spelled = (minority_syllables().issuperset(name) or sounds_foreign(name)) and (
            speaks(text, end) or (among and length > 3 and edge(text, end) == PUNCTUATION)
        )
        if spelled or (evidence != FIRM and length < 5 and banner and _foreign_name(text, at, end)):
            yield Shape(name, end, edge(text, end))
            return


def _foreign_name(text: str, at: int, end: int) -> bool:
    """Whether no family name, no body and no word can be made of what stands behind a banner's post."""
    name = text[at:end]
    strange = entries("character").intersection(name) or post_before(name, len(name)) or name[-1] in BODY_ENDS
    if strange or any(opens_word(text, i) or edge(text, i) > 1 for i in range(at, end - 1)):
        return False
    told = speaks(text, end) or (len(name) == 3 and edge(text, end) == PUNCTUATION)
    return told and all("一" <= char <= "鿿" for char in name)


_JAPAN = regex("日本|知事|町长|日中|中日|(?:[一-鿿]{2,3}[县府]|东京都|北海道)(?=知事|议会)")
_NAME_IN_JAPAN = 4


def _japanese(text: str, at: int, begin: int) -> int:
    """Where a name ends behind a post in Japan: four characters up to a mark, whatever words they are elsewhere."""
    end = at + _NAME_IN_JAPAN
    if end > len(text):
        return 0
    whole = end == len(text) or edge(text, end) == PUNCTUATION or text[end] in "和与及等一"
    fits = whole and not _PARTICLES.intersection(text[at:end]) and not is_word(text[at:end])
    if not fits or post_before(text, end) or text[at:end].endswith("一行"):
        return 0
    told = _JAPAN.search(text, begin, at) or cities_of_japan().search(text, begin, at)
    return end if told else 0


_PARTICLES = frozenset("的了在与对向为以是等我并也，。、；：")
# The posts of one guest: 日本某市市长、全国市长会会长. Nothing of a foreign name; 日本友好城市|访问.
_POSTS_ABROAD = 36
_CLAUSE = regex("[，。；：！？]")
_NO_FOREIGN_NAME = frozenset(
    "兼的了在和与及对向为以是访问华省市区县镇乡村局委办部处馆团府院会议席等到去国我并又也都将曾还已其他她它这那各每"
)
_LONGEST_ABROAD = 7


def abroad(text: str, at: int, evidence: str) -> Iterator[Shape]:
    """Names behind the post of another country that are written in its sounds: 缅甸某省省长|梭某南|一行."""
    if evidence == LOOSE or at < 4 or not _tells_of_abroad(text) or 0 < edge(text, at) < PUNCTUATION:
        return
    begin = max([at - _POSTS_ABROAD, 0, *(mark.end() for mark in _CLAUSE.finditer(text, 0, at))])
    if not _named_abroad(text, begin, at):
        return
    listed = post_before(text, at) is None
    if listed and not (text[at - 1] == "、" and _japanese(text, at - 1 - _NAME_IN_JAPAN, begin) == at - 1):
        return
    if end := _japanese(text, at, begin):
        yield Shape(text[at:end], end, PUNCTUATION)
        return
    if listed or opens_word(text, at):
        return
    for end in range(min(at + _LONGEST_ABROAD, len(text)), at + 1, -1):
        name, firmness = text[at:end], edge(text, end)
        clear = speaks(text, end) or 1 < firmness < PUNCTUATION or (firmness == PUNCTUATION and end - at > 2)
        if clear and _in_other_sounds(text, at, end):
            yield Shape(name, end, max(firmness, 2))
            return


@lru_cache(maxsize=256)  # asked of every place of a sentence where a name may begin
def _tells_of_abroad(text: str) -> bool:
    return _named_abroad(text, 0, len(text))


def _named_abroad(text: str, begin: int, end: int) -> bool:
    """Whether another country, a post that only others have or a city of Japan is named there."""
    return (
        country_names().search(text, begin, end) is not None
        or ONLY_ABROAD.search(text, begin, end) is not None
        or cities_of_japan().search(text, begin, end) is not None
    )


def _in_other_sounds(text: str, at: int, end: int) -> bool:
    """Whether nothing that is no name stands in a stretch behind a post of another country."""
    name = text[at:end]
    if (
        name[-1] in "时率携被荣说称"
        or _NO_FOREIGN_NAME.intersection(name)
        or not all("一" <= c <= "鿿" for c in name)
    ):
        return False
    if is_word(name) or post_before(name, len(name)):
        return False
    return not any(opens_word(text, i) or edge(text, i) > 1 for i in range(at, end - 1))
