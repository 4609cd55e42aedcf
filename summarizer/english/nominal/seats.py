"""Who takes a seat and who leaves it, as a people's congress decides it: resignations, appointments, lost seats.

seat := 接受 names (辞去 post 职务? | 辞职) (的请求 | 决定)? | (任命 | 补选 | 选举 | 推选) names 为 post
      | 免去 names 的? post 职务 | (撤销 | 终止) names house (委员 | 代表) 资格 | 许可对 name 采取强制措施
      | 提请 (house)? (审议 | 任命 | 任免 …) names (任职 | 免职 …)
names := name (、name)* (等 N 名)? 同志?
"""

import re
from typing import NamedTuple

from summarizer.english.nominal.compounds import joined
from summarizer.english.nominal.formal import namings
from summarizer.language.bodies.bodies import body_english
from summarizer.language.figures.numerals import parse_numeral
from summarizer.language.names import romanise
from summarizer.language.people.people import find_people
from summarizer.language.posts.titles import title_english
from summarizer.patterns import any_of, regex

_MOVED = {
    "任职": "appointment", "免职": "removal", "任免": "appointment and removal", "任免职": "appointment and removal",
    "任免职务": "appointment and removal", "职务任免": "appointment and removal", "辞职": "resignation",
}  # fmt: skip
_NAME = "(?:(?![等同为的辞])[\u4e00-\u9fff]){2,4}?"
_NAMES = (
    rf"(?P<names>{_NAME}(?:、{_NAME}){{0,5}})(?:等(?P<count>\d{{1,3}}|[两二三四五六七八九十]{{1,3}})?[名位人]?)?"
    "(?:[两二三四五六七八九十\\d]{1,3}[名位])?(?:同志)?(?:的)?"
)
_POST = "(?P<post>[^，；]{2,40}?)"
_LEAVES = regex(
    rf"(?:同意|(?P<wish>建议)|决定)?接受{_NAMES}(?:(?:提出的?)?辞去(?:其)?{_POST}(?:职务)?|(?:提出的?)?辞职)(?:的?(?:请求|申请|决定|事项))?"
)
_TAKES = regex(
    rf"(?:决定)?(?P<how>任命|补选|选举|推选|增选|聘任){_NAMES}(?:为|担任){_POST}(?:职务)?(?:的?(?:决定|事项))?"
)
_LOSES = regex(
    rf"(?:决定)?(?P<how>免去|罢免|撤销|终止){_NAMES}(?:的)?{_POST}(?P<of>职务|资格)(?:的?(?:决定|事项))?"
)
_PROPOSED = regex(
    rf"提请(?P<house>[^审免决补《》，；]{{0,24}}?)(?:审议决定|审议|决定)?(?:任命|免去|任免)?{_NAMES}(?P<what>{any_of(_MOVED)})(?:事项)?"
)
_MEASURES = regex(
    rf"许可对(?P<post>[^，；]{{2,20}}?(?:代表|委员))?{_NAMES}(?:依法)?采取(?:刑事拘留|逮捕|强制)(?:强制)?措施"
)
_TAKING = {
    "任命": "appointing {who} as {post}",
    "补选": "electing {who} as {post} in a by-election",
    "选举": "electing {who} as {post}",
    "推选": "choosing {who} as {post}",
    "增选": "electing {who} as additional {post}",
    "聘任": "engaging {who} as {post}",
}
_LOSING = {"免去": "removing", "罢免": "recalling", "撤销": "removing", "终止": "terminating"}
_SEATS = {"代表": "deputies to", "委员": "members of"}
_BY_ELECTED = regex("补选(?P<house>[^，；、]{3,24}?)(?P<who>代表|委员)")
# 市、县人大代表: of either congress.
_LEVELS = namings("government")
_DEPUTY = regex(f"(?P<levels>(?:{any_of(_LEVELS)})(?:、(?:{any_of(_LEVELS)}))+)人大代表")
# 县人民代表大会常务委员会组成人员: who sits on it.
_MEMBERS = regex("(?P<house>.{4,30}(?:委员会|常委会))组成人员")
_PLAIN_SEAT = regex("(?P<house>.{2,30}?)(?P<seat>代表|委员)")


class _Row(NamedTuple):
    """People in a row: as English prints them, and whether they are several."""

    en: str
    several: bool


