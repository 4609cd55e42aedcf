"""A second try beside a call that hangs: one slow answer in fifty must not set the pace of a whole folder.

A call that takes several times as long as calls usually take is sent once more, and whichever answers first
counts (J. Dean and L. A. Barroso, "The Tail at Scale", CACM 56(2), 2013). Both are booked as paid for. How
many calls may be doubled is capped, so that the price of this is too.
"""

import asyncio
import statistics
from collections import deque
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, TypeAlias

from summarizer.running.chat_wire import Wire
from summarizer.running.outcome import Outcome, Result

TIMES_USUAL = 4.0  # a call is late when it has taken so many times the median ...
LEAST = 2.0  # ... and so many seconds
Calls: TypeAlias = set["asyncio.Future[Result]"]
_KNOWN = 16  # answers before "usual" means anything
_REMEMBERED = 64


class Hedged:
    """A wire that doubles late calls, at most the share `share` of all. Belongs to one event loop."""

    def __init__(self, wire: Wire, share: float) -> None:
        self._wire = wire
        self._share = share
        self._took: deque[float] = deque(maxlen=_REMEMBERED)
        self._calls = 0
        self._doubled = 0

    async def __call__(self, body: Mapping[str, Any], within: float, /) -> Result:
        """One call, or two."""
        clock = asyncio.get_running_loop().time
        started = clock()
        self._calls += 1
        calls: set[asyncio.Future[Result]] = {asyncio.ensure_future(self._wire(body, within))}
        try:
            if not await self._in_time(calls, started) and self._may():
                self._doubled += 1
                calls.add(asyncio.ensure_future(self._wire(body, within)))
            result = await _first_good(calls)
            if result.outcome is Outcome.OK:
                self._took.append(clock() - started)
            if len(calls) == 1:
                return result
            # What the call that is given up here will be billed cannot be known; as much, at the most.
            return replace(result, usage=result.usage + result.usage, calls=2)
        finally:
            for call in calls:
                call.cancel()
            await asyncio.gather(*calls, return_exceptions=True)

    async def _in_time(self, calls: Calls, started: float) -> bool:
        """Wait for a call until it is done or late. What is usual may become known meanwhile."""
        while True:
            waited = asyncio.get_running_loop().time() - started
            late = self._late()
            if late is not None and waited >= late:
                return False
            done, _ = await asyncio.wait(calls, timeout=LEAST / 4 if late is None else late - waited)
            if done:
                return True

    def _late(self) -> float | None:
        """Seconds after which a call is late; None while that is not known."""
        if self._share <= 0 or len(self._took) < _KNOWN:
            return None
        return max(LEAST, TIMES_USUAL * statistics.median(self._took))

    def _may(self) -> bool:
        return self._doubled + 1 <= self._share * self._calls


async def _first_good(calls: Calls) -> Result:
    """The first answer that is one, else the last failure."""
    running = set(calls)
    while True:
        done, running = await asyncio.wait(running, return_when=asyncio.FIRST_COMPLETED)
        for call in done:
            if call.result().outcome is Outcome.OK or not running:
                return call.result()
