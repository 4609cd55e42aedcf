"""The driver: asks what a plan wants to know, and sends the answers back."""

from collections.abc import Sequence
from typing import Protocol, TypeVar

from summarizer.asking.plan import Plan, Reply, Request, deliver
from summarizer.errors import ModelError, Unreachable
from summarizer.settings import CONFIGURE

T = TypeVar("T")


class Ask(Protocol):
    """Answers one turn: a reply or the error it met for each request, in order. Raises nothing of its own."""

    def __call__(self, requests: Sequence[Request], /) -> Sequence[Reply | ModelError]:
        """One reply or error for each request."""


def no_model(requests: Sequence[Request], /) -> Sequence[Reply | ModelError]:
    """The asker of a run without a model: every request fails, so a plan falls back or says why it cannot."""
    return [Unreachable("no language model is configured", CONFIGURE) for _ in requests]


def run(plan: Plan[T], ask: Ask | None = None) -> T:
    """Run a plan to its end and return its result. Raises what the plan raises.

    A plan that yields nothing needs no asker. It is closed in every case, so it may hold `finally` blocks.
    """
    ask = ask or no_model
    answers: Sequence[Reply | ModelError] | None = None
    try:
        while True:
            try:
                requests = next(plan) if answers is None else deliver(plan, answers)
            except StopIteration as done:
                result: T = done.value
                return result
            answers = ask(requests) if requests else ()
    finally:
        plan.close()
