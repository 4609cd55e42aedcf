"""The region that a sentence says something happened in: 在某某市举行, 来到某某县, 赴某某市考察.

What a preposition and a verb say outweighs every region that merely stands near: of a post (某某县委书记), of the
visitors' home, of a list. Villages, halls and streets are left off; a region that is only pointed at (我县) tells none.
"""

from collections.abc import Iterator

from summarizer.english.nominal.compounds import joined
from summarizer.facts import Level, Text
from summarizer.language.places.gazetteer import Unit, common_word, short_english, short_names
from summarizer.language.places.places import (
    PlaceMention,
    Segment,
    chain_english,
    find_places,
    place_chain,
    place_english,
)
from summarizer.patterns import regex

_PREPOSITION = regex(
    "(?:(?P<at>(?<![存现内外旨所不意好实潜贵])在)"
    "|(?P<came>(?:来到|莅临|抵达|走进)了?|(?:深入|来到|前往|走访)[^，。；]{2,30}?(?:联系|帮扶|包联)[点村]|深入到?|前往)"
    "|(?P<to>(?<![得受收达感看听想提谈做直等遇找见轮不])到(?!位|达)|赴|(?<![未近年以起由向原带后])来(?![自源访])))"
    "(?=[\u4e00-\u9fff]{2})"
)
_DONE = (
    "(?:召开|举行|举办|开幕|闭幕|落幕|落下帷幕|开班|开赛|会见|会谈|座谈|考察|调研|检查|督导|督查|巡查|视察|走访|慰问|看望|启动|"
    "采访|收听|收看|获悉|通报|拜会|拜访|会晤|揭牌|签[署约订]|开工|奠基|成立|拉开|收官|参观|学习|指导|招商|洽谈|访问|交流|对接|开展|出席|参加|主持|宣讲|察看|参访)"
)
# 在湖南考察时的讲话, 视察重要讲话精神, 调研组: told of elsewhere, or no deed.
_NO_DEED = "(?!时|的|期间|重要|讲话|指示|[团组队室]|以来)"
# 在某某市，与出席年会的董事长座谈
_WITH = "(?:，(?:与|同)[^，。；]{2,60}?(?:座谈|会谈|洽谈|会面|见面))"
_HAPPENED = regex(f"{_WITH}|[^，。；“”《的]{{0,28}}?{_DONE}{_NO_DEED}")
_HELD = regex(f"[^，。；“”《的]{{0,28}}?(?:召开|举行|举办|开幕|闭幕|落幕){_NO_DEED}")
_LIMIT = 200
_WENT = regex(f"(?:等[省市县区地]*)?(?:[，、]?[^，。；“”《]{{0,24}}?){_DONE}{_NO_DEED}|一行")
_JOINED = "、和及与"
# 云河县、青禾县等5个县区: of many none is the place.
_COUNTED = regex("等\\s?[\\d一二三四五六七八九十]")
NAMED_AFTER = tuple("路街大酒饭宾道")
"""What follows the name of a city that a street or a hotel is only called after: 在北京路, 在杭州大酒店."""
_PARK = "公"  # 在中山公园
# 哈尔滨某某公司项目现场: a firm is called after the city that it is registered in.
_PLANT = regex("[^，。；、的会召举调考看]{2,20}?(?:公司|集团|工厂)")
_TOWN = regex("[\u4e00-\u9fff]{2,4}?(?:镇|乡|街道|苏木)(?![镇乡村])")
# 在青禾分会场, 到青禾两级法院: no other thing is called after the city.
_ITS_OWN = regex(
    "[主分]会场|局(?=[，。、进开调考]|机关)|两级法院|两级检察|中院|(?:中级)?(?:人民)?法院|(?:人民)?检察院|公安局"
)
_VERB_OR_EDGE = regex(f"[，、与和向]|等|{_ITS_OWN.pattern}|{_DONE}")
_DEED = regex(_DONE)
_ABOVE = regex("总书记|党中央|国务院")
# 举办全区培训班，同时分批组织村干部到某市学习: the course was held before anybody left.
_BEFORE = regex("召开|举行|举办")
_BASE = (Level.TOWNSHIP, Level.VILLAGE)


def told_place(text: str, whole: str, *, held: bool = False) -> Text | None:
    """The first region that `text` tells something to have happened in; of several towns none.

    `whole` is all that is told of the occasion: a county named without its generic is written there in full. `held`:
    only where something was held counts, as in the sentences behind a lead.
    """
    mentions: dict[int, PlaceMention] | None = None
    for prep in _PREPOSITION.finditer(text, 0, _LIMIT):
        if held and not prep["at"]:
            continue
        if _ABOVE.search(text, max(0, prep.start() - 12), prep.start()):
            continue
        if not prep["at"] and _BEFORE.search(text, 0, prep.start()):
            continue
        if mentions is None:
            mentions = {mention.start: mention for mention in find_places(text)}
        regions = list(_row(text, _behind_renown(text, prep.end(), mentions), mentions, whole))
        if not regions:
            continue
        end = regions[-1][0]
        if _COUNTED.match(text, end) or text[end : end + 1] == "、":
            return None  # the row goes on to what is no region
        pattern = _HELD if held else _HAPPENED if prep["at"] else _WENT
        happened = pattern.match(text, end)
        comma = text.find("，", end)
        clause = min(happened.end() if happened else end, comma if comma >= 0 else len(text))
        if any(text[at - 1] in _JOINED for at in mentions if end < at < clause):
            return _county_of(regions[-1][1].zh)  # 到云河市某某学院和青禾市委党校培训
        if prep["came"] or happened:
            return _county_of(regions[-1][1].zh) if _more_towns(text, regions, mentions) else _all(regions)
    return None


