from itertools import pairwise

import pytest
from hypothesis import given, strategies as st

from summarizer.language.matching import Lexicon
from summarizer.language.rows import rows
from summarizer.language.terms import find_terms, glossary, hard, in_force, packaged, parse_glossary


def test_terms_are_found_longest_first_in_one_pass():
    text = "坚决做到“两个维护”，推进乡村全面振兴和乡村振兴战略。"
    assert [(m.zh, m.en) for m in find_terms(text)] == [
        ("两个维护", "Two Upholds"),
        ("乡村全面振兴", "all-round rural revitalization"),
        ("乡村振兴战略", "rural revitalization strategy"),
    ]
    assert all(text[m.start : m.end] == m.zh for m in find_terms(text))


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("党的自我革命", "the Party's self-reform"),
        ("主体责任", "principal responsibility"),
        ("中国式现代化", "Chinese modernization"),
        ("老干部", "retired veteran officials"),
        ("一府两院", "government, court and procuratorate"),
    ],
)
def test_false_friends_have_their_settled_english(zh, en):
    assert glossary().english(zh) == en


def test_hard_terms_are_rows_of_the_glossary_with_a_reason():
    told = rows("hard_terms")
    assert len({r["zh"] for r in told}) == len(told) > 100
    for r in told:
        assert glossary().english(r["zh"]), r["zh"]
        assert r["why"] in {"abbreviation", "settled", "false friend"}


def test_a_model_is_told_what_it_would_miss_and_what_a_caller_wants():
    assert hard("回头看")
    assert not hard("生物医药")
    with in_force((("生物医药", "life sciences"),)):
        assert hard("生物医药")


def test_a_users_row_stands_before_the_packaged_one():
    mine = packaged().with_glossary([("乡村振兴", "country revival"), ("星河行动", "Starry River Campaign")])
    assert [m.en for m in mine.find("乡村振兴与星河行动")] == ["country revival", "Starry River Campaign"]
    assert glossary().english("乡村振兴") == "rural revitalization"
    assert mine.entries[0].scope == "user"


def test_a_glossary_file_is_read_line_by_line():
    assert parse_glossary("# mine\n乡村振兴\tcountry revival\n\n") == (("乡村振兴", "country revival"),)
    with pytest.raises(ValueError, match="line 2"):
        parse_glossary("甲\ta\n乙 b\n")


def test_the_glossary_is_clean():
    entries = rows("terms")
    assert len(entries) >= 500
    assert len({r["zh"] for r in entries}) == len(entries)
    scopes = {"central", "provincial", "municipal", "local", "common"}
    for r in entries:
        assert r["scope"] in scopes
        assert r["en"]
        assert not any("\u4e00" <= c <= "\u9fff" for c in r["en"])


@given(st.lists(st.text("甲乙丙", min_size=1, max_size=3), max_size=6), st.text("甲乙丙丁", max_size=12))
def test_a_scan_is_leftmost_longest_and_does_not_overlap(keys, text):
    found = list(Lexicon({k: k for k in keys}).scan(text))
    assert all(text[start:end] == key for start, end, key in found)
    assert all(a[1] <= b[0] for a, b in pairwise(found))
    covered = {i for start, end, _ in found for i in range(start, end)}
    assert all(not text.startswith(k, i) or i in covered for k in keys for i in range(len(text)))


def test_a_readers_own_terms_hold_inside_and_nowhere_else():
    before = [term.en for term in find_terms("推进乡村振兴")]
    with in_force((("乡村振兴", "country revival"),)):
        assert [term.en for term in find_terms("推进乡村振兴")] == ["country revival"]
        assert glossary().own == (("乡村振兴", "country revival"),)
    assert [term.en for term in find_terms("推进乡村振兴")] == before != ["country revival"]
