import multiprocessing
import sqlite3
from dataclasses import replace

import pytest
from hypothesis import given, strategies as st

from summarizer.asking.plan import Message, Reply, Request, Usage
from summarizer.errors import SettingsError
from summarizer.running.cache import AnswerCache

REPLY = Reply("会议“强调”\n", "m-1", Usage(100, 20), cost_usd=0.5)


def question(number):
    return Request("test", (Message("user", str(number)),), model="m")


@pytest.fixture
def path(tmp_path):
    return tmp_path / "deep" / "answers.db"


@pytest.fixture
def cache(path):
    opened = AnswerCache(path, clock=lambda: 1_000_000.0)
    yield opened
    opened.close()


def test_what_is_kept_is_found(cache):
    assert cache.get(question(1)) is None
    cache.put(question(1), REPLY)
    found = cache.get(question(1))
    assert found == Reply(REPLY.text, "m-1", attempts=0, cached=True, cost_usd=0.0)
    assert cache.get(question(2)) is None


def test_the_first_answer_stays(cache):
    cache.put(question(1), REPLY)
    cache.put(question(1), replace(REPLY, text="other"))
    assert cache.get(question(1)).text == REPLY.text


def test_the_file_is_set_up_to_survive_a_power_cut_and_to_be_shared(cache):
    assert cache._db.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert cache._db.execute("PRAGMA synchronous").fetchone() == (2,)
    assert cache._db.execute("PRAGMA busy_timeout").fetchone() == (30000,)


def test_contents_are_counted(cache):
    assert cache.inspect().answers == 0
    for number in range(3):
        cache.put(question(number), REPLY)
    cache.put(question(9), replace(REPLY, model="other", cost_usd=None))
    contents = cache.inspect()
    assert (contents.answers, contents.input_tokens, contents.output_tokens, contents.cost_usd) == (
        4,
        400,
        80,
        1.5,
    )
    assert contents.by_model == (("m-1", 3), ("other", 1))
    assert contents.oldest == contents.newest == 1_000_000.0
    assert contents.bytes > 0


def test_old_answers_are_pruned(path):
    day = 86_400
    times = iter([0.0, 5 * day, 9 * day, 10 * day])
    cache = AnswerCache(path, clock=lambda: next(times))
    for number in range(3):
        cache.put(question(number), REPLY)
    assert cache.prune(days=5) == 1
    assert [cache.get(question(n)) is not None for n in range(3)] == [False, True, True]
    cache.close()


def test_a_file_that_is_no_cache_is_named_with_the_way_out(tmp_path):
    wrong = tmp_path / "notes.txt"
    wrong.write_text("not a database, and long enough to be read as one" * 50)
    with pytest.raises(SettingsError, match=r"notes\.txt.*cannot be used") as caught:
        AnswerCache(wrong)
    assert "--no-cache" in caught.value.hint
    with pytest.raises(SettingsError, match="cannot be used"):
        AnswerCache(tmp_path)


def test_a_cache_of_another_version_is_not_touched(path, cache):
    db = sqlite3.connect(path)
    db.execute("PRAGMA user_version = 99")
    db.close()
    with pytest.raises(SettingsError, match="another version"):
        AnswerCache(path)


def test_trouble_turns_the_cache_off_and_fails_nothing(cache):
    cache._db.execute("DROP TABLE answers")
    cache.put(question(1), REPLY)
    assert cache.get(question(1)) is None
    assert "the answer cache is off for this run" in cache.trouble
    with pytest.raises(SettingsError, match="cannot be read"):
        cache.inspect()


def fill(path, start, barrier):
    barrier.wait(20)
    cache = AnswerCache(path)
    for number in range(start, start + 50):
        cache.put(question(number), REPLY)
        assert cache.get(question(number)) is not None
    assert cache.trouble is None
    cache.close()


def test_processes_that_start_together_share_one_file(path):
    spawn = multiprocessing.get_context("spawn")
    barrier = spawn.Barrier(2)
    workers = [spawn.Process(target=fill, args=(path, start, barrier)) for start in (0, 25)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join(30)
    assert [worker.exitcode for worker in workers] == [0, 0]
    cache = AnswerCache(path)
    assert cache.inspect().answers == 75
    cache.close()


@given(text=st.text(st.characters(), max_size=50))
def test_any_text_can_be_kept(tmp_path_factory, text):
    cache = AnswerCache(tmp_path_factory.mktemp("any") / "answers.db")
    cache.put(question(1), replace(REPLY, text=text))
    assert cache.get(question(1)).text == text.encode("utf-8", "replace").decode("utf-8")
    cache.close()
