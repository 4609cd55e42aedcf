"""Literals in a text: where a part stands."""

from summarizer.language.matching import holds, occurrences


def test_occurrences_do_not_overlap():
    assert list(occurrences("丁丁丁丁甲丁丁", "丁丁")) == [0, 2, 5]
    assert list(occurrences("甲乙", "丙")) == []


def test_a_text_holds_some_part_or_none():
    assert (
        holds("签约仪式", ("开工", "签约"))
        and not holds("签约仪式", ("开工", "奠基"))
        and not holds("签约", ())
    )
