"""A briefing is read in a minute: at most 400 English words an article, quotations and evidence aside."""

import re
from pathlib import Path

import pytest

from summarizer.pipeline import summarize
from summarizer.reading import decode
from summarizer.running.drive import run
from summarizer.writing.sheet import Sheet, sheets

SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))
_CHINESE = re.compile(r"[“(][^”)]*[\u4e00-\u9fff][^”)]*[”)]")


def english_words(sheet: Sheet) -> int:
    lines = [sheet.title, sheet.facts, sheet.summary.en, *sheet.limits]
    lines.extend(line.en for block in sheet.blocks for line in block.lines)
    return sum(len(_CHINESE.sub(" ", line).split()) for line in lines)


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_an_article_takes_400_words_at_most(path: Path) -> None:
    briefing = run(summarize(decode(path.read_bytes(), path.name)))
    assert [s.id for s in sheets(briefing) if english_words(s) > 400] == []
