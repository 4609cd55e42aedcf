import asyncio

import pytest

from summarizer.running.chat_gate import DECREASE, Gate


class Clock:
    def __init__(self):
        self.now = 100.0

    def __call__(self):
        return self.now

    async def sleep(self, seconds):
        self.now += seconds


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def gate(clock):
    return Gate(clock, clock.sleep)


def enter(gate, deadline=float("inf")):
    return asyncio.run(gate.enter(deadline))


def refuse(gate, times, retry_after):
    """So many 429s for requests that were sent just now."""
    sent = gate._clock()
    for _ in range(times):
        gate.slow(sent, retry_after)


def test_there_is_no_pace_before_the_first_429(gate, clock):
    assert all(enter(gate) for _ in range(1000))
    assert clock.now == 100.0


def test_a_429_stops_everybody_for_as_long_as_it_says(gate, clock):
    assert gate.slow(100.0, 7.0) == 107.0
    enter(gate)
    assert clock.now == 107.0


def test_the_pace_after_a_storm_is_below_what_was_let_through(gate, clock):
    for _ in range(20):
        clock.now += 0.04
        enter(gate)
    refuse(gate, 6, retry_after=0.0)
    assert gate.rate == pytest.approx((20 - 5) * DECREASE)  # the fifth 429 of twenty made it a storm
    clock.now += 0.001
    enter(gate)
    before = clock.now
    enter(gate)
    assert clock.now - before == pytest.approx(1 / gate.rate)


def test_a_stray_429_holds_up_its_own_request_only(gate, clock):
    for _ in range(40):
        enter(gate)
    assert gate.slow(100.0, 3.0) == 103.0
    enter(gate)
    assert (clock.now, gate.rate) == (100.0, None)


def test_the_429s_of_one_burst_lower_the_pace_once(gate, clock):
    for _ in range(10):
        enter(gate)
    refuse(gate, 8, retry_after=1.0)
    assert gate.rate == pytest.approx((10 - 3) * DECREASE)


def test_the_pace_doubles_in_a_second_until_the_next_storm_and_then_rises_slowly(gate, clock):
    for _ in range(20):
        enter(gate)
    refuse(gate, 5, retry_after=0.0)
    start = gate.rate
    for _ in range(10):
        gate.done()
    assert gate.rate == start + 10
    clock.now += 1
    refuse(gate, 1, retry_after=0.0)
    lowered = gate.rate
    assert lowered == pytest.approx((start + 10) * DECREASE)
    for _ in range(10):
        gate.done()
    assert lowered + 0.5 < gate.rate < lowered + 3


def test_a_429_without_a_time_waits_longer_each_time(gate, clock):
    waits = []
    for _ in range(7):
        clock.now += 60
        waits.append(gate.slow(clock.now, None) - clock.now)
    assert waits == [1, 2, 4, 8, 16, 30, 30]
    gate.done()
    clock.now += 60
    assert gate.slow(clock.now, None) - clock.now == 1


def test_a_turn_after_the_deadline_is_refused_at_once(gate, clock):
    gate.pause(300)
    assert not enter(gate, deadline=160.0)
    assert clock.now == 100.0


def test_a_pause_that_comes_while_one_waits_is_waited_for_too(clock):
    gate = Gate(clock, clock.sleep)

    async def sleep_and_meet_another(seconds):
        clock.now += seconds
        if clock.now < 105:
            gate.pause(10)

    gate._sleep = sleep_and_meet_another
    gate.pause(2)
    enter(gate)
    assert clock.now == 112.0
