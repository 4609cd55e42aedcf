"""The process apart: hostile documents are cut off, and the next document is unharmed."""

import io
import os
import random
import resource
import signal
import sys
import threading
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from fpdf import FPDF

from summarizer.errors import InputError
from summarizer.reading import decode
from summarizer.running import sandbox as sandboxes
from summarizer.running.sandbox import SECONDS, Sandbox, safe_decode

sys.path.append(str(Path(__file__).parent.parent / "reading"))
from paper import Draw, ordered, printed, set_story, story
from word import archive, docx, paragraph

TEXT = "安岭县召开会议，研究部署乡村振兴工作。"
GOOD = f"<html><body><h1>会议召开</h1><p>{TEXT}</p></body></html>".encode()


@pytest.fixture(scope="module")
def kept() -> Iterator[Sandbox]:
    """One sandbox for all tests, as a run has."""
    sandbox = Sandbox()
    sandbox.decode(GOOD, "warm.html")
    yield sandbox
    sandbox.close()


def newspaper_pdf() -> bytes:
    return printed([d for n in range(2) for d in set_story(story(n, 40, 60 + 400 * n, 700, 4), n)])


@pytest.mark.parametrize("data", [GOOD, newspaper_pdf(), docx("会议召开", TEXT), TEXT.encode("gb18030")])
def test_a_document_comes_back_as_it_would_be_decoded_here(kept, data):
    assert kept.decode(data, "页面.x") == decode(data, "页面.x")


def test_a_refusal_comes_back_with_its_message_and_hint(kept):
    for data in (b"", b"%PDF-1.7\nnothing", "no Chinese".encode("utf-16"), docx("Minutes")):
        with pytest.raises(InputError) as here:
            decode(data, "a.pdf")
        with pytest.raises(InputError) as there:
            kept.decode(data, "a.pdf")
        assert (there.value.message, there.value.hint) == (here.value.message, here.value.hint)


def test_the_encoding_that_was_asked_for_is_used(kept):
    assert kept.decode(TEXT.encode("big5hkscs", "replace"), "a", "gb18030").encoding == "gb18030"


def comments() -> bytes:
    return f"<html><body><p>{TEXT}".encode() + b"<!--" * 100_000


ENTITIES = "".join(f'<!ENTITY e{n + 1} "{f"&e{n};" * 10}">' for n in range(9))
HOSTILE = {
    "deep": lambda: ("<html><body>" + "<div>" * 100_000 + TEXT + "</div>" * 100_000).encode(),
    "attributes": lambda: (f"<html><body><p {' '.join(f'a{n}=x' for n in range(100_000))}>{TEXT}").encode(),
    "paragraphs": lambda: ("<html><body>" + "<p>项" * 200_000 + TEXT).encode(),
    "docx paragraphs": lambda: docx(*[paragraph("项")] * 200_000),
    "comments": comments,
    "notes of a style sheet": lambda: (
        "<style>.a{display:none}" + "/*" * 90_000 + f"</style><p>{TEXT}"
    ).encode(),
    "rules of a style sheet": lambda: (
        "<style>.a{display:none}" + "@media a{" * 900 + "b{}" * 60_000 + f"</style><p>{TEXT}"
    ).encode(),
    "entities": lambda: docx("&e9;", doctype=f'<!DOCTYPE d [<!ENTITY e0 "春">{ENTITIES}]>'),
    "zip": lambda: inflated(100),
    "zip of zips": lambda: archive({"word/document.xml": inflated(100)}),
    "pages": lambda: blank_pages(2_000),
    "characters": lambda: printed([Draw("春" * 5_000, 40, 60 + n, 1) for n in range(60)]),
    "50 MB": lambda: TEXT.encode() * 1_000_000,
    "spaces": lambda: (TEXT + " " * 1_000_000 + TEXT).encode(),
    "line ends": lambda: ("<html><p>" + TEXT + "\n" * 1_000_000 + TEXT).encode(),
    "nothing but spaces": lambda: b" " * 1_000_000,
    "brackets": lambda: f"{TEXT}{'（' * 300_000}".encode(),
    "nested messages": lambda: b"From: a\nTo: b\nDate: c\nContent-Type: message/rfc822\n\n" * 5_000,
}


