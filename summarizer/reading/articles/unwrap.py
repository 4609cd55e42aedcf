"""Lines to paragraphs: undo hard wraps and column breaks.

A newspaper column breaks lines anywhere, and the extracted text has blank lines both between paragraphs and where
a paragraph continues at the top of the next column. So a break is a wrap unless the text before it has ended; and
text that has ended goes on in the same paragraph only where its last line fills the column.
"""

from array import array
from typing import NamedTuple

from summarizer.patterns import regex
from summarizer.reading.articles.columns import (
    LAST_MARKS,
    Columns,
    column_at,
    column_here,
    columns_of,
    measured,
)
from summarizer.reading.articles.heads import (
    COMMA,
    ENDED,
    NEWS,
    PAPER_TITLE,
    SLACK,
    has_ended,
    heads_text,
    holds_on,
    open_bracket,
)
from summarizer.reading.headline.decks import is_couplet, recounts
from summarizer.reading.lines.banner import is_column
from summarizer.reading.lines.byline import (
    dateline,
    ends_in_jump,
    is_credit,
    photo_credit,
)
from summarizer.reading.lines.line import Kind, Line, leaves_out_stops
from summarizer.reading.lines.rolls import OF_PRIZE, in_roll
from summarizer.reading.lines.surnames import SURNAMES
from summarizer.reading.piece import Piece, join

_MARKS = frozenset("，。；、")
_NO_BEGINNING = frozenset("，。；：、！？）》”’")  # nothing but the rest of a line begins with one
_MARK = regex(
    r"[●■◆▲★☆○◇□▪•·➤►✦※]|[一二三四五六七八九十]{1,3}[、是要]|（[一二三四五六七八九十\d]{1,3}）|\d{1,2}[.、．](?!\d)"
    r"|第[一二三四五六七八九十]{1,3}[章条节]"
)
_FRAME = regex(
    r"(?:会议|会上|会后|会前|活动|座谈会|随后|当天|同日|考察团|观摩组|调研组|检查组)(?:指出|强调|要求|认为|提出|还|听取|中|期间|，|上)"
    r"|[一-鿿]{2,4}(?:指出|强调|要求|表示|先后|一行)"
)
# A caption, and whom a letter is to, begin a paragraph wherever they stand.
_STARTS = regex(r"图为|[上下左右]图：|(?:各|尊敬的)[^。；]{2,100}：$")
DATELINE_START = regex(
    r"[○●■□◆◇▲]?(?:本报|本网|本台|本站|新华社)[^\s，。（(]{0,12}(?:讯|电|消息)?\s?[（(]|(?:本报|本网|本台|本站)[^，。\s]{0,10}讯"
    r"|[一-鿿]{2,10}(?:日报|晚报|新闻网|资讯网|网|融媒体?|电视台|新闻|商报)讯|【[一-鿿]{2,14}(?:讯|电|消息)】"
    r"|【[一-鿿]{2,8}】\s?[（(]|新华社[^，。]{2,12}日?电"
    r"|[一-鿿]{2,10}讯\s?[（(](?=.{0,10}(?:记者|通讯员))|[一-鿿]{2,12}\d{1,2}月\d{1,2}日(?:讯|电)"
    r"|又讯|本报讯|(?:本报讯|本报)?\s?(?:本报|全媒体)?记者[^，。：]{2,24}报道[：:]"
    r"|[（(](?:本报|全媒体|见习|特约)?记者\s?[^）)]{2,30}[）)]"
)
_ONLY_DATELINE = regex(
    r"(?:本报|本网|本台|[一-鿿]{2,8}(?:报|网|融媒体?|新闻))[^，。：]{0,12}(?:讯|消息)\s{0,2}"
    r"(?:[（(][^（）()。，]{2,60}[）)]|[^。，：（）]{0,40}(?:报道|报导)[：:])"
)
CREDIT = regex(
    r"(?:.{0,40}[\s）)】”。])?(?:本报|本网|全媒体)?(?:记者|通讯员|特约|实习|摄影|图)?"
    r"[^。，]{0,30}(?:摄影报道|摄|供图|提供)[）)]?$"
)
_CREDIT_ENDS = "摄道图供）)"
_MAY_END = frozenset((*LAST_MARKS, *_CREDIT_ENDS, "讯"))
_LONGEST_COLUMN = 12  # characters of the name of one
# No dateline, caption, credit or row of a list, nor the name of a column, which are shorter.
_RUNS_ON = regex(
    rf"(?![图上下左右各尊本])(?!.*(?:讯|报道|电|{OF_PRIZE}))[一-鿿“《][一-鿿0-9，。、；“”《》？！%]{{5,40}}(?<![{_CREDIT_ENDS}])"
)
_CREDIT_REST = 6  # characters of the second half of a credit
_INDENT = (2, 4)  # characters of white space at the head of a paragraph; a centred headline has more
_BROKEN = 28  # characters of a line that stops in mid-sentence; a heading with two commas is shorter


