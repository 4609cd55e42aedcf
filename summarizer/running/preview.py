"""What a model would be asked, and about what it would cost, without asking it anything."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from summarizer.asking import briefing
from summarizer.asking.extract import Asking
from summarizer.asking.plan import NOTHING, Reply, Request, Usage
from summarizer.errors import InputError
from summarizer.language.terms import in_force
from summarizer.pipeline import Options, summarize
from summarizer.running.batch import find
from summarizer.running.cache import AnswerCache
from summarizer.running.prices import Prices
from summarizer.running.sandbox import safe_decode
from summarizer.running.tokens import MARGIN, count, count_request
from summarizer.running.work import take

# Tokens of an answer for each of the page, and beside them. In the recorded exchanges 1.13 and 4, and 0.20 and 14 for a
# briefing; their answers were written by hand and leave things out, a model writes no less. The second question shows
# the facts of the first answer: 0.9 tokens for each of the page. How far off the sums are: docs/benchmarks.md.
EXTRACTION, _AROUND_EXTRACTION = 1.2, 50
BRIEFING, _AROUND_BRIEFING = 0.25, 40
FACTS = 0.95
_REPAIRED = 0.15  # the share of questions asked a second time; 7 in 92 in the recorded exchanges


def questions(data: bytes, name: str, options: Options) -> tuple[Request, ...]:
    """The first turn of a document: one question for each article, exactly as it would be sent.

    What is asked then depends on the answers. Raises InputError if the document cannot be read.
    """
    plan = summarize(safe_decode(data, name), options)
    try:
        with in_force(options.glossary):
            return tuple(next(plan))
    finally:
        plan.close()


def as_text(request: Request, number: int) -> str:
    """A question for a person to read."""
    head = f"=== question {number}: {request.purpose} ({request.key[:12]})"
    said = [f"--- {message.role}\n{message.content}" for message in request.messages]
    schema = json.dumps(request.schema, ensure_ascii=False, indent=2)
    return "\n".join((head, *said, f"--- schema {request.schema_name}\n{schema}\n"))


def as_json(request: Request) -> dict[str, object]:
    """A question for a program to read: all that decides the answer, and its key in the answer cache."""
    return {
        "key": request.key,
        "purpose": request.purpose,
        "model": request.model,
        "parameters": dict(request.parameters),
        "messages": [{"role": message.role, "content": message.content} for message in request.messages],
        "schema": request.schema,
    }


@dataclass(frozen=True, slots=True)
class Estimate:
    """What asking about some documents would take. All but `documents` and `articles` are estimates.

    `cached` questions are answered already and cost nothing; `cost_usd` is None where no price is known.
    """

    model: str
    documents: int
    articles: int
    cached: int
    requests: int
    input_tokens: int
    output_tokens: int
    cost_usd: float | None
    unread: tuple[str, ...] = ()

    def lines(self) -> Iterator[str]:
        """The same for a person."""
        yield f"{self.documents} documents, {self.articles} articles, asked of {self.model}; estimates:"
        yield f"requests        about {self.requests:,} ({self.cached:,} questions are answered in the cache)"
        yield f"input tokens    about {self.input_tokens:,}"
        yield f"output tokens   about {self.output_tokens:,}"
        cost = "unknown: no price for this model" if self.cost_usd is None else f"about ${self.cost_usd:.4f}"
        yield f"cost            {cost}"
        yield from (f"not read: {message}" for message in self.unread)


def estimate(
    paths: Sequence[Path], options: Options, model: str, prices: Prices, cache: AnswerCache | None
) -> Estimate:
    """Add up what the documents and folders would take. Raises InputError for a path that is not there."""
    documents = articles = cached = 0
    usage, unread = NOTHING, []
    second = count_request(briefing.request((), options.asking or Asking()), model).count
    for path in _documents(paths):
        try:
            data, name = take(str(path))
            asked = questions(data, name, options)
        except InputError as error:
            unread.append(error.message)
            continue
        documents, articles = documents + 1, articles + len(asked)
        for request in asked:
            kept = cache and cache.get(_named(request, model))
            cached += isinstance(kept, Reply)
            usage += _expected(request, model, second, answered=isinstance(kept, Reply))
    repaired = 1 + _REPAIRED
    total = Usage(round(usage.input_tokens * repaired), round(usage.output_tokens * repaired))
    requests = round((2 * articles - cached) * repaired)
    cost = prices.cost(model, total)
    return Estimate(
        model,
        documents,
        articles,
        cached,
        requests,
        total.input_tokens,
        total.output_tokens,
        cost,
        tuple(unread),
    )


def _named(request: Request, model: str) -> Request:
    return Request(
        request.purpose, request.messages, request.schema, request.schema_name, model, request.parameters
    )


def _expected(request: Request, model: str, second: int, *, answered: bool) -> Usage:
    """Tokens of both questions about an article; of the second alone if the first is answered.

    `second` is what the second question takes without any facts.
    """
    page = count(request.messages[-1].content, model)
    size = page.count * (1 if page.exact else MARGIN)
    told = Usage(round(second + size * FACTS), round(_AROUND_BRIEFING + size * BRIEFING))
    asked = count_request(request, model).count - page.count + size
    return told if answered else told + Usage(round(asked), round(_AROUND_EXTRACTION + size * EXTRACTION))


def _documents(paths: Sequence[Path]) -> Iterator[Path]:
    for path in paths:
        if path.is_dir():
            yield from (path / name for name in find(path, path / ".none").names)
        elif not path.exists():
            raise InputError(f"{path}: no such file or folder", hint="give pages, or folders of them")
        else:
            yield path
