"""Figures told in fewer digits, or worked out from those of one sentence."""

import pytest

from summarizer.checking.figures.direction import check_direction
from summarizer.checking.figures.numbers import check_numbers
from summarizer.checking.figures.rounding import as_stated
from summarizer.checking.line.numbers import find_english_numbers

ZH = (
    "全县生产总值1203.14亿元，同比增长2.3%。",
    "肉类产量8.26万吨，牛奶产量1.38万吨。",
    "开工项目20个，总投资61亿元。",
    "财政收入21.4亿元，财政支出149.8亿元。",
    "完成年初计划的119.6%。",
    "37个行业中有20个增长。",
)


def doubted(en: str, *, exact: bool = False) -> bool:
    return bool(check_numbers(en, ZH, exact=exact))


@pytest.mark.parametrize(
    "en",
    [
        "The county's GDP came to 120.3 billion yuan.",
        "It produced 82,600 tonnes of meat and 13,800 of milk.",
        "The average project costs 305 million yuan.",
        "Spending was seven times the county's revenue.",
        "Revenue and spending together came to 17.12 billion yuan.",
        "Spending was nearly a fifth over plan.",
        "More than half of the industries grew.",
    ],
)
def test_a_person_may_round_and_work_out(en):
    assert not doubted(en)


@pytest.mark.parametrize(
    "en",
    [
        "The county's GDP came to 120.4 billion yuan.",
        "The county's GDP came to 12.03 billion yuan.",
        "GDP grew 2%.",
        "It produced 82,600 tonnes of meat and 13,900 of milk.",
        "The average project costs 350 million yuan.",
        "Spending was nine times the county's revenue.",
        "Spending was a third over plan.",
    ],
)
def test_what_is_no_rounding_is_found(en):
    assert doubted(en)


def test_a_full_rendering_may_not_round_unsaid():
    assert doubted("The county's GDP came to 120.3 billion yuan.", exact=True)


def test_a_rounded_number_stands_for_the_figure_it_rounds():
    (number,) = as_stated(find_english_numbers("120.3 billion yuan"), ZH)
    assert float(number.value) == 120314000000
    (other,) = as_stated(find_english_numbers("77 billion yuan"), ZH)
    assert float(other.value) == 77000000000


def test_growth_below_nothing_is_a_fall_and_never_a_rise() -> None:
    zh = ("第三产业投资增长-15.3%。",)
    assert not check_numbers("Investment in the tertiary sector was down 15.3 percent.", zh, exact=True)
    assert check_numbers("Investment in the tertiary sector was down 14.3 percent.", zh, exact=True)
    assert check_direction("Investment in the tertiary sector was up 15.3 percent.", zh)
    assert not check_direction("Investment in the tertiary sector was down 15.3 percent.", zh)
