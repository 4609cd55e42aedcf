"""Bytes to text by a closed-set ladder.

    byte-order mark → strict UTF-8 → the best-scoring of UTF-8, GB18030, Big5-HKSCS, UTF-16

Chinese pages come in few encodings, so the question is never "which of hundreds" but "which of five reads as
Chinese". GB18030 stands for GBK and GB 2312, which it contains; what a page says of itself is not believed, since
`charset=gb2312` is as often wrong as right. Damaged bytes become U+FFFD and are counted, never a reason to fail.
"""

import codecs
import hashlib
import re
from functools import cache

from opencc import OpenCC

from summarizer.errors import InputError
from summarizer.reading.docx import decode_docx, is_docx
from summarizer.reading.mail import decode_mail, is_mail
from summarizer.reading.media import is_pdf, media_type, refuse_other_kinds
from summarizer.reading.text import RawDocument

MAX_BYTES = 20_000_000
MAX_CHARACTERS = 5_000_000

_SAMPLE = 65_536  # bytes that are scored; more would not change the answer
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CANDIDATES = ("utf-8", "gb18030", "big5hkscs", "utf-16-le", "utf-16-be")
# The characters that make up most of any Chinese text, and of this genre: the signal that a decoding is right.
_COMMON = (
    "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行"
    "学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然"
    "前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无"
    "系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组"
    "见计别她手角期根论运农指区省市县委书记会议召开精神强调落实推进项目企业服务安全责任讲话贯彻习近平镇街道局镇村报讯者"
)
_PUNCTUATION = frozenset("，。、；：！？“”‘’《》（）【】")
# Control characters, private use, Hangul, what could not be decoded: not in Chinese text.
_UNLIKELY = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\uac00-\ud7ff\ue000-\uf8ff\ufffd]")
_HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U000323af]")


def decode(data: bytes, name: str, encoding: str | None = None) -> RawDocument:
    """Decode one file. `name` is for messages and results; `encoding`, if given, is used as it is for text.

    What is no plain text is told by its bytes: PDF and DOCX files are laid out as text, of a message its text is read.

    Raises InputError if the file is empty, too large (20 MB, 5 million characters), not text, not Chinese, or if
    `encoding` is not the name of a text encoding.
    """
    if len(data) > MAX_BYTES:
        raise _too_large(name)
    if not data.strip():
        raise InputError(f"{name}: the file is empty", hint="check that the page was saved with its text")
    if is_pdf(data):
        from summarizer.reading.pdf import decode_pdf  # pdfium is large, and most documents are no PDF

        return decode_pdf(data, name)
    if data.startswith(b"PK") and is_docx(data):
        return decode_docx(data, name)
    if is_mail(data):
        return decode_mail(data, name, lambda text: _decode_text(text, name, encoding))
    refuse_other_kinds(data, name)
    return _decode_text(data, name, encoding)


def _decode_text(data: bytes, name: str, encoding: str | None) -> RawDocument:
    text, used, confidence = _as_told(data, name, encoding) if encoding else _by_ladder(data)
    if len(text) > MAX_CHARACTERS:
        raise _too_large(name)
    if not _HAN.search(text):
        raise _not_chinese(data, name)
    return RawDocument(
        name=name,
        text=text,
        sha256=hashlib.sha256(data).hexdigest(),
        media_type=media_type(text),
        encoding=used,
        encoding_confidence=confidence,
        replacements=text.count("\ufffd"),
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
    scores = sorted(
        ((_score(data[:_SAMPLE], candidate), candidate) for candidate in _CANDIDATES), reverse=True
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
    common = _common()
    data, end = error.object, error.start + 1

    def sound(at: int) -> int:
        text = data[at : at + _AHEAD].decode(error.encoding, "replace")
        return sum(map(common.__contains__, text)) + sum(map(_PUNCTUATION.__contains__, text))

    return "\ufffd", max((error.end, end, end + 1), key=lambda at: (sound(at), at == error.end))


codecs.register_error(_BACK_IN_STEP, _back_in_step)


def _score(sample: bytes, encoding: str) -> float:
    """How much the sample reads as Chinese: share of common characters and marks, less four times the bad share."""
    text = sample.decode(encoding, errors="replace")
    common = _common()
    good = sum(map(common.__contains__, text))
    marks = sum(map(_PUNCTUATION.__contains__, text))
    han = len(_HAN.findall(text))
    bad = len(_UNLIKELY.findall(text))
    return (2 * good + marks + 0.1 * han - 4 * bad) / max(1, len(text))


@cache
def _common() -> frozenset[str]:
    return frozenset(_COMMON) | frozenset(OpenCC("s2t").convert(_COMMON))


def _too_large(name: str) -> InputError:
    return InputError(
        f"{name}: larger than {MAX_BYTES // 1_000_000} MB or {MAX_CHARACTERS // 1_000_000} million characters",
        hint="split it into one file per page",
    )


def _not_chinese(data: bytes, name: str) -> InputError:
    if b"\x00" in data[:_SAMPLE]:
        return InputError(f"{name}: a binary file, not text", hint="give the text of the page")
    return InputError(f"{name}: no Chinese text in it", hint="summarizer reads Chinese pages only")
