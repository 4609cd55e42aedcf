"""The command line against a real engine, as a person runs it."""

import json
import os
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest
from conftest import SEEDS

PAGE = SEEDS[1]


@pytest.fixture
def cache(bare, monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


@pytest.fixture
def summarizer(cache, command, terse):
    """Runs a command with the terse model, or another base URL."""

    def run(*line, url=None):
        return command(*line, "--engine", "model", "--model", "tiny", "--base-url", url or terse.url)

    return run


def made(ran):
    return json.loads(ran.out)["provenance"]


def test_doctor_names_the_endpoint_and_the_time_it_is_given(cache, command, terse, monkeypatch):
    monkeypatch.setenv("SUMMARIZER_BASE_URL", terse.url)
    monkeypatch.setenv("SUMMARIZER_MODEL", "tiny")
    ran = command("doctor")
    assert ran.code == 0
    assert f"tiny at {terse.url}" in ran.out
    assert "waited for 90 s (default)" in ran.out


def test_what_ask_shows_is_a_question_the_engine_answers(cache, command, terse):
    (shown,) = json.loads(command("ask", PAGE, "--model", "tiny", "--json").out)
    form = {
        "type": "json_schema",
        "json_schema": {"name": "reading", "strict": True, "schema": shown["schema"]},
    }
    body = {
        "model": shown["model"],
        "messages": shown["messages"],
        "response_format": form,
        **shown["parameters"],
    }
    headers = {"Content-Type": "application/json"}
    request = urllib.request.Request(f"{terse.url}/chat/completions", json.dumps(body).encode(), headers)
    with urllib.request.urlopen(request, timeout=60) as answer:
        choice = json.load(answer)["choices"][0]
    assert choice["finish_reason"] == "stop"
    assert set(json.loads(choice["message"]["content"])) == set(shown["schema"]["required"])


def test_a_page_is_briefed_checked_and_paid_for_once(summarizer, command, tmp_path):
    first = summarizer("brief", PAGE, "--format", "json")
    assert first.code == 0, first.err
    assert (made(first)["engine"], made(first)["model"], made(first)["fallback"]) == ("model", "tiny", None)
    assert made(first)["input_tokens"] > 1000
    assert "cost unknown: no price for this model" in first.err
    out = tmp_path / "page.json"
    out.write_text(first.out, encoding="utf-8")
    checked = command("validate", out, "--source", PAGE)
    assert checked.code == 0, checked.out + checked.err
    again = summarizer("brief", PAGE, "--format", "json")
    assert (made(again)["cached"], made(again)["input_tokens"]) == (made(first)["requests"], 0)


def test_a_context_too_small_for_any_part_is_the_rules_and_says_so(summarizer, start):
    small = start("terse", context=1024, slots=1)
    ran = summarizer("brief", PAGE, "--format", "json", url=small.url)
    assert (ran.code, made(ran)["engine"]) == (0, "rules")
    assert "exceeds the available context size (1024 tokens)" in made(ran)["fallback"]
    assert "briefed by rules, since the model gave no usable answer" in ran.err
    ran = summarizer("brief", PAGE, "--no-fallback", url=small.url)
    assert (ran.code, ran.out) == (3, "")
    assert "hint: use a model with a larger context window" in ran.err


def test_an_endpoint_set_up_wrongly_says_what_to_change(summarizer, start, terse, monkeypatch):
    ran = summarizer("brief", PAGE, "--no-fallback", url=terse.url.replace("/v1", "/v2"))
    assert (ran.code, "hint: check SUMMARIZER_BASE_URL or --base-url" in ran.err) == (3, True), ran.err
    locked = start("terse", key="the-right-key")
    ran = summarizer("brief", PAGE, "--no-fallback", url=locked.url)
    assert (ran.code, "hint: set OPENAI_API_KEY: this endpoint asks for a key" in ran.err) == (3, True), (
        ran.err
    )
    monkeypatch.setenv("OPENAI_API_KEY", "the-wrong-key")
    ran = summarizer("brief", PAGE, "--no-fallback", url=locked.url)
    assert (ran.code, "hint: set OPENAI_API_KEY to a key of this endpoint" in ran.err) == (3, True), ran.err
    assert "the-wrong-key" not in ran.err
    monkeypatch.setenv("OPENAI_API_KEY", "the-right-key")
    assert summarizer("brief", PAGE, "--no-fallback", url=locked.url).code == 0


def test_a_server_that_dies_in_a_folder_run_leaves_the_rest_for_the_next(summarizer, start, terse, tmp_path):
    pages, out = tmp_path / "pages", tmp_path / "out"
    pages.mkdir()
    for path in SEEDS[:8]:
        (pages / path.name).write_bytes(path.read_bytes())
    doomed = start("terse")
    options = ["--engine", "model", "--model", "tiny", "--workers", "1", "--base-url", doomed.url]
    line = [sys.executable, "-m", "summarizer", "batch", pages, "--out", out, *options]
    with subprocess.Popen(line, stderr=subprocess.PIPE, text=True, env={**os.environ}) as running:
        while not list(out.glob("*.txt.json")):
            assert running.poll() is None, running.stderr.read()
            time.sleep(0.02)
        doomed.kill()
        began = time.monotonic()
        _, said = running.communicate(timeout=120)
    assert running.returncode == 3, said
    assert "documents are left: tiny: no connection to 127.0.0.1" in said
    assert "run the same command again later" in said
    assert time.monotonic() - began < 60
    done = {path.name for path in out.glob("*.txt.json")}
    assert 0 < len(done) < 8
    assert {json.loads(Path(out / name).read_text())["provenance"]["engine"] for name in done} == {"model"}
    ran = summarizer("batch", pages, "--out", out, "--json")
    summary = json.loads(ran.out)
    assert (summary["current"], summary["done"], summary["fallbacks"]) == (len(done), 8 - len(done), 0), (
        ran.err
    )
