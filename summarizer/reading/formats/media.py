"""What kind of file some bytes are, told by the bytes and never by the name."""

import json
import re

from summarizer.errors import InputError
from summarizer.patterns import regex
from summarizer.reading.formats.mail import is_mail
from summarizer.reading.formats.markdown import is_markdown

_UNPACK, _PICTURE = "unpack it and give the files in it", "extract its text first and give the .txt file"
_SAVE = "open it and save it as .docx or as text"
_MAGIC: tuple[tuple[bytes, str, str], ...] = (
    (b"PK\x05\x06", "an empty zip archive", _UNPACK),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document", _SAVE),
    (b"{\\rtf", "an RTF document", _SAVE),
    (b"\x1f\x8b", "a gzip file", _UNPACK),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive", _UNPACK),
    (b"Rar!", "a RAR archive", _UNPACK),
    (b"\x89PNG", "a PNG picture", _PICTURE),
    (b"\xff\xd8\xff", "a JPEG picture", _PICTURE),
    (b"GIF8", "a GIF picture", _PICTURE),
    (b"\x7fELF", "a program", _PICTURE),
    (b"SQLite format 3\x00", "a database", _PICTURE),
)
# What a zip archive holds tells what it is; names stand in it as they are.
_PACKED: tuple[tuple[bytes, str, str], ...] = (
    (b"xl/workbook.", "an Excel workbook", "save the sheet as text, or each of its pages as a file"),
    (b"ppt/presentation.", "a PowerPoint presentation", "save it as PDF or its text as .txt"),
    (b"application/epub+zip", "an EPUB book", "unpack it and give the .xhtml files of its chapters"),
    (b"application/vnd.oasis.opendocument", "an OpenDocument file", _SAVE),
    (b"PK\x03\x04", "a zip archive, or an Office document other than .docx", _UNPACK),
)
_DOCUMENT = regex(r"<(?:!doctype\s+html|html|head|body)[\s>]", re.IGNORECASE)
_FEED = regex(r"<(?:rss|feed|rdf:RDF)[\s>]")
# Columns of a table of scraped pages.
_TITLES = frozenset(("title", "headline", "标题", "题目", "新闻标题", "文章标题"))
_CONTENTS = frozenset(
    ("content", "text", "body", "article", "内容", "正文", "文本", "新闻内容", "文章内容", "正文内容", "全文")
)
_HTML = regex(r"<(?:!doctype\s+html|html|head|body|div|p|table|meta|title|article)[\s>]", re.IGNORECASE)


def is_pdf(data: bytes) -> bool:
    """Whether bytes are a PDF file; readers allow some bytes before its mark."""
    return b"%PDF-" in data[:1024] and b"<html" not in data[:1024].lower()


def is_container(data: bytes) -> bool:
    """Whether bytes are (or may be) a file whose text must be got out of a structure: PDF, DOCX, a message, HTML."""
    return is_pdf(data) or data.startswith(b"PK") or is_mail(data) or data[:1024].lstrip()[:1] == b"<"


def refuse_other_kinds(data: bytes, name: str) -> None:
    """Raise InputError if the bytes are no text at all: an archive, a picture, a program."""
    start = data[:1024].lstrip()
    kinds = _PACKED if data.startswith(b"PK\x03\x04") else _MAGIC
    for magic, kind, hint in kinds:
        if data.startswith(magic) or start.startswith(magic) or (kinds is _PACKED and magic in data):
            raise InputError(f"{name}: this is {kind}, not text", hint=hint)


def refuse_data(text: str, name: str) -> None:
    """Raise InputError if a text is records of data: its Chinese, escaped or not, stands among names of fields."""
    one = "write the text of each record to a file of its own and give that"
    if is_json(text):
        hint = "give the page it is about, or the text in it; `summarizer validate` checks briefings"
        raise InputError(f"{name}: this is JSON, not a page", hint=hint)
    first, _, rest = text.lstrip("\ufeff \n\r").partition("\n")
    if first[:1] == "{" and is_json(first) and rest.strip()[:1] in ("", "{"):
        raise InputError(f"{name}: these are lines of JSON, not a page", hint=one)
    if _FEED.search(text, 0, 500):
        raise InputError(f"{name}: this is a feed of pages, not a page", hint=one)
    columns = first.strip().lower().replace('"', "").replace("\t", ",").split(",")
    if len(columns) > 1 and not (_TITLES.isdisjoint(columns) or _CONTENTS.isdisjoint(columns)):
        raise InputError(f"{name}: this is a table of pages (CSV), not a page", hint=one)


def is_json(text: str) -> bool:
    """Whether a text is one JSON object or list, such as a briefing: its Chinese stands among names of fields."""
    bare = text.strip()
    if (bare[:1], bare[-1:]) not in {("{", "}"), ("[", "]")}:
        return False
    try:
        json.loads(bare)
    except (ValueError, RecursionError):
        return False
    return True


def media_type(text: str) -> str:
    """`text/html` if the decoded text opens as a web page does, `text/markdown` if it is marked up so, or plain."""
    if text.lstrip()[:1] == "<" and _HTML.search(text, 0, 2000):
        # Markdown may open with a tag: <center>, over # and the title.
        return "text/markdown" if is_markdown(text) and not _DOCUMENT.search(text, 0, 2000) else "text/html"
    return "text/markdown" if is_markdown(text) else "text/plain"
