from collections.abc import Callable

import pytest

from summarizer.facts import Act, DirectiveKind, Event, EventKind, Verb
from summarizer.reading.text import Page
from summarizer.rules import extract
from summarizer.rules.demands.directives import orders
from summarizer.rules.outline import outline


def events(page: Page) -> tuple[Event, ...]:
    return extract(page.articles[0], page).events


def test_a_frame_behind_what_was_dealt_with(page: Callable[..., Page]) -> None:
    (event,) = events(
        page(
            "5月8日，青禾县政府召开第12次常务会议，县长单国强主持会议。",
            "会议听取了防汛备汛情况汇报，会议强调，各乡镇要在5月底前完成隐患整改。"
            "会议审议了《青禾县停车管理办法》，要求县住建局修改完善后按程序报批。",
        )
    )
    assert [(a.act, a.zh) for a in event.agenda] == [
        (Act.HEARD, "防汛备汛情况汇报"),
        (Act.DELIBERATED, "《青禾县停车管理办法》"),
    ]
    assert [(d.speaker_zh, d.verb, d.addressee_zh) for d in event.directives] == [
        ("会议", Verb.STRESSED, "各乡镇"),
        ("会议", Verb.REQUIRED, "县住建局"),
    ]


def test_a_meeting_speaks_after_what_it_dealt_with_and_nobody_says_what_was_only_asked(
    page: Callable[..., Page],
) -> None:
    (event,) = events(
        page(
            "5月8日，青禾县政府召开第12次常务会议，县长单国强主持会议。",
            "会议在听取防汛备汛情况汇报后强调，各乡镇要在5月底前完成隐患整改。",
            "单国强就修改完善方案提出要求，就做好各项议题工作提出意见。",
        )
    )
    assert [(d.speaker_zh, d.verb, d.addressee_zh) for d in event.directives] == [
        ("会议", Verb.STRESSED, "各乡镇")
    ]


def test_whoever_is_not_named_speaks_in_nobody_else_s_place(page: Callable[..., Page]) -> None:
    (event,) = events(
        page(
            "5月8日，区人大常委会主任解明远对青禾广场建设情况进行调研。",
            "最后解明远主任要求街道加快推进项目建设。街道主要领导表示，街道将加大服务力度，确保项目顺利推进。",
        )
    )
    assert [(d.speaker_zh, d.zh) for d in event.directives] == [
        ("解明远", "街道加快推进项目建设"),
        ("街道主要领导", "街道将加大服务力度，确保项目顺利推进"),
    ]


def test_a_list_behind_a_colon_was_said_by_the_subject_of_the_sentence(page: Callable[..., Page]) -> None:
    (event,) = events(
        page(
            "5月8日，柳林街道召开工作部署会。",
            "会上，街道党工委书记解明远结合自己的走访，把上半年工作一项项讲了一遍，"
            "指明了方向并提出了具体要求：一是加快道路建设。二是做好抗旱工作。",
        )
    )
    assert [(d.speaker_zh, d.zh) for d in event.directives] == [
        ("解明远", "一是加快道路建设"),
        ("解明远", "二是做好抗旱工作"),
    ]


def test_he_is_whoever_was_told_of_at_a_stop_and_never_who_came_along(page: Callable[..., Page]) -> None:
    (event,) = events(
        page(
            "5月8日，区长解明远深入一线，督导市场保供工作。副区长单国强参加。",
            "“生意还好吗？”在青云超市，解明远详细了解了市场供应情况。他强调，要严把食品安全关。",
        )
    )
    assert [d.speaker_zh for d in event.directives] == ["解明远"]


def test_what_a_superior_asked_stays_his(page: Callable[..., Page]) -> None:
    (event,) = events(
        page(
            "5月8日，青禾县委书记解明远深入柳林镇调研防汛工作。",
            "座谈会上，解明远传达了市委书记姬望舒的讲话精神。姬望舒要求各县6月上旬前完成水毁工程修复。"
            "解明远指出，各乡镇要对照市委要求抓好落实。",
        )
    )
    assert [(d.speaker_zh, d.addressee_zh) for d in event.directives] == [
        ("姬望舒", "各县"),
        ("解明远", "各乡镇"),
    ]


