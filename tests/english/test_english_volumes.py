"""Volumes and chapters of books."""

import pytest
from hypothesis import given, strategies as st

from summarizer.english.nominal.items import item_english
from summarizer.english.nominal.matters import agents


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("《习近平谈治国理政》第五卷", "Xi Jinping: The Governance of China, Volume V"),
        ("《习近平谈治国理政（第三卷）》", "Xi Jinping: The Governance of China, Volume III"),
        ("《习近平谈治国理政》（第二卷）", "Xi Jinping: The Governance of China, Volume II"),
        ("《习近平著作选读》第一卷", "Selected Readings from the Works of Xi Jinping, Volume I"),
        (
            "《习近平谈治国理政》第四卷第十二专题",
            "Topic 12 of Xi Jinping: The Governance of China, Volume IV",
        ),
        (
            "《习近平谈治国理政》第五卷第九章《筑牢篁岭堰塞》",
            "Chapter 9 (“筑牢篁岭堰塞”) of Xi Jinping: The Governance of China, Volume V",
        ),
        ("《中国共产党章程》第一章", "Chapter 1 of the Constitution of the Communist Party of China"),
        ("《篁岭堰塞》第三章", None),
    ],
)
def test_a_volume_stands_behind_the_book_and_a_chapter_before_it(zh, en):
    assert item_english(zh) == en


@given(st.text("、和及党组县政府人大常委会", max_size=12))
def test_any_text_may_be_asked_who_reports(text):
    assert agents(text) is None or agents(text)
