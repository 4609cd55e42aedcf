"""Projects that a sentence calls by name, and the words that say how far each has come.

One grammar: a name ends in 项目, 工程 or a kind of works and begins behind a mark or a verb that takes it; names joined by
、 or 和 share what is said. It is said right before them (签约甲项目), right behind (甲项目正式开工), or in a clause behind
that has no other subject (甲项目总投资2亿元，目前已竣工); a later sentence takes it up by 该项目 or 项目于….
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from summarizer.facts import ProjectStage
from summarizer.language.marks import behind_last
from summarizer.patterns import regex
from summarizer.rules.projects.lists import PRICE, SECTOR
from summarizer.rules.projects.names import GENERAL, ONE_OR_MORE, names

# How something was done, between a name and its verb.
_DAY = r"(?:\d{4}年)?(?:今年|去年|当年)?\d{1,2}月(?:\d{1,2}日|[底初末]|[上中下]旬)?"
_HOW = rf"(?:建设(?=完工|竣工)|已经?|现已?|目前|正式|顺利|成功|全[线面部]|进场|如期|相继|陆续|先后|[均都也]|同[时步]|集中|现场|隆重|圆满|提前|率先|分别|落户[^，。；]{{2,10}}?|实质性|实现了?|当年|今[天日]|当[天日]|近日|日前|最终|正|(?:[于在]|自(?=[\d今去本]))[^，。；]{{2,22}}?|{_DAY}|举行了?|举办了?|进行了?|开展了?|通过了?)*"
_DEED = (
    r"(?:(?P<completed>竣工(?:验收|投产|投用|(?![验投]))"
    r"|建成(?:投[产用运]|投入使用|通车|(?![投通]))|完工验收|完成(?=[，。；])|投[产用运]"
    r"|全容量并网(?:发电)?|并网发电|完工|通车(?!总?里程)|(?:建成|开通)运营|(?<=全线)贯通"
    r"|投入(?:使用|运营|生产)|交付(?:使用)?|达产|验收)"
    r"|(?P<started>(?<!推迟)(?<!延迟)(?<!暂缓)开工(?:建设)?|动工(?:建设|兴建)?|奠基|开建|启动建设"
    r"|(?<=正式)启动(?![会大仪资])|(?<=全面)启动(?![会大仪资])|破土"
    r"|(?:代表[^，。；]{2,8})?参加(?:此次|本次|[全省市县]{2}"
    r"|[^，。；]{2,6}季度)?[^，。；]{0,8}集中开工)"
    r"|(?P<signed>签约|签[署订下])"
    r"|(?P<planned>(?:计划|预计|拟|即将)[^，。；]{0,12}?(?:开工|动工|启动建设)|(?:正在?"
    r"|处于)(?:进行|开展|做|办理)?[^，。；]{0,6}?(?:规划设计|方案设计|初步设计|勘察设计|施工图|设计"
    r"|可行性研究|概算|方案|前期(?:工作|手续|准备)?|可研|洽谈|立项|招投?标)"
    r"|(?:已)?(?:通过|完成)(?:备案|立项|核准)|拟投资(?=(?:约|超|近)?\d)"
    r"|完成[^，。；、]{0,8}(?:设计|可研|工可|评审|审批|立项|招投?标)(?:工作|报告)?"
    r"|(?:正在?|正在进行)工可[^，。；]{0,4}|达成(?:投资|合作)?意向"
    r"|启动(?:可研|前期|勘测|规划|设计)[^，。；]{0,4}"
    r"|进入[^，。；]{0,8}(?:勘察|设计|招标|前期|可研|论证|报批|洽谈)[^，。；]{0,6}阶段"
    r"|(?:初步设计|施工图设计|可行性研究|可研)[^，。；]{0,20}(?:上报|批复|获批|编制|评审|完成))"
    r"|(?P<under_way>基本(?:建成|完工|竣工|完成)|部分[^，。；、]{0,6}?(?:建成|完工|竣工|投用)"
    r"|复工(?:建设)?|(?:开始|紧张|加[快紧]|抓紧|全面)*施工"
    r"|(?:建设)?(?:正在?|已)?(?:稳步|有序|扎实|顺利|加快|加紧|全力|快速)+(?:推进|建设|进行)"
    r"|(?:建设)?(?:整体|总体)?(?:进展|推进)(?:顺利|迅速)"
    r"|[^，。；、的负]{0,6}?正在?(?:紧张|有序|加快|加紧|抓紧|全力|进行|火热)*[^，。；]{0,8}?(?:施工"
    r"|建设|装修|安装|收尾|浇筑|吊装|实施)"
    r"|进入[^，。；]{0,10}?(?:阶段|期)"
    r"|(?:主体|桩基|基础|[一二三四五六七八九十\d]+层)[^，。；]{0,6}?(?:封顶|完成|完工)"
    r"|[^，。；、的]{0,8}(?:已|全部|顺利)封顶|转入[^，。；]{2,20}(?:工程|阶段)"
    r"|完成(?:部分)?关键[^，。；]{0,4}节点|开始(?:土建|[^，。；]{0,8}安装)"
    r"|(?:设备安装|土建|桩基)(?:基本)?(?:结束|完毕)|(?:已|累计|已累计)完成(?:固定资产)?投资"
    r"|完成投入(?=\d)|(?:完成)?(?:工程)?(?:总体)?形象进度(?=[完已达为超近\d])"
    r"|(?:建设|施工|工程)?(?:已经?|现已)?(?:接近|临近|进入)尾声"
    r"|(?:建设|施工)(?:如火如荼|热火朝天|正酣|正忙|正当时|全面铺开)"
    r"|(?:(?!将|拟|待)[^，。；、的]){0,8}?(?:已|开始)?(?<!将)进场(?:施工|安装|作业)"
    r"|也?在(?:顺利|有序|加快|抓紧)*(?:建设|施工|推进)中"
    r"|完成[^，。；、]{0,8}主体(?:结构|工程)?(?:建设|施工)?"
    r"|完成(?:主体|桩基|基础|土建|设备安装|钻井|总工程量|工程总量)[^，。；]{0,10}))"
)
_NOT_YET = r"(?![前后项企率]|入驻|的(?!项目)|在即|专场|(?:投[产用运]|运[营行]|使用|达产|通车)*以?后|时|条件|手续|日期|目标|[^，。；]{0,4}(?:大会|动员|推进会|现场会))"
_SAID = regex(rf"{_HOW}{_DEED}{_NOT_YET}")
_AND_SAID = regex(rf"(?:、|并|和|，)?{_HOW}{_DEED}{_NOT_YET}")
_CEREMONY = regex("(?:启动)?(?:仪式|活动|典礼)(?P<there>上)?")
_HELD = regex("举行|举办")
_TAIL = regex(
    rf"(?:、[^，。；、]{{2,40}}){{0,8}}(?:(?:等(?:一批|[\d一两二三四五六七八九十]+[个项批])?"
    rf"|\d+[个项](?=[^，。；、的]{{0,8}}(?:项目"
    rf"|工程)))(?:{PRICE}(?:以上)?的)?(?:[^，。；的]{{0,14}}?(?:项目|工程))?)"
)
_OR = "[、和及与暨或（/]?(?:集中|新)?"
# 签约、开工项目18个, 开工竣工活动: two stages of which nobody says what has come to which.
BOTH = regex(
    rf"开、?竣工|签约{_OR}(?:开工|动工|竣工|投产)|(?:开工|动工)(?:建设)?{_OR}(?:签约|竣工|投产)|(?:竣工|投产){_OR}(?:签约|开工|动工)"
    "|(?:开工|竣工|投产|签约)率"
)
# 甲、乙等3个项目集中开工、竣工: which of them has begun and which is finished is not said.
_MIXED = regex(f"(?:集中|同时|相继|陆续|分别|现场|正式)*(?:{BOTH.pattern})")
# 举行某园项目签约、开工、投产仪式
_MIXED_CEREMONY = regex(f"(?:集中)?(?:{BOTH.pattern})[^，。；]{{0,6}}(?:仪式|活动|大会)")
# 就某某项目与县政府签署协议
_WITH = regex("与[^，。；]{2,24}?(?P<signed>签[署订])[^，。；]{0,10}协议")
_OF_A_ROW = regex("(?:(?P<under_way>[在续]建)|(?P<planned>在谈|储备|拟建))(?=[^，。；]{0,6}(?:项目|工程)$)")
# 均在此次集中开工之列
_AMONG = regex(
    "，?(?:[均都]?(?:在|属于|列入)(?:此次|本次|这次)?(?:集中)?(?:(?P<completed>竣工|投产)|(?P<started>开工)|(?P<signed>签约))[^，。；]{0,4}之列)"
)
_SITE = regex(
    r"的?(?:建设|施工|工程)?(?:现场|工地)(?![^。；]{0,40}?(?:举行"
    r"|召开))[^。；]{0,60}?(?P<under_way>正在?[^，。；]{0,10}?(?:施工|安装|建设|浇筑|吊装|作业"
    r"|建造)|工人|轰鸣|繁忙|忙碌|热火朝天|如火如荼|井然有序|紧张施工|施工(?:正酣|正忙))"
)
# 来到甲项目施工现场: where it is being built.
_BUILDING = regex(
    "的?(?P<under_way>(?:建设|施工)(?:现场|工地))(?![^。；]{0,60}?(?:举行|召开|停工|复工|开工|烂尾|前期))"
)
_BEFORE = regex(
    rf"(?:(?P<completed>(?:已|先后|相继|成功|顺利|新)(?:建成|完成|竣工)了?|建成了|竣工了|完成了)"
    rf"|(?P<started>奠基|动工(?:建设|兴建)?|(?:已|先后|相继|成功|顺利|新)开工(?:建设)?了?"
    rf"|启动(?:实施|建设)了?|集中开工(?:建设)?|开工(?:建设)?了)"
    rf"|(?P<signed>(?<!集中)(?<!已)(?:签约|签下|签[订署])了?)"
    rf"|(?P<planned>同意(?:启动)?(?:实施|建设|立项)?|(?<!未)谋划了?))(?:{PRICE}的?"
    rf"|由[^，。；]{{2,30}}?(?:投资|承建|建设|实施|兴建|开发)+的|《)?$"
)
# 今年3月开工的甲项目, 正在建设的总投资2亿元的乙项目
_OF_WHICH = regex(rf"{_DEED}的(?:{PRICE}的)?$")
# 启动甲产业园、乙物流园等项目; 启动甲项目前期工作 is no start.
_LAUNCHED = regex("(?P<started>(?<!已)(?<!再次)启动了?)$")
_PREPARED = regex(
    "的?[^，。；]{0,4}(?:前期|可研|可行性|规划|设计|招标|招商|征[迁地收]|申报|论证|谋划|立项|筹备|评审|推介|仪式|大会|会议|试点|攻坚)"
)
# 同意甲项目|完成情况的汇报: what is agreed to is a report.
_TOLD_OF = regex("[^，。；、建]{0,6}情况")
# 启动“百千万”工程, 人才工程: a campaign.
_CAMPAIGN = regex("(?<!改造)(?<!建设)(?<!加固)(?<!治理)(?<![改扩迁新]建)(?<!修复)(?<!供水)(?<![桥路渠])工程$")
# 作为本次集中投产的代表项目，…
_AS_ONE_OF = regex(
    "作为(?:此次|本次|这次)集中(?:(?P<completed>竣工|投产)|(?P<started>开工)|(?P<signed>签约))的?[^，。；]{0,6}项目(?:之一)?，$"
)
# 与某公司正式签约，共同推进甲项目
_TOGETHER = regex("(?P<signed>签约)，(?:将)?共同(?:推进|建设|打造|投资建设)$")
# 今年将建成甲项目、乙项目: all that is to come is planned.
_WILL = regex(
    rf"(?P<planned>(?:计划|拟|(?<!即)将|预计)(?!总?投资\d)[^，。；、]{{0,8}}?(?:新?开工(?:建设)?"
    rf"|动工(?:建设)?|建成(?:投[产用]|通车)?|启动(?:建设|实施)?|建设|新建|实施|竣工|完工"
    rf"|投产))(?:{PRICE}的?)?$"
)
# 拟投资6.2亿元，在云河建设
_MEANT = regex("(?P<planned>拟投资[^，。；]{2,12}，?(?:在[^，。；]{2,14})?(?:建设|新建|兴建))$")
_AHEAD = regex(
    "(?:计划|拟|将|力争|争取|预计|确保|要|推动|促进|加快|抓好|做好|未|待|即将|有望)[^，。；]{0,8}$"
)
_CLAUSE = regex(r"(?:，|；)(?:(?:该|此|本)?(?:项目|工程))?")
# 目前已竣工 tells of what went before, 签约5个项目 of others.
_ALONE = regex("[，。；、）]|$|并|及|运[营行]|使用|建设|中|状态")
# 该项目于…开工: what a name stands for that was told before.
AGAIN = regex(
    r"(?:目前，?|据悉，?|据了解，?|截至目前，?|[\u4e00-\u9fff]{2,6}：)?(?:(?:该|此|本)(?:项目|工程)"
    r"|(?:项目|工程)(?=[于自已正现目计预将在建总投])(?!建议|自)|(?=总投资)"
    r"|(?=(?:20\d\d年)?\d{1,2}月(?:\d{1,2}日|[底初末]|[上中下]旬)?(?:正式)?(?:开工|动工|竣工"
    r"|投产)))"
)
_OF_IT = regex("的(?=奠基|开工|竣工|签约|投产)")
# 某项目的开工，标志着…: what it stands for, now that it has begun.
_MEANS = regex("的(?:奠基|开工|竣工|签约|投产)(?:建设)?，(?:是|标志)")
# 签订了…协议、某项目合作框架协议
_PAPER = regex("(?:建设|发展|战略|投资|合作|开发|框架|意向)*(?:协议|合同)")
# 举行某某项目合同签约仪式
_SIGNING = regex("(?P<signed>签[约字署订])仪式")
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
    for name in names(text, stop):
        joined = runs and ONE_OR_MORE.fullmatch(text, runs[-1][-1][1], name[0])
        if joined:
            runs[-1].append(name)
        else:
            runs.append([name])
    limits = [*(run[0][0] for run in runs[1:]), stop]
    told = [one for run, limit in zip(runs, limits, strict=False) for one in _told(text, run, limit)]
    for at, last in enumerate(told):
        if last.deed and _ALL_OF_THEM.search(text, 0, last.deed[0]):
            begin = behind_last(text, "。；", last.start)
            told[:at] = [_as_far(one, last) if one.start >= begin else one for one in told[:at]]
    return told


# 甲工程总投资1亿元，乙工程总投资2亿元，均已开工: what is said of all of them.
_ALL_OF_THEM = regex("，[^，。；]{0,4}[均都](?:已经?|全部|现已)*$")


def _as_far(one: Named, last: Named) -> Named:
    """A project of which nothing was said, as far as the last of those that a verb is told of."""
    return replace(one, stage=last.stage, deed=last.deed) if one.stage is None else one


def said(text: str, at: int, limit: int) -> tuple[ProjectStage, tuple[int, int]] | None:
    """What is said at `at`, or else in a clause behind that has no other subject: the furthest stage, and where."""
    found = _deeds(text, at)
    for clause in _CLAUSE.finditer(text, at, limit):
        if clause.end() >= limit:
            break  # the next project begins here
        later = _deeds(text, clause.end())
        if later and _ALONE.match(text, later[1][1]):
            found = later if found is None or _ORDER.index(later[0]) <= _ORDER.index(found[0]) else found
        elif text.startswith("。", clause.end()):
            break
    return found


def _told(text: str, run: list[tuple[int, int]], limit: int) -> Iterator[Named]:
    """The names of a run, each with what is said of all of them."""
    first, last = run[0][0], run[-1][1]
    found = _ahead_of(text, first, last) or _behind(text, first, last, limit)
    for start, end in run:
        stage, deed = found or (None, None)
        yield Named(start, end, stage, deed, row=not text.startswith(GENERAL, end - 2))


_Found = tuple[ProjectStage, tuple[int, int]]


def _ahead_of(text: str, first: int, last: int) -> _Found | None:
    """签约甲项目, 同意实施甲项目: what a verb right in front says was done."""
    if meant := _MEANT.search(text, behind_last(text, "。；", first), first):
        return _stage_of(meant)
    if one_of := _AS_ONE_OF.search(text, behind_last(text, "。；", first), first):
        return _stage_of(one_of)
    begin = behind_last(text, "，。；", first)
    if together := _TOGETHER.search(text, behind_last(text, "。；", first), first):
        return _stage_of(together)
    if will := _WILL.search(text, begin, first):
        return _stage_of(will)
    before = _BEFORE.search(text, begin, first) or _OF_WHICH.search(text, begin, first)
    if before is None and (launched := _LAUNCHED.search(text, begin, first)):
        tail = _TAIL.match(text, last)
        prepared = _PREPARED.match(text, tail.end() if tail else last)
        sort = SECTOR.fullmatch(text[first:last].removesuffix("项目").removesuffix("工程"))
        before = None if prepared or sort or _CAMPAIGN.search(text, first, last) else launched
    if before is None or _AHEAD.search(text, begin, before.start()) or _TOLD_OF.match(text, last):
        return None
    return _stage_of(before)


def _behind(text: str, first: int, last: int, limit: int) -> _Found | None:
    """What is said behind the names of a run, or behind the rest of a row that they open."""
    begin = behind_last(text, "，。；", first)
    if _PUSHED.search(text, begin, first):
        return None
    of_it = _OF_IT.match(text, last) if "随着" in text[begin:first] or _MEANS.match(text, last) else None
    at = of_it.end() if of_it else last
    if aside := _LONG_ASIDE.match(text, at):
        at = aside.end()
    if (site := _SITE.match(text, at)) or (site := _AMONG.match(text, at)):
        return _stage_of(site)
    sentence = behind_last(text, "。；", first)
    if (paper := _PAPER.match(text, at)) and (signing := _SIGNING.match(text, paper.end())):
        return _stage_of(signing)
    if paper and (signed := _SIGNED.search(text, sentence, first)):
        return _stage_of(signed)
    tail = _TAIL.match(text, at)
    if (tail and tail.end() > at and _MIXED.match(text, tail.end())) or _MIXED_CEREMONY.match(text, at):
        return None
    if with_them := _WITH.match(text, at):
        return _stage_of(with_them)
    if tail and (among := _AMONG.match(text, tail.end())):
        return _stage_of(among)
    if tail and (found := _deeds(text, tail.end(), begin)):
        return found
    if tail and (row := _OF_A_ROW.search(tail[0])) and not text.startswith(("和", "及"), tail.end()):
        stage, (begins, ends) = _stage_of(row)
        return stage, (at + begins, at + ends)
    direct = _deeds(text, at, begin)
    building = _BUILDING.match(text, at) if text.startswith(GENERAL, last - 2) else None
    return direct or said(text, at, limit) or (_stage_of(building) if building else None)


# 推动某某大桥建成通车: what is worked for has not come.
_PUSHED = regex("(?:推动|推进|加快|促进|力促|确保|力争|争取|抓好|抓紧|做好|支持|保障)$")
_LONG_ASIDE = regex(r"（[^（）]{1,30}）")


def _deeds(text: str, at: int, begin: int | None = None) -> _Found | None:
    """The verbs that stand right at `at`: the furthest stage of them. A ceremony counts where it is said to be held."""
    found: _Found | None = None
    match = _SAID.match(text, at)
    while match:
        stage, span = _stage_of(match)
        if ceremony := _CEREMONY.match(text, match.end()):
            held = begin is not None and (
                ceremony["there"]
                or _HELD.search(text, begin, at)
                or _HELD.search(text, at, ceremony.end() + 30)
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
