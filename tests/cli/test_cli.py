import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from summarizer import __version__
from summarizer.cli import main
from summarizer.running.work import brief_bytes

# What must not load before a command needs it: each costs more than typer itself.
HEAVY = {
    "openai",
    "pydantic",
    "jinja2",
    "rich",
    "opencc",
    "pypinyin",
    "selectolax",
    "jsonschema_rs",
    "tiktoken",
}
ROOMS = {
    "facts", "language", "reading", "rules", "english", "checking", "writing", "pipeline",
    "running.work", "running.batch", "running.chat", "running.reader", "running.store",
}  # fmt: skip


@pytest.fixture
def briefing(page_file: Path) -> Path:
    path = page_file.with_name("page.txt.json")
    path.write_text(
        brief_bytes(page_file.read_bytes(), "page.txt", "rules").model_dump_json(), encoding="utf-8"
    )
    return path


def test_version_and_help(invoke):
    assert invoke("--version").out == f"summarizer {__version__}\n"
    shown = invoke("--help")
    assert shown.code == 0
    for name in ("brief", "batch", "validate", "evaluate", "schema", "doctor", "glossary"):
        assert re.search(rf"^  {name} ", shown.out, re.MULTILINE)


def test_no_command_and_an_unknown_one_are_bad_usage(invoke):
    assert invoke().code == 2
    assert invoke("frobnicate").code == 2
    assert invoke("brief").code == 2
    assert invoke("brief", "x", "--engine", "magic").code == 2
    assert invoke("brief", "x", "--max-cost", "-1").code == 2


def test_help_and_completion_load_nothing_heavy(command):
    script = "import sys, summarizer.cli; print(*sys.modules)"
    loaded = set(subprocess.check_output([sys.executable, "-c", script], text=True).split())
    assert not loaded & (HEAVY | {f"summarizer.{room}" for room in ROOMS})
    traced = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "summarizer", "--help"],
        capture_output=True,
        text=True,
        check=True,
    )
    imported = set(re.findall(r"\|\s+([\w.]+)$", traced.stderr, re.MULTILINE))
    assert "typer" in imported
    assert not imported & (HEAVY | {f"summarizer.{room}" for room in ROOMS})


@pytest.mark.slow
def test_help_takes_little_longer_than_importing_typer():
    def fastest(*line: str) -> float:
        times = []
        for _ in range(15):
            began = time.perf_counter()
            subprocess.run([sys.executable, *line], capture_output=True, check=True)
            times.append(time.perf_counter() - began)
        return min(times)

    assert fastest("-m", "summarizer", "--help") < 2.5 * fastest("-c", "import typer")


def test_the_help_page_is_what_the_command_line_says(tmp_path):
    page = tmp_path / "cli.md"
    line = [sys.executable, "-m", "typer", "summarizer.cli", "utils", "docs", "--name", "summarizer"]
    subprocess.run([*line, "--title", "Command line", "--output", str(page)], check=True, capture_output=True)
    kept = Path(__file__).parents[2] / "docs" / "cli.md"
    assert page.read_text(encoding="utf-8") == kept.read_text(encoding="utf-8"), (
        "out of date: run `make docs`"
    )


def test_completion_completes(command, monkeypatch):
    monkeypatch.setenv("_SUMMARIZER_COMPLETE", "complete_bash")
    monkeypatch.setenv("COMP_WORDS", "summarizer va")
    monkeypatch.setenv("COMP_CWORD", "1")
    assert command().out.split() == ["validate"]


def test_brief_prints_the_briefing_and_nothing_else(invoke, page_file):
    ran = invoke("brief", page_file)
    assert ran.code == 0
    assert ran.out.startswith("#")
    assert ran.err == "no language model is configured: using the rules\n"
    assert invoke("brief", page_file, "--engine", "rules").err == ""


@pytest.mark.parametrize(
    ("form", "begins"), [("md", "#"), ("html", "<!doctype html>"), ("json", "{"), ("txt", "")]
)
def test_brief_writes_every_format(invoke, page_file, tmp_path, form, begins):
    ran = invoke("brief", page_file, "--format", form)
    assert ran.code == 0
    assert ran.out.lower().startswith(begins)
    out = tmp_path / "result"
    assert invoke("brief", page_file, "--format", form, "--out", out).out == ""
    assert out.read_text(encoding="utf-8") == ran.out


def test_a_word_document_goes_to_a_file(invoke, page_file, tmp_path):
    out = tmp_path / "briefing.docx"
    assert invoke("brief", page_file, "--format", "docx", "--out", out).out == ""
    assert out.read_bytes().startswith(b"PK")
    two = invoke("brief", page_file, page_file, "--format", "docx")
    assert two.code == 2
    assert "hint: name a file with --out, one page at a time" in two.err