def inflated(megabytes: int) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file, file.open("word/document.xml", "w") as part:
        for _ in range(megabytes):
            part.write(b"<w:p>" * 200_000)
    return out.getvalue()


def blank_pages(count: int) -> bytes:
    pdf = FPDF(unit="pt", format=(100, 100))
    for _ in range(count):
        pdf.add_page()
    return bytes(pdf.output())


HUGE = {
    "docx of 300 MB": lambda: inflated(300),
    "10,000 pages": lambda: blank_pages(10_000),
    "12 MB of paragraphs": lambda: ("<html><body>" + f"<p>{TEXT}" * 200_000).encode(),
    "table cells": lambda: ("<table>" + f"<tr><td>{TEXT}</td><td>{TEXT}</td>" * 60_000).encode(),
    "entities of HTML": lambda: (f"<html><body><p>{TEXT}" + "&amp;" * 500_000).encode(),
    "one line of 14 MB": lambda: TEXT.encode() * 240_000,
    "short lines": lambda: ("县领导\n" * 300_000).encode(),
    "datelines": lambda: ("本报讯（记者 方圆）安岭县开会。\n安岭县开会\n" * 60_000).encode(),
    "readings": lambda: ("區(qū)政府會(huì)議，" * 100_000).encode(),
    "torn bytes": lambda: ("縣政府會議學習經濟" * 9 + "?jǐn)_著??h委" * 60_000).encode(),
    "bad bytes": lambda: (TEXT.encode("gb18030") + b"\xff") * 100_000,
    "decoded twice": lambda: (TEXT * 100_000).encode().decode("gb18030", "replace").encode(),
}


@pytest.mark.slow
@pytest.mark.parametrize("name", HUGE)
def test_a_huge_document_costs_five_seconds_and_no_memory_here(kept, name):
    data = HUGE[name]()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    begin = time.perf_counter()
    try:
        kept.decode(data, name)
    except InputError as error:
        assert error.message.startswith(name)
        assert error.hint
    assert time.perf_counter() - begin < SECONDS + 2
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 300_000  # KiB
    assert kept.decode(GOOD, "next.html").text == GOOD.decode()


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_document_is_read_or_given_up_in_time(kept, name):
    data = HOSTILE[name]()
    begin = time.perf_counter()
    try:
        kept.decode(data, name)
    except InputError as error:
        assert error.message.startswith(name)
        assert error.hint
    assert time.perf_counter() - begin < SECONDS + 2
    assert kept.decode(GOOD, "next.html").text == GOOD.decode()
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss < 1_000_000  # KiB, test tools included


def test_what_takes_too_long_is_given_up_by_name_and_the_next_document_is_read():
    sandbox = Sandbox(seconds=1.0)
    try:
        sandbox.decode(TEXT.encode(), "first.txt")
        with pytest.raises(InputError, match=r"slow\.html: takes more than 1 s") as refused:
            sandbox.decode(HOSTILE["paragraphs"](), "slow.html")
        assert ".txt" in (refused.value.hint or "")
        assert sandbox.decode(TEXT.encode(), "next.txt").text == TEXT
    finally:
        sandbox.close()


def test_what_takes_too_much_memory_is_refused_and_the_next_document_is_read():
    sandbox = Sandbox(seconds=60, memory=180_000_000)
    try:
        big = (f"{TEXT}\n" * 200_000).encode()
        with pytest.raises(InputError, match=r"big\.txt: .*too much memory"):
            sandbox.decode(big, "big.txt")
        assert sandbox.decode(GOOD, "next.html").text == GOOD.decode()
    finally:
        sandbox.close()


def test_a_child_that_was_killed_is_replaced(kept):
    kept.decode(GOOD, "a.html")
    child = kept._child
    os.kill(child.pid, signal.SIGKILL)
    child.wait()
    assert kept.decode(GOOD, "b.html").text == GOOD.decode()
    assert kept._child is not child


