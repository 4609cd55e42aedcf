from collections.abc import Callable

import pytest

from summarizer.facts import Role
from summarizer.reading.text import Page
from summarizer.rules import extract


def roles(page: Page) -> dict[str, str]:
    return {p.zh: str(p.role) for event in extract(page.articles[0], page).events for p in event.people}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "4月6日，区委书记傅明远看望了老党员石秀英、耿长庚，向他们送上慰问金。",
            {"石秀英": "mentioned", "耿长庚": "mentioned"},
        ),
        (
            "4月6日，工作队到傅大山、车来福两农户家走访。",
            {"傅大山": "mentioned", "车来福": "mentioned"},
        ),
        (
            "4月6日，区人大常委会原主任石国栌同志遗体送别活动举行。区委书记傅明远，区级部门负责人，以及石国栌同志亲属参加送别活动。"
            "傅明远介绍石国栌同志生平，副主任车兰英主持。",
            {"石国栌": "mentioned", "傅明远": "reporter_to", "车兰英": "chair"},
        ),
        (
            "经查，2013年12月，时任村支部书记傅正言和村主任车来福召开会议，决定平分补助。",
            {"傅正言": "mentioned", "车来福": "mentioned"},
        ),
        (
            "“谢谢大家！”困难职工石秀英激动地说。2024年1月26日，区委书记傅明远走访慰问困难职工，先后到困难职工石秀英家中送去慰问金。"
            "傅明远要求，各部门要关心群众。",
            {"石秀英": "mentioned", "傅明远": "speaker"},
        ),
        ("报名者为本县常住居民年满18周岁。", {}),
        ("习近平总书记指出，一分一厘都不能乱花。", {"习近平": "mentioned"}),
        (
            "4月6日，区人大常委会举行会议。主任傅明远主持会议，副主任车兰英、石国栌分别主持分组审议。",
            {"傅明远": "chair", "车兰英": "attendee", "石国栌": "attendee"},
        ),
        (
            "4月6日，全区农业工作会议召开。区委书记傅明远、区长车兰英对做好春耕工作作出批示要求。副区长石国栌出席会议并讲话。",
            {"傅明远": "mentioned", "车兰英": "mentioned", "石国栌": "speaker"},
        ),
        (
            "4月6日，全区防汛会议召开。区委书记傅明远专门批示，副区长石国栌主持会议。",
            {"傅明远": "mentioned", "石国栌": "chair"},
        ),
        (
            "4月6日，协会成立大会召开。傅明远代表筹备组作工作报告。大会选举傅明远为会长。常务副会长由车兰英担任。",
            {"傅明远": "reporter_to", "车兰英": "mentioned"},
        ),
        (
            "4月6日，区政府新闻办召开发布会，区教育局局长傅明远、区卫健局局长车兰英出席。\n傅明远：各位记者朋友，今年新建幼儿园三所。\n车兰英：谢谢提问，医院主体工程已经完工。",
            {"傅明远": "speaker", "车兰英": "speaker"},
        ),
        (
            "4月6日，协会成立。\n出席会议的领导有省书法家协会主席傅明远。\n市书法家协会秘书长车兰英。\n县文化局局长石国栌。",
            {"傅明远": "attendee", "车兰英": "attendee", "石国栌": "attendee"},
        ),
        (
            "4月6日，医院召开表彰大会。大会对傅明远、车兰英等20名优秀护士进行了表彰。护理部主任石国栌应邀到会通报情况。",
            {"傅明远": "awarded", "车兰英": "awarded", "石国栌": "reporter_to"},
        ),
        (
            "4月6日，市妇联主席傅明远一行在县委常委车兰英，县妇联主席石国栌等陪同下，到我县调研家庭教育工作。",
            {"傅明远": "visitor", "车兰英": "host", "石国栌": "host"},
        ),
        (
            "4月6日，县委宣讲团成员、县委党校副校长傅明远到云河镇作专题宣讲报告。镇党委书记车兰英、镇长石国栌等镇领导，各村党支部书记聆听报告。",
            {"傅明远": "speaker", "车兰英": "attendee", "石国栌": "attendee"},
        ),
        ("4月6日，学校召开会议，党委书记傅明远出席并主持会议。", {"傅明远": "chair"}),
        (
            "4月6日，区委书记傅明远在听取了区应急局局长车兰英、区住建局局长石国栌的汇报后强调，要压实责任。",
            {"傅明远": "speaker", "车兰英": "reporter_to", "石国栌": "reporter_to"},
        ),
        (
            "4月6日，区检察院召开座谈会。应邀参加座谈会的人大代表有：云河集团董事长傅明远；政协委员有：区医院院长车兰英、律师石国栌。",
            {"傅明远": "attendee", "车兰英": "attendee", "石国栌": "attendee"},
        ),
        (
            "4月6日，区里欢送劳动模范。受表彰的全国劳动模范2名：云河集团钳工傅明远，柳林村党支部书记车兰英。",
            {"傅明远": "awarded", "车兰英": "awarded"},
        ),
        (
            "4月6日，全区召开表彰大会。在主席台就座的有傅明远、车兰英、石国栌。",
            {"傅明远": "attendee", "车兰英": "attendee", "石国栌": "attendee"},
        ),
        (
            "4月6日，法院召开动员会。督导组组长傅明远阐述了主要任务。车兰英副院长就活动提出“学深悟透、查摆问题”两方面要求。",
            {"傅明远": "speaker", "车兰英": "speaker"},
        ),
        (
            "4月6日，全区召开推进会。参会人员还有区发改局傅明远、区住建局车兰英、区水利局石国栌。",
            {"傅明远": "attendee", "车兰英": "attendee", "石国栌": "attendee"},
        ),
        (
            "4月6日，市政协副主席车兰英一行来我区视察。柳林社区党委书记傅明远带考察团一行参观了社区服务大厅。",
            {"车兰英": "visitor", "傅明远": "host"},
        ),
        (
            "4月6日，学院召开学习会。学习会由院党委书记傅明远主持，校领导车兰英副校长巡听指导。石国栌以《办好教育》为题，围绕要点作中心发言。",
            {"傅明远": "chair", "车兰英": "attendee"},
        ),
        ("学校召开学习会。学习会由校党委书记傅明远主持。", {"傅明远": "chair"}),
        (
            "县委书记傅明远、县长车兰英带队督导项目建设，并现场强调，要加快进度。",
            {"傅明远": "attendee", "车兰英": "speaker"},
        ),
        (
            "4月6日，德国代表团一行4人访问我校。校长傅明远、国际处处长车兰英以及来自外语系的十名学生参与了接待。副校长石国栌教授宴请客人。",
            {"傅明远": "host", "车兰英": "host", "石国栌": "host"},
        ),
        (
            "4月6日，某校举行欢迎会。陪同出席晚宴的还有外语学院院长傅明远、外事处处长车兰英等。",
            {"傅明远": "attendee", "车兰英": "attendee"},
        ),
        ("村支部书记傅正言宴请参加选举的25名党员。", {"傅正言": "mentioned"}),
        (
            "4月6日，傅明远、车兰英等12名表现突出的协会负责人获得贡献奖。",
            {"傅明远": "awarded", "车兰英": "awarded"},
        ),
        (
            "4月6日，区政协召开全体会议。石国栌、傅明远、车兰英等6名委员代表各自界别，围绕养老服务、城市更新等方面建言献策。",
            {"石国栌": "speaker", "傅明远": "speaker", "车兰英": "speaker"},
        ),
        ("“谢谢你们！”村民石来福紧紧握着慰问人员的手，激动地说道。", {"石来福": "speaker"}),
        (
            "4月6日，区政协召开会议。区政协主席傅明远主持会议。区政协办公室主任石国栌，区政协专职常委，机关干部列席会议。",
            {"傅明远": "chair", "石国栌": "attendee"},
        ),
        (
            "4月6日，区委召开会议。区委副书记傅明远、区长车兰英分别对各镇的工作汇报进行了点评。",
            {"傅明远": "speaker", "车兰英": "speaker"},
        ),
        ("6月9日，全县集中开工活动举行。县委副书记傅明远下达开工令。", {"傅明远": "attendee"}),
        (
            "8月1日，市里召开座谈会。93617部队政委傅明远少将、政治部主任车兰英少将，某学院院长石国栌少将，部分部队首长出席座谈会。",
            {"傅明远": "attendee", "车兰英": "attendee", "石国栌": "attendee"},
        ),
        (
            "11月28日，项目投产仪式举行。市委副书记傅明远，市发展改革局、自然资源局有关领导，石渡镇全部在家班子成员、企业代表等出席仪式。",
            {"傅明远": "attendee"},
        ),
        (
            "11月12日，云河市政协主席傅明远率住云河市省政协委员一行赴宣城市学习考察。宣城市政协副主席车兰英陪同。",
            {"傅明远": "visitor"},
        ),
        ("李克强总理连续三年在政府工作报告中提到要推进老旧小区改造，鼓励加装电梯。", {"李克强": "mentioned"}),
        (
            "5月31日，全国现场会召开。市商务局局长傅明远在会上围绕“拓展通道，完善服务”介绍发展经验。",
            {"傅明远": "reporter_to"},
        ),
        ("12月12日，市政协主席傅明远率住云河市的省政协委员赴黄山考察。", {"傅明远": "attendee"}),
        ("区人大常委会副主任傅明远作了关于“依法监督”的专题辅导报告。", {"傅明远": "speaker"}),
    ],
)
def test_what_each_of_them_did(page: Callable[..., Page], text: str, expected: dict[str, str]) -> None:
    found = roles(page(text))
    assert {name: found.get(name) for name in expected} == expected


