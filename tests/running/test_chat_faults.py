import datetime
import re
import socket
import time
from dataclasses import replace
from email.utils import format_datetime

import fault_server as fs
import pytest

from summarizer.asking.plan import Message, Reply, Request
from summarizer.errors import BadReply, ModelError, RateLimited, Refused, Stopped, Truncated, Unreachable
from summarizer.running import chat_exchange
from summarizer.running.chat import Chat
from summarizer.running.chat_ladder import Rung
from summarizer.running.chat_wire import Endpoint

SCHEMA = {
    "type": "object",
    "properties": {"name": {"type": ["string", "null"]}},
    "required": ["name"],
    "additionalProperties": False,
}
REQUEST = Request("test", (Message("system", "Read."), Message("user", "会议召开。")), SCHEMA, "reading")
GOOD = '{"name": "value"}'


@pytest.fixture
def server():
    with fs.FaultServer() as running:
        yield running


@pytest.fixture(autouse=True)
def impatient(monkeypatch):
    monkeypatch.setattr(chat_exchange, "FIRST_WAIT", 0.01)


def ask(server, request=REQUEST, **changes):
    settings = {"timeout": 0.3, "attempt": 0.6, "patience": 5.0, **changes}
    with Chat(
        Endpoint("m", server if isinstance(server, str) else server.url, "sk-canary-1234567890", **settings)
    ) as chat:
        (answer,) = chat([request])
        return answer


def in_a_moment():
    return format_datetime(datetime.datetime.now(datetime.UTC) + datetime.timedelta(seconds=1), usegmt=True)


HTML = fs.answer(200, "<html>welcome</html>", Content_Type="text/html")
OVERLOAD = fs.error(500, "internal error")
LENGTH = fs.ok('{"name": "val', finish="length")

RECOVERS = {  # fault → calls until the good answer
    "429 with seconds": (fs.error(429, "slow down", Retry_After="0.05"), 2),
    "429 with milliseconds": (fs.error(429, "slow down", retry_after_ms="50"), 2),
    "429 with a date": (fs.error(429, "slow down", Retry_After=in_a_moment()), 2),
    "429 wrapped in a 200": (
        fs.answer(
            200,
            {"error": {"code": 429, "message": "slow down"}},
        ),
        2,
    ),
    "429 wrapped in a 200 without a code": (
        fs.answer(200, {"error": {"message": "Too many requests"}}, Retry_After="0.05"),
        2,
    ),
    "429 by the words of DashScope": (
        fs.answer(
            200, {"code": "Throttling", "message": "Requests throttling triggered"}, Retry_After="0.05"
        ),
        2,
    ),
    "a format refused in a 200": (
        fs.answer(200, {"error": {"message": "response_format is not supported"}}),
        2,
    ),
    "408": (fs.error(408, "timeout"), 2),
    "409": (fs.error(409, "conflict"), 2),
    "500": (OVERLOAD, 2),
    "502 in HTML": (fs.answer(502, "<html>bad gateway</html>"), 2),
    "503 that says how long": (fs.error(503, "overloaded", Retry_After="0.05"), 2),
    "529": (fs.error(529, "overloaded"), 2),
    "an error without a code in a 200": (fs.answer(200, {"error": "upstream failed"}), 2),
    "slower than the read timeout": (fs.slow(0.5, fs.ok()), 2),
    "a trickle of bytes": (fs.trickle(2.0), 2),
    "a body cut short": (fs.cut_short, 2),
    "a reset": (fs.reset, 2),
    "no HTTP at all": (fs.no_http, 2),
    "broken JSON": (fs.answer(200, '{"id": "c1", "choi'), 2),
    "HTML": (HTML, 2),
    "JSON that is no object": (fs.answer(200, "[1]"), 2),
    "an empty body": (fs.answer(200, ""), 2),
    "an empty object": (fs.answer(200, {}), 2),
    "choices null": (fs.answer(200, {"choices": None}), 2),
    "no choices": (fs.answer(200, {"choices": []}), 2),
    "a choice without a message": (fs.answer(200, {"choices": [{"finish_reason": "stop"}]}), 2),
    "finish insufficient_system_resource": (fs.ok("{", finish="insufficient_system_resource"), 2),
    "content null": (fs.ok(None), 2),
    "content of spaces": (fs.ok(" \n" * 50), 2),
    "thinking without an answer": (fs.ok("<think>Let me see.</think>"), 2),
    "finish length": (LENGTH, 2),
    "400 on json_schema": (fs.error(400, "This response_format type is unavailable now"), 2),
    "500 on json_schema": (fs.error(500, "response_format.type: Input should be 'text' or 'json_object'"), 2),
    "422 on json_schema": (fs.error(422, "json_schema is not supported"), 2),
}


