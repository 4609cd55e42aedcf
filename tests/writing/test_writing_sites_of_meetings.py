"""Sites that those who met had seen: told with the meeting, and when they were seen."""

import pytest

from summarizer.reading import decode, read
from summarizer.rules.extract import extract
from summarizer.writing.stops import stops_of_meeting


@pytest.mark.parametrize(
    ("seen", "line"),
    [
        (
            "会前，与会人员实地察看了云峰水库、县第二中学等地。",
            "Sites seen before the meeting: Yunfeng (云峰) Reservoir; the County No. 2 Middle School.",
        ),
        ("何远现场察看了解放路小学、云峰水库。", "Sites seen: Jiefanglu (解放路) Primary School; Yunfeng (云峰) Reservoir."),
        ("会议听取了汇报。", None),
    ],
)  # fmt: skip
def test_sites_seen_by_those_who_met(seen: str, line: str | None) -> None:
    text = f"4月9日，青禾县防汛工作动员部署会召开，县长何远出席会议并讲话。\n\n{seen}\n"
    document = read(decode(text.encode(), "page.txt"))
    (event,) = extract(document.articles[0], document).events
    said = stops_of_meeting(event)
    assert (said[0] if said else None) == line
