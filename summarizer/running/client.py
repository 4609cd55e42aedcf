"""The client of a command that asks a model, with its answer cache, prompts and budget, or what it would ask."""

import contextlib
import os
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from summarizer.asking.extract import Asking
from summarizer.asking.prompts import NAMES, PACKAGED, Prompts
from summarizer.errors import SettingsError
from summarizer.pipeline import Options
from summarizer.running.cache import AnswerCache, Contents
from summarizer.running.chat import DEFAULT_MODEL, Chat, endpoint
from summarizer.running.preview import Estimate, estimate
from summarizer.running.prices import Budget, load_prices
from summarizer.running.reader import Choice, own_glossary
from summarizer.settings import Settings, load, with_choice

__all__ = ["DEFAULT_MODEL", "asking", "cache_path", "estimated", "how", "kept", "load_prompts", "opened"]


@contextlib.contextmanager
def opened(settings: Settings, choice: Choice) -> Iterator[Chat]:
    """A client of the endpoint the settings name, closed again with its cache. Nothing is sent yet.

    Raises SettingsError for an endpoint without a model, ModelError for one without a key.
    """
    where = endpoint(settings)
    with contextlib.ExitStack() as stack:
        cache = None if choice.no_cache else AnswerCache(choice.cache or cache_path(os.environ))
        if cache is not None:
            stack.callback(cache.close)
        yield stack.enter_context(Chat(where, cache, Budget(choice.max_cost)))


def how(choice: Choice) -> Options:
    """How the model is asked. Raises SettingsError for prompts that cannot be read."""
    asking = Asking(prompts=load_prompts(choice.prompts))
    return Options("model", asking, choice.fallback, own_glossary(choice.glossary))


def asking(config: Path | None, choice: Choice) -> tuple[Settings, Options]:
    """Settings and options of the model engine for commands that send nothing: no key is needed."""
    settings = with_choice(load(config=config), choice.model, choice.base_url)
    return settings, how(choice)


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
    prompts = Prompts(own)
    prompts.check()
    return prompts
