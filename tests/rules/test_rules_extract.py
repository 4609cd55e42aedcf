from collections.abc import Callable

import pytest

from summarizer.facts import (
    Act,
    Approximation,
    DirectiveKind,
    Event,
    EventKind,
    Flag,
    ProjectStage,
    Role,
    Topic,
    Verb,
)
from summarizer.reading.text import Page
from summarizer.rules import extract


def events(page: Page) -> tuple[Event, ...]:
    return extract(page.articles[0], page).events


def test_a_lead_gives_body_chair_and_agenda(page: Callable[..., Page]) -> None:
    (event,) = events(
        page(
            "5月8日上午，青禾县委书记解明远主持召开县委常委会会议，传达学习全省农村工作会议精神，听取防汛备汛工作情况汇报，"
            "审议《青禾县城市更新办法》。县委副书记、县长单国强出席会议。",
            headline="青禾县委常委会会议召开",
        )
    )
    assert event.kind is EventKind.STANDING_COMMITTEE
    assert [b.zh for b in event.bodies] == ["县委常委会"]
    chair = next(p for p in event.people if p.role is Role.CHAIR)
    assert (chair.zh, chair.en, chair.titles_zh) == ("解明远", "Xie Mingyuan", ("青禾县委书记",))
    assert {p.zh: p.role for p in event.people}["单国强"] is Role.ATTENDEE
    assert [a.act for a in event.agenda] == [Act.RELAYED, Act.HEARD, Act.DELIBERATED]
    assert (event.date.month_day, event.date.part, event.date.iso) == ("05-08", "morning", None)


def test_the_meeting_speaks_not_its_chair(page: Callable[..., Page]) -> None:
    (event,) = events(
        page(
            "5月8日，青禾县政府召开常务会议。县长单国强主持会议。",
            "会议要求，各乡镇要严格落实防汛责任；严禁擅自脱岗。",
            "单国强强调，6月底前要完成30个老旧小区改造。",
        )
    )
    assert [(d.speaker_zh, d.verb, d.addressee_zh) for d in event.directives] == [
        ("会议", Verb.REQUIRED, "各乡镇"),
        ("会议", Verb.REQUIRED, None),
        ("单国强", Verb.STRESSED, None),
    ]
    assert event.directives[1].kind is DirectiveKind.PROHIBITION
    assert event.directives[2].deadline is not None
    assert event.directives[2].salience > event.directives[0].salience


def test_a_second_meeting_opens_a_second_event(page: Callable[..., Page]) -> None:
    found = events(
        page(
            "日前，区长何远主持召开区政府常务会议和区政府党组会议。",
            "区政府常务会议审议通过《沙河区养老服务办法》。",
            "会议指出，要抓好项目建设。",
            "区政府党组会议传达学习全市党建工作会议精神。",
            "会议强调，要压实主体责任。",
        )
    )
    assert [e.kind for e in found] == [EventKind.GOV_EXECUTIVE, EventKind.PARTY_GROUP]
    assert [len(e.directives) for e in found] == [1, 1]
    assert [[a.act for a in e.agenda] for e in found] == [[Act.ADOPTED], [Act.RELAYED]]
    assert all(any(p.zh == "何远" and p.role is Role.CHAIR for p in e.people) for e in found)


def test_nobody_is_invented_out_of_what_was_relayed(page: Callable[..., Page]) -> None:
    (event,) = events(
        page(
            "5月8日，青禾县委召开常委会会议，传达学习市委书记仇文在全市工作会议上的讲话精神。县委书记解明远主持会议。"
        )
    )
    assert {p.zh: p.role for p in event.people} == {"仇文": Role.MENTIONED, "解明远": Role.CHAIR}


def test_figures_carry_value_unit_and_bound(page: Callable[..., Page]) -> None:
    (event,) = events(
        page("今年以来，青禾县累计完成固定资产投资36.8亿元以上，同比增长9.2%，新增绿地近17万平方米。")
    )
    assert [(f.value, f.unit, f.approx) for f in event.figures] == [
        (3.68e9, "yuan", Approximation.AT_LEAST),
        (9.2, "%", Approximation.EXACT),
        (170000.0, "square metres", Approximation.UNDER),
    ]


