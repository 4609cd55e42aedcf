"""Whom it was done to, and what 分别 pairs."""

import pytest

from summarizer.checking.line.counterparts import counterparts
from summarizer.checking.line.words import words
from summarizer.checking.whom.parties import _ACTS, check_parties

VISIT = (
    "蓝塘区党政代表团赴青溪县考察。",
    "青溪县县长骆青山对蓝塘区多年来的支持表示感谢，希望蓝塘区给予更多帮助。",
    "蓝塘区区长沈玉兰对我县的发展给予充分肯定。",
)
PAIRS = ("东岭镇桃溪村、西岭乡柳坪村分别与蓝塘区太平镇、盐关街道签订了协议。",)


@pytest.mark.parametrize(
    ("en", "wrong"),
    [
        ("Luo Qingshan thanked Lantang and hoped that Lantang would give more help.", False),
        ("Luo Qingshan thanked Qingxi.", True),
        ("Luo Qingshan hoped that Qingxi would give more help.", True),
        ("She led a delegation to Qingxi.", False),
        ("She led a delegation to Lantang.", True),
        ("Shen Yulan praised Qingxi.", False),
        ("Shen Yulan praised Lantang.", True),
        ("Luo Qingshan thanked the visitors.", False),
        ("Luo Qingshan thanked Hongyan.", False),
    ],
)
def test_an_act_is_of_its_own_party(en, wrong):
    assert bool(list(check_parties(en, VISIT))) is wrong


def test_who_is_told_otherwise_is_left_alone():
    assert not list(
        check_parties("He thanked Qingxi.", ("骆青山对客人的到来表示感谢。", "沈玉兰来自青溪县。"))
    )


@pytest.mark.parametrize(
    ("en", "wrong"),
    [
        ("Taoxi signed with Taiping Town; Liuping with Yanguan Subdistrict.", False),
        ("Taoxi signed with Yanguan Subdistrict; Liuping with Taiping Town.", True),
        ("Liuping signed with Yanguan Subdistrict.", False),
    ],
)
def test_pairs_stay_together(en, wrong):
    assert bool(list(check_parties(en, PAIRS))) is wrong


def test_every_row_finds_its_example_and_is_asked_for_it():
    for row in counterparts("parties"):
        en, _, zh = row.test.partition(" <= ")
        assert row.en.search(en)
        assert row.zh.search(zh)
        assert not _ACTS.isdisjoint(words(en))
