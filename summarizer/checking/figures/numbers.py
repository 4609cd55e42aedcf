"""Every English number must be a number of the cited Chinese: same value, same kind of unit, same bound.

Catches 亿 as "billion", 万 as "thousand", 百分点 as "percent", a dropped 以上, a count that does not fit.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from summarizer.checking.figures.amounts import rate_of, with_units, written_out
from summarizer.checking.figures.clocks import lengths
from summarizer.checking.figures.counters import counted_noun
from summarizer.checking.figures.dates import date_spans
from summarizer.checking.figures.lists import COUNT_WORDS, check_respects, fits_its_list
from summarizer.checking.figures.loose import PLANS, loose_numerals
from summarizer.checking.figures.named_in_a_row import named_in_a_row
from summarizer.checking.figures.rates import tells_growth
from summarizer.checking.figures.reckoned import converted, is_converted, is_share, tells_rate, worked_out
from summarizer.checking.figures.rounding import equal, negative, plainly_rounds, rounds, values
from summarizer.checking.line.numbers import TEN_WORDS, EnglishNumber, find_english_numbers
from summarizer.checking.line.words import has_digit, words
from summarizer.language.figures.numbers import Quantity, find_quantities
from summarizer.language.figures.numerals import ENGLISH_WORDS, parse_numeral
from summarizer.patterns import regex

_ESTIMATE = regex("估|概算|预[计算]|测算")
_VAGUE = (
    (regex(r"\bdouble-digit", re.IGNORECASE), regex(r"两位数")),
    (regex(r"\bsingle-digit", re.IGNORECASE), regex(r"个位数|一位数")),
    (regex(r"\bdozens of\b", re.IGNORECASE), regex(r"[数几]十|十[几多余]")),
    (
        regex(r"(?<!of )\bhundreds of (?!thousands|millions)", re.IGNORECASE),
        regex(r"[数几上成]百|百[多余]"),
    ),
    (regex(r"(?<!of )\bthousands of\b", re.IGNORECASE), regex(r"[数几上成]千|千[多余]|千家万户")),
    (regex(r"\btens of thousands\b", re.IGNORECASE), regex(r"[数几上成]万|万[多余]|千家万户|万家")),
    (regex(r"\bhundreds of thousands\b", re.IGNORECASE), regex(r"[数几]十万")),
    (regex(r"(?<!of )\bmillions of\b", re.IGNORECASE), regex(r"[数几上]百万")),
    (regex(r"\bhundreds of millions\b", re.IGNORECASE), regex(r"[数几上]亿|亿万")),
)
# Some word of every pattern of `_VAGUE`.
_VAGUE_WORDS = frozenset(("double", "single", "dozens", "hundreds", "thousands", "tens", "millions"))
# What an English noun may count: a bare count or an item; money is often said without its currency.
# Bounds that may stand apart from their number: 至少开展两次.
_APART = (
    ("about", regex(r"约占[^\d，。；]{1,14}[\d]")),
    ("at least", regex(r"(?<!期)满\d|至少[^\d，。；]{1,6}[\d一二两三四五六七八九十百千]")),
    (
        "at most",
        regex(r"(?:至多|最高|最多|上限|(?<!很)多的|最大)[^\d，。；]{1,10}[\d一二两三四五六七八九十百千]"),
    ),
)
# "the first five months": a period is named by its number.
_SPANS = frozenset({"years", "months", "weeks", "days", "quarters"})
_PLACES = frozenset({"towns", "townships", "villages", "counties", "districts", "cities", "communities"})
_COUNTS = frozenset({"people", "households", "person-times"})
_QUORUM = regex(r"应到[^，。；\d]{0,12}(?P<due>\d+)[人名][^。；]{0,6}实到[^，。；\d]{0,8}(?P<came>\d+)[人名]")
_OF_ALL = regex(r"Of (?:the |its )?")
_CAME = regex(
    r"\b(?:attended|present|took part|turned out|were there|participated|came|turned up|showed up)\b"
)
_YEAR = regex(r"(?<!\d)((?:19|20)\d\d)(?=年)")
_FIVE_YEARS = regex("十[一二三四五]五")
_FURTHER = (
    "single double doubles doubled doubling triple triples tripled tripling twice half halfs halve halves "
    "quadruple quadruples quadrupled quadrupling halved halving dozens third thirds fifth fifths "
    "sixth sixths seventh sevenths eighth eighths ninth ninths "
    "quarter quarters tenth tenths hundred hundreds thousand thousands tens million millions billion "
    "billions trillion trillions"
)
_NUMBER_WORDS = frozenset((*ENGLISH_WORDS, *TEN_WORDS, *_FURTHER.split()))
_OPENS = frozenset("“\"‘'")
_TERMS = frozenset(("years", "months", "weeks", "days", "working days", "hours"))
_ODD = regex("[多余]")
_TEN_THOUSAND = 10**4
_SAME_BOUND = {"within": "at most"}


def states_number(en: str) -> bool:
    """Whether a line can state a number at all: most do not, and their Chinese need not be read."""
    return not _NUMBER_WORDS.isdisjoint(words(en)) or has_digit(en)


def check_numbers(
    en: str, quotes: Sequence[str], *, exact: bool = True, names: Sequence[str] = ()
) -> tuple[str, ...]:
    """Messages, one for each number of `en` that the cited Chinese does not state; () if all are supported.

    `quotes` is clean Chinese; 30%以上 may be told as "more than 30%" where the English need not be `exact`. Dates and
    years are left to `check_dates`. `names` are the people the Chinese may name one after the other.
    """
    if not states_number(en):
        return ()
    en = with_units(en, quotes)
    quantities = [
        quantity
        for quote in written_out(en, quotes)
        for quantity in find_quantities(quote)
        if not quote.startswith("班子", quantity.end)
    ]
    spans = date_spans(en, quotes)
    numbers = find_english_numbers(en, spans)
    if any("每" in quote or "均" in quote or "亩产" in quote or "单产" in quote for quote in quotes):
        rates = {quantity.unit for quantity in quantities}  # 单产265.3公斤/亩 says its rate itself
        numbers = tuple(
            replace(n, unit=n.unit.split(" per ")[0]) if n.unit and n.unit not in rates else n
            for n in numbers
        )
    if any("年" in quote for quote in quotes):
        rates = {quantity.unit for quantity in quantities}
        numbers = tuple(
            replace(n, unit=n.unit.removesuffix(" a year")) if n.unit and n.unit not in rates else n
            for n in numbers
        )
    numbers = tuple(_in_unit(n, rate_of(n, en, quantities)) for n in numbers)
    # A programme told by its name counts nothing: the "three batches" for “三个一批”.
    numbers = tuple(replace(n, unit=None) if en[n.start - 1 : n.start] in _OPENS else n for n in numbers)
    if "estimated" in en and any(_ESTIMATE.search(quote) for quote in quotes):
        numbers = tuple(replace(n, bound="") if n.text[:12].lower() == "an estimated" else n for n in numbers)
    if not exact:
        numbers = tuple(_as_told(number, quantities) for number in numbers)
    messages = _unstated(en, numbers, quantities, quotes, exact, names)
    messages += _everybody(en, numbers, quotes)
    messages += check_respects(en, quotes)
    messages += [message for number in numbers if (message := fits_its_list(en, number))]
    for english, chinese in () if _VAGUE_WORDS.isdisjoint(words(en)) else _VAGUE:
        vague = english.search(en)
        if vague and not any(chinese.search(quote) for quote in quotes):
            messages.append(f"“{vague[0].strip()}” has no counterpart in the cited Chinese")
    return tuple(messages)


def _in_unit(number: EnglishNumber, unit: str | None) -> EnglishNumber:
    return number if number.unit == unit else replace(number, unit=unit)


def _unstated(
    en: str,
    numbers: Sequence[EnglishNumber],
    quantities: Sequence[Quantity],
    quotes: Sequence[str],
    exact: bool,
    names: Sequence[str],
) -> list[str]:
    """Messages for the numbers that none of the quantities states. Most lines have none to look further for."""
    doubtful = [number for number in numbers if not _states(number, _of_its_sort(number, en, quantities))]
    if not doubtful:
        return []
    loose, dated = loose_numerals(quotes)
    listed = named_in_a_row(quotes, names) if not COUNT_WORDS.isdisjoint(words(en)) else frozenset()
    planned = (parse_numeral(found) for quote in quotes if "年" in quote for found in PLANS.findall(quote))
    spans = frozenset(value for value in planned if value is not None)
    spans |= _years_apart(quotes) if "year" in en else frozenset()
    if any(_FIVE_YEARS.search(quote) for quote in quotes):
        spans |= {Decimal(5)}
    lasted = lengths(quotes) if "hour" in en or "day" in en else frozenset()
    apart = frozenset(bound for bound, zh in _APART if any(zh.search(quote) for quote in quotes))
    return [
        message
        for number in doubtful
        if not (
            number.written_as_word
            and (number.unit in (None, "items", "people") or number.unit in _PLACES)
            and number.value in listed
        )
        and not (is_share(number, numbers, quantities) and not tells_growth(en, number))
        and not tells_rate(number, en, quantities, quotes)
        and not any(
            _states(other if exact else _as_told(other, quantities), quantities)
            for other in converted(number)
        )
        and not _shares_unit(number, numbers, quantities)
        and (exact or not _retold(number, en, quantities, quotes))
        and (
            message := _judge(
                number,
                _of_its_sort(number, en, quantities),
                _about_time(number, en, loose, dated, spans),
                lasted,
                apart,
            )
        )
    ]


def _of_its_sort(number: EnglishNumber, en: str, quantities: Sequence[Quantity]) -> Sequence[Quantity]:
    """What a number may state: where it counts something by name, no sum of money (30,000 vouchers for 3万元)."""
    if number.unit is None and number.value >= _TEN_THOUSAND and counted_noun(en, number) is not None:
        return [one for one in quantities if one.kind != "money"]
    return quantities


def _about_time(
    number: EnglishNumber,
    en: str,
    loose: frozenset[Decimal],
    months: frozenset[Decimal],
    spans: frozenset[Decimal],
) -> frozenset[Decimal]:
    """The loose numerals a number may repeat: those of months only where it counts months."""
    if not _is_span(number, en):
        return loose
    counts_days = number.unit == "days" or en[number.end :].lstrip(" -").startswith("day")
    return loose | spans | (frozenset() if counts_days else months)


def _years_apart(quotes: Sequence[str]) -> frozenset[Decimal]:
    """How many years lie between those the Chinese names: 2016 is five years after 2011."""
    named = {int(year) for quote in quotes for year in _YEAR.findall(quote)}
    return frozenset(Decimal(abs(one - other)) for one in named for other in named if one != other)


def _is_span(number: EnglishNumber, en: str) -> bool:
    """Whether a number counts days or months: the first ten months, a seven-day trip."""
    return number.unit in _SPANS or en[number.end :].lstrip(" -").startswith(
        ("month", "day", "week", "year", "quarter")
    )


def _shares_unit(
    number: EnglishNumber, numbers: Sequence[EnglishNumber], quantities: Sequence[Quantity]
) -> bool:
    """Whether a bare number has the unit another one of the line names: 826,000 tonnes of meat and 138,000 of milk."""
    return number.unit is None and any(
        equal(number, quantity)
        and (quantity.bound == "about" or _bounds_agree(number, quantity))
        and any(other.unit == quantity.unit for other in numbers)
        for quantity in quantities
    )


def _retold(number: EnglishNumber, en: str, quantities: Sequence[Quantity], quotes: Sequence[str]) -> bool:
    """Whether a number is one of the Chinese in fewer digits, or worked out from two of them."""
    rounded = any(
        (plainly_rounds(number, quantity) or _said_in_words(number, quantity))
        and (_units_agree(number, quantity) or number.unit is None)
        and _bounds_agree(number, quantity)
        for quantity in quantities
    ) or any(is_converted(number, quantity) for quantity in quantities)
    # A figure that is stated, and bounded otherwise, is not worked out from two others.
    stated = any(equal(number, quantity) and _units_agree(number, quantity) for quantity in quantities)
    return rounded or (not stated and worked_out(number, en, quotes))


def _said_in_words(number: EnglishNumber, quantity: Quantity) -> bool:
    """Two points for 2.1个百分点: who spells a number out does not mean its decimals."""
    words_only = number.written_as_word and number.unit == quantity.unit is not None
    return words_only and any(
        value % 1 != 0 and abs(value - number.value) <= Decimal("0.2") for value in values(quantity)
    )


def _states(number: EnglishNumber, quantities: Sequence[Quantity]) -> bool:
    """Whether a quantity has the number's value, unit and bound."""
    return any(equal(number, q) and _units_agree(number, q) and _bounds_agree(number, q) for q in quantities)


