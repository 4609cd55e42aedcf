import pytest

from summarizer.facts import (
    Act,
    Agenda,
    Directive,
    DirectiveKind,
    Event,
    EventKind,
    Evidence,
    Project,
    ProjectStage,
    Topic,
    Verb,
    When,
)
from summarizer.reading import decode, read
from summarizer.rules.extract import extract
from summarizer.writing.amounts import amount_english, says_little
from summarizer.writing.points import key_points
from summarizer.writing.quoting import gist
from summarizer.writing.requirements import chosen, is_remark, offers, unnumbered
from summarizer.writing.worth import HARD_WORTH, worth


def asked(
    en: str | None, zh: str = "要稳增长", topic: Topic = Topic.ECONOMY, salience: int = 40
) -> Directive:
    return Directive(
        speaker_zh="会议",
        verb=Verb.REQUIRED,
        kind=DirectiveKind.TASK,
        topic=topic,
        zh=zh,
        en=en,
        salience=salience,
        evidence=(Evidence(sentence="s1", start=0, end=len(zh), quote=zh),),
    )


def told(*demands: Directive, room: int = 60, above: str = "") -> list[str]:
    """What is told of some demands, in the order of the text."""
    lines = chosen(offers([_event(EventKind.MOBILISATION, directives=demands)], above), room)
    return [lines[id(one)] for one in demands if id(one) in lines]


@pytest.mark.parametrize(
    ("en", "shown"),
    [
        (
            "“提高认识”. Dredge ponds. “凝聚共识”. “振奋精神”. Dig wells. “再接再厉”.",
            "Dredge ponds. Dig wells",
        ),
        ("Prepare carefully. Dredge ponds. Step up patrols.", "Dredge ponds"),
        ("Prepare carefully. Step up patrols.", "Prepare carefully. Step up patrols"),
        ("Dredge ponds. “完成3项任务”. “提高认识”.", "Dredge ponds. “完成3项任务”"),
        (
            "Dredge ponds. “6月底前完成投资3亿元”.",
            "Dredge ponds. “6月底前完成投资3亿元” (by the end of June; 300 million yuan)",
        ),
        ("Dredge ponds. “严禁弄虚作假”. Dig wells.", "Dredge ponds. “严禁弄虚作假”. Dig wells"),
        (
            'Dredge ponds with "No. 1 project" (一号工程). Dig wells.',
            'Dredge ponds with "No. 1 project" (一号工程). Dig wells',
        ),
    ],
)
def test_what_can_only_be_quoted_is_left_out_unless_it_says_something_hard(en: str, shown: str) -> None:
    assert told(asked(en)) == [shown]


@pytest.mark.parametrize(
    ("zh", "quote", "little", "en"),
    [
        ("5部", "对5部法规开展检查", True, None),
        ("6个", "其中6个超10亿元", True, None),
        ("45个", "储备了45个产业项目", False, "45 projects"),
        ("20个", "上亿元项目20个", False, "20 projects"),
        ("15个", "观摩了青禾、柳林等25个县市区的15个项目", False, "15 projects"),
        ("25个", "观摩了青禾、柳林等25个县市区的15个项目", True, None),
        ("3200个", "新增岗位3200个", False, "3,200 (3200个)"),
        ("17万株", "栽植苗木17万株", False, "170,000 (17万株)"),
        ("超过10倍", "贸易规模增长超过10倍", False, "more than 1,000 percent"),
        ("10倍", "是去年的10倍", False, "10 times"),
        ("5户", "走访甲、乙等5户企业", False, "five enterprises"),
        ("32户", "新增规上工业企业32户", False, "32 enterprises"),
        ("5户", "走访5户困难群众", False, "five households"),
    ],
)
def test_a_handful_of_things_without_a_name_is_no_figure(zh: str, quote: str, little: bool, en: str) -> None:
    assert says_little(zh, quote) is little
    assert little or amount_english(zh, quote) == en


@pytest.mark.parametrize(
    ("en", "shown"),
    [
        ("Second, keep a close eye on fire safety.", "Keep a close eye on fire safety."),
        ("First, advance projects. Second, serve firms.", "First, advance projects. Second, serve firms."),
        ("Hold the Second, Third and Fourth lines.", "Hold the Second, Third and Fourth lines."),
    ],
)
def test_the_number_of_one_item_alone_is_not_shown(en: str, shown: str) -> None:
    assert unnumbered(en) == shown


