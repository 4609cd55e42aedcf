"""Lists in official nominals: what their members share, and which lists cannot stand."""

import re
from collections.abc import Callable

from summarizer.english.nominal.affinity import OF_ALL
from summarizer.english.nominal.compounds import (
    BARE,
    LINKED,
    LISTED,
    MOST_ATTRIBUTIVE,
    VAGUE,
    Nominal,
    joined,
)
from summarizer.english.nominal.formal import Word
from summarizer.language.marks import outside
from summarizer.patterns import regex

_MOST_IN_LIST = 3
MARKS = regex("以及|[、和与及暨]|并(?![网购])")
# Fields of work by the ends of their English: promotion, safety, education.
_ABSTRACT = regex(
    r"(?:tion|sion|(?<!equip)ment|ance|ence|ty|ism|ship|(?<!hous)ing|gy|\bwork|reform|health|culture|tourism|relief|support|"
    r"control|petitions|affairs|services|expenditure)$"
)


def marks_in(text: str, start: int, end: int) -> list["re.Match[str]"]:
    """The marks and conjunctions inside a stretch, outside quotations."""
    return [m for m in MARKS.finditer(text, start + 1, end - 1) if outside(text, start, m.start())]


def closed_by_word(text: str, pieces: list[list[tuple[int, Word]]], start: int, at: int, end: int) -> bool:
    """Whether the last member of a list and the head behind the list are one word: 公寓和医疗|设备."""
    marks = list(MARKS.finditer(text, start, at))
    if not marks or OF_ALL.search(text, start, end):
        return False
    return any(stop == end for stop, _ in pieces[marks[-1].end()])


def common_tail(
    text: str,
    pieces: list[list[tuple[int, Word]]],
    before: tuple[Nominal, ...],
    noun: Callable[[int, int], Nominal | None],
    start: int,
    end: int,
) -> bool:
    """A, B and 燃气管网改造|考核: what stands behind what closes a list may be of all of it."""
    if text.endswith(("情况", "工作"), start, end) or any(stop == end for stop, _ in pieces[start]):
        return False
    if OF_ALL.search(text, start, end) and not OF_ALL.search(text[: start - 1]):
        return True
    return any(one.act for one in before) and any(
        (read := noun(start, at)) is not None and read.act
        for at in range(start + 3, end - 1)
        if any(stop == end and word.role in ("act", "head") for stop, word in pieces[at])
    )


def listed(found: tuple[Nominal, ...], cost: int) -> Nominal:
    """Two readings or more as one list; a list of unlike members costs more than another cut."""
    first, last = found[0], found[-1]
    if first.kind == "n":
        if len(found) == 2 and first.act != last.act:
            cost += 600
        elif len(found) == 2 and first.built != last.built:
            cost += 300
        elif last.built and not any(one.built or one.act for one in found[:-1]):
            cost += 200  # (A、B、C)名单: what stands behind a list of bare nouns is of them all
    if (first.role == "timed") != (last.role == "timed") and not any(
        one.role == "timed" for one in found[1:-1]
    ):
        cost += 600
    if any(one.spans for one in found[:-1]):
        cost += 900
    attrs = None
    if (
        len(found) == 2
        and first.attr
        and last.attr
        and not (first.num == "p" and last.num == "m")  # 水库和医疗|设备
        and len(f"{first.attr} {last.attr}".split()) <= MOST_ATTRIBUTIVE
    ):
        attrs = f"{first.attr} and {last.attr}"
    timed = any(one.role == "timed" for one in found)
    members = tuple(member for one in found[:-1] for member in (one.members or (_member(one),)))
    members += last.members or (last.full,)
    return Nominal(
        first.kind, joined(members), cost, num="p", attr=attrs, act=all(one.act for one in found),
        deep=any(one.deep or one.act for one in found), members=members, built=all(one.built for one in found),
        role="timed" if timed else "", scope=_scope(found, members), mixed=_mixed(found),
        fronted=first.fronted, first_deed=first.kind == "n" and first.act and first.built and first.deep,
    )  # fmt: skip


def _mixed(found: tuple[Nominal, ...]) -> bool:
    """Whether some are things (industrial parks) and some are not (investment promotion)."""
    if found[0].kind != "n" or any(one.members for one in found):
        return any(one.mixed for one in found)
    fields = {_field(one) for one in found}
    return len(fields) > 1


def _field(one: Nominal) -> bool:
    return one.act or _ABSTRACT.search(LINKED.split(one.en, maxsplit=1)[0]) is not None


def uneven(found: tuple[Nominal, ...]) -> bool:
    """Whether a list cannot stand: its first member alone has a time or an owner, or a thing stands among deeds."""
    first, last = found[0], found[-1]
    shares = not (last.fronted or last.en.startswith("relevant "))  # 2026年方案及相关文件
    if first.kind == "n" and first.fronted and shares and not any(one.fronted for one in found[1:-1]):
        return True  # 前三季度|(垃圾分类、职业教育和招商引资): the time is of them all
    bare = any(not (one.act or one.built or one.deep or one.members or _field(one)) for one in found[:-1])
    told = last.act or last.en.startswith(("progress in ", "implementation of ", "completion of "))
    return first.kind == "n" and bare and last.built and told  # 管网、水库|养护: of both


def _member(one: Nominal) -> str:
    """A member of a list that is not its last: "farmland protection and …", for *of* may be read on to the end."""
    if one.kind == "n" and one.act and one.built and one.attr and one.attr.count(" ") < _MOST_IN_LIST:
        return one.attr
    return one.full


# "the building of A and the training of B": two deeds each with its *of*, and no list behind the first.
_OF_ITS_OWN = regex(r"the [a-z-]+(?:,? and [a-z-]+| [a-z-]+)? of ")


def _scope(found: tuple[Nominal, ...], members: tuple[str, ...]) -> int:
    pair = len(members) == 2 and found[0].kind == "n" and not all(map(_OF_ITS_OWN.match, members))
    if any(one.scope == VAGUE for one in found) or (pair and LINKED.search(members[0])):
        return VAGUE
    bare = all(
        not (one.built or one.act or one.deep or one.kind == "v") and one.role in ("noun", "")
        for one in found
    )
    return BARE if bare else LISTED


def sharing(left: Nominal, right: Nominal) -> Nominal:
    """项目征集、立项: two acts done to one thing."""
    act, link, thing = left.shared or ("", "of", "")
    both = f"{act} and {right.en}" if " and " not in act else f"{act.replace(' and ', ', ')} and {right.en}"
    return left._replace(
        en=f"{both} {link} {thing}", attr=None, cost=left.cost + right.cost - 50, shared=(both, link, thing)
    )
