"""What sort of paper a line names, against the title it stands for."""

import pytest

from summarizer.checking.line.ordinals import check_ordinals
from summarizer.checking.papers import check_papers

TITLES = (
    "会议审议了《云溪县城市停车管理办法》《云溪县农村供水三年行动方案》《关于印发〈云溪县湿地保护规定〉的通知》。",
)


@pytest.mark.parametrize(
    ("line", "wrong"),
    [
        ("It deliberated the Yunxi County Measures for the Administration of Urban Parking.", False),
        ("It deliberated the Yunxi County Law on Urban Parking.", True),
        ("It deliberated the Urban Parking Plan of Yunxi County.", True),
        ("It deliberated the Three-Year Plan for Rural Water Supply.", False),
        ("It deliberated the Measures for Rural Water Supply.", True),
        ("It deliberated the Notice on the Wetland Protection Rules.", False),
        ("It deliberated the Regulations on Wetland Protection.", False),
        ("It deliberated the Plan.", False),
    ],
)
def test_a_title_is_of_the_sort_its_chinese_ends_in(line: str, wrong: bool) -> None:
    assert bool(tuple(check_papers(line, TITLES))) is wrong


def test_a_paper_named_without_marks_may_be_meant() -> None:
    around = ("会议学习了《云溪县停车管理办法》，讨论了城市停车建设方案。",)
    assert not tuple(check_papers("It discussed the Plan for Urban Parking Construction.", around))


@pytest.mark.parametrize(
    ("line", "wrong"),
    [
        ("He chaired the 27th meeting of the Standing Committee of the 9th County Party Committee.", False),
        ("He chaired the 9th meeting of the Standing Committee of the 27th County Party Committee.", True),
    ],
)
def test_a_meeting_is_counted_within_its_term(line: str, wrong: bool) -> None:
    assert bool(check_ordinals(line, ("云溪县第九届县委常委会召开第27次会议。",))) is wrong
