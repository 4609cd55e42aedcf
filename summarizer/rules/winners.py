"""Lists of winners: lines of names under the name of a prize (一等奖, 优秀教师（20名）), with or without their units."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from summarizer.language.name_edges import PUNCTUATION
from summarizer.language.name_shapes import is_name
from summarizer.language.name_words import BODY_ENDS, FIRM
from summarizer.language.surnames import surname_of
from summarizer.language.title_runs import post_before
from summarizer.patterns import regex
from summarizer.reading.text import Sentence

_PRIZE = (
    "(?:[^，。；：]{0,16}?(?:[特一二三]等奖|[金银铜]奖|优秀奖|优胜奖|入围奖|提名奖|鼓励奖|最佳[^，。；：]{1,8}奖|[冠亚季]军|第[一二三四五六七八]名)"
    "|[^，。；：]{0,12}(?:优秀|先进|十佳|最美|模范|标兵|能手)[^，。；：]{0,14}?)"
    r"(?:[（(][^（）()]{1,8}[)）]|[0-9一二三四五六七八九十]+[名人个位])?"
)
_HEADING = regex(
    rf"(?:[一二三四五六七八九十0-9]+[、.．]|[（(][一二三四五六七八九十0-9]+[)）])?{_PRIZE}[：:]?"
)
_LIST = regex("(?:附(?:件)?[0-9]?[：:]?)?[^，。；：]{0,20}名单(?:如下)?[：:]?")
_INLINE = regex(rf"{_PRIZE}(?:[：:]| {{1,3}})")
# Under a mere 名单 winners stand if the text before speaks of an award.
_AWARDED = regex("表彰|获奖|荣获|评选|授予|评出")
_LONGEST_HEADING = 30
_LONGEST_LINE = 200
_UNIT = regex("[（(][^（）()]{2,40}[)）]")
_PARTS = regex("[、，,|\\s\u3000]+|(?<=[一-鿿])(?=[0-9])")
_NUMBER = regex(r"(?:作者[：:]|[0-9]{1,3}[.．、)）]?|[（(][0-9]{1,3}[)）])")
_SHORTEST_UNIT = 4
_LONGEST_NAME = 4
_LONGEST_GIVEN = 2


@dataclass(frozen=True, slots=True)
class Winners:
    """The names that one line lists; `heading` is the line above with the prize, None where their own names it."""

    names: tuple[str, ...]
    heading: Sentence | None


def winners(sentences: Sequence[Sentence]) -> Iterator[tuple[str, Winners]]:
    """The lines that list winners, by their sentence's id."""
    awarded = False
    under: Sentence | None = None
    for sentence in sentences:
        text = sentence.text.rstrip("。；")
        awarded = awarded or _AWARDED.search(text) is not None
        if len(text) <= _LONGEST_HEADING and (
            _HEADING.fullmatch(text) or (awarded and _LIST.fullmatch(text))
        ):
            under = sentence
            continue
        inline = _INLINE.match(text) if len(text) <= _LONGEST_LINE else None
        names: tuple[str, ...] = ()
        if inline or (under and len(text) <= _LONGEST_LINE):
            names = _names(text[inline.end() :] if inline else text)
        if names:
            yield sentence.id, Winners(names, None if inline else under)
        elif text != sentence.text or len(text) > _LONGEST_LINE:
            under = None  # a sentence: the list is over


def _names(line: str) -> tuple[str, ...]:
    """The names of a line that holds nothing but names and numbers, or one name with its unit."""
    parts = [part for part in (_NUMBER.sub("", one) for one in _PARTS.split(_UNIT.sub(" ", line))) if part]
    names = tuple(part for part in parts if _is_person(part))
    others = [part for part in parts if part not in names]
    each = len(names) in (1, len(others))  # 城关小学 某某, or 一班 某某 二班 某某
    return names if not others or (each and all(map(_is_unit, others))) else ()


def _is_unit(part: str) -> bool:
    return len(part) >= _SHORTEST_UNIT or part[-1] in f"{BODY_ENDS}班级组" or part in "男女"


def _is_person(part: str) -> bool:
    family = surname_of(part)
    return (
        family is not None
        and 1 < len(part) <= _LONGEST_NAME
        and len(part) - len(family.zh) <= _LONGEST_GIVEN
        and not post_before(part, len(part))
        and part[-1] not in BODY_ENDS
        and is_name(part, family, PUNCTUATION, FIRM, clear=2)
    )
