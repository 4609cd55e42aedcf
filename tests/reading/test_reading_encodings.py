"""Encodings by generated cases: whole pages, stretches of a few characters, pages that lie, damaged bytes.

The texts are those of the seeds; what is counted is how many come back character by character.
"""

import random
from collections.abc import Iterator
from difflib import SequenceMatcher
from pathlib import Path

import pytest
from opencc import OpenCC

from summarizer.errors import InputError
from summarizer.reading import RawDocument, decode

SEEDS = Path(__file__).parent.parent.parent / "seeds"
NAMES = ("001_wang", "002_mo", "003_zean", "009_", "011_", "012_")
traditional = OpenCC("s2t").convert
PAGES = [next(SEEDS.glob(f"{name}*.txt")).read_text(encoding="utf-8") for name in NAMES]
MARKS = ("utf-8", "utf-8-sig", "gb18030", "gbk", "big5", "utf-16", "utf-16-le", "utf-16-be", "utf-32")
BARE = ("utf-8", "gb18030", "gbk", "big5", "big5hkscs", "utf-16-le", "utf-16-be")
RARE = "𠮷䶮㐂𨭎㛃"  # no two bytes of GBK; names have them


def encoded(text: str, encoding: str) -> tuple[bytes, str]:
    """Bytes, and the text they stand for: what an encoding has not is left out, Big5 pages are Traditional."""
    data = (traditional(text) if encoding.startswith("big5") else text).encode(encoding, "ignore")
    return data, data.decode(encoding)


def clean() -> Iterator[tuple[bytes, str]]:
    for page in PAGES[:5]:
        for encoding in MARKS:
            for length in (200, 400, 600, len(page)):
                yield encoded(page[:length], encoding)


def short() -> Iterator[tuple[bytes, str]]:
    """Stretches of 6 to 50 characters from anywhere in a line."""
    dice = random.Random(5)
    rows = [line.strip() for page in PAGES for line in page.splitlines() if len(line) > 70]
    for encoding in BARE:
        for length in (6, 8, 10, 12, 16, 20, 30, 50):
            for _ in range(8):
                row = dice.choice(rows)
                at = dice.randrange(len(row) - length)
                yield encoded(row[at : at + length], encoding)


def lying() -> Iterator[tuple[bytes, str]]:
    """Web pages that say they are in an encoding they are not in."""
    for page in PAGES:
        for encoding, said in (
            ("utf-8", "gb2312"), ("big5", "gb2312"), ("gb18030", "utf-8"), ("big5", "utf-8"), ("utf-8", "big5"),
            ("utf-16-le", "gb2312"),
        ):  # fmt: skip
            rows = "".join(f"<p>{line.strip()}</p>" for line in page.splitlines() if line.strip())
            yield encoded(
                f'<html><head><meta charset="{said}"></head><body>{rows[:500]}</body></html>', encoding
            )


def four_bytes() -> Iterator[tuple[bytes, str]]:
    """GB18030 with characters of four bytes."""
    for page in PAGES[:5]:
        for rare in RARE:
            text = page.replace("\n", "")[40:100]
            yield encoded(text[:20] + rare + text[20:], "gb18030")


def dirty() -> Iterator[tuple[bytes, str, str]]:
    for n, page in enumerate(PAGES[:5]):
        for encoding in ("utf-8", "gb18030", "big5hkscs", "utf-16-le"):
            data, text = encoded(page, encoding)
            bad = bytearray(data)
            at = len(data) // 2 + 7 * n
            bad[at] = 0xFF
            if (
                encoding == "utf-16-le"
            ):  # half of a pair by itself; a single byte changed is another character
                at -= at % 2
                bad[at : at + 2] = b"\x01\xd8"
            yield bytes(bad), text, encoding
            cut = data[:300] if encoding == "utf-16-le" else data[:600]
            while cut.decode(encoding, "ignore").encode(encoding) == cut:
                cut = cut[:-1]
            yield cut, cut.decode(encoding, "ignore"), encoding


def test_whole_pages_in_every_encoding_come_back():
    cases = list(clean())
    assert [text for data, text in cases if decode(data, "page").text != text] == []
    assert len(cases) == 180


def test_short_stretches_pages_that_lie_and_rare_characters_come_back():
    cases = [*short(), *lying(), *four_bytes()]
    assert len(cases) == 509
    lost = [text for data, text in cases if _text(data) != text]
    assert len(lost) <= 4, lost


def _text(data: bytes) -> str:
    try:
        return decode(data, "page").text
    except InputError as error:
        return error.message


def test_a_bad_byte_or_a_character_cut_in_half_costs_no_more_than_itself():
    cases = list(dirty())
    assert len(cases) == 40
    for data, text, encoding in cases:
        raw = decode(data, "page")
        assert raw.encoding == encoding
        assert 1 <= raw.replacements == raw.text.count("\ufffd") <= 3
        kept = sum(
            block.size
            for block in SequenceMatcher(None, raw.text, text, autojunk=False).get_matching_blocks()
        )
        assert kept >= len(text) - 3


@pytest.mark.parametrize("encoding", BARE)
def test_how_sure_the_reading_is_is_told(encoding):
    data, _ = encoded(PAGES[0], encoding)
    raw: RawDocument = decode(data, "page")
    assert raw.encoding_confidence == 1.0 if encoding == "utf-8" else 0.6 < raw.encoding_confidence <= 1.0
