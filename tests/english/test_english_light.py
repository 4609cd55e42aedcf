"""What 做好 and 抓好 are told with depends on their object."""

import pytest

from summarizer.english import clause


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("做好迎检准备工作", "Make preparations for the inspection."),
        ("做好强降雨防范应对", "Carry out the prevention of and response to heavy rainfall."),
        ("抓好食品安全工作", "Manage food safety."),
        ("做好隐患排查", "Carry out hazard checks."),
        ("抓好队伍建设", "Work on the building of the ranks."),
        ("做好就业服务", "Properly provide employment services."),
        ("做好值班值守", "Maintain on-duty staffing."),
        ("抓好工作纪律", "Enforce work discipline."),
        ("抓好企业培育", "Cultivate enterprises."),
        ("做好传染病防控", "Prevent and control infectious diseases."),
        (
            "抓好防汛救灾和安全生产",
            "Carry out flood prevention and disaster relief, and manage workplace safety.",
        ),
        ("抓好安全生产和宣传引导", "Manage workplace safety and carry out publicity and guidance."),
        ("抓好生态旅游、康养等产业", "Work on ecotourism, wellness services and other industries."),
        ("必须确保工作质量", "Ensure the quality of work."),
        ("从严抓好疫情防控", "Carry out epidemic prevention and control strictly."),
        ("增强做好信访工作的责任感", "Strengthen the sense of responsibility in the handling of petitions."),
        ("抓好落实", "Ensure implementation."),
        ("严格火源管理", "Manage fire sources strictly."),
        ("严格值班制度", "Strictly enforce the duty system."),
        ("打好水污染防治攻坚战", "Carry through the drive to prevent and control water pollution."),
    ],
)
def test_a_light_verb_is_told_by_its_object(zh, en):
    assert clause(zh).en == en


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        (
            "增强推进改革的使命感、责任感和紧迫感",
            "Strengthen the sense of mission, responsibility and urgency in advancing reform.",
        ),
        ("增强紧迫感和使命感", "Strengthen the sense of urgency and mission."),
    ],
)
def test_one_sense_of_several_things(zh, en):
    assert clause(zh).en == en


@pytest.mark.parametrize(
    "zh",
    [
        "优化产业布局和空间结构",
        "促进产业转型和就业增长",
        "实施城市更新和乡村建设行动",
        "推进篁岭推进",
        "坚持节俭办规划",
    ],
)
def test_half_of_a_compound_is_no_member_of_a_list(zh):
    assert clause(zh).en is None


@pytest.mark.parametrize(
    "zh", ["确保汛期水库和河道安全", "守好意识形态和网络安全阵地", "推进供水一体化和农村公路提档升级"]
)
def test_a_head_that_makes_a_word_with_each_is_of_all(zh):
    assert clause(zh).en is None
