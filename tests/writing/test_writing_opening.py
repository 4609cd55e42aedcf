"""How bottom lines open, from pages read whole."""

import pytest

from summarizer.checking.claims import check_claims
from summarizer.facts import Event, EventKind, Section, Text, When
from summarizer.reading import decode, read
from summarizer.rules import extract
from summarizer.writing.article import published
from summarizer.writing.occasion import named_occasion
from summarizer.writing.people import people_lines


def made(*paragraphs: str):
    text = "\n".join([paragraphs[0], "", *(f"　　{p}\n" for p in paragraphs[1:])])
    page = read(decode(text.encode(), "page.txt"))
    (article,) = page.articles
    told = published(article, extract(article, page))
    assert check_claims(told, "", {s.id: s.text for s in article.all_sentences()}) == ()
    return told


def test_who_spoke_when_a_meeting_was_over_did_not_speak_at_it():
    page = made(
        "青禾县组织参加全省行风建设工作电视电话会议",
        "4月6日，青禾县卫生健康局组织各单位参加全省行风建设工作电视电话会议。",
        "会后，县卫健局局长何远强调，各单位要深刻领会会议精神。",
    )
    assert "He Yuan (何远), director of the County Health Bureau, spoke after a" in page.summary_en


def test_what_one_district_began_is_not_the_start_of_the_whole_city():
    paragraphs = (
        "5月8日，济宁市二季度重大项目集中开工活动举行。其中济宁市任城区分会场活动由远山集团承办。任城区委书记何远参加活动。",
        "何远报告了重点项目情况：二季度集中开工重大项目6个，总投资130亿元。",
    )
    assert "It marked the start" not in made("济宁市二季度重大项目集中开工活动举行", *paragraphs).summary_en
    both = paragraphs[0].replace("任城区委书记", "市委书记"), paragraphs[1]
    assert "It marked the start" in made("济宁市二季度重大项目集中开工活动举行", *both).summary_en


def test_who_chaired_a_talk_on_the_way_did_not_lead_the_round():
    page = made(
        "市政协视察公安工作",
        "11月18日上午，市政协主席何远率市政协副主席单国强、市政协秘书长骆青山及政协委员19人视察公安工作。"
        "随后，单国强副主席主持召开座谈会，听取全市公安工作情况介绍。",
    )
    assert page.summary_en.startswith(
        "He Yuan (何远), chair of the Municipal CPPCC Committee, led the activity"
    )
    who = dict(zip([p.zh for p in page.events[0].people], people_of(page), strict=True))
    assert who["骆青山"].endswith("took part.")


def people_of(page):
    """The lines of people of a page, in the order in which its event has them."""
    lines = [line for line, _ in people_lines(page.events)]
    return [next(line for line in lines if person.zh in line) for person in page.events[0].people]


def test_who_called_on_inspectors_led_no_visit():
    page = made(
        "国家检查组到我市检查防汛工作",
        "5月12日，国家防汛抗旱总指挥部副秘书长何远率检查组到我市检查防汛工作。副省长单国强陪同检查。",
        "市委常委、副市长骆青山看望检查组，副市长宋知白陪同检查。",
    )
    assert "led the visit" not in next(line for line in people_of(page) if "骆青山" in line)


def test_who_went_with_deputies_led_no_visit():
    page = made(
        "市人大常委会开展集中视察",
        "11月15日，市人大常委会组织省人大代表开展集中视察活动。市人大常委会副主任何远参加视察，市委常委、副市长单国强等一同视察。",
    )
    assert next(line for line in people_of(page) if "单国强" in line).endswith("took part.")


def test_who_declared_a_start_did_more_than_speak():
    page = made(
        "石渡县重点项目集中开工",
        "4月8日上午，石渡县2024年第二季度重点项目集中开工仪式举行。县委书记何远宣布项目集中开工，县委副书记、县长骆青山致辞。"
        "副县长宋知白主持仪式。",
        "此次集中开工重点项目共12个，总投资58.5亿元。",
    )
    assert (
        "He Yuan (何远), secretary of the County Party Committee, declared the start of construction, and Luo"
        in (page.summary_en)
    )
    alone = made(
        "云河区项目集中开工仪式举行",
        "4月8日上午，云河区项目集中开工仪式在云河工业园举行。区委副书记、区长何远宣布项目集中开工，区委常委宋知白介绍项目情况。",
    )
    assert alone.summary_en.startswith(
        "He Yuan (何远), deputy secretary of the District Party Committee and district head, declared the start"
    )


