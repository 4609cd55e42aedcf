from collections.abc import Callable

import pytest

from summarizer.facts import Person
from summarizer.reading.text import Page
from summarizer.rules import extract


def people(page: Page) -> dict[str, Person]:
    return {p.zh: p for event in extract(page.articles[0], page).events for p in event.people}


def test_a_bare_post_takes_the_body_that_is_named_before_it(page: Callable[..., Page]) -> None:
    found = people(
        page(
            "4月2日，云河区第八届人大常委会举行第六次会议。受区人大常委会主任傅明远委托，副主任单玉梅主持会议。"
            "副主任仇志国、车兰英，秘书长马骏出席会议。区政协主席石磊，副主席宁海峰列席。"
        )
    )
    for name in ("单玉梅", "仇志国", "车兰英"):
        assert found[name].titles_zh == ("副主任",)
        assert found[name].title_en == "deputy director of the District People's Congress Standing Committee"
    assert found["宁海峰"].title_en == "vice-chair of the District CPPCC Committee"
    assert found["单玉梅"].role == "chair"


def test_a_bare_post_without_such_a_body_stays_bare(page: Callable[..., Page]) -> None:
    found = people(page("4月2日，云河区召开推进会。区委书记傅明远讲话，副主任单玉梅主持会议。"))
    assert found["单玉梅"].title_en == "deputy director"


def test_a_post_stated_anywhere_goes_before_a_mere_leader(page: Callable[..., Page]) -> None:
    found = people(
        page(
            "4月2日，云河市举行签约仪式。市领导傅明远、车兰英出席签约仪式。",
            "市委副书记、市长傅明远致辞。市委常委、副市长车兰英与客商签约。",
        )
    )
    assert found["傅明远"].titles_zh == ("市委副书记", "市长")
    assert found["车兰英"].titles_zh == ("市委常委", "副市长")


@pytest.mark.parametrize(
    "text",
    [
        "县民政局局长单玉梅受到党内警告处分。",
        "县粮食局副局长单玉梅以参加洽谈会的名义公款旅游。",
        "县水务局局长单玉梅先后多次收受礼金。",
        "云河区纪委给予单玉梅通报批评。会议选举单玉梅同志为副区长。",
        "单玉梅当选副区长。",
    ],
)
def test_a_penalty_or_an_election_is_no_presence(page: Callable[..., Page], text: str) -> None:
    assert {p.role for p in people(page(text)).values()} <= {"mentioned"}


def test_who_stands_between_the_others_and_the_verb_does_not_cut_the_list(page: Callable[..., Page]) -> None:
    found = people(page("4月2日，区委书记傅明远主持会议，副区长车兰英，二级调研员耿某参加会议。"))
    assert found["车兰英"].role == "attendee"


def test_a_crowd_before_the_verb_does_not_hide_who_took_part(page: Callable[..., Page]) -> None:
    found = people(
        page(
            "4月2日，市委书记傅明远，市政协主席车兰英等市领导，与市直单位干部职工、官兵以及志愿者代表，共同参加义务植树活动。"
        )
    )
    assert {p.role for p in found.values()} == {"attendee"}


def test_what_was_spoken_about_may_hold_a_genitive(page: Callable[..., Page]) -> None:
    found = people(
        page("开班仪式上，学员代表单玉梅对培训的认识作了表态发言，副校长马骏就培训的纪律作了明确要求。")
    )
    assert {p.role for p in found.values()} == {"speaker"}


def test_bodies_under_two_signboards_convene_together(page: Callable[..., Page]) -> None:
    made = page("8月3日，云河经开区党工委、管委会（临湖街道党工委、办事处）召开安全生产工作会议。")
    bodies = extract(made.articles[0], made).events[0].bodies
    assert [body.zh for body in bodies] == ["云河经开区党工委", "管委会", "临湖街道党工委", "办事处"]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("4月2日，县人大常委会举行会议。会议决定任命马骏为宁津县人民政府副县长。", "宁津县"),
        ("4月2日，集团召开座谈会。惠民县委书记马骏、无棣县县长石磊一同参加。", None),
        ("4月2日，区委书记傅明远主持召开中共临河区第十四届委员会第六次常委会。", "临河区"),
        ("昨天上午，扬州举行扬州市产业项目签约仪式。", "扬州市"),
    ],
)
def test_the_region_of_an_occasion(page: Callable[..., Page], text: str, place: str | None) -> None:
    made = page(text)
    found = extract(made.articles[0], made).events[0].place
    assert (found.zh if found else None) == place


