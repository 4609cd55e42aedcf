"""What governs each stretch of a Chinese sentence: a wish carries on over commas until something is told.

刘某察看了现场，指出，要加快建设，确保河道得到治理: the river is not yet regulated, whatever the sentence tells before.
A line of English is held against the stretches it shares most with.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from summarizer.checking.aligned import shared, things_of
from summarizer.patterns import regex

_SENTENCE = regex("([。；\n])")
_PIECE = regex("，|：(?=[一二三四五六七八九十]是|要|希望)")
_FRAME = regex("[^，。；]{0,24}(?:指出|强调|要求|认为|提出|表示|说|号召|建议|呼吁)[：:]?$")
_ASKED = regex("(?:建议|呼吁)[：:]?$")
_SAID = regex(r"\b(?:said|noted|stressed|pointed out|stated|added|(?<!was )(?<!were )told)\b")
_SAYS = "(?:said|noted|added|stressed|stated|pointed out|told the meeting)"
# Where it was told, and by whom, is no part of what was: ", the meeting was told".
_WHERE = regex(
    r",? (?:the )?(?:meeting|session|conference|participants|officials|delegates) "
    r"(?:was|were|had been) (?:told|informed)\b|"
    r"^The (?:meeting|session|conference) (?:was told|heard|was informed) that |"
    rf",? (?:[A-Z][\w'’-]+ ){{1,3}}(?:also )?{_SAYS}(?: (?:there|on site|at the meeting))?(?=\.?$)|"
    rf"^(?:[A-Z][\w'’-]+ ){{1,3}}(?:also )?{_SAYS} (?:that )?"
)
# 也要看到，… admits what is so; what was reached by effort is reached.
_ADMITS = regex("要[^，]{0,4}(?:看到|认识到)|努力下?$")
# 为切实做好工作，某某检查了现场: what something is done for governs nothing behind it.
_PURPOSE = regex("^(?:[^，。；]{0,6}，)?为(?:了|进一步|切实|深入|扎实|全面|有效|加强|推动|确保|做好)")
WANT = (
    r"(?<![重主需只纪必首紧摘概提简扼])要(?![求素点道闻害件])|"
    r"将(?![军其他她该\d]|[^，。；把]{1,30}(?:列为|列入|分解|相结合|作为|纳入|返还|发还|退还|移交|送到|交给|授予))|"
    r"拟(?!任(?:的|职位|干部|人员))|力争|(?<!先后)(?<!累计)(?<!成功)(?<![已共])争取(?!到|了)|(?<!投资)计划(?!的|(?:总|完成)?投资额?的)"
)
"""Words of a wish or a plan; 将 as 把 plans nothing."""
_WANTS = regex(
    r"^(?:[^，。；、]{0,16}?)(?:"
    + WANT
    + r"|预计|预测|预报|努力|力求|务必|必须|须|应当|希望|期望|(?<!代表)建议(?!和|办理|意见|的)|呼吁|确保|有望|打算|"
    r"旨在|"
    r"下一步|接下来|今后|未来|期待|(?:要求|督促|责令|号召)(?=[^，。；、和的]{4,})|进一步加[大强快]|切实|着力|"
    r"会(?=进一步|继续|更加)|将会)|[^，。；、]{0,24}(?:有信心|有底气|有把握)"
)
_TELLS = regex(
    r"已|了(?!解)|累计|截至|今年[1一](?:月?[至到—-])|前[二三\d]个?(?:季度|月)|去年|同比|比上年|以来|先后|来到|听取|察看|查看|考察|出席|主持|审议|传达|获得|荣获|分别授予|颁发|"
    r"(?:召开|举行|举办)(?![^，。；]{0,4}(?:前|之际))"
)
# 8月底前完成铺设 is an order wherever it stands, unless it says 已.
_BY = regex(
    "^[^已了]*(?:[日月年旬底初]|季度)之?前(?:要|须|全面|全部|基本|如期)?(?:完成|建成|竣工|投产|办结|交付)[^已了]*$"
)
# 印发《三年行动计划》 plans nothing.
_TITLE = regex("《[^《》]*》")
# 审议年度审计计划: what was gone over is a plan, and was gone over.
_DEALT_WITH = regex("^(?:会议|会上)?(?:书面|专题|集中)?(?:审议|听取|讨论|传达|审查)[^要将拟]*$")
# 三季度末完成主体结构 is still to come.
_DUE = regex("到20\\d\\d年|(?:季度|[月年])[末底]|之?前")
_SO_FAR = regex("(?:截至)?(?:目前|现|当前)?[，]?已|(?:目前|现)")
# What goes on counting what was done.
_COUNTED = regex(
    r"^[^\d]{0,8}\d[\d.]*[^\d]{0,6}$|^[^\d要将拟力]{0,10}(?:完成|建成|开工|投产|整改|销号|到位)[^要将拟力]{0,10}\d"
)
_AHEAD = regex("迎接|喜迎|即将")
# 春节即将来临前夕: when it was.
_OCCASION = regex("(?:即将)?(?:来临|到来|临近)(?:之际|前夕|之前|前)?$")
# 认为工作主业强、管理好: what somebody finds is so.
_HOLDS = regex("认为(?!应|要|必须|需)")
_DONE = regex("已|完成|累计|了(?!解)|办结|建成")
_TOLD = regex("已|了(?!解)|累计")
_LEAST, _AS_GOOD = 2.0, 0.75


# 认真分析短板弱项, 相关部门研究制定计划: what a meeting asks without 要. What is so, or was done, is no order.
_ASKS = regex(
    "^(?:[^，。；]{0,8}(?:部门|单位|各地|乡镇|街道|党委|党组|干部|企业)(?:按照[^，。；]{0,10})?)?"
    "(?:认真|切实|积极|大力|加强|强化|严格|全面|深入|进一步|抓[好紧实]|做[好实强]|推动|推进|落实|压实|完善|健全|研究制定|制定|聚焦|紧盯|突出)"
)
_SO = regex("已|了(?!解)|累计|取得|获|同比|增长|[是有]|正在|去年|截至|以来|不断|成效")


def is_order(zh: str) -> bool:
    """Whether what somebody said asks for something, though no 要 says so."""
    return _ASKS.search(zh) is not None and not _SO.search(zh)


# 下一步将…。举办专题培训，加强能力建设。 The plan goes on to the end of the paragraph, or to what is told.
_NEXT = regex("下一?步|接下来|下一?阶段|今后")
_TELLS_AGAIN = regex("已|了(?!解)|累计|取得|同比|增长|正在|去年|截至|以来|目前|据|当前|近年|显示")


def carried_on(paragraphs: Iterable[Sequence[str]]) -> Iterator[str]:
    """The sentences that go on with what is planned next, though no word of theirs says so."""
    for texts in paragraphs:
        planned = False
        for text in texts:
            if _NEXT.search(text):
                planned = True
            elif planned and _TELLS_AGAIN.search(text):
                planned = False
            elif planned:
                yield text


@dataclass(frozen=True, slots=True)
class Stretch:
    """Some Chinese between commas, and whether it is wanted, told, or neither."""

    zh: str
    wanted: bool
    said: bool
    """Whether it stands behind 某某指出."""


def stretches(zh: str, orders: Sequence[str] = ()) -> Iterator[Stretch]:
    """The stretches of a text in order, each with what governs it; `orders` is known to be wanted."""
    wanted = said = told = False
    for sentence, end in zip(*[iter((*_SENTENCE.split(zh), ""))] * 2, strict=False):
        pieces = [piece for piece in _PIECE.split(sentence) if piece]
        for piece, later in zip(pieces, (*pieces[1:], ""), strict=False):
            if _FRAME.match(piece):
                wanted, said = _ASKED.search(piece) is not None, True
            elif _PURPOSE.match(piece) or _OCCASION.search(piece):
                pass
            elif _DEALT_WITH.match(piece):
                wanted = False
            elif (not _ADMITS.search(piece) and _WANTS.search(_TITLE.sub("", piece))) or _BY.search(piece):
                wanted = True
            elif not _AHEAD.search(piece) and _TELLS.search(piece):
                wanted = False
            elif told and _COUNTED.search(piece):
                wanted = False  # 已完成投资1.9亿元，完成清淤18公里，剩余…力争完工
            elif _SO_FAR.match(later):
                wanted = False  # 反馈的38个问题，目前已整改29个
            elif not _HOLDS.search(piece) and any(piece in order for order in orders):
                wanted = True
            told = not wanted and bool(_TELLS.search(piece) or (told and _COUNTED.search(piece)))
            yield Stretch(piece, wanted, said)
        if end != "；" or not said:  # 建议，要总结经验；…，成立协调小组: all of it is
            wanted = said = told = False


def only_told(en: str, quotes: Sequence[str], orders: Sequence[str]) -> bool:
    """Whether all that a line shares most with is told as done, and nothing of it wanted."""
    near = nearest(en, quotes, orders)
    return bool(near) and all(
        not one.wanted and _DONE.search(one.zh) and (_TOLD.search(one.zh) or not _DUE.search(one.zh))
        for one in near
    )


def only_wanted(en: str, quotes: Sequence[str], orders: Sequence[str]) -> bool:
    """Whether all that a line shares most with is wanted, and nothing of it told."""
    near = nearest(en, quotes, orders)
    return bool(near) and all(one.wanted for one in near)


def without_teller(en: str) -> str:
    """A line without who or what meeting told it: those stand in many places."""
    return _WHERE.sub(" ", en)


def nearest(en: str, quotes: Sequence[str], orders: Sequence[str]) -> list[Stretch]:
    """The stretches a line shares most with; none where it shares too little."""
    said, en = _SAID.search(en), without_teller(en)
    things = tuple(things_of(en, ()))
    if sum(thing.weight for thing in things) < _LEAST:
        return []
    found = [one for quote in dict.fromkeys(quotes) for one in stretches(quote, orders)]
    if said:
        found = [one for one in found if one.said] or found
    shares = [shared(things, one.zh) for one in found]
    most = max(shares, default=0.0)
    if most < _LEAST:
        return []
    return [one for one, share in zip(found, shares, strict=True) if share >= most * _AS_GOOD]
