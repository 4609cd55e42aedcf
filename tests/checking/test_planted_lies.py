"""True lines of English and lines with one planted lie, over invented Chinese: organs, deeds, speakers, presence, posts, negation."""

import pytest

from summarizer.checking.line.counterparts import counterparts, prefiltered
from summarizer.checking.statement import Statement, doubts
from summarizer.facts import Evidence, Person, Role
from summarizer.language.names import romanise


def person(zh, role, *titles):
    evidence = Evidence(sentence="s1", start=0, end=len(zh), quote=zh)
    name = romanise(zh)
    return Person(
        zh=zh, en=name.en, name_certainty=name.certainty, titles_zh=titles, role=role, evidence=(evidence,)
    )


LEVELS = (("省", "Provincial"), ("市", "Municipal"), ("区", "District"), ("县", "County"), ("镇", "Town"))
ORGANS = (
    ("委", "Party Committee"),
    ("政府", "Government"),
    ("人大常委会", "People's Congress"),
    ("政协", "CPPCC Committee"),
    ("纪委", "Commission for Discipline Inspection"),
)


def organ_lines():
    """(true line, line at another level, line of another organ, Chinese) for every organ at every level."""
    for place, (level_zh, level) in enumerate(LEVELS):
        for row, (organ_zh, organ) in enumerate(ORGANS):
            if level_zh == "镇" and organ_zh == "政协":
                continue  # towns have none
            zh = f"{level_zh}{'党委' if (level_zh, organ_zh) == ('镇', '委') else organ_zh}"
            other_level = LEVELS[(place + 2) % len(LEVELS)][1]
            other_organ = ORGANS[(row + 1) % len(ORGANS)][1]
            head = "The {} heard a report on flood control."
            yield (
                head.format(f"{level} {organ}"),
                head.format(f"{other_level} {organ}"),
                head.format(f"{level} {other_organ}"),
                f"{zh}听取防汛工作汇报",
            )


ORGAN_LINES = list(organ_lines())
# English, Chinese. One line a deed: what is true, then what is not.
DEEDS_TRUE = """
The plan was adopted.|会议审议通过了《河湖整治方案》
The meeting adopted the measures in principle.|会议讨论并原则通过《管理办法》
The budget was approved by a vote.|大会表决批准了预算报告
The draft was deliberated.|会议审议了《供水条例（草案）》
Both sides signed an agreement.|双方签订了合作协议
The rules were issued in May.|5月印发了实施细则
Thirty villages were commended.|表彰了30个先进村
Construction of 3 bridges was completed last year.|去年建成桥梁3座，已完成验收
Grain output reached 30,000 tonnes.|粮食产量达3万吨
The road must be completed by June.|6月底前要完成道路建设
The county aims to have completed 40 reservoirs.|力争完成水库加固40座
Complete the sewers by October.|10月底前完成管网建设
The project broke ground in the north.|项目在城北开工
He was elected chair of the committee.|选举产生了委员会主任
The old rules were abolished.|废止了原管理规定
Five officials were placed under investigation.|5名干部被立案审查
""".strip().splitlines()
DEEDS_FALSE = """
The plan was adopted.|会议审议了《河湖整治方案》
The meeting approved the measures.|会议听取了关于《管理办法》的汇报
The budget was passed.|会议讨论了预算编制情况
The council ratified the rules.|会议研究部署了规则修订工作，通过加强培训提高水平
The two sides signed an agreement.|双方就合作事项交换了意见
The regulation was promulgated.|会议审议了条例（草案）
Thirty villages were commended.|会议要求各村学习先进做法
The county completed 40 reservoirs.|要加快推进，年底前完成水库加固40座
Investment reached 5 billion yuan.|力争全年投资达到50亿元
The new road opened.|确保10月底前通车，力争早日开放
The county achieved growth of 7%.|要确保实现增长7%
Hidden dangers were eliminated.|要全力消除隐患
The official was dismissed.|会议要求加强干部管理
Three officials were arrested.|会议通报了三起典型案例
The bureau was abolished.|会议部署了机构职能优化工作
Li was elected.|会议听取了选人用人工作汇报的意见建议函
Construction was completed.|拟于年内完成建设
The project broke ground.|项目计划选址城北
""".strip().splitlines()

