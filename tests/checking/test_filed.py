"""What demands are filed under is no claim."""

import pytest

from summarizer.checking.vocabulary.filed import without_filing


@pytest.mark.parametrize(
    ("en", "zh", "left"),
    [
        (
            "The meeting set requirements on discipline.",
            "要确保整改取得实效",
            "The meeting set requirements on  .",
        ),
        ("Science and technology: Put learning to use.", "学以致用", "Put learning to use."),
        ("Safety and stability, and environment: Act.", "行动", "Act."),
        # A theme that the Chinese names by one of its words is told; one that it does not stays a claim.
        ("Petitions; science and technology.", "做好实验室建设", "Petitions;  ."),
        ("Petitions; science and technology.", "做好秋收工作", "Petitions; science and technology."),
        ("The county invested in discipline.", "投资", "The county invested in discipline."),
    ],
)
def test_labels_are_left_out(en: str, zh: str, left: str) -> None:
    assert without_filing(en, zh) == left
