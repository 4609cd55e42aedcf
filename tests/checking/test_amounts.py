"""Amounts in a form of their own are written out as figures, and nothing else is."""

import pytest

from summarizer.checking.figures.amounts import written_out


@pytest.mark.parametrize(
    ("zh", "more"),
    [
        ("三日内办结", "三天内办结"),
        ("实施千亿斤粮食工程", "实施1千亿斤粮食工程"),
        ("上半年新增就业", "6个月"),
        ("前三季度新增就业", "9个月"),
        ("一季度新增就业", "3个月"),
        ("有期徒刑3年6个月", "有期徒刑3年半"),
        ("设计时速350公里", "350公里/小时"),
    ],
)
def test_what_the_chinese_states_in_other_words_is_written_out(zh, more):
    assert more in written_out("in the first months", [zh])


@pytest.mark.parametrize("zh", ["数千万元", "3千万元", "上百万人", "千家万户"])
def test_what_has_a_figure_or_none_is_left_alone(zh):
    assert written_out("some", [zh]) == [zh]


def test_spans_are_told_in_months_only_where_the_line_speaks_of_months():
    assert written_out("in H1", ["上半年"]) == ["上半年"]
