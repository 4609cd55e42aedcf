"""Several matters of one report, each with its own 情况: 甲工作情况和乙治理情况."""

from collections.abc import Callable

from summarizer.english.nominal.sound import fit
from summarizer.language.bodies.bodies import body_prefix
from summarizer.language.marks import outside
from summarizer.patterns import regex

# Behind these a member of a list has come to its end; behind a paper only if what follows has a time of its own.
_STATE_ENDS = ("情况", "形势", "进展", "结果", "成效")
_PAPER_ENDS = ("计划", "方案", "安排", "总结", "要点", "名单", "目录", "清单", "预案", "思路", "打算", "课题")
_OWN_TIME = "(?=20\\d\\d年|今年|明年|下[一半步阶]|今后|近期)"


def _behind(ends: tuple[str, ...]) -> str:
    return f"(?:{'|'.join(f'(?<={end})' for end in ends)})(?:以及|[、和及与暨])"


_HALF = regex(f"{_behind(_STATE_ENDS)}(?!其他|相关|有关)|{_behind(_PAPER_ENDS)}{_OWN_TIME}")
_FRONT = regex("(?:全[省市县区州旗镇乡校]|我[省市县区校]|20\\d\\d年度?|今年以来|[上下]半年|[一二三四]季度)+")
_HAS_TIME = regex("20\\d\\d年|今年|季度|半年|下[一步]|近期|以来|全[省市县区州旗镇乡校]|我[省市县区校]")
_LEAST_HALF, _MOST_HALVES = 5, 3


def halves(text: str, read: Callable[[str], str | None]) -> tuple[str, ...]:
    """甲情况和乙情况: what each of several matters is, each by `read` alone; () if one of them has no English.

    A time or an extent in front of the first is of all of them.
    """
    marks = [mark for mark in _HALF.finditer(text) if outside(text, 0, mark.start())]
    edges = [0, *(edge for mark in marks for edge in mark.span()), len(text)]
    parts = [text[a:b] for a, b in zip(edges[::2], edges[1::2], strict=True)]
    if not 1 < len(parts) <= _MOST_HALVES or min(map(len, parts)) < _LEAST_HALF:
        return ()
    front = found.group() if (found := _FRONT.match(text)) else ""
    told = []
    for part in parts:
        own = part is parts[0] or _HAS_TIME.search(part) or body_prefix(part)
        whole = part if own else f"{front}{part}"
        en = read(whole)
        if en is None or not fit(whole, en, scoped=True):
            return ()
        told.append(en)
    return tuple(told)
