"""Which first lines of a paragraph in a column are its headline: told by width, by marks and by what stands around.

Text that goes on fills its column; a headline is shorter or wider, has seldom a comma and no stop.
"""

from summarizer.patterns import regex
from summarizer.reading.articles.columns import LAST_MARKS, Columns, column_here
from summarizer.reading.headline.decks import is_couplet, recounts
from summarizer.reading.lines.banner import is_item
from summarizer.reading.lines.byline import dateline, is_credit, signed_by_role, tail_credit
from summarizer.reading.lines.line import Kind, Line

ENDED = regex(r"[。！？…](?:[”’」』）)】]|\s?[（(][^（）()]{2,30}(?=[）)]))*$|[；：]$")
_STOPS = "。！？…；："
COMMA, _CLAUSE = regex(r"[，、：；]"), regex(r"[，、：；。]")
_OPENERS = (("（", "）"), ("《", "》"), ("“", "”"), ("【", "】"))
_GOES_ON = LAST_MARKS + "，、"
_INDENT = 2  # cells of white space at the head of a paragraph
SLACK = 1.6  # cells a line may lack or exceed because of a mark that may not begin a line
NEWS = regex(r"\d{1,2}月\d{1,2}日[^，。]{0,6}，[^，。]{6}")  # no headline begins so
_NEWS_DAY = regex(r"\d{1,2}月\d{1,2}日，")
_BEFORE_DAY = "，、至到年于从在自截和与及对为或—0123456789"
_CLAUSES = regex(r"[^，。；：]{4,16}，[^，。；：]{4,16}")
PAPER_TITLE = regex(r"(?<=.{4})(?:通告|公告|公示|启事|声明)$")  # 云河县供水公司停水通告
_OPENING = regex(
    r"\d{1,2}月\d{1,2}日|近日|日前|连日来|记者\S{0,4}从|今年以来，|入[春夏秋冬]以来，"
    r"|为(?:进一步|深入|切实|全面|认真|扎实|加强|规范|推动|确保|弘扬|贯彻)"
)
# 青山镇：“屋场会”开到家门口; not what somebody says.
_LABELLED = regex(r"[^，。；：、]{2,12}(?<![说出调求示为绍称道])(?<!如下)：[^，。；：、]{4,}")


def has_ended(text: str) -> bool:
    """Whether a text ends as prose does: most do with a full stop, some with brackets behind it."""
    last = text[-1]
    if last in _STOPS:
        return True
    return bool(ENDED.search(text[-60:])) if last in LAST_MARKS else signed_by_role(text) > 0


def holds_on(text: str) -> bool:
    """Whether a line ends as no headline does: with a stop or a comma. 守好“舌尖上的安全” is one all the same."""
    return text[-1] in _GOES_ON and (text[-1] not in "”》" or has_ended(text))


def heads_text(rows: list[Line], found: list[Line], i: int, columns: Columns) -> bool:
    """Whether the few rows before line `i` are a headline by their width: text that goes on fills its column."""
    line, last = found[i], rows[-1]
    if open_bracket(last.text) or is_item(rows[0].text) or any(_NEWS_DAY.match(row.text) for row in rows):
        return False
    # News that opens with its day, under lines without a clause; 12月31日至2024年 / 1月5日 is one day.
    if (
        _OPENING.match(line.text)
        and last.text[-1] not in _BEFORE_DAY
        and (NEWS.match(line.text) or all("，" not in row.text or is_couplet(row.text) for row in rows))
    ):
        return True
    # Under the credit of an article, and under a couplet, the lines before the first with a comma are a headline.
    if (
        _CLAUSE.search(line.text)
        and not any(_CLAUSE.search(row.text) for row in rows)
        and (is_couplet(rows[0].text) or _under_credit(found, i - len(rows)))
        and dateline(rows[0].text) is None
    ):
        return True
    # A headline has seldom a comma, but for a second line; a body line is short where it holds digits or ends a column.
    second = len(rows) == 1 and _under_headline(found, i - 1)
    wide = columns.width or column_here(columns.cells, i, None)
    twice = len(rows) == 1 and wide is not None and _begins_anew(found, i, wide)
    indented = line.indent >= _INDENT and not last.indent
    short = wide is None or last.width < wide - _INDENT - 0.5
    headed = len(rows) == 1 and bool(_CLAUSES.fullmatch(last.text))
    headed = headed and (indented or twice or (short and _under_credit(found, i - 1)))
    for row in () if headed else rows:
        clauses = COMMA.search(row.text) and not (second and _CLAUSES.fullmatch(row.text))
        if (clauses and not _LABELLED.fullmatch(row.text)) or recounts(row.text):
            return False
    if headed or twice or indented or PAPER_TITLE.search(last.text):
        return True
    # The first line of a paragraph lacks the two cells of its indent, and one more where a mark did not fit.
    lost = 2 if len(rows) == 1 else 0
    width = column_here(columns.cells, i, columns.width)
    return width is not None and (last.width > width + SLACK or last.width < width - SLACK - lost)


def _begins_anew(found: list[Line], i: int, width: float) -> bool:
    """Whether line `i` lacks the indent of a paragraph, and the one over it, which is its headline then, is not full.

    Extraction loses the indent itself; only a first line is shorter by it, and the next fills its column.
    """
    above, below = found[i - 1], found[i + 1] if i + 1 < len(found) else None
    first = abs(found[i].width - (width - _INDENT)) < 0.5 and not has_ended(found[i].text)
    alone = above.width < width - 0.5 and above.text[-1] not in _GOES_ON
    return first and alone and below is not None and below.kind is Kind.TEXT and below.width > width - 1


def _under_credit(found: list[Line], i: int) -> bool:
    """Whether line `i` stands under the names that close an article, which may be broken: …。（赵大 / 川）."""
    if not i or found[i - 1].text[-1] not in "）)":
        return False
    above = "".join(line.text for line in found[max(0, i - 2) : i])
    return is_credit(found[i - 1].text) or tail_credit(above) > 0


def _under_headline(found: list[Line], i: int) -> bool:
    """Whether a line that begins a paragraph stands right under one that ended without a mark, as headlines do."""
    above = found[i - 1] if i else None
    return above is not None and above.kind is Kind.TEXT and not found[i].gap and not holds_on(above.text)


def open_bracket(text: str) -> bool:
    """Whether the last 60 characters open a bracket or quotation that has not closed."""
    tail = text[-60:]
    return any(opener in tail and tail.rfind(opener) > tail.rfind(closer) for opener, closer in _OPENERS)
