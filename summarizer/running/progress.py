"""What a person sees while a folder run works: a bar on a terminal, plain lines in a log."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TextIO

from summarizer.running.batch import Report, Summary
from summarizer.running.work import Outcome

LINES = 10  # lines of progress a run writes to a log, failures aside


@contextmanager
def progress(total: int, stream: TextIO) -> Iterator[Report]:
    """Report outcomes of `total` documents on `stream` until the block ends."""
    if stream.isatty():
        with _bar(total, stream) as report:
            yield report
    else:
        yield _lines(total, stream)


def explain(outcome: Outcome) -> str | None:
    """One line on a failed document, None for any other."""
    if outcome.status == "failed":
        hint = f" ({outcome.hint})" if outcome.hint else ""
        return f"failed: {outcome.message}{hint}"
    return None


def closing_lines(summary: Summary) -> Iterator[str]:
    """The end of a run in a few lines."""
    yield (
        f"{summary.documents} documents: {summary.done} briefed, {summary.current} already done, "
        f"{len(summary.failed)} failed; {summary.articles} articles in {summary.seconds:.1f} s"
    )
    counts = [
        f"{count} {severity}{'s' * (count > 1)}" for severity, count in summary.findings.items() if count
    ]
    where = " (`summarizer validate` on the output folder lists them)" if counts else ""
    yield f"findings: {', '.join(counts) or 'none'}{where}"
    if summary.twins:
        versions = sum(twin["kind"] == "version" for twin in summary.twins)
        yield (
            f"the same event twice: {len(summary.twins) - versions} to skip as duplicates, "
            f"{versions} to compare as versions (--json lists the pairs)"
        )
    before = sum(outcome.status == "failed_before" for outcome in summary.failed)
    if before:
        yield f"{before} failed in an earlier run and were left alone: --retry-failed tries them again"
    if summary.fallbacks:
        yield (
            f"{summary.fallbacks} were briefed by rules in the model's place, the first because of "
            f"{summary.reason}: --retry-failed asks again"
        )
    if summary.left:
        hint = f" ({summary.hint})" if summary.hint else ""
        yield f"{summary.left} documents are left: {summary.stopped}{hint}"
    if summary.others:
        kinds = ", ".join(f"{count} {suffix}" for suffix, count in summary.others.items())
        yield f"files of other kinds, left alone: {kinds}"


def _lines(total: int, stream: TextIO) -> Report:
    done = failed = 0
    step = max(1, -(-total // LINES))

    def report(outcome: Outcome) -> None:
        nonlocal done, failed
        done += 1
        failed += outcome.status in ("failed", "failed_before")
        if line := explain(outcome):
            print(line, file=stream)
        if done % step == 0 or done == total:
            print(f"{done}/{total} documents, {failed} failed", file=stream, flush=True)

    return report


@contextmanager
def _bar(total: int, stream: TextIO) -> Iterator[Report]:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (BarColumn(), MofNCompleteColumn(), TextColumn("{task.description}"), TimeRemainingColumn())
    console = Console(file=stream, markup=False, highlight=False)
    with Progress(*columns, console=console, transient=True) as bar:
        task = bar.add_task("", total=total)

        def report(outcome: Outcome) -> None:
            if line := explain(outcome):
                console.print(line)
            bar.update(task, advance=1, description=outcome.name[-40:])

        yield report
