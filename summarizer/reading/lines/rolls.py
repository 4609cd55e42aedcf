"""Rows of lists of people, which join no other line (方远山 小学教师, 委员：方远山、何静), prizes over them, tables."""

from functools import lru_cache
from itertools import takewhile

from summarizer.patterns import regex
from summarizer.reading.lines.banner import is_heading
from summarizer.reading.lines.line import Kind, Line
from summarizer.reading.lines.surnames import SURNAMES, is_person

PRIZES = "[特一二三]等奖|[金银铜]奖|优秀奖|优胜奖|入围奖|提名奖|鼓励奖|[冠亚季]军"
"""The prizes that lists of people stand under."""
PRIZE = regex(
    rf"[^，。；：]{{0,16}}(?:名单|{PRIZES}|[一-鿿]{{1,4}}奖(?=[：:])|模范|标兵|先进个人|(?:优秀|先进|十佳|最美)[^，。；：（）()]{{2,10}}[员者师手星生人])(?:[（(][^（）()]{{1,8}}[)）])?[：:]?"
)
"""The name of a prize or of a list by itself: 获奖名单：, 一等奖（3名）."""
OF_PRIZE = "名单|奖|军|模范|标兵|优秀|先进|十佳|最美"
"""One of these is in the name of every prize and list."""
_OF_PRIZE = regex(OF_PRIZE)
_NAME = (
    r"(?P<name>[一-鿿]{2,3}|[一-鿿][ \u3000]{1,6}[一-鿿](?=[\s（(]))"
    r"(?:[（(][^（）()]{1,8}[)）]|\s+)[^。；：！？]{2,40}"
)
_NAMED = regex(_NAME)
# 主任：方远山, 副 组 长：何 静: the letters of a label may be spaced out.
_LABEL = r"(?:[一-鿿、]{2,20}|[一-鿿](?:[ \u3000]{1,6}[一-鿿]){1,5})[：:]\s{0,4}"
_LABELLED = regex(_LABEL + r"(?P<names>[一-鿿]{1,3}(?:[、 \u3000]{1,3}[一-鿿]{1,3}){0,20})")
_LABELLED_NAME = regex(_LABEL + _NAME)
_LONGEST_PRIZE, _LONGEST_LABEL = 40, 20  # characters
_GLUED = regex(r"[一-鿿（）()、]{8,36}")
_LONGEST_ROLL, _LONGEST_ROW = 40, 160  # rows, characters
_FIGURES = regex(r"\|[^|]{0,12}\d")  # in a cell that is not the first
_FIGURE, _SENTENCE = regex(r"[-+]?\d[\d.,]{0,11}[%％]?"), regex("[，。；：！？]")
_CELLS, _CELL = 3, 10  # cells of a row, characters of the longest
_FIGURED = 2  # cells that are figures
_ROWS = 3  # the fewest of a table without figures, its head counted
_NEAR = 3  # rows: one name of a list may have a family name that few have
_GAP, _COLON = regex(r"[（(\s]"), regex("[：:]")
_OF_A_PERSON, _MOST_PEOPLE = (
    regex(r"[（(][^（）()]{1,10}[)）]"),
    0.75,
)  # what a bracket tells of a name
# 秘书长方小河, 副局长 林青 何静: of those who lead the site's owner, in a row over the text or under it.
_OFFICERS = regex(
    r"[一-鿿、]{0,9}?(?:副?(?:主\s?席|主\s?任|书\s?记|会\s?长|局\s?长|院\s?长|校\s?长|[省市县区州旗镇乡组]\s?长)|秘书长|调研员)"
    r"(?P<colon>[：:])?\s{0,3}(?P<names>[一-鿿·\s]{2,40}?)(?:\s\d[\d-]{6,12})?"
)
ENTRY = regex(r"[一-鿿\s]{2,8}[：:]\s?(?P<value>\S.{0,40})")
"""A label and its value on a line of their own."""
ENTRIES = 3
"""How many of these in a row are how a text begins, and no lines of the frame."""
PADDED = regex(r"(?<![一-鿿])([一-鿿])[ \u3000]{1,6}([一-鿿])(?![一-鿿])")
"""A name of two characters with blanks between them: 何 静."""


