"""True and corrupted English sentences about figures, generated: what is caught, and what is wrongly flagged."""

import random

import pytest

from summarizer.checking.figures.numbers import check_numbers
from summarizer.checking.line.numbers import find_english_numbers
from summarizer.language.figures.numbers import find_quantities

SUPPORTED = [
    (
        "Fixed-asset investment of 3.68 billion yuan was completed, up 9.2 percent.",
        "完成固定资产投资36.8亿元，同比增长9.2%",
    ),
    ("growth 1.4 percentage points above the city average", "增速高于全市平均1.4个百分点"),
    ("growth of at least 6.5% in the first half", "力争上半年增长6.5%以上"),
    ("foster the seven leading industries", "培育七大主导产业"),
    ("the No. 1 project, the Two Upholds and the 14th Five-Year Plan", "“一号工程”、两个维护、“十四五”规划"),
    ("about 3.7 billion yuan of investment", "投资36.8亿元"),
    ("nearly 3.7 billion yuan of investment", "投资36.8亿元"),
    ("a 100-billion-yuan-level industrial cluster", "千亿级产业集群"),
    ("between 300 and 500 mu", "面积300—500亩"),
    ("3 to 5 billion yuan", "30—50亿元"),
    ("a three-year action plan", "三年行动计划"),
    ("more than 20,000 visits to 170,000 tulips", "17万株郁金香吸引2万余人次"),
    ("Revenue doubled.", "收入翻一番"),
    ("half of the villages, two thirds of the firms", "一半的村、三分之二的企业"),
    ("30 percent of households", "三成农户"),
    ("hundreds of firms and dozens of officials", "数百家企业、数十名干部"),
    ("double-digit growth", "实现两位数增长"),
    ("over the past five years", "近五年来"),
    ("completed within 30 working days", "30个工作日内办结"),
    ('the "1477" layout (“1477”) and 15 projects (15个)', "“1477”布局，15个项目"),
    ("Applications: until 17:00 on 16 June 2023.", "申报截止时间：2023年6月16日17时"),
    ("The yield was 265.3 kilograms per mu.", "单产265.3公斤/亩"),
    ("On 19 March 2023 it signed 15 projects.", "2023年3月19日签约15个项目"),
    ("four areas: housing, cars and home appliances, e-commerce, and travel", "四大领域"),
    ("one of the key tasks is to build one platform", "重点任务之一"),
    ("Article 5 and 20 clauses", "第五条，共20条"),
    ("two and a half hours", "两个半小时"),
    ("twice last year's figure in the first three quarters", "前三季度是去年的2倍"),
    ("the half-year report on the “6+2+X” system", "“6+2+X”体系半年报"),
    ("becoming the “No. 1 zone in the province”", "“全省第一区”"),
    ("the 20th Party Congress and the 48th meeting", "党的二十大、第48次会议"),
    ("100 or more firms", "100家以上企业"),
    ("selected with 91.26 points", "以91.26分入选"),
]

UNSUPPORTED = [
    ("36.8 billion yuan", "36.8亿元", "3.68 billion"),
    ("up 1.4 percent", "提高1.4个百分点", "another unit"),
    ("91.26 percentage points", "以91.26分入选", "another unit"),
    ("up 1.4 percentage points", "增长1.4%", "another unit"),
    ("growth of 6.5 percent", "增长6.5%以上", "bound"),
    ("growth of more than 6.5 percent", "增长6.5%以上", "bound"),
    ("growth of at least 6.5 percent", "增长6.5%", "bound"),
    ("six leading industries", "七大主导产业", "not in the cited"),
    ("a 1,000-billion-yuan cluster", "千亿级产业集群", "not in the cited"),
    ("more than 3.7 billion yuan", "36.8亿元", "not in the cited"),
    ("about 3.9 billion yuan", "36.8亿元", "not in the cited"),
    ("3.7 billion yuan", "36.8亿元", "not in the cited"),
    ("15 percent of projects", "15个项目", "another unit"),
    ("300 households", "300亩", "another unit"),
    ("300 trees", "300亩", "another unit"),
    ("2,000 people", "2000户", "another unit"),
    ("200 US dollars", "200元", "another unit"),
    ("hundreds of firms", "企业", "no counterpart"),
    ("double-digit growth", "较快增长", "no counterpart"),
    ("four areas: housing, cars, and e-commerce", "四大领域", "list of 3"),
    ("three areas: housing, cars, e-commerce, and travel", "三大领域", "list of 4"),
    ("dozens of firms", "三家企业", "no counterpart"),
    ("20,000 more visitors", "2万余人次", "bound"),
    ("over 90 percent", "90%以上", "bound"),
    ("twice last year's figure", "是去年的3倍", "not in the cited"),
]


@pytest.mark.parametrize(("en", "zh"), SUPPORTED)
def test_supported_numbers_pass(en, zh):
    assert check_numbers(en, [zh]) == ()


@pytest.mark.parametrize(("en", "zh", "why"), UNSUPPORTED)
def test_unsupported_numbers_are_named(en, zh, why):
    (message, *_) = check_numbers(en, [zh])
    assert why in message


MONEY = [("亿元", 10**8), ("万元", 10**4)]
BOUNDS = {
    "": ("{}", "{}"),
    "about": ("约{}", "{}左右"),
    "more than": ("超{}", "超过{}"),
    "nearly": ("近{}", "近{}"),
    "at least": ("不低于{}", "{}以上"),
    "at most": ("不超过{}", "{}以内"),
}
MEASURES = {
    "亩": "mu",
    "吨": "tonnes",
    "平方米": "square metres",
    "公里": "kilometres",
    "户": "households",
    "人": "people",
}
FRAMES = [
    ("全年完成投资{}。", "Investment of {} was completed over the year."),
    ("项目计划总投入{}，建成后带动明显。", "The project, with {} planned, will have clear effects."),
    ("会议指出，全区累计达到{}。", "The meeting noted that the total reached {}."),
    ("上半年实现{}，位居前列。", "In the first half it came to {}, among the best."),
]


