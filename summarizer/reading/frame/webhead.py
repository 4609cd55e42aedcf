"""What a web page says of itself where no reader looks: its title, its day and its source in the head.

Makers of official sites must fill in ArticleTitle, PubDate and ContentSource (source: the State Council's guide for
government sites, 2017); accounts and newspapers have forms of their own. Most articles print the same again, so the
title shows where among menus and lists the article begins, and day and source help out where a page prints none.
"""

import re
from array import array
from collections.abc import Sequence
from dataclasses import dataclass

from summarizer.patterns import regex
from summarizer.reading.headline.decks import is_couplet
from summarizer.reading.headline.weights import is_slogan
from summarizer.reading.lines.banner import is_banner, is_section
from summarizer.reading.lines.furniture import describe
from summarizer.reading.lines.line import Line
from summarizer.reading.lines.masthead import PAPER
from summarizer.reading.lines.stamps import iso_day
from summarizer.reading.piece import Piece
from summarizer.reading.repair.fold import fold

_REACH = 60_000  # characters into the page; a newspaper's reader has its own form behind the text
_META = regex(r"<meta\s([^<>]{1,1000})>", re.IGNORECASE)
_ATTRIBUTE = regex(
    r"(?P<key>name|property|itemprop|content)\s?=\s?(?P<quote>[\"'])(?P<value>.*?)(?P=quote)", re.I | re.S
)
_TITLE = regex(r"<title[^<>]{0,200}>(?P<value>[^<>]{4,300})</title>", re.IGNORECASE)
_TITLES = ("articletitle", "og:title", "title", "twitter:title")
_DAYS = (
    "pubdate",
    "publishdate",
    "article:published_time",
    "og:release_date",
    "datepublished",
    "publish_time",
)
_SOURCES = ("contentsource", "source", "mediaid", "og:site_name")
# 标题_某县人民政府, 标题 - 栏目 - 某县新闻网
_PARTS = regex(r"\s?(?:[_|丨—–]{1,2}|-{1,2}|\s·\s|>{1,2})\s?")
_SHORTEST = 6  # characters of a title
_PROSE = 60  # characters of a finished line: the article has begun
_ROWS = 3  # lines a title is broken into at most
_READER = regex(
    rf"(?P<paper>{PAPER})[-—·\s]{{0,3}}(?:多媒体)?(?:数字报[刊纸]?|电子报|电子版|数字版)"
)  # 云河日报数字报
_POSTED = regex(r"publish_?[tT]ime\s?=\s?[\"']((?:19|20)\d\d-\d{1,2}-\d{1,2})")
_ACCOUNT = regex(r"id\s?=\s?[\"']js_name[\"'][^<>]{0,200}>([^<>]{2,40})<")
# What a page states for machines, and the day of an element that shows another: <time datetime="…">2天前</time>.
_LINKED = "application/ld+json"
_LINKED_TITLE = regex(r'"headline"\s?:\s?"(?P<value>[^"\\]{6,200})"')
_LINKED_DAY = regex(r'"(?:datePublished|pubDate)"\s?:\s?"(?P<value>(?:19|20)\d\d-\d\d-\d\d)')
_LINKED_SOURCE = regex(r'"publisher"\s?:\s?\{[^{}]{0,300}?"name"\s?:\s?"(?P<value>[^"\\]{2,40})"')
_TIME = regex(r"<time\s[^<>]{0,200}?datetime\s?=\s?[\"'](?P<value>(?:19|20)\d\d-\d\d-\d\d)", re.IGNORECASE)
_PROPERTY = 4_000  # characters of what a newspaper's reader says of an article
_FIELD = regex(r"<(?:founder-)?(?P<key>title|introtitle|subtitle|date)>(?P<value>[^<>]{1,300})</")
_LETTERS = regex(r"\W+")
_ENTITY = regex(r"&#?\w{1,10};")
_STOPS = "。；"


@dataclass(frozen=True, slots=True)
class WebHead:
    """`titles`: what may be the title of the article, the surest first; `published`: ISO day; `source`: as stated.

    `main` has the letters of the line that a newspaper sets largest, if its reader says which that is, and `over` those
    of the line over it.
    """

    titles: tuple[Piece, ...] = ()
    published: str | None = None
    source: str | None = None
    main: str = ""
    over: str = ""


