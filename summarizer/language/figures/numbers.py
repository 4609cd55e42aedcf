"""Figures in Chinese text: what number, of what, how bounded, and how English says it.

`find_quantities` reports only numerals that state an amount. Ordinals (第三次), names built on numbers
(两个维护, 二十大, “1477”), dates, clock times, phone numbers and approximate numerals (数十, 三五) are left
alone.
"""

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from summarizer.facts import Approximation
from summarizer.language.figures.bounds import APPROXIMATION, Bound, bound_after, bound_before, combine
from summarizer.language.figures.quantities import NUMERAL, Draft, read_figure, read_labelled
from summarizer.language.figures.quantity_english import amount_english
from summarizer.language.figures.units import Kind, unit_at
from summarizer.patterns import regex

_SPECIAL = regex(
    r"翻了?(?P<times>[一两二三四])?番|(?<!双)过半(?!数)|(?<![十九八七六五四三二])一半|减半"
    r"|(?<![上下前后大天])半(?:数|年(?![度报会检])|个月|小时)"
)
_GROWTH = regex(r"(?:增长|增加|提高|提升|扩大|上升|增|涨|上涨)了?(?:近|超|约|超过)?$")
_CHANGE = regex(r"增[长速幅加]|降|下滑|上升|上涨|回落|提升|提高|同比|环比|跌|加快|放缓|收窄")
# 总投资1.85亿: money, though nobody says 元. What else is counted in 亿 (人次, 斤) names its unit.
_MONEY_BEFORE = regex(
    r"(?:投资|资金|产值|税收|营收|营业收入|财政收入|贷款|融资|成交额|销售额|交易额|金额|利润|产业基金)(?:总?额)?(?:就|已|累计|总计|共|合计|约|达到?|为|近|超过?|突破|完成|了|人民币)*$"
)
_QUOTED = regex(r"[“\"‘]([^“”\"‘’]{1,12})[”\"’]")
_TITLE = regex(r"《[^《》]{1,80}》")
_LIST_LINKS = ("、", "和", "及", "与", "，", ",", "或", "；", ";", "以及")


@dataclass(frozen=True, slots=True)
class Quantity:
    """A figure in a text. `text[start:end] == zh` and includes its bound words (约…, …以上).

    `value` is in plain `unit`s (1.2亿元 is 120000000.0 "yuan"; 30% is 30.0 "%"); a range runs from `value`
    to `high`. `unit` is the English plural, "" where the text names none; `complete` is False when `en` is
    a bare number that wants a noun after it ("15" of 15个产业项目). `bound` is the English word for `approx`.
    """

    zh: str
    start: int
    end: int
    value: float
    unit: str
    approx: Approximation
    en: str
    kind: Kind
    bound: Bound = ""
    high: float | None = None
    complete: bool = True


# Every figure has a digit, a Han numeral, or is one of 半 and 番.
_SOME = regex(r"[\d零〇○一二两三四五六七八九十百千万亿半番]")
# The rules, the writer and the checks ask about the same sentences; answers are frozen, so they can be shared.
_SENTENCES_KEPT = 2048


@lru_cache(maxsize=_SENTENCES_KEPT)
def find_quantities(text: str) -> tuple[Quantity, ...]:
    """Every figure of clean `text` (simplified, unwrapped, half-width digits), in order, without overlaps."""
    if not _SOME.search(text):
        return ()
    titles = [match.span() for match in _TITLE.finditer(text)] if "《" in text else []
    quoted = [match.span(1) for match in _QUOTED.finditer(text)]
    drafts = read_labelled(text)
    taken = [(draft.start, draft.end) for draft in drafts]
    at = 0
    for match in NUMERAL.finditer(text):
        if match.start() < at or any(start <= match.start() < end for start, end in taken):
            continue
        draft = read_figure(text, match)
        if draft is None or draft.start < at:
            continue
        at = draft.end
        if _inside(draft, titles) or _is_slogan(text, draft, quoted):
            continue
        drafts.append(draft)
    drafts.extend(_specials(text, drafts, titles))
    drafts.sort(key=lambda draft: draft.start)
    return tuple(_quantity(text, draft) for draft in _share_units(text, drafts) if _says_something(draft))


def _inside(draft: Draft, spans: list[tuple[int, int]]) -> bool:
    return any(start <= draft.start and draft.end <= end for start, end in spans)


