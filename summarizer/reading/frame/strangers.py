"""Lines at the end of a page that have nothing of its text, where no full stop tells how far the text goes.

A table ends with its last row, and a text whose stops are lost with its last clause.
"""

from summarizer.patterns import regex
from summarizer.reading.frame.links import ANNOUNCES, ATTENDED, ENDING, OFFICE, STRANGE, TOLD
from summarizer.reading.frame.site import on_the_web
from summarizer.reading.headline.headline import overlap, pairs
from summarizer.reading.lines.banner import is_act
from summarizer.reading.lines.byline import is_author, is_byline, is_credit, photo_credit
from summarizer.reading.lines.line import Kind, Line, is_finished
from summarizer.reading.lines.rolls import in_roll, in_table
from summarizer.reading.lines.stamps import iso_day

_LEAST = 3  # lines in a row, the frame beside them counting as one
_LONGEST = 45  # characters of a title of another page
_ARTICLE = 35  # characters of the shortest article
_DAY = regex(r"[\[（(]?\d{1,2}[-/.]\d{1,2}[\])）]?\s")  # before a title


def without_strangers(found: list[Line], last: int) -> list[Line]:
    """The lines of a page of the web without those at its end that have nothing of a text which ends without a stop.

    Behind a table, whatever is no row of it; behind clauses, lines without a mark and without a word of them.
    """
    table = max((i for i in range(last + 1, len(found)) if in_table(found, i)), default=-1)
    clauses = [x.text for x in found if x.kind is Kind.TEXT and is_clause(x.text)]
    if table < 0 and (last >= 0 or sum(map(len, clauses)) < _ARTICLE or any(map(ANNOUNCES.search, clauses))):
        return found
    body = pairs("".join(clauses))
    first = len(found)
    for i in range(len(found) - 1, max(table, last), -1):
        if found[i].kind is Kind.TEXT:
            if not _is_stranger(found, i, body):
                break
            first = i
    strangers = sum(x.kind is Kind.TEXT for x in found[first:])
    framed = any(x.kind is Kind.FURNITURE for x in found[first - 1 :])
    if strangers < _LEAST - framed or not on_the_web(found, first):
        return found
    return [
        x.of_kind(Kind.FURNITURE) if i >= first and x.kind is Kind.TEXT else x for i, x in enumerate(found)
    ]


def _is_stranger(found: list[Line], i: int, body: str) -> bool:
    """Whether a line has no mark of a sentence, no word of the text, and is not how papers end."""
    text = found[i].text
    if len(text) > _LONGEST or is_clause(text) or iso_day(text) or TOLD.match(text) or ATTENDED.search(text):
        return False
    dated = _DAY.match(text) or text[0] in "·•"
    if (ENDING.match(text) and not dated) or _signs(found[i]) or in_roll(found, i):
        return False
    return overlap(text, body) < STRANGE


def is_clause(text: str) -> bool:
    """Whether a line is a sentence, or one that a page left without its full stop."""
    return is_finished(text) or "，" in text or text[-1] in "；："


def stays(line: Line) -> bool:
    """Whether a line under the end of a page is part of it all the same: an attachment, a credit, who signs."""
    text = line.text
    if line.kind is not Kind.TEXT or ENDING.match(text) or iso_day(text) or OFFICE.fullmatch(text):
        return True
    return is_credit(text) or is_byline(text) or photo_credit(text) >= 0 or is_author(text)


def _signs(line: Line) -> bool:
    """Whether a line may sign or close a paper; 荷塘镇举行歌会 is no office."""
    return stays(line) and not is_act(line.text)
