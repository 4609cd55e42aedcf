"""Bytes to text by a closed-set ladder.

    byte-order mark → strict UTF-8 → the best-scoring of UTF-8, GB18030, Big5-HKSCS, UTF-16

Chinese pages come in few encodings, so the question is never "which of hundreds" but "which of five reads as
Chinese". GB18030 stands for GBK and GB 2312, which it contains; what a page says of itself is not believed, since
`charset=gb2312` is as often wrong as right. Damaged bytes become U+FFFD and are counted, never a reason to fail.
"""

import codecs
import hashlib
from collections.abc import Callable

from summarizer.errors import InputError
from summarizer.patterns import regex
from summarizer.reading.formats.docx import decode_docx, is_docx
from summarizer.reading.formats.mail import decode_mail, is_mail
from summarizer.reading.formats.media import is_pdf, media_type, refuse_data, refuse_other_kinds
from summarizer.reading.formats.recoded import undone
from summarizer.reading.sense import HAN, sense
from summarizer.reading.text import RawDocument

MAX_BYTES = 20_000_000
MAX_CHARACTERS = 5_000_000

_SAMPLE = 65_536  # bytes that are scored; more would not change the answer
_LOST = 0.1  # share of a text decoded twice that may be missing; more, and what is left says little
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CANDIDATES = ("utf-8", "gb18030", "big5hkscs", "utf-16-le", "utf-16-be")
_HEAD = 1_000  # characters that are looked at for control characters
_CONTROLS = 0.05  # share of a text that may be control characters; pages have hardly one, other files many
_ENTITIES = regex("&#(?:[2-4][0-9]{4}|[xX][3-9a-fA-F][0-9a-fA-F]{3});")  # 会 as &#20250;
# 会 as \\u4f1a, %E4%BC%9A, =E4=BC=9A or 5Lya
_ESCAPED = regex(
    r"(?:\\\\?u[3-9][0-9a-fA-F]{3}){2}|(?:[%=]E[3-9][%=][89ABab][0-9A-Fa-f][%=][89ABab][0-9A-Fa-f]){2}|^[A-Za-z0-9+/\s]{200,}=*\s*$"
)
_CONTROL = regex(r"[\x00-\x08\x0e-\x1f\x7f]")


def decode(data: bytes, name: str, encoding: str | None = None) -> RawDocument:
    """Decode one file. `name` is for messages and results; `encoding`, if given, is used as it is for text.

    What is no plain text is told by its bytes: PDF and DOCX files are laid out as text, of a message its text is read.

    Raises InputError if the file is empty, too large (20 MB, 5 million characters), not text, not Chinese, noise in
    every encoding, or if `encoding` is not the name of a text encoding.
    """
    if len(data) > MAX_BYTES:
        raise _too_large(name)
    if not data.strip():
        raise InputError(f"{name}: the file is empty", hint="check that the page was saved with its text")
    if is_pdf(data):
        from summarizer.reading.formats.pdf import (
            decode_pdf,  # pdfium is large, and most documents are no PDF
        )

        return decode_pdf(data, name)
    if data.startswith(b"PK") and is_docx(data):
        return decode_docx(data, name)
    if is_mail(data):
        return decode_mail(data, name, lambda text: _decode_text(text, name, encoding), _inside(data, name))
    refuse_other_kinds(data, name)
    return _decode_text(data, name, encoding)


def _inside(mail: bytes, name: str) -> Callable[[bytes], RawDocument]:
    """How what is enclosed in a message is decoded: as a file, but what is enclosed in that stays closed."""

    def opened(data: bytes) -> RawDocument:
        if is_mail(data) and len(data) < len(mail):
            return decode_mail(data, name, lambda text: _decode_text(text, name, None))
        return decode(data, name)

    return opened