def test_documents_from_many_threads_do_not_mix(kept):
    found: dict[int, str] = {}

    def one(number: int) -> None:
        found[number] = kept.decode(f"<p>第{number}次{TEXT}</p>".encode(), f"{number}.html").text

    threads = [threading.Thread(target=one, args=(n,)) for n in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == {n: f"<p>第{n}次{TEXT}</p>" for n in range(12)}


def test_the_child_knows_no_key_and_writes_no_file(kept, monkeypatch):
    monkeypatch.setenv("OPENAI_API_KEY", "canary")
    sandbox = Sandbox()
    try:
        sandbox.decode(GOOD, "a.html")
        pid = sandbox._child.pid
        assert b"canary" not in Path(f"/proc/{pid}/environ").read_bytes()
        limits = Path(f"/proc/{pid}/limits").read_text()
        assert [int(n) for n in limits.split("Max file size")[1].split()[:2]] == [0, 0]
    finally:
        sandbox.close()


def test_short_text_is_read_here_and_everything_else_apart(monkeypatch):
    apart: list[str] = []

    class Recorder:
        def decode(self, data: bytes, name: str, encoding: str | None) -> None:
            apart.append(name)

    monkeypatch.setattr(sandboxes, "_kept", lambda process: Recorder())
    for name, data in {
        "short.txt": TEXT.encode(), "long.txt": TEXT.encode() * 2_000, "page.html": GOOD,
        "page.pdf": newspaper_pdf(), "page.docx": docx(TEXT),
    }.items():  # fmt: skip
        safe_decode(data, name)
    assert apart == ["long.txt", "page.html", "page.pdf", "page.docx"]


def mutated(data: bytes, seed: int) -> bytes:
    """The file with some bytes changed, cut out, doubled or its end lost."""
    dice = random.Random(seed)
    damaged = bytearray(data)
    for _ in range(dice.choice((1, 3, 10, 40))):
        at = dice.randrange(len(damaged))
        match dice.randrange(5):
            case 0:
                damaged[at] = dice.randrange(256)
            case 1:
                del damaged[at : at + dice.randrange(1, 30)]
            case 2:
                damaged[at:at] = damaged[at : at + dice.randrange(1, 200)]
            case 3:
                damaged[at : at + 4] = dice.choice((b"\xff\xff\xff\x7f", b"\x00" * 4, b"9999", b"<<[["))
            case _:
                damaged[max(1, len(damaged) - dice.randrange(1, 400)) :] = b""
        if len(damaged) < 50:
            break
    return bytes(damaged)


def stored(data: bytes) -> bytes:
    """The same archive without compression, so that damage reaches the XML."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(out, "w") as file:
        for name in source.namelist():
            file.writestr(name, source.read(name))
    return out.getvalue()


def forms() -> dict[str, bytes]:
    stories = [d for n in range(2) for d in set_story(story(n, 40, 60 + 400 * n, 700, 4), n)]
    lines = story(3, 0, 0, 0, 0).paragraphs
    mail = "From: a@example.org\nTo: b@example.org\nSubject: x\nMIME-Version: 1.0\n\n" + "\n".join(lines)
    return {
        "pdf": printed(ordered(stories, "row by row")),
        "docx": stored(docx("会议召开", *lines)),
        "html": ("<html><body>" + "".join(f"<p>{line}</p>" for line in lines) + "</body></html>").encode(),
        "txt": "\n".join(lines).encode("gb18030"),
        "eml": mail.encode(),
    }


def survives(sandbox: Sandbox, form: str, seeds: range) -> None:
    data = forms()[form]
    read = 0
    for seed in seeds:
        begin = time.perf_counter()
        try:
            read += bool(sandbox.decode(mutated(data, seed), f"{seed}.{form}").text)
        except InputError as error:
            assert "crash" not in error.message
            read += "broken" in error.message  # an archive tells of damage by its sums
        assert time.perf_counter() - begin < SECONDS + 2
    assert read  # else nothing but the first check was tried


@pytest.mark.parametrize("form", forms())
def test_damaged_files_are_read_or_refused(kept, form):
    child = kept._child
    survives(kept, form, range(40))
    assert kept._child is child


@pytest.mark.slow
@pytest.mark.parametrize("form", forms())
def test_many_damaged_files_are_read_or_refused(kept, form):
    child = kept._child
    survives(kept, form, range(40, 250))
    assert kept._child is child
