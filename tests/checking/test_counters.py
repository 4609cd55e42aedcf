"""A count is of what its own clause counts."""

import pytest

from summarizer.checking.figures.counters import check_counters
from summarizer.checking.line.counterparts import counterparts

ZH = ("新架设路灯420盏，改造农户旱厕260户，组织镇村干部帮扶困难群众73人，栽植树木1.87万棵，新建学校5所。",)


@pytest.mark.parametrize(
    "en",
    [
        "420 street lamps were put up.",
        "Latrines of 260 farm households were converted.",
        "Help went to 73 needy residents.",
        "18,700 trees were planted and five schools built.",
    ],
)
def test_what_is_counted_is_believed(en: str) -> None:
    assert not list(check_counters(en, ZH))


@pytest.mark.parametrize(
    "en",
    [
        "Latrines of 420 farm households were converted.",
        "Latrines of 260 villages were converted.",
        "260 street lamps were put up.",
        "Help went to 73 schools.",
        "18,700 households took part.",
    ],
)
def test_what_is_counted_elsewhere_is_not(en: str) -> None:
    assert list(check_counters(en, ZH))


def test_every_row_believes_its_own_test() -> None:
    for row in counterparts("counters"):
        en, zh = row.test.split(" <= ")
        assert not list(check_counters(en, (zh,))), row
