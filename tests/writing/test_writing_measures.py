"""Figures as lines of a briefing."""

import pytest

from summarizer.facts import Evidence
from summarizer.reading import decode, read
from summarizer.rules.extract import extract
from summarizer.writing.amounts import projects_counted
from summarizer.writing.measures import figure_points, with_measures


def _lines(text: str) -> list[str]:
    document = read(decode(text.encode(), "page.txt"))
    (event,) = extract(document.articles[0], document).events
    return [point.en for point in figure_points(event, ())]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "上半年，全县完成一般公共预算收入19.7亿元，同比下降9.1%，降幅比一季度收窄2.4个百分点。",
            [
                "General public budget revenue: 1.97 billion yuan, down 9.1 percent year on year, decline narrowed by "
                "2.4 percentage points on the first quarter (the first half of the year)."
            ],
        ),
        (
            "1-5月，固定资产投资同比增长16.8%，居全市第5位，高于全市平均增速17.7个百分点。",
            [
                "Fixed-asset investment: up 16.8 percent year on year, fifth in the city by growth rate, 17.7 percentage points above the city average "
                "(January–May)."
            ],
        ),
        # What a project is to bring once it runs is of no time, and expected in every clause behind.
        (
            "第三季度，全县项目建设加快。项目建成达产后，可实现年产值12亿元，税收3600万元以上。",
            [
                "Annual output value: 1.2 billion yuan (expected).",
                "Tax revenue: at least 36 million yuan (expected).",
            ],
        ),
        # A harvest that is expected is expected crop by crop.
        (
            "据测产，预计全县秋粮播种面积35.3万亩，比上年下降1.8%。秋粮总产23.7万吨，下降0.8%。",
            [
                "353,000 mu, down 1.8 percent (expected): “预计全县秋粮播种面积35.3万亩，比上年下降1.8%”.",
                "237,000 tonnes, down 0.8 percent (expected): “秋粮总产23.7万吨，下降0.8%”.",
            ],
        ),
        # What it is elsewhere is said to be so; only a rate gathers speed; growth below nothing is a fall.
        (
            "一季度，全县一般公共预算收入4.61亿元，同比增长1.6%（全市2.6%），较去年同期加快0.8个百分点。第三产业投资增长-15.3%。",
            [
                "General public budget revenue: 461 million yuan, up 1.6 percent year on year, citywide 2.6 percent, "
                "growth rate up 0.8 percentage points on the previous year (the first quarter).",
                "Investment in the tertiary sector: down 15.3 percent (the first quarter).",
            ],
        ),
        # Of which of two a change is only the clause tells; a rank has no line; a part of the growth went no way.
        (
            "上半年，全县规上工业增加值同比增长1.3%，增速较一季度和1-5月分别提高15.5和2.2个百分点。拉动全市增速0.4个百分点。",
            [
                "Value added of industrial enterprises above designated size: up 1.3 percent year on year (the first half of the "
                "year).",
                "0.4 percentage points (the first half of the year): “拉动全市增速0.4个百分点”.",
            ],
        ),
        (
            "1-5月，固定资产投资完成24.5亿元，占年度计划投资的61.2%。",
            ["Fixed-asset investment: 2.45 billion yuan, 61.2 percent of the year's plan (January–May)."],
        ),
        (
            "一季度，全市一般公共预算总收入312.7亿元，增收34.9亿元、增长12.6%，完成年度预算的31.7%。",
            [
                "Total general public budget revenue: 31.27 billion yuan, up 3.49 billion yuan, up 12.6 percent, "
                "31.7 percent of the year's budget (the first quarter)."
            ],
        ),
        (
            "1-5月，某某坨业下降3.2%，降幅较一季度收窄1.3个百分点。规范停放车辆100余辆。",
            [
                "Down 3.2 percent, decline narrowed by 1.3 percentage points (January–May): “某某坨业下降3.2%，降幅较一季度收窄"
                "1.3个百分点”.",
                "More than 100 vehicles (“规范停放车辆”) (January–May).",
            ],
        ),
        # What has no English is quoted, with the way it went.
        ("1-5月，某某坨业增长3.2%。", ["Up 3.2 percent (January–May): “某某坨业增长3.2%”."]),
    ],
)
def test_a_level_and_its_changes_make_one_line(text, lines):
    assert _lines(text) == lines


