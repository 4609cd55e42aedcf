"""Projects an article tells of: counted or named, how far they have come, and what they cost in all.

A stage is what the words at the project say: 签约 is not 开工, and 计划开工 is planned. A part of a group that was told of
(其中产业项目15个) has come as far as the group. What a leader asks for has come nowhere and is left out.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from summarizer.facts import Evidence, ProjectStage
from summarizer.language.marks import behind_last
from summarizer.language.numbers import Quantity, find_quantities
from summarizer.patterns import regex
from summarizer.rules.outline import Stretch

# The furthest stage first: 开工建设的项目已竣工 is completed.
_STAGES: tuple[tuple["re.Pattern[str]", ProjectStage], ...] = (
    (
        regex(
            r"竣工(?!后)|建成(?!(?:投[产用])?后)|投产(?![后率])|投用(?!后)|投运|完工|交付|通车|投入使用|投入运营|达产(?!后)"
        ),
        ProjectStage.COMPLETED,
    ),
    (regex(r"开工|奠基|动工|启动建设|开建"), ProjectStage.STARTED),
    (regex(r"签约|签署|签订|签下"), ProjectStage.SIGNED),
    (
        regex(r"复工|在建|续建|施工|正在建设|推进建设|加快建设|建设进度|扎实推进|有序推进"),
        ProjectStage.UNDER_WAY,
    ),
    (
        regex(
            r"储备|意向|谋划|策划|在谈|洽谈|拟建|待建|前期|规划设计|厂房设计|方案设计|可研|立项|计划(?:实施|安排)|安排"
        ),
        ProjectStage.PLANNED,
    ),
)
# What is still to come: 计划开工项目207个, 未开工项目17个, 将建成.
_AHEAD = regex(
    r"(?:计划(?!总?投资)|拟|将|力争|争取|预计|确保|未|待|尚未|即将|年内|目标|有望)[^，。；、]{0,8}$|(?:计划|拟|将|未|待)(?:新)?(?:开工|竣工|投产|签约|建成)"
)
_WHAT = r"(?:项目|工程)(?!化|部|组|制|师|库|名单|清单|资金|建设(?!项目))"
_UNIT = r"[个项宗]"
# 8个总投资59亿元的项目: what they cost together. 10亿元以上项目4个, 5亿元~10亿元项目3个: how large each of them is.
_MONEY = r"\d[\d.]*[万千百]?[万亿](?:元|美元)"
_IN_ALL = rf"(?:计划|协议)?总投资{_MONEY}(?:以上)?的"
_SIZE = rf"(?:\d[\d.]*[万千百]?[万亿](?:元|美元)?(?:~|～|—{{1,2}}|－|-|–|至|到))?{_MONEY}(?:以上)?的?"
_COUNTED = regex(
    rf"(?P<zh>(?P<n>\d{{1,4}}){_UNIT}(?:{_IN_ALL})?(?P<kind>(?:{_SIZE})?[^，。；：、（）\d]{{0,24}}?){_WHAT})"
    rf"|(?P<zh2>(?P<kind2>(?:[^，。；：、“”（）\d的了等]{{0,8}}?{_SIZE})?[^，。；：、“”（）\d的了等]{{0,20}}?){_WHAT}(?:（[^（）]{{1,40}}）)?(?:共计|共有|共|合计|总数|数|有|达到?|为|计)?(?P<n2>\d{{1,4}}){_UNIT}(?!百分|[^，。；、]{{0,4}}(?:月|工作日)))"
    # 签约落地了15个附加值高、带动力强的产业项目
    rf"|(?:(?<=[约地工产成])|(?<=[约地工产成]了))(?P<zh5>\d{{1,4}}{_UNIT}(?P<kind5>[^，。；：“”（）\d]{{0,40}}?){_WHAT})"
    # 新建项目开工135个
    rf"|(?P<zh6>[^，。；：、“”（）\d的了等]{{0,12}}?项目(?P<kind6>开工|复工|竣工|投产|签约|开复工)\d{{1,4}}{_UNIT})"
    rf"|已有?(?P<zh4>\d{{1,4}}{_UNIT})(?:项目)?(?:实质性|正式|全面)?(?P<kind4>开工|竣工|投产|签约)"
    rf"|(?<=[，、；：（])(?:目前|其中|实际|现场|已|新|累计|全部|年内)*(?P<kind3>开工(?:建设)?|动工|竣工(?:投产)?|投产|签约|在建)(?P<zh3>\d{{1,4}}{_UNIT})(?![^，。；、]{{0,24}}{_WHAT})"
)
_LEADING = regex(
    r"^(?:其中|月份|[一二三四]?季度|[上下]半年|此次|本次|活动|全年|今年|[我全该][省市县区镇州]|[\u4e00-\u9fff]{1,3}[省市县区镇](?=签约|开工|集中|竣工|投产)|[省市县区州](?=现场)|现场|共|累计|新增|实现|实施|推进|完成|举行|一批|的|已|有|以及|和|及)+"
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
    r"(?:总?投资(?:约|近|达|超)?)(?P<money>[\d.]+[亿万]*(?:元|美元|欧元|港元)?)的(?P<zh>[^，。；：、“”《》的等]{3,30}?(?:项目|(?:产业园|基地|工程)(?:项目)?))"
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
    r"(?:在|走进|来到)(?P<zh>[^，。；：、“”《》的等在]{5,36}?(?:项目|工程|产业园))(?:建设|施工|工程)?(?:现场|工地)(?![^。；]{0,40}?(?:举行|召开))(?=[^。；]{0,60}?(?:施工|安装|建设|浇筑|吊装|轰鸣|作业|建造))"
)
_RESPECTIVELY = regex(r"分别[是为]")
_AMOUNT = regex(
    r"(?:计划|协议|合同|概算|估算|预计)?(?:总投资|(?<!完成)(?<!年度)(?<!到位)投资(?:总)?金?额|签约(?:总)?(?:金额|资金|额)|协议资金|协议引资|合同(?:总)?(?:投资|金)?额|协议(?:总)?(?:投资|金)额|总金额|投资总额|引资)"
    r"(?:额|规模)?(?:约|达|为|超过?|共|合计|近|计|逾|突破)*(?:人民币)?"
)
_BEFORE_AMOUNT = regex(
    r"投资(?:约|超过?|近|达)*[^，。；]{2,14}?(?:(?:的|、)[^，。；]{0,16}|的[^，。；]{4,50}等)$"
)
_REACH = 60
_PART_OF = regex(
    r"其中(?!.*(?:另|还|此外|同时))|\d[个项宗][^，。；]{0,16}中，|(?:从|分|按)[^，。；\d]{2,10}[看分]，"
)
_OF_ITS_OWN = regex("已|未|另|还有")
# What a name of one project does not hold: it is a kind of projects, or the name of an occasion.
_NO_NAME = regex(
    r"季度|[年月]|举办|举行|召开|这些|上述|一批|重[大点]|所有|全部|各|每|批|等|宣布|出席|书记|主任|[省市县区]长|推进|推动|促进|加快|确保|督促|集中|春季|首批"
)
# 在13个市地同步举行…项目: what is counted is no projects.
_NO_KIND = regex(r"举行|召开|参加|出席")
# 66个新开工项目已有28个开工: how many there are of a class, not how many have come so far. 计划竣工 tells of no stage.
_ALL_OF = regex(r"中(?![心小型国学外等期])|里(?:，|$)|已有\d|（已")
_TO_FINISH = regex(r"(?:计划|拟|预计)(?:年内)?(?:竣工|投产|建成|完工)")
_DONE = regex(
    r"(?:已|提前|正式|顺利|成功|全部|相继|陆续|集中)*(?:开工|动工|竣工|投产|签约|建成|投用)(?!率|前|后)"
)
_BOTH = regex(
    r"签约、开工|开工、签约|签约或开工|开工或签约|签约和开工|签约开工|开工签约|开工率|竣工率|投产率|签约率"
)


@dataclass(frozen=True, slots=True)
class Venture:
    """A project or a group of them: `stretch.text[start:end]` tells of it, `zh` and `amount_zh` stand in it.

    `whole` is the group whose stage a part has without saying so, `price` the later sentence that tells the amount.
    """

    zh: str
    stage: ProjectStage
    amount_zh: str | None
    start: int
    end: int
    stretch: Stretch
    whole: "Venture | None" = None
    price: tuple[Stretch, int, int] | None = None

    def evidence(self) -> tuple[Evidence, ...]:
        """The words that tell of it: of its group, of itself, of its price."""
        spans = [(one.stretch, one.start, one.end) for one in (self.whole, self) if one]
        spans += [self.price] if self.price else []
        return tuple(stretch.sentence.evidence(start, end) for stretch, start, end in spans)


@dataclass(frozen=True, slots=True)
class _Found:
    """A project where it stands, the words it is called by, and the clause around it."""

    zh: str
    start: int
    end: int
    kind: str
    before: str
    after: str


def ventures(stretches: Iterable[Stretch]) -> tuple[Venture, ...]:
    """Every counted project with a stage, and those named beside the verb that tells it; each once, in order."""
    known: dict[tuple[str, ProjectStage, str | None], Venture] = {}
    stages: dict[str, ProjectStage] = {}
    group: tuple[int, ProjectStage] | None = None
    whole: Venture | None = None
    for stretch in stretches:
        told = _of(stretch) if _SOME.search(stretch.text) else []
        if known and (priced := _priced(stretch, next(reversed(known.values())))):
            known.popitem()
            known[priced.zh, priced.stage, priced.amount_zh] = priced
        if group and group[0] != stretch.sentence.paragraph:
            group = None
        for index, found in enumerate(told):
            of_a_class = _ALL_OF.match(found.after) is not None
            if not of_a_class and _tells_of_none(found):
                continue
            stage = stages.get(found.zh) or (None if of_a_class else _stage(found))
            stage = stage or (None if of_a_class else _of_occasion(stretch.text, found))
            part = stage is None and _is_part(stretch.text, found, told[index - 1] if index else None)
            if part and group:
                stage = group[1]
            if of_a_class:
                # 75个项目中，14个…: what follows is of these, and has come as far only if they have.
                group = (stretch.sentence.paragraph, stage) if stage else None
                continue
            if stage is None:
                continue
            group = (stretch.sentence.paragraph, stage)
            stages[found.zh] = stage
            limit = told[index + 1].start if index + 1 < len(told) else len(stretch.text)
            amount = _amount(stretch.text, found, limit)
            one = Venture(found.zh, stage, *amount, stretch, whole if part else None)
            whole = whole if part else one
            _keep(known, one)
    return tuple(known.values())


_ITS_PRICE = regex(
    r"(?:该|此)项目[^。；]{0,24}?(?:计划|预计|概算)?总投资(?:额)?(?:约|达|为|超过?|近|逾)*(?:人民币)?"
)


def _priced(stretch: Stretch, last: Venture) -> Venture | None:
    """The one project told of right before, with the price that its next sentence gives: 该项目总投资6亿元."""
    behind = stretch.sentence.paragraph == last.stretch.sentence.paragraph
    named = last.amount_zh is None and not _NUMBER.search(last.zh)
    stated = _ITS_PRICE.match(stretch.text) if behind and named else None
    money = _money(find_quantities(stretch.text), stated.end(), stated.end() + 2) if stated else None
    return replace(last, amount_zh=money.zh, price=(stretch, 0, money.end)) if money else None


_NUMBER = regex(r"(\d+)[个项宗]")


def _keep(known: dict[tuple[str, ProjectStage, str | None], Venture], one: Venture) -> None:
    """A headline or a lead tells of the number, the text below of the money too: that is one group."""
    counted = _NUMBER.search(one.zh)
    number = counted[1] if counted else one.zh
    bare = known.pop((number, one.stage, None), None)
    if one.amount_zh is None and bare is None and any(key[:2] == (number, one.stage) for key in known):
        return
    known[number, one.stage, one.amount_zh] = bare if bare and one.amount_zh is None else one


def _is_part(text: str, found: _Found, before: _Found | None) -> bool:
    """Whether a number is of a group that was told of: 其中产业项目15个, or the next of a list."""
    if _OF_ITS_OWN.search(found.before + found.kind):
        return False
    listed = before is not None and text[before.end : found.start] in ("、", "和", "及")
    part = _PART_OF.search(text, 0, found.start) or _RESPECTIVELY.search(text, 0, found.start)
    return listed or part is not None


_SOME = regex(r"项目|工程|产业园|基地|大桥|高速|铁路|水库|电站|竣工|开工|奠基|通车")


def _of(stretch: Stretch) -> list[_Found]:
    """Projects a sentence tells of, in order; what a leader says is to be done is not told."""
    told = list(_counted(stretch))
    for found in _listed(stretch):
        if not any(one.start < found.end and found.start < one.end for one in told):
            told.append(found)
    return sorted(told, key=lambda one: one.start)


def _listed(stretch: Stretch) -> Iterator[_Found]:
    """Projects named behind the verb that tells of them, before it in a row, or each with what it costs."""
    text = stretch.text
    rows = (p.finditer(text, 0, stretch.told) for p in (_BEHIND, _CEREMONY, _OPENED))
    for match in chain.from_iterable(rows):
        at = match.start("run")
        for end in (*(m.start(1) for m in _BETWEEN.finditer(match["run"])), len(match["run"])):
            start, at = at, match.start("run") + end
            joint = _JOINT.match(text, start)
            start = joint.end() if joint else start
            if at - start > _SHORT and not _NO_NAME.search(text, start, at):
                yield _Found(text[start:at], start, at, match["did"], "", "")
    for match in _PRICED.finditer(text, 0, stretch.told):
        start, end = match.span("zh")
        if not _NO_NAME.search(match["zh"]):
            before = text[behind_last(text, "，。；：", start) : start]
            yield _Found(match["zh"], start, end, "", before, _among(text, end))
    for match in _COSTED.finditer(text, 0, stretch.told):
        if not _NO_NAME.search(match["zh"]):
            yield _Found(match["zh"], *match.span("zh"), match["zh"], "", _to_mark(text, match.end()))
    for match in _SITE.finditer(text, 0, stretch.told):
        if not _NO_NAME.search(match["zh"]):
            yield _Found(match["zh"], *match.span("zh"), "施工", "", "")


# …等项目，均在此次集中开工之列
_AMONG = regex(
    "[^。；]{0,160}?(?:(?P<all>[均都]?(?:在|属于|列入)(?:此次|本次|这次)?(?:集中)?(?:开工|签约|竣工|投产)[^，。；]{0,4}之列)"
    "|(?:项目|工程)等(?:\\d+个)?(?:项目)?(?P<did>(?:[均都]?已(?:经)?|正式|相继|先后|陆续|顺利|集中)+(?:签[订署约]|开工|竣工|投产|建成)))"
)


def _among(text: str, at: int) -> str:
    """What the end of a sentence says of all the projects that it names."""
    among = _AMONG.match(text, max(0, at - 2))
    return (among["all"] or among["did"]) if among else ""


_BETWEEN = regex("(?:项目|产业园)((?:、|和|及|以及))")
_JOINT = regex("、|和|及|以及")
_SHORT = 5


def _counted(stretch: Stretch) -> Iterator[_Found]:
    """Projects that are counted, and those named before the verb that tells of them."""
    text = stretch.text
    matches = [*_COUNTED.finditer(text, 0, stretch.told), *_NAMED.finditer(text, 0, stretch.told)]
    last = 0
    for match in sorted(matches, key=lambda m: (m.start(), -m.end())):
        if match.start() < last:
            continue
        fields = match.groupdict()
        group = next(name for name in ("zh", "zh2", "zh3", "zh4", "zh5", "zh6") if fields.get(name))
        if fields.get("verb") and _NO_NAME.search(match[group]):
            continue  # 16个重点项目开工 is no name, and counts some
        last, previous = match.end(), last
        if fields.get("kind") and _NO_KIND.search(fields["kind"]):
            continue
        start, end = match.span(group)
        lead = _LEADING.match(match[group])
        start += lead.end() if lead else 0
        kind = next(
            (
                fields[name]
                for name in ("kind", "kind2", "kind3", "kind4", "kind5", "kind6", "verb")
                if fields.get(name)
            ),
            "",
        )
        left = max(previous, behind_last(text, "，。；：", start))
        rest = _to_mark(text, end, "，。；")
        if not rest and (where := _WHERE.match(text, end)):
            rest = where[0]
        yield _Found(text[start:end], start, end, kind, text[left:start], rest)


def _to_mark(text: str, start: int, marks: str = "。；") -> str:
    """What stands behind `start` up to a mark."""
    return text[start : min((i for mark in marks if (i := text.find(mark, start)) >= 0), default=len(text))]


# 38个重点项目，在青禾县集中开工
_WHERE = regex(r"，在[^，。；]{2,20}?(?:集中|同时|同步)?(?:开工|签约|竣工|投产)")


def _tells_of_none(found: _Found) -> bool:
    """Whether a number has no stage: two verbs share it (签约、开工项目18个), or it is to be reached (计划竣工)."""
    around = found.before + found.kind
    return bool(_BOTH.search(around) or _BOTH.search(found.after[:10]) or _TO_FINISH.search(around))


def _stage(found: _Found) -> ProjectStage | None:
    """How far a project has come: by what it is called, then by the verb before or behind it."""
    around = found.before + found.kind
    if done := _DONE.match(found.after):
        return next(stage for pattern, stage in _STAGES if pattern.search(done[0]))
    if _AHEAD.search(around) or _AHEAD.search(found.before):
        return ProjectStage.PLANNED
    for words in (found.kind, found.before, found.after):
        for pattern, stage in _STAGES:
            hit = pattern.search(words)
            if hit and not _AHEAD.search(words[: hit.start()]):
                return stage
            if hit:
                return ProjectStage.PLANNED
    return None


# 全市集中开工动员会在青禾县举行，涉及38个项目: what the occasion is for has come to all that it is of.
_OCCASION = regex(
    r"(?P<did>签约|开工|竣工|投产)(?:仪式|活动|大会|动员(?:大)?会|(?:现场)?推进会|现场会)(?=[^。；]*?(?:举行|举办|召开))"
)
_OF_ALL = regex(r"(?:涉及|包括|共|共有|共涉及|总共|现场)$")


def _of_occasion(text: str, found: _Found) -> ProjectStage | None:
    """The stage of the projects that an occasion earlier in the sentence is said to be of."""
    if not _OF_ALL.search(found.before):
        return None
    named = _OCCASION.search(text, 0, found.start)
    if named is None or _BOTH.search(text, max(0, named.start() - 4), named.end()):
        return None
    return next(stage for pattern, stage in _STAGES if pattern.search(named["did"]))


def _amount(text: str, found: _Found, limit: int) -> tuple[str | None, int, int]:
    """The whole investment stated right behind a project, or before it, and the stretch that tells of both."""
    if inside := _AMOUNT.search(text, found.start, found.end):
        money = _money(find_quantities(text), inside.start(), found.end)
        return (money.zh if money else None), found.start, found.end
    stated = _AMOUNT.search(text, found.end, min(limit, found.end + _REACH))
    # 目前已落实30个，总投资…: the price of those.
    if (
        stated
        and "。" not in text[found.end : stated.start()]
        and not _NUMBER.search(text, found.end, stated.start())
    ):
        money = _money(find_quantities(text), stated.start(), stated.end() + 2)
        # 总投资20亿元的…: the price of what stands behind it.
        if money and text[money.end : money.end + 1] != "的":
            return money.zh, found.start, money.end
    nearest = text.rfind("投资", max(0, found.start - 72), found.start)
    ahead = _BEFORE_AMOUNT.match(text, nearest, found.start) if nearest >= 0 else None
    if ahead and (money := _money(find_quantities(text), ahead.start(), found.start)):
        return money.zh, money.start, found.end
    return None, found.start, found.end


_CURRENCIES = ("yuan", "US dollars", "Hong Kong dollars", "euros")


def _money(quantities: Sequence[Quantity], start: int, end: int) -> Quantity | None:
    return next((q for q in quantities if start <= q.start <= end and q.unit in _CURRENCIES), None)
