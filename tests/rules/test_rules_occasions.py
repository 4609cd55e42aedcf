"""What kind of occasion a page tells of, who convened it and where it was."""

from collections.abc import Callable

import pytest

from summarizer.facts import Act, Event, EventKind, Verb
from summarizer.reading.text import Page
from summarizer.rules import extract


def events(page: Page) -> tuple[Event, ...]:
    return extract(page.articles[0], page).events


@pytest.mark.parametrize(
    ("lead", "kind"),
    [
        (
            "1月18日，县民政局组织干部职工到石桥镇走访慰问困难群众，向他们送上节日祝福。",
            EventKind.FIELD_VISIT,
        ),
        ("3月9日，区人大常委会组织部分代表视察城区供水工程建设情况。", EventKind.CONGRESS),
        ("3月9日，市政协组织委员视察职业教育发展情况。", EventKind.CPPCC),
        ("9月6日，我县举行重点项目观摩活动，全体在家县级领导参加。", EventKind.FIELD_VISIT),
        ("5月3日，副区长何远赴柳林街道实地调度信访稳定工作。", EventKind.FIELD_VISIT),
        ("5月3日，青川新材料有限公司董事长何远带队到白湖区考察，洽谈合作项目。", EventKind.VISIT_RECEIVED),
        ("5月3日，县委副书记、县长何远带领观摩组到柳林镇、石河镇进行观摩。", EventKind.FIELD_VISIT),
        ("5月3日，区委书记何远带领各镇书记对18个在建工地进行集中观摩。", EventKind.FIELD_VISIT),
        ("5月3日，青禾县委书记何远一行到集团公司考察交流。", EventKind.VISIT_RECEIVED),
        ("连日来，县领导何远、单国强到各乡镇开展节前“送温暖”活动。", EventKind.FIELD_VISIT),
        (
            "5月3日，县人大常委会党组书记何远主持召开县人大常委会党组理论学习中心组学习会议，专题学习习近平总书记重要讲话。",
            EventKind.STUDY_SESSION,
        ),
        ("5月3日，何书记到我镇实地调研，现场查看了集体经济发展工作。", EventKind.FIELD_VISIT),
        (
            "5月3日，石河镇组织各村干部参观学习环境整治成果。会后在石河村召开了工作交流座谈会。",
            EventKind.FIELD_VISIT,
        ),
        ("5月3日，东海市政协主席何远率队到我县就基层政协工作开展考察调研。", EventKind.VISIT_RECEIVED),
        ("5月3日，石河镇召开 “家园更美” 治理提升行动动员会。", EventKind.MOBILISATION),
        ("5月3日，青禾市中级人民法院公开宣判，何远因受贿罪被判处有期徒刑五年。", EventKind.DISCIPLINE),
        (
            "为压实安全责任，5月3日，区住建分局牵头组织多个部门，组成联合检查组，开展火灾隐患排查整治专项督导检查行动。",
            EventKind.INSPECTION,
        ),
        ("5月3日，东海市北桥商会应邀来宜参观考察。", EventKind.VISIT_RECEIVED),
        ("5月3日，中国共产党青禾县第十六届委员会第十一次全体会议召开。", EventKind.PARTY_COMMITTEE),
        ("5月3日，青禾县第十八届人民代表大会第四次会议预备会议召开。", EventKind.CONGRESS),
        (
            "5月3日，青禾县政协党组理论学习中心组2024年第九次集体学习（扩大）会议召开。",
            EventKind.STUDY_SESSION,
        ),
        ("5月3日上午，全体会议结束后，大会主席团举行第二次会议。", EventKind.CONGRESS),
        ("据青禾省纪委5月3日公开通报，东海市政府秘书长何远等3人正在接受组织调查。", EventKind.DISCIPLINE),
        (
            "为提升党性修养，机关第六党支部集中开展了一次主题党日活动。5月3日下午，党员们来到社区。",
            EventKind.OTHER,
        ),
        ("5月3日上午，区党工委书记何远召开会议，专题研究招商活动事宜。", EventKind.MOBILISATION),
        ("5月3日，市委书记何远率相关单位负责人到经开区观摩开工项目。", EventKind.FIELD_VISIT),
        ("5月3日，主任何远与来访的东海经济开发区副主任单国强一行举行招商座谈。", EventKind.VISIT_RECEIVED),
        ("5月3日，柳林镇主要领导带队开展人居环境整治督查工作。", EventKind.INSPECTION),
        ("5月3日，县农业局、县环保局对沿线秸秆禁烧情况进行联合督察。", EventKind.INSPECTION),
        ("5月3日晚，白湖区派出3个督查组，检查各乡镇禁烧工作。", EventKind.INSPECTION),
        ("5月3日，县长何远率团参加了2012东海招商大会。大会期间，我县共签约项目2个。", EventKind.PROMOTION),
        ("5月3日，公司党委召开了2021年度党组织书记述职暨落实主体责任会议。", EventKind.MOBILISATION),
        (
            "经县委研究决定，任命何远同志为县发展和改革局局长，免去单国强同志县教育局局长职务。",
            EventKind.NOTICE,
        ),
        ("5月3日，县委编委会召开2023年第一次会议。", EventKind.COMMISSION),
        ("5月3日，县城乡规划委员会2023年第二次会议召开。", EventKind.COMMISSION),
        ("5月3日，共青团青禾县委召开第十五届委员会第二次全体会议。", EventKind.OTHER),
        ("5月3日，集团党委书记何远主持召开集团党委2023年第11次会议。", EventKind.PARTY_COMMITTEE),
        ("5月3日，集团公司党委召开政工例会，各支部书记参加会议。", EventKind.MOBILISATION),
        ("5月3日，沙河镇党委召开防汛工作部署会，各村书记参加会议。", EventKind.MOBILISATION),
        ("5月3日，集团公司召开学习党的二十大精神专题会，全体中层干部参加会议。", EventKind.STUDY_SESSION),
    ],
)
def test_the_kind_follows_what_was_done(page: Callable[..., Page], lead: str, kind: EventKind) -> None:
    assert [event.kind for event in events(page(lead))] == [kind]