def in_roll(found: list[Line], i: int) -> bool:
    """Whether line `i` is a row of a list of people, or the prize over one: its neighbour is a row as well."""
    if 0 <= i < len(found) and _is_prose(found[i].text):
        return False  # as nearly every line
    if _is_row(found, i):
        return any(_is_row(found, k) or _is_prize(found, k) for k in (i - 1, i + 1))
    return _is_prize(found, i) and _is_row(found, i + 1)


def in_entries(found: list[Line], i: int) -> bool:
    """Whether line `i` is one of three in a row at least that are a label and its value each: 采购人：某某局."""
    first = last = i
    while first > 0 and _is_entry(found[first - 1]):
        first -= 1
    while last + 1 < len(found) and _is_entry(found[last + 1]):
        last += 1
    return _is_entry(found[i]) and last - first + 1 >= ENTRIES


def _is_entry(line: Line) -> bool:
    """Whether a line is a label and its value, or a heading over such: 三、中标信息 over 中标金额：386万元."""
    return line.kind is Kind.TEXT and (ENTRY.fullmatch(line.text) is not None or is_heading(line.text))


def in_table(found: list[Line], i: int) -> bool:
    """Whether line `i` is a row of a table: as many cells as in its neighbour, and figures in one of them or near."""
    bars = found[i].text.count("|")
    if found[i].kind is Kind.META:
        return False
    if not bars:
        return " " in found[i].text and _in_spaced_table(found, i)
    alike = [0 <= k < len(found) and found[k].text.count("|") == bars for k in (i - 1, i + 1)]
    near = [x.text for x in found[max(0, i - _NEAR) : i + _NEAR + 1]] if any(alike) else []
    rows = [text for text in near if text.count("|") == bars]
    return any(map(_FIGURES.search, rows)) or (bars > 1 and _has_columns(rows)) or _among_figures(found, i)


def _among_figures(found: list[Line], i: int) -> bool:
    """Whether two cells of the rows with bars beside line `i` are figures, be cells merged and lost in some of them."""
    above = takewhile(lambda line: "|" in line.text, reversed(found[max(0, i - _NEAR) : i]))
    below = takewhile(lambda line: "|" in line.text, found[i + 1 : i + 1 + _NEAR])
    cells = (cell.strip() for line in (*above, *below) for cell in line.text.split("|"))
    return sum(_FIGURE.fullmatch(cell) is not None for cell in cells) >= _FIGURED


def _has_columns(rows: list[str]) -> bool:
    """Whether three rows and more are those of a table by a column of theirs: one of people, or of few words again.

    Menus of so many lines have every word once.
    """
    different = list(dict.fromkeys(rows))
    if len(different) < _ROWS:
        return False
    columns = zip(*(row.split("|") for row in different), strict=True)
    return any(
        len(set(map(str.strip, column))) < len(column) or all(is_person(cell.strip()) for cell in column[1:])
        for column in columns
    )


def _in_spaced_table(found: list[Line], i: int) -> bool:
    """Whether line `i` is a row whose cells stand apart, figures where its neighbour has them: 1 青山镇 29 31.

    The head of a table has no figures over a row that has. What a list of other pages says is longer than a cell.
    """
    own = _cells(found[i].text)
    if len(own) < _CELLS:
        return False
    beside = [found[k] for k in (i - 1, i + 1) if 0 <= k < len(found) and found[k].kind is not Kind.META]
    rows = [figures for line in beside if len(figures := _cells(line.text)) == len(own)]
    if any(own):
        return sum(own) > 1 and not all(own) and own in rows
    return i + 1 < len(found) and len(below := _cells(found[i + 1].text)) == len(own) and sum(below) > 1