def _decode_text(data: bytes, name: str, encoding: str | None) -> RawDocument:
    text, used, confidence = _as_told(data, name, encoding) if encoding else _by_ladder(data)
    if len(text) > MAX_CHARACTERS:
        raise _too_large(name)
    right = undone(text)
    if right is not None:
        text, lost = right
        if lost > _LOST:
            raise _twice(name, lost)
    refuse_data(text, name)
    if not HAN.search(text) and not _ENTITIES.search(text):
        raise _not_chinese(data, name, text)
    head = text[:_HEAD]
    if confidence == 0.0 or len(_CONTROL.findall(head)) > _CONTROLS * len(head):
        raise _noise(name)
    return RawDocument(
        name=name,
        text=text,
        sha256=hashlib.sha256(data).hexdigest(),
        media_type=media_type(text),
        encoding=used,
        encoding_confidence=confidence,
        replacements=text.count("\ufffd"),
        transforms=() if right is None else ("double_encoding_undone",),
    )


def _as_told(data: bytes, name: str, encoding: str) -> tuple[str, str, float]:
    try:
        return data.decode(encoding, errors=_BACK_IN_STEP), codecs.lookup(encoding).name, 1.0
    except (LookupError, UnicodeError, ValueError) as error:
        raise InputError(
            f"{name}: cannot be decoded as {encoding!r}",
            hint="use a name such as utf-8, gb18030, big5hkscs or utf-16, or leave the encoding out",
        ) from error


def _by_ladder(data: bytes) -> tuple[str, str, float]:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, errors="replace"), encoding.removesuffix("-sig"), 1.0
    if b"\x00" not in data:
        try:
            return data.decode("utf-8"), "utf-8", 1.0
        except UnicodeDecodeError:
            pass
    sample = data[:_SAMPLE]
    scores = sorted(
        ((sense(sample.decode(candidate, errors="replace")), candidate) for candidate in _CANDIDATES),
        reverse=True,
    )
    (best, encoding), (second, _) = scores[:2]
    confidence = 0.0 if best <= 0 else best / (best + max(second, 0.0))
    return data.decode(encoding, errors=_BACK_IN_STEP), encoding, round(confidence, 3)


_BACK_IN_STEP = "summarizer.back_in_step"
_TWO_BYTES = ("gb18030", "gbk", "gb2312", "big5hkscs", "big5")
_AHEAD = 40  # bytes read behind a broken one to see which way of going on reads as Chinese


def _back_in_step(error: UnicodeError) -> tuple[str, int]:
    """One U+FFFD for what is broken, and where the next character begins: behind the bad byte or behind its pair.

    Where the first byte of two is broken, the second is taken for a first, and all up to the next ASCII byte is lost.
    """
    if not isinstance(error, UnicodeDecodeError):
        raise error
    if error.encoding not in _TWO_BYTES:
        return "\ufffd", error.end
    data, end = error.object, error.start + 1

    def sound(at: int) -> float:
        return sense(data[at : at + _AHEAD].decode(error.encoding, "replace"))

    return "\ufffd", max((error.end, end, end + 1), key=lambda at: (sound(at), at == error.end))


codecs.register_error(_BACK_IN_STEP, _back_in_step)


def _too_large(name: str) -> InputError:
    return InputError(
        f"{name}: larger than {MAX_BYTES // 1_000_000} MB or {MAX_CHARACTERS // 1_000_000} million characters",
        hint="split it into one file per page",
    )


def _twice(name: str, lost: float) -> InputError:
    return InputError(
        f"{name}: its text was once decoded wrongly and saved so; {lost:.0%} of it is lost",
        hint="save the page again from where it comes from",
    )


def _noise(name: str) -> InputError:
    return InputError(
        f"{name}: a binary file, or a page whose bytes read as Chinese in no encoding",
        hint="give the text of the page, or say how it is encoded with --encoding",
    )


def _not_chinese(data: bytes, name: str, text: str) -> InputError:
    if b"\x00" in data[:_SAMPLE]:
        return InputError(f"{name}: a binary file, not text", hint="give the text of the page")
    if _ESCAPED.search(text, 0, _SAMPLE):
        hint = "decode it (JSON, URL, quoted-printable or Base64) and give the page as text"
        return InputError(f"{name}: its characters are written as codes", hint=hint)
    return InputError(f"{name}: no Chinese text in it", hint="summarizer reads Chinese pages only")
