"""What several commands take on their line. Light: `--help` and completion load this."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer


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


EngineOption = Annotated[EngineName | None, typer.Option("--engine", help="Who reads the page.")]
ModelOption = Annotated[str | None, typer.Option("--model", help="The model, by the provider's name.")]
UrlOption = Annotated[
    str | None, typer.Option("--base-url", help="An OpenAI-compatible address, up to the version.")
]
PromptsOption = Annotated[
    Path | None, typer.Option("--prompts", metavar="DIR", help="Your own wording of some prompts.")
]
GlossaryOption = Annotated[
    Path | None,
    typer.Option("--glossary", metavar="FILE", help="Your own English of terms: Chinese, tab, English."),
]
CacheOption = Annotated[Path | None, typer.Option("--cache", metavar="FILE", help="Where answers are kept.")]
NoCacheOption = Annotated[bool, typer.Option("--no-cache", help="Ask again; keep no answers.")]
CostOption = Annotated[
    float | None, typer.Option("--max-cost", metavar="USD", min=0, help="Stop asking before it costs more.")
]
FallbackOption = Annotated[
    bool,
    typer.Option(
        "--fallback/--no-fallback", help="Brief by rules what the model gives no usable answer for."
    ),
]
KeepOption = Annotated[
    bool, typer.Option("--keep-duplicates", help="Do not look for articles on the same event.")
]
JsonOption = Annotated[bool, typer.Option("--json", help="Print JSON.")]
