"""Investment projects by their trade, on invented names."""

import pytest
from hypothesis import given, strategies as st

from summarizer.english.nominal.project_groups import group
from summarizer.english.trades import trade, trade_project
from summarizer.language.rows import rows


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("高端食品添加剂项目", "the high-end food additives project"),
        (
            "青禾县年产3万吨面粉及豆制品加工项目",
            "the flour and soy products processing project (30,000 tonnes a year) in Qinghe County",
        ),
        (
            "云岭公司汽车配件生产线二期项目",
            "the auto parts production line (Phase II) of “云岭公司”",
        ),
        (
            "日处理500吨生活垃圾焚烧发电项目",
            "the household waste incineration power generation project (500 tonnes a day)",
        ),
        ("塑料、橡胶和玻璃制造项目", "the plastic, rubber and glass manufacturing project"),
        ("石渡镇肉牛养殖基地建设项目", "the beef cattle farming base in Shidu Town"),
        (
            "有机水果加工标准化厂房项目",
            "the standardized factory buildings for organic fruit processing",
        ),
        ("核桃深加工及综合利用项目", "the walnut deep processing and comprehensive utilization project"),
        ("青石湖生态修复工程", "the “青石湖” ecological restoration project"),
        ("石渡镇苹果产业项目", "the apple industry project in Shidu Town"),
        ("云峰矿山修复改造工程", "the “云峰” mine restoration and renovation project"),
        ("生猪定点屠宰场项目", None),
        ("石渡镇定点屠宰场项目", "the designated slaughterhouse project in Shidu Town"),
        ("云峰年出栏15万头生猪养殖项目", "the “云峰” hog farming project (150,000 head a year)"),
        # A brand is quoted: 利废 would be no name.
        ("云峰锂电池生产基地", "the “云峰” lithium battery production base"),
        # Half a word is no product (多|糖), an unknown one no owner's.
        ("可溶多糖生产项目", "the “可溶多糖” production project"),
        # Whatever the table lacks, a count, a list of owners: none.
        ("云梯之心项目", None),
        ("6个产业项目", None),
        ("三期", None),
        ("食用油", None),
        ("甲公司和乙公司饲料生产项目", None),
        ("因云河市饲料加工项目", None),
        # A firm that is not named.
        ("公司水泥生产线", None),
    ],
)
def test_a_project_by_its_trade(zh: str, en: str | None) -> None:
    assert trade_project(zh) == en


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("公共服务类项目15个", "15 public service projects"),
        ("产业类6项", "six industrial projects"),
        ("三季度集中开工重大项目9个", "nine major projects"),
        ("投资过10亿元项目6个", "six projects of more than 1 billion yuan each"),
        ("6个二产项目", "six secondary-sector projects"),
        ("8个农文旅、工业项目", "eight agriculture, culture and tourism and industrial projects"),
        ("康养地产项目1个", "one wellness real estate project"),
        ("云梯类项目6个", None),
    ],
)
def test_a_counted_group_by_its_trade(zh: str, en: str | None) -> None:
    assert group(zh) == en


_GOODS = [row for row in rows("trades") if row["class"] == "good"]
_WORKS = [row for row in rows("trades") if row["class"] == "work"]


@given(st.sampled_from(_GOODS), st.sampled_from(_GOODS), st.sampled_from(_WORKS))
def test_every_product_is_told_once_and_in_order(
    one: dict[str, str], other: dict[str, str], work: dict[str, str]
) -> None:
    en = trade(f"{one['zh']}、{other['zh']}{work['zh']}项目")
    assert en is not None
    assert en.endswith(" project")
    assert en.removesuffix(" project").endswith(work["en"])
    assert one["zh"] == other["zh"] or en.index(one["en"]) <= en.rindex(other["en"])


@given(st.text("云岭石渡甲乙丙丁戊己庚辛", min_size=1, max_size=6))
def test_what_the_table_lacks_has_no_english_behind_the_owner(unknown: str) -> None:
    assert trade(f"饲料{unknown}加工项目") is None


def test_rows_are_of_a_known_class_and_have_english() -> None:
    table = rows("trades")
    assert {row["class"] for row in table} == {"good", "field", "adj", "work", "head"}
    assert all(row["zh"] and row["en"] for row in table)
    assert len({(row["zh"], row["class"]) for row in table}) == len(table)
