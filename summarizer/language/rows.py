"""The packaged tables: knowledge kept as reviewed rows, one `tables/<name>.tsv` a subject.

A table is UTF-8, tab-separated, with a header row; lines that begin with `#` and blank lines are comments.
"""

from functools import cache
from importlib.resources import files


@cache
def rows(name: str) -> tuple[dict[str, str], ...]:
    """Every row of `tables/<name>.tsv`, in order, as column → cell; cells a short row lacks are "".

    The dictionaries are shared between callers: read them, do not change them. Raises ValueError for a row
    with more cells than the header, which is always a slip of the person who edited the table.
    """
    text = (files("summarizer.language") / "tables" / f"{name}.tsv").read_text(encoding="utf-8")
    numbered = enumerate(text.splitlines(), 1)
    lines = [(number, line) for number, line in numbered if line.strip() and line[0] != "#"]
    header = lines[0][1].split("\t")
    found: list[dict[str, str]] = []
    for number, line in lines[1:]:
        cells = line.split("\t")
        if len(cells) > len(header):
            raise ValueError(f"{name}.tsv:{number}: {len(cells)} cells under {len(header)} columns")
        cells += [""] * (len(header) - len(cells))
        found.append(dict(zip(header, cells, strict=True)))
    return tuple(found)
