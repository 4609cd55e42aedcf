"""Figures that stand side by side, and which way a figure changed."""

import pytest

from summarizer.checking.figures.partners import check_partners

DEALS = ("制造业项目12个，投资额8.4亿元；服务业项目2个，投资额3亿元。",)
YEARS = ("收入21.4亿元，支出96.3亿元，是2015年的1.3倍和1.6倍。",)
RATES = ("进出口12亿元，增长15.2%，占全市的58.9%；物流3.8亿元，增长22.8%。",)
PARTS = ("政府投资项目20个，包含7个民生类项目和5个交通类项目，总投资24亿元",)
TIME = ("通行时间由8小时缩短至3.5小时。",)


@pytest.mark.parametrize(
    ("en", "zh", "wrong"),
    [
        (
            "Twelve are in manufacturing, for 840 million yuan; two in services, for 300 million yuan.",
            DEALS,
            False,
        ),
        ("Twelve projects for 840 million yuan and two for 300 million yuan were signed.", DEALS, False),
        (
            "Twelve are in manufacturing, for 300 million yuan; two in services, for 840 million yuan.",
            DEALS,
            True,
        ),
        (
            "Revenue of 2.14 billion yuan was 1.3 times and spending of 9.63 billion yuan 1.6 times that.",
            YEARS,
            False,
        ),
        (
            "Revenue of 2.14 billion yuan was 1.6 times and spending of 9.63 billion yuan 1.3 times that.",
            YEARS,
            True,
        ),
        ("Trade of 1.2 billion yuan was 58.9% of the total and grew 15.2%.", RATES, False),
        ("Trade of 1.2 billion yuan was 58.9% of the total and grew 22.8%.", RATES, True),
        ("Trade grew 22.8% to 1.2 billion yuan.", RATES, True),
        ("Three sectors were told of, with growth of 15.2%.", RATES, False),
        ("Started: 20 government-invested projects for 2.4 billion yuan.", PARTS, False),
        ("It takes three and a half hours instead of eight hours.", TIME, False),
        ("It takes eight hours instead of three and a half hours.", TIME, True),
        ("The trip was cut from 8 hours to 3.5 hours.", TIME, False),
        ("The trip was cut from 3.5 hours to 8 hours.", TIME, True),
    ],
)
def test_neighbours_are_those_of_the_chinese(en, zh, wrong):
    assert bool(list(check_partners(en, zh))) is wrong


def test_the_finding_says_what_the_chinese_puts_there():
    (message,) = check_partners("Trade grew 22.8% to 1.2 billion yuan.", RATES)
    assert "15.2%" in message or "3.8亿元" in message
