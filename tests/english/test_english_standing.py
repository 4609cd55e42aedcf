"""Standings that places and firms bid for, put together from a level, a field and a head."""

from itertools import product

import pytest

from summarizer.english import clause

LEVELS = {"全国": "national", "国家级": "national", "全省": "provincial", "省级": "provincial"}
FIELDS = {"乡村振兴": "rural revitalization", "电子商务": "e-commerce", "乡村旅游": "rural tourism"}
HEADS = {
    "示范县": "demonstration county",
    "示范基地": "demonstration base",
    "先行示范区": "pilot demonstration zone",
}


@pytest.mark.parametrize(("level", "field", "head"), list(product(LEVELS, FIELDS, HEADS)))
def test_level_field_and_head_are_told_whatever_they_are(level, field, head):
    en = f"{LEVELS[level]} {HEADS[head]} for {FIELDS[field]}"
    assert clause(f"打造{level}{field}{head}").en == f"Build a {en}."
    assert clause(f"申报{level}{field}{head}").en == f"Apply for the status of a {en}."


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("争创国家级高新区", "Bid to become a national high-tech zone."),
        ("创建国家5A级旅游景区", "Work for the status of a national 5A tourist attraction."),
        (
            "争当全省高质量发展排头兵",
            "Strive to be a pacesetter in high-quality development in the province.",
        ),
        ("争创全国平安建设先进县", "Bid to become a national advanced county in the Safe China initiative."),
        ("打造营商环境标杆", "Build a benchmark in the business environment."),
        ("全力打造千亿级产业集群", "Go all out to build 100-billion-yuan industrial clusters."),
        ("培育百亿级企业", "Cultivate 10-billion-yuan enterprises."),
    ],
)
def test_a_standing_is_one_and_sums_keep_their_size(zh, en):
    assert clause(zh).en == en


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("打造百亿级新材料产业集群", "Build 10-billion-yuan industrial clusters in new materials."),
        ("打造新能源、新材料产业集群", "Build industrial clusters in new energy and new materials."),
        ("培育壮大生物医药产业集群", "Cultivate and expand industrial clusters in biomedicine."),
        ("推动企业发展产业集群", "See that enterprises develop industrial clusters."),
    ],
)
def test_clusters_are_of_the_industries_before_them(zh, en):
    assert clause(zh).en == en


@pytest.mark.parametrize(
    "zh",
    [
        "推进园区建设产业集群",
        "打造全省数字经济发展样板",  # 经济发展 is no field of its own there
        "打造全国“蓝鲸”示范县",
        "打造吐槽示范县",  # no row has the field
        "抓好国家级高新区申报名单",
    ],
)
def test_a_field_without_one_english_is_quoted(zh):
    assert clause(zh).en is None
