import pytest

from summarizer.asking.plan import Message, Reply, Request
from summarizer.asking.prompts import PACKAGED, Prompts
from summarizer.asking.repair import QUOTED, ask_json
from summarizer.errors import BadReply, Refused, SettingsError
from summarizer.running.drive import run

SCHEMA = {"type": "object", "properties": {"n": {"type": "integer"}}, "required": ["n"]}
REQUEST = Request("test", (Message("system", "Count."), Message("user", "几？")), SCHEMA)


class Model:
    def __init__(self, *texts):
        self.texts, self.requests = list(texts), []

    def __call__(self, requests):
        self.requests += requests
        text = self.texts.pop(0)
        return [Reply(text, "m") if isinstance(text, str) else text]


def even(value):
    return () if value["n"] % 2 == 0 else (f"/n: {value['n']} is odd",)


def test_a_good_answer_is_asked_for_once():
    model = Model('{"n": 2}')
    assert run(ask_json(REQUEST, even), model) == {"n": 2}
    assert len(model.requests) == 1


def test_a_repair_names_the_faults():
    model = Model('{"n": "two"}', '{"n": 2}')
    assert run(ask_json(REQUEST), model) == {"n": 2}
    repair = model.requests[1]
    assert repair.purpose == "repair"
    assert repair.schema == SCHEMA
    assert [m.role for m in repair.messages] == ["system", "user", "assistant", "user"]
    assert repair.messages[2].content == '{"n": "two"}'
    assert '- /n: "two" is not of type "integer"' in repair.messages[3].content
    assert repair.key != REQUEST.key


def test_a_failed_reply_is_quoted_within_bounds():
    model = Model("x" * 100_000, '{"n": 2}')
    run(ask_json(REQUEST), model)
    assert len(model.requests[1].messages[2].content) <= QUOTED + 2


def test_two_bad_answers_are_a_bad_reply():
    with pytest.raises(BadReply, match="one complete JSON object") as caught:
        run(ask_json(REQUEST), Model("no", "no again"))
    assert caught.value.hint


def test_what_else_is_wrong_is_repaired_too():
    assert run(ask_json(REQUEST, even), Model('{"n": 1}', '{"n": 4}')) == {"n": 4}


def test_a_fault_that_stays_is_left_to_the_caller():
    assert run(ask_json(REQUEST, even), Model('{"n": 1}', '{"n": 3}')) == {"n": 3}


def test_a_repair_that_spoils_a_valid_answer_is_not_taken():
    assert run(ask_json(REQUEST, even), Model('{"n": 1}', "sorry")) == {"n": 1}


def test_an_error_in_the_repair_is_the_error():
    with pytest.raises(Refused):
        run(ask_json(REQUEST), Model("no", Refused("no")))


def test_an_error_in_the_repair_loses_no_usable_answer():
    assert run(ask_json(REQUEST, even), Model('{"n": 1}', Refused("no"))) == {"n": 1}


def test_a_template_gets_every_value_it_names():
    with pytest.raises(SettingsError, match=r"repair\.user\.j2.*faults"):
        PACKAGED.render("repair.user.j2")


def test_a_broken_or_prying_template_is_a_setting_that_makes_no_sense():
    for text in ("{% if %}", "{{ faults.__class__.__mro__ }}"):
        with pytest.raises(SettingsError):
            Prompts({"repair.user.j2": text}).render("repair.user.j2", faults=())


def test_the_digest_follows_the_wording():
    own = Prompts({"repair.user.j2": "Again: {{ faults | length }}"})
    assert len(PACKAGED.digest("repair.user.j2")) == 64
    assert own.digest("repair.user.j2") != PACKAGED.digest("repair.user.j2")
    assert own.render("repair.user.j2", faults=["x"]) == "Again: 1"
