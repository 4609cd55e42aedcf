"""English of sites and projects that are described rather than named."""

import pytest

from summarizer.english.site_names import site_english
from summarizer.english.works import work_english

WORKS = {
    "西环路建设项目": "the West Ring Road",
    "云河县东环路": "the East Ring Road in Yunhe County",
    "青禾路北延工程": "the northern extension of Qinghe (青禾) Road",
    "青禾大道拓宽改造工程": "the widening of Qinghe (青禾) Avenue",
    "滨河路改造提升": "the renovation and upgrading of Binhe (滨河) Road",
    "云河县人民医院整体搬迁项目": "the relocation of Yunhe County People's Hospital",
    "市第六小学扩建": "the expansion of the city's No. 6 Primary School",
    "青禾水厂二期扩建工程": "the expansion (Phase II) of Qinghe (青禾) Waterworks",
    "云岭锂电池项目": "the Yunling (云岭) lithium battery project",
    "跨境电商综合服务中心": "the cross-border e-commerce comprehensive service center",
}


@pytest.mark.parametrize(("zh", "en"), WORKS.items())
def test_works_and_what_is_built(zh: str, en: str) -> None:
    assert work_english(zh) == en


@pytest.mark.parametrize(
    "zh",
    [
        "农村公路建设项目",
        "百亿级储能电池项目",
        "主干道改造",
        "万亩油茶基地",
    ],
)
def test_sorts_of_works_goods_and_counts_have_no_name(zh: str) -> None:
    assert work_english(zh) is None


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("中国石化云峰加油站", "Sinopec's Yunfeng (云峰) Filling Station"),
        ("上海电气", "Shanghai Electric"),
        ("路易达孚（上海）有限公司", "Louis Dreyfus (Shanghai) Co., Ltd."),
    ],
)
def test_well_known_firms_and_their_houses_have_english_names_of_their_own(zh: str, en: str) -> None:
    assert site_english(zh) == en
