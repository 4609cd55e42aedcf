"""The text of a briefing that was edited in Word, as the Markdown it was or would be."""

import io
import zipfile

from docx import Document

from summarizer.errors import InputError
from summarizer.reading.formats.decode import MAX_BYTES

_TITLES = frozenset({"Title", "Heading 1"})


def markdown_of(data: bytes, name: str) -> str:
    """One paragraph after another: titles with #, list items and listed evidence with a dash.

    Raises InputError for what is no Word document, or one that unpacks to more than a page may hold.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            if sum(part.file_size for part in packed.infolist()) > MAX_BYTES:
                raise InputError(f"{name}: too large when unpacked", hint="save the text alone")
        paragraphs = Document(io.BytesIO(data)).paragraphs
    except (zipfile.BadZipFile, KeyError, ValueError, SyntaxError) as error:  # XML errors are SyntaxErrors
        raise InputError(f"{name}: not a Word document", hint="save it as .docx or as text") from error
    return "\n\n".join(_dash(p.text, p.style.name if p.style else None) for p in paragraphs) + "\n"


def _dash(text: str, style: str | None) -> str:
    if style in _TITLES:
        return f"# {text}"
    listed = (style or "").startswith("List") or text.startswith("[s")
    return f"- {text}" if listed and text else text
