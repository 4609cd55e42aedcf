"""Where the object of a meeting's verb is cut into items.

Lists are cut at commas first and at enumeration marks only between items of the same shape, because posts and bodies
are listed inside one item.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from summarizer.language.marks import outside
from summarizer.patterns import regex

# What an item may end with; a piece that ends otherwise tells what was said, and so does all that follows it.
ITEM_END = regex(
    r"(?:精神|汇报|报告|情况|意见|工作|方案|事项|事宜|》|）|”|草案|请示|建议|名单|决定|办法|讲话|论述|批示|指示|文件|规定|条例|会议|规划|计划|要点|议题|日程|政策|"
    r"议案|提案|稿|安排|措施|任务|项目|清单|内容|通知|通报|制度|办案|案例|视频|片|问题|材料|决议|章程|公报|回信|贺信|思想|重要文章|原文|篇目|形势|案件|议程|要求|"
    r"部署|(?:部署|推进|动员|座谈|调度|总结|视频|工作|专题|电视电话)会|协议|预算|决算|指标|标准|名额|人选|免职|任免|合同|总结|说明|建设|改革|发展|治理|管理|服务|整治|等)$"
)
_LINKED = regex(r"^(?:、|和|及|与|以及)")
_ON_THEM = regex(
    r"(?:等)?(?:的)?[^，。；、和及]{0,10}(?:情况|结果|意见|过程)(?:的)?(?:汇报|报告|说明)$|(?:等)?的(?:说明|汇报|[^，。；、和及]{0,4}审议意见)$"
)
# 关于《甲》、关于《乙》等议案的说明
_ON_ALL = regex(r"等[^，。；、和及]{0,8}的(?:说明|汇报|报告)$")
_ON_IT = regex(r"(?:执行|实施|贯彻|落实|办理|修改|起草|进展)[^，。；]{0,12}(?:情况|说明)")


def split(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cut a list of objects: at commas; between 《》《》; keep one item with inner enumerations whole."""
    for piece_start, piece_end in _at_commas(text, start, end):
        piece = text[piece_start:piece_end]
        titles = list(_TITLED.finditer(piece)) if "《" in piece else []
        if not titles:
            yield from _at_twin_tails(text, piece_start, piece_end)
            continue
        tail = piece[titles[-1].end() :]
        # 《甲》和《乙》审议修改情况的报告 is one report on two documents.
        rest = _LINKED.match(tail) if not _ON_IT.search(tail) and ITEM_END.search(tail) else None
        alone = not tail or tail.startswith("等") or len(tail) < 3 or rest
        gaps = [piece[a.end() : b.start()] for a, b in pairwise(titles)]
        if gaps and _ON_ALL.match(tail):
            yield piece_start, piece_end
            continue
        if gaps and _ON_THEM.match(tail) and all(_LINKED.fullmatch(gap) or not gap.strip() for gap in gaps):
            yield piece_start, piece_end  # 《甲》《乙》等起草情况的汇报: one report on all of them
            continue
        if not alone or not all(gap == "" or _LINKED.match(gap) or gap.isspace() for gap in gaps):
            yield from _at_twin_tails(text, piece_start, piece_end)
            continue
        for a, b in _each(piece, titles, bool(rest)):
            link = _LINKED.match(piece[a:b])
            yield from _at_twin_tails(text, piece_start + a + (link.end() if link else 0), piece_start + b)


_TITLED = regex(r"《(?:[^《》]|《[^《》]*》){1,120}》(?:（[^（）]{1,20}）)?")


def _each(piece: str, titles: "list[re.Match[str]]", rest: bool) -> Iterator[tuple[int, int]]:
    """Every title with the words before it, what stands before the first title apart if it is an item of its own."""
    before = piece[: titles[0].start()]
    link = re.search(r"(?:、|和|及|以及)$", before)
    apart = link is not None and len(before) > 6 and bool(ITEM_END.search(before[: link.start()]))
    if apart and link:
        yield 0, link.start()
    begin = titles[0].start() if apart else 0
    for index, title in enumerate(titles):
        last = index == len(titles) - 1
        yield begin, len(piece) if last and not rest else title.end()
        begin = title.end()
    if rest:
        # 《工作规则》以及年度工作安排、任务分解: what is added behind the title is an item too.
        yield begin, len(piece)


