"""One form for every character, one raw character for every clean one.

Width is folded character by character and not by NFKC, which changes the length of 1,237 code points. Full-width
letters, digits and signs become ASCII; the marks , : ; ? ! ( ) become the Chinese ones wherever they are not
between two ASCII characters, so that rules see one form. Corner brackets become curly quotation marks. What
cannot be seen (zero-width characters, bidirectional controls, soft hyphens) is dropped, and the mark of a desk.
"""

import html
import re
import unicodedata

from summarizer.patterns import regex
from summarizer.reading.piece import Piece

_PLAIN = {0xFF01 + i: 0x21 + i for i in range(94)}
_PLAIN |= {
    ord(c): ord(t)
    for c, t in {
        "\u00a0": " ", "\u3000": " ", "\u2002": " ", "\u2003": " ", "\u2009": " ", "\u202f": " ", "\t": " ",
        "\v": " ", "\f": " ", "\u2028": "\n", "\u2029": "\n", "\u0085": "\n", "\r": "\n",
        "「": "“", "」": "”", "『": "‘", "』": "’", "﹁": "“", "﹂": "”", "﹃": "‘", "﹄": "’", "〝": "“", "〞": "”",
        "｡": "。", "､": "、", "﹒": ".", "﹐": "，", "﹑": "、", "﹔": "；", "﹕": "：", "﹖": "？", "﹗": "！",
        "︰": "：", "﹝": "〔", "﹞": "〕", "﹙": "（", "﹚": "）", "︿": "〈",
        "﹀": "〉", "︽": "《", "︾": "》", "｢": "“", "｣": "”", "・": "·", "‧": "·", "･": "·", "∶": "：",
        "〖": "【", "〗": "】", "︱": "|", "︳": "|", "∣": "|", "│": "|", "┃": "|",
        "陜": "陕", "−": "-", "‐": "-", "‑": "-",
    }.items()
}  # fmt: skip
# Radicals and compatibility forms that the text layers of PDFs have for characters: ⼀, ⻓. Those of simplified
# characters have no such form in Unicode's own tables.
_PLAIN |= {
    code: ord(plain)
    for code in (*range(0x2F00, 0x2FD6), *range(0xF900, 0xFADA))
    if len(plain := unicodedata.normalize("NFKC", chr(code))) == 1 and plain != chr(code)
}
_PLAIN |= dict(
    zip(
        map(ord, "⺟⺠⻁⻄⻅⻆⻉⻋⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻨⻩⻬⻮⻰⻳⻳"),
        map(ord, "母民虎西见角贝车长门青韦页风飞食马骨鬼鱼鸟麦黄齐齿龙龟龟"),
        strict=True,
    )
)
_MARKS = {",": "，", ":": "：", ";": "；", "?": "？", "!": "！", "(": "（", ")": "）"}
# Full-width marks keep their width here and are settled with their ASCII twins, so both follow one rule.
for _mark in _MARKS.values():
    _PLAIN.pop(ord(_mark), None)
_FOLDABLE = regex("[" + "".join(re.escape(chr(c)) for c in _PLAIN) + "]")
_INVISIBLE = regex("[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]")
# 。②5 at the end of a paragraph: a paper's own mark of who edited and who read it; 。□: that the text ends.
_CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩□■"
_DESK_MARK = regex(r"(?:[①-⑩](?<=[。！？”）].)\s?\d{0,2}|[□■](?<=[。！？”）].))(?=[ \u3000\r]*(?:\n|$))")
# ????本报讯: the indent of a paragraph, its spaces lost when it was decoded.
_LOST_INDENT = regex(r"(?:^|(?<=\n))[ \u3000]{0,4}[?？]{1,4}(?=[\u3400-\u9fff“])")
_LEFTOVER = regex(r"\r(?=\n)")
# 首页 &gt; 要闻&nbsp;&#20250;: a text saved from the source of a page. What is left of an entity is taken out with the
# invisible.
_ENTITY = regex(r"&#?[A-Za-z0-9]{2,8};")
_NOTHING = "\u200b"
_BRACKETS = regex(r"\(([^()\n]{0,80})\)")
# A mark keeps its width only between two visible ASCII characters (or before a space): 15:19, 1,000, GDP, CPI; and
# not behind a per cent sign: 占49.4%;9个项目.
_ASCII_MARK = regex(r"[,:;?!](?:(?<=[^!-~].)|(?<=%.)|(?![ -~]))")
_ASCII_BRACKET = regex(r"[()](?:(?<=[\u3400-\u9fff].)|(?=[\u3400-\u9fff]))")
_STOP = regex(r"\.(?<=[\u3400-\u9fff”].)(?=\s|$)")
_DOT = regex(r"•(?<=[\u3400-\u9fff].)(?=[\u3400-\u9fff])")
_QUOTED = regex(r'"([^"\n]{1,60})"')
_HAN = regex(r"[\u3400-\u9fff]")


def fold(piece: Piece) -> Piece:
    """The piece with every character in its one form; invisible characters are taken out."""
    if "&" in piece.text:
        piece = piece.rewritten(_ENTITY.sub(_character, piece.text))
    cuts = [m.span() for m in _INVISIBLE.finditer(piece.text)]
    if "\r" in piece.text:
        cuts = sorted(cuts + [m.span() for m in _LEFTOVER.finditer(piece.text)])
    if ("?" in piece.text or "？" in piece.text) and (
        indents := [m.span() for m in _LOST_INDENT.finditer(piece.text)]
    ):
        cuts = sorted(cuts + indents)
    if any(map(piece.text.__contains__, _CIRCLED)) and (
        marks := [m.span() for m in _DESK_MARK.finditer(piece.text)]
    ):
        cuts = sorted(cuts + marks)
    piece = piece.without(cuts)
    # The indent of a paragraph is nearly all there is to fold on most pages.
    text = _FOLDABLE.sub(lambda m: chr(_PLAIN[ord(m[0])]), piece.text.replace("\u3000", " "))
    if "(" in text or ")" in text:
        text = _BRACKETS.sub(_bracket, text)
        text = _ASCII_BRACKET.sub(lambda m: _MARKS[m[0]], text)
    text = _ASCII_MARK.sub(lambda m: _MARKS[m[0]], text)
    if "." in text:
        text = _STOP.sub("。", text)
    if "•" in text:
        text = _DOT.sub("·", text)
    if '"' in text:
        text = _QUOTED.sub(lambda m: f"“{m[1]}”" if _HAN.search(m[1]) else m[0], text)
    return piece if text == piece.text else piece.rewritten(text)


def _character(match: re.Match[str]) -> str:
    """The character of an entity, filled up to the places that takes."""
    character = html.unescape(match[0])
    return character + _NOTHING * (len(match[0]) - 1) if len(character) == 1 else match[0]


def _bracket(match: re.Match[str]) -> str:
    """Brackets fold in pairs: a Chinese neighbour or Chinese inside makes both full-width."""
    text, start, end = match.string, match.start(), match.end()
    around = text[max(0, start - 1) : start] + text[end : end + 1]
    if _HAN.search(match[1]) or any(c > "~" for c in around):
        return f"（{match[1]}）"
    return match[0]


def canonical(character: str) -> str:
    """The form of one character by itself, whatever stands beside it: equal for all characters that fold together."""
    character = chr(_PLAIN.get(ord(character), ord(character)))
    character = {"•": "·", '"': "“", "”": "“", ".": "。", "\n": " "}.get(character, character)
    return _MARKS.get(character, character)
