"""A process apart in which documents from strangers are opened, so that none can hang or exhaust this one.

    this process ── kind, name, bytes ──▶ child: decode, read (5 s, 1 GB, no files written)
                 ◀── decoded text or error ──

The child is started once and serves document after document. One that takes too long is killed with its child, and
the next document gets a new one. The child holds no environment of ours, so no key; its answers are data (JSON),
never code. It ends when this process does, since its input ends then.
"""

import atexit
import json
import os
import struct
import subprocess
import sys
import threading
from collections.abc import Mapping
from functools import cache
from typing import IO

from pydantic import TypeAdapter

from summarizer.errors import InputError, SummarizerError
from summarizer.reading import RawDocument, decode, read
from summarizer.reading.formats.media import is_container

SECONDS = 5.0
MEMORY = 1_000_000_000  # bytes of address space; a newspaper page takes a tenth, most of it libraries
SMALL = 65_536  # bytes: plain text this short cannot keep a reader busy
MAX_ANSWER = 200_000_000
Head = dict[str, str | None]
_LENGTH = struct.Struct(">Q")
# Methods that the command line has kept spare the child their compiling.
_CHILD = (
    "from summarizer import methods; methods.remember(); from summarizer.running.sandbox import main; main()"
)
_KEPT = ("PATH", "LANG", "LC_ALL", "TZ", "SYSTEMROOT", "LD_LIBRARY_PATH", "TMPDIR", "TEMP", "TMP")


def safe_decode(data: bytes, name: str, encoding: str | None = None) -> RawDocument:
    """As `decode`, with files that are no plain text, and large ones, opened in the process kept for that.

    Raises InputError, also for a document that takes too long or too much memory to read, and SummarizerError if no
    process can be started.
    """
    if len(data) <= SMALL and not is_container(data):
        return decode(data, name, encoding)
    return _kept(os.getpid()).decode(data, name, encoding)


@cache
def _kept(_process: int) -> "Sandbox":
    """The sandbox of this process; a forked copy of it must not share the pipe."""
    sandbox = Sandbox()
    atexit.register(sandbox.close)
    return sandbox


class Sandbox:
    """One child and the pipes to it. Documents are served one at a time, whatever thread they come from."""

    def __init__(self, seconds: float = SECONDS, memory: int = MEMORY) -> None:
        self._seconds = seconds
        self._memory = memory
        self._child: subprocess.Popen[bytes] | None = None
        self._lock = threading.Lock()

    def decode(self, data: bytes, name: str, encoding: str | None = None) -> RawDocument:
        """Decode and try to read one document in the child. Raises InputError."""
        with self._lock:
            refused, answer = self._ask(data, name, encoding)
        if refused:
            raise InputError(refused["error"] or name, refused["hint"])
        return _document().validate_json(answer)

    def close(self) -> None:
        """End the child. The next document starts another."""
        child, self._child = self._child, None
        if child is not None:
            child.kill()
            child.wait()
            for pipe in (child.stdin, child.stdout):
                if pipe is not None:
                    pipe.close()

    def _ask(self, data: bytes, name: str, encoding: str | None) -> tuple[Head, bytes]:
        child = self._child
        if child is None or child.poll() is not None:
            self.close()
            child = self._child = _start(self._memory)
        timed_out = threading.Event()
        clock = threading.Timer(self._seconds, _kill, (child, timed_out))
        clock.start()
        try:
            assert child.stdin is not None
            assert child.stdout is not None
            _send(child.stdin, {"name": name, "encoding": encoding}, data)
            return _receive(child.stdout)
        except (OSError, EOFError, ValueError) as error:
            self.close()
            raise _lost(name, self._seconds if timed_out.is_set() else None) from error
        finally:
            clock.cancel()


def serve(requests: IO[bytes], answers: IO[bytes]) -> None:
    """The child: say that it is ready, then answer one request after another until there are no more."""
    _send(answers, {}, b"")
    while True:
        try:
            wanted, data = _receive(requests)
        except EOFError:
            return
        _send(answers, *_answer(data, wanted["name"] or "", wanted["encoding"]))


def _answer(data: bytes, name: str, encoding: str | None) -> tuple[Head, bytes]:
    """Why a document is refused, or nothing and the document."""
    try:
        raw = decode(data, name, encoding)
        read(raw)  # what cannot be read in time here would hang the parent
        return {}, _document().dump_json(raw)
    except InputError as error:
        return {"error": error.message, "hint": error.hint}, b""
    except MemoryError:
        return {"error": f"{name}: takes too much memory to read", "hint": _HINT}, b""
    except RecursionError:
        return {"error": f"{name}: nests too deeply to read", "hint": _HINT}, b""


@cache
def _document() -> TypeAdapter[RawDocument]:
    return TypeAdapter(RawDocument)


_START_HINT = "is there memory for another GB of addresses? see `ulimit -v`"
_HINT = "save its text as a .txt file and give that"


def _lost(name: str, seconds: float | None) -> InputError:
    if seconds is not None:
        return InputError(f"{name}: takes more than {seconds:g} s to read, and was given up", _HINT)
    return InputError(f"{name}: makes its reader crash, or takes too much memory", _HINT)


def _kill(child: "subprocess.Popen[bytes]", timed_out: threading.Event) -> None:
    timed_out.set()
    child.kill()


def _start(memory: int) -> "subprocess.Popen[bytes]":
    environment = {name: os.environ[name] for name in _KEPT if name in os.environ}
    environment["PYTHONPATH"] = os.pathsep.join(folder for folder in sys.path if folder)
    child = subprocess.Popen(
        [sys.executable, "-B", "-P", "-c", _CHILD, str(memory)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment,
        start_new_session=True,  # Ctrl-C is for the parent, which lets a document finish
    )
    try:
        assert child.stdout is not None
        _receive(child.stdout)  # it is ready: loading code is not on the document's clock
    except (OSError, EOFError, ValueError) as error:
        child.kill()
        child.wait()
        raise SummarizerError("the process that opens documents cannot be started", _START_HINT) from error
    return child


def _send(pipe: IO[bytes], head: Mapping[str, str | None], data: bytes) -> None:
    encoded = json.dumps(head, ensure_ascii=True).encode("ascii")
    pipe.write(_LENGTH.pack(len(encoded)) + _LENGTH.pack(len(data)) + encoded)
    pipe.write(data)
    pipe.flush()


def _receive(pipe: IO[bytes]) -> tuple[Head, bytes]:
    """One message. Raises EOFError if the other side is gone, ValueError if what it says is no message."""
    lengths = _exactly(pipe, 2 * _LENGTH.size)
    head, data = _LENGTH.unpack_from(lengths)[0], _LENGTH.unpack_from(lengths, _LENGTH.size)[0]
    if head + data > MAX_ANSWER:
        raise ValueError("a message longer than any document")
    return json.loads(_exactly(pipe, head)), _exactly(pipe, data)


def _exactly(pipe: IO[bytes], size: int) -> bytes:
    data = pipe.read(size)
    if len(data) < size:
        raise EOFError
    return data


def _limit(memory: int) -> None:
    """Bound what the child may take of the machine, where the system can."""
    try:
        import resource  # not on Windows
    except ImportError:
        return
    limits = ((resource.RLIMIT_AS, memory), (resource.RLIMIT_FSIZE, 0), (resource.RLIMIT_CORE, 0))
    for what, most in limits:
        hard = resource.getrlimit(what)[1]
        allowed = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(what, (allowed, allowed))


def main() -> None:
    """The child: bounded, it serves until its input ends."""
    _limit(int(sys.argv[1]))
    serve(sys.stdin.buffer, sys.stdout.buffer)
