"""Invented pages of several facts of one sort, true lines about them, and lines that cross them with one another.

A lie here stands on the page, but by something else: another bureau's report, another district's level, another
period, another person's post. Each case is (kind, page, true lines, lies); the lines carry no marks.
"""

from collections.abc import Iterator, Sequence
from itertools import cycle, islice, product

Case = tuple[str, str, tuple[str, ...], tuple[str, ...]]

BODIES = """
县统计局|county statistics bureau
县发改局|county development and reform bureau
县总工会|county trade union federation
县妇联|county women's federation
县教育局|county education bureau
县财政局|county finance bureau
县水利局|county water resources bureau
县民政局|county civil affairs bureau
县林业局|county forestry bureau
县公安局|county public security bureau
县农业农村局|county agriculture bureau
县应急管理局|county emergency management bureau
县残联|county disabled persons' federation
县文旅局|county culture and tourism bureau
县卫健局|county health bureau
县交通运输局|county transport bureau
""".strip().splitlines()
MATTERS = """
秋粮收购|autumn grain purchasing
校园安全|campus safety
老旧小区改造|the renovation of old residential compounds
河道清淤|river dredging
人才引进|bringing in talent
森林防火|forest fire prevention
养老服务|elderly care
旅游宣传|tourism promotion
公交优化|better bus services
垃圾分类|waste sorting
疫苗接种|vaccination
普法宣传|legal education
劳动模范评选|choosing model workers
消费维权|consumer protection
禁毒工作|drug control
""".strip().splitlines()
# Chinese of who put something before a meeting; English that is true of it.
PUT_FORWARD = (
    ("会议听取了{b}关于{m}情况的汇报。", ("The {B} reported on {M}.", "A report by the {B} on {M} was heard.")),
    ("会议审议了{b}提交的《{m}方案》。", ("The {B} submitted a plan for {M}.", "A plan for {M} submitted by the {B} was deliberated.")),
    ("会议研究了{b}《关于{m}有关事项的请示》。", ("The {B} asked for instructions on {M}.", "A request from the {B} about {M} was discussed.")),
    ("会上，{b}汇报了{m}工作进展。", ("The {B} briefed the meeting on {M}.", "Progress in {M} was reported by the {B}.")),
    ("会议原则同意{b}提出的{m}实施意见。", ("The {B} put forward opinions on {M}, which were agreed to in principle.", "Opinions of the {B} on {M} were agreed to in principle.")),
)  # fmt: skip
LEVELS = (("省", "provincial"), ("市", "municipal"), ("县", "county"))
LEVELLED = """
{}级重点项目|{} key projects
{}级龙头企业|{} leading firms
{}级财政资金|{} budget funds
{}级示范园区|{} demonstration parks
{}级非遗工坊|{} heritage workshops
{}级科研平台|{} research platforms
{}级文明村镇|{} civilised villages and towns
{}级劳务品牌|{} labour brands
{}环保督察组|{} environmental inspection team
{}安全督导组|{} safety supervision team
{}防汛指挥部|{} flood control headquarters
{}质量奖|{} quality award
""".strip().splitlines()
LEVELLED_SAID = (
    ("会议通报了{}有关情况。", ("The meeting was told about {}.",)),
    ("会议研究{}名单安排。", ("The list of {} was discussed.",)),
    ("要加强{}管理服务。", ("Services for {} must be stepped up.",)),
)
GIVES = (
    ("{a}向{b}捐赠资金{n}万元。", ("{A} donated {N} yuan to {B}.", "{B} received a donation of {N} yuan from {A}."), ("{B} donated {N} yuan to {A}.", "{A} received a donation of {N} yuan from {B}.")),
    ("{a}代表团向{b}移交了{n}台设备。", ("{A} handed over {n} machines to {B}.",), ("{B} handed over {n} machines to {A}.",)),
    ("{a}向{b}选派教师{n}名。", ("{A} sent {n} teachers to {B}.",), ("{B} sent {n} teachers to {A}.",)),
    ("{a}干部赴{b}考察学习，{n}人参加。", ("Officials from {A} went to {B} on a study trip.",), ("Officials from {B} went to {A} on a study trip.",)),
    ("{a}对{b}的支持表示感谢。", ("{A} thanked {B} for its support.",), ("{B} thanked {A} for its support.",)),
)  # fmt: skip
PLACES = (("蓝塘县", "Lantang"), ("青禾县", "Qinghe"), ("石岭县", "Shiling"), ("云溪县", "Yunxi"), ("松浦县", "Songpu"), ("白沙县", "Baisha"))  # fmt: skip
PERIODS = (
    ("一季度", "in the first quarter"), ("上半年", "in the first half"), ("1—2月", "in January and February"), ("7月份", "in July"),
    ("前三季度", "in the first three quarters"), ("去年", "last year"), ("1—5月", "in the first five months"), ("二季度", "in the second quarter"),
)  # fmt: skip
LABELS = """
固定资产投资|Fixed-asset investment
社会消费品零售总额|Retail sales of consumer goods
进出口总额|Foreign trade
一般公共预算收入|General public budget revenue
规模以上工业增加值|Value added of industrial firms above designated size
房地产开发投资|Property development investment
全社会用电量|Electricity use
旅游收入|Tourism revenue
""".strip().splitlines()
TASKS = """
加快|道路建设|speeding up|road construction|sped up
消除|消防隐患|eliminating|fire hazards|eliminated
化解|信访积案|resolving|old petition cases|resolved
打通|土地、规划方面的堵点|removing|bottlenecks in land and planning|removed
完善|应急预案|improving|emergency plans|improved
健全|项目推进机制|perfecting|the mechanism for advancing projects|perfected
修复|受损堤防|repairing|damaged dykes|repaired
清理|河道垃圾|clearing|rubbish from the river|cleared
拓宽|融资渠道|widening|financing channels|widened
压缩|审批时限|shortening|the time for approvals|shortened
整治|违规广告|dealing with|illegal advertising|dealt with
补齐|基础设施短板|making up for|shortcomings in infrastructure|made up for
落实|包联责任|fulfilling|contact duties|fulfilled
培育|新型农业经营主体|fostering|new agricultural businesses|fostered
扩大|有效投资|expanding|effective investment|expanded
引进|高层次人才|bringing in|high-level talent|brought in
规范|校外培训市场|regulating|the market for tutoring outside schools|regulated
淘汰|落后产能|phasing out|outdated capacity|phased out
""".strip().splitlines()
WANTS = (
    "会议强调，要{v}{o}。", "县长骆青山要求，各部门要进一步{v}{o}，务求实效。", "下一步，将{v}{o}。", "要强化统筹，{v}{o}，确保按期见效。",
    "要坚持问题导向，加快推进，切实{v}{o}。",
)  # fmt: skip
NAMES = """
骆青山 Luo Qingshan
仇海波 Qiu Haibo
欧阳雪松 Ouyang Xuesong
岳明川 Yue Mingchuan
佟雪梅 Tong Xuemei
霍启文 Huo Qiwen
曾广田 Zeng Guangtian
葛守田 Ge Shoutian
柏明轩 Bai Mingxuan
方劲松 Fang Jinsong
陶敬之 Tao Jingzhi
祁望舒 Qi Wangshu
""".strip().splitlines()
OFFICES = """
副县长|deputy county head
县教育局局长|director of the county education bureau
县财政局局长|director of the county finance bureau
县人民法院副院长|vice president of the county court
县民政局局长|director of the county civil affairs bureau
县水利局局长|director of the county water resources bureau
""".strip().splitlines()
ABSENT = (
    "会议传达了市委书记{b}的讲话精神。", "会议学习了副省长{b}的批示。", "{b}书记的讲话站位高、思路清，为全县指明了方向。",
    "会议要求认真落实市长{b}调研时提出的要求。", "会议通报了原副县长{b}违纪问题。", "会议号召向优秀教师{b}学习。",
)  # fmt: skip
ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth".split()  # noqa: SIM905 — read at a glance
NUMERALS = "一二三四五六七八九十"


