"""What a figure measures, and what stands beside it: a true amount told of another project, or of another thing.

总投资82.3亿元、年度投资20.4亿元 are two amounts of one set of projects; 其中 and ； open another set. A rate (亩均)
is no total, and what is part of a sum is not larger than it.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from summarizer.checking.figures.dates import date_spans
from summarizer.checking.figures.rounding import as_stated
from summarizer.checking.line.numbers import EnglishNumber, find_english_numbers
from summarizer.checking.line.shown import without_shown
from summarizer.checking.line.words import words
from summarizer.language.figures.numbers import Quantity, find_quantities
from summarizer.language.matching import holds
from summarizer.patterns import regex

_LEAST_TOLD = 3
_LARGE = 10**6
"""So large a bare number beside an amount of yuan is one, too."""
# What an amount of money is, by the word before it in the Chinese and around it in the English.
_LABELS_ZH = (
    ("total", regex(r"(?:总投资|投资总额|计划投资|投资)(?:额)?(?:约|近|超|超过|达|达到|为|共)*$")),
    (
        "annual",
        regex(
            r"(?:年度|当年|年内|今年|本年度?)(?:计划|预计|拟)?(?:完成)?投资(?:计划|额)?(?:约|近|超|超过|达|达到|为)*$"
        ),
    ),
    (
        "output",
        regex(r"(?:产值|销售收入|营业收入|营收)(?:（[^（）]*）)?(?:约|近|超|超过|可?达|达到|为)*$"),
    ),
    ("tax", regex(r"(?:税收|利税|纳税|税金)(?:约|近|超|超过|可?达|达到|为)*$")),
    ("site", regex(r"(?:占地|用地)(?:总?面积)?(?:约|近|超|超过|达|达到|为|共)*$")),
    ("floor", regex(r"(?:建筑|建设|厂房)(?:总?面积)(?:约|近|超|超过|达|达到|为|共)*$")),
    (
        "spent",
        regex(
            r"(?:完成|到位)(?:固定资产|年度|总|实际)?(?:投资|资金)(?:额)?(?:约|近|超|超过|达|达到|为|共)*$"
        ),
    ),
)
# What has been spent is also a part of the total, and may be that of the year.
_ALSO = frozenset((("annual", "spent"), ("total", "spent")))
_LABELS_EN_BEFORE = (
    (
        "annual",
        regex(r"\bannual investment (?:of|is|totals|comes to|stands at|will be) $", re.IGNORECASE),
    ),
    (
        "total",
        regex(
            r"\b(?:total|combined|overall|aggregate) investment (?:of|is|totals|comes to) $|"
            r"\b(?:projects[^.;]{0,40}[, ]|(?:they|which) (?:are|were) (?:together )?)"
            r"(?:worth|valued at) (?:nearly |about )?$",
            re.IGNORECASE,
        ),
    ),
    (
        "output",
        regex(
            r"\b(?:output|output value|sales|(?<!tax )(?<!Tax )revenue) (?:of|is|totals|comes to|will reach) $",
            re.IGNORECASE,
        ),
    ),
    ("tax", regex(r"\b(?:tax|taxes|tax revenue) (?:of|is|totals|comes to) $", re.IGNORECASE)),
    (
        "site",
        regex(
            r"\b(?:on|covers|covering|occupies|occupying) an? (?:site|plot) of (?:about |some )?$",
            re.IGNORECASE,
        ),
    ),
    (
        "floor",
        regex(r"\bfloor (?:area|space) (?:of|is|totals|comes to) (?:about |some |around )?$", re.IGNORECASE),
    ),
)
_LABELS_EN_AFTER = (
    (
        "annual",
        regex(
            r"(?: yuan)?(?: of it| of which)?(?: is| are|,)? ?(?:to be |due to be |planned to be )?"
            r"(?:(?:spent|invested|due) )?(?:this year|during the year|in \d{4}|within the year)"
        ),
    ),
    ("total", regex(r"(?: yuan)? in (?:all|total)\b")),
    ("output", regex(r"(?: yuan)? (?:in|of) (?:annual )?(?:output|sales|revenue)")),
    ("tax", regex(r"(?: yuan)? (?:in|of) (?:annual )?tax")),
    (
        "spent",
        regex(
            r"(?: yuan)?(?: of (?:it|this|that|the [\d.]+ (?:[mb]illion)?))? ?"
            r"(?:(?:has|have|had) (?:already |now |so far )?been (?:spent|invested)|already (?:spent|invested)|"
            r"(?:was|were) (?:already )?(?:spent|invested)|(?:spent|invested) (?:so far|by then|to date|already))"
        ),
    ),
    ("site", regex(r"(?: mu| hectares| square metres| sq m)? (?:site|plot|of land)\b")),
    ("floor", regex(r"(?: square metres| mu| sq m)? of (?:floor (?:area|space)|buildings)\b")),
)
_LABELLED = frozenset(("yuan", "mu", "square metres", "hectares"))
_MEASURED = regex(r"yuan|RMB|\bmu\b|square met|hectare|\bof (?:which|it|this|them|these)\b")
# Some letters, or some word, of every branch of it.
_MEASURES = ("yuan", "RMB", "square met", "hectare")
_PARTED = frozenset(("mu", "which", "it", "this", "them", "these"))
_REACH = 48  # characters; longer than any of the labels before a number
# "487 projects worth 33.1 billion yuan": a count with its cost.
_COSTING = regex(
    r"^[^.;\d]{0,70}?\b(?:worth|costing|accounting for|coming to|totalling|with an? (?:total |combined )?investment of)"
    r"(?: a total of| about| nearly| over| more than| some)? $"
)
_OF_WHICH = regex(r"(?:^(?: yuan)?|^[^.;:]*,) ?of (?:which|it|this|them|these)(?: some| about| nearly)? $")
_OF_THEM = regex(r"(?: yuan)? of (?:which|it|this|them|these)\b")
_BEHIND = regex(r"^[^.;]*, (?:with )?(?:some |about |nearly |including )?$")
# 共签约33个项目。其中，既有…又有…，总投资达62亿元 is still told of all of them.
_ALL_OF_THEM = "其中，?(?:既有|涵盖|涉及|覆盖)"
_GOES_ON = regex(_ALL_OF_THEM)
_SET_ENDS = regex(f"[。；\\n](?!{_ALL_OF_THEM})|其中(?!{_ALL_OF_THEM[2:]})")
_RATE = regex(r"(?:[亩户人单]均|平均)[^，。；、\d]{0,6}$")
_EACH = regex(
    r"\b(?:per|each|every|average|averag\w+|apiece|an? (?:mu|head|person|household|day|month|year)|incomes?)\b|/",
    re.IGNORECASE,
)


def check_measures(en: str, quotes: Sequence[str], texts: Sequence[str] = ()) -> tuple[str, ...]:
    """Messages where a figure of the cited Chinese is told as another measure, or beside a figure of another set.

    `texts` are the sentences the quotes are taken from: they show what stands together.
    """
    if not (holds(en, _MEASURES) or (not _PARTED.isdisjoint(words(en)) and _MEASURED.search(en))):
        return ()
    line = en
    en = without_shown(line)
    numbers = as_stated(find_english_numbers(en, date_spans(en, quotes)), quotes)
    found = [(quantity, quote) for quote in quotes for quantity in find_quantities(quote)]
    if not ("yuan" in en or "RMB" in en):
        return tuple(dict.fromkeys((*_mislabelled(en, numbers, found), *_parts(en, numbers))))
    averaged = tuple(_averaged(numbers, found))
    messages = (
        *(averaged if averaged and not (_EACH.search(line) or "均" in line) else ()),
        *_mislabelled(en, numbers, found),
        *_strangers(en, numbers, texts or quotes),
        *_parts(en, numbers),
    )
    return tuple(dict.fromkeys(messages))


def _mislabelled(
    en: str, numbers: Sequence[EnglishNumber], found: Sequence[tuple[Quantity, str]]
) -> Iterator[str]:
    for number in numbers:
        same = [(q, before) for q, before in _same(number, found) if q.unit in _LABELLED]
        if not same:
            continue
        if en.endswith(" of the ", 0, number.start):
            continue  # 110 million of the 6.32 billion: what follows is told of the part
        said = _told_before(en, number.start) or _told_behind(en, number.end)
        meant = [_meant(before) for _, before in same] if said else []
        if (
            said
            and None not in meant
            and said not in meant
            and not any((said, one) in _ALSO for one in meant)
        ):
            yield f"“{number.text}” is told as {said}: {same[0][0].zh} is {meant[0]} in the cited Chinese"


def _averaged(numbers: Sequence[EnglishNumber], found: Sequence[tuple[Quantity, str]]) -> Iterator[str]:
    """亩均产值152万元 is no output of the whole."""
    for number in numbers:
        same = _same(number, found)
        if number.unit == "yuan" and same and all(_RATE.search(before) for _, before in same):
            yield f"“{number.text}”: {same[0][0].zh} is a rate in the cited Chinese, not a total"


def _same(number: EnglishNumber, found: Sequence[tuple[Quantity, str]]) -> list[tuple[Quantity, str]]:
    """The figures of the Chinese that have the value of a number, each with the words before it."""
    return [
        (q, quote[max(0, q.start - 16) : q.start]) for q, quote in found if q.value == float(number.value)
    ]


def _told_before(en: str, at: int) -> str | None:
    """What the words before a number say it is."""
    return next((name for name, said in _LABELS_EN_BEFORE if said.search(en, max(0, at - _REACH), at)), None)


def _told_behind(en: str, at: int) -> str | None:
    """What the words behind a number say it is."""
    return next((name for name, said in _LABELS_EN_AFTER if said.match(en, at)), None)


def _meant(before: str) -> str | None:
    """What the Chinese before an amount says it is."""
    return next((name for name, zh in reversed(_LABELS_ZH) if zh.search(before)), None)


def _strangers(en: str, numbers: Sequence[EnglishNumber], quotes: Sequence[str]) -> Iterator[str]:
    """A count of projects with the cost of others."""
    for count, cost in ((a, b) for a in numbers for b in numbers if a.start < b.start):
        if count.value < _LEAST_TOLD or count.unit is not None or cost.unit != "yuan":
            continue
        if en[: count.start].endswith("of the ") or not _COSTING.match(en[count.end : cost.start]):
            continue
        together = apart = stated = False  # an amount told rounded stands nowhere as it is told
        for values in (_sets(quote) for quote in _joined(quotes)):
            for one in values:
                holds = float(count.value) in one
                stated |= float(cost.value) in one
                together |= holds and float(cost.value) in one
                apart |= holds != (float(cost.value) in one)
        if apart and stated and not together:
            yield f"“{count.text}” and “{cost.text}”: in the cited Chinese these are of different projects"


def _joined(quotes: Sequence[str]) -> Iterator[str]:
    """The quotes, each with the one behind it that goes on about all it told of."""
    for one, behind in pairwise((*quotes, "")):
        yield f"{one}{behind}" if _GOES_ON.match(behind) else one


def _sets(quote: str) -> list[set[float]]:
    """The values of a quote, one set for each part between stops, 其中, and counts of projects."""
    found: list[set[float]] = []
    start = 0
    for end in (*(match.start() for match in _SET_ENDS.finditer(quote)), len(quote)):
        found.append({q.value for q in find_quantities(quote[start:end])})
        start = end
    return found


def _parts(en: str, numbers: Sequence[EnglishNumber]) -> Iterator[str]:
    for whole, part in pairwise(numbers):
        if (
            (whole.unit == part.unit or (whole.unit == "yuan" and part.unit is None and part.value >= _LARGE))
            and part.unit not in ("%", "")
            and part.value > whole.value
            and (
                _OF_WHICH.match(en[whole.end : part.start])
                or (_OF_THEM.match(en, part.end) and _BEHIND.match(en[whole.end : part.start]))
            )
        ):
            yield f"“{part.text}” is more than the “{whole.text}” it is said to be a part of"
