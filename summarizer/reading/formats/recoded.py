"""Text that was decoded as what it was not, saved, and decoded again: 浼氳 and ä¼šè®® where 会议 stood.

Encoding the text as it was wrongly decoded gives the first bytes back. That is done only where the text as it is
hardly reads as Chinese and the text that comes of it does. Some bytes are always lost where GBK finds no pair: before
a digit, a space or the end of a line.
"""

import re

from summarizer.patterns import regex
from summarizer.reading.sense import is_common, reads_at_once, sense

_FOREIGN = regex(r"[^\x00-\x7f]+")
_SAMPLE = 65_536  # characters that are looked through; of these
_TOLD = 600  # that are no ASCII
_FEWEST = 12
_POOR, _GOOD = 0.5, 0.7  # prose has 1.2, wrongly decoded text 0.3 and less
# A byte that found no partner before the end of a line became a question mark. Of a full stop it is the third.
_LOST_STOP = regex(rb"\xe3[\x80?]\?(?=[\s<]|$)")
_LOST_80 = regex(rb"[\xe2-\xe9](?:\?[\x80-\xbf]|[\x80-\xbf]\?(?=[\xe2-\xef]))")
_MARKS = "\u3000、。《》【】〔〕“”‘’—…·"
_LOST = regex("\ufffd+[?\ufffd]*")
_LATIN = {chr(n): n for n in range(0x80, 0x100)} | {
    bytes((n,)).decode("cp1252"): n for n in range(0x80, 0xA0) if n not in (0x81, 0x8D, 0x8F, 0x90, 0x9D)
}
_OTHER = regex(r"[^\x00-\x7f" + re.escape("".join(_LATIN)) + "]")


def undone(text: str) -> tuple[str, float] | None:
    """The text before it was wrongly decoded, and which share of it is lost; None if nothing tells that it was."""
    if reads_at_once(text):
        return None
    sample = _told(text)
    if len(sample) < _FEWEST or sense(sample) >= _POOR:
        return None
    for first in _first(text, sample):
        told = _told(first)
        kept = told.replace("\ufffd", "")
        if len(kept) * 4 >= _FEWEST and sense(kept) >= _GOOD:
            return first, 1 - len(kept) / len(told)
    return None


def _told(text: str) -> str:
    return "".join(_FOREIGN.findall(text, 0, _SAMPLE))[:_TOLD]


def _first(text: str, sample: str) -> list[str]:
    """What the text may have been: UTF-8 read as GB18030, or any Chinese encoding read as Western European."""
    if len(_OTHER.findall(sample)) * 20 < len(sample):
        data = bytes(_LATIN.get(c, ord(c)) for c in _OTHER.sub("?", text))
        return [data.decode(encoding, "replace") for encoding in ("utf-8", "gb18030", "big5hkscs")]
    data = text.encode("gb18030", "replace").replace("\ufffd".encode("gb18030"), b"?")
    data = _filled(_LOST_STOP.sub("。".encode(), data))
    return [_LOST.sub("\ufffd", data.decode("utf-8", "replace"))]


def _filled(data: bytes) -> bytes:
    """The bytes with 80 where one was lost in mid-text: the only one of UTF-8 that begins nothing in GB18030.

    In plain GBK others begin nothing either; then some of what comes of it is rare, and nothing is filled in.
    """
    filled = {m[0].replace(b"?", b"\x80").decode("utf-8", "replace") for m in _LOST_80.finditer(data)}
    if not all(is_common(character) or character in _MARKS for character in filled):
        return data
    return _LOST_80.sub(lambda m: m[0].replace(b"?", b"\x80"), data)
