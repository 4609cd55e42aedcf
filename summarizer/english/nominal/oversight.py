"""What a people's congress looks into and decides: laws carried out, its own opinions acted on, resignations.

inspected := 检查 《law》 … 实施情况
acted on  := (办理 | 落实 | 研究处理) body? 《?关于 subject 的 审议意见》? 情况 | subject 审议意见 (办理 | 落实) 情况
resigned  := 接受 name (同志)? 辞去 post 职务? 请求?
"""

import re
from collections.abc import Callable

from summarizer.english.nominal.compounds import joined
from summarizer.language.bodies.bodies import body_english
from summarizer.language.names import romanise
from summarizer.language.people.people import find_people
from summarizer.language.posts.titles import title_english
from summarizer.patterns import regex

_INSPECTED = regex("(?:开展)?检查(?P<what>[^，；]{4,60}(?:实施|执行|落实)情况)")
_DONE = "(?:贯彻|办理|落实|研究|处理|执行|整改)"
ACTED_ON = regex(
    rf"(?:{_DONE}{{1,3}}(?P<who>[^《》关对，；]{{2,14}}?(?:人大|政协|常委会|委员会|主任会议))?(?:《?关于|《|对)?(?P<what>[^《》，；]{{4,50}}?)的?审议意见》?的?(?:{_DONE}{{1,2}})?情况"
    rf"|(?:《?关于)?(?P<before>[^《》，；]{{4,50}}?)的?审议意见》?的?{_DONE}{{1,3}}情况)"
)
_RESIGNED = regex(
    r"接受(?P<names>[\u4e00-\u9fff]{2,4}?(?:、[\u4e00-\u9fff]{2,4}?){0,3})(?:等?[两三四五六七八九十\d]{0,2}[名位]?同志)?"
    r"(?:辞去(?P<post>[^，；、]{4,30}?)(?:职务)?|(?:提出的?)?辞职)(?:的?(?:请求|申请))?"
)


_SEATS = {"代表": "deputies to", "委员": "members of"}
_BY_ELECTED = regex("补选(?P<house>[^，；、]{3,24}?)(?P<who>代表|委员)")


def looked_into(text: str, read: Callable[[str], str | None]) -> str | None:
    """Any of them in English, with `read` for what stands within; None if it is none of them, or not readable."""
    if (inspected := _INSPECTED.fullmatch(text)) is not None:
        what = read(inspected["what"])
        return f"the inspection of {what}" if what and " of " in what else None
    if (acted := ACTED_ON.fullmatch(text)) is not None:
        return _acted_on(acted, read)
    if (elected := _BY_ELECTED.fullmatch(text)) is not None and (house := body_english(elected["house"])):
        return f"the by-election of {_SEATS[elected['who']]} the {house}"
    resigned = _RESIGNED.fullmatch(text)
    return _resigned(resigned) if resigned else None


def _acted_on(found: "re.Match[str]", read: Callable[[str], str | None]) -> str | None:
    on = read((found["what"] or found["before"]).removeprefix("关于"))
    who = body_english(found["who"]) if found["who"] else ""
    if on is None or who is None:
        return None
    return f"action taken on the opinions{f' of the {who}' if who else ''} on {on}"


def in_a_row(names: str) -> tuple[str, ...] | None:
    """People in a row, each by both names; None if one of them is no sure name."""
    told = []
    for zh in names.split("、"):
        name, seen = romanise(zh), find_people(f"{zh}同志")
        if name.certainty != "certain" or len(seen) != 1 or seen[0].name != zh:
            return None
        told.append(f"{name.en} ({zh})")
    return tuple(told)


def _resigned(found: "re.Match[str]") -> str | None:
    told = in_a_row(found["names"])
    if told is None:
        return None
    if not found["post"]:
        return f"accepting the resignation of {joined(told)}"
    post = title_english((found["post"],))
    each = "each as" if len(told) > 1 else "as"
    return f"accepting the resignation of {joined(told)} {each} {post}" if post else None