def test_looking_back_on_visits_is_a_feature(page: Callable[..., Page]) -> None:
    (event,) = events(
        page("近年来，青禾县不断探索，走访慰问困难群众成了常态。", headline="青禾县民生保障综述")
    )
    assert event.kind is EventKind.FEATURE


@pytest.mark.parametrize(
    ("lead", "bodies"),
    [
        ("5月3日，集团公司党委召开政工例会，各支部书记参加会议。", ["集团公司党委"]),
        ("5月3日，滨海路港公司召开巡察工作动员会。", ["滨海路港公司"]),
        ("5月3日，深圳市委依法治市办组织召开依法治市工作推进会。", ["深圳市委依法治市办"]),
        ("5月3日，公司党委书记何远主持召开公司党委第11次会议。", ["公司党委"]),
        ("5月3日，县人大常委会党组学习中心组召开扩大学习会议。", ["县人大常委会党组学习中心组"]),
        ("5月3日，县长何远主持召开县政府党组会议和县十六届第9次政府常务会议。", ["县政府党组", "县政府"]),
    ],
)
def test_bodies_that_convened(page: Callable[..., Page], lead: str, bodies: list[str]) -> None:
    assert [body.zh for event in events(page(lead)) for body in event.bodies] == bodies


@pytest.mark.parametrize(
    ("lead", "place"),
    [
        ("2月1日，市长何远率队赴芜湖市、南京市、上海市考察企业。", "芜湖市、南京市、上海市"),
        ("2月1日，区委书记何远带队赴杭州、上海开展招商引资。", "杭州、上海"),
        ("2月1日，青禾招商推介会在深圳国际会展中心举办。", "深圳"),
        ("2月1日晚，鼓楼区派出3个督查组，来到柳林街道、石河街道督查。", "鼓楼区"),
        ("2月1日，县长何远先后到柳林镇、石河镇、乐平镇督导防汛工作。", "柳林镇、石河镇、乐平镇"),
        ("2月1日，县长何远赴柳林镇考察企业。", "柳林镇"),
        (
            "2月1日，市人大常委会副主任何远率检查组来我区考察。他指出，白湖区工作富有成效，白湖区要抓好落实。",
            "白湖区",
        ),
    ],
)
def test_no_town_stands_for_several(page: Callable[..., Page], lead: str, place: str) -> None:
    (event,) = events(page(lead))
    assert event.place is not None and event.place.zh == place


def test_the_name_of_a_paper_is_no_day(page: Callable[..., Page]) -> None:
    (event,) = events(page("今日白湖网消息 新春将至。2月4日，县民政局到石桥镇走访慰问困难群众。"))
    assert event.date.month_day == "02-04"


