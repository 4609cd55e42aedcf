"""A mock provider that nobody here wrote, with its own idea of the protocol and of trouble."""

import fcntl
import json
import shutil
import socket
import subprocess
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path

import pytest

from summarizer.asking.plan import Message, Reply, Request
from summarizer.errors import ModelError, Refused, Truncated
from summarizer.running import chat_exchange
from summarizer.running.chat import Chat
from summarizer.running.chat_wire import Endpoint

HOME = Path(__file__).parent.parent / "aimock"
SCHEMA = {"type": "object", "properties": {"place": {"type": "string"}}, "required": ["place"]}
FIXTURES = {
    "fixtures": [
        {"match": {"userMessage": "截断"}, "response": {"content": '{"place": "', "finishReason": "length"}},
        {"match": {"userMessage": "过滤"}, "response": {"content": "", "finishReason": "content_filter"}},
        {"match": {"userMessage": "会议"}, "response": {"content": '{"place": "济宁"}'}},
    ]
}


def installed():
    """The program, installed from the pinned lock on first use. Skips where it cannot be had."""
    program = HOME / "node_modules" / ".bin" / "llmock"
    if not shutil.which("node") or not (program.exists() or shutil.which("npm")):
        pytest.skip("node and npm are needed for the aimock provider")
    with (Path(tempfile.gettempdir()) / "summarizer-aimock.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # test processes that run side by side install once
        _install(program)
    return program


def _install(program):
    if not program.exists():
        npm = ["npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts"]
        try:
            done = subprocess.run(npm, cwd=HOME, capture_output=True, text=True, timeout=60)
        except subprocess.TimeoutExpired:
            pytest.skip("npm could not install aimock within a minute")
        if done.returncode or not program.exists():
            pytest.skip(f"npm could not install aimock: {done.stderr.strip().splitlines()[-1:]}")


@pytest.fixture(scope="module")
def origin(tmp_path_factory):
    program = installed()
    folder = tmp_path_factory.mktemp("aimock")
    (folder / "answers.json").write_text(json.dumps(FIXTURES), encoding="utf-8")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    options = [
        "-p",
        str(port),
        "-h",
        "127.0.0.1",
        "-f",
        str(folder / "answers.json"),
        "--strict",
        "--log-level",
        "warn",
    ]
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen([program, *options], stdout=log, stderr=log)
    try:
        deadline = time.monotonic() + 15
        while True:
            try:
                socket.create_connection(("127.0.0.1", port), timeout=1).close()
                break
            except OSError:
                assert process.poll() is None, (folder / "log").read_text()
                assert time.monotonic() < deadline, "aimock does not listen"
                time.sleep(0.05)
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait(10)


@pytest.fixture
def chaos(origin):
    """Sets the rates of trouble, and takes them back."""

    def send(method, rates=None):
        data = None if rates is None else json.dumps(rates).encode()
        request = urllib.request.Request(
            f"{origin}/__aimock/chaos", data, {"Content-Type": "application/json"}, method=method
        )
        with urllib.request.urlopen(request, timeout=5) as answer:
            return answer.status

    yield lambda **rates: send("POST", rates)
    send("DELETE")


@pytest.fixture
def chat(origin, monkeypatch):
    monkeypatch.setattr(chat_exchange, "FIRST_WAIT", 0.02)
    with Chat(Endpoint("gpt-4o-mini", f"{origin}/v1", "sk-test", concurrency=16, patience=60)) as client:
        yield client


def question(text):
    return Request("test", (Message("system", "Read."), Message("user", text)), SCHEMA)


def test_an_answer(chat):
    (answer,) = chat([question("会议在哪里？")])
    assert isinstance(answer, Reply)
    assert json.loads(answer.text) == {"place": "济宁"}
    assert answer.attempts == 1


@pytest.mark.parametrize(("text", "kind"), [("截断", Truncated), ("过滤", Refused), ("无此题", ModelError)])
def test_answers_that_are_none(chat, text, kind):
    (answer,) = chat([question(text)])
    assert isinstance(answer, kind), answer


def soak(chat, chaos, count, **rates):
    chaos(**rates)
    answers = chat([question(f"会议 {number}") for number in range(count)])
    assert [type(answer) for answer in answers] == [Reply] * count, [
        a for a in answers if not isinstance(a, Reply)
    ][:3]
    assert chat.spent.calls > count


def test_every_request_is_answered_in_chaos(chat, chaos):
    soak(chat, chaos, 60, rateLimitRate=0.05, malformedRate=0.05, dropRate=0.05, disconnectRate=0.05)


@pytest.mark.slow
def test_every_request_is_answered_in_long_chaos(chat, chaos):
    soak(chat, chaos, 600, rateLimitRate=0.1, malformedRate=0.05, dropRate=0.05, disconnectRate=0.05)
