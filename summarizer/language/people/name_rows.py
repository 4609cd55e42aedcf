"""Rows of personal names in running text, and what each name says of itself: a post or 一行 behind it, a bracket."""

import re
from dataclasses import dataclass

from summarizer.language.people.name_shapes import best, between_names, closes_row, run_together, touching
from summarizer.language.people.name_words import LISTED, LOOSE, Shape
from summarizer.language.people.names_of_clergy import HONOURS
from summarizer.language.posts.title_runs import post_before, post_behind
from summarizer.patterns import regex


@dataclass(frozen=True, slots=True)
class Mention:
    """One name in a sentence. Offsets are into the sentence; `text[start:end]` may hold a blank (张 伟).

    `titles` are verbatim segments in order; `titles_start` is where the first begins, which is behind the
    name in an address (王某市长) and equals `start` if there are none. `shared`: the titles stand once for
    several names. `group`: 一行 follows, so a delegation. `qualifiers` are the parts of a bracket behind the
    name: 女, 回族, 正县级.
    """

    name: str
    start: int
    end: int
    titles: tuple[str, ...] = ()
    titles_start: int = 0
    group: bool = False
    shared: bool = False
    qualifiers: tuple[str, ...] = ()

    @property
    def begins(self) -> int:
        """Where the name with its posts begins, whichever side of it the posts stand on."""
        return min(self.start, self.titles_start)

    @property
    def ends(self) -> int:
        """Where the name with its posts ends."""
        behind = self.titles and self.titles_start >= self.end
        return self.titles_start + len("、".join(self.titles)) if behind else self.end


BRACKET = regex(r"[（(]([^（）()]{1,30})[）)]")
"""Particulars behind a name."""
JOINT = regex("[、 \u3000\u00a0]{1,3}|和|与|及|以及")
"""What joins the names of a row."""
# Attendance lists run to some thirty names; a bound keeps hostile pages from costing the square of their length.
_LONGEST_ROW = 80
POLITE = ("同志", "先生", "女士", *HONOURS)
"""Words behind a name that are no posts."""


def names_in_row(clean: str, start: int, evidence: str, following: str) -> list[tuple[int, Shape]]:
    """The name at `start` and those that follow it in a row, joined by 、 or 和, by blanks, or by nothing.

    `evidence` holds for the first name, `following` for the others.
    """
    found: list[tuple[int, Shape]] = []
    at = start
    while len(found) < _LONGEST_ROW:
        shape = best(clean, at, evidence)
        if shape is None and found and evidence == LISTED:
            shape = between_names(clean, at) or (closes_row(clean, at) if len(found) > 2 else None)
        if not found and following == LISTED and (shape is None or shape.firmness == 1):
            together = run_together(clean, at)
            if together:
                return list(together)
        pair = touching(clean, at, evidence) if shape is None or shape.firmness == 1 else ()
        if pair:
            found += [(at, pair[0]), (pair[0].end, pair[1])]
            shape = pair[1]
        elif shape is not None:
            found.append((at, shape))
        else:
            return found
        joint = JOINT.match(clean, behind_particulars(clean, shape.end))
        if not joint:
            return found
        vouched = any(len(name.name) > 2 for _, name in found)
        # A name of three characters vouches for a next one that is also a word: 某某某、周密、某某某.
        at, evidence = joint.end(), LISTED if vouched and following == LOOSE else following
    return found


def behind_particulars(clean: str, at: int) -> int:
    """The offset behind a bracket that stands at `at`, which is itself if there is none."""
    bracket = BRACKET.match(clean, at)
    return bracket.end() if bracket else at


def mention_of(clean: str, start: int, shape: Shape) -> Mention:
    """A mention with what its own surroundings say: a post or 一行 behind it, particulars in brackets."""
    titles: tuple[str, ...] = ()
    qualifiers: tuple[str, ...] = ()
    begin = start
    bracket = BRACKET.match(clean, shape.end)
    if bracket:
        parts = tuple(part for part in re.split("[，,、]", bracket.group(1)) if part)
        if post_before(bracket.group(1), len(bracket.group(1))):
            titles, begin = parts, bracket.start(1)
        else:
            qualifiers = parts
    behind = post_behind(clean, shape.end)
    if behind and behind not in POLITE:
        titles, begin = (behind,), shape.end
    group = clean.startswith("一行", shape.end + (len(behind) if behind else 0))
    return Mention(shape.name, start, shape.end, titles, begin, group, False, qualifiers)
