"""Whether a stretch of text can be a personal name: its characters, and what stands behind it.

Chinese writes names without capitals or blanks, so a name is a family name, one or two characters that
given names use, and a right edge: punctuation, or a word that people are the subject of. What looks like a
name and is not (安全, 高质量, 关于) is in `not_names.tsv`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from summarizer.language.name_edges import edge
from summarizer.language.names import minority_elements
from summarizer.language.rows import rows
from summarizer.language.surnames import Surname, surnames
from summarizer.language.title_runs import post_before

FIRM, TITLED, LOOSE = "firm", "titled", "loose"

_NEVER_LAST = "在等对将就于到代"
_BLANK = " \u3000\u00a0"


@dataclass(frozen=True, slots=True)
class Shape:
    """A possible name: characters without blanks, the offset behind it, its right edge from 0 to 9."""

    name: str
    end: int
    firmness: int


@cache
def _entries(kind: str) -> frozenset[str]:
    return frozenset(
        word for row in rows("not_names") if row["class"] == kind for word in row["zh"].split(" ")
    )


def shapes(text: str, at: int, evidence: str) -> Iterator[Shape]:
    """Possible names that begin at `at`, their right edge not yet demanded (`firmness` may be 0).

    `evidence` says what stands before: TITLED straight after a post, FIRM in a row of names, LOOSE otherwise.
    """
    yield from _pointed(text, at)
    yield from _minority(text, at)
    table = surnames()
    for width in (2, 1):
        family = table.get(text[at : at + width])
        if family is None or (evidence == LOOSE and family.kind in ("rare", "function")):
            continue
        for length in (2, 1):
            name, end = text[at : at + width + length], at + width + length
            if len(name) == width + length and is_name(name, width, evidence):
                firmness = edge(text, end)
                if not _weak(name, family, firmness, evidence):
                    yield Shape(name, end, firmness)
        blank = _blank(text, at + width)
        if blank:
            name, end = text[at : at + width] + text[blank : blank + 1], blank + 1
            if len(name) == width + 1 and is_name(name, width, evidence) and edge(text, end) == 9:
                yield Shape(name, end, 9)
        if width == 2:
            return


def _weak(name: str, family: Surname, firmness: int, evidence: str) -> bool:
    """Whether the right edge is too weak for a name that also reads as words (向大家|作, 任职以|来)."""
    if len(name) == 2 and family.kind == "function":
        return 0 < firmness < 9
    if name in _entries("noun"):
        return evidence != TITLED or firmness < 9
    if len(name) == 3 and len(family.zh) == 1 and _ordinary(name[:2]):
        # 由市长召集和|主持: an ordinary word and a conjunction.
        firm = 2 if evidence == TITLED and name[-1] not in "和与及" else 9
        return evidence == LOOSE or 0 < firmness < firm
    return False


def _ordinary(word: str) -> bool:
    return word in _entries("word") or word in _entries("noun")


def is_name(name: str, family: int, evidence: str) -> bool:
    """Whether the characters can be a name with a family name of `family` characters."""
    given = name[family:]
    blocked = _entries("character")
    if (
        any(char in blocked or not "㐀" <= char <= "鿿" for char in given)
        or name[-1] in _NEVER_LAST
        or given in _entries("given")
    ):
        return False
    if family > 1:
        return True
    if name in _entries("word") or name[:2] in _entries("given"):
        return False
    return evidence != LOOSE or name not in _entries("soft")


def best(text: str, at: int, evidence: str) -> Shape | None:
    """The likeliest name at `at`: the firmest right edge, then the longest; None without any edge."""
    found = [shape for shape in shapes(text, at, evidence) if shape.firmness]
    return max(found, key=lambda shape: (shape.firmness, shape.end), default=None)


def touching(text: str, at: int, evidence: str) -> tuple[Shape, ...]:
    """Two names without a mark between them (某某某某某): the longest first that leaves a firm second."""
    for shape in shapes(text, at, evidence):
        if shape.firmness == 0 and len(shape.name) > 1:
            second = best(text, shape.end, LOOSE)
            if second is not None and second.firmness > 1 and len(second.name) > 1:
                return (shape, second)
    return ()


def _blank(text: str, at: int) -> int:
    """Offset behind the one or two blanks at `at` that pad a name of two characters; 0 if there are none."""
    end = at
    while end < len(text) and text[end] in _BLANK and end - at < 3:
        end += 1
    return end if end > at else 0


_POINTED = re.compile(r"[一-鿿]{1,8}(?:[·•‧・][一-鿿]{1,8}){1,3}")


def _pointed(text: str, at: int) -> Iterator[Shape]:
    """Names with a point between their parts: 阿不都热合曼·买买提."""
    found = _POINTED.match(text, at)
    if not found:
        return
    last = max(found.group().rfind(point) for point in "·•‧・") + at + 1
    if any(post_before(text[at:last], end) for end in range(2, last - at)):
        return
    ends = [end for end in range(last + 1, found.end() + 1) if edge(text, end)]
    known = [end for end in ends if minority_elements(text[last:end])]
    firm = [end for end in ends if edge(text, end) > 1 or text[end] == "等"]
    for end in known[-1:] or firm[:1] or ends[:1]:
        yield Shape(text[at:end], end, edge(text, end))


def _minority(text: str, at: int) -> Iterator[Shape]:
    """Names put together from the minority table without a point: 扎西次仁, 巴特尔."""
    for length in range(min(8, len(text) - at), 1, -1):
        if minority_elements(text[at : at + length]) and (firmness := edge(text, at + length)):
            yield Shape(text[at : at + length], at + length, firmness)
            return
