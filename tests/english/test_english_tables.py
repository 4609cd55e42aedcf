"""Every row of every table is well formed, agrees with the others, and says what its test clause says."""

from importlib.resources import files

import pytest

from summarizer.english.check import conflicts, failures, problems
from summarizer.english.clauses.lexicon import build, lines_of, rows_of, standard, table_lines

TABLES = sorted(f.name for f in (files("summarizer.english") / "tables").iterdir() if f.name.endswith(".tsv"))


@pytest.mark.parametrize("table", TABLES)
def test_rows_render_their_test_clauses(table):
    rows = [line.read() for line in table_lines() if line.where.startswith(table + ":")]
    found = [
        f"{row.where}: {row.zh}: {problem}"
        for row in rows
        for problem in [*problems(row), *failures(row, standard())]
    ]
    assert rows
    assert not found, "\n".join(found)


def test_no_two_rows_disagree():
    rows = [line.read() for line in table_lines()]
    assert not [f"{row.where}: {row.zh}: {problem}" for row, problem in conflicts(rows, rows)]


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ("河湖\tN\t", "blank English"),
        ("河湖\tNOUN\t|rivers", "unknown class"),
        ("\tN\t|rivers", "no Chinese"),
        ("河湖\tN", "cells"),
    ],
)
def test_loading_names_the_line_of_a_bad_row(line, complaint):
    with pytest.raises(ValueError, match=rf"^rows_x\.tsv:2: .*{complaint}"):
        list(rows_of("zh\tclass\ten\n" + line, "rows_x.tsv"))


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ("防汛\tV\tprevent {o}", "mark the verb"),
        ("防汛\tVP\t[fight] floods\tcolour=red", "unknown feature"),
        ("河湖\tN\trivers and lakes", "det|head"),
        ("严控{np}\tVP\t[limit] spending", "not used"),
        ("严控\tV\t[limit] {qty}", "has nothing"),
        ("不准{vp}\tVP\t[do] {vp}", "negative"),
        ("管好\tV\t[manage] {o} as they are", "pronoun"),
        ("河长\tN\t|river chief\tnum=x", "num=x"),
        ("河长\tN\t|河长", "Chinese characters"),
    ],
)
def test_the_checker_sees_a_bad_row(line, complaint):
    (row,) = rows_of("zh\tclass\ten\n" + line, "rows_x.tsv")
    assert any(complaint in problem for problem in problems(row))


def test_rows_that_disagree_are_named():
    one, two = rows_of("河湖\tN\t|rivers\n河湖\tN\t|lakes", "rows_x.tsv")
    assert [row.where for row, _ in conflicts([one, two], [one, two])] == ["rows_x.tsv:2"]


def test_a_failing_test_clause_is_reported():
    (line,) = lines_of(
        "统筹发展和安全\tVP\t[balance] development and security\t\t统筹发展和安全 => Balance it.", "x"
    )
    assert any("gives 'Balance development and security.'" in p for p in failures(line.read(), build([line])))