def test_the_post_with_its_body_goes_before_the_same_post_bare(page: Callable[..., Page]) -> None:
    one = page(
        "4月2日，云河区人大常委会举行会议。区人大常委会主任石国栌，副主任傅明远、车兰英出席。",
        "区人大常委会副主任傅明远同志作了辅导报告。",
    )
    found = {p.zh: p.titles_zh for event in extract(one.articles[0], one).events for p in event.people}
    assert found["傅明远"] == ("区人大常委会副主任",)


def test_winners_are_read_from_lists_under_a_prize(page: Callable[..., Page]) -> None:
    one = page(
        "经评选，现将优质课评选获奖名单公布如下：",
        "一等奖（2名）",
        "方远山 云河县第一中学",
        "何静（城关小学）",
        "二等奖：齐文、常小川、温良青",
        "优秀组织奖",
        "云河一中 青山镇中心校",
        "希望各校向他们学习，温良青老师已在青山镇中学任教十年。",
    )
    found = roles(one)
    assert found == dict.fromkeys(("方远山", "何静", "齐文", "常小川", "温良青"), "awarded")


def test_names_under_a_heading_that_is_no_prize_won_nothing(page: Callable[..., Page]) -> None:
    found = roles(page("会议安排如下，请准时到会。", "参会名单", "方远山 贺小兰 何静"))
    assert "awarded" not in found.values()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "4月6日，云河县举行象棋比赛。傅志岩摘得一等奖；车永柏、石来禾分获二等奖。副县长耿明为获奖选手颁奖。",
            {"傅志岩": "awarded", "车永柏": "awarded", "石来禾": "awarded", "耿明": "attendee"},
        ),
        (
            "4月6日，云河县举行颁奖典礼，向傅少松、车军、石秀英3人颁发荣誉证书，授予耿大川等11人好人称号。",
            {"傅少松": "awarded", "车军": "awarded", "耿大川": "awarded"},
        ),
        ("4月6日，县长耿明向傅少松、车军等12人颁发任命书。", {"傅少松": "mentioned", "车军": "mentioned"}),
        ("对成绩突出的傅冶青等63名同学授予学习标兵称号。", {"傅冶青": "awarded"}),
        (
            "在傅丽老师和车霞老师的主持下，选手们依次登台演讲。",
            {"傅丽": "chair", "车霞": "chair"},
        ),
    ],
)
def test_who_won_and_who_handed_it_over(
    page: Callable[..., Page], text: str, expected: dict[str, str]
) -> None:
    found = roles(page(text))
    assert {name: found.get(name) for name in expected} == expected


