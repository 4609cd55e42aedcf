"""True and corrupted English sentences about dates, generated: what is caught, and what is wrongly flagged."""

import random
from dataclasses import replace
from datetime import date, timedelta

import pytest

from summarizer.checking.figures.dates import check_dates, date_spans
from summarizer.checking.statement import Statement, faults
from summarizer.facts import Evidence, When
from summarizer.language.calendar.dates import Base, find_dates, resolve

STAMPED = When(iso="2023-03-19", precision="day", basis="stamp", text_zh="3月19日")
INFERRED = When(iso="2023-03-19", precision="day", basis="inferred", text_zh="3月19日")
YEARLESS = When(month_day="04-06", precision="day", basis="dateline", text_zh="6日")

SUPPORTED = [
    ("On 19 March 2023 the committee met.", "3月19日，召开会议", STAMPED),
    ("On March 19, 2023, the committee met.", "3月19日，召开会议", STAMPED),
    ("On the morning of 19 March the committee met.", "3月19日上午，召开会议", STAMPED),
    ("by the end of December", "12月底前完成", STAMPED),
    ("On 6 April it met.", "6日，召开会议", YEARLESS),
    ("On Sunday, 19 March, it met.", "3月19日，召开会议", STAMPED),
    ("It met on a Sunday.", "3月19日，召开会议", STAMPED),
    ("It opens on Saturday 24 October.", "2020年10月24日开幕", None),
    ("from 2:30 to 5:30 pm", "下午2:30-5:30", None),
    ("from 7.30 in the morning to 5 o'clock the next morning", "上午7点30分至次日上午5点", None),
    ("the 2022 report and the 2019 measures", "2022年度报告、《2019年度办法》", None),
    ("On 19 March 2023 (year inferred) it met.", "3月19日，召开会议", INFERRED),
    ("On 19 March it met.", "3月19日，召开会议", INFERRED),
    ("It recently met.", "日前召开会议", None),
    ("growth in the first quarter of 2023", "2023年一季度增长", None),
    ("The area may march ahead.", "争先进位", None),
    ("work in February and plans for March", "2月份工作总结和3月份工作计划", None),
    ("by 2025", "到2025年", None),
    ("the regular Monday meeting", "周一例会", None),
    ("2,000 people took part", "2000人参加", None),
    ("output of 2020 tonnes", "产量2020吨", None),
]
UNSUPPORTED = [
    ("On 20 March 2023 the committee met.", "3月19日，召开会议", STAMPED),
    ("On 19 April the committee met.", "3月19日，召开会议", STAMPED),
    ("On 19 March 2022 the committee met.", "3月19日，召开会议", STAMPED),
    ("On 19 March 2023 the committee met.", "3月19日，召开会议", None),
    ("On 19 March 2023 the committee met.", "3月19日，召开会议", INFERRED),
    ("On Saturday, 19 March, the committee met.", "3月19日，召开会议", STAMPED),
    ("On Sunday, 19 March, the committee met.", "3月19日，召开会议", INFERRED),
    ("On the afternoon of 19 March the committee met.", "3月19日上午，召开会议", STAMPED),
    ("On the evening of 19 March the committee met.", "3月19日，召开会议", STAMPED),
    ("On 6 April 2023 it met.", "6日，召开会议", YEARLESS),
    ("the 28 July 2023 Politburo meeting", "7月28日中央政治局会议", STAMPED),
    ("by the end of November", "12月底前完成", STAMPED),
    ("by 2026", "到2025年", STAMPED),
    ("yesterday", "召开会议", STAMPED),
    ("It opens on Sunday 24 October.", "2020年10月24日开幕", None),
    ("from 2:30 to 6:30 pm", "下午2:30-5:30", None),
    ("from 8 am", "上午9:30-11:30", None),
    ("It recently met.", "召开会议", STAMPED),
    ("in the second quarter", "一季度", STAMPED),
    ("this year", "增长5%", STAMPED),
]


@pytest.mark.parametrize(("en", "zh", "when"), SUPPORTED)
def test_supported_dates_pass(en, zh, when):
    assert check_dates(en, [zh], when) == ()


@pytest.mark.parametrize(("en", "zh", "when"), UNSUPPORTED)
def test_unsupported_dates_are_named(en, zh, when):
    assert check_dates(en, [zh], when)


