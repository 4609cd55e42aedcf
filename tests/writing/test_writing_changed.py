"""From what to what something went."""

from itertools import product

import pytest

from summarizer.reading import decode, read
from summarizer.rules import extract
from summarizer.writing.changed import from_to
from summarizer.writing.measures import figure_points

OF = {
    "村集体收入": "Income of village collectives",
    "亩均产值": "Output value per mu",
    "云峰村人均纯收入": "Per capita net income in Yunfeng Village (云峰村)",
    "森林覆盖率": None,
}
WENT = ("由2018年的{}增加到{}", "从{}提高到{}", "已由{}增至{}", "从最初的{}增长到如今的{}")
AMOUNTS = (("3200元", "1.2万元", "3,200 yuan", "12,000 yuan"), ("21%", "38%", "21 percent", "38 percent"))


def _told(clause: str) -> str | None:
    page = read(decode(f"云峰村发展纪实\n\n　　近年来，{clause}。".encode(), "page.txt"))
    (event,) = extract(page.articles[0], page).events
    return from_to(event.figures)


@pytest.mark.parametrize(("what", "went", "amounts"), list(product(OF, WENT, AMOUNTS)))
def test_a_change_is_told_from_its_first_amount_to_its_last(what, went, amounts):
    first, last, first_en, last_en = amounts
    told = _told(what + went.format(first, last))
    assert told is not None
    year = " in 2018" if "2018" in went else ""
    assert told.endswith(f": from {first_en}{year} to {last_en}")
    if OF[what]:
        assert told.startswith(OF[what])


@pytest.mark.parametrize(
    "clause",
    ["全村人均摘星收入从3200元提高到1.2万元", "人均纯收入从3200元提高了1.2万元", "年产值3200元，1.2万元"],
)
def test_what_has_no_english_or_does_not_end_there_is_not_told(clause):
    assert _told(clause) is None


BOTH = {
    "城镇、农村居民人均可支配收入分别增长5.1%、6.2%": (
        "Per capita disposable income of urban residents: up 5.1 percent; per capita disposable income of rural residents: "
        "up 6.2 percent."
    ),
    "第二产业、第三产业增加值分别增长5%、6%": (
        "Value added of the secondary sector: up 5 percent; value added of the tertiary sector: up 6 percent."
    ),
    "全市刑事、治安警情分别同比下降32.6%、18.9%": (
        "Criminal incidents: down 32.6 percent; public order disturbances: down 18.9 percent."
    ),
}


@pytest.mark.parametrize("clause", BOTH)
def test_each_of_two_things_has_its_own_figure(clause):
    page = read(decode(f"云峰县情况\n\n　　{clause}。".encode(), "page.txt"))
    (event,) = extract(page.articles[0], page).events
    assert [point.en for point in figure_points(event, [])] == [BOTH[clause]]


@pytest.mark.parametrize(
    "clause", ["摘星、揽月收入分别增长5%、6%", "常住居民、农村居民人均可支配收入分别增长5%、6%"]
)
def test_what_two_words_share_is_not_guessed(clause):
    page = read(decode(f"云峰县情况\n\n　　{clause}。".encode(), "page.txt"))
    (event,) = extract(page.articles[0], page).events
    assert all("“" in point.en for point in figure_points(event, []))
