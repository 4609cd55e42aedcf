"""Labelled rows of notices, and pages that tell of projects without a meeting."""

import pytest
from hypothesis import given, strategies as st

from summarizer.checking.claims import check_claims
from summarizer.english.measures import measure
from summarizer.facts import Article
from summarizer.language.marks import HAN
from summarizer.language.people.people import find_people
from summarizer.language.places.places import find_places
from summarizer.language.rows import rows
from summarizer.reading import decode, read
from summarizer.rules import extract
from summarizer.writing.article import published


def _article(text: str) -> Article:
    page = read(decode(text.encode(), "page.txt"))
    article = page.articles[0]
    made = published(article, extract(article, page))
    assert check_claims(made, "", {s.id: s.text for s in article.all_sentences()}) == ()
    return made


NOTICE = "云河县城南路改造工程招标公告\n\n现将有关事项公告如下：\n\n{row}\n\n特此公告。\n\n云河县教育局\n\n2024年5月1日"
LABELS = list(rows("labels"))


def _lines(row: str) -> list[str]:
    return [point.en for point in _article(NOTICE.format(row=row)).key_points]


@pytest.mark.parametrize("row", LABELS, ids=[row["en"] for row in LABELS])
def test_every_label_is_told_with_its_value(row: dict[str, str]) -> None:
    printed, _, en = row["test"].partition(" => ")
    assert any(line.startswith(f"{en}: ") for line in _lines(f"{printed}。"))


@pytest.mark.parametrize(
    ("row", "line"),
    [
        ("采购预算：120万元。", "Budget: 1.2 million yuan."),
        ("一、采购预算（含税）：人民币120.5万元整", "Budget: 1.205 million yuan."),
        ("（二）采购人：云河县教育局", "Buyer: Yunhe County Education Bureau."),
        (
            "报名地点：县人社局办公室（地址：云峰路9号）。",
            "Where to apply: “县人社局办公室（地址：云峰路9号）”.",
        ),
        ("招聘人数：12名", "Number of places: 12."),
        ("1.补贴标准：每亩补贴不超过两成", "Amount: “每亩补贴不超过两成”."),
    ],
)
def test_a_value_is_told_in_english_or_quoted(row: str, line: str) -> None:
    assert line in _lines(row)


@given(value=st.text(alphabet="云峰山水田城南东金木土甲乙丙丁春秋", min_size=2, max_size=30))
def test_whatever_a_row_says_is_quoted_whole_or_told_without_chinese(value: str) -> None:
    line = next(line for line in _lines(f"建设地点：{value}。") if line.startswith("Site: "))
    assert value in line or HAN.search(line) is None or "(" in line


def test_the_rows_a_reader_asks_for_first_stand_in_the_bottom_line() -> None:
    told = _article(NOTICE.format(row="采购人：云河县教育局\n\n采购预算：120万元\n\n绕行路线：经云峰路"))
    assert "Buyer: Yunhe County Education Bureau." in told.summary_en
    assert "Budget: 1.2 million yuan." in told.summary_en
    assert "Detour" not in told.summary_en


def test_what_somebody_said_to_the_press_is_no_row_of_a_notice() -> None:
    made = _article("云河县教育局负责人说\n\n近日，记者走进校园。采购预算：120万元。")
    assert not any(point.en.startswith("Budget") for point in made.key_points)


WORKS = [
    ("项目总投资", "total investment in the project"),
    ("一期总投资", "total investment in phase one"),
    ("二期规划占地面积", "planned site area of phase two"),
    ("一期工程总工程量", "work done on phase one"),
    ("大桥全长", "total length of the bridge"),
    ("园区规划面积", "planned area of the park"),
    ("项目整体进度", "progress on the project"),
]


@pytest.mark.parametrize(("zh", "en"), WORKS)
def test_what_is_measured_of_works(zh: str, en: str) -> None:
    assert measure(zh) == en


