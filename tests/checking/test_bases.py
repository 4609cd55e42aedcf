"""What a figure is counted over, held against and of how many. Invented facts."""

from summarizer.checking.figures.bases import check_bases


def found(en: str, zh: str) -> list[str]:
    return list(check_bases(en, (zh,)))


QUARTERS = "一季度增长4.5%，二季度增长6.3%，三季度增长4.9%。从环比看，三季度增长1.3%。"
OUTPUT = "前三季度全市生产总值913.2亿元，同比增长5.2%，比上半年加快0.2个百分点。"
BATCHES = "抽查8批次样品，其中7个批次合格，1个批次不合格。"


def test_a_rate_on_the_period_before_is_none_on_the_year() -> None:
    assert found("Year on year, output rose by 1.3%.", QUARTERS)
    assert not found("Quarter on quarter, output rose by 1.3%.", QUARTERS)
    assert found("Output rose by 5.2% over the previous quarter.", OUTPUT)


def test_the_span_of_a_figure() -> None:
    assert found("Output reached 91.32 billion yuan in the third quarter.", OUTPUT)
    assert not found("Output reached 91.32 billion yuan in the first three quarters.", OUTPUT)
    assert not found("Output rose by 5.2%, 0.2 points faster than in the first half.", OUTPUT)
    assert not found(
        "Growth was 4.5% in the first quarter, 6.3% in the second and 4.9% in the third.", QUARTERS
    )


def test_the_highest_of_a_row_is_worked_out() -> None:
    assert found("Growth was slowest in the third quarter, at 4.9%.", QUARTERS)
    assert not found("Growth was fastest in the second quarter, at 6.3%.", QUARTERS)


def test_a_part_is_not_all() -> None:
    assert found("All eight batches met the standard.", BATCHES)
    assert not found("Of all eight batches, seven passed.", BATCHES)
    assert not found("All 16 projects broke ground.", "16个重点项目集中开工。")
    assert not found("In all, eight batches were sampled.", BATCHES)


def test_an_average_of_years_is_no_total() -> None:
    assert found("Over three years trade grew by 40%.", "近三年，交易额年均增长40%。")
    assert not found("Trade grew by 40% a year.", "近三年，交易额年均增长40%。")
