"""The sites of a round: which firms, villages, projects and schools a sentence tells to have been visited.

A cue says that somebody went there or looked (先后来到, 深入, 走进, 实地察看; 在某某公司，…察看); behind it stands a row joined by
、 and 和. A site is known by its last word (公司, 村, 项目, 小学), or by what its row is counted in (等3家企业). What names none
is left out: 部分企业, 施工现场, 我县; and so are regions, which are the place of an occasion and no site of it.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from summarizer.english.site_names import firm_english
from summarizer.facts import EventKind, Level
from summarizer.language.marks import behind_last
from summarizer.language.matching import Lexicon, lexicon
from summarizer.language.places import place_chain, place_prefix
from summarizer.language.rows import rows
from summarizer.patterns import any_of, regex
from summarizer.rules.organs import HOUSES
from summarizer.rules.outline import Stretch

ROUNDS = frozenset(EventKind) - {
    EventKind.NOTICE, EventKind.FEATURE, EventKind.DISCIPLINE, EventKind.PRESS_CONFERENCE,
}  # fmt: skip
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


_LOOK = "(?:考察|调研|走访|踏访|拜访|探访|察看|查看|检查|参观|观摩|视察|督查|督导|暗访|抽查|巡查|慰问|看望|踏勘|踏查)"
_GO = "(?:来到|莅临|走进|深入到?(?!交流|沟通|探讨|学习|贯彻|推进|实施|开展|落实|细致|剖析|研究(?!院|所))|前往|抵达|走到|赶到|赶赴)"
_CUE = regex(
    rf"(?P<went>(?:先后|分别|依次|(?:此次|本次|这次)(?=(?:检查|调研|督查|督导|考察|走访|观摩)的))(?:实地|现场|来|深入|一同|走访)*(?:{_GO}|{_LOOK}的?|来|到|赴|在)(?:了(?!解))?|{_GO}(?!了解)了?|走访(?:慰问|调研|看望)?了?)"
    rf"|(?P<saw>(?:实地|现场|重点|随机|着重|认真|仔细|详细)+{_LOOK}(?:了(?!解))?|{_LOOK}了(?!解))"
    r"|(?P<to>(?<![达得受收遇找想看听说感提做碰直等临不见])到(?![位达底来场会期访])|赴(?!任|约))"
    # 对甲大桥、乙医院等项目建设情况进行了检查
    r"|(?P<on>(?<=[队率员人组行])对(?![外口接面岸于])(?=[^，。；]{3,90}(?:进行|开展)了?[^，。；]{0,6}(?:检查|督查|督导|调研|视察|走访)))"
    r"|(?P<at>(?:(?<=[。；，！”])|^)在(?=[^，。；]{3,90}，))"
)
# Where the row ends and what was done there begins.
_DONE = regex(
    r"(?:实地|现场|详细|仔细|认真|进行|开展|专题|集中)*(?:调研|检查|督导|督查|考察|察看|查看|看望|走访|视察|了解|参观|指导|巡查|暗访|观摩|座谈|慰问|抽查|听取|询问|召开|主持|宣讲|办公|学习|交流)"
    r"(?!站|中心|室|局|基地|馆|所|点|院|团|组|园|平台|公司|大厅|广场|项目)"
    r"|就(?!业|近|读)|对(?![外口接面岸])|开展|进行|参加|出席|看(?=[望到])|时(?=[，强指])|一线(?=[，检督调了])|(?<=[村区镇司目厂园院校])(?:的?(?:困难|贫困|老党员|群众|党员|企业家|职工|居民|村民))"
)
_THINGS = regex(
    r"等?(?:重点|关键|主要)?(?:部位|环节|区域|设施|设备|情况|问题|方面|产品|功能|内容|岗位|进展|进度|工作)"
)
_SAW_THERE = regex(
    r"察看|查看|了解|询问|走进|听取|参观|观看|体验|检查|交谈|交流|看望|慰问|走访|考察|调研|品尝|视察|叮嘱|看到|听介绍|听讲解|走企业|看现场|看产[品线]|看展|握手|问候|送[上到去]|问生产|问需求"
)
# 到某某中心，对…进行调研
_DONE_THERE = regex(
    "，(?:考察|调研|查看|察看|检查|看望|慰问|走访)了?(?!组|团)|，(?:对(?![外口接面岸])[^。；]{2,40}?(?:进行|开展)|(?:实地|现场|详细|认真|仔细)(?:察看|查看|了解|检查|询问|听取|走访|参观))"
)
_MET_THERE = regex(r"^[^。；]{0,12}(?:召开|举行|举办|主持)|座谈会|签约|揭牌")
# What is told of another time, of others, or as wished for.
_ELSEWHERE = regex(
    r"此前|曾(?:先后|经|到|赴|在)|去年|近年|以来|计划|拟|要求|希望|欢迎|邀请|组织[^，。；]*$|如果|只要|每当"
)
_FRONT = regex(
    r"(?:了解了?|了|位于|坐落[于在]|地处|设在|[我全本该][省市县区镇乡州旗]的?|当地的?|[省市县区]内的?|辖区内?的?|辖内|(?:城区|城镇|县城|市区)(?=的)|的)+"
)
_ENDS = "，。；：！？…"
_OPEN, _CLOSE = "（“《", "）”》"
_AND = regex("以及|[和及与]")
_NO_SITE = regex(
    r"系统$|(?:[了着“]|”(?!(?:项目|工程|[一-龥]园)$))[^“”]{0,2}$|[这那其每某]|(?<!辖)各|该|\d+ ?(?:余|多)?[家个所名处户批条座]|[一二三四五六七八九十两几多数]+[余多]?[家个所名处户批条座]|^(?:部分|相关|有关|一些|一线|全[市县区省镇]|沿线|多)|部分|有关|相关|在[京沪津渝建][^，。；]{0,2}项目$"
)
_NO_WORKS = regex(
    r"养护|治理|种植|改造$|整治|维修|保护|情况|工作|问题|进度|进展|负责|困难|群众|职工|干部|老人|党员|代表|书记|主任|同志|[局镇县市区]长|安全|措施|服务|管理|[省市县区州旗镇乡]$|农户|商户|住户|现场"
)
_NO_FIRM = regex(f"设施|设备|建设(?!集团)|环境|{_NO_WORKS.pattern}")
_APPOSED = regex(
    r".*(?:——|示范[村点户](?=[\u4e00-\u9fff]{2,8}[镇乡村])|(?:公司|集团|局)(?:所属|下属|旗下)的?)"
)
_THESE = regex(
    r"(?:这|等)?[两二三四五六\d]+[家个所座条处](?:企业|公司|学校|项目|村|单位|点位|(?:[大中小]型)?(?:水库|河流|桥梁))$"
)
_SHORTEST, _LONGEST = 3, 36
_WITHOUT_HEAD = 16
_GROUNDS = ("工地", "现场")
_GIVES_UP = 160


@cache
def _words(sort: str) -> frozenset[str]:
    return frozenset(row["zh"] for row in rows("site_words") if row["class"] == sort)


@cache
def _generic() -> Lexicon[str]:
    return lexicon((zh, zh) for zh in _words("generic"))


@cache
def _counted() -> "re.Pattern[str]":
    number = r"(?:\d+|[一二三四五六七八九十两多几数]+)[余多]?[家个所处座条]?"
    of_what = r"(?:辖区|规上|骨干|龙头|规模以上|高新技术|知名|民营|外贸|科技|生产|重点|市[属直]|县[属直]|部分|在建|新建|省市|市级|县级|民生|园区|各)*"
    return regex(
        rf"等(?:{number})?{of_what}(?P<what>{any_of(_words('counted'))})"
        rf"(?!情况|的?[^，。；]{{0,6}}(?:工作|情况|进展|负责))|等(?:多?地|多?处|{number})"
    )


_PROJECTS = regex("项目|工程")
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
            region = _region(site.zh)
            if region and (site.zh in place or region is Level.COUNTY):
                continue
            if not any(site.zh in one.zh or one.zh in site.zh for one in found):
                found.append(site)
    return tuple(found)


def _of(stretch: Stretch, certain: bool) -> Iterator[Site]:
    """The sites that one sentence tells of."""
    text, stop, went = stretch.text, _told(stretch), False
    floor = 0
    for cue in _CUE.finditer(text, 0, stop):
        looked = cue["saw"] and went and not _WENT_TO_LOOK.search(cue["saw"])
        if cue.start() < floor or looked or (not certain and not cue["went"]):
            continue
        begin = behind_last(text, "。；", cue.start())
        if _ELSEWHERE.search(text, begin, cue.start()):
            continue
        row = _row(text, cue.end(), stop)
        if row is None or not _counts(text, cue, row):
            continue
        closed = row.closed or ("项目" if cue["on"] and _OF_PROJECTS.match(text, row.end) else "")
        named = [span for part in row.parts for span in _named(stretch, part, closed)]
        sure = sum(any(part[0] <= start < part[1] for start, _ in named) for part in row.parts)
        if cue["went"] and not row.closed and _SEVERAL <= sure < len(row.parts) <= sure * 2:
            named = [span for part in row.parts for span in _named(stretch, part, "企业")]
        if cue["saw"] and _THINGS.match(text, row.end):
            named = [span for span in named if place_prefix(text[slice(*span)])]  # 察看了柳林村、门窗等情况
        if not certain and len(named) < _SEVERAL:
            continue
        alone = len(named) == 1
        for start, end in named:
            zh = text[start:end]
            if alone and _region(zh):
                continue  # one town or zone is where it was
            floor, went = end, went or not cue["saw"]
            yield Site(zh, start, end, cue.start(), stretch)


def _told(stretch: Stretch) -> int:
    """How much of a sentence the page tells: all of one that says of the leader himself where he went on to."""
    if stretch.told == 0 and any(
        _GOES_ON_TO.match(stretch.text, person.end) for person in stretch.people[:1]
    ):
        return len(stretch.text)
    return stretch.told


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
                return _Row(tuple(parts), "" if _THINGS.match(text, i) else what, tail.end())
            elif i > begin + 1 and (char == "等" or _DONE.match(text, i)):
                break
        i += 1
    parts.append((begin, i))
    return _Row(tuple(parts), "", i) if depth <= 0 else None


def _goes_on(text: str, at: int) -> bool:
    """Whether behind a comma stands nothing but another site: 来到甲村委会，乙水库，…"""
    behind = _CLAUSE.match(text, at)
    named = behind is not None and behind[0][0] not in "在到对与并就向从由" and _headed(behind[0])
    named = named and behind is not None and not _is_generic(behind[0])
    return named and not _DONE.match(text, at)


_CLAUSE = regex("[\u4e00-\u9fff]{3,12}?(?=[，、和及与])")


def _counts(text: str, cue: "re.Match[str]", row: _Row) -> bool:
    """Whether a weak cue is borne out by what stands behind the row: 到…调研; 在…，某某察看了."""
    if cue["on"]:
        return len(row.parts) > 1
    if cue["to"]:
        done = _DONE.match(text, row.end) or _DONE_THERE.match(text, row.end)
        return done is not None or text.startswith("等", row.end - 3)
    if cue["at"]:
        behind = text[row.end : row.end + 60].partition("。")[0]
        return (
            text.startswith("，", row.end)
            and bool(_SAW_THERE.search(behind))
            and not _MET_THERE.search(behind)
        )
    return True


def _named(stretch: Stretch, part: tuple[int, int], closed: str) -> Iterator[tuple[int, int]]:
    """The site or sites that a part of a row names: 甲公司和乙公司 are two."""
    some: list[tuple[int, int]] = []
    if _CROSSING.search(stretch.text, *part) and (one := _site(stretch, *part, closed)):
        yield one  # 甲路与乙路交叉口 is one
        return
    for mark in _AND.finditer(stretch.text, *part):
        left = _site(stretch, part[0], mark.start(), closed)
        right = list(_named(stretch, (mark.end(), part[1]), closed))
        if left and (right or mark[0] == "以及"):  # 以及 stands in no name
            yield left
            yield from right
            return
        some = some or ([left] if left else right)
    one = _site(stretch, *part, closed)
    yield from [one] if one else some


def _site(stretch: Stretch, start: int, end: int, closed: str) -> tuple[int, int] | None:
    """Where the site stands in text[start:end], without what only points at it or is a part of it."""
    text = stretch.text
    if these := _THESE.search(text, start, end):
        end = these.start()
    for front in (_FRONT, _APPOSED):
        if pointed := front.match(text, start, end):
            start = pointed.end()
    last = text.rfind("的", start, end)
    if last >= 0 and _level(text[start:last]) is not Level.VILLAGE and not _told_of(text[last + 1 : end]):
        start = last + 1
    elif last >= 0 and not _headed(text[start : start + _without_part(text[start:end])]):
        end = last
    end = start + _without_part(text[start:end])
    zh = text[start:end]
    if not _SHORTEST <= len(zh) <= _LONGEST or _NO_SITE.search(zh) or _is_generic(zh):
        return None
    if any(start < person.end and person.start < end for person in stretch.people):
        return None
    if _headed(zh):
        level = _level(zh)
        return (
            None
            if level and level not in (Level.VILLAGE, Level.TOWNSHIP) and not _a_park(zh)
            else (start, end)
        )
    known = closed or firm_english(zh) is not None
    none = _NO_WORKS if _PROJECTS.search(closed) else _NO_FIRM
    return (start, end) if known and len(zh) <= _WITHOUT_HEAD and not none.search(zh) else None


def _told_of(zh: str) -> bool:
    """Whether what stands behind 的 is no site but something of one: 柳林小学的|建设情况."""
    return _THINGS.search(zh) is not None and not _headed(zh)


def _without_part(zh: str) -> int:
    """How long a name is without 生产车间, 施工现场 behind it: as long as ends like a site, if any of it does."""
    lengths = [len(zh)]
    for length in lengths:
        lengths.extend(length - len(p) for p in _parts() if zh.endswith(p, 0, length) and len(p) < length)
    headed = [length for length in lengths[1:] if _headed(zh[:length])]
    if headed or zh.endswith(_GROUNDS):
        return max(headed, default=len(zh))
    return min(lengths)


@cache
def _parts() -> tuple[str, ...]:
    return tuple(sorted(_words("aside"), key=len, reverse=True))


@cache
def _heads() -> dict[int, frozenset[str]]:
    found: dict[int, set[str]] = {}
    for zh in _words("head"):
        found.setdefault(len(zh), set()).add(zh)
    return {size: frozenset(words) for size, words in found.items()}


_OWNERS = "省市县区州旗镇乡村校院总新老东西南北中"
_NUMBER_OF_IT = regex("（[^（）]{1,12}）$|[一二三四五]期$")


def _headed(zh: str) -> bool:
    """Whether a name ends as the name of a site does; （二期） behind it aside."""
    bare = _NUMBER_OF_IT.sub("", zh)
    longest = max((size for size, words in _heads().items() if bare[-size:] in words), default=0)
    if longest:
        return len(bare) - longest != 1 or bare[0] in _OWNERS  # 公安分局和平派出所: 平 is no name
    return _level(bare) in (Level.VILLAGE, Level.TOWNSHIP) or _GROUP_OF_A_VILLAGE.search(bare) is not None


_CROSSING = regex("(?:交叉口|交汇处|路口)$")
# 柳林村六组
_GROUP_OF_A_VILLAGE = regex(
    "[\u4e00-\u9fff]{2}村第?[一二三四五六七八九十\\d]{1,3}(?:村民小)?组$|(?:号线|高速|铁路|公路)[一-龥]{1,6}段$"
)


def _is_generic(zh: str) -> bool:
    """Whether a name is made of nothing but words for sorts of sites: 重点企业, 项目施工现场."""
    ends = {0}
    for at in range(len(zh)):
        if at in ends:
            ends.update(end for end, _ in _generic().matches(zh, at))
    return len(zh) in ends


def _level(zh: str) -> Level | None:
    """The level of a region with a name of its own; None if it is none."""
    chain = place_chain(zh)
    return chain[-1].level if chain else None


_PARK = regex("(?:园|园区|港区|经济区|景区|小区|度假区|服务区|古镇|小镇|古村)$")


def _a_park(zh: str) -> bool:
    return _PARK.search(zh) is not None


def _region(zh: str) -> Level | None:
    """The level of a region that is no site by itself: a town, a zone, anything larger."""
    level = _level(zh)
    return None if level is None or level is Level.VILLAGE or _a_park(zh) else level
