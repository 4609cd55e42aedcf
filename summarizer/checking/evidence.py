"""Every quote against its source: the characters at the stated offsets are the quote, exactly, or it is an error.

Offsets point into the decoded document, with its wraps and damage. So a quote is compared with what the reading of
the same document gives for those offsets: the clean characters of the cited sentence that came from there.
"""

from bisect import bisect_left
from collections.abc import Mapping
from functools import cache
from typing import get_args

from pydantic import BaseModel

from summarizer.facts import Briefing, Evidence, Finding
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
                found.append(Finding.error("evidence", pointer, message))
    return tuple(found)


def _sentences(article: Article | None) -> Mapping[str, Sentence]:
    return {s.id: s for s in article.all_sentences()} if article else {}


def fault(evidence: Evidence, sentences: Mapping[str, Sentence]) -> str | None:
    """What is wrong with one piece of evidence, given its article's sentences by id; None if nothing is."""
    sentence = sentences.get(evidence.sentence)
    if sentence is None:
        return f"there is no sentence {evidence.sentence} in this article"
    # Offsets rise strictly, so the clean characters of a raw stretch are a slice.
    first = bisect_left(sentence.offsets, evidence.start)
    carried = sentence.text[first : bisect_left(sentence.offsets, evidence.end, first)]
    if carried != evidence.quote:
        where = f"characters {evidence.start}–{evidence.end} of {evidence.sentence}"
        return f"{where} are “{carried[:40]}”, not “{evidence.quote[:40]}”"
    return None


def walk(value: BaseModel, pointer: str) -> tuple[tuple[str, Evidence], ...]:
    """Every Evidence below `value` with its JSON pointer, in order."""
    found: list[tuple[str, Evidence]] = []
    _collect(value, pointer, found)
    return tuple(found)


def _collect(value: BaseModel, pointer: str, found: list[tuple[str, Evidence]]) -> None:
    for name in _holding(type(value)):
        held = getattr(value, name)
        if not held:
            continue
        if not isinstance(held, tuple):
            _collect(held, f"{pointer}/{name}", found)
        elif isinstance(held[0], Evidence):
            found.extend([(f"{pointer}/{name}/{index}", item) for index, item in enumerate(held)])
        else:
            for index, item in enumerate(held):
                _collect(item, f"{pointer}/{name}/{index}", found)


@cache
def _holding(kind: type[BaseModel]) -> tuple[str, ...]:
    """The fields of a model that hold evidence, or models that do."""
    return tuple(name for name, field in kind.model_fields.items() if _holds_evidence(field.annotation))


def _holds_evidence(annotation: object) -> bool:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation is Evidence or bool(_holding(annotation))
    return any(_holds_evidence(part) for part in get_args(annotation))
