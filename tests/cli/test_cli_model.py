import importlib.util
import json
import shutil
import sqlite3
import sys
import threading
from pathlib import Path

import pytest

from summarizer.asking.wire_schema import FACTS


def _server():
    path = Path(__file__).parents[1] / "running" / "fault_server.py"
    spec = importlib.util.spec_from_file_location("fault_server", path)
    module = importlib.util.module_from_spec(spec)
    sys.modules.setdefault("fault_server", module)
    spec.loader.exec_module(module)
    return module


faults = _server()
EVENT = {"kind": "gov_executive", "title_en": "Executive meeting", "title_zh": None, "date_zh": None,
         "place_zh": None, "place_en": None, "cite": "", **{name: [] for name in FACTS}}  # fmt: skip
READ = json.dumps({"events": [EVENT]})
TOLD = json.dumps({"summary": [], "points": []})


def good(number, body, usage=(100, 20)):
    asked_for = body["response_format"]["json_schema"]["name"]
    return faults.ok({"reading": READ, "briefing": TOLD}[asked_for], usage=usage)


@pytest.fixture
def server(monkeypatch):
    with faults.FaultServer() as running:
        running.script = good
        yield running


@pytest.fixture
def asked(invoke, server, monkeypatch, tmp_path):
    """The command line with the model of the local server."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("SUMMARIZER_BASE_URL", server.url)
    monkeypatch.setenv("SUMMARIZER_MODEL", "local")
    return invoke


def provenance(ran):
    return json.loads(ran.out)["provenance"]


def test_auto_uses_the_model_and_says_so(asked, server, page_file, tmp_path):
    ran = asked("brief", page_file, "--format", "json")
    made = provenance(ran)
    assert (made["engine"], made["model"], made["fallback"]) == ("model", "served-model", None)
    assert set(made["prompts"]) >= {"extract.system.j2", "extract.user.j2"}
    assert made["requests"] == len(server.bodies)
    assert made["input_tokens"] == 100 * made["requests"]
    assert ran.err.startswith(f"using local at {server.url}\n")
    assert "cost unknown" in ran.err
    assert (tmp_path / "cache" / "summarizer" / "answers.sqlite").is_file()


def test_answers_are_paid_for_once_unless_asked_again(asked, server, page_file):
    first = provenance(asked("brief", page_file, "--format", "json"))
    calls = len(server.bodies)
    again = provenance(asked("brief", page_file, "--format", "json"))
    assert len(server.bodies) == calls
    assert (again["cached"], again["input_tokens"]) == (first["requests"], 0)
    asked("brief", page_file, "--no-cache")
    assert len(server.bodies) == 2 * calls


def test_options_stand_before_the_environment(asked, server, page_file, monkeypatch):
    monkeypatch.setenv("SUMMARIZER_BASE_URL", "http://127.0.0.1:9/v1")
    assert (
        asked("brief", page_file, "--base-url", server.url, "--model", "other", "--engine", "model").code == 0
    )
    assert {body["model"] for body in server.bodies} == {"other"}


def test_a_model_that_refuses_is_replaced_by_the_rules_and_named(asked, server, page_file):
    server.script = lambda number, body: faults.error(400, "Content Exists Risk")
    ran = asked("brief", page_file, "--format", "json", "--engine", "model")
    made = provenance(ran)
    assert ran.code == 0
    assert (made["engine"], made["fallback"]) == ("rules", "a1: local: HTTP 400: Content Exists Risk")
    assert "briefed by rules, since the model gave no usable answer: local: HTTP 400" in ran.err
    (finding,) = [f for f in json.loads(ran.out)["articles"][0]["findings"] if f["check"] == "fallback"]
    assert finding["severity"] == "note"


def test_without_fallback_a_dead_model_is_exit_3(asked, server, page_file):
    server.script = lambda number, body: faults.error(400, "Content Exists Risk")
    ran = asked("brief", page_file, "--engine", "model", "--no-fallback")
    assert (ran.code, ran.out) == (3, "")
    assert "error: local: HTTP 400: Content Exists Risk\nhint: " in ran.err


UNUSABLE = {  # what the endpoint does → what the user is told to change
    "a wrong key": (faults.error(401, "Incorrect API key provided"), "set OPENAI_API_KEY"),
    "an unknown model": (faults.error(404, "model 'local' not found"), "set SUMMARIZER_MODEL or --model"),
    "no money in a 200": (faults.answer(200, {"error": {"message": "insufficient balance"}}), "add credit"),
    "a wrong path": (faults.error(404, "Not Found"), "check SUMMARIZER_BASE_URL or --base-url"),
}


@pytest.mark.parametrize("case", UNUSABLE)
def test_an_endpoint_set_up_wrongly_says_what_to_change(asked, server, page_file, case):
    step, change = UNUSABLE[case]
    server.plays(step)
    ran = asked("brief", page_file, "--engine", "model", "--no-fallback")
    assert (ran.code, ran.out, len(server.bodies)) == (3, "", 1)
    assert f"\nhint: {change}" in ran.err
    ran = asked("brief", page_file, "--engine", "model", "--format", "json")
    made = provenance(ran)
    assert (ran.code, made["engine"], made["fallback"][:10]) == (0, "rules", "a1: local:")
    (finding,) = [f for f in json.loads(ran.out)["articles"][0]["findings"] if f["check"] == "fallback"]
    assert change in finding["message"]
    assert change in ran.err


def test_nobody_at_the_address_says_which_address_to_change(asked, page_file, monkeypatch):
    monkeypatch.setattr("summarizer.running.chat_exchange.FIRST_WAIT", 0.01)
    ran = asked(
        "brief", page_file, "--base-url", "http://127.0.0.1:9/v1", "--engine", "model", "--no-fallback"
    )
    assert ran.code == 3
    assert "no connection to 127.0.0.1" in ran.err
    assert "hint: check SUMMARIZER_BASE_URL or --base-url" in ran.err


def test_a_slow_model_is_waited_for_as_long_as_set(asked, server, page_file, monkeypatch):
    monkeypatch.setattr("summarizer.running.chat_exchange.FIRST_WAIT", 0.01)
    server.plays(faults.slow(30, faults.ok()))
    monkeypatch.setenv("SUMMARIZER_TIMEOUT", "none")
    ran = asked("brief", page_file)
    assert (ran.code, "SUMMARIZER_TIMEOUT: 'none' is no time to wait" in ran.err) == (2, True)
    monkeypatch.setenv("SUMMARIZER_TIMEOUT", "1")
    ran = asked("brief", page_file, "--no-fallback")
    assert ran.code == 3
    assert f"no answer from 127.0.0.1:{server.server_port} within 1 s" in ran.err
    assert "hint: set SUMMARIZER_TIMEOUT" in ran.err


@pytest.mark.parametrize("stop", [(), ("--no-fallback",)])
def test_what_was_paid_before_a_fault_is_not_paid_again(asked, server, page_file, stop):
    no_money = faults.answer(200, {"error": {"message": "insufficient balance"}})
    server.script = lambda number, body: good(number, body) if number == 0 else no_money
    ran = asked("brief", page_file, "--engine", "model", *stop)
    assert (ran.code, len(server.bodies)) == (3 if stop else 0, 2)
    server.script = good
    made = provenance(asked("brief", page_file, "--format", "json"))
    assert (made["cached"], made["requests"], made["fallback"], len(server.bodies)) == (1, 2, None, 3)
    assert server.bodies[2] == server.bodies[1]  # only what had not been answered is asked


def test_a_limit_cannot_be_held_without_a_price(asked, page_file):
    ran = asked("brief", page_file, "--max-cost", "1")
    assert (ran.code, "no price is known for local" in ran.err) == (2, True)


def test_own_prompts_are_asked_with_and_recorded(asked, server, page_file, tmp_path):
    own = tmp_path / "own"
    own.mkdir()
    plain = provenance(asked("brief", page_file, "--format", "json"))["prompts"]
    assert asked("brief", page_file, "--prompts", own).code == 2
    (own / "extract.system.j2").write_text("Read.", encoding="utf-8")
    before = len(server.bodies)
    changed = provenance(asked("brief", page_file, "--format", "json", "--prompts", own))["prompts"]
    assert server.bodies[before]["messages"][0]["content"] == "Read."
    assert {name for name in plain if plain[name] != changed[name]} == {"extract.system.j2"}
    (own / "extrakt.user.j2").write_text("x", encoding="utf-8")
    ran = asked("brief", page_file, "--prompts", own)
    assert (ran.code, "extrakt.user.j2 is no prompt" in ran.err) == (2, True)


WRONG_PROMPTS = {
    "a block left open": ("repair.user.j2", "{% for fault in faults %}{{ fault }}", "endfor"),
    "a value that is not given": (
        "briefing.system.j2",
        "{{ mots }}",
        "'mots' is not given; it is given most",
    ),
    "the page left out": ("extract.user.j2", "{{ fence }} read it", "{{ page }} is left out"),
    "the page without its fence": ("extract.user.j2", "{{ page }}", "{{ fence }} is left out"),
    "no faults": ("repair.user.j2", "Again.", "{{ faults }} is left out"),
}


@pytest.mark.parametrize("wrong", WRONG_PROMPTS)
def test_own_prompts_are_looked_through_before_anything_is_sent(asked, server, page_file, tmp_path, wrong):
    name, text, said = WRONG_PROMPTS[wrong]
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / name).write_text(text, encoding="utf-8")
    for command in ("brief", "ask", "estimate"):
        ran = asked(command, page_file, "--prompts", tmp_path / "own")
        assert ran.code == 2
        assert f"prompt {name}" in ran.err
        assert said in ran.err
    assert server.bodies == []


def test_wordings_are_scored_side_by_side(asked, server, page_file, tmp_path):
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "extract.system.j2").write_text("Read.", encoding="utf-8")
    gold = Path(__file__).parents[2] / "seeds"
    (tmp_path / "gold").mkdir()
    for suffix in (".txt", ".gold.json"):
        shutil.copy(next(gold.glob(f"001_*{suffix}")), tmp_path / "gold")
    line = ("evaluate", tmp_path / "gold", "--engine", "model", "--json")
    one, other = (json.loads(asked(*line, *own).out) for own in ((), ("--prompts", tmp_path / "own")))
    assert one["prompts"] != other["prompts"]
    assert "Read." in [body["messages"][0]["content"] for body in server.bodies]


@pytest.fixture
def folder(tmp_path, page_text):
    pages = tmp_path / "pages"
    pages.mkdir()
    for number in range(6):
        (pages / f"{number}.txt").write_text(
            page_text.replace("32万亩", f"{32 + number}万亩"), encoding="utf-8"
        )
    return pages


def test_a_folder_is_asked_for_at_once_and_once(asked, server, folder, tmp_path):
    out = tmp_path / "out"
    barrier = threading.Barrier(6, timeout=20)

    def script(number, body):
        if number < 6:
            barrier.wait()
        return good(number, body)

    server.script = script
    ran = asked("batch", folder, "--out", out, "--engine", "model")
    assert ran.code == 0, ran.err
    assert {json.loads(path.read_text())["provenance"]["engine"] for path in out.glob("*.txt.json")} == {
        "model"
    }
    calls = len(server.bodies)
    assert "6 already done" in asked("batch", folder, "--out", out, "--engine", "model").err
    assert len(server.bodies) == calls


def test_a_run_that_may_not_ask_on_leaves_the_rest_and_goes_on_later(asked, server, folder, tmp_path):
    out = tmp_path / "out"
    server.script = lambda number, body: faults.error(402, "insufficient balance")
    ran = asked("batch", folder, "--out", out, "--engine", "model")
    assert (ran.code, "6 documents are left: local: HTTP 402" in ran.err) == (3, True)
    assert not list(out.glob("*.txt.*"))
    server.script = good
    ran = asked("batch", folder, "--out", out, "--engine", "model", "--json")
    assert (ran.code, json.loads(ran.out)["done"]) == (0, 6)


def test_other_prompts_make_other_briefings(asked, server, folder, tmp_path):
    out, own = tmp_path / "out", tmp_path / "own"
    own.mkdir()
    (own / "extract.system.j2").write_text("Read.", encoding="utf-8")
    asked("batch", folder, "--out", out, "--engine", "model")
    again = asked("batch", folder, "--out", out, "--engine", "model", "--prompts", own, "--json")
    assert json.loads(again.out)["done"] == 6
    again = asked("batch", folder, "--out", out, "--engine", "model", "--prompts", own, "--json")
    assert json.loads(again.out)["current"] == 6


def test_a_limit_ends_a_run_before_it_is_overspent(asked, server, folder, tmp_path):
    line = (
        "batch",
        folder,
        "--out",
        tmp_path / "out",
        "--engine",
        "model",
        "--model",
        "gpt-4.1-mini",
        "--workers",
        1,
    )
    server.script = lambda number, body: good(number, body, usage=(3000, 1500))  # $0.0036 a call
    ran = asked(*line, "--max-cost", "0.02", "--json")
    summary = json.loads(ran.out)
    assert ran.code == 3
    assert 0 < summary["left"] < 6
    assert summary["left"] + summary["done"] == 6
    assert "the spending limit of $0.02 is reached" in ran.err
    ran = asked(*line, "--max-cost", "1", "--json")
    assert (ran.code, json.loads(ran.out)["done"]) == (0, summary["left"])


def test_what_fell_back_is_counted_and_asked_again_on_demand(asked, server, folder, tmp_path):
    out = tmp_path / "out"
    server.script = lambda number, body: faults.error(400, "Content Exists Risk")
    ran = asked("batch", folder, "--out", out, "--engine", "model")
    assert (ran.code, "6 were briefed by rules in the model's place" in ran.err) == (0, True)
    assert "the first because of a1: local: HTTP 400: Content Exists Risk: --retry-failed" in ran.err
    server.script = good
    again = asked("batch", folder, "--out", out, "--engine", "model", "--json")
    assert json.loads(again.out)["current"] == 6
    again = asked("batch", folder, "--out", out, "--engine", "model", "--json", "--retry-failed")
    assert (json.loads(again.out)["done"], json.loads(again.out)["fallbacks"]) == (6, 0)


def test_every_answer_is_on_disk_before_it_is_used(asked, server, page_file, tmp_path):
    asked("brief", page_file)
    with sqlite3.connect(tmp_path / "cache" / "summarizer" / "answers.sqlite") as db:
        (kept,) = db.execute("SELECT count(*) FROM answers").fetchone()
    db.close()
    assert kept == len(server.bodies)


def test_an_interrupted_run_leaves_whole_files_and_goes_on(server, folder, tmp_path, monkeypatch, bare):
    import os
    import signal
    import subprocess
    import time

    out = tmp_path / "out"
    asked_for = threading.Event()

    def hang(number, body):
        asked_for.set()
        return faults.slow(30, good(number, body))

    server.script = hang
    environment = {
        **os.environ,
        "XDG_CACHE_HOME": str(tmp_path / "cache"),
        "SUMMARIZER_BASE_URL": server.url,
        "SUMMARIZER_MODEL": "local",
    }
    line = [sys.executable, "-m", "summarizer", "batch", str(folder), "--out", str(out), "--engine", "model"]
    # What a shell starts in the background ignores SIGINT, and so would its children.
    running = subprocess.Popen(
        line,
        env=environment,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    )
    assert asked_for.wait(30)
    time.sleep(0.2)
    running.send_signal(signal.SIGINT)
    _, said = running.communicate(timeout=20)
    assert (running.returncode, "run the same command again to resume" in said) == (4, True), said
    assert not list(out.glob("*.txt.*"))
    server.script = good
    done = subprocess.run([*line, "--json"], env=environment, capture_output=True, text=True, check=False)
    assert json.loads(done.stdout)["done"] == 6, done.stderr
