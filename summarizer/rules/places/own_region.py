"""The region a page is written in: it says 我市 or 县委, and names one region of that level."""

from collections import Counter
from collections.abc import Sequence

from summarizer.facts import Level, Text
from summarizer.language.places.gazetteer import full_names, short_names
from summarizer.language.places.places import find_places, place_chain, place_english
from summarizer.patterns import regex

ARRIVAL = regex(r"(?:来到|来|到|抵达|莅临|赴|走进)(?=[\u4e00-\u9fff])")
"""What stands before the place that visitors came to."""
_LEVELS = frozenset("市县区州旗")
# 来云考察, 在云期间: of the places that are named the one with this character.
_BY_CHARACTER = regex(
    "(?:[来在莅抵]|莅临)(?P<char>[\u4e00-\u9fff])(?=会见|会晤|接见|座谈|考察|调研|参观|学习|访问|视察|指导|检查|督导|督查|洽谈|投资|期间|召开|举行|开展)"
)
# 先后来到某某市甲水库: a county-level city that was gone to.
_VISITED = regex(
    "(?:来到|前往|先后到|走进|深入|赴|(?:考察|参观|走访|察看|查看|视察|观摩)了?)(?:[^，。；]{2,36}、)?$"
)
_ASKED = regex(
    "(?:请|来自|原籍|大|《|(?:传达|学习|宣读|通报)了?)$"
)  # 邀请某某市委党校教授授课; 融入“大某某”; 传达学习某市会议精神
# 市人大某某来我区: ours is the level behind 我, whoever else is named.
_OURS = regex("我([市县区州旗])")
# 上海临港集团, 上海市属国企: a firm has the name of where it is at home, and works elsewhere.
_CALLED_AFTER = regex(
    "属|(?:等地?)?(?:结好|缔结|友城|友好城市|姐妹城市)|[^，。；、的在]{0,14}?(?:集团|公司|股份|银行|大学|研究院|机场|高速|城际|铁路|高铁)"
)
# 甲县、乙县: one of a row; 某某公司、云河市服务中心 is no row of regions.
_IN_A_ROW = regex("[省市县区州旗镇乡]、$|[和及与]$")
# 市委常委、|某某市委书记: a member of the city's own committee runs a part of it.
_OF_THE_CITY = regex("市(?:委|政府|人大|政协|长)[^，。；、]{0,8}、$|(?<=副)市长、$")
# 审议《云河市…》, 《云河市…（草案）》: whoever decides on a paper is of the region that it is for.
_DECIDED = regex("(?:审议|审定|讨论|研究|通过|审查)[^，。；学]*《$")
_DRAFT = regex("[^《》]*(?:草案|稿）)")
# 省、云河市“两会”精神: the city is named beside its province because both are above the writer.
SUPERIOR = regex("(?<!全)(?:省|自治区)[^，。；]{0,12}[、和及]$")
"""What stands before a city that is named beside its province."""
_ORGAN = regex("(?:^|[，。日午在副])([市县区州旗])(?:委|人大|政府|政协|长)")
_FIRST = 3
_NEAR = 44


def own_region(met: str, lead: str, told: Sequence[str]) -> Text | None:
    """The one region of the writer's own level that the sentences name: 县人大常委会 … 任命为某某县副县长.

    `met` is the level of what met, or how its name begins; `lead` the sentence that says so.
    """
    pointed = pointed_at("".join((lead, *told[:_FIRST])))
    level = next((char for char in f"{met}{pointed}" if char in _LEVELS), "")
    if not level:
        return None
    arrival = ARRIVAL.search(lead)
    guests = lead[: arrival.start()] if arrival else ""
    named = _named(level, guests, told) or _called_shortly(level, guests, told)
    if len(named) != 1:
        return None
    (zh,) = named
    en = place_english(zh)
    return Text(zh=zh, en=en) if en else None


def by_character(told: Sequence[str]) -> Text | None:
    """The one place that the lead calls by a character of its name (来云考察) and some sentence in full."""
    char = next((m["char"] for text in told[:_FIRST] for m in _BY_CHARACTER.finditer(text)), None)
    if char is None:
        return None
    units = (
        zh
        for text in told
        if char in text
        for mention in find_places(text)
        if char in (zh := _on_the_map(mention.zh))
    )
    names = sorted(set(units), key=len, reverse=True)
    one = bool(names) and all(names[0].startswith(zh) for zh in names)
    en = place_english(names[0]) if one else None
    return Text(zh=names[0], en=en) if en else None


