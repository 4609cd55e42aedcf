"""All is not some, and a margin over the province is none over the country. Invented facts."""

import pytest

from summarizer.checking.figures.quantifiers import check_quantifiers

LINES = (
    ("部分乡镇完成任务仍存在差距。", "Some townships are behind.", "All townships are behind."),
    (
        "二十项任务，绝大部分进展顺利。",
        "Most of the tasks are on course.",
        "All of the tasks are on course.",
    ),
    (
        "增速高于全省0.4个百分点，高于全国1.7个百分点。",
        "Growth was 0.4 points above the province and 1.7 points above the country.",
        "Growth was 1.7 points above the province and 0.4 points above the country.",
    ),
)


@pytest.mark.parametrize(("zh", "true", "lie"), LINES)
def test_only_the_lie_is_doubted(zh, true, lie):
    assert not list(check_quantifiers(true, (zh,)))
    assert list(check_quantifiers(lie, (zh,)))


def test_where_the_chinese_speaks_of_all_as_well_nothing_is_doubted():
    zh = ("各乡镇都要行动，部分乡镇存在差距。",)
    assert not list(check_quantifiers("All townships should act.", zh))
