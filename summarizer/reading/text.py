"""The types a page passes through while it is read.

    bytes → RawDocument → CleanText → Page(articles → numbered sentences)

Every clean character remembers the offset of the raw character it came from, so a piece of evidence found in
clean text can be shown in the original file. All types are frozen; stages are functions between them.
"""

from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from summarizer.facts import Evidence, Flag, Span
from summarizer.reading.place import Place


@dataclass(frozen=True, slots=True)
class RawDocument:
    """A decoded input: `text` is what offsets count in. `replacements` counts undecodable bytes (U+FFFD).

    The text of a file that is no text (PDF, DOCX) is the text we lay out; `layout` tells where on the paper it stands.
    `transforms` names what was undone before there was a text.
    """

    name: str
    text: str
    sha256: str
    media_type: str
    encoding: str
    encoding_confidence: float
    replacements: int
    layout: tuple[Place, ...] = ()
    transforms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CleanText:
    """Readable text with `offsets[i]` = raw offset of `text[i]`; one entry per character, strictly increasing."""

    text: str
    offsets: "array[int]"
    transforms: tuple[str, ...] = ()
    flags: tuple[Flag, ...] = ()

    def __len__(self) -> int:
        return len(self.text)


class Sentence(NamedTuple):
    """One numbered sentence (or headline, or line of metadata) of an article.

    `id` is local to the article: `s12` in the body, `h1` headline, `h2` kicker, `m1` metadata such as the
    publication line or dateline. `paragraph` counts from 0; a heading line is a paragraph of its own.
    """

    id: str
    text: str
    offsets: "array[int]"
    paragraph: int = 0

    def evidence(self, start: int = 0, end: int | None = None) -> Evidence:
        """Evidence for `text[start:end]`. Raises ValueError on an empty stretch."""
        end = len(self.text) if end is None else end
        if not 0 <= start < end <= len(self.text):
            raise ValueError(f"no characters {start}:{end} in {self.id}")
        return Evidence(
            sentence=self.id,
            start=self.offsets[start],
            end=self.offsets[end - 1] + 1,
            quote=self.text[start:end],
        )


@dataclass(frozen=True, slots=True)
class Article:
    """One article of a page.

    `byline` lists reporters and correspondents (never participants); `dateline` is the line that carries
    them ("本报济宁4月7日讯（记者 …）"), kept out of the first sentence. `published` is the ISO day of publication
    if the page or dateline states year, month and day; `dateline_month_day` is MM-DD if a dateline gives only that.
    """

    id: str
    span: Span
    sentences: tuple[Sentence, ...]
    headline: Sentence | None = None
    kicker: Sentence | None = None
    byline: tuple[str, ...] = ()
    dateline: Sentence | None = None
    dateline_month_day: str | None = None
    meta: tuple[Sentence, ...] = ()
    published: str | None = None
    flags: tuple[Flag, ...] = ()

    @property
    def text(self) -> str:
        """The body as one string, paragraphs separated by newlines."""
        return "\n".join("".join(s.text for s in p) for p in self.paragraphs())

    def paragraphs(self) -> Iterator[tuple[Sentence, ...]]:
        """Body sentences grouped by paragraph, in order."""
        group: list[Sentence] = []
        for sentence in self.sentences:
            if group and sentence.paragraph != group[-1].paragraph:
                yield tuple(group)
                group = []
            group.append(sentence)
        if group:
            yield tuple(group)

    def all_sentences(self) -> Iterator[Sentence]:
        """Body, headline, kicker, dateline and metadata: everything evidence may point at."""
        yield from self.sentences
        yield from (s for s in (self.headline, self.kicker, self.dateline) if s is not None)
        yield from self.meta


@dataclass(frozen=True, slots=True)
class Page:
    """A document that has been read: its articles and what the page says of itself."""

    raw: RawDocument
    clean: CleanText
    articles: tuple[Article, ...]
    publisher: str | None = None
    published: str | None = None
    flags: tuple[Flag, ...] = ()