def test_what_a_figure_measures_is_said_in_english_where_all_of_it_can_be():
    text = "上半年，全县完成一般公共预算收入19.7亿元，同比下降9.1%，增速回落2.4个百分点。当月增加值增长7.9%，某某坨业增长3.2%。"
    document = read(decode(text.encode(), "page.txt"))
    (event,) = extract(document.articles[0], document).events
    told = {figure.zh: figure.what_en for figure in with_measures(event).figures}
    assert told["19.7亿元"] == told["9.1%"] == "general public budget revenue"
    assert told["2.4个百分点"] == "growth rate of general public budget revenue"
    assert told["7.9%"] is told["3.2%"] is None


def test_a_price_belongs_to_the_projects_before_it_and_what_is_counted_is_named():
    told = _lines(
        "5月3日，何远介绍说，工业化项目9个，总投资21.7亿元，城镇化项目16个，总投资36.3亿元。抽检企业20家，发现安全隐患1处。"
    )
    assert "Nine projects (“工业化项目”); total investment: 2.17 billion yuan." in told
    assert "20 enterprises sampled." in told
    assert "One safety hazard found." in told


def test_a_figure_of_an_order_is_a_target_and_one_that_may_be_a_result_is_quoted():
    said = "5月3日，县长何远主持召开全县农村工作会议。何远强调，要抓好改厕，农村卫生厕所普及率达到85%。"
    assert "Penetration rate of rural sanitary toilets: 85 percent (target)." in _lines(said)
    result = said.replace("要抓好改厕", "去年抓好改厕")
    assert "Penetration rate of rural sanitary toilets: 85 percent (last year)." in _lines(result)
    either = said.replace("抓好改厕，农村卫生厕所普及率达到85%", "抓好投资，固定资产投资增长9%")
    assert _lines(either) == ["Up 9 percent: “固定资产投资增长9%”."]


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("全县新开工项目超过240个", "more than 240 projects"),
        ("前三批开工项目235个", "235 projects"),
        ("1个亿元项目", "one project"),
        ("三批项目", None),
    ],
)
def test_projects_are_counted_with_their_bound(zh: str, en: str | None):
    assert projects_counted(zh) == en


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("上半年，采矿业增加值5亿元。", ["value added of mining"]),
        ("上半年，全县规上服务业实现营业收入3亿元。", ["operating revenue of service enterprises above designated size"]),
        ("上半年，全县规模以上工业利润3亿元，增长5%，增速比一季度回落2个百分点。",
         ["profits of industrial enterprises above designated size"] * 2
         + ["growth rate of profits of industrial enterprises above designated size"]),
        ("全县城镇化率58.6%，比2020年提高6.3个百分点。", ["urbanisation rate"] * 2),
        ("上半年，全县民生支出20亿元，占财政支出的82%。", ["spending on livelihoods", "share of government spending"]),
        ("上半年，新增企业320家，新建幼儿园30所，走访320户农户。", ["new enterprises", "new kindergartens", "farming households"]),
        ("全县工业4家、建筑业56家。", [None, None]),
        ("该县计划总投资50亿元，已完成投资20亿元。", ["planned total investment", "completed investment"]),
        ("春节期间，全县接待游客3.2万人次。", ["tourist visits"]),
        ("一季度，全县地区生产总值（GDP）59亿元，第一产业实现增加值5亿元。",
         ["gross regional product", "value added of the primary sector"]),
        ("今年，玉米播种面积3万亩。", ["sown area of maize"]),
        # What turned in the clause before is another measure.
        ("一季度，地区生产总值增长5%；某某指标由负转正，增长0.3%。", ["gross regional product", None]),
        ("春节期间，海南省接待游客3.2万人次。", ["tourist visits to Hainan Province"]),
    ],
)  # fmt: skip
def test_what_is_measured_is_put_together(text: str, what: list[str | None]) -> None:
    document = read(decode(text.encode(), "page.txt"))
    (event,) = extract(document.articles[0], document).events
    assert [figure.what_en for figure in with_measures(event).figures] == what


