"""What a run is set up with: command line, then environment, then configuration file, then defaults.

    SUMMARIZER_ENGINE     auto (default), rules or model
    SUMMARIZER_MODEL      the model's name at the provider
    SUMMARIZER_BASE_URL   an OpenAI-compatible endpoint other than OpenAI's own
    SUMMARIZER_TIMEOUT    seconds to wait for a model's answer (default 90)
    OPENAI_API_KEY        the key; read from the environment only, so that no file of ours ever holds it

The configuration file is TOML with the keys `engine`, `model`, `base_url` and `timeout`; it stands at
`$XDG_CONFIG_HOME/summarizer/config.toml` (`~/.config/…`) unless `--config` names another.
"""

import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Literal, TypeAlias, get_args
from urllib.parse import urlsplit

from summarizer.errors import ModelError, SettingsError

EngineChoice: TypeAlias = Literal["auto", "rules", "model"]
Engine: TypeAlias = Literal["rules", "model"]

ENVIRONMENT = {
    "engine": "SUMMARIZER_ENGINE",
    "model": "SUMMARIZER_MODEL",
    "base_url": "SUMMARIZER_BASE_URL",
    "timeout": "SUMMARIZER_TIMEOUT",
}
TIMEOUT = 90.0  # seconds
CONFIGURE = "set OPENAI_API_KEY or SUMMARIZER_BASE_URL, or use --engine rules"


@dataclass(frozen=True, slots=True)
class Settings:
    """Checked settings. `origins` tells where values that are no defaults came from; the key is not shown."""

    engine: EngineChoice = "auto"
    model: str | None = None
    base_url: str | None = None
    api_key: str | None = field(default=None, repr=False)
    origins: Mapping[str, str] = field(default_factory=dict)
    timeout: float | None = None

    @property
    def has_model(self) -> bool:
        """Whether a model can be asked: OpenAI's with a key, or any endpoint (a local one needs no key)."""
        return self.api_key is not None or self.base_url is not None

    def resolve(self, asked: EngineChoice | None = None) -> Engine:
        """The engine to use, `asked` standing for the command line. Raises ModelError without a model."""
        wanted = asked or self.engine
        if wanted == "auto":
            return "model" if self.has_model else "rules"
        if wanted == "model" and not self.has_model:
            raise ModelError("no language model is configured", hint=CONFIGURE)
        return wanted


def config_path(environment: Mapping[str, str]) -> Path:
    """Where the configuration file is looked for."""
    root = environment.get("XDG_CONFIG_HOME")
    home = Path(environment.get("HOME") or "~").expanduser()
    return (Path(root) if root else home / ".config") / "summarizer" / "config.toml"


def load(environment: Mapping[str, str] | None = None, config: Path | None = None) -> Settings:
    """Settings from the environment and the configuration file.

    A `config` given by hand must exist; the usual one may be missing. An empty variable counts as unset.
    Raises SettingsError for a file that cannot be read, an unknown key or a value that makes no sense.
    """
    environment = os.environ if environment is None else environment
    path = config or config_path(environment)
    values = _read(path, required=config is not None)
    origins = dict.fromkeys(values, str(path))
    for key, variable in ENVIRONMENT.items():
        if text := environment.get(variable, "").strip():
            values[key], origins[key] = text, variable
    api_key = environment.get("OPENAI_API_KEY", "").strip() or None
    if api_key:
        origins["api_key"] = "OPENAI_API_KEY"
    return Settings(
        engine=_engine(values.get("engine", "auto"), origins.get("engine", "")),
        model=values.get("model"),
        base_url=_address(values.get("base_url"), origins.get("base_url", "")),
        api_key=api_key,
        origins=origins,
        timeout=_seconds(values.get("timeout"), origins.get("timeout", "")),
    )


def with_choice(settings: Settings, model: str | None = None, base_url: str | None = None) -> Settings:
    """The settings with what the command line says of the model in front. Raises SettingsError."""
    model, address = (model or "").strip() or None, _address(base_url, "--base-url")
    given = {"model": "--model"} if model else {}
    given |= {"base_url": "--base-url"} if address else {}
    return replace(
        settings,
        model=model or settings.model,
        base_url=address or settings.base_url,
        origins={**settings.origins, **given},
    )


def _read(path: Path, *, required: bool) -> dict[str, str]:
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        if required:
            raise SettingsError(f"{path}: no such configuration file", hint="check --config") from None
        return {}
    except OSError as error:
        raise SettingsError(f"{path}: cannot be read: {error.strerror}", hint="check --config") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        hint = 'write lines such as engine = "rules"'
        raise SettingsError(f"{path}: not valid TOML: {error}", hint) from error
    known = ", ".join(ENVIRONMENT)
    for key, value in table.items():
        if key == "api_key":
            raise SettingsError(f"{path}: keys are not read from files", hint="set OPENAI_API_KEY instead")
        if key not in ENVIRONMENT:
            raise SettingsError(f"{path}: unknown setting {key!r}", hint=f"known settings: {known}")
        if not isinstance(value, str) or not value.strip():
            raise SettingsError(f"{path}: {key} must be a string in quotes", hint=f"known settings: {known}")
    return {key: value.strip() for key, value in table.items()}


def _engine(value: str, origin: str) -> EngineChoice:
    for choice in get_args(EngineChoice):
        if value == choice:
            return choice  # type: ignore[no-any-return]
    raise SettingsError(f"{origin}: unknown engine {value!r}", hint="use auto, rules or model")


def _seconds(value: str | None, origin: str) -> float | None:
    if value is None:
        return None
    try:
        seconds = float(value)
    except ValueError:
        seconds = 0.0
    if not 1.0 <= seconds <= 3600.0:
        raise SettingsError(f"{origin}: {value!r} is no time to wait", hint="use seconds, from 1 to 3600")
    return seconds


def _address(value: str | None, origin: str) -> str | None:
    if value is None:
        return None
    try:
        parts = urlsplit(value)
        sound = parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        sound = False
    if not sound:
        raise SettingsError(
            f"{origin}: {value!r} is not an http(s) address",
            hint="use the address up to the version, such as http://localhost:8080/v1",
        )
    return value
