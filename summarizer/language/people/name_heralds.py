"""What stands before a personal name: two characters that end a clause, a post, a body or an announcement."""

from functools import lru_cache

from summarizer.language.people.appointed import ENDS as ENDS_OF_ANNOUNCEMENTS
from summarizer.language.posts.title_runs import ends_of_posts
from summarizer.patterns import regex

_ON_THE_WAY = frozenset("到在进访往庭村寨庄屯组区沟湾坪坝岭坡塘冲洼")
"""The last characters of what stands before somebody's home."""
ENDS_OF_BODIES = frozenset("班级组局厅委办院行司社部会处所站校学团科")
"""The last characters of bodies that people work in."""
MASK = "\x00"
"""Stands for every character of what holds no participants."""

_CLAUSE = regex(
    r"(?:[，,。；;：:！!？?\n\u3000 ）)、\x00]|[0-9一二三四五六七八九十][.．]|"
    r"会上|会后|会前|由|随后|随即|期间|其间|其中|图为|经查)$"
)
_CALLED_AFTER = regex(
    "(?:[，,。；;：:、！!？?）)\n]|传达|宣读|转达|学习|讨论|审议|贯彻|落实|听取|根据|按照|聆听|感谢|欢迎|陪同|拜会|拜访|派|随|在|对|向|与|和|由|据|了|的|及|以|给|为|将|把|是|请|跟|同|"
    "市委|区委|县委|省委|时任|随后|随即|最后|期间|会上|会后|会前|带领|代表|代替)$"
)
# 协会王某副会长: a body may stand before a name whose post is behind it.
_BODY = regex(
    "(?:[省市区县旗州镇乡厅局委院部所会社校系室站司处科庭]|人大|政协|妇联|工会|科协|工商联|街道|社区|集团|公司|大学|中学|小学|幼儿园|银行|中心|法院|政府|会馆)$"
)
# What stands before a name is two characters, and official prose has few of them: their answers are remembered.
_PAIRS_KEPT = 4096


@lru_cache(maxsize=_PAIRS_KEPT)
def ends_clause(before: str) -> bool:
    """Whether the two characters end what stands before the subject of a clause."""
    return _CLAUSE.search(before) is not None


@lru_cache(maxsize=_PAIRS_KEPT)
def heralds(before: str) -> bool:
    """Whether a name that has not been given before may follow the two characters at all."""
    return (
        before[-1:] in ("的", MASK)
        or before[-1:] in ends_of_posts()
        or before[-1:] in ENDS_OF_ANNOUNCEMENTS
        or before[-1:] in ENDS_OF_BODIES
        or before[-1:] in _ON_THE_WAY
        or ends_clause(before)
        or any(announces(before))
    )


@lru_cache(maxsize=_PAIRS_KEPT)
def announces(before: str) -> tuple[bool, bool]:
    """Whether a name that is called by its post may follow the two characters, and whether they end a body."""
    return not before or _CALLED_AFTER.search(before) is not None, _BODY.search(before) is not None


# 引导牧民|储草，发动村民|管护: what people are moved to do, which looks like a name of two characters.
_MOVED = regex(
    "(?:引导|组织|动员|发动|鼓励|指导|督促|号召|帮助|带动|激励|支持|提醒|劝导|教育|要求|倡导|方便|保障|确保|促进|推动|激发|凝聚|依靠|影响)"
    "(?:全体|广大|全[省市县区镇乡村旗]|周边|当地|各族|各村|部分|更多|辖区)?(?:农|牧|渔|村|居|市)?(?:民|党员|干部|职工|群众|学生|师生|商户)$"
)
# 各村干部群众|齐行动
_MASSES = tuple(f"{who}群众" for who in ("人民", "干部", "党员", "职工", "各族", "广大", "军民"))
_SHORT = regex("[一-鿿]{2}(?:[^一-鿿]|[和与及])")
_LONGEST_MOVED = 12


def at_large(clean: str, at: int) -> bool:
    """Whether people at large stand before `at`, and what they do or are moved to do behind it, and no name."""
    if clean.endswith(_MASSES, 0, at):
        return True
    return (
        _SHORT.match(clean, at) is not None
        and _MOVED.search(clean, max(0, at - _LONGEST_MOVED), at) is not None
    )