def test_a_deliberated_item_is_flagged(page: Callable[..., Page]) -> None:
    document = page("5月8日，青禾县政府召开常务会议，审议《青禾县城市更新办法》。")
    assert Flag.ADOPTION_UNSTATED in extract(document.articles[0], document).flags


def test_projects_that_are_asked_for_are_not_signed(page: Callable[..., Page]) -> None:
    (event,) = events(
        page(
            "5月8日，青禾县重点项目集中签约仪式举行，现场签约12个项目，总投资58.5亿元。",
            "县长单国强强调，全年要新签约项目30个。",
        )
    )
    assert [(p.zh, p.stage, p.amount_zh) for p in event.projects] == [
        ("12个项目", ProjectStage.SIGNED, "58.5亿元")
    ]


def test_what_is_decided_behind_an_item_is_cited_with_it(page: Callable[..., Page]) -> None:
    (event,) = events(
        page(
            "5月6日，青禾县副县长解明远主持召开县政府常务会议。会议研究了《青禾县稳岗计划草案报告》，原则同意该报告。"
        )
    )
    (item,) = event.agenda
    assert item.act is Act.ADOPTED
    assert [e.quote for e in item.evidence] == ["研究了《青禾县稳岗计划草案报告》", "原则同意该"]


def test_what_a_reporter_was_told_is_no_ceremony(page: Callable[..., Page]) -> None:
    (event,) = events(
        page("4月9日，记者从青禾县招商中心获悉，1至3月，我县集中签约产业项目9个，协议引资67.5亿元。")
    )
    assert event.kind is EventKind.OTHER


def test_a_meeting_with_a_name_no_table_knows_is_called_by_it(page: Callable[..., Page]) -> None:
    (event,) = events(page("4月9日，青禾县召开重点部门工作亮晒会，县委书记单国强出席会议并讲话。"))
    assert "“重点部门工作亮晒会”" in event.title_en
    (visit,) = events(page("4月9日，青禾县召开村民委员会，县委书记单国强出席并讲话。"))
    assert "村民委员会" not in visit.title_en


def test_the_countryside_is_no_township(page: Callable[..., Page]) -> None:
    (event,) = events(page("近日，代表们来到秀丽乡村建设点，了解移风易俗情况。"))
    assert event.place is None
    (event,) = events(page("4月9日，县长单国强到青石乡村民家中走访。"))
    assert event.place is not None
    assert event.place.zh == "青石乡"


def test_deputies_who_look_around_hold_no_meeting(page: Callable[..., Page]) -> None:
    (event,) = events(
        page(
            "11月7日上午，青石镇组织镇人大代表围绕乡村旅游开展视察活动。镇人大主席单国强、副镇长解明远参加视察。"
        )
    )
    assert event.kind is EventKind.CONGRESS
    assert event.title_en == "Qingshi Town: people's congress activity"


@pytest.mark.parametrize(
    ("heading", "acts"),
    [
        ("二、审议《枫林县水利发展规划》", ["adopted"]),
        ("二、听取全县春耕生产情况汇报", ["heard", "adopted"]),
        ("二、传达全省水利工作会议精神", ["relayed", "adopted"]),
    ],
)
def test_the_heading_of_an_item_is_no_demand_made_on_the_item_before(page, heading, acts):
    made = page(
        "5月11日，县长闻伯言主持召开县政府第31次常务会议。",
        "会议要求，要立即开展隐患排查整治。",
        heading,
        "会议原则通过《枫林县水利发展规划》。",
    )
    (event,) = extract(made.articles[0], made).events
    assert [item.act for item in event.agenda] == acts
    assert [order.zh for order in event.directives] == ["要立即开展隐患排查整治"]


def test_a_numbered_demand_goes_on_under_the_meeting_s_words(page):
    made = page(
        "5月11日，县长闻伯言主持召开县政府第31次常务会议。",
        "会议要求，要立即开展隐患排查整治。",
        "二、讨论方案要充分，不得走过场。",
    )
    (event,) = extract(made.articles[0], made).events
    assert len(event.directives) > 1