_TWIN = regex(
    r"(?P<tail>精神|汇报|情况|报告|决议)(?P<link>和|及|以及|、)(?![在对就给致向])(?=[^，。；]{4,60}(?P=tail)$)"
    r"|(?<=精神)(?P<spirit>、|及|以及|和)(?![在对就给致向])(?=[^，。；《》、]{4,60}(?:精神、|(?:要求|部署|通报|讲话|批示|指示|文件|通知)$))"
    r"|(?<=会议)(?P<sits>和|及|以及)(?=(?:全国|全省|全市|全县|全区|中央|[省市区县]委)[^，。；]{4,40}会议?精神$)"
    r"|(?<=会)(?P<met>和|及|以及)(?=(?:全国|全省|全市|全县|全区|中央|[省市区县]委)[^，。；]{4,40}会议?精神$)"
    r"|情况(?P<states>、|(?:和|及|以及)(?=[^、]*$))(?=[^，。；]{4,60}情况的?(?:汇报|报告)$)"
    r"|(?<=讲话)(?P<talk>以及|、|和|及)(?!重要|指示|批示|系列|有关|相关|[在对就]|[给致向](?![^，。；《》]{2,80}[信电]))(?=[^，。；《》]{6,80}(?:精神|讲话)$|[^，。；《》对就]{2,20}(?:对|就)[^，。；《》]{4,40}(?:指示|批示)$)"
    r"|(?<=[神》）])(?P<mark>、|和|及|以及)(?=《)|(?<=》)(?P<after>、|和|及|以及)(?=[^，。；《》]{4,60}精神等?$)"
    r"|(?<=(?:决议|名单|议程|日程|办法)（草案）)(?P<drafts>和|及|以及)(?=[^，。；]{6,40}报告$)"
    r"|(?<=通报|说明|汇报)(?P<told>、|和|及|以及)(?=[^，。；《》]{4,60}(?:通报|说明|汇报)$)"
    r"|(?<=[稿案]）)(?P<papers>、|和|及|以及)(?=[^，。；《》]{5,80}（[^（）]{0,6}[稿案]）$)"
    r"|(?<=汇报|报告)(?P<views>和|及|以及)(?=[^，。；《》]{2,24}(?:建议|工作安排|发言|事项|事宜)$)"
    r"|(?<=请示|汇报|报告|方案|议案|意见|草案)(?P<each>、|和|及|以及)(?=(?:[^，。；、《》]{2,40}?)?关于|《)"
)


def _at_twin_tails(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A精神和B精神 are two items; A、B工作情况汇报 is one."""
    twin = next((t for t in _TWIN.finditer(text, start, end) if _free(text, start, t)), None)
    if twin is None:
        yield start, end
        return
    link = twin.lastgroup or 0
    yield start, twin.start(link)
    yield from _at_twin_tails(text, twin.end(link), end)


# 对锲而不舍落实…精神、推进…的重要指示精神: what 对 opens is closed by the head behind 的.
_AT = regex("[记席理长部]在[^，。；时上]{2,40}$")
_ANOTHER = regex(
    "[^，。；、《》]{2,24}(?:局|办|委|部|院|中心|小组|公司)关于"
)  # 甲局关于…情况、乙局关于…情况的汇报
_FRAME = regex(
    r"(?:对|关于|就)(?![^，。；]*(?:讲话|指示|批示|论述|贺信|回信|会议|情况|汇报|报告|通知|意见|文章|说明))[^，。；]*$"
)


def _free(text: str, start: int, twin: "re.Match[str]") -> bool:
    """Whether a mark between two objects stands outside quotation marks and outside an open frame."""
    if not outside(text, start, twin.start()):
        return False
    link = twin.lastgroup or 0
    if link in ("sits", "met") and _AT.search(text, start, twin.start()):
        return False  # 在甲会议和乙会议上的讲话: one speech at both
    if (
        link == "states"
        and "关于" in text[start : twin.start(link)]
        and not _ANOTHER.match(text, twin.end(link))
    ):
        return False  # 各组关于甲情况和乙情况的汇报: one report
    of_spirit = link == "spirit" or (link == "link" and twin["tail"] == "精神")
    return not of_spirit or not _FRAME.search(text[start : twin.start(link)])


_HEARD_OF = regex(r"(?:汇报|通报)$")
_WHOLE = regex(r"(?:汇报|报告|情况|通报|说明|意见|》|）|发言|述职|建议|介绍|精神|讲话|工作|事宜|方案)$")


def _at_commas(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    begin = start
    told = _HEARD_OF.search(text, start, end) is not None
    reported = text.endswith("情况的报告", start, end)
    for index in range(start, end):
        if text[index] in "，；" and outside(text, start, index):
            if told and not _WHOLE.search(text, begin, index):
                continue  # 深化…、打好…，推进…情况汇报: one report
            if reported and "关于" in text[begin:index] and not ITEM_END.search(text, begin, index):
                continue  # 区政府关于落实…战略，开展…情况的报告
            yield begin, index
            begin = index + 1
    yield begin, end
