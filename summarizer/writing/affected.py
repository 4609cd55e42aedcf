"""What a notice that closes or cuts off says beside its days: which streets and places, why, and the way round."""

import re
from collections.abc import Iterator

from summarizer.english import phrase
from summarizer.english.roads import part_of_road, road_english
from summarizer.english.site_names import site_english
from summarizer.english.works import work_in_place
from summarizer.facts import Evidence
from summarizer.patterns import regex
from summarizer.reading.text import Article, Sentence
from summarizer.writing.wording import Said, and_list, quoted, says_in_chinese

_LIST = "(?P<list>[^。；：]{2,120}?)"
_WHERE = (
    regex(f"影响{_LIST}(?:沿线|沿途|周边|附近|一带)?(?:等)?(?:区域|地区)?(?:的)?(?:用户|居民|住户|单位|小区)?(?:正常)?用[水电气]"),
    regex(f"(?:停[水电气]|影响|管制|封闭|限行|施工|冲洗)(?:的)?(?:区域|范围|路段|地[点段])(?:为|是)?[：:]{_LIST}(?=[。；]|$)"),
    regex(
        f"(?:^|[，。；：日时分])(?:期间|将|决定|需|拟)*对{_LIST}(?:的)?(?:供水管[网道]|车行道|机动车道|道路|路段|全线|全段|全路段)?(?:进行|实[行施]|采取)"
        "[^，。；]{0,10}(?:封闭|管制|限制|限行|施工|停[水电气]|维护|冲洗|检修|改造|断行)"
    ),
    regex("(?:^|[，。；：]|\\d[、.])(?P<list>[^。；：，]{2,60}?)(?:路段)?(?:全线|全段|双向|实行|实施|进行)*(?:全封闭|半封闭|封闭|断行|断道)"),
    regex("(?:^|[，。；：])(?P<list>[^，。；：0-9]{2,40}?)(?:将)?停[水电气](?=[，。；]|$)"),
    regex(f"届时，?{_LIST}(?:等)?(?:区域|地区|片区|一带)?(?:用户)?将?(?:停[水电气]|暂停供[水电气]|停止供[水电气]|无水)"),
)  # fmt: skip
_HEADED = regex(
    "(?:[一二三四五六]、|（[一二三四五六]）|\\d[、.])?(?:停[水电气]|影响|管制|封闭|限行|施工)(?:的)?(?:区域|范围|路段|地[点段])[。：:]?"
)
_WHY = regex(
    "(?:^|[，。；])(?:兹|现)?(?:因|由于|为(?:了)?配合)(?P<why>[^，。；]{3,40}?(?:工程|施工|改造|建设|抢修|检修|维修|维护|连接|迁改|改管|碰头))"
    "(?:施工|作业|工作|建设)*(?:的)?(?:需要|需求|原因|影响)?(?=，)"
)
_ROUND = (
    regex("绕(?:道|行)(?:至|走|经由?|由|从|到)?(?P<list>[^，。；]{2,80}?)(?:等)?(?:道路|路段|路线)?(?:通行|绕行|行驶|出行)?(?=[，。；]|$)"),
    regex("(?:由|经|从|走|选择)(?P<list>[^，。；]{2,80}?)(?:等)?(?:道路|路段|路线)?(?:绕行|绕道)"),
)  # fmt: skip
_TAIL = regex("(?:沿线|路段|全线|全段|片区|区域|一带|等|辖区|城区)+$")
_MOST, _LONGEST_QUOTE = 6, 40


def places_affected(article: Article, told: str) -> Said | None:
    """ "It affects Yunfeng Road and Qinghe Town.", unless the line names the one street already."""
    for zh, evidence in _lists(article):
        names = _places(zh)
        if names and (len(names) > 1 or names[0].removeprefix("a section of ") not in told):
            return f"It affects {and_list(names)}.", (evidence,)
        if names:
            return None
    return None


def _lists(article: Article) -> Iterator[tuple[str, Evidence]]:
    heading: Sentence | None = None
    for sentence in article.sentences:
        if heading and len(sentence.text) <= _LONGEST_LINE:
            yield sentence.text.rstrip("。；"), sentence.evidence(0, len(sentence.text))
        heading = sentence if _HEADED.fullmatch(sentence.text) else None
        for pattern in _WHERE:
            if found := pattern.search(sentence.text):
                yield found["list"], sentence.evidence(*found.span("list"))


_LONGEST_LINE = 120


def _places(zh: str) -> list[str]:
    """The English of each place of a list, its Chinese for some of them; [] if most have no English."""
    zh = _ITEM.sub("", zh).rpartition("对")[2]
    if _SAYS_WHEN.search(zh):
        return []
    pieces = [piece for piece in _outside_brackets(zh) if piece]
    read = [_place(piece) for piece in pieces[:_MOST]]
    if not any(read) or 2 * sum(one is None for one in read) > len(read):
        shown = pieces and len(zh) <= _LONGEST_QUOTE and (len(pieces) > 2 or _ENDS_IN_PLACE.search(zh))
        return [quoted(zh)] if shown else []
    names = [en or quoted(piece) for en, piece in zip(read, pieces, strict=False)]
    return [*names, "other places"] if len(pieces) > _MOST or zh.endswith("等") else names


_SAYS_WHEN = regex(r"\d月|\d日|定于|决定|期间")
_ITEM = regex("^(?:\\d{1,2}|[一二三四五六])[、.]|^（[一二三四五六\\d]）")
_ENDS_IN_PLACE = regex(
    "(?:[路街巷道桥镇乡村区园院厂站场校学]|小区|社区|城|段|口|线|带|湾|苑)(?:（[^（）]*）)?$"
)


def _outside_brackets(zh: str) -> list[str]:
    """A list cut at the marks that stand in no brackets."""
    pieces, depth, begin = [], 0, 0
    for mark in re.finditer("[（）]|、|以及|和|及|与|，", zh):
        depth += {"（": 1, "）": -1}.get(mark[0], 0)
        if not depth and mark[0] not in "（）":
            pieces.append(zh[begin : mark.start()])
            begin = mark.end()
    return [*pieces, zh[begin:]]


def _place(zh: str) -> str | None:
    bare = _TAIL.sub("", zh)
    en = part_of_road(bare) or site_english(bare)
    return en if en and "“" not in en and not en.startswith("the city's") else None


def reason(article: Article) -> Said | None:
    """ "The reason is the upgrading of Yunfeng Road.", in Chinese where the works have no English."""
    for sentence in article.sentences[:_LEADS]:
        if found := _WHY.search(sentence.text):
            zh = found["why"]
            en = work_in_place(zh) or work_in_place(zh.removesuffix("施工")) or phrase(zh).en
            en = None if en and says_in_chinese(en) else en
            return f"The reason given is {en or quoted(zh)}.", (sentence.evidence(*found.span("why")),)
    return None


_LEADS = 4


def way_round(article: Article) -> Said | None:
    """ "The way round is by Yunfeng Road and Qinghe Road.", where each of them has English."""
    for sentence in article.sentences:
        for pattern in _ROUND:
            found = pattern.search(sentence.text)
            pieces = _outside_brackets(found["list"]) if found else []
            roads = [road_english(_TAIL.sub("", piece)) for piece in pieces]
            if found and roads and all(roads) and len(roads) <= _MOST:
                named = [road for road in roads if road]
                return f"The way round is by {and_list(named)}.", (sentence.evidence(*found.span()),)
    return None