def test_a_speech_on_what_was_adopted_is_not_adopted(page: Callable[..., Page]) -> None:
    (found,) = events(
        page(
            "4月2日，云河市政协召开七届九次主席会议。会议讨论通过了常委会议议程等相关事项，就如何开好常委会议，市政协主席傅明远作了重要讲话。"
        )
    )
    assert [(item.act, item.zh) for item in found.agenda] == [("adopted", "常委会议议程等相关事项")]


def test_a_vote_without_a_result_is_a_deliberation(page: Callable[..., Page]) -> None:
    (found,) = events(
        page("4月2日，云河区人大常委会召开会议。会议审议表决了有关人事任命事项；审议通过了常委会工作报告稿。")
    )
    assert [(item.act, item.zh) for item in found.agenda] == [
        ("deliberated", "有关人事任命事项"),
        ("adopted", "常委会工作报告稿"),
    ]


def test_a_round_on_another_day_is_another_event(page: Callable[..., Page]) -> None:
    met, went = events(
        page(
            "7月29日上午，云河区召开庆祝建军97周年座谈会。区委副书记傅明远出席会议。",
            "7月30日下午，云河区委书记车兰英带领相关负责人走访慰问驻军部队。车兰英希望大家一如既往支持地方发展。",
        )
    )
    assert [p.zh for p in met.people] == ["傅明远"]
    assert (went.kind, went.date.month_day) == (EventKind.FIELD_VISIT, "07-30")
    assert [(p.zh, p.role) for p in went.people] == [("车兰英", Role.SPEAKER)]


def test_a_meeting_on_a_later_day_is_another_event(page: Callable[..., Page]) -> None:
    told = "6月3日，全县经济工作会议召开。", "{}，县委书记何远主持召开县委常委会会议，传达学习有关精神。"
    later = page(told[0], told[1].format("6月4日"))
    kinds = [event.kind.value for event in extract(later.articles[0], later).events]
    assert kinds == ["mobilisation", "standing_committee"]
    before = page(told[0], told[1].format("5月4日"))
    assert len(extract(before.articles[0], before).events) == 1


def test_the_next_day_of_the_same_round_is_the_same_event(page: Callable[..., Page]) -> None:
    (event,) = events(
        page(
            "7月29日，云河区委书记车兰英到石桥镇调研。",
            "7月30日，车兰英到柳林镇调研，走访企业。",
        )
    )
    assert event.date.month_day == "07-29"


def test_the_words_of_a_slogan_are_no_place(page: Callable[..., Page]) -> None:
    (event,) = events(
        page(
            "日前，区长傅明远主持召开区政府常务会议。",
            "会议强调，要围绕“强产业、兴城市”双轮驱动抓好落实。要以“强产业、兴城市”凝聚合力。",
        )
    )
    assert event.place is None


def acted(page: Callable[..., Page], lead: str) -> list[tuple[str, str]]:
    made = page(lead)
    return [
        (item.act.value, item.zh) for event in extract(made.articles[0], made).events for item in event.agenda
    ]


