"""What a figure is counted over, held against and of how many: 前三季度 is no quarter, 环比 no year, 7 of 8 not all.

Each figure of English is found in the Chinese by its value; what stands before it there says what it is.
"""

import re
from collections.abc import Iterator, Sequence

from summarizer.checking.figures.rounding import figures
from summarizer.checking.figures.swaps import counted_in
from summarizer.checking.line.numbers import EnglishNumber
from summarizer.checking.line.shown import without_shown
from summarizer.language.figures.numbers import Quantity, find_quantities
from summarizer.language.marks import behind_last
from summarizer.language.matching import holds
from summarizer.patterns import regex

_TELLING = ("year", "month", "quarter", "half", "est ", "est,", "ll ", "ll.", "total", "%", "percent", "n 20")
_CLAUSE = regex(r"[.;](?!\d)(?= |$)|, (?:and|while|but|against|compared) ")
_BASES_EN = (
    (
        "year",
        regex(
            r"\b[Yy]ear[- ]on[- ]year\b|\b(?:from|over|than|on) (?:in )?(?:a|the) "
            r"(?:year (?:earlier|before|ago)|previous year|same period)|"
            r"\bthan last year\b|\bannual (?:growth|increase|rise)\b"
        ),
    ),
    (
        "period",
        regex(
            r"\b(?:[Mm]onth|[Qq]uarter)[- ](?:on|over)[- ](?:month|quarter)\b|"
            r"\b(?:from|over|than|on) (?:in )?the (?:previous|preceding) (?:month|quarter)\b"
        ),
    ),
)
_BASES_ZH = regex(
    "(?P<year>同比|[比较](?:上年|去年|20\\d\\d年)|年均|同期)|(?P<period>环比|[比较](?:上月|上个月|上季|上个季))"
)
_SPAN_EN = regex(
    r"\b[Ii]n (?:the )?(?:(?P<nth>first|second|third|fourth) quarter\b|(?P<half>first|second) half\b|"
    r"first (?P<more>two|three|\w+) (?P<unit>quarters|months)\b)"
)
_SPAN_ZH = regex(
    "(?<![比较与于])(?:(?P<till>前[二两三]个?季度|上半年|下半年|前[一二三四五六七八九十\\d]+个月|1\\s?[—–至到~～-]+\\s?\\d{1,2}月)|"
    "(?<!前)(?P<nth>[一二三四]季度))"
)
_NTH = {"first": "一季度", "second": "二季度", "third": "三季度", "fourth": "四季度"}
_SAME = {
    "一季度": ("1-3", "前三个月", "前3个月"),
    "上半年": ("1-6", "前六个月", "前6个月", "前两个季度", "前二季度"),
}
_THAN = regex(r"\b(?:than|from|over|with) $")
_YEARLY_ZH = regex("(?:年均|年平均)[^，。；\\d]{0,8}$")
_YEARLY_EN = regex(r"\b(?:a|per|each|every) year\b|\bannual|\byearly|\b[Aa]verag|\bCAGR")
_MOST = regex(r"\b(?:fastest|highest|strongest|steepest|quickest)\b")
_LEAST = regex(r"\b(?:slowest|lowest|weakest|(?<!at )least)\b")
_RANKED = regex("最|第一|首位|居首|末|领先|领跑|榜首")
_LIKE = 3
"""Among so many figures of a sentence one may be told as the highest."""
_ALL = regex(r"(?<![Oo]f )(?<![Ii]n )\b[Aa]ll (?:of )?(?:the |its |their |these |those )?$")
_WHOLE = regex(
    "全部|所有|[均都皆]|全数|悉数|一律|各|每|100[%％]|无一|普遍|逐一|逐个|分别|全覆盖|整|全[县市省区]\\d|同时|齐|集中|一一|参加|包括"
)
_ALSO_WHOLE = regex("[共计总]|合计|全")
_PARTED = regex("其中|占|达\\d|剩余|其余")
_FEWEST = 3


