"""Lines under the last sentence of a page that name other pages and places of the site, or open them.

A sentence has marks; a link has none. A line without a mark is text all the same where a paper ends: an office over its
day, attachments, items of a list.
"""

from itertools import takewhile

from summarizer.patterns import regex
from summarizer.reading.frame.site import on_the_web
from summarizer.reading.headline.headline import overlap, pairs
from summarizer.reading.lines.banner import is_act
from summarizer.reading.lines.byline import (
    dateline,
    is_author,
    is_byline,
    is_credit,
    names_alone,
    photo_credit,
    signs_with_office,
)
from summarizer.reading.lines.furniture import furniture_kind
from summarizer.reading.lines.line import Kind, Line, is_finished, text_in
from summarizer.reading.lines.rolls import in_table
from summarizer.reading.lines.stamps import iso_day
from summarizer.reading.lines.vocabulary import FRAMED, frame_share

LONGEST_LINK = 40  # characters; a title is hardly longer
_LISTED = 3  # links in a row, whatever they speak of
_OPENED = 2  # openings of other pages, each under its title
STRANGE = 0.2  # share of its pairs that a line of the frame may have in common with a text
_ALIKE = 0.5  # share of its pairs that a caption has in common with the text above it
_MARK = regex("[，。；：？！、《》]")
TOLD = regex(
    r"(?:会[上后前议]|大会|活动|随后|当[天日晚]|与会|期间|最后|同时|此外|据悉|据了解|目前|截至|接着|下一步|近日|日前|要(?!闻)|“[^”]+[，。！？]”|图为|[上下左右]图[为：:])"
    r"(?=.{4})"
)
_CLAUSES = regex(r"(?=.{16})[^：，；]+[，；]")
ATTENDED = regex(
    "(?:参加|出席|陪同|列席)了?[一-鿿]{0,5}$"
)  # the last sentence of many, and its full stop lost
OFFICE = regex(
    r"[^（(]{2,30}(?:[局委办部会府厅院室处队校团组社科园所馆镇乡]|街道|中心|公司|领导小组|指挥部|(?<!网)站)"
)
ENDING = regex(
    r"附|注|特此|此致|抄送|主送|联系(?!我们)|[一二三四五六七八九十\d]{1,3}[、.．)）]|[（(][一二三四五六七八九十\d]{1,3}[)）]|[●■◆▲★▼◎※]"
)
ANNOUNCES = regex(
    r"如下|名单|附件|公示(?![期时])|以下|一览|[：:]$"
)  # lines without marks that follow are told


def without_links(found: list[Line], last: int) -> list[Line]:
    """The lines with those behind `last` marked that name other pages and places of the site."""
    under = [i for i in range(last + 1, len(found)) if found[i].kind is Kind.TEXT]
    if not under or ANNOUNCES.search(found[last].text[-30:]):
        return found
    reaches = _goes_on(found, last)
    links = [i for i in under if i > reaches and _is_link(found, i)]
    body: str | None = None
    result = list(found)
    if links and not on_the_web(found, last):
        # Nothing but the text tells what this is; a headline may stand behind it, and has its words.
        body = pairs(text_in(found[: last + 1]))
        links = [i for i in links if not is_act(found[i].text) and overlap(found[i].text, body) < STRANGE]
        alone = len(links) == len(under) and not any(is_author(found[i].text) for i in links)
        for i in links if alone and not any(is_of_paper(x) for x in found[: last + 1]) else ():
            result[i] = found[i].of_kind(Kind.FURNITURE)
        return result
    for i in links:
        if sum(abs(k - i) < _LISTED for k in links) < _LISTED:
            if is_author(found[i].text):
                continue
            body = body or pairs(text_in(found[: last + 1]))
            if overlap(found[i].text, body) >= _ALIKE:
                continue
        result[i] = found[i].of_kind(Kind.FURNITURE)
    return result


def _goes_on(found: list[Line], last: int) -> int:
    """The last line right under the last full stop that goes on with what is told, its own full stop left out.

    It begins as sentences of reports do, or has commas and words of the text.
    """
    stretch = list(takewhile(lambda line: line.kind is Kind.TEXT, found[last + 1 :]))
    reaches = max((i for i, line in enumerate(stretch, last + 1) if TOLD.match(line.text)), default=last)
    if commas := [i for i, line in enumerate(stretch, last + 1) if i > reaches and _CLAUSES.match(line.text)]:
        body = pairs(text_in(found[: last + 1]))
        reaches = max((i for i in commas if overlap(found[i].text, body) >= STRANGE), default=reaches)
    return reaches


def is_of_paper(line: Line) -> bool:
    """Whether a line is a newspaper's, which has headlines behind texts: with a dateline, a photographer, a page."""
    if line.kind is Kind.FURNITURE:
        return "版" in line.text and furniture_kind(line.text) == "page_label"
    return photo_credit(line.text) >= 0 or dateline(line.text) is not None


def _is_link(found: list[Line], i: int) -> bool:
    text = found[i].text
    if (
        len(text) > LONGEST_LINK
        or ATTENDED.search(text)
        or _MARK.search(text)
        or ENDING.match(text)
        or iso_day(text)
        or in_table(found, i)
    ):
        return False
    if (
        photo_credit(text) >= 0
        or is_credit(text)
        or is_byline(text)
        or signs_with_office(text)
        or (names_alone(text) and text[0] in "（(")
    ):
        return False
    # An office signs over its day, or alone under the text; a list of offices is one of links.
    alone = is_finished(found[i - 1].text) and all(x.kind is not Kind.TEXT for x in found[i + 1 : i + 2])
    signs = any(iso_day(x.text) for x in found[i + 1 : i + 3]) or alone
    return not (signs and OFFICE.fullmatch(text)) or frame_share(text) >= FRAMED


def without_openings(found: list[Line], last: int) -> list[Line]:
    """The lines with those behind `last` marked that open other pages, each cut short under its title, two at least."""
    opened = [
        i for i in range(last + 2, len(found)) if found[i - 1].kind is Kind.FURNITURE and _opens(found[i])
    ]
    if len(opened) < _OPENED:
        return found
    return [line.of_kind(Kind.FURNITURE) if i in opened else line for i, line in enumerate(found)]


def _opens(line: Line) -> bool:
    text = line.text
    cut = line.kind is Kind.TEXT and "，" in text and not is_finished(text) and text[-1] not in "；："
    return cut and not ENDING.match(text)