@pytest.mark.parametrize(
    ("lead", "agenda"),
    [
        (
            "会议听取并审议通过了县税务局《关于收入完成情况的报告》。",
            [("adopted", "县税务局《关于收入完成情况的报告》")],
        ),
        (
            "会议听取了县法院关于调解工作的报告；县检察院关于公益诉讼工作的报告。",
            [("heard", "县法院关于调解工作的报告"), ("heard", "县检察院关于公益诉讼工作的报告")],
        ),
        (
            "会议审议了有关议案的审查报告，通过关于代表议案的决定。",
            [("deliberated", "有关议案的审查报告"), ("adopted", "关于代表议案的决定")],
        ),
        (
            "会议通报了全县巡察情况，再次学习了《党员教育办法》。",
            [("heard", "全县巡察情况"), ("studied", "《党员教育办法》")],
        ),
        (
            "会议审查批准了县政府《关于决算草案的报告》并作出相应的决议。",
            [("adopted", "县政府《关于决算草案的报告》")],
        ),
        (
            "会议宣读了《秋收方案》，各村递交了《责任书》，围绕工作实际进行了讨论。",
            [("other", "《秋收方案》")],
        ),
        (
            "会议听取了各组关于讨论报告情况和协商人选情况的汇报；审议通过了选举办法（草案）；委员分组名单（草案）。",
            [
                ("heard", "各组关于讨论报告情况和协商人选情况的汇报"),
                ("adopted", "选举办法（草案）"),
                ("adopted", "委员分组名单（草案）"),
            ],
        ),
        (
            "会议随机听取了我县改革试点情况汇报，盘点改革工作要点。",
            [("heard", "我县改革试点情况汇报")],
        ),
        (
            "会议传达落实省委书记在全省会议上的讲话精神、在云河调研时的讲话精神。",
            [("relayed", "省委书记在全省会议上的讲话精神、在云河调研时的讲话精神")],
        ),
        (
            "会议听取和审查了《甲报告》《乙报告》和《丙报告》起草情况的汇报。",
            [("deliberated", "《甲报告》《乙报告》和《丙报告》起草情况的汇报")],
        ),
        (
            "会议讨论了优秀提案评选办法，确定了重点提案，调度防范应对工作。",
            [("discussed", "优秀提案评选办法")],
        ),
        ("会议原则同意《文旅三年行动计划》并指出，要加快建设。", [("adopted", "《文旅三年行动计划》")]),
        ("会议协商审议有关方案。", [("deliberated", "有关方案")]),
        (
            "会议听取了县水利局关于河道治理情况的汇报、县应对暴雨灾害联防联控工作领导小组（指挥部）办公室关于防汛准备情况的汇报。",
            [
                ("heard", "县水利局关于河道治理情况的汇报"),
                ("heard", "县应对暴雨灾害联防联控工作领导小组（指挥部）办公室关于防汛准备情况的汇报"),
            ],
        ),
        (
            "会议听取了县水利局关于河道治理情况、县教育局关于校园安全情况的汇报。",
            [("heard", "县水利局关于河道治理情况"), ("heard", "县教育局关于校园安全情况的汇报")],
        ),
        (
            "会议传达总书记就防汛工作作出的批示精神，重点就园区工作研究制定了落实意见，县长就防汛工作做出部署。",
            [("relayed", "总书记就防汛工作作出的批示精神"), ("arranged", "防汛工作")],
        ),
        (
            "会议听取讨论了县人大常委会对《甲报告》、《乙报告》的书面审议意见。",
            [("heard", "县人大常委会对《甲报告》、《乙报告》的书面审议意见")],
        ),
        ("会议听取渡口安全等工作安排并研究下一步工作。", [("heard", "渡口安全等工作安排")]),
        ("会议集中学习研讨《党员读本》。", [("studied", "《党员读本》")]),
        (
            "会议传达学习何远书记在全市农业会议上的重要讲话和给青禾村全体村民回信、向农业大会致贺信精神。",
            [
                ("relayed", "何远书记在全市农业会议上的重要讲话"),
                ("relayed", "给青禾村全体村民回信、向农业大会致贺信精神"),
            ],
        ),
        ("会议就水稻插秧等工作任务以清单方式进行了安排部署。", [("arranged", "水稻插秧等工作任务")]),
        ("会议还就水稻插秧等工作进行了强调部署。", [("arranged", "水稻插秧等工作")]),
        (
            "财务科作了上年决算报告、今年预算报告；审计科作了审计工作报告。",
            [("heard", "上年决算报告"), ("heard", "今年预算报告"), ("heard", "审计工作报告")],
        ),
        ("与会代表全票通过了插秧工作报告的决议。", [("adopted", "插秧工作报告的决议")]),
        (
            "会议通报了插秧进度情况，各乡镇结合实际工作，就下步打算作了发言。",
            [("heard", "插秧进度情况")],
        ),
        (
            "会上签订了《茶园建设协议》。据悉，本次签订的12个合作项目，涵盖茶业、养殖等多方面。",
            [("signed", "《茶园建设协议》")],
        ),
        (
            "会议听取了县政府关于落实茶业兴县战略，开展茶园改造情况的报告。",
            [("heard", "县政府关于落实茶业兴县战略，开展茶园改造情况的报告")],
        ),
        (
            "会议听取并讨论通过议案审查委员会关于代表议案的报告。",
            [("adopted", "议案审查委员会关于代表议案的报告")],
        ),
        (
            "会议通过代表资格审查报告（草案）；通过听取汇报了解进度。",
            [("adopted", "代表资格审查报告（草案）")],
        ),
        (
            "会议审议通过《甲办法》《乙办法》等11项制度。",
            [("adopted", "《甲办法》"), ("adopted", "《乙办法》")],
        ),
        ("会议传达学习全市安全生产工作总结部署会。", [("relayed", "全市安全生产工作总结部署会")]),
        ("会上，我县与青云设计研究总院签订战略框架协议。", [("signed", "战略框架协议")]),
        ("会议宣读包保领导名单，介绍甲村、乙村基本情况。", [("other", "包保领导名单")]),
        # Whom the relayed words chaired is no chair of this meeting; what 等 sums up is no item.
        (
            "会议传达学习4月19日李某书记在主持召开省委常委会会议时的讲话精神，省第十三次党代会精神等近期省、市有关会议及文件精神。",
            [
                ("relayed", "李某书记在主持召开省委常委会会议时的讲话精神"),
                ("relayed", "省第十三次党代会精神"),
            ],
        ),
        # 听取|生态…, 听取|部门…: what was heard begins like other words.
        (
            "会议听取生态环境保护工作情况汇报，听取部门预算编制情况汇报。",
            [("heard", "生态环境保护工作情况汇报"), ("heard", "部门预算编制情况汇报")],
        ),
        # Reports told by who gave them, or in front of what was said of them; work as such is no report.
        (
            "会上，县发改局、财政局分别汇报了重点项目进展情况，县住建局汇报了城市更新工作情况；各乡镇汇报了有关工作情况。",
            [("heard", "重点项目进展情况"), ("heard", "城市更新工作情况")],
        ),
        ("会议在听取防汛备汛情况汇报后强调，要加强值班值守。", [("heard", "防汛备汛情况汇报")]),
        # 跟进学习 and 组织学习 are verbs of the meeting; what was looked at stands before its verb.
        (
            "会议组织学习了中央农村工作会议精神，跟进学习《甲条例》，对《乙协议》和《丙协议》进行研究。",
            [
                ("studied", "中央农村工作会议精神"),
                ("studied", "《甲条例》"),
                ("discussed", "《乙协议》"),
                ("discussed", "《丙协议》"),
            ],
        ),
        # What is decided at the end is decided of all that was counted; a report stays heard.
        (
            "会议讨论了甲工作报告、听取了防汛工作汇报、研究了命名教育基地事宜等三项议题，并原则通过。",
            [("adopted", "甲工作报告"), ("heard", "防汛工作汇报"), ("adopted", "命名教育基地事宜")],
        ),
        # What was gone over stands before the verb, whatever leads to it; guidance made known is relayed.
        (
            "会议就2024年度财政预算方案进行了审议，并对有关人事任免事项进行了专题研究。",
            [("deliberated", "2024年度财政预算方案"), ("discussed", "有关人事任免事项")],
        ),
        (
            "会议通报了全市护林工作会议精神，审议通过了会议议程和会议日程，部署安排秋冬季护林工作。",
            [
                ("relayed", "全市护林工作会议精神"),
                ("adopted", "会议议程和会议日程"),
                ("arranged", "秋冬季护林工作"),
            ],
        ),
        # Somebody else's turn is no part of what was relayed; who was brought to it studied.
        (
            "会上，县卫健局副局长何远传达了《甲工作要点》，县中医院院长方远山就下一步护理工作作了安排部署。",
            [("relayed", "《甲工作要点》"), ("arranged", "下一步护理工作")],
        ),
        ("会议同意《丙规则》，同意成立工作组。", [("adopted", "《丙规则》")]),
        ("会议结束前，组织机关全体党员集中学习了《乙讲话》。", [("studied", "《乙讲话》")]),
        ("会上签署了战略合作协议。同时签署的还有三项合作协议。", [("signed", "战略合作协议")]),
        (
            "会上，传达了全省防火工作会议精神，从夯实责任、严管火源等5个方面对全镇防火工作作了安排部署。",
            [("relayed", "全省防火工作会议精神"), ("arranged", "全镇防火工作")],
        ),
        (
            "会议决定8月下旬召开县人大常委会第十二次会议。",
            [("arranged", "8月下旬召开县人大常委会第十二次会议")],
        ),
        # What people arranged behind a comma was not signed.
        (
            "会上签订了《秋粮生产责任书》，副县长何远、副县长柳明分别安排了驻村帮扶和重点项目建设工作。",
            [("signed", "《秋粮生产责任书》"), ("arranged", "驻村帮扶和重点项目建设工作")],
        ),
    ],
)
def test_each_verb_has_its_own_items(
    page: Callable[..., Page], lead: str, agenda: list[tuple[str, str]]
) -> None:
    assert acted(page, "5月11日，云河县召开会议。" + lead) == agenda