@pytest.mark.parametrize("fault", RECOVERS)
def test_a_passing_fault_is_survived(server, fault):
    step, calls = RECOVERS[fault]
    server.plays(step, fs.ok())
    answer = ask(server)
    assert isinstance(answer, Reply), answer
    assert (answer.text, answer.model, answer.attempts, len(server.bodies)) == (
        GOOD,
        "served-model",
        calls,
        calls,
    )


STAYS = {  # fault → error, calls
    "429 for longer than patience": (fs.error(429, "slow down", Retry_After="300"), RateLimited, 1),
    "429 for lack of money": (fs.error(429, "You exceeded your current quota", "insufficient_quota"), Stopped, 1),
    "402": (fs.error(402, "Insufficient Balance"), Stopped, 1),
    "400 Arrearage": (fs.error(400, "Access denied", "Arrearage"), Stopped, 1),
    "401": (fs.error(401, "Incorrect API key provided: sk-canary-1234567890"), Stopped, 1),
    "403": (fs.error(403, "no access"), Stopped, 1),
    "404": (fs.error(404, "the model `m` does not exist"), Stopped, 1),
    "400": (fs.error(400, "messages: too few"), ModelError, 1),
    "413": (fs.error(413, "request too large"), Truncated, 1),
    "400 for a long prompt": (fs.error(400, "maximum context length is 8192 tokens", "context_length_exceeded"), Truncated, 1),
    "400 of llama-server": (fs.error(400, "the request exceeds the available context size"), Truncated, 1),
    "500 for ever": (OVERLOAD, Unreachable, 5),
    "HTML for ever": (HTML, Unreachable, 5),
    "resets for ever": (fs.reset, Unreachable, 5),
    "finish length twice": (LENGTH, Truncated, 2),
    "finish content_filter": (fs.ok("会议", finish="content_filter"), Refused, 1),
    "finish sensitive": (fs.ok("", finish="sensitive"), Refused, 1),
    "a refusal": (fs.ok(None, refusal="I cannot help with that."), Refused, 1),
    "a refusal in prose": (fs.ok("I'm sorry, but I can't help with that."), Refused, 1),
    "a refusal in Chinese": (fs.ok("很抱歉，我无法回答这个问题。"), Refused, 1),
    "400 of Azure's filter": (fs.error(400, "The response was filtered", "content_filter"), Refused, 1),
    "400 of DeepSeek's filter": (fs.error(400, "Content Exists Risk", "invalid_request_error"), Refused, 1),
    "400 of DashScope's filter": (fs.error(400, "Input data may contain inappropriate content.", "data_inspection_failed"), Refused, 1),
    "400 of Zhipu's filter": (fs.error(400, "系统检测到输入或生成内容可能包含不安全或敏感内容", "1301"), Refused, 1),
    "blank twice": (fs.ok(""), BadReply, 2),
    # Wrapped in a 200: by what it says, as if it had come with a status of its own.
    "no money in a 200": (fs.answer(200, {"error": {"message": "Insufficient Balance", "type": "unknown_error"}}), Stopped, 1),
    "no money behind a 500 in a 200": (fs.answer(200, {"error": {"message": "You exceeded your current quota", "code": 500}}), Stopped, 1),
    "no money without a wrapper": (fs.answer(200, {"code": "Arrearage", "message": "Access denied", "request_id": "1"}), Stopped, 1),
    "no money in a base_resp": (fs.answer(200, {"choices": None, "base_resp": {"status_code": 1008, "status_msg": "insufficient balance"}}), Stopped, 1),
    "a wrong key in a 200": (fs.answer(200, {"error": {"message": "Incorrect API key provided: sk-canary-1234567890"}}), Stopped, 1),
    "a code in figures in a 200": (fs.answer(200, {"error": {"message": "no", "code": "401"}}), Stopped, 1),
    "an unknown model in a 200": (fs.answer(200, {"error": "model 'm' not found"}), Stopped, 1),
    "a filter in a 200": (fs.answer(200, {"error": {"message": "Content Exists Risk"}}), Refused, 1),
    "a long prompt in a 200": (fs.answer(200, {"error": {"message": "maximum context length is 8192 tokens"}}), Truncated, 1),
    "an error in the choice": (fs.answer(200, {"choices": [{"error": {"code": 402, "message": "credits"}}]}), Stopped, 1),
    "a model DeepSeek does not know": (fs.error(400, "Model Not Exist", "invalid_request_error"), Stopped, 1),
}  # fmt: skip


