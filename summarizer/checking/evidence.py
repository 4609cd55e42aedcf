"""Every quote against its source: the characters at the stated offsets are the quote, exactly, or it is an error.

Offsets point into the decoded document, with its wraps and damage. So a quote is compared with what the reading of
the same document gives for those offsets: the clean characters of the cited sentence that came from there.
"""

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from functools import cache
from typing import get_args

from pydantic import BaseModel

from summarizer.facts import Briefing, Evidence, Finding, Severity
from summarizer.reading.text import Article, Page, Sentence


def check_evidence(briefing: Briefing, page: Page) -> tuple[Finding, ...]:
    """Findings for every piece of evidence that its source does not carry at its offsets. Empty if all hold."""
    found: list[Finding] = []
    by_id = {article.id: article for article in page.articles}
    for index, article in enumerate(briefing.articles):
        sentences = _sentences(by_id.get(article.id))
        for pointer, evidence in walk(article, f"/articles/{index}"):
            message = fault(evidence, sentences)
            if message:
                found.append(
                    Finding(check="evidence", severity=Severity.ERROR, where=pointer, message=message)
                )
    return tuple(found)


def _sentences(article: Article | None) -> Mapping[str, Sentence]:
    return {s.id: s for s in article.all_sentences()} if article else {}


def fault(evidence: Evidence, sentences: Mapping[str, Sentence]) -> str | None:
    """What is wrong with one piece of evidence, given its article's sentences by id; None if nothing is."""
    sentence = sentences.get(evidence.sentence)
    if sentence is None:
        return f"there is no sentence {evidence.sentence} in this article"
    # Offsets rise strictly, so the clean characters of a raw stretch are a slice.
    first, last = (bisect_left(sentence.offsets, edge) for edge in (evidence.start, evidence.end))
    carried = sentence.text[first:last]
    if carried != evidence.quote:
        where = f"characters {evidence.start}–{evidence.end} of {evidence.sentence}"
        return f"{where} are “{carried[:40]}”, not “{evidence.quote[:40]}”"
    return None


def walk(value: object, pointer: str) -> Iterator[tuple[str, Evidence]]:
    """Every Evidence below `value` with its JSON pointer."""
    if isinstance(value, Evidence):
        yield pointer, value
    elif isinstance(value, BaseModel):
        for name in _nested(type(value)):
            yield from walk(getattr(value, name), f"{pointer}/{name}")
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from walk(item, f"{pointer}/{index}")


@cache
def _nested(kind: type[BaseModel]) -> tuple[str, ...]:
    """The fields of a model that may hold models."""
    return tuple(name for name, field in kind.model_fields.items() if _holds_models(field.annotation))


def _holds_models(annotation: object) -> bool:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return True
    return any(_holds_models(part) for part in get_args(annotation))
