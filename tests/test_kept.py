"""What one start keeps for the next: the same back, and nothing where it may not be trusted or written."""

import sys

import pytest

from summarizer import kept


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "pycache_prefix", str(tmp_path))
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    return tmp_path


def _file(folder):
    (found,) = folder.rglob("*.kept")
    return found


def test_what_is_kept_comes_back(folder):
    value = {("签约", 0): (1, b"\x00\xff", ("a", None)), "n": frozenset({"会议"})}
    kept.save("things", value)
    assert kept.load("things") == value and kept.load("other") is None
    assert [file.name for file in folder.rglob("*") if file.is_file()] == [_file(folder).name]


@pytest.mark.parametrize("damage", [lambda data: data[:-1], lambda data: b"x" + data, lambda data: b""])
def test_a_damaged_file_is_as_if_it_were_not_there(folder, damage):
    kept.save("things", {"a": 1})
    _file(folder).write_bytes(damage(_file(folder).read_bytes()))
    assert kept.load("things") is None


def test_a_file_of_another_version_is_as_if_it_were_not_there(folder, monkeypatch):
    kept.save("things", {"a": 1})
    monkeypatch.setattr(kept, "_STAMP", b"another")
    assert kept.load("things") is None


def test_nothing_is_written_where_python_writes_no_bytecode(folder, monkeypatch):
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    kept.save("things", {"a": 1})
    assert [*folder.rglob("*")] == []


def test_where_nobody_may_write_nothing_is_kept_and_nothing_fails(folder, monkeypatch):
    (folder / "file").write_text("")
    monkeypatch.setattr(sys, "pycache_prefix", str(folder / "file"))
    kept.save("things", {"a": 1})
    assert kept.load("things") is None


def test_what_is_derived_is_made_once_for_each_state_of_the_package(folder, monkeypatch):
    made = []

    def make():
        made.append(1)
        return {"a": len(made)}

    assert kept.derived("things", make) == kept.derived("things", make) == {"a": 1}
    monkeypatch.setattr(kept, "package", lambda: "a table was changed")
    assert kept.derived("things", make) == {"a": 2}


def test_records_are_kept_beside_those_of_earlier_starts(folder):
    assert [*kept.load_records("things")] == []
    kept.save_records("things", kept.Records(), {("会议", 0): (1, b"\x00"), ("项目", 2): "b"})
    kept.save_records("things", kept.load_records("things"), {("项目", 2): "c", ("道路", 0): None})
    assert dict(kept.load_records("things")) == {
        ("会议", 0): (1, b"\x00"),
        ("项目", 2): "c",
        ("道路", 0): None,
    }


def test_a_record_that_is_damaged_is_as_if_it_were_not_there_and_its_neighbours_are(folder):
    kept.save_records("things", kept.Records(), {"a": "first", "b": "second"})
    file = _file(folder)
    file.write_bytes(file.read_bytes().replace(b"first", b"fjrst"))
    assert kept.load_records("things").get("a") is None and kept.load_records("things")["b"] == "second"
    file.write_bytes(file.read_bytes()[:-1])
    assert dict.fromkeys(kept.load_records("things")) == {"a": None, "b": None}
    assert kept.load_records("things").get("b") is None


@pytest.mark.parametrize("damage", [lambda data: data[:90], lambda data: b"x" + data, lambda data: b""])
def test_records_whose_index_is_damaged_are_as_if_they_were_not_there(folder, damage):
    kept.save_records("things", kept.Records(), {"a": 1})
    _file(folder).write_bytes(damage(_file(folder).read_bytes()))
    assert [*kept.load_records("things")] == []
