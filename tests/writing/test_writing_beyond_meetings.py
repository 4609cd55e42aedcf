"""Bottom lines and titles of what is no meeting: guests, fairs, trees, openings, courses."""

import pytest

from summarizer.facts import Article
from summarizer.pipeline import summarize
from summarizer.reading import decode
from summarizer.running.drive import run
from summarizer.writing import render


def _article(*paragraphs: str) -> Article:
    return run(summarize(decode("\n\n".join(paragraphs).encode(), "a.txt"))).articles[0]


def _title(*paragraphs: str) -> str:
    return render(run(summarize(decode("\n\n".join(paragraphs).encode(), "a.txt"))), None, "md").partition(
        "\n"
    )[0][2:]


GUESTS = (
    "5月6日，市长方远会见韩国和善市市长朴成浩一行，就加强双方合作进行深入交流。",
    "简要介绍云河经济社会发展情况后，方远说，云河是开放大市。期待双方持续加强经贸、文化、教育等方面务实合作。",
)


def test_guests_from_abroad_are_told_by_their_posts_and_what_was_talked_of() -> None:
    told = _article(*GUESTS)
    assert "mayor of “和善市” in the Republic of Korea" in told.summary_en
    assert "The two sides discussed closer cooperation." in told.summary_en
    assert (
        "Fang Yuan spoke of cooperation in trade, culture and education, among other fields."
        in told.summary_en
    )
    assert "mayor of “和善市” in the Republic of Korea and a delegation" in _title(*GUESTS)
    assert not told.findings


@pytest.mark.parametrize("said", ["双方表示", "双方一致表示"])
def test_what_both_sides_say_is_told_of_both(said: str) -> None:
    told = _article(
        "5月6日，市长方远会见了瑞典驻华大使古斯特一行。",
        f"{said}，将加强经贸往来，推动教育、科技等领域合作。",
    )
    assert (
        "The two sides spoke of cooperation in trade, education, and science and technology"
        in told.summary_en
    )


TREES = (
    "云河县开展义务植树活动",
    "3月12日上午，县委书记方远带领机关干部在青禾镇开展义务植树活动。",
    "方远强调，要加强苗木管护。",
    "本次活动共有400余人参加，种植苗木3000余株。",
)


def test_who_plants_trees_takes_part() -> None:
    told = _article(*TREES).summary_en
    assert told.startswith(
        "Fang Yuan (方远), secretary of the County Party Committee, took part in a tree-planting event in"
    )
    assert "more than 400 people taking part; more than 3,000 seedlings planted" in told


def test_leaders_who_join_in_planting_trees_are_at_a_tree_planting_event() -> None:
    told = _article("云河县千名干部植树忙", "3月12日，方远、李明等县领导与机关干部共计300余人参加义务植树。")
    assert "took part in a tree-planting event in Yunhe County on 12 March" in told.summary_en


def test_a_fair_elsewhere_is_no_visit_to_its_city() -> None:
    page = (
        "5月6日，第十七届中国西部国际博览会在四川成都开幕，市委副书记方远率领云河代表团参会。",
        "展览总面积约26万平方米，参展企业达600余家。",
    )
    told = _article(*page).summary_en
    assert "led a delegation to the 17th Western China International Fair" in told
    assert "exhibition area: about 260,000 square metres; more than 600 exhibitors" in told
    assert _title(*page) == "Fang Yuan (方远) leads a delegation to the 17th Western China International Fair"


def test_who_came_to_a_fair_attended_it_wherever_it_is() -> None:
    told = _article(
        "云河制造亮相东盟博览会",
        "5月6日，市委书记方远，市长李明，昨天在会展中心出席了第四届中国-东盟博览会开幕式。",
    )
    assert (
        "Fang Yuan (方远), secretary of the Municipal Party Committee, attended the fourth China-ASEAN Expo"
        in told.summary_en
    )


def test_a_house_that_opens_is_told_by_its_name_and_who_unveiled_it() -> None:
    page = ("近日，由市城投集团代建的云河市儿童医院正式运营。市长方远为医院揭牌。",)
    told = _article(*page).summary_en
    assert told.startswith("A news report: Yunhe Children's Hospital goes into operation.")
    assert "Fang Yuan (方远), mayor, unveiled a plaque." in told
    assert _title(*page) == "Yunhe Children's Hospital goes into operation"


def test_a_course_is_told_with_its_length_and_its_trainees() -> None:
    told = _article(
        "5月6日，云河县青年干部培训班开班。县委组织部部长方远出席并讲话。",
        "本次培训为期5天，共有46名学员参加培训。",
    )
    assert "It lasts five days and has 46 trainees." in told.summary_en


def test_an_occasion_of_two_names_keeps_both() -> None:
    told = _article(
        "5月6日下午，云河县第二届蜜桃文化周招商项目推介会暨项目签约仪式在青禾酒店举行。县长方远致辞。",
        "现场签约项目12个，总投资8亿元。",
    )
    assert "spoke at a project promotion meeting and signing ceremony in" in told.summary_en


