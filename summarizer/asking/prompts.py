"""Prompts are Jinja templates in `prompts/`, one file for each role of each purpose: `extract.user.j2`."""

import functools
import hashlib

from jinja2 import Environment, FunctionLoader, StrictUndefined, Template

from summarizer.resources import read_text


def render(name: str, **values: object) -> str:
    """The text of a prompt. Raises UndefinedError for a value that the template names and nobody gave."""
    return _template(name).render(**values).strip()


def digest(*names: str) -> str:
    """SHA-256 (hex) of templates as they are on disk: which wording a briefing was made with."""
    return hashlib.sha256("\0".join(read_text("prompts", name) for name in names).encode("utf-8")).hexdigest()


@functools.cache
def _template(name: str) -> Template:
    # Prompts are plain text for a model; HTML escaping would change the Chinese quotes the answer must repeat.
    environment = Environment(
        loader=FunctionLoader(lambda file: read_text("prompts", file)),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        autoescape=False,
    )
    return environment.get_template(name)
