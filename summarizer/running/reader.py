"""Who reads: the engine a command asks for, with the client, the answer cache and the prompts it needs."""

import contextlib
import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from summarizer.asking.extract import Asking
from summarizer.asking.prompts import NAMES, PACKAGED, Prompts
from summarizer.errors import SettingsError
from summarizer.pipeline import Fallback, Options
from summarizer.running.cache import AnswerCache, Contents
from summarizer.running.chat import DEFAULT_MODEL, Chat, Spent, endpoint
from summarizer.running.drive import Ask
from summarizer.running.preview import Estimate, estimate
from summarizer.running.prices import Budget, load_prices
from summarizer.settings import EngineChoice, Settings, load, with_choice


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


@dataclass(frozen=True, slots=True)
class Reader:
    """An engine ready to read. `ask` is None for the rules; `chosen` is a line that says who reads and why."""

    options: Options
    ask: Ask | None = None
    chosen: str | None = None
    chat: Chat | None = None

    def bill(self) -> str | None:
        """What was asked and what it cost, in one line; None if nothing was."""
        if self.chat is None or self.chat.spent == Spent():
            return None
        spent = self.chat.spent
        tokens = f"{spent.usage.input_tokens:,} + {spent.usage.output_tokens:,} tokens"
        cost = "cost unknown: no price for this model" if spent.cost_usd is None else f"${spent.cost_usd:.4f}"
        return f"{spent.calls} calls, {spent.cached} answers from the cache, {tokens}, {cost}"


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
        yield Reader(Options("rules"), chosen=chosen)
        return
    where = endpoint(settings)
    options = Options("model", Asking(prompts=load_prompts(choice.prompts)), choice.fallback)
    chosen = f"using {where.model} at {settings.base_url or 'OpenAI'}" if wanted == "auto" else None
    with contextlib.ExitStack() as stack:
        cache = None if choice.no_cache else AnswerCache(choice.cache or cache_path(os.environ))
        if cache is not None:
            stack.callback(cache.close)
        chat = stack.enter_context(Chat(where, cache, Budget(choice.max_cost)))
        yield Reader(options, chat, chosen, chat)


def asking(config: Path | None, choice: Choice) -> tuple[Settings, Options]:
    """Settings and options of the model engine for commands that send nothing: no key is needed."""
    settings = with_choice(load(config=config), choice.model, choice.base_url)
    return settings, Options("model", Asking(prompts=load_prompts(choice.prompts)))


def estimated(config: Path | None, choice: Choice, paths: Sequence[Path]) -> Estimate:
    """What the documents would take. A cache is looked into only if there is one already."""
    settings, options = asking(config, choice)
    model = settings.model or DEFAULT_MODEL
    path = choice.cache or cache_path(os.environ)
    with contextlib.ExitStack() as stack:
        cache = None
        if path.is_file() and not choice.no_cache:
            cache = stack.enter_context(contextlib.closing(AnswerCache(path)))
        return estimate(paths, options, model, load_prices(), cache)


def kept(file: Path | None, prune: float | None) -> tuple[Contents, int | None]:
    """What an answer cache holds, and how many answers went if it was to be pruned. Raises SettingsError."""
    path = file or cache_path(os.environ)
    if not path.is_file():
        raise SettingsError(f"{path}: no answer cache here", "it is made when a model is first asked")
    with contextlib.closing(AnswerCache(path)) as cache:
        gone = None if prune is None else cache.prune(prune)
        return cache.inspect(), gone


def cache_path(environment: Mapping[str, str]) -> Path:
    """Where answers are kept unless a command names another file."""
    root = environment.get("XDG_CACHE_HOME")
    home = Path(environment.get("HOME") or "~").expanduser()
    return (Path(root) if root else home / ".cache") / "summarizer" / "answers.sqlite"


def load_prompts(folder: Path | None) -> Prompts:
    """The templates of a folder in place of the packaged ones of the same name. Raises SettingsError."""
    if folder is None:
        return PACKAGED
    try:
        own = {
            name: (folder / name).read_text(encoding="utf-8") for name in NAMES if (folder / name).is_file()
        }
        others = sorted(path.name for path in folder.glob("*.j2") if path.name not in NAMES)
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f"{folder}: prompts cannot be read: {error}", "check --prompts") from None
    if others or not own:
        what = f"{others[0]} is no prompt of this program" if others else "no prompts here"
        raise SettingsError(f"{folder}: {what}", f"prompts are {', '.join(NAMES)}")
    return Prompts(own)