def test_those_whom_others_accompany_or_address_do_what_the_sentence_says(page: Callable[..., Page]) -> None:
    found = people(
        page(
            "4月2日，县委书记傅明远在副县长车兰英的陪同下，深入云河镇调研。"
            "校长马骏向傅明远一行汇报了办学情况，教师单玉梅致欢迎词。"
        )
    )
    assert found["车兰英"].role == "attendee"
    assert found["傅明远"].role in ("attendee", "visitor")
    assert found["马骏"].role == "reporter_to"
    assert found["单玉梅"].role == "speaker"


def test_a_semicolon_between_groups_does_not_cut_the_list_of_those_present(page: Callable[..., Page]) -> None:
    found = people(
        page("4月2日，副区长傅明远，财政局相关负责人；云河集团董事长车兰英，工程部相关负责人参加座谈。")
    )
    assert {p.role for p in found.values()} == {"attendee"}


def test_members_counted_behind_a_row_speak_on_their_subject(page: Callable[..., Page]) -> None:
    found = people(
        page(
            "4月2日，傅明远、车兰英、马骏3名委员围绕拓宽就业渠道、保障粮食安全、优化营商环境等内容作大会发言。"
        )
    )
    assert {p.role for p in found.values()} == {"speaker"} and len(found) == 3


def test_who_reminds_speaks_and_who_leads_a_team_is_there(page: Callable[..., Page]) -> None:
    found = people(page("4月2日，副县长傅明远率调研组到云河镇检查，县委常委车兰英就准备工作进行了提醒。"))
    assert {zh: p.role for zh, p in found.items()} == {"傅明远": "attendee", "车兰英": "speaker"}


def test_who_took_gifts_one_after_another_visited_nobody(page: Callable[..., Page]) -> None:
    found = people(
        page(
            "云河市纪委监委通报3起典型问题。市水利局原局长仇志国先后收受礼金4万元。市水利局局长马骏先后察看了两处堤防。"
        )
    )
    assert found["仇志国"].role == "mentioned"
    assert found["马骏"].role == "attendee"


def test_a_list_of_those_present_at_a_ceremony_names_all_of_them(page: Callable[..., Page]) -> None:
    found = people(
        page("4月2日，出席集中开工仪式的领导有：副市长傅明远同志，区委书记车兰英同志，区政协主席马骏同志。")
    )
    assert {zh: p.role for zh, p in found.items()} == dict.fromkeys(("傅明远", "车兰英", "马骏"), "attendee")


def test_a_group_with_a_clause_of_its_own_closes_a_row_of_those_present(page: Callable[..., Page]) -> None:
    found = people(
        page(
            "5月3日，太和镇召开推进会。县委常委、宣传部部长何远，副县长单国强，挂包联系太和镇的县级部门领导参加会议。"
        )
    )
    assert [found[name].role for name in ("何远", "单国强")] == ["attendee", "attendee"]


def test_who_took_part_in_a_visit_is_told_behind_what_was_said_on_it(page: Callable[..., Page]) -> None:
    found = people(
        page(
            "5月5日，云河市委书记傅明远深入石桥镇调研乡村振兴工作。他强调，要培育文明乡风。"
            "市委常委、常务副市长车兰英，副市长宁海峰以及相关单位负责人参加调研。"
        )
    )
    assert found["傅明远"].role == "speaker"  # by the pronoun
    assert [e.quote for e in found["傅明远"].evidence][-1] == "他强调，"
    assert found["车兰英"].role == found["宁海峰"].role == "attendee"
    assert found["车兰英"].titles_zh == ("市委常委", "常务副市长")


def test_those_who_were_there_are_not_in_the_chair(page: Callable[..., Page]) -> None:
    found = people(
        page(
            "4月2日，云河县召开安委会第五次会议。县委常委傅明远、县政府党组成员车兰英、宁海峰等县领导参会，"
            "县委常委统战部长单玉梅主持。"
        )
    )
    assert {zh for zh, person in found.items() if person.role == "chair"} == {"单玉梅"}
    assert found["单玉梅"].titles_zh == ("县委常委", "统战部长")


