"""What kind of file some bytes are, told by the bytes and never by the name."""

import json
import re

from summarizer.errors import InputError
from summarizer.patterns import regex
from summarizer.reading.formats.mail import is_mail
from summarizer.reading.formats.markdown import is_markdown

_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"PK\x03\x04", "a zip archive, or an Office document other than .docx"),
    (b"PK\x05\x06", "an empty zip archive"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document"),
    (b"{\\rtf", "an RTF document"),
    (b"\x1f\x8b", "a gzip file"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
    (b"Rar!", "a RAR archive"),
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3\x00", "a database"),
)
_DOCUMENT = regex(r"<(?:!doctype\s+html|html|head|body)[\s>]", re.IGNORECASE)
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
    for magic, kind in _MAGIC:
        if data.startswith(magic) or start.startswith(magic):
            archive = "archive" in kind or "gzip" in kind
            raise InputError(
                f"{name}: this is {kind}, not text",
                hint="unpack it and give the files in it"
                if archive
                else "extract its text first and give the .txt file",
            )


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
