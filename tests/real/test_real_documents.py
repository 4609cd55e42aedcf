"""Documents of your own: `SUMMARIZER_REAL_DOCS=folder make test`. Skipped where there are none.

They say nothing of what is right on a page, only what must hold on every page.
"""

import os
from pathlib import Path

import pytest

from summarizer.checking.evidence import check_evidence
from summarizer.checking.line.shown import check_stray
from summarizer.facts import Severity
from summarizer.pipeline import summarize
from summarizer.reading import decode, read
from summarizer.running.drive import run
from summarizer.writing import render

FOLDER = Path(os.environ.get("SUMMARIZER_REAL_DOCS") or Path(__file__).parents[3] / "shared" / "seeds")
DOCUMENTS = sorted(FOLDER.glob("*.txt")) if FOLDER.is_dir() else []

pytestmark = pytest.mark.skipif(
    not DOCUMENTS, reason="no documents: set SUMMARIZER_REAL_DOCS to a folder of them"
)


@pytest.fixture(params=DOCUMENTS or [None], ids=lambda path: path.stem if path else "none")
def document(request: pytest.FixtureRequest) -> Path:
    return request.param


def test_a_real_page_becomes_a_briefing_without_errors(document: Path) -> None:
    page = read(decode(document.read_bytes(), document.name))
    briefing = run(summarize(page.raw))
    assert check_evidence(briefing, page) == ()
    errors = [f for a in briefing.articles for f in a.findings if f.severity is Severity.ERROR]
    assert errors == []
    for article in briefing.articles:
        lines = [article.summary_en, *(p.en for p in article.key_points)]
        assert [line for line in lines if check_stray(line)] == []
    assert render(briefing, page, "html")


def test_sentences_of_a_real_page_are_whole(document: Path) -> None:
    page = read(decode(document.read_bytes(), document.name))
    sentences = [s.text for a in page.articles for s in a.sentences]
    # A line that is a heading (会议指出) has no mark; a sentence cut by a wrap is longer.
    cut = [s for s in sentences if s[-1] not in "。！？”；：）》…" and len(s) > 12]
    assert len(cut) <= len(sentences) // 20, cut[:5]