@pytest.mark.parametrize("fault", STAYS)
def test_a_lasting_fault_is_one_error_of_the_tree(server, fault):
    step, kind, calls = STAYS[fault]
    server.plays(step)
    answer = ask(server)
    assert type(answer) is kind, repr(answer)
    assert len(server.bodies) == calls
    assert answer.hint
    assert "canary" not in f"{answer.message} {answer.hint} {answer!r} {answer.args}"
    assert answer.__cause__ is answer.__context__ is None  # no SDK exception behind it, with headers in it


def test_the_third_request_in_a_row_told_to_wait_beyond_patience_stops_the_run(server):
    server.plays(fs.error(429, "slow down", Retry_After="300"))
    with Chat(Endpoint("m", server.url, timeout=0.3, attempt=0.6, patience=1.0, concurrency=1)) as chat:
        kinds = [type(chat([replace(REQUEST, purpose=f"test {number}")])[0]) for number in range(3)]
    assert kinds == [RateLimited, RateLimited, Stopped]


NO_KEY, NO_MODEL, ELSEWHERE = (
    "OPENAI_API_KEY",
    "SUMMARIZER_MODEL or --model",
    "SUMMARIZER_BASE_URL or --base-url",
)
POINTS = {  # fault → the setting its hint names
    "401": (fs.error(401, "Incorrect API key provided"), NO_KEY),
    "401 in a 200": (fs.answer(200, {"error": {"message": "Authentication Fails"}}), NO_KEY),
    "403": (fs.error(403, "forbidden"), NO_KEY),
    "400 of a key": (fs.error(400, "API key not valid. Please pass a valid API key."), NO_KEY),
    "404 of a model": (fs.error(404, "The model `m` does not exist", "model_not_found"), NO_MODEL),
    "404 of Ollama": (fs.error(404, "model 'm' not found, try pulling it first"), NO_MODEL),
    "404 of an Azure deployment": (fs.error(404, "The API deployment does not exist", "DeploymentNotFound"), NO_MODEL),
    "403 of a model": (fs.error(403, "Project has no access to model m", "model_not_found"), NO_MODEL),
    "400 of a model": (fs.error(400, "Model Not Exist"), NO_MODEL),
    "404 of a path": (fs.error(404, "Not Found"), ELSEWHERE),
    "404 in HTML": (fs.answer(404, "<html>nothing here</html>"), ELSEWHERE),
    "405": (fs.error(405, "method not allowed"), ELSEWHERE),
    "HTML of a proxy": (HTML, ELSEWHERE),
    "an answer of another kind": (fs.answer(200, {"models": []}), ELSEWHERE),
    "no HTTP": (fs.no_http, ELSEWHERE),
    "500": (OVERLOAD, "run the same command again later"),
    "503": (fs.error(503, "overloaded"), "run the same command again later"),
    "hangs": (fs.slow(5, fs.ok()), "SUMMARIZER_TIMEOUT"),
    "no money": (fs.error(402, "Insufficient Balance"), "add credit"),
    "no form is taken": (fs.error(400, "response_format, tool call: no"), NO_MODEL),
}  # fmt: skip


@pytest.mark.parametrize("fault", POINTS)
def test_a_hint_names_the_setting_to_change(server, fault):
    step, setting = POINTS[fault]
    server.plays(step)
    late = 0.1 if fault == "hangs" else 20.0
    answer = ask(server, timeout=late, attempt=late, patience=1.0)
    assert isinstance(answer, ModelError)
    assert setting in answer.hint, (answer, answer.hint)
    others = {NO_KEY, NO_MODEL} - {setting}
    assert not any(other in answer.hint for other in others)


