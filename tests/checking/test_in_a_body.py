"""Words that stand in the names of bodies: true beside the Chinese name, whatever their characters say alone."""

import pytest

from summarizer.checking.statement import Statement, faults
from summarizer.facts import Evidence
from summarizer.language.bodies.bodies import body_english
from summarizer.language.rows import rows


def _doubted(zh: str, en: str) -> list[tuple[str, str]]:
    quote = (Evidence(sentence="s1", start=0, end=len(zh), quote=zh),)
    return list(faults(Statement(en, quote, whole=True, texts=(zh,))))


def _bodies() -> list[str]:
    parts = rows("body_heads")
    organs = [row["zh"] for row in parts if row["class"] in ("organ", "bound", "sub")]
    return [f"县{name}" for name in (*organs, *(row["zh"] + "局" for row in parts if row["class"] == "stem"))]


def test_no_body_of_the_tables_is_doubted_by_its_own_name() -> None:
    named = {
        zh: en for zh in (*_bodies(), *(row["zh"] for row in rows("bodies"))) if (en := body_english(zh))
    }
    assert len(named) > 1_500
    lines = {f"会议听取了{zh}工作汇报": f"It heard the work report of the {en}." for zh, en in named.items()}
    doubted = {zh: found for zh, en in lines.items() if (found := _doubted(zh, en))}
    assert set(doubted) <= {"会议听取了全国学联工作汇报"}


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("县工信局汇报了工作", "The County Science and Technology Bureau reported on its work."),
        (
            "县工信局汇报了园区用地",
            "The County Industry and Information Technology Bureau reported on pensions.",
        ),
        ("县政策研究室研究了用地", "It heard the report of the County Policy Research Office on land."),
    ],
)
def test_the_name_of_another_body_and_words_beside_a_name_are(zh: str, en: str) -> None:
    assert _doubted(zh, en)
