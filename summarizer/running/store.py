"""The output folder of a run. It is the whole state: any later run, on any machine, can go on from it.

    DIR/<path of the input>.json      the briefing; `.md`, `.html`, `.txt` beside it as asked
    DIR/<path of the input>.failed    why there is none (JSON), until a later run succeeds
    DIR/.run.json                     the summary of the last run
    DIR/.twins.json                   the articles that tell one event, and which briefings say so
    DIR/.lock                         held while a run writes here

An output keeps the input's whole name (`a.txt.json`), so `a.txt` and `a.html` do not overwrite each other.
"""

import contextlib
import fcntl
import hashlib
import json
import os
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from pydantic import ValidationError

from summarizer import __version__
from summarizer.checking.schema import is_briefing
from summarizer.errors import InputError, SettingsError
from summarizer.facts import Briefing
from summarizer.settings import Engine

FAILED = "failed"
RUN = ".run.json"
LOCK = ".lock"


@dataclass(frozen=True, slots=True)
class Failure:
    """Why a document has no briefing. The first four fields say for which input and tool that holds."""

    name: str
    sha256: str
    version: str
    engine: Engine
    error: str
    message: str
    hint: str | None = None


def output(folder: Path, name: str, suffix: str) -> Path:
    """Where the output of the input `name` (its path below the input folder) with `suffix` stands."""
    return folder / f"{name}.{suffix}"


def write_atomic(path: Path, content: str | bytes) -> None:
    """Write a whole file or nothing: a temporary file beside it, flushed to disk, then renamed over it.

    The temporary name is derived from the final one, so that what a killed run leaves behind is overwritten
    by the next, and is short, so that a name of the greatest legal length still works. Raises OSError.
    """
    data = content.encode("utf-8") if isinstance(content, str) else content
    temporary = path.with_name(f".{hashlib.sha256(os.fsencode(path.name)).hexdigest()[:16]}.tmp")
    try:
        with temporary.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def stored(folder: Path, name: str) -> Briefing | None:
    """The complete, valid briefing stored for `name`, or None."""
    try:
        data = output(folder, name, "json").read_bytes()
    except OSError:
        return None
    try:
        return Briefing.model_validate_json(data) if is_briefing(json.loads(data)) else None
    except (ValueError, ValidationError, RecursionError):
        return None


def is_current(briefing: Briefing, sha256: str, engine: Engine) -> bool:
    """Whether a stored briefing is what this version and engine would make of the input with this digest.

    A briefing that fell back to rules counts as the model's: asking again is for `--retry-failed`.
    """
    made = briefing.provenance
    same_engine = made.engine == engine or (engine == "model" and made.fallback is not None)
    return briefing.source.sha256 == sha256 and made.summarizer_version == __version__ and same_engine


def record_failure(folder: Path, name: str, failure: Failure) -> None:
    """Record why the document `name` failed. Raises OSError."""
    text = json.dumps(asdict(failure), ensure_ascii=False, indent=2) + "\n"
    path = output(folder, name, FAILED)
    path.parent.mkdir(parents=True, exist_ok=True)
    write_atomic(path, text)


def recorded_failure(folder: Path, name: str, sha256: str, engine: Engine) -> Failure | None:
    """The recorded failure of this very input with this version and engine, or None."""
    try:
        failure = Failure(**json.loads(output(folder, name, FAILED).read_bytes()))
    except (OSError, ValueError, TypeError, RecursionError):
        return None
    known = (failure.sha256, failure.version, failure.engine)
    return failure if known == (sha256, __version__, engine) else None


def forget_failure(folder: Path, name: str) -> None:
    """Remove the record of a failure, if there is one."""
    output(folder, name, FAILED).unlink(missing_ok=True)


def export(path: Path, content: bytes) -> None:
    """Write one result where a person asked for it. Raises SettingsError for a folder, else InputError."""
    if path.is_dir():
        raise SettingsError(f"--out {path} is a folder", hint="name a file; `summarizer batch` fills folders")
    try:
        write_atomic(path, content)
    except OSError as error:
        hint = "check that the folder exists and may be written to"
        raise InputError(f"{path}: cannot be written: {error.strerror}", hint) from error


@contextlib.contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Create the output folder if need be and hold it alone. The lock dies with the process, however it ends.

    Raises SettingsError if another run holds it or `folder` is a file, InputError if it cannot be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        file = (folder / LOCK).open("w")
    except (FileExistsError, NotADirectoryError) as error:
        raise SettingsError(f"{folder} is not a folder", hint="give --out a folder") from error
    except OSError as error:
        raise InputError(f"{folder}: cannot write: {error.strerror}", hint="choose another --out") from error
    with file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            hint = "wait for it to end, or give another --out"
            raise SettingsError(f"another run is writing to {folder}", hint) from error
        yield
