from collections.abc import Callable

import pytest

from summarizer.facts import DocumentStatus
from summarizer.reading.text import Page
from summarizer.rules.outline import outline
from summarizer.rules.papers import papers


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("会议审议通过了《青禾县城市更新办法》。", DocumentStatus.ADOPTED),
        ("会议审议了《青禾县城市更新办法》。", DocumentStatus.DELIBERATED),
        ("会议研究了《青禾县城市更新办法》。", DocumentStatus.DELIBERATED),
        ("会议传达学习《青禾县城市更新办法》。", DocumentStatus.RELAYED),
        ("县政府近日印发《青禾县城市更新办法》。", DocumentStatus.ISSUED),
        ("会议听取了《青禾县城市更新办法》落实情况的汇报。", DocumentStatus.CITED),
        ("会议指出，要严格执行《青禾县城市更新办法》，不得走样。", DocumentStatus.CITED),
    ],
)
def test_status_is_that_of_the_governing_verb(
    page: Callable[..., Page], sentence: str, status: DocumentStatus
) -> None:
    article = page("5月8日，青禾县政府召开常务会议。" + sentence).articles[0]
    assert [(p.zh, p.status) for p in papers(outline(article).stretches)] == [
        ("《青禾县城市更新办法》", status)
    ]


def test_a_list_shares_its_verb_and_each_document_counts_once(page: Callable[..., Page]) -> None:
    article = page(
        "5月8日，青禾县政府召开常务会议。会议审议通过了《甲项目管理办法》《乙项目管理办法》，讨论了《丙项目管理办法》。",
        "会议强调，要抓好《甲项目管理办法》落实。",
    ).articles[0]
    found = [(p.zh[1:2], p.status) for p in papers(outline(article).stretches)]
    assert found == [
        ("甲", DocumentStatus.ADOPTED),
        ("乙", DocumentStatus.ADOPTED),
        ("丙", DocumentStatus.DELIBERATED),
    ]
