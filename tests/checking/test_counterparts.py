"""What is looked up before a row of the tables is tried lets through whatever the row finds."""

from hypothesis import given, settings
from hypothesis.strategies import from_regex

from summarizer.checking.line.counterparts import counterparts, literals, prefiltered

TABLES = ("tone", "modality", "status", "results", "organisations", "labels", "acts")
ROWS = [(table, row) for table in TABLES for row in counterparts(table)]


def test_every_row_promises_a_literal():
    # Two letters are met on too many lines to be looked up.
    assert [row.words for _, row in ROWS if literals(row.words) == ("",)] == ["EU|European Union"]


def test_a_row_that_promises_nothing_says_so():
    assert literals(r"(?:once|twice)? \w+") == ("",)
    assert literals(r"wife|[a-z]+") == ("",)


def test_the_longer_stretch_is_looked_for():
    assert literals("at (?:long )?last") == ("last",)
    assert literals("party (?:should|must) act") == ("^party should", "^party must")
    assert literals("(?:lift(?:s|ed)?|relax(?:es|ed)) the ban") == ("the ban",)


def test_what_a_row_finds_is_let_through():
    def of_row(table, row):
        @settings(max_examples=4, deadline=None, database=None)
        @given(from_regex(row.en))
        def holds(line):
            assert row in prefiltered(table, line), (row.key, line)

        return holds

    for table, row in ROWS:
        of_row(table, row)()