def _is_slogan(text: str, draft: Draft, quoted: list[tuple[int, int]]) -> bool:
    """“五个一”: a number that opens a short quotation names a programme; “四大领域” is still a count."""
    if draft.unit is None or draft.unit.use == "measure" or draft.unit.zh in "大项条类":
        return draft.unit is None and _inside(draft, quoted)
    return any(start == draft.start and draft.end < end for start, end in quoted)


def _specials(text: str, drafts: list[Draft], titles: list[tuple[int, int]]) -> list[Draft]:
    """翻一番, 一半, 半年: figures without a numeral of their own."""
    if "半" not in text and "番" not in text:
        return []
    taken = [(draft.start, draft.end) for draft in drafts]
    found = []
    for match in _SPECIAL.finditer(text):
        if any(start < match.end() and match.start() < end for start, end in taken + titles):
            continue
        found.append(_special(text, match))
    return found


def _special(text: str, match: re.Match[str]) -> Draft:
    word = match[0]
    start, end = match.span()
    if word.endswith("番"):
        doublings = {"两": 2, "二": 2, "三": 3, "四": 4}.get(match["times"] or "", 1)
        return Draft(start, end, Decimal(2) ** doublings, None, unit_at("倍", 0), "")
    if word == "减半":
        return Draft(start, end, Decimal("0.5"), None, unit_at("倍", 0), "")
    unit = {"半年": "年", "半个月": "个月", "半小时": "小时"}.get(word)
    before, first = bound_before(text, start)
    after, last = bound_after(text, end)
    bound = "more than" if word == "过半" else combine(before, after)
    half = Decimal("0.5")
    return Draft(first, last, half, None, unit_at(unit, 0) if unit else None, bound or "", scaled=True)


def _share_units(text: str, drafts: list[Draft]) -> list[Draft]:
    """Give 8.2个 of “8.2个、4.5个和4.3个百分点” and 11.8亿 of “11.8亿和9亿元” the unit the list ends with."""
    for index in range(len(drafts) - 2, -1, -1):
        this, after = drafts[index], drafts[index + 1]
        if after.unit is None or text[this.end : after.start].strip() not in _LIST_LINKS or this.level:
            continue
        if (this.unit is None and after.unit.kind == "money" and not after.bound) or (
            this.unit and this.unit.zh == "个" and after.unit.zh.startswith("个百分")
        ):
            drafts[index] = this._replace(unit=after.unit)
    return [_as_money(text, draft) for draft in drafts]


def _as_money(text: str, draft: Draft) -> Draft:
    if (
        draft.unit is not None
        or text[draft.end - 1] != "亿"
        or text[draft.end : draft.end + 1] not in _MONEY_ENDS
    ):
        return draft
    return draft._replace(unit=unit_at("元", 0)) if _MONEY_BEFORE.search(text, 0, draft.start) else draft


_MONEY_ENDS = ("", "，", "。", "；", "、", ",", "）", "的")


def _says_something(draft: Draft) -> bool:
    """A fraction of an item (8.2个) is a slip of the text or of this reader: leave it out."""
    whole = draft.low == draft.low.to_integral_value()
    return whole or draft.unit is None or draft.unit.use != "classifier"


def _quantity(text: str, draft: Draft) -> Quantity:
    unit = draft.unit
    zh = text[draft.start : draft.end]
    low, high, name, kind = draft.low, draft.high, unit.unit if unit else "", _kind(text, draft)
    if unit and unit.zh == "成":
        low, high = low * 10, None if high is None else high * 10
    growth = unit is not None and unit.zh == "倍" and zh.endswith("倍") and _grows(text, draft.start)
    if growth:
        low, high, unit, name = low * 100, None if high is None else high * 100, unit_at("%", 0), "%"
    en, complete = amount_english(zh, (low, high), unit, draft.bound, text[draft.end : draft.end + 2])
    if draft.level:
        name = name or "yuan"
    return Quantity(
        zh=zh,
        start=draft.start,
        end=draft.end,
        value=float(low),
        unit=name,
        approx=APPROXIMATION[draft.bound],
        en=en,
        kind=kind,
        bound=draft.bound,
        high=None if high is None else float(high),
        complete=complete,
    )


def _grows(text: str, start: int) -> bool:
    return bool(_GROWTH.search(text, max(0, start - 6), start))


def _kind(text: str, draft: Draft) -> Kind:
    if draft.level and (draft.unit is None or draft.unit.kind == "money"):
        return "money"
    if draft.unit is None:
        return "count" if draft.low >= 1 else "share"
    if draft.unit.kind == "share" and _CHANGE.search(text, max(0, draft.start - 8), draft.start):
        return "rate"
    return draft.unit.kind
