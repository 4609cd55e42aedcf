"""True English lines and the same lines with one lie, made from tables of invented facts.

Each case is (kind, Chinese, true lines, lies). Values, names and places are put together here and nowhere taken over; the
English is written by this module and not by the program, so that a fault of the program's own English cannot hide.
"""

from collections.abc import Iterator
from itertools import cycle, islice, product

Case = tuple[str, str, tuple[str, ...], tuple[str, ...]]

# Family and given name, as read; what a careless reader makes of it.
NAMES = """
骆青山 Luo Qingshan|Luo Qingshui
仇海波 Qiu Haibo|Chou Haibo
单立新 Shan Lixin|Dan Lixin
解玉林 Xie Yulin|Jie Yulin
欧阳雪松 Ouyang Xuesong|Ou Yangxuesong
尉迟明远 Yuchi Mingyuan|Wei Chimingyuan
岳明川 Yue Mingchuan|Yue Mingchun
佟雪梅 Tong Xuemei|Tong Xuemin
霍启文 Huo Qiwen|Huo Qiwei
曾广田 Zeng Guangtian|Ceng Guangtian
查良辰 Zha Liangchen|Cha Liangchen
葛守田 Ge Shoutian|Ge Shoushan
柏明轩 Bai Mingxuan|Bo Mingxuan
夏侯文杰 Xiahou Wenjie|Xia Houwenjie
令狐青云 Linghu Qingyun|Ling Huqingyun
诸葛长风 Zhuge Changfeng|Zhu Gechangfeng
司徒静安 Situ Jing'an|Si Tujingan
方劲松 Fang Jinsong|Fang Jinsheng
陶敬之 Tao Jingzhi|Tao Jinzhi
贺长河 He Changhe|He Zhenghe
毛一鸣 Mao Yiming|Mao Yilin
祁望舒 Qi Wangshu|Qi Wangshi
汤志远 Tang Zhiyuan|Tang Zhiyong
蓝小芸 Lan Xiaoyun|Lan Xiaoyan
""".strip().splitlines()
# Post, its English, what it is made into.
POSTS = """
县委书记|secretary of the County Party Committee|deputy secretary of the County Party Committee|county head
县委副书记、县长|deputy secretary of the County Party Committee and county head|secretary of the County Party Committee and county head|deputy county head
县委常委、副县长|member of the Standing Committee of the County Party Committee and deputy county head|county head|chair of the County CPPCC Committee
副区长|deputy district head|district head|deputy mayor
代市长|acting mayor|mayor|deputy mayor
副市长|deputy mayor|mayor|deputy secretary of the Municipal Party Committee
市委常委、组织部部长|member of the Standing Committee of the Municipal Party Committee and head of the Organization Department|member of the Standing Committee of the Municipal Party Committee and head of the Publicity Department|mayor
区人大常委会主任|chair of the Standing Committee of the District People's Congress|vice chair of the Standing Committee of the District People's Congress|chair of the District CPPCC Committee
县政协副主席|vice chair of the County CPPCC Committee|chair of the County CPPCC Committee|deputy county head
区纪委书记|secretary of the District Commission for Discipline Inspection|deputy secretary of the District Commission for Discipline Inspection|secretary of the Municipal Commission for Discipline Inspection
市政府副秘书长|deputy secretary-general of the Municipal Government|secretary-general of the Municipal Government|deputy secretary-general of the Municipal Party Committee
县人民法院院长|president of the County People's Court|vice president of the County People's Court|chief procurator of the county
镇党委书记|secretary of the Town Party Committee|deputy secretary of the Town Party Committee|secretary of the County Party Committee
县教育局局长|director of the County Education Bureau|deputy director of the County Education Bureau|minister of education
""".strip().splitlines()
LEVELS = (("省", "Provincial"), ("市", "Municipal"), ("区", "District"), ("县", "County"))
ORGANS = (
    ("委", "Party Committee"),
    ("政府", "Government"),
    ("人大常委会", "People's Congress Standing Committee"),
    ("政协", "CPPCC Committee"),
    ("纪委", "Commission for Discipline Inspection"),
)
OFFICES = (
    ("教育局", "Education Bureau"), ("财政局", "Finance Bureau"), ("审计局", "Audit Bureau"), ("水利局", "Water Resources Bureau"),
    ("民政局", "Civil Affairs Bureau"), ("交通运输局", "Transport Bureau"), ("应急管理局", "Emergency Management Bureau"),
    ("司法局", "Justice Bureau"),
)  # fmt: skip
SUBJECTS = (
    ("防汛抗旱", "flood control and drought relief"),
    ("粮食收购", "grain purchasing"),
    ("校园安全", "campus safety"),
    ("老旧小区改造", "the renovation of old residential compounds"),
    ("医保扩面", "wider medical insurance cover"),
    ("河道清淤", "river dredging"),
)
AMOUNTS = (
    (1.2, "亿元", "120 million yuan", "1.2 billion yuan", "12 million yuan"),
    (36.8, "亿元", "3.68 billion yuan", "36.8 billion yuan", "368 million yuan"),
    (350, "万元", "3.5 million yuan", "350,000 yuan", "35 million yuan"),
    (4520, "万元", "45.2 million yuan", "4.52 million yuan", "452 million yuan"),
    (2.4, "万亩", "24,000 mu", "2,400 mu", "240,000 mu"),
    (87, "亿元", "8.7 billion yuan", "87 billion yuan", "870 million yuan"),
    (6.3, "万吨", "63,000 tonnes", "6,300 tonnes", "630,000 tonnes"),
    (1286, "户", "1,286 households", "1,268 households", "12,860 households"),
    (430, "公里", "430 kilometres", "340 kilometres", "4,300 kilometres"),
    (9.2, "%", "9.2 percent", "9.2 percentage points", "92 percent"),
    (0.4, "个百分点", "0.4 percentage points", "0.4 percent", "4 percentage points"),
    (1.5, "万人", "15,000 people", "1,500 people", "150,000 people"),
)  # fmt: skip
BOUNDS = (
    ("", "", "", "{} or more"),
    ("超过", "", "more than {}", "{}"),
    ("", "以上", "at least {}", "{}"),
    ("不少于", "", "no less than {}", "no more than {}"),
    ("约", "", "about {}", "more than {}"),
    ("近", "", "nearly {}", "over {}"),
    ("", "以内", "no more than {}", "at least {}"),
)
MEASURES = (
    ("全年目标为{}。", "The target for the year is {}.", "{} is the target for the whole year."),
    ("本项指标为{}。", "The indicator stands at {}.", "The figure given is {}."),
    ("安排计划{}。", "The plan provides for {}.", "Under the plan there are {}."),
)
MONTHS = "January February March April May June July August September October November December".split()  # noqa: SIM905 — read at a glance
DEEDS = """
建设{n}座污水处理厂|{n} sewage treatment plants|build|were built
改造{n}个老旧小区|{n} old residential compounds|renovate|were renovated
引进{n}家科技企业|{n} technology firms|bring in|were brought in
新增{n}所公办幼儿园|{n} public kindergartens|add|were added
修复{n}条农村公路|{n} rural roads|repair|were repaired
培育{n}个龙头品牌|{n} leading brands|foster|were fostered
化解{n}起信访积案|{n} old petition cases|settle|were settled
开通{n}条公交线路|{n} bus routes|open|were opened
签约{n}个合作项目|{n} cooperation projects|sign|were signed
验收{n}处水利设施|{n} water facilities|accept|were accepted
""".strip().splitlines()
WANTED = (
    ("要{}。", "{Imp}.", "The {obj} {past}."),
    ("力争年内{}。", "Strive to {imp} within the year.", "Within the year, {obj} {past}."),
    ("拟{}。", "The plan is to {imp}.", "The {obj} {past}."),
    ("明年将{}。", "Next year the plan is to {imp}.", "Last year {obj} {past}."),
    ("确保8月底前{}。", "Make sure to {imp} by the end of August.", "By the end of August {obj} {past}."),
    ("计划{}。", "It is planned to {imp}.", "The {obj} {past}."),
)
TOLD = (
    ("去年已{}。", "Last year {obj} {past}.", "Plans are that {obj} will be dealt with next year."),
    ("截至目前，全县已{}。", "So far {obj} {past} in the county.", "The county plans to {imp}."),
    ("累计{}，顺利验收。", "In all, {obj} {past}.", "In all, the county aims to {imp}."),
)
PAPERS = """
《河湖整治实施方案》|the Implementation Plan for the Remediation of Rivers and Lakes
《停车管理办法》|the Parking Rules
《养老服务规划》|the Elderly Care Plan
《古树名木保护条例》|the Regulations on Protecting Old Trees
《公共数据管理细则》|the Detailed Rules on Public Data
""".strip().splitlines()
ACTS = (
    ("会议审议了{}。", "The meeting deliberated {}.", ("The meeting approved {}.", "The meeting issued {}.")),
    ("会议听取了{}编制情况汇报。", "The meeting heard a report on how {} was being drawn up.", ("The meeting adopted {}.", "The meeting signed {}.")),
    ("会议研究了{}。", "The meeting discussed {}.", ("The meeting passed {}.", "The meeting repealed {}.")),
    ("会议审议通过{}。", "The meeting deliberated and adopted {}.", ("The meeting signed {}.", "The meeting repealed {}.")),
    ("会议传达学习{}。", "The meeting relayed and studied {}.", ("The meeting ratified {}.", "The meeting promulgated {}.")),
    ("县政府印发{}。", "The county government issued {}.", ("The county government repealed {}.", "The county government signed {}.")),
)  # fmt: skip
BANS = """
露天焚烧秸秆|burn straw in the open
挪用专项资金|divert earmarked funds
拖欠农民工工资|withhold migrant workers' wages
超范围收集信息|collect information beyond the scope
组织有偿补课|organise paid tutoring
擅自开采砂石|extract sand and gravel without permission
""".strip().splitlines()
FORBIDS = (
    ("严禁{}。", "It is strictly prohibited to {}.", "It is permitted to {}."),
    ("不得{}。", "No one may {}.", "Anyone may {}."),
    ("任何单位不准{}。", "No unit is allowed to {}.", "Units can {}."),
    ("决不允许{}。", "It will never be tolerated to {}.", "It may be tolerated to {}."),
)
TASKS = """
要加强基层治理|strengthen primary-level governance
要优化营商环境|improve the business environment
要推进港口建设|advance the construction of the port
要做好春耕备耕|prepare well for spring ploughing
要健全应急体系|improve the emergency system
要提升服务水平|raise the level of services
""".strip().splitlines()
COLOUR = (
    "in a sweeping campaign", "amid growing concerns", "in an ambitious drive", "because of recent failures", "in response to criticism",
    "signalling a change of course", "with remarkable success", "in a desperate push", "to shore up confidence", "with an iron fist",
)  # fmt: skip
FRAMES = (("强调", "stressed"), ("指出", "pointed out"), ("要求", "required"))