def test_a_rare_name_within_a_row_does_not_end_it(page: Callable[..., Page]) -> None:
    found = people(
        page(
            "4月2日，云河县召开推进会。县领导傅明远、柳又钧、车兰英、宁海峰及各乡镇党委书记、乡镇长，"
            "县直部门主要负责人，各有关企业参加会议。"
        )
    )
    assert list(found) == ["傅明远", "柳又钧", "车兰英", "宁海峰"]
    assert {person.role for person in found.values()} == {"attendee"}


def test_who_heard_reports_gave_none(page: Callable[..., Page]) -> None:
    found = people(
        page(
            "3月12日，云河市副市长傅明远带队赴石桥县调研春季农业生产。座谈会上，傅明远认真听取了村集体经济发展情况汇报。"
        )
    )
    assert found["傅明远"].role == "attendee"


def test_who_is_handed_an_award_is_awarded_and_who_is_spoken_of_is_mentioned(
    page: Callable[..., Page],
) -> None:
    found = people(
        page(
            "4月2日，副局长傅明远向荣立个人二等功的民警车兰英、教导员马骏颁发奖章。"
            "会议对云河村党支部书记仇志国违规问题进行通报。"
        )
    )
    assert found["车兰英"].role == found["马骏"].role == "awarded"
    assert found["仇志国"].role == "mentioned"


def test_only_the_guest_behind_as_well_as_comes_with_a_delegation(page: Callable[..., Page]) -> None:
    found = people(
        page("4月2日，县委书记傅明远，县领导车兰英以及云河集团有限公司董事长马骏一行出席签约仪式。")
    )
    assert found["傅明远"].role == found["车兰英"].role == "attendee"


def test_turns_that_people_take_end_what_another_said(page: Callable[..., Page]) -> None:
    found = people(
        page(
            "4月2日，云河村党支部召开组织生活会。党委副书记傅明远提出要求：一要端正态度。二要对照检查。"
            "会上，党员依次开展批评；督导员马骏进行了现场点评；最后，镇长车兰英作总结讲话。"
        )
    )
    assert {found[n].role for n in ("傅明远", "马骏", "车兰英")} == {"speaker"}


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("4月6日，市领导傅明远、车兰英，通过视频点验、现场检查等方式，督查我市森林防火工作。", "attendee"),
        (
            "4月6日，云河县举行签约仪式。县委常委傅明远、副县长车兰英代表县人民政府与企业代表签订合作协议。",
            "attendee",
        ),
        ("4月6日，云河镇召开部署会。镇长傅明远进行大会总结，副镇长车兰英做了安排部署。", "speaker"),
    ],
)
def test_whoever_did_something_there_was_there(page: Callable[..., Page], text: str, roles: str) -> None:
    found = people(page(text))
    assert {zh: str(person.role) for zh, person in found.items()} == {"傅明远": roles, "车兰英": roles}


def test_a_given_name_does_not_take_the_preposition_behind_it(page: Callable[..., Page]) -> None:
    assert list(
        people(page("3月31日，云河区委副书记、区长吴曙以“四不两直”方式随机暗访森林防火值班值守情况。"))
    ) == ["吴曙"]


def test_what_the_page_tells_is_said_by_nobody(page: Callable[..., Page]) -> None:
    (event,) = extract(
        (
            one := page(
                "4月3日，云河县举行招商大会。县长憨远山致辞，他表示，云河县将加快提供服务。",
                "据了解，此次签约项目12个，主要涉及木制品、纺织等领域，必将提供新的动力。",
            )
        ).articles[0],
        one,
    ).events
    assert [(d.speaker_zh, d.evidence[0].sentence) for d in event.directives] == [("憨远山", "s2")]


def test_words_said_on_the_way_are_a_frame(page: Callable[..., Page]) -> None:
    one = page("3月20日，副市长傅明远到云河县检查防火工作。检查中，傅明远要求各部门提高认识，着力查隐患。")
    (event,) = extract(one.articles[0], one).events
    assert [(d.speaker_zh, d.zh) for d in event.directives] == [("傅明远", "各部门提高认识，着力查隐患")]


