"""The client against a server that nobody here wrote: real tokens, real sampling, a real grammar with its gaps."""

import time
from dataclasses import replace

import pytest

from summarizer.asking.answer import read_answer, schema_faults
from summarizer.asking.plan import Message, Reply, Request
from summarizer.asking.repair import ask_json
from summarizer.errors import BadReply, Stopped, Truncated
from summarizer.running.cache import AnswerCache
from summarizer.running.chat_ladder import Rung
from summarizer.running.drive import run
from summarizer.running.outcome import Outcome

ASKED = (Message("system", "Read."), Message("user", "会议在哪里召开？"))


def shape(**properties):
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def question(schema=None, **parameters):
    return Request(
        "test", ASKED, schema, parameters={"temperature": 1, "seed": 3, "max_tokens": 400, **parameters}
    )


LEVEL = shape(
    level={"type": "string", "enum": ["county", "city"]}, names={"type": "array", "items": {"type": "string"}}
)
# What the grammar of the engine has no rule for, so that its answers may be anything of the right type.
IGNORED = {
    "digits by class": shape(year={"type": "string", "pattern": r"^\d{4}$"}),
    "no entry twice": shape(
        marks={"type": "array", "items": {"enum": ["s1", "s2"]}, "minItems": 3, "uniqueItems": True}
    ),
    "a least number": shape(share={"type": "number", "minimum": 1e18}),
    "what must not be": shape(zh={"type": "string", "not": {"maxLength": 1000}}),
}
# More than its grammar can hold: refused with a 400 that names neither a form nor a parameter.
TOO_MUCH = shape(zh={"type": "string", "minLength": 200_000})


def test_the_strictest_form_is_taken_at_once_and_holds(client):
    chat = client()
    answers = chat([question(LEVEL, seed=seed) for seed in range(10)])
    assert {type(answer) for answer in answers} == {Reply}
    assert [read_answer(answer.text, LEVEL).faults for answer in answers] == [()] * 10
    assert set(chat.wires[0].forms) == {"json_schema"}
    assert chat.spent.calls == 10
    assert chat.spent.usage.input_tokens > 10 * len(ASKED[1].content)


def test_a_schema_its_grammar_cannot_hold_goes_one_rung_down_and_that_is_remembered(client):
    chat = client()
    answers = [chat([question(TOO_MUCH, seed=seed)])[0] for seed in (1, 2)]
    assert {type(answer) for answer in answers} <= {Reply, Truncated}  # a tiny model may talk on to its end
    assert chat.wires[0].forms[:2] == ["json_schema", "json_object"]
    assert "json_schema" not in chat.wires[0].forms[1:]
    assert chat.wires[0].outcomes[0] is Outcome.UNSUPPORTED_FORMAT
    replies = [answer for answer in answers if isinstance(answer, Reply)]
    assert all(read_answer(answer.text, TOO_MUCH).faults for answer in replies)  # seen here, if not there


@pytest.mark.parametrize("rung", [Rung.OBJECT, Rung.TOOL, Rung.PROMPT])
def test_nonsense_is_believed_on_no_rung(client, rung):
    chat = client(form=rung)
    with pytest.raises((BadReply, Truncated)):
        run(ask_json(question(LEVEL)), chat)
    assert chat.wires[0].bodies


@pytest.mark.parametrize("case", IGNORED)
def test_what_the_engine_lets_through_is_caught_here_and_not_kept(client, tmp_path, case):
    schema = IGNORED[case]
    cache = AnswerCache(tmp_path / "answers.sqlite")
    chat = client(cache=cache)
    seeds = range(6)
    answers = chat([question(schema, seed=seed) for seed in seeds])
    read = [read_answer(answer.text, schema) for answer in answers if isinstance(answer, Reply)]
    assert len(read) == len(seeds), answers
    assert all(one.parsed for one in read)
    wrong = sum(bool(one.faults) for one in read)
    if not wrong:
        pytest.skip("this engine holds answers to it")
    assert cache.inspect().answers == len(seeds) - wrong
    seed = next(seed for seed, one in zip(seeds, read, strict=True) if one.faults)
    with pytest.raises(BadReply, match="no valid answer after a repair"):
        run(ask_json(question(schema, seed=seed)), client())
    cache.close()


def test_the_same_seed_is_the_same_answer(client):
    chat = client(concurrency=1)
    first, again = ([chat([question(LEVEL, seed=seed)])[0].text for seed in range(6)] for _ in range(2))
    assert first == again
    assert len(set(first)) > 1


def test_an_answer_cut_off_is_asked_for_with_more_room(client):
    chat = client()
    (answer,) = chat([question(LEVEL, max_tokens=3)])
    assert isinstance(answer, Reply)
    assert schema_faults(read_answer(answer.text, LEVEL).value, LEVEL) == ()
    assert chat.wires[0].outcomes == [Outcome.TRUNCATED, Outcome.OK]
    assert chat.wires[0].bodies[1]["max_tokens"] >= 4096


def test_more_than_the_context_holds_is_too_long_and_said_so(client, server):
    chat = client()
    long = replace(question(), messages=(Message("user", "会" * (server.context + 1)),))
    (answer,) = chat([long])
    assert isinstance(answer, Truncated)
    assert chat.wires[0].outcomes == [Outcome.TOO_LONG]
    assert "context size" in answer.message
    assert "larger context window" in answer.hint


def test_a_server_killed_while_it_answers_ends_the_run_and_keeps_what_was_paid_for(client, start, tmp_path):
    doomed = start()
    cache = AnswerCache(tmp_path / "answers.sqlite")
    chat = client(doomed.url, cache)
    (paid,) = chat([question(LEVEL)])
    endless = question(ignore_eos=True, max_tokens=100_000, logit_bias=[[2, False]])
    waiting = [chat.submit(replace(endless, parameters={**endless.parameters, "seed": n})) for n in range(2)]
    time.sleep(1.0)
    assert not any(future.done() for future in waiting)
    doomed.kill()
    began = time.monotonic()
    answers = [future.result(timeout=60) for future in waiting]
    assert {type(answer) for answer in answers} == {Stopped}
    assert answers[0].hint.startswith("run the same command again later")
    assert time.monotonic() - began < 40  # five tries, eight seconds of waits between them
    assert chat.exhausted
    other = client(cache=cache)  # a server in its place
    (kept,) = other([question(LEVEL)])
    assert (kept.text, kept.cached, other.spent.calls) == (paid.text, True, 0)
    cache.close()
