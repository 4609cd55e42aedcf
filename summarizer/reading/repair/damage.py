"""Undo what copying did to a page: bracketed pinyin and Traditional characters.

Pages mirrored on hijacked domains are converted to Traditional character by character, then a fixed table of
characters is replaced by *character (pinyin)*: 區(qū)政府. The tables differ between sites, so nothing here knows
one; a page is repaired only if the page as a whole shows the pattern. Readings given on purpose, for a rare name
or in a lesson, stay as they are.
"""

import re
from collections import Counter
from functools import cache

from opencc import OpenCC

from summarizer import pinyin
from summarizer.facts import Flag
from summarizer.patterns import regex
from summarizer.reading.piece import Piece
from summarizer.reading.repair.shift import artefacts, mend, mend_marks
from summarizer.reading.sense import is_common

_GLOSS = regex(
    r"[(（](?<=[\u3400-\u9fff].)([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿ]{1,6})\s?[)）]",
)
_TONED = regex("[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ]")
MIN_GLOSSES = 5
MIN_COMMON = 2
MIN_PER_THOUSAND = 3
MIN_SHARE = 0.95
LESSON_SHARE = 0.5  # of all Chinese characters; damaged pages gloss about a fifth

# Blanks that a wrong conversion turned into question marks at the start of a line.
_LOST_INDENT = regex(r"^[ \t\u3000]*\?{2,}[ ?\t\u3000]*", re.MULTILINE)
# Marks left in mid-sentence where bytes were lost: 调研??h领导, 画作?;?.
_LOST_BYTES = regex(r"\?[?;!h\ue000-\uf8ff](?<=[\u3400-\u9fff]..)")

# U+FFFD twice, saved as UTF-8 and read as GBK: what stood there is gone.
_LOST_FOR_GOOD = "锟斤拷"

# 4 k" W" ~ R- ]- T: letters and marks with which a forum jams copies.
_JAM = regex(r"[!-~]{1,3}(?: [!-~]{1,3}){4,60}(?![!-~])")
_JAM_MARK = regex(r"[^\w\s.,%:/()|-]")  # bars part the cells of a table
# …责任状。 q{ /3V: behind a full stop once is enough, if no text has such a mark.
_JAM_AT_END = regex(
    r"(?<=[。！？”])[ ](?=[^\n]{0,24}[{}~^`\\$#])[!-~]{1,4}(?: [!-~]{1,4}){0,8}[ ]*$", re.MULTILINE
)
MIN_JAMS, MIN_JAM_MARKS, _JAM_BLANKS = 2, 2, 4

_COMMA_BEFORE = regex("[,，](?=[，。、；：])")
MIN_DOUBLED = 4
DOUBLED_SHARE = 0.1  # of all marks; each comma put in makes two

# Characters that only one of the two scripts has, among the commonest of the genre.
_TRADITIONAL = regex(
    "[會議區黨導學習書記與發國為對進過個業產開關長務項們這來時動實經縣鎮總點員處強調統戰當後從說問題設報頭機體]"
)
_SIMPLIFIED = regex(
    "[会议区党导学习书记与发国为对进过个业产开关长务项们这来时动实经县镇总点员处强调统战当后从说问题设报头机体]"
)
_SAMPLE = 4_000


def repair(piece: Piece) -> tuple[Piece, tuple[str, ...], tuple[Flag, ...]]:
    """The repaired piece, the names of the repairs made, and the flags they call for."""
    transforms: list[str] = []
    torn = False
    flags: list[Flag] = []
    piece = piece.without(_jams(piece.text))
    if "??" in piece.text:
        piece = piece.without([m.span() for m in _LOST_INDENT.finditer(piece.text)])
    traditional = is_traditional(piece.text)
    if traditional:
        mended = mend_marks(piece, _converter().convert)
        if mended is not piece:
            piece = mended
            transforms.append("bytes_mended")
            # That it was a full stop is likely beyond doubt, and still a guess: other characters end in that byte.
            flags += [Flag.PROVENANCE_SUSPECT, Flag.GARBLED]
    cuts = _glosses(piece.text)
    if cuts:
        if artefacts(piece.text):
            annotated = frozenset(piece.text[start - 1] for start, _ in cuts)
            mended = mend(piece, annotated, readings, _converter().convert)
            if mended is not piece:
                piece = mended
                transforms.append("bytes_mended")
                cuts = _glosses(piece.text)
        torn = bool(artefacts(piece.text))
        piece = piece.without(cuts)
        transforms.append("pinyin_stripped")
        flags += [Flag.PINYIN_STRIPPED, Flag.PROVENANCE_SUSPECT]
    if traditional:
        simplified = _converter().convert(piece.text)
        if len(simplified) == len(piece.text):
            piece = piece.rewritten(_with_heaven(piece.text, simplified))
            transforms.append("simplified")
    doubled = _doubled(piece.text)
    if doubled:
        piece = piece.without(doubled)
        transforms.append("marks_undoubled")
        flags.append(Flag.PROVENANCE_SUSPECT)
    if (
        "\ufffd" in piece.text
        or _LOST_FOR_GOOD in piece.text
        or _LOST_BYTES.search(piece.text)
        or torn
        or (cuts and _GLOSS.search(piece.text))
    ):
        flags.append(Flag.GARBLED)
    return piece, tuple(dict.fromkeys(transforms)), tuple(dict.fromkeys(flags))