CHAIR = person("骆青山", Role.CHAIR, "县委书记")
MAYOR = person("岳明川", Role.SPEAKER, "县委副书记", "县长")
DEPUTY = person("佟雪松", Role.ATTENDEE, "县委常委", "副县长")
ACTING = person("霍启文", Role.ATTENDEE, "代县长")
HERO = person("葛守田", Role.MENTIONED, "柳泉村党支部书记")
ABSENT = person("郜天成", Role.MENTIONED, "市委书记")
PEOPLE = (CHAIR, MAYOR, DEPUTY, ACTING, HERO, ABSENT)
INTRODUCED = (
    "县委书记骆青山主持会议，县委副书记、县长岳明川讲话，县委常委、副县长佟雪松，代县长霍启文出席，"
    "会议号召学习柳泉村党支部书记葛守田的事迹，落实市委书记郜天成的批示"
)

# English, Chinese cited, Chinese speakers of it.
VOICES_TRUE = """
Luo Qingshan said that river chiefs must do their duty.|要压实河长责任|骆青山
Luo Qingshan (骆青山), secretary of the County Party Committee, stressed that river chiefs must do their duty.|县委书记骆青山强调，要压实河长责任|骆青山
The meeting stressed that river chiefs must do their duty.|要压实河长责任|会议
It required river chiefs to do their duty.|要压实河长责任|会议
Yue Mingchuan called for faster work.|岳明川要求，要加快进度|岳明川
The County Bureau pointed out the risks.|县水利局指出风险所在|县水利局
Xi Jinping's statements on rivers were studied.|学习习近平总书记关于河流的重要论述|会议
Luo Qingshan chaired the meeting.|县委书记骆青山主持会议并讲话|
The meeting was chaired by Luo Qingshan.|县委书记骆青山主持会议并讲话|
Tong Xuesong attended the meeting.|县委常委、副县长佟雪松出席会议|
Luo Qingshan chaired the meeting and demanded faster work.|县委书记骆青山主持会议并讲话，骆青山要求加快进度|骆青山
Tong Xuesong and Yue Mingchuan took part.|佟雪松、岳明川参加|
Ge Shoutian (葛守田) was praised for planting trees.|葛守田植树的事迹|
Huo Qiwen joined the visit.|霍启文陪同调研|
""".strip().splitlines()
VOICES_FALSE = """
Yue Mingchuan said that river chiefs must do their duty.|要压实河长责任|骆青山
Yue Mingchuan (岳明川), county head, stressed that river chiefs must do their duty.|要压实河长责任|骆青山
The meeting stressed that river chiefs must do their duty.|要压实河长责任|骆青山
Luo Qingshan required river chiefs to do their duty.|要压实河长责任|会议
Xi Jinping required river chiefs to do their duty.|要压实河长责任|会议
General Secretary Xi stressed the duty of river chiefs.|要压实河长责任|骆青山
The State Council ordered river chiefs to do their duty.|要压实河长责任|会议
The Central Committee required faster work.|要加快进度|会议
Tong Xuesong urged faster work.|要加快进度|岳明川
Yue Mingchuan chaired the meeting.|县委书记骆青山主持会议并讲话|
The meeting was chaired by Yue Mingchuan.|县委书记骆青山主持会议并讲话|
Tong Xuesong presided over the session.|县委书记骆青山主持会议并讲话|
Ge Shoutian attended the meeting.|会议号召学习葛守田的事迹|
Gao Tiancheng attended the meeting.|落实郜天成同志的批示|
Gao Tiancheng chaired the meeting.|落实郜天成同志的批示|
Ge Shoutian and Luo Qingshan took part.|骆青山主持会议，会议号召学习葛守田|
Gao Tiancheng was present.|传达郜天成同志的批示|
""".strip().splitlines()

POSTS_TRUE = """
Luo Qingshan (骆青山), secretary of the County Party Committee, was there.
Luo Qingshan, Party secretary of the county, was there.
Yue Mingchuan, deputy secretary of the County Party Committee and county head, was there.
Yue Mingchuan (岳明川), county head, was there.
County Head Yue Mingchuan was there.
Tong Xuesong, member of the Standing Committee of the County Party Committee and deputy county head, was there.
Deputy County Head Tong Xuesong was there.
Tong Xuesong (佟雪松), deputy county head, and Yue Mingchuan (岳明川), county head, were there.
Huo Qiwen, acting county head, was there.
Ge Shoutian, secretary of the Party branch of Liuquan Village, was named.
Gao Tiancheng (郜天成), secretary of the Municipal Party Committee, was named.
Luo Qingshan and Yue Mingchuan were there.
""".strip().splitlines()
POSTS_FALSE = """
Luo Qingshan (骆青山), deputy secretary of the County Party Committee, was there.
Luo Qingshan, county head, was there.
Luo Qingshan (骆青山), governor, was there.
Luo Qingshan, secretary of the Provincial Party Committee, was there.
Yue Mingchuan, secretary of the County Party Committee and county head, was there.
Yue Mingchuan (岳明川), deputy county head, was there.
Yue Mingchuan, minister, was there.
Tong Xuesong (佟雪松), county head, was there.
County Head Tong Xuesong was there.
Tong Xuesong, chair of the County CPPCC Committee, was there.
Huo Qiwen, county head, was there.
Huo Qiwen, deputy county head, was there.
Ge Shoutian, secretary of the Municipal Party Committee, was named.
Gao Tiancheng (郜天成), mayor, was named.
Gao Tiancheng, deputy secretary of the Municipal Party Committee, was named.
Tong Xuesong (佟雪松), deputy county head, and Yue Mingchuan (岳明川), vice chair of the County CPPCC Committee, were there.
""".strip().splitlines()