class Paragraph(NamedTuple):
    """One paragraph with the pieces its lines gave; `rows` keep headlines of several lines apart.

    `gap`: blank lines before it.
    """

    piece: Piece
    rows: tuple[Piece, ...]
    kind: Kind
    gap: int = 0

    @property
    def text(self) -> str:
        """The clean characters."""
        return self.piece.text

    @property
    def ended(self) -> bool:
        """Whether it ends as prose does."""
        return has_ended(self.piece.text)


def paragraphs(found: list[Line], wrapped: bool) -> list[Paragraph]:
    """Paragraphs of a page in order; META and FURNITURE lines stay single."""
    result: list[Paragraph] = []
    rows: list[Line] = []
    found = measured(found) if wrapped else found
    columns = columns_of(found) if wrapped else None
    stopless = not wrapped and leaves_out_stops(found)
    for i, line in enumerate(found):
        if line.kind is Kind.TEXT:
            parted = stopless and rows and rows[-1].is_long and rows[-1].text[-1] not in _MARKS
            if rows and not parted and _goes_on(rows, found, i, columns):
                rows.append(line)
                continue
            if rows:
                result.append(_paragraph(rows))
            rows = [line]
            continue
        if rows:
            result.append(_paragraph(rows))
            rows = []
        result.append(Paragraph(line.piece, (line.piece,), line.kind, line.gap))
    if rows:
        result.append(_paragraph(rows))
    return result


def _goes_on(rows: list[Line], found: list[Line], i: int, columns: Columns | None) -> bool:
    """Whether line `i` continues the paragraph of `rows`; `columns` are those of a wrapped page."""
    line, last = found[i], rows[-1]
    text = line.text
    if text[0] in _NO_BEGINNING:
        return True
    if columns and len(rows) > 1 and _is_middle(rows, line):
        return True
    if columns is None and last.text[-1] == "。" and not open_bracket(_end_of(rows)):
        return False  # as most paragraphs are, where no column breaks them
    if _stands_alone(text) or in_roll(found, i) or in_roll(found, i - 1):
        return False
    if ("|" in text or "|" in last.text) and max(text.count("|"), last.text.count("|")) > 1:
        return False  # the row of a table
    if len(rows) == 1 and (last.text[0] == "—" or _stands_alone(last.text) or ends_in_jump(last.text)):
        return False  # a line that explains a headline; a headline under （下转第二版）
    if last.text[-1] in _CREDIT_ENDS and _ends_in_credit(rows):
        return False
    if len(rows) <= 2 and last.text[-1] in "：）讯" and _opens_only(rows, text):
        return True
    if (text[-1] in _CREDIT_ENDS and _parts_credit(last.text, text)) or (
        text[1:2] in _MARKS and _is_rest(last.text, text)
    ):
        return True
    if text[0] in _CAPTION_MARKS or _STARTS.match(text) or (_may_open(text) and _opens(found, i)):
        return False
    middle = (
        len(rows) > 1 and not line.gap and last.text[-1] not in LAST_MARKS and text[-1] not in _CREDIT_ENDS
    )
    if columns and middle:
        headline = len(rows) <= _HEADLINE_LINES and " " in rows[0].text  # as wide as what is below, perhaps
        if last.width == line.width and line.indent == last.indent and not headline:
            return True  # lines of one width, as most are, without a look at the column
        if len(rows) > _HEADLINE_LINES:
            return True  # the middle of a paragraph, as most lines are
    if (
        columns
        and len(rows) <= _HEADLINE_LINES
        and not holds_on(last.text)
        and heads_text(rows, found, i, columns)
    ):
        return False
    if columns and middle:
        return True
    return _reads_on(rows, found, i, columns)


