"""How many of them: 部分乡镇 are not all townships, and what goes for 绝大部分 does not go for all.

What a quantifier counts finds its Chinese; only a quantifier that the Chinese gives the same things otherwise is
doubted. And a margin of points over the province is none over the country.
"""

from collections.abc import Iterator, Sequence

from summarizer.checking.figures.rounding import figures, stated
from summarizer.checking.line.glosses import hints
from summarizer.checking.line.words import words
from summarizer.checking.vocabulary.things import stands_for
from summarizer.patterns import regex

# How many of them, in English before what is counted, and in Chinese before it or behind; 任务过半 is how far.
_SAID = regex(
    r"\b(?:(?P<only>[Oo]nly)(?: some| a few| the)?|(?P<all>[Aa]ll|[Ee]very(?: one of)?|[Ee]ach)|"
    r"(?P<most>[Mm]ost|[Tt]he (?:vast )?majority|[Tt]he bulk)|(?P<half>half)|"
    r"(?P<few>[Aa] few|[Aa] handful|[Aa] small number|[Ii]ndividual)|(?P<some>[Ss]ome))(?: of)?(?: the| its| their)? "
    r"(?:Party )?(?P<what>(?:[a-z-]+,? (?:and )?){0,3}[a-z-]{4,})"
)
_SAID_BY = "all every each only most majority bulk half few handful individual some number"
_SAYS = frozenset(_SAID_BY.split())
_NOT_OF_THINGS = regex(
    r"^(?:year|time|kind|sort|level|side|aspect|field|sector|round|month|week|day|manner)s?\b"
)
_ZH = regex(
    "(?P<most>绝?大多数|绝?大部分|(?<![大])多数|多半)|(?P<half>近?半数|(?<!时间|任务)过半|一半)|(?P<few>极?少数|个别)|"
    "(?P<some>部分|有的|有些|一些|少部分)|(?P<all>所有|全部|全体|(?<!在)各(?![类种项地级自界方族])个?|每(?:到)?[一个家所户座]?|一切)"
)
_ALL_BEHIND = regex("[^，。；、]{0,6}(?:均|都(?!市)|全部|一律|普遍)")
_MOST_BEHIND = regex("[^，。；、]{0,12}，?(?:绝大部分|大部分|多数)")
_MAY_BE = {
    "all": {"all"}, "most": {"most"}, "half": {"half"}, "few": {"few", "some"}, "some": {"some", "few", "most", "half"},
    "only": {"few", "some", "most", "half"},
}  # fmt: skip
_COUNTED = 10
_PIECE = regex("[，。；：\n]")
_WORD = regex("[a-z]{4,}")
_MARGIN = regex(
    r"\b(?P<n>\d+(?:\.\d+)?) (?:percentage )?points? (?:above|below|higher than|lower than|faster than|slower than|"
    r"ahead of|behind) (?:that (?:of|for|in) )?the (?:average (?:of|for|in) the )?"
    r"(?P<base>province|provincial|country|nation(?:al)?|city|municipal)\b|"
    r"\band (?P<n2>\d+(?:\.\d+)?) (?:points? )?(?:above|below|higher than|lower than) the "
    r"(?P<base2>province|provincial|country|nation(?:al)?|city|municipal)\b"
)
_MARGIN_ZH = regex(
    "(?:[高低快慢]于|超过|超|[高低快慢]出?)(?P<base>全国|全省|全市)[^，。；\\d]{0,8}(?P<n>\\d+(?:\\.\\d+)?)个?百分点"
)
_BASES = {"p": "全省", "n": "全国", "c": "全市", "m": "全市"}


def check_quantifiers(en: str, quotes: Sequence[str]) -> Iterator[str]:
    """Messages where `en` tells of all what the Chinese tells of some or most, or changes the base of a margin."""
    spoken, text = words(en), "\n".join(quotes)
    if not _SAYS.isdisjoint(spoken) and _ZH.search(text):
        pieces = _PIECE.split(text)
        for said in _SAID.finditer(en):
            how = next(name for name in _MAY_BE if said[name])
            counted = () if _NOT_OF_THINGS.match(said["what"]) else _WORD.findall(said["what"])
            held = next((met for word in counted if (met := [*_quantified(word, pieces)])), [])
            if held and _MAY_BE[how].isdisjoint(held) and None not in held:
                yield f"“{said[0]}”: the cited Chinese has another share of them"
    if "all" in spoken or "All" in spoken:
        yield from _all_of_some(en, quotes)
    if "points" in spoken or "point" in spoken:
        yield from _margins(en, text)


_ALL_SO_MANY = regex(r"\b[Aa]ll (?:of )?(?:the |its )?$")
_OF_THEM = regex("[^，。；、\\d]{0,10}中[，、]?(?:有)?(?=[^，。；\\d]{0,4}[\\d一二三四五六七八九十])")


def _all_of_some(en: str, quotes: Sequence[str]) -> Iterator[str]:
    """31个行业中，23个实现增长: nothing is told of all 31."""
    numbers = figures(en, quotes)
    for number in numbers:
        if len(numbers) > 1 or not _ALL_SO_MANY.search(en, 0, number.start):
            continue
        places = [(quote, one) for quote, one in stated(number, quotes) if one.kind == "count"]
        if places and all(_OF_THEM.match(quote, one.end) for quote, one in places):
            yield f"“all {number.text.strip()}”: the cited Chinese tells it of some of them"


def _margins(en: str, text: str) -> Iterator[str]:
    held = {(float(one["n"]), one["base"]) for one in _MARGIN_ZH.finditer(text)}
    for said in _MARGIN.finditer(en) if held else ():
        base = said["base"] or said["base2"]
        zh = "全国" if base == "country" else _BASES[base[0]]
        bases = {own for value, own in held if value == float(said["n"] or said["n2"])}
        if bases and zh not in bases:
            yield f"“{said[0]}”: the cited Chinese has it over {'、'.join(sorted(bases))}"


def _quantified(word: str, pieces: Sequence[str]) -> Iterator[str | None]:
    """How many of what a word counts each clause tells of that holds it; None where it does not say."""
    for at, piece in enumerate(pieces):
        if not _stands(word, piece):
            continue
        own = next(
            (one for one in _ZH.finditer(piece) if _stands(word, piece[one.end() : one.end() + _COUNTED])),
            None,
        )
        if own is not None:
            yield own.lastgroup
        elif _ALL_BEHIND.search(piece):
            yield "all"
        else:
            behind = _MOST_BEHIND.match(pieces[at + 1]) if at + 1 < len(pieces) else None
            yield "most" if behind or _MOST_BEHIND.search(piece) else None


def _stands(word: str, zh: str) -> bool:
    return stands_for(word, zh) or any(hint in zh for hint in hints(word))
