"""What the checks find in a line about a page of one article, for tests of many lines about few pages."""

from functools import cache

from summarizer.checking.doubted import doubt_passage
from summarizer.checking.prose import Passage, Told, check_passage
from summarizer.reading import decode, read
from summarizer.rules import extract, page_year


@cache
def told(text: str) -> Told:
    page = read(decode(text.encode(), "page.txt"))
    (article,) = page.articles
    return Told(article, extract(article, page, page_year(page)))


def judged(text: str, line: str) -> tuple[tuple[str, str], ...]:
    passage = Passage(1, line, ())
    return (*check_passage(passage, told(text)), *doubt_passage(passage, told(text)))