def test_where_no_key_is_set_the_hint_says_so(server):
    server.plays(fs.error(401, "You didn't provide an API key"))
    with Chat(Endpoint("m", server.url)) as chat:
        (answer,) = chat([REQUEST])
    assert answer.hint == "set OPENAI_API_KEY: this endpoint asks for a key and none is set"


def test_an_endpoint_that_hangs_is_left_at_the_outer_deadline(server):
    server.plays(fs.slow(30, fs.ok()))
    began = time.monotonic()
    answer = ask(server, timeout=20.0, attempt=20.0, patience=0.5)
    assert time.monotonic() - began < 15
    assert type(answer) is Unreachable
    told = re.search(r"no answer from 127\.0\.0\.1:\d+ within ([\d.]+) s", answer.message)
    assert told
    assert 0 < float(told[1]) <= 0.5  # what was left of its patience when the call went out
    assert len(server.bodies) == 1


def dated(until, now=None):
    """A 429 whose Retry-After is a date, from a server whose clock shows `now`; both seconds from our time."""
    today = datetime.datetime.now(datetime.UTC)

    def date(seconds):
        return format_datetime(today + datetime.timedelta(seconds=seconds), usegmt=True)

    def send(handler):
        handler.date_time_string = lambda timestamp=None: date(now or 0)
        fs.error(429, "slow down", Retry_After=date(until))(handler)
        del handler.date_time_string

    return send


CLOCKS = {  # the server's Retry-After and its clock, in seconds from ours → seconds waited, None: given up
    "both an hour behind": (-3599, -3600, 1),
    "both an hour ahead": (3601, 3600, 1),
    "a date that has passed": (-3600, 0, 1),  # no leave to come back at once: the gate's own pause
    "a date far away": (86400, 0, None),
}


@pytest.mark.parametrize("case", CLOCKS)
def test_a_date_to_wait_for_is_read_by_the_clock_of_the_server(server, case):
    until, now, waited = CLOCKS[case]
    server.plays(dated(until, now), fs.ok())
    began = time.monotonic()
    answer = ask(server)
    took = time.monotonic() - began
    if waited is None:
        assert type(answer) is RateLimited
        assert (took < 60, len(server.bodies)) == (True, 1)
    else:
        assert isinstance(answer, Reply), answer
        assert waited - 0.3 < took < waited + 60


def test_nobody_listening(monkeypatch):
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
        answer = ask(f"http://127.0.0.1:{port}/v1")
    assert type(answer) is Stopped  # nobody is there for the other pages either
    assert "127.0.0.1" in answer.message
    assert "--base-url" in answer.hint


WRONG = {
    "fenced": ("```json\n" + GOOD + "\n```", True),
    "in prose": ("Here is the answer:\n" + GOOD + "\nI hope it helps.", True),
    "after thinking": ("<think>The {name} is…</think>" + GOOD, True),
    "after thinking whose opening tag is missing": ("The name is…</think>\n" + GOOD, True),
    "another key": ('{"title": "value"}', False),
    "prose": ("The name is value.", False),
}


@pytest.mark.parametrize("form", WRONG)
def test_an_answer_is_handed_on_unread_for_the_plan_to_judge(server, form):
    text, _ = WRONG[form]
    server.plays(fs.ok(text))
    answer = ask(server)
    assert isinstance(answer, Reply)
    assert (answer.text, len(server.bodies)) == (text, 1)


def test_the_ladder_goes_down_to_the_plain_prompt_and_is_remembered(server):
    def takes_no_form(number, body):
        if "response_format" in body:
            return fs.error(400, f"response_format {body['response_format']['type']} is not supported")
        if "tools" in body:
            return fs.error(404, "No endpoints found that support tool use")
        return fs.ok("Sure: " + GOOD)

    server.script = takes_no_form
    with Chat(Endpoint("m", server.url)) as chat:
        first, second = chat([REQUEST])[0], chat([REQUEST])[0]
    assert (first.attempts, second.attempts) == (4, 1)
    forms = [
        body.get("response_format", {}).get("type") or ("tool" if "tools" in body else None)
        for body in server.bodies
    ]
    assert forms == ["json_schema", "json_object", "tool", None, None]
    assert "additionalProperties" in server.bodies[1]["messages"][0]["content"]
    assert "JSON" in server.bodies[1]["messages"][0]["content"]
    assert server.bodies[0]["response_format"]["json_schema"] == {
        "name": "reading",
        "strict": True,
        "schema": SCHEMA,
    }
    assert server.bodies[2]["tool_choice"]["function"]["name"] == "reading"


