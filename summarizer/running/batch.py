"""A folder run: find the documents, work through them, sum up.

Resumable at any moment: what is done is read from the output folder, never from memory (see `running.store`).
"""

import json
import os
import signal
import time
from collections import Counter
from collections.abc import Callable, Generator, Iterator
from contextlib import closing, contextmanager
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path, PurePosixPath
from types import FrameType
from typing import NoReturn

from summarizer.errors import InputError, Stopped
from summarizer.facts import Severity
from summarizer.pipeline import Options
from summarizer.running import store
from summarizer.running.batch_pool import in_processes, in_threads
from summarizer.running.clusters import Clusters, Folder, compare
from summarizer.running.drive import Ask
from summarizer.running.work import Outcome, Task, shown, work
from summarizer.settings import Engine
from summarizer.writing import FORMATS, Format

SUFFIXES = frozenset(
    {"", ".txt", ".text", ".html", ".htm", ".xhtml", ".shtml", ".md", ".pdf", ".docx", ".eml"}
)
OUTPUTS = frozenset(f".{suffix}" for suffix in (*FORMATS, store.FAILED))
THREADS = 16  # documents a model reads at once; the client bounds the calls in flight
MOST_WORKERS = 8  # beyond that the disk, not the work, sets the pace

Report = Callable[[Outcome], None]


@dataclass(frozen=True, slots=True)
class Batch:
    """A folder run to make.

    `formats` are written besides the JSON. `limit` keeps to the first so many documents by name, a trial run.
    `retry` tries again what failed or fell back to rules before. `workers` are processes, None meaning one per
    processor; with a model they are threads, since these wait more than they work. `how` says how it is asked.
    `keep_duplicates` does not look for articles that tell the same event.
    """

    folder: Path
    out: Path
    engine: Engine
    formats: tuple[Format, ...] = ()
    workers: int | None = None
    limit: int | None = None
    retry: bool = False
    how: Options | None = None
    keep_duplicates: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """The documents of a folder: sorted paths below it, and how many files of each other kind it holds."""

    names: tuple[str, ...]
    others: dict[str, int]


@dataclass(frozen=True, slots=True)
class Summary:
    """What a run came to: `done` now, `current` since an earlier run, `failed` now or on record.

    `fallbacks` were briefed by rules in a model's place, the first for `reason`; `left` were not briefed because
    nothing more may be asked, `stopped` saying why. `twins` are the pairs of articles on one event, see
    `running.clusters`.
    """

    documents: int
    done: int
    current: int
    articles: int
    findings: dict[str, int]
    seconds: float
    failed: tuple[Outcome, ...]
    others: dict[str, int]
    fallbacks: int = 0
    reason: str | None = None
    left: int = 0
    stopped: str | None = None
    hint: str | None = None
    twins: tuple[dict[str, object], ...] = ()

    @property
    def exit_code(self) -> int:
        """0, 3 if the model stopped answering, or 1 if documents failed or findings are errors."""
        if self.left:
            return Stopped.exit_code
        return int(bool(self.failed) or self.findings[Severity.ERROR] > 0)

    def as_json(self) -> str:
        """The summary as a program reads it."""
        return json.dumps(asdict(self), ensure_ascii=False, indent=2) + "\n"


def find(folder: Path, out: Path) -> Found:
    """The documents below `folder`, without hidden files, without `out` and without a run's own outputs.

    Links to folders are not followed. Raises InputError for a folder that is not there, cannot be listed or
    holds no documents.
    """
    if not folder.is_dir():
        what = "a file, not a folder" if folder.exists() else "no such folder"
        raise InputError(
            f"{folder}: {what}", hint="give a folder of documents, or use `summarizer brief FILE`"
        )
    own = out.resolve()
    names: list[str] = []
    others: Counter[str] = Counter()
    for place, folders, files in os.walk(folder, onerror=_unreadable):
        here = Path(place)
        folders[:] = [name for name in folders if name[0] != "." and (here / name).resolve() != own]
        outputs = _outputs(files) if own == folder.resolve() else frozenset()
        for name in files:
            suffix = PurePosixPath(name).suffix.lower()
            if name[0] == "." or name in outputs:
                continue
            if suffix in SUFFIXES:
                names.append((here / name).relative_to(folder).as_posix())
            else:
                others[suffix] += 1
    if not names:
        kinds = " ".join(sorted(SUFFIXES - {""}))
        raise InputError(f"{folder}: no documents here", hint=f"documents end in {kinds}, or in nothing")
    return Found(tuple(sorted(names)), dict(sorted(others.items())))


