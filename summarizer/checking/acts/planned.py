"""Money told as spent that is only planned, and papers told as issued that are to be issued after the meeting."""

import re
from collections.abc import Iterator, Sequence

from summarizer.checking.figures.rounding import as_stated
from summarizer.checking.line.numbers import find_english_numbers
from summarizer.checking.line.shown import without_shown
from summarizer.language.figures.numbers import find_quantities
from summarizer.patterns import regex

_LATER = regex(r"(?:后|再|进一步[^，。；]{0,8})按程序(?!.{0,12}(?:已|了))|按程序(?:报批|报审|报送|提请)")

_DUE = regex(
    r"\b(?:was|were|has|have|had)(?: been| now| already)? "
    r"(?:revised|amended|improved|issued|submitted|published|promulgated)"
)

_YET = regex(r"\b(?:after|once|when|until|before|if|told to|asked to|required|must|to be)\b", re.IGNORECASE)

_PLANNED = regex("(?:计划|拟|预算|概算)(?:总|完成|年度)?(?:投资|投入|资金)?(?:总?额)?(?:约|近|超|为|达)*$")

_SPENT = regex(
    r"\b(?:absorbed|spent|invested|disbursed|"
    r"(?:was|were|has been|have been) (?:spent|invested|put in|paid|completed|used)|"
    r"put in|went into|paid out|completed investment)\b"
)

# "two thirds of the year's 56.2 billion": what it is a share of need not be spent.
_OF_PLAN = regex(r"\b(?:of|against|out of|compared with|from) (?:(?:the|its|their|an?) )?(?:[\w'’-]+ ){0,3}$")

_UNSPENT = regex(r"\b(?:to be|unspent|yet to be|not yet|has to be) (?:spent|invested|paid|used)|\bunspent\b")


def only_planned(en: str, quotes: Sequence[str]) -> Iterator[str]:
    """年度计划投资9.2亿元 has not been spent."""
    spent = _SPENT.search(en)
    if (
        spent is None
        or _UNSPENT.search(en)
        or HOPE.search(en)
        or not any("划" in one or "算" in one or "拟" in one for one in quotes)
    ):
        return
    shown = without_shown(en)
    values = {
        float(number.value)
        for number in as_stated(find_english_numbers(shown), quotes)
        if not _OF_PLAN.search(shown, 0, number.start)
    }
    planned: set[float] = set()
    rest: set[float] = set()
    for quote in quotes:
        for quantity in find_quantities(quote):
            before = quote[max(0, quantity.start - 12) : quantity.start]
            (planned if _PLANNED.search(before) else rest).add(quantity.value)
    if found := sorted(one for one in (values & planned) - rest if one >= TELLING):
        yield f"“{spent[0]}”: {found[0]:g} is only planned in the cited Chinese"


def in_due_course(en: str, quotes: Sequence[str]) -> Iterator[str]:
    """修改完善后按程序印发 comes after the meeting: what it names is not yet revised, submitted or issued."""
    if not any("按程序" in quote and _LATER.search(quote) for quote in quotes):
        return
    for sentence in re.split(r"[.;] (?=[A-Z])", en):
        if (said := _DUE.search(sentence)) and not _YET.search(sentence[: said.start()]):
            yield f"“{said[0]}”: the cited Chinese leaves it to be done after the meeting"


TELLING = 100  # smaller numbers stand in too many places

HOPE = regex(
    r"\b(?:will|can|could|would|may|should|expect\w*|once|when|after|upon|is to|are to|estimat\w*|forecast\w*|"
    r"project(?:ed|ions?)|annual capacity|plan(?:s|ned)|targets?|goals?|aim\w*|set to|due to|anticipat\w*|put at|"
    r"hop(?:e|es|ed|ing)|intend\w*|promis\w*|envisag\w*|"
    r"at full capacity|in full operation|"
    r"to (?:create|employ|provide|produce|generate|bring|yield|add|supply|handle|make)|"
    r"potential\w*|capable|on completion|designed)\b",
    re.IGNORECASE,
)