def test_the_arguments_of_a_forced_tool_call_are_the_answer(server):
    call = {"id": "t", "type": "function", "function": {"name": "reading", "arguments": GOOD}}
    server.plays(fs.ok(None, finish="tool_calls", tool_calls=[call]))
    assert ask(server, form=Rung.TOOL).text == GOOD


def test_a_server_that_ignores_json_schema_is_found_out_after_two_answers(server):
    server.script = lambda number, body: fs.ok(
        GOOD if body["response_format"]["type"] == "json_object" else "prose"
    )
    with Chat(Endpoint("m", server.url)) as chat:
        first, second, third = (chat([REQUEST])[0] for _ in range(3))
    assert (first.text, second.text, third.text) == ("prose", GOOD, GOOD)
    assert (second.attempts, third.attempts) == (2, 1)


def test_one_bad_answer_among_good_ones_moves_nothing(server):
    server.script = lambda number, body: fs.ok("prose" if number % 10 == 9 else GOOD)
    with Chat(Endpoint("m", server.url)) as chat:
        chat([REQUEST] * 60)
    assert {body["response_format"]["type"] for body in server.bodies} == {"json_schema"}


def test_a_fixed_form_is_kept(server):
    server.plays(fs.error(400, "response_format is not supported"))
    answer = ask(server, form=Rung.OBJECT)
    assert type(answer) is ModelError
    assert [body["response_format"]["type"] for body in server.bodies] == ["json_object"]


def test_a_fault_that_no_form_helps_against_leaves_the_ladder_at_its_top(server):
    always = fs.error(422, "response_format and everything else is wrong with this page")
    server.script = lambda number, body: always if number < 4 else fs.ok()
    with Chat(Endpoint("m", server.url)) as chat:
        first, second = chat([REQUEST])[0], chat([REQUEST])[0]
    assert type(first) is ModelError
    assert second.text == GOOD
    assert server.bodies[4]["response_format"]["type"] == "json_schema"


def test_a_refused_parameter_is_dropped_and_max_tokens_renamed(server):
    def reasoning_model(number, body):
        if "max_tokens" in body:
            return fs.error(
                400,
                "Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead.",
                "unsupported_parameter",
            )
        if "temperature" in body:
            return fs.error(400, "Unsupported value: 'temperature' does not support 0", "unsupported_value")
        return fs.ok()

    server.script = reasoning_model
    request = Request("test", REQUEST.messages, SCHEMA, parameters={"temperature": 0, "max_tokens": 500})
    assert ask(server, request).attempts == 3
    assert server.bodies[-1]["max_completion_tokens"] == 500
    assert server.bodies[-1]["response_format"]["type"] == "json_schema"


def test_a_cut_answer_is_asked_again_with_a_larger_limit(server):
    server.plays(fs.ok('{"name"', finish="length", usage=(100, 3000)), fs.ok(usage=(100, 3500)))
    answer = ask(server, Request("test", REQUEST.messages, SCHEMA, parameters={"max_tokens": 3000}))
    assert [body["max_tokens"] for body in server.bodies] == [3000, 6000]
    assert (answer.usage.input_tokens, answer.usage.output_tokens) == (200, 6500)


def test_a_blank_answer_is_asked_again_without_response_format(server):
    server.plays(fs.ok(" "), fs.ok())
    ask(server)
    assert "response_format" not in server.bodies[1]
    assert "JSON Schema" in server.bodies[1]["messages"][0]["content"]


def test_lone_surrogates_are_sent_as_question_marks(server):
    ask(server, Request("test", (Message("user", "会\ud800议"),)))
    assert server.bodies[0]["messages"][0]["content"] == "会?议"


def test_a_rejected_key_stops_the_run_at_once(server):
    server.plays(fs.error(401, "Incorrect API key"))
    with Chat(Endpoint("m", server.url, concurrency=1)) as chat:
        answers = chat([REQUEST] * 20)
    assert {type(answer) for answer in answers} == {Stopped}
    assert len(server.bodies) == 1


def test_a_403_about_one_page_does_not_stop_a_run_that_works(server):
    server.plays(fs.ok(), fs.error(403, "blocked by the firewall"), fs.ok())
    with Chat(Endpoint("m", server.url, concurrency=1)) as chat:
        answers = [chat([REQUEST])[0] for _ in range(3)]
    assert [type(answer) for answer in answers] == [Reply, ModelError, Reply]


