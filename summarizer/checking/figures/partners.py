"""Figures that stand side by side: 12个项目投资8亿元，2个投资3亿元 is not twelve projects for three hundred million.

Two neighbours of English must be neighbours in the Chinese, where that gives both of them others. What changed 由 one
figure 至 another is not told the other way round.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations, pairwise

from summarizer.checking.figures.bare import MERELY, SHARE_OF
from summarizer.checking.figures.loose import loose_numerals
from summarizer.checking.figures.rounding import figures
from summarizer.checking.figures.swaps import PER, ROW, amounts_of, is_size
from summarizer.checking.line.numbers import EnglishNumber
from summarizer.language.figures.numbers import Quantity, find_quantities
from summarizer.patterns import regex

# Between two neighbours of English: what ends a clause.
_ENDS = regex(
    r"[.;:](?!\d)|\b(?:while|whereas|but|though|although|against|compared|versus)\b|"
    r", with [^,.;]*?\b\w+ing (?:at|by|with)?"
)
_OF_THE = regex(r" of (?:the|its|those|these)(?: \w+)? ")
_SENTENCE_END = regex("[。；\n]")
_LISTED = regex("、[\u4e00-\u9fff]{0,6}")
_ASIDE = regex(r"（其中[^（）]*）|(?<=[个项])，(?:其中)?(?:包含|包括|含|涵盖)\d+[个项][^，。；]*(?=，)")
_FEW = 10
"""So small a count (three sectors) stands in too many places to be told of a rate."""
_RATED = regex(rf"[，、（]?(?:{MERELY.pattern}|{SHARE_OF.pattern}|完成[^，。；\d]{{0,16}})")
_CHANGED_BY = regex(
    "[，（](?:同比|[比较][上去]年(?:同期)?)?(?:净?增加?|减少?|多|少|增收|减收|增支|减支|增长|下降)"
)
_ITEMS = frozenset((None, "items", "projects", "enterprises", "households"))
# Units of English whose Chinese is a count like any other: 游客123万人次.
_COUNTED = frozenset((*_ITEMS, "person-times", "cases"))
_Figure = tuple[float, str]
_CHANGED = regex(r"[由从](?:现有|原来|去年|过去)?的?[^，。；\d]{0,6}$")
_CHANGED_TO = regex(
    r"(?:以上|左右)?(?:[^，。；\d]{0,6}(?:缩|压|降|减|提|增|升|扩|涨)[^，。；\d]{0,4})?(?:到|至|为)(?:约|近)?"
)
_INSTEAD = regex(
    r"(?: [a-z]+){0,3},? (?:instead of|rather than|down from|up from|from|against|compared with)"
    r"(?: (?:about|nearly|more than|over|an?|some))? "
)
_FROM = regex(r"\bfrom (?:about |nearly |over |more than )?$")
_RATES = frozenset(("%", "times", "percentage points"))
_GAPS = frozenset(("%", "percentage points"))
# 完成年初预算36.7%，快于序时进度3.4个百分点，下降4%: how far ahead it is parts no rate from its amount.
_AHEAD = regex(
    "[，（][^，。；\\d]{0,16}(?:[高低快慢]于|超|落后|领先|提高|提升|回落|加快|放缓)[^，。；\\d]{0,12}"
)
# "71.5 billion yuan, up 6.4%": no other amount can be meant.
_RIGHT_BEHIND = regex(
    r",? (?:or |up |down |rising |growing |falling |an? (?:\w+ )?(?:increase|rise|growth|fall|drop) of )(?:by )?"
)
# "fifteen projects with 769 km": what so many come to.
_WITH = regex(
    r" (?:[\w'’-]+ ){1,4}(?:with|worth|totall?ing|covering|costing) (?:an? (?:combined |total )?[a-z]+ of )?"
    r"(?:about |some |nearly |more than |over )?"
)
_EACH = regex(r"(?: yuan)?(?: or more)? (?:each|apiece)\b")
_COMMA = regex(r",? ?(?:and )?")
_TO = regex(r" (?:\w+ )?to (?:about |nearly |under |less than |over |just )?")


def check_partners(en: str, quotes: Sequence[str]) -> Iterator[str]:
    """Messages, one for each two figures of `en` that the Chinese does not put together, or puts in another order."""
    numbers = figures(en, quotes)
    # The size of each (at least 100 million yuan each) is no sum that stands with their number.
    numbers = tuple(
        one for one in numbers if not _EACH.match(en, one.end) and not PER.search(en, 0, one.start)
    )
    yield from _of_sizes(en, numbers, quotes)
    if len(numbers) > 1:
        yield from _apart(en, numbers, quotes)
        yield from _turned(en, numbers, quotes)


def _of_sizes(en: str, numbers: Sequence[EnglishNumber], quotes: Sequence[str]) -> Iterator[str]:
    """30亿级项目2个、20亿级项目3个: there are no three of 3 billion each."""
    sized: dict[float, set[float]] = {}
    for quote in quotes:
        for size, count in pairwise(find_quantities(quote)):
            if is_size(quote, size) and size.bound in ("", "at least") and count.kind == "count":
                sized.setdefault(size.value, set()).add(count.value)
    counts = set().union(*sized.values()) if len(sized) > 1 else set()
    for one, other in pairwise(numbers) if counts else ():
        if one.unit in _ITEMS and not _ENDS.search(en, one.end, other.start):
            own = sized.get(float(other.value)) if other.unit == "yuan" else None
            if own and float(one.value) in counts - own:
                yield f"“{one.text.strip()}” of “{other.text.strip()}”: the cited Chinese has {min(own):.0f} of them"


def _apart(en: str, numbers: Sequence[EnglishNumber], quotes: Sequence[str]) -> Iterator[str]:
    """Neighbours of English that have others in the Chinese, unless one has a true one on its other side."""
    told = list(_neighbours(en, numbers))
    meant = _together(quotes) if told else {}
    for one, other in told:
        first, second = _figure(one), _figure(other)
        mine, its = _partners_of(one, meant), _partners_of(other, meant)
        own = [zh for figure, zh in mine.items() if figure[1] == second[1]]
        others = [zh for figure, zh in its.items() if figure[1] == first[1]]
        close = (
            _RIGHT_BEHIND.fullmatch(en, one.end, other.start) or _WITH.fullmatch(en, one.end, other.start)
        ) is not None
        if not (own or others) or second in mine or _is_among(first, its) or not ((mine and its) or close):
            continue
        # 省级6项，投资140亿元。…完成28亿元: where a sentence holds no other of the kind, nothing can be said.
        small = min((n.value for n in (one, other) if n.unit is None), default=_FEW) < _FEW
        if small and not others and not _share_a_sentence(first[0], second[0], quotes):
            continue
        if small and _stands_often(min(first[0], second[0]), quotes):
            continue
        if _AND.search(en, one.end, other.start) and _share_a_sentence(first[0], second[0], quotes):
            continue  # 销售收入30亿元，利税8亿元，就业1200人: a line may put any two of them together
        # A rate is of one amount; an amount may have a true neighbour on its other side, and is then left alone.
        asked = [number for number in (one, other) if number.unit in _RATES] or [one, other]
        if any(number in pair and _are_told(*pair, meant) for number in asked for pair in told):
            continue
        left, right = one.text.strip(), other.text.strip()
        whose, zh = (left, own[0]) if own else (right, others[0])
        yield (
            f"“{left}” and “{right}” are told of one another: in the cited Chinese {whose} stands with {zh}"
        )


_AND = regex(r", and ")


def _stands_often(value: float, quotes: Sequence[str]) -> bool:
    """Whether a small count stands in several places: 分两期, 两条."""
    places = sum(one.value == value for quote in quotes for one in find_quantities(quote))
    return places + (Decimal(value) in loose_numerals(quotes)[0]) > 1


def _share_a_sentence(one: float, other: float, quotes: Sequence[str]) -> bool:
    values = (
        {quantity.value for quantity in find_quantities(sentence)}
        for quote in quotes
        for sentence in _SENTENCE_END.split(quote)
    )
    return any(one in held and other in held for held in values)


_CLOSE = 0.006


def _is_among(figure: _Figure, others: dict[_Figure, str]) -> bool:
    value, sort = figure
    return any(kind == sort and abs(other - value) <= _CLOSE * abs(other) for other, kind in others)


def _partners_of(number: EnglishNumber, meant: dict[_Figure, dict[_Figure, str]]) -> dict[_Figure, str]:
    """What stands with a figure, and with those it may be rounded from: a headline's 779万 is 779.18万 below."""
    value, sort = _figure(number)
    found: dict[_Figure, str] = {}
    for (other, kind), partners in meant.items():
        if kind == sort and (
            other == value or (sort not in _RATES and abs(other - value) <= _CLOSE * abs(other))
        ):
            found |= partners
    return found