def test_a_visit_goes_on_behind_an_order(page: Callable[..., Page]) -> None:
    (event,) = events(
        page(
            "5月8日，青禾县委书记解明远调研文旅工作。",
            "在石门景区，解明远察看游客中心，要求景区严格落实限流措施。在云台山庄，解明远详细了解经营情况。",
        )
    )
    assert [(d.addressee_zh, d.zh) for d in event.directives] == [("景区", "景区严格落实限流措施")]


def test_the_speaker_may_change_behind_a_semicolon(page: Callable[..., Page]) -> None:
    (event,) = events(
        page(
            "5月8日，青禾县召开防汛工作推进会。县委书记解明远、县长单国强出席会议。",
            "解明远强调，要压实责任，确保安全度汛；单国强要求，各乡镇要连夜排查。",
        )
    )
    assert [(d.speaker_zh, d.verb) for d in event.directives] == [
        ("解明远", Verb.STRESSED),
        ("单国强", Verb.REQUIRED),
    ]


def test_a_hundred_open_frames_take_no_time(page: Callable[..., Page]) -> None:
    events(page("县长单国强出席会议，" + "对各乡镇，" * 400 + "并对" * 400 + "要求。"))


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("要在年底前全部销号，绝不姑息。", DirectiveKind.PROHIBITION),
        ("景区最大承载量不得突破8000人。", DirectiveKind.TARGET),
        ("力争全年签约项目30个。", DirectiveKind.TARGET),
        ("要深刻领会会议精神，切实增强思想自觉。", DirectiveKind.STUDY),
        ("要加快项目建设。", DirectiveKind.TASK),
    ],
)
def test_kinds_of_demands(page: Callable[..., Page], words: str, kind: DirectiveKind) -> None:
    (event,) = events(page("5月8日，青禾县召开工作推进会。", "会议要求，" + words))
    assert event.directives[0].kind is kind


@pytest.mark.parametrize(
    ("lead", "kinds"),
    [
        (
            "5月8日，县长单国强主持召开县政府党组理论学习中心组学习会暨党组会议。",
            [EventKind.STUDY_SESSION, EventKind.PARTY_GROUP],
        ),
        ("5月8日，青禾县召开创建动员大会暨环境整治推进会。", [EventKind.MOBILISATION]),
        ("5月8日，高新区党工委会议暨区委常委会第8次会议召开。", [EventKind.STANDING_COMMITTEE]),
        ("5月8日，青禾县召开稳增长暨项目建设、安全生产工作视频会。", [EventKind.MOBILISATION]),
        ("5月8日，县委书记解明远主持召开县委常委（扩大）会。", [EventKind.STANDING_COMMITTEE]),
        ("5月8日，青禾经开区党工委召开会议，研究安全生产工作。", [EventKind.PARTY_COMMITTEE]),
        ("5月8日，十届县委全面深化改革领导小组召开第十五次会议。", [EventKind.COMMISSION]),
        ("5月8日，县人大常委会主任米长根率部分代表视察饮水安全工作。", [EventKind.CONGRESS]),
        ("5月8日，某市党政考察团莅临青禾县考察。", [EventKind.VISIT_RECEIVED]),
    ],
)
def test_kinds_of_occasions(page: Callable[..., Page], lead: str, kinds: list[EventKind]) -> None:
    assert [e.kind for e in events(page(lead))] == kinds


@pytest.mark.parametrize(
    ("headline", "body", "kind", "day"),
    [
        ("关于举行听证会的公告", "我局定于6月12日举行听证会，请于6月5日前报名。", EventKind.NOTICE, None),
        ("夜间公交延时", "为方便市民夜间出行，即日起，公交集团将末班车延至23时。", EventKind.OTHER, None),
        ("走进老寨村", "清晨，老寨村的辣椒地里已经忙开了。3月10日，村民正在采摘。", EventKind.FEATURE, None),
        ("机场客流破百万", "记者5月6日从机场获悉，该机场今年旅客达到102万人次。", EventKind.OTHER, None),
        ("青禾县发放消费券", "5月6日，青禾县启动促消费活动，发放首批消费券。", EventKind.OTHER, "05-06"),
    ],
)
def test_news_notices_and_features(
    page: Callable[..., Page], headline: str, body: str, kind: EventKind, day: str | None
) -> None:
    (event,) = events(page(body, headline=headline))
    assert (event.kind, event.date.month_day) == (kind, day)


