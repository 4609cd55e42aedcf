"""Where the words begin that a verb of saying or asking frames, and whether it frames any."""

import re

from summarizer.patterns import regex
from summarizer.rules.demands.addressees import asked_at_once

_COUNTED = regex(
    r"^(?:了|出)?(?:以下|如下|具体|明确)?[一二三四五六七八九十两几\d]?(?:点|个方面|项|条)?(?:明确"
    r"|具体|重点|相关|有关)?(?:工作)?(?:的)?(?:要求|意见|希望"
    r"|建议|指示)(?:[和及与、](?:要求|希望|建议|意见))?[，：。]"
)
# 并对各部门工作进行部署，会议还听取…: what the meeting did next is not what was said.
_MEETING_NEXT = regex("，(?:会议|会上|大会)")
DEMANDS = regex(r"[^，。；]{0,24}?(?:要(?!求|点|素|害)|必须|(?<![响相适反效供理])应(?!急|对|用|邀|届|聘|变))")
"""What a demand begins with: somebody, and 要, 必须 or 应."""
# 提出希望和要求：一是…
_AND_MORE = regex("[和及与、](?:要求|希望|建议|意见)[，：]")
_BARE = frozenset({"希望", "强调", "诚邀", "责令", "责成"})
# 叮嘱值班人员做好巡查: whom it is said to stands behind the verb; what 他 is told is between the two.
_TO_SOMEBODY = frozenset({"勉励", "叮嘱", "嘱咐", "嘱托", "告诫", "号召"})
# 指出当前形势严峻，各镇一定要…: how things stand, and who is to act.
_TELLS_AND_ASKS = regex(
    r"(?![了的存]|问题|不足)(?:(?!要求|强调|希望)[^。；]){4,60}?，[^，。；]{2,12}?(?:都|也|一定)?要(?!求|点|素)"
)


def asks_for(verb: str, rest: str) -> bool:
    """Whether the words behind a verb without a comma are what is asked for (要求超市细化…), not its object (要求落实情况)."""
    if verb == "希望" or verb in _TO_SOMEBODY:
        return not rest.startswith(("他", "她"))
    if verb == "表示":
        return rest.startswith(("将", "要", "一定", "坚决"))
    if verb in ("指出", "强调") and _TELLS_AND_ASKS.match(rest):
        return True
    if verb in ("强调", "指出", "提醒"):
        return bool(re.match(r"[^，。；]{0,24}?(?:要(?!求|点|素)|必须|应)", rest))
    return verb == "要求" and not re.match(r"的|落实|和|、|，|。|；|进行|情况|传达", rest) and len(rest) > 8


def framed_from(text: str, verb: "re.Match[str]", group: bool) -> int | None:
    """Where the framed words begin, or None if the verb is not a frame here (会议要求落实情况, 提出方案)."""
    rest = text[verb.end() :]
    if not rest:
        return verb.end()
    if verb.group() == "部署" and _MEETING_NEXT.match(rest):
        return None
    if counted := _COUNTED.match(rest):
        return verb.end() + counted.end()
    if rest[0] in "，：:,":
        return verb.end() + 1
    if rest[0] in "。；、":
        return None
    if more := _AND_MORE.match(rest):
        return verb.end() + more.end()
    if verb.group() in ("建议", "指出") and not group and DEMANDS.match(rest):
        return verb.end()
    if verb.group() in {
        "提出",
        "部署",
        "决定",
        "确定",
        "议定",
        "商定",
        "明确",
        "介绍",
        "说",
        "表示",
        "认为",
        "指出",
        "建议",
    }:
        return verb.end() if verb.group() in {"指出", "认为"} and group else None
    if (
        verb.group() in _BARE
        or (verb.group() in _TO_SOMEBODY and rest[0] not in "他她")
        or DEMANDS.match(rest)
    ):
        return verb.end()
    # 某某要求各县5月上旬前完成…: whom it is asked of stands right behind the verb.
    asked = verb.group() == "要求" and (
        not group or rest.startswith(("各", "全", "有关", "相关")) or asked_at_once(rest)
    )
    return verb.end() if asked and asks_for("要求", rest) else None


# 拜访了董事长某某、总监某某等29名知名人士，向他们介绍…: whom somebody called on, whatever is told behind the row.
_CALLED_ON_ROW = regex(r"(?:拜访|走访|看望|慰问)了?(?P<row>[^。；]{4,160}?)等\d+[余多]?[名位]")


def among_those_called_on(text: str, begins: int, ends: int) -> bool:
    """Whether what stands there is one of a row of people whom somebody called on: they did nothing themselves."""
    rows = (found.span("row") for found in _CALLED_ON_ROW.finditer(text))
    return any(start <= begins and ends <= end for start, end in rows)
