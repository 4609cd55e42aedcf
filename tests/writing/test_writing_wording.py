import pytest
from hypothesis import given, strategies as st

from summarizer.facts import When
from summarizer.writing.wording import and_list, day, on_date, quoted, when, words


@pytest.mark.parametrize(
    ("items", "text"),
    [
        ([], ""),
        (["A"], "A"),
        (["A", "B"], "A and B"),
        (["A", "B", "C"], "A, B and C"),
        (["A and B", "C"], "A and B, and C"),
        (["A and B", "C", "D"], "A and B, C, and D"),
        (["A, B", "C", "D"], "A, B; C; and D"),
    ],
)
def test_lists_read_as_english(items: list[str], text: str) -> None:
    assert and_list(items) == text


@pytest.mark.parametrize(
    ("date", "line", "phrase"),
    [
        (When(iso="2023-03-19", precision="day", basis="stamp"), "19 March 2023", "on 19 March 2023"),
        (
            When(iso="2023-03-19", precision="day", basis="inferred", part="evening"),
            "19 March 2023 (year inferred), evening",
            "on the evening of 19 March 2023 (year inferred)",
        ),
        (
            When(month_day="04-06", precision="day", basis="dateline"),
            "6 April (year not stated)",
            "on 6 April (year not stated)",
        ),
        (
            When(month_day="03-24", precision="day", basis="stated", text_zh="3月24日至26日"),
            "24 to 26 March (year not stated)",
            "from 24 to 26 March (year not stated)",
        ),
        (
            When(iso="2025-03-30", precision="day", basis="inferred", text_zh="3月30日至4月2日"),
            "30 March to 2 April 2025 (year inferred)",
            "from 30 March to 2 April 2025 (year inferred)",
        ),
        (
            When(iso="2025-12-30", precision="day", basis="stamp", text_zh="12月30日至1月2日"),
            "30 December 2025",
            "on 30 December 2025",
        ),
        (When(text_zh="近日"), "date not stated (“近日”)", None),
        (When(iso="2023-03", precision="month", basis="stated"), "March 2023", "in March 2023"),
        (When(), None, None),
    ],
)
def test_dates_carry_their_reservations(date: When, line: str | None, phrase: str | None) -> None:
    assert when(date) == line
    assert on_date(date) == phrase


def test_a_year_alone_is_a_date() -> None:
    assert day("2023") == "2023"


def test_a_long_quotation_is_cut_at_a_mark_and_says_so() -> None:
    zh = "要加快推进河道整治，" + "全面落实各项防汛措施，" * 9
    shown = quoted(zh, 40)
    assert shown.endswith("…”")
    assert zh.startswith(shown[1:-2])
    assert len(shown) < 45


@given(st.text(alphabet="“”要抓好防汛，", max_size=60))
def test_a_quotation_ends_where_it_seems_to_end(zh: str) -> None:
    assert quoted(zh)[1:-1].count("“") == quoted(zh)[1:-1].count("”") == 0


def test_chinese_costs_room() -> None:
    assert words("Economy: grow.") == 2
    assert words("Economy: “抓好防汛工作”.") > 3


def test_several_days_may_be_printed_with_spaces_between_them():
    date = When(month_day="09-08", precision="day", basis="stated", text_zh="9月8日 - 9月19日", evidence=())
    assert when(date) == "8 to 19 September (year not stated)"


def test_days_in_a_row_may_lack_their_month_or_be_joined_by_and():
    date = When(iso="2016-11-15", precision="day", basis="stamp", text_zh="15日至16日", evidence=())
    assert when(date) == "15 to 16 November 2016"
    date = When(month_day="08-11", precision="day", basis="stated", text_zh="8月11日和12日", evidence=())
    assert when(date) == "11 to 12 August (year not stated)"


def test_a_part_of_the_last_day_is_none_of_the_first() -> None:
    date = When(
        precision="day", basis="stated", text_zh="6月25日至26日上午", month_day="06-25", part="morning"
    )
    assert on_date(date) == "from 25 to 26 June (year not stated)"
    assert when(date) == "25 to 26 June (year not stated)"
