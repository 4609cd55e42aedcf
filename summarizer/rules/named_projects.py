"""Projects that a sentence calls by name, and the words that say how far each has come.

One grammar: a name ends in 项目, 工程 or a kind of works and begins behind a mark or a verb that takes it; names joined by
、 or 和 share what is said. It is said right before them (签约甲项目), right behind (甲项目正式开工), or in a clause behind
that has no other subject (甲项目总投资2亿元，目前已竣工); a later sentence takes it up by 该项目 or 项目于….
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from summarizer.facts import ProjectStage
from summarizer.language.marks import behind_last
from summarizer.patterns import regex

_WORKS = "(?:产业|科技|工业|物流|孵化|创业|生态|科创)园(?!区|林|艺)|基地(?!化)|特?大桥|高速公路|高速(?=正式|建成|全线|顺利|通车|开通)|铁路|水库|(?:水|光伏|风|核)?电站"
_PROJECT = (
    "(?:项目(?!化|部|组|制|师|库|办|名单|清单|资金|负责|业主|法人|经理|用地|所在|推进会|签约会|推介会|对接会|监理|跟审|施工(?:单位|方)|(?:完工|竣工)?验收[组小]|[和与及]?企业)"
    "|(?<![该此本])工程(?!师|部|量|质量|进度|款|机械|验收|技术|学院|大学|局|公司|集团|有限|指挥|建设(?!正|进)))"
)
# 甲小学、乙水厂等8个项目: what a row of projects counts.
_BUILT = "生产线|[广市]场|中心|医院|[小中]学|学校|幼儿园|公园|[水电]厂|[园路厂馆桥楼]|小区|大道|[车泵]站|码头|管网|[一二三四五六]期|扩能|(?:[改建迁扩重新]|提升|改造|配套)(?:建设|改造)|改造|建设|[迁扩改新重]建"
_ROW = "等(?:[\\d一两二三四五六七八九十]+[个项批])?[^，。；、的]{0,14}?(?:项目|工程)"
_COUNTED_ROW = regex(_ROW)
_NAME_ENDS = (
    f"(?P<works>{_WORKS})?(?:建设)?{_PROJECT}|(?:{_WORKS})(?![^，。；、的和及与等]{{0,16}}(?:项目|工程))(?!局|站|公司|集团|沿线|街道|[镇乡村]|开发区|社区|建设(?:办|指挥))"
    # 石渡滨江古城奠基仪式: a thing built, where its ceremony is told of.
    "|(?:[园馆院校厂桥城]|中心|广场|大厦|公路)(?=(?:开工|奠基|动工|签约|竣工|投产|通车)(?:仪式|典礼))"
)
_HEAD = regex(_NAME_ENDS)
_HEAD_IN_ROW = regex(
    rf"{_NAME_ENDS}|(?:{_BUILT})(?=(?:（[^（）]{{1,12}}）)?(?:、[^，。；]{{2,120}}?)?{_ROW})"
)
_MARKS = "，。；：、“”《》—的等"
PRICE = r"(?:(?:计划|预计|估算|概算)?总?投资(?:额)?(?:约|近|达|超过?|逾)* ?\d[\d.]* ?[万亿]*(?:元|美元|欧元|港元|人民币)*)"
# A verb or a word in front of a name: 分别与云河区签约|智能电池项目, 在|某某项目现场.
_LEAD = regex(
    rf"(?:签约|签订|签署|签下)了?|举行|举办|启动(?!区)|实施|承建|承担|推进|推动|宣布|随着|通过|关于|同意|批准|申报|申请|争取|谋划|引进|落实|组织|开展|协调|负责|投入|围绕|针对|支持|依托|探访|夜探|[把被让]|察看|查看|听取|了解|参观|考察|调研|督导|检查|视察|走访|积极|开工(?:建设)?|动工(?!具|程)(?:建设|兴建)?|奠基|竣工|建成了?|完成了?|{PRICE}(?:建设|兴建|实施)?"
    r"|在[^，。；]{2,12}?(?:建设|新建|兴建)|[与在由]|(?<!无)为(?!民)|到(?!户)|对(?!外)|向(?!阳)|将(?!军)|有(?![机色限])|是|前往|走进|深入|参加|出席|暨|包括|涉及|涵盖|其中|目前|现场|以及|至此|新增|加快|做强|当[天日]|今[天日]|近日|日前|昨[天日]|[上下]午|\d日"
)
_NUMBERED = regex(r"\d{1,2}[.、．]|[①-⑳]")
_ASIDE = regex(r"（[^（）]{1,10}）$")
_SHORT, _LONG = 3, 42
_GENERAL = ("项目", "工程")
# What a name of one project does not hold: it is a kind of projects, or the name of an occasion.
_NO_NAME = regex(
    r"季度|举办|举行|召开|这些|上述|一批|重[大点]|所有|全部|^各|^每|每个|一批|共同为|^地|洽谈会|博览会|推介会|分团|宣布|出席|书记|主任|[省市县区]长|促进|加快|确保|督促|集中|首批|\d[个项宗只件座条处多余]|[一两三四五六七八九十]个|双招双引|^(?:已|将|正|并|又|再)|转入|土建|[了着]"
)
# 基础设施项目, 重点产业项目: a kind, and no name.
_KINDS = regex(
    r"(?:[\u4e00-\u9fff]{1,6}?(?<![小社园])[省市县区镇乡州旗])?(?:\d{4}年度?)?(?:\d{1,2}月)?(?:第?[一二三四]季度|[春夏秋冬]季|[上下]半年)?(?:\d[\d.]*[万亿]*(?:元|美元)(?:以[上下])?)?(?:全?[省市县区镇州]级?|[本我]|[各多]类|[各多]个|重点|重大|产业|工业|农业|农村|城乡|民生|社会|基础设施|水利|交通|公路|建设|招商|引资|合作|投资|文旅|文化|旅游|商贸|生态|环保|环境|改造|新建|续建|在建|扩建|技改|技术|城建"
    "|市政|教育|卫生|医疗|能源|新能源|新材料|高新|装备|科技|服务业?|制造业?|现代|扶贫|帮扶|实事|惠民|利民|[百千万]?亿元|以上|优质|标志性|国家|专项|债券|储备|前期|开工|竣工|签约|投产|拟建|配套|公益|一般|其他|相关|有关|部分"
    "|外资|内资|央企|国企|民企|企业|园区|新增|增资|中央|省级?|市级?|区级?|县级?|主要|关键|意向|框架|战略|[和及与类等大好新型各该此本一二三这那])+"
)
# 双向四车道高速公路, 全省高速公路: a sort of works.
_NO_WORKS = regex("全[省市县区国]|车道|公司|里程|等级|\\d条")
_ONE_OR_MORE = regex(rf"(?:（[^（）]{{1,30}}）)?(?:、|和|及|，?以及|与)(?:(?:其中)?{PRICE}的?)?(?:和|及)?")

# How something was done, between a name and its verb.
_DAY = r"(?:\d{4}年)?(?:今年|去年|当年)?\d{1,2}月(?:\d{1,2}日|[底初末]|[上中下]旬)?"
_HOW = rf"(?:已经?|现已?|目前|正式|顺利|成功|全[线面部]|进场|如期|相继|陆续|先后|[均都也]|同[时步]|集中|隆重|圆满|提前|率先|基本|实质性|实现|当年|今[天日]|当[天日]|近日|日前|最终|正|[于自在][^，。；]{{2,22}}?|{_DAY}|举行了?|举办了?|进行了?|开展了?|通过了?)*"
_DEED = (
    r"(?:(?P<completed>竣工(?:验收|投产|投用|(?![验投]))|建成(?:投[产用运]|投入使用|通车|(?![投通]))|完工验收|完成(?=[，。；])|投[产用运]|全容量并网(?:发电)?|并网发电|完工|通车|投入(?:使用|运营|生产)|交付(?:使用)?|达产|验收)"
    r"|(?P<started>开工(?:建设)?|动工(?:建设|兴建)?|奠基|开建|启动建设|破土)"
    r"|(?P<signed>签约|签[署订下])"
    r"|(?P<planned>(?:计划|预计|拟|即将)[^，。；]{0,12}?(?:开工|动工|启动建设)|(?:正在?|处于)(?:进行|开展|做|办理)?[^，。；]{0,6}?(?:规划设计|方案设计|初步设计|勘察设计|施工图|设计|可行性研究|概算|方案|前期|可研|洽谈|立项|招投?标)|(?:初步设计|施工图设计|可行性研究|可研)[^，。；]{0,12}(?:上报|批复|编制|评审|完成))"
    r"|(?P<under_way>复工(?:建设)?|(?:开始|紧张|加[快紧]|抓紧|全面)*施工|(?:建设)?(?:正在?|已)?(?:稳步|有序|扎实|顺利|加快|加紧|全力|快速)+(?:推进|建设|进行)|(?:建设)?(?:整体|总体)?进展(?:顺利|迅速)"
    r"|[^，。；、的负]{0,6}?正在?(?:紧张|有序|加快|加紧|抓紧|全力|进行|火热)*[^，。；]{0,8}?(?:施工|建设|装修|安装|收尾|浇筑|吊装)|进入[^，。；]{0,10}?(?:阶段|期)|(?:主体|桩基|基础|[一二三四五六七八九十\d]+层)[^，。；]{0,6}?(?:封顶|完成|完工)|转入[^，。；]{2,20}(?:工程|阶段)|开始(?:土建|[^，。；]{0,8}安装)|完成(?:主体|桩基|基础|土建|总工程量|工程总量)[^，。；]{0,10}))"
)
_NOT_YET = r"(?![前后项企率]|入驻|的(?!项目)|在即|专场|以?后|时|条件|手续|日期|目标|[^，。；]{0,4}(?:大会|动员|推进会|现场会))"
_SAID = regex(rf"{_HOW}{_DEED}{_NOT_YET}")
_AND_SAID = regex(rf"(?:、|并|和|，)?{_HOW}{_DEED}{_NOT_YET}")
_CEREMONY = regex("(?:启动)?(?:仪式|活动|典礼)")
_HELD = regex("举行|举办")
_TAIL = regex(
    rf"(?:、[^，。；、]{{2,40}}){{0,8}}(?:等(?:[\d一两二三四五六七八九十]+[个项批])?(?:{PRICE}(?:以上)?的)?(?:[^，。；的]{{0,14}}?(?:项目|工程))?)"
)
# 均在此次集中开工之列
_AMONG = regex(
    "，?(?:[均都]?(?:在|属于|列入)(?:此次|本次|这次)?(?:集中)?(?:(?P<completed>竣工|投产)|(?P<started>开工)|(?P<signed>签约))[^，。；]{0,4}之列)"
)
_SITE = regex(
    r"的?(?:建设|施工|工程)?(?:现场|工地)(?![^。；]{0,40}?(?:举行|召开))[^。；]{0,60}?(?P<under_way>正在?[^，。；]{0,10}?(?:施工|安装|建设|浇筑|吊装|作业|建造)|工人|轰鸣|繁忙|忙碌|热火朝天|如火如荼|井然有序|紧张施工|施工(?:正酣|正忙))"
)
_BEFORE = regex(
    rf"(?:(?P<completed>(?:已|先后|相继|成功|顺利|新)(?:建成|完成|竣工)了?|建成了|竣工了)|(?P<started>奠基|动工(?:建设|兴建)?|(?:已|先后|相继|成功|顺利|新)开工(?:建设)?了?|启动(?:实施|建设)了?|开工(?:建设)?了)|(?P<signed>(?<!集中)(?<!已)(?:签约|签下|签[订署])了?)|(?P<planned>同意(?:启动)?(?:实施|建设|立项)?))(?:{PRICE}的?|《)?$"
)
# 拟投资6.2亿元，在云河建设
_MEANT = regex("(?P<planned>拟投资[^，。；]{2,12}，?(?:在[^，。；]{2,14})?(?:建设|新建|兴建))$")
_AHEAD = regex(
    "(?:计划|拟|将|力争|争取|预计|确保|要|推动|促进|加快|抓好|做好|未|待|即将|有望)[^，。；]{0,8}$"
)
_CLAUSE = regex(r"(?:，|；)(?:(?:该|此|本)?(?:项目|工程))?")
# 目前已竣工 tells of what went before, 签约5个项目 of others.
_ALONE = regex("[，。；、）]|$|并|运[营行]|使用|建设|中|状态")
# 该项目于…开工: what a name stands for that was told before.
AGAIN = regex(
    r"(?:目前，?|据悉，?|据了解，?|截至目前，?|[\u4e00-\u9fff]{2,6}：)?(?:(?:该|此|本)(?:项目|工程)|(?:项目|工程)(?=[于自已正现目计预将在建总投])(?!建议|自)|(?=总投资))"
)
_OF_IT = regex("的(?=奠基|开工|竣工|签约|投产)")
# 某项目的开工，标志着…: what it stands for, now that it has begun.
_MEANS = regex("的(?:奠基|开工|竣工|签约|投产)(?:建设)?，(?:是|标志)")
# 签订了…协议、某项目合作框架协议
_PAPER = regex("(?:建设|发展|战略|投资|合作|开发|框架|意向)*(?:协议|合同)")
_SIGNED = regex("(?P<signed>签[订署约]了?)")
_ORDER = ("completed", "started", "under_way", "signed", "planned")


@dataclass(frozen=True, slots=True)
class Named:
    """A project by name: `text[start:end]`; where its stage is said: `deed`."""

    start: int
    end: int
    stage: ProjectStage | None = None
    deed: tuple[int, int] | None = None
    row: bool = False  # one of a row that is counted: 甲小学、乙水厂等8个项目


def named_projects(text: str, stop: int) -> list[Named]:
    """The projects that `text[:stop]` calls by name, in order; those of which it says nothing have no stage."""
    runs: list[list[tuple[int, int]]] = []
    for name in _names(text, stop):
        joined = runs and _ONE_OR_MORE.fullmatch(text, runs[-1][-1][1], name[0])
        if joined:
            runs[-1].append(name)
        else:
            runs.append([name])
    limits = [*(run[0][0] for run in runs[1:]), stop]
    return [one for run, limit in zip(runs, limits, strict=False) for one in _told(text, run, limit)]


def said(text: str, at: int, limit: int) -> tuple[ProjectStage, tuple[int, int]] | None:
    """What is said at `at`, or else in a clause behind that has no other subject: the furthest stage, and where."""
    found = _deeds(text, at)
    for clause in _CLAUSE.finditer(text, at, limit):
        later = _deeds(text, clause.end())
        if later and _ALONE.match(text, later[1][1]):
            found = later if found is None or _ORDER.index(later[0]) <= _ORDER.index(found[0]) else found
        elif text.startswith("。", clause.end()):
            break
    return found


def _names(text: str, stop: int) -> Iterator[tuple[int, int]]:
    """Where the names stand: from a mark or a verb that takes them to their last word."""
    floor = 0
    heads = _HEAD_IN_ROW if _COUNTED_ROW.search(text, 0, stop) else _HEAD
    for head in heads.finditer(text, 0, stop):
        start = max(floor, behind_last(text, _MARKS, head.start()))
        if text.startswith("美的", start - 2):  # a firm
            start = max(floor, behind_last(text, _MARKS, start - 1))
        for lead in _LEAD.finditer(text, start, head.start()):
            start = lead.end()
        if number := _NUMBERED.match(text, start, head.start()):
            start = number.end()
        if 0 < floor == start and text[start : start + 1] in tuple("和及与中"):
            start += 1
        floor = head.end()
        own = _ASIDE.sub("", text[start : head.end("works") if head["works"] else head.start()])
        if (
            (_SHORT if text.startswith(_GENERAL, head.end() - 2) else 2) <= len(own) <= _LONG
            and own.count("（") == own.count("）")
            and not _NO_NAME.search(own)
            and (text.startswith(_GENERAL, head.end() - 2) or not _NO_WORKS.search(own))
            and not _KINDS.fullmatch(own)
        ):
            yield start, head.end()


def _told(text: str, run: list[tuple[int, int]], limit: int) -> Iterator[Named]:
    """The names of a run, each with what is said of all of them."""
    first, last = run[0][0], run[-1][1]
    found = _ahead_of(text, first) or _behind(text, first, last, limit)
    for start, end in run:
        stage, deed = found or (None, None)
        yield Named(start, end, stage, deed, row=not text.startswith(_GENERAL, end - 2))


_Found = tuple[ProjectStage, tuple[int, int]]


def _ahead_of(text: str, first: int) -> _Found | None:
    """签约甲项目, 同意实施甲项目: what a verb right in front says was done."""
    if meant := _MEANT.search(text, behind_last(text, "。；", first), first):
        return _stage_of(meant)
    begin = behind_last(text, "，。；", first)
    before = _BEFORE.search(text, begin, first)
    if before is None or _AHEAD.search(text, begin, before.start()):
        return None
    return _stage_of(before)


def _behind(text: str, first: int, last: int, limit: int) -> _Found | None:
    """What is said behind the names of a run, or behind the rest of a row that they open."""
    begin = behind_last(text, "，。；", first)
    of_it = _OF_IT.match(text, last) if "随着" in text[begin:first] or _MEANS.match(text, last) else None
    at = of_it.end() if of_it else last
    if aside := _LONG_ASIDE.match(text, at):
        at = aside.end()
    if (site := _SITE.match(text, at)) or (site := _AMONG.match(text, at)):
        return _stage_of(site)
    sentence = behind_last(text, "。；", first)
    if _PAPER.match(text, at) and (signed := _SIGNED.search(text, sentence, first)):
        return _stage_of(signed)
    tail = _TAIL.match(text, at)
    if tail and (among := _AMONG.match(text, tail.end())):
        return _stage_of(among)
    if tail and (found := _deeds(text, tail.end(), begin)):
        return found
    direct = _deeds(text, at, begin)
    return direct or said(text, at, limit)


_LONG_ASIDE = regex(r"（[^（）]{1,30}）")


def _deeds(text: str, at: int, begin: int | None = None) -> _Found | None:
    """The verbs that stand right at `at`: the furthest stage of them. A ceremony counts where it is said to be held."""
    found: _Found | None = None
    match = _SAID.match(text, at)
    while match:
        stage, span = _stage_of(match)
        if ceremony := _CEREMONY.match(text, match.end()):
            held = begin is not None and (
                _HELD.search(text, begin, at) or _HELD.search(text, at, ceremony.end() + 30)
            )
            if not held:
                return found
        if found is None or _ORDER.index(stage.value) < _ORDER.index(found[0].value):
            found = (stage, span)
        match = _AND_SAID.match(text, match.end())
    return found


def _stage_of(match: "re.Match[str]") -> _Found:
    """The stage that a group of a match is named after, and where it stands."""
    name = next(name for name in _ORDER if name in match.re.groupindex and match[name])
    return ProjectStage(name), match.span(name)
