import pytest

from summarizer.asking.plan import Message, Reply, Request, ask
from summarizer.errors import BadReply, ModelError, Unreachable
from summarizer.running.drive import run

REQUEST = Request("test", (Message("user", "你好"),))


def rules():
    return "by rules"
    yield


def model():
    (reply,) = yield from ask(REQUEST)
    return reply.text


def model_or_rules():
    try:
        return (yield from model())
    except ModelError as error:
        return f"by rules: {error.message}"


def test_a_plan_that_asks_nothing_needs_no_asker():
    assert run(rules()) == "by rules"


def test_the_reply_reaches_the_plan():
    assert run(model(), lambda requests: [Reply("hello", "m") for _ in requests]) == "hello"


def test_a_dead_model_is_thrown_into_the_plan_which_may_fall_back():
    assert run(model_or_rules(), lambda requests: [BadReply("nonsense")]) == "by rules: nonsense"


def test_without_a_model_the_plan_falls_back_or_the_error_names_the_next_step():
    assert run(model_or_rules()) == "by rules: no language model is configured"
    with pytest.raises(Unreachable) as caught:
        run(model())
    assert "OPENAI_API_KEY" in caught.value.hint


def test_a_plan_can_ask_again_after_a_bad_reply():
    def stubborn():
        turns = 0
        while True:
            turns += 1
            (reply,) = yield from ask(REQUEST)
            if reply.text == "good":
                return turns

    answers = iter(["bad", "bad", "good"])
    assert run(stubborn(), lambda requests: [Reply(next(answers), "m")]) == 3


def test_the_plan_is_closed_when_the_asker_is_interrupted():
    closed = []

    def plan():
        try:
            yield from ask(REQUEST)
        finally:
            closed.append(True)

    def interrupted(requests):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run(plan(), interrupted)
    assert closed == [True]
