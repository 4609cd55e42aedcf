"""What the gate of agenda items and titles refuses, and what it lets pass."""

import pytest

from summarizer.english.nominal.gatherings import gathering
from summarizer.english.nominal.items import item_english
from summarizer.english.nominal.partial import item_shown
from summarizer.english.nominal.sound import fit, fit_title


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("上级有关会议和文件精神", "the higher-level meeting and the guiding principles of the documents"),
        ("推进作风建设情况汇报", "advancing the improvement of conduct"),
        ("县委有关会议精神", "the guiding principles of the County Party Committee"),
        ("全市就业工作情况", "the employment of the city"),
        ("县法院执行工作情况的报告", "the report on the implementation of the County Court"),
        ("镇村道路规划布局情况", "the rural area road planned layout"),
        ("环境状况和目标完成情况的报告", "the report on the completion of the environment and targets"),
        ("相关单位建议办理情况的汇报", "the report on the handling of the proposals on relevant units"),
        ("视察组的相关报告", "the report on the Inspection Group"),
        ("下步创建工作", "creation in the next stage"),
        (
            "督察整改推进会议精神",
            "the guiding principles of the meeting on the rectification and advancement of the inspection",
        ),
        ("2022年决算执行情况", "the implementation of the 2022 final accounts"),
        ("提案和社情民意工作", "proposals and social conditions and public opinion"),
        ("专项整治行动活动", "the improvement campaign Campaign"),
        ("政策政策", "policy policies"),
        ("部分人员", "the some members"),
        ("全省防火工作会议精神", "the guiding principles of the province work meeting on fires"),
        ("新修订的《甲法》", "new revision's Law"),
        ("国务院、省政府工作会议精神", "the guiding principles of the State Council and the work meeting"),
        ("大会及有关事项的请示", "the request for instructions of relevant matters"),
        ("县人大五次会议工作报告", "the work reports of the fifth session"),
        ("2024年度国有资产管理情况", "the management of 2024 state-owned assets"),
        ("防汛和校园安全检查情况", "the safety inspections of flood prevention and schools"),
        ("中央有关文件精神", "the guiding principles of central relevant documents"),
        ("深化合作", "the cooperation on the deepening"),
        ("推进合作", "cooperation on the advancement"),
    ],
)
def test_a_line_whose_shape_misleads_is_refused(zh, en):
    assert not fit(zh, en)


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("全县安全生产工作情况的汇报", "the report on workplace safety across the county"),
        ("干部任免事宜", "matters relating to the appointment and removal of officials"),
        ("加强校园安全工作", "strengthening school safety"),
        ("推进项目合作", "cooperation on the advancement of projects"),
    ],
)
def test_a_plain_line_passes(zh, en):
    assert fit(zh, en)


def test_what_courts_do_about_judgments_is_enforcement():
    assert item_english("全市法院执行工作") == "court enforcement work across the city"
    assert item_shown("执行工作报告") is None
    assert not fit("县法院执行工作", "the implementation of the County Court")
    assert not fit_title("全市法院执行工作要点", "Key Points of Court Implementation")
    meeting = gathering("执行工作推进会")
    assert meeting is not None
    assert meeting.full == "the progress meeting on enforcement of judgments"


def test_titles_keep_their_scope():
    assert fit_title("2024年度考核工作方案", "2024 Work Plan for Assessment")
    assert not fit_title("2024年河长制工作要点", "2024 Key Points of the River Chief System Work")
    assert not fit_title("集中整治行动方案", "Plan for the Concentrated Rectification Campaign Campaign")


def test_levels_are_adjectives_of_meetings_and_papers_alike():
    assert (
        item_english("上级有关会议和文件精神")
        == "the guiding principles of relevant higher-level meetings and documents"
    )
    assert (
        item_english("中央、省、市有关会议精神")
        == "the guiding principles of relevant central, provincial and municipal meetings"
    )
