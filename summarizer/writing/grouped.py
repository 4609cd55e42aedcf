"""Which figures make one line: a level with the changes told of it, each of two alone; and of which place it is."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from summarizer.facts import Evidence, Figure
from summarizer.language.places.places import place_english, place_prefix
from summarizer.patterns import regex

# A clause that tells of what the clause before it measured.
GOES_ON = regex(
    r"(?:同比|环比|同口径|按可比|比|较|[增减]收|增[长速幅]|涨幅|降幅|跌幅|下降|上升|上涨|提高|减少|回落|收窄|高于|低于|快于|慢于|占(?!地)|为年|完成(?:年|全年|目标|任务|计划|预算))"
)
# 新型工业化项目9个，总投资21.7亿元: whose price it is stands before it.
_PRICE = ("总投资", "计划总投资", "投资总额")
# A rank may stand between (增长19.8%，居三县第1位，高于全市平均12个百分点).
_RANK = 14


@dataclass(frozen=True)
class Told:
    """Figures that make one line, and the clauses they stand in."""

    figures: tuple[Figure, ...]
    alone: bool = False  # 同比分别增长9%和10% of what two clauses measure: this is of one of them

    @cached_property
    def clauses(self) -> tuple[Evidence, ...]:
        """The clauses that the figures stand in, each once."""
        return tuple(dict.fromkeys(f.evidence[0] for f in self.figures))

    @property
    def quote(self) -> str:
        """The clauses side by side, as a line quotes them."""
        told = self.clauses
        quote = told[0].quote.strip("，。；")
        for before, clause in pairwise(told):
            quote += ("，" if clause.start - before.end <= 1 else "…") + clause.quote.strip("，。；")
        return quote


def together(figures: Sequence[Figure]) -> Iterator[Told]:
    """Figures of one clause, with those of the clauses right behind it that go on about the same."""
    group: list[Figure] = []
    for figure in figures:
        if group and not _continues(group[-1].evidence[0], figure.evidence[0]):
            yield Told(tuple(group))
            group = []
        group.append(figure)
    if group:
        yield Told(tuple(group))


def _continues(before: Evidence, clause: Evidence) -> bool:
    if before == clause:
        return True
    near = before.sentence == clause.sentence and 0 <= clause.start - before.end <= _RANK
    price = "项目" in before.quote and clause.quote.startswith(_PRICE)
    return near and (price or GOES_ON.match(clause.quote) is not None)


def dealt_out(groups: list[Told]) -> Iterator[Told]:
    """The groups; where one ends in a clause that tells how each of several changed, each of these with its own change.

    接待游客19.8万人次，旅游收入1.2亿元，同比分别增长9%和10%.
    """
    done_with: list[Told] = []
    for group in groups:
        clause = group.figures[-1].evidence[0]
        changes = [f for f in group.figures if f.evidence[0] == clause]
        levels = [f for one in (*done_with[-1:], group) for f in one.figures if f not in changes]
        levels = levels[-len(changes) :]
        each = (
            len(changes) == len(levels) > 1
            and _EACH.match(clause.quote)
            and len({f.evidence[0] for f in levels}) == len(levels)
            and all(f.direction is None and f.evidence[0].sentence == clause.sentence for f in levels)
        )
        if not each:
            done_with.append(group)
            continue
        before = [f for one in (*done_with[-1:], group) for f in one.figures if f not in (*levels, *changes)]
        if any(f in levels for one in done_with[-1:] for f in one.figures):
            done_with.pop()
        else:
            before = []
        done_with.extend([Told(tuple(before))] if before else [])
        done_with.extend(Told(pair, alone=True) for pair in zip(levels, changes, strict=True))
    yield from done_with


_EACH = regex(
    "(?:同比|比上年(?:同期)?|比去年(?:同期)?|较上年(?:同期)?|较去年(?:同期)?)?(?:均)?分别(?:同比)?(?:增长|下降|提高|上升|减少|增加)"
)


def places_told(groups: Sequence[Told]) -> list[str]:
    """Of which place each group is, where a text tells of several in turn: 云河县完成…，完成…。青禾县完成…; else ""."""
    found: list[str] = []
    for before, group in zip((None, *groups), groups, strict=False):
        clause = group.clauses[0]
        at = place_prefix(clause.quote)
        named = clause.quote[:at] if at and clause.quote[at - 1] in "市县区州旗镇乡" else ""
        en = place_english(named) if named and named[0] not in "全我本该各" else None
        same = before is not None and before.clauses[0].sentence == clause.sentence
        en = None if en and en.startswith("the ") else en
        found.append(en or (found[-1] if same else ""))
    return found if len(set(filter(None, found))) > 1 else [""] * len(groups)
