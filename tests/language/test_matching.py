"""Literals in a text: where a part stands."""

from summarizer.language.matching import occurrences


def test_occurrences_do_not_overlap():
    assert list(occurrences("丁丁丁丁甲丁丁", "丁丁")) == [0, 2, 5]
    assert list(occurrences("甲乙", "丙")) == []
