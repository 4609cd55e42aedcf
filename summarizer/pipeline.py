"""The whole way on one page: read, extract, write, check. A plan: it asks for nothing itself.

The rules read every article. With the model engine a model reads it too: what both found is held against each
other, what the source does not hold is left out, and an article no answer came for is briefed by the rules alone.
"""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from summarizer import __version__
from summarizer.asking.addressed import reported
from summarizer.asking.plan import Plan, Tally, tallied, together
from summarizer.checking.claims import check_claims
from summarizer.checking.evidence import check_evidence
from summarizer.checking.headline import with_checked_headline
from summarizer.facts import Briefing, Finding, Provenance, Severity, Source, Text
from summarizer.language.calendar.years import YearGuess
from summarizer.reading import read
from summarizer.reading.text import Article as ReadArticle, Page, RawDocument
from summarizer.rules import extract, page_year
from summarizer.vocabulary import Fallback
from summarizer.writing.article import Briefed, published

if TYPE_CHECKING:
    from summarizer.asking.extract import Asking

__all__ = ["Fallback", "Options", "summarize"]


@dataclass(frozen=True, slots=True)
class Options:
    """How to make a briefing.

    `asking` is how a model is asked, None the packaged way. `fallback` says when the rules brief an article in
    its place. `glossary` holds a reader's own English of terms, (zh, en), and goes before the packaged one.
    """

    engine: Literal["rules", "model"] = "rules"
    asking: "Asking | None" = None
    fallback: Fallback = "always"
    glossary: tuple[tuple[str, str], ...] = ()

    def glossary_digest(self) -> str | None:
        """SHA-256 (hex) of the reader's own glossary; None if there is none."""
        if not self.glossary:
            return None
        return hashlib.sha256(json.dumps(self.glossary, ensure_ascii=False).encode()).hexdigest()

    def prompts(self) -> dict[str, str]:
        """Template → digest of the wording a model is asked with; empty for the rules."""
        if self.engine == "rules":
            return {}
        from summarizer.modelled import digests  # start-up cost, as below

        return digests(self.asking)


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


def _article(article: ReadArticle, page: Page, year: YearGuess, options: Options) -> Plan[Briefed]:
    """One article by one engine, without what it says to machines."""
    pointer = _pointer(article)
    told, gone = reported(article, page.raw.text)
    made = yield from _engine(told, page, year, options)
    if not gone:
        return made
    message = f"{', '.join(gone)} speaks to a machine, not to readers: nothing is taken from it"
    note = Finding(check="addressed", severity=Severity.WARNING, where=pointer, message=message)
    headline = Text(zh=article.headline.text, en=None) if article.headline else None
    update = {"headline": headline, "findings": (*made.article.findings, note)}
    return replace(made, article=made.article.model_copy(update=update))


def _engine(article: ReadArticle, page: Page, year: YearGuess, options: Options) -> Plan[Briefed]:
    ruled = extract(article, page, year)
    if options.engine == "rules":
        return Briefed(with_checked_headline(published(article, ruled)))
    from summarizer.modelled import by_model  # start-up cost: the rules alone never need it

    made = yield from by_model(article, page, year, ruled, options.asking, options.fallback)
    return replace(made, article=with_checked_headline(made.article))


def _pointer(article: ReadArticle) -> str:
    return f"/articles/{int(article.id[1:]) - 1}"


def _provenance(options: Options, made: Sequence[Briefed], tally: Tally) -> Provenance:
    """Who made the briefing: `engine` is "rules" if the model read no article of it."""
    if options.engine == "rules":
        return Provenance(summarizer_version=__version__, engine="rules", glossary=options.glossary_digest())
    failed = [(one.article.id, one.fallback) for one in made if one.fallback is not None]
    return Provenance(
        summarizer_version=__version__,
        engine="model" if any(one.read for one in made) else "rules",
        model=", ".join(tally.models) or (options.asking.model if options.asking else None),
        prompts=options.prompts(),
        glossary=options.glossary_digest(),
        requests=tally.requests,
        cached=tally.cached,
        input_tokens=tally.usage.input_tokens,
        output_tokens=tally.usage.output_tokens,
        cost_usd=tally.cost_usd,
        fallback="; ".join(f"{name}: {reason}" for name, reason in failed) or None,
    )


def _source(page: Page) -> Source:
    raw = page.raw
    return Source(
        name=raw.name,
        sha256=raw.sha256,
        media_type=raw.media_type,
        encoding=raw.encoding,
        encoding_confidence=raw.encoding_confidence,
        replacements=raw.replacements,
        characters=len(raw.text),
        publisher_zh=page.publisher,
        published=page.published,
        transforms=page.clean.transforms,
    )


def _checked(briefing: Briefing, page: Page) -> Briefing:
    """The briefing with the findings of all checks on the articles they are about."""
    wrong = check_evidence(briefing, page)
    sentences = {read.id: {one.id: one.text for one in read.all_sentences()} for read in page.articles}
    articles = []
    for index, article in enumerate(briefing.articles):
        pointer = f"/articles/{index}"
        mine = tuple(f for f in wrong if f.where.startswith(f"{pointer}/"))
        findings = (*article.findings, *mine, *check_claims(article, pointer, sentences[article.id]))
        articles.append(article.model_copy(update={"findings": findings}))
    return briefing.model_copy(update={"articles": tuple(articles)})
