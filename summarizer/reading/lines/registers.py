"""Rows of a page's register: labels and values set apart by spaces alone."""

from collections.abc import Sequence

from summarizer.patterns import regex
from summarizer.reading.lines.fields import Field, initials, labels

_WORD = regex(r"\S+")

_REGISTER = 3  # labels in a row that make it a register's

_NOTHING = frozenset(("暂无", "无", "其他", "有效", "失效"))

_ANYTHING = frozenset(("时间", "日期", "作者", "记者", "报道", "来自"))

_SPELLED = 5  # characters of the longest label that is set with gaps: 索  引  号


def register(text: str) -> tuple[Field, ...]:
    """The fields of a row that sets labels and values apart by spaces alone, three labels at least; else nothing.

    One label is enough if it is set with gaps of its own, as a page is not: 发 布 机 构 云河县人民政府.
    """
    if "：" in text or ":" in text or text[0] not in initials():
        return ()
    found: list[Field] = []
    words = [match.span() for match in _WORD.finditer(text)]
    spelled = False
    while words:
        start, end = words[0]
        if label := _label_set_apart(text, words):
            spelled, end = True, words[len(label) - 1][1]
            words = words[len(label) :]
        else:
            label, words = text[start:end], words[1:]
        if kind := labels().get(label):
            found.append(Field(kind, label, end, end))
        elif found and found[-1].start == found[-1].end:
            found[-1] = Field(found[-1].kind, found[-1].label, start, end)
        elif found and spelled:
            found[-1] = Field(found[-1].kind, found[-1].label, found[-1].start, end)
        else:
            return ()
    if spelled:
        return tuple(found) if any(f.start < f.end for f in found) else ()
    # 本报记者 甲 通讯员 乙 摄 is a credit: a register has numbers and a publisher, and no people.
    # 发布文号 暂无, 有效性状态 废止日期 暂无: nothing is as good as a third.
    if len(found) < _REGISTER and any(text[f.start : f.end] in _NOTHING for f in found):
        return tuple(found) if all(f.kind in ("number", "date", "loose") for f in found) else ()
    registered = any(f.kind in ("number", "date") for f in found) and not any(
        f.kind in ("author", "people") for f in found
    )
    return tuple(found) if len(found) >= _REGISTER and registered else ()


def _label_set_apart(text: str, words: Sequence[tuple[int, int]]) -> str:
    """The label that the first words spell, a character each: 索 引 号; or nothing. 时 间 may be anything's."""
    letters = ""
    for start, end in words[:_SPELLED]:
        if end - start > 1:
            break
        letters += text[start:end]
    lengths = range(len(letters), 1, -1)
    found = next((letters[:n] for n in lengths if letters[:n] in labels()), "")
    return "" if found in _ANYTHING else found