NEGATIONS_TRUE = """
Earmarked funds may not be diverted.|不得挪用专项资金
Burning straw is strictly prohibited.|严禁露天焚烧秸秆
Anonymous reports are not accepted.|匿名举报不予受理
Fraud must never be tolerated.|决不允许弄虚作假
Keep improving services.|不断提升服务水平
Spend at least 3 hours.|不少于3小时
Work must not stop.|不能停工
Prevent floods.|防止洪涝
No alcohol may be drunk at noon.|中午一律不准饮酒
Growth must be no lower than 5%.|增速不得低于5%
Stay true to the original aspiration.|不忘初心
The survey is not yet finished.|普查尚未结束
""".strip().splitlines()
NEGATIONS_FALSE = """
Earmarked funds may be diverted.|不得挪用专项资金
Straw is burnt in the open.|严禁露天焚烧秸秆
Anonymous reports are accepted.|匿名举报不予受理
Fraud may be tolerated.|决不允许弄虚作假
Alcohol may be drunk at noon.|中午一律不准饮酒
Work may pause.|不能停工
The survey is over.|普查尚未结束
Funds must not be spent.|要加快资金拨付
Services must never be improved.|要提升服务水平
Officials are forbidden to visit villages.|干部要深入村组走访
Companies cannot expand.|支持企业扩大生产
Towns may hold banquets.|各镇不许大办酒席
""".strip().splitlines()

# Lines of every kind.
MORE_TRUE = """
The Party Committee of Shimen Town arranged flood drills.|石门镇党委安排防汛演练
The county government's executive meeting approved the plan.|县政府常务会议审议通过了该方案
The two meetings reviewed progress on 9 projects.|两次会议调度了9个项目进展
The District People's Congress Standing Committee heard the work report of the District Court.|区人大常委会听取区法院工作报告
The Office of the Municipal Party Committee issued guidelines.|市委办公室印发指导意见
Companies signed 12 contracts worth 3.1 billion yuan.|企业签约12个合同，金额31亿元
Fire lanes must be kept clear.|消防通道不得占用
Officials must not take part in banquets.|干部不得参加宴请
Grain purchase reached 210,000 tonnes by October.|截至10月粮食收购达21万吨
Employers may not withhold wages.|用人单位不得克扣工资
The Supervisory Commission opened investigations into 4 officials.|监委对4名干部立案调查
The Standing Committee of the Municipal Party Committee met.|市委常委会召开会议
The plan calls for 3 hospitals to be built.|计划新建医院3所
Illegal structures are to be torn down.|拆除违法建筑
The township government and village committees must check every house.|乡政府、村委会要逐户排查
All 28 villages have been linked to the main.|28个村全部实现管网接通
Luo Qingshan went on to visit two farms.|骆青山随后来到2家农场
Yue Mingchuan, deputy Party secretary and county head, reported on the budget.|县委副书记、县长岳明川作预算报告
The CPPCC raised 40 proposals.|政协提出提案40件
Schools are not to enrol beyond plan.|学校不得超计划招生
""".strip().splitlines()
MORE_FALSE = """
The Party Committee of Shimen County arranged flood drills.|石门镇党委安排防汛演练
The county Party committee approved the plan.|县政府常务会议审议通过了该方案
The county government approved the plan.|县政府常务会议审议了该方案
The Municipal People's Congress heard the report.|区人大常委会听取区法院工作报告
The District Government heard the report.|区人大常委会听取区法院工作报告
The Municipal Government issued guidelines.|市委办公室印发指导意见
Companies signed 12 contracts.|企业洽谈12个合同
Fire lanes may be used for parking.|消防通道不得占用
Officials are free to attend banquets.|干部不得参加宴请
Grain purchase reached 210,000 tonnes.|确保粮食收购达21万吨
Employers can withhold wages.|用人单位不得克扣工资
Four officials were sacked.|对4名干部立案调查
3 hospitals were built.|计划新建医院3所
Yue Mingchuan, Party secretary and county head, reported on the budget.|县委副书记、县长岳明川作预算报告
Luo Qingshan told officials to hurry.|岳明川要求加快进度
Premier Li ordered checks.|会议要求开展检查
The meeting heard that Ge Shoutian had attended.|会议号召学习葛守田
The provincial authorities required checks.|县里要求开展检查
The police arrested three people.|公安机关开展宣传
""".strip().splitlines()