def _is_middle(rows: list[Line], line: Line) -> bool:
    """Whether a line is the middle of a paragraph by its characters and its width alone, as many lines are."""
    last, text = rows[-1], line.text
    if line.gap or last.text[-1] in _MAY_END or text[0] in SURNAMES:
        return False
    alike = last.width == line.width and last.indent == line.indent and " " not in rows[0].text
    if not (alike or len(rows) > _HEADLINE_LINES):
        return False
    return (len(text) > _LONGEST_COLUMN or "，" in text or "。" in text) and bool(_RUNS_ON.fullmatch(text))


def _reads_on(rows: list[Line], found: list[Line], i: int, columns: Columns | None) -> bool:
    """Whether line `i` continues `rows`, which may end above it, by where they end and how far they reach."""
    line, last = found[i], rows[-1]
    text = line.text
    so_far = _end_of(rows)
    ended = has_ended(so_far)
    if open_bracket(so_far):
        return True
    if ended and (_MARK.match(text) or _STARTS.match(rows[0].text)):
        return False
    if not columns and _MARK.match(text):
        return False
    # 名群众参加。（甲 摄影报道） ends the sentence that the line above left open.
    if (
        text[-1] in _CREDIT_ENDS
        and len(text) < 40
        and CREDIT.match(text)
        and (ended or photo_credit(text) <= 0)
    ):
        return False
    if not columns:
        return not ended and _broken_prose(rows, line, so_far)
    if not ended and not line.gap and (len(rows) > 1 or so_far[-1] in "，、"):
        return True
    if ended and line.gap:
        return False
    if ended and ((line.indent >= 2 and not last.indent) or _FRAME.match(text)):
        return False
    column = column_at(columns.widths, i)
    # The first line of a paragraph is narrower by the two cells of its indent, which extraction loses.
    full = last.width >= column - (4.5 if len(rows) == 1 else 2)
    if ended:
        return (
            full
            and not is_couplet(text)
            and not _heads(found, i, column_here(columns.cells, i, columns.width))
        )
    if line.gap:
        # A paragraph that keeps its indent is no headline, however short its first line.
        indented = len(rows) == 1 and _INDENT[0] <= last.indent <= _INDENT[1] and not line.indent
        return (full or so_far[-1] in "，、") and (indented or _bodyish(rows, so_far))
    return full or not (_bodyish(rows, so_far) or line.width >= column - 2)


def _end_of(rows: list[Line]) -> str:
    """The last 60 characters, and more of short rows: whether the text has ended there or holds an open bracket."""
    last = rows[-1].text
    return last if len(last) > 60 else "".join(row.text for row in rows[-6:])


def _stands_alone(text: str) -> bool:
    """Whether a line is the name of a column or a credit, which join no other line."""
    return (len(text) <= 12 and is_column(text)) or (text[0] in "（(【" and is_credit(text))


def _opens_only(rows: list[Line], text: str) -> bool:
    """Whether rows hold a dateline and nothing else, so that its text, or who wrote it, is still to come."""
    told = " ".join(row.text for row in rows)
    return bool(_ONLY_DATELINE.fullmatch(told)) or (text[0] == "（" and _is_dateline(told + text))


_HEADLINE_LINES = 3
_SAID = regex(r"[一-鿿]{2,4}(?:指出|强调|要求|表示|认为)，")
_CAPTION_MARKS = "▲▼◀▶△▽◢◣◤◥"