@pytest.mark.parametrize(
    ("zh", "shown"),
    [
        ("要狠抓冬种", "要狠抓冬种"),
        (
            "要狠抓冬种促增产，做好生猪稳产保供，服务产销衔接，推进高优水产养殖，加强与统计部门沟通，切实抓好落实，力争总产值增长8%，人均可支配收入增长15%",
            "…力争总产值增长8%，人均可支配收入增长15%",
        ),
        (
            "要弘扬“开局就是决战，起步就要冲刺，一年干成3件事”的劲头，做好生猪稳产保供，服务产销衔接，推进高优水产养殖，加强与统计部门沟通，切实抓好落实",
            "要弘扬‘开局就是决战，起步就要冲刺，一年干成3件事’的劲头，做好生猪稳产保供，服务产销衔接，推进高优水产养殖…",
        ),
    ],
)
def test_a_long_demand_is_quoted_from_what_is_hard_in_it(zh: str, shown: str) -> None:
    assert gist(zh) == f"“{shown}”"


SAID = (Evidence(sentence="s1", start=0, end=4, quote="要稳增长"),)


def demand(verb: Verb, kind: DirectiveKind, salience: int, en: str | None = None) -> Directive:
    return Directive(
        speaker_zh="会议",
        verb=verb,
        kind=kind,
        topic=Topic.ECONOMY,
        zh="要稳增长",
        en=en,
        salience=salience,
        evidence=SAID,
    )


@pytest.mark.parametrize(
    ("en", "said"),
    [
        (None, []),  # too light to be quoted
        ("Form a joint effort. “甲”. “乙”.", []),
        ("Widen three roads. “甲”.", ["Widen three roads"]),
        ("“甲”. “乙”. “丙”. Widen three roads.", ["Widen three roads"]),
    ],
)
def test_a_demand_is_told_as_far_as_it_tells_something_in_english(en: str | None, said: list[str]) -> None:
    others = asked("Dredge ponds", zh="要疏浚池塘")
    assert told(asked(en), others, room=100) == [*said, "Dredge ponds"]


def test_what_the_bottom_line_tells_is_told_again_only_where_there_is_room() -> None:
    demands = asked("Widen three roads. Dig wells"), asked("Dredge ponds", zh="要疏浚池塘")
    above = "Among the demands: widen three roads."
    assert told(*demands, room=100, above=above) == ["Widen three roads. Dig wells", "Dredge ponds"]
    assert told(*demands, room=5, above=above) == ["Dig wells", "Dredge ponds"]


def test_a_quoted_demand_whose_aim_the_bottom_line_tells_is_not_shown() -> None:
    aim = asked(None, zh="要以全国两会精神为动力，坚决确保实现一季度“开门红”", salience=75)
    assert told(aim, room=100)
    assert not told(aim, room=100, above="Goal: a strong start in the first quarter.")


def test_what_one_could_act_on_goes_before_platitudes_of_a_weightier_demand() -> None:
    vague = asked("Keep taking political building as the guide. Improve the working mechanisms", salience=60)
    plain = asked("Register every lift by the end of May", zh="要登记电梯", salience=40)
    assert told(vague, plain, room=10) == ["Register every lift by the end of May"]
    assert len(told(vague, plain, room=100)) == 2


def test_of_several_topics_each_is_told_before_more_of_one() -> None:
    works = [
        asked(en, zh=f"要做{n}", salience=50)
        for n, en in enumerate(("Dredge ponds", "Dig wells", "Mend roofs"))
    ]
    crops = asked("Sow winter wheat", zh="要播种小麦", topic=Topic.RURAL, salience=45)
    assert told(*works, crops, room=7) == ["Dredge ponds", "Dig wells", "Sow winter wheat"]