def test_the_region_is_no_district_on_a_county_page(page: Callable[..., Page]) -> None:
    made = page(
        "5月11日，县长闻伯言主持召开县政府常务会议。会议传达自治区信访通报精神、全区防汛工作会议精神，学习《全区普法规划》。"
    )
    (event,) = extract(made.articles[0], made).events
    assert event.agenda[-2].en == "the guiding principles of the region-wide work meeting on flood prevention"


def test_what_was_said_at_an_opening_is_not_what_was_held(page: Callable[..., Page]) -> None:
    made = page(
        "5月11日，县政协党组（机关党组）中心组集中学习会召开。会议学习总书记在省部级干部专题研讨班开班式上的讲话精神。"
    )
    (event,) = extract(made.articles[0], made).events
    assert event.title_zh == "县政协党组（机关党组）中心组集中学习会"


def test_what_was_talked_of_is_no_meeting_of_its_own(page: Callable[..., Page]) -> None:
    made = page(
        "5月11日，县长闻伯言主持召开县政府第67次常务会议，就中央农村工作会、省委经济工作会等会议精神进行传达学习。"
    )
    (event,) = extract(made.articles[0], made).events
    assert event.title_zh == "县政府第67次常务会议"


def test_what_prepares_a_session_is_not_the_session(page: Callable[..., Page]) -> None:
    made = page("5月11日，云河县第九届人民代表大会第三次会议召开预备会议。县人大常委会主任闻伯言主持会议。")
    (event,) = extract(made.articles[0], made).events
    assert (
        event.title_en
        == "Preparatory meeting for the third session of the 9th Yunhe County People's Congress"
    )


