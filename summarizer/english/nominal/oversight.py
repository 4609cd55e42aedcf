"""What a people's congress looks into and decides: laws carried out, its own opinions acted on, seats taken and left.

inspected := 检查 《law》 … 实施情况
acted on  := (办理 | 落实 | 研究处理) body? 《?关于 subject 的 审议意见》? 情况 | subject 审议意见 (办理 | 落实) 情况
"""

import re
from collections.abc import Callable

from summarizer.english.nominal.seats import seat
from summarizer.english.nominal.sound import fit
from summarizer.language.bodies.bodies import body_english
from summarizer.patterns import regex

_INSPECTED = regex("(?:开展)?(?P<how>检查|视察|调研)(?P<what>[^，；]{4,60}(?:实施|执行|落实)情况)")
# 《某条例》贯彻实施情况执法检查: whether a law is carried out.
_ENFORCED = regex(
    "(?:关于)?(?P<law>(?:《[^《》]+》[、和及]?)+)(?:(?:贯彻|实施){1,2}情况)?的?执法检查(?:工作)?(?:情况)?(?:的?报告)?"
)
_DONE = "(?:贯彻|办理|落实|研究|处理|执行|整改)"
_ON = "(?:《[^《》]*》|[^《》，；])"
ACTED_ON = regex(
    rf"(?:{_DONE}{{1,3}}(?P<who>[^《》关对，；]{{2,14}}?(?:人大|政协|常委会|委员会|主任会议))?(?:《?关于|《|对)?(?P<what>{_ON}{{4,50}}?)的?审议意见》?(?:的?(?:{_DONE}{{1,2}})?情况)?"
    rf"|(?:《?关于)?(?P<before>{_ON}{{4,50}}?)的?审议意见》?的?{_DONE}{{1,3}}情况)"
)


# 2026年下半年以来|县人大常委会审议意见落实情况: what the body said, whatever on.
_OF_A_BODY = regex(
    rf"(?P<since>[^《》，；的]{{2,12}}?(?:以来|年度?))?(?P<who>[^《》，；的关]{{2,14}}?(?:常委会|人大|政协|委员会))的?审议意见的?{_DONE}{{1,3}}(?:工作)?情况"
)


def looked_into(text: str, read: Callable[[str], str | None]) -> str | None:
    """Any of them in English, with `read` for what stands within; None if it is none of them, or not readable."""
    if (inspected := _INSPECTED.fullmatch(text)) is not None:
        what = read(inspected["what"])
        looked = "research into" if inspected["how"] == "调研" else "the inspection of"
        return f"{looked} {what}" if what and " of " in what else None
    if (enforced := _ENFORCED.fullmatch(text)) is not None and (law := read(enforced["law"])):
        return f"the inspection of the enforcement of {law}"
    if (theirs := _OF_A_BODY.fullmatch(text)) is not None and (body := body_english(theirs["who"])):
        since = read(f"{theirs['since']}工作") if theirs["since"] else ""
        if since is None:
            return None
        when = since.removeprefix("work ")
        return f"action taken on the opinions of the {body}{f' {when}' if when else ''}"
    if (acted := ACTED_ON.fullmatch(text)) is not None:
        return _acted_on(acted, read)
    return seat(text)


# 推进某项目工作情况报告的说明: a report on a report.
_A_REPORT = regex("(?P<what>[^，；]{4,60}?(?:情况|工作))的?(?:专题|专项)?报告")


def on_a_report(text: str, read: Callable[[str], str | None]) -> str | None:
    """What is explained or revised is itself a report: "the report on work on gas safety"."""
    found = _A_REPORT.fullmatch(text)
    told = _sound(found["what"], read) if found else None
    return f"the report on {told}" if told else None


def _sound(what: str, read: Callable[[str], str | None]) -> str | None:
    told = read(what)
    return told if told is not None and fit(what, told, scoped=True) else None


def _acted_on(found: "re.Match[str]", read: Callable[[str], str | None]) -> str | None:
    what = (found["what"] or found["before"]).removeprefix("关于")
    on = _sound(what, read)
    on = on or on_a_report(what, read)
    who = body_english(found["who"]) if found["who"] else ""
    if on is None or who is None:
        return None
    return f"action taken on the opinions{f' of the {who}' if who else ''} on {on}"