def tasks(batch: Batch, found: Found) -> tuple[Task, ...]:
    """The tasks of a run, in the order of their names."""
    return tuple(
        Task(batch.folder / name, name, batch.out, batch.engine, batch.formats, batch.retry, batch.how)
        for name in found.names[: batch.limit]
    )


def run(batch: Batch, found: Found, report: Report, ask: Ask | None = None) -> Summary:
    """Work through the documents found, report every outcome as it comes, leave the summary in `.run.json`.

    Raises SettingsError if another run writes to the same folder. An interrupt leaves whole files only; the
    same run started again goes on where it stopped.
    """
    began = time.monotonic()
    counts: Counter[str] = Counter()
    found_by_severity = Counter(dict.fromkeys((severity.value for severity in Severity), 0))
    failed: list[Outcome] = []
    briefed: set[str] = set()
    stopped: Outcome | None = None
    reason: str | None = None
    todo = tasks(batch, found)
    with store.locked(batch.out), closing(_outcomes(todo, batch, ask)) as outcomes:
        for outcome in outcomes:
            if outcome.status == "stopped":
                stopped = stopped or outcome
                continue
            counts["documents"] += 1
            counts["fallbacks"] += outcome.fallback is not None
            reason = reason or outcome.fallback
            counts["articles"] += outcome.articles
            counts[outcome.status] += 1
            found_by_severity.update(outcome.findings)
            if outcome.status in ("failed", "failed_before"):
                failed.append(outcome)
            else:
                briefed.add(outcome.name)
            report(outcome)
        clusters = _compared(batch, tuple(task.name for task in todo if shown(task.name) in briefed), ask)
        found_by_severity[Severity.NOTE] += clusters.notes
        summary = Summary(
            documents=counts["documents"],
            done=counts["done"],
            current=counts["current"],
            articles=counts["articles"],
            findings=dict(found_by_severity),
            seconds=round(time.monotonic() - began, 2),
            failed=tuple(sorted(failed, key=lambda outcome: outcome.name)),
            others=found.others,
            fallbacks=counts["fallbacks"],
            reason=reason,
            left=len(todo) - counts["documents"],
            stopped=stopped.message if stopped else None,
            hint=stopped.hint if stopped else None,
            twins=clusters.twins,
        )
        store.write_atomic(batch.out / store.RUN, summary.as_json())
    return summary


@contextmanager
def terminable() -> Iterator[None]:
    """Let a polite kill end a run as Ctrl-C does: whole files only, nothing left over."""

    def stop(_signal: int, _frame: FrameType | None) -> NoReturn:
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGTERM, stop)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _outcomes(todo: tuple[Task, ...], batch: Batch, ask: Ask | None) -> Generator[Outcome, None, None]:
    if ask is not None:  # once it has stopped, the rest is still looked at: much of it may be done already
        with closing(in_threads(todo, batch.workers or THREADS, partial(work, ask=ask))) as outcomes:
            yield from outcomes
        return
    workers = min(batch.workers or min(os.cpu_count() or 1, MOST_WORKERS), len(todo))
    if workers > 1:
        yield from in_processes(todo, workers)
    else:
        yield from map(work, todo)


def _compared(batch: Batch, names: tuple[str, ...], ask: Ask | None) -> Clusters:
    threads = ask is not None  # then `workers` counts those, and comparing is work for processors
    workers = min(os.cpu_count() or 1, MOST_WORKERS) if threads or batch.workers is None else batch.workers
    return compare(Folder(batch.folder, batch.out, names), workers, keep=batch.keep_duplicates)


def _outputs(files: list[str]) -> frozenset[str]:
    """Which files of a folder are outputs of other files in it: `a.txt.json` beside `a.txt`."""
    present = set(files)
    return frozenset(
        name
        for name in files
        if PurePosixPath(name).suffix in OUTPUTS and name[: -len(PurePosixPath(name).suffix)] in present
    )


def _unreadable(error: OSError) -> NoReturn:
    raise InputError(f"{error.filename}: cannot be listed: {error.strerror}", hint="check its permissions")
