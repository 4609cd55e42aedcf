"""How often an order is to be carried out."""

import pytest

from summarizer.english import clause
from summarizer.english.clauses.rhythm import rhythm

ORDERS = {
    "每月调度一次项目进度": "Check progress on projects once a month.",
    "每月调度1次项目进度": "Check progress on projects once a month.",
    "每月通报两次进展情况": "Report progress twice a month.",
    "每月至少开展1次安全生产检查": "Carry out workplace safety inspections at least once a month.",
    "每季度召开一次现场观摩会": "Hold an on-site observation meeting once a quarter.",
    "每季度至少召开2次防汛工作调度会": "Hold a coordination meeting on flood prevention at least twice a quarter.",
}


@pytest.mark.parametrize(("zh", "en"), ORDERS.items(), ids=ORDERS)
def test_how_often_stands_behind_the_order(zh: str, en: str) -> None:
    assert rhythm(zh) == clause(zh).en == en


@pytest.mark.parametrize(
    "zh",
    [
        "每次开展检查要闭环",
        "每月15日前报送一次",
        "每月召开一次云岭会",
        "开展一次安全生产检查",
        "每月听取一次扎根汇报",
    ],
)
def test_what_is_no_such_order_or_has_no_english_is_refused(zh: str) -> None:
    assert rhythm(zh) is None


def test_how_often_is_never_quoted_as_a_thing() -> None:
    assert "“" not in (clause("每周通报一次工作进展").en or "")