def test_what_was_watched_before_is_not_what_was_held(page: Callable[..., Page]) -> None:
    made = page("8月21日，在收听收看全省防汛视频会议后，云河县召开防汛工作专题会议。")
    (event,) = extract(made.articles[0], made).events
    assert event.title_zh == "防汛工作专题会议"


def test_arrangements_for_studying_something_are_not_the_thing(page: Callable[..., Page]) -> None:
    made = page("8月21日，云河县召开会议，对下一步学习党的二十大精神进行安排部署。")
    (event,) = extract(made.articles[0], made).events
    assert [(item.act.value, item.en) for item in event.agenda] == [("arranged", None)]


def test_what_is_arranged_is_still_to_come(page: Callable[..., Page]) -> None:
    made = page("8月21日，云河县召开会议，对近期工作进行安排部署。")
    (event,) = extract(made.articles[0], made).events
    assert [item.en for item in event.agenda] == ["near-term work"]


def test_a_meeting_of_the_whole_zone_is_zone_wide(page: Callable[..., Page]) -> None:
    read = page("5月8日，全区防汛工作会议召开，区党工委委员何远讲话，管委会有关部门参加。")
    (event,) = extract(read.articles[0], read).events
    assert event.title_en == "Zone-wide work meeting on flood prevention"


def _topics(page: Callable[..., Page], *paragraphs: str) -> list[Topic]:
    document = page(*paragraphs)
    events = extract(document.articles[0], document).events
    return [directive.topic for event in events for directive in event.directives]


