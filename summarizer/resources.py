"""Where the files that ship beside the code are: prompts and schemas.

In a checkout (and so in an editable install) they stand at the top level, where people edit them; in a wheel
they travel inside the package as `_data/`.
"""

from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from summarizer.errors import SettingsError


def folder(kind: str) -> Traversable:
    """The packaged folder `kind` ("prompts" or "schemas"). Raises SettingsError if the installation lacks it."""
    packaged = files("summarizer") / "_data" / kind
    if packaged.is_dir():
        return packaged
    checkout = Path(__file__).resolve().parent.parent / kind
    if checkout.is_dir():
        return checkout
    raise SettingsError(
        f"the installed package has no {kind} folder",
        hint="reinstall summarizer; `summarizer doctor` shows where it looks",
    )


def read_text(kind: str, name: str) -> str:
    """The text of one packaged file, e.g. `read_text("schemas", "briefing.schema.json")`."""
    return (folder(kind) / name).read_text(encoding="utf-8")
