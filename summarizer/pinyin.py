"""Readings of single characters: pypinyin's table, without the phrases that come with importing pypinyin.

Names of people and places are read character by character, and bracketed readings stand behind one character, so
2.5 MB of phrases and a segmenter trained on them (200 ms of every start) would never be asked.
"""

import json
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from summarizer.kept import derived


def readings(character: str) -> tuple[str, ...]:
    """Readings of one character with tone marks, commonest first; empty if the table lacks it."""
    found = _table().get(str(ord(character)))
    return tuple(found.split(",")) if found else ()


@cache
def _table() -> dict[str, str]:
    spec = find_spec("pypinyin")
    folder = next(iter(spec.submodule_search_locations or ())) if spec else ""
    table = Path(folder) / "pinyin_dict.json"

    def loaded() -> dict[str, str]:
        found: dict[str, str] = json.loads(table.read_text(encoding="utf-8"))
        return found

    return derived("readings", loaded, table)