def cases() -> Iterator[Case]:
    """Every case, in a settled order."""
    for make in (
        _numbers,
        _dates,
        _names,
        _posts,
        _organs,
        _offices,
        _aspect,
        _papers,
        _bans,
        _tone,
        _voices,
        _parts,
        _counts,
    ):
        yield from make()


def _numbers() -> Iterator[Case]:
    for value, unit, en, *wrong in AMOUNTS:
        for measure, (before, after, bound, loosened) in product(MEASURES, BOUNDS):
            zh, first, second = measure
            said = bound.format(en) if bound else en
            lies = [*(bound.format(one) if bound else one for one in wrong), loosened.format(en)]
            text = zh.format(f"{before}{value}{unit}{after}")
            yield (
                "number",
                text,
                (first.format(said), second.format(said[0].upper() + said[1:])),
                (*(first.format(one) for one in lies),),
            )


def _dates() -> Iterator[Case]:
    for month in range(1, 13):
        day, name = month * 2 + 3, MONTHS[month - 1]
        other, late = MONTHS[month % 12], MONTHS[(month + 4) % 12]
        yield (
            "date",
            f"{month}月{day}日上午，县政府召开常务会议。",
            (f"On the morning of {day} {name} the county government held an executive meeting.", f"The county government held an executive meeting on {name} {day}."),
            (
                f"On the afternoon of {day} {name} the county government held an executive meeting.",
                f"The county government held an executive meeting on {day} {other}.",
                f"The county government held an executive meeting on {day} {name} 2021.",
                f"The county government held an executive meeting on Tuesday, {day} {name}.",
                f"The county government held an executive meeting on {day + 1} {name}.",
            ),
        )  # fmt: skip
        yield (
            "date",
            f"方案自202{month % 6}年{month}月1日起施行，{month}月底前完成培训。",
            (f"The plan takes effect on 1 {name} 202{month % 6}.", f"Complete training by the end of {name}."),
            (f"The plan takes effect on 1 {name} 2019.", f"The plan takes effect on 1 {late} 202{month % 6}.", f"Complete training by the end of {late}."),
        )  # fmt: skip


