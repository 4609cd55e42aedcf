"""What one start has worked out, kept for the next, by the rules Python has for its own compiled files.

A file stands in `__pycache__` (or where `PYTHONPYCACHEPREFIX` says), none is written where Python is told to write no
bytecode, and one that is damaged, or of another version, or stands where nobody may write, is as if it were not there.
"""

import contextlib
import importlib.util
import marshal
import os
import sys
import zlib
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from summarizer import __version__

T = TypeVar("T")

_STAMP = f"{sys.version} {sys.byteorder} {__version__}".encode()
_SUM = 4
"""Bytes of the checksum behind the stamp."""


def derived(name: str, make: Callable[[], T], *others: Path) -> T:
    """What `make` makes of the package's code and tables and some other files, made once for each state of them."""
    state = (package(), *map(_state, others))
    known = load(name)
    if isinstance(known, tuple) and len(known) == 2 and known[0] == state:
        found: T = known[1]
        return found
    made = make()
    save(name, (state, made))
    return made


def load(name: str) -> Any:  # noqa: ANN401 - what was saved by that name
    """What `save` has kept by this name, or None."""
    path = _path(name)
    if path is None:
        return None
    try:
        data = path.read_bytes()
        body = memoryview(data)[len(_STAMP) + _SUM :]
        return marshal.loads(body) if data.startswith(_head(body)) else None
    except (OSError, ValueError, EOFError, TypeError):
        return None


def save(name: str, value: Any) -> None:  # noqa: ANN401 - see `load`
    """Keep plain data (what `marshal` can write) by a name, whole or not at all."""
    path = _path(name)
    if path is None or sys.dont_write_bytecode:
        return
    body = marshal.dumps(value)
    temporary = path.with_name(f"{path.name}.{os.getpid()}.tmp")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary.write_bytes(_head(body) + body)
        temporary.replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)


def _head(body: bytes | memoryview) -> bytes:
    return _STAMP + zlib.adler32(body).to_bytes(_SUM, "big")


@cache
def package() -> int:
    """The state of the package, by its files."""
    return zlib.crc32(repr(sorted(map(_state, _files(Path(__file__).parent)))).encode())


def _files(folder: Path | os.DirEntry[str]) -> Iterator[os.DirEntry[str]]:
    """The code and the tables below a folder."""
    for found in os.scandir(folder):
        if found.name.endswith((".py", ".tsv")):
            yield found
        elif found.is_dir() and found.name != "__pycache__":
            yield from _files(found)


def _state(file: Path | os.DirEntry[str]) -> tuple[str, int, int]:
    """Name, size and time of a file, as Python judges its compiled files."""
    found = file.stat()
    return os.fspath(file), found.st_size, found.st_mtime_ns


def _path(name: str) -> Path | None:
    try:
        beside = Path(importlib.util.cache_from_source(__file__))
    except NotImplementedError:  # a Python that compiles nothing
        return None
    return beside.with_name(f"{name}.{sys.implementation.cache_tag}.kept")
