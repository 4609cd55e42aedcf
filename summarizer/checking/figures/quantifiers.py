"""How many of them: 部分乡镇 are not all townships, and what goes for 绝大部分 does not go for all.

What a quantifier counts finds its Chinese; only a quantifier that the Chinese gives the same things otherwise is
doubted. And a margin of points over the province is none over the country.
"""

from collections.abc import Iterator, Sequence

from summarizer.checking.line.glosses import hints
from summarizer.checking.line.words import words
from summarizer.checking.vocabulary.things import stands_for
from summarizer.patterns import regex

_ALL = regex(
    r"\b(?:[Aa]ll|[Ee]very|[Ee]ach)(?: of)?(?: the| its| their)? (?P<what>(?:[a-z-]+,? (?:and )?){0,3}[a-z-]{4,})"
)
_NOT_OF_THINGS = regex(
    r"^(?:year|time|kind|sort|level|side|aspect|field|sector|round|month|week|day|manner)s?\b"
)
_SOME_ZH = regex(
    "(?:部分|个别|少数|有的|多数|大部分|多半)(?P<what>[^，。；、]{2,10})|(?P<before>[^，。；、]{2,12}?)，?(?:绝大部分|大部分|多数)"
)
_ALL_ZH = regex("所有|全部|全体|各|每|均|都|一律|全市|全县|全区|全省|全面|尽|一切|全员|整")
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
    if not spoken.isdisjoint(("all", "every", "each")):
        found = list(_SOME_ZH.finditer(text))
        for said in _ALL.finditer(en) if found and not _ALL_ZH.search(text) else ():
            counted = [] if _NOT_OF_THINGS.match(said["what"]) else _WORD.findall(said["what"])
            if any(_stands(word, one["what"] or one["before"]) for word in counted for one in found):
                yield f"“{said[0]}”: the cited Chinese has “{found[0][0]}”"
    if "points" in spoken or "point" in spoken:
        yield from _margins(en, text)


def _margins(en: str, text: str) -> Iterator[str]:
    held = {(float(one["n"]), one["base"]) for one in _MARGIN_ZH.finditer(text)}
    for said in _MARGIN.finditer(en) if held else ():
        base = said["base"] or said["base2"]
        zh = "全国" if base == "country" else _BASES[base[0]]
        bases = {own for value, own in held if value == float(said["n"] or said["n2"])}
        if bases and zh not in bases:
            yield f"“{said[0]}”: the cited Chinese has it over {'、'.join(sorted(bases))}"


def _stands(word: str, zh: str) -> bool:
    return stands_for(word, zh) or any(hint in zh for hint in hints(word))
