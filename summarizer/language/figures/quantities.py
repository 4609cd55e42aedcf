"""Reading one figure: numeral, range, unit and the words that bound it.

A `Draft` is what the characters say in exact values; `summarizer.language.figures.numbers` makes `Quantity`s of them.
"""

import re
from decimal import Decimal
from typing import NamedTuple

from summarizer.language.figures.bounds import Bound, bound_after, bound_before, combine
from summarizer.language.figures.numerals import DIGITS, HAN, SCALE, parse_numeral, scale_value
from summarizer.language.figures.senses import Reading, counts_firms, is_lexical, is_ordinal, unit_fits
from summarizer.language.figures.units import Unit, unit_at
from summarizer.patterns import regex

# 余/多/来 and a second scale may follow a numeral (5000多万, 十余亿); a half-width space may stand inside.
NUMERAL = regex(
    rf"(?<![A-Za-z0-9.+/:_#*×=&@〔\[])(?P<sign>(?<![\d—–])[-−](?=\d))?"
    rf"(?:(?P<digits>{DIGITS}(?: ?{SCALE}(?:\d{{1,5}}[万千百](?=[^\d]))?)?)|(?P<han>{HAN}))"
    rf"(?P<more>[余多来](?P<scale>[十百千万亿]{{0,4}}))?"
)
_LINK = regex(r" ?(?:--?|——?|–|~|～|至|到) ?")
_SECOND = regex(rf"(?P<number>{DIGITS}(?: ?[十百千万亿]{{1,4}})?|{HAN})")
# 分别高于全市0.8、0.5个百分点; 分别完成5.2、3.1亿元: the last of a row names the unit of them all.
_ROW = regex(rf"(?:[、和及与] ?{DIGITS}){{0,5}}[、和及与] ?(?P<last>{DIGITS}(?P<scale> ?[万亿]{{1,2}})?)")
# 中标金额（万元）：386.5, or a bar between: the label of an entry names the unit of what stands behind it.
_LABELLED = regex(
    rf"（(?:单位：)?(?P<scale>[十百千万亿]{{0,2}})(?P<unit>[一-鿿%]{{1,5}})）\s?[：|]\s?(?P<number>{DIGITS})(?=\s?(?:[|，。；]|$))"
)
_YEAR = regex(r"(?:19|20)\d\d")
_EACH = regex("分别[^，。；]*$")
_HALF = regex("(多|半)(月|小时|星期)")
_DIVIDED = regex(rf"(?P<number>{HAN}|{DIGITS})")


class Draft(NamedTuple):
    """A numeral being read: exact values, its unit and the span without and with bounds."""

    start: int
    end: int
    low: Decimal
    high: Decimal | None
    unit: Unit | None
    bound: Bound
    level: bool = False
    bare: bool = False
    scaled: bool = False


def read_figure(text: str, match: re.Match[str]) -> Draft | None:
    """The figure that starts with this numeral, or None."""
    start, end = match.start(), match.end()
    raw = match["digits"] or match["han"]
    if match["han"] and is_lexical(text, start, raw):
        return None
    if text.startswith("分之", end):
        return _read_division(text, start, raw, end)
    value, end = _value_of(text, match, raw)
    if value is None or raw[0] in "零〇○" or is_ordinal(text, start, bool(match["han"])):
        return None
    more: Bound = ""
    if match["more"]:
        scale = scale_value(match["scale"] or "")
        if scale is None:
            return None
        value *= scale
        more = "about" if match["more"][0] == "来" else "more than"
    if match["sign"]:
        value = -value
    bare = raw[0] in "百千万亿"
    scaled = raw[-1] in "万亿" or (match["scale"] or "")[-1:] in ("万", "亿")
    draft = Draft(start, end, value, None, None, more, bare=bare, scaled=scaled)
    return _finish(text, _with_range(text, draft), raw, bool(match["han"]))


def read_labelled(text: str) -> list[Draft]:
    """The figures of entries and rows whose labels name their units; a number that may be a year is none."""
    if "）：" not in text and "|" not in text:
        return []
    found = []
    for match in _LABELLED.finditer(text):
        unit, value = unit_at(match["unit"], 0), parse_numeral(match["number"])
        scale = scale_value(match["scale"]) if match["scale"] else Decimal(1)
        if unit is None or unit.zh != match["unit"] or value is None or scale is None:
            continue
        if not _YEAR.fullmatch(match["number"]):
            found.append(Draft(*match.span(), value * scale, None, unit, "", scaled=True))
    return found


def _value_of(text: str, match: re.Match[str], raw: str) -> tuple[Decimal | None, int]:
    """The numeral's value and end; a last 千 or 百 goes back to 千瓦, 千米, 百分点 if those follow."""
    end = match.end()
    if not match["more"] and raw[-1] in "千百" and len(raw) > 1:
        unit = unit_at(text, end - 1)
        if unit is not None and unit.zh[0] == raw[-1]:
            return parse_numeral(raw[:-1]), end - 1
    if not match["more"]:
        raw = raw.rstrip(" ")
    return parse_numeral(raw), end


