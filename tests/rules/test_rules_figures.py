"""The time a figure of a report is of, where its own sentence does not say it."""

from collections.abc import Callable

import pytest

from summarizer.reading import Page
from summarizer.rules.extract import extract


def _periods(page: Callable[..., Page], *paragraphs: str) -> dict[str, str | None]:
    document = page(*paragraphs)
    events = extract(document.articles[0], document).events
    return {figure.zh: figure.period_zh for event in events for figure in event.figures}


def test_under_the_next_heading_a_report_is_again_of_its_own_time(page: Callable[..., Page]) -> None:
    told = _periods(
        page,
        "一季度，青禾县完成地区生产总值41.37亿元，增长5.3%。",
        "五、贷款规模扩大",
        "3月末，青禾县贷款余额213.6亿元，增长7.1%。",
        "六、收入继续提高",
        "农村居民人均可支配收入6184元，增长6.2%。",
    )
    assert told["213.6亿元"] == "3月末"
    assert told["6184元"] == told["41.37亿元"] == "一季度"


def test_what_a_part_is_of_is_not_the_time_of_the_rest(page: Callable[..., Page]) -> None:
    told = _periods(
        page,
        "一、1-3月份主要指标完成情况",
        "全县工业增加值同比增长7.5%，其中，当月增加值同比增长9.9%。",
        "全县固定资产投资同比增长6.4%，民间投资同比增长46.0%。",
    )
    assert told == {"7.5%": "1-3月份", "9.9%": "当月", "6.4%": "1-3月份", "46.0%": "1-3月份"}


def test_what_is_a_multiple_of_last_year_is_not_of_last_year(page: Callable[..., Page]) -> None:
    told = _periods(page, "今年前三季度，全市项目完成投资190亿元，是去年同期的近两倍；新开工项目204个。")
    assert told["204个"] == "今年前三季度"


def test_months_of_a_year_are_a_time_and_no_figure(page: Callable[..., Page]) -> None:
    document = page("今年前6个月，全县财政支出17.9亿元，增长2.7%。")
    (event,) = extract(document.articles[0], document).events
    assert [(f.zh, f.period_zh) for f in event.figures] == [
        ("17.9亿元", "今年前6个月"),
        ("2.7%", "今年前6个月"),
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "园区建成2×350兆瓦发电机组以及330千伏线路。",
            [("330千伏", "园区建成2×350兆瓦发电机组以及330千伏线路")],
        ),
        ("从环比看，二季度生产总值增长1.7%。", [("1.7%", "从环比看，二季度生产总值增长1.7%")]),
    ],
)
def test_what_a_figure_is_of_stays_with_it(
    page: Callable[..., Page], text: str, told: list[tuple[str, str]]
) -> None:
    document = page(text)
    (event,) = extract(document.articles[0], document).events
    assert [(f.zh, f.evidence[0].quote) for f in event.figures] == told


def test_to_be_on_duty_round_the_clock_is_no_figure(page: Callable[..., Page]) -> None:
    assert not _periods(page, "全县落实24小时值班制度。")
    assert set(_periods(page, "施工连续进行了24小时。")) == {"24小时"}


def test_a_news_report_of_changes_is_of_the_months_its_lead_names(page: Callable[..., Page]) -> None:
    told = _periods(
        page,
        "8月16日，记者从云河市统计局获悉，前7个月，全市工业回升向好的势头进一步巩固。",
        "工业生产稳步回升。全市工业增加值同比增长6.2%，高于全省平均水平0.8个百分点。从月度增速看，7月份增长5.9%。",
        "降幅收窄。从月度增速看，43.2%的行业同比增速改善。",
        "传统行业贡献大。食品制造业增长15.9%。",
    )
    assert told == {
        "6.2%": "前7个月",
        "0.8个百分点": "前7个月",
        "5.9%": "7月份",
        "43.2%": None,
        "15.9%": "前7个月",
    }


