import pytest

from summarizer.english.nominal.compounds import plainly
from summarizer.english.nominal.formal import attributive, head_rows, singular
from summarizer.english.nominal.nominal import nominal


def english(zh):
    found = nominal(zh)
    return found and found.full


def test_every_row_of_heads_says_what_its_test_says():
    wrong = []
    for row in head_rows():
        zh, arrow, expected = row["test"].partition(" => ")
        if not arrow or row["zh"] not in zh or english(zh) != expected:
            wrong.append((row["zh"], row["test"], english(zh)))
    assert not wrong


def test_no_head_is_written_twice():
    keys = [(row["zh"], row["class"]) for row in head_rows()]
    assert len(keys) == len(set(keys))
    assert {cls for _, cls in keys} == {
        "act",
        "head",
        "noun",
        "drop",
        "attr",
        "post",
        "verb",
        "closed",
        "adverb",
    }


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("档案建设管理", "the development and management of archives"),
        ("土地和房屋征收计划", "the land and building expropriation plan"),
        (
            "加强和完善城乡社区治理",
            "strengthening and improving the governance of urban and rural communities",
        ),
        ("前三季度燃气安全和养老服务", "gas safety and elderly care services in the first three quarters"),
        ("招商引资和养老机构监管", "investment promotion and the regulation of elderly care institutions"),
        ("“5.17”事故", 'the "5.17" accident'),
        ("各镇养老服务", "elderly care services in the towns"),
        ("特种设备和充电桩监管", "the regulation of special equipment and charging piles"),
        ("管网、路灯改造进展情况", "progress in the renovation of pipe networks and street lamps"),
        ("债务风险化解和综合执法", "debt risk resolution and comprehensive law enforcement"),
        ("县政府审议意见处理", "the handling of the deliberation opinions of the County People's Government"),
        ("2023年度粮食储备计划", "the 2023 grain reserve plan"),
        ("全市校园安全工作", "school safety across the city"),
        (
            "防汛、养老服务、校车管理",
            "flood prevention, elderly care services and the management of school buses",
        ),
        (
            "普法、信访、禁毒等三项工作",
            "legal education, petitions and the fight against drugs, three tasks in all",
        ),
        ("代表意见建议", "the opinions and suggestions of deputies"),
        ("各项报告", "various reports"),
        ("县政府贯彻落实措施", "the County People's Government's measures for implementation"),
        (
            "省委省政府工作安排",
            "the work arrangements of the Provincial Party Committee and Provincial People's Government",
        ),
        ("县政协工作", "the work of the County CPPCC Committee"),
        ("燃气安全重点领域", "key fields of gas safety"),
        ("重点领域", "key areas"),
        ("校园周边环境整治", "the improvement of the environment around schools"),
        ("全镇环境卫生整治", "the improvement of sanitation across the town"),
        ("燃气安全整治", "the rectification of gas safety"),
        ("参与防汛工作的医务人员", "medical workers taking part in flood prevention"),
        ("促进残疾人就业行动", "the campaign on promoting the employment of people with disabilities"),
        ("在山西开展普法试点", "carrying out the legal education pilot program in Shanxi"),
        ("“一网通管”改革试点工作", "the “一网通管” reform pilot"),
        ("2024年上半年财政预算执行情况", "the implementation of the budget in the first half of 2024"),
        ("临溪县青石崖水库除险加固", "the reinforcement of Qingshiya (青石崖) Reservoir in Linxi County"),
    ],
)
def test_a_nominal_is_read_by_its_fewest_pieces(zh, en):
    assert english(zh) == en


@pytest.mark.parametrize(
    "zh", ["莫须有", "星河晚风", "魑魅工作", "的管理", "管理的", "、和", "关于", "深化改革扩大开放综合试点"]
)
def test_what_is_not_known_has_no_reading(zh):
    assert nominal(zh) is None


@pytest.mark.parametrize(
    "zh",
    [
        "普法宣传、燃气安全和管网改造考核",  # are all of them assessed?
        "关于河湖治理",  # 关于河 is no river
    ],
)
def test_a_list_whose_tail_may_be_of_all_is_not_read(zh):
    found = nominal(zh)
    assert found is None or plainly(found) is None


@pytest.mark.parametrize(
    ("en", "num", "form"),
    [
        ("rural roads", "p", "rural road"),
        ("subsidies", "p", "subsidy"),
        ("goods", "p", "goods"),
        ("protection of farmland", "m", None),
        ("migrant workers' wages", "p", None),
        ("culture and tourism", "m", "culture and tourism"),
    ],
)
def test_a_noun_before_a_head_is_singular(en, num, form):
    assert attributive(en, num) == form


def test_regular_plurals_only():
    assert [singular(w) for w in ("boxes", "agencies", "class", "people", "children")] == [
        "box",
        "agency",
        "class",
        "people",
        "child",
    ]