def _cells(text: str) -> list[bool]:
    """For every cell of a line that may be a row whether it is a figure; nothing for a line that is none."""
    words = text.split() if len(text) <= _LONGEST_ROW and not _SENTENCE.search(text) else []
    return [bool(_FIGURE.fullmatch(word)) for word in words] if all(len(w) <= _CELL for w in words) else []


@lru_cache(maxsize=64)  # a line is asked for, and again as the one above the next
def _is_prose(text: str) -> bool:
    """Whether a line can be neither row nor prize by its shape, as nearly all."""
    if "。" in text or "；" in text or len(text) > _LONGEST_ROW:
        return True  # the tables and names of none have such a mark
    if text[:1] in SURNAMES or _GAP.search(text, 1, 4) or _COLON.search(text, 0, _LONGEST_LABEL + 1):
        return False
    return len(text) > _LONGEST_PRIZE or not _OF_PRIZE.search(text)


def _is_prize(found: list[Line], i: int) -> bool:
    return 0 <= i < len(found) and found[i].kind is Kind.TEXT and _names_prize(found[i].text)


@lru_cache(maxsize=64)  # asked for from every row under it
def _names_prize(text: str) -> bool:
    return len(text) <= _LONGEST_PRIZE and PRIZE.fullmatch(text) is not None


def _is_row(found: list[Line], i: int) -> bool:
    if not 0 <= i < len(found) or found[i].kind is not Kind.TEXT:
        return False
    text = found[i].text
    label = text[: _LONGEST_LABEL + 1]
    spaced = _GAP.match(text, 2) or _GAP.match(text, 3) or (_GAP.match(text, 1) and text[:1] in SURNAMES)
    if not (spaced or "：" in label or ":" in label):
        return _is_glued(text) and _under_prize(found, i)  # prose: nearly every line
    if (named := _LABELLED_NAME.fullmatch(text)) and is_person(_squeezed(named["name"])):
        return True
    if labelled := _LABELLED.fullmatch(text):
        names = PADDED.sub(r"\1\2", labelled["names"])
        return all(map(is_person, names.replace("、", " ").split()))
    return _NAMED.fullmatch(text) is not None and any(
        _is_sure(found[k].text) for k in range(max(0, i - _NEAR), min(len(found), i + _NEAR + 1))
    )


@lru_cache(maxsize=64)
def _is_glued(text: str) -> bool:
    """Whether a line may be a name with the unit right behind it: 方远山云河县城关小学教师."""
    return (
        text[:1] in SURNAMES
        and _GLUED.fullmatch(text) is not None
        and (is_person(text[:3]) or is_person(text[:2]))
    )


def _under_prize(found: list[Line], i: int) -> bool:
    """Whether nothing but such lines stands between line `i` and the prize over it."""
    for k in range(i - 1, max(-1, i - _LONGEST_ROLL), -1):
        if _is_prize(found, k):
            return True
        if found[k].kind is not Kind.TEXT or not _is_glued(found[k].text):
            return False
    return False


def _is_sure(text: str) -> bool:
    named = _NAMED.fullmatch(text)
    return named is not None and is_person(_squeezed(named["name"]))


def lists_people(text: str) -> bool:
    """Whether nearly all the words of a line are names of people: 丁 一 于小明 王 伟（女） 车来福."""
    names = PADDED.sub(r"\1\2", _OF_A_PERSON.sub("", text)).split()
    return sum(map(is_person, names)) >= _MOST_PEOPLE * len(names)


def names_officers(text: str, *, labelled: bool = False) -> bool:
    """Whether a line is a post and who holds it, and says nothing of them: 副局长 林青 何静, 县长 林青 0999-1234567.

    `labelled`: be there a colon between them, as there is in lists of a text too, 副组长：林青.
    """
    found = _OFFICERS.fullmatch(text)
    return found is not None and (labelled or not found["colon"]) and lists_people(found["names"])


def _squeezed(name: str) -> str:
    return "".join(name.split())