def check_bases(en: str, quotes: Sequence[str]) -> Iterator[str]:
    """Messages for figures of `en` that the Chinese counts over another time, or of only some of their number."""
    if not holds(en, _TELLING):
        return
    shown = without_shown(en)
    numbers = figures(shown, quotes)
    if not numbers:
        return
    held = [(quote, find_quantities(quote)) for quote in quotes]
    begin = 0
    for end in (*(cut.end() for cut in _CLAUSE.finditer(shown)), len(shown)):
        own = [one for one in numbers if begin <= one.start < end]
        clause = shown[begin:end]
        yield from _held_against(clause, own, held)
        yield from _counted_over(clause, own, held)
        yield from _best(clause, own, held)
        begin = end
    yield from _of_year(shown, numbers, held)
    yield from _of_each(shown, quotes)
    yield from _no_share(shown, numbers, held)
    yield from _no_whole(shown, numbers, held)
    if not _YEARLY_EN.search(en):
        yield from _whole_of_years(numbers, held)
    for number in numbers:
        if number.unit not in ("%", "yuan") and _ALL.search(shown, 0, number.start):
            yield from _not_all(number, held)


_Held = Sequence[tuple[str, Sequence[Quantity]]]


def _places(number: EnglishNumber, held: _Held) -> Iterator[tuple[str, str, Quantity]]:
    """Where a figure stands: what leads up to it in its sentence, its quote, and itself."""
    for quote, quantities in held:
        for one in quantities:
            if one.value == float(number.value):
                yield quote[behind_last(quote, "。；\n", one.start) : one.start], quote, one


def _whole_of_years(numbers: Sequence[EnglishNumber], held: _Held) -> Iterator[str]:
    """年均增长40% is growth of a year, not of all years together."""
    for number in numbers:
        met = [before for before, _, _ in _places(number, held)] if number.unit == "%" else []
        if met and all(_YEARLY_ZH.search(before) for before in met):
            yield f"“{number.text.strip()}”: in the cited Chinese that is a year's average"


def _held_against(clause: str, own: Sequence[EnglishNumber], held: _Held) -> Iterator[str]:
    told = [(name, said) for name, pattern in _BASES_EN for said in pattern.finditer(clause)]
    if len({name for name, _ in told}) != 1:
        return
    name, said = told[0]
    for number in own:
        if number.unit not in ("%", "percentage points"):
            continue
        met = [list(_BASES_ZH.finditer(before)) for before, _, _ in _places(number, held)]
        if met and all(marks and not marks[-1][name] for marks in met):
            yield f"“{number.text.strip()}” “{said[0]}”: the cited Chinese has {met[0][-1][0]}"


_YEAR_EN = regex(r"(?<!than )(?<!from )\b[Ii]n (?P<year>20\d\d)\b")
_YEAR_ZH = regex(r"(?P<year>20\d\d)年")


def _of_year(shown: str, numbers: Sequence[EnglishNumber], held: _Held) -> Iterator[str]:
    """2020年3个，2021年5个: in 2020 there were not five."""
    years = {year["year"] for year in _YEAR_EN.finditer(shown)}
    if len(years) != 1 or len(set(_ANY_YEAR.findall(shown))) != 1:
        return
    for number in numbers:
        met = [list(_YEAR_ZH.finditer(before)) for before, _, _ in _places(number, held)]
        if met and all(marks and marks[-1]["year"] not in years for marks in met):
            yield f"“{number.text.strip()}”: the cited Chinese has it of {met[0][-1]['year']}"


_EACH_ZH = regex("[人户亩]均|单产")
_EACH_EN = regex(
    r"\b(?:per|each|a head|average\w*|an? (?:person|household|mu)|apiece|every|yield\w*|incomes?|disposable)\b",
    re.IGNORECASE,
)


def _of_each(shown: str, quotes: Sequence[str]) -> Iterator[str]:
    """人均生产总值增长5.5% is no growth of the whole."""
    if _EACH_EN.search(shown) or not any(_EACH_ZH.search(quote) for quote in quotes):
        return
    counted = [one for quote in quotes for one in counted_in(quote)]
    for number in figures(shown, quotes):
        labels = [one.around.partition("|")[0] for one in counted if one.value == float(number.value)]
        if number.unit == "%" and labels and all(map(_EACH_ZH.search, labels)):
            yield f"“{number.text.strip()}”: the cited Chinese has it of {labels[0]}"


_ANY_YEAR = regex(r"\b20\d\d\b")
_SHARE_OF = regex(
    r" of (?:all|total|the total|overall|the (?:whole|county|city|district|province|town)\b|GDP|output)"
)
_GREW_ZH = regex("(?:增长|下降|上升|回落|提高|降低|减少|增幅|增速)[^，。；\\d]{0,2}-?$")