def _county_of(zh: str) -> Text | None:
    """The county that a town is written with, where several towns are told: 黄岩 of 黄岩北洋街道."""
    for end, units in short_names().matches(zh, 0):
        if units[0].level is Level.COUNTY and _TOWN.fullmatch(zh, end) and len(units) == 1:
            return Text(zh=zh[:end], en=short_english(units[0]))
    return None


# 在福建著名侨乡|长乐市举行: what a place is known as stands between its province and its name.
_RENOWN = regex("(?:著名|知名|有名|革命|历史|文化)[\u4e00-\u9fff]{0,6}?[乡城都区地](?=[\u4e00-\u9fff]{2})")


def _behind_renown(text: str, at: int, mentions: dict[int, PlaceMention]) -> int:
    """Where a region is named that is told by its renown; else `at`."""
    above = mentions.get(at)
    renown = _RENOWN.match(text, above.end) if above else None
    return renown.end() if renown and renown.end() in mentions else at


_Region = tuple[int, Text, Level]


def _row(text: str, at: int, mentions: dict[int, PlaceMention], whole: str) -> Iterator[_Region]:
    """The regions that stand at `at`, joined by 、 or 和, each with its end."""
    while (found := _region(text, at, mentions, whole)) is not None:
        yield found
        at = found[0] + 1
        if text[found[0] : at] not in tuple(_JOINED):
            return


def _region(text: str, at: int, mentions: dict[int, PlaceMention], whole: str) -> _Region | None:
    mention = mentions.get(at)
    if mention is None:
        return _bare(text, at, whole)
    chain = place_chain(mention.zh) or ()
    kept = _descending(chain)
    if kept and kept[-1].sort == "unit" and not kept[-1].sure and len(kept) > 1:
        kept = kept[:-1]  # 云河市桥头区C地块: no district, if the map of the city has none of the name
    if not kept or kept[0].deictic or kept[-1].sort == "zone":
        return None
    if len(kept) < len(chain) and chain[len(kept)].level is kept[0].level:
        return None  # 赴江苏浙江考察: two in a row without a mark
    end = mention.end
    if kept[-1].sort == "bare" and (text[end : end + 1] in (*NAMED_AFTER, _PARK) or _PLANT.match(text, end)):
        return None
    zh = "".join(link.zh for link in kept)
    town = _TOWN.match(text, end) if len(kept) == len(chain) and kept[-1].sort == "unit" else None
    if town and (en := place_english(zh + town.group())):
        return town.end(), Text(zh=zh + town.group(), en=en), Level.TOWNSHIP
    return end, Text(zh=zh, en=chain_english(kept)), kept[-1].level


_LADDER = (Level.PROVINCIAL, Level.MUNICIPAL, Level.COUNTY, Level.TOWNSHIP)


def _descending(chain: tuple[Segment, ...]) -> tuple[Segment, ...]:
    """The links down to the town, each below the one before: 云河市|四川某某学院 is in 云河市."""
    for count, link in enumerate(chain):
        if link.level is Level.VILLAGE or (
            count
            and link.level in _LADDER
            and chain[count - 1].level in _LADDER
            and _LADDER.index(link.level) <= _LADDER.index(chain[count - 1].level)
        ):
            return chain[:count]
    return chain


def _bare(text: str, at: int, whole: str) -> _Region | None:
    """深入某某考察: a county without its generic, right before the verb, which `whole` names in full."""
    for end, units in short_names().matches(text, at):
        short = text[at:end]
        town = _TOWN.match(text, end) if units[0].level is Level.COUNTY else None
        if town and (en := place_english(short + town.group())):
            return town.end(), Text(zh=short + town.group(), en=en), Level.TOWNSHIP
        if common_word(short) or not _VERB_OR_EDGE.match(text, end):
            continue
        known = units[0].generic == "市" and text[at - 1] == "在"
        # 到某某调研: the only county of the map with this name, right before the deed.
        known = known or (units[0].level is Level.COUNTY and _DEED.match(text, end) is not None)
        known = known or _ITS_OWN.match(text, end) is not None
        if len(units) == 1 and known and not any(zh in whole for zh in _written(units[0])):
            return end, Text(zh=short, en=short_english(units[0])), units[0].level
        for unit in units:
            full = next((zh for zh in _written(unit) if zh in whole), "")
            chain = place_chain(full) if full else None
            if chain:
                return end, Text(zh=full, en=chain_english(chain)), unit.level
    return None


def _written(unit: Unit) -> tuple[str, str]:
    """A unit in full and shortened: 酉阳土家族苗族自治县, 酉阳县."""
    return unit.zh, unit.core + unit.generic[-1:]


def _more_towns(text: str, regions: list[_Region], mentions: dict[int, PlaceMention]) -> bool:
    """Whether the sentence goes on to another town: 深入甲镇小学、乙镇中学."""
    end, region, level = regions[-1]
    stop = _STOP.search(text, end)
    limit = stop.start() if stop else len(text)
    later = (m for at, m in mentions.items() if end < at < limit and level is Level.TOWNSHIP)
    towns = (link.zh for m in later for link in place_chain(m.zh) or () if link.level is Level.TOWNSHIP)
    return any(zh not in region.zh for zh in towns)


_STOP = regex("[。；]")


def _all(regions: list[_Region]) -> Text | None:
    """One region, or a row of cities and counties; several towns are no one place."""
    if len(regions) == 1:
        return regions[0][1]
    if any(level in _BASE for _, _, level in regions):
        return None
    # In a row each is called by itself: Yunhe and Qinghe, whatever province stands before the first.
    texts = [region for _, region, _ in regions]
    called = tuple((one.en or one.zh).partition(",")[0] for one in texts)
    return Text(zh="、".join(one.zh for one in texts), en=joined(called))
