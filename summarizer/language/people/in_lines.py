"""People whom a line by itself shows: nothing but names, a name with its particulars or its post behind it."""

from dataclasses import replace

from summarizer.language.marks import before_next
from summarizer.language.matching import holds
from summarizer.language.people.name_edges import PUNCTUATION
from summarizer.language.people.name_rows import (
    BRACKET,
    Mention,
    behind_particulars,
    mention_of,
    names_in_row,
)
from summarizer.language.people.name_shapes import plain, shapes, stands_alone
from summarizer.language.people.name_words import FIRM, LOOSE, TITLED, Shape
from summarizer.language.posts.title_runs import post_before, title_run
from summarizer.patterns import regex

_INTRODUCTION = regex("[，,](?:现任|时任|曾任|系)?([^，,。；;：:]{4,40})(?=[，,。；;]|$)")
_RECORD = regex(r"[，,（(](?:男|女)[，,）)]|[（(](?:[男女][，,、])?[一-鿿]{1,5}族[）)]")
_COLUMN = regex("[ \u3000]{1,6}(?P<cell>[^ \u3000，。；：]{2,40})(?=[ \u3000]|$)")
_BLANKS = " \u3000"
_MOST_COLUMNS = 3
_LONGEST_ROLL = 400
_PERSON = "[一-鿿]{1,4}(?:[（(][^（）()]{1,10}[)）])?"
_MARKED = regex(f"(?P<row>{_PERSON}(?:[、，]{_PERSON}){{4,80}})(?:等(?:[0-9]+余?[人名位])?)?[。；]?")
_ITEM = regex("(?P<name>[一-鿿]{2,4}?)(?:[（(][^（）()]{1,10}[)）])?(?=[、，等。；]|$)[、，]?")
_LEAST_MARKED = 5
_ROLL = regex(f"{_PERSON}(?:[ \u3000]{{1,4}}{_PERSON}){{2,80}} ?")


def roll(clean: str) -> tuple[Mention, ...]:
    """A line that holds nothing but names, parted by blanks or marks: winners, delegates, 书画家."""
    if len(clean) > _LONGEST_ROLL:
        return ()
    if listed := _MARKED.fullmatch(clean):
        items = list(_ITEM.finditer(clean, *listed.span("row")))
        named = [item for item in items if stands_alone(item["name"])]
        if len(items) < _LEAST_MARKED or len(named) * 10 < len(items) * 9:
            return ()
        sure = (item for item in items if item in named or plain(item["name"]))
        return tuple(
            mention_of(clean, item.start(), Shape(item["name"], item.end("name"), PUNCTUATION))
            for item in sure
        )
    if not _ROLL.fullmatch(clean):
        return ()
    row = names_in_row(clean, 0, FIRM, FIRM)
    whole = len(row) > 2 and behind_particulars(clean, row[-1][1].end) == len(clean.rstrip())
    return tuple(mention_of(clean, at, shape) for at, shape in row) if whole else ()


def _on_record(clean: str, person: Mention) -> Mention:
    """The person with the post that the record gives: 现任…, else what it closes with (…，某某大学退休干部)."""
    end = before_next(clean, "。；", person.end)
    now = _HOLDS_NOW.search(clean, person.end, end) or _CLOSES.search(clean, person.end, end)
    if person.titles or now is None:
        return person
    core = _BRACKETED.sub("", now["post"])  # 现任办事处主任（试用期）
    if not post_before(core, len(core)):
        return person
    begin, titles = title_run(clean, now.start("post"), now.end("post"))
    return replace(person, titles=titles, titles_start=begin) if begin == now.start("post") else person


_BRACKETED = regex("[（(][^（）()]{1,12}[)）]$")
_HOLDS_NOW = regex("[，,]现任(?P<post>[^，,。；]{3,60}?)(?=[，,。；]|$)")
_CLOSES = regex("[，,](?!拟|曾|历任|原|中共党员|大学|研究生|[0-9])(?P<post>[^，,。；]{4,40})$")


def tabled(clean: str, start: int) -> tuple[Mention, ...]:
    """A line of a list, with the post in a column of its own: 某某某 某某小学校长, 成员：某某 办公室主任."""
    for shape in shapes(clean, start, TITLED) if holds(clean, _BLANKS) else ():
        begin, titles = _in_a_column(clean, behind_particulars(clean, shape.end))
        if titles:
            return (replace(mention_of(clean, start, shape), titles=titles, titles_start=begin),)
    return ()


def _in_a_column(clean: str, at: int) -> tuple[int, tuple[str, ...]]:
    """The posts that a column behind `at` holds: 某某 某某大学 教授, 某某 村委会主任 主持全面工作."""
    if len(clean.rstrip()) > at + _LONGEST_TABLE:
        return 0, ()
    for _ in range(_MOST_COLUMNS):
        column = _COLUMN.match(clean, at)
        if column is None:
            return 0, ()
        begin, titles = title_run(clean, column.start("cell"), column.end("cell"))
        if titles and begin == column.start("cell"):
            return begin, titles
        at = column.end()
    return 0, ()


# 3.某某：某县某镇某村党支部书记、村民委员会主任
_NUMBERED = regex(r"[0-9]{1,3}[.．、] ?")
_AFTER_COLON = regex("[：:](?P<post>[^，。；：]{4,60})[。；]?$")
_LONGEST_TABLE = 90


def described(clean: str, start: int) -> tuple[Mention, ...]:
    """A name with its particulars behind it: 某某，男，汉族 …, 某某（县委书记） or, as an opening, 某某，县委书记."""
    if not start and (row := tabled(clean, start)):
        return row
    firm = tuple(shapes(clean, start, FIRM))
    for shape in firm:
        bracket = BRACKET.match(clean, shape.end)
        if _RECORD.match(clean, shape.end):
            return (_on_record(clean, mention_of(clean, start, shape)),)
        if bracket and post_before(bracket.group(1), len(bracket.group(1))):
            return (mention_of(clean, start, shape),)
    for shape in firm if _NUMBERED.fullmatch(clean, 0, start) else ():
        listed = _AFTER_COLON.match(clean, shape.end)
        titles = tuple(listed["post"].split("、")) if listed else ()
        if listed and all(post_before(title, len(title)) for title in titles):
            person = mention_of(clean, start, shape)
            return (replace(person, titles=titles, titles_start=listed.start("post")),)
    if start and clean[start - 1] not in "。；;：\n":
        return ()
    if start and (row := tabled(clean, start)):
        return row
    if start and clean[start - 1] == "：":
        return ()
    for shape in shapes(clean, start, LOOSE):
        told = _INTRODUCTION.match(clean, shape.end)
        if told and post_before(clean, told.end()):
            begin, titles = title_run(clean, told.start(1), told.end(1))
            return (replace(mention_of(clean, start, shape), titles=titles, titles_start=begin),)
    return ()