def test_a_post_behind_a_name_and_comrade_is_the_persons(page: Callable[..., Page]) -> None:
    one = page(
        "4月6日，云河县召开领导干部会议。省委批准：傅秀岚同志任中共云河县委书记，石国栌同志不再担任县委书记职务。"
    )
    found = {p.zh: p.titles_zh for event in extract(one.articles[0], one).events for p in event.people}
    assert found == {"傅秀岚": ("中共云河县委书记",), "石国栌": ()}


def test_who_is_met_on_a_journey_abroad_is_not_spelled_by_the_sounds_of_the_characters(
    page: Callable[..., Page],
) -> None:
    one = page(
        "4月2日至6日，市委书记傅明远率云河市代表团访问韩国。",
        "傅明远会见了光华市市长朴升东。中国驻釜山总领事车兰英参加会见。",
    )
    found = {p.zh: p.en for event in extract(one.articles[0], one).events for p in event.people}
    assert found == {"傅明远": "Fu Mingyuan", "朴升东": "“朴升东”", "车兰英": "Che Lanying"}


def test_who_came_and_read_out_reported(page: Callable[..., Page]) -> None:
    found = roles(
        page("4月2日，集团召开大会。工会主席傅明远莅临会议并致辞，副主席车兰英到会并宣读批复文件。")
    )
    assert found == {"傅明远": "speaker", "车兰英": "reporter_to"}