def test_a_group_of_projects_comes_before_those_it_names() -> None:
    told = _article(
        "5月6日，云河县举行重点项目集中开工仪式。县长方远宣布开工。",
        "此次集中开工的8个重点项目分别是：远大电商产业园项目、东环路建设项目、星火广场项目。",
        "本次集中开工的8个项目，总投资37.8亿元。",
    )
    lines = [point.en for point in told.key_points]
    assert any(line.startswith("Started: eight key projects") and "East Ring Road" in line for line in lines)


def test_a_fair_at_home_opens_the_bottom_line_and_tells_what_was_signed_there() -> None:
    told = _article(
        "2026青禾茶文化节开幕",
        "5月18日，为期5天的2026青禾茶文化节在青禾县文化广场开幕。县委书记方远宣布开幕。",
        "开幕式上，共签约项目15个，签约金额28亿元。",
    )
    opening = "The 2026 Qinghe (青禾) Tea Culture Festival opened"
    assert told.summary_en.startswith(opening)
    assert (
        "It saw the signing of 15 projects with a total contract value of 2.8 billion yuan."
        in told.summary_en
    )
    assert (
        "Fang Yuan (方远), secretary of the County Party Committee, declared the opening." in told.summary_en
    )
    ahead = _article("青禾县筹备茶文化节", "第三届青禾茶文化节将于5月18日举行。县长方远检查了筹备工作。")
    assert "was held" not in ahead.summary_en


def test_what_guests_mean_to_build_is_a_planned_project() -> None:
    told = _article(
        "蓝海集团来青禾县考察",
        "4月16日，蓝海集团总经理方远一行来青禾县考察。县长何平参加座谈。",
        "方远表示，集团计划投资12亿元，在青禾建设预制菜产业园。",
    )
    (project,) = told.events[0].projects
    assert (project.zh, project.stage.value, project.amount_zh) == ("预制菜产业园", "planned", "12亿元")
    assert (
        "A project is planned: the pre-prepared food industrial park, with an investment of 1.2 billion yuan."
        in told.summary_en
    )


def test_what_was_found_is_told_once() -> None:
    told = _article(
        "青禾县开展消防检查",
        "5月6日，青禾县大东街道党工委书记方远带队检查消防安全。共检查商铺46家，发现隐患12处。",
    )
    assert told.summary_en.count("hazards") == 1


def test_a_fund_of_hope_asks_for_nothing() -> None:
    told = _article(
        "青禾希望工程基金会捐赠仪式举行",
        "10月27日，青禾希望工程基金会捐赠仪式在青禾县一中举行。青禾希望工程基金会主席方远，县长何平出席仪式。",
    )
    assert told.events[0].directives == ()


def test_a_court_that_names_nobody_is_told_by_its_headline() -> None:
    told = _article(
        "青禾县人民法院集中宣判一批刑事案件",
        "10月23日上午，青禾县人民法院对一批刑事案件进行了集中宣判。",
        "其中被告人焦某犯盗窃罪被判处五年有期徒刑并处罚金二万元。",
    )
    assert "of A defendant" not in told.events[0].title_en
    assert told.summary_en.startswith(
        "A news report: Qinghe County People's Court pronounces judgment in a number of criminal cases."
    )


def test_a_count_that_the_news_told_is_not_reported_again() -> None:
    told = _article(
        "青禾县公安局破获刑事案件58起",
        "连日来，青禾县公安局刑侦大队加大侦破力度，破获各类刑事案件58起。",
        "共抓获违法犯罪嫌疑人36人。",
    )
    assert told.summary_en.count("58 criminal cases") == 1
    assert "36 suspected offenders caught" in told.summary_en


def test_what_was_signed_at_a_forum_was_not_seen_by_who_spoke() -> None:
    told = _article(
        "青禾县举行“数字乡村”发展论坛",
        "11月26日，2026青禾“数字乡村”发展论坛在青禾宾馆举行。县长方远致辞。",
        "论坛上，青禾县与省农业科学院签订战略合作协议。",
    )
    assert "It saw the signing of the strategic cooperation agreement." in told.summary_en
    assert not told.findings


def test_whoever_calls_on_firms_elsewhere_leads_a_visit() -> None:
    told = _article(
        "方远率队赴上海招商推介",
        "3月12日至14日，县委书记方远率党政代表团赴上海市开展招商推介活动，先后拜访了华岭生物科技有限公司、上海安徽商会，并召开投资环境推介会。",
        "推介会上，方远介绍了青禾县的产业基础，现场签约项目5个，总投资18.6亿元。",
        "副县长何平参加活动。",
    )
    assert told.events[0].bodies == ()
    assert told.summary_en.startswith(
        "Fang Yuan (方远), secretary of the County Party Committee, led a visit to Shanghai"
    )


def test_the_first_at_hand_are_not_of_that_name() -> None:
    told = _article(
        "青禾县石渡镇发生山体滑坡",
        "7月16日，青禾县石渡镇发生山体滑坡。灾情发生后，县委书记何平、县长方琳第一时间赶赴现场指挥抢险工作。",
    )
    assert all(person.zh != "方琳第" for event in told.events for person in event.people)
    assert "led a visit" not in told.summary_en


def test_a_title_keeps_the_decimals_of_its_news() -> None:
    title = _title(
        "青禾县1至5月外贸进出口增长21.3%", "记者获悉，1至5月，青禾县外贸进出口总额12.6亿元，同比增长21.3%。"
    )
    assert "21.3 percent" in title
