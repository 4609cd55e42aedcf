"""Last words of names of bodies, and what is made of a field and a form (教育局) or of a number (第三督导组)."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from summarizer.facts import BodyKind
from summarizer.language.figures.numerals import parse_numeral
from summarizer.language.matching import Lexicon, lexicon
from summarizer.language.rows import rows
from summarizer.patterns import regex


@dataclass(frozen=True, slots=True)
class Head:
    """One row of `body_heads.tsv`."""

    zh: str
    group: str
    en: str
    kind: str


@cache
def heads(*groups: str) -> Lexicon[Head]:
    """The rows of the given classes; the class named first wins where two have one literal."""
    return lexicon((head.zh, head) for group in groups for head in _of_class().get(group, ()))


@cache
def _of_class() -> dict[str, list[Head]]:
    found: dict[str, list[Head]] = {}
    for r in rows("body_heads"):
        found.setdefault(r["class"], []).append(Head(r["zh"], r["class"], r["en"], r["kind"]))
    return found


# 某办事处|于三楼会议室召开, 某派出所|在…举办: where it was held.
_WHERE = regex(r"[于在](?:\d|[^，。；的]{2,16}?(?:召开|举[办行]))")


def cut(text: str, end: int) -> bool:
    """Whether the word goes on after `end`, so that what was read is no body."""
    after, word = text[end : end + 1], heads("cut").get(text[end - 1])
    if not after or word is None or after not in word.en:
        return False
    return not (text.startswith("委书记", end - 1) or _WHERE.match(text, end)) and not text.startswith(
        ("会议", "议事", "见证", "成员", "调研", "调查", "派驻", "理论学习"), end
    )


def _stems(text: str, start: int) -> Iterator[tuple[int, str]]:
    """Policy fields joined as offices join them: 自然资源 | 自然资源和规划 | 经济发展科技."""
    stems = heads("stem")
    for end, stem in stems.matches(text, start):
        yield end, stem.en
        after = end + 1 if text[end : end + 1] in ("和", "与", "、") else end
        for end2, second in stems.matches(text, after):
            # 生态环境综合行政执法 enforces one law.
            joined = " " if after == end and second.zh.endswith("执法") else " and "
            yield end2, f"{stem.en}{joined}{second.en}"


def offices(text: str, start: int) -> Iterator[tuple[int, str, str]]:
    """(end, English, kind) of organs made of a field and a form: 教育局, 防汛抗旱指挥部."""
    suffixes = heads("suffix")
    for end, field in _stems(text, start):
        for last, suffix in suffixes.matches(text, end):
            yield last, f"{field} {suffix.en}", suffix.kind
    groups = heads("group")
    for end, subject in heads("subject", "stem").matches(text, start):
        for last, group in groups.matches(text, end):
            named = _capital(subject.en) if subject.group == "subject" else f"{subject.en} Work"
            yield last, group.en.replace("{s}", named), group.kind


def _capital(subject: str) -> str:
    small = {"of", "and", "the", "on", "for", "to", "in", "against", "with", "a", "between", "from"}
    words = subject.split(" ")
    return " ".join(w if w in small and i else w[:1].upper() + w[1:] for i, w in enumerate(words)).replace(
        "The ", "the ", 1
    )


_NUMBERED = regex("第([一二三四五六七八九十]{1,3})")
# What a city has several of, told apart by numbers.
_HOUSES = ("医院", "中学", "小学", "学校", "幼儿园", "小学校", "福利院", "检察院", "法院")


def numbered(text: str, start: int) -> Iterator[tuple[int, str, BodyKind]]:
    """第五人民医院, 第二实验小学: (end, English, kind)."""
    found = _NUMBERED.match(text, start)
    number = parse_numeral(found.group(1)) if found else None
    if found is None or number is None:
        return
    for end, head in heads("organ", "sub").matches(text, found.end()):
        if head.zh.endswith(_HOUSES) and not cut(text, end):
            house = head.en.replace("{n} ", "").replace("{p} ", "")
            yield end, f"No. {int(number)} {house}", BodyKind(head.kind or "other")


def teams(text: str, start: int) -> Iterator[tuple[int, str]]:
    """Groups that visit and inspect: 党政代表团, 第三督导组."""
    if not (text.startswith("第", start) or heads("team").begins(text, start)):
        return
    numbered = _NUMBERED.match(text, start)
    number = parse_numeral(numbered.group(1)) if numbered else None
    at, prefix = (numbered.end(), f"No. {int(number)} ") if numbered and number else (start, "")
    for end, head in heads("team").matches(text, at):
        if not cut(text, end):
            yield end, prefix + head.en
