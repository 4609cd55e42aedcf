"""What each gets is no sum: 分别捐赠5万元 to three is not 50,000 yuan in all, and 共捐赠5万元 not 50,000 each."""

from collections.abc import Iterator, Sequence

from summarizer.checking.figures.rounding import figures
from summarizer.checking.figures.swaps import is_size
from summarizer.checking.line.words import words
from summarizer.language.figures.numbers import find_quantities
from summarizer.patterns import regex

_SUM_BEHIND = regex(
    r"(?: yuan| \w+)?(?: \w+)? (?:in (?:all|total|sum)|altogether|combined|between them|all told)\b"
)
_SUM_BEFORE = regex(
    r"\b(?:a (?:combined )?total of|totall?ing|together|shared?|share) (?:a \w+ of )?(?:about |nearly )?$"
)
_EACH_BEHIND = regex(r"(?: yuan| \w+)?(?: \w+)? (?:each|apiece)\b")
_SUMS = "all total sum altogether combined between together share shared each apiece totalling totaling"
_SPOKEN = frozenset(_SUMS.split())
_EACH_ZH = regex(
    r"(?:分别|(?<=[^各])各(?![类种项地级自界方族])|每[家个户人名所校村镇乡县处座户位例次件批])[^，。；：\d]{0,12}$"
)
_SUM_ZH = regex(r"(?:共计?|合计|总计|累计|总额|总共|一共|总投资)[^，。；：\d]{0,8}$")
_NEAR = 16


def check_shares(en: str, quotes: Sequence[str]) -> Iterator[str]:
    """Messages, one for each figure of `en` told as a sum that each gets, or as each one's that is the sum."""
    if _SPOKEN.isdisjoint(words(en)):
        return
    for number in figures(en, quotes):
        summed = _SUM_BEHIND.match(en, number.end) or _SUM_BEFORE.search(en, 0, number.start)
        each = _EACH_BEHIND.match(en, number.end)
        if bool(summed) is bool(each):
            continue
        value = abs(float(number.value))
        before = [
            quote[max(0, one.start - _NEAR) : one.start]
            for quote in quotes
            for one in find_quantities(quote)
            if abs(one.value) == value and not is_size(quote, one)
        ]
        other = _EACH_ZH if summed else _SUM_ZH
        if before and all(other.search(zh) for zh in before):
            how = "as what each has" if summed else "as the sum"
            yield f"“{number.text.strip()}”: the cited Chinese has it {how}"
