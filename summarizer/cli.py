"""The command line: parse, call one function, print, exit. stdout is the result, stderr everything else.

Exit codes: 0 done · 1 finished, but documents failed or findings are errors · 2 bad usage or unreadable
input · 3 no model and no fallback allowed · 4 interrupted. Everything heavy is imported inside the commands,
so that `--help` and completion answer at once.
"""

import contextlib
import json
import os
import signal
import sys
from collections.abc import Iterator
from dataclasses import asdict
from enum import StrEnum
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Annotated, NoReturn, cast

import typer

from summarizer import __version__
from summarizer.errors import SettingsError, SummarizerError

if TYPE_CHECKING:
    from summarizer.settings import Engine
    from summarizer.writing import Format

ABOUT = "Chinese Party and government readouts in, checked English briefings out."
CODES = (
    "Exit codes: 0 done, 1 documents failed or findings are errors, 2 bad usage or unreadable input, "
    "3 no model, 4 interrupted."
)
INTERRUPTED = 4
TYPER_INTERRUPTED = 130  # what typer exits with after Ctrl-C


class EngineName(StrEnum):
    """Who reads: `auto` is the model if one is configured, else the rules."""

    AUTO = "auto"
    RULES = "rules"
    MODEL = "model"


class FormatName(StrEnum):
    """What a briefing can be written as."""

    MD = "md"
    HTML = "html"
    JSON = "json"
    TXT = "txt"
    DOCX = "docx"


# rich is kept out of the help: it doubles the time `--help` takes. Tracebacks are dealt with in `main`.
app = typer.Typer(
    name="summarizer",
    help=ABOUT,
    epilog=CODES,
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)

EngineOption = Annotated[EngineName | None, typer.Option("--engine", help="Who reads the page.")]
JsonOption = Annotated[bool, typer.Option("--json", help="Print JSON.")]


def main() -> NoReturn:
    """Run the command line and exit: the one place where the errors of a command are caught."""
    try:
        app(prog_name="summarizer")
    except SummarizerError as error:
        if os.environ.get("SUMMARIZER_DEBUG") == "1":
            raise
        _note(f"error: {error.message}")
        if error.hint:
            _note(f"hint: {error.hint}")
        sys.exit(error.exit_code)
    except SystemExit as stop:
        if stop.code != TYPER_INTERRUPTED:
            raise
        _note("interrupted: run the same command again to resume")
        sys.exit(INTERRUPTED)
    sys.exit(0)


def _version(wanted: bool) -> None:
    if wanted:
        _print(f"summarizer {__version__}\n")
        raise typer.Exit


@app.callback()
def _root(
    context: typer.Context,
    config: Annotated[Path | None, typer.Option("--config", help="Configuration file (TOML).")] = None,
    _: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and exit.")
    ] = False,
) -> None:
    context.obj = config


@app.command()
def brief(
    context: typer.Context,
    documents: Annotated[list[str], typer.Argument(metavar="FILE", help="Pages; - is standard input.")],
    engine: EngineOption = None,
    form: Annotated[FormatName, typer.Option("--format", help="What to write.")] = FormatName.MD,
    out: Annotated[Path | None, typer.Option("--out", help="Write to this file instead of stdout.")] = None,
    encoding: Annotated[str | None, typer.Option("--encoding", help="Do not guess the encoding.")] = None,
) -> None:
    """Make an English briefing of a page."""
    written = _format(form)
    if out is not None and len(documents) > 1:
        raise SettingsError("--out takes one page", hint="use `summarizer batch FOLDER --out DIR` for many")
    reader = _engine(context, engine)
    from summarizer.running import store, work

    errors = 0
    for document in documents:
        data, name = work.take(document)
        briefing = work.brief_bytes(data, name, reader, encoding=encoding)
        (text,) = work.rendered(briefing, data, [written])
        if out is None:
            _print(text)
        else:
            store.export(out, text)
        wrong = work.tally(work.findings(briefing))["error"]
        if wrong:
            _note(f"{name}: {wrong} claims are not supported by the page; `summarizer validate` lists them")
        errors += wrong
    raise typer.Exit(int(errors > 0))


@app.command()
def batch(
    context: typer.Context,
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="Pages, read with its subfolders.")],
    out: Annotated[Path, typer.Option("--out", help="Where the briefings go; what is done there stays.")],
    engine: EngineOption = None,
    forms: Annotated[
        list[FormatName] | None, typer.Option("--format", help="Write this besides JSON; may be repeated.")
    ] = None,
    workers: Annotated[
        int | None, typer.Option("--workers", min=1, help="Processes. [default: one per processor]")
    ] = None,
    limit: Annotated[int | None, typer.Option("--limit", min=1, help="Only the first N documents.")] = None,
    retry_failed: Annotated[
        bool, typer.Option("--retry-failed", help="Try again what failed or fell back to rules before.")
    ] = False,
    as_json: JsonOption = False,
) -> None:
    """Make a folder of briefings; run again to go on."""
    written = tuple(dict.fromkeys(_format(form) for form in forms or ()))
    reader = _engine(context, engine)
    from summarizer.running import progress
    from summarizer.running.batch import Batch, find, run

    found = find(folder, out)
    job = Batch(folder, out, reader, written, workers, limit, retry_failed)
    total = min(len(found.names), limit or len(found.names))
    with _terminable(), progress.progress(total, sys.stderr) as report:
        summary = run(job, found, report)
    for line in progress.closing_lines(summary):
        _note(line)
    if as_json:
        _print(summary.as_json())
    raise typer.Exit(summary.exit_code)