def test_seven_comrades_elected_share_what_they_won(page: Callable[..., Page]) -> None:
    one = page(
        "4月2日，公司召开大会。傅运秋、车江、石壮三位同志当选为公司工会委员，耿泽岚以86票的高票当选为工会主席。"
    )
    found = {p.zh: p.titles_zh for event in extract(one.articles[0], one).events for p in event.people}
    assert found["石壮"] == ("公司工会委员",)
    assert found["耿泽岚"] == ("工会主席",)


def test_whose_work_won_won(page: Callable[..., Page]) -> None:
    found = roles(page("4月2日，大赛揭晓。傅枫的散文《云河秋色》、车天青的书法作品《荷塘》斩获一等奖。"))
    assert found == {"傅枫": "awarded", "车天青": "awarded"}


def test_who_was_shown_round_did_what_stands_behind_those_who_showed(page: Callable[..., Page]) -> None:
    found = roles(
        page("6月8日，区长傅明远和护林检查组一行7人在镇长车兰英的陪同下来到青山社区，视察护林工作。")
    )
    assert found == {"傅明远": "attendee", "车兰英": "attendee"}


def test_who_leads_a_team_here_is_a_visitor(page: Callable[..., Page]) -> None:
    found = roles(
        page("4月2日，副市长傅明远率督查组到云河县督查安全生产工作。县委书记车兰英、县长石国栌陪同。")
    )
    assert found == {"傅明远": "visitor", "车兰英": "host", "石国栌": "host"}


def test_whose_words_are_cited_speaks_at_no_local_occasion(page: Callable[..., Page]) -> None:
    one = page("4月2日，云河县纪委通报3起典型案例。", "习近平总书记指出，要管好用好每一分钱。")
    (event,) = extract(one.articles[0], one).events
    assert all(d.speaker_zh != "习近平" for d in event.directives)
    assert [str(p.role) for p in event.people if p.zh == "习近平"] == ["mentioned"]


def test_by_whom_guests_were_made_welcome(page: Callable[..., Page]) -> None:
    one = page("4月2日，云河市商会会长傅明远一行到访青山商会，获会长车兰英、副会长石国栌热情接待。")
    found = {
        p.zh: (p.titles_zh, str(p.role))
        for event in extract(one.articles[0], one).events
        for p in event.people
    }
    assert found["车兰英"][0] == ("会长",)
    assert found["车兰英"][1] == found["石国栌"][1] != "mentioned"


def test_who_went_along_where_business_people_came_was_a_host(page: Callable[..., Page]) -> None:
    text = "5月3日，云河商会、石渡商会等9家商会受邀到青禾县考察，青禾县委书记何远、副县长单国强陪同考察。"
    assert roles(page(text)) == {"何远": "host", "单国强": "host"}