def people() -> Iterator[tuple[str, str, str]]:
    """Name, its reading, and a wrong reading."""
    for line in NAMES:
        zh, en = line.split(" ", 1)
        right, _, wrong = en.partition("|")
        yield zh, right, wrong


def _names() -> Iterator[Case]:
    everybody = list(people())
    for (place, (zh, en, wrong)), step in product(enumerate(everybody), (5, 11)):
        second, second_en, _ = everybody[(place + step) % len(everybody)]
        ghost = everybody[(place + 9) % len(everybody)][1]
        yield (
            "name",
            f"副市长{zh}主持会议，副区长{second}参加。",
            (f"Deputy Mayor {en} chaired the meeting, and Deputy District Head {second_en} took part.", f"{en}, deputy mayor, chaired the meeting.", f"{second_en} took part."),
            (f"Deputy Mayor {wrong} chaired the meeting.", f"{en} chaired the meeting; {ghost} took part.", f"{wrong}, deputy mayor, chaired the meeting.", f"{en} ({everybody[(place + 3) % len(everybody)][0]}) chaired the meeting."),
        )  # fmt: skip
        yield (
            "presence",
            f"副市长{zh}到港口调研。（记者{second}）",
            (f"Deputy Mayor {en} visited the port.",),
            (f"Deputy Mayor {en} visited the port with {second_en}.", f"{second_en} visited the port."),
        )


