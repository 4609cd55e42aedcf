"""Who reads: the engine a command asks for."""

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from summarizer.errors import SettingsError
from summarizer.language.terms import parse_glossary
from summarizer.pipeline import Fallback, Options
from summarizer.running.drive import Ask
from summarizer.settings import EngineChoice, load, with_choice

if TYPE_CHECKING:
    from summarizer.running.chat import Chat


@dataclass(frozen=True, slots=True)
class Choice:
    """What a command line says of the engine. None means that it says nothing."""

    engine: EngineChoice | None = None
    model: str | None = None
    base_url: str | None = None
    prompts: Path | None = None
    cache: Path | None = None
    no_cache: bool = False
    max_cost: float | None = None
    fallback: Fallback = "always"
    glossary: Path | None = None


@dataclass(frozen=True, slots=True)
class Reader:
    """An engine ready to read. `ask` is None for the rules; `chosen` is a line that says who reads and why."""

    options: Options
    ask: Ask | None = None
    chosen: str | None = None
    chat: "Chat | None" = None

    def bill(self) -> str | None:
        """What was asked and what it cost, in one line; None if nothing was."""
        return None if self.chat is None else self.chat.spent.line()


@contextlib.contextmanager
def reading(config: Path | None, choice: Choice) -> Iterator[Reader]:
    """Open what the engine needs and close it again.

    Raises SettingsError for a setting that makes no sense, ModelError if a model is asked for and none is
    configured. Nothing is sent before the first question.
    """
    settings = with_choice(load(config=config), choice.model, choice.base_url)
    wanted = choice.engine or settings.engine
    if settings.resolve(wanted) == "rules":
        chosen = "no language model is configured: using the rules" if wanted == "auto" else None
        yield Reader(Options("rules", glossary=own_glossary(choice.glossary)), chosen=chosen)
        return
    from summarizer.running import client  # start-up cost: a run by the rules needs no client

    options = client.how(choice)
    with client.opened(settings, choice) as chat:
        chosen = (
            f"using {chat.endpoint.model} at {settings.base_url or 'OpenAI'}" if wanted == "auto" else None
        )
        yield Reader(options, chat, chosen, chat)


def own_glossary(file: Path | None) -> tuple[tuple[str, str], ...]:
    """The pairs of a reader's own glossary. Raises SettingsError naming file and line."""
    if file is None:
        return ()
    hint = "a line is Chinese, a tab and English, in UTF-8; # begins a comment"
    try:
        pairs = parse_glossary(file.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise SettingsError(f"{file}: cannot be read: {error.strerror}", "check --glossary") from None
    except ValueError as error:
        raise SettingsError(f"{file}: not a glossary: {error}", hint) from None
    if not pairs:
        raise SettingsError(f"{file}: no terms in it", hint)
    return pairs
