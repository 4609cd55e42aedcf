"""Which way a figure goes: 同比增长8.2% is up, 下降2.7% down, 高于全市平均1.9个百分点 above.

A direction belongs to figures that measure a change or a gap, never to the level that was reached: 提高到65% and
增加值5.9亿元 have none. `flat` is a level of which the text says that it stands where it stood.
"""

import re
from collections.abc import Sequence

from summarizer.facts import Direction
from summarizer.language.figures.numbers import Quantity
from summarizer.patterns import regex

_UP = (
    r"增长|增加(?!值)|上升|上涨|提高|(?<!改造)(?<!改造、)提升|增|(?<!提)升|涨|扩大|加快|提速|攀升|上浮|上调|回升|反弹|递增|净增|多增|增收|增支|"
    r"拉动|走高"
)
_DOWN = (
    r"下降|减少|降低|下滑|回落|收窄|下跌|下浮|下调|压减|缩减|缩短|递减|净减|少增|放缓|压缩|减收|减支|减|降|跌|负增长|"
    r"缩小"
)
# 增速15.3%, 降幅为8%: the name of a change, with the words that lead to its number.
_NAMED_UP = r"(?:(?<!自然)增长率|增速|增幅|涨幅|升幅|增长幅度|增长速度)"
_NAMED_DOWN = r"(?:降幅|跌幅|减幅|下降率|下降幅度|降低率|降率)"
_TO_NUMBER = r"(?:了|约|近|超过?|仅|均|再|幅度|高达|达|各|约为|逾|就)*"
_TO_NAMED = r"(?:分别|平均|均)?(?:为|是|达到?|在|高达|仅为?|约|近|超过?|保持在|控制在|由|从)*"
_BY = regex(
    rf"(?:(?P<up>{_UP})(?![值到至为成])|(?P<down>{_DOWN})(?![到至为成])|(?P<nup>{_NAMED_UP})|(?P<ndown>{_NAMED_DOWN}))"
    rf"(?P<rest>(?:分别)?(?:{_TO_NUMBER}|{_TO_NAMED}))$"
)
# 减少碳排放3万吨, 提高效率30%: the thing that changes stands between the verb and its number.
_OF = regex(
    r"(?:(?P<up>(?<!新)增加(?!值)|提高|(?<!改造)提升(?!改造|整治|(?:补贴|补助|奖补|奖励|专项)?(?:资金|经费|工程|项目|行动))|扩大|净增|上调)|(?P<down>减少|降低|压减|压缩|缩短|下调|减轻|削减|净减|节约|节省))"
    r"(?P<what>[^，。；：、到至为\d%第]{1,12})$"
)
_DRAGGED = regex("(?:下拉|拉低|拖累)[^，。；、\\d]{0,24}$")
_IMPROVED = ("提升", "提高", "扩大")
_SHARES = frozenset({"%", "percentage points", "per thousand", "basis points"})
_TIME = r"(?:上年|去年|前年|同期|年初|年末|上月|上季|上一?年度?|\d{1,2}月|季度|半年|\d{4}年|上期|同比|年底)"
_ABOVE = r"高于|快于|高出|超出|超(?:过)?|领先|优于|多于|高|快"
_BELOW = r"低于|慢于|落后于?|滞后于?|少于|低|慢"
_GAP = regex(
    rf"(?:(?P<up>{_ABOVE})|(?P<down>{_BELOW}))(?P<of>[^，。；：、\d%]{{0,24}}(?:\d{{1,2}}(?:[-—至]\d{{1,2}})?月份?)?[^，。；：、\d%]{{0,12}}?)$"
)
_AGAINST = regex(rf"(?:比|较)[^，。；]{{0,12}}?{_TIME}[^，。；]{{0,8}}$")
_OTHERS = regex("[全各][国省市州区盟]|平均|同类|周边")
_AFTER = regex(
    r"(?:以上|左右|以内)?的(?:(?P<up>增长|增速|增幅|涨幅|速度(?:增长|递增))|(?P<down>降幅|跌幅|下降))"
)
_FLAT = regex(r"[，（]?(?:与|和|同|跟|较|比)[^，。；]{1,16}?(?:基本|大体|大致)?(?:持平|相当)")
_NEAR = 60  # characters: further back stands no verb of a figure
_LINK = frozenset({"、", "和", "及", "与", "，", "以及", "或"})


def directions(text: str, quantities: Sequence[Quantity]) -> tuple[Direction | None, ...]:
    """For each figure of `text`, which way it goes; None for a level and where the words do not say.

    A list shares its verb: both figures of 分别增长18%和16.5% go up.
    """
    found: list[Direction | None] = []
    for index, quantity in enumerate(quantities):
        way = _direction(text, quantity)
        if way is None and index:
            before = quantities[index - 1]
            if (
                text[before.end : quantity.start] in _LINK
                and before.unit == quantity.unit
                and quantity.unit in _SHARES
            ):
                way = _turned(found[-1], before.value < 0, quantity.value < 0)
        found.append(way)
    return tuple(found)


def _turned(way: Direction | None, before: bool, now: bool) -> Direction | None:
    """What a list shares, for a member below nothing: 增幅分别为0.8%、-1.1%."""
    turns = {Direction.UP: Direction.DOWN, Direction.DOWN: Direction.UP}
    return turns.get(way, way) if way and before != now else way


def _direction(text: str, quantity: Quantity) -> Direction | None:
    near = max(0, quantity.start - _NEAR)
    start = max((text.rfind(mark, near, quantity.start) + 1 for mark in "，。；：、（"), default=0) or near
    head = text[start : quantity.start]
    if (after := _AFTER.match(text, quantity.end)) and quantity.unit in _SHARES:
        return Direction.UP if after["up"] else Direction.DOWN
    if quantity.zh.endswith("番"):
        return Direction.UP
    if _DRAGGED.search(head) and quantity.unit in _SHARES:
        return Direction.DOWN
    found = _BY.search(head)
    of_things = quantity.kind == "count" and "位" not in text[quantity.end - 1 : quantity.end + 1]
    if found and found["up"] in _IMPROVED and of_things:
        return None  # 提升100家养老机构服务水平, but 提高4个位次
    if found and (found["up"] or found["down"]):
        return _signed(bool(found["up"]), quantity)
    if quantity.unit == "percentage points" and (gap := _GAP.search(head)):
        return _gap(text, gap, start)
    if found:
        return _signed(bool(found["nup"]), quantity)
    if (quantity.unit in _SHARES or quantity.kind in ("money", "measure")) and (found := _OF.search(head)):
        return Direction.UP if found["up"] else Direction.DOWN
    return Direction.FLAT if _FLAT.match(text, quantity.end) else None


def _signed(up: bool, quantity: Quantity) -> Direction | None:
    """增长-7.7% is a fall; a fall of less than nothing is a slip."""
    if quantity.value < 0:
        return Direction.DOWN if up else None
    return Direction.UP if up else Direction.DOWN


def _gap(text: str, gap: "re.Match[str]", start: int) -> Direction:
    """Above or below somebody else; up or down on an earlier time (高于上年同期2个百分点)."""
    others = _OTHERS.search(gap["of"])  # 高于全国一季度增速: of the same time, of others
    earlier = (not others and re.search(_TIME, gap["of"])) or _AGAINST.search(
        text, start, start + gap.start()
    )
    if gap["up"]:
        return Direction.UP if earlier else Direction.ABOVE
    return Direction.DOWN if earlier else Direction.BELOW
