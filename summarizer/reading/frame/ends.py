"""Where a text ends that ends in no sentence: with who signs it and its day, a credit, a list of people, a table.

Nothing of a page is expected behind such an end but attachments, so that what stands there needs less to be frame.
"""

from summarizer.patterns import regex
from summarizer.reading.frame.links import OFFICE
from summarizer.reading.frame.strangers import is_clause
from summarizer.reading.frame.under import OF_SITE
from summarizer.reading.lines.byline import is_credit, photo_credit
from summarizer.reading.lines.furniture import describe, furniture_kind
from summarizer.reading.lines.line import Kind, Line, leaves_out_stops
from summarizer.reading.lines.rolls import PRIZE, in_roll, in_table
from summarizer.reading.lines.vocabulary import FRAMED, frame_share

_REACH = 60  # lines of a list behind the last sentence
_DAY = regex(r"(?:19|20)\d\d\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日")
_ATTACHED = regex(r"附\s{0,4}[件表图录]?")  # by itself it opens what goes on behind the end of a paper


def text_ends(found: list[Line], last: int) -> int:
    """Where the text ends behind its last sentence, in a signature, a credit, rows or unstopped prose; else `last`."""
    end = _unstopped(found, last)
    for i in range(end + 1, min(len(found), end + 1 + _REACH)):
        line = found[i]
        if (line.kind is Kind.FURNITURE and not _is_contact(line)) or _states_page(line):
            break
        if _ATTACHED.fullmatch(line.text):
            break
        below = found[i + 1 : i + 2]
        if PRIZE.fullmatch(line.text) and below and below[0].kind is Kind.TEXT:
            end = i + 1  # 二等奖：, and who or what won it
        if _signs(found, i) or in_table(found, i) or (line.kind is Kind.TEXT and _ends(found, i)):
            end = max(end, i)
    return end


def with_contacts(found: list[Line], last: int, end: int) -> list[Line]:
    """The lines with the contacts told again that stand between the last sentence and who signs a paper."""
    if end == last or not _signs(found, end):
        return found
    return [
        line.of_kind(Kind.TEXT)
        if last < i < end and line.kind is Kind.FURNITURE and _is_contact(line)
        else line
        for i, line in enumerate(found)
    ]


def _is_contact(line: Line) -> bool:
    """Whether a line taken for the foot of a page may be a notice's: its telephones and its address."""
    return furniture_kind(line.text) in ("legal", "hotline") and not OF_SITE.search(line.text)


def _unstopped(found: list[Line], last: int) -> int:
    """The last paragraph of a page whose paragraphs lack their stops, if it stands behind `last`."""
    if not leaves_out_stops(found):
        return last
    clauses = (
        i
        for i in range(len(found) - 1, last, -1)
        if found[i].is_long and is_clause(found[i].text) and frame_share(found[i].text) < FRAMED
    )
    return next(clauses, last)


def _ends(found: list[Line], i: int) -> bool:
    """Whether a line of text is a credit, or a row of a list of people."""
    text = found[i].text
    return is_credit(text) or photo_credit(text) == 0 or in_roll(found, i)


def _signs(found: list[Line], i: int) -> bool:
    """Whether a line is the day of a paper under the office that signs it."""
    if not _DAY.fullmatch(found[i].text) or i == 0:
        return False
    return found[i - 1].kind is Kind.TEXT and bool(OFFICE.fullmatch(found[i - 1].text))


def _states_page(line: Line) -> bool:
    """Whether a line says of the page when or from where; the bare day of a paper does not."""
    described = describe(line.piece) if line.kind is Kind.META else None
    return bool(described and not _DAY.fullmatch(line.text))