def test_brief_reads_standard_input_and_several_files(invoke, command, page_file, page_text):
    by_name = invoke("brief", page_file, "--format", "txt", "--engine", "rules")
    piped = command("brief", "-", "--format", "txt", "--engine", "rules", stdin=page_text.encode())
    assert piped.code == by_name.code == 0
    assert piped.out.replace("stdin", "page.txt") == by_name.out
    twice = invoke("brief", page_file, page_file, "--format", "txt", "--engine", "rules")
    assert twice.out == by_name.out * 2


def test_output_is_utf8_whatever_the_terminal_says(page_file, bare):
    line = [sys.executable, "-m", "summarizer", "brief", str(page_file), "--engine", "rules"]
    environment = {**os.environ, "PYTHONIOENCODING": "ascii", "LC_ALL": "C"}
    done = subprocess.run(line, capture_output=True, env=environment, check=True)
    assert "5月15日" in done.stdout.decode("utf-8")


@pytest.mark.parametrize(
    ("data", "options", "says"),
    [
        (b"", [], "empty"),
        (b"\x7fELF\x02\x01" + bytes(range(256)) * 40, [], "page"),
        (b"The mayor met the press on Monday.\n" * 50, [], "Chinese"),
        ("清源县召开会议。".encode() * 1_000_000, [], "larger than"),
        ("清源县召开会议。".encode(), ["--encoding", "klingon"], "klingon"),
    ],
    ids=["empty", "binary", "no Chinese", "24 MB", "unknown encoding"],
)
def test_an_unreadable_page_is_one_line_with_a_next_step(invoke, tmp_path, data, options, says):
    path = tmp_path / "page.bin"
    path.write_bytes(data)
    ran = invoke("brief", path, "--engine", "rules", *options)
    assert ran.code == 2
    assert ran.out == ""
    message, hint = ran.err.splitlines()
    assert message.startswith("error: ")
    assert hint.startswith("hint: ")
    assert says in message
    assert "page.bin" in message


def test_bad_paths(invoke, page_file, tmp_path, monkeypatch):
    assert "no such file" in invoke("brief", tmp_path / "none.txt").err
    assert "use `summarizer batch" in invoke("brief", tmp_path).err
    for out, says in ((tmp_path, "is a folder"), (tmp_path / "no" / "x", "cannot be written")):
        ran = invoke("brief", page_file, "--out", out)
        assert ran.code == 2
        assert says in ran.err
    ran = invoke("brief", page_file, page_file, "--out", tmp_path / "x")
    assert (ran.code, "takes one page" in ran.err) == (2, True)

    opened = Path.open

    def refuse(self: Path, *arguments: object, **named: object) -> object:
        if self == page_file:
            raise PermissionError(13, "Permission denied", str(self))
        return opened(self, *arguments, **named)

    monkeypatch.setattr(Path, "open", refuse)
    ran = invoke("brief", page_file)
    assert (ran.code, "Permission denied" in ran.err) == (2, True)


def test_a_model_asked_for_and_not_there_is_exit_3(invoke, page_file):
    ran = invoke("brief", page_file, "--engine", "model")
    assert ran.code == 3
    assert ran.err == (
        "error: no language model is configured\n"
        "hint: set OPENAI_API_KEY or SUMMARIZER_BASE_URL, or use --engine rules\n"
    )


def test_an_endless_input_is_too_large(invoke):
    ran = invoke("brief", "/dev/zero", "--engine", "rules")
    assert (ran.code, "larger than" in ran.err) == (2, True)


def test_settings_come_from_environment_and_file(invoke, page_file, tmp_path, monkeypatch):
    config = tmp_path / "config.toml"
    config.write_text('engine = "rules"\n')
    assert invoke("--config", config, "brief", page_file).err == ""
    config.write_text('engine = "magic"\n')
    ran = invoke("--config", config, "brief", page_file)
    assert (ran.code, "unknown engine 'magic'" in ran.err) == (2, True)
    monkeypatch.setenv("SUMMARIZER_ENGINE", "rules")
    assert invoke("brief", page_file).err == ""


def test_a_traceback_is_shown_only_when_asked_for(bare, tmp_path, monkeypatch):
    monkeypatch.setenv("SUMMARIZER_DEBUG", "1")
    monkeypatch.setattr(sys, "argv", ["summarizer", "brief", str(tmp_path / "none")])
    from summarizer.errors import InputError

    with pytest.raises(InputError):
        main()


def test_batch_writes_a_folder_and_resumes(invoke, page_file, tmp_path):
    folder, out = tmp_path / "in", tmp_path / "out"
    folder.mkdir()
    page_file.rename(folder / "page.txt")
    ran = invoke(
        "batch", folder, "--out", out, "--engine", "rules", "--format", "md", "--format", "html", "--json"
    )
    assert ran.code == 0
    summary = json.loads(ran.out)
    assert (summary["documents"], summary["done"], summary["failed"]) == (1, 1, [])
    assert sorted(path.name for path in out.iterdir() if path.name[0] != ".") == [
        "page.txt.html",
        "page.txt.json",
        "page.txt.md",
    ]
    assert "1/1 documents, 0 failed" in ran.err
    assert "\x1b" not in ran.err
    ran = invoke("batch", folder, "--out", out, "--engine", "rules")
    assert "0 briefed, 1 already done" in ran.err
    assert ran.out == ""


