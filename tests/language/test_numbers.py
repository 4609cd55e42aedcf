from decimal import Decimal

import pytest
from hypothesis import given, settings, strategies as st

from summarizer.facts import Approximation
from summarizer.language.figures.numbers import find_quantities
from summarizer.language.figures.numerals import english_number, parse_numeral
from summarizer.language.figures.units import units
from summarizer.language.rows import rows

NUMERALS = {
    "0": "0",
    "17万": "170000",
    "1.2亿": "120000000",
    "3.5万亿": "3500000000000",
    "三点五亿": "350000000",
    "3,500": "3500",
    "2亿3000万": "230000000",
    "一百零八": "108",
    "十五": "15",
    "二十": "20",
    "一百二十": "120",
    "三千零五十": "3050",
    "十二万三千": "123000",
    "一亿零五十万": "100500000",
    "两万": "20000",
    "二〇二三": "2023",
    "千万": "10000000",
    "百亿": "10000000000",
    "万亿": "1000000000000",
    "叁佰": "300",
}


@pytest.mark.parametrize(("zh", "value"), NUMERALS.items())
def test_numerals_have_one_exact_value(zh, value):
    assert parse_numeral(zh) == Decimal(value)


@pytest.mark.parametrize(
    "zh", ["", "三五", "七八", "百千", "十百", "五十六七", "1万2亿", "亿万千", "点五", "三点", "两两"]
)
def test_approximate_and_malformed_numerals_have_none(zh):
    assert parse_numeral(zh) is None


