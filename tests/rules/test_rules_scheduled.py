"""Sessions that are given a day, and what stands on their agenda."""

from collections.abc import Callable

import pytest

from summarizer.facts import Act
from summarizer.reading.text import Page
from summarizer.rules.agenda.scheduled import agenda_ahead, sessions_set
from summarizer.rules.extract import extract


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "会议决定，县十五届人大常委会第二十次会议于5月25日召开，建议会议议程为：听取决算的报告。",
            ["县十五届人大常委会第二十次会议于5月25日召开"],
        ),
        (
            "会议审议通过了协商计划，定于5月20日召开市政协五届十二次常委会会议。",
            ["定于5月20日召开市政协五届十二次常委会会议"],
        ),
        ("会议决定，6月上旬召开全县招商引资大会。", ["6月上旬召开全县招商引资大会"]),
        ("会议原则同意甲方案，并决定8月上旬召开全市青年人才工作会议。", ["8月上旬召开全市青年人才工作会议"]),
        ("根据决定，县十八届人大四次会议定于2024年1月16日召开。", []),
        ("会议决定表彰先进单位，于5月8日召开总结会议。", []),
        ("会议同意于5月8日启动该项目。", []),
    ],
)
def test_a_session_given_a_day_is_found_with_it(text: str, told: list[str]) -> None:
    assert [text[start:end] for start, end in sessions_set(text)] == told


def test_the_agenda_of_a_coming_session_begins_where_it_is_named() -> None:
    text = "会议决定，第二十次会议于5月25日召开，建议会议议程为：听取决算的报告。"
    assert text[agenda_ahead(text) :].startswith("决定")
    dealt_with = "会议审议了第二十次会议议程，听取了决算的报告。"
    assert agenda_ahead(dealt_with) == len(dealt_with)


def test_what_a_coming_session_is_to_hear_was_not_heard(page: Callable[..., Page]) -> None:
    told = page(
        "5月8日，云河县十五届人大常委会召开第三十二次主任会议。",
        "会议决定，县十五届人大常委会第二十次会议于5月25日召开，建议会议议程为：听取和审议县人民政府关于决算的报告；"
        "审议人事任免事项。",
        "会议听取了关于乡村振兴工作情况的汇报。",
    )
    (event,) = extract(told.articles[0], told).events
    assert [(item.act, item.en) for item in event.agenda] == [
        (
            Act.ARRANGED,
            "the 20th meeting of the Standing Committee of the 15th County People's Congress, to be held on 25 May",
        ),
        (Act.HEARD, "the report on rural revitalization"),
    ]
    assert event.directives == ()