def _everybody(en: str, numbers: Sequence[EnglishNumber], quotes: Sequence[str]) -> list[str]:
    """应到28人，实到24人: how many there are told as how many came."""
    due = next((match for quote in quotes if "应到" in quote and (match := _QUORUM.search(quote))), None)
    if due is None or due["due"] == due["came"] or not _CAME.search(en):
        return []
    if (of := _OF_ALL.match(en)) and [int(number.value) for number in numbers[:2]] == [
        int(due["came"]),
        int(due["due"]),
    ]:
        return [f"“{of[0].strip()} {due['came']}”: there are {due['due']}, and {due['came']} came"]
    values = {int(number.value) for number in numbers}
    if int(due["due"]) in values and int(due["came"]) not in values:
        return [f"“{due['due']}” is how many there are, and {due['came']} came"]
    return []


def _judge(
    number: EnglishNumber,
    quantities: Sequence[Quantity],
    loose: frozenset[Decimal],
    lasted: frozenset[tuple[Decimal, str]],
    apart: frozenset[str],
) -> str | None:
    """Why a number that no quantity states as it stands is not supported, or None."""
    same = [q for q in quantities if equal(number, q)]
    fitting = [q for q in same if _units_agree(number, q)]
    if any(rounds(number, q) for q in quantities if _units_agree(number, q)):
        return None
    if any(negative(number, q) and _units_agree(number, q) for q in quantities):
        return None  # which way it goes is looked at elsewhere
    if number.unit is None and not number.bound and number.value in loose:
        return None
    if (number.value, number.unit) in lasted:
        return None
    if number.unit in _SPANS and number.value in loose and (not number.bound or "over" in number.text):
        return None
    if number.text.lower() in ("twice", "double") and number.value in loose:
        return None
    if number.value == Decimal("0.5") and number.bound == "more than" and Decimal("0.5") in loose:
        return None
    if fitting and number.bound in apart:
        return None
    if number.unit == "times" and any(_multiplied(number, q) for q in quantities):
        return None
    if fitting:
        return f"“{number.text}” does not carry the bound of {fitting[0].zh} ({fitting[0].en})"
    if same:
        return f"“{number.text}” has another unit than {same[0].zh} ({same[0].en})"
    return f"“{number.text}” is not in the cited Chinese{_shifted(number, quantities)}"


