"""What is measured, by name or put together from goods and what is said of them."""

import pytest

from summarizer.english.measures import is_known, measure
from summarizer.language.rows import rows


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("原煤产量", "raw coal output"),
        ("氧化铝产量", "alumina output"),
        ("不锈钢产业", "stainless steel industry"),
        ("设计时速", "design speed per hour"),
        ("竞买保证金", "bidding deposit"),
        ("云梯产量", None),
        ("云梯保证金", None),
    ],
)
def test_measures_of_goods_projects_and_sales(zh: str, en: str | None) -> None:
    assert measure(zh) == en


def test_every_row_is_known_as_a_measure_and_told_by_the_table() -> None:
    for row in rows("measures"):
        assert is_known(row["zh"])
        assert measure(row["zh"]) == row["en"]
