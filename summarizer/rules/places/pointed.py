"""The place that bodies leave unnamed: of which city 市卫健局 is, or which county 县妇联 is of, the lines around may tell."""

import re
from collections.abc import Iterable, Sequence

from summarizer.facts import Body, EventKind, Text
from summarizer.language.places.gazetteer import full_names, short_names
from summarizer.patterns import regex
from summarizer.rules.places.named_places import EARLY, Scope, first, ruled_by
from summarizer.rules.places.own_region import pointed_at

TOURS = frozenset(
    {EventKind.FIELD_VISIT, EventKind.INSPECTION, EventKind.PROMOTION, EventKind.CONGRESS, EventKind.CPPCC, EventKind.OTHER}
)  # fmt: skip
"""Kinds of occasion on which somebody may be away from home."""
# 市卫健局, 民革市委, 县妇联: of which city or county it is stands elsewhere, and is no county or province beside it.
_POINTED = regex(
    "(?:共青团|团|民革|民盟|民建|民进|农工党|致公党|九三学社|台盟|政协|中共)?(?P<level>[市县区旗](?![^，。；]{0,3}[县区旗镇乡市]))(?=[一-鿿])"
)


def level_of(scope: Scope, bodies: Sequence[Body]) -> str:
    """The level of the place that its bodies are named by without its name; empty if they name it, or went on a round."""
    met = bodies and (scope.occasion.meeting or scope.kind not in {*TOURS, EventKind.VISIT_RECEIVED})
    found = _POINTED.match(bodies[0].zh) if met else None
    return found["level"] if found else ""


def ruled(scope: Scope, bodies: Sequence[Body]) -> Text | None:
    """The one region of that level whose leaders the first lines name: 市卫健局召开会议，云河市副市长某某出席."""
    level = level_of(scope, bodies)
    lines = (scope.occasion.sentence, *scope.sentences[:EARLY]) if level else ()
    found = {zh for line in lines for zh in ruled_by(line.text) if zh[-1] == level}
    return first(tuple(found)) if len(found) == 1 else None


def ruled_above(lead: str) -> frozenset[str]:
    """县委书记某某、云河市副市长某某: the cities that guests are from of a writer who is of a county."""
    ours = _OF_A_COUNTY.search(lead)
    named = ruled_by(lead, ours.end()) if ours else ()
    return frozenset(zh for zh in named if zh[-1] in "市州" and lead.count(zh) == 1)


_OF_A_COUNTY = regex("(?:^|[，。日午在])[县区旗](?=委|长|人大|政协|政府)")


def of_its_level(names: Sequence[str], scope: Scope, bodies: Sequence[Body]) -> list[str]:
    """The names that may be the place that its bodies leave unnamed."""
    level = level_of(scope, bodies)
    return [zh for zh in names if not level or zh[-1] == level or zh[-1] not in "省市县区旗州镇乡道村"]


_PUBLISHER = regex(
    "(?:来源|发布单位|发布机构|信息来源|供稿)：\\s?(?P<zh>[一-鿿]{1,8}?[市县区旗])(?=融媒|人民政府|政府|委|新闻|传媒|广播|电视|[一-鿿]{2,8}[局办])"
)


# 当前位置：首页 > 青禾县要闻, 主办：青禾县人民政府: lines of a frame, which no full stop ends.
_FRAME = regex(
    "^(?=[^。\\n]{2,160}$)(?=.*(?:位置|首页|网站|门户|来源|供稿|发布机构|发布单位|主办|主管|版权所有|Copyright|备案))(?P<line>.*)$"
)
_OF_A_SITE = regex(
    "(?<![一-鿿])(?P<zh>[一-鿿]{1,8}?[市县区旗])(?=要闻|新闻|动态|人民政府|政府|政务|人大|政协|纪委|融媒|门户|[一-鿿]{2,10}[局委办会])"
)


# 来源：青禾日报, 云上青禾讯: a newspaper or a line of news has the name of its city or county without the level.
_OUTLET = regex(
    "(?:来源|发布单位|发布机构|供稿)：\\s?(?:云上|今日|掌上)?(?P<source>[一-鿿]{2,4}?)(?=乡音报|日报|晚报|时报|新闻网|融媒|发布|宣传|电视台|广播|网(?:[\\s，。]|$))"
    "|^\\s*(?:云上|主流|红网|掌上|今日)?(?P<line>[一-鿿]{2,4}?)(?:(?:站|记者站|融媒|客户端|新闻网|日报|发布)?讯(?=[\\s（(\\d])|(?:发布|融媒|日报)[\\s：:]{1,2}(?=\\d{1,2}月|近日|连日))"
)


