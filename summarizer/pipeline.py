"""The whole way on one page: read, extract, write, check. A plan: it asks for nothing itself.

The rules read every article. With the model engine a model reads it too: what both found is held against each
other, what the source does not hold is left out, and an article no answer came for is briefed by the rules alone.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from summarizer import __version__
from summarizer.asking.extract import Asking
from summarizer.asking.extract import extract as asked
from summarizer.asking.plan import Plan, Tally, tallied, together
from summarizer.asking.prompts import NAMES
from summarizer.checking.claims import check_claims
from summarizer.checking.evidence import check_evidence
from summarizer.errors import ModelError, Stopped
from summarizer.facts import Article, Briefing, Extraction, Finding, Provenance, Severity, Source, Text
from summarizer.language.years import YearGuess
from summarizer.reading import read
from summarizer.reading.text import Article as ReadArticle
from summarizer.reading.text import Page, RawDocument
from summarizer.rules import extract, page_year
from summarizer.writing.points import key_points
from summarizer.writing.summary import summary

__all__ = ["Fallback", "Options", "summarize"]

Fallback: TypeAlias = Literal["always", "page", "never"]


@dataclass(frozen=True, slots=True)
class Options:
    """How to make a briefing.

    `asking` is how a model is asked. `fallback` says when the rules brief an article in its place: `always`;
    `page`, if this page's questions fail but not if the whole run is stopped (no money, no valid key); `never`.
    """

    engine: Literal["rules", "model"] = "rules"
    asking: Asking = field(default_factory=Asking)
    fallback: Fallback = "always"

    def prompts(self) -> dict[str, str]:
        """Template → digest of the wording a model is asked with; empty for the rules."""
        return {name: self.asking.prompts.digest(name) for name in NAMES} if self.engine == "model" else {}


@dataclass(frozen=True, slots=True)
class _Made:
    """An article briefed, and why not by the model, if so."""

    article: Article
    fallback: str | None = None


def summarize(document: RawDocument, options: Options | None = None) -> Plan[Briefing]:
    """A briefing of one document.

    Raises InputError if it holds no readable Chinese article, and the ModelError met where `options` allow no
    fallback.
    """
    options = options or Options()
    page = read(document)
    year = page_year(page)
    plans = [_article(article, page, year, options) for article in page.articles]
    made, tally = yield from tallied(together(plans))
    briefing = Briefing(
        source=_source(page),
        provenance=_provenance(options, made, tally),
        articles=tuple(one.article for one in made),
        flags=page.flags,
    )
    return _checked(briefing, page)


def _article(article: ReadArticle, page: Page, year: YearGuess, options: Options) -> Plan[_Made]:
    ruled = extract(article, page, year)
    if options.engine == "rules":
        return _Made(_written(article, ruled))
    try:
        found = yield from asked(article, page, options.asking, year)
    except ModelError as error:
        if options.fallback == "never" or (options.fallback == "page" and isinstance(error, Stopped)):
            raise
        note = Finding(
            check="fallback",
            severity=Severity.NOTE,
            where=_pointer(article),
            message=f"briefed by rules, since the model gave no usable answer: {error.message}",
        )
        findings = (*ruled.findings, note)
        return _Made(_written(article, ruled.model_copy(update={"findings": findings})), error.message)
    return _Made(_written(article, found))


def _pointer(article: ReadArticle) -> str:
    return f"/articles/{int(article.id[1:]) - 1}"


def _provenance(options: Options, made: Sequence[_Made], tally: Tally) -> Provenance:
    """Who made the briefing: `engine` is "rules" if the model read no article of it."""
    if options.engine == "rules":
        return Provenance(summarizer_version=__version__, engine="rules")
    failed = [(one.article.id, one.fallback) for one in made if one.fallback is not None]
    return Provenance(
        summarizer_version=__version__,
        engine="rules" if len(failed) == len(made) else "model",
        model=", ".join(tally.models) or options.asking.model,
        prompts=options.prompts(),
        requests=tally.requests,
        cached=tally.cached,
        input_tokens=tally.usage.input_tokens,
        output_tokens=tally.usage.output_tokens,
        cost_usd=tally.cost_usd,
        fallback="; ".join(f"{name}: {reason}" for name, reason in failed) or None,
    )


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
