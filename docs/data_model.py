"""Write docs/data-model.md from the docstrings and fields of `summarizer.facts` (`make docs`)."""

import re
from enum import StrEnum
from pathlib import Path
from typing import Annotated, get_args, get_origin

from pydantic import BaseModel

from summarizer import facts

INTRO = """# The data model

Generated from `summarizer/facts.py` by `make docs`; the JSON Schema is `schemas/briefing.schema.json`.

One `Briefing` for each input document. `…_zh` and `zh` are verbatim Chinese in clean form (simplified,
unwrapped, without furniture); `en` is English and holds Chinese only inside brackets or quotation marks. `null` and
`[]` mean absent, never guessed; `en: null` means that no safe English exists and the Chinese is to be shown. Offsets
are half-open character offsets into the **decoded input text**. Every key is always present.
"""
TYPES = (
    facts.Briefing, facts.Source, facts.Provenance, facts.Article, facts.Event, facts.When, facts.Body, facts.Person,
    facts.Agenda, facts.Directive, facts.Document, facts.Figure, facts.Project, facts.Window, facts.KeyPoint,
    facts.Term, facts.Finding, facts.Evidence, facts.Span, facts.Text,
)  # fmt: skip


def name(annotation: object) -> str:
    """A type as a reader writes it: `Person[]`, `str | null`, `"day" | "month"`."""
    if get_origin(annotation) is Annotated:
        return name(get_args(annotation)[0])
    if get_origin(annotation) is tuple:
        return f"{name(get_args(annotation)[0])}[]"
    if get_origin(annotation) is dict:
        return "object"
    if get_args(annotation):
        return " | ".join(name(a) for a in get_args(annotation))
    if annotation is type(None):
        return "null"
    return annotation.__name__ if isinstance(annotation, type) else f'"{annotation}"'


def section(model: type[BaseModel]) -> str:
    """One type: its docstring and a table of its fields."""
    rows = [
        f"| `{field}` | {name(info.annotation).replace('|', chr(92) + '|')} |"
        for field, info in model.model_fields.items()
    ]
    return "\n".join(
        [f"## {model.__name__}", "", model.__doc__ or "", "", "| field | type |", "|---|---|", *rows, ""]
    )


def vocabulary() -> str:
    """Every closed vocabulary with its values."""
    kinds = [
        kind
        for kind in vars(facts).values()
        if isinstance(kind, type) and issubclass(kind, StrEnum) and kind is not StrEnum
    ]
    return "\n".join(f"- **{k.__name__}** {', '.join(f'`{v.value}`' for v in k)}. {k.__doc__}" for k in kinds)


def document() -> str:
    """The whole page."""
    body = "\n".join(section(model) for model in TYPES)
    text = f"{INTRO}\n{body}\n## Vocabularies\n\n{vocabulary()}\n"
    return re.sub(r"\n    ", "\n", text)


if __name__ == "__main__":
    Path(__file__).with_name("data-model.md").write_text(document(), encoding="utf-8")
