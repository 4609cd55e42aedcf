"""Whose committee a bare 党委副书记 sits on: that of the secretary named before."""

from collections.abc import Callable

import pytest

from summarizer.reading.text import Page
from summarizer.rules import extract


def told(page: Page) -> dict[str, str | None]:
    return {p.zh: p.title_en for event in extract(page.articles[0], page).events for p in event.people}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "6月4日，青山镇召开会议。青山镇党委书记石明亮主持会议，党委副书记、镇长陆文涛部署工作，党委委员、武装部部长车连城通报汛情，人大主席余霞列席会议。",
            {
                "石明亮": "secretary of the Qingshan Town Party Committee",
                "陆文涛": "deputy secretary of the Qingshan Town Party Committee and town head",
                "车连城": "member of the Qingshan Town Party Committee and head of the People's Armed Forces Department",
                "余霞": "chair of the Qingshan Town People's Congress",
            },
        ),
        (
            "6月4日，青山街道召开会议。街道党工委书记林向阳，党工委委员、办事处副主任徐旭东参加会议。",
            {
                "林向阳": "secretary of the Subdistrict Party Working Committee",
                "徐旭东": "member of the Subdistrict Party Working Committee and deputy director of the Subdistrict Office",
            },
        ),
        (
            "6月4日，县长陆文涛到企业调研。集团党委书记、董事长江大宇，党委副书记、总经理许振东陪同。",
            {
                "陆文涛": "county head",
                "江大宇": "secretary of the Party committee and chairperson of the group",
                "许振东": "deputy secretary of the Party committee and general manager of the group",
            },
        ),
        # Somebody of another body between them: it is not said whose committee.
        (
            "6月4日，座谈会召开。青山镇党委书记石明亮，远航公司总经理江大宇，党委副书记许振东参加会议。",
            {
                "石明亮": "secretary of the Qingshan Town Party Committee",
                "江大宇": "general manager of Yuanhang Company",
                "许振东": "deputy secretary of the Party committee",
            },
        ),
        # A zone has one committee, and of what house a post is says the post behind it.
        (
            "6月4日，座谈会召开。高新区党工委书记林向阳，党工委副书记、管委会主任徐旭东参加会议。院党委书记江大宇，党委副书记、院长许振东汇报工作。",
            {
                "林向阳": "secretary of the High-tech Zone Party Working Committee",
                "徐旭东": "deputy secretary of the Party Working Committee and director of the Administrative Committee",
                "江大宇": "secretary of the Party committee of the institution",
                "许振东": "deputy secretary of the Party committee and head of the institution",
            },
        ),
    ],
)
def test_whose_committee_it_is(page: Callable[..., Page], text: str, expected: dict[str, str]) -> None:
    assert told(page(text)) == expected