def test_the_day_of_the_meeting_stands_behind_the_weather(page: Callable[..., Page]) -> None:
    (event,) = events(page("连日来，我市持续降雨，汛情严峻，5月31日晚，柳林镇召开防汛紧急会议。"))
    assert event.date.month_day == "05-31"


def test_what_was_arranged_is_cut_at_its_verb(page: Callable[..., Page]) -> None:
    (event,) = events(
        page(
            "5月3日，柳林镇召开党委（扩大）会议，传达全市燃气安全会议精神，专项安排夏季防汛工作，并对各项重点工作再部署。"
        )
    )
    assert "各项重点工作" in [item.zh for item in event.agenda]
    assert not any(item.zh.startswith("专项") for item in event.agenda)


def test_two_resolutions_are_two_items(page: Callable[..., Page]) -> None:
    (event,) = events(
        page(
            "5月3日，市政协三届二次会议闭幕。",
            "会议审议通过了政协白湖市委员会关于常务委员会工作报告的决议、政协白湖市委员会政治决议。",
        )
    )
    assert [(item.act, item.zh[-4:]) for item in event.agenda] == [
        (Act.ADOPTED, "告的决议"),
        (Act.ADOPTED, "政治决议"),
    ]


def test_sites_in_two_towns_name_no_place(page: Callable[..., Page]) -> None:
    (event,) = events(page("2月1日，县委书记何远先后来到柳林镇孟家湾村、石河镇水利工程现场调研。"))
    assert event.place is None


def test_where_those_who_went_round_sat_down_is_the_same_occasion(page: Callable[..., Page]) -> None:
    (event,) = events(
        page("5月3日，乡党委书记何远带队开展人居环境督查工作。", "随后，召开了督查总结会，何远提出了意见。")
    )
    assert event.kind is EventKind.INSPECTION


def test_a_meeting_of_the_writers_firm_is_not_about_firms(page: Callable[..., Page]) -> None:
    (event,) = events(page("5月3日，公司召开警示教育大会。"))
    assert "compan" not in event.title_en.removeprefix("Company")


@pytest.mark.parametrize(
    ("zh", "wrong"), [("《白湖省平安建设条例》", "Ping'an"), ("《平安建设条例》", "District")]
)
def test_an_everyday_word_is_no_county(page: Callable[..., Page], zh: str, wrong: str) -> None:
    (event,) = events(page(f"5月3日，县政府召开常务会议，学习了{zh}。"))
    assert wrong not in (event.documents[0].en or "")


def test_until_when_comments_are_taken_is_told(page: Callable[..., Page]) -> None:
    (event,) = events(
        page(
            "我局起草了《白湖区采砂管理办法（征求意见稿）》，现公开征求意见。",
            "公众可于征求意见期内（2024年5月6日至2024年6月5日）通过邮箱反馈意见。",
            "白湖区水利局",
            headline="关于公开征求《白湖区采砂管理办法（征求意见稿）》意见的公告",
        )
    )
    assert [(d.speaker_zh, d.verb, d.deadline) for d in event.directives] == [
        ("白湖区水利局", Verb.CALLED_FOR, "2024年5月6日至2024年6月5日")
    ]


def test_two_bodies_sign_a_notice(page: Callable[..., Page]) -> None:
    (event,) = events(
        page(
            "现将拟表彰人选予以公示。",
            "白湖区教育局",
            "白湖区总工会",
            headline="白湖区优秀教师拟表彰人选公示",
        )
    )
    assert [b.zh for b in event.bodies] == ["白湖区教育局", "白湖区总工会"]


