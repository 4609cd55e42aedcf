"""Deeds told around their object, several matters of one report, batches and rounds, what goes to a meeting."""

import pytest

from summarizer.english.nominal.items import item_english
from summarizer.english.nominal.titles import document_english


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        (
            "《关于对农村饮水安全工作进行视察的方案》",
            "Plan for the Inspection of Rural Drinking Water Safety",
        ),
        (
            "《关于进一步优化营商环境降低企业融资成本的若干措施》",
            "Measures on Further Optimizing the Business Environment and Lowering the Financing Costs of Enterprises",
        ),
        ("《关于推动企业扩大投资的意见》", None),  # they invest, and nobody promotes enterprises
        (
            "《关于依法规范校外培训的通知》",
            "Notice on Regulating Off-campus Tutoring in Accordance with the Law",
        ),
        ("《第二批重点项目建设计划》", "Plan for the Construction of the Second Batch of Key Projects"),
        ("《关于高质量建设若干支持政策的意见》", None),
    ],
)
def test_a_deed_is_read_wherever_its_object_stands(zh, en):
    assert document_english(zh) == en


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        (
            "关于全县茶产业发展情况、县中医院管理情况的调研报告",
            "the research report on the development of the tea industry across the county and on the management of the County Hospital of Traditional Chinese Medicine",
        ),
        # the plan and the budget are both carried out, unless each has a year of its own
        ("关于经济计划和财政预算执行情况的报告", None),
        (
            "提请县十七届人大常委会第二十次会议审议的人事事项",
            "personnel matters to be submitted to the 20th meeting of the Standing Committee of the 17th County People's Congress for deliberation",
        ),
        (
            "县人民法院关于执行工作情况的报告",
            "the report of the County People's Court on the enforcement of judgments",
        ),
        (
            "召开县十六届人大常委会第六次会议的有关具体事宜",
            "matters relating to the sixth meeting of the Standing Committee of the 16th County People's Congress",
        ),
        (
            "中央生态环境保护督察反馈问题",
            "problems identified by the central environmental inspection",
        ),
        (
            "第二批主题教育实施方案",
            "the implementation plan for the second batch of the themed education program",
        ),
    ],
)
def test_an_item_says_what_each_matter_is(zh, en):
    assert item_english(zh) == en


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        (
            "《临溪市防汛应急预案（2025年修订）》",
            "Linxi Municipal Emergency Plan for Flood Prevention (2025 Revision)",
        ),
        (
            "《关于进一步激励干部担当作为的意见》",
            "Opinions on Further Motivating Officials to Act and Take Responsibility",
        ),
    ],
)
def test_a_title_keeps_its_edition_and_its_verbs(zh, en):
    assert document_english(zh) == en