def seat(text: str) -> str | None:
    """Any of them in English as a gerund phrase; None if it is none of them, or a piece has no English."""
    for pattern, told in (
        (_LEAVES, _resigned),
        (_TAKES, _taken),
        (_LOSES, _lost),
        (_PROPOSED, _proposed),
        (_MEASURES, _measures),
    ):
        if (found := pattern.fullmatch(text)) is not None and (en := told(found)) is not None:
            return en
    if (elected := _BY_ELECTED.fullmatch(text)) is not None and (house := body_english(elected["house"])):
        return f"the by-election of {_SEATS[elected['who']]} the {house}"
    return None


def in_a_row(names: str) -> tuple[str, ...] | None:
    """People in a row, each by both names; None if one of them is no sure name."""
    told = []
    for zh in names.split("、"):
        name, seen = romanise(zh), find_people(f"{zh}同志")
        if name.certainty != "certain" or len(seen) != 1 or seen[0].name != zh:
            return None
        told.append(f"{name.en} ({zh})")
    return tuple(told)


def _row(found: "re.Match[str]") -> _Row | None:
    """The names of a frame, which leaves no doubt that they are names."""
    named = tuple(romanise(zh) for zh in found["names"].split("、"))
    if any(name.certainty != "certain" for name in named):
        return None
    told = tuple(f"{name.en} ({name.zh})" for name in named)
    number = parse_numeral(found["count"]) if found["count"] else None
    if number is not None:
        return _Row(f"{int(number)} people including {joined(told)}", several=True)
    if found.string.startswith("等", found.end("names")):
        return _Row(f"{', '.join(told)} and others", several=True)
    return _Row(joined(told), len(told) > 1)


def _post(zh: str) -> str | None:
    """A post or a seat: deputy to the Municipal and County People's Congresses."""
    zh = zh.removeprefix("其").removesuffix("的")
    if (both := _DEPUTY.fullmatch(zh)) is not None:
        levels = joined(tuple(_LEVELS[level] for level in both["levels"].split("、")))
        return f"deputy to the {levels} People's Congresses"
    if (member := _MEMBERS.fullmatch(zh)) is not None and (house := body_english(member["house"])):
        return f"member of the {house}"
    if (post := title_english(tuple(zh.split("、")))) is not None:
        return post
    seated = _PLAIN_SEAT.fullmatch(zh)
    house = body_english(seated["house"]) if seated else None
    return (
        f"{'deputy to' if seated['seat'] == '代表' else 'member of'} the {house}"
        if seated and house
        else None
    )


def _resigned(found: "re.Match[str]") -> str | None:
    who = _row(found)
    if who is None:
        return None
    told = f"{'recommending acceptance of' if found['wish'] else 'accepting'} the resignation of {who.en}"
    if not found["post"]:
        return told
    post = _post(found["post"])
    return f"{told} {'each as' if who.several else 'as'} {post}" if post else None


def _taken(found: "re.Match[str]") -> str | None:
    who, post = _row(found), _post(found["post"])
    if (
        who is None
        or post is None
        or (who.several and "候选" not in found["post"] and not post.endswith("s"))
    ):
        return None  # several people for one post: 补选甲、乙为委员 needs its plural
    return _TAKING[found["how"]].replace("{who}", who.en).replace("{post}", post)


def _lost(found: "re.Match[str]") -> str | None:
    who = _row(found)
    post = _post(found["post"]) if who else None
    if who is None or post is None:
        return None
    if found["of"] == "资格":
        return f"revoking the qualification of {who.en} as {post}" if found["how"] != "免去" else None
    return f"{_LOSING[found['how']]} {who.en} as {post}" if found["how"] != "终止" else None


def _proposed(found: "re.Match[str]") -> str | None:
    who = _row(found)
    house = body_english(found["house"]) if found["house"] else ""
    if who is None or house is None:
        return None
    to = f" to the {house}" if house else ""
    return f"submitting{to} the {_MOVED[found['what']]} of {who.en}"


def _measures(found: "re.Match[str]") -> str | None:
    who = _row(found)
    post = _post(found["post"]) if found["post"] else ""
    if who is None or post is None:
        return None
    return f"permitting compulsory measures against {who.en}{f', {post}' if post else ''}"
