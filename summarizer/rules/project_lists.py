"""Projects a sentence lists behind what counts them: 其他4个项目分别为甲产业化、乙平台建设、丙项目; 包括甲工厂、乙加工等.

Behind such an opening every item is a project, whatever its last word; a list of sectors (等领域) is none.
"""

from collections.abc import Iterator

from summarizer.patterns import regex

_OPENS = regex(
    r"(?:[\d）][个项宗只件][^。；]{0,60}?|(?<=[约工产”的])项目[^。；]{0,10}?)(?:分别[是为有]|(?:主要)?包[括含]了?|主要有)：?"
)
_STOP = regex("[。；，：]")
_REST = regex(r"等(?:一批|[\d一两二三四五六七八九十]+[个项批])?[^、]{0,14}$")
_SECTORS = regex("领域|方面|行业|产业$|类型|地区|板块|内容|类$")
_ITEM = regex(r"[^、（“]*(?:(?:（[^（）]*）|“[^“”]*”)[^、（“]*)*")
_PRICE = regex(r"(?:计划|预计)?总?投资(?:约|近|超)?\d[\d.]*[万亿]*(?:元|美元)的")
# What is made or done, for an item that is no thing built: 年产30万吨淀粉糖加工, 石墨烯应用设备产业化.
_DONE = regex(
    r"(?:加工|生产|制造|产业化|平台|总部|研发|运营|修缮|技改|建设|改造|开发|修复|治理|整治|扩建|迁建|培育|种植|养殖|项目|工程)$"
)
_PROPER = regex(r"\d|[A-Za-z]|公司|集团|[省市县区镇乡]|年产|科技")
_SHORT, _LONG, _LONG_ENOUGH = 5, 42, 9


def listed(text: str, stop: int) -> Iterator[tuple[int, int]]:
    """The items of lists of projects in `text[:stop]`: (start, end), in order."""
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


def _name(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The item without its price; None where it may be a sector (新型建材及先进陶瓷)."""
    priced = _PRICE.match(text, start, end)
    start = priced.end() if priced else start
    if not _SHORT <= end - start <= _LONG or not _DONE.search(text, start, end):
        return None
    proper = _PROPER.search(text, start, end) or end - start >= _LONG_ENOUGH
    return (start, end) if proper else None
