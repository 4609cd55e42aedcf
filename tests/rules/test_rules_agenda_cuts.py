"""Where the object of a meeting's verb is cut into items."""

import pytest

from summarizer.rules.agenda_cuts import split


@pytest.mark.parametrize(
    "text",
    [
        "省领导对坚持落实节约规定精神、推进机关作风转变的重要指示精神",
        "深化“三个一”活动、打好“四场硬仗”，推进云溪片区建设情况汇报",
    ],
)
def test_an_open_frame_is_one_item(text):
    assert list(split(text, 0, len(text))) == [(0, len(text))]


def test_two_principles_are_two_items():
    text = "全省教育大会精神和全市农村工作会议精神"
    assert [text[a:b] for a, b in split(text, 0, len(text))] == ["全省教育大会精神", "全市农村工作会议精神"]


@pytest.mark.parametrize(
    ("text", "items"),
    [
        (
            "《甲办法》、关于云台的请示、《乙办法》",
            ["《甲办法》", "关于云台的请示", "《乙办法》"],
        ),
        ("各部门情况汇报和居民代表意见建议", ["各部门情况汇报", "居民代表意见建议"]),
        ("资格审查报告和区政府有关任免事项", ["资格审查报告", "区政府有关任免事项"]),
        ("县政府关于云台的通报、起草情况说明", ["县政府关于云台的通报", "起草情况说明"]),
        (
            "县法院工作报告（讨论稿）、县检察院工作报告（讨论稿）",
            ["县法院工作报告（讨论稿）", "县检察院工作报告（讨论稿）"],
        ),
        ("县政府关于《甲条例》、关于《乙条例》等议案的说明", ["县政府关于《甲条例》、关于《乙条例》等议案的说明"]),
        ("大会议程（草案）、日程（草案）", ["大会议程（草案）、日程（草案）"]),
        (
            "单县长在全省会议上的讲话和市领导对安全工作的重要指示",
            ["单县长在全省会议上的讲话", "市领导对安全工作的重要指示"],
        ),
        (
            "区政府关于落实云台战略，开展乡村建设情况的报告",
            ["区政府关于落实云台战略，开展乡村建设情况的报告"],
        ),
    ],
)
def test_objects_are_cut_where_each_is_whole(text: str, items: list[str]) -> None:
    assert [text[a:b] for a, b in split(text, 0, len(text))] == items