def test_batch_reports_failures_and_exits_1(invoke, page_file, tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    page_file.rename(folder / "page.txt")
    (folder / "empty.txt").touch()
    (folder / "scan.png").touch()
    ran = invoke("batch", folder, "--out", tmp_path / "out", "--engine", "rules")
    assert ran.code == 1
    assert "failed: empty.txt" in ran.err
    assert "left alone: 1 .png" in ran.err
    again = invoke("batch", folder, "--out", tmp_path / "out", "--engine", "rules")
    assert again.code == 1
    assert "--retry-failed tries them again" in again.err


def test_batch_refuses_bad_folders(invoke, page_file, tmp_path):
    assert invoke("batch", tmp_path / "none", "--out", tmp_path / "out").code == 2
    assert invoke("batch", tmp_path, "--out", page_file).code == 2
    assert invoke("batch", tmp_path, "--out", tmp_path / "out", "--workers", "0").code == 2


def test_ctrl_c_is_exit_4_with_the_way_to_go_on(bare, page_file):
    line = [sys.executable, "-m", "summarizer", "brief", "-", "--engine", "rules"]

    def heed() -> None:  # a shell that runs us in the background has told its children to ignore it
        signal.signal(signal.SIGINT, signal.SIG_DFL)

    with subprocess.Popen(line, stdin=subprocess.PIPE, stderr=subprocess.PIPE, preexec_fn=heed) as process:
        assert process.stdin is not None
        process.stdin.write(b"." * 200_000)  # more than a pipe holds: it has loaded and reads its input
        process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=60)
        assert said == b"interrupted: run the same command again to resume\n"
    assert process.returncode == 4


def test_validate_for_people_and_programs(invoke, briefing, tmp_path):
    ran = invoke("validate", briefing)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith(f"{briefing}: valid, evidence checked against ")
    (report,) = json.loads(invoke("validate", briefing, "--json", "--source", tmp_path).out)
    assert (report["verdict"], report["path"]) == ("valid", str(briefing))
    broken = tmp_path / "broken.json"
    broken.write_text('{\n"a": }')
    ran = invoke("validate", briefing, broken)
    assert ran.code == 2
    assert "line 2, column 6" in ran.out
    broken.write_text("{}")
    assert invoke("validate", tmp_path).code == 1
    assert invoke("validate", tmp_path / "none").code == 2


def test_schemas_are_printed_as_published(invoke):
    assert json.loads(invoke("schema").out)["title"] == "Briefing"
    assert invoke("schema", "briefing").out == invoke("schema").out
    assert "must_not_appear" in invoke("schema", "gold").out
    ran = invoke("schema", "poem")
    assert (ran.code, "use one of: briefing, gold" in ran.err) == (2, True)


def test_doctor_names_what_there_is_and_never_the_key(invoke, monkeypatch):
    monkeypatch.setenv("OPENAI_API_KEY", "sk-canary")
    ran = invoke("doctor")
    assert ran.code == 0, ran.out
    assert "canary" not in ran.out + ran.err
    checks = {check["name"]: check for check in json.loads(invoke("doctor", "--json").out)}
    assert checks["summarizer"]["detail"].startswith(__version__)
    assert checks["OPENAI_API_KEY"]["detail"] == "set"
    assert checks["timeout"]["detail"] == "an answer is waited for 90 s (default)"
    monkeypatch.setenv("SUMMARIZER_TIMEOUT", "300")
    assert "waited for 300 s (SUMMARIZER_TIMEOUT)" in invoke("doctor").out
    monkeypatch.setenv("SUMMARIZER_ENGINE", "magic")
    ran = invoke("doctor")
    assert ran.code == 1
    assert re.search(r"^BAD  settings .*magic", ran.out, re.MULTILINE)


def test_glossary_finds_chinese_and_english(invoke):
    ran = invoke("glossary", "县委书记")
    assert ran.code in (0, 1)
    entries = json.loads(invoke("glossary", "市", "--json").out)
    assert entries[0]["zh"] == "市"
    assert all("市" in entry["zh"] or "市" in entry["en"] for entry in entries)
    ran = invoke("glossary", "没有这个词")
    assert (ran.code, ran.out) == (1, "")


def test_evaluate_scores_gold(invoke, tmp_path):
    ran = invoke("evaluate", tmp_path)
    assert (ran.code, "holds no *.gold.json" in ran.err) == (2, True)
