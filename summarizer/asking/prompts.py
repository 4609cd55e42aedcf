"""Prompts are Jinja templates in `prompts/`, one file for each role of each purpose: `extract.user.j2`.

A run may bring its own wording of some of them; the digest of what was used stands in the provenance.
"""

import functools
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field

from jinja2 import StrictUndefined, Template, TemplateError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from summarizer.errors import SettingsError
from summarizer.resources import read_text

NAMES = ("extract.system.j2", "extract.user.j2", "repair.user.j2", "briefing.system.j2", "briefing.user.j2")


@dataclass(frozen=True, slots=True)
class Prompts:
    """The packaged templates, with `own` texts in place of those of the same name."""

    own: Mapping[str, str] = field(default_factory=dict, hash=False)

    def text(self, name: str) -> str:
        """A template as it is written."""
        return self.own[name] if name in self.own else read_text("prompts", name)

    def render(self, name: str, **values: object) -> str:
        """The text of a prompt. Raises SettingsError for a template that is broken or names what is not given."""
        try:
            return _template(self.text(name)).render(**values).strip()
        except TemplateError as error:
            raise SettingsError(
                f"prompt {name}: {error}", "correct the template, or leave --prompts out"
            ) from error

    def digest(self, name: str) -> str:
        """SHA-256 (hex) of a template: which wording a briefing was made with."""
        return hashlib.sha256(self.text(name).encode("utf-8")).hexdigest()


PACKAGED = Prompts()


@functools.lru_cache(maxsize=32)
def _template(text: str) -> Template:
    # Prompts are plain text for a model; HTML escaping would change the Chinese quotes the answer must repeat.
    # The sandbox keeps a template somebody passes on from reaching into the program.
    environment = ImmutableSandboxedEnvironment(
        undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True, autoescape=False
    )
    return environment.from_string(text)