@app.command()
def validate(
    paths: Annotated[list[Path], typer.Argument(metavar="PATH", help="Briefings, or folders of them.")],
    source: Annotated[
        Path | None, typer.Option("--source", help="The document, or the folder of the documents.")
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """Check briefings: schema, then every quote."""
    from summarizer.running import validate as judge

    sources = None if source is None else judge.index(source)
    reports = []
    for path in judge.files(paths):
        report = judge.validate(path, sources)
        reports.append(report)
        if not as_json:
            _print("".join(f"{line}\n" for line in judge.lines(report)))
    if as_json:
        _print_json([report.as_dict() for report in reports])
    raise typer.Exit(judge.exit_code(reports))


@app.command()
def evaluate(
    context: typer.Context,
    gold: Annotated[Path, typer.Argument(metavar="GOLD", help="Pages with .gold.json beside them.")],
    engine: EngineOption = EngineName.RULES,
    as_json: JsonOption = False,
    allow_regression: Annotated[
        bool, typer.Option("--allow-regression", help="Exit 0 below the floors; lower them when updating.")
    ] = False,
    update_floors: Annotated[bool, typer.Option("--update-floors", help="Pin the scores as floors.")] = False,
) -> None:
    """Score an engine against gold and floors."""
    reader = _engine(context, engine)
    from summarizer.running import evaluate as scoring

    result = scoring.evaluate(gold, reader)
    if as_json:
        _print_json({**result.scores.as_json(), "below_floor": result.below, "unread": result.unread})
    else:
        _print("".join(f"{line}\n" for line in result.scores.lines()))
    for line in (*result.unread, *(() if update_floors else result.below)):
        _note(line)
    if update_floors:
        path = scoring.update_floors(gold, result.scores, allow_regression=allow_regression)
        _note(f"floors written to {path}")
        raise typer.Exit(0)
    raise typer.Exit(int(bool(result.below) and not allow_regression))


@app.command()
def schema(
    name: Annotated[str, typer.Argument(metavar="NAME", help="briefing or gold.")] = "briefing",
) -> None:
    """Print a published JSON Schema."""
    from summarizer.resources import folder, read_text

    suffix = ".schema.json"
    files = [file.name for file in folder("schemas").iterdir()]
    names = sorted(file.removesuffix(suffix) for file in files if file.endswith(suffix))
    if name not in names:
        raise SettingsError(f"there is no schema {name!r}", hint=f"use one of: {', '.join(names)}")
    _print(read_text("schemas", name + suffix))


@app.command()
def doctor(context: typer.Context, as_json: JsonOption = False) -> None:
    """Say what this installation has and lacks."""
    from summarizer.running.doctor import examine

    checks = examine(context.obj)
    if as_json:
        _print_json([asdict(check) for check in checks])
    else:
        for check in checks:
            _print(f"{'ok ' if check.ok else 'BAD'}  {check.name:<22} {check.detail}\n")
    raise typer.Exit(int(not all(check.ok for check in checks)))


@app.command()
def glossary(
    word: Annotated[str, typer.Argument(metavar="WORD", help="Chinese or English, or a part of it.")],
    as_json: JsonOption = False,
) -> None:
    """Look a word up in the packaged tables."""
    from summarizer.running.glossary import look_up

    entries = look_up(word)
    if as_json:
        _print_json([asdict(entry) for entry in entries])
    elif not entries:
        _note(f"no table has {word!r}")
    else:
        for entry in entries:
            note = f"  ({entry.note})" if entry.note else ""
            _print(f"{entry.zh}\t{entry.en}\t[{entry.table}]{note}\n")
    raise typer.Exit(int(not entries))


def _engine(context: typer.Context, asked: EngineName | None) -> "Engine":
    """The engine to use, with a line on stderr where the choice was the program's."""
    from summarizer.settings import load

    settings = load(config=context.obj)
    wanted = asked or EngineName(settings.engine)
    engine = settings.resolve(wanted.value)
    if engine == "model":
        if wanted is EngineName.MODEL:
            raise SettingsError("this version briefs by rules only", hint="use --engine rules")
        _note("a model is configured, but this version briefs by rules only: using the rules")
    elif wanted is EngineName.AUTO:
        _note("no language model is configured: using the rules")
    return "rules"


def _format(form: FormatName) -> "Format":
    if form is FormatName.DOCX:
        raise SettingsError("docx is not written by this version", hint="use --format html: Word opens it")
    return cast("Format", form.value)


@contextlib.contextmanager
def _terminable() -> Iterator[None]:
    """Let a polite kill end a run as Ctrl-C does: whole files only, nothing left over."""

    def stop(_signal: int, _frame: FrameType | None) -> NoReturn:
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGTERM, stop)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _print(text: str) -> None:
    """Write a result in UTF-8, whatever the terminal claims to be."""
    sys.stdout.flush()
    sys.stdout.buffer.write(text.encode("utf-8"))
    sys.stdout.buffer.flush()


def _print_json(value: object) -> None:
    _print(json.dumps(value, ensure_ascii=False, indent=2) + "\n")


def _note(line: str) -> None:
    print(line, file=sys.stderr)


if __name__ == "__main__":
    main()
