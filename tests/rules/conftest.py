"""Articles of one paragraph a line, made from plain text, for tests of the rules."""

from collections.abc import Callable

import pytest

from summarizer.reading import decode, read
from summarizer.reading.text import Page


@pytest.fixture
def page() -> Callable[..., Page]:
    def make(*paragraphs: str, headline: str | None = None) -> Page:
        lines = [headline, ""] if headline else []
        for paragraph in paragraphs:
            lines += ["　　" + paragraph, ""]
        return read(decode("\n".join(lines).encode(), "page.txt"))

    return make
