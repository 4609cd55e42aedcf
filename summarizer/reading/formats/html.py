"""The text of a web page with its places in the source.

Offsets must point into the page as it was decoded, and HTML parsers do not tell where in the source a text node
stood. So the source is cut, not parsed: tags, comments, scripts and hidden elements go, block elements end a
line, entities become their character. A row of a table of short cells is a line. One pass: linear on hostile
pages too.
"""

import html
import re
from array import array
from functools import cache, lru_cache
from importlib.resources import files
from itertools import pairwise

from summarizer.compiled import compiled
from summarizer.patterns import regex
from summarizer.reading.piece import Piece

_TOKEN = regex(
    r"<!--.*?(?:-->|$)|<![a-zA-Z][^<>]{0,300}>"
    r"|<(?P<tag>/?[a-zA-Z][a-zA-Z0-9]{0,15})(?P<attributes>[^>]{0,4000})>?"
    r"|&(?P<entity>#?\w{1,10});",
    re.DOTALL,
)
_RAW = frozenset(("script", "style"))  # what is inside is no markup
_SILENT = frozenset(
    (
        "script", "style", "noscript", "template", "svg", "select", "textarea", "iframe", "title",
        "nav", "footer", "button", "rt", "rp",
    )
)  # fmt: skip
_BLOCK = frozenset(
    (
        "p", "div", "br", "tr", "table", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6",
        "section", "article", "header", "main", "aside", "form", "dl", "dt", "dd", "blockquote",
        "hr", "title", "center", "body", "html", "td", "th", "pre", "figure", "figcaption",
        "caption", "tbody", "nav", "footer",
    )
)  # fmt: skip
_HIDDEN = regex(
    r"\shidden(?![\w=-])|display\s?:\s?none|visibility\s?:\s?hidden|font-size\s?:\s?0(?![.\d])",
    re.IGNORECASE,
)
_SHOWN_LATER = "js_content"  # an account's post is hidden until a script has laid it out
# Fields of a publication line are inline elements side by side, each of a class or name of its own.
_INLINE = frozenset(("span", "em", "i", "b", "label", "font", "strong", "a", "small", "time", "cite"))
_NAMED = regex(r"\s(?:class|id)\s?=", re.IGNORECASE)
# Elements without a name are parted beside a day and an hour.
_DAY, _HOUR = regex(r"(?:(?:19|20)\d\d[-/.年])?\d{1,2}[-/.月]\d{1,2}(?!\d)"), regex(r"\d:\d\d$")
_FIELD_LINE = 160  # characters of the longest line of fields
_CELL = 60  # characters of the longest cell that is one of a table of facts
_VOID = frozenset(
    (
        "br", "hr", "img", "input", "meta", "link", "area", "base", "col", "embed", "source",
        "track", "wbr",
    )
)  # fmt: skip
_BREAK = regex(r"[ \t\r]{0,200}\n\s{0,200}")
LINK_SHARE = 0.8


# What a page says is beside its text, by its role and by the name its maker gave it.
_ROLE = regex(
    r"\srole\s?=\s?[\"']?(?:complementary|navigation|contentinfo|search|dialog|alertdialog|menu|menubar|toolbar)\b",
    re.IGNORECASE,
)
_OF_TEXT = regex("title|tit(?![a-z])|headline|info|source|time|date|meta", re.IGNORECASE)
_ATTRIBUTES = 400  # characters of attributes that are looked at for a name
_CLASSES = regex(r"\s(?:class|id)\s?=\s?[\"']?([^\"'>]{1,200})", re.IGNORECASE)
# .hide, #panel {display: none}, not inside of @media: what is said of paper or of telephones is not said of the page.
_MEDIA = regex(r"@[a-z-]{1,20}[^{}]{0,200}\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}", re.IGNORECASE)
_RULE = regex(r"([^{}]{1,300})\{([^{}]*)\}")
_SELECTOR = regex(r"[.#]([\w-]{1,40})")
_SHOWN = regex(r"display\s?:\s?(?!none)[a-z]", re.IGNORECASE)
_STYLES = 200_000  # characters into the page


