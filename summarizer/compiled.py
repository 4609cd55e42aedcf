"""Compiled regular expressions, kept from one start to the next.

Compiling is a third of a start, reading what was compiled a hundredth. `re` has no way to keep what it compiles, so
this one goes through what it is made of, which is nobody's promise: where a version of Python has it otherwise, or
refuses what was kept, the expression is compiled the usual way.
"""

import importlib
import importlib.util
import re
from array import array
from collections.abc import Callable, Sized
from functools import cache, lru_cache
from types import ModuleType
from typing import Any, AnyStr

from summarizer.first_characters import look_before_choices, with_first
from summarizer.kept import Records, load, load_records, package, save, save_records

_NAME = "searches"
_MOST = 20_000
"""The package has some 12,000; more are kept by a checkout only whose expressions change: then all are kept anew."""
_Source = str | bytes
_Made = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]
"""What `_sre.compile` takes besides the source: flags, code, groups, their numbers by name and names by number."""
_new: dict[tuple[_Source, int], _Made] = {}
_CLASSES_KEPT = 256
_PROMISES = "promises"
_promised: dict[str, tuple[str, ...]] = {}


def compiled(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """`re.compile(source, flags)`, from what an earlier start has kept if it has."""
    parts = _parts()
    if parts is None:
        return re.compile(source, flags)
    flags = int(flags)  # a `re.RegexFlag` is found slowly, and cannot be kept
    made = _known().get((source, flags))
    try:
        if made is None:
            made = _new[source, flags] = _made(source, flags)
        marks, code, *groups = made
        found: re.Pattern[AnyStr] = parts["sre"].compile(source, marks, array("I", code).tolist(), *groups)
    except (AttributeError, TypeError, ValueError, RuntimeError):
        return re.compile(source, flags)
    return found


def is_kept(source: _Source, flags: int = 0) -> bool:
    """Whether an earlier start has kept an expression, so that it costs next to nothing."""
    return (source, int(flags)) in _known()


def once_read(source: str, read: Callable[[str], tuple[str, ...]]) -> tuple[str, ...]:
    """What `read` reads off a source, or the same code has read off it at an earlier start."""
    known = _known_promises().get(source)
    if known is None:
        known = _promised[source] = read(source)
    return known


def keep() -> None:
    """Keep for the next start what this one had to compile, and what it read of patterns it did not compile."""
    if _new:
        save_records(_NAME, _known() if _fits(_known(), _new) else Records(), _new)
    if _promised:
        known = _known_promises()
        save(_PROMISES, (package(), {**(known if _fits(known, _promised) else {}), **_promised}))


def _fits(known: Sized, new: Sized) -> bool:
    return len(known) + len(new) <= _MOST


def _made(source: _Source, flags: int) -> _Made:
    """What `re.compile` makes of an expression before it is a pattern. Raises `re.error` as that does."""
    parts = _parts() or {}
    parser, compiler = parts["parser"], parts["compiler"]
    parsed = parser.parse(source, flags)
    if isinstance(source, str):
        look_before_choices(parsed, flags | parsed.state.flags, parser, compiler)
    code = compiler._code(parsed, flags)
    if isinstance(source, str):
        code = with_first(code, parsed, flags | parsed.state.flags, compiler)
    by_name = dict(parsed.state.groupdict)
    names: list[str | None] = [None] * parsed.state.groups
    for name, number in by_name.items():
        names[number] = name
    return (
        flags | parsed.state.flags,
        array("I", code).tobytes(),
        parsed.state.groups - 1,
        by_name,
        tuple(names),
    )


@cache
def _known() -> Records[tuple[_Source, int]]:
    return load_records(_NAME)


@cache
def _known_promises() -> dict[str, tuple[str, ...]]:
    known = load(_PROMISES)
    mine = isinstance(known, tuple) and len(known) == 2 and known[0] == package()
    return known[1] if mine else {}


@cache
def _parts() -> dict[str, Any] | None:
    """The modules `re` is made of, or None where it is made otherwise."""
    try:
        parts = {
            "parser": importlib.import_module("re._parser"),
            "compiler": _remembering("re._compiler"),
            "sre": importlib.import_module("_sre"),
        }
        usual = array("I").itemsize == parts["sre"].CODESIZE and callable(parts["compiler"]._code)
    except (ImportError, AttributeError):
        return None
    return parts if usual else None


def _remembering(name: str) -> ModuleType:
    """A copy of the module that makes code, which keeps the last classes of characters it has worked out.

    Patterns are written with the same few ([^，。；], [一二三…]): two in three come again. The module of `re` itself is
    left alone.
    """
    spec = importlib.util.find_spec(name)
    if spec is None or spec.loader is None:
        raise ImportError(name)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    work_out = module._optimize_charset

    @lru_cache(maxsize=_CLASSES_KEPT)
    def kept(listed: tuple[Any, ...]) -> Any:  # noqa: ANN401 - a function of `re`
        return work_out(list(listed))

    def worked_out(listed: list[Any], *either_case: Any) -> Any:  # noqa: ANN401 - as above
        if any(either_case):
            return work_out(listed, *either_case)
        found, cased = kept(tuple(listed))
        return list(found), cased

    module._optimize_charset = worked_out  # type: ignore[attr-defined]
    return module
