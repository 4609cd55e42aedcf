from datetime import date, timedelta

import pytest
from hypothesis import given, settings, strategies as st

from summarizer.facts import When
from summarizer.language.calendar.dates import Base, find_dates, infer_year, resolve, with_year
from summarizer.language.calendar.deadlines import find_deadlines
from summarizer.language.calendar.years import YearGuess, anchors

DATELINE = Base("2023-04-07", basis="dateline")
STAMP = Base("2023-03-21", basis="stamp")
YEARLESS = Base(month_day="04-07", basis="dateline")
NONE = Base()

# text, base → iso, precision, basis, month_day, part of its first mention
RESOLVED = [
    ("3月19日，工委会议召开。", STAMP, ("2023-03-19", "day", "stamp", None, None)),
    ("6日，高新区召开会议。", DATELINE, ("2023-04-06", "day", "dateline", None, None)),
    ("30日，高新区召开会议。", DATELINE, ("2023-03-30", "day", "dateline", None, None)),
    (
        "28日下午，会议召开。",
        Base("2023-01-03", basis="stamp"),
        ("2022-12-28", "day", "stamp", None, "afternoon"),
    ),
    ("本月27日，会议召开。", STAMP, ("2023-03-27", "day", "stamp", None, None)),
    ("本月27日，会议召开。", YEARLESS, (None, "day", "dateline", "04-27", None)),
    ("本月27日，会议召开。", NONE, (None, "none", "unstated", None, None)),
    ("31日，会议召开。", Base("2023-03-05", basis="stamp"), (None, "none", "unstated", None, None)),
    ("12月30日，会议召开。", Base("2023-01-13", basis="stamp"), ("2022-12-30", "day", "stamp", None, None)),
    (
        "1月12日晚，会议召开。",
        Base("2023-01-13", basis="stamp"),
        ("2023-01-12", "day", "stamp", None, "evening"),
    ),
    ("9月1日起，线路调整。", Base("2023-08-30", basis="stamp"), (None, "day", "stated", "09-01", None)),
    ("11月30日，会议召开。", Base("2023-08-30", basis="stamp"), ("2022-11-30", "day", "stamp", None, None)),
    ("2023年3月19日，会议召开。", NONE, ("2023-03-19", "day", "stated", None, None)),
    ("二〇二三年三月十九日，会议召开。", NONE, ("2023-03-19", "day", "stated", None, None)),
    ("三月十九日，会议召开。", NONE, (None, "day", "stated", "03-19", None)),
    ("3月17日上午，会议召开。", NONE, (None, "day", "stated", "03-17", "morning")),
    ("6日，会议召开。", YEARLESS, (None, "day", "dateline", "04-06", None)),
    ("30日，会议召开。", YEARLESS, (None, "day", "dateline", "03-30", None)),
    ("6日，会议召开。", NONE, (None, "none", "unstated", None, None)),
    ("昨日上午，会议召开。", DATELINE, ("2023-04-06", "day", "dateline", None, "morning")),
    ("昨晚，会议召开。", DATELINE, ("2023-04-06", "day", "dateline", None, "evening")),
    ("今天，会议召开。", DATELINE, ("2023-04-07", "day", "dateline", None, None)),
    ("今（5）日，会议召开。", DATELINE, ("2023-04-05", "day", "dateline", None, None)),
    ("昨（4日）晚，会议召开。", DATELINE, ("2023-04-04", "day", "dateline", None, None)),
    ("昨日，会议召开。", YEARLESS, (None, "day", "dateline", "04-06", None)),
    ("昨日，会议召开。", Base(month_day="03-01", basis="dateline"), (None, "none", "unstated", None, None)),
    ("昨日，会议召开。", NONE, (None, "none", "unstated", None, None)),
    ("2月29日，会议召开。", Base("2024-03-02", basis="stamp"), ("2024-02-29", "day", "stamp", None, None)),
    ("2月29日，会议召开。", Base("2023-03-02", basis="stamp"), (None, "day", "stated", "02-29", None)),
    ("2月30日，会议召开。", STAMP, (None, "none", "unstated", None, None)),
    ("2月份工作总结", STAMP, ("2023-02", "month", "stamp", None, None)),
    ("11月份工作总结", STAMP, ("2022-11", "month", "stamp", None, None)),
    ("2022年8月开工", NONE, ("2022-08", "month", "stated", None, None)),
    ("2022年度工作", STAMP, ("2022", "year", "stated", None, None)),
    ("今年以来", STAMP, ("2023", "year", "stamp", None, None)),
    ("去年同期", STAMP, ("2022", "year", "stamp", None, None)),
    ("6月30日前完成", STAMP, (None, "day", "stated", "06-30", None)),
]


@pytest.mark.parametrize(("text", "base", "expected"), RESOLVED)
def test_a_mention_means_one_day_or_none(text, base, expected):
    mention = find_dates(text)[0]
    when = resolve(mention, base)
    assert (when.iso, when.precision, when.basis, when.month_day, when.part) == expected
    assert when.text_zh == mention.zh == text[mention.start : mention.end]
    assert when.evidence == ()


