import pytest

from summarizer.english import sentence
from summarizer.english.clauses.tasks import task


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("今年新建和美乡村示范村36个", "Build 36 demonstration villages of beautiful and harmonious countryside this year."),
        ("年底前完成42家钢铁企业超低排放改造", "Complete ultra-low emission retrofits for 42 iron and steel enterprises by the end of the year."),
        ("10月底前完成38万户散煤替代任务", "Complete tasks for the replacement of loose coal for 380,000 households by the end of October."),
        ("年内完成市属6家国有企业战略性重组", "Complete the strategic restructuring of six municipal state-owned enterprises by the end of the year."),
        ("储备编织袋30万条、冲锋舟24艘", "Stock 300,000 woven bags and 24 assault boats."),
        ("完成农村厕所改造1.2万户", "Complete the renovation of rural toilets for 12,000 households."),
        ("今年安排审计项目42个", "Schedule 42 audit projects this year."),
        ("汛期前要完成216处隐患点排查", "Complete checks for 216 hazard points before the flood season."),
        ("对1370余户监测户逐户落实帮扶措施", "Carry out assistance measures for more than 1,370 monitored households."),
        ("要设立10亿元产业引导基金", "Set up an industrial guidance fund of 1 billion yuan."),
        (
            "对全县68家危险化学品企业、24座非煤矿山开展全覆盖检查",
            "Carry out full-coverage inspections of 68 hazardous chemical enterprises and 24 non-coal mines across the county.",
        ),
        # what has no English is quoted, and how many of it is told all the same
        ("建设村级养老服务站点26个", "Build 26 “村级养老服务站点”."),
        (
            "县粮食和物资储备局要会同农发行落实收购资金2.8亿元",
            "The County Grain and Material Reserves Bureau should secure 280 million yuan in purchase funds together with"
            " the Agricultural Development Bank of China.",
        ),
    ],
)  # fmt: skip
def test_a_task_is_told_with_its_number_and_its_day(zh: str, en: str) -> None:
    assert task(zh) == en


@pytest.mark.parametrize(
    "zh",
    [
        "已建成12个项目",  # a report
        "今年以来新建学校3所",
        "上半年新建乡镇敬老院3所",
        "完成既有住宅加装电梯80部",  # a deed is not quoted as what was counted
        "对全县96处山洪灾害危险区落实责任人",
        "每年培训村医120人",
        "推动12个项目开工建设",  # no verb of this form
        "对连续两个月排名末位的3个县区进行约谈",
    ],
)
def test_what_is_no_task_of_that_form_is_none(zh: str) -> None:
    assert task(zh) is None


def test_of_what_is_quoted_nothing_is_told_by_a_day() -> None:
    """开工 behind an order that has English has a subject; behind one that is quoted it has none."""
    assert [one.en for one in sentence("建设12个项目，6月底前全部开工")] == [
        "Build 12 projects.",
        "All are to start construction by the end of June.",
    ]
    assert not any(one.en for one in sentence("对滞后事项逐件盯办，6月底前全部开工"))


def test_nobody_acts_together_with_a_deed() -> None:
    assert "implementation" not in str(sentence("要会同农发行落实收购款项2.8亿元")[0].en)


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        (
            "各县区8月5日前完成体检",
            "Counties and districts should complete physical examinations by 5 August.",
        ),
        (
            "8月5日前各县区完成体检",
            "Counties and districts should complete physical examinations by 5 August.",
        ),
        ("组建1200人的应急抢险队伍", "Form a 1,200-strong emergency rescue team."),
        (
            "全年到位内资110亿元以上",
            "Bring domestic investment in place to at least 11 billion yuan over the year.",
        ),
        (
            "到2026年全市规上工业企业突破1500家",
            "Bring the number of industrial enterprises above designated size across the city above 1,500 by 2026.",
        ),
        ("全年到位内资110亿元", None),  # a report says the same
    ],
)
def test_who_by_when_and_how_many(zh: str, en: str | None) -> None:
    assert [one.en for one in sentence(zh)] == [en]