def test_who_reports_or_judges_requires_nothing() -> None:
    assert is_remark(demand(Verb.REPORTED, DirectiveKind.TASK, 40))
    assert is_remark(demand(Verb.NOTED, DirectiveKind.PRINCIPLE, 10))
    assert not is_remark(demand(Verb.NOTED, DirectiveKind.TASK, 10))
    assert not is_remark(demand(Verb.STRESSED, DirectiveKind.PRINCIPLE, 30))
    figure = demand(Verb.NOTED, DirectiveKind.PRINCIPLE, 80)
    assert is_remark(figure.model_copy(update={"zh": "一季度，全市进出口完成41.3亿元"}))
    assert not is_remark(figure.model_copy(update={"zh": "要坚持守住18亿亩耕地红线"}))
    plan = demand(Verb.STRESSED, DirectiveKind.TARGET, 80)
    assert is_remark(plan.model_copy(update={"zh": "下一步，我市将加大外贸扶持力度"}))
    assert not is_remark(plan.model_copy(update={"zh": "要将外贸扶持落到实处"}))


def test_an_assessment_is_not_told_even_where_there_is_nothing_else() -> None:
    date = When(precision="none", basis="stated", evidence=())
    for kind, told in ((DirectiveKind.STUDY, 0), (DirectiveKind.PRINCIPLE, 0), (DirectiveKind.TASK, 1)):
        said = demand(Verb.REQUIRED, kind, 10)
        meeting = Event(id="a1e1", kind=EventKind.OTHER, title_en="Meeting", date=date, directives=(said,))
        assert len(key_points([meeting])) == told


def _event(kind: EventKind, **more) -> Event:
    return Event(id="a1e1", kind=kind, title_en="Occasion", date=When(), **more)


def test_of_a_long_demand_the_clauses_that_say_most_are_shown():
    en = (
        "Draw up a list. Restore the reed beds along the canal with care. Act quickly. Complete 40 km of new cycle "
        "paths by the end of May. Sum up experience and strengthen measures. Open the covered market to growers from "
        "the hill villages. Plant willows along the northern shore of the lake."
    )
    (shown,) = told(asked(en), room=34)
    assert "40 km" in shown
    assert "Act quickly" not in shown and "Sum up" not in shown
    assert len(shown.split()) <= 34


def test_the_parts_of_a_group_of_projects_stand_in_its_line():
    def told(zh: str) -> Evidence:
        return Evidence(sentence="s1", start=0, end=len(zh), quote=zh)

    whole = told("集中开工项目9个，总投资8.5亿元")
    projects = (
        Project(zh="集中开工项目9个", en="nine projects", stage=ProjectStage.STARTED, amount_zh="8.5亿元", evidence=(whole,)),
        Project(
            zh="政府投资项目5个", en="five government-invested projects", stage=ProjectStage.STARTED, amount_zh="2.5亿元",
            evidence=(whole, told("政府投资项目5个")),
        ),
        Project(zh="2个民生类项目", stage=ProjectStage.STARTED, evidence=(whole, told("2个民生类项目"))),
    )  # fmt: skip
    (line,) = key_points([_event(EventKind.GROUNDBREAKING, projects=projects)])
    assert line.en == (
        "Started: nine projects, total investment 850 million yuan; among them five government-invested projects for "
        "250 million yuan."
    )


def test_what_contracts_are_worth_is_no_investment():
    quote = "签约12个项目，签约总额达5.3亿元"
    told = Evidence(sentence="s1", start=0, end=len(quote), quote=quote)
    project = Project(
        zh="12个项目", en="12 projects", stage=ProjectStage.SIGNED, amount_zh="5.3亿元", evidence=(told,)
    )
    (line,) = key_points([_event(EventKind.SIGNING, projects=(project,))])
    assert line.en == "Signed: 12 projects, total contract value 530 million yuan."


def test_names_of_which_one_sentence_tells_the_same_share_a_line():
    def named(zh: str, start: int, amount: str | None = None) -> Project:
        quote = Evidence(sentence="s1", start=start, end=start + len(zh), quote=zh)
        return Project(zh=zh, stage=ProjectStage.PLANNED, amount_zh=amount, evidence=(quote,))

    projects = named("石渡绕城高速", 0), named("云河地铁2号线", 8), named("良坊生产基地", 20, "3亿元")
    lines = key_points([_event(EventKind.GROUNDBREAKING, projects=projects)])
    assert [line.en for line in lines] == [
        "Planned: “石渡绕城高速” and “云河地铁2号线”.",
        "Planned: “良坊生产基地”, total investment 300 million yuan.",
    ]


