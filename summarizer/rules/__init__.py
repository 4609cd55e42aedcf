"""Article to extraction by rules: no model, no network, and nothing said that the text does not say."""

from summarizer.rules.extract import extract, page_year

__all__ = ["extract", "page_year"]
