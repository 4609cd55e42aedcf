from summarizer.pipeline import summarize
from summarizer.reading import decode
from summarizer.running.drive import run
from summarizer.writing.sheet import Sheet, sheets

THREE = """青禾区召开党工委会议

3月5日，青禾经开区党工委书记解明远主持召开党工委会议、党工委理论学习中心组学习会、区委全面深化改革委员会会议。
党工委会议听取了防汛备汛工作情况汇报，审议了《青禾区城市更新办法》。
会议强调，要严格落实防汛责任，严禁擅自脱岗。
区委全面深化改革委员会会议审议了《青禾区国企改革方案》。
会议要求，要加快推进国企改革，6月底前完成3家企业改制。
"""


def sheet(text: str) -> Sheet:
    return sheets(run(summarize(decode(text.encode(), "page.txt"))))[0]


def test_each_of_several_events_is_named_once_at_its_first_lines() -> None:
    headings = [block.heading for block in sheet(THREE).blocks]
    named = [heading for heading in headings if " — " in heading]
    assert len(named) == len({heading.split(" — ")[0] for heading in named}) == 2
    assert headings[0] in named
    assert "What was required" in headings


def test_the_title_of_several_events_says_what_was_mostly_required() -> None:
    assert " and two other events, on " in sheet(THREE).title


def test_what_two_meetings_did_together_is_told_of_neither_alone() -> None:
    both = "3月5日，县长解明远主持召开县政府党组会议和县政府第9次常务会议。会议审议了《青禾县城市更新办法》。"
    assert [block.heading for block in sheet(both).blocks] == ["On the table", "People"]


def test_what_was_deliberated_is_said_not_to_be_adopted_in_its_line_alone() -> None:
    made = sheet(THREE)
    assert any("not said to be adopted" in line.en for line in made.lines())
    assert not any("adopted" in limit for limit in made.limits)


ROUND = """5月8日，县长单国强到白石镇调研。单国强强调，要加快推进高标准农田建设，确保秋粮丰收。"""


def test_the_title_of_a_round_says_where_it_led_and_what_was_required() -> None:
    assert sheet(ROUND).title == "Shan Guoqiang (单国强) makes a field visit in Baishi Town: farming"


def test_the_title_of_a_round_says_what_was_looked_into_where_the_lead_does() -> None:
    told = ROUND.replace("到白石镇调研", "到白石镇调研防汛工作")
    assert sheet(told).title == "Shan Guoqiang (单国强) looks into flood prevention in Baishi Town"


def test_the_title_of_a_visit_says_what_guests_came_for() -> None:
    told = "5月8日，云河市商务局局长何远率考察团来青禾区考察投资环境。副区长单国强陪同。"
    assert sheet(told).title == (
        "He Yuan (何远) and a delegation visit Qinghe District to look into the investment environment"
    )


def test_the_title_of_a_round_says_whom_it_brought_greetings_to() -> None:
    told = ROUND.replace("到白石镇调研", "到白石镇调研并慰问困难群众")
    assert sheet(told).title.startswith("Shan Guoqiang (单国强) brings greetings to ")


def test_a_zone_without_a_name_has_one_article_in_a_sentence_and_none_in_a_title() -> None:
    made = sheet("5月8日，临空经济示范区召开指挥长会议。区委常委、组织部部长方远山讲话。")
    assert made.title.startswith("Airport Economy Demonstration Zone: ")
    assert "Airport Economy Demonstration Zone (临空经济示范区)" in made.facts.split(" · ")
    assert "of the Airport Economy Demonstration Zone" in made.summary.en


def test_what_guests_say_is_not_required() -> None:
    made = sheet("5月8日，石渡县党政考察团来青禾县考察招商引资工作。考察团希望双方加强清洁能源合作。")
    assert not any(block.heading == "What was required" for block in made.blocks)
    assert "remarks" not in made.summary.en


