"""Whose meeting it was, where its name leaves the county out."""

from collections.abc import Callable

import pytest

from summarizer.reading.text import Page
from summarizer.rules import extract


@pytest.mark.parametrize(
    ("headline", "text", "title"),
    [
        (
            "青禾县召开县委农村工作会议",
            "2月26日，县委农村工作会议在沙河镇召开。县委书记何远出席会议并讲话。",
            "Qinghe County Party Committee's rural work conference",
        ),
        (
            "青禾县召开县委农村工作会议",
            "2月26日，市委农村工作会议在沙河镇召开。市委书记何远出席会议并讲话。",
            "Municipal Party Committee's rural work conference",  # another level
        ),
        (
            "高新区召开党工委（扩大）会议",
            "1月18日，云岭高新区召开党工委（扩大）会议。党工委书记何远主持会议。",
            "Enlarged meeting of the Yunling High-tech Zone Party Working Committee",
        ),
        (
            "县委农村工作会议召开",
            "2月26日，县委农村工作会议召开。县委书记何远出席会议并讲话。",
            "County Party Committee's rural work conference",  # which county, no word says
        ),
    ],
)
def test_an_organ_is_told_with_its_region(
    page: Callable[..., Page], headline: str, text: str, title: str
) -> None:
    read = page(text, headline=headline)
    (event,) = extract(read.articles[0], read).events
    assert event.title_en == title
