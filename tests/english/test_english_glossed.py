"""A noun that has no English is told by its head, with the noun beside it."""

from itertools import product

import pytest
from hypothesis import given, strategies as st

from summarizer.english.clauses.lexicon import standard
from summarizer.english.glossed import glossed
from summarizer.english.roads import part_of_road, road_english

FRONTS = ("蚕茧质量追溯", "云峰牌", "老城片区", "青禾")
HEADS = {
    "补贴资金": "subsidies",
    "幼儿园": "kindergartens",
    "电动自行车": "electric bicycles",
    "面积": "area",
}


@pytest.mark.parametrize(("front", "head"), list(product(FRONTS, HEADS)))
def test_the_head_is_in_english_and_the_whole_name_beside_it(front: str, head: str) -> None:
    told = glossed(front + head)
    assert told is not None
    assert (told.en, told.zh) == (HEADS[head], front + head)


NO_HEADS = (
    "非机动车",  # the head is what the thing is not
    "未成年人",
    "幼儿园和小学",  # of two
    "最高奖励",  # a bound
    "拖欠农民工工资",  # no wages
    "为企业减免关税",  # a sentence
    "一亩地能收入",  # a verb
)


@pytest.mark.parametrize("zh", NO_HEADS)
def test_no_head_is_told_that_says_too_much(zh: str) -> None:
    assert glossed(zh) is None


@given(st.text(alphabet="云峰青禾石渡茶蚕果业农补贴资金面积机动车成年人", min_size=4, max_size=12))
def test_a_head_is_never_cut_out_of_a_word(zh: str) -> None:
    told = glossed(zh)
    if told is None:
        return
    assert told.zh in zh
    cuts = [at for at in range(1, len(told.zh)) if told.zh[at:] in standard().whole]
    assert cuts, "the head is one row of the lexicon"


ROADS = {
    "桂林北路": "Guilin (桂林) North Road",
    "西二街": "West 2nd Street",
    "南环路": "the South Ring Road",
    "北三环路": "the North 3rd Ring Road",
    "石渡三路": "Shidu (石渡) 3rd Road",
    "青渡大道": "Qingdu (青渡) Avenue",
}


@pytest.mark.parametrize("zh", ROADS)
def test_streets_are_read_by_side_and_number(zh: str) -> None:
    assert road_english(zh) == ROADS[zh]
    assert part_of_road(f"{zh}（云峰路至白河路段）") == f"a section of {ROADS[zh]}"


@pytest.mark.parametrize("zh", ["沿线道路", "旧路", "周边道路", "乡镇公路", "两条街"])
def test_a_sort_of_roads_is_no_street(zh: str) -> None:
    assert road_english(zh) is None
