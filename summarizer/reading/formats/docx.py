"""DOCX files: what a reader of the printed document sees, one line to a paragraph, one line to a row of a table.

The document is one XML part in a zip archive. It is read with the standard library, as a stream: how deep it nests
or how large it grows when inflated costs nothing before the limits are checked. Not shown and so not read: tracked
deletions, comments, hidden text, field codes, phonetic guides, the fallback copy of a text box, tables
of contents. Shown and in no paragraph: the numbers of lists.

Source: ECMA-376 part 1, 17.3 (paragraphs and runs), 17.4 (tables), 17.13 (revisions); part 3 (alternate content).
"""

import hashlib
import io
import zipfile
import zlib
from functools import partial
from xml.parsers import expat

from summarizer.errors import InputError
from summarizer.patterns import regex
from summarizer.reading.formats.docx_numbers import Numbers, attribute, local
from summarizer.reading.text import RawDocument

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
DOCUMENT = "word/document.xml"
NUMBERING, STYLES = "word/numbering.xml", "word/styles.xml"
MAX_XML_BYTES = 60_000_000
MAX_RATIO = 200  # inflated to stored; Word's own documents reach 30
MAX_PARTS = 5_000
_FREE_BYTES = 2_000_000  # a short document may well be regular
_PROSE = 80  # characters; a longer cell holds paragraphs
_FALLBACK = "http://schemas.openxmlformats.org/markup-compatibility/2006|Fallback"
_UNSEEN = frozenset(
    ("del", "moveFrom", "rt", "instrText", "delText", "comment", "pPrChange", "rPrChange", "numberingChange")
)
_OFF = frozenset(("0", "false", "off"))
_HAN = regex(r"[\u3400-\u9fff]")
_ROW_OF_CONTENTS = regex(r".{1,200}(?:\t|[.…·]{2,200})\s{0,8}\d{1,4}")


def is_docx(data: bytes) -> bool:
    """Whether a zip archive holds a Word document. False for archives that cannot be opened."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return DOCUMENT in archive.NameToInfo
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        return False


def decode_docx(data: bytes, name: str) -> RawDocument:
    """The text of a DOCX file. Raises InputError if it is broken, encrypted, declares entities or inflates too far."""
    reader = _Reader()
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for part, read in (
                (STYLES, reader.numbers.read_styles),
                (NUMBERING, reader.numbers.read_numbering),
            ):
                if part in archive.NameToInfo:
                    read(partial(_feed, archive, part, name))
            if DOCUMENT not in archive.NameToInfo:
                raise _broken(name)
            _feed(archive, DOCUMENT, name, reader.parser)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, expat.ExpatError) as error:
        raise _broken(name) from error
    except (
        RuntimeError,
        NotImplementedError,
    ) as error:  # what zipfile says of a password and of odd compression
        raise InputError(
            f"{name}: this DOCX file is encrypted", "save it without a password first"
        ) from error
    text = reader.text()
    if not _HAN.search(text):
        raise InputError(f"{name}: no Chinese text in this DOCX file", "summarizer reads Chinese pages only")
    return RawDocument(
        name=name,
        text=text,
        sha256=hashlib.sha256(data).hexdigest(),
        media_type=MEDIA_TYPE,
        encoding="utf-8",
        encoding_confidence=1.0,
        replacements=text.count("\ufffd"),
    )


def _feed(archive: zipfile.ZipFile, part: str, name: str, parser: expat.XMLParserType) -> None:
    """Give a part of the archive to a parser, as far as it may be inflated. No part of Word's declares a type."""
    info = archive.NameToInfo[part]
    allowed = min(MAX_XML_BYTES, _FREE_BYTES + MAX_RATIO * info.compress_size)
    if info.file_size > allowed or len(archive.filelist) > MAX_PARTS:
        raise _too_large(name)
    parser.StartDoctypeDeclHandler = partial(_refuse_type, name)
    with archive.open(info) as file:
        left = allowed
        while chunk := file.read(65_536):
            left -= len(chunk)
            if left < 0:
                raise _too_large(name)
            parser.Parse(chunk)
        parser.Parse(b"", True)


