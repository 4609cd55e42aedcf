"""What the lexicon says of its own Chinese is true: no check may doubt it.

Every row has a test clause with its English, so these are some 16,500 true lines, most of them of whole orders.
"""

from collections.abc import Iterator

import pytest

from summarizer.checking.statement import Statement, faults
from summarizer.english.clauses.lexicon import table_lines
from summarizer.facts import Evidence

# Told in words no check can follow: 一刻钟 is fifteen minutes, 倍增 as a verb, 返贫 as a noun.
DOUBTED = {
    "背水一战的决心",
    "推动收入倍增",
    "一年内完成老旧小区改造",
    "加强防止返贫监测",
    "规模性返贫底线",
    "打造一刻钟便民生活圈",
}


def _true_lines() -> Iterator[tuple[str, str]]:
    for line in table_lines():
        for test in line.read().test.split(" || "):
            zh, told, en = test.removeprefix("phrase: ").partition(" => ")
            if told:
                yield zh.strip(), en.strip()


def _doubted(zh: str, en: str) -> list[tuple[str, str]]:
    quote = (Evidence(sentence="s1", start=0, end=len(zh), quote=zh),)
    return list(faults(Statement(en, quote, whole=True, texts=(zh,))))


@pytest.mark.parametrize("step", [8, pytest.param(1, marks=pytest.mark.slow)], ids=["some", "all"])
def test_the_english_of_a_row_is_not_doubted_beside_its_chinese(step: int) -> None:
    lines = list(dict(_true_lines()).items())
    assert len(lines) > 15_000
    doubted = {zh: found for zh, en in lines[::step] if (found := _doubted(zh, en))}
    assert not {zh: found for zh, found in doubted.items() if zh not in DOUBTED}


def test_how_often_is_no_share() -> None:
    assert not _doubted("每季度召开一次联席会议", "Hold a joint meeting once a quarter.")
    assert _doubted("压减一般性支出", "Cut general expenditure by a quarter.")
