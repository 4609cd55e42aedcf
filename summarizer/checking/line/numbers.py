"""The numbers an English sentence states: value, unit and bound; no dates, years or ordinals."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache

from summarizer.checking.line.units import unit_at
from summarizer.checking.line.words import alternation, words
from summarizer.patterns import regex

_ONES = (
    *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
_WORDS = {word: value for value, word in enumerate(_ONES, 1)}
TEN_WORDS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_TENS = {word: 10 * value for value, word in enumerate(TEN_WORDS, 2)}
_SCALES = {
    "hundred": 10**2,
    "hundred thousand": 10**5,
    "thousand": 10**3,
    "million": 10**6,
    "billion": 10**9,
    "trillion": 10**12,
}
# As the financial press writes them: RMB 3.78bn, 990 mn.
_SHORT_SCALES = {"mn": 10**6, "bn": 10**9, "tn": 10**12}
# What remains of a whole: "the last 11 kilometres" are no period.
_MEASURES = frozenset(("kilometres", "metres", "mu", "hectares", "tonnes", "yuan"))
_CURRENCY = regex(r"(?:\bRMB|\bCNY|[¥￥]) ?$")
_FRACTIONS = {
    "half": Decimal("0.5"),
    "third": Decimal(1) / 3,
    "quarter": Decimal("0.25"),
    "fourth": Decimal("0.25"),
    "fifth": Decimal("0.2"),
    "sixth": Decimal(1) / 6,
    "seventh": Decimal(1) / 7,
    "eighth": Decimal("0.125"),
    "ninth": Decimal(1) / 9,
    "tenth": Decimal("0.1"),
}
_PART = "third|quarter|fifth|sixth|seventh|eighth|ninth|tenth"
_ONE = alternation([*_TENS, *sorted(_WORDS, key=len, reverse=True)])
_NUMBER = regex(
    rf"(?:(?<![\w.,/+-])|(?<=RMB)|(?<=CNY))(?:[-−](?=\d))?"
    rf"(?:(?P<digits>\d{{1,3}}(?:,\d{{3}})+(?:\.\d+)?|\d+(?:\.\d+)?)"
    rf"(?![\d]|\.\d|(?!(?:bn|mn|tn|pp|km)\b)[A-Z]|(?:st|nd|rd|th)\b)"
    rf"|(?P<words>(?:{alternation(_TENS)})[- ](?:{alternation(_ONES[:9])})|{_ONE})\b)"
    rf"(?:(?:[ -](?P<scale>hundred|thousand|million|billion|trillion)|(?<=\d) ?(?P<short>bn|mn|tn))\b)?"
    rf"|\b(?P<lone>a|one) (?P<scale2>hundred thousand|hundred|thousand|million|billion|trillion)\b",
    re.IGNORECASE,
)
_FIGURE_BEGINS = regex(r"[-−\d]")
# Some word of every number that is spelled out, but for "a billion".
_SPELLED = frozenset((*_WORDS, *_TENS))
_FRACTION = regex(
    r"\b(?<!first )(?<!last )(?<!once )(?<!twice )(?<!times )"
    r"(?:(?P<count>one|two|three|four|five|six|seven|eight|nine|an?)[- ]"
    rf"(?P<part>{_PART}|half)s?"
    r"|(?<!first[ -])(?<!second[ -])(?<!and a )(?P<half>half)(?!-year)(?! a[n]? ))\b",
    re.IGNORECASE,
)
# "a third firm" is one more firm; "a third of", "a third more", "a third came" are shares.
_ONE_MORE = regex(
    rf"an? (?!quarter)(?:{_PART}) "
    r"(?!(?:of|more|less|higher|lower|fewer|larger|smaller|bigger|faster|as|from|to|in|on|by|"
    r"and|or|than|above|below|over|since|compared|was|were|is|are|had|have|came|went|fell|rose|up|down|for|at|with|"
    r"while|but|year|this|last|each|off)\b)[a-z]",
    re.IGNORECASE,
)
# "one in seven", "two yuan of every three" and "nine out of ten" are shares, and never exact ones.
_ONE_IN = regex(
    r"\b(?:(?P<count>two|three|four|five|six|seven|eight|nine) (?:(?:\w+ )?(?:(?:in|of|out of) every|out of)|in)|"
    r"(?P<count2>two|three|four) [a-z]+ in(?= (?:three|four|five|ten)(?:[,.;]|$))|"
    r"one in(?: every)?) "
    r"(?P<whole>\w+)\b(?! (?:(?:19|20)\d\d|years|months|weeks|days|quarters|cities|counties|districts|towns|townships|"
    r"villages|provinces|batches|phases|stages))",
    re.IGNORECASE,
)
_HALF_A = regex(
    r"\bhalf an? (?P<unit>year|month|hour)\b|\b(?:an?|one) (?P<unit3>year|month|week|day|hour) and a half\b|"
    r"\b(?P<count>\w+) and a half(?: (?P<unit2>\w+))?",
    re.IGNORECASE,
)
# "half a million", "two and a half billion", "a million and a half", "a quarter of a million".
_SCALE_WORD = "hundred|thousand|million|billion|trillion"
_PART_OF_SCALE = regex(
    rf"\b(?:(?P<count>{_ONE}) and a half|(?P<half>half) an?|(?P<quarter>an? quarter of an?)) (?P<scale>{_SCALE_WORD})\b"
    rf"|\b(?P<lone>an?|one) (?P<scale2>{_SCALE_WORD}) and a half\b",
    re.IGNORECASE,
)
_MULTIPLE = regex(
    r"\b(?P<word>doubl(?:e|es|ed|ing)(?! as\b)|tripl(?:e|es|ed|ing)|quadrupl(?:e|es|ed|ing)|halv(?:e|es|ed|ing)|"
    r"twice)\b"
    r"(?!-digit| as (?:an?|the|its|their|his|her) )",
    re.IGNORECASE,
)
_MULTIPLES = {"d": Decimal(2), "t": Decimal(3), "q": Decimal(4), "h": Decimal("0.5")}
_MULTIPLIER_WORDS = (
    "double doubles doubled doubling triple triples tripled tripling quadruple quadruples quadrupled quadrupling "
    "halve halves halved halving twice"
)
# Some word of every branch of the patterns above, and of the words that state no figure.
_MULTIPLIERS = frozenset(_MULTIPLIER_WORDS.split())
_PARTS = frozenset(part + plural for part in (*_PART.split("|"), "half") for plural in ("", "s"))
_NO_FIGURE = frozenset(
    ("five", "one", "two", "no", "every", "article", "chapter", "document", "covid", "zero", "double")
)

_BOUNDS_BEFORE = (
    (
        "at most",
        "no more than|not more than|no older than|no longer than|no higher than"
        "|not exceed|not exceeding|not to exceed|up to|at most|a maximum of|within"
        "|capped at",
    ),
    (
        "at least",
        "at least|no less than|not less than|no fewer than|not fewer than|no younger than|no lower than|not lower than"
        "|not below|a minimum of",
    ),
    ("less than", "less than|fewer than|under|below|lower than"),
    (
        "more than",
        "more than|over|(?<=[a-z]s )(?<!its )(?<!this )top|passed|crossed|exceed|exceeds|exceeded|exceeding"
        "|surpass|surpasses|surpassed|surpassing|in excess of"
        "|to top|will top|may top|above|topped|topping|higher than|upwards? of|greater than|beyond",
    ),
    ("nearly", "nearly|almost|close to|approaching|just under"),
    ("about", "about|around|approximately|some|roughly|or so|circa|an estimated"),
)
# "No household gets more than 3" allows 3 at most.
_TURNED = {"more than": "at most", "less than": "at least"}
_AGO = regex(r" ?(?:(?:years?|months?|weeks?|days?) )?(?:ago|earlier|before)\b")
_NONE = regex(r"\b(?:no|none|nobody|never|not)\b[^.;,]*$", re.IGNORECASE)
_BEFORE = regex(
    r"\b(?:"
    + "|".join(f"(?P<b{i}>{said})" for i, (_, said) in enumerate(_BOUNDS_BEFORE))
    + r") (?:the |a further |an additional |a |an |another )?(?:(?:RMB|CNY|USD|US\$|[$¥￥]) ?)?$",
    re.IGNORECASE,
)
# Land is taken over, work spread over counties, figures add up to a sum: no bound is meant.
_TAKEN_OVER = regex(
    r"\b(?:add(?:s|ed|ing)?|amount(?:s|ed|ing)?) up to (?:a |some )?$|"
    r"\b(?:took|takes?|taken|taking|turn(?:s|ed|ing)?|handed|hands?|"
    r"spread|scattered|distributed|carried on|extend(?:s|ed|ing)?) over $"
)
# "under seven headings", "over two days": what stands there is the frame of what is told, and no bound.
_FRAMES = regex(
    r" (?:[a-z-]+ )?(?:headings?|heads|themes?|categories|titles?|topics|sections|labels?|schemes?|programmes?|plans)\b"
)
_AFTER = regex(
    r"[ ,]*(?:(?P<more>at least(?! \d)|or (?:more|above|over|higher|older)|and (?:above|over)|or greater)(?! [\d$])"
    r"|(?P<less>at (?:the )?most(?! \d)|or (?:less|below|fewer|under|lower|younger)|and below)"
    r"|(?P<plus>\+(?!\w)|-plus))",
    re.IGNORECASE,
)
_NOT_FIGURES = regex(
    r"\b(?:Five-Year Plan|one-stop|one-size-fits-all|one-on-one|two-way|one another|No\. ?\d+"
    r"|(?:Article|Chapter|Document) \d+"
    r"|for every 100\b"
    r"|COVID-19|24/7|zero[- ]\w+|(?<![-\w])one of|(?:the|this|that|no|every|each|any) one|double-digit)\b",
    re.IGNORECASE,
)
_ORIGINAL = regex(
    r"[(（][^()（）]*[\u3400-\u9fff][^()（）]*[)）]|[“\"《][^“”\"《》]*[\u3400-\u9fff][^“”\"《》]*[”\"》]"
)


@dataclass(frozen=True, slots=True)
class EnglishNumber:
    """One number as stated: `value` in plain units; `unit` as in the units table, None for any other noun.

    `end_of_range` is "low" or "high" for the ends of "2 to 20 times".
    """

    start: int
    end: int
    text: str
    value: Decimal
    unit: str | None
    bound: str
    written_as_word: bool = False
    end_of_range: str = ""


def find_english_numbers(en: str, masked: Sequence[tuple[int, int]] = ()) -> tuple[EnglishNumber, ...]:
    """The numbers of an English sentence, in order. `masked` spans (its dates and years) are skipped."""
    return _found(en, tuple(masked))


# The checks of numbers and of measures ask about the same line, mostly with the same dates.
_LINES_KEPT = 64


@lru_cache(maxsize=_LINES_KEPT)
def _found(en: str, masked: tuple[tuple[int, int], ...]) -> tuple[EnglishNumber, ...]:
    spoken = words(en)
    text = _mask(en, masked)
    if not en.isascii():
        text = _mask(text, [match.span() for match in _ORIGINAL.finditer(en)])
    if not _NO_FIGURE.isdisjoint(spoken) or "24/7" in en:
        text = _mask(text, [match.span() for match in _NOT_FIGURES.finditer(text)])
    scaled = () if _WITH_PARTS.isdisjoint(spoken) else _PART_OF_SCALE.finditer(text)
    found = [_part_of_scale(text, en, match) for match in scaled]
    text = _mask(text, [(number.start, number.end) for number in found])
    for match in _HALF_A.finditer(text) if "half" in spoken else ():
        number = _half(en, match)
        if number is not None:
            found.append(number)
    text = _mask(text, [(number.start, number.end) for number in found])
    for match in () if _PARTS.isdisjoint(spoken) else _FRACTION.finditer(text):
        if _ONE_MORE.match(text, match.start()) or _is_ordinal(match):
            continue
        part = (match["part"] or "half").lower()
        count = _WORDS.get((match["count"] or "one").lower(), 1)
        found.append(_bounded(en, match.span(), _FRACTIONS[part] * count, "", word=True))
    for match in _ONE_IN.finditer(text) if "in" in spoken or "every" in spoken or "out" in spoken else ():
        whole = _WORDS.get(match["whole"].lower()) or (int(match["whole"]) if match["whole"].isdigit() else 0)
        part_of = _WORDS.get((match["count"] or match["count2"] or "one").lower(), 1)
        if whole > part_of:
            share = _bounded(en, match.span(), Decimal(part_of) / whole, "", word=True)
            found.append(replace(share, bound=share.bound or "about"))
    text = _mask(text, [(number.start, number.end) for number in found])
    for match in () if _MULTIPLIERS.isdisjoint(spoken) else _MULTIPLE.finditer(text):
        value = _MULTIPLES["d" if match["word"].lower() == "twice" else match["word"][0].lower()]
        bound = _bounded(en, match.span(), value, "times", word=True).bound if value > 1 else ""
        found.append(EnglishNumber(match.start(), match.end(), match[0], value, "times", bound, True))
    spelled = not _SPELLED.isdisjoint(spoken) or ("a" in spoken and not _SCALES.keys().isdisjoint(spoken))
    for match in _NUMBER.finditer(text) if spelled else _figures(text):
        number = _number(text, en, match)
        if number is not None:
            found.append(number)
    return tuple(_share_rates(en, _share_ranges(en, sorted(found, key=lambda number: number.start))))


def _figures(text: str) -> Iterator[re.Match[str]]:
    """The numbers of a text in which none is spelled out: nothing else begins with a digit or a minus."""
    at = 0
    while begin := _FIGURE_BEGINS.search(text, at):
        match = _NUMBER.match(text, begin.start())
        if match:
            yield match
        at = match.end() if match else begin.end()


def _mask(text: str, spans: Sequence[tuple[int, int]]) -> str:
    for start, end in spans:
        text = text[:start] + "\0" * (end - start) + text[end:]
    return text


def _is_ordinal(match: re.Match[str]) -> bool:
    """Whether what may be a fraction counts what comes at a place: five third prizes."""
    several = (match["count"] or "one").lower() not in ("one", "a", "an")
    return several and match["part"] is not None and not match[0].endswith("s")


_WITH_PARTS = frozenset(("half", "quarter"))


def _part_of_scale(text: str, en: str, match: re.Match[str]) -> EnglishNumber:
    """Half a million, two and a half billion."""
    if match["lone"]:
        part = Decimal("1.5")
    elif match["count"]:
        part = _word_value(match["count"].lower()) + Decimal("0.5")
    else:
        part = Decimal("0.5") if match["half"] else Decimal("0.25")
    unit = unit_at(text, match.end())
    span = (match.start(), unit[1] if unit else match.end())
    scale = _SCALES[(match["scale"] or match["scale2"]).lower()]
    return _bounded(text, span, part * scale, unit[0] if unit else None, word=True, shown=en)


def _half(en: str, match: re.Match[str]) -> EnglishNumber | None:
    if match["unit"]:
        unit = match["unit"].lower() + "s"
        return _bounded(en, match.span(), Decimal("0.5"), unit, word=True)
    if match["unit3"]:
        return _bounded(en, match.span(), Decimal("1.5"), match["unit3"].lower() + "s", word=True)
    count = match["count"].lower()
    whole = int(count) if count.isdigit() else _WORDS.get(count)
    unit_ = unit_at(match["unit2"] or "", 0)
    if whole is None:
        return None
    return _bounded(en, match.span(), Decimal(whole) + Decimal("0.5"), unit_[0] if unit_ else None, word=True)


def _number(text: str, en: str, match: re.Match[str]) -> EnglishNumber | None:
    if match["lone"]:
        value = Decimal(_SCALES[match["scale2"].lower()])
    elif match["digits"]:
        value = Decimal(match["digits"].replace(",", ""))
    else:
        value = _word_value(match["words"].lower())
    if match["scale"]:
        value *= _SCALES[match["scale"].lower()]
    elif match["short"]:
        value *= _SHORT_SCALES[match["short"].lower()]
    if match[0][0] in "-−" or text.endswith("minus ", 0, match.start()):
        value = -value
    unit = unit_at(text, match.end())
    if (match["words"] or "").lower() == "one" and not match["scale"] and unit is None:
        # "one" is an article or a pronoun far more often than a figure, as 一 is in Chinese.
        return None
    before = text[max(0, match.start() - 6) : match.start()].lower()
    if (
        not match["scale"]
        and before.endswith(("first ", "last ", "top "))
        and not (before.endswith("last ") and unit and unit[0] in _MEASURES)
    ):
        # "the first three quarters" is a period: its number need only be there.
        unit = None
    if unit is None and _CURRENCY.search(text, max(0, match.start() - 5), match.start()):
        unit = ("yuan", match.end())
    end = unit[1] if unit else match.end()
    said = (value, unit[0] if unit else None)
    return _bounded(text, (match.start(), end), *said, word=bool(match["words"]), shown=en)


def _word_value(words: str) -> Decimal:
    return Decimal(sum(_TENS.get(word) or _WORDS.get(word, 0) for word in re.split("[- ]", words)))


def _bounded(
    text: str, span: tuple[int, int], value: Decimal, unit: str | None, *, word: bool, shown: str = ""
) -> EnglishNumber:
    """The number at a place of a text with its bound; `shown` is the text where nothing is masked."""
    start, end = span
    bound = ""
    before = _BEFORE.search(text, max(0, start - 28), start)
    if before is not None and not _TAKEN_OVER.search(text, max(0, start - 16), start):
        bound = next(name for i, (name, _) in enumerate(_BOUNDS_BEFORE) if before[f"b{i}"])
        if _AGO.match(text, end):
            bound = ""  # higher than three years ago
        if bound in _TURNED and _FRAMES.match(text, end):
            bound = ""
        if before[0].endswith("the ") and before[0].startswith(("above", "below", "under", "beyond")):
            bound = ""  # far above the 10,000 planned
        start = before.start()
        if bound in _TURNED and _NONE.search(text, max(0, start - 60), start):
            bound = _TURNED[bound]
    after = _AFTER.match(text, end)
    if after is not None and not bound:
        bound = "at most" if after["less"] else "at least" if after["more"] else "more than"
        end = after.end()
    return EnglishNumber(start, end, (shown or text)[start:end], value, unit, bound, word)


_IN_A_ROW = regex(r",? and |, ")
_RATES = frozenset(("%", "percentage points"))


def _share_rates(en: str, numbers: list[EnglishNumber]) -> list[EnglishNumber]:
    """Give 11.8 and 48.3 of "11.8, 48.3 and 39.9 percent" the unit the row ends with."""
    for index in range(len(numbers) - 2, -1, -1):
        this, after = numbers[index], numbers[index + 1]
        if this.unit is None and after.unit in _RATES and _IN_A_ROW.fullmatch(en, this.end, after.start):
            numbers[index] = replace(this, unit=after.unit)
    return numbers


def _share_ranges(en: str, numbers: list[EnglishNumber]) -> list[EnglishNumber]:
    """Give 3 of "3 to 5 billion yuan" the scale and unit the range ends with; each end may have its bound."""
    for index in range(len(numbers) - 1):
        this, after = numbers[index], numbers[index + 1]
        between = en[this.end : after.start].strip()
        if between == "to" and after.unit is None and en[: this.start].lower().endswith("from "):
            numbers[index + 1] = replace(after, unit=this.unit)  # from 30 working days to seven
            continue
        if between not in ("to", "–", "—", "-", "and") or this.unit is not None:
            continue
        bounded = this.bound == "at least" and after.bound == "at most"
        if between == "and" and not bounded and "between" not in en[max(0, this.start - 9) : this.start]:
            continue
        scale = next((value for word, value in _SCALES.items() if re.search(rf"\b{word}\b", after.text)), 1)
        scale = 1 if re.search(r"hundred|thousand|million|billion|trillion", this.text) else scale
        numbers[index] = replace(this, value=this.value * scale, unit=after.unit, end_of_range="low")
        numbers[index + 1] = replace(after, end_of_range="high")
    return numbers
