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
from itertools import chain, takewhile

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
from summarizer.reading.text import Article, Sentence
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
    """A row of a notice: its label and its value in English, its evidence, and whether a reader asks for it first."""

    label: str
    value: str
    evidence: tuple[Evidence, ...]
    leads: bool

    @property
    def en(self) -> str:
        """The row as a line."""
        return f"{self.label}: {self.value}."


@cache
def _labels() -> tuple[re.Pattern[str], re.Pattern[str], tuple[tuple[re.Pattern[str], str, bool], ...]]:
    """What finds any label at the head of a row and as a heading, and the labels with their English."""
    found = tuple((regex(row["zh"]), row["en"], row["lead"] == "yes") for row in rows("labels"))
    every = "|".join(row["zh"] for row in rows("labels"))
    label = f"{_ITEM}(?P<label>{every})(?:（[^（）]{{1,16}}）)?"
    return compiled(f"(?:^|(?<=[，,。；\\s])){label}(?=[：:])"), compiled(f"{label}[：:。]?"), found


@cache
def label_names() -> frozenset[str]:
    """The English of all labels."""
    return frozenset((*(row["en"] for row in rows("labels")), _LISTED))


def labelled(article: Article, events: Sequence[Event]) -> tuple[Labelled, ...]:
    """The rows of a notice, the first of each label."""
    if len(events) != 1 or events[0].kind not in (EventKind.NOTICE, EventKind.OTHER):
        return ()
    told: dict[str, Labelled] = {}
    rows_read = _rows(article) if events[0].kind is EventKind.NOTICE else ()
    for one in chain(_listed(article), _in_lines(article), rows_read):
        told.setdefault(one.label, one)
    return tuple(told.values())[:_MOST]


# 拟命名甲县、乙县等8个单位为…, 入选的10个县分别是：甲县、乙县和丙县
_NAMES = regex(
    "(?:(?:分别|依次)[是为]|名单(?:如下)?|拟?(?:命名|认定|评定|确定|推荐|授予)(?!名单)|入选的?有)[：:]?“?"
    "(?P<list>[^，。；：、“”]{2,24}(?:、[^，。；：、“”]{2,24}?){2,40}?(?:[和及][^，。；：、“”]{2,24}?)?)"
    "(?=”?(?:等?[0-9两三四五六七八九十]+[个家]|等[，。；]|[，。；]|为“|$))"
)
_A_FIRM = regex("(?:公司|集团|厂|合作社|农场|协会|学校|医院)$")


def _listed(article: Article) -> Iterator[Labelled]:
    """The places or bodies of a list that a notice or a report names, where each of them is read."""
    for sentence in article.sentences:
        if found := _NAMES.search(sentence.text):
            pieces = re.split("[、和及]", found["list"])
            read = [
                quoted(piece) if _A_FIRM.search(piece) else place_english(piece) or body_english(piece)
                for piece in pieces
            ]
            names = [en for en in read if en and (en[0] == "“" or not HAN.search(en))]
            if len(names) == len(pieces):
                most = _MOST_FIRMS if names[0][0] == "“" else _MOST_NAMED
                cut = len(names) > most or _OPEN.match(sentence.text, found.end())
                more = "; among others" if cut else ""
                cited = sentence.evidence(*found.span("list"))
                yield Labelled(_LISTED, f"{'; '.join(names[:most])}{more}", (cited,), leads=True)
                return


# 名单如下：, and each name on a line of its own.
_BELOW = regex("(?:名单|名录|结果)(?:公布|公示|公告)?如下[：:。]?$")
_NAME = regex("(?:[（(]?[0-9一二三四五六七八九十]{1,2}[）)、.．]\\s?)?(?P<name>[^，。；：]{3,24})")


