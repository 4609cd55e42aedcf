"""The whole way on one page: read, extract, write, check. A plan: it asks for nothing itself."""

from dataclasses import dataclass
from typing import Literal

from summarizer import __version__
from summarizer.asking.plan import Plan, together
from summarizer.checking.claims import check_claims
from summarizer.checking.evidence import check_evidence
from summarizer.facts import Article, Briefing, Extraction, Provenance, Source, Text
from summarizer.language.years import YearGuess
from summarizer.reading import read
from summarizer.reading.text import Article as ReadArticle
from summarizer.reading.text import Page, RawDocument
from summarizer.rules import extract, page_year
from summarizer.writing.points import key_points
from summarizer.writing.summary import summary

__all__ = ["Options", "summarize"]


@dataclass(frozen=True, slots=True)
class Options:
    """How to make a briefing."""

    engine: Literal["rules"] = "rules"


def summarize(document: RawDocument, options: Options | None = None) -> Plan[Briefing]:
    """A briefing of one document. Raises InputError if it holds no readable Chinese article."""
    options = options or Options()
    page = read(document)
    year = page_year(page)
    articles = yield from together([_article(article, page, year) for article in page.articles])
    briefing = Briefing(
        source=_source(page),
        provenance=Provenance(summarizer_version=__version__, engine=options.engine),
        articles=articles,
        flags=page.flags,
    )
    return _checked(briefing, page)


def _article(article: ReadArticle, page: Page, year: YearGuess) -> Plan[Article]:
    return _written(article, extract(article, page, year))
    yield  # pragma: no cover - makes this a plan; the rules engine asks for nothing


def _written(article: ReadArticle, extraction: Extraction) -> Article:
    """A published article from what was read and what was extracted."""
    bottom_line, support = summary(extraction.events)
    return Article(
        id=article.id,
        span=article.span,
        headline=Text(zh=article.headline.text, en=None) if article.headline else None,
        kicker_zh=article.kicker.text if article.kicker else None,
        byline=article.byline,
        published=article.published,
        events=extraction.events,
        summary_en=bottom_line,
        summary_evidence=support,
        key_points=key_points(extraction.events),
        terms=extraction.terms,
        findings=extraction.findings,
        flags=tuple(dict.fromkeys((*article.flags, *extraction.flags))),
    )


def _source(page: Page) -> Source:
    raw = page.raw
    return Source(
        name=raw.name,
        sha256=raw.sha256,
        media_type=raw.media_type,
        encoding=raw.encoding,
        characters=len(raw.text),
        publisher_zh=page.publisher,
        published=page.published,
        transforms=page.clean.transforms,
    )


def _checked(briefing: Briefing, page: Page) -> Briefing:
    """The briefing with the findings of all checks on the articles they are about."""
    wrong = check_evidence(briefing, page)
    articles = []
    for index, article in enumerate(briefing.articles):
        pointer = f"/articles/{index}"
        mine = tuple(f for f in wrong if f.where.startswith(f"{pointer}/"))
        findings = (*article.findings, *mine, *check_claims(article, pointer))
        articles.append(article.model_copy(update={"findings": findings}))
    return briefing.model_copy(update={"articles": tuple(articles)})
