"""Where a part of a row names a site: 石渡镇柳林村 in 位于石渡镇柳林村, two firms in 甲公司和乙公司, nothing in 部分企业.

A site is known by its last word (公司, 村, 项目, 小学), or by what its row is counted in (等3家企业); what points at it stands
before it (重点企业——), a part of it behind it (生产车间).
"""

from collections.abc import Iterator
from functools import cache

from summarizer.english.site_names import firm_english
from summarizer.facts import Level
from summarizer.language.matching import Lexicon, lexicon
from summarizer.language.places.places import place_chain, place_prefix
from summarizer.language.places.unmapped import COMMUNITY
from summarizer.language.rows import rows
from summarizer.patterns import regex
from summarizer.rules.outline import Stretch

THINGS = regex(
    r"等?(?:重点|关键|主要)?(?:部位|环节|区域|设施|设备|情况|问题|方面|产品|功能|内容|岗位|进展|进度|工作)"
)
_FRONT = regex(
    r"(?:了解了?|了|位于|坐落[于在]|地处|设在|(?:挂钩|挂联|包联|包抓|包保|联系|帮扶|结对"
    r"|驻点)(?:帮扶|联系|服务|包保)?的?(?:企业|项目|单位|学校|镇街|社区|乡镇|村|点|镇|乡)"
    r"|(?:县城区?|市区|高考|中考|中高考)*考点|[我全本该][省市县区镇乡州旗]的?|当地的?"
    r"|[省市县区]内的?|辖区内?的?|辖内|(?:城区|城镇|县城|市区)(?=的)|的)+"
)
_AND = regex("以及|[和及与]")
_NO_SITE = regex(
    r"系统$|^(?:社区|村|镇|乡|街道)（[^（）]{1,6}）$|感受|活动场所|住宿环境|线路$|安全生产[和与及]|(?:[了着“]|”(?!(?:项目|工程|小区|广场|公园|驿站|[一-龥]园)$))[^“”]{0,2}$|[这那其每某]|(?<!辖)各|该"
    r"|\d+ ?(?:余|多)?[家个所名处户批条座]"
    r"|[一二三四五六七八九十两几多数]+[余多]?[家个所名处户批条座]"
    r"|^(?:[省市县区]直|县区|区县)|^(?:部分|相关|有关|一些|一线|全[市县区省镇]|沿线|多)|部分|有关|相关"
    r"|在[京沪津渝建][^，。；]{0,2}项目$"
)
_NO_WORKS = regex(
    r"养护|治理|种植|改造$|整治|维修|保护|情况|工作|问题|进度|进展|负责|困难|群众|职工|干部|老人|党员|代表|书记|主任|同志|[局镇县市区]长|安全|措施|服务|管理|[省市县区州旗镇乡]$|农户|商户|住户|现场"
)
_ROW_OF_PROJECTS = regex("(?:重点|产业|民生|工业)?(?:项目|工程)(?!和)")
_BUILT = regex("^[一-鿿“”·\\d]{3,}(?:改造|建设|生产线|迁建|扩建|整治|提升|修缮|治理|开发)$")
_NO_FIRM = regex(f"设施|设备|建设(?!集团)|环境|{_NO_WORKS.pattern}")
_APPOSED = regex(
    r".*(?:——|社会组织|示范[村点户](?=[\u4e00-\u9fff]{2,8}[镇乡村])|(?:公司|集团|局)(?:所属|下属|旗下)的?"
    r"|(?:龙头|骨干|重点|知名|民营|外贸|规上|代表|高新技术|上市|领军|规模以上)[^，。；、]{0,6}?企业(?=[\u4e00-\u9fff]{3,24}(?:公司|集团|厂)))"
)
_THESE = regex(
    r"(?:这|等)?[两二三四五六\d]+[家个所座条处](?:企业|公司|学校|项目|村|单位|点位|(?:[大中小]型)?(?:水库|河流|桥梁))$"
)
_HOME = regex(
    "(?<=[村区镇乡])的?(?:困难|贫困|脱贫|老)?(?:群众|党员|户|职工|居民|村民)[^，。；、]{0,8}家[中里]?$"
)
_SPOTS = regex(r"\d{1,3}处[^、，]{0,14}$")  # 柳河石渡段|3处险工险段
_QUOTED = regex("“([^“”]{3,16})”")
# 青禾公司车间|内, 柳林村的大棚|里
_INSIDE = regex("(?<!园)(?<!区)(?<!市)(?<!县)(?<!城)(?<!境)(?<!以)[里内](?:面|部)?$")
_SHORTEST, _LONGEST = 3, 36
_WITHOUT_HEAD = 16
_GROUNDS = ("工地", "现场")
_PROJECTS = regex("项目|工程")
_FIELDS_OF = regex(
    "[一-鿿]{0,6}(?:收割|抢收|收获|播种|种植|插秧|抢种|采摘|施工|作业|改造|建设)(?:现场|一线)?"
)