def test_who_comes_without_a_leader_is_a_guest(page: Callable[..., Page]) -> None:
    text = "5月3日，东海客商单国强来就项目投资合作事宜进行考察，县政协主席何远陪同活动。"
    assert roles(page(text, headline="东海客商来我县考察洽谈")) == {"单国强": "visitor", "何远": "host"}


def test_who_reports_to_the_session_on_behalf_of_the_committee_reported(page: Callable[..., Page]) -> None:
    text = "县政协副主席何远代表常委会向大会报告五年来提案工作情况。"
    assert roles(page("5月3日，青禾县政协十届一次会议开幕。", text)) == {"何远": "reporter_to"}


def test_the_words_about_a_chair_begin_with_the_mandate(page: Callable[..., Page]) -> None:
    text = "5月3日，受县委书记何远委托，县委副书记、县长单国强主持召开县委常委会会议。"
    article = page(text)
    chair = next(p for p in extract(article.articles[0], article).events[0].people if p.role == "chair")
    assert chair.zh == "单国强"
    assert any(e.quote.startswith("受县委书记何远委托") for e in chair.evidence)


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("4月6日，代表团由云河市副市长车兰英率领，并由商会副会长傅明远主持接待。", "傅明远", "attendee"),
        ("4月6日，副局长傅明远主持全局日常工作，参加会议。", "傅明远", "mentioned"),
        ("4月6日，教授傅明远主持完成国家级项目3项。", "傅明远", "mentioned"),
        ("4月6日，副镇长车兰英主持会议。最后由傅明远书记总结强调：一是抓好防汛。", "傅明远", "speaker"),
        ("4月6日，公司召开会议。纪委书记傅明远强调了选举纪律。", "傅明远", "speaker"),
        ("4月6日，街道召开大会。办公室副主任傅明远部署2023年队伍建设重点工作任务。", "傅明远", "speaker"),
        ("4月6日，市人大常委会召开会议。副主任傅明远作关于会议筹备工作情况的汇报。", "傅明远", "reporter_to"),
        (
            "4月6日，书记石磊作为普通党员参加学习，经理傅明远，副经理车兰英作为普通党员，参加学习。",
            "车兰英",
            "attendee",
        ),
        ("4月6日，副市长傅明远、局长车兰英等领导与考察团成员就合作进行了洽谈。", "傅明远", "attendee"),
        ("4月6日，会议传达了县委书记傅明远的讲话，傅明远指出，要抓好防汛。", "傅明远", "mentioned"),
        (
            "4月6日，副主任车兰英、傅明远分别就医疗机构做好防控工作、儿童防控工作进行再安排、再部署。",
            "傅明远",
            "speaker",
        ),
        (
            "4月6日，审判委员会专职委员傅明远结合队伍教育整顿工作的相关要求进行了工作部署。",
            "傅明远",
            "speaker",
        ),
        ("4月6日，巡察组副组长傅明远组织学习了《工作方案》。", "傅明远", "attendee"),
        ("4月6日，运动员代表傅明远代表全体运动员宣誓。", "傅明远", "attendee"),
        ("4月6日，副校长傅明远做题为“学习精神”的培训。", "傅明远", "speaker"),
        ("秘书长傅明远告诉云河时报（微信号：yunhe），章程已经修订。", "傅明远", "speaker"),
        ("会长傅明远向大会作协会自成立以来的《工作报告》。", "傅明远", "reporter_to"),
        ("4月6日，傅明远、车兰英等4名民警当选“省特级优秀人民警察”。", "傅明远", "awarded"),
        ("4月6日，校长傅明远为学术委员会委员授聘书。", "傅明远", "attendee"),
        ("4月6日，院长何静主持会议，副院长车兰英、傅明远分别进行了任期述职。", "车兰英", "speaker"),
        (
            "4月6日，校党委副书记傅明远、组织部副部长车兰英及全体党员与会，会议由何静院长主持。",
            "傅明远",
            "attendee",
        ),
        ("4月6日，书记傅明远代表上届党委作了题为《凝心聚力，再谱新篇》的工作报告。", "傅明远", "speaker"),
        ("4月6日，副主任傅明远在理事长车兰英的陪同下，对两户困难家庭进行了慰问。", "傅明远", "attendee"),
        (
            "4月6日，出席仪式的领导有：副市长何静同志，区四大班子有关领导，集团董事长傅明远先生。",
            "傅明远",
            "attendee",
        ),
        (
            "4月6日，县长傅明远，县工商联、县民政局、县侨联等相关部门负责同志，各县（市）区统战部、工商联负责同志，各市商会代表、外地商会代表，各异地商会、行业协会代表以及金融部门、新闻媒体人员100余人参加了活动。",
            "傅明远",
            "attendee",
        ),
        (
            "4月6日，统战部副部长傅明远代表四市，区工商联主席车兰英，副市长何静先后上台讲话。",
            "傅明远",
            "speaker",
        ),
        ("4月6日，任命傅明远同志为副县长，县人大常委会主任何静为两名同志颁发任命书。", "傅明远", "mentioned"),
        ("4月6日，法庭庭长傅明远、民行科科长车兰英分别就本职工作作了报告。", "傅明远", "reporter_to"),
        ("4月6日，商会换届。傅明远当选商会会长并发表讲话。", "傅明远", "speaker"),
        ("4月6日，大会主席团常务主席傅明远、车兰英担任执行主席，何静主持。", "傅明远", "attendee"),
        ("4月6日，居委负责人傅明远、宣传干部车兰英一同到困难家庭石渊家中走访慰问。", "傅明远", "attendee"),
        ("4月6日，商会会长傅明远对青禾县良好的投资环境给予了充分肯定。", "傅明远", "speaker"),
        ("4月6日，县里将傅明远、石磊等14位同志表彰为“优秀教师”。", "傅明远", "awarded"),
        ("4月6日，陪同李部长调研的有省政府参事傅明远，商会会长石磊等。", "傅明远", "attendee"),
        (
            "4月6日，副主任傅明远到港区视察，书记石磊陪同。石磊向傅明远介绍了工作开展情况。",
            "傅明远",
            "attendee",
        ),
        ("4月6日，学会召开大会。副校长傅明远院士做有关章程修改的报告。", "傅明远", "speaker"),
        ("4月6日，治安总队副总队长傅明远作了“一标三实”工作专题辅导。", "傅明远", "speaker"),
        ("4月6日，团县委书记傅明远在会上对过去一年我县团的工作进行了总结回顾。", "傅明远", "speaker"),
        ("4月6日，县总工会主席傅明远作了热情洋溢的贺词。", "傅明远", "speaker"),
        ("被授予杰出村官称号的是青山村党委书记傅明远、石桥村党委书记车兰英。", "车兰英", "awarded"),
        ("4月6日，镇党委书记傅明远全面回顾总结2024年度工作成绩。", "傅明远", "speaker"),
        ("4月6日，县政协副主席傅明远、车兰英分别在各讨论组与委员们一起讨论。", "傅明远", "attendee"),
        (
            "4月6日，傅明远、车兰英、何静等在家的县四套领导班子成员及各镇街负责人参加了会议。",
            "傅明远",
            "attendee",
        ),
        ("4月6日，镇党委书记傅明远同志讲了五点要求。", "傅明远", "speaker"),
        (
            "4月6日，副书记傅明远从竞聘工作的开展情况，心得体会和经验总结三个方面作了分享。",
            "傅明远",
            "speaker",
        ),
        ("4月6日，区教育局局长傅明远参加座谈会并在会上作了发言。", "傅明远", "speaker"),
        ("十位“最美职工”分别是：云河公司工人傅明远，青山厂技师车兰英，石桥镇教师石磊。", "傅明远", "awarded"),
    ],
)
def test_what_somebody_did_by_the_words_behind_the_name(
    page: Callable[..., Page], text: str, name: str, role: str
) -> None:
    assert roles(page(text))[name] == role


