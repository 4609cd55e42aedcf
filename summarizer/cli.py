"""The command line: parse, call one function, print, exit. stdout is the result, stderr everything else.

Exit codes: 0 done · 1 finished, but documents failed or findings are errors · 2 bad usage or unreadable
input · 3 no model and no fallback allowed · 4 interrupted. Everything heavy is imported inside the commands,
so that `--help` and completion answer at once.
"""

import contextlib
import gc
import os
import sys
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from summarizer import __version__, compiled, methods
from summarizer.errors import SettingsError, SummarizerError
from summarizer.running import flags
from summarizer.running.console import note, print_bytes, print_json, print_text

if TYPE_CHECKING:
    from summarizer.running.reader import Choice, Reader
    from summarizer.writing import Format

ABOUT = "Chinese Party and government readouts in, checked English briefings out."
CODES = (
    "Exit codes: 0 done, 1 documents failed or findings are errors, 2 bad usage or unreadable input, "
    "3 no model, 4 interrupted."
)
INTERRUPTED = 4
TYPER_INTERRUPTED = 130  # what typer exits with after Ctrl-C

# rich is kept out of the help: it doubles the time `--help` takes. Tracebacks are dealt with in `main`.
app = typer.Typer(
    name="summarizer",
    help=ABOUT,
    epilog=CODES,
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)


def main() -> NoReturn:
    """Run the command line and exit: the one place where the errors of a command are caught."""
    # A start makes some 200,000 objects that stay: Python would look for garbage among them 300 times.
    gc.set_threshold(50_000, 20, 100)
    methods.remember()
    try:
        app(prog_name="summarizer")
    except SummarizerError as error:
        if os.environ.get("SUMMARIZER_DEBUG") == "1":
            raise
        note(f"error: {error.message}")
        if error.hint:
            note(f"hint: {error.hint}")
        sys.exit(error.exit_code)
    except SystemExit as stop:
        if stop.code != TYPER_INTERRUPTED:
            raise
        note("interrupted: run the same command again to resume")
        sys.exit(INTERRUPTED)
    finally:
        compiled.keep()
        methods.keep()
        gc.freeze()  # what is left goes with the process, and is not looked through for garbage first
    sys.exit(0)


def _version(wanted: bool) -> None:
    if wanted:
        print_text(f"summarizer {__version__}\n")
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
    engine: flags.EngineOption = None,
    form: Annotated[flags.FormatName, typer.Option("--format", help="What to write.")] = flags.FormatName.MD,
    out: Annotated[Path | None, typer.Option("--out", help="Write to this file instead of stdout.")] = None,
    encoding: Annotated[str | None, typer.Option("--encoding", help="Do not guess the encoding.")] = None,
    model: flags.ModelOption = None,
    base_url: flags.UrlOption = None,
    prompts: flags.PromptsOption = None,
    glossary: flags.GlossaryOption = None,
    cache: flags.CacheOption = None,
    no_cache: flags.NoCacheOption = False,
    max_cost: flags.CostOption = None,
    fallback: flags.FallbackOption = True,
) -> None:
    """Make an English briefing of a page."""
    written: Format = form.value
    if form is flags.FormatName.DOCX and out is None and (sys.stdout.isatty() or len(documents) > 1):
        raise SettingsError("a Word document is not text", hint="name a file with --out, one page at a time")
    if out is not None and len(documents) > 1:
        raise SettingsError("--out takes one page", hint="use `summarizer batch FOLDER --out DIR` for many")
    from summarizer.running import store, work
    from summarizer.running.reader import Choice

    choice = Choice(
        engine.value if engine else None,
        model,
        base_url,
        prompts,
        cache,
        no_cache,
        max_cost,
        "always" if fallback else "never",
        glossary,
    )
    errors = 0
    with _reading(context, choice) as reader:
        for document in documents:
            data, name = work.take(document)
            options = reader.options
            briefing = work.brief_bytes(data, name, options.engine, reader.ask, encoding, options)
            (content,) = work.rendered(briefing, data, [written])
            if out is None:
                print_bytes(content)
            else:
                store.export(out, content)
            for line in work.cautions(briefing, name):
                note(line)
            errors += work.tally(work.findings(briefing))["error"]
    raise typer.Exit(int(errors > 0))