def _posts() -> Iterator[Case]:
    for (zh, en, _), line in zip(cycle(people()), POSTS * 9, strict=False):
        post, right, *wrong = line.split("|")
        text = f"{post}{zh}出席会议并讲话。"
        yield "post", text, (f"{en}, {right}, attended the meeting and spoke.", f"{en} ({zh}), {right}, spoke at the meeting."), (
            *(f"{en}, {one}, attended the meeting and spoke." for one in wrong),
        )  # fmt: skip


def _organs() -> Iterator[Case]:
    for place, (level, level_en) in enumerate(LEVELS):
        for row, (organ, organ_en) in enumerate(ORGANS):
            for subject, subject_en in SUBJECTS:
                other_level, other = LEVELS[(place + 1) % 4][1], ORGANS[(row + 1) % 5][1]
                yield (
                    "organisation",
                    f"{level}{organ}听取{subject}工作汇报。",
                    (
                        f"The {level_en} {organ_en} heard a report on {subject_en}.",
                        f"A report on {subject_en} was heard by the {level_en} {organ_en}.",
                    ),
                    (f"The {other_level} {organ_en} heard a report on {subject_en}.", f"The {level_en} {other} heard a report on {subject_en}."),
                )  # fmt: skip


def _offices() -> Iterator[Case]:
    for place, (level, level_en) in enumerate(LEVELS[1:]):
        for row, (office, office_en) in enumerate(OFFICES):
            other_level, other = LEVELS[1:][(place + 1) % 3][1], OFFICES[(row + 3) % len(OFFICES)][1]
            yield (
                "organisation",
                f"{level}{office}要牵头制定方案。",
                (f"The {level_en} {office_en} is to lead in drawing up a plan.",),
                (f"The {other_level} {office_en} is to lead in drawing up a plan.", f"The {level_en} {other} is to lead in drawing up a plan."),
            )  # fmt: skip