@cache
def words(sort: str) -> frozenset[str]:
    """The words of a class of the table of sites."""
    return frozenset(row["zh"] for row in rows("site_words") if row["class"] == sort)


@cache
def _generic() -> Lexicon[str]:
    return lexicon((zh, zh) for zh in words("generic"))


def named_sites(
    stretch: Stretch, part: tuple[int, int], closed: str, *, last: bool = False
) -> Iterator[tuple[int, int]]:
    """The site or sites that a part of a row names: 甲公司和乙公司 are two.

    The `last` of a row stands behind 及, so that a 和 within it joins two words of its name (甲学校及云河工业和艺术学校).
    """
    some: list[tuple[int, int]] = []
    if _CROSSING.search(stretch.text, *part) and (one := _site(stretch, *part, closed)):
        yield one  # 甲路与乙路交叉口 is one
        return
    for mark in _AND.finditer(stretch.text, *part):
        if last and mark[0] == "和":
            continue
        if (
            _ROW_OF_PROJECTS.match(closed)
            and mark[0] != "以及"
            and not _WORKS.search(stretch.text, part[0], mark.start())
        ):
            continue  # 美丽乡村及精准扶贫 is one of a row of projects
        left = _site(stretch, part[0], mark.start(), closed)
        right = list(named_sites(stretch, (mark.end(), part[1]), closed, last="及" in mark[0]))
        if left and (right or mark[0] == "以及" or _nothing_more(stretch.text[mark.end() : part[1]])):
            # 以及 stands in no name; 博物馆和|工厂车间 is one site and a part of another
            yield left
            yield from right
            return
        some = some or ([left] if left else right)
    one = _site(stretch, *part, closed)
    apart = some and _NAMED_SITE.match(stretch.text, *some[0]) and some[0][0] > part[0]
    yield from [one] if one and not apart else some


# 某处和|县第二中学, and a name that goes on: 某某工业和|艺术学校
_NAMED_SITE = regex("省|市(?!场|政|民)|县(?!域)|区(?!域)|镇|乡(?!村)|[一-鿿]{2,6}?[镇乡村]")


def _nothing_more(zh: str) -> bool:
    """Whether nothing but a sort of site stands here, with or without a part of it: 工厂车间."""
    return zh[: _without_part(zh)] in words("head")


def _site(stretch: Stretch, start: int, end: int, closed: str) -> tuple[int, int] | None:
    """Where the site stands in text[start:end], without what only points at it or is a part of it."""
    text = stretch.text
    for behind in (_STATE, _THESE, _INSIDE, _HOME, _SPOTS):
        if found := behind.search(text, start, end):
            end = found.start()
    for front in (_FRONT, _APPOSED):
        if pointed := front.match(text, start, end):
            start = pointed.end()
    last = text.rfind("的", start, end)
    if last >= 0 and headed(text[start:last]) and _is_part(text[last + 1 : end], _level(text[start:last])):
        end = last
    elif last >= 0 and _level(text[start:last]) is not Level.VILLAGE and not _told_of(text[last + 1 : end]):
        start = last + 1
    elif last >= 0 and not headed(text[start : start + _without_part(text[start:end])]):
        end = last
    end = start + _without_part(text[start:end], closed)
    if quoted := _QUOTED.fullmatch(text, start, end):
        start, end = quoted.span(1)
    zh = text[start:end]
    if not _SHORTEST <= len(zh) <= _LONGEST or _NO_SITE.search(zh) or is_generic(zh):
        return None
    if any(start < person.end and person.start < end for person in stretch.people):
        return None
    if headed(zh):
        level = _level(zh)
        return (
            None
            if level and level not in (Level.VILLAGE, Level.TOWNSHIP) and not _a_park(zh)
            else (start, end)
        )
    if (
        (village := place_prefix(zh))
        and _level(zh[:village]) is Level.VILLAGE
        and _FIELDS_OF.fullmatch(zh, village)
    ):
        return start, start + village  # 石渡镇柳林村|玉米收割
    known = closed or firm_english(zh) is not None
    none = _NO_WORKS if _PROJECTS.search(closed) else _NO_FIRM
    if _ROW_OF_PROJECTS.match(closed) and _BUILT.search(zh):
        return start, end  # 城市棚户区改造 in a row of projects
    return (start, end) if known and len(zh) <= _WITHOUT_HEAD and not none.search(zh) else None


def is_short(stretch: Stretch, part: tuple[int, int]) -> bool:
    """Whether a part may be the name of a village without 村: 柳林, 石渡镇柳林."""
    zh = stretch.text[slice(*part)]
    if _SHORT_NAME.fullmatch(zh) is None or is_generic(zh) or place_chain(zh):
        return False
    return not any(part[0] < person.end and person.start < part[1] for person in stretch.people)


