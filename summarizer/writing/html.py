"""A briefing as one self-contained HTML page: English on the left, the source on the right, evidence linked.

The page has no script and loads nothing. Source text is cut into segments at the edges of all evidence, so that
overlapping quotes need no nested marks; everything is escaped by the template engine.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from jinja2 import Environment, FunctionLoader, StrictUndefined, Template

from summarizer.facts import Briefing, Evidence
from summarizer.reading.place import place_of
from summarizer.reading.text import Article, Page, Sentence
from summarizer.writing.sheet import Sheet, footer, sheets


@dataclass(frozen=True, slots=True)
class Segment:
    """A run of source characters that is cited, or not. `anchor` is set on the first cited run of a sentence."""

    text: str
    cited: bool
    anchor: str | None = None


def html(briefing: Briefing, page: Page) -> str:
    """The whole page as text. Evidence that points outside the page's articles is left without a mark."""
    return _template().render(
        articles=list(_articles(briefing, page)), name=briefing.source.name, footer=footer(briefing)
    )


@cache
def _template() -> Template:
    environment = Environment(
        loader=FunctionLoader(_source),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template("briefing.html.j2")


def _source(name: str) -> str:
    return (files("summarizer.writing") / "templates" / name).read_text(encoding="utf-8")


@dataclass(frozen=True, slots=True)
class View:
    """One article as the template sees it: its sheet and the source, sentence by sentence, each with its title."""

    sheet: Sheet
    heads: tuple[tuple[str, tuple[Segment, ...]], ...]
    paragraphs: tuple[tuple[tuple[str, tuple[Segment, ...]], ...], ...]


def _articles(briefing: Briefing, page: Page) -> Iterator[View]:
    by_id = {article.id: article for article in page.articles}
    for sheet in sheets(briefing):
        source = by_id.get(sheet.id)
        cited = tuple(_cited(sheet))
        heads = (
            tuple((_title(s, page), _segments(s, cited, sheet.id)) for s in _heads(source)) if source else ()
        )
        body = source.paragraphs() if source else ()
        paragraphs = tuple(
            tuple((_title(s, page), _segments(s, cited, sheet.id)) for s in group) for group in body
        )
        yield View(sheet, heads, paragraphs)


def _title(sentence: Sentence, page: Page) -> str:
    """The id of a sentence, and where on the paper it begins if the document was laid out on pages."""
    if not page.raw.layout or not sentence.text:
        return sentence.id
    evidence = sentence.evidence()
    places = place_of(page.raw.layout, evidence.start, evidence.end)
    return f"{sentence.id}, {places[0]}" if places else sentence.id


def _heads(article: Article) -> Iterator[Sentence]:
    yield from (
        s for s in (article.kicker, article.headline, *article.meta, article.dateline) if s is not None
    )


def _cited(sheet: Sheet) -> Iterator[Evidence]:
    return (evidence for line in sheet.lines() for evidence in line.evidence)


def _segments(sentence: Sentence, cited: Sequence[Evidence], article: str) -> tuple[Segment, ...]:
    """Cut one sentence at the edges of the evidence that lies in it."""
    mine = [e for e in cited if e.sentence == sentence.id]
    marked = [any(e.start <= offset < e.end for e in mine) for offset in sentence.offsets]
    segments: list[Segment] = []
    begin = 0
    for index in range(1, len(marked) + 1):
        if index == len(marked) or marked[index] != marked[begin]:
            first = marked[begin] and not any(s.cited for s in segments)
            anchor = f"{article}-{sentence.id}" if first else None
            segments.append(Segment(sentence.text[begin:index], marked[begin], anchor))
            begin = index
    return tuple(segments)