def _are_told(one: EnglishNumber, other: EnglishNumber, meant: dict[_Figure, dict[_Figure, str]]) -> bool:
    """Whether the Chinese puts two figures together, too."""
    return _figure(other) in _partners_of(one, meant)


def _neighbours(en: str, numbers: Sequence[EnglishNumber]) -> Iterator[tuple[EnglishNumber, EnglishNumber]]:
    """Numbers of different sorts with nothing between them that ends a clause; the 14 of "14 of the 16, or 87%".

    A rate behind a rate is told of the amount before both.
    """
    amount: EnglishNumber | None = None
    for place, (one, other) in enumerate(pairwise(numbers)):
        if _ENDS.search(en, one.end, other.start) or _begins(en, one, other):
            amount = None
            continue
        if one.unit == other.unit == "%" and amount is not None:
            yield amount, other
            continue
        amount = one if one.unit != "%" else amount
        if place and _OF_THE.fullmatch(en, numbers[place - 1].end, one.start):
            one = numbers[place - 1]
        few = any(number.unit is None and number.value < _FEW for number in (one, other))
        if _figure(one)[1] != _figure(other)[1] and not (few and "%" in (one.unit, other.unit)):
            yield one, other


def _begins(en: str, one: EnglishNumber, other: EnglishNumber) -> bool:
    """Whether another thing begins with the second number: 3 billion yuan, two in services; 4%, and sales of 5 yuan."""
    if one.unit in _RATES:
        return other.unit not in _RATES and not _TO.match(en, one.end)
    return other.unit is None and _COMMA.fullmatch(en, one.end, other.start) is not None