def test_a_sort_of_projects_has_no_line_beside_the_line_that_counts_them():
    def of(zh: str, amount: str | None = None) -> Project:
        quote = Evidence(sentence="s1", start=0, end=len(zh), quote=zh)
        return Project(zh=zh, stage=ProjectStage.SIGNED, amount_zh=amount, evidence=(quote,))

    counted = of("4个重大项目", "3亿元")
    lines = key_points([_event(EventKind.SIGNING, projects=(of("2022年第二批产业招商项目"), counted))])
    assert [line.en.split(":")[0] for line in lines] == ["Signed"] and "300 million" in lines[0].en
    assert len(key_points([_event(EventKind.SIGNING, projects=(of("石渡光伏项目"), counted))])) == 2


def test_a_committee_is_not_relayed_but_its_guiding_principles_are():
    told = [
        Agenda(act=Act.RELAYED, zh=zh, en=f"the guiding principles of the {of}", evidence=SAID)
        for zh, of in (("市委精神", "Municipal Party Committee"), ("全国两会精神", "national Two Sessions"))
    ]
    (line,) = key_points([_event(EventKind.MOBILISATION, agenda=tuple(told))])
    assert (
        line.en
        == "Relayed: the guiding principles of the Municipal Party Committee; the national Two Sessions."
    )


def test_a_central_conference_with_a_matter_of_its_own_is_told_before_what_every_place_relayed():
    said = (
        "the county's work meeting on the dredging of ponds, ditches and canals before the flood season of the year",
        "General Secretary Xi Jinping's important speech on an inspection tour of a province and its two lakes",
        "the meeting of the State Council on the prevention of drought, floods and typhoons across the country",
        "the Central Rural Work Conference",
    )
    items = tuple(Agenda(act=Act.RELAYED, zh=f"会议精神{en[:9]}", en=en, evidence=SAID) for en in said)
    (line,) = key_points([_event(EventKind.MOBILISATION, agenda=items)])
    assert "Rural Work Conference" in line.en and "State Council" not in line.en


def test_praise_that_can_only_be_quoted_is_no_line():
    praise = asked(None, zh="会议为我们做好各项工作提供了重要遵循，要办好2件实事", salience=60)
    assert not key_points([_event(EventKind.MOBILISATION, directives=(praise,))])


def test_a_code_in_quotation_marks_is_no_figure():
    assert worth('Keep closely to the "2468" layout (not explained in the source)') < HARD_WORTH
    assert worth("Dredge 12 ponds") >= HARD_WORTH


def test_a_quoted_aim_counts_for_what_can_be_said_of_it() -> None:
    assert worth("“确保年底前稳定达到三类水质”") > worth("“确保全面达标”") >= worth("“形成工作合力”") == 0
    assert told(asked("Dredge old ponds. “确保全面达标”.")) == ["Dredge old ponds"]


@pytest.mark.parametrize(
    ("act", "line"),
    [
        (Act.ADOPTED, "Adopted: plan for roads (in principle)."),
        (
            Act.DELIBERATED,
            "Deliberated (not said to be adopted): plan for roads (agreed in principle, to be revised).",
        ),
    ],
)
def test_what_was_agreed_in_principle_may_still_be_revised(act: Act, line: str) -> None:
    said = (Evidence(sentence="s1", start=0, end=9, quote="原则同意《道路方案》"),)
    paper = Agenda(act=act, zh="《道路方案》", en="plan for roads", evidence=said)
    date = When(precision="none", basis="stated", evidence=())
    met = Event(id="a1e1", kind=EventKind.GOV_EXECUTIVE, title_en="Meeting", date=date, agenda=(paper,))
    assert [point.en for point in key_points([met])] == [line]


@pytest.mark.parametrize(
    ("text", "shut"),
    [
        ("自2024年5月8日至6月30日，对云峰路实行全封闭施工，请绕行。", "“对云峰路实行全封闭施工”"),
        ("定于2024年5月8日8:00至18:00对城东片区停水，请提前储水。", "“对城东片区停水”"),
    ],
)
def test_a_restriction_says_what_is_shut(text: str, shut: str) -> None:
    page = read(decode(f"通告\n\n　　{text}".encode(), "page.txt"))
    events = extract(page.articles[0], page).events
    (line,) = (point.en for point in key_points(events) if point.en.startswith("Restrictions: "))
    assert line.endswith(f": {shut}.")