# sentence → (zh, value, unit, approx, en) of every figure in it
SENTENCES = {
    # The last of a row names the unit of all of it.
    "分别完成5.2、3.1亿元，高于全市0.8和0.5个百分点": [
        ("5.2", 5.2e8, "yuan", "exact", "520 million yuan"),
        ("3.1亿元", 3.1e8, "yuan", "exact", "310 million yuan"),
        ("0.8", 0.8, "percentage points", "exact", "0.8 percentage points"),
        ("0.5个百分点", 0.5, "percentage points", "exact", "0.5 percentage points"),
    ],
    "全年完成固定资产投资36.8亿元，同比增长9.2%。": [
        ("36.8亿元", 3.68e9, "yuan", "exact", "3.68 billion yuan"),
        ("9.2%", 9.2, "%", "exact", "9.2 percent"),
    ],
    "增速高于全市平均1.4个百分点": [
        ("1.4个百分点", 1.4, "percentage points", "exact", "1.4 percentage points")
    ],
    "集中签约15个项目，计划总投资约1.2亿元，占地300余亩": [
        ("15个", 15, "items", "exact", "15"),
        ("约1.2亿元", 1.2e8, "yuan", "about", "about 120 million yuan"),
        ("300余亩", 300, "mu", "over", "more than 300 mu"),
    ],
    "力争增长6.5%以上，产量不低于20万吨": [
        ("6.5%以上", 6.5, "%", "at_least", "at least 6.5 percent"),
        ("不低于20万吨", 200000, "tonnes", "at_least", "at least 200,000 tonnes"),
    ],
    "税收5000多万元，企业近百家，游客突破30万人次": [
        ("5000多万元", 5e7, "yuan", "over", "more than 50 million yuan"),
        ("近百家", 100, "firms or institutions", "under", "nearly 100"),
        ("突破30万人次", 300000, "person-times", "over", "more than 300,000 person-times"),
    ],
    "打造千亿级产业集群，建设万吨级泊位": [
        ("千亿级", 1e11, "yuan", "exact", "100-billion level"),
        ("万吨级", 1e4, "tonnes", "exact", "10,000-tonne level"),
    ],
    "培育七大主导产业，聚焦“四大领域”": [
        ("七大", 7, "items", "exact", "seven"),
        ("四大", 4, "items", "exact", "four"),
    ],
    "三分之二以上的村、百分之三十左右的户、三成以上的店": [
        ("三分之二以上", 2 / 3, "", "at_least", "at least two thirds"),
        ("百分之三十左右", 30, "%", "about", "about 30 percent"),
        ("三成以上", 30, "%", "at_least", "at least 30 percent"),
    ],
    "分别提高8.2个、4.5个和4.3个百分点": [
        ("8.2个", 8.2, "percentage points", "exact", "8.2 percentage points"),
        ("4.5个", 4.5, "percentage points", "exact", "4.5 percentage points"),
        ("4.3个百分点", 4.3, "percentage points", "exact", "4.3 percentage points"),
    ],
    "同比增长1.2倍，是上年的1.5倍，收入翻一番": [
        ("1.2倍", 120, "%", "exact", "120 percent"),
        ("1.5倍", 1.5, "times", "exact", "1.5 times"),
        ("翻一番", 2, "times", "exact", "double"),
    ],
    "近五年来新增30户企业，惠及500户困难群众": [
        ("五年", 5, "years", "exact", "five years"),
        ("30户", 30, "firms or institutions", "exact", "30"),
        ("500户", 500, "households", "exact", "500 households"),
    ],
    "现有经营主体6.8万户": [("6.8万户", 68000, "firms or institutions", "exact", "68,000")],
    "装机容量50千瓦，全长5千米，库容三点五亿立方米": [
        ("50千瓦", 50, "kilowatts", "exact", "50 kilowatts"),
        ("5千米", 5, "kilometres", "exact", "5 kilometres"),
        ("三点五亿立方米", 3.5e8, "cubic metres", "exact", "350 million cubic metres"),
    ],
    "三年行动计划，用时3个多月，每次两个半小时": [
        ("三年", 3, "years", "exact", "three years"),
        ("3个多月", 3, "months", "over", "more than three months"),
        ("两个半小时", 2.5, "hours", "exact", "2.5 hours"),
    ],
    "一半以上群众受益，不足200人，至多3次": [
        ("一半以上", 0.5, "", "at_least", "at least half"),
        ("不足200人", 200, "people", "under", "less than 200 people"),
        ("至多3次", 3, "times", "at_most", "at most three"),
    ],
    "分别达到11.8亿、12.3亿和9亿元": [
        ("11.8亿", 1.18e9, "yuan", "exact", "1.18 billion yuan"),
        ("12.3亿", 1.23e9, "yuan", "exact", "1.23 billion yuan"),
        ("9亿元", 9e8, "yuan", "exact", "900 million yuan"),
    ],
    "30个工作日内办结，10日内答复": [
        ("30个工作日内", 30, "working days", "at_most", "within 30 working days"),
        ("10日内", 10, "days", "at_most", "within ten days"),
    ],
    "过百亿园区5个，总投资超10亿项目3个": [
        ("过百亿", 1e10, "", "over", "more than 10 billion"),
        ("5个", 5, "items", "exact", "five"),
        ("超10亿", 1e9, "", "over", "more than 1 billion"),
        ("3个", 3, "items", "exact", "three"),
    ],
    "投资过10亿元项目6个，通过3个项目": [
        ("过10亿元", 1e9, "yuan", "over", "more than 1 billion yuan"),
        ("6个", 6, "items", "exact", "six"),
        ("3个", 3, "items", "exact", "three"),
    ],
    "投入1千余万元，人口约32万，控制在3%以内": [
        ("1千余万元", 1e7, "yuan", "over", "more than 10 million yuan"),
        ("约32万", 320000, "", "about", "about 320,000"),
        ("3%以内", 3, "%", "at_most", "at most 3 percent"),
    ],
    "上千户居民，补贴1,200元/亩": [
        ("上千户", 1000, "households", "at_least", "at least 1,000 households"),
        ("1,200元/亩", 1200, "yuan per mu", "exact", "1,200 yuan per mu"),
    ],
}


@pytest.mark.parametrize(("sentence", "figures"), SENTENCES.items())
def test_figures_of_a_sentence(sentence, figures):
    found = find_quantities(sentence)
    assert [(q.zh, q.value, q.unit, q.approx.value, q.en) for q in found] == figures
    assert all(sentence[q.start : q.end] == q.zh for q in found)


