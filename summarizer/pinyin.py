"""Readings of single characters: pypinyin's table, without the phrases that come with importing pypinyin.

Names of people and places are read character by character, and bracketed readings stand behind one character, so
2.5 MB of phrases and a segmenter trained on them (200 ms of every start) would never be asked.
"""

import json
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from summarizer.kept import derived

_BLOCK = 256
"""So many characters, of forty thousand, are taken out of the table at once."""


def readings(character: str) -> tuple[str, ...]:
    """Readings of one character with tone marks, commonest first; empty if the table lacks it."""
    block, place = divmod(ord(character), _BLOCK)
    found = _block(block)[place]
    return tuple(found.split(",")) if found else ()


@cache
def _block(number: int) -> list[str]:
    """What is said of each character of a block."""
    return _table().get(number, "\n" * (_BLOCK - 1)).split("\n")


@cache
def _table() -> dict[int, str]:
    spec = find_spec("pypinyin")
    folder = next(iter(spec.submodule_search_locations or ())) if spec else ""
    table = Path(folder) / "pinyin_dict.json"

    def blocks() -> dict[int, str]:
        told: dict[str, str] = json.loads(table.read_text(encoding="utf-8"))
        lines: dict[int, list[str]] = {}
        for code, said in told.items():
            block, place = divmod(int(code), _BLOCK)
            lines.setdefault(block, [""] * _BLOCK)[place] = said
        return {block: "\n".join(said) for block, said in lines.items()}

    return derived("readings", blocks, table)
