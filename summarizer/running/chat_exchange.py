"""One request until it is answered or given up: every outcome meets its policy here.

send → Result → OK                   a reply
                rate limited         everybody pauses, this request goes again
                transient            again after a growing wait
                unsupported format   one step down the ladder, again
                truncated            once more with a larger limit
                blank                once more without response_format
                all else             the error its policy names
"""

import random
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Protocol

from summarizer.asking.answer import read_answer, strip_thinking
from summarizer.asking.plan import Reply, Request, Usage
from summarizer.errors import ModelError, Stopped
from summarizer.running.chat_gate import Gate
from summarizer.running.chat_ladder import Ladder, Rung, body
from summarizer.running.chat_wire import Wire
from summarizer.running.outcome import POLICIES, Outcome, Result

FIRST_WAIT, LONGEST_WAIT = 0.5, 8.0  # seconds between attempts after a transient failure
FRUITLESS = 3  # requests in a row without any answer, all tries used up, before a run stops asking
LEAST_LIMIT = 4096  # tokens allowed to an answer that was cut off at an unknown limit


class Wait(Protocol):
    """Sleeps."""

    async def __call__(self, seconds: float, /) -> None:
        """Return after so many seconds."""


@dataclass(frozen=True, slots=True)
class Shared:
    """What the exchanges of a run share. `clock` and `wait` count seconds; `patience` bounds one request."""

    wire: Wire
    gate: Gate
    clock: Callable[[], float]
    wait: Wait
    patience: float


@dataclass(frozen=True, slots=True)
class _Call:
    """What one call was sent with, and when."""

    rung: Rung | None
    dropped: frozenset[str]
    sent: float


_WORTH_READING = (Outcome.OK, Outcome.BAD_JSON, Outcome.BAD_SCHEMA)


class Exchange:
    """One request on its way.

    `usage` and `attempts` count every call, also those that came to nothing; `outcome` is that of the last.
    """

    def __init__(self, shared: Shared, ladder: Ladder, request: Request) -> None:
        self._shared = shared
        self._ladder = ladder
        self._request = request
        self._met: Counter[Outcome] = Counter()
        self._bare = False
        self._floor = Rung.SCHEMA
        self._began = shared.clock()
        self._deadline = self._began + shared.patience
        self.usage = Usage()
        self.attempts = 0
        self.outcome: Outcome | None = None

    async def run(self) -> Reply | ModelError:
        """Ask until there is a reply or nothing more to try."""
        while True:
            if not await self._shared.gate.enter(self._deadline):
                return self._given_up(
                    Result(Outcome.RATE_LIMITED, detail="asked to wait longer than allowed")
                )
            now = self._shared.clock()
            call = _Call(self._rung(), self._ladder.dropped, now)
            result = await self._shared.wire(
                body(self._request, call.rung, call.dropped), self._deadline - now
            )
            self.attempts += result.calls
            self.usage += result.usage
            result, ignored = self._read(result, call.rung)
            self.outcome = result.outcome
            if result.outcome in _WORTH_READING and strip_thinking(result.text) and not ignored:
                return Reply(result.text, result.model or str(self._request.model), self.usage, self.attempts)
            self._met[result.outcome] += 1
            if not ignored and not await self._again(result, call):
                return self._given_up(result)

    def _rung(self) -> Rung | None:
        if self._request.schema is None:
            return None
        return Rung.PROMPT if self._bare else max(self._floor, self._ladder.rung)

    def _read(self, result: Result, rung: Rung | None) -> tuple[Result, bool]:
        """Check an answer locally. The second value says that the ladder stepped down because of it."""
        if result.outcome not in (Outcome.OK, Outcome.BAD_JSON):
            return result, False
        self._shared.gate.done()
        answer = read_answer(result.text, self._request.schema)
        ignored = self._ladder.answered(None if self._bare else rung, answer.parsed)
        if not answer.faults:
            return result, False
        outcome = Outcome.BAD_SCHEMA if answer.parsed else Outcome.BAD_JSON
        return replace(result, outcome=outcome, detail=result.detail or answer.faults[0]), ignored

    async def _again(self, result: Result, call: _Call) -> bool:
        """Prepare the next attempt, or say that there is none."""
        met, policy = self._met[result.outcome], POLICIES[result.outcome]
        if policy.retries is not None and met > policy.retries:
            return False
        if result.outcome is Outcome.RATE_LIMITED:
            return await self._until(self._shared.gate.slow(call.sent, result.retry_after))
        if result.outcome is Outcome.TRANSIENT:
            return await self._wait(result.retry_after, met)
        if result.outcome is Outcome.UNSUPPORTED_FORMAT:
            sent = frozenset(self._request.parameters) - call.dropped
            if self._ladder.drop(sent, result.detail):
                return True
            lower = self._ladder.refused(call.rung)
            self._floor = self._floor if lower is None else lower
            return lower is not None
        if result.outcome is Outcome.TRUNCATED:
            self._request = self._with_larger_limit(result.usage.output_tokens)
        elif result.outcome is Outcome.BAD_JSON:
            self._bare = True
        return True

    async def _wait(self, asked: float | None, met: int) -> bool:
        """A server that says how long it is down says so to everybody; else only this request waits."""
        if asked is not None:
            return await self._until(self._shared.gate.pause(asked))
        seconds = min(FIRST_WAIT * 2 ** (met - 1), LONGEST_WAIT) * random.uniform(0.75, 1.25)
        return await self._until(self._shared.clock() + seconds)

    async def _until(self, moment: float) -> bool:
        """Wait for a moment; at once False if it is beyond patience."""
        if moment > self._deadline:
            return False
        await self._shared.wait(moment - self._shared.clock())
        return True

    def _with_larger_limit(self, written: int) -> Request:
        parameters: dict[str, Any] = dict(self._request.parameters)
        name = "max_completion_tokens" if "max_completion_tokens" in parameters else "max_tokens"
        parameters[name] = max(2 * int(parameters.get(name) or written), LEAST_LIMIT)
        return replace(self._request, parameters=parameters)

    def _given_up(self, result: Result) -> ModelError:
        policy = POLICIES[result.outcome]
        # Before the first answer a rejected key or an unknown model is everybody's trouble; after it, a 403
        # may be about this one page.
        everybody = result.everyone and not self._ladder.proven
        kind = Stopped if everybody or self._gone(result) else policy.error
        tries = f" ({self.attempts} attempts)" if self.attempts > 1 else ""
        hint = policy.hint if result.nobody and self._ladder.proven else result.hint or policy.hint
        return kind(f"{self._request.model}: {result.detail}{tries}", hint)

    def _gone(self, result: Result) -> bool:
        """Whether it is not this page: nobody is there and others are not answered either, or it is the third.

        Whoever is asked to wait for longer than patience gets no answer either.
        """
        gate = self._shared.gate
        unanswered = result.outcome in (Outcome.TRANSIENT, Outcome.RATE_LIMITED)
        gate.fruitless = gate.fruitless + 1 if unanswered else 0
        return gate.fruitless >= FRUITLESS or (result.nobody and gate.answered < self._began)
