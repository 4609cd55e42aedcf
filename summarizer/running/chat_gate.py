"""One gate before the provider, shared by all requests of a run: a common pause and a common pace.

Retrying each request on its own loses documents in a storm of 429s: every worker comes back at the same
second and spends its few retries. Here a 429 stops everybody for as long as the provider asks, and the pace
afterwards follows additive increase, multiplicative decrease (the congestion rule of TCP, RFC 5681). Before
the first 429 there is no pace at all.
"""

import asyncio
import time
from collections import deque
from collections.abc import Awaitable, Callable

DECREASE = 0.7  # of the pace that met a 429; 0.5 halves the throughput of a provider with a hard rate
INCREASE = 1.0  # requests a second, gained in each second without a 429 ...
GROWTH = 0.1  # ... plus this share of the pace, so that large quotas are found again within seconds
SLOWEST = 0.2  # requests a second
FIRST_PAUSE, LONGEST_PAUSE = 1.0, 30.0  # seconds, where a 429 does not say how long
_WINDOW = 1.0  # seconds over which the pace is measured


class Gate:
    """Lets requests through one by one. Belongs to one event loop; times are seconds of `clock`."""

    def __init__(
        self,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._clock = clock
        self._sleep = sleep
        self._queue = asyncio.Lock()
        self._resume = 0.0
        self._next = 0.0
        self._slowed = float("-inf")
        self._in_a_row = 0
        self._searching = False
        self._done: deque[float] = deque()
        self.rate: float | None = None

    async def enter(self, deadline: float) -> bool:
        """Wait for a turn. False, without waiting for it, if the turn would come after the deadline."""
        if self._resume > deadline:
            return False
        # Only the head of the queue waits for the clock, so a change of pace holds from the next request on.
        async with self._queue:
            while (slot := max(self._resume, self._next)) > self._clock():
                if slot > deadline:
                    return False
                await self._sleep(slot - self._clock())
            if self.rate is not None:
                self._next = self._clock() + 1 / self.rate
        return True

    def done(self) -> None:
        """A request was answered: the pace may rise."""
        now = self._clock()
        self._in_a_row = 0
        self._done.append(now)
        self._measured(now)
        if self.rate is not None:
            self.rate += 1 if self._searching else (INCREASE + GROWTH * self.rate) / self.rate

    def slow(self, sent: float, retry_after: float | None) -> float:
        """A 429 for a request sent at `sent`: pause everybody, lower the pace. Returns when to go on.

        Several 429s of one burst lower the pace once.
        """
        now = self._clock()
        if sent > self._slowed:
            self._in_a_row += 1
            self._searching = self.rate is None
            pace = self._measured(now) if self.rate is None else self.rate
            self.rate = max(pace * DECREASE, SLOWEST)
            self._slowed = now
        pause = retry_after
        if pause is None:
            pause = min(FIRST_PAUSE * 2 ** (self._in_a_row - 1), LONGEST_PAUSE)
        return self.pause(pause)

    def _measured(self, now: float) -> float:
        """Answers a second, lately."""
        while self._done and self._done[0] < now - _WINDOW:
            self._done.popleft()
        return len(self._done) / _WINDOW

    def pause(self, seconds: float) -> float:
        """Let nobody through for so long. Returns when to go on."""
        self._resume = max(self._resume, self._clock() + seconds)
        self._next = self._resume
        return self._resume