def test_who_is_called_on_at_home_is_spoken_of_and_who_is_taken_along_is_there(
    page: Callable[..., Page],
) -> None:
    found = people(
        page(
            "4月2日，县委书记傅明远一行先后到老党员石磊、困难职工车兰英等人家中，送上慰问金。"
            "副县长单玉梅带领县农业局局长马骏、科长仇志国组成工作组，赴云河镇检查。"
        )
    )
    assert found["石磊"].role == found["车兰英"].role == "mentioned"
    assert found["马骏"].role == found["仇志国"].role == "attendee"


def test_who_unveils_a_long_name_or_explains_at_length_took_part(page: Callable[..., Page]) -> None:
    found = people(
        page(
            "4月2日，局长傅明远、总经理车兰英共同为“云河新材料有限公司—云河大学联合研发中心暨产学研合作基地”揭牌。"
            "会上，专家马骏就防治工作做了详细讲解。"
        )
    )
    assert found["傅明远"].role == found["车兰英"].role == "attendee"
    assert found["马骏"].role == "speaker"


def test_who_sits_on_the_stage_behind_a_row_of_groups_was_there(page: Callable[..., Page]) -> None:
    found = people(
        page(
            "4月2日，县政协会议闭幕。县委书记傅明远、县长车兰英、县政协老领导以及县委、政府在家的县级领导、"
            "常委会委员在主席台就坐。县政协主席马骏作2023年度县政协常委会工作报告。"
        )
    )
    assert found["傅明远"].role == found["车兰英"].role == "attendee"
    assert found["马骏"].role == "reporter_to"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "4月6日，市政协主席傅明远主持召开政协第九届委员会第二次常委会议，副主席车兰英出席会议。",
            {"傅明远": "chair", "车兰英": "attendee"},
        ),
        ("4月6日，区长傅明远召开区政府第63次常务会议。", {"傅明远": "chair"}),
        (
            "4月6日，市长傅明远到云河镇察看水库。督导调度中傅明远指出，各部门要压实责任。",
            {"傅明远": "speaker"},
        ),
        ("4月6日，街道党工委书记傅明远同志对每位同志的述职进行了针对性的点评。", {"傅明远": "speaker"}),
        ("4月6日，会议邀请了宣讲团成员傅明远，就如何贯彻会议精神作了专题辅导。", {"傅明远": "speaker"}),
        ("4月6日，在公司负责人傅明远同志的带领下，全体员工作了宣誓。", {"傅明远": "attendee"}),
        (
            "4月6日，区委书记傅明远，局长车兰英等，与来自园区的100名企业家共聚一堂。",
            {"傅明远": "attendee", "车兰英": "attendee"},
        ),
        # The mayor is none where a river begins, and no citizen stands before 民宗.
        ("4月6日，云河区召开会议，传达了中央、省、市民宗工作会议精神。", {}),
        ("4月6日，云河县召开会议，宣读了青年文明号表扬文件。", {}),
        ("4月6日，市委常委、市长江防汛指挥部指挥长傅明远主持召开会商会。", {"傅明远": "chair"}),
        # A given name may end in an adverb, once the page gave it in full.
        (
            "4月6日，副主任傅明川、局长车兰英参加会议。傅明川在点评时表示，会议开得很好。",
            {"傅明川": "speaker", "车兰英": "attendee"},
        ),
        ("4月6日，石渡街道车兰英主任带队开展检查。", {"车兰英": "attendee"}),
        ("4月6日，调研组先后到柳林嘎查牧户马骏家实地查看暖棚。", {"马骏": "mentioned"}),
        ("4月6日，会上，党校教研部副主任傅明教授作专题辅导报告。", {"傅明": "speaker"}),
        ("4月6日，会上，傅明远教授就会议精神作题为“新篇章”辅导报告。", {"傅明远": "speaker"}),
        ("4月6日，局长傅明远、农委主任分别就工业、旅游的情况向与会人员进行了推介。", {"傅明远": "speaker"}),
        ("4月6日，云河区召开座谈会。区委书记傅明远在座谈会上强调，要加强合作。", {"傅明远": "speaker"}),
    ],
)
def test_who_was_found_late(page: Callable[..., Page], text: str, names: dict[str, str]) -> None:
    assert {zh: str(person.role) for zh, person in people(page(text)).items()} == names