def _figure(number: EnglishNumber) -> _Figure:
    return float(number.value), "count" if number.unit in _COUNTED else number.unit or "count"


def _sort(quantity: Quantity) -> str:
    return "count" if quantity.kind == "count" and quantity.unit != "people" else quantity.unit or "count"


def _together(quotes: Sequence[str]) -> dict[_Figure, dict[_Figure, str]]:
    """Each figure → its neighbours with their Chinese: those of its own clause, or where it has none, of the next."""
    found: dict[_Figure, dict[_Figure, str]] = {}
    # 续建项目6个（其中…4个），投资9亿元, 项目20个，包含…7个，总投资…: what an aside counts parts no two neighbours.
    plain = [bare for quote in quotes if (bare := _ASIDE.sub("", quote)) != quote]
    for quote in (*quotes, *plain):
        pairs = list(_pairs(quote, [one for one in find_quantities(quote) if not is_size(quote, one)]))
        near = {
            id(one)
            for one, other, close in pairs
            if close and _sort(one) != _sort(other)
            for one in (one, other)
        }
        for one, other, close in pairs:
            for a, b in ((one, other), (other, one)):
                # 投资54万元建成350平方米的中心，投资350万元…: what has an amount of its own is not told of the next.
                taken = not close and any(_taken(b, a, *pair) for pair in pairs)
                if close or (id(a) not in near and not taken):
                    found.setdefault((a.value, _sort(a)), {})[b.value, _sort(b)] = b.zh
    return found


def _taken(one: Quantity, by: Quantity, first: Quantity, second: Quantity, close: bool) -> bool:
    """Whether a figure stands in one clause with another of the sort of `by`; it may have several rates."""
    pair = (first, second)
    return (
        close and _sort(by) not in _RATES and one in pair and by not in pair and _sort(by) in map(_sort, pair)
    )


def _pairs(quote: str, quantities: Sequence[Quantity]) -> Iterator[tuple[Quantity, Quantity, bool]]:
    """Neighbours in a sentence, and whether a clause holds both; all that one row lists (面积3亩、产量5吨).

    Of two rows (3元、5元，是去年的2倍和4倍) those at the same place are neighbours.
    """
    rows: list[list[Quantity]] = []
    # 面额50元200张、面额30元400张: each two that nothing parts are one thing's.
    begins, ends = {one.start for one in quantities}, {one.end for one in quantities}
    for one in quantities:
        last = rows[-1] if rows else []
        joined = last and (
            (last[-1].unit == one.unit and ROW.fullmatch(quote, last[-1].end, one.start))
            or (
                (last[-1].unit != one.unit or {last[0].unit, one.unit} == {"items", "yuan"})
                and _LISTED.fullmatch(quote, last[-1].end, one.start)
                and not (one.end in begins and last[-1].start in ends)
            )
        )
        if joined:
            last.append(one)
        else:
            rows.append([one])
    for row in rows:
        yield from ((a, b, True) for a, b in combinations(row, 2) if a.unit != b.unit)
    for place, (before, row) in enumerate(pairwise(rows), 1):
        between = quote[before[-1].end : row[0].start]
        if _SENTENCE_END.search(between) or (row[0].end in begins and before[-1].start in ends):
            continue
        if before[-1].unit == "%" and row[0].unit not in _RATES and place > 1 and "，" in between:
            continue  # 增长56.8%，其中工业项目140个: the rate is told of what stands before it
        like = before if len(before) == len(row) else _singles(rows, place)
        if len(row) > 1 and (amounts := amounts_of(quote, quantities, quantities.index(row[0]), len(row))):
            like = [quantities[at] for at in amounts]
        if len(row) == len(like) > 1:
            yield from ((a, b, True) for a, b in zip(like, row, strict=True))
        elif len(row) == 1 or len(before) == 1 or len({one.unit for one in before}) > 1:
            yield before[-1], row[0], "，" not in between
    yield from _rates(quote, quantities)
    yield from _of_counts(quote, quantities)


