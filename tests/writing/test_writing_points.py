import pytest

from summarizer.writing.points import _without_rhetoric


@pytest.mark.parametrize(
    ("en", "shown"),
    [
        ("“提高认识”. Do A. “凝聚共识”. “振奋精神”. Do B. “再接再厉”.", "Do A. … Do B."),
        ("Do A. “完成3项任务”. “提高认识”.", "Do A. “完成3项任务”."),
        ("Do A. “严禁弄虚作假”. Do B.", "Do A. “严禁弄虚作假”. Do B."),
        ('Do A with "No. 1 project" (一号工程). Do B.', 'Do A with "No. 1 project" (一号工程). Do B.'),
    ],
)
def test_what_can_only_be_quoted_is_left_out_unless_it_says_something_hard(en: str, shown: str) -> None:
    assert _without_rhetoric(en) == shown