_SHORT_NAME = regex(
    "(?:[一-鿿]{2,4}(?:镇|乡|街道))?(?![我全各相有部重企群学工农机])[一-鿿]{2,3}(?<![镇乡业位点组户校店园区县市])"
)


def _is_part(zh: str, of: Level | None) -> bool:
    """Whether what stands behind 的 is a part of the site before it: 青禾公司的|展厅, 柳林村的|蔬菜大棚."""
    return is_generic(zh) or zh in _parts() or (of is Level.VILLAGE and zh.endswith(_parts()))


def _told_of(zh: str) -> bool:
    """Whether what stands behind 的 is no site but something of one: 柳林小学的|建设情况."""
    return THINGS.search(zh) is not None and not headed(zh)


def _without_part(zh: str, closed: str = "") -> int:
    """How long a name is without 生产车间, 施工现场 behind it: as long as ends like a site, if any of it does."""
    if _ROW_OF_PROJECTS.match(closed) and zh.endswith("生产线"):
        return len(zh)  # what is built
    lengths = [len(zh)]
    for length in lengths:
        lengths.extend(length - len(p) for p in _parts() if zh.endswith(p, 0, length) and len(p) < length)
    whole = [length for length in lengths[1:] if headed(zh[:length])]
    if whole and zh.endswith("工地") and not _WORKS.search(zh, 0, max(whole)):
        return len(zh)  # 云河医院工地 is no hospital yet
    if whole or zh.endswith(_GROUNDS):
        return max(whole, default=len(zh))
    named = not headed(zh) or firm_english(zh[: min(lengths)])  # 云峰药业|生产车间, but 柳林乡村振兴车间
    return min(lengths) if named else len(zh)


@cache
def _parts() -> tuple[str, ...]:
    return tuple(sorted(words("aside"), key=len, reverse=True))


@cache
def _heads() -> dict[int, frozenset[str]]:
    found: dict[int, set[str]] = {}
    for zh in words("head"):
        found.setdefault(len(zh), set()).add(zh)
    return {size: frozenset(last) for size, last in found.items()}


# 青禾公司|生产经营情况, 柳林小学|的建设进度: what was looked at there.
_STATE = regex(
    "的?(?:安全|生产|经营|建设|施工|推进|运行|运营|复工|复产|备汛|防汛|防火|值守|开学|整改|改造|治理|发展|准备|筹备|落实|管理|服务|办学|接待|规划|研发|保供)*"
    "(?:工作)?(?:进展|完成)?(?:情况|进度|进展|现状|成效)$|(?:开学|防汛|备汛|防火|值守|安全|安全生产|复工|复产|迎检|疫情防控|保供)(?:准备)?工作$"
)


_OWNERS = "省市县区州旗镇乡村校院总新老东西南北中"
_A_NAME = 4
_NUMBER_OF_IT = regex("（[^（）]{1,12}）$|[一二三四五]期$")


def headed(zh: str) -> bool:
    """Whether a name ends as the name of a site does; （二期） behind it aside."""
    bare = _NUMBER_OF_IT.sub("", zh)
    built = zh.endswith(("期", "期）"))
    longest = max((size for size, last in _heads().items() if bare[-size:] in last), default=0)
    if longest:
        return len(bare) - longest != 1 or bare[0] in _OWNERS  # 公安分局和平派出所: 平 is no name
    if len(bare) >= _A_NAME and built:
        return True  # 恒泰新材料二期: only what is built has phases
    small = _level(bare) in (Level.VILLAGE, Level.TOWNSHIP) or COMMUNITY.fullmatch(bare)
    return bool(small) or _WITHIN.search(bare) is not None


_WORKS = regex("(?:项目|工程|公司|[厂园路桥站]|(?<!乡)村)$")
_CROSSING = regex("(?:交叉口|交汇处|路口)$")
# 柳林村六组, 石渡镇桥头坑, 三号线某某段
_WITHIN = regex(
    "[镇乡村][一-鿿]{2,4}[溪沟坑塘堰湾坪岭洞井泉寨堡垸]$|[\u4e00-\u9fff]{2}村第?[一二三四五六七八九十\\d]{1,3}(?:村民小)?组$|(?:号线|高速|铁路|[河江渠路堤街线])[一-龥]{0,8}段$"
)


def is_generic(zh: str) -> bool:
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


_PARK = regex("(?:园|园区|港区|经济区|集中区|集聚区|工业区|景区|小区|度假区|服务区|古镇|小镇|古村)$")


def _a_park(zh: str) -> bool:
    return _PARK.search(zh) is not None


def region(zh: str) -> Level | None:
    """The level of a region that is no site by itself: a town, a zone, anything larger."""
    level = _level(zh)
    return None if level is None or level is Level.VILLAGE or _a_park(zh) else level