def _rates(quote: str, quantities: Sequence[Quantity]) -> Iterator[tuple[Quantity, Quantity, bool]]:
    """进出口1.2万亿元，增长15%，占58%: every rate of a row is one of the amount before it, also behind 增收1284万元."""
    amount = change = None
    for one, other in pairwise(quantities):
        between = quote[one.end : other.start]
        # 收入4348万元，占年初预算10065万元的43.2%，同比下降6.5%: what it is a share of is no amount of its own.
        is_whole = amount is not None and between == "的" and other.unit == "%"
        if one.unit not in _GAPS and not is_whole and not _is_change(quote, one, amount):
            amount = one
        if amount is not None and other.unit == amount.unit and _is_change(quote, other, amount):
            change = other
            continue
        if other.unit == "percentage points" and _AHEAD.fullmatch(between):
            continue
        if is_whole and amount is not None:
            yield amount, other, True
        elif amount is not None and amount.unit == other.unit and SHARE_OF.fullmatch(between, 1):
            continue  # the whole that its share follows
        elif other.unit != "%" or _SENTENCE_END.search(between) or not _RATED.fullmatch(between):
            amount = None
        elif amount is not None and amount is not one:
            yield amount, other, True
            if change is one:
                yield change, other, True


def _is_change(quote: str, one: Quantity, amount: Quantity | None) -> bool:
    """Whether a figure is by how much the amount before it has changed: 比上年增收1284万元."""
    return (
        amount is not None
        and amount.unit == one.unit
        and _CHANGED_BY.fullmatch(quote, amount.end, one.start) is not None
    )


def _of_counts(quote: str, quantities: Sequence[Quantity]) -> Iterator[tuple[Quantity, Quantity, bool]]:
    """产业项目86个，总投资66亿元、达产后年产值127亿元: of a count is told all that follows up to the next one."""
    counted: Quantity | None = None
    for one in quantities:
        if one.kind == "count" and one.unit in _ITEMS:
            counted = one
        elif counted is not None and _SENTENCE_END.search(quote, counted.end, one.start):
            counted = None
        elif counted is not None:
            yield counted, one, False


def _singles(rows: Sequence[Sequence[Quantity]], place: int) -> Sequence[Quantity]:
    """甲3元，乙5元，是去年的2倍和4倍: the single figures before a row, as many as it has, all of one unit; or none."""
    before = rows[max(0, place - len(rows[place])) : place]
    found = [one for row in before for one in row if len(row) == 1]
    alike = len(found) == len(rows[place]) and len({one.unit for one in found}) == 1
    return found if alike else ()


def _turned(en: str, numbers: Sequence[EnglishNumber], quotes: Sequence[str]) -> Iterator[str]:
    """由9小时缩短至2.5小时 is no nine hours instead of two and a half."""
    changes: set[tuple[float, float]] = set()
    for quote in quotes if any("由" in quote or "从" in quote for quote in quotes) else ():
        for old, new in pairwise(find_quantities(quote)):
            if _CHANGED_TO.fullmatch(quote, old.end, new.start) and _CHANGED.search(quote, 0, old.start):
                changes.add((old.value, new.value))
    for one, other in pairwise(numbers):
        told = None
        if _INSTEAD.fullmatch(en, one.end, other.start):
            told = (other, one)
        elif _TO.fullmatch(en, one.end, other.start) and _FROM.search(en, 0, one.start):
            told = (one, other)
        if told and (float(told[1].value), float(told[0].value)) in changes:
            yield f"“{one.text.strip()}” and “{other.text.strip()}”: the cited Chinese tells the change the other way"