def test_what_names_no_topic_is_on_what_was_spoken_of(page):
    told = _topics(
        page,
        "5月8日，青禾县委常委会召开会议。",
        "会议听取了全县防汛抢险工作情况汇报。会议要求，要压实工作责任。",
        "会议强调，要抓好垃圾分类和污水处理。要细化措施，各级干部要带头。",
        "会议指出，要提高政治站位，谋划一批重大项目。",
    )
    assert told == [Topic.SAFETY_STABILITY, Topic.ENVIRONMENT, Topic.ENVIRONMENT, Topic.ECONOMY]


def test_a_paper_named_in_an_order_is_not_what_the_order_is_on(page):
    told = _topics(
        page, "5月8日，青禾县召开消防安全会议。会议要求，要按照《青禾县统一战线工作办法》抓好落实。"
    )
    assert told == [Topic.SAFETY_STABILITY]


def test_the_head_of_a_court_is_its_president(page):
    document = page("5月8日，青禾县人民法院召开院务会议，院党组书记、院长解明远主持会议。")
    (event,) = extract(document.articles[0], document).events
    assert event.people[0].title_en.endswith("president of the court")


def test_a_meeting_for_one_matter_is_on_it_in_every_sentence(page):
    told = _topics(
        page,
        "5月8日，青禾县召开生活垃圾分类推进会。",
        "会议强调，要抓好垃圾分类。要把消防安全检查一并做好。各街道要履行属地责任。",
    )
    assert told == [Topic.ENVIRONMENT, Topic.SAFETY_STABILITY, Topic.ENVIRONMENT]


def test_what_serves_the_one_matter_of_a_meeting_is_on_it(page):
    told = _topics(
        page,
        "5月8日，青禾县召开高标准农田建设现场会。",
        "会议强调，要抓好舆论宣传，给农田建设鼓劲。要推动农田建设高质量发展。要抓好舆论引导。",
    )
    assert told == [Topic.RURAL, Topic.RURAL, Topic.CULTURE_PUBLICITY]


def test_words_that_fit_anything_name_no_topic(page):
    told = _topics(
        page,
        "5月8日，青禾县委常委会召开会议。",
        "会议强调，要加强防火宣传。要扎实推进公安工作高质量发展。要做好本职工作。要走好融合发展道路，办好学校。",
    )
    assert told == [
        Topic.SAFETY_STABILITY,
        Topic.SAFETY_STABILITY,
        Topic.SAFETY_STABILITY,
        Topic.HEALTH_EDUCATION,
    ]


def test_the_posts_of_those_who_went_along_are_no_matter_of_the_round(page):
    told = _topics(
        page,
        "5月8日，副县长周军督导项目建设，城郊镇党委副书记、政法委员何远等陪同。",
        "周军强调，要压实责任，形成合力。",
    )
    assert told == [Topic.ECONOMY]


def test_the_name_of_who_went_is_no_matter_of_the_round(page: Callable[..., Page]) -> None:
    one = page(
        "5月8日，县长周军调研重点企业。",
        "周军强调，各部门要加强沟通联系，优化服务。",
        headline="周军调研重点企业",
    )
    (event,) = extract(one.articles[0], one).events
    assert [order.topic.value for order in event.directives] == ["economy"]
    one = page(
        "5月8日，云河国际技术智力合作公司董事周军一行到青禾县考察，县长何远参加座谈。",
        "何远要求，各部门要加强沟通联系，优化服务。",
    )
    (event,) = extract(one.articles[0], one).events
    assert [order.topic.value for order in event.directives] != ["science_talent"]


def test_members_of_a_study_group_study_what_stands_behind_the_verb(page: Callable[..., Page]) -> None:
    made = page(
        "1月8日，石溪区委召开理论学习中心组学习会。",
        "会上，理论学习中心组成员认真学习了全省科技大会精神等内容，部分中心组成员围绕学习内容作研讨发言。",
    )
    items = [(a.act, a.zh) for e in extract(made.articles[0], made).events for a in e.agenda]
    assert items == [(Act.STUDIED, "全省科技大会精神")]


