"""Patterns kept from one start to the next are those `re` compiles."""

import re
import sys

import pytest

from summarizer import compiled as module
from summarizer.compiled import compiled, is_kept, keep
from summarizer.patterns import regex

SOURCES = [
    ("签约|开工.期", 0),
    (r"(?P<n>\d+)(月)(?P<rest>[^，。一-鿿]*)", 0),
    (r"\b(?:meeting|[a-z]+ing)\b", re.IGNORECASE),
    (rb"(?:charset)=[a-z]+", re.IGNORECASE),
]


@pytest.fixture
def starts(tmp_path, monkeypatch):
    """Called, it begins anew, with what was kept before."""
    monkeypatch.setattr(sys, "pycache_prefix", str(tmp_path))
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    known = module._known

    promises = module._known_promises

    def start():
        monkeypatch.setattr(module, "_new", {})
        monkeypatch.setattr(module, "_promised", {})
        known.cache_clear()
        promises.cache_clear()

    start()
    yield start
    known.cache_clear()
    promises.cache_clear()


@pytest.mark.parametrize(("source", "flags"), SOURCES)
def test_a_pattern_made_and_one_kept_are_what_re_compiles(starts, monkeypatch, source, flags):
    real = re.compile(source, flags)
    made = compiled(source, flags)
    assert not is_kept(source, flags)
    keep()
    starts()
    again = compiled(source, flags)
    assert is_kept(source, flags) and again == made
    monkeypatch.setattr(module, "with_first", lambda code, *_: code)
    starts()
    monkeypatch.setattr(module, "_known", dict)
    assert compiled(source, flags) == real
    assert (again.groupindex, again.groups, again.flags) == (real.groupindex, real.groups, real.flags)


def test_a_pattern_that_is_kept_is_asked_without_a_sieve(starts):
    assert regex("项目.期").search("会议") is None and not is_kept("项目.期")
    compiled("项目.期")
    keep()
    starts()
    assert regex("项目.期").search.__self__ == re.compile("项目.期")


def test_what_a_pattern_promises_is_read_once(starts, monkeypatch):
    assert regex("项目|工程").search("会议") is None
    keep()
    starts()
    monkeypatch.setattr("summarizer.patterns.promised", None)
    assert regex("项目|工程").search("会议") is None and regex("项目|工程").search("工程")


def test_classes_of_characters_that_come_again_are_worked_out_once(starts):
    classes = (
        "[^，。；]{2,4}会",
        "[一二三四五六七八九十\\d]个",
        "[a-zA-ZÀ-ÿ]+[^，。；]",
        "(?i:[a-z一二])[^，。；]",
    )
    for source in classes * 2:
        for flags in (0, re.IGNORECASE):
            real, made = re.compile(source, flags), compiled(source, flags)
            text = "召开大会，三个5个四个 Éa一B会，三a;b。"
            assert [m.span() for m in made.finditer(text)] == [m.span() for m in real.finditer(text)]
    assert re._compiler._optimize_charset.__module__ == "re._compiler"
    assert module._parts()["compiler"]._optimize_charset is not re._compiler._optimize_charset


def test_a_wrong_expression_says_so_as_ever(starts):
    with pytest.raises(re.error):
        compiled("(")


def test_what_was_kept_and_is_refused_is_compiled_anew(starts, monkeypatch):
    flags, code, *rest = module._made("会议|项目", 0)
    for made in [(flags, code[:-8], *rest), (flags, b"\xff" * 8, *rest), (flags, code), (None, code, *rest)]:
        monkeypatch.setattr(module, "_known", lambda made=made: {("会议|项目", 0): made})
        assert compiled("会议|项目") == re.compile("会议|项目")


def test_where_re_is_made_otherwise_it_is_asked_to_compile(starts, monkeypatch):
    monkeypatch.setattr(module, "_parts", lambda: None)
    assert compiled("会议") == re.compile("会议")
    keep()
    starts()
    assert not is_kept("会议")


def test_of_too_many_only_the_latest_are_kept(starts, monkeypatch):
    compiled("会议")
    keep()
    starts()
    monkeypatch.setattr(module, "_MOST", 1)
    compiled("项目")
    keep()
    starts()
    assert is_kept("项目") and not is_kept("会议")


@pytest.mark.slow
def test_the_processes_of_a_batch_keep_what_they_compiled_and_a_page_is_briefed_alike(
    command, invoke, page_text, tmp_path, monkeypatch
):
    monkeypatch.setenv("PYTHONPYCACHEPREFIX", str(tmp_path / "compiled"))
    monkeypatch.delenv("PYTHONDONTWRITEBYTECODE", raising=False)
    pages = tmp_path / "pages"
    pages.mkdir()
    for name in ("a.txt", "b.txt"):
        (pages / name).write_text(page_text, encoding="utf-8")
    done = command("batch", pages, "--out", tmp_path / "out", "--format", "md", "--workers", 2)
    assert done.code == 0, done.err
    assert [*(tmp_path / "compiled").rglob("searches.*.kept")]
    again = command("brief", pages / "a.txt", "--engine", "rules")
    assert again.code == 0 and again.out == invoke("brief", pages / "a.txt", "--engine", "rules").out


def test_the_next_start_finds_everything_kept_whatever_order_its_sets_have(
    command, page_text, tmp_path, monkeypatch
):
    monkeypatch.setenv("PYTHONPYCACHEPREFIX", str(tmp_path / "compiled"))
    monkeypatch.delenv("PYTHONDONTWRITEBYTECODE", raising=False)
    page = tmp_path / "page.txt"
    page.write_text(page_text, encoding="utf-8")
    states = []
    for seed in ("1", "2"):
        monkeypatch.setenv("PYTHONHASHSEED", seed)
        assert command("brief", page, "--engine", "rules").code == 0
        kept = (tmp_path / "compiled").rglob("*.kept")
        states.append({file.name: file.stat().st_mtime_ns for file in kept})
    assert len(states[0]) > 2 and states[1] == states[0]
