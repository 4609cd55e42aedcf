"""The client: answers requests for any number of threads over one event loop, one gate and one budget.

    with Chat(Endpoint("gpt-5-mini", api_key=…), cache=AnswerCache(path)) as chat:
        briefing = run(plan, chat)                     # one plan, in this thread
        future = chat.submit(request)                  # or many requests, each with a future

The loop runs in a thread of its own, so that plans stay ordinary generators and nothing is written twice
for sync and async. A request is answered from the cache, or by an `Exchange` once a place among the calls
in flight is free.
"""

import asyncio
import concurrent.futures
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from types import TracebackType
from typing import ParamSpec, TypeVar

from summarizer.asking.plan import NOTHING, Reply, Request, Usage
from summarizer.errors import ModelError, SettingsError, Stopped
from summarizer.running.cache import AnswerCache
from summarizer.running.chat_exchange import Exchange, Shared
from summarizer.running.chat_gate import Gate
from summarizer.running.chat_hedge import Hedged
from summarizer.running.chat_ladder import Ladder, Rung
from summarizer.running.chat_wire import Endpoint, OpenAIWire, Wire
from summarizer.running.outcome import Outcome
from summarizer.running.prices import Budget, Prices, load_prices
from summarizer.running.tokens import MARGIN, count_request
from summarizer.settings import Settings

P = ParamSpec("P")
T = TypeVar("T")
DEFAULT_MODEL = "gpt-4.1-mini"  # takes strict schemas and temperature 0, at a price for whole folders
EXPECTED_OUTPUT = 1500  # tokens an answer is expected to take before the first has come


def endpoint(settings: Settings, concurrency: int = 32) -> Endpoint:
    """The endpoint the settings name. Raises SettingsError if it is not OpenAI's own and no model is named."""
    if settings.model is None and settings.base_url is not None:
        raise SettingsError(
            f"no model is named for {settings.base_url}", "set SUMMARIZER_MODEL to a name that server knows"
        )
    named = Endpoint(settings.model or DEFAULT_MODEL, settings.base_url, settings.api_key, concurrency)
    if settings.timeout is None:
        return named
    # A server that takes its time gets as many tries as a quick one.
    attempt, patience = (
        limit * settings.timeout / named.timeout for limit in (named.attempt, named.patience)
    )
    return replace(named, timeout=settings.timeout, attempt=attempt, patience=patience)


@dataclass(frozen=True, slots=True)
class Spent:
    """What a client has done so far: calls, answers from the cache, tokens billed and their cost if known."""

    calls: int = 0
    cached: int = 0
    usage: Usage = NOTHING
    cost_usd: float | None = 0.0

    def line(self) -> str | None:
        """What was asked and what it cost, in one line; None if nothing was."""
        if self == Spent():
            return None
        tokens = f"{self.usage.input_tokens:,} + {self.usage.output_tokens:,} tokens"
        cost = "cost unknown: no price for this model" if self.cost_usd is None else f"${self.cost_usd:.4f}"
        return f"{self.calls} calls, {self.cached} answers from the cache, {tokens}, {cost}"