def test_that_reports_were_heard_says_nothing_beside_them(page: Callable[..., Page]) -> None:
    lead = "1月8日，石溪区政府召开常务会议，听取工作汇报，研究有关事项。"
    both = page(lead, "会议听取了山塘清淤工作情况汇报。")
    heard = [a.zh for e in extract(both.articles[0], both).events for a in e.agenda if a.act is Act.HEARD]
    assert heard == ["山塘清淤工作情况汇报"]
    alone = page(lead)
    heard = [a.zh for e in extract(alone.articles[0], alone).events for a in e.agenda if a.act is Act.HEARD]
    assert heard == ["工作汇报"]


def test_what_a_named_person_heard_at_a_meeting_is_an_item(page: Callable[..., Page]) -> None:
    made = page(
        "5月3日，石溪县召开防汛调度会。副县长解明远主持会议。",
        "解明远听取了全县山塘清淤工作情况汇报，详细了解存在的困难。",
    )
    heard = [a.zh for e in extract(made.articles[0], made).events for a in e.agenda if a.act is Act.HEARD]
    assert heard == ["全县山塘清淤工作情况汇报"]


def test_what_a_meeting_dealt_with_stands_before_who_came(page: Callable[..., Page]) -> None:
    lead = "5月3日，石溪县县长解明远召开县长办公会议，就农村供水有关工作进行专题研究，副县长鲁一鸣及县水利局负责同志参加。"
    made = page(lead)
    (event,) = extract(made.articles[0], made).events
    assert [(a.act, a.zh) for a in event.agenda] == [(Act.DISCUSSED, "农村供水有关工作")]
    assert event.agenda[0].evidence[-1].quote == "农村供水有关工作进行专题研究"
    came = page("5月3日，石溪县召开防汛会议，县领导解明远、鲁一鸣参加。")
    assert [e.agenda for e in extract(came.articles[0], came).events] == [()]


@pytest.mark.parametrize(
    ("told", "items"),
    [
        (
            "会议传达学习中央经济工作会议、市委六届八次全会和市委政法工作会议精神。",
            ["中央经济工作会议、市委六届八次全会", "市委政法工作会议精神"],
        ),
        ("会议围绕学习《中国共产党纪律处分条例》开展交流研讨。", ["《中国共产党纪律处分条例》"]),
    ],
)
def test_what_was_relayed_or_talked_over_is_told_whole(
    page: Callable[..., Page], told: str, items: list[str]
) -> None:
    document = page("5月8日，青禾县委常委会召开会议。", told)
    (event,) = extract(document.articles[0], document).events
    assert [item.zh.removeprefix("围绕学习").removesuffix("开展交流研讨") for item in event.agenda] == items


def test_results_are_no_orders(page: Callable[..., Page]) -> None:
    document = page(
        "5月8日，青禾县县长何远主持召开项目推进会。", "何远指出，去年全县新增上市企业2家、新建学校9所。"
    )
    (event,) = extract(document.articles[0], document).events
    assert [directive.en for directive in event.directives] == [None]


def test_a_round_on_which_people_sat_down_is_a_round(page: Callable[..., Page]) -> None:
    document = page(
        "11月4日，青禾县委书记何远到开发区专题调研民营经济发展情况，并主持召开座谈会。",
        headline="县委书记专题调研民营经济并召开座谈会",
    )
    (event,) = extract(document.articles[0], document).events
    assert event.title_zh is None and event.kind is EventKind.FIELD_VISIT


@pytest.mark.parametrize(
    ("sentence", "items"),
    [
        (
            "会议对《云河县消防规划（草案）》和《云河县供水办法（送审稿）》进行了认真细致审议。",
            [("deliberated", "《云河县消防规划（草案）》"), ("deliberated", "《云河县供水办法（送审稿）》")],
        ),
        ("会议研究并讨论近期防汛工作。", [("discussed", "近期防汛工作")]),
        (
            "会议学习全国“两会”精神、传达市委精神。",
            [("studied", "全国“两会”精神"), ("relayed", "市委精神")],
        ),
    ],
)
def test_each_act_has_its_own_objects(page: Callable[..., Page], sentence: str, items: list[tuple[str, str]]):
    (found,) = events(page("4月2日，云河县县长何远主持召开县政府常务会议。" + sentence))
    assert [(item.act.value, item.zh) for item in found.agenda] == items
