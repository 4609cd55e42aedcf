"""Regular expressions that are compiled when they are first used.

The rooms hold a thousand of them, and most pages meet two in three: compiled at import they would be a third of a
start, most of it for pages of another sort. A wrong expression fails in the tests, which compile them all.
"""

import re
from collections.abc import Iterable
from functools import cached_property
from typing import Any, AnyStr, Generic, cast


class _Uncompiled(Generic[AnyStr]):
    """Stands for `re.compile(pattern, flags)`; what is asked of it is kept, so that it is asked once."""

    def __init__(self, source: AnyStr, flags: int) -> None:
        self.pattern: AnyStr = source
        self._flags = flags

    @cached_property
    def _compiled(self) -> re.Pattern[AnyStr]:
        return re.compile(self.pattern, self._flags)

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever `re.Pattern` has of that name
        found = getattr(self._compiled, name)
        setattr(self, name, found)
        return found


def regex(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """`re.compile(source, flags)` put off until the pattern is used.

    Give it to no function of `re` itself, which asks for the real thing, and look for no match's `re` in it;
    `.pattern` is at hand without compiling.
    """
    return cast(re.Pattern[AnyStr], _Uncompiled(source, flags))


def any_of(words: Iterable[str]) -> str:
    """A pattern of any of some patterns, mostly words, the longest first: behind a shorter one it would be hidden."""
    return "|".join(sorted(words, key=len, reverse=True))
