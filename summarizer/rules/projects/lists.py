"""Projects a sentence lists behind what counts them: 其他4个项目分别为甲产业化、乙平台建设、丙项目; 包括甲工厂、乙加工等.

Behind such an opening every item is a project, whatever its last word; a list of sectors (等领域) is none.
"""

from collections.abc import Iterator

from summarizer.language.figures.numerals import TWO_TO_NINETY_NINE, parse_numeral
from summarizer.language.marks import behind_last
from summarizer.patterns import regex

_OPENS = regex(
    r"(?:[\d）][个项宗只件][^。；]{0,60}?|(?<=[约工产”的])项目[^。；]{0,10}?)(?:分别[是为有]|(?:主要)?包[括含]了?|主要有)：?"
)
# 甲轻合金、乙公路改建、丙智能装备等续建项目顺利推进
ROW = r"等(?:一批|[\d一两二三四五六七八九十]+[个项批])?[^，。；、的]{0,14}?(?:项目|工程)"
_COUNTED_BEHIND = regex(ROW)
# 甲轻合金、乙物流园、丙公路3个项目: as many as stand before it
_AS_MANY = regex(f"(\\d|{TWO_TO_NINETY_NINE})[个项](?:[^，。；、的]{{0,8}}?)(?:项目|工程)")
_NUMBERED = regex(r"\d+[个项](?:项目|工程)")
_STOP = regex("[。；，：]")
_REST = regex(r"等(?:一批|[\d一两二三四五六七八九十]+[个项批])?[^、]{0,14}$")
_SECTORS = regex("领域|方面|行业|产业$|类型|地区|板块|内容|类$")
_ITEM = regex(r"[^、（“]*(?:(?:（[^（）]*）|“[^“”]*”)[^、（“]*)*")
PRICE = r"(?:(?:计划|预计|估算|概算)?总?投资(?:额)?(?:约|近|达|超过?|逾)* ?\d[\d.]* ?[万亿]*(?:元|美元|欧元|港元|人民币)*)"
PRICED = regex(f"{PRICE}的")
"""A price and what makes it that of the name behind it: 总投资3亿元的."""
# What is made or done, for an item that is no thing built: 年产30万吨淀粉糖加工, 石墨烯应用设备产业化.
_DONE = regex(
    r"(?:加工|生产|制造|产业化|平台|总部|研发|运营|修缮|技改|建设|改造|开发|修复|治理|整治|扩建|迁建|培育|种植|养殖|项目|工程)$"
)
_PROPER = regex(r"\d|[A-Za-z]|公司|集团|[省市县区镇乡]|年产|科技")
# 高端装备制造, 生物医药: a sector, and no project.
SECTOR = regex(
    "(?:人工智能|元宇宙|商业航天|大数据|云计算|物联网|互联网|集成电路|半导体|机器人|高端|智能|数字|新型|先进|绿色|低碳|节能|环保|清洁|生物|医药|医疗|健康|康养|"
    "养老|装备|设备|制造|材料|能源|电子|信息|通信|精深|精细|技术|科技|创新|农产品|农业|种植|养殖|加工|生产|食品|饮料|化工|建材|纺织|服装|轻工|冶金|机械|汽车|零部件|物流|"
    "商贸|旅游|文化|文旅|体育|教育|卫生|交通|水利|道路|市政|城市|乡村|基础设施|民生|保障|社会|事业|公共|服务业?|产业|发展|生态|环境|治理|修复|改造|提升|建设|"
    "新|老旧|小区|街区|危旧房|棚户区|管网|供水|排水|住房|安置|房地产|光伏|风电|储能|锂电池?|氢能|现代|传统|特色|优势|战略|总部|经济|金融|研发|平台|开发|综合|利用|和|与|及)+"
)
_BEGINS = regex("[^、]*?(?:[个项件][^、]{0,8}?(?:项目|工程|实事)中|包[含括]了?|主要有|涉及|涵盖|集中在|还有)")
_NO_ITEM = regex("等|(?:公司|集团|企业|局|政府)$")
_SHORTEST, _SHORT, _LONG, _LONG_ENOUGH = 4, 5, 42, 9


def listed(text: str, stop: int) -> Iterator[tuple[int, int]]:
    """The items of lists of projects in `text[:stop]`: (start, end), in order; the first of a row may hold its verb."""
    for opened in _OPENS.finditer(text, 0, stop):
        ends = _STOP.search(text, opened.end(), stop)
        end = ends.start() if ends else stop
        rest = _REST.search(text, opened.end(), end)
        if _SECTORS.search(text, rest.start() if rest else end - 6, end):
            continue
        last = rest.start() if rest else end
        items = [m.span() for m in _ITEM.finditer(text, opened.end(), last) if m[0]]
        if len(items) > 1 and (rest or text.startswith("项目", end - 2)):
            yield from (item for start, close in items if (item := _name(text, start, close)))
    for row in _COUNTED_BEHIND.finditer(text, 0, stop):
        begin = behind_last(text, "，。；：", row.start())
        items = [m.span() for m in _ITEM.finditer(text, begin, row.start()) if m[0]]
        if len(items) > 1 or (items and _PROPER.search(text, *items[0])):
            yield from (item for start, close in items if (item := _in_row(text, start, close)))
    for counted in _AS_MANY.finditer(text, 0, stop):
        begin = behind_last(text, "，。；：", counted.start())
        items = [m.span() for m in _ITEM.finditer(text, begin, counted.start()) if m[0]]
        if any(_NUMBERED.search(text, *item) for item in items):
            continue  # 物流专班1个项目、康养专班2个项目: how many each of them has
        if len(items) > 1 and len(items) == parse_numeral(counted[1]):
            yield from (item for start, close in items if (item := _in_row(text, start, close)))


def _in_row(text: str, start: int, end: int) -> tuple[int, int] | None:
    """An item of a row that is counted as projects; None where it is a sector."""
    if begins := _BEGINS.match(text, start, end):
        start = begins.end()
    fits = _SHORTEST <= end - start <= _LONG and not _NO_ITEM.search(text, start, end)
    return (start, end) if fits and not SECTOR.fullmatch(text, start, end) else None


def _name(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The item without its price; None where it may be a sector (新型建材及先进陶瓷)."""
    priced = PRICED.match(text, start, end)
    start = priced.end() if priced else start
    if not _SHORT <= end - start <= _LONG or not _DONE.search(text, start, end):
        return None
    proper = _PROPER.search(text, start, end) or (
        end - start >= _LONG_ENOUGH and not SECTOR.fullmatch(text, start, end)
    )
    return (start, end) if proper else None
