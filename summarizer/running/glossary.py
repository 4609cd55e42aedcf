"""Look a word up in the packaged tables: what this project says in English for it, and on whose authority."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from summarizer.language.rows import rows

READINGS = ("en", "unit", "pinyin")  # the columns that hold English, in the order they are preferred


@dataclass(frozen=True, slots=True)
class Entry:
    """One row: `table` says which knowledge it is, `note` where it comes from."""

    zh: str
    en: str
    table: str
    note: str


def look_up(word: str, own: Iterable[tuple[str, str]] = (), limit: int = 40) -> tuple[Entry, ...]:
    """Entries for a Chinese or English word, whole matches first, then the shortest that contain it.

    The (zh, en) pairs of `own` stand in place of what the tables say of the same Chinese.
    """
    wanted = word.strip().casefold()
    if not wanted:
        return ()
    mine = {zh: Entry(zh, en, "own", "your glossary") for zh, en in own}
    known = (*mine.values(), *(entry for entry in _entries() if entry.zh not in mine))
    hits = [entry for entry in known if wanted in entry.zh or wanted in entry.en.casefold()]
    hits.sort(key=lambda entry: (wanted not in (entry.zh, entry.en.casefold()), len(entry.zh), entry.zh))
    return tuple(hits[:limit])


@cache
def _entries() -> tuple[Entry, ...]:
    folder = files("summarizer.language") / "tables"
    names = sorted(file.name.removesuffix(".tsv") for file in folder.iterdir() if file.name.endswith(".tsv"))
    return tuple(
        Entry(row["zh"], english, name, row.get("note", ""))
        for name in names
        for row in rows(name)
        if row.get("zh") and (english := next((row[column] for column in READINGS if row.get(column)), ""))
    )
