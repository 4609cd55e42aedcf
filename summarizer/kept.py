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
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from summarizer import __version__

T = TypeVar("T")
K = TypeVar("K")

_STAMP = f"{sys.version} {sys.byteorder} {__version__}".encode()
_SUM = 4
"""Bytes of a checksum: of a file behind the stamp, of a record before it."""
_SIZE = 8
"""Bytes that say how long the index of a file of records is."""


class Records(Mapping[K, Any]):
    """Values kept by keys, each checked and unpacked when it is asked for: of thousands a start meets some hundreds.

    One that is damaged is as if it were not there.
    """

    def __init__(
        self, places: Mapping[K, tuple[int, int]] | None = None, heap: bytes | memoryview = b""
    ) -> None:
        self._places = places or {}
        self._heap = memoryview(heap)

    def __getitem__(self, key: K) -> Any:  # noqa: ANN401 - what was saved by that key
        record = self.record(key)
        if _sum(record[_SUM:]) != record[:_SUM]:
            raise KeyError(key)
        return marshal.loads(record[_SUM:])

    def __contains__(self, key: object) -> bool:
        return key in self._places

    def __iter__(self) -> Iterator[K]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)

    def record(self, key: K) -> memoryview:
        """What is kept by a key, as it stands in the file."""
        start, end = self._places[key]
        return self._heap[start:end]


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
    try:
        data = _read(name)
        body = data[len(_STAMP) + _SUM :]
        return marshal.loads(body) if data[: len(_STAMP) + _SUM] == _head(body) else None
    except (OSError, ValueError, EOFError, TypeError):
        return None


def save(name: str, value: Any) -> None:  # noqa: ANN401 - see `load`
    """Keep plain data (what `marshal` can write) by a name, whole or not at all."""
    body = marshal.dumps(value)
    _write(name, _head(body) + body)


def load_records(name: str) -> Records[Any]:
    """What `save_records` has kept by this name; none where there is nothing that can be trusted."""
    head = len(_STAMP) + _SUM
    try:
        data = _read(name)
        begin = head + _SIZE
        end = begin + int.from_bytes(data[head:begin], "big")
        index = data[begin:end]
        return Records(marshal.loads(index), data[end:]) if data[:head] == _head(index) else Records()
    except (OSError, ValueError, EOFError, TypeError):
        return Records()


def save_records(name: str, old: Records[K], new: Mapping[K, Any]) -> None:
    """Keep what an earlier start has kept and more besides, record by record."""
    heap = bytearray()
    places: dict[K, tuple[int, int]] = {}
    for key in dict.fromkeys((*old, *new)):
        begin = len(heap)
        heap += _record(new[key]) if key in new else old.record(key)
        places[key] = begin, len(heap)
    index = marshal.dumps(places)
    _write(name, _head(index) + len(index).to_bytes(_SIZE, "big") + index + heap)


def _record(value: Any) -> bytes:  # noqa: ANN401 - see `save_records`
    body = marshal.dumps(value)
    return _sum(body) + body


def _read(name: str) -> memoryview:
    path = _path(name)
    return memoryview(path.read_bytes() if path else b"")


def _write(name: str, data: bytes) -> None:
    path = _path(name)
    if path is None or sys.dont_write_bytecode:
        return
    temporary = path.with_name(f"{path.name}.{os.getpid()}.tmp")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary.write_bytes(data)
        temporary.replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)


def _head(body: bytes | memoryview) -> bytes:
    return _STAMP + _sum(body)


def _sum(body: bytes | memoryview) -> bytes:
    return zlib.adler32(body).to_bytes(_SUM, "big")


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
