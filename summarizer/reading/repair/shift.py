"""Undo the accidents of pinyin injection: characters torn apart at GBK bytes.

The injection replaces bytes, not characters, so now and then it finds its character across two others: in 侵擾 the
bytes D6 94 look like 謹, and 侵擾 becomes 侵?jǐn)_著 in a page that says 侵擾著. Behind such an artefact the text is
read one byte off until the next single byte or the next annotated character brings it back into step.

The same table turns full-width marks into plain ones, and finds them across two characters too: in 。縣 the bytes A3 BF
look like ？, and 工作。縣委 becomes 工作??h委.

A repair is made only if exactly one reading of the bytes gives a character with the pinyin that is printed, and
nothing but common characters behind it; everything else stays as it was.
"""

import re
from array import array
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from summarizer.patterns import regex
from summarizer.reading.piece import Piece

_ARTEFACT = regex(r"[?\ufffd](?<=[\u3400-\u9fff].)[(（]?([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńň]{1,6})[)）]")
_LONGEST = 400  # characters read one byte off; pages annotate every few characters
Readings = Callable[[str], frozenset[str]]


@dataclass(frozen=True, slots=True)
class Artefact:
    """Where `?jǐn)` stands, and the pinyin in it."""

    start: int
    end: int
    pinyin: str


def artefacts(text: str) -> list[Artefact]:
    """Every place where an injected reading tore its neighbours apart."""
    if "?" not in text and "\ufffd" not in text:
        return []
    return [Artefact(*m.span(), m[1]) for m in _ARTEFACT.finditer(text)]


def mend(piece: Piece, annotated: frozenset[str], readings: Readings, plain: Callable[[str], str]) -> Piece:
    """The piece with its torn characters whole again, as far as that is certain.

    `annotated` are the characters the page annotates elsewhere, the likeliest to have been mistaken; `readings`
    gives a character's pinyin, `plain` a text in Simplified characters.
    """
    found = artefacts(piece.text)
    texts: list[str] = []
    offsets = array("l")
    at = n = 0
    while n < len(found):
        following = found[n + 1] if n + 1 < len(found) else None
        repair = _repair(piece.text, found[n], following, annotated, readings, plain)
        if repair:
            text, end = repair
            texts += [piece.text[at : found[n].start], text]
            offsets.extend(piece.offsets[at : found[n].start])
            offsets.extend(piece.offsets[found[n].start : found[n].start + len(text)])
            at = end
            n += 1 if following and end == following.end else 0
        n += 1
    if not texts:
        return piece
    offsets.extend(piece.offsets[at:])
    return Piece("".join([*texts, piece.text[at:]]), offsets)


# What a full-width mark found across two characters leaves: the first byte of the first by itself, then a plain mark.
_MARK = regex(r"[?\ufffd]([?;!,:？；！，：])(?<=[\u3400-\u9fff\u201d）》]..)|^[?\ufffd](?=。)", re.MULTILINE)
_STEPS = 12  # characters in which the text must be in step again


def mend_marks(piece: Piece, plain: Callable[[str], str]) -> Piece:
    """The piece with full stops and indents that were torn apart, and the characters behind them, whole again."""
    texts: list[str] = []
    offsets = array("l")
    at = 0
    for match in _MARK.finditer(piece.text) if "?" in piece.text or "\ufffd" in piece.text else ():
        stretch = _stretch(piece.text[: match.end() + _STEPS], match.end(), None)
        if match.start() < at or stretch is None:
            continue
        torn, end = stretch
        full = bytes((0xA3, 0x80 + ord(_HALF.get(match[1], match[1])))) if match[1] else b""
        result = _decoded(b"\xa1" + full + torn)
        if not result or result[0] not in "。\u3000" or not _common(result, plain):
            continue
        texts += [piece.text[at : match.start()], result]
        offsets.extend(piece.offsets[at : match.start()])
        offsets.extend(piece.offsets[match.start() : match.start() + len(result)])
        at = end
    if not texts:
        return piece
    offsets.extend(piece.offsets[at:])
    return Piece("".join([*texts, piece.text[at:]]), offsets)


_HALF = dict(zip("？；！，：", "?;!,:", strict=True))


def _repair(
    text: str,
    artefact: Artefact,
    following: Artefact | None,
    annotated: frozenset[str],
    readings: Readings,
    plain: Callable[[str], str],
) -> tuple[str, int] | None:
    """What stood where the artefact begins, and where the damage ends; None if that is not certain."""
    before = _bytes(text[artefact.start - 1])
    if len(before) != 2:
        return None
    stretch = _stretch(text, artefact.end, following)
    if stretch is None:
        return None
    torn, end = stretch
    closing = following if following and end == following.end else None
    tails = [b""]
    if closing:
        tails = [t[1:] for t in _characters(_bytes(text[closing.start - 1])[-1:], closing.pinyin, readings)]
    found: dict[str, bool] = {}
    for whole in _characters(before[1:], artefact.pinyin, readings):
        mistaken = whole.decode("gbk")
        for tail in tails:
            result = _decoded(whole[1:] + torn + tail)
            if result and _common(result, plain):
                known = not closing or result[-1] in annotated
                found[result] = found.get(result, False) or (mistaken in annotated and known)
    sure = [result for result, known in found.items() if known] or list(found)
    return (sure[0], end) if len(sure) == 1 else None


def _stretch(text: str, start: int, following: Artefact | None) -> tuple[bytes, int] | None:
    """The bytes read one off from `start`, and where they end: with a single byte, or with the next artefact."""
    torn = b""
    for at in range(start, min(len(text), start + _LONGEST)):
        if following and at == following.start:
            return torn, following.end
        code = _bytes(text[at])
        torn += code
        if len(code) == 1:
            return (torn, at + 1) if 0x40 <= code[0] <= 0x7E else None
        if not code:
            return None
    return None


def _characters(lead: bytes, pinyin: str, readings: Readings) -> Iterable[bytes]:
    """The two bytes of every character that begins with `lead` and is read `pinyin`."""
    for trail in range(0x40, 0xFF):
        code = lead + bytes((trail,))
        character = _decoded(code)
        if character and len(character) == 1 and pinyin in readings(character):
            yield code


def _bytes(character: str) -> bytes:
    try:
        return character.encode("gbk")
    except UnicodeEncodeError:
        return b""


def _decoded(code: bytes) -> str | None:
    try:
        return code.decode("gbk")
    except UnicodeDecodeError:
        return None


def _common(text: str, plain: Callable[[str], str]) -> bool:
    """Whether all characters are Chinese marks or, simplified, of the first level of GB 2312."""
    for character in plain(text):
        try:
            code = character.encode("gb2312")
        except UnicodeEncodeError:
            return False
        if len(code) != 2 or not (code[0] in (0xA1, 0xA3) or 0xB0 <= code[0] <= 0xD7):
            return False
    return True