def test_money_without_its_yuan_is_money(page: Callable[..., Page]) -> None:
    (event,) = events(page("5月3日，我区举行项目签约仪式，项目总投资1.85亿，服务人口1.2亿。"))
    assert [(f.zh, f.unit) for f in event.figures] == [("1.85亿", "yuan"), ("1.2亿", "")]


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        (
            "5月3日，县长何远主持召开县第十八届人民政府第65次常务会议，研究县政府领导班子分工。",
            "65th executive meeting of the 18th County People's Government",
        ),
        (
            "5月3日，区长何远主持召开区五届政府第二次全体会议。",
            "Second plenary meeting of the 5th District Government",
        ),
        (
            "5月3日，白湖街道召开三季度安委会、消委会会议暨国庆节期间安全工作部署会。",
            "Baihu Subdistrict: meeting (“三季度安委会、消委会会议”)",
        ),
        ("5月3日，大会主席团举行第二次会议。", "Second meeting of the Presidium of the Session"),
        ("5月3日，大会主席团会议召开。", "Meeting of the presidium"),
        # When and where it was held may stand between its name and the verb.
        (
            "市十二届人大常委会第二十八次会议于昨天上午在云河宾馆召开。",
            "28th meeting of the Standing Committee of the 12th Municipal People's Congress",
        ),
        (
            "全区消防安全工作现场会在石渡街道汇景建材市场内召开。",
            "District-wide on-site meeting on fire safety",
        ),
        (
            "云河区政府召开会议。6月9日，区长傅明远主持召开第12次政府常务会议。",
            "12th executive meeting of the Yunhe District Government",
        ),
    ],
)
def test_a_meeting_is_called_by_its_number_and_by_those_who_met(page, lead: str, title: str) -> None:
    assert [event.title_en for event in events(page(lead))] == [title]


def test_a_zone_that_somebody_came_from_is_not_the_place(page: Callable[..., Page]) -> None:
    (event,) = events(
        page("5月3日，县政府第三次常务会议召开，县长何远，经济开发区党工委书记、管委会主任单国强出席。")
    )
    assert event.place is None
    (event,) = events(page("5月3日，经济开发区党工委书记何远主持召开党工委会议，研究安全生产工作。"))
    assert event.place is not None


@pytest.mark.parametrize(
    ("lead", "kind"),
    [
        ("1月24日，县政府迅速召开全体（扩大）会议暨廉政工作会，贯彻县委全会精神。", EventKind.GOV_EXECUTIVE),
        ("11月21日，我州召开推进对口支援工作电视电话会，安排部署下一步工作。", EventKind.MOBILISATION),
        ("5月11日，市长何远带领相关部门负责人前往珠三角、厦门洽谈合作事项。", EventKind.FIELD_VISIT),
    ],
)
def test_meetings_whose_body_stands_before_the_verb(
    page: Callable[..., Page], lead: str, kind: EventKind
) -> None:
    assert events(page(lead))[0].kind is kind


def test_a_zone_without_a_name_is_no_place(page: Callable[..., Page]) -> None:
    (event,) = events(page("1月24日，县长何远要求，各级要强化自贸区思维。", "会议强调，自贸区思维要落地。"))
    assert event.place is None


def test_a_purpose_in_the_lead_looks_back_at_nothing(page: Callable[..., Page]) -> None:
    (event,) = events(
        page("为进一步加强居民防火意识，5月3日，柳林街道组织社区志愿者上门讲解用电知识。", "居民纷纷点赞。")
    )
    assert event.kind is EventKind.OTHER
    assert event.date.month_day == "05-03"


@pytest.mark.parametrize(
    ("paragraphs", "kind", "title"),
    [
        (
            ["5月3日上午，区委书记何远会见青川集团副总经理单国强一行，双方就进一步加强合作进行深入交流。"],
            EventKind.VISIT_RECEIVED,
            "Shan Guoqiang: visit",
        ),
        (
            ["5月3日，青川集团副总经理单国强一行来区推进合作事宜。区委书记何远会见了单国强一行。"],
            EventKind.VISIT_RECEIVED,
            "Shan Guoqiang: visit",
        ),
        (
            ["5月3日，区委书记何远率队到东海市开展招商引资活动，副区长单国强参加。"],
            EventKind.PROMOTION,
            None,
        ),
    ],
)
def test_who_is_received_came_and_who_led_a_party_out_went(
    page: Callable[..., Page], paragraphs: list[str], kind: EventKind, title: str | None
) -> None:
    (event,) = events(page(*paragraphs))
    assert event.kind is kind
    assert title is None or event.title_en == title


