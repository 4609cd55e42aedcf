import hashlib
import socket

import pytest

from summarizer.asking.plan import Message, Request
from summarizer.running import tokens
from summarizer.running.tokens import Tokens, count, count_request, estimate, how

PARAGRAPH = "会议强调，要坚持稳中求进工作总基调，扎实推进重点项目建设，切实保障和改善民生。" * 10


@pytest.fixture(autouse=True)
def empty_cache(tmp_path, monkeypatch):
    monkeypatch.setenv("TIKTOKEN_CACHE_DIR", str(tmp_path))
    monkeypatch.setattr(
        socket.socket, "connect", lambda *_: pytest.fail("tokens must not be counted over the network")
    )
    tokens._load.cache_clear()
    yield tmp_path
    tokens._load.cache_clear()


@pytest.mark.parametrize(
    ("model", "low", "high"),  # tokens a character, as measured with each vocabulary on text of this kind
    [
        ("gpt-4o", 0.69, 0.78),
        ("gpt-5-mini", 0.69, 0.78),
        ("gpt-4", 1.1, 1.3),
        ("deepseek-chat", 0.5, 0.6),
        ("qwen-plus", 0.69, 0.78),
    ],
)
def test_without_a_vocabulary_tokens_are_estimated(model, low, high):
    counted = count(PARAGRAPH, model)
    assert not counted.exact
    assert low <= counted.count / len(PARAGRAPH) <= high


def test_an_estimate_says_so():
    assert str(Tokens(1234, exact=False)) == "about 1,234 (estimated)"
    assert str(Tokens(1234, exact=True)) == "1,234"


def test_a_damaged_vocabulary_is_neither_used_nor_deleted(empty_cache):
    name, _ = tokens.VOCABULARIES["o200k_base"]
    (empty_cache / name).write_bytes(b"damaged")
    assert not count(PARAGRAPH, "gpt-4o").exact
    assert (empty_cache / name).read_bytes() == b"damaged"


def test_a_sound_vocabulary_is_used_and_special_tokens_are_text(empty_cache, monkeypatch):
    import tiktoken

    name, _ = tokens.VOCABULARIES["o200k_base"]
    (empty_cache / name).write_bytes(b"sound")
    digest = hashlib.sha256(b"sound").hexdigest()
    monkeypatch.setitem(tokens.VOCABULARIES, "o200k_base", (name, digest))
    by_bytes = {bytes([n]): n for n in range(256)}
    bytewise = tiktoken.Encoding(
        "bytes", pat_str=r"(?s).", mergeable_ranks=by_bytes, special_tokens={"<|endoftext|>": 256}
    )
    monkeypatch.setattr(tiktoken, "get_encoding", lambda name: bytewise)
    assert count("中<|endoftext|>", "gpt-4o") == Tokens(16, exact=True)
    assert "counted with o200k_base" in how("gpt-4o")
    assert not count("中" * 500_000, "gpt-4o").exact


def test_switched_off_caching_is_not_a_download(monkeypatch):
    monkeypatch.setenv("TIKTOKEN_CACHE_DIR", "")
    assert not count(PARAGRAPH, "gpt-4o").exact


def test_a_request_counts_its_messages_and_schema():
    messages = (Message("system", "Read."), Message("user", PARAGRAPH))
    bare = count_request(Request("test", messages), "gpt-4o").count
    assert estimate(PARAGRAPH) < bare < estimate(PARAGRAPH) + 40
    assert count_request(Request("test", messages, schema={"type": "object"}), "gpt-4o").count > bare


def test_the_way_to_exact_counts_is_told(empty_cache):
    assert "fb374d419588a4632f3f557e76b4b70aebbca790" in how("gpt-4o")
    assert str(empty_cache) in how("gpt-4o")
    assert "not part of tiktoken" in how("deepseek-chat")


def test_lone_surrogates_are_counted():
    assert estimate("\ud800") == 1
