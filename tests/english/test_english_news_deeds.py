import pytest

from summarizer.english.headline.news_deeds import news_deed
from summarizer.language.rows import rows


@pytest.mark.parametrize("row", rows("news_deeds"), ids=lambda row: row["test"].partition(" => ")[0])
def test_every_row_reads_its_own_test(row):
    clause, _, en = row["test"].partition(" => ")
    assert news_deed(clause) == en


@pytest.mark.parametrize(
    "clause",
    [
        "云峰大桥将正式通车",  # not yet
        "县公安局要求破获一起盗窃案",
        "我局成功破获一起盗窃案",  # whose, is not said
        "民警何远破获一起盗窃案",
        "县公安局破获多起盗窃案",
        "县公安局成功破获一起盗窃案并追回全部财物",
    ],
)
def test_what_no_row_reads_whole_is_not_told(clause):
    assert news_deed(clause) is None


@pytest.mark.parametrize(
    ("clause", "en"),
    [
        ("青禾县警方抓获3名犯罪嫌疑人", "Qinghe County police catch three suspects"),
        ("青禾县警方发布“清风”提示", "Qinghe County police issue “‘清风’提示”"),
        ("青禾县警方开展志愿服务活动", "Qinghe County police carry out volunteer services"),
    ],
)
def test_police_are_many(clause, en):
    assert news_deed(clause) == en


@pytest.mark.parametrize(
    "clause",
    [
        "云河县入选全国“蓝鲸”示范县名单",  # a field without English
        "云河县有望入选全国乡村振兴示范县",
        "云河县固定资产投资拟增长12%",
        "我县固定资产投资增长12%",  # whose it is, the headline does not say
        "云河县“蓝鲸”指数增长12%",
    ],
)
def test_standings_and_growth_are_told_whole_or_not_at_all(clause):
    assert news_deed(clause) is None


def test_what_sort_of_case_it_was_stands_before_the_case():
    assert news_deed("青禾县公安局成功破获一起特大跨省电信网络诈骗案") == (
        "Qinghe County Public Security Bureau cracks a major cross-provincial case of telecom and online fraud"
    )
    assert news_deed("青禾县公安局破获3起系列盗窃案") == (
        "Qinghe County Public Security Bureau cracks three serial cases of theft"
    )


def test_a_phase_of_a_described_site_has_english():
    assert news_deed("青禾县新能源汽车产业园一期项目竣工投产") == (
        "The new-energy vehicle industrial park in Qinghe County (Phase I) goes into operation"
    )


@pytest.mark.parametrize("zh", ["为配合云峰水库启用", "因云峰水库启用", "随云峰水库投入使用"])
def test_what_something_is_for_is_no_thing_that_goes_into_use(zh):
    assert news_deed(zh) is None
