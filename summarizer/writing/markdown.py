"""A briefing as Markdown and as plain text. Marks such as [s3] name the sentences listed under Evidence."""

import re
from collections.abc import Iterator

from summarizer.facts import Briefing
from summarizer.patterns import regex
from summarizer.writing.sheet import OFFSETS, Line, Sheet, footer, sheets


def markdown(briefing: Briefing) -> str:
    """The briefing in CommonMark, one section for each article, evidence at the end of each."""
    parts = [f"{_escape(footer(briefing))} {OFFSETS}"]
    parts[:0] = [_article(sheet) for sheet in sheets(briefing)]
    return "\n\n---\n\n".join(parts) + "\n"


def plain(briefing: Briefing) -> str:
    """The briefing as plain text: the same lines without markup, wrapped by whoever shows it."""
    text = re.sub(r"^#+ ", "", markdown(briefing), flags=re.MULTILINE)
    return re.sub(r"\*\*([^*]+)\*\*", r"\1", text).replace("\\", "")


def _article(sheet: Sheet) -> str:
    return "\n\n".join(_parts(sheet))


def _parts(sheet: Sheet) -> Iterator[str]:
    yield f"# {_escape(sheet.title)}"
    if sheet.headline_zh:
        yield f"{_escape(sheet.headline_zh)}"
    if sheet.facts:
        yield _escape(sheet.facts)
    if sheet.summary.en:
        yield f"**Bottom line.** {_line(sheet.summary)}"
    for block in sheet.blocks:
        items = "\n".join(f"- {_line(line)}" for line in block.lines)
        yield f"**{_escape(block.heading)}**\n\n{items}"
    if sheet.limits:
        yield "**Limits.** " + " ".join(_escape(limit) for limit in sheet.limits)
    evidence = "\n".join(_evidence(sheet))
    if evidence:
        yield f"**Evidence**\n\n{evidence}"


def _line(line: Line) -> str:
    return _escape(line.en) + "".join(f" [{mark}]" for mark in line.marks)


def _evidence(sheet: Sheet) -> Iterator[str]:
    """Each cited sentence once, with the characters that were cited in it."""
    for sentence, quotes in sheet.cited():
        shown = " … ".join(f"{_escape(e.quote)} ({e.start}–{e.end})" for e in quotes)
        yield f"- [{sentence}] {shown}"


_MARKUP = regex(r"([\\`*_<>\[\]#|])")


def _escape(text: str) -> str:
    """Keep page text from becoming markup."""
    return _MARKUP.sub(r"\\\1", text)
