"""The packaged tables: knowledge kept as reviewed rows, one `tables/<name>.tsv` a subject.

A table is UTF-8, tab-separated, with a header row; lines that begin with `#` and blank lines are comments.
"""

import marshal
from functools import cache
from importlib.resources import files

from summarizer.kept import derived


@cache
def rows(name: str) -> tuple[dict[str, str], ...]:
    """Every row of `tables/<name>.tsv`, in order, as column → cell; cells a short row lacks are "".

    The dictionaries are shared between callers: read them, do not change them. Raises ValueError for a row
    with more cells than the header, which is always a slip of the person who edited the table.
    """
    found: tuple[dict[str, str], ...] = marshal.loads(_tables()[f"{name}.tsv"])
    return found


@cache
def _tables() -> dict[str, bytes]:
    """Every table as it is kept: a page needs most of them, and not all."""

    def read() -> dict[str, bytes]:
        folder = files("summarizer.language") / "tables"
        return {
            table.name: marshal.dumps(_read(table.name, table.read_text(encoding="utf-8")))
            for table in folder.iterdir()
        }

    return derived("tables", read)


def _read(name: str, text: str) -> tuple[dict[str, str], ...]:
    numbered = enumerate(text.splitlines(), 1)
    lines = [(number, line) for number, line in numbered if line.strip() and line[0] != "#"]
    header = lines[0][1].split("\t")
    found: list[dict[str, str]] = []
    same: dict[str, str] = {}  # cells say the same over and over: each is kept once
    for number, line in lines[1:]:
        cells = [same.setdefault(cell, cell) for cell in line.split("\t")]
        if len(cells) > len(header):
            raise ValueError(f"{name}:{number}: {len(cells)} cells under {len(header)} columns")
        cells += [""] * (len(header) - len(cells))
        found.append(dict(zip(header, cells, strict=True)))
    return tuple(found)
