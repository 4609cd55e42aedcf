"""What a figure of a report is of; each lie takes the figure of one thing for that of another."""

import pytest

from summarizer.checking.figures.bases import check_bases
from summarizer.checking.figures.direction import check_direction
from summarizer.checking.figures.labels import check_labels
from summarizer.checking.line.counterparts import counterparts

GROWTH = {
    "生产总值": "the economy",
    "第一产业增加值": "the primary sector",
    "第二产业增加值": "the secondary sector",
    "第三产业增加值": "services",
    "社会消费品零售总额": "retail sales",
    "固定资产投资": "investment",
    "贷款余额": "lending",
    "存款余额": "deposits",
    "城镇居民人均可支配收入": "urban incomes",
    "农村居民人均可支配收入": "rural incomes",
    "教育支出": "spending on education",
    "粮食产量": "the food harvest",
}


def _page() -> str:
    return "。".join(f"{zh}{120 + n}亿元，同比增长{n}.{n % 7 + 1}%" for n, zh in enumerate(GROWTH, 2)) + "。"


def test_the_growth_of_each_is_believed_of_it_and_of_nothing_else() -> None:
    zh = tuple(one + "。" for one in _page().split("。") if one)
    rates = [f"{n}.{n % 7 + 1}%" for n, _ in enumerate(GROWTH, 2)]
    said = list(GROWTH.values())
    for place, rate in enumerate(rates):
        assert not list(check_labels(f"Growth of {said[place]} was {rate}.", zh)), rate
        other = said[(place + 7) % len(said)]
        assert list(check_labels(f"Growth of {other} was {rate}.", zh)), (other, rate)


@pytest.mark.parametrize(
    ("zh", "true", "lie"),
    [
        ("年末常住人口77.6万人，其中城镇人口29.2万人。", "292,000 live in towns.", "776,000 live in towns."),
        (
            "出生率7.33‰；死亡率8.49‰。",
            "The death rate was 8.49 per thousand.",
            "The birth rate was 8.49 per thousand.",
        ),
    ],
)
def test_what_stands_beside_another_figure_is_not_told_of_this_one(zh: str, true: str, lie: str) -> None:
    assert not list(check_labels(true, (zh,)))
    assert list(check_labels(lie, (zh,)))


def test_every_row_believes_its_own_test() -> None:
    for row in counterparts("labels"):
        en, zh = row.test.split(" <= ")
        assert not list(check_labels(f"{en} came to 35.7%.", (f"{zh}达35.7%。",))), row


def test_growth_is_no_share_and_a_part_no_whole() -> None:
    zh = ("完成投资41.62亿元，其中服务业投资30.7亿元，同比增长21.34%。专利申请8752件，其中发明专利3918件。",)
    assert list(check_bases("Services took 21.34% of all investment.", zh))
    assert not list(check_bases("Investment in services was up 21.34%.", zh))
    assert list(check_bases("It filed 3,918 applications in all.", zh))
    assert not list(check_bases("It filed 8,752 applications in all.", zh))


def test_an_amount_goes_the_way_it_went() -> None:
    zh = ("基金收入3150万元，比上年增收428万元，增长15.7%。",)
    assert check_direction("Fund income was 4.28 million yuan lower than before.", zh)
    assert not check_direction("Fund income was 4.28 million yuan higher than before.", zh)
