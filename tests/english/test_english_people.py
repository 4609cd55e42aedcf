"""Compounds of people: what there is for them, and what others do to them."""

import pytest

from summarizer.english import clause


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("做好返乡农民工就业服务", "Properly provide employment services for returning migrant workers."),
        ("做好困难老年人关爱服务", "Properly provide care services for older people in difficulty."),
        ("加强退役军人安置", "Strengthen the resettlement of veterans."),
        ("加强学校保护", None),  # protection by schools
        (
            "建立困难群众精准识别机制",
            "Establish mechanisms for the targeted identification of people in need.",
        ),
        ("健全矛盾纠纷化解机制", "Improve mechanisms for the settlement of disputes."),
        ("加强法官、检察官队伍建设", "Strengthen the building of the ranks of judges and procurators."),
        ("加强企业队伍建设", None),  # enterprises have no ranks
        ("加强老年人教育", "Strengthen the education of older people."),
        ("加强优秀干部选拔", "Strengthen the selection of outstanding officials."),
        ("加强青少年法治教育", "Strengthen the legal education of children and young people."),
        ("推进国防动员能力建设", "Advance capacity building for national defense mobilization."),
        ("营造尊师重教的氛围", "Create an atmosphere of respect for teachers and education."),
        ("健全部门协调机制", "Improve mechanisms for coordination among departments."),
    ],
)
def test_people_are_served_and_bodies_act(zh, en):
    assert clause(zh).en == en


def test_systems_are_for_deeds_of_any_number():
    assert clause("完善新闻发布工作制度").en == "Improve working systems for news releases."


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("补齐养老短板", "Make up for shortcomings in elderly care."),
        ("补齐民族短板", None),  # shortcomings of whom?
        ("加强医疗机构监管", "Strengthen the supervision of medical institutions."),
        ("加强部门监管", None),  # they supervise
        ("做好高考服务保障", "Ensure services and support for the college entrance examination."),
        (
            "营造全社会尊师重教的浓厚氛围",
            "Create a strong atmosphere of respect for teachers and education across society.",
        ),
    ],
)
def test_fields_of_work_have_shortcomings_and_institutions_are_supervised(zh, en):
    assert clause(zh).en == en


def test_what_becomes_standardized_or_law_based_is_told_as_a_noun():
    assert clause("推动执法工作规范化").en == "Promote the standardization of law enforcement."
    assert clause("推进社会工作专业化").en == "Advance the professionalization of social work."
