from dataclasses import replace

import pytest
from hypothesis import given, strategies as st

from summarizer.asking.plan import Message, Reply, Request, Tally, Unanswered, Usage, ask, tallied, together
from summarizer.errors import ModelError, RateLimited, Refused
from summarizer.running.drive import run


def question(text, **changes):
    return replace(Request("test", (Message("user", text),)), **changes)


def echo(requests):
    """Answers with the question; "!" at its start is a refusal."""
    return [
        Refused(r.messages[-1].content)
        if r.messages[-1].content.startswith("!")
        else Reply(r.messages[-1].content, "echo")
        for r in requests
    ]


class Recorder:
    def __init__(self):
        self.turns = []

    def __call__(self, requests):
        self.turns.append([r.messages[-1].content for r in requests])
        return echo(requests)


def asks(*texts):
    got = []
    for text in texts:
        try:
            (reply,) = yield from ask(question(text))
            got.append(reply.text)
        except ModelError as error:
            got.append(type(error).__name__)
    return "".join(got)


def test_requests_of_plans_stepped_together_leave_in_one_turn():
    recorder = Recorder()
    result = run(together([asks("a", "b"), asks(), asks("c", "d", "e")]), recorder)
    assert result == ("ab", "", "cde")
    assert recorder.turns == [["a", "c"], ["b", "d"], ["e"]]


def test_together_of_nothing_asks_nothing():
    assert run(together([])) == ()


def test_a_failed_request_reaches_the_plan_that_asked_and_no_other():
    assert run(together([asks("a", "b"), asks("!c", "d")]), echo) == ("ab", "Refusedd")


def test_nested_plans_keep_their_own_failures():
    inner = together([asks("a", "!b"), asks("!c", "d")])
    recorder = Recorder()
    assert run(together([inner, asks("e")]), recorder) == (("aRefused", "Refusedd"), "e")
    assert recorder.turns == [["a", "!c", "e"], ["!b", "d"]]


def test_a_single_failure_keeps_its_type_when_only_one_request_left():
    assert run(together([asks("!a")]), echo) == ("Refused",)


def test_a_driver_that_throws_one_error_for_the_whole_turn_reaches_every_plan():
    plan = together([asks("a"), asks("b")])
    assert len(next(plan)) == 2
    with pytest.raises(StopIteration) as done:
        plan.throw(RateLimited("slow down"))
    assert done.value.value == ("RateLimited", "RateLimited")


def test_a_plan_with_several_requests_in_a_turn_meets_one_model_error():
    def both():
        try:
            yield from ask(question("a"), question("!b"))
        except Unanswered as error:
            return error.message, [type(a).__name__ for a in error.answers]

    assert run(both(), echo) == ("1 of 2 requests failed: !b", ["Reply", "Refused"])


def test_an_uncaught_error_closes_the_other_plans():
    closed = []

    def patient():
        try:
            yield from ask(question("a"))
        finally:
            closed.append("patient")

    def careless():
        yield from ask(question("!b"))

    with pytest.raises(Refused, match="!b"):
        run(together([patient(), careless()]), echo)
    assert closed == ["patient"]


def test_a_plan_may_yield_an_empty_turn():
    def empty():
        replies = yield ()
        return list(replies)

    def must_not_ask(requests):
        raise AssertionError(requests)

    assert run(empty(), must_not_ask) == []
    assert run(together([empty(), empty()]), must_not_ask) == ([], [])


REQUEST = question("济宁", schema={"type": "object"}, model="m", parameters={"seed": 1, "temperature": 0})


def test_the_key_is_the_digest_of_canonical_json():
    assert REQUEST.key == "36b4096d7d73e5d35531105ce1457ab408ca80cac6020a804d794e5f11d46435"


@pytest.mark.parametrize(
    "other",
    [
        replace(REQUEST, purpose="other"),
        replace(REQUEST, messages=(Message("system", "济宁"),)),
        replace(REQUEST, messages=(Message("user", "济"), Message("user", "宁"))),
        replace(REQUEST, schema={"type": "array"}),
        replace(REQUEST, schema=None),
        replace(REQUEST, model=None),
        replace(REQUEST, parameters={"seed": 2, "temperature": 0}),
    ],
)
def test_whatever_decides_the_answer_changes_the_key(other):
    assert other.key != REQUEST.key


def test_the_order_of_parameters_and_the_schema_name_do_not_change_the_key():
    assert replace(REQUEST, parameters={"temperature": 0, "seed": 1}, schema_name="x").key == REQUEST.key


@given(st.text(st.characters(), max_size=20))
def test_any_text_has_a_key_even_with_lone_surrogates(text):
    assert len(question(text).key) == 64


def test_usage_adds_up():
    assert Usage(1, 2, 1) + Usage(3, 4) == Usage(4, 6, 1)


def test_a_tally_counts_what_a_plan_asked_and_changes_nothing_else():
    priced = iter(
        [
            Reply("a", "m-1", Usage(10, 1), cost_usd=0.5),
            Reply("b", "m-2", Usage(5, 2), cached=True, cost_usd=0.0),
        ]
    )

    def answers(requests):
        return [Refused("!") if r.messages[-1].content == "!" else next(priced) for r in requests]

    text, tally = run(tallied(together([asks("a", "b"), asks("!")])), answers)
    assert text == ("ab", "Refused")
    assert tally == Tally(3, 1, Usage(15, 3), 0.5, ("m-1", "m-2"))


def test_a_cost_that_is_not_known_makes_the_sum_unknown():
    _, tally = run(tallied(asks("a")), echo)
    assert tally.cost_usd is None


def test_a_plan_that_asks_nothing_tallies_nothing():
    assert run(tallied(asks())) == ("", Tally())
