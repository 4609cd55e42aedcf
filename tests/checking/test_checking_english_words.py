"""A line's words stand for its patterns: what a pattern can find, its words must let through."""

import re

import pytest

from summarizer.checking.acts import aspect, polarity, speaker
from summarizer.checking.figures import clocks, dates, numbers
from summarizer.checking.line import numbers as english_numbers
from summarizer.checking.line.words import alternation, words
from summarizer.checking.names import organisations


def test_words_are_cut_at_everything_but_letters():
    assert words("Q1: Xi's “two-way” plan") == {"q", "xi", "s", "two", "way", "plan"}
    plain = "".join(map(chr, range(128)))
    assert words(f"{plain} aB{plain}") == set(re.findall("[a-z]+", f"{plain} aB{plain}".lower()))


@pytest.mark.parametrize(
    "line",
    (
        "up -3.5% to 1,234.5 yuan, minus 4 of 2019-2022 and No. 7",
        "-- 5-8 mu, 3/4, 2.5.1, a 10-yuan firm, 21st, A3, 4G, 100",
        "1,2,3 and 1,200",
    ),
)
def test_figures_are_the_numbers_of_a_line_that_spells_none_out(line):
    found = [match.span() for match in english_numbers._figures(line)]
    assert found and found == [match.span() for match in english_numbers._NUMBER.finditer(line)]


def test_an_alternation_parted_by_letter_finds_what_the_plain_one_finds():
    several = ["eighteen", "eight", "eleven", "two", "twelve"]
    plain, parted = (re.compile(rf"\b(?:{p})\b") for p in ("|".join(several), alternation(several)))
    for text in ("eight", "eighteen men", "two or twelve", "eighty", "seven"):
        assert [m.span() for m in parted.finditer(text)] == [m.span() for m in plain.finditer(text)]


LET_THROUGH = [
    *(
        (said, speaker._SAYING, speaker._SOME)
        for said in ("said", "called for", "called on them to", "warned")
    ),
    *(
        (said, speaker._SAYING, speaker._SOME)
        for said in ("emphasised", "pointed out", "reiterated", "directed")
    ),
    *((said, speaker._PRESENT, speaker._SOME) for said in ("attended", "taking part", "sat in", "was there")),
    *((said, speaker._CHAIRED, speaker._SOME) for said in ("chaired", "presided over")),
    *(
        (said, aspect._PAST, aspect._SOME_PAST)
        for said in ("has been built", "were paid", "totalled", "took office")
    ),
    *((said, aspect._FUTURE, aspect._SOME_FUTURE) for said in ("will", "aims to", "are due to", "hopes to")),
    *(
        (said, polarity._HARD_EN, polarity._NEGATING)
        for said in ("not", "never", "no", "nobody", "cannot", "bans")
    ),
    *((said, polarity._PERMITS, polarity._PERMITTING) for said in ("may", "could", "free to", "entitled to")),
    *((said, clocks._CLOCK, clocks._IN_DIGITS) for said in ("5 p.m.", "5pm", "11:30 a.m.")),
    ("County Finance Bureau", organisations._OFFICE, organisations._OFFICES),
]


@pytest.mark.parametrize(("said", "pattern", "gate"), LET_THROUGH, ids=[one[0] for one in LET_THROUGH])
def test_what_a_pattern_finds_its_words_let_through(
    said: str, pattern: re.Pattern[str], gate: frozenset[str]
) -> None:
    assert pattern.search(said)
    assert not gate.isdisjoint(words(said))


def test_every_time_word_is_let_through():
    said = (
        "today",
        "before the meeting",
        "the other day",
        "recently",
        "this week",
        "first half of the year",
        "Q3",
        "next month",
    )
    assert all(any(english.search(one) for english, _ in dates._WORDS) for one in said)
    assert all(dates.states_time(one) for one in said)


@pytest.mark.parametrize(
    "said", ["twelve", "a third", "doubled", "half a year", "dozens of", "3", "tenfold 10"]
)
def test_every_number_is_let_through(said: str) -> None:
    assert numbers.states_number(said)
