"""A briefing is read in a minute: at most 400 English words an article, quotations and evidence aside."""

from pathlib import Path

import pytest

from summarizer.pipeline import summarize
from summarizer.reading import decode
from summarizer.running.drive import run
from summarizer.writing.sheet import Sheet, sheets
from summarizer.writing.wording import english_words

SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))


def length(sheet: Sheet) -> int:
    lines = [sheet.title, sheet.facts, sheet.summary.en, *sheet.limits]
    lines.extend(line.en for block in sheet.blocks for line in block.lines)
    return sum(map(english_words, lines))


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_an_article_takes_400_words_at_most(path: Path) -> None:
    briefing = run(summarize(decode(path.read_bytes(), path.name)))
    assert [s.id for s in sheets(briefing) if length(s) > 400] == []