@pytest.mark.parametrize("zh", ["项目投资", "公路投资", "园区产值", "工程产值", "园区工业产值", "园区总产值"])
def test_of_all_projects_and_parks_none_is_meant(zh: str) -> None:
    assert " of the p" not in (measure(zh) or "") and " in the " not in (measure(zh) or "")


FEATURE = "云岭产业园综述\n\n近年来，产业园不断发展。{clause}"


@pytest.mark.parametrize(
    ("clause", "line"),
    [
        ("建成后，可容纳企业30户以上。", "At least 30 enterprises accommodated (expected)."),
        (
            "投产后，可年产新型建材15万吨。",
            "150,000 tonnes of building materials produced a year (expected).",
        ),
        ("建成后，将新增学位1500个。", "1,500 new school places (expected)."),
        ("累计接待考察团队200余起。", "More than 200 teams (“考察团队”) received."),
        ("农产品商品化率达70%。", "Rate (“农产品商品化率”): 70 percent."),
        ("争取专项资金补助1924万元。", "19.24 million yuan: “争取专项资金补助1924万元”."),
        ("该项目总投资5亿元，占地120亩。", "Site area: 120 mu."),
        ("计划总投资20亿元。", "Planned total investment: 2 billion yuan."),
    ],
)
def test_what_news_of_projects_tells_in_figures(clause: str, line: str) -> None:
    assert line in [point.en for point in _article(FEATURE.format(clause=clause)).key_points]


def test_what_a_voucher_takes_off_did_not_fall() -> None:
    lines = [p.en for p in _article(FEATURE.format(clause="消费券满100元减50元，共三个类别。")).key_points]
    assert not any("down 50" in line for line in lines)


INNER = "云河启动应急响应！\n2024-05-08\n云河县防汛抗旱指挥部\n\n关于{did}防汛Ⅳ级应急响应的通知\n\n各镇人民政府：\n\n县防指决定从5月8日17时起{did}防汛Ⅳ级应急响应。"


@pytest.mark.parametrize(("did", "en", "when"), [("启动", "activation", "starts"), ("终止", "end", "ends")])
def test_a_paper_under_a_headline_of_the_press_is_a_notice(did: str, en: str, when: str) -> None:
    made = _article(INNER.format(did=did))
    assert f"the {en} of the level-IV emergency response for flood control" in made.summary_en
    assert f"It {when} at 17:00 on 8 May." in made.summary_en


def test_a_notice_that_is_passed_on_is_not_that_of_its_first_issuer() -> None:
    made = _article(
        "转发省商务厅关于组织申报2024年度服务贸易专项资金的通知\n\n2024-05-08\n\n各县商务局：\n\n请于5月20日前报送申报材料。"
    )
    assert "passed on from the Provincial Commerce Department" in made.summary_en
    assert made.events[0].bodies == ()


def test_what_a_notice_acts_upon_has_not_issued_it() -> None:
    made = _article(
        "关于推荐对象的公示\n\n党中央、国务院决定开展表彰。现予以公示，公示期为2024年5月7日至5月12日。"
    )
    assert made.events[0].bodies == ()


def test_who_was_told_to_hold_posts_keeps_the_name() -> None:
    assert [p.name for p in find_people("此后，徐方历任云河县委副书记、县长等职。", {"徐方"})] == ["徐方"]
    assert find_people("据青县人民政府副县长李明介绍，今年增产。")[0].titles == ("青县人民政府副县长",)


def test_who_told_the_press_of_a_project_spoke_at_no_ceremony() -> None:
    made = _article(
        "云岭电池项目开工\n2024-05-08\n5月7日，云岭电池项目在石渡镇开工。项目总投资5亿元。云岭电池有限公司董事长李明介绍，项目明年投产。"
    )
    assert "ceremony" not in made.summary_en
    assert "Project started: " in made.summary_en


LIST = "云河市商务局关于示范县名单的公示\n\n现将名单公示如下。拟命名{listed}等8个县为“云峰示范县”。\n\n云河市商务局\n\n2024年5月1日"