class Chat:
    """Asks one endpoint. It is an `Ask`: call it with the requests of a turn.

    `make_wire` is the seam for tests. Raises SettingsError if a budget is to be held for a model without a
    price.
    """

    def __init__(
        self,
        endpoint: Endpoint,
        cache: AnswerCache | None = None,
        budget: Budget | None = None,
        prices: Prices | None = None,
        make_wire: Callable[[Endpoint], Wire] = OpenAIWire,
    ) -> None:
        self.endpoint = endpoint
        self.spent = Spent()
        self._cache = cache
        self._budget = budget or Budget()
        self._prices = load_prices() if prices is None else prices
        self._make_wire = make_wire
        self._ladders: dict[str, Ladder] = {}
        self._stopped: dict[str, Stopped] = {}
        self._answers = 0
        self._start = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._disk = concurrent.futures.ThreadPoolExecutor(1, "answer-cache")
        self._closed = False
        if self._budget.limit is not None and self._prices.of(endpoint.model) is None:
            raise SettingsError(
                f"no price is known for {endpoint.model}, so a spending limit cannot be held",
                "give a price table with a row for it, or leave --max-cost out",
            )

    def __call__(self, requests: Sequence[Request], /) -> Sequence[Reply | ModelError]:
        """The answers of one turn, all of them asked at once."""
        futures = [self.submit(request) for request in requests]
        try:
            return [_outcome(future) for future in futures]
        except BaseException:
            for future in futures:
                future.cancel()
            raise

    def submit(self, request: Request) -> "concurrent.futures.Future[Reply | ModelError]":
        """Ask without waiting. The future never raises a ModelError: it is the result."""
        loop = self._running()
        return asyncio.run_coroutine_threadsafe(self._answer(request), loop)

    @property
    def exhausted(self) -> bool:
        """Whether the model will not be asked again in this run: no money, no quota, no valid key."""
        return self._budget.exhausted or self.endpoint.model in self._stopped

    def close(self) -> None:
        """Give up what is still being asked, close connections and threads. May be called twice."""
        with self._start:
            loop, self._loop, self._closed = self._loop, None, True
        if loop is not None and self._thread is not None:
            asyncio.run_coroutine_threadsafe(self._shut(), loop).result()
            loop.call_soon_threadsafe(loop.stop)
            self._thread.join()
            loop.close()
        self._disk.shutdown()

    def __enter__(self) -> "Chat":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"Chat({self.endpoint.model!r})"

    def _running(self) -> asyncio.AbstractEventLoop:
        with self._start:
            if self._closed:
                raise RuntimeError("this client is closed")
            if self._loop is None:
                self._loop = asyncio.new_event_loop()
                self._settled = asyncio.Event()
                self._places = asyncio.Semaphore(self.endpoint.concurrency)
                self._shared: Shared | None = None
                self._wire: Wire | None = None
                self._thread = threading.Thread(target=self._loop.run_forever, name="chat", daemon=True)
                self._thread.start()
            return self._loop

    def _wired(self) -> Shared:
        """What the exchanges share; made in the loop, since the SDK's client belongs to one."""
        if self._shared is None:
            clock = asyncio.get_running_loop().time
            self._wire = self._make_wire(self.endpoint)
            wire = Hedged(self._wire, self.endpoint.hedge)
            self._shared = Shared(wire, Gate(clock), clock, asyncio.sleep, self.endpoint.patience)
        return self._shared

    async def _shut(self) -> None:
        others = asyncio.all_tasks() - {asyncio.current_task()}
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)
        if isinstance(self._wire, OpenAIWire):
            await self._wire.close()

    async def _answer(self, request: Request) -> Reply | ModelError:
        request = replace(request, model=request.model or self.endpoint.model)
        if self._cache is not None:
            kept = await self._on_disk(self._cache.get, request)
            if kept is not None:
                self.spent = replace(self.spent, cached=self.spent.cached + 1)
                return kept
        async with self._places:
            return await self._ask(request, str(request.model))

    async def _ask(self, request: Request, model: str) -> Reply | ModelError:
        estimate = self._estimate(request, model)
        stopped = self._stopped.get(model) or await self._afford(estimate)
        if stopped is not None:
            return stopped
        exchange = Exchange(self._wired(), self._ladder(model), request)
        try:
            answer = await exchange.run()
        finally:
            cost = self._book(exchange, model, estimate)
        if isinstance(answer, Stopped):
            self._stopped[model] = answer
        if isinstance(answer, ModelError):
            return answer
        answer = replace(answer, cost_usd=cost)
        if self._cache is not None and exchange.outcome is Outcome.OK:
            await self._on_disk(self._cache.put, request, answer)
        return answer

    async def _afford(self, estimate: float) -> Stopped | None:
        """Reserve the money for a request, waiting for calls in flight to settle if it does not fit yet."""
        while not self._budget.reserve(estimate):
            if not self._budget.pending:
                return self._budget.refuse()
            self._settled.clear()
            await self._settled.wait()
        return None

    def _book(self, exchange: Exchange, model: str, estimate: float) -> float | None:
        """Enter what an exchange was billed, whether or not anything came of it."""
        cost = self._prices.cost(model, exchange.usage)
        self._budget.settle(estimate, cost or 0.0)
        self._settled.set()
        self._answers += exchange.usage.output_tokens > 0
        before = self.spent
        known = None if cost is None or before.cost_usd is None else before.cost_usd + cost
        self.spent = Spent(
            before.calls + exchange.attempts, before.cached, before.usage + exchange.usage, known
        )
        return cost

    def _estimate(self, request: Request, model: str) -> float:
        """US dollars a request may cost: what it sends and an average answer; 0 without a limit."""
        if self._budget.limit is None:
            return 0.0
        written = self.spent.usage.output_tokens / self._answers if self._answers else EXPECTED_OUTPUT
        usage = Usage(round(count_request(request, model).count * MARGIN), round(written * MARGIN))
        so_far = (self.spent.cost_usd or 0.0) / self._answers if self._answers else 0.0
        return max(self._prices.cost(model, usage) or 0.0, so_far)

    def _ladder(self, model: str) -> Ladder:
        if model not in self._ladders:
            form = self.endpoint.form
            self._ladders[model] = Ladder(form or Rung.SCHEMA, fixed=form is not None)
        return self._ladders[model]

    async def _on_disk(self, work: Callable[P, T], /, *values: P.args, **named: P.kwargs) -> T:
        """File work goes to a thread of its own: an fsync must not hold up the calls in flight."""
        return await asyncio.get_running_loop().run_in_executor(self._disk, partial(work, *values, **named))


def _outcome(future: "concurrent.futures.Future[Reply | ModelError]") -> Reply | ModelError:
    """What a future holds; a client closed under the threads that wait for it has stopped, not failed."""
    try:
        return future.result()
    except concurrent.futures.CancelledError:
        return Stopped("the run was interrupted", "run the same command again to resume")
