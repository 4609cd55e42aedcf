"""Patterns compiled when first used: every one of them compiles, and does what `re` does."""

import importlib
import pkgutil
import re
from re import _constants as op, _parser

import pytest

import summarizer
from summarizer.patterns import any_of, promised, regex


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


PROMISES = [
    ("签约|开工\\d+", {"签约", "开工"}),
    ("(?:已|未)?(?P<how>印发|[出颁]布)(?!的)", {"印发", "出", "颁"} | {"布"}),
    ("第?[一二三]届", {"届"}),
    ("a(?:bc)?de*fg+", {"fg"}),
    ("上\\u4e00页{2}", {"上一页"}),
    ("(?<=听取).+汇报", {"汇报"}),
    ("调研|.", set()),
    ("\\d+[^，。]{1,3}", set()),
    ("会议{0}", {"会"}),
    ("[要将]|拟", {"要", "将", "拟"}),
    ("a{", {"a{"}),
    ("(?i:会议)", set()),
]


@pytest.mark.parametrize(("source", "promise"), PROMISES)
def test_what_a_pattern_promises_is_read_off_its_source(source, promise):
    assert set(promised(source)) <= promise and bool(promised(source)) == bool(promise)
    assert _keeps(_parser.parse(source), promise) or not promise


def test_a_pattern_stays_uncompiled_until_a_text_holds_what_it_promises():
    wrong = regex("项目.**")
    assert (
        wrong.search("会议强调") is None and wrong.match("会议") is None and wrong.fullmatch("会议") is None
    )
    assert list(wrong.finditer("会议")) == wrong.findall("会议") == []
    assert (wrong.sub("-", "会议"), wrong.split("会议", maxsplit=1)) == ("会议", ["会议"])
    lazy = regex("(项)目|工程")
    assert lazy.search("会议") is None
    assert [lazy.search("一个项目")[1], lazy.findall("工程"), lazy.search("会议")] == ["项", [""], None]
    with pytest.raises(re.error):
        wrong.search("一个项目")


def test_a_text_asked_about_often_enough_is_not_looked_through_any_more():
    wrong = regex("项目.**")
    with pytest.raises(re.error):
        for _ in range(10_000):
            wrong.search("会议")


def _keeps(parsed, promise, run=""):
    """Whether every match of what `re` has parsed holds one of the strings; `run` are the characters before it."""
    for what, of in parsed:
        if what is op.LITERAL:
            run += chr(of)
            if any(one in run for one in promise):
                return True
            continue
        if what in (op.ASSERT, op.ASSERT_NOT, op.AT):
            continue
        if what is op.IN and all(
            kind is op.LITERAL and any(one in run + chr(char) for one in promise) for kind, char in of
        ):
            return True
        if what is op.SUBPATTERN and _keeps(of[3], promise, run):
            return True
        if what is op.BRANCH and all(_keeps(branch, promise, run) for branch in of[1]):
            return True
        if what in (op.MAX_REPEAT, op.MIN_REPEAT) and of[0] and _keeps(of[2], promise, run):
            return True
        run = ""
    return False


LINES = (
    "　　3月12日下午，望川区委书记李明主持召开区委常委会会议，传达学习全省经济工作会议精神，审议《城市更新三年行动计划》。",
    "会议强调，各街道要加快推进重点项目建设，完成投资52.3亿元以上，同比增长8.5%，严禁弄虚作假，确保12月底前落地见效。",
    "责任编辑：王晓峰  来源：望川区融媒体中心 点击次数：120 http://www.example.cn/1.html [打印] “十四五”末",
    "On the 12th of March the District Party Committee deliberated 3 plans; it must not be delayed until 2025.",
    "- All subdistricts: complete more than 5.23 billion yuan (up 8.5%), “落地见效”, the Standing Committee's third meeting",
)


def test_every_pattern_of_the_package_compiles_keeps_what_it_promises_and_finds_what_re_finds():
    kept = type(regex(""))
    met = kept_promises = 0
    for found in pkgutil.walk_packages(summarizer.__path__, "summarizer."):
        if found.name.endswith("__main__"):
            continue
        for value in vars(importlib.import_module(found.name)).values():
            for one in _all(value):
                if isinstance(one, kept):
                    met += one.flags >= 0
                    promise = promised(one.pattern) if isinstance(one.pattern, str) else ()
                    assert not promise or _keeps(_parser.parse(one.pattern), promise), one.pattern
                    kept_promises += bool(promise)
                    if isinstance(one.pattern, str):
                        real = re.compile(one.pattern, one.flags)
                        for line in LINES:
                            spans = [found.span() for found in real.finditer(line)]
                            assert [found.span() for found in one.finditer(line)] == spans, one.pattern
    assert met > 500 and kept_promises > 400


def _all(value):
    """A value, and what tuples and mappings of it hold."""
    yield value
    if isinstance(value, dict):
        value = (*value, *value.values())
    if isinstance(value, (tuple, list, frozenset)):
        for one in value:
            yield from _all(one)