@pytest.mark.parametrize(
    ("sentence", "low", "high", "en"),
    [
        ("投资3—5亿元", 3e8, 5e8, "300 to 500 million yuan"),
        ("面积300-500亩", 300, 500, "300 to 500 mu"),
        ("工期3至5个月", 3, 5, "3 to 5 months"),
        ("下降10%—15%", 10, 15, "10 to 15 percent"),
        ("奖励8000元至1.2万元", 8000, 12000, "8,000 to 12,000 yuan"),
    ],
)
def test_ranges_keep_both_ends(sentence, low, high, en):
    (quantity,) = find_quantities(sentence)
    assert (quantity.value, quantity.high, quantity.en) == (low, high, en)


NO_FIGURES = [
    "坚决做到“两个维护”，深刻领悟两个确立",
    "学习贯彻党的二十大精神和“十四五”规划",
    "十四届全国人大一次会议、第三次集体学习、十一届三次全会",
    "召开第48次常务会议，位居全市第2位，进入前10名",
    "按照“1477”思路，围绕“6+2+X”体系，把招商作为一号工程",
    "开展“三会一课”，严格落实八项规定",
    "2023年3月19日上午9时30分，拨打12345热线或0000-6557709",
    "十几家企业、数十名干部、三五个人、几百万元",
    "统一思想，进一步压实责任，一批项目，一家企业",
    "千方百计、万无一失、十全十美、一心一意、百年大计、千家万户",
    "实现两位数增长，三次产业，三位一体，二期工程",
    "全市两会期间，二次供水，四级调研员，高三学生",
    "三次产业结构比为8.8:45.9:45.3，1-6月，周三例会",
    "《关于支持民营经济30条措施》",
    "零部件、零距离、零容忍",
    "90年以前建成，成千上万，四大家鱼，1期工程",
    "第十条，三级联动，五级书记，一刻钟",
    "世界500强，百强县，前十强，90后干部，6级大风",
    "一年级新生，三家子村，五台山，七台河，三门峡",
    "该项目总用地1998年确定，版本3.5，型号5G",
]


@pytest.mark.parametrize("sentence", NO_FIGURES)
def test_numbers_in_names_dates_and_idioms_are_no_figures(sentence):
    assert find_quantities(sentence) == ()


@pytest.mark.parametrize(
    "sentence", ["集中签约15个项目", "附近3家企业", "节约30%", "预约200人次", "达不到20%"]
)
def test_bound_words_inside_other_words_do_not_bound(sentence):
    (quantity,) = find_quantities(sentence)
    assert quantity.approx is Approximation.EXACT


def test_contradicting_bounds_become_about():
    (quantity,) = find_quantities("走访近30余家企业")
    assert (quantity.approx, quantity.en) == (Approximation.ABOUT, "about 30")


def test_kinds():
    text = "投资3亿元，占比30%，增长8%，提高2个百分点，占地40亩，共5家，为期3年"
    assert [q.kind for q in find_quantities(text)] == [
        "money",
        "share",
        "rate",
        "rate",
        "measure",
        "count",
        "year_span",
    ]


def test_every_unit_is_found_after_a_number():
    for row in rows("units"):
        number = {"scale": "3万", "decimal": "3.5", "tenths": "3"}.get(row["needs"], "3")
        (quantity,) = find_quantities(f"共{number}{row['zh']}，")
        assert quantity.unit == row["unit"], row["zh"]


def test_units_table_is_large_and_names_no_unit_twice():
    names = [unit.zh for them in units().values() for unit in them]
    assert len(names) == len(set(names)) >= 120


@pytest.mark.parametrize("row", rows("number_words"), ids=lambda row: row["zh"])
def test_listed_words_hold_no_figure(row):
    assert find_quantities(f"坚持{row['zh']}，") == ()


def han(value: int) -> str:
    """A Chinese numeral, written independently of the parser."""
    digits, small = "零一二三四五六七八九", ("", "十", "百", "千")

    def section(part: int) -> str:
        text, gap = "", False
        for power in (3, 2, 1, 0):
            digit = part // 10**power % 10
            if digit:
                text += ("零" if gap and text else "") + digits[digit] + small[power]
            gap = not digit
        return text

    text, pending = "", False
    for power, mark in ((8, "亿"), (4, "万"), (0, "")):
        part = value // 10**power % 10**4
        if part:
            text += ("零" if text and (part < 1000 or pending) else "") + section(part) + mark
        pending = not part
    return text or "零"