def web_head(source: str) -> WebHead:
    """What the head of a page says; nothing of what it leaves empty."""
    stated: dict[str, Piece] = {}
    for match in _META.finditer(source, 0, _REACH):
        found = {m["key"].lower(): m for m in _ATTRIBUTE.finditer(match[1])}
        key = next(
            (found[k]["value"].strip().lower() for k in ("name", "property", "itemprop") if k in found), ""
        )
        content = found.get("content")
        if key and content and content["value"].strip():
            start = match.start(1) + content.start("value")
            stated.setdefault(key, _piece(source, start, start + len(content["value"])))
    titles = [stated[key] for key in _TITLES if key in stated]
    paper = _of_paper(source)
    if "title" in paper:
        titles.insert(0, paper["title"])
    if title := _TITLE.search(source, 0, _REACH):
        titles += _candidates(_piece(source, *title.span("value")))
    days = [iso_day(stated[key].text) for key in _DAYS if key in stated]
    days += [iso_day(paper["date"].text)] if "date" in paper else []
    sources = [stated[key].text for key in _SOURCES if key in stated]
    if title and (reader := _READER.search(title["value"])):
        sources.append(reader["paper"])
    if "js_name" in source:  # the post of an account: its day is in a script, its name an element of the page
        days += [iso_day(m[1]) for m in _POSTED.finditer(source)]
        sources += [m[1].strip() for m in _ACCOUNT.finditer(source)]
    if _LINKED in source:
        titles += [_piece(source, *m.span("value")) for m in _LINKED_TITLE.finditer(source)][:1]
        days += [m["value"] for m in _LINKED_DAY.finditer(source)][:1]
        sources += [m["value"] for m in _LINKED_SOURCE.finditer(source)][:1]
    days += [m["value"] for m in _TIME.finditer(source)][:1] if "<time" in source else []
    ranked = "title" in paper and bool(paper.keys() & {"introtitle", "subtitle"})
    return WebHead(
        tuple(t for t in titles if len(t.text) >= _SHORTEST),
        next((day for day in days if day), None),
        next((name for name in sources if len(name) <= 30 and not name.isascii()), None),
        letters(paper["title"].text) if ranked else "",
        letters(paper["introtitle"].text) if "introtitle" in paper else "",
    )


def _of_paper(source: str) -> dict[str, Piece]:
    """What the reader of a newspaper leaves of an article in a comment: its lines by their rank, and its day."""
    at = source.find("<!--enpproperty")
    end = source.find("-->", at, at + _PROPERTY) if at >= 0 else -1
    fields = _FIELD.finditer(source, at, end) if end > 0 else ()
    return {m["key"]: _piece(source, *m.span("value")) for m in fields if m["value"].strip()}


def _piece(source: str, start: int, end: int) -> Piece:
    return fold(Piece(source[start:end], array("l", range(start, end)))).part(0)


def _candidates(title: Piece) -> list[Piece]:
    """What may be the title where site and section are named beside it: every run of its parts, the longest first."""
    edges = [(0, 0), *(m.span() for m in _PARTS.finditer(title.text)), (len(title.text),) * 2]
    last = len(edges) - 1
    spans = [(edges[a][1], edges[b][0]) for a in range(last) for b in range(last, a, -1)]
    found = [title.part(a, b) for a, b in sorted(spans, key=lambda span: span[0] - span[1])]
    return [p for p in found if not (is_banner(p.text) or is_section(p.text))][:12]


def letters(text: str) -> str:
    """A title as it is compared: pages print it with other marks, spaces and brackets than they state it."""
    return _LETTERS.sub("", _ENTITY.sub("", text))


def from_title(found: Sequence[Line], titles: Sequence[Piece], over: str = "") -> list[Line]:
    """The lines of a page from its title on; of those over it a kicker and what the page says of itself.

    The title counts where it stands last before the text; a page that does not print it stays as it is.
    """
    told = {letters(title.text) for title in titles} - {""}
    prose = next(
        (i for i, x in enumerate(found) if len(x.text) >= _PROSE and x.text[-1] in _STOPS), len(found)
    )
    first = max((i for i in range(prose) if _prints(found, i, told)), default=0)
    if not told or not first:
        return list(found)
    while over and first and (above := letters(found[first - 1].text)) and above in over:
        first -= 1
    if not first:
        return list(found)
    kicker = first - 1 if is_slogan(found[first - 1].text) or is_couplet(found[first - 1].text) else first
    own = [line for line in found[:kicker] if describe(line.piece) or is_banner(line.text)]
    return own + list(found[kicker:])


def _prints(found: Sequence[Line], i: int, told: set[str]) -> bool:
    """Whether the title stands at line `i`, on one line or broken."""
    return any(letters("".join(x.text for x in found[i : i + n])) in told for n in range(1, _ROWS + 1))
