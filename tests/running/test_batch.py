import hashlib
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from summarizer.errors import InputError
from summarizer.running import clusters, store
from summarizer.running.batch import Batch, find, run
from summarizer.running.batch_pool import in_processes
from summarizer.running.work import Outcome, Task


@pytest.fixture
def folder(tmp_path: Path, page_text: str) -> Path:
    """Five documents in two folders, one of them in another encoding, and things that are none."""
    place = tmp_path / "in"
    (place / "县" / "镇").mkdir(parents=True)
    (place / "a.txt").write_text(page_text, encoding="utf-8")
    (place / "a.html").write_text(f"<html><body><p>{page_text}</p></body></html>", encoding="utf-8")
    (place / "县" / "b.txt").write_text(page_text.replace("陆文涛", "陆文海"), encoding="gb18030")
    (place / "县" / "镇" / "c").write_text(page_text, encoding="utf-8")
    (place / "empty.txt").touch()
    (place / ".hidden.txt").write_text(page_text, encoding="utf-8")
    (place / "scan.png").write_bytes(b"\x89PNG")
    return place


def go(folder: Path, out: Path, **options: object) -> tuple[dict[str, str], object]:
    """Run a batch and return name → status with the summary."""
    reports: list[Outcome] = []
    batch = Batch(folder, out, **{"engine": "rules", "workers": 1, **options})
    summary = run(batch, find(folder, out), reports.append)
    return {outcome.name: outcome.status for outcome in reports}, summary


def tree(out: Path) -> dict[str, bytes]:
    """Every file of a run but its summary and the state of its clusters, which hold times."""
    return {
        path.relative_to(out).as_posix(): path.read_bytes()
        for path in sorted(out.rglob("*"))
        if path.is_file() and path.name not in (store.RUN, store.LOCK, clusters.FILE)
    }


def test_documents_are_found_in_order_and_the_rest_is_counted(folder, tmp_path):
    found = find(folder, tmp_path / "out")
    assert found.names == ("a.html", "a.txt", "empty.txt", "县/b.txt", "县/镇/c")
    assert found.others == {".png": 1}


def test_one_bad_file_does_not_stop_the_rest(folder, tmp_path):
    out = tmp_path / "out"
    statuses, summary = go(folder, out, formats=("md",))
    assert statuses.pop("empty.txt") == "failed"
    assert set(statuses.values()) == {"done"}
    assert summary.exit_code == 1
    (failure,) = summary.failed
    assert "empty" in failure.message
    assert sorted(tree(out)) == [
        *("a.html.json", "a.html.md", "a.txt.json", "a.txt.md", "empty.txt.failed"),
        *("县/b.txt.json", "县/b.txt.md", "县/镇/c.json", "县/镇/c.md"),
    ]
    assert json.loads((out / store.RUN).read_text())["documents"] == 5


def test_a_second_run_does_nothing_and_a_changed_input_is_done_again(folder, tmp_path, page_text):
    out = tmp_path / "out"
    go(folder, out)
    before = tree(out)
    statuses, summary = go(folder, out)
    assert statuses.pop("empty.txt") == "failed_before"
    assert set(statuses.values()) == {"current"}
    assert (summary.done, summary.current, summary.exit_code) == (0, 4, 1)
    assert tree(out) == before
    (folder / "a.txt").write_text(page_text.replace("陆文涛", "陆文江"), encoding="utf-8")
    statuses, _ = go(folder, out)
    assert [name for name, status in statuses.items() if status == "done"] == ["a.txt"]
    digest = hashlib.sha256((folder / "a.txt").read_bytes()).hexdigest()
    assert json.loads((out / "a.txt.json").read_bytes())["source"]["sha256"] == digest


def test_failures_are_left_alone_until_asked_or_mended(folder, tmp_path, page_text):
    out = tmp_path / "out"
    go(folder, out)
    assert go(folder, out)[0]["empty.txt"] == "failed_before"
    assert go(folder, out, retry=True)[0]["empty.txt"] == "failed"
    (folder / "empty.txt").write_text(page_text, encoding="utf-8")
    assert go(folder, out)[0]["empty.txt"] == "done"
    assert not (out / "empty.txt.failed").exists()