def test_a_column_of_short_items_is_as_many_events(page: Callable[..., Page]) -> None:
    found = events(
        page(
            "△日前，县住建局启动老旧小区改造工程。",
            "△10月11日，全县统计人员业务培训班举行。",
            "△10月12日，县应急局对6家企业开展突击检查。",
            headline="短讯",
        )
    )
    assert [(e.kind, e.date.month_day) for e in found] == [
        (EventKind.OTHER, None),
        (EventKind.TRAINING, "10-11"),
        (EventKind.INSPECTION, "10-12"),
    ]


@pytest.mark.parametrize(
    ("words", "items"),
    [
        (
            "会议审议了县总工会《关于甲的请示》、县妇联《关于乙的请示》和《丙办法》。",
            ["县总工会《关于甲的请示》", "县妇联《关于乙的请示》", "《丙办法》"],
        ),
        (
            "会议审议了2023年大会方案及相关文件、《甲办法》《乙办法》。",
            ["2023年大会方案及相关文件", "《甲办法》", "《乙办法》"],
        ),
        ("会议研究并原则同意县委办提交的《甲安排》。", ["《甲安排》"]),
        ("会议听取一季度经济运行情况和信访工作情况汇报。", ["一季度经济运行情况", "信访工作情况汇报"]),
        ("会议学习了省委全会审议通过的《甲决定》精神。", ["省委全会审议通过的《甲决定》精神"]),
        (
            "会议传达学习了省委八届五次全会精神、市委全会精神及市委工作要求。",
            ["省委八届五次全会精神", "市委全会精神", "市委工作要求"],
        ),
        ("会议学习贯彻总书记关于安全的重要指示精神和要求。", ["总书记关于安全的重要指示精神和要求"]),
        (
            "会议深入学习了云台讲话精神，认真贯彻落实县委指示精神，听取防汛情况汇报。",
            ["云台讲话精神", "防汛情况汇报"],
        ),
        ("会议对做好下一步工作进行安排部署。", ["下一步工作"]),
        ("会议审议决定了大会建议议程，初审了人事任免事项。", ["大会建议议程", "人事任免事项"]),
        ("会议听取并通过议案处理意见的报告。", ["议案处理意见的报告"]),
        ("会议以举手表决的方式，通过了大会日程。", ["大会日程"]),
        (
            "会议依法审议通过了县检察院《甲意见》；依法听取和审议了县政府关于乙工作情况的报告，并作出相关决定。",
            ["县检察院《甲意见》", "县政府关于乙工作情况的报告"],
        ),
        ("会议听取了县消防队关于防火工作的报告并安排部署相关工作。", ["县消防队关于防火工作的报告"]),
        ("会议学习了采购相关政策并安排部署相关工作。", ["采购相关政策"]),
        ("会议听取了防火工作情况汇报等工作。", ["防火工作情况汇报"]),
        ("会议审议防火事项和安排相关工作。", ["防火事项"]),
        ("会议研究和部署防火相关工作。", ["防火相关工作"]),
        ("会议一致通过《甲办法》。", ["《甲办法》"]),
        ("会议迅速传达全县防汛会议精神。", ["全县防汛会议精神"]),
        ("会议期间，委员们将列席人代会，听取并讨论《政府工作报告》。", []),
    ],
)
def test_agendas_are_cut_item_by_item(page: Callable[..., Page], words: str, items: list[str]) -> None:
    (event,) = events(page("5月8日，青禾县委召开常委会会议。", words))
    assert [a.zh for a in event.agenda] == items


def test_a_day_takes_the_month_stated_before_it(page: Callable[..., Page]) -> None:
    (event,) = events(
        page(
            "8月16日至18日，县长单国强率团赴云岭市开展合作交流活动。",
            "17日上午，云岭·青禾对口合作交流会举行。",
        )
    )
    assert event.date.month_day == "08-17"
    assert event.date.basis == "stated"


def test_a_slogan_is_no_figure_and_a_mark_passed_is_one(page: Callable[..., Page]) -> None:
    (event,) = events(page("今年以来，青禾县奋力夺取“双过半”，工业总产值首次突破10亿元大关。"))
    assert [f.zh for f in event.figures] == ["突破10亿元"]


