"""What a search looks for is what matches begin with: it finds what `re` finds."""

import re
import sys
from re import _compiler

import pytest

from summarizer.compiled import compiled
from summarizer.first_characters import _CASES, with_first

FOUND_AT_ONCE = [
    (r"(?<!重)要(?!求)", 0),
    (r"(?:就|对|(?:围绕|针对))[^，。；]{2,40}", 0),
    (r"(?:同志)?(?:担任|任)", 0),
    (r"\b(?:mayor|head)\b", 0),
    (r"\b(?:[Mm]ayor|skill|kiss)\b", re.IGNORECASE),
    (r"(?:^|，)(?:由)?区", 0),
    (r"(?:\d+|[一二三四五])(?:个|项)", 0),
    (r"\s?(?:第[一二]|\d)批", 0),
    (r"(?>签约|开工)|(?:奠基)++", 0),
    (r"(?=签)|约", 0),
    (r"\b(?:a|é)b", 0),
    (r"(?:\U00020000|要)求", 0),
    (r"(?:要)?(?:求)?", 0),
]
TEXTS = (
    "会议要求各部门，由区住建局就项目开工签约作汇报，他担任县长；十3批5个、二项 3批\u3000第一批奠基奠基。重要要素",
    "The Mayor, kisſ and \u212aill; MAYOR's head of sKIll\u0131 \u0130 ab éb Éb b",
    "\U00020000求要求",
    "",
)


@pytest.mark.parametrize(("source", "flags"), FOUND_AT_ONCE)
def test_a_search_finds_what_re_finds(source, flags):
    real, ours = re.compile(source, flags), compiled(source, flags)
    for text in TEXTS:
        assert [m.span() for m in ours.finditer(text)] == [m.span() for m in real.finditer(text)]


@pytest.mark.parametrize(("source", "flags"), FOUND_AT_ONCE[:9])
def test_what_opens_with_a_choice_is_looked_for_by_its_first_characters(source, flags):
    assert compiled(source, flags) != re.compile(source, flags)


@pytest.mark.parametrize(
    ("source", "flags"),
    [
        ("[^，]+要", 0),  # nearly anything
        (r"\w+区", 0),
        ("[一-鿿]{2,4}(?:区|县)", 0),
        (r"\b(?:[a-z]+ing)\b", 0),  # of most letters
        ("(?:Ärzte|ärzte)", re.IGNORECASE),
        (r"(?a:\b要)|求", 0),
        (r"(要)?\1求", 0),
    ],
)
def test_what_may_begin_with_nearly_anything_is_left_as_it_is(source, flags):
    assert compiled(source, flags) == re.compile(source, flags)


def test_a_letter_in_either_case_is_all_that_re_takes_for_it():
    everything = [chr(code) for code in range(sys.maxunicode + 1) if not 0xD800 <= code < 0xE000]
    for letter in "abcdefghijklmnopqrstuvwxyz":
        taken = set(re.findall(letter, "".join(everything), re.IGNORECASE))
        assert taken == {letter, letter.upper(), *_CASES.get(letter, "")}


def test_code_that_looks_for_something_already_is_left_as_it_is():
    for source in ("会议", "[一二]是", "签约|开工"):
        parsed = re._parser.parse(source)
        code = _compiler._code(parsed, 0)
        assert with_first(code, parsed, 0, _compiler) is code
