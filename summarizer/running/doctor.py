"""What this installation has, lacks and would do. Looks at this machine only: nothing is sent anywhere."""

import os
import platform
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from summarizer import __version__
from summarizer.checking.schema import BRIEFING, briefing_schema, dump
from summarizer.errors import SummarizerError
from summarizer.resources import folder, read_text
from summarizer.running.glossary import look_up
from summarizer.running.tokens import how
from summarizer.settings import CONFIGURE, TIMEOUT, config_path, load

LIBRARIES = (
    "openai",
    "tiktoken",
    "pydantic",
    "jinja2",
    "typer",
    "selectolax",
    "opencc",
    "pypinyin",
    "jsonschema-rs",
)


@dataclass(frozen=True, slots=True)
class Check:
    """One thing looked at. `ok` False means that something will not work; `detail` says what."""

    name: str
    ok: bool
    detail: str


def examine(config: Path | None = None) -> tuple[Check, ...]:
    """Everything `summarizer doctor` reports, in order. Raises nothing of the project's own errors."""
    return (
        Check("summarizer", True, f"{__version__} at {Path(__file__).parent.parent}"),
        Check("python", sys.version_info >= (3, 11), f"{platform.python_version()} at {sys.executable}"),
        *_libraries(),
        *_packaged(),
        *_settings(config),
    )


def _libraries() -> Iterator[Check]:
    for name in LIBRARIES:
        try:
            yield Check(name, True, version(name))
        except PackageNotFoundError:
            yield Check(name, False, "not installed: pip install --require-hashes -r requirements.txt")


def _packaged() -> Iterator[Check]:
    for kind in ("prompts", "schemas"):
        try:
            yield Check(kind, True, str(folder(kind)))
        except SummarizerError as error:
            yield Check(kind, False, f"{error.message}: {error.hint}")
    try:
        same = read_text("schemas", BRIEFING) == dump(briefing_schema())
        detail = "as the data model has it" if same else "differs from the data model: run `make schemas`"
    except (OSError, SummarizerError) as error:
        same, detail = False, f"cannot be read: {error}"
    yield Check(BRIEFING, same, detail)
    found = bool(look_up("市"))
    yield Check("tables", found, "readable" if found else "empty or missing: reinstall summarizer")


def _settings(config: Path | None) -> Iterator[Check]:
    path = config or config_path(os.environ)
    yield Check("configuration", True, str(path) if path.is_file() else f"none ({path} would be read)")
    try:
        settings = load(config=config)
    except SummarizerError as error:
        yield Check("settings", False, f"{error.message}: {error.hint}")
        return
    origins = settings.origins
    yield Check("engine", True, f"{settings.engine} ({origins.get('engine', 'default')})")
    key = "set" if settings.api_key else "not set"
    yield Check("OPENAI_API_KEY", True, key)
    if not settings.has_model:
        yield Check("model", True, f"none configured: {CONFIGURE}")
        return
    endpoint = settings.base_url or "the provider's own address"
    yield Check("model", True, f"{settings.model or 'no name given'} at {endpoint}")
    seconds, origin = settings.timeout or TIMEOUT, origins.get("timeout", "default")
    yield Check("timeout", True, f"an answer is waited for {seconds:g} s ({origin})")
    if settings.model:
        yield Check("tokens", True, how(settings.model))
