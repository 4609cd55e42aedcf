"""What a search looks for is what matches begin with: it finds what `re` finds."""

import re
import sys
from re import _compiler

import pytest

from summarizer.compiled import compiled
from summarizer.first_characters import _CASES, look_before_choices, with_first

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


_OFFICES = "局|委|办|(?<=县)区|中心|(?:乡|镇)政府|部门|企业|公司|街道|站(?!位)"
_ENGLISH = "mayor|head|skill|kiss|bureau|office|town|village"
_CHOICES_INSIDE = [
    (rf"[^，、]{{0,12}}?(?:{_OFFICES})(?:、[^，]{{0,4}}?(?:{_OFFICES}))*(?=就|要|，|$)", 0),
    (rf"(?:(?<!{_OFFICES[0]})要|(?!(?:{_OFFICES}))由区)(?P<who>{_OFFICES}|住建局)?", 0),
    (rf"[^.]{{0,8}}?\b(?:{_ENGLISH})s?\b", re.IGNORECASE),
    (rf"[^.]{{0,8}}?\b(?i:{_ENGLISH})s?\b", 0),
    (rf"(?>(?:{_OFFICES}|)要)+", 0),
]


@pytest.mark.parametrize(("source", "flags"), _CHOICES_INSIDE)
def test_a_look_before_a_choice_of_many_changes_no_match(source, flags):
    real, ours = re.compile(source, flags), compiled(source, flags)
    texts = (
        *TEXTS,
        "县区要部门企业公司要、乡政府要，站位站要",
        "A MAYOR and Kisses. \u212aiss, heads of skills",
    )
    for text in texts:
        assert [(m.span(), m.groups()) for m in ours.finditer(text)] == [
            (m.span(), m.groups()) for m in real.finditer(text)
        ]


@pytest.mark.parametrize(("source", "flags"), _CHOICES_INSIDE[:3])
def test_a_choice_of_many_is_looked_at_before_its_branches(source, flags):
    parsed = re._parser.parse(source, flags)
    before = len(_compiler._code(parsed, flags))
    look_before_choices(parsed, flags, re._parser, _compiler)
    assert len(_compiler._code(parsed, flags)) > before


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
