"""From when and until when something may be done or holds."""

import pytest

from summarizer.language.calendar.windows import find_windows
from summarizer.language.rows import rows


@pytest.mark.parametrize("row", rows("windows"), ids=lambda row: f"{row['zh']}-{row['side']}")
def test_rows_find_the_window_of_their_test(row):
    text, zh = row["test"].split(" => ")
    (window,) = find_windows(text, notice=not row["strict"])
    assert (window.kind, window.zh) == (row["kind"], zh)


@pytest.mark.parametrize(
    ("text", "heading", "en", "starts", "ends"),
    [
        (
            "2024年10月25日16时起至29日0时止（遇特殊情况顺延）。",
            "一、管制时间",
            "from 16:00 on 25 October to 00:00 on 29 October 2024",
            "2024-10-25",
            "2024-10-29",
        ),
        (
            "公示时间为2022年6月29日—2022年7月5日",
            "",
            "from 29 June to 5 July 2022",
            "2022-06-29",
            "2022-07-05",
        ),
        (
            "从2023年12月1日零时起到2023年12月30日24时止，禁止通行柳林桥",
            "一、交通管制时间及方式",
            "from 00:00 on 1 December to 24:00 on 30 December 2023",
            "2023-12-01",
            "2023-12-30",
        ),
        ("反馈意见截止时间：2024年6月8日", "", "by 8 June 2024", None, "2024-06-08"),
        ("本办法拟自2024年9月1日起施行", "", "from 1 September 2024 (proposed)", "2024-09-01", None),
        (
            "停水时间：2024年5月8日9:00至16:00",
            "",
            "on 8 May 2024, 09:00 to 16:00",
            "2024-05-08",
            "2024-05-08",
        ),
        ("报名时间：2021年10月20日和10月21日", "", "on 20 and 21 October 2021", "2021-10-20", "2021-10-21"),
        ("现将名单予以公示，时间为5月8日至5月14日", "", "from 8 to 14 May", None, None),
        ("领取准考证时间：5月8日至5月10日", "", "from 8 to 10 May", None, None),
        ("公示5个工作日", "", "for five working days", None, None),
        ("禁渔期为3月1日至6月30日", "", "from 1 March to 30 June", None, None),
        ("各单位应于2024年8月2日（星期五）日前报送材料", "", "by 2 August 2024", None, "2024-08-02"),
        ("请于2024年8月2日下班前将报名表发至邮箱", "", "by 2 August 2024", None, "2024-08-02"),
        ("请于即日起至2024年8月2日将材料报送我局", "", "by 2 August 2024", None, "2024-08-02"),
        (
            "征文时间从2016年3月19日开始，到12月31日截稿",
            "",
            "from 19 March to 31 December 2016",
            "2016-03-19",
            "2016-12-31",
        ),
        ("活动时间：2022年1月—2022年4月20日", "", "by 20 April 2022", None, "2022-04-20"),
        ("作品提交时间：即日起至2022年4月20日", "", "by 20 April 2022", None, "2022-04-20"),
        ("自本公告发布之日起30日内提出意见", "", "within 30 days", None, None),
        ("自公示之日起10个工作日内", "（七）公众提出意见的起止时间", "within ten working days", None, None),
        (
            "2024年2月14日至16日，应聘者向所在单位申请报名。",
            "",
            "from 14 to 16 February 2024",
            "2024-02-14",
            "2024-02-16",
        ),
    ],
)
def test_a_window_says_when_in_english(text, heading, en, starts, ends):
    (window,) = find_windows(text, heading, notice=True)
    assert (window.en, window.starts, window.ends) == (en, starts, ends)


@pytest.mark.parametrize(
    "text",
    [
        "县人大于2024年5月8日召开会议，审议通过方案，申报材料已提交",
        "按照《自2024年1月1日起施行的办法》办理",
        "5月8日至12日，县领导到各镇调研",
        "5月8日至12日，县科技局指导企业申报项目",
        "公示时间为5月32日至6月40日",
    ],
)
def test_days_without_a_purpose_are_no_windows(text):
    assert find_windows(text, notice=True) == ()


def test_what_is_void_is_no_longer_what_it_was_of():
    (window,) = find_windows("原管制通告自2024年9月11日起作废", notice=True)
    assert (window.kind, window.starts) == ("effect", "2024-09-11")


def test_the_next_of_a_list_of_times_is_for_the_same():
    text = "交通管制时间：2024年4月21日9时至演练结束；2024年4月24日9时至演练结束。"
    assert [w.zh for w in find_windows(text, notice=True)] == ["2024年4月21日9时", "2024年4月24日9时"]
