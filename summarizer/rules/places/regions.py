"""The regions that stretches of text begin with: 某某县委书记, 某某市某某镇党委, 中共某某区委."""

from collections.abc import Iterable

from summarizer.language.matching import occurrences
from summarizer.language.places.gazetteer import full_names, short_names
from summarizer.language.places.places import place_english
from summarizer.patterns import regex
from summarizer.rules.events.meetings import Meeting

_GENERIC = "苏木|高新区|经开区|开发区|新区|自治县|自治州|(?<!副)[省旗]|(?<!副)镇(?!街道)|(?<!副)乡(?!村(?![民委干级组两支])|[土亲愁情音贤]|县|市(?![场民]))|(?<!副)(?<=[一-鿿]{2})市(?![辖场民街]|级(?:主要|党政)?(?:领导|干部)|管(?:主要)?(?:领导|干部))|(?<![副正处])县|(?<![园社小景库城辖片地校院灾山牧矿林厂特老洪])(?<!(?<![空临])港)区(?!街道)|(?<=空港)新城|(?<=高铁)新城|街道(?!路)"
REGION = regex(
    rf"^(?!新任|原任|现任|时任|参会|与会|到会|出席|参加|带领|率领|列席|今年|去年|明年|展示|宣传"
    rf"|推介|打造|建设|促进|推动|助力|提升|讴歌|上半年|下半年|[一二三四]季度|截至|目前|全年|在职"
    rf"|各级|全体"
    rf"|其他)(?P<place>(?P<upper>[\u4e00-\u9fff]{{2,6}}?[省市州])?(?![省市区县镇乡][委政人直级属])[\u4e00-\u9fff]{{1,7}}?(?:{_GENERIC}))"
)
_POINTED = ("自治区", "自治州", "自治县", "自治旗", "城市", "城区", "城镇", "乡镇")
NO_NAME = frozenset("我全各本该省市区县镇乡")
_OWNED = ("委", "政府", "人民政府", "人大", "政协", "纪", "召开", "举行", "，")
_PARTY = regex("^(?:中共|中国共产党|政协|中国人民政治协商会议)?(?:第?[一二三四五六七八九十]{1,3}届)?")
_BARE = regex(r"(?P<city>[\u4e00-\u9fff]{2,4}?)(?=召开|举行|举办|集中|启动|第?[\d一二三四五六七八九十]+届)")


# A zone without the name of its city.
UNNAMED = regex(
    "(?:经济|经济技术|高新|高新技术产业|工业|产业)?(?:开发区|高新区|经开区|新区)|(?:空港|高铁)新城|临[空港]区|临空经济(?:示范)?区"
)


def in_full(zh: str, text: str) -> str:
    """A place as the text names it in full: 西华县 for 西华, 济宁高新区 for 高新区 if it names no other such zone."""
    if zh in short_names():
        return next((zh + unit for unit in "市县区" if zh + unit in text), zh)
    if not UNNAMED.fullmatch(zh):
        return zh
    cities = {
        text[at - size : at]
        for at in occurrences(text, zh)
        for size in (2, 3)
        if text[max(0, at - size) : at] in short_names()
    }
    return f"{cities.pop()}{zh}" if len(cities) == 1 else zh


# 代县长 is an acting county head, and of no county 代县.
_ACTING = regex("代[省市区县州旗镇乡]长")


def regions(starts: Iterable[str]) -> list[str]:
    """Every region that one of the stretches begins with, those of the map in full first."""
    found: list[str] = []
    for begun in starts:
        start = _PARTY.sub("", begun, 1)
        if _ACTING.match(start):
            continue
        bare, match = _BARE.match(start), REGION.match(start)
        if bare and bare["city"] in short_names():
            found.append(bare["city"])
        if match is None:
            # 某城区 looks like any town centre; the map knows which are districts.
            known = [end for end, _ in full_names().matches(start, 0) if start[end - 1] in "区县旗州盟"]
            found += [start[: max(known)]] if known else []
            continue
        # 龙江市滨江核心区 may be no place of the map, 龙江市 before it is one; 某省某某工作队 is no occasion of the province.
        found += [
            zh
            for zh in (_with_more(match["place"], start), match["place"], match["upper"])
            if zh and (zh[-1] != "省" or start[len(zh) :].startswith(_OWNED))
        ]
    return [
        zh
        for zh in found
        if len(zh) > 1
        and (zh[0] not in NO_NAME or any(full_names().matches(zh, 0)))
        and zh not in _POINTED
        and (len(zh) > 2 or zh in short_names() or zh in full_names())
        and place_english(zh)
    ]


# 全市现场会, 市六届人大常委会会议, 市委常委会会议
_CITY_WIDE = regex("全[市省州]|[市省州](?:第?[一二三四五六七八九十]{1,3}届)?(?:委|人大|人民|政府|政协)")


def not_below(meeting: Meeting | None, named: list[str]) -> list[str]:
    """The regions without the counties and towns below a meeting of the whole city (全市现场会): those are sites."""
    wide = meeting is not None and _CITY_WIDE.match(meeting.zh)
    return [zh for zh in named if not (wide and zh[-1] in "县区旗镇乡道")]


_ITS_TOWN = regex(
    "[\u4e00-\u9fff]{1,4}?(?:镇|乡|街道|苏木)(?=党|人大|政府|办事处|纪委|联合|组织|开展|召开|举行|举办|启动|积极|认真|，|[^，。；、]{2,5}?村)"
)


def _with_more(zh: str, start: str) -> str | None:
    """云岭区|坝头镇党委…: the town that acts, named with the county it is of; 安北省平州市|云岭县."""
    below = [end for end, _ in full_names().matches(start, len(zh)) if start[end - 1] in "区县旗市"]
    goes_on = bool(below) and zh[-1] in "市州盟" and not start.startswith(_OWNED[:-3], max(below))
    county = start[: max(below)] if goes_on else zh
    town = _ITS_TOWN.match(start, len(county)) if county[-1] in "区县旗市" else None
    return county + town.group() if town else (county if goes_on else None)
