"""Two meetings that 暨 joins in one lead: two events, or one whose title tells of both."""

from collections.abc import Callable
from itertools import permutations

import pytest

from summarizer.reading.text import Page
from summarizer.rules import extract

_MEETINGS = {
    "县委常委会（扩大）会议": "Standing Committee",
    "县委理论学习中心组学习会": "theory study group",
    "县委全面深化改革委员会第三次会议": "Deepening Overall Reform",
    "县委农村工作领导小组会议": "Rural Work",
    "县政府常务会议": "executive meeting",
    "县政府党组会议": "leading Party members group",
    "县疫情防控指挥部会议": "Epidemic Prevention and Control",
    "县防汛抗旱指挥部第二次会议": "Flood Control and Drought Relief",
    "县安委会第二次全体会议": "Work Safety Committee",
}


def _titles(page: Callable[..., Page], text: str) -> list[str]:
    told = page(f"5月3日，{text}，研究部署有关工作。", "会议传达学习了省委会议精神。")
    return [event.title_en for event in extract(told.articles[0], told).events]


@pytest.mark.parametrize("verb", ["青禾县召开{}", "县委书记何远主持召开{}"])
def test_neither_of_two_is_lost(page: Callable[..., Page], verb: str) -> None:
    for one, other in permutations(_MEETINGS, 2):
        told = "; ".join(_titles(page, verb.format(f"{one}暨{other}"))).lower()
        assert _MEETINGS[one].lower() in told and _MEETINGS[other].lower() in told, (one, other)


def test_the_committee_that_stands_before_the_verb_is_named_in_its_own_title(
    page: Callable[..., Page],
) -> None:
    assert _titles(page, "青禾区委召开常委会扩大会议暨区防汛抗旱指挥部会议") == [
        "Enlarged meeting of the Standing Committee of the Qinghe District Party Committee",
        "Meeting of the District Command Headquarters for Flood Control and Drought Relief",
    ]


def test_two_ceremonies_are_told_apart(page: Callable[..., Page]) -> None:
    title = _titles(page, "青禾县举行工业项目集中签约和开工活动暨石渡镇土地整治项目开工仪式")[0]
    assert title == (
        "Qinghe County signing and groundbreaking ceremony for industrial projects"
        " and the Shidu Town groundbreaking ceremony for land consolidation projects"
    )
    opened = _titles(page, "青禾县第八届桃花节开幕式暨工业项目签约仪式举行")[0]
    assert opened.startswith("Opening ceremony") and opened.endswith(
        "signing ceremony for industrial projects"
    )
