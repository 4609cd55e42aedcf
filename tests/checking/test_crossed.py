"""Facts of invented pages told of one another: what share of such lines is found, class by class, and no true line doubted."""

import sys
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from summarizer.checking.doubted import doubt_passage
from summarizer.checking.prose import Passage, Told, check_passage
from summarizer.reading import decode, read
from summarizer.rules import extract, page_year

sys.path.insert(0, str(Path(__file__).parent / "lies"))

from crossed import crossed

pytestmark = pytest.mark.slow  # a quarter of a minute, in each process that runs a part of it

# Class → lies missed at most of those made. Nothing here is doubted that is true.
MISSED = {
    "maker": 10, "level": 6, "giver": 0, "period": 0, "rank": 0, "done": 16, "office": 3, "presence": 0, "session": 0, "share": 0,
    "quantifier": 0,
}  # fmt: skip


@cache
def measured() -> tuple[Counter[str], dict[str, list[str]], dict[str, list[str]]]:
    made: Counter[str] = Counter()
    missed: dict[str, list[str]] = {kind: [] for kind in MISSED}
    doubted: dict[str, list[str]] = {kind: [] for kind in MISSED}
    for kind, zh, truths, lies in crossed():
        page = read(decode(zh.encode(), "page.txt"))
        (article,) = page.articles
        told = Told(article, extract(article, page, page_year(page)))
        for true, lines in ((True, truths), (False, lies)):
            made[kind] += 0 if true else len(lines)
            for en in lines:
                passage = Passage(1, en, ())
                found = (*check_passage(passage, told), *doubt_passage(passage, told))
                if true is bool(found):
                    (doubted if true else missed)[kind].append(en)
    return made, missed, doubted


@pytest.mark.parametrize("kind", MISSED)
def test_what_is_told_of_something_else_of_the_page_is_found(kind: str) -> None:
    made, missed, doubted = measured()
    assert made[kind] >= 100
    assert len(missed[kind]) <= MISSED[kind], missed[kind]
    assert not doubted[kind], doubted[kind]
