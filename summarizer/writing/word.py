"""A briefing as a Word document, for readers who go on writing in it.

The same sheets as in Markdown: each line's marks are links to the sentence it rests on, listed under Evidence.
"""

import io
import itertools
from collections.abc import Iterator

from docx import Document
from docx.document import Document as DocumentObject
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.text.paragraph import Paragraph

from summarizer.facts import Briefing
from summarizer.patterns import regex
from summarizer.writing.sheet import OFFSETS, Line, Sheet, footer, sheets

_LATIN, _HAN = "Georgia", "SimSun"  # Word falls back on its own where a machine has neither
_SOFT = RGBColor(0x5B, 0x64, 0x72)
_LINK = RGBColor(0x0B, 0x5C, 0xAD)
_NOT_XML = regex("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def word(briefing: Briefing) -> bytes:
    """The briefing as the bytes of a DOCX file, each article on a page of its own."""
    document = Document()
    _dress(document, briefing)
    numbers = itertools.count()  # Word wants the targets of links numbered through the document
    for sheet in sheets(briefing):
        _article(document, sheet)
        _evidence(document, sheet, numbers)
    _soft(document, f"{footer(briefing)} {OFFSETS}")
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def _dress(document: DocumentObject, briefing: Briefing) -> None:
    """Fonts for both scripts, and the file's properties: the template's own say who made the template."""
    for name in ("Normal", "Title", "Heading 2"):
        style = document.styles[name]
        if isinstance(style, ParagraphStyle):
            style.font.name = _LATIN
            fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
            for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):  # a theme would overrule
                fonts.attrib.pop(qn(f"w:{theme}"), None)
            fonts.set(qn("w:eastAsia"), _HAN)
    properties = document.core_properties
    properties.title = _printable(briefing.source.name)
    properties.author = f"summarizer {briefing.provenance.summarizer_version}"
    properties.comments = ""


def _article(document: DocumentObject, sheet: Sheet) -> None:
    title = document.add_paragraph(_printable(sheet.title), style="Title")
    title.paragraph_format.page_break_before = len(document.paragraphs) > 1
    for text in filter(None, (sheet.headline_zh, sheet.facts)):
        _soft(document, text)
    if sheet.summary.en:
        paragraph = document.add_paragraph()
        paragraph.add_run("Bottom line. ").bold = True
        _line(paragraph, sheet, sheet.summary)
    for block in sheet.blocks:
        document.add_heading(_printable(block.heading), 2)
        for line in block.lines:
            _line(document.add_paragraph(style="List Bullet"), sheet, line)
    if sheet.limits:
        paragraph = document.add_paragraph()
        paragraph.add_run("Limits. ").bold = True
        paragraph.add_run(_printable(" ".join(sheet.limits)))


def _line(paragraph: Paragraph, sheet: Sheet, line: Line) -> None:
    """English, then its marks, raised: each a link to the sentence under Evidence."""
    paragraph.add_run(_printable(line.en))
    for mark in line.marks:
        run = paragraph.add_run(f" [{mark}]")
        run.font.superscript = True
        run.font.color.rgb = _LINK
        link = OxmlElement("w:hyperlink", {qn("w:anchor"): _anchor(sheet, mark)})
        run._r.addprevious(link)
        link.append(run._r)


def _evidence(document: DocumentObject, sheet: Sheet, numbers: Iterator[int]) -> None:
    cited = sheet.cited()
    if cited:
        document.add_heading("Evidence", 2)
    for mark, quotes in cited:
        paragraph = document.add_paragraph()
        run = paragraph.add_run(f"[{mark}] ")
        run.bold = True
        number = str(next(numbers))
        start = {qn("w:id"): number, qn("w:name"): _anchor(sheet, mark)}
        run._r.addprevious(OxmlElement("w:bookmarkStart", start))
        run._r.addnext(OxmlElement("w:bookmarkEnd", {qn("w:id"): number}))
        paragraph.add_run(" … ".join(f"{_printable(e.quote)} ({e.start}–{e.end})" for e in quotes))


def _soft(document: DocumentObject, text: str) -> None:
    """A paragraph about the briefing rather than of it: small and grey."""
    run = document.add_paragraph().add_run(_printable(text))
    run.font.size = Pt(9)
    run.font.color.rgb = _SOFT


def _anchor(sheet: Sheet, mark: str) -> str:
    return f"{sheet.id}_{mark}"


def _printable(text: str) -> str:
    """Text as XML can hold it: U+FFFD for the control characters it cannot."""
    return _NOT_XML.sub("\ufffd", text)
