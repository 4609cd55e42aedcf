import asyncio
import concurrent.futures
import io
import logging
import subprocess
import sys
import threading
import time
import traceback
from dataclasses import replace

import fault_server as fs
import pytest

from summarizer.asking.plan import Message, ModelError, Reply, Request, Usage, ask, together
from summarizer.errors import SettingsError, Stopped
from summarizer.running import chat_exchange
from summarizer.running.cache import AnswerCache
from summarizer.running.chat import DEFAULT_MODEL, Chat, endpoint
from summarizer.running.chat_wire import Endpoint
from summarizer.running.drive import run
from summarizer.running.outcome import POLICIES, Outcome, Result
from summarizer.running.prices import Budget, Price, Prices, load_prices
from summarizer.settings import Settings

CANARY = "sk-canary-9f8e7d6c5b4a"
PRICES = Prices({"m": Price(input=1.0, output=10.0)})


def question(number):
    return Request("test", (Message("user", f"第{number}项"),))


@pytest.fixture
def server():
    with fs.FaultServer() as running:
        yield running


def test_every_outcome_but_ok_has_a_policy_that_says_what_to_do_next():
    assert set(POLICIES) == set(Outcome) - {Outcome.OK}
    assert all(policy.hint and issubclass(policy.error, ModelError) for policy in POLICIES.values())


def test_plans_are_run_from_many_threads_over_one_client(server):
    server.script = lambda number, body: fs.slow(0.02, fs.ok(body["messages"][0]["content"]))

    def plan(number):
        (first,) = yield from ask(question(number))
        (second,) = yield from ask(question(number + 1000))
        return first.text, second.text

    with (
        Chat(Endpoint("m", server.url, concurrency=8)) as chat,
        concurrent.futures.ThreadPoolExecutor(16) as pool,
    ):
        results = list(pool.map(lambda n: run(together([plan(n), plan(n + 100)]), chat), range(20)))
    assert results == [
        ((f"第{n}项", f"第{n + 1000}项"), (f"第{n + 100}项", f"第{n + 1100}项")) for n in range(20)
    ]
    assert server.most_active <= 8
    assert chat.spent.calls == 80
    assert chat.spent.usage == Usage(8000, 1600)


def test_a_storm_of_429s_loses_nothing(server):
    allowed, started = 60.0, time.monotonic()
    lock, bucket = threading.Lock(), [10.0, started]

    def at_most_60_a_second(number, body):
        with lock:
            now = time.monotonic()
            bucket[0] = min(10.0, bucket[0] + (now - bucket[1]) * allowed)
            bucket[1] = now
            if bucket[0] < 1:
                return fs.error(429, "slow down", retry_after_ms="200")
            bucket[0] -= 1
        return fs.ok(body["messages"][0]["content"])

    server.script = at_most_60_a_second
    with Chat(Endpoint("m", server.url, concurrency=32)) as chat:
        answers = chat([question(n) for n in range(200)])
    took = time.monotonic() - started
    assert [answer.text for answer in answers] == [f"第{n}项" for n in range(200)]
    assert len(server.bodies) - 200 <= 200  # refused calls; plain retries make thousands
    assert took < 60


class Scripted:
    """A wire that answers at once."""

    def __init__(self, result):
        self.result, self.calls = result, 0

    def __call__(self, endpoint):
        return self.send

    async def send(self, body, within):
        self.calls += 1
        await asyncio.sleep(0)
        return self.result


FINE = Result(Outcome.OK, "好", Usage(1000, 100), model="m-1")


def test_a_budget_stops_before_it_is_overspent():
    wire = Scripted(FINE)  # 0.002 dollars a call
    budget = Budget(0.05)
    with Chat(Endpoint("m"), budget=budget, prices=PRICES, make_wire=wire) as chat:
        answers = chat([question(n) for n in range(100)])
    done = [answer for answer in answers if isinstance(answer, Reply)]
    stopped = [answer for answer in answers if isinstance(answer, Stopped)]
    assert len(done) + len(stopped) == 100
    assert len(done) >= 15  # 25 calls fit; a call is only begun if one like the dearest so far still fits
    assert budget.spent == pytest.approx(0.002 * len(done))
    assert budget.spent <= 0.05
    assert budget.exhausted
    assert "--max-cost" in stopped[0].hint


def test_a_budget_needs_a_price():
    with pytest.raises(SettingsError, match="no price is known for m, so"):
        Chat(Endpoint("m"), budget=Budget(1.0), prices=Prices({}))


def test_without_a_price_the_cost_is_unknown_and_not_zero():
    with Chat(Endpoint("m"), prices=Prices({}), make_wire=Scripted(FINE)) as chat:
        (answer,) = chat([question(1)])
    assert answer.cost_usd is None
    assert chat.spent.cost_usd is None