def crossed() -> Iterator[Case]:
    """Every case, in a settled order."""
    for make in (
        _makers,
        _levels,
        _gifts,
        _periods,
        _ranks,
        _wishes,
        _offices,
        _presence,
        _sessions,
        _shares,
        _quantifiers,
    ):
        yield from make()


def _pairs(lines: Sequence[str]) -> list[list[str]]:
    return [line.split("|") for line in lines]


def _page(*paragraphs: str) -> str:
    return "\n\n".join(("县政府召开常务会议", "3月6日，县政府召开常务会议。", *paragraphs))


def _makers() -> Iterator[Case]:
    bodies, matters = cycle(_pairs(BODIES)), cycle(_pairs(MATTERS))
    for _ in range(12):
        own, about = list(islice(bodies, 5)), list(islice(matters, 4))
        about.append(next(matters))
        paragraphs: list[str] = []
        truths: list[str] = []
        lies: list[str] = []
        for at, (zh, said) in enumerate(PUT_FORWARD):
            (b, name), (m, matter) = own[at], about[at]
            other = own[(at + 2) % 5][1]
            paragraphs.append(zh.format(b=b, m=m))
            truths += (_upper(one.format(B=name, M=matter)) for one in said)
            lies += (_upper(one.format(B=other, M=matter)) for one in said)
        yield "maker", _page(*paragraphs), tuple(truths), tuple(lies)