def test_winners_with_place_and_post_in_columns(page: Callable[..., Page]) -> None:
    found = roles(
        page(
            "获得五一劳动奖章的会员有：",
            "云河：方远山 云河师范大学附属中学教师",
            "何静 临河县剧团演员",
        )
    )
    assert found == {"方远山": "awarded", "何静": "awarded"}


def test_winners_in_rows_of_a_table_and_by_their_class(page: Callable[..., Page]) -> None:
    found = roles(
        page(
            "近日，征文大赛落下帷幕，具体获奖名单如下：",
            "《云河秋色》 |方远山、车小兰 |石磊 |省一等奖 |",
            "《青禾夜话》 |何静 |石磊 |省二等奖 |",
            "一等奖：七（5） 傅宇欢",
            "最美社区工作者名单：",
            "1.马 兰：云河县青山镇北川社区党支部副书记",
        )
    )
    assert found == {
        "方远山": "awarded",
        "车小兰": "awarded",
        "何静": "awarded",
        "傅宇欢": "awarded",
        "马兰": "awarded",
    }


def test_who_took_part_is_told_behind_what_was_required(page: Callable[..., Page]) -> None:
    found = roles(
        page(
            "4月6日，石桥乡召开动员会。主任宋立科讲话，他要求各单位要提高站位。 县委副书记王超，县委常委唐敏青参加了动员会。"
        )
    )
    assert found["王超"] == found["唐敏青"] == "attendee"


