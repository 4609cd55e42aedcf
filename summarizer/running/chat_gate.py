"""One gate before the provider, shared by all requests of a run: a common pause and a common pace.

Retrying each request on its own loses documents in a storm of 429s: every worker comes back at the same
second and spends its few retries. Here a storm stops everybody for as long as the provider asks, and the pace
afterwards follows additive increase, multiplicative decrease (the congestion rule of TCP, RFC 5681). Before
the first storm there is no pace at all. A stray 429 among many answers holds up its own request only.
"""

import asyncio
import time
from collections import deque
from collections.abc import Awaitable, Callable

DECREASE = 0.7  # of the pace that met a storm; 0.5 halves the throughput of a provider with a hard rate
INCREASE = 1.0  # requests a second, gained in each second without a storm ...
GROWTH = 0.1  # ... plus this share of the pace, so that large quotas are found again within seconds
SLOWEST = 0.2  # requests a second
STORM = 0.25  # share of 429s among the latest requests from which on they are not chance
_LATEST = 40  # requests
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
        self._entries: deque[float] = deque()
        self._entered = 0
        self._refused: deque[tuple[float, int]] = deque(maxlen=_LATEST)
        self.rate: float | None = None
        self.answered = float("-inf")  # when the last answer came
        self.fruitless = 0  # requests in a row that were given up, with no answer to anybody in between

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
            now = self._clock()
            if self.rate is not None:
                self._next = now + 1 / self.rate
            self._entered += 1
            self._entries.append(now)
            while self._entries[0] < now - _WINDOW:
                self._entries.popleft()
        return True

    def done(self) -> None:
        """A request was answered: the pace may rise."""
        self._in_a_row = 0
        self.answered, self.fruitless = self._clock(), 0
        if self.rate is not None:  # while searching, by as much as came: it doubles every second
            self.rate += 1 if self._searching else (INCREASE + GROWTH * self.rate) / self.rate

    def slow(self, sent: float, retry_after: float | None) -> float:
        """A 429 for a request sent at `sent`. Returns when that request may go again.

        In a storm everybody pauses till then and the pace goes down, once for the 429s of one burst.
        """
        now = self._clock()
        self._refused.append((now, self._entered))
        fresh = sent > self._slowed
        if fresh:
            self._in_a_row += 1
        if retry_after is None:
            retry_after = min(FIRST_PAUSE * 2 ** max(self._in_a_row - 1, 0), LONGEST_PAUSE)
        if not self._storm():
            return now + retry_after
        if fresh:
            self._searching = self.rate is None
            pace = self._admitted(now) if self.rate is None else self.rate
            self.rate = max(pace * DECREASE, SLOWEST)
            self._slowed = now
        return self.pause(retry_after)

    def _storm(self) -> bool:
        latest = min(self._entered, _LATEST)
        refused = sum(entered > self._entered - latest for _, entered in self._refused)
        return refused >= STORM * latest

    def _admitted(self, now: float) -> float:
        """Requests a second that were let through lately and not refused."""
        sent = sum(moment >= now - _WINDOW for moment in self._entries)
        refused = sum(moment >= now - _WINDOW for moment, _ in self._refused)
        return max(sent - refused, 1) / _WINDOW

    def pause(self, seconds: float) -> float:
        """Let nobody through for so long. Returns when to go on."""
        self._resume = max(self._resume, self._clock() + seconds)
        self._next = self._resume
        return self._resume