def test_what_is_to_come_is_of_no_time_up_to_now(page: Callable[..., Page]) -> None:
    told = _periods(
        page, "今年以来，云河区拜访企业60余家。在8月22-27日的招商周里，客商不断。近期将有5个项目签约。"
    )
    assert told == {"60余家": "今年以来", "5个": None}


@pytest.mark.parametrize(
    "period",
    [
        "前三季度",
        "1-10月",
        "今年以来",
        "截至10月底",
        "截至目前",
        "截至发稿时",
        "入汛以来",
        "今年前八个月",
        "上周",
        "本学期",
        "2024-2025学年",
        "10月1日至7日",
    ],
)
@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("云河县{}，全县新建公园12个，投入3.5亿元。", {"12个": True, "3.5亿元": True}),
        ("方远山指出，{}，全县新建公园12个，投入3.5亿元。", {"12个": True, "3.5亿元": True}),
        ("{}，全县新建公园12个。下一步，将改造绿地30万平方米。", {"12个": True, "30万平方米": False}),
        ("{}，全县新建公园12个。城东公园总投资3亿元。", {"12个": True, "3亿元": False}),
        ("{}，全县新建公园12个，建成后年接待游客20万人次。", {"12个": True, "20万人次": False}),
    ],
)
def test_every_kind_of_period_wherever_it_stands(
    page: Callable[..., Page], period: str, text: str, told: dict[str, bool]
) -> None:
    got = _periods(page, text.replace("云河县{}", "在县城，{}").format(period))
    assert got == {zh: period if of_it else None for zh, of_it in told.items()}


def test_a_period_goes_on_for_what_is_reported_under_a_frame_and_not_for_what_is_asked(
    page: Callable[..., Page],
) -> None:
    told = _periods(page, "方远山指出，今年以来，全县完成投资30亿元。新开工项目12个。要力争再开工项目8个。")
    assert told == {"30亿元": "今年以来", "12个": "今年以来", "8个": None}


def test_by_when_one_thing_is_to_be_done_is_not_the_time_of_the_next(page: Callable[..., Page]) -> None:
    told = _periods(
        page,
        "5月6日，云河县召开推进会。会议要求，要加快推进安置点建设，4月底全部竣工。要加快推进20条村道修复。",
    )
    assert told["20条"] is None


def test_figures_of_spans_of_years(page: Callable[..., Page]) -> None:
    told = _periods(
        page,
        "云河区自2018年获批设立以来，累计开行专列377列。近三年，全区交易额年均增长40%。过去5年，贸易规模增长超过3倍。",
    )
    assert told == {"377列": "2018年获批设立以来", "40%": "近三年", "超过3倍": "过去5年"}


def test_what_only_looks_like_a_count_is_no_figure(page: Callable[..., Page]) -> None:
    document = page("何远看望了89岁的老人，参加了2019首城论坛，与95251部队官兵座谈。")
    assert [f.zh for event in extract(document.articles[0], document).events for f in event.figures] == []


def test_a_row_of_periods_shares_its_figures_out(page: Callable[..., Page]) -> None:
    told = _periods(
        page, "其中第一季度、第二季度、第三季度进出口规模分别为7.01万亿元、7.66万亿元和8.24万亿元。"
    )
    assert told == {"7.01万亿元": "第一季度", "7.66万亿元": "第二季度", "8.24万亿元": "第三季度"}


def test_what_is_planned_for_a_year_is_no_time_of_the_next_figure(page: Callable[..., Page]) -> None:
    told = _periods(
        page, "今年上半年，全省项目完成投资60亿元，占全年计划74%，超同期投资计划17%，工业项目完成投资15亿元。"
    )
    assert set(told.values()) == {"今年上半年"}


def test_what_is_made_once_a_project_runs_is_of_no_time_named_before(page: Callable[..., Page]) -> None:
    told = _periods(
        page,
        "5月8日，青禾县举行项目开工仪式。",
        "这是青禾县今年的第四次开工仪式，项目达产后，将实现年产值86亿元，带动就业3700余人。",
    )
    assert told == {"86亿元": None, "3700余人": None}


