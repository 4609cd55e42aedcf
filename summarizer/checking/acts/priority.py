"""What comes first: 把安全放在首位 puts nothing else first, whatever growth the page tells of beside it."""

from collections.abc import Iterator, Sequence

from summarizer.checking.aligned import things_of
from summarizer.checking.line.words import words
from summarizer.patterns import regex

_FIRST = regex(
    r"(?P<what>[^.;:,]{3,60}?) (?:(?:must|should|will|is to|are to|has to|have to|always) )?"
    r"(?:comes? first|came first|come before everything|takes? (?:precedence|priority)|took (?:precedence|priority)|"
    r"(?:is|are|was|were|be|remains?) (?:the |its |their )?(?:(?:first|top|overriding) priority|paramount))\b|"
    r"\b(?:put|puts|putting|place[sd]?|placing) (?P<put>[^.;:,]{3,50}?) (?:first|above (?:all|everything)|before all)\b"
)
_SIGNS = frozenset(("first", "priority", "precedence", "paramount", "above", "before"))
_FIRST_ZH = regex("第一位|首位|首要|优先|为先|为主|为本|至上|第一要务|最前|突出位置|重中之重|压倒一切|先行")
_PIECE = regex("[，。；：\n]")


def check_priority(en: str, quotes: Sequence[str]) -> Iterator[str]:
    """Messages, one for each thing that `en` puts first where the Chinese puts other things first."""
    if _SIGNS.isdisjoint(words(en)):
        return
    for told in _FIRST.finditer(en):
        things = [one for one in things_of(told["what"] or told["put"], ()) if one.is_word]
        first = [piece for quote in quotes for piece in _PIECE.split(quote) if _FIRST_ZH.search(piece)]
        if things and first and not any(one.stands(piece) for one in things for piece in first):
            yield f"“{told[0].strip()}”: the cited Chinese puts other things first ({first[0][:30]})"
