"""Prompts are Jinja templates in `prompts/`, one file for each role of each purpose: `extract.user.j2`.

A run may bring its own wording of some of them; the digest of what was used stands in the provenance.
"""

import functools
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field

from jinja2 import StrictUndefined, Template, TemplateError, TemplateSyntaxError, meta
from jinja2.sandbox import ImmutableSandboxedEnvironment

from summarizer.errors import SettingsError
from summarizer.resources import read_text

# Template → the values it must use, and those it may. What a page holds is never shown without its fence.
_VALUES: dict[str, tuple[frozenset[str], frozenset[str]]] = {
    "extract.system.j2": (frozenset(), frozenset()),
    "extract.user.j2": (frozenset({"page", "fence"}), frozenset({"publisher", "published", "glossary"})),
    "repair.user.j2": (frozenset({"faults"}), frozenset()),
    "briefing.system.j2": (frozenset(), frozenset({"most"})),
    "briefing.user.j2": (frozenset({"facts", "fence"}), frozenset()),
}
NAMES = tuple(_VALUES)
_HINT = "correct the template, or leave --prompts out"


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
            raise SettingsError(f"prompt {name}: {error}", _HINT) from error

    def check(self) -> None:
        """Look through a run's own templates before anything is paid for: a repair is asked for late, or never.

        Raises SettingsError for one that is broken, names what is not given, or leaves out what it is there to show.
        """
        for name, text in self.own.items():
            needed, given = _VALUES[name]
            try:
                used = meta.find_undeclared_variables(_environment().parse(text))
            except TemplateError as error:
                line = f" (line {error.lineno})" if isinstance(error, TemplateSyntaxError) else ""
                raise SettingsError(f"prompt {name}: {error}{line}", _HINT) from error
            if unknown := sorted(used - needed - given):
                known = ", ".join(sorted(needed | given)) or "nothing"
                raise SettingsError(f"prompt {name}: {unknown[0]!r} is not given; it is given {known}", _HINT)
            if missing := sorted(needed - used):
                raise SettingsError(f"prompt {name}: {{{{ {missing[0]} }}}} is left out", _HINT)

    def digest(self, name: str) -> str:
        """SHA-256 (hex) of a template: which wording a briefing was made with."""
        return hashlib.sha256(self.text(name).encode("utf-8")).hexdigest()


PACKAGED = Prompts()


@functools.lru_cache(maxsize=32)
def _template(text: str) -> Template:
    return _environment().from_string(text)


@functools.cache
def _environment() -> ImmutableSandboxedEnvironment:
    # Prompts are plain text for a model; HTML escaping would change the Chinese quotes the answer must repeat.
    # The sandbox keeps a template somebody passes on from reaching into the program.
    return ImmutableSandboxedEnvironment(
        undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True, autoescape=False
    )