def english(value: float) -> str:
    """Plain English for a number, written independently of the code under test."""
    for scale, word in ((1e12, "trillion"), (1e9, "billion"), (1e6, "million")):
        if value >= scale:
            return f"{value / scale:.6f}".rstrip("0").rstrip(".") + f" {word}"
    return f"{value:,.4f}".rstrip("0").rstrip(".")


def figures(rng: random.Random):
    """(Chinese, value, English unit, English bound) of a random figure."""
    bound = rng.choice(list(BOUNDS))
    kind = rng.choice(["money", "measure", "percent", "points"])
    if kind == "money":
        number, (mark, scale) = round(rng.uniform(1, 900), rng.choice([0, 1, 2])), rng.choice(MONEY)
        zh, value, unit = f"{number:g}{mark}", round(number * scale), "yuan"
    elif kind == "measure":
        mark, unit = rng.choice(list(MEASURES.items()))
        wan = rng.random() < 0.4
        number = round(rng.uniform(1.1, 90), 1) if wan else rng.randint(11, 9000)
        zh, value = f"{number:g}{'万' if wan else ''}{mark}", number * (10**4 if wan else 1)
    else:
        value = round(rng.uniform(0.2, 40), 1)
        zh, unit = (
            (f"{value:g}%", "percent") if kind == "percent" else (f"{value:g}个百分点", "percentage points")
        )
    return rng.choice(BOUNDS[bound]).format(zh), value, unit, bound


def says(value: float, unit: str, bound: str) -> str:
    return f"{bound} {english(value)} {unit}".strip()


def lie(rng: random.Random, value: float, unit: str, bound: str) -> str:
    """The same figure, wrong in one way a translator gets it wrong."""
    choice = rng.choice(["ten", "thousand", "unit", "bound", "digit"])
    if choice == "ten":
        return says(value * rng.choice([10, 0.1, 100]), unit, bound)
    if choice == "thousand":
        return says(value * rng.choice([1000, 0.001, 10**4]), unit, bound)
    if choice == "unit":
        other = {
            "percent": "percentage points",
            "percentage points": "percent",
            "yuan": "US dollars",
            "mu": "hectares",
        }
        return says(value, other.get(unit, "yuan"), bound)
    if choice == "bound":
        return says(value, unit, rng.choice([one for one in BOUNDS if one != bound]))
    return says(value + rng.choice([1, -1]) * max(round(value * 0.11), 1), unit, bound)


def corpus(count: int, seed: int):
    rng = random.Random(seed)
    for _ in range(count):
        chinese, english_ = rng.choice(FRAMES)
        zh, value, unit, bound = figures(rng)
        other, *_ = figures(rng)
        truth = english_.format(says(value, unit, bound))
        falsehood = english_.format(lie(rng, value, unit, bound))
        yield chinese.format(zh), other, truth, falsehood


def test_planted_lies_are_caught_and_truths_pass():
    cases = list(corpus(800, seed=7))
    alarms = [(zh, en) for zh, other, en, _ in cases if check_numbers(en, [zh, f"另有{other}。"])]
    missed = [(zh, other, en) for zh, other, _, en in cases if not check_numbers(en, [zh, f"另有{other}。"])]
    assert len(alarms) <= 0.01 * len(cases), alarms[:10]
    assert len(missed) <= 0.01 * len(cases), missed[:10]


COUNTED = {
    "项目": "projects",
    "家企业": "firms",
    "名干部": "officials",
    "条措施": "measures",
    "项任务": "tasks",
}
WORDS = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
HAN = "两三四五六七八九十"


def test_miscounted_lists_are_caught():
    rng = random.Random(11)
    alarms, missed, total = 0, 0, 0
    for _ in range(400):
        mark, noun = rng.choice(list(COUNTED.items()))
        count = rng.randint(2, 10)
        zh = f"会议研究了{HAN[count - 2] if rng.random() < 0.6 else count}{'个' if mark == '项目' else ''}{mark}。"
        true = f"The meeting discussed {WORDS[count - 2]} {noun}."
        wrong = f"The meeting discussed {rng.choice([word for word in WORDS if word != WORDS[count - 2]])} {noun}."
        total += 1
        alarms += bool(check_numbers(true, [zh]))
        missed += not check_numbers(wrong, [zh])
    assert alarms <= 0.01 * total and missed <= 0.01 * total, (alarms, missed)


def test_own_english_of_every_figure_is_accepted():
    rng = random.Random(3)
    for _ in range(400):
        zh, *_ = figures(rng)
        (quantity,) = find_quantities(zh)
        assert check_numbers(f"It came to {quantity.en}.", [zh]) == (), (zh, quantity.en)


@pytest.mark.parametrize(
    ("en", "values"),
    [
        ("It spent 3.6 billion yuan on a road", [3.6e9]),
        ("It spent a billion yuan and plans 3 million", [1e9, 3e6]),
        ("One billion yuan, -5 percent and thirty-two firms", [1e9, -5, 32]),
        ("A (RMB3bn) project with CNY20 million", [3e9, 2e7]),
    ],
)
def test_numbers_are_found_in_digits_and_in_words(en, values):
    assert [float(number.value) for number in find_english_numbers(en)] == values
