"""Lists of people: lines of names under a prize (一等奖, 优秀教师（20名）), with or without their units, or under a post."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from summarizer.language.people.name_shapes import plain, shapes, stands_alone
from summarizer.language.people.name_words import BODY_ENDS, FIRM, is_word
from summarizer.language.places.gazetteer import place_begins
from summarizer.language.places.unmapped import ends_of_names
from summarizer.language.posts.title_runs import is_bare, is_crowd, post_before
from summarizer.patterns import regex
from summarizer.reading.lines.rolls import PADDED, PRIZES
from summarizer.reading.text import Sentence

_PRIZE = (
    f"(?:[^，。；：]{{0,16}}?(?:{PRIZES}|[^，。；：]{{1,20}}奖[”」]?|第[一二三四五六七八]名)"
    "|[^，。；：]{0,12}(?:优秀|先进|十佳|最美|模范|标兵|能手)[^，。；：]{0,14}?)"
    r"(?:[（(][^（）()]{1,8}[)）]|[0-9一二三四五六七八九十]+[名人个位件项幅篇])?"
)
_HEADING = regex(
    rf"(?:[一二三四五六七八九十0-9]+[、.．]|[（(][一二三四五六七八九十0-9]+[)）])?{_PRIZE}[：:]?"
)
# 委员：（按姓名笔画为序）, 副主任（5名）: the lines below name who holds the post.
_POST = regex(
    r"(?:[一二三四五六七八九十0-9]+[、.．]|[（(][一二三四五六七八九十0-9]+[)）])?"
    r"(?P<post>[^，。；：（）()\s]{2,24})[：:]?(?:[（(][^（）()]{1,24}[)）])?[：:]?"
)
_LIST = regex("(?:附(?:件)?[0-9]?[：:]?)?[^，。；：]{0,20}名单(?:如下)?[：:]?")
# 获得五一劳动奖章的教师有：
_WON_BY = regex("[^。；：]{0,40}(?:获|评为|授予|表彰|入选)[^。；：]{0,40}(?:有|是|如下)：")
_OF_A_PLACE = regex("[一-鿿]{2,8}：")  # 云河：方远山 云河中学教师
_INLINE = regex(rf"(?:[0-9一二三四五六七八九十]+[、.．])?{_PRIZE}(?:[：:]| {{1,3}})")
# Under a mere 名单 winners stand if the text before speaks of an award.
_AWARDED = regex("表彰|获奖|荣获|评选|授予|评出")
_LONGEST_HEADING = 30
_LONGEST_NAME = 6  # 何 静, 欧阳明月
_LONGEST_LINE = 200
_UNIT = regex("[（(][^（）()]{1,40}[)）]")
_PARTS = regex("[、，,|\\s\u3000]+|(?<=[一-鿿])(?=[0-9])")
# 3.马 兰：某县某镇某社区党支部副书记
_BEFORE_POST = regex(
    r"[0-9]{1,3}[.．、] ?(?P<name>[一-鿿](?:[一-鿿]{1,3}| {1,3}[一-鿿]))：[^，。；：]{4,60}(?:书记|主任|[长员师])"
)
_BLANKS = regex(" +")
_CLASS = regex("[初高]?[一二三四五六七八九]")  # 七(1)
_GRADE = regex(rf"(?:[省市县区校州]|国家)?级?(?:{PRIZES})")  # 省二等奖
_NUMBER = regex(r"(?:作者[：:]|[0-9]{1,3}[.．、)）]?|[（(][0-9]{1,3}[)）])")
_SHORTEST_UNIT, _SHORTEST_GLUED, _LONGEST_POST = 4, 8, 12
_LEVELS = ("省", "市", "区", "县")


@dataclass(frozen=True, slots=True)
class Winners:
    """The names that one line lists; `heading` is the line above with the prize, None where their own names it.

    `post` is what the heading says they hold, "" under a prize.
    """

    names: tuple[str, ...]
    heading: Sentence | None
    post: str = ""


def winners(sentences: Sequence[Sentence]) -> Iterator[tuple[str, Winners]]:
    """The lines that list winners or the holders of a post, by their sentence's id."""
    awarded = names_first = False
    under: Sentence | None = None
    post = ""
    above: tuple[Sentence, tuple[str, ...]] | None = None  # one name that a line gave, and no post over it
    for sentence in sentences:
        text = sentence.text.rstrip("。；")
        awarded = awarded or _AWARDED.search(text) is not None
        single, above = above, None
        if "|" in text:
            if row := _in_a_table(text):
                yield sentence.id, Winners(row, None)
            continue
        if (
            (text.endswith("：") and _WON_BY.fullmatch(text))
            or (len(text) <= _LONGEST_HEADING and _HEADING.fullmatch(text))
            or (len(text) <= _LONGEST_HEADING and awarded and _LIST.fullmatch(text))
        ):
            under, post = sentence, ""
            continue
        # A long line under a prize is who won it.
        won = under is not None and not post and len(text) > _LONGEST_POST
        if len(text) <= _LONGEST_HEADING and not won and (held := _post_over(text)):
            names_first = names_first or (single is not None and not post)
            if single and names_first:
                # 方远山 / 党委书记、董事长 / 何静 / 党委副书记、总经理: the post stands under the name.
                yield single[0].id, Winners(single[1], sentence, held)
            under, post = (None, "") if names_first else (sentence, held)
            continue
        inline = _INLINE.match(text) if len(text) <= _LONGEST_LINE else None
        names: tuple[str, ...] = ()
        if inline or (under and len(text) <= _LONGEST_LINE):
            names = _names(text[inline.end() :] if inline else text, units=not post)
        elif len(text) <= _LONGEST_NAME:
            above = (sentence, found) if (found := _names(text, units=False)) else None
        if names:
            yield sentence.id, Winners(names, None if inline else under, "" if inline else post)
        elif text != sentence.text or len(text) > _LONGEST_LINE:
            under, names_first = None, False  # a sentence: the list is over


