"""Where a sentence tells of projects: counted, named beside the verb that tells of them, or each with its price."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from summarizer.english.project_groups import MONEY, TO
from summarizer.language.marks import behind_last
from summarizer.patterns import regex
from summarizer.rules.outline import Stretch

_WHAT = r"(?:项目|工程)(?!化|部|组|制|师|库|名单|清单|资金|建设(?!项目))"
_UNIT = r"[个项宗]"
# 8个总投资59亿元的项目: what they cost together. 10亿元以上项目4个, 5亿元~10亿元项目3个: how large each of them is.
_IN_ALL = rf"(?:计划|协议)?总投资{MONEY}(?:以上)?的"
_SIZE = rf"(?:{MONEY}?{TO})?{MONEY}(?:以上)?的?"
_SIZED = regex(_SIZE)
_COUNTED = regex(
    rf"(?P<zh>\d{{1,4}}[多余]?{_UNIT}(?:{_IN_ALL})?(?P<kind>(?:{_SIZE})?[^，。；：、（）\d]{{0,24}}?){_WHAT})"
    rf"|(?P<zh2>(?P<kind2>(?:[^，。；：、“”（）\d的了等]{{0,8}}?{_SIZE})?[^，。；：、“”（）\d的了等]{{0,20}}?){_WHAT}(?:（[^（）]{{1,40}}）)?(?:共计|共有|共|合计|总数|数|有|达到?|为|计)?\d{{1,4}}[多余]?{_UNIT}(?!百分|[^，。；、]{{0,4}}(?:月|工作日)))"
    # 签约落地了15个附加值高、带动力强的产业项目
    rf"|(?:(?<=[约地工产成])|(?<=[约地工产成]了))(?P<zh5>\d{{1,4}}{_UNIT}(?P<kind5>[^，。；：“”（）\d]{{0,40}}?){_WHAT})"
    # 新建项目开工135个
    rf"|(?P<zh6>[^，。；：、“”（）\d的了等]{{0,12}}?项目(?P<kind6>开工|复工|竣工|投产|签约|开复工)\d{{1,4}}{_UNIT})"
    rf"|已有?(?P<zh4>\d{{1,4}}{_UNIT})(?:项目)?(?:实质性|正式|全面)?(?P<kind4>开工|竣工|投产|签约)"
    rf"|(?<=[，、；：（])(?:目前|其中|实际|现场|已|新|累计|全部|年内)*(?P<kind3>开工(?:建设)?|动工|竣工(?:投产)?|投产|签约|在建)(?P<zh3>\d{{1,4}}{_UNIT})(?![^，。；、]{{0,24}}{_WHAT})"
)
_LEADING = regex(
    r"^(?:以[上下]|其中|月份|[一二三四]?季度|[上下]半年|此次|本次|活动|全年|今年|[我全该][省市县区镇州]|[\u4e00-\u9fff]{1,3}[省市县区镇](?=签约|开工|集中|竣工|投产)|[省市县区州](?=现场)|现场|共|累计|新增|实现|实施|推进|完成|举行|一批|的|已|有|以及|和|及)+"
)
_NAMED = regex(
    r"(?:(?<=[，。；：、”》—的])|(?<=宣布)|^)(?P<zh>(?![^，。；]{2,4}宣布)[^，。；：、“”《》—的等]{4,28}?(?:项目|工程|产业园|基地|大桥|高速公路|铁路|水库|电站))(?:（[^（）]{1,20}）)?"
    r"(?P<verb>(?:已|正式|顺利|成功|全线|于[^，。；]{2,12}|今[天日]|全面|如期|相继|举行|举办|隆重)*(?:签约|开工|动工|奠基|竣工|投产|建成|完工|投用|通车)(?:(?<=举行..|举办..)(?:仪式|活动|典礼))?(?![前后的项企率]|在即|专场|仪式|活动|大会|动员))"
)
# 与开发区签约某某电池项目, 分别签约某某产业园项目和某某科技谷项目: the names stand behind the verb.
_BEHIND = regex(
    r"(?<!集中)(?<!已)(?P<did>签约|签下|签订|签署|奠基|动工)(?:了)?(?P<run>(?:(?:年产)?[\d.]+[万亿]?(?![万亿个项宗份家笔多余])[^，。；：、“”《》的等\d]{2,30}?|[^，。；：、“”《》的等\d]{4,30}?)(?:项目|产业园)(?:(?:、|和|及|以及)[^，。；：、“”《》的等\d]{4,30}?(?:项目|产业园)){0,6})(?:(?:战略|投资|合作|框架|意向){0,3}(?:协议|合同))?(?=[，。；]|$)"
)
# 分别是投资100亿元的某某项目、投资1000万美元的某某项目
_PRICED = regex(
    r"(?:总?投资(?:约|近|达|超)?)[\d.]+[亿万]*(?:元|美元|欧元|港元)?的(?P<zh>[^，。；：、“”《》的等]{3,30}?(?:项目|(?:产业园|基地|工程)(?:项目)?))"
)
# 举行甲项目、乙项目开工仪式
_CEREMONY = regex(
    r"举行(?P<run>[^，。；：“”《》的等\d]{4,32}?(?:项目|工程|产业园)(?:(?:、|和|及)[^，。；：“”《》的等\d]{4,32}?(?:项目|工程|产业园)){0,4})(?P<did>开工|奠基|签约|竣工|投产|通车)(?:仪式|活动|典礼)"
)
# 某某项目签约仪式在某某宾馆举行
_OPENED = regex(
    r"(?:^|(?<=[，。；：的晚日午]))(?P<run>(?![^，。；]{0,6}(?:参加|出席))[^，。；：“”《》的等\d]{4,32}?(?:项目|工程|产业园|基地|大桥|公路|铁路|水库|电站|[城园馆院校厂站桥]|中心|广场|大厦))"
    r"(?P<did>开工|奠基|动工|签约|竣工|投产|通车)(?:仪式|活动|典礼)(?=[^，。；]{0,30}?(?:举行|举办))"
)
# 某某项目总投资2亿元，正在规划设计
_COSTED = regex(
    r"(?:^|(?<=[，。；：]))(?P<zh>[^，。；：、“”《》的等\d]{4,30}?(?:项目|产业园|基地|工程))(?=(?:计划|概算|估算)?总投资[约达近]?\d)"
)
# 在某某项目建设现场，工人正在浇筑
_SITE = regex(
    r"(?:在|走进|来到|^|(?<=[，。；]))(?P<zh>(?![^，。；]{1,12}(?:来到|走进|深入|前往))[^，。；：、“”《》的等在]{5,36}?(?:项目|工程|产业园))(?:建设|施工|工程)?(?:现场|工地)(?![^。；]{0,40}?(?:举行|召开))(?=[^。；]{0,60}?(?:施工|安装|建设|浇筑|吊装|轰鸣|作业|建造|繁忙|忙碌|热火朝天|如火如荼|井然有序))"
)
# 共同为某某工程奠基
_FOR = regex(
    r"为(?P<run>[^，。；：“”《》的等]{4,40}(?:项目|工程|产业园|基地|大桥))(?:项目|工程)?(?:培土|挥锹)?(?P<did>奠基|开工)"
)
# What a name of one project does not hold: it is a kind of projects, or the name of an occasion.
_NO_NAME = regex(
    r"季度|[年月]|举办|举行|召开|这些|上述|一批|重[大点]|所有|全部|各|每|批|等|共同为|洽谈会|博览会|推介会|分团|宣布|出席|书记|主任|[省市县区]长|推进|推动|促进|加快|确保|督促|集中|春季|首批"
)
# 在13个市地同步举行…项目: what is counted is no projects.
_NO_KIND = regex(r"举行|召开|参加|出席")


@dataclass(frozen=True, slots=True)
class Told:
    """A project where it stands, the words it is called by, and the clause around it."""

    zh: str
    start: int
    end: int
    kind: str
    before: str
    after: str


_TELLS = regex(r"项目|工程|产业园|基地|大桥|高速|铁路|水库|电站|竣工|开工|奠基|通车")


def told_projects(stretch: Stretch) -> list[Told]:
    """Projects a sentence tells of, in order; what a leader says is to be done is not told."""
    if not _TELLS.search(stretch.text):
        return []
    told = list(_counted(stretch))
    for found in _listed(stretch):
        if not any(one.start < found.end and found.start < one.end for one in told):
            told.append(found)
    return sorted(told, key=lambda one: one.start)


def _listed(stretch: Stretch) -> Iterator[Told]:
    """Projects named behind the verb that tells of them, before it in a row, or each with what it costs."""
    text = stretch.text
    rows = (p.finditer(text, 0, stretch.told) for p in (_BEHIND, _CEREMONY, _OPENED, _FOR))
    for match in chain.from_iterable(rows):
        at = match.start("run")
        for end in (*(m.start(1) for m in _BETWEEN.finditer(match["run"])), len(match["run"])):
            start, at = at, match.start("run") + end
            joint = _JOINT.match(text, start)
            start = joint.end() if joint else start
            if at - start > _SHORT and not _NO_NAME.search(text, start, at):
                yield Told(text[start:at], start, at, match["did"], "", "")
    for match in _PRICED.finditer(text, 0, stretch.told):
        start, end = match.span("zh")
        if not _NO_NAME.search(match["zh"]):
            before = text[behind_last(text, "，。；：", start) : start]
            yield Told(match["zh"], start, end, "", before, _of_the_row(text, end))
    for match in _COSTED.finditer(text, 0, stretch.told):
        if not _NO_NAME.search(match["zh"]):
            yield Told(match["zh"], *match.span("zh"), match["zh"], "", _to_mark(text, match.end()))
    for match in _SITE.finditer(text, 0, stretch.told):
        if not _NO_NAME.search(match["zh"]):
            yield Told(match["zh"], *match.span("zh"), "施工", "", "")


# …等项目，均在此次集中开工之列
_AMONG = regex(
    "[^。；]{0,160}?(?:(?P<all>[均都]?(?:在|属于|列入)(?:此次|本次|这次)?(?:集中)?(?:开工|签约|竣工|投产)[^，。；]{0,4}之列)"
    "|(?:项目|工程)等(?:\\d+个)?(?:项目)?(?P<did>(?:[均都]?已(?:经)?|正式|相继|先后|陆续|顺利|集中)+(?:签[订署约]|开工|竣工|投产|建成)))"
)


def _among(text: str, at: int) -> str:
    """What the end of a sentence says of all the projects that it names."""
    among = _AMONG.match(text, max(0, at - 2))
    return (among["all"] or among["did"]) if among else ""


def _of_the_row(text: str, at: int) -> str:
    """The same of a row that is counted at its end: …项目等8个项目集中签约."""
    return _among(text, at) or (_to_mark(text, at, "，。；") if text.startswith("等", at) else "")


_BETWEEN = regex("(?:项目|产业园)((?:、|和|及|以及))")
_JOINT = regex("、|和|及|以及")
_SHORT = 5


def _counted(stretch: Stretch) -> Iterator[Told]:
    """Projects that are counted, and those named before the verb that tells of them."""
    text = stretch.text
    matches = [*_COUNTED.finditer(text, 0, stretch.told), *_NAMED.finditer(text, 0, stretch.told)]
    last = 0
    for match in sorted(matches, key=lambda m: (m.start(), -m.end())):
        if match.start() < last:
            continue
        fields = match.groupdict()
        group = next(name for name, value in fields.items() if value and name.startswith("zh"))
        if fields.get("verb") and _NO_NAME.search(match[group]):
            continue  # 16个重点项目开工 is no name, and counts some
        last, previous = match.end(), last
        if fields.get("kind") and _NO_KIND.search(fields["kind"]):
            continue
        start, end = match.span(group)
        lead = _LEADING.match(match[group])
        start += lead.end() if lead else 0
        kind = next(
            (value for name, value in fields.items() if value and name.startswith(("kind", "verb"))), ""
        )
        kind = _SIZED.sub("", kind)  # 计划建设5000万元以上项目: planned, from whatever sum on
        left = max(previous, behind_last(text, "，。；：", start))
        rest = _to_mark(text, end, "，。；")
        if not rest and (where := _WHERE.match(text, end)):
            rest = where[0]
        yield Told(text[start:end], start, end, kind, text[left:start], rest)


def _to_mark(text: str, start: int, marks: str = "。；") -> str:
    """What stands behind `start` up to a mark."""
    return text[start : min((i for mark in marks if (i := text.find(mark, start)) >= 0), default=len(text))]


# 38个重点项目，在青禾县集中开工
_WHERE = regex(r"，在[^，。；]{2,20}?(?:集中|同时|同步)?(?:开工|签约|竣工|投产)")
