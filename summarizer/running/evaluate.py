"""Score an engine against gold on disk, and hold the scores to their pinned floors."""

from dataclasses import dataclass
from pathlib import Path

from summarizer.checking.scoring.scores import (
    Floors,
    Scores,
    check_floors,
    corpus_digest,
    load_gold,
    parse_floors,
    raise_floors,
    render_floors,
    score,
)
from summarizer.errors import InputError
from summarizer.facts import Briefing
from summarizer.pipeline import Options
from summarizer.running.drive import Ask
from summarizer.running.store import write_atomic
from summarizer.running.work import brief_bytes
from summarizer.settings import Engine

FLOORS = "floors.toml"


@dataclass(frozen=True, slots=True)
class Evaluation:
    """Scores, a line for each floor that does not hold, and for each document that could not be read."""

    scores: Scores
    below: tuple[str, ...]
    unread: tuple[str, ...]


def evaluate(folder: Path, engine: Engine, ask: Ask | None = None, how: Options | None = None) -> Evaluation:
    """Brief every document of a gold folder and score the results. Raises InputError without usable gold."""
    samples = load_gold(folder)
    briefings: list[Briefing] = []
    unread: list[str] = []
    for sample in samples:
        name = f"{sample.name}.txt"
        try:
            briefings.append(brief_bytes((folder / name).read_bytes(), name, engine, ask, how=how))
        except InputError as error:
            unread.append(error.message)
    scores = score(briefings, samples)
    floors = _floors(folder)
    below = () if floors is None else check_floors(scores, floors, corpus_digest(folder))
    return Evaluation(scores, tuple(below), tuple(unread))


def update_floors(folder: Path, scores: Scores, *, allow_regression: bool) -> Path:
    """Raise the floors to these scores; lower them too with `allow_regression`. Returns the file written."""
    digest = corpus_digest(folder)
    raised = raise_floors(
        _floors(folder) or Floors(digest), scores, digest, allow_regression=allow_regression
    )
    path = folder / FLOORS
    write_atomic(path, render_floors(raised))
    return path


def _floors(folder: Path) -> Floors | None:
    path = folder / FLOORS
    return parse_floors(path.read_text(encoding="utf-8")) if path.is_file() else None