def doubted(en, zh="", speakers="", people=PEOPLE, *, whole=False):
    evidence = (Evidence(sentence="s1", start=0, end=len(zh), quote=zh),) if zh else ()
    return doubts(Statement(en, evidence, None, people, tuple(filter(None, [speakers])), whole=whole))


def held(line, **named):
    en, zh, *speakers = line.split("|") if "|" in line else (line, INTRODUCED)
    return doubted(en, zh, *speakers, **named)


TRUE = [
    *(("organ", f"{true}|{zh}") for true, _, _, zh in ORGAN_LINES),
    *(("deed", line) for line in DEEDS_TRUE),
    *(("voice", line) for line in VOICES_TRUE),
    *(("post", line) for line in POSTS_TRUE),
    *(("negation", line) for line in NEGATIONS_TRUE),
    *(("any", line) for line in MORE_TRUE),
    *(("deed", f"The {word} was signed by both sides.|双方签署{zh}") for word, zh in (("memorandum", "备忘录"), ("contract", "合同"), ("charter", "章程"))),
    *(("organ", f"{line}|{zh}") for line, zh in (
        ("The State Council's notice was relayed.", "传达国务院通知"),
        ("The Central Committee's decision was studied.", "学习党中央决定"),
        ("The District Court reported.", "区法院作了报告"),
        ("The County Procuratorate reported.", "县检察院作了报告"),
        ("The Organization Department reported.", "县委组织部作了汇报"),
        ("The United Front Work Department reported.", "区委统战部作了汇报"),
        ("The Subdistrict Party Working Committee met.", "街道党工委召开会议"),
        ("The county hospital was visited.", "调研县医院"),
        ("The Qingyuan County People's Government met.", "清源县人民政府召开常务会议"),
        ("The government work report was studied.", "对照政府工作报告"),
        ("The Village Party Committee met.", "柳泉村党委召开会议"),
        ("The Executive Meeting of the County Government heard reports.", "县政府常务会议听取汇报"),
        ("The Municipal and District Party Committees met.", "市委、区委召开联席会议"),
        ("The County Party Committee and the County Government met.", "县委、县政府召开会议"),
        ("The Township Government met.", "石门乡政府召开会议"),
        ("The university signed up.", "江北师范大学参加"),
        ("The Publicity Department reported.", "市委宣传部作了汇报"),
        ("The Regional Government issued rules.", "自治区人民政府印发办法"),
        ("The National People's Congress met.", "全国人大召开会议"),
    )),
]  # fmt: skip
FALSE = [
    *(
        ("organ", f"{false}|{zh}")
        for _, wrong_level, wrong_organ, zh in ORGAN_LINES
        for false in (wrong_level, wrong_organ)
    ),
    *(("deed", line) for line in DEEDS_FALSE),
    *(("voice", line) for line in VOICES_FALSE),
    *(("post", line) for line in POSTS_FALSE),
    *(("negation", line) for line in NEGATIONS_FALSE),
    *(("any", line) for line in MORE_FALSE),
]


def test_there_are_enough_of_both():
    assert min(len(TRUE), len(FALSE)) >= 100
    assert len({line for _, line in TRUE}) == len(TRUE)
    assert not {line for _, line in TRUE} & {line for _, line in FALSE}


@pytest.mark.parametrize(("kind", "line"), TRUE)
def test_what_is_true_is_believed(kind, line):
    assert held(line, whole=kind == "negation") == ()


@pytest.mark.parametrize(("kind", "line"), FALSE)
def test_a_planted_lie_is_found(kind, line):
    assert held(line, whole=kind == "negation")


@pytest.mark.parametrize(
    "table",
    [
        "hard_words",
        "modality",
        "offices",
        "organisations",
        "posts",
        "regions",
        "results",
        "status",
        "things",
        "tone",
    ],
)
def test_every_row_recognises_its_own_test(table):
    for row in counterparts(table):
        en, arrow, zh = row.test.partition(" <= ")
        assert arrow, row.key
        assert row.en.search(en), row.key
        assert row.zh.search(zh), row.key
        assert row in prefiltered(table, en), row.key