def test_a_report_of_figures_without_a_meeting_shows_the_whole_economy_first() -> None:
    told = _lines(
        "一季度，全市工业用电量3亿千瓦时，增长7%。制造业投资增长9%。工业投资增长8%。技改投资增长6%。"
        "进口额2亿元，增长4%。社会消费品零售总额97亿元，增长12%。地区生产总值增长8%。"
    )
    assert [line.partition(":")[0] for line in told[:2]] == [
        "Gross regional product",
        "Total retail sales of consumer goods",
    ]
    assert len(told) > 6


@pytest.mark.parametrize(
    ("said", "lines"),
    [
        # a number that only its Chinese names says nothing to a reader
        ("会上，企业负责人提出意见建议28条。", []),
        (
            "一季度全县发生生产安全事故17起、死亡9人，同比分别下降22.7%和30.8%。",
            [
                "17 workplace accidents recorded, down 22.7 percent year on year; nine people killed, down 30.8 percent"
                " year on year (the first quarter)."
            ],
        ),
        (
            "去年全县新增上市企业2家、国家级专精特新“小巨人”企业9家。",
            [
                'Two new listed companies; nine national specialized and sophisticated "little giant" enterprises (last year).'
            ],
        ),
        ("全县现有经营主体6.8万户。", ["68,000 existing business entities."]),
        ("何远指出，今年以来，全市新增停车泊位5300个。", ["5,300 new parking spaces (so far this year)."]),
    ],
)
def test_a_figure_has_a_label_or_no_line(said: str, lines: list[str]) -> None:
    assert _lines(f"5月8日，青禾县县长何远主持召开企业座谈会。{said}") == lines


RANKS = {
    "增速居全省第2位": ", second in the province by growth rate",
    "居全市第5位": ", fifth in the city by growth rate",
    "增幅位列全省第一": ", first in the province by growth rate",
    "排名全省第12": ", 12th in the province by growth rate",
    "列全县首位": ", first in the county by growth rate",
    "居全省13个县第2位": "",  # among thirteen
    "分别居全省第2位、第3位": "",  # of two
}


@pytest.mark.parametrize("rank", RANKS)
def test_a_figure_is_told_with_the_rank_behind_it(rank: str) -> None:
    lines = _lines(f"5月8日，青禾县县长何远主持召开座谈会。一季度，全县固定资产投资增长8.5%，{rank}。")
    assert lines == [f"Fixed-asset investment: up 8.5 percent{RANKS[rank]} (the first quarter)."]


def test_a_level_is_ranked_by_nothing_else() -> None:
    lines = _lines("5月8日，青禾县县长何远主持召开座谈会。去年全县固定资产投资31.5亿元，居全市第3位。")
    assert lines == ["Fixed-asset investment: 3.15 billion yuan, third in the city (last year)."]


SORTS = {
    "全县蔬菜加工业产值8.5亿元": "Output value (“蔬菜加工业产值”): 850 million yuan.",
    "发放耕地地力保护补贴资金812万元": "8.12 million yuan of subsidies (“耕地地力保护补贴资金”) handed out.",
    "查获涉案电动自行车37辆": "37 electric bicycles (“涉案电动自行车”) uncovered.",
    "盗窃案件48起、非法拘禁案2起、涉毒案件8起": (
        "48 theft cases; two cases of unlawful detention; eight drug-related cases."
    ),
    "共立案471件": "471 cases opened.",
    "移送公安机关9件": "Nine cases referred to the police.",
}


