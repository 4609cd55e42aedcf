"""Books of several volumes as a readout cites them: 《习近平著作选读》第一卷, 《甲》第五卷第十章《乙》.

The volume stands in Roman numerals behind the title, as on the covers of the English editions; the chapter before it.
"""

from summarizer.english.nominal.compounds import quotation
from summarizer.english.nominal.titles import document_english
from summarizer.language.figures.numerals import parse_numeral
from summarizer.patterns import regex

_N = "[一二三四五六七八九十]{1,2}"
_CITED = regex(
    rf"《(?P<book>[^《》]+?)[（(]?(?:第(?P<inner>{_N})卷)?[）)]?》[（(]?(?:第(?P<outer>{_N})卷)?[）)]?"
    rf"(?:第(?P<chapter>{_N}|\d{{1,2}})(?P<part>[章篇节]|专题)(?P<name>《[^《》]+》|“[^“”]+”)?)?"
)
_ROMAN = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")
_PARTS = {"章": "Chapter", "篇": "Part", "节": "Section", "专题": "Topic"}


def cited_volume(zh: str) -> str | None:
    """A volume or a chapter of a book whose title has English; None for anything else, and for a book alone."""
    found = _CITED.fullmatch(zh)
    volume = _number((found["inner"] or found["outer"] or "") if found else "")
    if found is None or not (volume or found["chapter"]) or volume >= len(_ROMAN):
        return None
    book = document_english(found["book"])
    if book is None:
        return None
    whole = f"{book}, Volume {_ROMAN[volume]}" if volume else book
    if not found["chapter"]:
        return whole
    chapter = f"{_PARTS[found['part']]} {_number(found['chapter'])}"
    named = f" ({_called(found['name'])})" if found["name"] else ""
    return f"{chapter}{named} of {'' if whole.startswith(_NO_ARTICLE) else 'the '}{whole}"


_NO_ARTICLE = "Xi Jinping"


def _called(name: str) -> str:
    """The title of a chapter: in English if it has any, else as it stands."""
    return document_english(f"《{name[1:-1]}》") or quotation(name[1:-1])


def _number(zh: str) -> int:
    """十二 → 12; nothing is 0."""
    return int(parse_numeral(zh) or 0)
