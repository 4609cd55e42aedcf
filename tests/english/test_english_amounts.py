"""How much of a thing, how much money, how many people, and by how much something changes."""

import pytest

from summarizer.english import sentence


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("新建改建农村公路120公里", "Build and renovate 120 kilometres of rural roads."),
        ("盘活闲置厂房3万平方米", "Put 30,000 square metres of idle factory buildings to use."),
        (
            "年内完成撂荒地整治3200亩",
            "Complete the rectification of 3,200 mu of abandoned farmland within the year.",
        ),
        (
            "全年争取上级资金不少于25亿元",
            "Seek at least 2.5 billion yuan in funds from higher levels over the year.",
        ),
        ("化解债务8亿元", "Resolve 800 million yuan in debt."),
        ("招聘教师120人", "Recruit 120 teachers."),
        ("完成职业技能培训5000人次", "Complete vocational skills training for 5,000 person-times."),
        ("降低物流成本5%", "Lower logistics costs by 5 percent."),
        ("压减一般性支出2000万元", "Cut general expenditure by 20 million yuan."),
        ("完成投资12亿元", "Complete investment of 1.2 billion yuan."),
    ],
)
def test_an_amount_is_told_as_english_tells_it(zh: str, en: str) -> None:
    assert [one.en for one in sentence(zh)] == [en]


@pytest.mark.parametrize("zh", ["出动警力300人次", "完成植树造林和湿地修复2.3万亩"])
def test_an_amount_of_what_it_cannot_be_told_of_is_not_told(zh: str) -> None:
    assert [one.en for one in sentence(zh)] == [None]


def test_aims_in_a_row_are_told_one_by_one() -> None:
    told = sentence("确保全年粮食播种面积稳定在68万亩以上、粮食总产量不低于32万吨")
    assert [one.en for one in told] == [
        "Ensure that the grain sown area remains at 680,000 mu or more over the year.",
        "Ensure total grain output of at least 320,000 tonnes.",
    ]


def test_what_is_kept_to_a_figure_is_not_told_of_a_count_beside_it() -> None:
    told = sentence("确保今年城镇新增就业1.2万人、失业率控制在5.5%以内")
    assert all(one.en is None or "jobs and" not in one.en for one in told)