def test_a_report_is_dated_by_the_day_its_title_names(page: Callable[..., Page]) -> None:
    (event,) = events(
        page(
            "——2023年1月6日在青禾县第十八届人民代表大会第三次会议上",
            "现在，我代表县人民政府向大会报告工作。",
            "2022年，全县完成投资60亿元。",
            headline="政府工作报告",
        )
    )
    assert (event.date.iso, event.date.basis) == ("2023-01-06", "stated")


def test_items_of_a_column_are_dated_each_by_its_own_day_wherever_that_stands(
    page: Callable[..., Page],
) -> None:
    found = events(
        page(
            "◆在夏收来临之际，为推动各项服务保障措施落到实处，进一步凝聚各方面抓好粮食生产的合力，6月5日，青禾县召开“三夏”生产调度会。",
            "◆6月7日，青禾县召开防汛工作会议。",
            headline="要闻简报",
        )
    )
    assert [event.date.month_day for event in found] == ["06-05", "06-07"]


@pytest.mark.parametrize(
    ("second", "kind"),
    [
        ("加强督查问责，压实各方责任。", DirectiveKind.TASK),
        ("统筹推进污水管网改造。", DirectiveKind.TASK),
        ("防汛工作是一项重要的政治任务。", DirectiveKind.PRINCIPLE),
        ("群众的满意度稳步提升。", DirectiveKind.PRINCIPLE),
    ],
)
def test_an_order_goes_on_in_the_next_sentence(
    page: Callable[..., Page], second: str, kind: DirectiveKind
) -> None:
    (event,) = events(page("5月8日，青禾县召开工作推进会。", "会议强调，要加快项目建设。" + second))
    assert event.directives[1].kind is kind


def test_who_was_named_speaks_under_family_name_and_post(page: Callable[..., Page]) -> None:
    (event,) = events(
        page(
            "5月8日，青禾县委书记解明远到柳林镇督查防汛工作。",
            "解书记一行查看了水毁堤段。",
            "解书记强调，各乡镇要在6月上旬前完成水毁工程修复。",
        )
    )
    assert [(d.speaker_zh, d.addressee_zh) for d in event.directives] == [("解明远", "各乡镇")]


def test_whoever_gave_a_mandate_does_not_go_on_speaking(page: Callable[..., Page]) -> None:
    (event,) = events(
        page(
            "4月6日，市长何远在会上讲话。",
            "受市委书记单国强委托，何远代表市委对各位企业家表示感谢。他说，要优化营商环境。",
        )
    )
    assert {d.speaker_zh for d in event.directives} == {"何远"}


def test_whoever_spoke_without_a_name_that_was_read_is_she(page: Callable[..., Page]) -> None:
    (event,) = events(
        page(
            "4月6日，云河商会成立大会召开。市政协副主席何远致辞。",
            "紧接着，由商会会长何为作表态发言。",
            "她说，要与各位同仁共同努力，完善商会建设。",
        )
    )
    assert all(directive.speaker_zh != "何远" for directive in event.directives)


def test_those_who_went_along_do_not_go_on_speaking(page: Callable[..., Page]) -> None:
    (event,) = events(
        page(
            "5月8日，青禾县委书记解明远到柳林镇督查防汛工作。副县长洪亮、局长何远陪同。要求各乡镇在6月上旬前完成整改。"
        )
    )
    assert [d.speaker_zh for d in event.directives] == ["解明远"]


def test_what_the_meeting_did_next_is_nobodys_words(page: Callable[..., Page]) -> None:
    told = events(
        page(
            "5月3日，县政府召开第二次常务会议。会议由县长何远主持，副县长单国强参加会议。",
            "并对各部门工作进行安排部署，会议还听取了县财政局关于预算执行情况的汇报。会上何远强调，要加快项目建设。",
        )
    )
    assert [d.speaker_zh for d in told[0].directives] == ["何远"]