@pytest.mark.parametrize("word", ["近日", "日前"])
def test_recent_days_are_undated_but_not_after_the_base(word):
    (mention,) = find_dates(f"{word}，区政府召开常务会议。")
    when = resolve(mention, DATELINE)
    assert (mention.kind, when.iso, when.precision, when.basis) == ("event", None, "none", "unstated")
    assert (when.text_zh, when.not_after) == (word, "2023-04-07")


def test_a_range_keeps_both_ends():
    for text in ("3月17日至19日，考察团来访。", "3月17—19日，考察团来访。", "3月17日-3月19日，考察团来访。"):
        (mention,) = find_dates(text)
        when = resolve(mention, STAMP)
        assert mention.kind == "range"
        assert (when.iso, when.not_before, when.not_after) == ("2023-03-17", "2023-03-17", "2023-03-19")


def test_a_range_may_cross_the_month_and_the_year():
    (mention,) = find_dates("12月30日至1月2日，市场监管部门开展检查。")
    when = resolve(mention, Base("2023-01-05", basis="stamp"))
    assert (when.iso, when.not_after) == ("2022-12-30", "2023-01-02")


def test_same_day_is_the_day_of_the_event_just_told():
    told = When(iso="2023-03-19", precision="day", part="morning", basis="stamp", text_zh="3月19日上午")
    (mention,) = find_dates("当天下午，考察团参观园区。")
    when = resolve(mention, STAMP, told)
    assert (when.iso, when.part, when.text_zh) == ("2023-03-19", "afternoon", "当天下午")
    assert resolve(mention, STAMP).iso is None


KINDS = [
    ("3月19日，工委会议召开", ["event"]),
    ("会议传达学习总书记在7月28日会议上的重要讲话精神", ["cited"]),
    ("为深入贯彻党的二十大精神，3月18日上午，区领导到社区调研", ["event"]),
    ("会议学习了《2019年度考核办法》", ["cited"]),
    ("审议2023年度方案，听取2022年工作汇报", ["year_label", "year_label"]),
    ("总结2月份工作", ["period"]),
    ("12月底前完成改造，6月30日前拿出方案", ["deadline", "deadline"]),
    ("将于4月25日举行签约", ["deadline"]),
    ("自3月1日起施行，截至3月底", ["period", "period"]),
    ("记者从3月1日召开的会议上获悉", ["event"]),
    ("17、18日，观摩组到访", ["range"]),
    ("1-6月，全区经济平稳", ["period"]),
    ("2021—2025年规划", ["period"]),
    ("会上听取了近期经济运行情况汇报", ["period"]),
    ("今天的成绩来之不易", ["period"]),
    ("工作推进会近日召开", ["event"]),
    ("发布时间:2023-03-21 15:19:49", ["event"]),
]


@pytest.mark.parametrize(("text", "kinds"), KINDS)
def test_event_days_are_told_from_other_dates(text, kinds):
    assert [mention.kind for mention in find_dates(text)] == kinds


@pytest.mark.parametrize(
    "text",
    [
        "10日内办结",
        "每日调度",
        "3日游线路",
        "百日攻坚",
        "一日之计",
        "目前进展",
        "最近日程",
        "三个月后",
        "13月",
        "40日",
        "工作日",
        "1.2.3",
        "第3日",
        "节日前",
        "生日前",
    ],
)
def test_other_days_and_months_are_no_dates(text):
    assert find_dates(text) == ()


DEADLINES = {
    "12月底前完成30个小区改造": "by the end of December",
    "6月30日前拿出方案": "by 30 June",
    "2025年6月底前建成": "by the end of June 2025",
    "到2025年，建成示范区": "by 2025",
    "2025年底前建成": "by the end of 2025",
    "今年年底前完成": "by the end of the year",
    "年内开工": "by the end of the year",
    "月底前报送": "by the end of the month",
    "5月中旬前启动": "by mid-May",
    "10月前投产": "before October",
    "国庆节前通车": "before National Day",
    "10日内答复": "within ten days",
    "30个工作日内办结": "within 30 working days",
    "三年内见成效": "within three years",
    "一季度末见成效": "by the end of the first quarter",
}


@pytest.mark.parametrize(("text", "english"), DEADLINES.items())
def test_deadlines(text, english):
    assert [deadline.en for deadline in find_deadlines(text)] == [english]


@pytest.mark.parametrize(
    "text",
    ["3月19日召开", "会前准备", "3月份工作", "截至3月底", "12月前往外地", "目前", "国庆前夕", "面积30亩以内"],
)
def test_dates_that_limit_nothing_are_no_deadlines(text):
    assert find_deadlines(text) == ()