@pytest.mark.parametrize(
    ("paragraphs", "place", "bodies"),
    [
        # A case is where the organ is, wherever the person served.
        (
            ["青禾市农业局局长何远涉嫌严重违纪违法，目前正接受东海市纪委监委审查调查。"],
            "东海市",
            ["东海市纪委监委"],
        ),
        (["5月3日，九河镇组织开展义诊活动。"], "九河镇", ["九河镇"]),
        # Who merely spoke or is listed gives no place.
        (["5月3日，县长何远主持召开工作推进会。", "石河镇、柳林镇负责人作了发言。"], None, []),
        (
            ["5月3日，县长何远调研抗旱工作。", "在石河镇，何远察看了水库。", "来到柳林镇，他走进农户家中。"],
            None,
            [],
        ),
        # A meeting of the whole city is not held by the district whose site it saw.
        (
            [
                "3月9日，全市房屋安全现场会召开，副市长何远出席。",
                "会前，何远一行到云河区石渡镇、柳林镇观摩。",
            ],
            None,
            [],
        ),
        (["市政协召开主席会议。", "会议听取专题议政和市政协常委会筹备情况汇报。"], None, ["市政协"]),
        (["5月3日，省政协经济委员会主任何远一行来我县调研。"], None, ["省政协经济委员会"]),
        (["5月3日，县人大常委会主任何远率部分代表视察供水工程。"], None, ["县人大常委会"]),
        # Who leads a party out is there, not at home.
        (["8月9日，白湖区政协副主席何远率20余名企业负责人到深圳市考察调研。"], "深圳市", []),
    ],
)
def test_where_it_was_and_who_acted(
    page: Callable[..., Page], paragraphs: list[str], place: str | None, bodies: list[str]
) -> None:
    event = events(page(*paragraphs))[0]
    assert (event.place.zh if event.place else None) == place
    assert [body.zh for body in event.bodies] == bodies


def test_a_photograph_has_the_day_its_first_sentence_states(page: Callable[..., Page]) -> None:
    (event,) = events(
        page("图为5月3日，柳林镇的麦田由绿转黄。", "5月9日，记者再次来到这里。", headline="麦田渐黄")
    )
    assert (event.kind, event.date.month_day) == (EventKind.FEATURE, "05-03")


def test_the_day_a_reporter_heard_of_it_dates_nothing(page: Callable[..., Page]) -> None:
    (event,) = events(page("5月3日，记者从石河镇了解到，该镇新建果园三百亩。"))
    assert event.date.month_day is None


def test_a_chronicle_is_a_column_of_days(page: Callable[..., Page]) -> None:
    read = page(
        "1月22日，县长何远主持召开重点项目推进会议。",
        "1月23日，县委书记单国强深入石河镇慰问困难群众。",
        "1月24日，县政协召开常务委员会第九次会议。",
        headline="青禾县一周大事记（第四期）",
    )
    found = events(read)
    assert [event.kind for event in found] == [EventKind.MOBILISATION, EventKind.FIELD_VISIT, EventKind.CPPCC]
    assert [event.date.month_day for event in found] == ["01-22", "01-23", "01-24"]
    # What another item names is no place of this one.
    assert [event.place.zh if event.place else None for event in found][1:] == ["石河镇", "青禾县"]


def test_the_day_of_a_deed_may_stand_behind_what_it_was_for(page: Callable[..., Page]) -> None:
    (event,) = events(
        page(
            "为落实全省消防工作紧急视频会议和全市集中整治推进会议精神，认真汲取近期几起火灾事故教训，牢牢守住安全底线，"
            "2022年9月21日上午，白湖区副区长何远带队至柳林街道开展消防安全检查。"
        )
    )
    assert event.date.iso == "2022-09-21"


def test_the_text_of_rules_is_a_notice_and_an_activity_with_a_purpose_is_news(
    page: Callable[..., Page],
) -> None:
    rules = page(
        "第一章总则", "一、根据有关规定，结合本县实际，制定本规则。", headline="云河县人民政府工作规则"
    )
    assert extract(rules.articles[0], rules).events[0].kind == "notice"
    activity = page(
        "为加强河湖长及职能部门协调联动，建立完善河湖长巡查履职与监管履职的有效衔接工作机制，充分发挥民间河湖长的作用，"
        "2025年11月18日，云河区河长办在石桥街道举行了一场守护联动活动。",
        headline="官民共治护碧水——云河区开展巡查协同行动",
    )
    assert extract(activity.articles[0], activity).events[0].kind == "other"


def test_a_zone_is_called_as_the_page_calls_it_in_full(page: Callable[..., Page]) -> None:
    lead = "5月3日，高新区召开防汛部署会议。会议听取济宁高新区防汛工作情况汇报。"
    (event,) = events(page(lead))
    assert event.place is not None
    assert event.place.zh == "济宁高新区"
    assert event.title_en.startswith("Jining High-tech Zone")
    two = events(page(lead + "无锡高新区派人学习。"))[0]
    assert two.place is None or two.place.zh == "高新区"