def test_what_was_settled_on_the_spot_is_no_item(page: Callable[..., Page]) -> None:
    told = events(page("5月3日，县委书记何远到石渡镇调研，研究解决具体问题。何远要求，要加快建设。"))
    assert [item.zh for item in told[0].agenda] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "4月6日，副镇长车兰英对河长制工作进行了部署，随后各村签订责任状，最后由傅明远书记总结强调：一是排查隐患；二是落实责任。",
            [("傅明远", "一是排查隐患"), ("傅明远", "二是落实责任")],
        ),
        (
            "董事长傅明远提出希望和要求：一是班子要增强凝聚力；二是成员要提升素质。",
            [("傅明远", "一是班子要增强凝聚力"), ("傅明远", "二是成员要提升素质")],
        ),
        ("市中医院傅明远院长建议医院应建立机制。", [("傅明远", "医院应建立机制")]),
        (
            "4月6日，某金矿项目正在推进，县长傅明远在视频调度时强调，要守牢安全底线。",
            [("傅明远", "要守牢安全底线")],
        ),
    ],
)
def test_a_person_speaks_up_in_mid_sentence(
    page: Callable[..., Page], text: str, expected: list[tuple[str, str]]
) -> None:
    one = page("4月6日，青山镇召开会议。", text)
    found = [d for event in extract(one.articles[0], one).events for d in event.directives]
    assert [(d.speaker_zh, d.zh) for d in found] == expected


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("县委书记傅明远要求常委班子成员要带头学习，抓好落实。", "常委班子成员"),
        ("会议强调，本年度各社区要抓好队伍。", "各社区"),
        ("会议传达了责任分解表，要求各组按照时间节点有序开展工作。", "各组"),
        (
            "防汛工作会议8月30日召开，会议要求各乡镇、各成员单位紧紧围绕安全稳定抓好工作。",
            "各乡镇、各成员单位",
        ),
        ("县委书记傅明远要求：一是各单位会后抓紧形成书面材料。", "各单位"),
        ("会议强调，把员工教育到位，企业主要负责人亲自授课。", None),
        ("会议强调，交通建设是民生工程，有关部门和属地要全力保障。", "有关部门和属地"),
        ("检查组领导要求各子公司要落实各项安全措施。", "各子公司"),
        ("会议强调，各企业需要拿出奋进姿态，奋力实现开门红。", "各企业"),
        ("会议强调，要明确各区需要推进的任务清单。", None),
        ("会议强调，按照督查要求，六个督查组要结合包保县区开展检查。", "六个督查组"),
        ("会议要求，全院干警提高站位，抓好落实。", "全院干警"),
        ("会议要求，商会的企业家们积极宣传家乡。", None),
        ("会议要求，各部门、行业、领域要结合实际排查隐患。", "各部门、行业、领域"),
        ("会议强调，县直单位组建的“三夏”工作队要立即到位。", "县直单位组建的“三夏”工作队"),
        ("会议强调，各乡镇及各村委充分利用横幅、喇叭，引导群众抢收抢种。", "各乡镇及各村委"),
    ],
)
def test_whom_it_is_asked_of_is_named_whole(page: Callable[..., Page], text: str, whom: str | None) -> None:
    one = page(text)
    found = [d for event in extract(one.articles[0], one).events for d in event.directives]
    assert [d.addressee_zh for d in found] == [whom]


def test_each_deadline_that_opens_a_clause_is_of_an_order_of_its_own(page: Callable[..., Page]) -> None:
    one = page(
        "会议要求，各村3月18日前要全面启动危房改造，6月底前全部改造到位；要加快安置点建设，4月底全部竣工。"
    )
    found = [(d.addressee_zh, d.deadline) for e in extract(one.articles[0], one).events for d in e.directives]
    assert found == [("各村", "3月18日前"), ("各村", "6月底前"), (None, "4月底")]


def test_each_that_is_to_act_has_an_order_of_its_own(page: Callable[..., Page]) -> None:
    one = page(
        "会议强调，县直部门要在6月底前完成自查，各乡镇要于7月10日前上报结果；市场监管局牵头，本周内完成摸排。"
    )
    found = [(d.addressee_zh, d.deadline) for e in extract(one.articles[0], one).events for d in e.directives]
    assert found == [("县直部门", "6月底前"), ("各乡镇", "7月10日前"), ("市场监管局", "本周内")]


def test_how_things_fall_short_is_no_task(page: Callable[..., Page]) -> None:
    one = page("会议认为，一是思想认识有差距，没有认识到复杂性；二是扶贫成效有差距，布局还不够合理。")
    found = [d.kind.value for e in extract(one.articles[0], one).events for d in e.directives]
    assert "task" not in found


