"""The labelled rows of a notice: what is bought for how much, who builds what where, where to apply.

    采购预算：120万元              Budget: 1.2 million yuan.
    报名地点：县人社局三楼大厅       Where to apply: “县人社局三楼大厅”.

A value is told in English where it is an amount, a body, a site or a noun that is read whole; else it is quoted behind
its label, so that nothing is claimed but what the row is of.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain

from summarizer.compiled import compiled
from summarizer.english import phrase
from summarizer.english.clauses.inflect import capital
from summarizer.english.glossed import glossed
from summarizer.english.site_names import site_english
from summarizer.facts import Event, EventKind, Evidence, KeyPoint, Section
from summarizer.language.bodies.bodies import body_english
from summarizer.language.figures.numbers import find_quantities
from summarizer.language.places.places import place_english
from summarizer.language.rows import rows
from summarizer.patterns import regex
from summarizer.reading.text import Article
from summarizer.writing.wording import HAN, quoted

_MOST, _MOST_LEADING = 6, 2
_LONGEST = 60
# What may stand before a label: the number of the item.
_ITEM = r"(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]\s?|[●■▲*·]\s?)?"
_VALUE = regex(
    r"[：:]\s*(?P<value>(?:[^。；：（）]|（[^（）]*）){2,160}?)(?=[。；]|$|[，,\s]\s*[一-鿿]{2,8}[：:])"
)
_MONEY = regex("^(?:人民币|约)?(?P<sum>.+?)(?:整|（[^（）]{1,12}）|\\([^()]{1,12}\\))?$")


# Of how many the label says what they are; a firm is found by the characters of its name.
_ONLY_COUNTED = frozenset({"people", "items", ""})
_FIRM = regex("(?:公司|集团|厂|事务所)$")


@dataclass(frozen=True, slots=True)
class Labelled:
    """A row of a notice in English, its evidence, and whether a reader asks for it first."""

    en: str
    evidence: tuple[Evidence, ...]
    leads: bool


@cache
def _labels() -> tuple[re.Pattern[str], tuple[tuple[re.Pattern[str], str, bool], ...]]:
    """What finds any label at the head of a row, and the labels with their English."""
    found = tuple((regex(row["zh"]), row["en"], row["lead"] == "yes") for row in rows("labels"))
    every = "|".join(row["zh"] for row in rows("labels"))
    return compiled(
        f"(?:^|(?<=[，,。；\\s])){_ITEM}(?P<label>{every})(?:（[^（）]{{1,16}}）)?(?=[：:])"
    ), found


@cache
def label_names() -> frozenset[str]:
    """The English of all labels."""
    return frozenset((*(row["en"] for row in rows("labels")), "Listed"))


def labelled(article: Article, events: Sequence[Event]) -> tuple[Labelled, ...]:
    """The rows of a notice, the first of each label."""
    if len(events) != 1 or events[0].kind not in (EventKind.NOTICE, EventKind.OTHER):
        return ()
    told: dict[str, Labelled] = {}
    rows_read = _rows(article) if events[0].kind is EventKind.NOTICE else ()
    for one, name in chain(_listed(article), rows_read):
        told.setdefault(name, one)
    return tuple(told.values())[:_MOST]


# 拟命名甲县、乙县等8个单位为…, 入选的10个县分别是：甲县、乙县和丙县
_NAMES = regex(
    "(?:(?:分别|依次)[是为]|名单(?:如下)?|拟?(?:命名|认定|评定|确定|推荐|授予)(?!名单)|入选的?有)[：:]?"
    "(?P<list>[^，。；：、“”]{2,16}(?:、[^，。；：、“”]{2,16}?){2,40}?(?:[和及][^，。；：、“”]{2,16}?)?)(?=等?[0-9两三四五六七八九十]+[个家]|等[，。；]|[，。；]|为“|$)"
)


def _listed(article: Article) -> Iterator[tuple[Labelled, str]]:
    """The places or bodies of a list that a notice or a report names, where each of them is read."""
    for sentence in article.sentences:
        if found := _NAMES.search(sentence.text):
            pieces = re.split("[、和及]", found["list"])
            read = [place_english(piece) or body_english(piece) for piece in pieces]
            names = [en for en in read if en and not HAN.search(en)]
            if len(names) == len(pieces):
                more = (
                    "; among others"
                    if len(names) > _MOST_NAMED or _OPEN.match(sentence.text, found.end())
                    else ""
                )
                en = f"Listed: {'; '.join(names[:_MOST_NAMED])}{more}."
                yield Labelled(en, (sentence.evidence(*found.span("list")),), leads=True), "Listed"
                return


_MOST_NAMED = 12
_OPEN = regex("等[，。；]")


def _rows(article: Article) -> Iterator[tuple[Labelled, str]]:
    every, labels = _labels()
    for sentence in article.sentences:
        for found in every.finditer(sentence.text) if "：" in sentence.text or ":" in sentence.text else ():
            value = _VALUE.match(sentence.text, found.end())
            label = next(((en, lead) for zh, en, lead in labels if zh.fullmatch(found["label"])), None)
            if value and label:
                evidence = (sentence.evidence(found.start("label"), value.end("value")),)
                yield (
                    Labelled(f"{label[0]}: {_english(value['value'].strip())}.", evidence, label[1]),
                    label[0],
                )


def _english(zh: str) -> str:
    """A value in English, if all of it is; else the words themselves."""
    money = _MONEY.match(zh)
    amounts = find_quantities(money["sum"]) if money else ()
    if money and len(amounts) == 1 and amounts[0].zh == money["sum"]:
        return amounts[0].en if amounts[0].complete or amounts[0].unit in _ONLY_COUNTED else quoted(zh)
    if _FIRM.search(zh):
        return quoted(zh, _LONGEST)
    en = body_english(zh) or site_english(zh) or phrase(zh).en
    if en and not HAN.search(en):
        return capital(en)
    sort = glossed(zh)
    told = sort is not None and sort.zh == zh and not sort.en.endswith("projects")
    return f"{sort.en} ({quoted(zh)})" if sort and told else quoted(zh, _LONGEST)


def leading(rows_told: Sequence[Labelled]) -> tuple[tuple[str, tuple[Evidence, ...]], ...]:
    """The rows for the bottom line."""
    return tuple((one.en, one.evidence) for one in rows_told if one.leads)[:_MOST_LEADING]


def row_points(rows_told: Sequence[Labelled], event: str) -> Iterator[KeyPoint]:
    """A line for each row."""
    for one in rows_told:
        if one.en.startswith("Listed: "):
            continue  # a long line, and told already
        yield KeyPoint(section=Section.DATES, event=event, en=one.en, evidence=one.evidence)
