"""Where a sentence tells of projects: counted, named beside the verb that tells of them, or each with its price."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from summarizer.english.nominal.project_groups import MONEY, TO
from summarizer.facts import ProjectStage
from summarizer.language.figures.numerals import TWO_TO_NINETY_NINE
from summarizer.language.marks import before_next, behind_last
from summarizer.patterns import regex
from summarizer.rules.outline import Stretch
from summarizer.rules.projects.named_projects import named_projects

_WHAT = r"(?:项目|工程)(?!化|部|组|制|师|库|名单|清单|资金|建设(?!项目))"
_UNIT = r"[个项宗只件]"
# 8个总投资59亿元的项目: what they cost together. 10亿元以上项目4个, 5亿元~10亿元项目3个: how large each of them is.
_IN_ALL = rf"(?:计划|协议)?总投资{MONEY}(?:以上)?的"
_SIZE = rf"(?:{MONEY}?{TO})?{MONEY}(?:以上)?的?"
_SIZED = regex(_SIZE)
_COUNTED = regex(
    rf"(?P<zh>\d{{1,4}}[多余]?{_UNIT}(?:{_IN_ALL})?(?P<kind>(?:{_SIZE})?[^，。；：、（）\d]{{0,24}}?){_WHAT})(?!\d{{1,4}}{_UNIT})"
    rf"|(?P<zh2>(?!亿级"
    rf"|级)(?P<kind2>(?:“[^“”]{{1,10}}”)?(?:[^，。；：、“”（）—\d的了等]{{0,8}}?{_SIZE})?[^，。；：、“”（）—\d的了等]{{0,20}}?){_WHAT}(?:（[^（）]{{1,40}}）)?(?:共计"
    rf"|共有|共|合计|总数|数|有|达到?|占到?|为|计){{0,2}}(?:超过?|约|近"
    rf"|逾)?\d{{1,4}}[多余]?{_UNIT}(?!百分|[^，。；、]{{0,4}}(?:月|工作日)))"
    # 签约落地了15个附加值高、带动力强的产业项目
    rf"|(?:(?<=[约地工产成])|(?<=[约地工产成]了))(?P<zh5>\d{{1,4}}{_UNIT}(?P<kind5>[^，。；：“”（）\d]{{0,40}}?){_WHAT})"
    # 两个重大项目, 竣工项目两个: 三项工程 and 五大项目 are formulas.
    rf"|(?P<zh10>(?<![第每这那某各首二三四五六七八九十]){TWO_TO_NINETY_NINE}个(?P<kind10>[^，。；：、“”（）\d]{{0,20}}?)项目(?!化|部|组|制|师|库|名单|清单|资金|建设))"
    rf"|(?P<zh11>(?P<kind11>[^，。；：、“”（）—\d的了等]{{0,16}}?)项目(?:共|有|为|计)?{TWO_TO_NINETY_NINE}个)(?=[，。；、])"
    # 新建项目开工135个
    rf"|(?P<zh6>[^，。；：、“”（）\d的了等]{{0,12}}?项目(?:现场|已|新|集中)?(?P<kind6>开工|复工|竣工|投产|签约|开复工)\d{{1,4}}{_UNIT})"
    # 重大产业转型升级类6个: a part of those told of.
    rf"|(?P<zh7>(?P<kind7>[^，。；：、“”（）\d的了等种]{{2,16}}类)\d{{1,4}}{_UNIT})(?=[，。；、])"
    # 其中：云河区8个、总投资31.2亿元; 社会民生建设2个，投资7亿元
    rf"|(?:(?<=[；：，])(?P<zh9>(?P<kind9>(?![^，。；]{{0,12}}(?:协议|合同|企业|公司))[^，。；：、“”（）\d的了等种]{{2,16}})\d{{1,4}}{_UNIT})(?=[、，](?:计划|项目)?总?投资\D{{0,4}}\d))"
    rf"|(?P<zh8>(?P<kind8>(?:投资)?(?:{MONEY}|[十百千]?亿元)以上的)\d{{1,4}}{_UNIT})(?=[，。；、])"
    rf"|已有?(?P<zh4>\d{{1,4}}{_UNIT})(?:项目)?(?:实质性|正式|全面)?(?P<kind4>开工|竣工|投产|签约)"
    rf"|(?:(?<=[，、；：（])|(?<=项目)|^)(?:目前|其中|实际|现场|已经|已|新|累计|实现|前三季度|全部"
    rf"|年内)*(?P<kind3>开工(?:建设)?|动工|竣工(?:投产)?|投产|签约"
    rf"|在建)(?:数达到?)?(?P<zh3>\d{{1,4}}{_UNIT})(?![^，。；、]{{0,24}}{_WHAT})"
)
# Some of what every branch of it counts by; most sentences count nothing so.
_A_COUNT = regex(rf"\d[多余]?{_UNIT}|[一二两三四五六七八九十]个")
_LEADING = regex(
    r"(?:[个项宗只件](?=[^，。；\d]{2,20}项目\d)|以[上下]|其中|月份"
    r"|年(?=[一二三四]季度|第|上半|下半)|[一二三四]?季度|[上下]半年|此次|本次|活动|全年|今年"
    r"|[我全该][省市县区镇州]|[\u4e00-\u9fff]{1,3}[省市县区镇](?=签约|开工|集中|竣工|投产)"
    r"|[省市县区州](?=现场)|现场|共|累计|新增|包[含括]|涉及(?:具体)?|实现|实施|推进|完成|举行|一批"
    r"|的|已|有|以及|和|及)+"
)
# 房县本次集中开工项目12个: who counts is no part of what is counted.
_UP_TO = regex(r"[^\d项]*?(?:(?<!公)共(?![建享同和青产])|本次|此次|累计|先后)(?=[^项]*项目)")
# 签约新能源、新材料产业项目13个
_JOINED = regex(r"(?:(?!签约、|开工、|竣工、|投产、)[^，。；：、“”（）\d的了等项]{2,12}、)+$")
# 小（一）型水库工程19件
_GRADE = regex("[大中小]（[一二12]）$")
# 近200个项目: as many as that are not told of.
_ABOUT = regex("(?:将近|(?<![附临])近|(?<![签合预节])约|超过?|逾|不少于)$")
# 今天集中开工的40个项目, in somebody's words: of the very occasion, and told.
_OF_THE_DAY = regex(
    r"(?:今[天日]|此次|本次|这次)(?:活动)?(?:集中)?(?:开工|签约|竣工|投产|奠基)(?:建设)?的?(?=\d)"
)
_DEMAND = regex("要|希望|务必|必须|确保")
# 在13个市地同步举行…项目: what is counted is no projects.
# 围绕新开工亿元项目7个任务目标: what is to be reached.
_A_TASK = regex(r"(?:、[^，。；、]{2,24}?\d{1,4}[个项宗只件]){0,12}的?(?:年度|全年)?(?:目标|任务)")
# 招引项目9个、开工项目7个: what the next of a list has come to is not told of the first.
_OTHERS = regex(r"、(?=[^、]{2,24}\d{1,4}[个项宗只件])")
_NO_KIND = regex(r"^(?:[市州县区省盟旗镇乡]|园区|企业|公司|国家)+(?![级属重内投])|举行|召开|参加|出席")


@dataclass(frozen=True, slots=True)
class Told:
    """A project where it stands, the words it is called by, and the clause around it.

    A name comes with the stage that is said of it, if any, and the verb that says so.
    """

    zh: str
    start: int
    end: int
    kind: str
    before: str
    after: str
    stage: ProjectStage | None = None
    deed: tuple[int, int] | None = None
    named: bool = False
    row: bool = False


_TELLS = regex(r"项目|工程|产业园|投资[\d.]|基地|大桥|高速|铁路|水库|电站|竣工|开工|奠基|通车|类\d|以上的\d")


def told_projects(stretch: Stretch) -> list[Told]:
    """Projects a sentence tells of, in order; what a leader says is to be done is not told."""
    if not _TELLS.search(stretch.text):
        return []
    told = list(_counted(stretch))
    for found in (*_meant(stretch), *_named(stretch), *_asked_for(stretch)):
        if not any(one.start < found.end and found.start < one.end for one in told):
            told.append(found)
    return sorted(told, key=lambda one: one.start)


# 计划投资30亿元，在云河建设某某项目: what a firm means to build, in whoever's words.
_MEANT = regex(
    rf"(?P<deed>(?:计划|拟|将|预计)(?:总|再|新增)?投资{MONEY})，?(?:用于)?(?:在[^，。；]{{2,16}}?|落户[^，。；]{{2,10}}?)?(?:投资)?(?:建设|新建|打造|实施|兴建|布局)"
    r"(?P<zh>[^，。；]{2,40}?(?:项目|基地|(?:产业|物流|科技|工业|智造|创业|加工|农业)园|园区|工厂|总部|生产线|电站|综合体|酒店))(?=[，。；]|$|等)"
)


def _meant(stretch: Stretch) -> Iterator[Told]:
    """Projects that somebody says to mean to build for a sum of money."""
    text = stretch.text
    for found in _MEANT.finditer(text) if "投资" in text else ():
        start, end = found.span("zh")
        planned = ProjectStage.PLANNED
        yield Told(found["zh"], start, end, "", found["deed"], "", planned, found.span("deed"), named=True)


# 要紧盯总投资85亿元的云岭锂电池项目，确保7月底前开工: that it is to be begun says that it is planned.
_ASKED_FOR = regex(
    rf"(?P<priced>总投资(?:约|超过?|达|近)*{MONEY}的(?P<zh>(?![^，。；、]{{0,12}}(?:等|批|[两三四五六七八九十]|\d))[^，。；、“”（）]{{3,28}}?(?:项目|工程)))(?!化|部)"
    r"(?=[^。；]*?(?P<deed>(?:确保|力争|争取|务必|推动|促进|加快|尽快|尽早|早日|前)[^，。；]{0,16}?(?:开工|动工|落地)))"
)


def _asked_for(stretch: Stretch) -> Iterator[Told]:
    """Projects with a name and a price that somebody asks to have begun."""
    text = stretch.text
    for found in _ASKED_FOR.finditer(text, stretch.told) if "总投资" in text else ():
        before, planned = found["priced"], ProjectStage.PLANNED
        yield Told(found["zh"], *found.span("zh"), "", before, "", planned, found.span("deed"), named=True)


def _named(stretch: Stretch) -> Iterator[Told]:
    """Projects that are called by name, with what is said to have become of them."""
    text = stretch.text
    for one in named_projects(text, stretch.told):
        before = text[behind_last(text, "，。；：", one.start) : one.start]
        yield Told(
            text[one.start : one.end],
            one.start,
            one.end,
            "",
            before,
            "",
            one.stage,
            one.deed,
            named=True,
            row=one.row,
        )


def _counted(stretch: Stretch) -> Iterator[Told]:
    """Projects that are counted."""
    text = stretch.text
    last = 0
    begin, stop = (0, stretch.told) if stretch.told else _of_the_day(text)
    for match in _COUNTED.finditer(text, begin, stop) if _A_COUNT.search(text, begin, stop) else ():
        fields = match.groupdict()
        group = next(name for name, value in fields.items() if value and name.startswith("zh"))
        if _A_TASK.match(text, match.end()) or (fields.get("kind") and _NO_KIND.search(fields["kind"])):
            continue
        start, end = match.span(group)
        named_at = start
        if group == "zh2" and (more := _JOINED.search(text, last, start)):
            start = more.start()
        if grade := _GRADE.search(text, last, start):
            start = grade.start()
        for leading in (_UP_TO, _LEADING):
            lead = leading.match(text, start, end)
            start = lead.end() if lead else start
        if text[start].isdigit() and (about := _ABOUT.search(text, last, start)):
            start = about.start()
        last, previous = match.end(), last
        kind = next((value for name, value in fields.items() if value and name.startswith("kind")), "")
        kind = text[start:named_at] + kind  # 将建成、续建、新开工项目30个
        kind = _SIZED.sub("", kind)  # 计划建设5000万元以上项目: planned, from whatever sum on
        left = max(previous, behind_last(text, "，。；：", start))
        rest = _to_mark(text, end, "，。；")
        if others := _OTHERS.search(rest):
            rest = rest[: others.start()]
        if not rest and (where := _WHERE.match(text, end)):
            rest = where[0]
        yield Told(text[start:end], start, end, kind, text[left:start], rest)


def _of_the_day(text: str) -> tuple[int, int]:
    """The part of a leader's words that counts what the occasion is of; an empty one if none does."""
    found = _OF_THE_DAY.search(text)
    if found is None:
        return 0, 0
    demand = _DEMAND.search(text, found.end())
    return found.start(), demand.start() if demand else len(text)


def _to_mark(text: str, start: int, marks: str = "。；") -> str:
    """What stands behind `start` up to a mark."""
    return text[start : before_next(text, marks, start)]


# 38个重点项目，在青禾县集中开工
_WHERE = regex(r"，在[^，。；]{2,20}?(?:集中|同时|同步)?(?:开工|签约|竣工|投产)")


# 其中，甲类1个、乙类2个，总投资…: the price of all of them.
LISTED_PARTS = regex(r"其中[，：]?[^。；，：]*?\d+[个项宗][^。；，投]*、[^。；，投]*$")
_DIVIDES = regex(r"，?(?:其中，?)?(?:包含|包括|含|涵盖|分别[为是])：?")


def divided(text: str, told: Sequence[Told], last: int) -> Told | None:
    """The group that the list of its parts up to the last one stands behind; None where that is no list of parts."""
    first = last
    while first and text[told[first - 1].end : told[first].start] in ("、", "和", "及", "以及"):
        first -= 1
    if not first or first == last:
        return None
    return told[first - 1] if _DIVIDES.fullmatch(text, told[first - 1].end, told[first].start) else None
