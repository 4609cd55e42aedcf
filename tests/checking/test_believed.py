"""True lines that a check once doubted, each beside a lie of the same kind that must not slip through."""

import pytest

from summarizer.checking.statement import Statement, faults
from summarizer.facts import Evidence

PAIRS = [
    (
        "Named: the director of the Dingping County Industry and Information Technology Bureau.",
        "Named: the director of the Municipal Industry and Information Technology Bureau.",
        "云河省青禾市定平县工业和信息化局局长",
    ),
    (
        "Relayed: the work report of the Central Commission for Discipline Inspection.",
        "Relayed: the work report of the Provincial Commission for Discipline Inspection.",
        "传达学习了中纪委工作报告",
    ),
    (
        "The director of the Subdistrict People's Congress Working Committee took part.",
        "The director of the County People's Congress Standing Committee took part.",
        "街道人大工委主任参加",
    ),
    (
        "Advance the development of model Party and government offices.",
        "Advance the development of the county government.",
        "深入推进模范机关建设",
    ),
    (
        "Removed from office or resigned: the secretary of the District Party Committee.",
        "Appointed: the secretary of the Municipal Party Committee.",
        "不再担任区委书记职务",
    ),
    ("Appointed: the secretary (elected).", "Dismissed: the secretary.", "某某当选书记"),
    ("Deliberated: the plan.", "Issued: the plan.", "审定了规划"),
    ("The bureau in Yulin, Shaanxi Province.", "The bureau in Yulin, Shandong Province.", "陕西省榆林市某局"),
    (
        "The report on 《深化标本兼治强化监督》.",
        "The report on 《深化标本兼治弱化监督》.",
        "《深化标本兼治 强化监督》",
    ),
]


def found(en: str, zh: str) -> list[tuple[str, str]]:
    cited = (Evidence(sentence="s1", start=0, end=len(zh), quote=zh),)
    return list(faults(Statement(en, cited, texts=(zh,))))


@pytest.mark.parametrize(("true", "lie", "zh"), PAIRS)
def test_the_true_line_is_believed_and_the_lie_is_not(true, lie, zh):
    assert found(true, zh) == []
    assert found(lie, zh)