def test_a_plan_for_a_year_makes_it_the_inferred_year():
    guess = infer_year(["会议审议了2023年度“技能提升”活动实施方案", "听取2022年度工作汇报"])
    when = resolve(find_dates("3月17日，会议召开")[0], NONE)
    assert guess.year == 2023
    inferred = with_year(when, guess)
    assert (inferred.iso, inferred.basis, inferred.month_day) == ("2023-03-17", "inferred", None)


def test_a_year_only_looked_back_on_bounds_but_does_not_state():
    guess = infer_year(["听取2022年度履职情况汇报"])
    assert (guess.year, guess.not_before, guess.not_after) == (None, "2022-01-01", None)


def test_a_plan_does_not_date_an_event_late_in_the_year():
    guess = infer_year(["研究2024年工作计划"])
    when = resolve(find_dates("12月17日，会议召开")[0], NONE)
    assert guess.year == 2024
    assert with_year(when, guess).iso is None


def test_anchors_bound_and_never_state():
    guess = infer_year(["会议传达学习十四届全国人大一次会议精神"])
    assert (guess.year, guess.not_before) == (None, "2023-03-05")
    guess = infer_year(["以优异成绩迎接党的二十大胜利召开，拥护两个确立"])
    assert (guess.year, guess.not_before, guess.not_after) == (None, "2021-11-11", "2022-10-16")


def test_two_bounds_may_leave_one_year():
    when = resolve(find_dates("7月30日，会议召开")[0], NONE)
    guess = YearGuess(None, "2022-03-05", "2022-10-16")
    assert with_year(when, guess).iso == "2022-07-30"
    assert with_year(when, YearGuess(None, "2021-03-05", "2022-10-16")).iso is None


def test_no_words_no_year():
    assert infer_year(["会议强调，要压实责任"]) == YearGuess(None, None, None)
    assert infer_year(["企业成立于2009年5月3日，到2035年建成"]).year is None


def test_anchor_rows_are_dates_in_order():
    for anchor in anchors():
        assert date.fromisoformat(anchor.start) <= date.fromisoformat(anchor.end or anchor.start)
        assert anchor.effect in ("event", "since")


DAYS = st.dates(date(2001, 1, 1), date(2060, 12, 31))
HAN = "〇一二三四五六七八九"


def han_day(number: int) -> str:
    tens, ones = divmod(number, 10)
    return ("十" if tens == 1 else HAN[tens] + "十" if tens else "") + (HAN[ones] if ones else "")


@given(DAYS, st.sampled_from(["digits", "han", "iso"]))
@settings(max_examples=300, deadline=None)
def test_full_dates_round_trip(day, style):
    text = {
        "digits": f"{day.year}年{day.month}月{day.day}日",
        "han": f"{''.join(HAN[int(d)] for d in str(day.year))}年{han_day(day.month)}月{han_day(day.day)}日",
        "iso": day.isoformat(),
    }[style]
    (mention,) = find_dates(text)
    assert resolve(mention, NONE).iso == day.isoformat()


@given(DAYS, st.integers(0, 360))
@settings(max_examples=300, deadline=None)
def test_month_and_day_are_the_latest_not_after_the_base(day, back):
    told = day - timedelta(days=back)
    (mention,) = find_dates(f"{told.month}月{told.day}日，会议召开")
    assert resolve(mention, Base(day.isoformat(), basis="stamp")).iso == told.isoformat()


@given(DAYS, st.integers(0, 27))
@settings(max_examples=300, deadline=None)
def test_a_day_alone_is_at_most_a_month_before_the_base(day, back):
    told = day - timedelta(days=back)
    (mention,) = find_dates(f"{told.day}日，会议召开")
    assert resolve(mention, Base(day.isoformat(), basis="dateline")).iso == told.isoformat()


@given(st.text("0123456789年月日号至—、-前后起于上下午晚今昨去近期当天同三十二〇《》，。 ", max_size=40))
@settings(max_examples=400, deadline=None)
def test_any_text_is_read_without_overlaps_and_resolved_without_error(text):
    at = 0
    for mention in find_dates(text):
        assert at <= mention.start < mention.end and text[mention.start : mention.end] == mention.zh
        at = mention.end
        for base in (STAMP, YEARLESS, NONE):
            when = resolve(mention, base)
            assert when.iso is None or mention.year is not None or base.iso is not None
    find_deadlines(text)


def test_a_day_on_which_something_was_held_is_not_cited() -> None:
    held, cited = "为贯彻会议精神，县工商联于1月24日召开座谈会。", "传达贯彻县委于1月24日召开的会议精神。"
    assert [m.kind for m in find_dates(held)] == ["event"]
    assert [m.kind for m in find_dates(cited)] == ["cited"]


@pytest.mark.parametrize("ahead", ["要超前谋划好", "要提前编制", "面向社会征集", "抓紧储备"])
def test_a_year_that_is_planned_for_may_be_the_next(ahead):
    assert infer_year([f"会议强调，{ahead}2025年民生实事项目。"]).year is None
    assert infer_year(["会议安排2025年民生实事项目。"]).year == 2025