def test_the_guest_who_led_them_and_the_host_who_welcomed_them(page: Callable[..., Page]) -> None:
    found = people(
        page(
            "2月20日，青禾区人大主任傅明远带队来我区考察，区人大主任车兰英参加。",
            "车兰英对考察团一行的到来表示热烈欢迎，并希望加强合作。",
        )
    )
    assert {zh: str(person.role) for zh, person in found.items()} == {"傅明远": "visitor", "车兰英": "host"}
    found = people(page("3月10日，市委书记车兰英在云河宾馆与青云集团董事长傅明远一行座谈，进行深入交流。"))
    assert {zh: str(person.role) for zh, person in found.items()} == {"傅明远": "visitor", "车兰英": "host"}
    assert found["傅明远"].titles_zh == ("青云集团董事长",)


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        # The one who takes the chair is named behind 由, not before it.
        (
            "4月6日，青云集团总经理傅明远一行来我院参加签约仪式。书记车兰英、副院长单国强等班子成员热情接待了来宾，会议由副书记何远主持。",
            {"傅明远": "attendee", "车兰英": "attendee", "单国强": "attendee", "何远": "chair"},
        ),
        ("4月6日，云河区召开会议。最后，区委书记傅明远强调：越到最后越要坚持。", {"傅明远": "speaker"}),
        (
            "4月6日，云河区召开会议，区长车兰英传达了督导组组长傅明远在座谈时作出的工作部署。",
            {"车兰英": "reporter_to", "傅明远": "mentioned"},
        ),
        (
            "4月6日，座谈会上，副县长傅明远、乡长车兰英交流了工作情况。",
            {"傅明远": "reporter_to", "车兰英": "reporter_to"},
        ),
        ("4月6日，县长傅明远向远道而来的专家们表示热烈的欢迎。", {"傅明远": "speaker"}),
        ("4月6日，青云集团召开会议，副总裁傅明远作《年度工作总结与计划》报告。", {"傅明远": "speaker"}),
        ("4月6日，东海市副市长傅明远带领考察团，来我市考察学习。", {"傅明远": "visitor"}),
        (
            "4月6日，省委书记单国强，省长车兰英在云与青云集团董事长傅明远一行座谈。",
            {"单国强": "host", "车兰英": "host", "傅明远": "visitor"},
        ),
        ("4月6日，由青云公司董事傅明远等组成的第四调研组来我市调研。", {"傅明远": "attendee"}),
        ("4月6日，云河县成立由县长傅明远等组成的工作组，推进招商工作。", {"傅明远": "mentioned"}),
        (
            "4月6日，青禾大学校长傅明远，副校长车兰英带领有关处室负责同志来我校访问。校党委书记单国强，副校长何远在会议室与来宾进行了座谈。",
            {"傅明远": "visitor", "车兰英": "visitor", "单国强": "host", "何远": "host"},
        ),
        (
            "4月6日，青禾学院来我校考察调研。来访人员有青禾学院副院长傅明远、教务处处长车兰英。副校长单国强、学生处处长何远进行了接待。",
            {"傅明远": "visitor", "车兰英": "visitor", "单国强": "host", "何远": "host"},
        ),
        (
            "4月6日，市委书记单国强会见了由青禾市委书记傅明远，青禾市市长车兰英率领的青禾市党政代表团一行。",
            {"单国强": "host", "傅明远": "visitor", "车兰英": "visitor"},
        ),
        (
            "4月6日，青禾学院院长傅明远一行来我校参观访问，受到了副校长车兰英、副校长单国强的热情接待。",
            {"傅明远": "visitor", "车兰英": "host", "单国强": "host"},
        ),
        (
            "4月6日，副县长傅明远到石渡镇开展巡河工作，镇长车兰英等一起巡河。",
            {"傅明远": "attendee", "车兰英": "attendee"},
        ),
        (
            "4月6日，区委党校教授傅明远围绕《党员教育管理工作条例》作“坚持依规治党、从严治党”专题辅导报告。",
            {"傅明远": "speaker"},
        ),
        (
            "4月6日，集团总经理傅明远同志、副总经理车兰英同志等一行对项目部进行安全检查和慰问。",
            {"傅明远": "attendee", "车兰英": "attendee"},
        ),
        ("4月6日，云河区校园安全工作会议召开，区教育局副局长傅明远部署有关工作。", {"傅明远": "speaker"}),
        ("4月6日，云河区召开会议。最后区教育局副局长傅明远要求：要加强管理。", {"傅明远": "speaker"}),
        ("4月6日，云河县开展检查。检查结束后，县长傅明远强调指出：要加大整治力度。", {"傅明远": "speaker"}),
        ("4月6日，区委巡察组组长傅明远向区委办反馈了巡察情况。", {"傅明远": "reporter_to"}),
        ("4月6日，石渡村支部书记傅明远与志愿者一行，走访慰问了老党员。", {"傅明远": "attendee"}),
        ("4月6日，会议邀请处长傅明远作《学习规则的解读与操作》辅导报告。", {"傅明远": "speaker"}),
        (
            "4月6日，总经理傅明远到项目部检查。检查期间，傅明远与项目人员深入交流，并结合实际提出三点要求：要抓好安全。",
            {"傅明远": "speaker"},
        ),
        ("4月6日，代表团启程考察。随同学习考察的还有市委常委傅明远。", {"傅明远": "attendee"}),
        (
            "4月6日，石渡镇植树。镇领导傅明远、车兰英等，率先垂范，挥锹铲土。",
            {"傅明远": "attendee", "车兰英": "attendee"},
        ),
        ("4月6日，集团党委书记傅明远作为先进代表在省城接受表彰。", {"傅明远": "awarded"}),
        ("4月6日，副市长傅明远在召开的征求意见座谈会上，听取了建议。", {"傅明远": "attendee"}),
        ("4月6日，市局督导组在局长傅明远的带领下，到我县督导工作。", {"傅明远": "visitor"}),
    ],
)
def test_who_received_reported_led_and_thanked(
    page: Callable[..., Page], text: str, roles: dict[str, str]
) -> None:
    assert {zh: str(person.role) for zh, person in people(page(text)).items()} == roles


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("近日，区纪委监委就该镇原镇长傅明远违纪问题召开会议。", "该镇原镇长"),
        ("在认真自学省委书记傅明远讲话精神的基础上，大家作了发言。", "省委书记"),
    ],
)
def test_words_before_a_post_are_no_part_of_it(page: Callable[..., Page], text: str, title: str) -> None:
    assert people(page("4月6日，云河区召开会议。" + text))["傅明远"].titles_zh == (title,)