@pytest.mark.parametrize(
    ("title", "told"),
    [
        (
            "Yunhe Fishing Association: conference (“联动大会”)",
            "a conference of the Yunhe Fishing Association",
        ),
        ("Shidu County: opening ceremony (“联动仪式”)", "an opening ceremony in Shidu County"),
        ("Baishi Town: opening ceremony (“联动仪式”)", None),  # whose it was is not where it was
        ("Conference (“联动大会”)", None),
    ],
)
def test_of_a_name_that_can_only_be_quoted_whose_it_was_is_told(title: str, told: str | None):
    event = Event(
        id="a1e1",
        kind=EventKind.OTHER,
        title_en=title,
        title_zh="联动大会",
        date=When(precision="none", basis="stated"),
        place=Text(zh="石渡县", en="Shidu County"),
    )
    assert named_occasion(event) == told


def test_who_came_is_no_figure_of_a_meeting():
    page = made(
        "县政协召开常委会会议",
        "4月8日，县政协召开九届三次常委会会议。现有组成人员53人，出席会议的有40人。县政协主席何远主持会议。",
        "会议听取了工作汇报。今年以来，全县新增就业1200人。",
    )
    assert [p.en for p in page.key_points if p.section is Section.FIGURES] == [
        "New employment: 1,200 people (so far this year)."
    ]


def test_a_press_conference_reports_its_figures():
    page = made(
        "上半年经济运行平稳",
        "记者从近日召开的县统计局新闻发布会上获悉，上半年，全县固定资产投资同比增长8.2%。",
    )
    assert "It reports fixed-asset investment: up 8.2 percent year on year (the first half" in page.summary_en


def test_a_report_on_discipline_says_how_many_cases_it_makes_known():
    page = made(
        "青禾县通报典型案例",
        "近日，青禾县纪委监委通报曝光了5起形式主义典型案例。",
        "石渡村党支部书记何远态度粗暴问题。2024年1月，何远受到党内警告处分。",
    )
    assert page.summary_en.startswith("A report on five discipline cases. He Yuan (何远)")


def test_the_day_of_what_was_relayed_is_not_that_of_the_meeting():
    page = made(
        "县政府召开常务会议",
        "近日，受县委副书记、县长何远委托，县委常委、常务副县长骆青山主持召开青禾县第十届人民政府第十五次常务会议，"
        "传达学习4月19日省政府常务会议精神，4月20日市长宋知白主持召开市政府常务会议精神。",
    )
    assert page.events[0].date.month_day is None


def test_what_the_name_of_a_meeting_says_is_not_said_of_its_demands():
    page = made(
        "石渡镇召开防汛工作会议",
        "6月20日，石渡镇召开防汛工作会议。镇党委书记何远主持会议。",
        "何远强调，要检查水库闸门，备足防汛物资；要加强防汛值守。",
    )
    assert "requirements on" not in page.summary_en
    assert "He Yuan (何远)" in page.summary_en


def test_all_issuers_give_notice():
    page = made(
        "石渡县交通运输局 石渡县公安局关于实行临时交通管制的通告",
        "为保障施工安全，决定实行临时交通管制。",
        "管制时间：从2021年9月23日8:00起至2021年9月26日8:00止。",
        "石渡县交通运输局 石渡县公安局",
        "2021年9月22日",
    )
    assert page.summary_en.startswith(
        "The Shidu County Transport Bureau and the Shidu County Public Security Bureau gave public notice"
    )


def test_an_inspection_of_a_house_is_told_by_its_headline():
    page = made("县人大常委会视察城市建设情况", "9日上午，县人大常委会组织部分代表视察城市建设情况。")
    assert page.summary_en == (
        "A news report: County People's Congress Standing Committee inspects construction of cities."
    )


def test_what_is_said_at_a_ceremony_is_on_a_matter_or_on_none():
    page = made(
        "石渡县项目签约仪式举行",
        "4月8日，石渡县项目签约仪式举行。县长何远主持仪式。",
        "何远指出，双方要加强合作，扩大投资，推动企业发展。",
    )
    assert "spoke of" not in page.summary_en


def test_who_was_elected_to_head_an_organ_is_told_before_deputies():
    page = made(
        "县人代会选举",
        "3月7日，青禾县第十六届人民代表大会第一次会议举行全体会议。县人大常委会主任骆青山主持会议。县领导何远、宋知白出席会议。",
        "会上，宋知白、罗文海当选为县人大常委会副主任；何远以190票的高票当选为县人民政府县长。",
    )
    assert "It elected He Yuan (何远) as county head, among others" in page.summary_en


def test_who_led_a_delegation_to_a_fair_is_told():
    page = made(
        "云河市赴石渡县招商",
        "2月6日，市委书记何远率团赴石渡县开展招商引资考察洽谈活动。",
        "市委秘书长宋知白参加考察。",
    )
    assert page.summary_en.startswith("He Yuan (何远), secretary of the Municipal Party Committee,")


