"""Chinese and mixed numerals to exact numbers, and exact numbers to English words and digits.

Everything is computed in `Decimal`, so 3.68亿 is 368000000 and never 367999999.99…
"""

from decimal import Decimal
from functools import lru_cache

from summarizer.patterns import regex

ZERO_TO_NINE = dict(zip("零一二三四五六七八九", range(10), strict=True)) | {"〇": 0, "○": 0, "两": 2}
FORMAL = str.maketrans("壹贰叁肆伍陆柒捌玖拾佰仟廿", "一二三四五六七八九十百千卄")
SMALL = {"十": 10, "百": 100, "千": 1000}
GREAT = {"万": 10**4, "亿": 10**8}

DIGITS = r"(?:\d{1,3}(?:,\d{3}){1,4}(?!\d)|\d{1,15})(?:\.\d{1,8})?"
HAN = r"[零〇○一二两三四五六七八九十百千万亿]{1,16}(?:点[零〇一二三四五六七八九]{1,6}[十百千万亿]{0,4})?"
SCALE = r"[十百千万亿]{0,4}"
TWO_TO_NINETY_NINE = "(?:[两三四五六七八九]|[二三四五六七八九]?十[一二三四五六七八九]?)"
"""A pattern of a small count in characters, as it stands before a classifier: 两个, 十二个."""

_MIXED = regex(rf"({DIGITS}) ?({SCALE})")
_POINT = regex(r"([^点]{1,16})点([零〇一二三四五六七八九]{1,6})([十百千万亿]{0,4})")

_WORDS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
)
_UNITS = [*_WORDS.split(), "seventeen", "eighteen", "nineteen", "twenty"]
ENGLISH_WORDS = {word: value for value, word in enumerate(_UNITS)}
ORDINAL_WORDS = (
    "",
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
)
"""The ordinals that English spells out, each at the place of its number."""
_ENGLISH_SCALES = (
    (Decimal(10) ** 12, "trillion"),
    (Decimal(10) ** 9, "billion"),
    (Decimal(10) ** 6, "million"),
)
# Five decimals of a billion still read better than ten digits (1.95043 billion); six (1.234567 million) do not.
_MOST_DECIMALS = 5


@lru_cache(maxsize=4096)  # a page and its checks ask for the same numerals over and over
def parse_numeral(zh: str) -> Decimal | None:
    """The value of one whole numeral (1.2亿, 3,500, 三点五亿, 一百零八, 2亿3000万); None if malformed.

    Approximate numerals (三五, 数十, 十几) have no value and give None.
    """
    zh = zh.strip().translate(FORMAL).replace("卄", "二十")
    if not zh:
        return None
    if zh[0].isascii():
        return _parse_mixed(zh)
    if "点" in zh:
        return _parse_point(zh)
    if all(character in ZERO_TO_NINE for character in zh):
        return _parse_positional(zh)
    value = _parse_han(zh)
    return None if value is None else Decimal(value)


def _parse_mixed(zh: str) -> Decimal | None:
    """Digits with Chinese scales, possibly several falling ones: 2亿3000万 (but not 3000万2亿)."""
    total, limit, at = Decimal(0), None, 0
    while at < len(zh):
        match = _MIXED.match(zh, at)
        if match is None:
            return None
        scale = scale_value(match[2])
        if scale is None or (limit is not None and scale >= limit):
            return None
        part = Decimal(match[1].replace(",", "")) * scale
        if limit is not None and part >= limit:
            return None
        total, limit, at = total + part, scale, match.end()
        if limit == 1 and at < len(zh):
            return None
    return total


def scale_value(scale: str) -> int | None:
    """万亿 → 10¹², 千万 → 10⁷, "" → 1; None where the characters do not grow (千百)."""
    value, last = 1, 0
    for character in scale:
        step = SMALL.get(character) or GREAT[character]
        if step < last or (step == last and character in SMALL):
            return None
        value, last = value * step, step
    return value


def _parse_point(zh: str) -> Decimal | None:
    match = _POINT.fullmatch(zh)
    if match is None:
        return None
    whole = parse_numeral(match[1])
    scale = scale_value(match[3])
    if whole is None or scale is None:
        return None
    decimals = "".join(str(ZERO_TO_NINE[character]) for character in match[2])
    return (whole + Decimal(f"0.{decimals}")) * scale


def _parse_positional(zh: str) -> Decimal | None:
    """二〇二三 is read digit by digit; 三五 (three to five) and 七八 are not numbers."""
    if len(zh) == 1:
        return Decimal(ZERO_TO_NINE[zh])
    if "两" in zh or not ({"〇", "零", "○"} & set(zh) or len(zh) == 4):
        return None
    return Decimal("".join(str(ZERO_TO_NINE[character]) for character in zh))


def _parse_han(zh: str) -> int | None:
    """Classical numerals with 十百千 inside 万 inside 亿. A leading 百/千/万/亿 counts as one of them."""
    head, mark, tail = zh.rpartition("亿")
    if mark:
        high = _parse_below(head, GREAT["亿"] * GREAT["万"]) if head else 1
        low = _parse_below(tail.lstrip("零〇"), GREAT["亿"], opens=False) if tail else 0
        return None if high is None or low is None else high * GREAT["亿"] + low
    return _parse_below(zh, GREAT["亿"])


def _parse_below(zh: str, limit: int, opens: bool = True) -> int | None:
    head, mark, tail = zh.partition("万")
    if not mark:
        return _parse_section(zh, opens)
    high = _parse_section(head, opens) if head else int(opens)
    low = _parse_section(tail.lstrip("零〇"), opens=False) if tail else 0
    if not high or low is None or high * GREAT["万"] + low >= limit:
        return None
    return high * GREAT["万"] + low


def _parse_section(zh: str, opens: bool = True) -> int | None:
    """Up to 9999: 三千零五十, 十五; 百二十 only where a numeral `opens`. None for 三五 or 五十六七."""
    total, digit, last = 0, None, 10**4
    for character in zh:
        if character in "零〇○":
            if digit is not None:
                return None
        elif character in ZERO_TO_NINE:
            if digit is not None:
                return None
            digit = ZERO_TO_NINE[character]
        else:
            step = SMALL.get(character)
            if step is None or step >= last or (digit is None and step > 10 and (total or not opens)):
                return None
            total, digit, last = total + (1 if digit is None else digit) * step, None, step
    return total + (digit or 0)


def plain(value: Decimal) -> str:
    """Digits with thousands separators and no trailing zeros: 170000 → 170,000; 36.80 → 36.8."""
    text = f"{value:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def english_number(value: Decimal, spell: bool = False) -> str:
    """3.68 billion, 170,000, 6.5, exactly; with `spell`, whole numbers to ten become words."""
    if spell and value == value.to_integral_value() and 0 <= value <= 10:
        return _UNITS[int(value)]
    for scale, word in _ENGLISH_SCALES:
        if abs(value) >= scale:
            scaled = (value / scale).normalize()
            exponent = scaled.as_tuple().exponent
            if isinstance(exponent, int) and -exponent <= _MOST_DECIMALS:
                return f"{plain(scaled)} {word}"
            break
    return plain(value)


def ordinal(number: int) -> str:
    """1st, 2nd, 13th."""
    suffix = "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{suffix}"