def test_whose_words_from_elsewhere_are_relayed_was_not_there(page: Callable[..., Page]) -> None:
    found = people(
        page(
            "4月2日，云河区委书记傅明远主持召开区委常委会会议，传达学习省委书记仇志国在云河调研时的讲话精神，"
            "副省长车兰英出席全省农业大会和在云河调研时的讲话精神。区委副书记石磊出席会议并传达省委书记在全会期间的讲话精神。"
        )
    )
    assert [found[name].role for name in ("傅明远", "仇志国", "车兰英")] == [
        "chair",
        "mentioned",
        "mentioned",
    ]
    assert found["石磊"].role != "mentioned"


def test_who_attended_is_told_apart_from_who_did_without_a_vote(page: Callable[..., Page]) -> None:
    found = people(
        page(
            "4月2日，区委召开常委会会议。区长傅明远等区委常委出席会议，区政协主席石磊、副区长车兰英列席会议。"
        )
    )
    assert "列席" not in found["傅明远"].evidence[-1].quote
    assert "列席" in found["石磊"].evidence[-1].quote


def test_a_column_of_posts_goes_before_the_label_of_a_group(page: Callable[..., Page]) -> None:
    found = people(
        page(
            "现将领导小组名单通知如下：",
            "组     长：王   庆   镇党委副书记、镇长",
            "副  组  长：张真琦   镇党委委员",
            "          石念祖   副镇长",
            "成      员：曹建文   党政办公室主任",
        )
    )
    assert {zh: p.titles_zh for zh, p in found.items()} == {
        "王庆": ("镇党委副书记", "镇长"),
        "张真琦": ("镇党委委员",),
        "石念祖": ("副镇长",),
        "曹建文": ("党政办公室主任",),
    }


def test_a_spaced_label_names_the_post_of_its_own_line_only(page: Callable[..., Page]) -> None:
    found = people(
        page(
            "现将机构领导任职情况通知如下：",
            "1、市城市规划委员会",
            "主 任 委 员：刘雪荣",
            "常务副主任委员：梅香雪",
        )
    )
    assert {zh: p.titles_zh for zh, p in found.items()} == {
        "刘雪荣": ("主任委员",),
        "梅香雪": ("常务副主任委员",),
    }