@app.command()
def batch(
    context: typer.Context,
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="Pages, read with its subfolders.")],
    out: Annotated[Path, typer.Option("--out", help="Where the briefings go; what is done there stays.")],
    engine: flags.EngineOption = None,
    forms: Annotated[
        list[flags.FormatName] | None,
        typer.Option("--format", help="Write this besides JSON; may be repeated."),
    ] = None,
    workers: Annotated[
        int | None,
        typer.Option("--workers", min=1, help="At once. [default: one per processor; with a model 16]"),
    ] = None,
    limit: Annotated[int | None, typer.Option("--limit", min=1, help="Only the first N documents.")] = None,
    retry_failed: Annotated[
        bool, typer.Option("--retry-failed", help="Try again what failed or fell back to rules before.")
    ] = False,
    model: flags.ModelOption = None,
    base_url: flags.UrlOption = None,
    prompts: flags.PromptsOption = None,
    glossary: flags.GlossaryOption = None,
    cache: flags.CacheOption = None,
    no_cache: flags.NoCacheOption = False,
    max_cost: flags.CostOption = None,
    fallback: flags.FallbackOption = True,
    keep_duplicates: flags.KeepOption = False,
    as_json: flags.JsonOption = False,
) -> None:
    """Make a folder of briefings; run again to go on."""
    written: tuple[Format, ...] = tuple(dict.fromkeys([form.value for form in forms or ()]))
    from summarizer.running import progress
    from summarizer.running.batch import Batch, find, run, terminable
    from summarizer.running.reader import Choice

    choice = Choice(
        engine.value if engine else None,
        model,
        base_url,
        prompts,
        cache,
        no_cache,
        max_cost,
        "page" if fallback else "never",
        glossary,
    )
    found = find(folder, out)
    total = min(len(found.names), limit or len(found.names))
    with terminable(), _reading(context, choice) as reader, progress.progress(total, sys.stderr) as report:
        options = reader.options
        job = Batch(
            folder, out, options.engine, written, workers, limit, retry_failed, options, keep_duplicates
        )
        summary = run(job, found, report, reader.ask)
    for line in progress.closing_lines(summary):
        note(line)
    if as_json:
        print_text(summary.as_json())
    raise typer.Exit(summary.exit_code)


@app.command()
def validate(
    paths: Annotated[list[Path], typer.Argument(metavar="PATH", help="Briefings, or folders of them.")],
    source: Annotated[
        Path | None, typer.Option("--source", help="The document, or the folder of the documents.")
    ] = None,
    as_json: flags.JsonOption = False,
) -> None:
    """Check briefings: schema, quotes, every English line."""
    from summarizer.running import validate as judge

    sources = None if source is None else judge.index(source)
    reports = []
    for path in judge.files(paths):
        report = judge.validate(path, sources)
        reports.append(report)
        if not as_json:
            print_text("".join(f"{line}\n" for line in judge.lines(report)))
    if as_json:
        print_json([report.as_dict() for report in reports])
    raise typer.Exit(judge.exit_code(reports))


@app.command()
def evaluate(
    context: typer.Context,
    gold: Annotated[Path, typer.Argument(metavar="GOLD", help="Pages with .gold.json beside them.")],
    engine: flags.EngineOption = flags.EngineName.RULES,
    as_json: flags.JsonOption = False,
    allow_regression: Annotated[
        bool, typer.Option("--allow-regression", help="Exit 0 below the floors; lower them when updating.")
    ] = False,
    update_floors: Annotated[bool, typer.Option("--update-floors", help="Pin the scores as floors.")] = False,
    model: flags.ModelOption = None,
    base_url: flags.UrlOption = None,
    prompts: flags.PromptsOption = None,
    cache: flags.CacheOption = None,
) -> None:
    """Score an engine against gold and floors."""
    from summarizer.running import evaluate as scoring
    from summarizer.running.reader import Choice

    with _reading(
        context, Choice(engine.value if engine else None, model, base_url, prompts, cache)
    ) as reader:
        result = scoring.evaluate(gold, reader.options.engine, reader.ask, reader.options)
    if as_json:
        found = {"below_floor": result.below, "unread": result.unread, "prompts": reader.options.prompts()}
        print_json({**result.scores.as_json(), **found})
    else:
        print_text("".join(f"{line}\n" for line in result.scores.lines()))
    for line in (*result.unread, *(() if update_floors else result.below)):
        note(line)
    if update_floors:
        path = scoring.update_floors(gold, result.scores, allow_regression=allow_regression)
        note(f"floors written to {path}")
        raise typer.Exit(0)
    raise typer.Exit(int(bool(result.below) and not allow_regression))


