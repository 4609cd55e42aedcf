"""Days that a page sets on several lines, and fields behind wide gaps."""

import pytest
from one_article import BODY, TITLE, page, told

_DAYS = (
    "2023\n-\n06\n-\n05",
    "2023\n06-05",
    "2023-06\n05",
    "05\n2023-06",
    "06-05\n2023",
    "5\n2023/6",
    "2023年\n6月5日",
    "2023 06 / 05 10:04:15",
)


@pytest.mark.parametrize("day", _DAYS)
@pytest.mark.parametrize(
    "around", ["{t}\n{d}\n{b}", "{d}\n{t}\n{b}", "{t}\n来源：云河网\n发布时间：\n{d}\n{b}"]
)
def test_a_day_on_several_lines_is_that_of_the_page(day, around):
    text = around.format(t=TITLE, d=day, b=BODY)
    assert page(text).published == "2023-06-05"
    assert told(text) == (TITLE, BODY)


def test_numbers_on_lines_of_their_own_under_a_text_are_no_day():
    assert page(f"{TITLE}\n{BODY}\n序号\n2023\n12-05\n以上数据来自全县。\n").published is None


def test_a_field_behind_one_that_no_table_has():
    assert (
        page(f"{TITLE}\n2023/6/5 16:13:45 次浏览 分类：部门动态    来源：今日云河\n{BODY}").publisher
        == "今日云河"
    )
