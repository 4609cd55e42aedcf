"""Who does what a headline tells.

subject := post? person | body | place | leaders, and lists of them
"""

import re
from collections.abc import Collection
from typing import NamedTuple

from summarizer.english.nominal.compounds import joined
from summarizer.english.nominal.formal import namings
from summarizer.language.bodies.bodies import body_english
from summarizer.language.names import romanise
from summarizer.language.people.people import find_people
from summarizer.language.places.places import place_english
from summarizer.language.posts.titles import title_english
from summarizer.patterns import any_of, regex

_HERE = regex(r"[我全本](?P<level>[省市县区州旗镇乡])(?:上下)?$|(?P<upper>[省市县区州旗镇乡])上$")
_LEVELS = namings("here")
_LEADERS = namings("leaders")
_FIRMS = namings("firm")
# How it was done, and with whom: no part of who did it.
_TAIL = regex(
    f"(?:{any_of(namings('manner'))}|率领?[^，。；与和、]{{0,8}}?[组团队]|带领[^，。；与和、]{{0,8}}?[组团队]"
    "|(?:春节|元旦|新春|国庆|中秋|端午|元宵|“[七八]一”|两节|“两节”|节)(?:前夕?|期间))$"
)
_LONGEST_LIST, _SEVERAL = 60, 2


class Subject(NamedTuple):
    """A subject in English, and whether its verb stands in the plural."""

    en: str
    several: bool = False


def subject_english(text: str, known: Collection[str]) -> Subject | None:
    """The English of who does what a headline tells; None if any of them has none."""
    while (short := _TAIL.sub("", text)) != text:
        text = short
    one = None if "与" in text else _one(text, known)
    parts = [part for part in re.split("[与和、]", text) if part]
    if len(parts) < _SEVERAL or len(text) > _LONGEST_LIST:
        return one or _one(text, known)
    named = tuple(part.en.rstrip(",") for part in (_one(part, known) for part in parts) if part)
    whole = len(named) == len(parts)  # 发展和改革局 is one office, 甲局、乙局 are two
    if one is not None:
        # 县委副书记、县长何静 is one person with two posts.
        return Subject(one.en, one.several or (whole and not one.en.endswith(",")))
    return Subject(joined(named), True) if whole else None


def own_level(text: str) -> str | None:
    """全县, 我市, 区上: the writer's own county, city or district."""
    here = _HERE.fullmatch(text)
    return _LEVELS[here["level"] or here["upper"]] if here else None


# 市长到某县调研: a headline of a town names nobody.
_POST = regex(
    "[省市县区旗镇乡]委(?:副)?书记|副?[省市县区旗镇乡]长|[省市县区旗](?:人大常委会|人大)(?:副)?主任|[省市县区旗]政协(?:副)?主席"
)


def _one(text: str, known: Collection[str]) -> Subject | None:
    if len(text) < 2:
        return None
    if text in known and (somebody := _person(text, known)) is not None:
        return somebody  # 方正 is a county, unless the page tells of somebody of that name
    if (here := own_level(text) or _FIRMS.get(text)) is not None:
        return Subject(here)
    for zh in (text, *((text[-n:]) for n in range(3, 8) if len(text) > n + 1)):
        if zh in _LEADERS:
            front = text.removesuffix(zh)
            owner = place_english(front) or body_english(front) if front else ""
            if owner is not None:
                one = _LEADERS[zh].endswith(("group", "delegation"))
                return Subject(f"{owner} {_LEADERS[zh]}".strip(), not one)
    if _POST.fullmatch(text) and (post := title_english((text,))):
        return Subject(post)
    en = body_english(text) or place_english(text)
    return Subject(en, en.startswith("Offices")) if en else _person(text, known)


def _person(text: str, known: Collection[str]) -> Subject | None:
    """Somebody with or without a post, where nothing else can be meant."""
    alone = text.removesuffix("等")
    people = find_people(f"{alone}主持召开会议", known)
    if len(people) != 1 or people[0].end != len(alone) or people[0].titles_start or people[0].group:
        return None
    one, name = people[0], romanise(people[0].name)
    if (name.certainty != "certain" and one.name not in known) or (one.start and not one.titles):
        return None
    post = title_english(one.titles) if one.titles else ""
    if post is None:
        return None
    en = f"{name.en} ({one.name})" + (f", {post}," if post else "")
    return Subject(en) if alone == text else Subject(f"{en} and others", True)
