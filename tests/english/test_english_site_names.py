import pytest

from summarizer.english.site_names import site_english


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("石渡镇柳林村", "Liulin Village, Shidu Town"),
        ("青禾食品有限公司", "Qinghe Food Co., Ltd."),
        ("恒泰科技公司", "Hengtai Technology Company"),
        ("恒泰科技", "Hengtai Technology"),
        ("云峰水库", "Yunfeng (云峰) Reservoir"),
        ("浣溪古镇", "Huanxi (浣溪) Ancient Town"),
        ("洗云河", "Xiyun (洗云) River"),
        ("市第三中学", "the city's No. 3 Middle School"),
        ("云溪县柳林水库", "Liulin Reservoir, Yunxi County"),
        ("县人民医院", "the County People's Hospital"),
        ("天宇（济宁）新材料科技有限公司", "Tianyu (Jining) New Materials Technology Co., Ltd."),
        ("恒泰科技公司项目", "the Hengtai Technology Company project"),
        ("云峰水库（二期）", "Yunfeng (云峰) Reservoir (Phase II)"),
    ],
)
def test_names_of_sites(zh, en):
    assert site_english(zh) == en


@pytest.mark.parametrize(
    "zh",
    [
        "辣椒基地",
        "柳林村辣椒基地",
        "集中供水厂",
        "市民广场",
        "航空动力科技园",
        "宏图国机重型装备集团",
        "环卫站",
        "蒙古族中学",
        "夯土小镇油坊博物馆",
    ],
)
def test_what_may_be_a_word_is_no_name(zh):
    assert site_english(zh) is None


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("青溪镇万亩茶园", "10,000-mu Tea Garden, Qingxi Town"),
        ("三百余亩茶园", "300-mu Tea Garden"),
        ("万亩", None),
    ],
)
def test_so_many_mu_are_no_name(zh, en):
    assert site_english(zh) == en
