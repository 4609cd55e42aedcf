"""The methods of dataclasses, kept from one start to the next.

`dataclasses` writes the methods of a class as Python text and has it compiled at every start: of two hundred classes an
eighth of it. The command line lets it ask here first. Where a version of Python has it otherwise, nothing is gained
and nothing lost.
"""

import dataclasses
from functools import cache
from types import CodeType
from typing import Any

from summarizer.kept import load, save

_NAME = "methods"
_MOST = 4000
"""More are kept by a checkout only whose classes are being changed: then all are kept anew."""
_new: dict[str, CodeType] = {}


def remember() -> None:
    """From now on methods are compiled once for all starts. For a process of our own: it changes a module of Python."""
    dataclasses.exec = _exec  # type: ignore[attr-defined]


def keep() -> None:
    """Keep for the next start what this one had to compile."""
    if _new:
        save(_NAME, {**(_known() if len(_known()) + len(_new) <= _MOST else {}), **_new})


@cache
def _known() -> dict[str, CodeType]:
    known = load(_NAME)
    return known if isinstance(known, dict) else {}


def _exec(source: str, names: dict[str, Any] | None = None, local: dict[str, Any] | None = None) -> None:
    """`exec`, as `dataclasses` calls it."""
    code = _known().get(source)
    if code is None:
        code = _new[source] = compile(source, "<string>", "exec", dont_inherit=True)
    exec(code, vars(dataclasses) if names is None else names, local)
