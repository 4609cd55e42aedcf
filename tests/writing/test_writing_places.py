"""The HTML view tells where on the paper a sentence of a laid-out document stands."""

import re
from dataclasses import replace

from summarizer.pipeline import summarize
from summarizer.reading import decode, read
from summarizer.reading.place import Place
from summarizer.running.drive import run
from summarizer.writing import render

LINES = ("青禾县召开防汛会议", "5月8日，青禾县召开防汛会议。", "会议要求，要落实责任。")


def test_a_sentence_of_a_laid_out_document_is_titled_with_its_place():
    raw = decode("\n".join(LINES).encode(), "page.pdf")
    starts = [raw.text.index(line) for line in LINES]
    layout = tuple(
        Place(start, start + len(line), 1 + n // 2, 40.2, 90.0 + n, 300.0, 100.0 + n)
        for n, (start, line) in enumerate(zip(starts, LINES, strict=True))
    )
    titles = {}
    for each in (raw, replace(raw, layout=layout)):
        page = read(each)
        titles[bool(each.layout)] = re.findall(
            r'title="(\w\d[^"]*)"', render(run(summarize(each)), page, "html")
        )
    assert titles[False] == ["h1", "s1", "s2"]
    assert titles[True] == [
        "h1, page 1, 40 pt from the left, 90 pt from the top",
        "s1, page 1, 40 pt from the left, 91 pt from the top",
        "s2, page 2, 40 pt from the left, 92 pt from the top",
    ]
