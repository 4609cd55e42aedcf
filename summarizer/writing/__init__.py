"""Briefing to something a person or a program reads: Markdown, HTML, plain text, Word, JSON."""

from typing import Literal

from summarizer.facts import Briefing
from summarizer.reading.text import Page

TextFormat = Literal["md", "html", "json", "txt"]
Format = Literal[TextFormat, "docx"]
TEXT_FORMATS: tuple[TextFormat, ...] = ("md", "html", "json", "txt")
FORMATS: tuple[Format, ...] = (*TEXT_FORMATS, "docx")

__all__ = ["FORMATS", "TEXT_FORMATS", "Format", "TextFormat", "encoded", "render"]


def render(briefing: Briefing, page: Page | None, format: TextFormat) -> str:  # noqa: A002 - the field's own word
    """The briefing in one format. HTML shows the sentences of `page` and needs it; the others do without.

    Raises ValueError for HTML without a page.
    """
    if format == "json":
        return briefing.model_dump_json(indent=2) + "\n"
    if format == "html":
        from summarizer.writing.html import html

        if page is None:
            raise ValueError("HTML shows the source: render needs the page")
        return html(briefing, page)
    from summarizer.writing.markdown import markdown, plain

    return markdown(briefing) if format == "md" else plain(briefing)


def encoded(briefing: Briefing, page: Page | None, format: Format) -> bytes:  # noqa: A002
    """The briefing in one format as a file holds it: text in UTF-8, a Word document as it is.

    Raises ValueError for HTML without a page.
    """
    if format == "docx":
        from summarizer.writing.word import word

        return word(briefing)
    return render(briefing, page, format).encode()