def test_a_time_behind_a_figure_is_that_of_no_sentence_below(page: Callable[..., Page]) -> None:
    told = _periods(page, "今年计划投资40亿元，1月份完成1000万元。农业项目投资32亿元，打造千亿级集群。")
    assert told == {"40亿元": "今年", "1000万元": "1月份", "32亿元": "今年"}


def test_a_thing_that_is_large_is_counted_and_a_formulation_is_not(page: Callable[..., Page]) -> None:
    assert set(_periods(page, "去年，全县建成320座大棚，推进6大产业。")) == {"320座"}


def test_a_mere_so_far_takes_the_place_of_no_time_that_was_named(page: Callable[..., Page]) -> None:
    told = _periods(
        page,
        "2019年，青禾市对外贸易位居全省前列，出口增长较快，进口增长9.1%。",
        "去年以来，全市外贸工作稳中有进。全市进出口完成36418万美元，增长7.4%。其中，出口21207万美元，增长6.9%。",
        "民营企业进出口增长12.2%。",
    )
    assert set(told.values()) == {"2019年"}


def test_what_a_rise_builds_upon_is_of_another_time(page: Callable[..., Page]) -> None:
    told = _periods(
        page,
        "2019年，青禾市外贸较快增长，出口增长9.1%。",
        "在年均增速21%的基础上，全市进出口完成36418万美元。",
    )
    assert told == {"9.1%": "2019年", "21%": None, "36418万美元": "2019年"}


def test_since_when_all_went_well_says_nothing_of_figures_of_another_paragraph(
    page: Callable[..., Page],
) -> None:
    told = _periods(
        page,
        "今年以来，青禾市各地狠抓粮食生产。",
        "据测产，预计全市秋粮播种面积35.3万亩，比上年下降1.8%。秋粮总产23.7万吨，下降0.8%。",
    )
    assert set(told.values()) == {None}


def test_what_was_counted_this_time_is_of_no_months_before(page: Callable[..., Page]) -> None:
    told = _periods(
        page, "今年以来，全区抓项目成效明显，本次共签约项目13个，总投资41.3亿元。集中开工项目9个。"
    )
    assert told == {"13个": None, "41.3亿元": None, "9个": None}


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "会议要求，确保80个重点项目二季度全部开工，5条断头路9月底前打通。",
            {"80个": "二季度", "5条": "9月底前"},
        ),
        # What stands before a time in its part is of no such time, nor is the part behind it.
        (
            "项目31个，总投资64亿元，2024年计划投资23亿元；技改项目22个。",
            {"31个": None, "64亿元": None, "23亿元": "2024年", "22个": None},
        ),
        (
            "今年7月，青禾县成立14个专班。签约的27个项目来自11个专班。",
            {"14个": "今年7月", "27个": None, "11个": None},
        ),
        (
            "云峰药业二期总投资3亿元，预计今年9月建成投产，可新增年产值16亿元。",
            {"3亿元": None, "16亿元": None},
        ),
        # Hundreds in words are counted; a class, a phase and a slogan are no amounts.
        ("三百余名代表参观了青禾产业园2期，打造千亿级集群，确保时间过半、任务过半。", {"三百余名": None}),
    ],
)
def test_what_is_counted_is_of_its_own_time(
    page: Callable[..., Page], sentence: str, told: dict[str, str | None]
) -> None:
    assert _periods(page, "2024年5月8日，青禾县召开项目推进会。", sentence) == told


def test_how_thick_a_thing_is_is_part_of_its_name(page: Callable[..., Page]) -> None:
    told = page("5月8日，云河县1050毫米不锈钢板生产线项目开工。", "当日降雨量达到80毫米。")
    assert [f.zh for f in extract(told.articles[0], told).events[0].figures] == ["80毫米"]


def test_how_long_something_has_been_so_is_no_time_of_what_was_done_about_it(
    page: Callable[..., Page],
) -> None:
    told = _periods(page, "近年来，云河医院发展空间受限。为此，县里投资5亿元迁建医院。")
    assert told == {"5亿元": None}
