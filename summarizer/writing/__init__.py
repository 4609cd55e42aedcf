"""Briefing to something a person or a program reads: Markdown, HTML, plain text, JSON."""

from typing import Literal

from summarizer.facts import Briefing
from summarizer.reading.text import Page

Format = Literal["md", "html", "json", "txt"]
FORMATS: tuple[Format, ...] = ("md", "html", "json", "txt")

__all__ = ["FORMATS", "Format", "render"]


def render(briefing: Briefing, page: Page, format: Format) -> str:  # noqa: A002 - the field's own word
    """The briefing in one format. `page` gives HTML the sentences to highlight; the others do not need it."""
    if format == "json":
        return briefing.model_dump_json(indent=2) + "\n"
    if format == "html":
        from summarizer.writing.html import html

        return html(briefing, page)
    from summarizer.writing.markdown import markdown, plain

    return markdown(briefing) if format == "md" else plain(briefing)