def test_two_who_led_a_round_are_both_told():
    page = made(
        "市领导检查信访工作",
        "8月28日，市委书记何远，市委副书记、代理市长骆青山前往集中办公区看望工作人员，实地督导信访工作，强调要全力办理信访件。",
    )
    assert page.summary_en.startswith(
        "He Yuan (何远), secretary of the Municipal Party Committee, and Luo Qingshan"
    )


def test_members_of_a_house_who_go_to_see_something_are_on_a_round():
    page = made(
        "县政协视察饮水安全工作",
        "10月13日，县政协主席何远率部分委员视察饮水安全工作。",
        "委员们实地察看了月亮湾镇水厂。随后，县政协副主席宋知白主持召开座谈会。",
    )
    assert page.summary_en.startswith(
        "He Yuan (何远), chair of the County CPPCC Committee, made a field visit"
    )


def test_a_text_that_opens_as_a_report_is_the_text_of_a_report():
    page = made(
        "各位代表：",
        "现在，我代表青禾县人民政府，向大会报告工作，请予审议。",
        "过去一年，实现地区生产总值380亿元，增长8.6%。",
    )
    assert page.summary_en.startswith("The text of a report, delivered")
    assert page.events[0].title_en.startswith("Work report")


def test_a_host_who_speaks_did_not_go_there():
    page = made(
        "镇领导走访慰问困难党员",
        "1月24日，镇党委书记何远、镇长宋知白到柳林村走访慰问困难党员。",
        "柳林村党总支书记骆青山表示，感谢镇里的关心。",
    )
    assert page.summary_en.startswith("He Yuan (何远), secretary of the Town Party Committee,")


def test_what_was_opened_or_given_with_a_ceremony_is_told():
    opened = made(
        "青禾县图书馆新馆正式开馆",
        "5月8日，青禾县图书馆新馆举行开馆仪式。新馆设计藏书20万册、阅览座位600个。",
    )
    assert opened.events[0].title_en == "The new building of the Qinghe County Library opens"
    assert opened.summary_en.startswith(
        "The new building of the Qinghe County Library opens; the ceremony was held on 8 May"
    )
    assert "200,000 books by design" in opened.summary_en
    given = made(
        "云河市总商会向青禾小学捐赠校服",
        "5月8日，云河市总商会捐赠仪式在青禾小学举行。县领导何远出席捐赠仪式。",
    )
    assert "donates school uniforms" in given.summary_en


def test_who_signed_is_told_and_for_whom():
    page = made(
        "青禾县举行项目签约仪式",
        "5月8日，青禾县项目签约仪式在县会议中心举行。县委书记何远出席，县委副书记李明主持仪式。",
        "仪式上，副县长陈立代表县人民政府与企业代表签订合作协议。",
    )
    assert "Chen Li (陈立), deputy county head, signed for the County People's Government." in page.summary_en
    assert any(line.endswith("deputy county head — signed.") for line, _ in people_lines(page.events))


def test_a_restriction_says_what_is_closed_or_cut_off():
    road = made("通告", "对云峰路进行交通封闭，封闭时间为2024年5月8日至5月30日。封路期间禁止车辆和行人通行。")
    assert (
        "Yunfeng (云峰) Road is closed to vehicles and pedestrians from 8 to 30 May 2024." in road.summary_en
    )
    water = made(
        "停水公告", "我公司定于2024年5月8日8:00至18:00在城南路停水施工。届时，影响云峰路沿线用户用水。"
    )
    assert "Water supply is suspended on 8 May 2024" in water.summary_en


def test_of_several_who_spoke_the_head_of_the_committee_stands_first():
    page = made(
        "石渡镇召开项目建设工作会议",
        "7月9日，石渡镇召开项目建设工作会议。",
        "镇委委员、副镇长郑钰明作了讲话。镇长魏荣申指出，要抓好落实。镇委书记邓钊远强调，要加快进度。",
    )
    assert page.summary_en.startswith(
        "Deng Zhaoyuan (邓钊远), secretary of the Town Party Committee, spoke at "
    )


def test_what_two_sides_ask_of_each_other_is_said_and_not_required():
    page = made(
        "云河市与远山集团举行对接会",
        "5月26日，云河市与远山集团举行对接会。市委书记董明宇主持会议。",
        "董明宇表示，希望双方加强合作，实现互利共赢。董明宇希望双方加快项目建设。",
    )
    assert "set requirements" not in page.summary_en
    assert "chaired the liaison meeting between Yunhe and the Yuanshan Group" in page.summary_en
