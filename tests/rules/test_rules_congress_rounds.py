"""Rounds of deputies: whose they are, when they were, and what only stands near them."""

from collections.abc import Callable

import pytest

from summarizer.facts import Event
from summarizer.reading.text import Page
from summarizer.rules import extract


def _event(page: Callable[..., Page], *paragraphs: str) -> Event:
    told = page(*paragraphs)
    return extract(told.articles[0], told).events[0]


@pytest.mark.parametrize(
    "lead",
    [
        "5月3日，市人大常委会组织代表，对市三届人大四次会议部分代表建议的答复分三路进行视察。",
        "在市七届人大常委会第二十二次会议召开之前，5月3日，市人大常委会组织代表进行视察。",
        "为审议好各项工作报告，在市七届人大常委会第十九次会议召开前，5月3日，市人大常委会组织代表开展视察。",
    ],
)
def test_a_session_that_is_only_spoken_of_was_not_held(page: Callable[..., Page], lead: str) -> None:
    event = _event(page, lead, "代表们实地察看了有关项目，听取了情况介绍。")
    assert [body.zh for body in event.bodies] == ["市人大常委会"]
    assert event.title_zh is None and event.date.month_day == "05-03"
    assert not any("审议" in item.evidence[0].quote for item in event.agenda)


def test_a_meeting_that_came_before_does_not_date_this_one(page: Callable[..., Page]) -> None:
    event = _event(page, "前不久，我区召开了项目巡查会，这是继9月30日现场观摩会之后的又一次检阅。")
    assert event.date.month_day is None


@pytest.mark.parametrize("what", ["年度投资", "年度计划投资", "年产值", "年处理能力", "年产能"])
def test_what_is_of_a_year_is_of_no_quarter(page: Callable[..., Page], what: str) -> None:
    event = _event(page, f"5月3日，全县2024年三季度新开工项目16个，{what}2.3亿元，同比增长5%。")
    periods = {figure.zh: figure.period_zh for figure in event.figures}
    assert periods["16个"] == "2024年三季度" and periods["2.3亿元"] is None
    event = _event(page, "5月3日，全县召开经济工作会议。今年上半年产值2.3亿元，接待游客3万人次。")
    assert {figure.period_zh for figure in event.figures} == {"今年上半年"}
