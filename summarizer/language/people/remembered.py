"""People whom an article has named before, by the same name again."""

from collections.abc import Iterable
from dataclasses import replace

from summarizer.language.people.name_edges import PUNCTUATION, edge, opens_word, speaks
from summarizer.language.people.name_rows import Mention, mention_of
from summarizer.language.people.name_words import Shape, is_word, never_given
from summarizer.language.posts.title_runs import post_behind
from summarizer.language.surnames import surnames
from summarizer.patterns import regex

_SPACED = regex("([一-鿿])[ \u3000]{1,6}([一-鿿])(?![一-鿿])")  # 何 静


def opening(clean: str, at: int) -> str:
    """The first two characters of what may be a name at `at`, less the blanks that pad one of two characters."""
    spaced = clean[at + 1 : at + 2] in _BLANKS and _SPACED.match(clean, at)
    return spaced[1] + spaced[2] if spaced else clean[at : at + 2]


_BLANKS = (" ", "\u3000")


class Remembered:
    """The names an article has given before, with their first two characters: a sieve before they are compared."""

    __slots__ = ("names", "openings")

    def __init__(self, names: Iterable[str]) -> None:
        self.names: set[str] = set()
        self.openings: set[str] = set()
        self.add(names)

    def add(self, names: Iterable[str]) -> None:
        """Remember some more."""
        for name in names:
            self.names.add(name)
            self.openings.add(name[:2])


def remembered(clean: str, start: int, known: Remembered) -> tuple[Mention, ...]:
    """A name that the article has given before; it must not be a part of a longer one or of a word."""
    if clean[start + 1 : start + 2] in _BLANKS and (spaced := _SPACED.match(clean, start)):
        name = spaced[1] + spaced[2]
        shape = Shape(name, spaced.end(), PUNCTUATION)
        return (mention_of(clean, start, shape),) if name in known.names else ()
    if clean[start : start + 2] not in known.openings:
        return ()
    for end in range(min(len(clean), start + 12), start + 1, -1):
        name = clean[start:end]
        if name not in known.names:
            continue
        firmness = edge(clean, end)
        if len(name) == 2:
            before = surnames().get(clean[start - 1 : start]) if start else None
            inside = before is not None and before.kind == "common"
            if inside or not (
                firmness or opens_word(clean, end) or never_given(clean[end]) or post_behind(clean, end)
            ):
                continue
            if is_word(name) and not speaks(clean, end):
                continue
        return (mention_of(clean, start, Shape(name, end, firmness)),)
    return ()


# 某某为…颁发, 某某向…: words that a given name may end in as well.
_MAY_FOLLOW = frozenset("为向与和在就对")


def as_before(clean: str, names: tuple[Mention, ...], known: Remembered) -> tuple[Mention, ...]:
    """The same names; one that the article gave before, longer or without a preposition at its end, is that one."""
    if names and (whole := _whole(clean, names[0], known)):
        return (whole, *(one for one in names[1:] if one.start >= whole.end))
    return tuple(
        replace(one, name=one.name[:-1], end=one.end - 1)
        if one.name[-1] in _MAY_FOLLOW and len(one.name) > 2 and one.name[:-1] in known.names
        else one
        for one in names
    )


def _whole(clean: str, one: Mention, known: Remembered) -> Mention | None:
    """何远山|依次颁奖, and not 何远|山依次: the longer name that the article gave before."""
    return next(
        (
            replace(one, name=name, end=one.start + len(name))
            for name in known.names
            if len(name) > len(one.name) > 1
            and name.startswith(one.name)
            and clean.startswith(name, one.start)
        ),
        None,
    )


# 何卫先|在点评时表示: a given name may end in an adverb, once the article has given it in full.
_MAY_CLOSE = frozenset("先还又再才也正都均")


def longer(clean: str, one: Mention, known: Remembered) -> Mention | None:
    """The mention with one more character, if the article gave that name before."""
    last = clean[one.end : one.end + 1]
    if last not in _MAY_CLOSE or one.titles or one.name + last not in known.names:
        return None
    return replace(one, name=one.name + last, end=one.end + 1)