@given(st.integers(0, 10**12 - 1))
@settings(max_examples=300, deadline=None)
def test_han_numerals_round_trip(value):
    assert parse_numeral(han(value)) == value


@given(st.decimals(min_value="0.1", max_value="9999.99", places=2), st.sampled_from(["", "万", "亿", "万亿"]))
@settings(max_examples=300, deadline=None)
def test_digits_with_scales_round_trip(number, scale):
    factor = {"": 1, "万": 10**4, "亿": 10**8, "万亿": 10**12}[scale]
    assert parse_numeral(f"{number}{scale}") == number * factor
    (quantity,) = find_quantities(f"总额{number}{scale}元。")
    assert quantity.value == float(number * factor)


@given(st.integers(0, 10**15), st.integers(0, 3))
@settings(max_examples=300, deadline=None)
def test_english_says_the_exact_value(digits, places):
    value = Decimal(digits) / 10**places
    number, _, word = english_number(value).partition(" ")
    scale = {"": 1, "million": 10**6, "billion": 10**9, "trillion": 10**12}[word]
    assert Decimal(number.replace(",", "")) * scale == value


@given(
    st.text("0123456789.,一二三十百千万亿两零点几数第约近超元个亩年月日%余多以上下至—- “”《》", max_size=40)
)
@settings(max_examples=400, deadline=None)
def test_any_text_is_read_without_overlaps(text):
    at = 0
    for quantity in find_quantities(text):
        assert at <= quantity.start < quantity.end and text[quantity.start : quantity.end] == quantity.zh
        at = quantity.end


@pytest.mark.parametrize("number", ["300亩", "2.5亿元", "35.6%", "1200人", "三分之一", "8公里"])
@pytest.mark.parametrize(
    ("words", "bound"),
    [
        ("约占", "about"),
        ("约合", "about"),
        ("约折合", "about"),
        ("约是全县总数的", "about"),
        ("约占全省的", "about"),
        ("约相当于全年的", "about"),
        ("大致", "about"),
        ("差不多", "about"),
        ("几乎", "nearly"),
        ("最低", "at least"),
    ],
)
def test_what_bounds_a_figure_from_afar_bounds_any(number, words, bound):
    (found,) = find_quantities(f"该项目规模{words}{number}，带动周边发展。")
    assert found.bound == bound


def test_people_and_townships_are_counted_without_a_classifier():
    found = find_quantities("全县辖8镇12乡、131个行政村，30万人口。")
    assert [(one.zh, one.unit) for one in found] == [
        ("8镇", "towns"),
        ("12乡", "townships"),
        ("131个", "items"),
        ("30万人口", "people"),
    ]


@given(
    label=st.sampled_from(("中标金额", "建筑面积", "总投资", "采购预算")),
    unit=st.sampled_from(
        (("元", 1, "yuan"), ("万元", 10**4, "yuan"), ("亿元", 10**8, "yuan"), ("亩", 1, "mu"))
    ),
    opened=st.sampled_from(("（", "（单位：")),
    bar=st.sampled_from(("：", " | ", "|", "： ")),
    value=st.decimals(min_value=1, max_value=9999, places=2),
    behind=st.sampled_from(("", "，工期180天", " | 备注", "。")),
)
def test_the_label_of_an_entry_names_the_unit(label, unit, opened, bar, value, behind):
    zh, scale, name = unit
    text = f"{label}{opened}{zh}）{bar}{value}{behind}"
    found = find_quantities(text)[0]
    assert (found.unit, found.start) == (name, len(label))
    assert found.value == pytest.approx(float(value * scale))
    assert [q.value for q in find_quantities(found.zh)] == [found.value]  # and by itself


@pytest.mark.parametrize(
    "text",
    ["金额（万元） | 2023 | 2024", "同比增长（%）：-6.2", "联系电话（办公）：66012345", "比例（一）：3"],
)
def test_what_stands_behind_a_label_and_is_no_amount(text):
    assert all(quantity.zh == "万元" for quantity in find_quantities(text))