def _as_told(number: EnglishNumber, quantities: Sequence[Quantity]) -> EnglishNumber:
    """A number with the bound the Chinese has for it, where English may take another: "more than" for 以上, "less
    than" for 以内, "some" for what is exact.
    """
    if number.bound == "about" and any(
        equal(number, q) and not q.bound and _units_agree(number, q) for q in quantities
    ):
        return replace(number, bound="")
    if number.bound == "about" and any(
        _ODD.search(q.zh) and equal(number, q) and _units_agree(number, q) for q in quantities
    ):
        return replace(number, bound="more than")  # some 1,600 for 1600多名
    if number.bound == "more than" and any("以上" in q.zh and equal(number, q) for q in quantities):
        return replace(number, bound="at least")
    terms = {q.bound for q in quantities if number.unit in _TERMS and equal(number, q)}
    if not number.bound and terms == {"within"}:
        return replace(number, bound="at most")  # who has 30 days has them as a limit
    if not number.bound and any(q.zh.startswith("最高达") and equal(number, q) for q in quantities):
        return replace(number, bound="at most")
    if number.bound == "less than" and any(q.bound == "within" and equal(number, q) for q in quantities):
        return replace(number, bound="at most")
    return number


def _multiplied(number: EnglishNumber, quantity: Quantity) -> bool:
    """增长103.2% has more than doubled, 完成目标的188% is nearly twice as much."""
    grown = Decimal(str(quantity.value)) / 100 + (1 if quantity.kind == "rate" else 0)
    if quantity.unit != "%" or number.value < 2:
        return False
    if number.bound == "nearly":
        return number.value - Decimal("0.25") <= grown < number.value
    return number.value <= grown < number.value + 1


