"""What a meeting asks without 要 is an order; what is so, or was done, is none. Invented facts."""

import pytest

from summarizer.checking.acts.governed import is_order


@pytest.mark.parametrize(
    ("zh", "asked"),
    [
        ("认真分析经济指标中的短板弱项，抓住重点", True),
        ("相关部门按照各自职责研究制定年度创建计划", True),
        ("加强值班值守", True),
        ("加强了值班值守", False),
        ("全面建设取得积极成效", False),
        ("安全生产是经济发展的基础", False),
        ("其他项目也在积极推进", False),
    ],
)
def test_an_order_opens_with_what_is_to_be_done(zh: str, asked: bool) -> None:
    assert is_order(zh) is asked