@pytest.mark.parametrize("said", SORTS)
def test_what_has_no_english_is_told_by_the_sort_of_thing_it_is(said: str) -> None:
    assert _lines(f"5月8日，青禾县县长何远主持召开座谈会。{said}。") == [SORTS[said]]


@pytest.mark.parametrize(
    "said", ["拖欠农民工工资35万元", "云峰公司捐赠校服50套", "政府部门2人", "拟建设高标准农田3万亩"]
)
def test_a_head_that_would_say_too_much_is_not_told(said: str) -> None:
    assert not any(
        "wages" in line or "uniforms (" in line or "departments" in line or "farmland (" in line
        for line in _lines(f"5月8日，青禾县县长何远主持召开座谈会。{said}。")
    )


PLANNED = {
    "建成通村公路136.9公里，占目标任务数100公里的136.9%": (
        "136.9 kilometres of highways (“通村公路”) built, 136.9 percent of the target of 100 kilometres."
    ),
    "完成固定资产投资29.3亿元，完成目标任务的86.4%": (
        "Fixed-asset investment: 2.93 billion yuan, 86.4 percent of the target."
    ),
    "城镇新增就业1.2万人，完成年度任务的64%": "New urban jobs: 12,000 people, 64 percent of the year's plan.",
}


@pytest.mark.parametrize("said", PLANNED)
def test_a_share_of_what_was_planned_stands_with_its_figure(said: str) -> None:
    assert _lines(f"5月8日，青禾县县长何远主持召开座谈会。{said}。") == [PLANNED[said]]


def test_each_of_two_has_its_own_change() -> None:
    lines = _lines(
        "5月8日，青禾县县长何远主持召开座谈会。全县接待游客19.8万人次，实现旅游收入1.2亿元，同比分别增长9%和10%。"
    )
    assert lines == [
        "Tourist visits: 198,000 person-times, up 9 percent year on year.",
        "Tourism revenue: 120 million yuan, up 10 percent year on year.",
    ]


def test_of_several_places_each_line_says_which() -> None:
    lines = _lines(
        "5月8日，青禾市市长何远主持召开座谈会。云河县铺设管道14公里，新建泵站3座。石渡县铺设管道9公里。"
    )
    assert [line.partition(",")[0] for line in lines] == [
        "In Yunhe County",
        "In Yunhe County",
        "In Shidu County",
    ]


def test_a_long_list_tells_what_it_can_and_that_there_is_more() -> None:
    lines = _lines(
        "5月8日，青禾县县长何远主持召开座谈会。查处酒后驾驶16起、无证驾驶35起、不戴头盔15起、某某某某5起、暂扣摩托车58辆。"
    )
    assert lines == [
        "16 cases of drink-driving dealt with; 35 cases of unlicensed driving dealt with; 15 cases of riding without a"
        " helmet dealt with; 58 motorcycles impounded; among others."
    ]


def test_output_without_its_crop_is_quoted() -> None:
    lines = _lines("5月8日，青禾县县长何远主持召开座谈会。豆类播种面积6.5万亩，总产量1.4万吨。")
    assert not any(line.startswith("Total output:") for line in lines)


def test_what_money_was_put_into_is_named() -> None:
    lines = _lines("5月8日，青禾县县长何远主持召开座谈会。县里投入4800万元推进数字乡村建设。")
    assert lines == ["48 million yuan invested (“推进数字乡村建设”)."]


def test_the_clauses_of_a_long_row_of_figures_are_compared_once(monkeypatch):
    row = "、".join(f"{number}.5亿元" for number in range(1, 101))
    document = read(decode(f"上半年，全县经济平稳运行。完成投资{row}。".encode(), "page.txt"))
    (event,) = extract(document.articles[0], document).events
    compared = []
    real = Evidence.__eq__
    monkeypatch.setattr(Evidence, "__eq__", lambda one, other: compared.append(1) or real(one, other))
    assert len(event.figures) == 100
    list(figure_points(with_measures(event), ()))
    assert len(compared) < 20 * len(event.figures)
