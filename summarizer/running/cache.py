"""The answer cache: what a model answered, by `Request.key`, in one SQLite file shared by processes.

A key covers everything that decides an answer, so an entry is never stale, only unwanted. Only answers that
met their schema are kept. Trouble with the file (disk full, file removed) turns the cache off and never
fails a run.
"""

import contextlib
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from summarizer.asking.plan import Reply, Request
from summarizer.errors import SettingsError

VERSION = 1
_TABLE = """
CREATE TABLE IF NOT EXISTS answers (
    key TEXT PRIMARY KEY, purpose TEXT NOT NULL, model TEXT NOT NULL, text TEXT NOT NULL,
    input_tokens INTEGER NOT NULL, output_tokens INTEGER NOT NULL, cost_usd REAL, created REAL NOT NULL
) WITHOUT ROWID
"""
_HINT = "delete the file, name another with --cache, or use --no-cache"
_DAY = 86_400.0


@dataclass(frozen=True, slots=True)
class Contents:
    """What a cache holds. Times are Unix seconds; tokens and dollars are what the answers cost once."""

    path: Path
    answers: int
    bytes: int
    oldest: float | None
    newest: float | None
    input_tokens: int
    output_tokens: int
    cost_usd: float
    by_model: tuple[tuple[str, int], ...]

    def lines(self) -> Iterator[str]:
        """The same for a person."""
        yield f"{self.path}: {self.answers:,} answers, {self.bytes / 1e6:.1f} MB"
        if self.oldest is not None and self.newest is not None:
            first, last = (time.strftime("%Y-%m-%d", time.gmtime(at)) for at in (self.oldest, self.newest))
            yield f"kept from {first} to {last}"
        yield f"they took {self.input_tokens:,} + {self.output_tokens:,} tokens, ${self.cost_usd:.4f} where priced"
        yield from (f"{count:>8,}  {model}" for model, count in self.by_model)


class AnswerCache:
    """An open cache file. Usable from any thread; other processes may use the same file at the same time.

    `trouble` says why it stopped working, if it did. Raises SettingsError if the file cannot be opened.
    """

    def __init__(self, path: Path, clock: Callable[[], float] = time.time) -> None:
        self.path = path
        self.trouble: str | None = None
        self._clock = clock
        self._lock = threading.Lock()
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._db = sqlite3.connect(path, timeout=30.0, isolation_level=None, check_same_thread=False)
            try:
                _prepare(self._db, path)
            except BaseException:
                self._db.close()
                raise
        except (sqlite3.Error, OSError) as error:
            raise SettingsError(f"{path}: cannot be used as an answer cache: {error}", _HINT) from None

    def get(self, request: Request) -> Reply | None:
        """The kept answer; it costs nothing and took no call."""
        found = self._quietly("SELECT text, model FROM answers WHERE key = ?", (request.key,))
        if not found:
            return None
        text, model = found[0]
        return Reply(text, model, attempts=0, cached=True, cost_usd=0.0)

    def put(self, request: Request, reply: Reply) -> None:
        """Keep an answer, on disk when this returns. One that another process kept first stays."""
        text = reply.text.encode("utf-8", "replace").decode("utf-8")
        bought = (reply.usage.input_tokens, reply.usage.output_tokens, reply.cost_usd, self._clock())
        row = (request.key, request.purpose, reply.model, text, *bought)
        self._quietly("INSERT OR IGNORE INTO answers VALUES (?, ?, ?, ?, ?, ?, ?, ?)", row)

    def inspect(self) -> Contents:
        """Count what is there. Raises SettingsError if the file has become unreadable."""
        with self._reported() as db:
            total = db.execute(
                "SELECT count(*), min(created), max(created), coalesce(sum(input_tokens), 0),"
                " coalesce(sum(output_tokens), 0), coalesce(sum(cost_usd), 0.0) FROM answers"
            ).fetchone()
            models = db.execute("SELECT model, count(*) FROM answers GROUP BY model ORDER BY 2 DESC, 1")
            (pages, size) = (
                db.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "page_size")
            )
            answers, oldest, newest, sent, written, cost = total
            return Contents(
                path=self.path,
                answers=answers,
                bytes=pages * size,
                oldest=oldest,
                newest=newest,
                input_tokens=sent,
                output_tokens=written,
                cost_usd=cost,
                by_model=tuple(models.fetchall()),
            )

    def prune(self, days: float) -> int:
        """Remove answers older than so many days and give the space back. Returns how many went."""
        with self._reported() as db:
            gone = db.execute(
                "DELETE FROM answers WHERE created < ?", (self._clock() - days * _DAY,)
            ).rowcount
            if gone:
                db.execute("VACUUM")
            return gone

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            self._db.close()

    def _quietly(self, statement: str, values: tuple[Any, ...]) -> list[Any]:
        """The rows of a statement; none once there was trouble."""
        with self._lock:
            if self.trouble is None:
                try:
                    return self._db.execute(statement, values).fetchall()
                except sqlite3.Error as error:
                    self.trouble = f"{self.path}: the answer cache is off for this run: {error}"
        return []

    @contextlib.contextmanager
    def _reported(self) -> Iterator[sqlite3.Connection]:
        """For commands about the cache itself, where trouble is the answer."""
        try:
            with self._lock:
                yield self._db
        except sqlite3.Error as error:
            raise SettingsError(f"{self.path}: the answer cache cannot be read: {error}", _HINT) from None


def _prepare(db: sqlite3.Connection, path: Path) -> None:
    """Set up file and table. WAL lets processes read while one writes; FULL survives a power cut."""
    db.execute("PRAGMA busy_timeout = 30000")
    _into_wal(db)
    db.execute("PRAGMA synchronous = FULL")
    (version,) = db.execute("PRAGMA user_version").fetchone()
    if version not in (0, VERSION):
        raise SettingsError(f"{path}: an answer cache of another version ({version})", _HINT)
    db.execute(_TABLE)
    if version == 0:
        db.execute(f"PRAGMA user_version = {VERSION}")


def _into_wal(db: sqlite3.Connection) -> None:
    """Turn WAL on. SQLite does not wait for this lock, so processes that start together try again."""
    for attempt in range(50):
        try:
            db.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or attempt == 49:
                raise
            time.sleep(0.02)
        else:
            return