def _units_agree(number: EnglishNumber, quantity: Quantity) -> bool:
    unit = number.unit
    if unit == quantity.unit or (
        unit is None and (quantity.unit in _SPANS or "per cubic" in (quantity.unit or ""))
    ):
        return True
    if unit == "yuan" and quantity.unit == "yuan per person":
        return True  # each gets 5,000 yuan
    if quantity.unit == "points":
        return number.text.endswith("points") and "percent" not in number.text  # 91.26分
    if quantity.unit == "per thousand":
        return unit == "per thousand"
    if quantity.kind == "share" or quantity.unit == "%":
        return unit in ("%", "")
    if quantity.kind == "count":
        if unit is None or (unit == "yuan" and not quantity.unit and quantity.zh.endswith("亿")):
            return True
        if unit in _COUNTS:
            return quantity.unit not in _COUNTS or {unit, quantity.unit} == {"people", "person-times"}
        if unit == "cases":
            return any(word in quantity.zh for word in "件起例宗家")
        if unit == "times":
            return any(word in quantity.zh for word in "次回场期")
        if quantity.unit == "items":
            return unit in _PLACES  # 56个重点镇
        return False
    if quantity.kind == "money":
        # A level (千亿级) names no currency, and English may leave the yuan to the context.
        return unit is None and quantity.value >= 10**4
    return False


def _bounds_agree(number: EnglishNumber, quantity: Quantity) -> bool:
    stated = _SAME_BOUND.get(quantity.bound, quantity.bound)
    if (
        quantity.kind == "year_span"
        and number.bound in ("more than", "at most", "about", "nearly")
        and not stated
    ):
        # "over five years", "within three years", "some": in English also plain duration; 近11年来 is nearly eleven.
        return number.bound == "nearly" or "over" in number.text.lower() or "within" in number.text.lower()
    # 2倍以上20倍以下 is "between 2 and 20 times".
    ends = {"low": "at least", "high": "at most"}
    return stated == number.bound or (not number.bound and stated == ends.get(number.end_of_range))


def _shifted(number: EnglishNumber, quantities: Sequence[Quantity]) -> str:
    """The commonest slip: 万 and 亿 read one or more places off."""
    for quantity in quantities:
        for value in values(quantity):
            if value and number.value and value != number.value:
                ratio = max(value, number.value, key=abs) / min(value, number.value, key=abs)
                if ratio in (10, 100, 1000, 10000):
                    return f"; {quantity.zh} is {quantity.en}"
    return ""