def test_names_under_a_post_hold_it(page: Callable[..., Page]) -> None:
    found = people(
        page(
            "现将名单公告如下：",
            "委员：（按姓名笔画为序）",
            "扎西措姆（女）、白玛罗布、吕涛（汉族）、何 静。",
        )
    )
    assert {zh: (p.titles_zh, p.role.value) for zh, p in found.items()} == dict.fromkeys(
        ("扎西措姆", "白玛罗布", "吕涛", "何静"), (("委员",), "mentioned")
    )
    assert "委员：（按姓名笔画为序）" in [e.quote for e in found["吕涛"].evidence]


@pytest.mark.parametrize(
    ("text", "name", "titles"),
    [
        ("县委书记委托县委副书记仇克明主持召开会议。", "仇克明", ("县委副书记",)),
        (
            "4月6日，省长温晓东在云河与青州党委副书记、州长石磊率领的代表团座谈。",
            "石磊",
            ("青州党委副书记", "州长"),
        ),
        ("受商会会长郑志委托，常务副会长曾永杰出席。", "郑志", ("商会会长",)),
        (
            "县委常委、常务副县长张一波代表云河县人民政府与石桥建设集团有限公司董事长刘嗣远签约。",
            "刘嗣远",
            ("石桥建设集团有限公司董事长",),
        ),
        (
            "签约企业代表东海市蜀江新能源科技有限公司总经理曾远作了发言。",
            "曾远",
            ("东海市蜀江新能源科技有限公司总经理",),
        ),
        ("承建单位石桥建设集团副总经理程远同志代表施工方发言。", "程远", ("石桥建设集团副总经理",)),
        ("紧接着副院长谢远、罗忠青述职。", "谢远", ("副院长",)),
        (
            "梁少华、陈培山和薛青等三位同志当选为学院党委委员。随后，梁少华、陈培山两位同志当选为学院党委副书记。",
            "陈培山",
            ("学院党委副书记",),
        ),
        ("▲我院党委书记、院长陈永青汇报工作。", "陈永青", ("我院党委书记", "院长")),
        ("秘书长师存武，组织时任省委委员、厅长李青川，聚餐饮酒。", "李青川", ("时任省委委员", "厅长")),
    ],
)
def test_what_a_person_was_asked_to_do_is_no_part_of_a_title(
    page: Callable[..., Page], text: str, name: str, titles: tuple[str, ...]
) -> None:
    assert people(page(text))[name].titles_zh == titles


def test_what_somebody_is_called_by_is_no_post_of_the_next(page: Callable[..., Page]) -> None:
    found = people(page("校党委书记周家远教授、校长沈建川副研究员出席会议。会议由副校长丁继远教授主持。"))
    assert {zh: p.titles_zh for zh, p in found.items()} == {
        "周家远": ("校党委书记",),
        "沈建川": ("校长",),
        "丁继远": ("副校长",),
    }
    assert found["丁继远"].role == "chair"


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "张远山，男，汉族，1980年5月生，大学学历，中共党员，现任云河县教育局副局长，拟任云河县教育局局长。",
            ("云河县教育局副局长",),
        ),
        ("张远山，男，汉族，1940年6月生，中共党员，云河大学退休干部。", ("云河大学退休干部",)),
        ("张远山，男，汉族，1964年10月生，研究生，1984年11月加入中国共产党。", ()),
    ],
)
def test_a_record_gives_the_post_held_now(
    page: Callable[..., Page], text: str, titles: tuple[str, ...]
) -> None:
    assert people(page("现将有关情况公示如下：", text))["张远山"].titles_zh == titles


def test_winners_with_the_unit_right_behind_the_name(page: Callable[..., Page]) -> None:
    found = people(
        page(
            "昨天，第四届云河市道德模范名单出炉，10位获奖者陆续上台。",
            "第四届云河市道德模范名单",
            "敬业奉献模范",
            "陈青市公安局石桥派出所民警",
            "孝老爱亲模范",
            "刘国川济宁市依木商贸有限公司董事长",
        )
    )
    assert {zh: (p.titles_zh, p.role.value) for zh, p in found.items()} == {
        "陈青": (("市公安局石桥派出所民警",), "awarded"),
        "刘国川": (("济宁市依木商贸有限公司董事长",), "awarded"),
    }


