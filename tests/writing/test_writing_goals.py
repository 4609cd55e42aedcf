"""Goals that demands name in words: strong starts, targets of a time, titles to win."""

import pytest

from summarizer.facts import Directive, DirectiveKind, Event, EventKind, Evidence, Topic, Verb, When
from summarizer.writing.goals import goals


def event(*demands: str, kind: EventKind = EventKind.MOBILISATION) -> Event:
    said = (Evidence(sentence="s1", start=0, end=4, quote="会议强调"),)
    asked = tuple(
        Directive(
            speaker_zh="会议",
            verb=Verb.STRESSED,
            zh=zh,
            kind=DirectiveKind.TASK,
            topic=Topic.ECONOMY,
            salience=50,
            evidence=said,
        )
        for zh in demands
    )
    date = When(iso="2024-03-07", precision="day", basis="stated", evidence=said)
    return Event(id="a1e1", kind=kind, title_en="Meeting", title_zh="会议", date=date, directives=asked)


@pytest.mark.parametrize(
    ("zh", "told"),
    [
        ("要狠抓进度，奋力冲刺一季度“开门红”", "Goal: a strong start in the first quarter."),
        (
            "要谋划项目，为明年一季度“开门红”打好基础",
            "Goal: the groundwork for a strong start in the first quarter of next year.",
        ),
        ("确保2026年经济“开门红”", "Goal: a strong start for the economy in 2026."),
        (
            "确保完成一季度固定资产投资目标任务",
            "Goal: meeting the targets for fixed-asset investment in the first quarter.",
        ),
        ("坚定不移完成全年经济发展目标任务", "Goal: meeting the year's targets for economic development."),
        (
            "完成第四季度及全年经济社会发展目标任务",
            "Goal: meeting the targets for economic and social development in the fourth quarter and the whole year.",
        ),
        ("要补齐短板，争创国家卫生城市", "Goal: the title of National Sanitary City."),
        (
            "争创全国双拥模范城“八连冠”",
            "Goal: the title of national model city for mutual support between military and civilians.",
        ),
        ("为开门红营造氛围", None),
        ("完成上级下达的目标任务", None),
        ("努力完成今年各项目标任务", None),
        ("争创全省一流", None),
        ("争创全省云梯示范县", None),
    ],
)
def test_a_goal_in_words(zh: str, told: str | None) -> None:
    said = goals([event(zh)], "", 40)
    assert (said and said[0]) == told


def test_a_goal_is_told_once() -> None:
    start = event("要抓项目，冲刺一季度“开门红”", "实现首季“开门红”")
    assert goals([start], "", 40)[0] == "Goal: a strong start in the first quarter."
    assert goals([start], "a follow-up meeting on the strong start", 40) is None
    assert goals([start], "", 4) is None


def test_guests_have_no_goals() -> None:
    assert goals([event("争创国家卫生城市", kind=EventKind.VISIT_RECEIVED)], "", 40) is None