def _aspect() -> Iterator[Case]:
    for number, line in enumerate(DEEDS, 3):
        zh, obj, verb, past = line.split("|")
        zh, obj = zh.format(n=number), obj.format(n=number)
        words = {"imp": f"{verb} {obj}", "Imp": f"{verb.capitalize()} {obj}", "obj": obj, "past": past}
        for frame, true, lie in WANTED:
            yield (
                "aspect",
                frame.format(zh),
                (true.format(**words), f"On the list: to {verb} {obj}."),
                (lie.format(**words),),
            )
        for frame, true, lie in TOLD:
            yield "aspect", frame.format(zh), (true.format(**words),), (lie.format(**words),)


def _papers() -> Iterator[Case]:
    for line in PAPERS:
        zh, en = line.split("|")
        for frame, true, lies in ACTS:
            yield "status", frame.format(zh), (true.format(en),), tuple(lie.format(en) for lie in lies)
            changed = zh.replace("《", "《关于")
            yield "document", frame.format(zh), (true.format(zh),), (true.format(changed),)


def _bans() -> Iterator[Case]:
    for line in BANS:
        zh, en = line.split("|")
        for frame, true, lie in FORBIDS:
            yield "negation", frame.format(zh), (true.format(en),), (lie.format(en),)
    for line in TASKS:
        zh, en = line.split("|")
        yield (
            "negation",
            f"{zh}。",
            (f"{en.capitalize()}.",),
            (f"Do not {en}.", f"Officials must never {en}."),
        )


def _tone() -> Iterator[Case]:
    for line in TASKS:
        zh, en = line.split("|")
        yield "wording", f"会议要求，{zh}。", (f"The meeting required departments to {en}.",), (
            *(f"The meeting required departments to {en} {colour}." for colour in COLOUR),
        )  # fmt: skip


def _voices() -> Iterator[Case]:
    everybody = list(people())
    for place, line in enumerate(TASKS):
        zh, en = line.split("|")
        for row, (verb, verb_en) in enumerate(FRAMES):
            who, who_en, _ = everybody[(place * 3 + row) % len(everybody)]
            need = f"{verb_en} the need to {en}"
            yield "speaker", f"县委书记{who}{verb}，{zh}。", (f"{who_en} {need}.",), (
                f"The meeting {need}.", f"General Secretary Xi {need}.", f"The State Council {need}.", f"The minister {need}.",
            )  # fmt: skip
            yield "speaker", f"会议{verb}，{zh}。", (f"The meeting {need}.",), (
                f"Xi Jinping {need}.", f"The Central Committee {need}.", f"{who_en} {need}.", f"The governor {need}.",
            )  # fmt: skip


def _parts() -> Iterator[Case]:
    everybody = list(people())
    for place, (zh, en, _) in enumerate(everybody):
        second, second_en, _ = everybody[(place + 7) % len(everybody)]
        yield (
            "presence",
            f"县长{zh}主持会议，传达市委书记{second}的批示。",
            (f"{en} chaired the meeting.", f"Written instructions of {second_en} were relayed."),
            (f"{second_en} chaired the meeting.", f"{en} chaired the meeting; {second_en} attended."),
        )


def _counts() -> Iterator[Case]:
    things = islice(cycle(("housing", "schools", "roads", "clinics", "parks")), 40)
    listed = list(things)
    hanzi = {"housing": "住房", "schools": "学校", "roads": "道路", "clinics": "诊所", "parks": "公园"}
    for size, word, numeral in ((3, "three", "三"), (4, "four", "四"), (5, "five", "五")):
        for start in range(8):
            items = listed[start : start + size]
            zh = f"围绕{'、'.join(hanzi[one] for one in items)}{numeral}个领域开展整治。"
            many, fewer = (
                f"{', '.join(items[:-1])} and {items[-1]}",
                f"{', '.join(items[:-2])} and {items[-2]}",
            )
            head = "Carry out remediation in {} areas: {}."
            lies = (head.format("six", many), *((head.format(word, fewer),) if size > 3 else ()))
            yield "count", zh, (head.format(word, many),), lies