def test_that_demands_are_quoted_is_said_where_one_is() -> None:
    text = "青禾县召开工作会议\n\n3月5日，青禾县召开工作会议。会议强调，各部门奏响曲子。要严禁擅自脱岗。\n"
    briefing = run(summarize(decode(text.encode(), "page.txt")))
    (article,) = briefing.articles
    without = briefing.model_copy(update={"articles": (article.model_copy(update={"key_points": ()}),)})
    low = "Most requirements have no safe English yet"
    assert f"{low}; the weightiest are quoted." in sheets(briefing)[0].limits
    assert f"{low}." in sheets(without)[0].limits


def test_who_goes_to_look_for_investors_seeks_them_elsewhere() -> None:
    told = "近日，青禾县县长何远一行赴山东省开展招商活动。何远一行先后考察了甲公司、乙公司。"
    assert sheet(told).title == "He Yuan (何远) seeks investors in Shandong Province"
    held = "5月8日，青禾县在山东省济南市举行招商活动。县长何远出席并讲话。"
    assert "seeks investors" not in sheet(held).title


def test_who_came_first_to_what_nobody_led_is_told() -> None:
    came = "5月8日，我县召开乡村振兴工作推进会。县委常委、副县长何远，县人大副主任单国强出席会议。"
    assert ", attended by He Yuan (何远), member of the Standing Committee" in sheet(came).summary.en
    leader = "5月8日，我县召开乡村振兴工作推进会。县领导何远出席会议。"
    assert "attended by" not in sheet(leader).summary.en


BEGUN = (
    "5月8日，青禾县举行重点项目集中开工仪式。县长何远宣布开工，副县长单国强主持。"
    "此次集中开工项目14个，总投资7.8亿元，项目全部建成后，预计可实现年产值5亿元，年税收2000万元，提供就业岗位1200个。"
)


def test_a_ceremony_says_what_the_projects_are_to_bring_and_who_declared_them_begun() -> None:
    told = sheet(BEGUN).summary.en
    brought = "annual output of 500 million yuan, annual tax payments of 20 million yuan and 1,200 jobs."
    assert f"They are expected to bring {brought}" in told
    assert told.count("jobs") == 1
    assert "He Yuan (何远), county head, declared the start of construction." in told
    one = BEGUN.replace("，项目全部建成后，", "。其中，云峰新材料项目总投资1亿元，建成后，")
    assert "expected to bring" not in sheet(one).summary.en  # of one of them
    assert (
        "expected to bring"
        not in sheet(BEGUN.replace("预计可实现", "去年实现").replace("项目全部建成后，", "")).summary.en
    )


def test_a_headline_that_quotes_gives_way_to_what_is_shut() -> None:
    notice = """关于云栖街提升工程施工期间封闭交通的通告

因云栖街提升工程施工需要，5月8日至30日云栖街全线封闭，禁止机动车、非机动车通行。
特此通告。
青禾县公安局交通警察大队
2024年5月6日
"""
    assert sheet(notice).title.startswith(
        "Qinghe County: road closed to motor and non-motor vehicles from 8 to 30 May"
    )


def test_a_title_that_says_neither_who_nor_where_gives_way_to_the_headline() -> None:
    told = sheet(
        "沈怀远率队赴深圳开展招商推介活动\n\n　　4月15日，县委书记沈怀远率队赴深圳市开展招商推介活动，签约项目12个。\n"
    )
    assert told.title == "Shen Huaiyuan (沈怀远) seeks investors in Shenzhen"


def test_a_heading_names_nobody_of_whom_no_line_tells() -> None:
    made = sheet(
        "12月17日，青禾镇召开防汛工作会议。镇长石磊要求，要储备编织袋3万条。"
        "镇党委书记单国强强调，要下决心、铁起心。要黑起脸、出重拳。要督到位、快行动。"
    )
    headings = [block.heading for block in made.blocks]
    assert "What was required" in headings
    assert not any(heading.startswith("What Shan Guoqiang") for heading in headings)