def test_a_list_of_places_is_told_where_each_is_read() -> None:
    told = _article(LIST.format(listed="石渡县、青禾县、云岭市南山区")).summary_en
    assert "Listed: Shidu County; Qinghe County; Nanshan District, Yunling." in told
    assert "Listed" not in _article(LIST.format(listed="石渡县、青禾县、各有关单位")).summary_en


def test_a_road_where_water_is_cut_off_stands_beside_where_it_runs_low() -> None:
    text = "停水通知\n\n因管道改造工程需要，5月8日8:00至5月9日8:00城南减压供水，云峰路（一段）停水。\n\n云河县自来水公司\n\n2024年5月1日"
    assert "It affects a section of Yunfeng (云峰) Road." in _article(text).summary_en


def test_what_is_handed_over_is_no_forecast() -> None:
    made = _article(FEATURE.format(clause="预计降水量将超过50毫米。园区分别将2000元慰问金送到职工手中。"))
    lines = [point.en for point in made.key_points]
    assert any(line.startswith("More than 50 millimetres (expected)") for line in lines)
    assert not any("2,000" in line and "(expected" in line for line in lines)


def test_the_lines_under_a_heading_are_its_values() -> None:
    rows_told = _lines(
        "一、享受对象\n\n凡年满80周岁的老人。\n\n二、补贴标准\n\n80周岁的老人，每人每月30元；\n\n90周岁的老人，每人每月60元。\n\n三、附则"
    )
    assert "For whom: “凡年满80周岁的老人”." in rows_told
    assert (
        "Amount: 30 yuan (“80周岁的老人，每人每月30元”); 60 yuan (“90周岁的老人，每人每月60元”)." in rows_told
    )


def test_names_below_a_list_are_told_each_on_its_line() -> None:
    told = _article(
        "云河市公布示范区名单\n\n现将通过验收的示范区公布，名单如下：\n\n云峰示范区\n\n石渡示范区\n\n南山示范区\n\n特此公告。\n\n云河市商务局\n\n2024年5月1日"
    ).summary_en
    assert "Listed: Yunfeng Demonstration Zone; Shidu Demonstration Zone; Nanshan Demonstration Zone." in told


def test_each_time_of_a_cut_has_streets_of_its_own() -> None:
    made = _article(
        "停水通知\n\n1、因抢修停水。\n\n停水时间：2024年5月8日0:00-12:00。\n\n停水路段：石渡镇。\n\n2、因检修停水。\n\n"
        "停水时间：2024年5月9日0:00-12:00。\n\n停水路段：青禾镇。\n\n云河水务有限公司\n\n2024年5月7日"
    )
    first, second = [point.en for point in made.key_points if point.en.startswith("Restrictions")]
    assert "石渡镇" in first
    assert "青禾镇" not in first
    assert "青禾镇" in second
    assert "石渡镇" not in second


def test_what_a_project_that_was_begun_covers_was_not_built() -> None:
    made = _article(
        "石渡污水厂扩建工程开工\n2024-05-08\n5月7日，石渡污水厂扩建工程开工建设。项目总投资5亿元，铺设污水管线24公里。"
    )
    assert not any(line.en.endswith(" laid.") for line in made.key_points)


@pytest.mark.parametrize(
    ("headline", "told"),
    [
        (
            "我县连续两年获全国双拥模范县称号",
            "Yunhe County is named",
        ),
        (
            "我县入列全国乡村振兴示范县创建名单",
            "Yunhe County is on the list of those to become a national demonstration county for rural revitalization",
        ),
    ],
)
def test_the_own_place_of_a_headline_is_named(headline: str, told: str) -> None:
    made = _article(
        f"{headline}\n2024-05-08\n云河县讯 日前，名单公布，云河县名列其中。近年来，云河县大力发展生产。"
    )
    assert told in made.summary_en


def test_two_spans_of_days_for_applications_are_both_told() -> None:
    told = _article(
        "关于开展技术改造资助申报工作的通知\n\n网上预申报时间：2024年7月18日-2024年7月24日\n\n网上申报时间：2024年7月25日-2024年8月7日\n\n云河县科技局\n\n2024年7月18日"
    ).summary_en
    assert "Applications are taken from 18 to 24 July 2024 and from 25 July to 7 August 2024." in told


