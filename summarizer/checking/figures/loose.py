"""Numerals of the Chinese that state no figure, which a bare number of English may repeat: 一号工程, “1477”, 两会."""

from collections.abc import Sequence
from decimal import Decimal

from summarizer.language.figures.numbers import find_quantities
from summarizer.language.figures.numerals import DIGITS, HAN, SCALE, parse_numeral
from summarizer.patterns import regex

_NUMERAL = regex(rf"{DIGITS} ?{SCALE}|{HAN}")
# 一是 … 六是 number what is asked: only the last of them is a count.
_ENUMERATED = regex("[一二三四五六七八九](?=[是要](?!求))|(?<=[（(])[一二三四五六七八九十](?=[）)])")
# 三、报名时间: the number of a section counts nothing.
_SECTION = regex(
    r"^\s*(?:[（(][一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}[、.．]|\d{1,2}[、.．](?!\d))"
)
# 四大班子 are the leaders of a place, however many there are.
_BODIES = regex("四(?=[大套]班子|川)|[两二三](?=代表一委员)")
# Hours and days in digits are told as such or not at all.
_CLOCKS = regex(r"\d{1,2}[:：][0-5]\d|20\d\d-\d{1,2}-\d{1,2}")
# 三年行动: its years are no count of anything else.
PLANS = regex("[一二三四五六七八九十两]+(?=年[^，。；、]{0,6}(?:行动|计划|规划|攻坚|整治|方案))")
# 第三次会议, 十七届: places in a row that no count of English repeats.
_SESSIONS = regex(
    "第[一二三四五六七八九十百]+[次届]|[一二三四五六七八九十]+届|[一二三四五六七八九十]+(?=次(?:会议|全会|全体|常务))"
)
_NO_COUNTS = (_SECTION, _BODIES, _CLOCKS, _SESSIONS, PLANS)


def loose_numerals(quotes: Sequence[str]) -> tuple[frozenset[Decimal], frozenset[Decimal]]:
    """Numerals that state no figure (一号工程, “1477”, 两会): a bare English number may repeat them. Those of days and
    months (12月3日) stand apart: they count no students."""
    found: set[Decimal] = set()
    dated: set[Decimal] = set()
    for quote in quotes:
        if "过半" in quote:
            found.add(Decimal("0.5"))
        if "双" in quote or "重复" in quote or "倍增" in quote:
            found.add(Decimal(2))
        inside = [(quantity.start, quantity.end) for quantity in find_quantities(quote)]
        inside += [match.span() for match in list(_ENUMERATED.finditer(quote))[:-1]]
        inside += [match.span() for pattern in _NO_COUNTS for match in pattern.finditer(quote)]
        for match in _NUMERAL.finditer(quote):
            if any(start <= match.start() < end for start, end in inside):
                continue
            # Han runs may run on into the next word (十四五, 一二级): their beginnings count too.
            for reading in (match[0],) if match[0][0].isascii() else (match[0], match[0][:1], match[0][:2]):
                value = parse_numeral(reading)
                if value is not None:
                    day = reading.isascii() and quote.startswith(("日", "号"), match.end())
                    (dated if quote.startswith("月", match.end()) else set() if day else found).add(value)
    return frozenset(found), frozenset(dated)