def test_an_answer_from_the_cache_costs_nothing(tmp_path):
    wire = Scripted(FINE)
    for expected in (False, True):
        cache = AnswerCache(tmp_path / "answers.db")
        with Chat(Endpoint("m"), cache, prices=PRICES, make_wire=wire) as chat:
            (answer,) = chat([question(1)])
            assert answer.cached is expected
            assert answer.cost_usd == (0.0 if expected else 0.002)
            assert (answer.text, answer.model) == ("好", "m-1")
        cache.close()
    assert wire.calls == 1
    assert (chat.spent.calls, chat.spent.cached) == (0, 1)


def test_an_answer_that_does_not_fit_its_schema_is_not_kept(tmp_path):
    cache = AnswerCache(tmp_path / "answers.db")
    schema = {"type": "object", "required": ["name"]}
    with Chat(Endpoint("m"), cache, prices=PRICES, make_wire=Scripted(replace(FINE, text="{}"))) as chat:
        (answer,) = chat([replace(question(1), schema=schema)])
    assert answer.text == "{}"
    assert cache.inspect().answers == 0
    cache.close()


def test_another_model_is_another_answer(tmp_path):
    wire = Scripted(FINE)
    cache = AnswerCache(tmp_path / "answers.db")
    with Chat(Endpoint("m"), cache, prices=PRICES, make_wire=wire) as chat:
        chat([question(1)])
        chat([replace(question(1), model="other")])
        chat([replace(question(1), model="m")])
    cache.close()
    assert wire.calls == 2


def test_closing_gives_up_what_is_under_way_and_leaves_no_thread(server):
    server.plays(fs.slow(30, fs.ok()))
    before = threading.active_count() - len([t for t in threading.enumerate() if "process_request" in t.name])
    chat = Chat(Endpoint("m", server.url))
    future = chat.submit(question(1))
    while not server.bodies:
        time.sleep(0.01)
    chat.close()
    chat.close()
    assert future.cancelled()
    server.waiting.set()
    time.sleep(0.05)
    assert threading.active_count() <= before + 1
    with pytest.raises(RuntimeError, match="closed"):
        chat.submit(question(2))


def test_patience_bounds_a_request(server, monkeypatch):
    monkeypatch.setattr(chat_exchange, "FIRST_WAIT", 0.2)
    server.plays(fs.error(500, "down"))
    with Chat(Endpoint("m", server.url, patience=0.5)) as chat:
        (answer,) = chat([question(1)])
    assert isinstance(answer, ModelError)
    assert 1 <= len(server.bodies) <= 3  # at once, after 0.2 s, perhaps after 0.4 s more


def test_the_key_reaches_the_server_and_nothing_else(server, tmp_path, caplog, capfd):
    caplog.set_level(logging.DEBUG)
    endpoint = Endpoint("m", server.url, CANARY)
    steps = [
        fs.error(500, f"do not tell {CANARY}"),
        fs.ok(),
        fs.error(401, f"Incorrect API key: {CANARY}. Authorization: Bearer {CANARY}"),
    ]
    server.plays(*steps)
    cache = AnswerCache(tmp_path / "answers.db")
    with Chat(endpoint, cache) as chat:
        good = chat([question(1)])[0]
        bad = chat([question(2)])[0]
        shown = [
            repr(endpoint),
            str(endpoint),
            repr(chat),
            repr(chat.spent),
            repr(good),
            repr(bad),
            str(bad.args),
        ]
    cache.close()
    trace = io.StringIO()
    try:
        raise bad
    except ModelError:
        traceback.print_exc(file=trace)
    assert server.headers[0]["authorization"] == f"Bearer {CANARY}"
    files = b"".join(path.read_bytes() for path in tmp_path.iterdir()).decode("utf-8", "replace")
    everything = [*shown, trace.getvalue(), caplog.text, *capfd.readouterr(), files]
    assert not [text for text in everything if "canary" in text]


def test_an_endpoint_comes_from_the_settings():
    assert endpoint(Settings(api_key=CANARY)) == Endpoint(DEFAULT_MODEL, None, CANARY)
    assert load_prices().of(DEFAULT_MODEL) is not None
    local = Settings(model="qwen", base_url="http://localhost:8080/v1")
    assert endpoint(local, 4) == Endpoint("qwen", "http://localhost:8080/v1", None, 4)
    with pytest.raises(SettingsError, match="no model is named") as caught:
        endpoint(replace(local, model=None))
    assert "SUMMARIZER_MODEL" in caught.value.hint


def test_the_sdk_is_not_imported_until_something_is_asked():
    code = (
        "import sys, summarizer.running.chat as c; c.Chat(c.Endpoint('m')).close();"
        "print([m for m in ('openai', 'httpx2', 'tiktoken') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
