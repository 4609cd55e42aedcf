"""A figure told as what is so where the Chinese only wants it: 到2027年底床位达到3200张 gives a county no 3,200 beds.

Every place of the figure must be wanted, and no word of the sentence may say that it is still to come.
"""

from collections.abc import Iterator, Sequence

from summarizer.checking.acts.governed import stretches
from summarizer.checking.acts.planned import HOPE
from summarizer.checking.figures.numbers import states_number
from summarizer.checking.figures.rounding import figures
from summarizer.checking.line.numbers import EnglishNumber
from summarizer.checking.line.shown import without_shown
from summarizer.language.figures.numbers import find_quantities
from summarizer.patterns import regex

_SENTENCE = regex(r"[.;] (?=[A-Z])")
# What tells a state or a result of a figure: an order, a row of nouns or a rule has none of these right beside it.
_HAS = regex(
    r"\b(?:has|have|had|holds?|stands? at|boasts?|runs?|employs?|produces?|covers?|makes? up|turns? out|brings? in|"
    r"brought in|was|were|reached|rose to|grew to|fell to|now (?:has|have))(?: \w+){0,2} $"
)
_WAS = regex(r"(?: \w+){0,3} (?:was|were|has been|have been|had been)\b")
_WISHES = regex(
    r"\b(?:must|shall|to be|wants?|wanted|need(?:s|ed)?|requir\w*|demand\w*|ask(?:s|ed)?|call(?:s|ed)? for|urg\w*|"
    r"order\w*|"
    r"pledg\w*|ensur\w*|seek\w*|striv\w*|tr(?:y|ies|ied) to|propos\w*|by (?:20\d\d|the end)|schedul\w*|earmark\w*|"
    r"set aside|"
    r"budget\w*|approv\w*|agreed|draft\w*|quota|by then|ahead|next|future|intent\w*|commit\w*|ambition|under the plan|"
    r"in (?:the )?plan|still to|yet to|if|let|tasks?|would-be|prepar\w*|foresee\w*|eyeing|look(?:s|ing)? to|"
    r"further|eventual\w*)\b"
)
_AHEAD = regex(
    "20\\d\\d年[^，。；]{0,4}(?:，|末|底|前)|力争|争取|计划|打算|将(?!军)|拟(?!建的)|目标|预计|有望|规划|确保|年底前|[末底]前|今后|未来"
)
# 规划提出，到2030年，新建消防站23座: no word of wishing is needed there.
_FORESEEN = regex("(?:规划|方案|计划|意见|办法)[^，。；]{0,6}(?:提出|明确)|到20\\d\\d年(?:底|末)?，")
_INTENDED = regex("意向[^，。；\\d]{0,8}\\d")
_TOLD = regex("已|了|累计|同比|目前|增长|下降")
_SENTENCE_ZH = regex("[。\n]")
_TELLING = 10
"""Smaller figures stand in too many places."""


def check_intended(en: str, quotes: Sequence[str], orders: Sequence[str]) -> Iterator[str]:
    """Messages, one for each figure of `en` that stands in the Chinese only where something is wanted."""
    if not states_number(en):
        return
    for sentence in _SENTENCE.split(without_shown(en)):
        for number in figures(sentence, quotes):
            told = _HAS.search(sentence, 0, number.start) or _WAS.match(sentence, number.end)
            if not told or number.value < _TELLING or _WISHES.search(sentence) or HOPE.search(sentence):
                continue
            if _is_wanted(number, quotes, orders):
                yield f"“{number.text.strip()}”: the cited Chinese only wants or expects it"


def _is_wanted(number: EnglishNumber, quotes: Sequence[str], orders: Sequence[str]) -> bool:
    """Whether all stretches that hold a figure are wanted or foreseen, each behind a word for what is ahead."""
    held = [
        (one, sentence[: sentence.find(one.zh) + len(one.zh)])
        for quote in quotes
        for sentence in _SENTENCE_ZH.split(quote)
        for one in stretches(sentence, orders)
        if any(
            quantity.value == float(number.value) and number.unit in (None, quantity.unit)
            for quantity in find_quantities(one.zh)
        )
    ]
    return bool(held) and all(
        _INTENDED.search(one.zh)
        or (_AHEAD.search(before) and (one.wanted or (_FORESEEN.search(before) and not _TOLD.search(one.zh))))
        for one, before in held
    )