# 干部, 干旱, 饼干 with the character for dry; elsewhere 乾 (qián, heaven) stands in the names of people and places.
_DRY = regex(
    "乾(?=[旱燥淨净果洗杯脆枯涸貨货糧粮爹媽妈娘裂癟冰草柴部事線线道流渠警群擾扰預预涉活勁劲什嘛了得起出好掉])|(?<=[餅饼豆腐曬晒晾烘風风烤吹擦萄菜筍笋魚鱼肉骨主樹树若才苦實实能精相巧])乾"
)


def _with_heaven(text: str, simplified: str) -> str:
    """The simplified text with 乾 kept where no word makes it dry: 王志乾 is nobody called 王志干."""
    if "乾" not in text:
        return simplified
    dry = {found.start() for found in _DRY.finditer(text)}
    pairs = enumerate(zip(text, simplified, strict=True))
    return "".join(old if old == "乾" and at not in dry else new for at, (old, new) in pairs)


def _doubled(text: str) -> list[tuple[int, int]]:
    """Commas that a rewriting site put before other marks (服务,。 环境，，); none unless the page is full of them."""
    if not _COMMA_BEFORE.search(text):
        return []
    found = [m.span() for m in _COMMA_BEFORE.finditer(text)]
    marks = sum(map(text.count, "，。、；：,"))
    return found if len(found) >= MIN_DOUBLED and len(found) >= DOUBLED_SHARE * marks else []


def is_traditional(text: str) -> bool:
    """Whether a page is written in Traditional characters, by the commonest ones that tell the scripts apart."""
    traditional = len(_TRADITIONAL.findall(text, 0, _SAMPLE))
    return traditional >= 3 and traditional > len(_SIMPLIFIED.findall(text, 0, _SAMPLE))


def _jams(text: str) -> list[tuple[int, int]]:
    """Where a forum has put letters and marks between the lines and behind them, if it has done so more than once."""
    once = [m.span() for m in _JAM_AT_END.finditer(text)]
    if text.count(" ") < MIN_JAMS * _JAM_BLANKS:
        return once
    found = [m.span() for m in _JAM.finditer(text) if len(_JAM_MARK.findall(m[0])) >= MIN_JAM_MARKS]
    return found if len(found) >= MIN_JAMS else once


def _glosses(text: str) -> list[tuple[int, int]]:
    """Where the bracketed readings to delete are; none unless the whole page shows the damage."""
    hits = list(_GLOSS.finditer(text)) if "(" in text or "（" in text else []
    if not hits or (
        len(hits) < max(MIN_GLOSSES, MIN_PER_THOUSAND * len(text) / 1000) and not _of_common(text, hits)
    ):
        return []
    good = [m for m in hits if _TONED.search(m[1]) and m[1] in readings(text[m.start() - 1])]
    if len(good) < MIN_SHARE * len(hits):
        return []
    # A damaged page glosses a character wherever it stands; a lesson glosses all of its words, or each once.
    glossed = Counter(text[m.start() - 1] for m in good)
    seen = Counter(c for c in text if c in glossed)
    always = sum(1 for c, times in glossed.items() if times == seen[c])
    lesson = len(good) >= LESSON_SHARE * sum(1 for c in text if "\u3400" <= c <= "\u9fff")
    if lesson or always * 2 <= len(glossed):
        return []
    return [m.span() for m in hits if m[1] in readings(text[m.start() - 1])]


def _of_common(text: str, hits: list[re.Match[str]]) -> bool:
    """Whether a Traditional page gives the readings of two or more characters that everybody can read.

    Nobody does that on purpose, however few they are; what a writer glosses is a rare name.
    """
    if len(hits) < MIN_COMMON or not is_traditional(text):
        return False
    glossed = {text[m.start() - 1] for m in hits}
    return all(is_common(_converter().convert(character)) for character in glossed)


@cache
def readings(character: str) -> frozenset[str]:
    """Every pinyin reading, with tone marks, of a character or of its simplified form (pypinyin's table)."""
    forms = {character, _converter().convert(character)}
    return frozenset(reading for form in forms for reading in pinyin.readings(form))


@cache
def _converter() -> OpenCC:
    return OpenCC("t2s")