def published_in(scope: Scope, bodies: Sequence[Body]) -> Text | None:
    """The region whose own office published it, if the bodies point at one of that level: 县委 under 来源：青禾县融媒体中心.

    Without a source that says so the frame of the page may: the site's own name, who runs it.
    """
    met = scope.occasion.meeting is not None and not bodies
    level = level_of(scope, bodies) or (pointed_at(scope.occasion.sentence.text) if met else "")
    return _home(scope, level)


# Whoever looks for investors, learns from others or has been sent is away from home, though the text may not say where.
_AWAY = regex(
    "率队|率团|组团|带队|外出|招商|考察|拜访|学习|取经|对接|洽谈|参会|参加|赴|前往|[来自]省|驻[^，。；]{2,8}(?:工作队|办事处)"
)


def at_home(scope: Scope, _: Sequence[Body]) -> Text | None:
    """The region that published what its own leaders did there: 县长某某到敬老院调研 under 来源：青禾日报, 来我县考察."""
    lead = scope.occasion.sentence.text
    if scope.kind is EventKind.VISIT_RECEIVED or scope.kind is EventKind.FEATURE:
        opening = "".join(s.text for s in scope.sentences[:EARLY])
        ours = _OURS.search(f"{scope.headline.text if scope.headline else ''}。{opening}")
        return _home(scope, ours["level"]) if ours else None
    following = next((s.text for s in scope.sentences[1:2]), "")
    return None if _AWAY.search(lead) else _home(scope, pointed_at(lead) or pointed_at(following))


_WE_HELD = regex("我(?P<level>[市县区州旗])(?:隆重|成功|顺利)?举[行办]")


def held_by_us(scope: Scope, _: Sequence[Body]) -> Text | None:
    """The region that published what ours held, where no other place is told: 我市举行签约仪式 under 来源：青禾日报."""
    held = _WE_HELD.search(scope.occasion.sentence.text)
    return _home(scope, held["level"]) if held else None


_OURS = regex("(?:来|[到在]|抵达|莅临|^|[，。])我(?P<level>[市县区州旗])")


def _home(scope: Scope, level: str) -> Text | None:
    """The one region of a level whose office, site or newspaper published the page."""
    if not level:
        return None
    told = _of_the_map(found["zh"] for line in scope.stated if (found := _PUBLISHER.search(line)))
    if not told:
        lines = (line for line in scope.page.split("\n") if _FRAME.match(line))
        sites = _of_the_map(found["zh"] for line in lines for found in _OF_A_SITE.finditer(line))
        told = {zh for zh in sites if zh[-1] == level}
    if not told:
        outlets = (found for line in scope.page.split("\n") for found in _OUTLET.finditer(line))
        names = {found["source"] or found["line"] for found in outlets}
        told = _of_the_map(f"{zh}{level}" for zh in names)
        told = told or {f"{zh}{level}" for zh in names if _off_the_map(zh, level, scope.text)}
    return first(tuple(told)) if len(told) == 1 and all(zh[-1] == level for zh in told) else None


# 来青禾考察, 介绍了青禾的区位, 青禾经济开发区: a name that no map has, used as that of a place.
_AS_A_PLACE = "(?<=[在来到]){0}(?=[，。建投设考落兴发调视])|(?:落户|扎根|走进|介绍了?){0}|^{0}的|{0}(?=经济|经开|高新|产业园|新城)"


def _off_the_map(zh: str, level: str, text: str) -> bool:
    """Whether the name of an outlet is that of a place of no map: the text has it as one."""
    named = len(zh) == _SHORT and zh not in short_names() and zh not in _OF_THE_PRESS
    return named and (f"{zh}{level}" in text or re.search(_AS_A_PLACE.format(zh), text) is not None)


_SHORT = 2
_OF_THE_PRESS = frozenset(
    {"大众", "中国", "人民", "新华", "今日", "每日", "农民", "工人", "法治", "都市", "国际", "企业", "海峡"}
)


def _of_the_map(names: Iterable[str]) -> set[str]:
    return {zh for zh in names if zh in full_names()}
