"""PDF files: the text layer laid out as it is read, with the place of every line on its page.

    characters with boxes → runs → blocks in reading order → lines of text

One visual line is one line, a blank line stands between blocks, a form feed between pages.
"""

import hashlib
from collections import Counter
from collections.abc import Iterator

import pypdfium2 as pdfium

from summarizer.errors import InputError
from summarizer.patterns import regex
from summarizer.reading.formats.pdf_glyphs import glyphs
from summarizer.reading.formats.pdf_layout import Block, blocks
from summarizer.reading.formats.pdf_runs import runs
from summarizer.reading.place import Place
from summarizer.reading.text import RawDocument

MEDIA_TYPE = "application/pdf"
MAX_PAGES = 300
MAX_CHARACTERS = 5_000_000
_EDGE = 0.1  # of the height of a page: where page numbers and running titles stand
_NUMBER = regex(r"[\W_]*第?\s?\d{1,4}\s?页?(?:\s?[/，,共]\s?共?\s?\d{1,4}\s?页?)?[\W_]*")
_DIGITS = regex(r"\d+")
_HAN = regex(r"[\u3400-\u9fff]")


def decode_pdf(data: bytes, name: str) -> RawDocument:
    """The text of a PDF file. Raises InputError if it is encrypted, broken, scanned or has too many pages."""
    layout: list[Place] = []
    texts: list[str] = []
    at = 0
    for number, page in enumerate(_without_running_titles(_pages(data, name)), 1):
        if number > 1:
            texts.append("\n\f\n")
            at += 3
        for block in page:
            if texts and not texts[-1].endswith("\f\n"):
                texts.append("\n")
                at += 1
            for line in block.lines:
                box, end = line.box, at + len(line.text)
                layout.append(Place(at, end, number, box.left, box.top, box.right, box.bottom))
                texts.append(line.text + "\n")
                at = end + 1
        if at > MAX_CHARACTERS:
            raise InputError(f"{name}: more than {MAX_CHARACTERS // 1_000_000} million characters")
    text = "".join(texts)
    if not _HAN.search(text):
        raise InputError(
            f"{name}: no Chinese text in this PDF file",
            hint="a scanned page has only pictures: recognise its text first (OCR), then give that",
        )
    return RawDocument(
        name=name,
        text=text,
        sha256=hashlib.sha256(data).hexdigest(),
        media_type=MEDIA_TYPE,
        encoding="utf-8",
        encoding_confidence=1.0,
        replacements=text.count("\ufffd"),
        layout=tuple(layout),
    )


def _pages(data: bytes, name: str) -> list[tuple[float, list[Block]]]:
    """Height and blocks of every page."""
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        raise _unreadable(name, str(error)) from error
    try:
        if len(document) > MAX_PAGES:
            raise InputError(f"{name}: {len(document)} pages, more than {MAX_PAGES}", "split the file")
        found: list[tuple[float, list[Block]]] = []
        for page in document:
            found.append((page.get_height(), blocks(runs(glyphs(page)))))
            page.close()
    except pdfium.PdfiumError as error:
        raise _unreadable(name, str(error)) from error
    else:
        return found
    finally:
        document.close()


def _unreadable(name: str, reason: str) -> InputError:
    if "password" in reason.lower() or "security" in reason.lower():
        return InputError(f"{name}: this PDF file is encrypted", hint="save it without a password first")
    return InputError(
        f"{name}: this PDF file is broken", hint="open it in a reader and print it to PDF again"
    )


def _without_running_titles(pages: list[tuple[float, list[Block]]]) -> Iterator[list[Block]]:
    """The blocks of every page but for page numbers, and titles that stand on the edge of three pages or more."""
    edges = Counter(
        key for height, page in pages for key in {_key(block) for block in page if _on_edge(block, height)}
    )
    for height, page in pages:
        yield [
            block
            for block in page
            if not _on_edge(block, height)
            or (edges[_key(block)] < 3 and not _NUMBER.fullmatch(block.lines[0].text))
        ]


def _on_edge(block: Block, height: float) -> bool:
    if len(block.lines) > 1:
        return False
    middle = block.lines[0].box.middle
    return not _EDGE * height < middle < (1 - _EDGE) * height


def _key(block: Block) -> str:
    return _DIGITS.sub("", block.lines[0].text)