def test_who_presides_by_a_label_is_the_chair_and_no_host(page: Callable[..., Page]) -> None:
    one = page("4月6日，县委召开会议。", "主持人：傅明远", "参会人员：车兰英、何静")
    found = {
        p.zh: (p.titles_zh, str(p.role))
        for event in extract(one.articles[0], one).events
        for p in event.people
    }
    assert found["傅明远"] == ((), "chair")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "5月3日，市长石磊在市行政中心会见来访的宏远集团董事长何远一行。集团副总裁单国强，副市长傅明远参加会见。",
            {"石磊": "host", "何远": "visitor", "单国强": "attendee", "傅明远": "host"},
        ),
        (
            "5月3日，由云河县委书记何远带队，云河县四个班子领导组成的云河考察团对青禾县进行了考察。青禾县领导单国强、车兰英陪同。",
            {"何远": "visitor", "单国强": "host", "车兰英": "host"},
        ),
        (
            "5月3日，云河区人民检察院何远检察长一行4人莅临我院交流调研，我院车兰英副检察长带领办公室等负责同志陪同了调研。",
            {"何远": "visitor", "车兰英": "host"},
        ),
        (
            "5月3日，云河市市长何远一行八人访问青禾商会，受到该会副理事长单国强，理事车兰英等的热情接待。到访商会的还有市政府秘书长石磊，商务局局长傅明远。",
            {"何远": "visitor", "单国强": "host", "车兰英": "host", "石磊": "visitor", "傅明远": "visitor"},
        ),
        (
            "5月3日，由云河市副市长何远带队，包括市政府办公室副主任石磊，市教育局局长傅明远，以及部分中学校长在内的云河市教育代表团一行来到我校考察交流。",
            {"何远": "visitor", "石磊": "visitor", "傅明远": "visitor"},
        ),
        (
            "5月3日，云河县教育局局长何远一行4人来到青禾中学交流，校长单国强及相关领导热烈欢迎。",
            {"何远": "visitor", "单国强": "host"},
        ),
    ],
)
def test_who_came_and_who_received_them(
    page: Callable[..., Page], text: str, expected: dict[str, str]
) -> None:
    assert roles(page(text)) == expected


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("县长傅明远等县领导带着深情厚谊，看望慰问了县武警中队官兵。", "傅明远", "attendee"),
        ("消防救援站站长石磊代表全体指战员感谢各单位的关心。", "石磊", "speaker"),
        ("县监委主任石磊列席会议并发表监督意见。", "石磊", "speaker"),
        (
            "市外办主任石磊分别与越南驻广州总领事阮世山、法国驻广州总领事傅明远座谈交流。",
            "阮世山",
            "attendee",
        ),
        ("市长傅明远来到军营，与军分区司令员石磊以及官兵一起座谈。", "石磊", "attendee"),
        ("教研员石磊对两位教师的课进行了评课。", "石磊", "speaker"),
    ],
)
def test_what_else_says_that_people_took_part(
    page: Callable[..., Page], text: str, name: str, role: str
) -> None:
    assert roles(page(text))[name] == role


