"""Aims in figures: how firmly, what, which way, how much, until when; and what is no aim."""

from itertools import product

import pytest

from summarizer.english import clause, sentence
from summarizer.english.clauses.aims import SHARED, aim, governor_of
from summarizer.english.measures import measure

AIMS = {
    "力争规上工业增加值同比增长7%以上": "Strive for the value added of industrial enterprises above designated size to grow by at least 7 percent year on year.",
    "确保固定资产投资增速高于全市平均水平2个百分点": "Ensure that growth in fixed-asset investment exceeds the city average by 2 percentage points.",
    "力争三年内主导产业产值突破500亿元": "Strive for output of the leading industries to exceed 50 billion yuan within three years.",
    "把城镇调查失业率控制在5.5%以内": "Keep the surveyed urban unemployment rate to at most 5.5 percent.",
    "确保粮食总产量稳定在20亿斤以上": "Ensure that total grain output remains at 2 billion jin or more.",
    "把森林覆盖率提高到45%": "Raise forest coverage to 45 percent.",
    "到2029年，力争研发投入强度达到3%以上": "Strive for research and development intensity to reach at least 3 percent by 2029.",
    "确保社会消费品零售总额年均增长6%": "Ensure that the total retail sales of consumer goods grow by 6 percent a year on average.",
    "力争到2029年底规上工业企业突破100家": "Strive for the number of industrial enterprises above designated size to exceed 100 by the end of 2029.",
    "推动规上工业总产值突破1000亿元": "See that gross output of industrial enterprises above designated size exceeds 100 billion yuan.",
}


@pytest.mark.parametrize(("zh", "en"), AIMS.items())
def test_an_aim_says_how_firmly_what_how_much_and_until_when(zh, en):
    assert clause(zh).en == en


MEASURES = {
    "进出口总额": "total imports and exports",
    "税收收入": "tax revenue",
    "工业投资": "industrial investment",
}
FIGURES = {"120亿元": "12 billion yuan", "3.5亿元": "350 million yuan", "8000万元": "80 million yuan"}
WAYS = {"达到": "reach", "突破": "exceed", "稳定在": "remain", "提高到": "rise", "下降到": "fall"}


@pytest.mark.parametrize(("what", "way", "much"), list(product(MEASURES, WAYS, FIGURES)))
def test_verb_measure_and_figure_are_told_whatever_they_are(what, way, much):
    en = clause(f"力争{what}{way}{much}").en or ""
    assert MEASURES[what] in en and FIGURES[much] in en
    assert WAYS[way] in en
    assert en.startswith("Strive")


@pytest.mark.parametrize(
    "zh",
    [
        "规上工业总产值突破1000亿元",  # a report as well as an aim
        "确保“蓝鲸”指数达到90%",  # a measure that has no English
        "力争甲项目达到80%左右，好于去年",
        "力争进出口总额达到100亿元至120亿元",
        "确保进出口总额突破100亿元大关",
        "确保失业率和物价涨幅控制在3%以内",
        "把进出口总额控制在10亿元以上",
        "固定资产投资增速高于全市平均水平2个百分点",
    ],
)
def test_what_says_nothing_firm_or_cannot_all_be_said_is_no_aim(zh):
    assert aim(zh) is None


def test_aims_behind_an_aim_share_its_verb():
    told = sentence("确保规上工业增加值增长9%以上，固定资产投资增长13%，一般公共预算收入实现正增长。")
    assert [part.en for part in told] == [
        "Ensure that the value added of industrial enterprises above designated size grows by at least 9 percent.",
        "Ensure that fixed-asset investment grows by 13 percent.",
        "Ensure that general public budget revenue grows.",
    ]
    assert (
        "，".join(part.zh for part in told)
        == "确保规上工业增加值增长9%以上，固定资产投资增长13%，一般公共预算收入实现正增长"
    )


@pytest.mark.parametrize("governor", ["力争", "确保"])
def test_things_done_behind_an_aim_share_its_verb(governor):
    told = sentence(f"{governor}全年引进项目10个，完成投资5亿元，实现税收2000万元")
    start = {"力争": "Strive to ", "确保": "Be sure to "}[governor]
    assert [(part.en or "").startswith(start) for part in told][:2] == [True, True]


def test_behind_an_order_what_is_kept_or_reached_is_an_aim_and_growth_is_not():
    told = sentence("要守牢耕地红线，粮食播种面积稳定在30万亩以上，粮食总产量达到2.4亿斤")
    assert [part.en for part in told][1:] == [
        "Keep the grain sown area at 300,000 mu or more.",
        "Bring total grain output to 240 million jin.",
    ]
    assert sentence("要坚定信心，工业投资增长5%")[-1].en is None
    assert sentence("要坚定信心，今年以来工业投资达到5亿元")[-1].en is None
    assert sentence("要坚定信心，工业投资已达到5亿元")[-1].en is None
    assert aim("工业投资达到5亿元", SHARED) == "Bring industrial investment to 500 million yuan."


def test_a_part_of_what_is_ordered_is_told_behind_it():
    told = sentence("要抓好招商引资，新签约重点项目45个，其中十亿元以上项目6个")
    assert told[-1].en == "Include six projects of at least 1 billion yuan."
    assert sentence("形势喜人，其中十亿元以上项目6个")[-1].en is None


def test_a_count_and_a_sum_are_not_one_list():
    assert clause("实施重点项目320个、年度投资580亿元以上").en is None
    assert clause("新增规上工业企业10家、高新技术企业5家").en is not None


@pytest.mark.parametrize(
    ("zh", "governor"),
    [("要力争增长5%", "力争"), ("并确保增长5%", "确保"), ("推动工业增长5%", ""), ("把增速控制在5%", "")],
)
def test_only_what_is_ensured_or_striven_for_governs_what_follows(zh, governor):
    assert governor_of(zh) == governor


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("改造老旧小区30个", "Renovate 30 old residential compounds."),
        ("新增规上工业企业30家以上", "Add at least 30 industrial enterprises above designated size."),
        (
            "全年新签约亿元以上项目不少于45个",
            "Sign deals for at least 45 projects of at least 100 million yuan over the year.",
        ),
        ("新建口袋公园1个", "Build one pocket park."),
    ],
)
def test_a_count_may_stand_behind_what_it_counts(zh, en):
    assert clause(zh).en == en


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("采矿业实现营业收入", "operating revenue of mining"),
        ("主导产业产值", "output of the leading industries"),
        ("“蓝鲸”指数", None),
    ],
)
def test_a_measure_is_named_by_whose_it_is(zh, en):
    assert measure(zh) == en