def _with_range(text: str, draft: Draft) -> Draft | None:
    """3—5亿, 30%—50%, 3个至5个: read on to the upper end, whose scale serves both. None if it is lower."""
    unit = unit_at(text, draft.end)
    link = _LINK.match(text, draft.end + len(unit.zh) if unit else draft.end)
    second = _SECOND.match(text, link.end()) if link else None
    if link is None or second is None or draft.bound:
        return draft
    raw, end = second["number"], second.end()
    if raw[-1] in "千百" and len(raw) > 1 and (small := unit_at(text, end - 1)) and small.zh[0] == raw[-1]:
        raw, end = raw[:-1], end - 1
    high = parse_numeral(raw)
    if high is None or (unit and unit_at(text, end) != unit):
        return draft if unit else None
    low = draft.low
    digits = raw.rstrip("十百千万亿 ")
    if not draft.scaled and unit is None and digits and digits != raw:
        low *= scale_value(raw[len(digits) :].strip()) or 1
    if low >= high:
        return None
    return draft._replace(low=low, high=high, end=end, scaled=True if raw[-1] in "万亿" else draft.scaled)


def _finish(text: str, draft: Draft | None, raw: str, han: bool) -> Draft | None:
    """Attach unit, level and bounds; refuse what is no figure."""
    if draft is None:
        return None
    at = draft.end + 1 if text[draft.end : draft.end + 1] == " " else draft.end
    unit = unit_at(text, at)
    reading = Reading(raw, draft.low, draft.start, han, draft.scaled)
    if unit is not None and not unit_fits(text, at, unit, reading):
        if not (draft.scaled and unit.use == "classifier"):
            return None
        # 超10亿项目 counts no 项: the number stands alone.
        unit = None
    end = at + len(unit.zh) if unit else draft.end
    if unit is not None and unit.zh == "户" and counts_firms(text, draft.start, end):
        unit = unit_at("家", 0)
    if unit is None and text[draft.end : draft.end + 1] == "几":
        return None
    if unit is None and not han and not draft.scaled and (shared := _unit_of_row(text, draft, raw)):
        unit, scale = shared
        draft = draft._replace(low=draft.low * scale)
    draft = draft._replace(end=end, unit=unit)
    if text.startswith("级", end) and (draft.low >= 10**8 or (unit and draft.scaled)):
        return draft._replace(end=end + 1, level=True)
    draft = _with_half(text, draft)
    return _with_bounds(text, draft)


def _unit_of_row(text: str, draft: Draft, raw: str) -> tuple[Unit, Decimal] | None:
    """The unit and the scale that a row of numbers names at its end, for one before the last."""
    row = _ROW.match(text, draft.end)
    if row is None or not ("." in raw or _EACH.search(text, 0, draft.start)):
        return None
    unit = unit_at(text, row.end())
    if unit is None or unit.use == "classifier" or unit.kind == "year_span":
        return None
    return unit, Decimal(scale_value((row["scale"] or "").strip()) or 1)


def _with_half(text: str, draft: Draft) -> Draft:
    """三年半, 两个半小时."""
    if draft.unit is None or draft.high is not None:
        return draft
    if draft.unit.zh in ("年", "天", "周", "倍") and text.startswith("半", draft.end):
        return draft._replace(low=draft.low + Decimal("0.5"), end=draft.end + 1)
    half = _HALF.match(text, draft.end) if draft.unit.zh == "个" else None
    if half is None:
        return draft
    unit = unit_at("个" + half[2], 0)
    if half[1] == "半":
        return draft._replace(low=draft.low + Decimal("0.5"), unit=unit, end=half.end())
    return draft._replace(bound="more than", unit=unit, end=half.end())


def _with_bounds(text: str, draft: Draft) -> Draft | None:
    """Take in 约/近/超 before and 以上/左右 after. None for bare 百/千/万 that are figures of speech."""
    before, start = bound_before(text, draft.start)
    unit = draft.unit
    if unit and unit.zh == "日内":
        draft = draft._replace(bound="within")
    if before == "nearly" and unit and (unit.kind == "year_span" or unit.zh in "次届期轮批"):
        # 近五年 is "the past five years", not "nearly five years".
        before, start = "", draft.start
    if draft.bare and text[draft.start - 1 : draft.start] == "上" and draft.start:
        before, start = "at least", draft.start - 1
    if draft.bare and text[draft.start - 1 : draft.start] == "过" and draft.start and not before:
        before, start = "more than", draft.start - 1
    after, end = bound_after(text, draft.end)
    bound = combine(before, draft.bound)
    bound = None if bound is None else combine(bound, after)
    if bound is None:
        bound = "about"
    if unit is None and not draft.scaled:
        return None
    if draft.bare and not bound and (unit is None or unit.use != "measure" or unit.kind == "year_span"):
        return None
    return draft._replace(start=start, end=end, bound=bound)


def _read_division(text: str, start: int, raw: str, end: int) -> Draft | None:
    """百分之三十 → 30 %; 千分之三 → 3 ‰; 三分之二 → 2/3."""
    match = _DIVIDED.match(text, text.index("分之", start) + 2)
    divisor = parse_numeral(raw)
    if match is None or divisor is None or divisor <= 1:
        return None
    number = parse_numeral(match["number"])
    if number is None:
        return None
    unit = unit_at("%" if divisor == 100 else "‰", 0) if divisor in (100, 1000) else None
    value = number if unit else number / divisor
    if unit is None and not 0 < value < 1:
        return None
    link = _LINK.match(text, match.end())
    if link and _SECOND.match(text, link.end()):
        return None
    before, first = bound_before(text, start)
    after, last = bound_after(text, match.end())
    bound = combine(before, after)
    return Draft(first, last, value, None, unit, "about" if bound is None else bound, scaled=True)
