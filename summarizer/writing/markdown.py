"""A briefing as Markdown and as plain text. Marks such as [s3] name the sentences listed under Evidence."""

import re
from collections.abc import Iterator

from summarizer.facts import Briefing, Evidence
from summarizer.writing.sheet import Line, Sheet, sheets


def markdown(briefing: Briefing) -> str:
    """The briefing in CommonMark, one section for each article, evidence at the end of each."""
    parts = [_footer(briefing)]
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
    cited: dict[str, list[Evidence]] = {}
    lines = (sheet.summary, *(line for block in sheet.blocks for line in block.lines))
    for line in lines:
        for evidence in line.evidence:
            quotes = cited.setdefault(evidence.sentence, [])
            if not any(known.start <= evidence.start and evidence.end <= known.end for known in quotes):
                quotes[:] = [q for q in quotes if not (evidence.start <= q.start and q.end <= evidence.end)]
                quotes.append(evidence)
    for sentence in sorted(cited, key=_natural):
        quotes = sorted(cited[sentence], key=lambda e: e.start)
        shown = " … ".join(f"{_escape(e.quote)} ({e.start}–{e.end})" for e in quotes)
        yield f"- [{sentence}] {shown}"


def _natural(sentence: str) -> tuple[str, int]:
    return sentence[0], int(sentence[1:])


def _footer(briefing: Briefing) -> str:
    source, made = briefing.source, briefing.provenance
    model = f", {made.model}" if made.model else ""
    fallback = f" Fell back to rules: {made.fallback}." if made.fallback else ""
    return (
        f"Source: {_escape(source.name)}, {source.characters} characters, {source.encoding}, "
        f"sha256 {source.sha256[:12]}. Made by summarizer {made.summarizer_version} ({made.engine}{model}).{fallback} "
        "Numbers after the evidence are character offsets in the source."
    )


_MARKUP = re.compile(r"([\\`*_<>\[\]#|])")


def _escape(text: str) -> str:
    """Keep page text from becoming markup."""
    return _MARKUP.sub(r"\\\1", text)
