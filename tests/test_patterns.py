"""Patterns compiled when first used: every one of them compiles, and does what `re` does."""

import importlib
import pkgutil
import re

import summarizer
from summarizer.patterns import any_of, regex


def test_a_pattern_is_compiled_when_it_is_used_and_not_before():
    wrong = regex("(")
    assert wrong.pattern == "("
    try:
        wrong.search("")
    except re.error:
        return
    raise AssertionError("a wrong expression was not compiled")


def test_a_pattern_does_what_re_does():
    source, text = r"(?P<n>\d+)月|A", "5月，a"
    lazy, real = regex(source, re.IGNORECASE), re.compile(source, re.IGNORECASE)
    assert [m.span() for m in lazy.finditer(text)] == [m.span() for m in real.finditer(text)]
    assert lazy.sub("-", text) == real.sub("-", text)
    assert (lazy.flags, lazy.groupindex, lazy.match(text, 1)) == (real.flags, real.groupindex, None)


def test_of_several_words_the_longest_that_stands_there_is_found():
    found = re.findall(any_of(["研究", "研究部署", "部署"]), "研究部署、部署、研究")
    assert found == ["研究部署", "部署", "研究"]


def test_every_pattern_of_the_package_compiles():
    kept = type(regex(""))
    met = 0
    for found in pkgutil.walk_packages(summarizer.__path__, "summarizer."):
        if found.name.endswith("__main__"):
            continue
        for value in vars(importlib.import_module(found.name)).values():
            for one in _all(value):
                if isinstance(one, kept):
                    met += one.flags >= 0
    assert met > 500


def _all(value):
    """A value, and what tuples and mappings of it hold."""
    yield value
    if isinstance(value, dict):
        value = (*value, *value.values())
    if isinstance(value, (tuple, list, frozenset)):
        for one in value:
            yield from _all(one)
