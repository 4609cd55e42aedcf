"""How long objections, comments and applications are taken."""

import pytest

from summarizer.language.calendar.deadlines import find_deadlines, ordered_deadlines


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("公示时间：2022年4月26日至5月5日。", ["from 26 April to 5 May 2022"]),
        ("公示期自2023年12月28日起至2024年1月3日止", ["from 28 December 2023 to 3 January 2024"]),
        ("公示期为5月8日至12日", ["from 8 to 12 May"]),
        ("公示期为12月28日至1月3日", ["from 28 December to 3 January"]),
        ("公示期为5月12日至5月8日", []),
        ("会议于5月8日至12日召开", []),
    ],
)
def test_a_window_reads_from_its_first_day_to_its_last(text: str, english: list[str]) -> None:
    assert [found.en for found in find_deadlines(text)] == english


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("要做好年底经营和党建各项工作", []),
        ("扎实做好汛前问题排查，抢抓汛前施工有利时机", []),
        ("汛前完成堤防加固", ["before the flood season"]),
        ("年底完成整治工作", ["by the end of the year"]),
        ("年底前抓好各项工作", ["by the end of the year"]),
        ("于2月9日下午下班前报县发改局", ["by the close of work on 9 February"]),
        ("于2月9日晚19:00时前上报，5月8日上午9点前公布", ["by 19:00 on 9 February", "by 9:00 on 8 May"]),
    ],
)
def test_work_at_the_end_of_the_year_is_no_deadline(text: str, english: list[str]) -> None:
    assert [found.en for found in find_deadlines(text)] == english


def test_what_is_ordered_for_the_end_of_a_month_is_limited_by_it():
    text = "要加快推进柳林村二期建设，4月底全部竣工"
    assert find_deadlines(text) == ()
    assert [found.en for found in ordered_deadlines(text)] == ["by the end of April"]
    assert ordered_deadlines("做好4月底的总结") == ()