def test_of_two_mentions_with_as_many_posts_the_one_that_names_the_body_counts(
    page: Callable[..., Page],
) -> None:
    found = people(page("党组书记、院长石晓阳讲话。", "云河市中级人民法院党组书记、院长石晓阳陪同调研。"))
    assert found["石晓阳"].titles_zh == ("云河市中级人民法院党组书记", "院长")


def test_a_post_under_the_name_is_that_name_s(page: Callable[..., Page]) -> None:
    found = people(
        page(
            "方远山",
            "党委书记、董事长",
            "何静",
            "党委副书记、总经理",
            "齐文博",
            "党委委员、总工程师",
            headline="公司领导",
        )
    )
    assert {zh: p.titles_zh for zh, p in found.items()} == {
        "方远山": ("党委书记", "董事长"),
        "何静": ("党委副书记", "总经理"),
        "齐文博": ("党委委员", "总工程师"),
    }
    assert found["何静"].title_en == "deputy secretary of the Party committee and general manager"


def test_a_post_over_the_name_is_that_name_s(page: Callable[..., Page]) -> None:
    found = people(
        page(
            "现将名单公告如下：", "主任", "方远山", "副主任", "何静 齐文博", "秘书长", "罗青川", "特此公告。"
        )
    )
    assert {zh: p.titles_zh for zh, p in found.items()} == {
        "方远山": ("主任",),
        "何静": ("副主任",),
        "齐文博": ("副主任",),
        "罗青川": ("秘书长",),
    }


def test_the_first_column_that_holds_a_post_counts(page: Callable[..., Page]) -> None:
    found = people(
        page(
            "组长：方远山 石溪大学 教授",
            "何 静（女） 县人民医院护士长",
            "齐文博 党支部书记、村委会主任 主持全面工作",
            headline="石溪大桥评审会名单",
        )
    )
    assert {zh: p.titles_zh for zh, p in found.items()} == {
        "方远山": ("教授",),
        "何静": ("县人民医院护士长",),
        "齐文博": ("党支部书记", "村委会主任"),
    }


def test_posts_before_a_comma_are_of_the_only_person_of_a_line(page: Callable[..., Page]) -> None:
    found = people(
        page("评审团由多位名家组成，他们分别是：", "省书法家协会会员、石溪书协副主席，石溪书协顾问陈荣远")
    )
    assert found["陈荣远"].titles_zh == ("省书法家协会会员", "石溪书协副主席", "石溪书协顾问")


def test_particulars_may_part_a_name_from_its_new_post(page: Callable[..., Page]) -> None:
    found = people(page("会议通过任免名单。任命：", "温良青（女）为石溪县监察委员会副主任；"))
    assert found["温良青"].titles_zh == ("石溪县监察委员会副主任",)


def test_a_post_behind_a_name_is_of_the_body_before_it(page: Callable[..., Page]) -> None:
    found = people(page("会议由云河市中医院杜兰院长主持，云河市商务局何远副局长发言。"))
    assert found["杜兰"].titles_zh == ("院长",)
    assert found["杜兰"].title_en == "president of the Yunhe Hospital of Traditional Chinese Medicine"
    assert found["何远"].title_en == "deputy director of the Yunhe Municipal Commerce Bureau"
    assert found["何远"].evidence[0].quote.startswith("云河市商务局")


def test_a_line_above_says_that_those_below_were_there(page: Callable[..., Page]) -> None:
    found = people(
        page(
            "5月3日，云河县书画展在县文化馆开幕。",
            "出席此次活动的领导、嘉宾有：",
            "县文联主席傅明远，县书法家协会副主席单玉梅，云河书画院院长石磊。",
            "方竹青、于得水、万里鹏、董树青、张会山等。",
            "县文联秘书长马骏主持开幕式。",
            "活动传达了市委书记何远的讲话精神。",
        )
    )
    assert {found[name].role for name in ("傅明远", "单玉梅", "石磊", "方竹青", "张会山")} == {"attendee"}
    assert found["方竹青"].evidence[-1].quote == "出席此次活动的领导、嘉宾有："
    assert found["马骏"].role == "chair"
    assert found["何远"].role == "mentioned"
