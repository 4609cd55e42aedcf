import json

import pytest

from summarizer.asking.plan import Message, Reply, Request, Usage
from summarizer.running.cache import AnswerCache


@pytest.fixture
def home(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path


def kept(path, *, created=0.0, key="几？"):
    cache = AnswerCache(path, clock=lambda: created)
    request = Request("test", (Message("user", key),), model="m")
    cache.put(request, Reply("{}", "m", Usage(1000, 50), cost_usd=0.002))
    cache.close()


def test_ask_shows_the_exact_question_and_sends_nothing(invoke, page_file):
    ran = invoke("ask", page_file, "--json")
    (question,) = json.loads(ran.out)
    assert [m["role"] for m in question["messages"]] == ["system", "user"]
    assert "1|5月15日下午，清源县委副书记" in question["messages"][1]["content"]
    assert question["schema"]["required"][0] == "events"
    assert "nothing was sent" in ran.err
    shown = invoke("ask", page_file).out
    assert question["messages"][0]["content"] in shown
    assert question["messages"][1]["content"] in shown


def test_what_ask_shows_is_what_is_sent(invoke, page_file):
    from summarizer.errors import Refused
    from summarizer.pipeline import Options
    from summarizer.running.work import brief_bytes

    sent = []

    def model(requests):
        sent.extend(requests)
        return [Refused("no")] * len(requests)

    brief_bytes(page_file.read_bytes(), page_file.name, "model", model, how=Options("model"))
    assert json.loads(invoke("ask", page_file, "--json").out)[0]["key"] == sent[0].key


def test_estimates_are_marked_and_add_up(invoke, home, page_file, page_text):
    one = json.loads(invoke("estimate", page_file, "--json", "--model", "gpt-4.1-mini").out)
    assert (one["estimate"], one["documents"], one["articles"], one["cached"]) == (True, 1, 1, 0)
    assert one["cost_usd"] > 0
    folder = home / "pages"
    folder.mkdir()
    for number in range(3):
        (folder / f"{number}.txt").write_text(page_text, encoding="utf-8")
    (folder / "empty.txt").write_text("", encoding="utf-8")
    ran = invoke("estimate", folder, "--json", "--model", "gpt-4.1-mini")
    many = json.loads(ran.out)
    assert (ran.code, many["documents"], len(many["unread"])) == (1, 3, 1)
    assert many["input_tokens"] == pytest.approx(3 * one["input_tokens"], rel=0.01)
    said = invoke("estimate", page_file, "--model", "nobody-knows").out
    assert "estimates" in said
    assert "unknown: no price" in said
    assert not (home / "cache").exists()


def test_a_page_that_is_not_there_is_bad_usage(invoke, home, page_file):
    ran = invoke("estimate", page_file, home / "nowhere.txt")
    assert (ran.code, ran.out) == (2, "")
    assert "nowhere.txt: no such file" in ran.err


def test_what_is_answered_is_not_paid_for_again(invoke, home, page_file):
    from summarizer.pipeline import Options
    from summarizer.running.preview import questions

    (question,) = questions(page_file.read_bytes(), page_file.name, Options("model"))
    path = home / "answers.sqlite"
    cache = AnswerCache(path)
    named = Request(
        question.purpose, question.messages, question.schema, question.schema_name, "m", question.parameters
    )
    cache.put(named, Reply("{}", "m"))
    cache.close()
    fresh = json.loads(invoke("estimate", page_file, "--json", "--model", "m").out)
    known = json.loads(invoke("estimate", page_file, "--json", "--model", "m", "--cache", path).out)
    assert known["cached"] == 1
    assert known["input_tokens"] < fresh["input_tokens"]


def test_the_cache_is_shown_and_pruned(invoke, home):
    path = home / "cache" / "summarizer" / "answers.sqlite"
    ran = invoke("cache")
    assert (ran.code, "no answer cache here" in ran.err) == (2, True)
    kept(path, created=0.0)
    kept(path, created=4e9, key="又几？")
    assert "2 answers" in invoke("cache").out
    ran = invoke("cache", "--prune", 30, "--json")
    assert ran.err == "1 answers removed\n"
    held = json.loads(ran.out)
    assert (held["answers"], held["input_tokens"], held["by_model"]) == (1, 1000, [["m", 1]])