def nowhere():
    """An address of this machine at which nothing listens."""
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{unused.getsockname()[1]}/v1"


def test_nobody_there_is_found_out_once_for_a_whole_run():
    with Chat(Endpoint("m", nowhere(), concurrency=1)) as chat:
        answers = chat([REQUEST] * 20)
        assert chat.exhausted
    assert {type(answer) for answer in answers} == {Stopped}
    assert chat.spent.calls == 5  # the tries of the first page
    assert "SUMMARIZER_BASE_URL" in answers[-1].hint


def test_a_server_that_goes_away_stops_the_run_and_says_to_come_back():
    with fs.FaultServer() as server:
        with Chat(Endpoint("m", server.url, concurrency=1)) as chat:
            answers = list(chat([REQUEST]))
            server.script = lambda number, body: fs.reset
            server.socket.close()  # nothing listens from here on
            answers += chat([REQUEST] * 5)
        again = socket.create_server(("127.0.0.1", server.server_port))
        again.settimeout(1)  # the server must not wait for a client of it for ever
        server.socket = again
    assert [type(answer) for answer in answers] == [Reply, *[Stopped] * 5]
    assert chat.spent.calls <= 1 + 5 + 1
    assert answers[-1].hint.startswith("run the same command again later")


def test_a_connection_that_fails_beside_others_that_do_not_stops_nothing(monkeypatch):
    from summarizer.running.outcome import Outcome, Result

    refused = Result(Outcome.TRANSIENT, detail="no connection", nobody=True)

    def unlucky_once(_endpoint):
        async def send(body, within):
            return refused if "unlucky" in body["messages"][0]["content"] else Result(Outcome.OK, GOOD)

        return send

    def page(text):
        return Request("test", (Message("user", text),), SCHEMA)

    monkeypatch.setattr(chat_exchange, "FIRST_WAIT", 0.2)
    with Chat(Endpoint("m"), make_wire=unlucky_once) as chat:
        alone = chat.submit(page("unlucky"))
        time.sleep(0.1)
        assert type(chat([page("lucky")])[0]) is Reply
        assert type(alone.result()) is Unreachable
        assert not chat.exhausted


@pytest.mark.parametrize("fault", [HTML, OVERLOAD, fs.reset], ids=["a proxy's page", "500", "reset"])
def test_three_pages_in_a_row_without_any_answer_stop_a_run(server, fault):
    server.plays(fault)
    with Chat(Endpoint("m", server.url, concurrency=1)) as chat:
        answers = chat([REQUEST] * 20)
    assert [type(answer) for answer in answers] == [Unreachable] * 2 + [Stopped] * 18
    assert len(server.bodies) == 3 * 5


def test_an_answer_in_between_lets_a_run_go_on(server):
    server.script = lambda number, body: OVERLOAD if number % 11 < 10 else fs.ok(GOOD)
    with Chat(Endpoint("m", server.url, concurrency=1)) as chat:
        answers = chat([REQUEST] * 12)
    assert [type(answer) for answer in answers] == [Unreachable, Unreachable, Reply] * 4


PAGE = "<!DOCTYPE html><html><head><style>p {}</style></head><body><p>Log in first</p></body></html>"


@pytest.mark.parametrize(
    ("fault", "said", "change"),
    [
        (fs.answer(200, PAGE), "something other than JSON: Log in first", "HTTPS_PROXY"),
        (fs.answer(403, PAGE), "HTTP 403: Log in first", "HTTPS_PROXY"),
        (fs.answer(407, "authenticate"), "HTTP 407: authenticate", "HTTPS_PROXY"),
        (fs.answer(404, PAGE), "HTTP 404: Log in first", "SUMMARIZER_BASE_URL"),
        (fs.error(401, "RequestTimeTooSkewed: skewed by 40 days"), "HTTP 401", "clock"),
        (fs.error(400, "Token used too early"), "HTTP 400", "clock"),
    ],
    ids=["login", "blocked", "proxy", "not found", "skew", "early"],
)
def test_what_stands_between_or_is_set_wrongly_here_is_named(server, fault, said, change):
    server.plays(fault)
    answer = ask(server)
    assert said in answer.message
    assert "<" not in answer.message
    assert change in answer.hint
