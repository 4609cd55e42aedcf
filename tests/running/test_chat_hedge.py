import asyncio
import time

import pytest

from summarizer.asking.plan import Message, Reply, Request, Usage
from summarizer.running import chat_hedge
from summarizer.running.chat import Chat
from summarizer.running.chat_hedge import Hedged
from summarizer.running.chat_wire import Endpoint
from summarizer.running.outcome import Outcome, Result
from summarizer.running.prices import Prices

FINE = Result(Outcome.OK, "好", Usage(10, 1))


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    monkeypatch.setattr(chat_hedge, "LEAST", 0.04)


class Wire:
    """Each call takes the next of `times`, then 0.01 s; `late` are calls that were given up."""

    def __init__(self, *times, results=()):
        self.times, self.results = list(times), list(results)
        self.calls = self.given_up = 0

    async def __call__(self, body, within):
        self.calls += 1
        took = self.times.pop(0) if self.times else 0.001
        result = self.results.pop(0) if self.results else FINE
        try:
            await asyncio.sleep(took)
        except asyncio.CancelledError:
            self.given_up += 1
            raise
        return result


async def after_usual_calls(wire, share=0.05):
    hedged = Hedged(wire, share)
    for _ in range(30):
        await hedged({}, 9)
    return hedged


def test_a_call_that_hangs_is_sent_once_more_and_booked_twice():
    async def run():
        wire = Wire(*[0.001] * 30, 5.0)
        hedged = await after_usual_calls(wire)
        started = time.monotonic()
        result = await hedged({}, 9)
        assert time.monotonic() - started < 4
        assert (result.text, result.usage, result.calls) == ("好", Usage(20, 2), 2)
        assert (wire.calls, wire.given_up) == (32, 1)

    asyncio.run(run())


def test_the_share_of_doubled_calls_is_capped():
    async def run():
        wire = Wire(*[0.001] * 30, *[0.15, 0.001] * 5)
        hedged = await after_usual_calls(wire)
        for _ in range(5):
            await hedged({}, 9)
        assert wire.calls == 30 + 5 + 1

    asyncio.run(run())


@pytest.mark.parametrize("share", [0.0, 0.05])
def test_nothing_is_doubled_before_usual_is_known_or_when_it_is_switched_off(share):
    async def run():
        wire = Wire(0.2)
        result = await Hedged(wire, share)({}, 9)
        assert (wire.calls, result.calls) == (1, 1)

    asyncio.run(run())


def test_a_doubled_call_that_fails_does_not_take_the_first_with_it():
    async def run():
        refused = Result(Outcome.RATE_LIMITED)
        wire = Wire(*[0.001] * 30, 0.2, 0.001, results=[*[FINE] * 31, refused])
        hedged = await after_usual_calls(wire)
        assert (await hedged({}, 9)).outcome is Outcome.OK

    asyncio.run(run())


def test_slow_answers_do_not_set_the_pace_of_a_run():
    times = [0.001] * 200
    times[30] = times[70] = times[150] = 8.0
    wire = Wire(*times)
    requests = [Request("test", (Message("user", str(n)),)) for n in range(200)]
    started = time.monotonic()
    with Chat(Endpoint("m", concurrency=4), prices=Prices({}), make_wire=lambda endpoint: wire) as chat:
        answers = chat(requests)
    assert all(isinstance(answer, Reply) for answer in answers)
    assert time.monotonic() - started < 7
    assert wire.given_up >= 1
    assert chat.spent.calls == wire.calls