def test_what_all_of_a_row_asked_for_makes_its_last_name_no_speaker(page):
    document = page(
        "5月8日，青禾县政府召开第七次常务会议。县长何远主持会议，副县长解明远，副县长周军，园区管委会副主任左青参加会议，提出工作要求。"
    )
    (event,) = extract(document.articles[0], document).events
    assert {person.zh: person.role.value for person in event.people}["左青"] == "attendee"


@pytest.mark.parametrize("when", ["昨天", "昨天在会展中心、青禾礼堂", "在会展中心", "应邀"])
def test_when_and_where_stand_behind_a_mark(page: Callable[..., Page], when: str) -> None:
    text = f"4月6日，区委书记傅明远，区长车兰英，{when}出席了开幕式。"
    assert roles(page(text)) == {"傅明远": "attendee", "车兰英": "attendee"}


@pytest.mark.parametrize(
    ("sentence", "roles"),
    [
        ("市领导何远、林海，驻军部队有关领导，优抚对象代表等参加座谈。", [Role.ATTENDEE, Role.ATTENDEE]),
        ("清华大学教授何远、研究员林海分别作主旨演讲。", [Role.SPEAKER, Role.SPEAKER]),
        ("据《云河日报》报道，市委书记何远日前在接受采访时说，要把安全放在首位。", [Role.MENTIONED]),
    ],
)
def test_who_was_there_and_who_is_quoted(page: Callable[..., Page], sentence: str, roles: list[Role]) -> None:
    told = page("5月8日，云河市举行座谈会。", sentence)
    assert [person.role for person in extract(told.articles[0], told).events[0].people] == roles


@pytest.mark.parametrize(
    ("did", "role"),
    [
        ("对检查情况进行了通报", "reporter_to"),
        ("对安全维稳工作进行了安排", "speaker"),
        ("就下一步整治工作进行了再部署", "speaker"),
    ],
)
def test_what_was_told_of_checks_is_no_check(page: Callable[..., Page], did: str, role: str) -> None:
    lead = "2月20日，石渡镇召开环境治理专题会议，镇党委副书记傅明远主持。"
    assert roles(page(f"{lead}会上，副镇长石磊{did}。"))["石磊"] == role


@pytest.mark.parametrize(
    ("deck", "expected"),
    [
        ("傅明远讲话 车兰英主持", {"傅明远": "speaker", "车兰英": "chair"}),
        ("傅明远出席并讲话 车兰英主持会议", {"傅明远": "speaker", "车兰英": "chair"}),
        ("车兰英主持并讲话", {"傅明远": "attendee", "车兰英": "chair"}),
        ("车兰英出席", {"傅明远": "attendee", "车兰英": "attendee"}),
    ],
)
def test_a_deck_says_who_presided_where_the_text_does_not(
    page: Callable[..., Page], deck: str, expected: dict[str, str]
) -> None:
    text = "2月2日，云河县委农村工作会议召开。县委书记傅明远，县委副书记车兰英等县领导参加会议。"
    assert roles(page(text, headline=f"县委农村工作会议召开 {deck}")) == expected


def test_a_deck_changes_no_chair_that_the_text_names(page: Callable[..., Page]) -> None:
    text = "2月2日，云河县委农村工作会议召开，县长石磊主持会议。县委书记傅明远，县委副书记车兰英参加会议。"
    assert roles(page(text, headline="县委农村工作会议召开 车兰英主持"))["车兰英"] == "attendee"


def test_whose_resignation_is_reported_on_reports_nothing(page: Callable[..., Page]) -> None:
    text = "10月23日，云河区人大常委会召开会议。会议听取了关于建议接受车兰英辞去市人大代表职务请求的报告。"
    made = page(text)
    (event,) = extract(made.articles[0], made).events
    assert roles(made) == {"车兰英": "mentioned"}
    assert [item.act.value for item in event.agenda] == ["heard"]