def text_of(source: str) -> Piece:
    """Readable text of a page, one line to a block; lines nearly all of links (menus, lists) are left out.

    So is what the page sets beside its text or hides by its own style sheet, unless most of what it tells stands there.
    """
    builder = _Builder()
    hidden = _hidden_names(source)
    silent, depth = "", 0  # the element whose text is not shown, and how many of its name are open
    aside, asides = "", 0  # the element beside the text, and how many of its name are open
    at = 0
    while match := _TOKEN.search(source, at):
        if not depth:
            builder.add(source, at, match.start())
        at = match.end()
        tag = (match["tag"] or "").lower()
        name = tag.lstrip("/")
        if depth:
            if name == silent:
                depth += -1 if tag[0] == "/" else 1
        elif tag == name != "" and name not in _VOID and _is_silent(name, match["attributes"]):
            silent, depth = name, 1
            if name in _RAW:
                close = _CLOSE[name].search(source, at)
                at, depth = (close.end() if close else len(source)), 0
        elif match["entity"]:
            builder.character(html.unescape(match[0]), match.start())
        elif name == "a":
            builder.link = tag == "a"
        elif name == "pre":
            builder.kept = tag == "pre"
        if depth:
            continue
        if name in _BLOCK:
            builder.line_end(match.start())
            if name in _ROWS or name in _HEADINGS:
                builder.table(tag)
            if asides:
                asides += (1 if tag == name else -1) if name == aside else 0
            elif tag == name not in _VOID and _is_beside(name, match["attributes"], hidden):
                aside, asides = name, 1
            builder.beside = asides > 0 and name not in _TITLE
        elif name in _INLINE and not builder.link:
            builder.field(
                match.start(), bool(match["attributes"]) and bool(_NAMED.search(match["attributes"]))
            )
    if not depth:
        builder.add(source, at, len(source))
    builder.line_end(len(source))
    return builder.piece()


_CLOSE = {name: regex(rf"</{name}[^>]{{0,40}}>?", re.IGNORECASE) for name in _RAW}


_ROWS = frozenset(("table", "tr", "td", "th"))
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))


_TITLE = frozenset(("h1",))  # the title of a page is beside no text


def _is_silent(name: str, attributes: str) -> bool:
    return name in _SILENT or (bool(_HIDDEN.search(attributes)) and _SHOWN_LATER not in attributes)


def _is_beside(name: str, attributes: str, hidden: frozenset[str]) -> bool:
    """Whether an element stands beside the text by its name or by that of its class, or is hidden by a style sheet."""
    if name == "aside":
        return True
    if not attributes or name in _HEADINGS or _SHOWN_LATER in attributes:
        return False
    attributes = attributes[:_ATTRIBUTES]
    return _is_named_so(attributes) or (bool(hidden) and not hidden.isdisjoint(_names(attributes)))


@lru_cache(maxsize=512)  # makers give the same attributes to many elements
def _is_named_so(attributes: str) -> bool:
    # What stands beside a title or states something is short: nothing but its name tells whether it is the text's.
    named = any(_beside().search(m[1]) and not _OF_TEXT.search(m[1]) for m in _CLASSES.finditer(attributes))
    return named or ("role" in attributes and bool(_ROLE.search(attributes)))


def _names(attributes: str) -> list[str]:
    return [name for match in _CLASSES.finditer(attributes) for name in match[1].split()]


@cache
def _beside() -> re.Pattern[str]:
    """The names of `tables/beside.tsv` as whole words: hot-news, mainNav, footer2."""
    table = (files("summarizer.reading") / "tables" / "beside.tsv").read_text(encoding="utf-8")
    names = [line.split("\t")[0] for line in table.splitlines() if line and line[0] != "#"][1:]
    written = "|".join(names)
    titled = "|".join(map(str.title, names))
    return compiled(f"(?:(?<![a-zA-Z])(?:{written})|(?:{titled}))(?![a-z])(?!-(?:xs|sm|md|lg|xl|print))")


def _hidden_names(source: str) -> frozenset[str]:
    """The classes and ids that a page's own style sheets do not show, on paper, on telephones or anywhere."""
    if "<style" not in source or not _HIDDEN.search(source, 0, _STYLES):
        return frozenset()
    hidden: set[str] = set()
    shown: set[str] = set()
    at = 0
    while (at := source.find("<style", at, _STYLES)) >= 0:
        end = source.find("</style", at)
        first, *notes = source[source.find(">", at) + 1 : end if end > 0 else _STYLES].split("/*")
        sheet = first + "".join(note.partition("*/")[2] for note in notes)
        hidden.update(_named(_MEDIA.sub("", sheet), _HIDDEN))
        shown.update(_named(sheet, _SHOWN))
        at = end if end > 0 else _STYLES
    return frozenset(hidden - shown)


def _named(sheet: str, rule: re.Pattern[str]) -> list[str]:
    """The single classes and ids to which a style sheet gives such a rule."""
    selectors = (
        x.strip() for found, rules in _RULE.findall(sheet) if rule.search(rules) for x in found.split(",")
    )
    return [match[1] for match in map(_SELECTOR.fullmatch, selectors) if match]


def _told(text: str) -> int:
    """Characters of the lines that have a full stop."""
    return sum(len(line) for line in text.split("\n") if "。" in line)


