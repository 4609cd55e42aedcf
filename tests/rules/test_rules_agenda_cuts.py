"""Where the object of a meeting's verb is cut into items."""

import pytest

from summarizer.rules.agenda.cuts import goes_on, split


@pytest.mark.parametrize(
    "text",
    [
        "省领导对坚持落实节约规定精神、推进机关作风转变的重要指示精神",
        "深化“三个一”活动、打好“四场硬仗”，推进云溪片区建设情况汇报",
    ],
)
def test_an_open_frame_is_one_item(text):
    assert list(split(text, 0, len(text))) == [(0, len(text))]


def test_what_a_clause_between_adds_is_of_one_report():
    text = "深化“三个一”活动、打好“四场硬仗”，推进云溪片区建设情况汇报，"
    assert next(split(text, 0, len(text))) == (0, len(text) - 1)


def test_a_meeting_on_a_day_opens_an_item_behind_a_semicolon():
    assert goes_on("；4月30日中共中央政治局会议精神；", 1)


def test_letters_of_one_sender_are_one_item():
    text = "周河山县长近期讲话、贺信精神"
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
        (
            "县政府关于《甲条例》、关于《乙条例》等议案的说明",
            ["县政府关于《甲条例》、关于《乙条例》等议案的说明"],
        ),
        ("大会议程（草案）、日程（草案）", ["大会议程（草案）、日程（草案）"]),
        (
            "单县长在全省会议上的讲话和市领导对安全工作的重要指示",
            ["单县长在全省会议上的讲话", "市领导对安全工作的重要指示"],
        ),
        (
            "区政府关于落实云台战略，开展乡村建设情况的报告",
            ["区政府关于落实云台战略，开展乡村建设情况的报告"],
        ),
        (
            "县政府关于《甲规定》落实情况的报告、关于《乙法》及《云溪省实施〈乙法〉办法》执法检查情况的报告",
            [
                "县政府关于《甲规定》落实情况的报告",
                "关于《乙法》及《云溪省实施〈乙法〉办法》执法检查情况的报告",
            ],
        ),
        ("《甲条例》《乙条例》贯彻执行情况报告", ["《甲条例》《乙条例》贯彻执行情况报告"]),
        ("《甲条例》、《乙条例》等三个报告", ["《甲条例》", "《乙条例》等三个报告"]),
        (
            "各组对选举办法（草案），监票人名单（草案）的讨论意见",
            ["各组对选举办法（草案），监票人名单（草案）的讨论意见"],
        ),
        ("各组讨论县政府工作报告、县法院工作报告的情况", ["各组讨论县政府工作报告、县法院工作报告的情况"]),
        (
            "常委会工作报告（草案）及报告人建议名单，列席人员方案以及有关人事事项",
            ["常委会工作报告（草案）及报告人建议名单", "列席人员方案", "有关人事事项"],
        ),
        ("全市优秀调研报告、优秀论文名单", ["全市优秀调研报告、优秀论文名单"]),
        (
            "关于《云溪县林带实施方案》、东干线征地事宜、绿道项目变更主体事宜",
            ["关于《云溪县林带实施方案》", "东干线征地事宜", "绿道项目变更主体事宜"],
        ),
        (
            "贯彻落实省防汛会议精神和全市“开门红”会议精神的意见",
            ["贯彻落实省防汛会议精神和全市“开门红”会议精神的意见"],
        ),
        ("县代表辞职有关事项、市代表辞职有关事项", ["县代表辞职有关事项", "市代表辞职有关事项"]),
    ],
)
def test_objects_are_cut_where_each_is_whole(text: str, items: list[str]) -> None:
    assert [text[a:b] for a, b in split(text, 0, len(text))] == items


@pytest.mark.parametrize(
    ("unit", "more"),
    [
        ("县人大常委会云台立法顾问选聘方案；", True),
        ("全域绿化“三大工程”推进情况汇报；", True),
        ("关于召开县十八届人大四次会议的决定（草案）。", True),
        ("县长高晓岩作了表态发言；", False),
        ("推选了向大会报告工作的部门；", False),
        ("明确下一步工作方案；", False),
        ("会议还进行了人事事项；", False),
    ],
)
def test_an_object_goes_on_behind_a_semicolon_if_nothing_is_done_there(unit: str, more: bool) -> None:
    assert goes_on(unit, 0) is more