def _levels() -> Iterator[Case]:
    rows = _pairs(LEVELLED)
    for turn in range(18):
        held = [
            (rows[(turn + k * 5) % len(rows)], LEVELS[(turn + k) % 3], LEVELLED_SAID[(turn + k) % 3])
            for k in range(3)
        ]
        truths, lies = [], []
        for (_, en), (_, level), (_, said) in held:
            others = [one for _, one in LEVELS if one != level]
            truths += (one.format(_the(en.format(level))) for one in said)
            lies += (one.format(_the(en.format(other))) for one in said for other in others)
        yield (
            "level",
            _page(*(zh.format(row[0].format(level[0])) for row, level, (zh, _) in held)),
            tuple(truths),
            tuple(lies),
        )


def _the(en: str) -> str:
    return f"the {en}" if en.endswith(("team", "headquarters", "award")) else en


def _gifts() -> Iterator[Case]:
    for turn in range(len(PLACES) * 3):
        (a, giver), (b, getter) = PLACES[turn % 6], PLACES[(turn + 1 + turn // 6) % 6]
        for at, (zh, true, lie) in enumerate(GIVES):
            n = 13 + turn * 3 + at
            words = {"a": a, "b": b, "A": giver, "B": getter, "n": n, "N": f"{n * 10000:,}"}
            yield (
                "giver",
                _page(f"{a}与{b}举行座谈。", zh.format(**words)),
                tuple(one.format(**words) for one in true),
                tuple(one.format(**words) for one in lie),
            )


def _periods() -> Iterator[Case]:
    labels = _pairs(LABELS)
    for turn in range(10):
        paragraphs, truths, lies = [], [], []
        for k in range(4):
            zh, en = labels[(turn + k * 2) % 8]
            period, said = PERIODS[(turn * 3 + k) % 8]
            others = [PERIODS[(turn * 3 + j) % 8][1] for j in range(4) if j != k]
            n = 3 + turn + k * 2
            paragraphs.append(f"{period}，全县{zh}增长{n}.4%。")
            truths += (f"{en} grew by {n}.4% {said}.", f"{_upper(said)}, {_lower(en)} was up {n}.4%.")
            lies += (f"{en} grew by {n}.4% {other}." for other in others)
        yield "period", "\n\n".join(("全县经济运行情况", *paragraphs)), tuple(truths), tuple(lies)


def _ranks() -> Iterator[Case]:
    labels = _pairs(LABELS)
    for turn in range(20):
        paragraphs, truths, lies = [], [], []
        for k in range(4):
            zh, en = labels[(turn + k * 3) % 8]
            place, other = (turn + k * 2) % 6 + 1, (turn + (k + 1) % 4 * 2) % 6 + 1
            paragraphs.append(f"全县{zh}同比增长{turn + k + 2}.3%，增速居全市第{NUMERALS[place]}。")
            for said in (
                "{} growth ranked {} in the city.",
                "{}, up on the year, was {} in the city by growth.",
            ):
                truths.append(said.format(en, ORDINALS[place]))
                if place != other:
                    lies.append(said.format(en, ORDINALS[other]))
        yield "rank", "\n\n".join(("全县经济运行情况", *paragraphs)), tuple(truths), tuple(lies)


def _wishes() -> Iterator[Case]:
    rows = _pairs(TASKS)
    for turn in range(len(rows)):
        held = [(rows[(turn + k * 7) % len(rows)], WANTS[(turn + k) % 5]) for k in range(3)]
        truths, lies = [], []
        for (_, _, ing, what, done), _ in held:
            truths += (f"Tasks named include {ing} {what}.", f"{_upper(what)} must be {done}.")
            lies += (
                f"{_upper(what)} have been {done}.",
                f"The county has {done} {what}, the meeting was told.",
            )
        yield "done", _page(*(zh.format(v=v, o=o) for (v, o, *_), zh in held)), tuple(truths), tuple(lies)


def _offices() -> Iterator[Case]:
    people, offices = [one.split(" ", 1) for one in NAMES], _pairs(OFFICES)
    for turn in range(18):
        (a, one), (b, two), (c, old) = (people[(turn * 5 + k * 4) % 12] for k in range(3))
        (x, first), (y, second) = offices[turn % 6], offices[(turn + 1 + turn // 6) % 6]
        yield (
            "office",
            _page(f"会议决定任命{a}为{x}，任命{b}为{y}，免去{c}的{y}职务。"),
            (f"{one} was appointed {first}.", f"{two} becomes {second}.", f"{old} was removed as {second}.", f"{two} takes over from {old} as {second}."),
            (f"{two} was appointed {first}.", f"{one} becomes {second}.", f"{one} was removed as {second}.", f"{old} was appointed {second}.",
             f"{old} was removed as {first}.", f"{one} was appointed {_promoted(first)}."),
        )  # fmt: skip


def _promoted(en: str) -> str:
    for deputy, chief in (
        ("deputy county head", "executive deputy county head"),
        ("vice president", "president"),
    ):
        if en.startswith(deputy):
            return en.replace(deputy, chief)
    return f"deputy {en}"


def _presence() -> Iterator[Case]:
    people = [one.split(" ", 1) for one in NAMES]
    for turn in range(24):
        (a, chair), (b, absent), (c, guest) = (people[(turn + k * 5) % 12] for k in range(3))
        yield (
            "presence",
            f"县委常委会会议召开\n\n5月8日，县委书记{a}主持召开县委常委会会议。县长{c}出席会议。\n\n{ABSENT[turn % 6].format(b=b)}",
            (f"{chair} chaired the meeting, which {guest} attended.", f"{guest} and {chair} were present."),
            (f"{absent} attended the meeting.", f"{absent}, {chair} and {guest} were present.", f"{absent} told the meeting that the county had to do better.",
             f"The meeting was chaired by {absent}.", f"Among those taking part were {guest} and {absent}."),
        )  # fmt: skip


def _sessions() -> Iterator[Case]:
    for turn in range(50):
        term, session, party = (turn + 3) % 10, turn % 7, (turn + 5) % 10
        yield (
            "session",
            _page(
                f"会议听取了县{NUMERALS[term]}届人大{NUMERALS[session]}次会议筹备情况汇报。",
                f"会议研究了县{NUMERALS[party]}次党代会有关事项。",
            ),
            (
                f"Preparations for the {ORDINALS[session]} session of the {ORDINALS[term]} county people's congress were reported.",
                f"The {ORDINALS[party]} county Party congress was discussed.",
            ),
            (
                f"Preparations for the {ORDINALS[party]} session of the county people's congress were reported.",
                f"The {ORDINALS[session]} county Party congress was discussed.",
                f"Preparations for the {ORDINALS[term]} session of the {ORDINALS[session]} county people's congress were reported.",
            )
            if len({term, session, party}) == len("abc")
            else (),
        )


def _shares() -> Iterator[Case]:
    frames = (
        ("县财政向{list}分别拨付资金{n}万元。", "{List} were given {N} yuan each.", "{List} were given {N} yuan in all."),
        ("企业向{list}各捐赠{n}万元。", "A firm donated {N} yuan each to {low}.", "A firm donated a total of {N} yuan to {low}."),
        ("对{list}每家奖励{n}万元。", "{List} get a reward of {N} yuan each.", "{List} share a reward of {N} yuan."),
    )  # fmt: skip
    things = (
        ("幼儿园", "kindergartens"),
        ("敬老院", "care homes"),
        ("图书馆", "libraries"),
        ("卫生院", "clinics"),
    )
    for turn in range(108):
        picked = [things[(turn + k) % 4] for k in range(3)]
        low = f"{picked[0][1]}, {picked[1][1]} and {picked[2][1]}"
        zh, true, lie = frames[turn % 3]
        words = {
            "list": "、".join(one for one, _ in picked),
            "n": 5 + turn,
            "N": f"{(5 + turn) * 10000:,}",
            "low": low,
            "List": _upper(low),
        }
        yield "share", _page(zh.format(**words)), (true.format(**words),), (lie.format(**words),)


def _quantifiers() -> Iterator[Case]:
    frames = (
        ("各{zh}要严格落实24小时值班制度。", "Every one of the {en} must keep staff on duty round the clock.", "Only some {en} must keep staff on duty round the clock."),
        ("所有{zh}全部通过验收。", "All {en} passed acceptance.", "Most {en} passed acceptance."),
        ("部分{zh}存在安全隐患。", "Some {en} had safety hazards.", "All {en} had safety hazards."),
        ("个别{zh}进展缓慢。", "A few {en} made slow progress.", "Most {en} made slow progress."),
        ("多数{zh}完成改造。", "Most {en} have been renovated.", "All {en} have been renovated."),
        ("近半数{zh}完成整改。", "Nearly half of the {en} have put things right.", "All {en} have put things right."),
    )  # fmt: skip
    things = (
        ("乡镇", "townships"),
        ("企业", "firms"),
        ("学校", "schools"),
        ("水库", "reservoirs"),
        ("小区", "compounds"),
        ("医院", "hospitals"),
        ("村庄", "villages"),
        ("合作社", "cooperatives"),
        ("超市", "supermarkets"),
    )
    for (zh, en), (said, true, lie) in product(things, frames):
        yield "quantifier", _page(said.format(zh=zh)), (true.format(en=en),), (lie.format(en=en),)
        yield (
            "quantifier",
            _page(f"{said.format(zh=zh)}今年任务很重。"),
            (f"{true[:-1].format(en=en)} this year.",),
            (f"{lie[:-1].format(en=en)} this year.",),
        )


def _upper(en: str) -> str:
    return en[0].upper() + en[1:]


def _lower(en: str) -> str:
    return en[0].lower() + en[1:]