def _heads(found: list[Line], i: int, width: float | None) -> bool:
    """Whether line `i` begins a headline: few lines without a full stop, and then a dateline or the page's end.

    In columns of one width a line that does not fill its column, or is wider, and does not end a sentence is enough.
    """
    for k, line in enumerate(found[i : i + 5], i):
        if line.kind is not Kind.TEXT or (_may_open(line.text) and _opens(found, k)):
            return True
        if "。" in line.text or "；" in line.text or line.text[-1] in "，、":
            return False
        if PAPER_TITLE.search(line.text) or (
            width
            and not width - SLACK <= line.width <= width + SLACK
            and not holds_on(line.text)
            and not line.text[-1].isdigit()
        ):
            return True
    return i + 5 > len(found)


def _opens(found: list[Line], i: int) -> bool:
    """Whether a dateline begins line `i`; in a narrow column it ends lines below: 本报云河5月 / 7日讯（记 / 者 甲）."""
    text = found[i].text
    if DATELINE_START.match(text):
        return True
    if not text.startswith(("本报", "本网", "本台", "（")) or "，" in text or "）" in text:
        return False
    return _is_dateline("".join(line.text for line in found[i : i + 3]))


def _is_dateline(text: str) -> bool:
    """Whether a text of some lines opens with the dateline of a paper."""
    return text.startswith(("本报", "本网", "本台", "（")) and dateline(text) is not None


def _is_rest(last: str, text: str) -> bool:
    """Whether a line begins with the end of a word and the mark behind it, or with the mark: …考核评价结 / 果，对…."""
    if last[-1] in LAST_MARKS or last.isdigit() or not "一" <= text[0] <= "鿿":
        return False
    return not _MARK.match(text)  # 一、总体要求


def _parts_credit(last: str, text: str) -> bool:
    """Whether a photographer's credit begins in one line and ends in the next: …开放。本报记者 / 甲 摄."""
    return last[-1] not in LAST_MARKS and 0 <= photo_credit(last + text) < len(last)


def _ends_in_credit(rows: list[Line]) -> bool:
    """Whether rows end in a photographer's credit, which the column may break in a name: …开园。林 / 青 摄."""
    last = rows[-1].text
    return photo_credit(last) >= 0 or (
        len(rows) > 1 and len(last) <= _CREDIT_REST and _parts_credit(rows[-2].text, last)
    )


def _may_open(text: str) -> bool:
    """Whether a line has a character that every dateline has, or begins as one that the column breaks."""
    return (
        text[0] == "本"
        or "（" in text
        or "讯" in text
        or "报道" in text
        or "电" in text
        or "(" in text
        or "】" in text
    )


def _broken_prose(rows: list[Line], line: Line, so_far: str) -> bool:
    """Without wraps a break is a paragraph's end, unless long prose stops in mid-sentence at a column's foot."""
    if (so_far[-1] in LAST_MARKS and ENDED.search(so_far)) or (line.indent >= 2 and rows[0].indent >= 2):
        return False
    prose = bool(NEWS.match(so_far) or _SAID.match(so_far)) or (
        len(so_far) > _BROKEN and ("。" in so_far or so_far.count("，") >= 2)
    )
    listed = so_far[-1] == "、" and not line.gap and not _MARK.match(so_far)
    return listed or (prose and not _FRAME.match(line.text)) or (so_far[-1] in "，、" and len(so_far) > 20)


def _bodyish(rows: list[Line], so_far: str) -> bool:
    """Whether unfinished lines are prose rather than a headline."""
    return "。" in so_far or len(rows) > 3 or bool(COMMA.search(so_far)) or recounts(so_far)


def _paragraph(rows: list[Line]) -> Paragraph:
    """Join lines; between two Latin words the line break stays, as a space."""
    if len(rows) == 1:  # as most are where columns break no line
        return Paragraph(rows[0].piece, (rows[0].piece,), Kind.TEXT, rows[0].gap)
    found = tuple(row.piece for row in rows)
    pieces: list[Piece] = []
    before = ""
    for piece in found:
        meeting = before + piece.text[0]
        if before and before < "一" and meeting.isascii() and meeting.isalpha():
            pieces.append(Piece(" ", array("l", [pieces[-1].offsets[-1] + 1])))
        pieces.append(piece)
        before = piece.text[-1]
    return Paragraph(join(pieces), found, Kind.TEXT, rows[0].gap)
