"""Figures no sentence prints, worked out from those it does; and figures that cannot be worked out so."""

import pytest

from summarizer.checking.figures.numbers import check_numbers
from summarizer.checking.figures.partners import check_partners

FRACTIONS = {
    "a third": (33.3, 32.5, 34.2),
    "a quarter": (25.0, 24.1, 25.9),
    "two thirds": (66.7, 65.9),
    "three quarters": (75.1, 74.3),
    "a fifth": (20.0, 19.4),
    "an eighth": (12.5, 12.9),
    "a tenth": (10.0, 10.4),
    "half": (50.2, 49.1),
    "nearly a third": (32.1, 30.0),
    "almost half": (48.9, 45.2),
    "just under a quarter": (24.2, 22.6),
    "over a fifth": (20.8, 22.3),
    "more than half": (50.6, 54.6),
    "less than a tenth": (9.1, 8.9),
    "about two thirds": (64.0, 70.2),
    "one in five": (19.6, 20.4),
    "nine out of ten": (89.0, 91.3),
}
NEVER = (3.7, 14.9, 29.0, 38.2, 43.8, 61.0, 81.6, 95.5)
"""No rate that any of them may be said of."""


@pytest.mark.parametrize("said", FRACTIONS)
@pytest.mark.parametrize("zh", ["服务业占比{}%", "投资同比下降{}%", "产量增长-{}%", "合格率达{}%"])
def test_a_rate_may_be_told_as_a_fraction(said: str, zh: str) -> None:
    for rate in FRACTIONS[said]:
        assert not check_numbers(f"It came to {said} of all.", (zh.format(rate),), exact=False), rate
    for rate in NEVER:
        assert check_numbers(f"It came to {said} of all.", (zh.format(rate),), exact=False), rate


def test_a_ratio_is_told_in_parts() -> None:
    zh = ("三次产业结构比为8.1:41.6:50.3。",)
    assert not check_numbers("Services make up half of the economy.", zh)
    assert check_numbers("Services make up a third of the economy.", zh)


@pytest.mark.parametrize(
    ("zh", "true", "lie"),
    [
        ("铺设管网3350米。", "3.35 km of pipes were laid.", "33.5 km of pipes were laid."),
        ("流转土地4500亩。", "300 hectares were leased.", "450 hectares were leased."),
        ("收购干茶2.4吨。", "2,400 kilograms of tea were bought.", "240 kilograms of tea were bought."),
        ("新增装机35万千瓦。", "350 megawatts were added.", "35 megawatts were added."),
        (
            "建成350平方米的中心。",
            "A 350-square-metre centre was built.",
            "A 35-square-metre centre was built.",
        ),
    ],
)
def test_a_figure_may_be_told_in_another_unit(zh: str, true: str, lie: str) -> None:
    assert not check_numbers(true, (zh,), exact=False)
    assert check_numbers(lie, (zh,), exact=False)


@pytest.mark.parametrize(
    ("zh", "true", "lie"),
    [
        (
            "投资130万元改造旱厕260户。",
            "The average cost was 5,000 yuan each.",
            "The average cost was 8,000 yuan each.",
        ),
        (
            "工业增加值115.8亿元，全县生产总值235.8亿元。",
            "Industry's 11.58 billion yuan is almost half of output.",
            "Industry's 11.58 billion yuan is almost a third of output.",
        ),
        (
            "全县生产总值56.8亿元，其中服务业40亿元。",
            "Services account for about 70% of GDP.",
            "Services account for about 80% of GDP.",
        ),
        (
            "存款440.4亿元，贷款487.8亿元。",
            "Loans exceed deposits by 4.74 billion yuan.",
            "Loans exceed deposits by 5.74 billion yuan.",
        ),
        (
            "6月底，完成投资36亿元，完成年度计划的64.5%。",
            "Half a year in, 3.6 billion yuan was spent.",
            "Two years in, 3.6 billion yuan was spent.",
        ),
    ],
)
def test_what_two_figures_give_is_believed(zh: str, true: str, lie: str) -> None:
    assert not check_numbers(true, (zh,), exact=False)
    assert check_numbers(lie, (zh,), exact=False)


def test_reports_may_be_counted_by_who_gave_them() -> None:
    zh = ("听取了区检察院关于监督的报告；听取了区政府关于文化的报告；听取了区政府关于乡村的报告。",)
    assert not check_numbers(
        "Three reports were heard: one from prosecutors and two from the government.", zh
    )
    assert check_numbers("Three reports were heard: one from prosecutors and one from the government.", zh)


def test_a_rate_behind_a_change_is_of_the_amount_before_it() -> None:
    zh = ("税收收入6247万元，比上年增收935万元，增长17.6%。",)
    assert not list(check_partners("Tax receipts were up 17.6% to 62 million yuan.", zh))


def test_what_has_an_amount_of_its_own_is_not_told_of_the_next() -> None:
    zh = ("投资63万元建成280平方米的中心，投资280万元改造电网，新装路灯510盏。",)
    assert not list(check_partners("The centre of 280 square metres cost 630,000 yuan.", zh))
    assert list(check_partners("The centre of 280 square metres cost 2.8 million yuan.", zh))
