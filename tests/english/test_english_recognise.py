"""Figures, dates, slogans, documents, bodies and places inside clauses."""

import pytest

from summarizer.english import clause


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        (
            "9月底前完成120个老旧小区改造",
            "Complete the renovation of 120 old residential compounds by the end of September.",
        ),
        ("3月15日前拿出工作方案", "Produce a work plan by 15 March."),
        ("安排专项资金3500万元", "Allocate 35 million yuan in special funds."),
        ("力争有效投资增长10%左右", "Strive for growth of about 10 percent in effective investment."),
        ("坚决做到“两个维护”", "Resolutely live up to the Two Upholds."),
        ("聚焦“两个维护”", 'Focus on the "Two Upholds" (两个维护).'),
        ("强化“底线思维”", 'Strengthen "worst-case thinking" (底线思维).'),
        ("落实《安全生产法》", "Implement the Work Safety Law of the People's Republic of China."),
        (
            "县农业农村局要推进项目建设",
            "The County Agriculture and Rural Affairs Bureau should advance project construction.",
        ),
        ("推进济宁高新区建设", "Advance the development of Jining High-tech Zone."),
    ],
)
def test_recognised_spans_are_rendered(zh, en):
    assert clause(zh).en == en


@pytest.mark.parametrize("zh", ["13月底前完成老旧小区改造", "下好“先手棋”", "推进云麓湖镇建设"])
def test_what_is_not_recognised_is_refused(zh):
    assert clause(zh).en is None