def _in_lines(article: Article) -> Iterator[Labelled]:
    """The names that stand below 名单如下, each on its line; those without English are quoted."""
    at = next((n for n, s in enumerate(article.sentences) if _BELOW.search(s.text)), None)
    below = article.sentences[at + 1 :] if at is not None else ()
    found = list(takewhile(lambda pair: pair[1] is not None, ((s, _NAME.fullmatch(s.text)) for s in below)))
    if not _LEAST_NAMED <= len(found) <= _MOST_NAMED:
        return
    names = [match["name"] for _, match in found if match]
    told = [place_english(zh) or body_english(zh) or "" for zh in names]
    shown = [en if en and not HAN.search(en) else quoted(zh) for zh, en in zip(names, told, strict=True)]
    yield Labelled(_LISTED, "; ".join(shown), tuple(s.evidence() for s, _ in found), leads=True)


_LISTED = "Listed"
_LEAST_NAMED, _MOST_NAMED, _MOST_FIRMS = 3, 12, 6
_OPEN = regex("等[，。；]")


def _rows(article: Article) -> Iterator[Labelled]:
    """The rows that have a label before a colon, and what stands under a label that is a heading."""
    every, headings, labels = _labels()
    over: tuple[str, bool] | None = None
    lines: list[Sentence] = []
    for sentence in article.sentences:
        heading = headings.fullmatch(sentence.text)
        if heading or _NEXT.match(sentence.text):
            yield from _under(over, lines)
            over, lines = _label(heading["label"], labels) if heading else None, []
        elif over:
            lines.append(sentence)
        if "：" not in sentence.text and ":" not in sentence.text:
            continue
        for found in every.finditer(sentence.text):
            value = _VALUE.match(sentence.text, found.end())
            label = _label(found["label"], labels)
            if value and label:
                cited = sentence.evidence(found.start("label"), value.end("value"))
                yield Labelled(label[0], _english(value["value"].strip()), (cited,), label[1])
    yield from _under(over, lines)


_NEXT = regex("[一二三四五六七八九十]{1,2}、|（[一二三四五六七八九十]{1,2}）[^，。；]{2,12}$")
_MOST_LINES = 3


def _label(zh: str, labels: Sequence[tuple[re.Pattern[str], str, bool]]) -> tuple[str, bool] | None:
    return next(((en, lead) for pattern, en, lead in labels if pattern.fullmatch(zh)), None)


def _under(over: tuple[str, bool] | None, lines: Sequence[Sentence]) -> Iterator[Labelled]:
    """The first lines under a heading that is a label: 二、补贴标准 / 80周岁以上的老人，每人每月补贴30元."""
    if over is None or not lines:
        return
    shown = [(line, _NUMBER.sub("", line.text).rstrip("。；")) for line in lines[:_MOST_LINES]]
    told = [(line, zh) for line, zh in shown if zh and len(zh) <= _LONGEST]
    if told and told[0][0] is lines[0]:
        more = "; among others" if len(told) < len(lines) else ""
        en = "; ".join(_english(zh) for _, zh in told)
        yield Labelled(over[0], f"{en}{more}", tuple(line.evidence() for line, _ in told), over[1])


_NUMBER = regex(f"^{_ITEM}")


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
    if sort and sort.zh == zh and not sort.en.endswith("projects"):
        return f"{sort.en} ({quoted(zh)})"
    sums = [quantity for quantity in find_quantities(zh) if quantity.kind == "money" and quantity.complete]
    return f"{sums[0].en} ({quoted(zh, _LONGEST)})" if len(sums) == 1 else quoted(zh, _LONGEST)


def leading(rows_told: Sequence[Labelled], *, hires: bool) -> tuple[tuple[str, tuple[Evidence, ...]], ...]:
    """The rows for the bottom line; of a notice that `hires`, how many it seeks has been told."""
    short = (one for one in rows_told if one.leads and len(HAN.findall(one.en)) <= _MOST_CHINESE)
    short = (one for one in short if not (hires and one.label.startswith("Number of places")))
    return tuple((one.en, one.evidence) for one in short)[:_MOST_LEADING]


_MOST_CHINESE = 100


def row_points(rows_told: Sequence[Labelled], event: str) -> Iterator[KeyPoint]:
    """A line for each row but for a list, which is long and told already."""
    for one in rows_told:
        if one.label != _LISTED:
            yield KeyPoint(section=Section.DATES, event=event, en=one.en, evidence=one.evidence)