def test_what_came_next_was_not_asked(page: Callable[..., Page]) -> None:
    one = page("会议要求，各组要按照时间节点开展工作。随后各专项组逐一汇报近期工作开展情况。")
    found = [d.zh for event in extract(one.articles[0], one).events for d in event.directives]
    assert found == ["各组要按照时间节点开展工作"]
    one = page("会议要求，各组要按照时间节点开展工作。院领导、各部门负责人、员额法官参加会议。")
    found = [d.zh for event in extract(one.articles[0], one).events for d in event.directives]
    assert found == ["各组要按照时间节点开展工作"]


def _asked(page: Callable[..., Page], *paragraphs: str) -> list[tuple[str | None, str | None, str]]:
    document = page(*paragraphs)
    (event,) = extract(document.articles[0], document).events
    return [(d.speaker_zh, d.addressee_zh, d.zh) for d in event.directives]


def test_all_of_a_list_is_asked_of_whom_it_opens_with(page: Callable[..., Page]) -> None:
    assert _asked(
        page,
        "5月8日，青禾县召开防汛工作会议，县委书记解明远出席并讲话。",
        "解明远要求相关部门、乡镇：一是提高认识，落实防汛责任；二是明确任务，备足防汛物资。",
        "同时，县委书记解明远对当前重点工作进行了强调：一是加强监督检查，消除隐患；二是各镇要认真做好换届准备工作。",
    ) == [
        ("解明远", "相关部门、乡镇", "相关部门、乡镇：一是提高认识，落实防汛责任"),
        ("解明远", "相关部门、乡镇", "二是明确任务，备足防汛物资"),
        ("解明远", None, "一是加强监督检查，消除隐患"),
        ("解明远", "各镇", "二是各镇要认真做好换届准备工作"),
    ]


def test_whom_something_more_is_asked_of_begins_an_order_of_its_own(page: Callable[..., Page]) -> None:
    assert _asked(
        page,
        "5月8日，县委书记解明远到石渡镇召开工作会议，强调要把示范镇建设作为头号工程，要求各级各部门狠抓落实，推进各项任务。",
        "项目施工方要按照环保要求进行施工。",
    ) == [
        ("解明远", None, "要把示范镇建设作为头号工程"),
        ("解明远", "各级各部门", "各级各部门狠抓落实，推进各项任务"),
        ("解明远", "项目施工方", "项目施工方要按照环保要求进行施工"),
    ]


def test_drafts_put_before_a_meeting_are_not_what_it_required(page: Callable[..., Page]) -> None:
    (event,) = events(
        page(
            "2月14日，县十六届人大四次会议主席团举行第一次会议。会议要求，各代表团要认真组织讨论。"
            "会议还提出了县十六届人大四次会议选举办法（草案）和民生实事项目表决办法（草案），提请全体代表酝酿、讨论。"
        )
    )
    assert [d.zh for d in event.directives] == ["各代表团要认真组织讨论"]


def test_a_plan_that_is_only_pointed_at_is_no_item_of_its_own(page: Callable[..., Page]) -> None:
    (event,) = events(
        page("5月8日，县政协召开主席会议。", "会议听取何远关于提案办理工作情况的汇报。会议原则同意以上方案。")
    )
    assert not any("以上" in item.zh for item in event.agenda)


