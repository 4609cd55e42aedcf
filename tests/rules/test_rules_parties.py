"""The two sides of an agreement, and what the bottom line says of them."""

from collections.abc import Callable

import pytest

from summarizer.facts import Event
from summarizer.reading.text import Page
from summarizer.rules import extract
from summarizer.writing.summary import summary


def _event(page: Callable[..., Page], *paragraphs: str) -> Event:
    one = page(*paragraphs, headline="战略合作协议签约")
    (event,) = extract(one.articles[0], one).events
    return event


@pytest.mark.parametrize(
    ("lead", "sides"),
    [
        ("5月8日，云峰建工与云河市政府签署战略合作协议。", ["云峰建工", "云河市政府"]),
        (
            "云河市人民政府与青禾集团有限公司今天（5月8日）在云河签署战略合作协议。",
            ["云河市人民政府", "青禾集团有限公司"],
        ),
        # Somebody who signs is no side.
        ("5月8日，集团副总裁方正明与云河市政府签署战略合作协议。", []),
    ],
)
def test_sides(page: Callable[..., Page], lead: str, sides: list[str]) -> None:
    assert [body.zh for body in _event(page, lead).bodies] == sides


def test_who_spoke_did_so_at_the_signing_between_the_sides(page: Callable[..., Page]) -> None:
    event = _event(
        page, "5月8日，我市与青禾集团签署战略合作协议。", "副市长何远在讲话中指出，双方合作前景广阔。"
    )
    assert "at the signing ceremony between the city and the Qinghe Group" in summary([event])[0]