def _post_over(text: str) -> str:
    """The post that a line names and nothing else; "" if it is no heading of that sort."""
    found = _POST.fullmatch(text)
    post = post_before(found["post"], len(found["post"])) if found else None
    if found is None or post is None or is_crowd(post) or is_bare(post):
        return ""
    return found["post"]


def _names(line: str, *, units: bool) -> tuple[str, ...]:
    """The names of a line that holds nothing but names and numbers, or, with `units`, one name with its unit."""
    with_post = _BEFORE_POST.fullmatch(line) if units else None
    if with_post and stands_alone(name := _BLANKS.sub("", with_post["name"])):
        return (name,)
    bare = PADDED.sub(r"\1\2", _UNIT.sub(" ", _OF_A_PLACE.sub("", line, count=1) if units else line))
    parts = [part for part in (_NUMBER.sub("", one) for one in _PARTS.split(bare)) if part]
    names = tuple(part for part in parts if stands_alone(part))
    others = [part for part in parts if part not in names]
    if not names and units and len(parts) == 1 and (glued := _before_unit(parts[0])):
        return (glued,)
    if len(others) == 1 and len(names) > 1 and not units and _fits_a_row(others[0]):
        return tuple(parts)  # 赵某某 张某某 王了之: between names a character that names hardly use may stand
    each = len(names) in (1, len(others))  # 城关小学 某某, or 一班 某某 二班 某某
    return names if not others or (units and each and all(map(_is_unit, others))) else ()


def _fits_a_row(part: str) -> bool:
    """Whether a part that the rules for one name alone refuse may be a name among others."""
    fits = 1 < len(part) < _LONGEST_PLAIN and plain(part) and part[-1] not in BODY_ENDS
    return fits and not is_word(part) and not post_before(part, len(part))


_LONGEST_PLAIN = 4


def _before_unit(line: str) -> str:
    """The name that opens a line whose unit follows at once: 方远山云河县城关小学教师; "" if no place begins behind one."""
    if len(line) < _SHORTEST_GLUED or not (post_before(line, len(line)) or line.endswith(("人", "者"))):
        return ""
    found = [s for s in shapes(line, 0, FIRM) if stands_alone(s.name) and s.end < len(line)]
    mapped = (s.name for s in found if place_begins(line, s.end) or line[s.end] in _LEVELS)
    return next(mapped, None) or next((s.name for s in found if any(ends_of_names(line, s.end))), "")


def _is_unit(part: str) -> bool:
    known = part in "男女" or _CLASS.fullmatch(part) is not None
    return known or len(part) >= _SHORTEST_UNIT or part[-1] in f"{BODY_ENDS}班级组"


def _in_a_table(row: str) -> tuple[str, ...]:
    """The winners that a row of a table names, a cell of it being their prize; the second cell of names is of teachers."""
    cells = [cell.strip() for cell in row.split("|")]
    if not any(_GRADE.fullmatch(cell) for cell in cells):
        return ()
    return next((names for cell in cells if (names := _names(cell, units=False))), ())
