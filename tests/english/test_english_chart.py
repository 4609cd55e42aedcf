"""Prediction and pruning save work and change no rendering."""

import random

import pytest

from summarizer.english.clauses import chart, grammar, rendering
from summarizer.english.clauses.lattice import Lattice, lattice
from summarizer.english.clauses.lexicon import standard

_VERBS = (
    "加快推进",
    "全面落实",
    "扎实做好",
    "统筹抓好",
    "切实加强",
    "推动",
    "确保",
    "严禁",
    "围绕",
    "年底前完成",
)
_OBJECTS = (
    "重点项目建设",
    "安全生产责任",
    "营商环境",
    "老旧小区改造",
    "招商引资和乡村振兴工作",
    "基层治理的能力",
    "重大项目、产业园区等建设",
    "30个小区",
)
_ENDS = ("", "落地见效", "，确保各项任务落地见效", "，推动投资稳步增长", "、抓好安全生产", "，并完善工作机制")
_EVERY = frozenset(
    category
    for (left, right), (_, made) in grammar.RULES.items()
    for category in (left, right, *made.split())
).union(grammar.ALONE, grammar.ALONE.values(), ("ORD",))


def _clauses(count):
    rng = random.Random(7)
    for _ in range(count):
        who = rng.choice(("", "", "要", "各街道要"))
        yield who + rng.choice(_VERBS) + rng.choice(_OBJECTS) + rng.choice(_ENDS)


def _cheapest(zh, goal, most):
    """The readings that decide: Englishes whose cost is within the margin of the cheapest."""
    parse = chart.Chart(lattice(zh, standard()), standard(), goal, most)
    assert parse.parse()
    roots = [item for item in parse.at[len(zh)].get(goal, ()) if item.start == 0]
    best = min((item.cost for item in roots), default=0)
    return {(item.cost, item.en) for item in roots if item.cost < best + rendering.MARGIN}


@pytest.mark.parametrize("goal", ["CS", "NP"])
def test_the_chart_finds_what_an_exhaustive_one_finds(goal, monkeypatch):
    clauses = dict.fromkeys(_clauses(150))
    fast = {zh: _cheapest(zh, goal, chart.MOST_READINGS) for zh in clauses}
    monkeypatch.setattr(chart, "openers", lambda *_: lambda _: _EVERY)
    assert {zh: _cheapest(zh, goal, 12) for zh in clauses} == fast
    assert sum(map(bool, fast.values())) > (len(clauses) // 2 if goal == "CS" else 0)


def test_only_what_the_left_context_can_use_is_built():
    grid = Lattice("", (), (), (), (), ())
    wanted = grammar.openers(frozenset(), frozenset())
    assert chart.Chart(grid, standard(), "NP").parse()
    assert "V" in wanted(frozenset({"CS"}))
    assert "V" not in wanted(frozenset({"NP"}))
    assert "V" in grammar.openers(frozenset({"DE"}), frozenset())(frozenset({"NP"}))


def test_a_clause_met_again_is_not_parsed_again():
    rendering.parsed.cache_clear()
    first = rendering.render("推进重点项目建设", "CS")
    assert rendering.render("推进重点项目建设", "CS") is first