def _no_share(shown: str, numbers: Sequence[EnglishNumber], held: _Held) -> Iterator[str]:
    """增长28.6% is no share: services took 28.6% of all investment."""
    for number in numbers:
        met = [before for before, _, _ in _places(number, held)] if number.unit == "%" else []
        if met and _SHARE_OF.match(shown, number.end) and all(_GREW_ZH.search(before) for before in met):
            yield f"“{number.text.strip()}”: in the cited Chinese that is growth, and no share"


_OF_MORE = regex(r"\b(?:[Oo]f|[Aa]mong) (?:the|these|those|them|its|which)\b")
_IN_ALL = regex(r"[^,.;\\d]{0,40}\bin (?:all|total)\b")


def _no_whole(shown: str, numbers: Sequence[EnglishNumber], held: _Held) -> Iterator[str]:
    """其中发明专利6409件 is a part: it is not how many there were in all."""
    for number in numbers:
        met = [before for before, _, _ in _places(number, held)] if number.value >= _FEWEST else []
        if (
            met
            and not _OF_MORE.search(shown)
            and _IN_ALL.match(shown, number.end)
            and all("其中" in before[-16:] for before in met)
        ):
            yield f"“{number.text.strip()}”: in the cited Chinese that is a part of more"


def _counted_over(clause: str, own: Sequence[EnglishNumber], held: _Held) -> Iterator[str]:
    spans = list(_SPAN_EN.finditer(clause))
    large = [one for one in own if one.unit is not None or one.value >= _FEWEST * _FEWEST]
    if len(spans) != 1 or not large or _THAN.search(clause, 0, spans[0].start()):
        return
    said = spans[0]
    wanted = _NTH[said["nth"]] if said["nth"] else None
    wanted = wanted or ({"first": "上半年", "second": "下半年"}[said["half"]] if said["half"] else None)
    if not wanted:
        return
    over = [[list(_SPAN_ZH.finditer(before)) for before, _, _ in _places(number, held)] for number in large]
    # "The 31 projects took in 2.46 billion yuan in the first half": all that is told there is of another span.
    if all(met and all(marks and not _is_span(marks[-1][0], wanted) for marks in met) for met in over):
        yield f"“{large[0].text.strip()}” “{said[0]}”: the cited Chinese counts it over {over[0][0][-1][0]}"


def _is_span(zh: str, wanted: str) -> bool:
    plain = zh.replace(" ", "").replace("—", "-").replace("–", "-").replace("至", "-").replace("月", "", 1)
    return wanted == zh or any(one in zh or one == plain for one in _SAME.get(wanted, ()))


def _best(clause: str, own: Sequence[EnglishNumber], held: _Held) -> Iterator[str]:
    """Growth was slowest in the third quarter, at 4.9%: not where another quarter of the row had 4.5%."""
    most, least = _MOST.search(clause), _LEAST.search(clause)
    rates = [one for one in own if one.unit == "%"]
    if (most is None) == (least is None) or len(rates) != 1:
        return
    for before, quote, one in _places(rates[0], held):
        start = one.start - len(before)
        end = (
            behind_last(quote, "。；\n", len(quote))
            if "。" not in quote[one.end :]
            else quote.index("。", one.end)
        )
        sentence = quote[start:end]
        like = [q.value for q in find_quantities(sentence) if q.unit == "%"]
        if len(like) < _LIKE or _RANKED.search(quote, behind_last(quote, "，；。\n", one.start), end):
            return
        if one.value == (max(like) if most else min(like)):
            return
    word = most or least
    if word and list(_places(rates[0], held)):
        yield f"“{word[0]}”: the cited Chinese has figures beyond {rates[0].text.strip()}"


def _not_all(number: EnglishNumber, held: _Held) -> Iterator[str]:
    """其中7个批次合格, 177座水库中完成165座: not all of them."""
    if number.value < _FEWEST:
        return
    sentences = []
    for before, quote, one in _places(number, held):
        end = quote.find("。", one.end)
        stop = end if end >= 0 else len(quote)
        parts = [q for q in find_quantities(quote) if one.end <= q.start < stop and q.value < one.value]
        parted = "其中" if any(q.unit == one.unit and q.kind == "count" for q in parts) else ""
        sentences.append(before + quote[one.start : stop] + parted)
    if sentences and not any(
        _WHOLE.search(one) or (_ALSO_WHOLE.search(one) and not _PARTED.search(one)) for one in sentences
    ):
        yield f"“all {number.text.strip()}”: the cited Chinese does not say it of all"
