"""The work of one document: read it, brief it, write what was asked for, and say what came of it.

`work` is one top-level function of plain data, so that any engine can run it: here, in another process, on
another machine. It is one of the three places where errors are caught: a bad page never stops a run.
"""

import hashlib
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Literal

from summarizer import __version__
from summarizer.errors import InputError, Stopped, SummarizerError
from summarizer.facts import Briefing, Finding, Severity
from summarizer.language.terms import in_force
from summarizer.pipeline import Options, summarize
from summarizer.reading import read
from summarizer.reading.formats.decode import MAX_BYTES
from summarizer.running import store
from summarizer.running.drive import Ask, run
from summarizer.running.sandbox import safe_decode
from summarizer.settings import Engine
from summarizer.writing import Format, encoded

Status = Literal["done", "current", "failed", "failed_before", "stopped"]


@dataclass(frozen=True, slots=True)
class Task:
    """One document of a folder run. `name` is its path below the input folder, with forward slashes.

    `formats` are written besides the JSON. `retry` tries again what failed or fell back to rules before. `how`
    says how a model is asked.
    """

    path: Path
    name: str
    out: Path
    engine: Engine
    formats: tuple[Format, ...] = ()
    retry: bool = False
    how: Options | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a document: briefed now, current since an earlier run, or failed, and why.

    `stopped` is no failure of the document: the run may ask nothing more, and a later one will. `fallback` says
    why the rules briefed what a model was to brief.
    """

    name: str
    status: Status
    articles: int = 0
    findings: dict[str, int] = field(default_factory=dict)
    message: str | None = None
    hint: str | None = None
    fallback: str | None = None


def take(path: str) -> tuple[bytes, str]:
    """The bytes and the name of one document; `-` is standard input. Raises InputError.

    Of an endless or huge one only as much as shows that it is too large.
    """
    if path == "-":
        return sys.stdin.buffer.read(MAX_BYTES + 1), "stdin"
    try:
        return _read(Path(path)), shown(Path(path).name)
    except FileNotFoundError as error:
        raise InputError(f"{shown(path)}: no such file", hint="- reads standard input") from error
    except IsADirectoryError as error:
        hint = "use `summarizer batch FOLDER --out DIR` for a folder"
        raise InputError(f"{shown(path)}: a folder, not a file", hint) from error
    except OSError as error:
        raise _unreadable(path, error) from error


def shown(name: str) -> str:
    """A file name as it may be printed and published: U+FFFD for what is not printable or not text."""
    return "".join(char if char.isprintable() else "\ufffd" for char in name)


def work(task: Task, ask: Ask | None = None) -> Outcome:
    """Do one task. Raises nothing but an interrupt: whatever goes wrong is the outcome of this document."""
    digest = ""
    try:
        data = _regular(task.path)
        digest = hashlib.sha256(data).hexdigest()
        if not task.retry and (earlier := store.recorded_failure(task.out, task.name, digest, task.engine)):
            return Outcome(shown(task.name), "failed_before", message=earlier.message, hint=earlier.hint)
        return _brief(task, data, digest, ask)
    except Stopped as error:  # nothing is recorded: the same run started again goes on with this document
        return Outcome(shown(task.name), "stopped", message=error.message, hint=error.hint)
    except SummarizerError as error:
        return _failed(task, digest, type(error).__name__, error.message, error.hint)
    except Exception as error:  # a fault of ours in one page must not cost the other pages
        message = f"{shown(task.name)}: unexpected {type(error).__name__}: {error}"
        return _failed(task, digest, type(error).__name__, message, "please report it with the page")


def died(task: Task) -> Outcome:
    """The outcome of a task whose process died on it, recorded like any other failure."""
    message = f"{shown(str(task.path))}: its process died (out of memory, or a crash in a library)"
    try:
        digest = hashlib.sha256(_regular(task.path)).hexdigest()
    except InputError:
        digest = ""
    return _failed(task, digest, "ProcessDied", message, "look at the file; --retry-failed tries it again")


def brief_bytes(
    data: bytes,
    name: str,
    engine: Engine,
    ask: Ask | None = None,
    encoding: str | None = None,
    how: Options | None = None,
) -> Briefing:
    """Brief one document; `how` says how a model is asked.

    Raises InputError if it cannot be read, ModelError where `how` allows no fallback to rules.
    """
    options = replace(how or Options(), engine=engine)
    with in_force(options.glossary):
        return run(summarize(safe_decode(data, name, encoding), options), ask)


def rendered(briefing: Briefing, data: bytes, forms: Sequence[Format]) -> tuple[bytes, ...]:
    """A briefing of `data` as files of each format; the page is read once, in the encoding the briefing records."""
    page = read(safe_decode(data, briefing.source.name, briefing.source.encoding))
    return tuple(encoded(briefing, page, form) for form in forms)


def findings(briefing: Briefing) -> Iterator[Finding]:
    """All findings of all articles."""
    return (finding for article in briefing.articles for finding in article.findings)


def tally(found: Iterator[Finding] | tuple[Finding, ...]) -> dict[str, int]:
    """How many findings there are of each severity, errors first, all three always named."""
    counts = Counter(finding.severity for finding in found)
    return {severity.value: counts[severity] for severity in Severity}


def cautions(briefing: Briefing, name: str) -> Iterator[str]:
    """Lines a person should see beside a briefing: who briefed it instead of whom, and what is unsupported."""
    fallen = (finding.message for finding in findings(briefing) if finding.check == "fallback")
    yield from (f"{name}: {message}" for message in dict.fromkeys(fallen))  # once for all articles it befell
    if wrong := tally(findings(briefing))["error"]:
        yield f"{name}: {wrong} claims are not supported by the page; `summarizer validate` lists them"


def _brief(task: Task, data: bytes, digest: str, ask: Ask | None) -> Outcome:
    briefing = store.stored(task.out, task.name)
    current = briefing is not None and store.is_current(briefing, digest, task.engine)
    if briefing is not None and task.how is not None:
        current = current and briefing.provenance.glossary == task.how.glossary_digest()
        if briefing.provenance.engine == "model":
            current = current and briefing.provenance.prompts == task.how.prompts()
    if briefing is None or not current or (task.retry and briefing.provenance.fallback is not None):
        briefing = brief_bytes(data, shown(task.name), task.engine, ask, how=task.how)
        current = False
    missing: list[Format] = [
        form
        for form in task.formats
        if form != "json" and not (current and store.output(task.out, task.name, form).is_file())
    ]
    if not current:
        missing.append("json")  # written last: it is what marks a document as done
    if missing:
        for form, content in zip(missing, rendered(briefing, data, missing), strict=True):
            path = store.output(task.out, task.name, form)
            path.parent.mkdir(parents=True, exist_ok=True)
            store.write_atomic(path, content)
        store.forget_failure(task.out, task.name)
    return Outcome(
        shown(task.name),
        "done" if missing else "current",
        articles=len(briefing.articles),
        findings=tally(findings(briefing)),
        fallback=briefing.provenance.fallback,
    )


def _regular(path: Path) -> bytes:
    try:
        if not path.is_file():
            raise InputError(f"{shown(str(path))}: not a readable file", hint="a broken link or a device?")
        return _read(path)
    except OSError as error:
        raise _unreadable(str(path), error) from error


def _read(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(MAX_BYTES + 1)


def _unreadable(path: str, error: OSError) -> InputError:
    return InputError(f"{shown(path)}: cannot be read: {error.strerror}", hint="check its permissions")


def _failed(task: Task, digest: str, kind: str, message: str, hint: str | None) -> Outcome:
    failure = store.Failure(shown(task.name), digest, __version__, task.engine, kind, message, hint)
    try:
        store.record_failure(task.out, task.name, failure)
    except OSError as error:
        message = f"{message} (and this could not be recorded: {error.strerror})"
    return Outcome(shown(task.name), "failed", message=message, hint=hint)
