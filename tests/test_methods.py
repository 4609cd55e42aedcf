"""Methods of dataclasses kept from one start to the next are those `dataclasses` makes."""

import dataclasses
import inspect
import sys

import pytest

from summarizer import methods


@pytest.fixture
def starts(tmp_path, monkeypatch):
    """Called, it begins anew, with what was kept before."""
    monkeypatch.setattr(sys, "pycache_prefix", str(tmp_path))
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(dataclasses, "exec", exec, raising=False)
    known = methods._known

    def start():
        monkeypatch.setattr(methods, "_new", {})
        known.cache_clear()
        methods.remember()

    yield start
    known.cache_clear()


def _classes():
    @dataclasses.dataclass(frozen=True, slots=True)
    class Post:
        name: str
        terms: list[int] = dataclasses.field(default_factory=list, compare=False)
        acting: bool = False

    @dataclasses.dataclass(order=True)
    class Rank:
        level: int

        def __post_init__(self):
            self.level += 1

    return Post, Rank


def _behaviour(classes):
    post, rank = classes
    mayor = post("mayor")
    with pytest.raises(dataclasses.FrozenInstanceError):
        mayor.name = "other"
    return (
        repr(mayor).rpartition(".")[2],
        mayor == post("mayor", [1]),
        hash(mayor) == hash(post("mayor")),
        dataclasses.asdict(dataclasses.replace(mayor, acting=True)),
        str(inspect.signature(post.__init__)),
        rank(1) < rank(2),
        rank(1).level,
    )


def test_classes_whose_methods_are_kept_are_those_of_the_standard_library(starts):
    usual = _behaviour(_classes())
    starts()
    made = _behaviour(_classes())
    methods.keep()
    starts()
    again = _behaviour(_classes())
    assert usual == made == again
    assert methods._known() and not methods._new


def test_of_too_many_only_the_latest_are_kept(starts, monkeypatch):
    starts()
    _classes()
    methods.keep()
    starts()
    monkeypatch.setattr(methods, "_MOST", 1)
    dataclasses.make_dataclass("Other", ["another"])
    latest = set(methods._new)
    methods.keep()
    starts()
    assert latest and set(methods._known()) == latest