@pytest.mark.parametrize("damage", [b"", b"{}", b'{"schema_version": "1.0"', None])
def test_a_damaged_or_missing_output_is_made_again(folder, tmp_path, damage):
    out = tmp_path / "out"
    go(folder, out)
    before = tree(out)
    if damage is None:
        (out / "a.txt.json").unlink()
    else:
        (out / "a.txt.json").write_bytes(damage)
    assert go(folder, out)[0]["a.txt"] == "done"
    assert tree(out) == before


def test_another_version_does_the_work_again(folder, tmp_path):
    out = tmp_path / "out"
    go(folder, out)
    path = out / "a.txt.json"
    path.write_text(
        path.read_text(encoding="utf-8").replace('"summarizer_version": "', '"summarizer_version": "0.')
    )
    assert go(folder, out)[0]["a.txt"] == "done"


def test_a_format_asked_for_later_is_added_without_making_the_briefing_again(folder, tmp_path):
    out = tmp_path / "out"
    go(folder, out)
    stamp = (out / "a.txt.json").stat().st_mtime_ns
    assert go(folder, out, formats=("txt", "json"))[0]["a.txt"] == "done"
    assert (out / "a.txt.txt").read_text(encoding="utf-8")
    assert (out / "a.txt.json").stat().st_mtime_ns == stamp


def test_processes_and_their_number_change_nothing(folder, tmp_path):
    one, three = tmp_path / "one", tmp_path / "three"
    statuses, _ = go(folder, one, formats=("md", "html"))
    statuses_of_three, _ = go(folder, three, formats=("md", "html"), workers=3)
    assert statuses == statuses_of_three
    assert tree(one) == tree(three)


def test_limit_keeps_to_the_first_documents(folder, tmp_path):
    assert list(go(folder, tmp_path / "out", limit=2)[0]) == ["a.html", "a.txt"]


def test_input_and_output_may_be_one_folder(folder):
    go(folder, folder, formats=("html", "txt"))
    assert find(folder, folder).names == ("a.html", "a.txt", "empty.txt", "县/b.txt", "县/镇/c")
    assert set(go(folder, folder, formats=("html", "txt"))[0].values()) == {"current", "failed_before"}


def test_an_output_folder_inside_the_input_folder_is_not_read(folder):
    out = folder / "briefings"
    go(folder, out, formats=("txt",))
    assert (
        find(folder, out).names == find(folder, folder / "elsewhere").names[:2] + find(folder, out).names[2:]
    )
    assert not any(name.startswith("briefings/") for name in find(folder, out).names)


def test_names_that_share_a_stem_or_look_like_outputs_do_not_collide(tmp_path, page_text):
    place, out = tmp_path / "in", tmp_path / "out"
    place.mkdir()
    for name in ("a", "a.txt", "a.txt.html", "a.html", "-rf.txt", "a b\tc.txt", "_run", "a.failed.txt"):
        (place / name).write_text(page_text, encoding="utf-8")
    statuses, _ = go(place, out, formats=("html", "txt"))
    assert set(statuses.values()) == {"done"}
    assert len(statuses) == 8
    assert len(tree(out)) == 24


def test_links_are_neither_followed_in_circles_nor_out_of_sight(folder, tmp_path, page_text):
    (folder / "loop").symlink_to(folder, target_is_directory=True)
    (folder / "self.txt").symlink_to(folder / "self.txt")
    (folder / "gone.txt").symlink_to(tmp_path / "nowhere")
    os.mkfifo(folder / "pipe.txt")
    statuses, _ = go(folder, tmp_path / "out")
    failed = {name for name, status in statuses.items() if status == "failed"}
    assert failed == {"empty.txt", "self.txt", "gone.txt", "pipe.txt"}
    assert not any(name.startswith("loop/") for name in statuses)


def test_names_that_are_not_text_are_worked_on_and_shown_safely(tmp_path, page_text):
    place, out = tmp_path / "in", tmp_path / "out"
    place.mkdir()
    for name in (b"\xff\xfe.txt", b"line\nbreak.txt", b"\x1b[31m.txt"):
        with open(os.path.join(os.fsencode(place), name), "wb") as file:  # noqa: PTH118, PTH123 - pathlib takes no bytes
            file.write(page_text.encode())
    statuses, summary = go(place, out)
    assert set(statuses) == {"\ufffd\ufffd.txt", "line\ufffdbreak.txt", "\ufffd[31m.txt"}
    assert set(statuses.values()) == {"done"}
    assert summary.as_json().isprintable() or "\n" in summary.as_json()
    assert len(tree(out)) == 3


