"""Scoring briefings against gold: `score` is pure, floors say what must not get worse.

samples = load_gold(folder)
scores = score(briefings, samples)
failures = check_floors(scores, parse_floors(text), corpus_digest(folder))
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from summarizer.checking.scoring.counts import Count, Scores, Tally, add, verdict
from summarizer.checking.scoring.fields import alike, article_tally
from summarizer.checking.scoring.floors import Floors, check_floors, parse_floors, raise_floors, render_floors
from summarizer.checking.scoring.gold import Sample, corpus_digest, gold_schema, load_gold
from summarizer.checking.scoring.gold_text import squeeze
from summarizer.facts import Briefing, Span

__all__ = [
    "Count",
    "Floors",
    "Scores",
    "Tally",
    "check_floors",
    "corpus_digest",
    "gold_schema",
    "load_gold",
    "parse_floors",
    "raise_floors",
    "render_floors",
    "score",
]

INSIDE = 0.9
"""Share of a gold body that an article's span must hold."""

OWN = 0.6
"""Share of an article's span that must be gold body; the rest may be its headline, dateline and tail."""

# Evidence may quote a whole sentence, and a byline is where reporters belong.
_NOT_CLAIMED = frozenset(
    {"evidence", "summary_evidence", "byline", "source", "provenance", "findings", "flags", "id", "span"}
)


def score(briefings: Iterable[Briefing], gold: Sequence[Sample]) -> Scores:
    """Compare briefings with gold, paired by the digest of the document. A missing briefing misses all."""
    by_digest = {briefing.source.sha256: briefing for briefing in briefings}
    documents = {one.name: document_tally(one, by_digest.get(one.sha256)) for one in gold}
    return Scores(add(documents.values()), documents)


def document_tally(one: Sample, briefing: Briefing | None) -> dict[str, Count]:
    """All fields of one document."""
    gold = one.gold
    spans = body_spans(one)
    answers = briefing.articles if briefing else ()
    homes = match_articles(spans, [a.span for a in answers])
    found = sum(home is not None for home in homes)
    pairs = [
        (article, None if home is None else answers[home])
        for article, home in zip(gold.articles, homes, strict=True)
    ]
    strays = [a for i, a in enumerate(answers) if i not in homes]
    published = briefing.source.published if briefing else None
    publisher = briefing.source.publisher_zh if briefing else None
    tally = {
        "articles": Count(found, len(answers) - found, len(spans) - found),
        "published": _said(gold.published, published, right=gold.published == published),
        "publisher": _said(
            gold.publisher_zh,
            publisher,
            right=bool(gold.publisher_zh and publisher and alike(gold.publisher_zh, publisher)),
        ),
        **add([*(article_tally(g, a) for g, a in pairs), *(article_tally(None, a) for a in strays)]),
        "clean": sum((verdict(not leaked) for _, leaked in leaks(one, briefing)), Count()),
    }
    return {name: count for name, count in tally.items() if not gold.only or name in gold.only}


def _said(gold: str | None, answer: str | None, *, right: bool) -> Count:
    if gold is None or answer is None:
        return Count(extra=answer is not None, missed=gold is not None)
    return verdict(right)


def body_spans(one: Sample) -> list[Span]:
    """Where the articles' bodies lie in the decoded text. Raises ValueError if gold and document disagree."""
    page = squeeze(one.text)
    spans, at = [], 0
    for article in one.gold.articles:
        place = page.span(article.starts, article.ends, at)
        if place is None:
            raise ValueError(f"{one.name}: no body from {article.starts} to {article.ends}")
        at = place[1]
        start, end = page.raw(*place)
        spans.append(Span(start=start, end=end))
    return spans


def match_articles(gold: Sequence[Span], answers: Sequence[Span]) -> list[int | None]:
    """For each gold body the article that holds it and little else, or None."""
    homes: list[int | None] = []
    for body in gold:
        home = None
        for i, span in enumerate(answers):
            shared = min(body.end, span.end) - max(body.start, span.start)
            if shared >= INSIDE * (body.end - body.start) and shared >= OWN * (span.end - span.start):
                home = None if i in homes else i
                break
        homes.append(home)
    return homes


def leaks(one: Sample, briefing: Briefing | None) -> list[tuple[str, bool]]:
    """Each forbidden string of a page, and whether the briefing claims it. Empty without a briefing."""
    if briefing is None:
        return []
    said = "\n".join(_strings(briefing.model_dump(mode="json")))
    said = re.sub(r"(?<=[0-9]),(?=[0-9])", "", squeeze(said).text)
    found = []
    for text in one.gold.must_not_appear:
        pattern = re.escape(squeeze(text).text)
        if text.isdigit():
            pattern = rf"(?<![0-9.]){pattern}(?![0-9])"
        found.append((text, re.search(pattern, said) is not None))
    return found


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        for name, inner in value.items():
            if name not in _NOT_CLAIMED:
                yield from _strings(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _strings(inner)
    elif value is not None:
        # A separator squeeze keeps, so that two numbers in a row stay two.
        yield f"{value};"