@app.command()
def ask(
    context: typer.Context,
    document: Annotated[str, typer.Argument(metavar="FILE", help="A page; - is standard input.")],
    model: flags.ModelOption = None,
    prompts: flags.PromptsOption = None,
    glossary: flags.GlossaryOption = None,
    as_json: flags.JsonOption = False,
) -> None:
    """Show what a model would be asked; send nothing."""
    from summarizer.running import preview, work
    from summarizer.running.client import asking
    from summarizer.running.reader import Choice

    _, options = asking(context.obj, Choice("model", model, prompts=prompts, glossary=glossary))
    questions = preview.questions(*work.take(document), options)
    if as_json:
        print_json([preview.as_json(question) for question in questions])
    else:
        print_text("\n".join(preview.as_text(question, n) for n, question in enumerate(questions, 1)))
    note(f"{len(questions)} questions; nothing was sent. What is asked next depends on the answers.")


@app.command()
def estimate(
    context: typer.Context,
    paths: Annotated[list[Path], typer.Argument(metavar="PATH", help="Pages, or folders of them.")],
    model: flags.ModelOption = None,
    prompts: flags.PromptsOption = None,
    glossary: flags.GlossaryOption = None,
    cache: flags.CacheOption = None,
    no_cache: flags.NoCacheOption = False,
    as_json: flags.JsonOption = False,
) -> None:
    """Estimate requests, tokens and cost; send nothing."""
    from summarizer.running.client import estimated
    from summarizer.running.reader import Choice

    found = estimated(
        context.obj, Choice("model", model, None, prompts, cache, no_cache, glossary=glossary), paths
    )
    if as_json:
        print_json({"estimate": True, **asdict(found)})
    else:
        print_text("".join(f"{line}\n" for line in found.lines()))
    raise typer.Exit(int(bool(found.unread)))


@app.command()
def cache(
    file: Annotated[Path | None, typer.Option("--cache", metavar="FILE", help="Another cache.")] = None,
    prune: Annotated[
        float | None, typer.Option("--prune", metavar="DAYS", min=0, help="Remove answers older than this.")
    ] = None,
    as_json: flags.JsonOption = False,
) -> None:
    """Show what the answer cache holds, or prune it."""
    from summarizer.running.client import kept

    contents, gone = kept(file, prune)
    if gone is not None:
        note(f"{gone} answers removed")
    if as_json:
        print_json({**asdict(contents), "path": str(contents.path)})
    else:
        print_text("".join(f"{line}\n" for line in contents.lines()))


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
    print_text(read_text("schemas", name + suffix))


@app.command()
def doctor(context: typer.Context, as_json: flags.JsonOption = False) -> None:
    """Say what this installation has and lacks."""
    from summarizer.running.doctor import examine

    checks = examine(context.obj)
    if as_json:
        print_json([asdict(check) for check in checks])
    else:
        for check in checks:
            print_text(f"{'ok ' if check.ok else 'BAD'}  {check.name:<22} {check.detail}\n")
    raise typer.Exit(int(not all(check.ok for check in checks)))


@app.command()
def glossary(
    word: Annotated[str, typer.Argument(metavar="WORD", help="Chinese or English, or a part of it.")],
    own: flags.GlossaryOption = None,
    as_json: flags.JsonOption = False,
) -> None:
    """Look a word up in the tables, your own first."""
    from summarizer.running.glossary import look_up
    from summarizer.running.reader import own_glossary

    entries = look_up(word, own_glossary(own))
    if as_json:
        print_json([asdict(entry) for entry in entries])
    elif not entries:
        note(f"no table has {word!r}")
    else:
        for entry in entries:
            source = f"  ({entry.note})" if entry.note else ""
            print_text(f"{entry.zh}\t{entry.en}\t[{entry.table}]{source}\n")
    raise typer.Exit(int(not entries))


@contextlib.contextmanager
def _reading(context: typer.Context, choice: "Choice") -> Iterator["Reader"]:
    """The engine to use, with lines on stderr where the choice was the program's and on what was spent."""
    from summarizer.running.reader import reading

    with reading(context.obj, choice) as reader:
        if reader.chosen:
            note(reader.chosen)
        try:
            yield reader
        finally:
            if bill := reader.bill():
                note(bill)


if __name__ == "__main__":
    main()
