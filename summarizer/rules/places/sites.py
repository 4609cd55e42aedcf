"""The sites of a round: which firms, villages, projects and schools a sentence tells to have been visited.

A cue says that somebody went there or looked (先后来到, 深入, 走进, 实地察看; 在某某公司，…察看); behind it stands a row joined by
、 and 和. A site is known by its last word (公司, 村, 项目, 小学), or by what its row is counted in (等3家企业). What names none
is left out: 部分企业, 施工现场, 我县; and so are regions, which are the place of an occasion and no site of it.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from summarizer.facts import EventKind, Level
from summarizer.language.calendar.beside import BESIDE
from summarizer.language.marks import behind_last
from summarizer.language.places.places import place_prefix
from summarizer.patterns import any_of, regex
from summarizer.rules.events.organs import HOUSES
from summarizer.rules.outline import Stretch
from summarizer.rules.places.named_sites import (
    THINGS,
    headed,
    is_generic,
    is_short,
    named_sites,
    region,
    words,
)

ROUNDS = frozenset(EventKind) - {EventKind.NOTICE, EventKind.DISCIPLINE, EventKind.PRESS_CONFERENCE}
"""Kinds of occasions at which somebody may have gone round. At meetings and in reports only a row told as such counts."""
VISITS = frozenset({EventKind.FIELD_VISIT, EventKind.INSPECTION, EventKind.VISIT_RECEIVED})
"""Kinds whose occasions are rounds."""


@dataclass(frozen=True, slots=True)
class Site:
    """`stretch.text[start:end]` names it; its cue begins at `cue`."""

    zh: str
    start: int
    end: int
    cue: int
    stretch: Stretch


Span = tuple[int, int]

_LOOK = "(?:考察|调研|走访|踏访|拜访|探访|察看|查看|检查|参观|观摩|视察|督查|督导|暗访|抽查|巡查|慰问|看望|踏勘|踏查)"
_GO = "(?:来到|莅临|走进|深入到?(?!交流|沟通|探讨|学习|贯彻|推进|实施|开展|落实|细致|剖析|研究(?!院|所))|前往|抵达|走到|赶到|赶赴)"
_CUE = regex(
    rf"(?P<went>(?:先后|分别|依次"
    rf"|(?:此次|本次|这次)(?=(?:检查|调研|督查|督导|考察|走访|观摩)的))(?:实地|现场|来|深入|一同"
    rf"|走访)*(?:{_GO}|{_LOOK}{{1,2}}的?|来|到|赴|在)(?:了(?!解(?!放)))?"
    rf"|{_GO}(?!了解)了?|走访(?:慰问|调研|看望)?了?)"
    rf"|(?P<saw>(?:实地|现场|重点|随机|着重|认真|仔细|详细|徒步|沿途|沿线|逐一|一一|突击|冒雨)+{_LOOK}{{1,2}}(?:了(?!解(?!放)))?|{_LOOK}了(?!解(?!放))|(?<=一行){_LOOK}+(?!组|团|点)了?|(?<=[带率]队)(?:检查|督查|抽查|暗访)(?!组|团|点|工作|指导)了?)"
    r"|(?P<to>(?<![达得受收遇找想看听说感提做碰直等临不见])到(?![位达底来场会期访])|赴(?!任|约))"
    # 对甲大桥、乙医院等项目建设情况进行了检查
    r"|(?P<on>(?<=[队率员人组行后别次地场，])对(?![外口接面岸于])(?=[^，。；]{3,90}(?:进行|开展)了?[^，。；]{0,6}(?:检查|督查|督导|调研|视察|走访)))"
    # 在甲公司调研时，他强调
    rf"|(?P<during>在(?=[^，。；]{{3,40}}?{_LOOK}(?:[^，。；]{{0,8}})?(?:时|期间|过程中|中)(?:[，指强要]|还|再|反复)))"
    r"|(?P<at>在(?![^，。；]{2,40}(?:陪同|带领|引导|引领)下)(?=[^，。；]{3,90}，))"
    # 甲公司、乙小学、丙社区……每到一处，何远都…
    r"|(?P<each>(?:(?<=[。；！”])|^)(?=(?:[^，。；、…]{3,20}、){1,6}[^，。；、…]{3,20}(?:……|…|——)(?:每到|一路|所到)))"
    # 甲公司车间内，…
    r"|(?P<inside>(?:(?<=[。；！”])|^)(?![在从我各全这那])(?=(?:[^，。；、在]){4,30}[里内旁]，))"
)
# Where the row ends and what was done there begins.
_DONE = regex(
    r"(?:实地|现场|详细|仔细|认真|进行|开展|专题|集中)*(?:调研|检查|督导|督查|考察|察看|查看|看望|走访|视察|了解|参观|指导|巡查|暗访|观摩|座谈|慰问|抽查|听取|询问|召开|主持|宣讲|办公|学习|交流)"
    r"(?!站|中心|室|局|基地|馆|所|点|院|团|组|园|平台|公司|大厅|广场|项目(?!建设|推进|进展|施工))"
    r"|就(?!业|近|读)|对(?![外口接面岸])|开展|进行|参加|出席|看(?=[望到])|时(?=[，强指])"
    r"|一线(?=[，检督调了])"
    r"|(?<=[村区镇司目厂园院校])(?:的?(?:部分)?(?:困难|贫困|老党员|群众|党员|企业家|职工|居民|村民"
    r"|农户|商户|住户|脱贫户))"
)
_SAW_THERE = regex(
    r"察看|查看|了解|询问|走进|听取|参观|观看|体验|检查|交谈|交流|看望|慰问|走访|考察|调研|品尝"
    r"|视察|叮嘱|看到|听介绍|听讲解|走企业|看现场|看产[品线]|看展|握手|问候"
    r"|(?:要求|强调|指出|嘱咐|勉励|表示|希望)(?!的)|送[上到去]|问生产|问需求"
)
# 到某某中心，对…进行调研
_DONE_THERE = regex(
    "，(?:专题|重点|集中|就地|随机)*(?:考察|调研|查看|察看|检查|看望|慰问|走访|听取|询问|了解|参观)了?(?!组|团)"
    "|，(?:(?:对(?![外口接面岸])|就(?![业近读])|围绕|针对)[^。；]{2,40}?(?:进行|开展)"
    "|(?:实地|现场|详细|认真|仔细)(?:察看|查看|了解|检查|询问|听取|走访|参观))"
)
# 在柳林村|村民家中，何远…
_LEAVES = regex(
    "(?:的?(?:部分)?(?:困难|贫困|老党员|群众|党员|企业家|职工|居民|村民|农户|商户|住户|脱贫户)[^，。；]{0,8})?，"
)
_MET_THERE = regex(r"^[^。；]{0,12}(?:召开|举行|举办|主持)|座谈会|签约|揭牌")
# What is told of another time, of others, or as wished for.
_ELSEWHERE = regex(
    r"此前|曾(?:先后|经|到|赴|在)|去年|近年|以来|计划|拟|要求|希望|欢迎|邀请|组织[^，。；]*$|如果|只要|每当|记者|笔者"
)
# Who went, where an article is not on a round.
_GROUP = regex("一行|[组团队]|领导|代表|委员|与会|人员|干部|大家|嘉宾")
_ENDS = "，。；：！？…"
_OPEN, _CLOSE = "（“《", "）”》"
_GIVES_UP = 160


@cache
def _counted() -> "re.Pattern[str]":
    number = r"(?:\d+|[一二三四五六七八九十两多几数]+)[余多]?[家个所处座条]?"
    of_what = r"(?:辖区|规上|骨干|龙头|规模以上|高新技术|知名|民营|外贸|科技|生产|重点|大型|中小型?|市[属直]|县[属直]|部分|在建|新建|省市|市级|县级|民生|园区|各)*"
    return regex(
        rf"等(?:{number})?{of_what}(?P<what>{any_of(sorted(words('counted')))})"
        rf"(?!情况|的?[^，。；]{{0,6}}(?:工作|情况|进展|负责))|等(?:多?地|多?处|{number})"
    )


_OF_PROJECTS = regex("等[^，。；、]{0,4}(?:项目|工程|企业)")
_FIRMS = regex("企业|公司|项目|学校|工程|[小中]学|医院|园区")


def sites(stretches: Iterable[Stretch], kind: EventKind, place: str, *, met: bool) -> tuple[Site, ...]:
    """The sites of an occasion of this kind in the order of the text, each once.

    `place` is where it was; `met` says that it was a meeting with a name: deputies look round without one.
    """
    certain = kind in VISITS or (kind in HOUSES and not met)
    found: list[Site] = []
    for stretch in stretches if kind in ROUNDS else ():
        for site in _of(stretch, certain):
            level = region(site.zh)
            if level is Level.COUNTY or (level and site.zh in place):
                continue
            if not any(site.zh in one.zh or one.zh in site.zh for one in found):
                found.append(site)
    alone = len(found) == 1 and found[0].zh in place and found[0].zh.endswith(_VILLAGE)
    return () if alone else tuple(found)


_ZONES = ("集中区", "集聚区", "工业区")
_VILLAGE = ("村", "社区", "嘎查")


def _of(stretch: Stretch, certain: bool) -> Iterator[Site]:
    """The sites that one sentence tells of."""
    text, stop, went = stretch.text, _told(stretch), False
    floor = 0
    for cue in _CUE.finditer(text, 0, stop):
        looked = cue["saw"] and went and not _WENT_TO_LOOK.search(cue["saw"])
        if cue.start() < floor or looked or not (certain or cue["went"] or cue["saw"] or cue["to"]):
            continue
        begin = behind_last(text, "。；", cue.start())
        if _ELSEWHERE.search(text, begin, cue.start()) or not (
            certain or _somebody(stretch, begin, cue.start())
        ):
            continue
        row = _row(text, cue.end(), stop)
        if row is None or (cue["at"] and not _opens(stretch, cue.start())) or not _counts(text, cue, row):
            continue
        closed = row.closed or ("项目" if cue["on"] and _OF_PROJECTS.match(text, row.end) else "")
        named = _named(stretch, row.parts, closed)
        sure = sum(any(part[0] <= start < part[1] for start, _ in named) for part in row.parts)
        gone = cue["went"] or (cue["saw"] and _WENT_TO_LOOK.search(cue["saw"]))
        if gone and not row.closed and _SEVERAL <= sure < len(row.parts) <= sure * 2:
            firms = [span for part in row.parts for span in named_sites(stretch, part, "企业")]
            named = [one for one in firms if one in named or not _OF_A_TOWN.match(text, *one)]
        if cue["saw"] and THINGS.match(text, row.end):
            named = [span for span in named if place_prefix(text[slice(*span)])]  # 察看了柳林村、门窗等情况
        if not certain and len(named) < _SEVERAL:
            continue
        alone = len(named) == 1
        for start, end in named:
            zh = text[start:end]
            if alone and (region(zh) or zh.endswith((*_ZONES, "街"))):
                continue  # one town or zone is where it was, and 街 is as often a subdistrict as a street
            floor, went = end, went or not cue["saw"]
            yield Site(zh, start, end, begin if _BESIDE.match(text, begin) else cue.start(), stretch)


_OF_A_TOWN = regex("[一-鿿]{2,5}[镇乡村]")  # 石渡镇抗旱, and no firm
_BESIDE = regex(f"{BESIDE}，")  # not at the meeting, as what shows the site is to say


def _named(stretch: Stretch, parts: Sequence[Span], closed: str) -> list[Span]:
    """The sites that the parts of a row name, those among them that share the last word of the next: 柳林、东山村."""
    found: list[Span] = []
    for part in reversed(parts):
        spans = list(named_sites(stretch, part, closed))
        shared = (
            found
            and not spans
            and part[1] + 1 == found[0][0]
            and stretch.text.endswith(_VILLAGE, 0, found[0][1])
        )
        if shared and is_short(stretch, part):
            spans = [part]
        found = spans + found
    return found


def _told(stretch: Stretch) -> int:
    """How much of a sentence the page tells: what leads to somebody's words (在甲公司，他听取了汇报，要求|…) among it,
    and all of one that says of the leader himself where he went on to."""
    if stretch.told == 0 and any(
        _GOES_ON_TO.match(stretch.text, person.end) for person in stretch.people[:1]
    ):
        return len(stretch.text)
    return max(stretch.told, stretch.content)


_GOES_ON_TO = regex(
    rf"(?:一行)?(?:首先|随后|接着|又|还|先后|分别|依次|实地)*(?:{_GO}|到了?(?![位达底来])|走访了)"
)
_THEN = regex(rf"(?:随后|接着|之后|然后|再|又|还)+(?:{_GO}|到)?")  # …示范点，随后前往某某
_WENT_TO_LOOK = regex("考察|调研|走访|参观")
_SEVERAL = 2


@dataclass(frozen=True, slots=True)
class _Row:
    """`parts` are cut at 、; `closed` is what all of them are said to be (等…企业), "" where nothing tells."""

    parts: tuple[tuple[int, int], ...]
    closed: str
    end: int


def _row(text: str, at: int, stop: int) -> _Row | None:
    """What stands behind a cue, cut at its 、, and whether 等…企业 says what it is a row of."""
    parts: list[tuple[int, int]] = []
    begin, depth, i = at, 0, at
    while i < min(stop, at + _GIVES_UP):
        char = text[i]
        depth += (char in _OPEN) - (char in _CLOSE)
        if depth <= 0:
            if char in _ENDS and not (char == "，" and _goes_on(text, i + 1)):
                break
            if char == "、" or char == "，":
                parts.append((begin, i))
                then = _THEN.match(text, i + 1)
                begin = then.end() if then else i + 1
            elif char == "等" and (tail := _counted().match(text, i)):
                parts.append((begin, i))
                what = tail["what"] if tail["what"] and _FIRMS.search(tail["what"]) else ""
                return _Row(tuple(parts), "" if THINGS.match(text, i) else what, tail.end())
            elif i > begin + 1 and (char == "等" or _DONE.match(text, i)) and not _AT_HOME.match(text, i):
                break
        i += 1
    parts.append((begin, i))
    return _Row(tuple(parts), "", i) if depth <= 0 else None


# 到柳林村|老党员某某家中、桥头镇敬老院
_AT_HOME = regex("的?(?:困难|贫困|脱贫|老)?(?:群众|党员|户|职工|居民|村民)[^，。；、]{0,8}家[中里]?、")


def _goes_on(text: str, at: int) -> bool:
    """Whether behind a comma stands nothing but another site: 来到甲村委会，乙水库，…"""
    behind = _CLAUSE.match(text, at)
    if (
        behind is None
        or behind[0][0] in "在到对与并就向从由"
        or _GOES.match(text, at)
        or _WENT_ON.search(behind[0])
        or _DONE.match(text, at)
    ):
        return False
    return headed(behind[0]) and not is_generic(behind[0])


_GOES = regex(rf"{_GO}|{_LOOK}")
_WENT_ON = regex("先后|分别|依次|一行")  # 在石渡镇，何远先后到|柳林村
_CLAUSE = regex("[\u4e00-\u9fff]{3,12}?(?=[，、和及与]|等[地处几多]|等\\d)")


def _somebody(stretch: Stretch, begin: int, at: int) -> bool:
    """Whether a sentence says before its cue who went."""
    named = any(begin <= person.start < at for person in stretch.people)
    return named or _GROUP.search(stretch.text, begin, at) is not None


def _opens(stretch: Stretch, at: int) -> bool:
    """Whether a clause opens here, or behind who is told of: 随后，|在甲公司，…, 何远一行|在甲公司，…."""
    behind = stretch.text[at - 1 : at] in ("", *"。；，！”") or stretch.text.endswith(
        ("一行", "组", "团"), 0, at
    )
    return behind or any(person.ends == at for person in stretch.people)


_TWO = regex("[^，、]{3,}[和及与][^，、]{3,}")


def _counts(text: str, cue: "re.Match[str]", row: _Row) -> bool:
    """Whether a weak cue is borne out by what stands behind the row: 到…调研; 在…，某某察看了."""
    if text.endswith("队", 0, cue.start()) and cue["saw"]:
        return len(row.parts) > 1  # 带队检查甲广场、乙商场, but 带队检查节前食品安全
    if cue["on"]:
        return len(row.parts) > 1 or _TWO.search(text, *row.parts[0]) is not None
    if cue["to"]:
        done = _DONE.match(text, row.end) or _DONE_THERE.match(text, row.end)
        return done is not None or text.startswith("等", row.end - 3)
    if cue["at"] or cue["inside"]:
        behind = text[row.end : row.end + 60].partition("。")[0]
        return (
            _LEAVES.match(text, row.end) is not None
            and bool(_SAW_THERE.search(behind))
            and not _MET_THERE.search(behind)
        )
    return True