def test_leaders_of_a_city_speak_without_their_names(page: Callable[..., Page]) -> None:
    assert _asked(
        page,
        "5月8日，副市长解明远、单国强到石渡镇检查防汛工作。",
        "市领导指出，石渡镇要做好防汛准备工作。",
    ) == [("市领导", "石渡镇", "石渡镇要做好防汛准备工作")]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("县委书记傅明远、县长方远山分别强调，各部门要抓好落实。", "县委书记傅明远、县长方远山"),
        ("县委书记傅明远和县长方远山指出，各部门要抓好落实。", "县委书记傅明远和县长方远山"),
        ("县委书记傅明远在县长方远山陪同下强调，各部门要抓好落实。", "傅明远"),
    ],
)
def test_several_speak_together(page: Callable[..., Page], text: str, speaker: str) -> None:
    assert _asked(page, "6月5日，云河县召开工作会议。", text) == [(speaker, "各部门", "各部门要抓好落实")]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        # Somebody else who speaks up behind a comma.
        ("方远山强调，要落实安全责任，何清要求，要抓好隐患整改。", ["方远山", "何清"]),
        # What was arranged, in a list.
        ("方远山对下一步工作进行安排：一是落实安全责任；二是抓好隐患整改。", ["方远山", "方远山"]),
        ("方远山提了两点意见：一是落实安全责任；二是抓好隐患整改。", ["方远山", "方远山"]),
        ("方远山作表态发言，表示将落实安全责任。", ["方远山"]),
        ("方远山提醒大家要落实安全责任。", ["方远山"]),
        ("何清主持会议并就贯彻会议精神提出要求：要落实安全责任。", ["何清"]),
        ("方远山宣读方案，县长何清就落实方案提出要求：要落实安全责任。", ["何清"]),
        ("会上强调，要落实安全责任。", ["会议"]),
        ("会议安排部署了下一步工作，强调要落实安全责任。", ["会议"]),
        ("方远山传达了会议精神，指出当前形势依然严峻，各镇一定要落实安全责任。", ["方远山"]),
        ("代表们一致认为，各项工作成效明显，各村要落实安全责任。", ["代表们"]),
    ],
)
def test_who_speaks_in_every_way_of_asking(page: Callable[..., Page], text: str, speakers: list[str]) -> None:
    lead = "3月5日，青禾县召开安全工作会议。县委书记方远山出席并讲话，县长何清主持会议。"
    (event,) = events(page(lead, text))
    assert [d.speaker_zh for d in event.directives] == speakers


@pytest.mark.parametrize(
    ("called", "speakers"), [("解常委", ["解明远"]), ("解区长", ["解明远"]), ("解局长", []), ("单常委", [])]
)
def test_a_family_name_and_a_post_mean_who_was_named_with_both(
    page: Callable[..., Page], called: str, speakers: list[str]
) -> None:
    (event,) = events(
        page(
            "5月8日，区委常委、常务副区长解明远到青禾街道督导安全生产工作。检查组实地检查了青禾广场。",
            f"{called}强调：要认真开展隐患排查治理行动。",
        )
    )
    assert [d.speaker_zh for d in event.directives] == speakers


@pytest.mark.parametrize(
    ("talk", "en"),
    [
        (
            "就谷物、油料等领域合作事宜与企业负责人进行洽谈",
            "cooperation in grain and oilseeds, among other fields",
        ),
        ("就农产品加工项目与客商进行座谈交流", "agricultural product processing projects"),
        ("围绕深化产业合作进行深入交流", "closer industrial cooperation"),
    ],
)
def test_what_guests_and_firms_talk_over_is_discussed(page: Callable[..., Page], talk: str, en: str) -> None:
    (event,) = events(page(f"5月8日，县长单国强赴远山市考察，并{talk}。"))
    assert [(a.act, a.en) for a in event.agenda] == [(Act.DISCUSSED, en)]


def test_what_is_still_to_be_talked_over_is_no_item(page: Callable[..., Page]) -> None:
    (event,) = events(page("5月8日，县长单国强赴远山市考察。单国强表示，将就投资合作与企业进行洽谈。"))
    assert not event.agenda


def test_figures_before_an_order_are_no_part_of_it(page: Callable[..., Page]) -> None:
    article = page(
        "5月8日，青禾县委常委会召开会议。",
        "会议强调，1至4月全县投资增长6.1%，进出口下降4.7%，要正视差距，抓好稳外贸工作。",
    ).articles[0]
    assert [order.zh for order in orders(outline(article).stretches)] == ["要正视差距，抓好稳外贸工作"]


def test_who_speaks_at_a_meeting_is_no_meeting(page: Callable[..., Page]) -> None:
    (event,) = events(
        page(
            "5月8日，市工商联六届五次执委会议召开。",
            "新一届市工商联主席何远在当选大会上表示，将团结广大民营企业。",
        )
    )
    assert [d.speaker_zh for d in event.directives] == ["何远"]


def test_whom_an_occasion_invited_is_no_demand(page: Callable[..., Page]) -> None:
    (event,) = events(page("5月8日，县检察院开展开放日活动。", "活动诚邀企业家代表和县工商联负责人出席。"))
    assert not event.directives
