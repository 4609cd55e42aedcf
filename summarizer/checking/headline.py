"""The English of a headline, held against the headline: what a check doubts is not published."""

from summarizer.checking.statement import Statement, faults
from summarizer.facts import Article, Text


def headline_statement(headline: Text) -> Statement:
    """The English of a headline as a statement; its Chinese is all it cites, and nothing of it may be left out."""
    return Statement(headline.en or "", (), whole=True, beside=(headline.zh,))


def with_checked_headline(article: Article) -> Article:
    """The article, without the English of its headline if a check finds fault with it."""
    if article.headline is None or article.headline.en is None:
        return article
    if any(True for _ in faults(headline_statement(article.headline))):
        return article.model_copy(update={"headline": Text(zh=article.headline.zh, en=None)})
    return article
