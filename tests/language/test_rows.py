"""Tables are read as they stand: no blank beside a cell, so that none has to be taken off at every start."""

from importlib.resources import files

import pytest

from summarizer.language.rows import rows

TABLES = sorted(f.name[:-4] for f in (files("summarizer.language") / "tables").iterdir())


@pytest.mark.parametrize("table", TABLES)
def test_no_blank_stands_beside_a_cell(table):
    cells = [(column, cell) for row in rows(table) for column, cell in row.items()]
    assert cells
    assert [pair for pair in cells if any(part != part.strip() for part in pair)] == []