def test_a_name_too_long_for_its_outputs_is_a_failure_like_any_other(tmp_path, page_text):
    place = tmp_path / "in"
    place.mkdir()
    (place / ("n" * 251 + ".txt")).write_text(page_text, encoding="utf-8")
    (place / "z.txt").write_text(page_text, encoding="utf-8")
    statuses, summary = go(place, tmp_path / "out")
    assert statuses["z.txt"] == "done"
    (failure,) = summary.failed
    assert "could not be recorded" in failure.message


def test_a_folder_that_is_not_there_is_a_file_or_cannot_be_listed(folder, tmp_path, monkeypatch):
    with pytest.raises(InputError, match="no such folder"):
        find(tmp_path / "none", tmp_path)
    with pytest.raises(InputError, match="a file, not a folder"):
        find(folder / "a.txt", tmp_path)

    def refuse(path: object) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(os, "scandir", refuse)
    with pytest.raises(InputError, match="cannot be listed: Permission denied") as caught:
        find(folder, tmp_path)
    assert str(folder) in caught.value.message


def test_a_folder_without_documents_is_said_to_be_one(tmp_path):
    with pytest.raises(InputError, match="no documents"):
        find(tmp_path, tmp_path / "out")


def test_nothing_is_written_outside_the_output_folder(folder, tmp_path):
    before = {path: path.stat().st_mtime_ns for path in sorted(tmp_path.rglob("*"))}
    go(folder, tmp_path / "out", formats=("md",))
    after = {path: path.stat().st_mtime_ns for path in sorted(tmp_path.rglob("*"))}
    changed = {path for path in after if after[path] != before.get(path)}
    assert changed
    assert all(path == tmp_path / "out" or (tmp_path / "out") in path.parents for path in changed)


def deadly(task: Task) -> Outcome:
    """Work that kills its process on one document."""
    if task.name == "b":
        os.kill(os.getpid(), signal.SIGKILL)
    return Outcome(task.name, "done")


def test_a_process_that_dies_costs_one_document(tmp_path):
    todo = [Task(tmp_path / name, name, tmp_path / "out", "rules") for name in "abcdefgh"]
    statuses = {outcome.name: outcome.status for outcome in in_processes(todo, 2, deadly)}
    assert statuses == {name: "failed" if name == "b" else "done" for name in "abcdefgh"}
    assert (tmp_path / "out" / "b.failed").is_file()


def heed_interrupts() -> None:
    """What a shell starts in the background ignores SIGINT, and so would its children."""
    signal.signal(signal.SIGINT, signal.default_int_handler)


def start(folder: Path, out: Path) -> "subprocess.Popen[bytes]":
    line = [sys.executable, "-m", "summarizer", "batch", str(folder), "--out", str(out), "--engine", "rules"]
    process = subprocess.Popen(
        [*line, "--workers", "2"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
        preexec_fn=heed_interrupts,
    )
    for _ in range(1500):
        if any(out.glob("*.json")) or process.poll() is not None:
            break
        time.sleep(0.02)
    return process


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_a_run_that_is_stopped_leaves_whole_files_and_goes_on(bare, tmp_path, page_text, how):
    place, out, whole = tmp_path / "in", tmp_path / "out", tmp_path / "whole"
    place.mkdir()
    for number in range(90):
        (place / f"{number:03}.txt").write_text(
            page_text.replace("32万", f"{number + 1}万"), encoding="utf-8"
        )
    process = start(place, out)
    if how is signal.SIGINT:
        os.killpg(process.pid, how)  # as a terminal sends Ctrl-C
    else:
        process.send_signal(how)
    _, err = process.communicate(timeout=60)  # returns only when no child holds the pipes
    done = list(out.glob("*.json"))
    assert 0 < len(done) < 90
    assert all(store.stored(out, path.stem) for path in done)
    if how is not signal.SIGKILL:
        assert process.returncode == 4
        assert b"resume" in err
        assert b"Traceback" not in err
        assert not list(out.glob(".*.tmp"))
    _, summary = go(place, out)
    assert summary.current >= len(done)
    go(place, whole)
    assert tree(out) == tree(whole)