def test_firms_of_a_list_are_quoted() -> None:
    told = _article(
        "关于对拟认定2024年县重点林业龙头企业名单的公示\n\n现拟认定“云峰食品有限公司、石渡茶业有限公司、南山牧业有限公司”等3家企业为重点龙头企业，予以公示。\n\n云河县农业农村局\n\n2024年6月18日"
    )
    assert "Listed: “云峰食品有限公司”; “石渡茶业有限公司”; “南山牧业有限公司”." in told.summary_en
    assert "a list for key forestry leading enterprises" in told.summary_en


def test_the_town_proper_is_no_district() -> None:
    assert [p.zh for p in find_places("竹山城区道路改造")] == []
    assert [p.zh for p in find_places("山城区道路改造")] == ["山城区"]


def test_what_is_expected_of_one_project_is_not_of_the_next() -> None:
    made = _article(
        FEATURE.format(
            clause="甲项目总投资5亿元，建成后预计实现年产值8亿元；乙项目总投资12亿元，项目分两期建设。"
        )
    )
    line = next(p.en for p in made.key_points if "1.2 billion" in p.en)
    assert "expected" not in line


def test_what_a_plan_of_three_years_brings_is_not_of_this_year() -> None:
    made = _article(FEATURE.format(clause="计划三年内建设标准厂房，可容纳企业超过30家，产值达35亿元以上。"))
    assert "Output value: at least 3.5 billion yuan (expected)." in [p.en for p in made.key_points]


def test_figures_without_english_stand_in_the_bottom_line_where_nothing_else_does() -> None:
    told = _article(
        "我市教育工程获资金支持\n2024-05-08\n近日，我市共获得教育专项资金补助1.1513亿元。"
    ).summary_en
    assert "115.13 million yuan, “" in told
    told = _article("我市公交提速\n2024-05-08\n近日，我市公交发车间隔缩短至6分钟。").summary_en
    assert "minutes" not in told


@pytest.mark.parametrize("name", ["避免影响工程", "5万平方米标准厂房"])
def test_no_name_of_a_project(name: str) -> None:
    made = _article(f"云岭产业园综述\n\n近年来，云岭市发展很快。目前，{name}已经建成投产。")
    assert all(p.zh != name for event in made.events for p in event.projects)


def test_a_road_that_will_be_closed_is_to_be_closed() -> None:
    told = _article(
        "关于交通管制的通告\n\n因施工需要，从2024年5月8日至5月30日，将对云峰路实行半封闭交通管制措施。\n\n云河县公安局\n\n2024年5月1日"
    ).summary_en
    assert "is to be partly closed from 8 to 30 May 2024" in told


def test_what_the_years_after_the_start_bring_stays_expected() -> None:
    made = _article(
        FEATURE.format(clause="项目投产后的第一年，年产值不低于2亿元；第二年，产业园年产值不低于4亿元。")
    )
    assert "Annual output value: at least 400 million yuan (expected)." in [p.en for p in made.key_points]


def test_how_long_a_notice_hangs_is_no_time_for_objections() -> None:
    text = "云河县公开招聘教师公告\n\n现面向社会公开招聘教师。公告发布时间不少于7个工作日。\n\n云河县教育局\n\n2024年5月1日"
    assert "Objections" not in _article(text).summary_en
    text = "关于环评文件的公示\n\n现予以公告。公告期为2024年5月8日至5月14日。\n\n云河县生态环境局\n\n2024年5月7日"
    assert "Objections may be raised from 8 to 14 May 2024." in _article(text).summary_en


def test_the_day_on_which_something_was_begun_may_end_a_long_sentence() -> None:
    before = (
        "经市有关部门和企业的积极努力，石渡污水厂扩建工程相继完成了立项、环评、征地以及招投标等各项前期工作"
    )
    made = _article(f"石渡污水厂扩建工程开工建设\n2024-05-28\n{before}，2024年5月8日正式开工建设。")
    assert made.events[0].date.iso == "2024-05-08"