def _on_the_map(zh: str) -> str:
    """A name of the map, or the one that a name opens with: 青岛 of 青岛软件园."""
    if zh in full_names() or zh in short_names():
        return zh
    return zh[: max((end for end, _ in short_names().matches(zh, 0)), default=0)]


def _named(level: str, guests: str, told: Sequence[str]) -> set[str]:
    """The regions of a level that are named, but for those that guests are from."""
    found: Counter[str] = Counter()
    counties: dict[str, str | None] = {}
    for text in told:
        for mention in find_places(text):
            before = text[max(0, mention.start - _NEAR) : mention.start]
            own = _DECIDED.search(text, 0, mention.start) or _DRAFT.match(text, mention.end)
            if (
                _VISITED.search(before)
                or (_ASKED.search(before) and not (before.endswith("《") and own))
                or SUPERIOR.search(before)
                or _CALLED_AFTER.match(text, mention.end)
                or (mention.level is Level.COUNTY and _OF_THE_CITY.search(before))
            ):
                continue
            if _IN_A_ROW.search(before) or text.startswith("、", mention.end):
                continue  # 甲县、乙县和丙县: one of many
            above = (place_chain(mention.zh) or ())[:-1]
            if above and above[0].zh[-1] == level and above[0].zh in full_names():
                found[above[0].zh] += 2  # 云河市青禾区
            if mention.level is Level.COUNTY and mention.zh in full_names():
                counties[mention.zh] = mention.province
            if mention.zh[-1] == level and len(mention.zh) > 2 and mention.zh[:-1] not in guests:
                # A place off the map is believed when it is named twice.
                found[mention.zh] += 2 if mention.zh in full_names() else 1
            elif level == "市" and mention.level is Level.MUNICIPAL and mention.zh in short_names():
                found[mention.zh] += 1  # 青岛, again and again
    named = {zh for zh, weight in found.items() if weight > 1}
    if level == "市":  # a city of counties may have a county-level city among them
        provinces = Counter(counties.values())
        named -= {zh for zh, province in counties.items() if provinces[province] > 1}
    return {zh for zh in named if zh in full_names()} or named


# 把云山放到全省大局中, 立足云山实际, 推动云山高质量发展: a writer says so of the own place, whose level stands elsewhere.
_ITS_FUTURE = (
    "(?:经济社会|经济)?(?:高质量|跨越式?|转型|绿色|振兴|科学|追赶)*发展|现代化建设|实践|新?篇章|新局面"
)
_OF_OURS = regex(
    "(?:[把将](?P<put>[\u4e00-\u9fff]{2,3}?)放[到在]|(?:立足|结合|体现|符合)(?P<fact>[\u4e00-\u9fff]{2,3}?)的?(?:实际|资源|区位|特色)"
    f"|(?:推动|加快|促进|谱写|推进|助力|服务|开创|书写|为)(?:了|好)?(?P<own>[\u4e00-\u9fff]{{2,3}}?)(?:{_ITS_FUTURE})"
    "|(?:现代化|美丽|幸福|和美|平安|法治)(?P<dear>[\u4e00-\u9fff]{2,3}?)(?:建设|”|新篇章))"
)


def _called_shortly(level: str, guests: str, told: Sequence[str]) -> set[str]:
    """The region of the map that the writer calls by its name without the level, as only the own place is called; 城东 and 新城 are of
    any town."""
    found = (m[m.lastgroup or 0] for text in told for m in _OF_OURS.finditer(text))
    full = (f"{zh}{level}" for zh in found if zh in short_names() and zh not in guests and "城" not in zh)
    return {zh for zh in full if zh in full_names()}


def pointed_at(text: str) -> str:
    """The level that a text gives its own place without a name: 我县, 县委; of several the smallest."""
    found = _OURS.search(text)
    if found:
        return found.group(1)
    told = {organ.group(1) for organ in _ORGAN.finditer(text)}
    return next((level for level in "旗县区市州" if level in told), "")
