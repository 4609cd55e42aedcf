"""A fact cites the words that say what is told of it: the session, the vote, the signing, the start. Invented pages."""

from collections.abc import Callable

import pytest

from summarizer.facts import Event, EventKind, ProjectStage, Role
from summarizer.reading.text import Page
from summarizer.rules import extract


def _event(page: Page) -> Event:
    (event,) = extract(page.articles[0], page).events
    return event


def test_a_congress_is_cited_with_the_session_that_its_presidium_is_of(page: Callable[..., Page]) -> None:
    event = _event(
        page(
            "1月14日上午，区十六届人大一次会议主席团举行第四次会议。罗青山主持会议。",
            headline="区十六届人大一次会议主席团举行第四次会议",
        )
    )
    (body,) = event.bodies
    assert (body.zh, body.evidence[0].quote) == ("区十六届人大", "区十六届人大一次会议主席团")


def test_both_sides_are_cited_with_what_they_signed(page: Callable[..., Page]) -> None:
    event = _event(
        page(
            "昨日，副市长罗青山会见客人一行，两市签署协议书。",
            headline="青禾市与柳林市签订2023年度友好交流协议",
        )
    )
    assert event.kind is EventKind.SIGNING
    assert event.bodies[0].evidence[0].quote == "青禾市与柳林市签订"


def test_people_who_found_work_hold_no_signing(page: Callable[..., Page]) -> None:
    event = _event(page("6月28日，青禾县人社局组织举办专场招聘会，当日400多人成功签约。"))
    assert event.kind is not EventKind.SIGNING


def test_who_is_elected_beside_another_cites_the_verb_of_both(page: Callable[..., Page]) -> None:
    event = _event(
        page(
            "大会闭幕后，召开了第七届青禾区委第一次全体会议，选举罗青山为区委书记，王柳林、曾石溪为区委副书记。"
        )
    )
    cited = [
        [one.quote for one in item.evidence] for item in event.agenda if item.en and "(elected)" in item.en
    ]
    assert len(cited) == 2
    assert all("选举" in quotes for quotes in cited)


@pytest.mark.parametrize(
    ("told", "stage", "cited"),
    [
        ("28日上午，总投资383亿元的110个重点项目，在青禾市集中开工。", ProjectStage.STARTED, "集中开工"),
        ("11月6日下午，柳林温泉小镇项目签约仪式在石溪宾馆举行。", ProjectStage.SIGNED, "签约"),
    ],
)
def test_a_project_cites_what_was_done(
    page: Callable[..., Page], told: str, stage: ProjectStage, cited: str
) -> None:
    (project,) = _event(page(told)).projects
    assert project.stage is stage
    assert any(cited in one.quote for one in project.evidence)


def test_a_verb_behind_the_figures_of_another_project_is_cited_apart(page: Callable[..., Page]) -> None:
    event = _event(
        page("总投资60亿元的青禾智能装备产业园项目、总投资20亿元的柳林物流基地项目等，均在此次集中开工之列。")
    )
    quotes = [one.quote for one in event.projects[0].evidence]
    assert "开工" in quotes
    assert all("20亿元" not in quote for quote in quotes if "60亿元" in quote)


def test_a_part_of_projects_told_of_before_cites_the_start_of_all(page: Callable[..., Page]) -> None:
    event = _event(
        page(
            "28日上午，110个重点项目，在青禾市集中开工。",
            "这110个重点项目全部位于柳林区。从投资额看，亿元以上项目达49个。",
        )
    )
    part = next(project for project in event.projects if "49" in project.zh)
    assert any("开工" in one.quote for one in part.evidence)


def test_a_size_behind_a_bracket_bounds_no_count(page: Callable[..., Page]) -> None:
    (project,) = _event(
        page(
            "9月24日，青禾市举行签约仪式，青禾市5亿元（人民币，下同）以上签约项目共有16个，签约总额149.9亿元。"
        )
    ).projects
    assert project.en == "16 projects"


def test_winners_cite_the_prize_that_stands_above(page: Callable[..., Page]) -> None:
    event = _event(page("6月4日，青禾县公布征集结果，下列作品获奖。", "一等奖", "罗青山 柳石溪"))
    winner = next(one for one in event.people if one.zh == "罗青山")
    assert winner.role is Role.AWARDED
    assert "一等奖" in [one.quote for one in winner.evidence]