def test_a_range_is_supported_by_both_its_ends():
    zh = "3月17日至19日，考察团来访"
    when = resolve(find_dates(zh)[0], Base("2023-03-21", basis="stamp"))
    assert check_dates("On 17–19 March 2023 a delegation visited.", [zh], when) == ()
    assert check_dates("On 17–20 March 2023 a delegation visited.", [zh], when)


def test_dates_are_hidden_from_the_check_of_numbers():
    en = "On 19 March 2023 it signed 15 projects."
    assert [en[start:end] for start, end in date_spans(en, ["3月19日签约15个项目"])] == ["19 March 2023"]


MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
PARTS = {"": "", "上午": "morning", "下午": "afternoon", "晚": "evening"}


def written(day: date, year: bool, style: int) -> str:
    month, tail = MONTHS[day.month - 1], f"{day.year}" if year else ""
    if style:
        return f"{month} {day.day}, {tail}" if year else f"{month} {day.day}"
    return f"{day.day} {month} {tail}".strip()


def lie(rng: random.Random, day: date, known: bool) -> tuple[date, bool]:
    """Another day, month or year; or a year where none is known."""
    choice = rng.choice(["day", "month", "year", "invented"])
    if choice == "invented" and not known:
        return day, True
    if choice == "year":
        return day.replace(year=day.year + rng.choice([-1, 1]), day=min(day.day, 28)), True
    if choice == "month":
        return day.replace(
            month=rng.choice([m for m in range(1, 13) if m != day.month]), day=min(day.day, 28)
        ), known
    return day + timedelta(days=rng.choice([-1, 1])), known


def cases(count: int, seed: int):
    """(Chinese, event date, part, true English, false English)."""
    rng = random.Random(seed)
    for _ in range(count):
        day = date(2019, 1, 1) + timedelta(days=rng.randrange(2200))
        known = rng.random() < 0.6
        part = rng.choice(list(PARTS))
        stamp = day + timedelta(days=rng.randrange(4))
        base = Base(stamp.isoformat(), basis="stamp") if known else Base()
        zh = f"{day.month}月{day.day}日{part}，区工委召开会议，听取{day.year - 1}年度工作汇报。"
        when = resolve(find_dates(zh)[0], base)
        style = rng.randrange(2)
        frame = "On {date}" + (f", in the {PARTS[part]}" if part else "") + ", the committee met."
        truth = frame.format(date=written(day, known and rng.random() < 0.7, style))
        wrong_day, wrong_year = lie(rng, day, known)
        falsehood = frame.format(date=written(wrong_day, wrong_year, style))
        if rng.random() < 0.15:
            weekday = rng.choice([name for at, name in ((0, "Monday"), (4, "Friday")) if at != day.weekday()])
            falsehood = truth.replace("On ", f"On {weekday}, ", 1)
        elif rng.random() < 0.15:
            falsehood = truth.replace(
                ", the committee", " at night, the committee" if part != "晚" else ", at noon, the committee"
            )
        yield zh, when, truth, falsehood


def test_planted_lies_are_caught_and_truths_pass():
    told = list(cases(800, seed=5))
    alarms = [(zh, en) for zh, when, en, _ in told if check_dates(en, [zh], when)]
    missed = [(zh, en, when) for zh, when, _, en in told if not check_dates(en, [zh], when)]
    assert len(alarms) <= 0.01 * len(told), alarms[:10]
    assert len(missed) <= 0.01 * len(told), missed[:10]


def test_a_line_on_several_occasions_may_give_the_day_of_each():
    first = When(iso="2024-03-07", precision="day", basis="stated", evidence=())
    other = first.model_copy(update={"iso": "2024-03-08"})
    quote = Evidence(sentence="s1", start=0, end=9, quote="会议召开。某某走访企业")
    line = Statement("The meeting was held on 7 March 2024. They met on 8 March 2024.", (quote,), date=first)
    assert [check for check, _ in faults(line)] == ["date"]
    assert not list(faults(replace(line, others=(other,))))
    wrong = replace(line, en="The meeting was held on 9 March 2024.", others=(other,))
    assert [check for check, _ in faults(wrong)] == ["date"]
