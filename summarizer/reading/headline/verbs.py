"""Verbs of headlines: whether a line begins with one, so that nobody does it, and whether it tells of a deed."""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from summarizer.patterns import regex

# 服务中心, 改革试点, 投资额: what begins with a verb is a noun. Who did it may well be called so.
_NOUN = regex(
    r"[一-鿿]{0,2}(?:[局部处厅办委所站院队社组班]|中心|公司|集团|大会|会议|平台|基地|试点|速度|规模|体系|体制|机制)|[会业额券节员者费区]"
)
_OPENERS = "“‘《"
_SHORTEST = 4  # characters of a line; 绿化 is a noun


@cache
def _verbs() -> tuple[Mapping[str, str], frozenset[str]]:
    """How each verb begins a line, and those that tell of something done behind others."""
    table = (files("summarizer.reading") / "tables" / "verbs.tsv").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in table.splitlines() if line and not line.startswith("#")][1:]
    return (
        {word: kind for word, kind in rows if kind != "told"},
        frozenset(word for word, kind in rows if kind in ("told", "bare")),
    )


def lacks_subject(text: str) -> bool:
    """Whether a line begins with what is to be done or was done: 促进林农增收. 改革试点启动 does not."""
    line = text.lstrip(_OPENERS)
    kind = _verbs()[0].get(line[:2])
    return kind is not None and len(line) >= _SHORTEST and not (kind == "both" and _NOUN.match(line, 2))


def tells_deed(text: str) -> bool:
    """Whether a line says that something is done, behind who did it: 卢嘉木同志逝世."""
    told = _verbs()[1]
    return any(text[i : i + 2] in told for i in range(2, len(text) - 1))
