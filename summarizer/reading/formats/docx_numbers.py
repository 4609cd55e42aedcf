"""The numbers that Word prints before paragraphs and keeps in no paragraph: 一、 （二） 3. •

Two parts of the archive say them: numbering.xml how every level of a list counts, styles.xml which styles are lists
and which those of a table of contents.

Source: ECMA-376 part 1, 17.9 (numbering), 17.7 (styles), 17.18.59 (number formats).
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from xml.parsers import expat

_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main|"
_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main|"
_DIGITS = "〇一二三四五六七八九"
_CHINESE = ("chinese", "ideograph", "japaneseCounting", "taiwanese")
_CIRCLED, _MOST_CIRCLED = ord("①") - 1, 20
_LETTERS = 26
_BULLET = "•"
_LEVELS = 9


@dataclass(slots=True)
class _Level:
    start: int = 1
    form: str = "decimal"
    text: str = ""


@dataclass(slots=True)
class _List:
    levels: dict[int, _Level] = field(default_factory=dict)
    counts: list[int] = field(default_factory=lambda: [0] * _LEVELS)


class Numbers:
    """What Word prints before the paragraphs of a document, asked for in their order."""

    def __init__(self) -> None:
        self._kinds: dict[str, _List] = {}  # by the name of a definition, which lists share
        self._lists: dict[str, _List] = {}
        self._styles: dict[str, tuple[str, int]] = {}
        self._contents: set[str] = set()

    def read_numbering(self, feed: Callable[[expat.XMLParserType], None]) -> None:
        """Read numbering.xml: `feed` gives its bytes to a parser."""
        kind, level, number = _List(), _Level(), ""

        def start(tag: str, attributes: dict[str, str]) -> None:
            nonlocal kind, level, number
            name, value = local(tag), attribute(attributes, "val")
            if name == "abstractNum":
                kind = self._kinds[attribute(attributes, "abstractNumId")] = _List()
            elif name == "lvl" and not number:
                level = kind.levels[_whole(attribute(attributes, "ilvl"))] = _Level()
            elif name == "num":
                number = attribute(attributes, "numId")
            elif name == "abstractNumId" and number:
                self._lists[number] = self._kinds.get(value, kind)
            elif not number and name == "start":
                level.start = _whole(value)
            elif not number and name == "numFmt":
                level.form = value
            elif not number and name == "lvlText":
                level.text = value

        _parsed(start, feed)

    def read_styles(self, feed: Callable[[expat.XMLParserType], None]) -> None:
        """Read styles.xml: `feed` gives its bytes to a parser."""
        style, depth = "", 0

        def start(tag: str, attributes: dict[str, str]) -> None:
            nonlocal style, depth
            name, value = local(tag), attribute(attributes, "val")
            if name == "style":
                style, depth = attribute(attributes, "styleId"), 0
            elif name == "name" and value.lower().startswith("toc "):
                self._contents.add(style)
            elif name == "ilvl" and style:
                depth = _whole(value)
            elif name == "numId" and style:
                self._styles[style] = (value, depth)

        _parsed(start, feed)

    def is_contents(self, style: str) -> bool:
        """Whether paragraphs of this style are rows of a table of contents."""
        return style in self._contents or style.upper().startswith("TOC")

    def before(self, style: str, number: str | None, depth: int | None) -> str:
        """What stands before the next paragraph, of the list `number` or that of its style."""
        own, level = self._styles.get(style, ("", 0))
        number = own if number is None else number
        depth = level if depth is None else depth
        found = self._lists.get(number)
        if found is None or depth not in found.levels or depth >= _LEVELS:
            return ""
        found.counts[depth] = (found.counts[depth] or found.levels[depth].start - 1) + 1
        found.counts[depth + 1 :] = [0] * (_LEVELS - depth - 1)
        shown = found.levels[depth]
        if shown.form == "bullet":
            return _BULLET
        if shown.form == "none" or "%" not in shown.text:
            return shown.text
        text = shown.text
        for at in range(depth + 1):
            form = found.levels[at].form if at in found.levels else "decimal"
            text = text.replace(f"%{at + 1}", _counted(max(1, found.counts[at]), form))
        return text


def local(tag: str) -> str:
    """The name of a WordprocessingML element; an empty string for any other."""
    if tag.startswith(_WORD):
        return tag[len(_WORD) :]
    return tag[len(_STRICT) :] if tag.startswith(_STRICT) else ""


def attribute(attributes: dict[str, str], name: str) -> str:
    """The value of a WordprocessingML attribute; an empty string if it is not there."""
    return attributes.get(_WORD + name) or attributes.get(_STRICT + name) or ""


def _parsed(
    start: Callable[[str, dict[str, str]], None], feed: Callable[[expat.XMLParserType], None]
) -> None:
    parser = expat.ParserCreate(namespace_separator="|")
    parser.StartElementHandler = start
    feed(parser)


def _whole(value: str) -> int:
    return int(value) if value.isdigit() and len(value) < 6 else 0


def _counted(number: int, form: str) -> str:
    if form.startswith(_CHINESE) and number < 100:
        tens, ones = divmod(number, 10)
        return ("" if tens < 2 else _DIGITS[tens]) + ("十" if tens else "") + (_DIGITS[ones] if ones else "")
    if form.startswith("decimalEnclosedCircle") and number <= _MOST_CIRCLED:
        return chr(_CIRCLED + number)
    if form in ("lowerLetter", "upperLetter") and number <= _LETTERS:
        return chr(ord("a" if form == "lowerLetter" else "A") - 1 + number)
    return str(number)
