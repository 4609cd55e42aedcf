"""Stages of work by a time, and what is none."""

from itertools import product

import pytest

from summarizer.english import clause
from summarizer.english.clauses.stages import stage

STAGES = {
    "确保6月底前全部开工": "Ensure that all start construction by the end of June.",
    "力争年内竣工投产": "Strive for completion and entry into production by the end of the year.",
    "务必于12月15日前完成整改": "Ensure full rectification by 15 December.",
    "争取早日建成投用": "Strive for early completion and entry into use.",
    "力争尽早开工": "Strive for an early start of construction.",
    "要确保年底前主体完工": "Ensure completion of the main structure by the end of the year.",
    "确保按期交付使用": "Ensure handover for use on schedule.",
    "力争明年上半年建成通车": "Strive for completion and opening to traffic in the first half of next year.",
    "在4月25日前全部建成": "All are to be completed by 25 April.",
    "力争三季度实现主体封顶": "Strive for the topping-out of the main structure in the third quarter.",
    "确保年内竣工并投入使用": "Ensure completion and entry into use by the end of the year.",
    "力争年底前全面实现开工": "Strive for a full start of construction by the end of the year.",
    "确保10月底前全部整改到位": "Ensure that all are fully rectified by the end of October.",
}


@pytest.mark.parametrize(("zh", "en"), STAGES.items())
def test_a_stage_says_how_far_and_when(zh, en):
    assert stage(zh) == en
    assert clause(zh).en is not None


WHEN = {"6月底前": "by the end of June", "9月1日前": "1 September", "年底前": "by the end of the year"}
WHAT = {"开工建设": "a start of construction", "投入使用": "entry into use", "通车": "opening to traffic"}


@pytest.mark.parametrize(("at", "when", "what"), list(product(["", "在", "赶在"], WHEN, WHAT)))
def test_time_and_stage_are_told_whatever_they_are(at, when, what):
    en = clause(f"确保{at}{when}{what}").en or ""
    assert en.startswith("Ensure ") and WHAT[what] in en and WHEN[when] in en


@pytest.mark.parametrize(
    "zh",
    [
        "确保开工",  # by no time and in no way: what stands before decides
        "6月底前开工",  # nobody says how firmly, or that it is all of them
        "上半年全部开工",
        "确保6月底前开工率达到九成",
        "确保6月底前具备开工条件",
        "力争年内基本全部建成",
        "确保6月底前销号",
        "确保工程6月底前开工",
    ],
)
def test_anything_else_among_the_words_is_no_stage(zh):
    assert stage(zh) is None


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("在6月30日前完成排查", "Complete checks by 30 June."),
        ("要赶在12月底前完成整治任务", "Complete rectification tasks by the end of December."),
        (
            "今年9月1日前完成老旧小区改造",
            "Complete the renovation of old residential compounds by 1 September.",
        ),
        ("完成老旧小区改造30个", "Complete the renovation of 30 old residential compounds."),
    ],
)
def test_a_time_limit_may_have_a_preposition_and_a_deed_a_count(zh, en):
    assert clause(zh).en == en


@pytest.mark.parametrize("zh", ["位于6月底前建成的项目", "关于6月底前完成整改的通知", "对于6月底前的任务"])
def test_no_word_loses_its_last_character_to_a_time(zh):
    assert clause(zh).en is None
