"""The corpus of planted lies: what share the checks catch, and how often they doubt a true line."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent / "lies"))

from rates import Rates, made, measure, written


@pytest.fixture(scope="module")
def corpus() -> Rates:
    return measure([*made(), *written("handwritten.tsv"), *written("second.tsv")])


def test_the_corpus_is_large(corpus: Rates) -> None:
    assert sum(corpus.lies.values()) >= 1500
    assert sum(corpus.truths.values()) >= 1500


def test_lies_are_caught(corpus: Rates) -> None:
    assert corpus.recall() >= 0.98, corpus.missed


@pytest.mark.parametrize("kind", ["number", "date", "name"])
def test_numbers_dates_and_names_are_watched_most(corpus: Rates, kind: str) -> None:
    assert corpus.recall(kind) >= 0.99, [line for line in corpus.missed if line[0] == kind]


def test_true_lines_are_believed(corpus: Rates) -> None:
    assert corpus.false_alarms() <= 0.01, corpus.doubted


def test_unseen_lines_stay_where_they_were_measured() -> None:
    unseen = measure(written("unseen.tsv"))
    assert len(unseen.missed) <= 4, unseen.missed
    assert len(unseen.doubted) <= 4, unseen.doubted


def test_independent_lines_stay_where_they_were_brought() -> None:
    independent = measure(written("independent.tsv"))
    assert sum(independent.lies.values()) == 130
    assert len(independent.missed) <= 11, independent.missed
    assert len(independent.doubted) <= 1, independent.doubted
    assert independent.recall("number", "date") == 1


def test_subtle_lines_stay_where_they_were_brought() -> None:
    subtle = measure(written("subtle.tsv"))
    assert sum(subtle.lies.values()) == 42
    assert len(subtle.missed) <= 2, subtle.missed
    assert not subtle.doubted
    assert subtle.recall("bound", "status", "relayed", "name") == 1


def test_lines_like_those_of_whole_readouts_stay_where_they_were_brought() -> None:
    readout = measure(written("readout.tsv"))
    assert not readout.missed, readout.missed
    assert not readout.doubted, readout.doubted


def test_lines_of_fresh_eyes_stay_where_they_were_brought() -> None:
    fresh = measure(written("fresh.tsv"))
    assert not fresh.missed, fresh.missed
    assert not fresh.doubted, fresh.doubted


def test_lines_in_free_words_stay_where_they_were_brought() -> None:
    free = measure(written("free.tsv"))
    assert not free.missed, free.missed
    assert not free.doubted, free.doubted


def test_lines_of_who_and_which_stay_where_they_were_brought() -> None:
    relations = measure(written("relations.tsv"))
    assert not relations.missed, relations.missed
    assert not relations.doubted, relations.doubted


def test_lines_close_to_the_chinese_are_told_from_their_lies() -> None:
    close = measure(written("close.tsv"))
    assert not close.missed, close.missed
    assert not close.doubted, close.doubted


def test_lines_of_what_was_done_and_how_it_went_are_told_from_their_lies() -> None:
    what = measure(written("what.tsv"))
    assert not what.missed, what.missed
    assert not what.doubted, what.doubted


def test_lines_turned_by_one_word_are_told_from_the_true_ones() -> None:
    turned = measure(written("turned.tsv"))
    assert not turned.missed, turned.missed
    assert not turned.doubted, turned.doubted
