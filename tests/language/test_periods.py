"""The time a figure is of."""

import pytest

from summarizer.language.calendar.periods import find_periods, period_english, period_of, topic
from summarizer.language.figures.numbers import find_quantities


def _times(text):
    periods = find_periods(text)
    found = [period_of(text, q.start, periods) for q in find_quantities(text)]
    return [period.zh if period else None for period in found]


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("1-5月，完成增加值17.4亿元，增幅比1-4月提高1.6个百分点", ["1-5月", "1-5月"]),
        ("5月末，各项存款35.5亿元，增长2.2%", ["5月末", "5月末"]),
        ("比上年同期19697万元增长13.38%", ["上年同期", None]),
        ("2020年底人均收入约8100元，较2014年（5300元）增长52%", ["2020年底", "2014年", "2020年底"]),
        ("全部退出（其中2020年退出6个），共脱贫45户", ["2020年", None]),
        ("本地配套率由2020年的28%提高到43%", ["2020年", None]),
        ("到2025年，建成6公里，年底前完成2公里", ["到2025年", "年底前"]),
        ("截至2023年6月30日，完成8亿元", ["截至2023年6月30日"]),
        ("3月18日，签约5个项目", [None]),
        ("二季度招商项目集中签约仪式举行，签约18个", [None]),
        ("在去年基础上再压减10%", [None]),
        ("这是该区今年举办的第三次集中签约，共有14个项目参加", [None]),
        ("某县举行2022年四季度项目集中开工活动暨水厂开工仪式，共开工项目18个", [None]),
        ("今年举办活动30场", ["今年"]),
        ("今年，航班量恢复到2019年的80%左右", ["今年"]),
        ("1—7月，收入35亿元，扣除去年前5个月因素影响后增长1.2%", ["1—7月", "1—7月", "1—7月"]),
        ("今年春运期间，货运量增长2成以上", ["今年春运期间"]),
        ("上半年增长4.6%，增速比一季度回升9.0个百分点", ["上半年", "上半年"]),
        ("今年复工105个，是去年的3倍，总投资22亿元", ["今年", "今年", "今年"]),
        ("今年省级项目100个，比去年翻一番，产业项目81个", ["今年", "今年", "今年"]),
        ("按照《2023年工作方案》投入3万元", [None]),
        ("1-10月增长13.7%，增速较1-2月、1-5月回落2.9、1.8个百分点", ["1-10月", "1-10月", "1-10月"]),
        ("8月当月增长3%，恢复至2019年同期的80%", ["8月当月", "8月当月"]),
        (
            "2023年投资50亿元，1-6月完成20亿元；新开工投资9亿元，1-6月完成2亿元",
            ["2023年", "1-6月", "2023年", "1-6月"],
        ),
        ("每年产值5亿元，就业320人", ["每年", None]),
        ("截至5月8日，播种3万亩；二季度以来投入2亿元", ["截至5月8日", "二季度以来"]),
        ("国庆中秋假期接待3万人次，今冬明春投入2亿元", ["国庆中秋假期", "今冬明春"]),
    ],
)
def test_a_figure_is_of_the_period_in_force(text, times):
    assert _times(text) == times


def test_a_period_that_opens_a_sentence_is_its_topic_and_a_limit_is_none():
    for text, zh in (
        ("1-5月，甲", "1-5月"),
        ("据统计，上半年甲", "上半年"),
        ("年底前完成甲", None),
        ("比上年好", None),
    ):
        opened = topic(find_periods(text), text)
        assert (opened.zh if opened else None) == zh


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("2023年1-5月", "in January–May 2023"),
        ("5月末", "at the end of May"),
        ("上半年", "in the first half of the year"),
        ("2022年一季度", "in the first quarter of 2022"),
        ("到2025年", "by 2025"),
        ("截至2023年6月30日", "as of 30 June 2023"),
        ("今年以来", "so far this year"),
        ("11月底前", "by the end of November"),
        ("截至2023年9月", "as of September 2023"),
        ("截至5月8日", "as of 8 May"),
        ("二季度以来", "since the second quarter"),
        ("“十三五”末", "at the end of the 13th Five-Year Plan period"),
        ("国庆中秋假期", "during the National Day and Mid-Autumn holiday"),
        ("8月当月", "in August"),
        ("2019年至2022年", "from 2019 to 2022"),
        ("13-15月", None),
        ("“十四五”期间", "during the 14th Five-Year Plan period"),
    ],
)
def test_periods_have_english_or_none(zh, en):
    assert period_english(zh) == en


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("前11个月", "in the first 11 months of the year"),
        ("2024年国庆假期", "during the National Day holiday 2024"),
        ("春节期间", "during the Spring Festival holiday"),
        ("今年春运期间", "during the Spring Festival travel rush this year"),
        ("今年前6个月", "in the first six months of this year"),
        ("近5年来", "over the past five years"),
        ("自2014年以来", "since 2014"),
    ],
)
def test_periods_of_a_form_of_their_own_have_english(zh, en):
    assert period_english(zh) == en
