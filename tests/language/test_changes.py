"""Which way a figure goes."""

import pytest

from summarizer.language.figures.changes import directions
from summarizer.language.figures.numbers import find_quantities


@pytest.mark.parametrize(
    ("text", "ways"),
    [
        ("同比增长21.8%，增幅比1-4月提高1.6个百分点", ["up", "up"]),
        ("增幅比1-4月回落1个百分点", ["down"]),
        ("降幅较一季度收窄2.4个百分点", ["down"]),
        ("增幅比1-4月增速12.3%涨幅仅0.3个百分点", ["up", "up"]),
        ("高于全市平均增速12.0个百分点，低于全省1.9个百分点", ["above", "below"]),
        ("高于全国一季度增速0.3个百分点，高于上年同期2个百分点", ["above", "up"]),
        ("比全省平均水平高2.1个百分点，较上年同期低0.5个百分点", ["above", "down"]),
        ("房地产开发投资增长-33.8%", ["down"]),
        ("分别增长8.8%、9.2%和10%", ["up", "up", "up"]),
        ("增幅分别为0.8%、-1.1%、0.5%", ["up", "down", "up"]),
        ("增速达15.3%，降幅为8%", ["up", "down"]),
        ("减少碳排放3万吨，降低成本12%", ["down", "down"]),
        ("产量5.2万吨，与上年基本持平", ["flat"]),
        ("实现8.6%的增长", ["up"]),
        ("增速较一季度和1-5月分别提高15.5和2.2个百分点", ["up", "up"]),
        ("下拉全县工业增加值增速1.1个百分点", ["down"]),
        ("提升100家养老机构服务水平，较6月提高4个位次", [None, "up"]),
        ("改造提升道路3.5公里，提升改造道路12公里", [None, None]),
        # The name of a fund or a works is no rise of it.
        ("合作社装备提升补贴资金5万元，能力提升专项资金3万元，品质提升工程2个", [None, None, None]),
        ("提升补助标准5万元", ["up"]),
        # Levels: what was reached, what is there, what was added.
        ("人均可支配收入提高到3.2万元，失业率下降到3.5%", [None, None]),
        ("工业增加值5.9亿元，新增就业5000人", [None, None]),
        ("由2015年的7071元提升到11214元", [None, None]),
        ("人口自然增长率3.1‰", [None]),
        ("居民消费价格控制在3.5%以内", [None]),
    ],
)
def test_a_change_has_a_direction_and_a_level_has_none(text, ways):
    assert list(directions(text, find_quantities(text))) == ways
