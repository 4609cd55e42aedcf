"""A model call is data: what a plan yields, what it is sent, and how plans are stepped together.

    Plan[T] = Generator[Sequence[Request], Sequence[Reply], T]

A plan never performs I/O. It yields the requests of one turn, is sent one reply for each in the same order,
and returns its result. A driver outside the core (`running/drive.py`) does the asking:

    def brief(article):                                # a plan is an ordinary generator function
        try:
            (reply,) = yield from ask(Request(...))
        except ModelError:                             # a dead model arrives as an exception
            return by_rules(article)
        return read(reply.text)

Plans compose with `yield from`; `together` steps several so that their requests leave in one turn.
"""

import hashlib
import json
from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Literal, TypeAlias, TypeVar

from summarizer.errors import ModelError

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Message:
    """One chat message."""

    role: Literal["system", "user", "assistant"]
    content: str


@dataclass(frozen=True, slots=True)
class Request:
    """One question to a language model.

    `purpose` names the prompt family ("extract", "repair"); `schema` is the JSON Schema the answer must meet,
    or None for free text; `schema_name` is what the provider is told it is called. `model` None means the one
    the client is set up with. `parameters` go to the provider as they are (temperature, seed, max_tokens).
    """

    purpose: str
    messages: tuple[Message, ...]
    schema: Mapping[str, Any] | None = field(default=None, hash=False)
    schema_name: str = "answer"
    model: str | None = None
    parameters: Mapping[str, Any] = field(default_factory=dict, hash=False)

    @property
    def key(self) -> str:
        """SHA-256 (hex) of everything that decides the answer: the key of the answer cache."""
        parts = {
            "purpose": self.purpose,
            "messages": [[message.role, message.content] for message in self.messages],
            "schema": self.schema,
            "model": self.model,
            "parameters": dict(self.parameters),
        }
        canonical = json.dumps(parts, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        # A page may hold lone surrogates after a broken conversion; they must hash, not raise.
        return hashlib.sha256(canonical.encode("utf-8", "surrogatepass")).hexdigest()


@dataclass(frozen=True, slots=True)
class Usage:
    """Tokens billed, over every attempt a reply took. `cached_input_tokens` are part of `input_tokens`."""

    input_tokens: int = 0
    output_tokens: int = 0
    cached_input_tokens: int = 0

    def __add__(self, other: "Usage") -> "Usage":
        return Usage(
            self.input_tokens + other.input_tokens,
            self.output_tokens + other.output_tokens,
            self.cached_input_tokens + other.cached_input_tokens,
        )


NOTHING = Usage()


@dataclass(frozen=True, slots=True)
class Reply:
    """What a model answered. `text` is unread: `asking.answer.read_answer` turns it into a checked value.

    `attempts` counts the calls behind it (0 if it came from the cache); `cost_usd` is None where the model's
    price is not known, and 0.0 for a cached reply.
    """

    text: str
    model: str
    usage: Usage = NOTHING
    attempts: int = 1
    cached: bool = False
    cost_usd: float | None = None


Plan: TypeAlias = Generator[Sequence[Request], Sequence[Reply], T]


class Unanswered(ModelError):
    """Of several requests in one turn some failed; `answers` holds the replies and the errors, in order.

    Only `together` needs to look inside. To any other plan it is a ModelError like the rest.
    """

    def __init__(self, answers: Sequence[Reply | ModelError]) -> None:
        failures = [answer for answer in answers if isinstance(answer, ModelError)]
        super().__init__(
            f"{len(failures)} of {len(answers)} requests failed: {failures[0].message}", failures[0].hint
        )
        self.answers = tuple(answers)


def deliver(plan: Plan[Any], answers: Sequence[Reply | ModelError]) -> Sequence[Request]:
    """Hand a plan the answers of its turn and return its next requests. StopIteration carries its result."""
    replies = [answer for answer in answers if isinstance(answer, Reply)]
    if len(replies) == len(answers):
        return plan.send(replies)
    if len(answers) == 1 and isinstance(answers[0], ModelError):
        return plan.throw(answers[0])
    return plan.throw(Unanswered(answers))


def ask(*requests: Request) -> Plan[Sequence[Reply]]:
    """The smallest plan: one turn. Raises the ModelError met, or Unanswered if it asked several things."""
    return (yield requests)


def together(plans: Sequence[Plan[T]]) -> Plan[tuple[T, ...]]:
    """Step several plans so that their requests leave in one turn; results in the order of the plans.

    A failed request is thrown into the plan that asked for it, and into no other. An exception that a plan
    does not catch closes the rest and is raised.
    """
    results: dict[int, T] = {}
    waiting: dict[int, Sequence[Request]] = {}
    inbox: dict[int, Sequence[Reply | ModelError] | None] = dict.fromkeys(range(len(plans)))
    try:
        while inbox:
            for place, mail in inbox.items():
                try:
                    waiting[place] = next(plans[place]) if mail is None else deliver(plans[place], mail)
                except StopIteration as done:
                    results[place] = done.value
                    waiting.pop(place, None)
            if not waiting:
                break
            turn = [request for requests in waiting.values() for request in requests]
            answers = iter((yield from _answers(turn)) if turn else ())
            inbox = {place: [next(answers) for _ in requests] for place, requests in waiting.items()}
    finally:
        for plan in plans:
            plan.close()
    return tuple(results[place] for place in range(len(plans)))


def _answers(turn: Sequence[Request]) -> Plan[Sequence[Reply | ModelError]]:
    """One turn with its failures as values, whatever way the driver threw them."""
    try:
        return (yield turn)
    except Unanswered as partial:
        return partial.answers
    except ModelError as error:
        return [error] * len(turn)


@dataclass(frozen=True, slots=True)
class Tally:
    """What a plan asked for. `cost_usd` is None once one answer's price is not known."""

    requests: int = 0
    cached: int = 0
    usage: Usage = NOTHING
    cost_usd: float | None = 0.0
    models: tuple[str, ...] = ()

    def plus(self, answer: Reply | ModelError) -> "Tally":
        """One request more. What a failed one was billed is known to the client alone."""
        if isinstance(answer, ModelError):
            return replace(self, requests=self.requests + 1)
        known = None if self.cost_usd is None or answer.cost_usd is None else self.cost_usd + answer.cost_usd
        return Tally(
            requests=self.requests + 1,
            cached=self.cached + answer.cached,
            usage=self.usage + answer.usage,
            cost_usd=known,
            models=tuple(dict.fromkeys((*self.models, answer.model))),
        )


def tallied(plan: Plan[T]) -> Plan[tuple[T, Tally]]:
    """A plan together with the count of what it asked, for the provenance of its result."""
    tally = Tally()
    answers: Sequence[Reply | ModelError] | None = None
    try:
        while True:
            try:
                turn = next(plan) if answers is None else deliver(plan, answers)
            except StopIteration as done:
                return done.value, tally
            answers = (yield from _answers(turn)) if turn else ()
            for answer in answers:
                tally = tally.plus(answer)
    finally:
        plan.close()
