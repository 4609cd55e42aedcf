import errno
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from summarizer import __version__
from summarizer.errors import InputError, SettingsError
from summarizer.running import store


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_file_is_written_whole_and_nothing_is_left_beside_it(tmp_path: Path):
    path = tmp_path / "a.txt.json"
    store.write_atomic(path, "一")
    store.write_atomic(path, "二")
    assert path.read_text(encoding="utf-8") == "二"
    assert names(tmp_path) == ["a.txt.json"]


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EIO])
def test_a_disk_that_fails_leaves_the_old_file_and_no_temporary_one(tmp_path, monkeypatch, number):
    path = tmp_path / "a.json"
    store.write_atomic(path, "old")

    def fail(_: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(OSError, match=os.strerror(number)):
        store.write_atomic(path, "new")
    assert path.read_text() == "old"
    assert names(tmp_path) == ["a.json"]


def test_the_longest_legal_name_can_be_written(tmp_path: Path):
    path = tmp_path / ("n" * 250 + ".json")
    store.write_atomic(path, "x")
    assert path.read_text() == "x"


def test_what_a_killed_run_left_behind_is_overwritten(tmp_path: Path):
    path = tmp_path / "a.json"
    script = (
        "import os, pathlib, sys\n"
        "from summarizer.running import store\n"
        "os.fsync = lambda _: os.kill(os.getpid(), 9)\n"
        "store.write_atomic(pathlib.Path(sys.argv[1]), 'half')\n"
    )
    subprocess.run([sys.executable, "-c", script, str(path)], check=False)
    assert not path.exists()
    assert len(names(tmp_path)) == 1
    store.write_atomic(path, "whole")
    assert names(tmp_path) == ["a.json"]


def test_two_runs_do_not_share_a_folder(tmp_path: Path):
    out = tmp_path / "new" / "out"
    with store.locked(out), pytest.raises(SettingsError, match="another run"), store.locked(out):
        pass
    with store.locked(out):
        assert (out / store.LOCK).exists()


def test_an_output_folder_that_is_a_file_or_cannot_be_made(tmp_path, monkeypatch):
    file = tmp_path / "file"
    file.touch()
    for path in (file, file / "below"):
        with pytest.raises(SettingsError, match="not a folder"), store.locked(path):
            pass

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(Path, "mkdir", refuse)
    with pytest.raises(InputError, match="cannot write: Permission denied"), store.locked(tmp_path / "x"):
        pass


def test_a_failure_holds_for_one_input_version_and_engine(tmp_path: Path):
    failure = store.Failure("sub/a.txt", "0" * 64, __version__, "rules", "InputError", "why", "what next")
    store.record_failure(tmp_path, "sub/a.txt", failure)
    assert store.recorded_failure(tmp_path, "sub/a.txt", "0" * 64, "rules") == failure
    assert store.recorded_failure(tmp_path, "sub/a.txt", "1" * 64, "rules") is None
    assert store.recorded_failure(tmp_path, "sub/a.txt", "0" * 64, "model") is None
    old = {**json.loads((tmp_path / "sub/a.txt.failed").read_text()), "version": "0.0.1"}
    (tmp_path / "sub/a.txt.failed").write_text(json.dumps(old))
    assert store.recorded_failure(tmp_path, "sub/a.txt", "0" * 64, "rules") is None
    store.forget_failure(tmp_path, "sub/a.txt")
    store.forget_failure(tmp_path, "sub/a.txt")
    assert not (tmp_path / "sub/a.txt.failed").exists()


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "{}", "null", "[" * 100_000, '{"schema_version": "\\ud800"}']
)
def test_a_damaged_output_counts_as_not_there(tmp_path: Path, text: str):
    (tmp_path / "a.txt.json").write_text(text)
    (tmp_path / "a.txt.failed").write_text(text)
    assert store.stored(tmp_path, "a.txt") is None
    assert store.recorded_failure(tmp_path, "a.txt", "", "rules") is None


def test_an_export_says_what_is_wrong_with_its_place(tmp_path: Path):
    with pytest.raises(SettingsError, match="is a folder"):
        store.export(tmp_path, "x")
    with pytest.raises(InputError, match="cannot be written"):
        store.export(tmp_path / "none" / "x.md", "x")
    store.export(tmp_path / "x.md", "x")
    assert (tmp_path / "x.md").read_text() == "x"