class _Builder:
    """Collects characters and their places line by line, so that a line of links can be taken back."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.offsets = array("l")
        self.link = False
        self.kept = False  # inside an element that keeps its lines
        self.beside = False  # inside an element beside the text
        self._beside: list[tuple[int, int]] = []  # places of the lines beside the text
        self._line: list[str] = []
        self._places = array("l")
        self._linked = 0
        # Where in the line, and in the source, a field may begin, and whether an element with a name says so.
        self._edges: list[tuple[int, int, bool]] = []
        self._named = False
        self._open: list[list[int]] = []  # of every open table the lines before each cell of its open row

    def add(self, source: str, start: int, end: int) -> None:
        if start == end:
            return
        if source.find("\n", start, end) < 0:
            self._take(source, start, end)
            return
        at = start
        if self.kept:
            while (cut := source.find("\n", at, end)) >= 0:
                self._take(source, at, cut)
                self.line_end(cut)
                at = cut + 1
            start = at
        for match in _BREAK.finditer(source, start, end):
            self._take(source, at, match.start())
            at = match.end()
            # A line end of the source is a space between Latin words and nothing beside Chinese ones.
            if start < match.start() and at < end and source[match.start() - 1] < "~" and source[at] < "~":
                self.character(" ", match.start())
        self._take(source, at, end)

    def _take(self, source: str, start: int, end: int) -> None:
        text = source[start:end]
        self._line.append(text)
        self._places.extend(range(start, end))
        if self.link:
            self._linked += len(text.strip())

    def character(self, text: str, place: int) -> None:
        if len(text) == 1:
            self._line.append(text)
            self._places.append(place)

    def field(self, place: int, named: bool) -> None:
        """An inline tag at `place`: a field may begin where an element with a name opens or closes."""
        self._edges.append((len(self._places), place, named or self._named))
        self._named = named

    def table(self, tag: str) -> None:
        """A tag of a table, the line before it ended: a row of short cells is put on one line, bars between them."""
        if tag == "table":
            self._open.append([])
        elif not self._open:
            return
        elif tag in ("td", "th"):
            self._open[-1].append(len(self.texts))
        elif tag in _HEADINGS:
            self._open[-1] = []  # a row that holds a heading frames the page
        elif tag in ("tr", "/tr", "/table"):
            self._join(self._open[-1])
            self._open[-1] = []
            if tag == "/table":
                self._open.pop()

    def _join(self, cells: list[int]) -> None:
        """The cells of a row as one line, if each is a short line without a full stop; cells frame pages as well."""
        if len(cells) < 2:
            return
        edges = [*cells, len(self.texts)]
        filled = [self.texts[a:b] for a, b in pairwise(edges) if b > a]
        # Every line of a cell has its line end behind it.
        if len(filled) > 1 and all(len(c) <= 2 and len(c[0]) <= _CELL and "。" not in c[0] for c in filled):
            for i in range(cells[0], len(self.texts) - 1):
                if self.texts[i] == "\n":
                    self.texts[i] = "|"

    def _parted(self, line: str) -> str:
        """The line with a space between fields that touch, if it is short and no prose."""
        edges, self._edges, self._named = self._edges, [], False
        if not edges or len(line) > _FIELD_LINE or "。" in line:
            return line
        parts, places, at = [], array("l"), 0
        for cut, place, named in edges:
            touch = at < cut < len(line) and not line[cut - 1].isspace() and not line[cut].isspace()
            if touch and (named or _DAY.match(line, cut) or _HOUR.search(line, max(0, cut - 6), cut)):
                parts += [line[at:cut], " "]
                places.extend(self._places[at:cut])
                places.append(place)
                at = cut
        places.extend(self._places[at:])
        self._places = places
        return "".join([*parts, line[at:]])

    def piece(self) -> Piece:
        """The text without what stands beside it, if more is told in it than there."""
        whole = Piece("".join(self.texts), self.offsets)
        if not self._beside:
            return whole
        text = whole.without(self._beside)
        beside = sum(_told(whole.text[a:b]) for a, b in self._beside)
        return text if _told(text.text) > beside else whole

    def line_end(self, place: int) -> None:
        begin = len(self.offsets)
        if self._line:
            line = "".join(self._line)
            written = len(line.strip())
            if written and self._linked < LINK_SHARE * written:
                self.texts.append(self._parted(line))
                self.offsets.extend(self._places)
            self._line, self._places, self._linked = [], array("l"), 0
        if self.texts and self.texts[-1] != "\n" and place > self.offsets[-1]:
            self.texts.append("\n")
            self.offsets.append(place)
        if self.beside and len(self.offsets) > begin:
            self._beside.append((begin, len(self.offsets)))
        if self._edges:
            self._edges, self._named = [], False


_STRAY = regex(
    r"</?(?P<name>p|div|br|span|section|strong|b|em|i|u|font|a|img|li|ul|ol|td|tr|table|tbody|h[1-6]|center|o:p|sub|sup|nobr|dl|dt|dd|small|label|button|form)(?:\s[^<>]{0,600}|/)?>",
    re.IGNORECASE,
)


def without_tags(piece: Piece) -> Piece:
    """A text without the tags that were left in it; a block's tag ends the line."""
    found = list(_STRAY.finditer(piece.text)) if "</" in piece.text or "<br" in piece.text else []
    if not found:
        return piece
    lines = [m.start() for m in found if m["name"].lower() in _BLOCK]
    text = list(piece.text)
    for at in lines:
        text[at] = "\n"
    kept = set(lines)
    return piece.rewritten("".join(text)).without([(m.start() + (m.start() in kept), m.end()) for m in found])
