"""Makes DOCX files for the tests: a zip archive with the part that holds the text."""

import io
import zipfile

_HEAD = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    '{doctype}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>'
)


def run(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(*runs: str, properties: str = "") -> str:
    inner = "".join(r if r.startswith("<") else run(r) for r in runs)
    return f"<w:p><w:pPr>{properties}</w:pPr>{inner}</w:p>"


def table(*rows: tuple[str, ...]) -> str:
    cells = ("".join(f"<w:tc>{paragraph(cell)}</w:tc>" for cell in row) for row in rows)
    return "<w:tbl>" + "".join(f"<w:tr>{row}</w:tr>" for row in cells) + "</w:tbl>"


def docx(*body: str, doctype: str = "") -> bytes:
    """A DOCX file with these paragraphs; plain strings become paragraphs."""
    inner = "".join(b if b.startswith("<") else paragraph(b) for b in body)
    return archive({"word/document.xml": f"{_HEAD.format(doctype=doctype)}{inner}</w:body></w:document>"})


def archive(parts: dict[str, str | bytes]) -> bytes:
    """A zip archive of these parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in parts.items():
            file.writestr(name, content)
    return out.getvalue()
