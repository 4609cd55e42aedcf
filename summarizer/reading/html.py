"""The text of a web page with its places in the source.

Offsets must point into the page as it was decoded, and HTML parsers do not tell where in the source a text node
stood. So the source is cut, not parsed: tags, comments, scripts and hidden elements go, block elements end a line,
entities become their character. One pass of patterns without nested repeats: linear on hostile pages too.
"""

import html
import re
from array import array

from summarizer.reading.piece import Piece

_TOKEN = re.compile(
    r"<!--.*?(?:-->|$)|<(?P<skip>script|style|noscript|template|svg|select|textarea|iframe|head|nav|footer|button|rt|rp)\b[^>]{0,2000}>"
    r"|<(?P<tag>/?[a-zA-Z][a-zA-Z0-9]{0,15})(?P<attributes>[^>]{0,4000})>?|&(?P<entity>#?\w{1,10});",
    re.DOTALL,
)
_BLOCK = frozenset(
    "p div br tr table li ul ol h1 h2 h3 h4 h5 h6 section article header main aside form dl dt dd blockquote hr title "
    "center body html td th pre figure figcaption caption tbody".split()
)
_HIDDEN = re.compile(
    r"\bhidden\b(?!\s*=\s*[\"']?until)|display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d])", re.IGNORECASE
)
_BREAK = re.compile(r"[ \t\r]{0,200}\n\s{0,200}")
_VOID = frozenset("br hr img input meta link area base col embed source track wbr".split())
LINK_SHARE = 0.8


def text_of(source: str) -> Piece:
    """Readable text of a page, one line to a block; lines that are nearly all links (menus, lists) are left out."""
    builder = _Builder()
    at = 0
    while match := _TOKEN.search(source, at):
        builder.add(source, at, match.start())
        at = match.end()
        tag = (match["tag"] or "").lower()
        if match["skip"]:
            at = _end_of(source, match["skip"], at)
            builder.line_end(match.start())
        elif match["entity"]:
            builder.character(html.unescape(match[0]), match.start())
        elif tag and not tag.startswith("/") and tag not in _VOID and _HIDDEN.search(match["attributes"]):
            at = _end_of(source, tag, at)
        elif tag.lstrip("/") in _BLOCK:
            builder.line_end(match.start())
        elif tag in ("a", "/a"):
            builder.link = tag == "a"
    builder.add(source, at, len(source))
    builder.line_end(len(source))
    return Piece("".join(builder.texts), builder.offsets)


def _end_of(source: str, tag: str, at: int) -> int:
    """Where the element that `tag` opened before `at` ends; elements of the same name inside it are counted."""
    depth = 1
    for match in re.compile(rf"<(/?){tag}\b", re.IGNORECASE).finditer(source, at):
        depth += -1 if match[1] else 1
        if not depth:
            close = source.find(">", match.end())
            return len(source) if close < 0 else close + 1
    return at if tag.lower() in _BLOCK else len(source)


class _Builder:
    """Collects characters and their places line by line, so that a line of links can be taken back."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.offsets = array("l")
        self.link = False
        self._line: list[str] = []
        self._places = array("l")
        self._linked = 0

    def add(self, source: str, start: int, end: int) -> None:
        at = start
        for match in _BREAK.finditer(source, start, end):
            self._take(source, at, match.start())
            at = match.end()
            # A line end of the source is a space between Latin words and nothing beside Chinese ones.
            if start < match.start() and at < end and source[match.start() - 1] < "~" and source[at] < "~":
                self.character(" ", match.start())
        self._take(source, at, end)

    def _take(self, source: str, start: int, end: int) -> None:
        self._line.append(source[start:end])
        self._places.extend(range(start, end))
        self._linked += len(source[start:end].strip()) if self.link else 0

    def character(self, text: str, place: int) -> None:
        if len(text) == 1:
            self._line.append(text)
            self._places.append(place)

    def line_end(self, place: int) -> None:
        line = "".join(self._line)
        written = len(line.strip())
        if written and self._linked < LINK_SHARE * written:
            self.texts.append(line)
            self.offsets.extend(self._places)
        if self.texts and self.texts[-1] != "\n" and place > (self.offsets[-1] if self.offsets else -1):
            self.texts.append("\n")
            self.offsets.append(place)
        self._line, self._places, self._linked = [], array("l"), 0
