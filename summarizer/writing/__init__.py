"""Briefing to something a person or a program reads: Markdown, HTML, plain text, JSON."""

from typing import Literal

from summarizer.facts import Briefing
from summarizer.reading.text import Page

Format = Literal["md", "html", "json", "txt"]
FORMATS: tuple[Format, ...] = ("md", "html", "json", "txt")

__all__ = ["FORMATS", "Format", "render"]


def render(briefing: Briefing, page: Page | None, format: Format) -> str:  # noqa: A002 - the field's own word
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
