"""Whom a demand is made of."""

import pytest

from summarizer.checking.line.counterparts import counterparts
from summarizer.checking.whom.addressees import check_addressees

DEMANDS = (
    "各镇街要落实主体责任，办好群众满意的民生服务。",
    "希望建设方保证工程质量，做出精品工程。",
    "要发动群众参与，提升乡村环境面貌。",
)


@pytest.mark.parametrize(
    ("en", "wrong"),
    [
        (
            "Towns and subdistricts are to take principal responsibility and offer good public services.",
            False,
        ),
        ("Hospitals are to take principal responsibility and offer good public services.", True),
        ("The builders were asked to guarantee quality.", False),
        ("The residents were asked to guarantee quality.", True),
        ("Residents are to be mobilised to improve the look of the countryside.", False),
        ("The environment is to be improved.", False),
    ],
)
def test_a_demand_is_made_of_its_own_addressee(en, wrong):
    assert bool(list(check_addressees(en, DEMANDS, ()))) is wrong


@pytest.mark.parametrize("row", counterparts("actors"), ids=lambda row: row.key)
def test_every_actor_stands_for_its_test(row):
    en, zh = row.test.split(" <= ")
    assert row.en.search(en) and row.zh.search(zh)