def _refuse_type(name: str, *_: object) -> None:
    raise InputError(f"{name}: declares a document type, as no DOCX file does", "is it an entity bomb?")


def _broken(name: str) -> InputError:
    return InputError(f"{name}: this DOCX file is broken", hint="open it in Word and save it again")


def _too_large(name: str) -> InputError:
    return InputError(f"{name}: inflates far beyond what a document needs", hint="is it a zip bomb?")


class _Reader:
    """Collects what is shown, element by element; keeps counts and no tree."""

    def __init__(self) -> None:
        self.numbers = Numbers()
        self.parser = expat.ParserCreate(namespace_separator="|")
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._characters
        self._lines: list[str] = []
        self._paragraphs: list[list[str]] = [[""]]  # a text box has paragraphs inside a paragraph
        self._cells: list[list[str]] = []  # of the rows that are open, outermost first
        self._unseen = 0
        self._hidden = False
        self._text = False
        self._properties = 0  # 1 inside those of a run, 2 inside those of a paragraph's mark
        self._style, self._depth = "", 0
        self._number: str | None = None  # of the list that the open paragraph names

    def text(self) -> str:
        """Everything read so far, but for a table of contents."""
        kept: list[str] = []
        listed = False
        for line in self._lines:
            title = "".join(line.split()) == "目录"
            listed = title or (
                listed and (not line.strip() or bool(_ROW_OF_CONTENTS.fullmatch(line.strip())))
            )
            if not listed:
                kept.append(line)
        return "".join(kept)

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        name = local(tag)
        if self._unseen or name in _UNSEEN or tag == _FALLBACK:
            self._unseen += 1
        elif name == "p":
            self._paragraphs.append([""])  # what Word prints before it, then its text
            self._style, self._number, self._depth = "", None, 0
        elif name in _LISTED and self._properties:
            self._lists(name, attribute(attributes, "val"))
        elif name == "tr":
            self._cells.append([])
        elif name == "r":
            self._hidden = False
        elif name in ("pPr", "rPr"):
            self._properties += 1
        elif name == "vanish" and self._properties == 1:  # what hides the mark of a paragraph hides no text
            self._hidden = attribute(attributes, "val") not in _OFF
        elif name == "t":
            self._text = not self._hidden
        elif name in _MARKS and not self._properties and not self._hidden:
            self._paragraphs[-1].append(_MARKS[name])

    def _end(self, tag: str) -> None:
        name = local(tag)
        if self._unseen:
            self._unseen -= 1
        elif name == "t":
            self._text = False
        elif name in ("pPr", "rPr"):
            self._properties -= 1
            if name == "pPr" and not self._properties:
                self._paragraphs[-1][0] = self._before()
        elif name == "r":
            self._hidden = False
        elif name == "p" and len(self._paragraphs) > 1:
            before, *said = self._paragraphs.pop()
            shown = said and not self.numbers.is_contents(self._style)
            self._add("".join((before, *said)) if shown else "")
        elif name == "tr" and self._cells:
            self._row([cell for cell in self._cells.pop() if cell])

    def _lists(self, name: str, value: str) -> None:
        if name == "pStyle":
            self._style = value
        elif name == "ilvl":
            self._depth = int(value) if value.isdigit() and len(value) == 1 else 0
        else:
            self._number = value

    def _before(self) -> str:
        """What Word prints before the open paragraph."""
        return self.numbers.before(self._style, self._number, None if self._number is None else self._depth)

    def _characters(self, text: str) -> None:
        if self._text and not self._unseen:
            self._paragraphs[-1].append(text)

    def _row(self, cells: list[str]) -> None:
        """One line to a row, unless the table is a frame around prose."""
        for line in cells if any(len(cell) > _PROSE for cell in cells) else ["|".join(cells)]:
            self._add(line)

    def _add(self, paragraph: str) -> None:
        """A paragraph of the document, or of the row that is open: one line then, whatever it was."""
        if self._cells:
            self._cells[-1].append(" ".join(paragraph.split()))
        else:
            self._lines.append(paragraph + "\n")


_LISTED = frozenset(("pStyle", "ilvl", "numId"))
_MARKS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
