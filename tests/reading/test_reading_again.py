"""What a page prints twice, and what stands glued to title and text."""

import pytest
from one_article import BODY, LAST, LEAD, STAMP, TITLE, page, told


@pytest.mark.parametrize(
    "text",
    [
        f"{TITLE}\n{STAMP}\n{LEAD}\n【方远山|{TITLE}】{LAST}",
        f"{TITLE}\n{TITLE}{BODY}",
        f"首页 > 要闻\n【守牢底线 备足物资】{TITLE}\n{STAMP}\n守牢底线   备足物资\n{TITLE}\n县委宣传部\n{BODY}",
        f"{TITLE}\n{STAMP}\n{LEAD}{LAST[:12]}…\n{BODY}".replace(f"{LEAD}{LAST[:12]}", f"{LEAD} {LAST[:12]}"),
        f"{TITLE}\n{STAMP}\n{LEAD}\n删除 删除\n{LAST}",
        f"{TITLE}\n{STAMP}\n{LEAD}6月5日云河早报全文>>>\n{LAST}",
        f"{TITLE}\n本报记者综合报道\n{BODY}",
        f"{TITLE}\n{STAMP}\n{BODY}\n0000-00000000(新闻) 0000-00000001(广告) 版权所有：云河网",
        f"云看片1204|云在线看|看片第一区|云河久久,精品看片免费,高清在线云河,看片\n首页 > 要闻\n{TITLE}\n{STAMP}\n{BODY}",
        f"{TITLE}\n{STAMP}\n{BODY}\n资讯推荐\n青山镇迎来采茶季",
    ],
)
def test_what_is_printed_again_or_glued_on_is_left_out(text):
    assert told(text) == (TITLE, BODY)


def test_a_title_that_begins_the_first_sentence_stays():
    lead = f"{TITLE}，听取各乡镇汛前准备情况汇报，部署下一步工作。"
    assert told(f"{TITLE}\n{STAMP}\n{lead}\n{LAST}") == (TITLE, f"{lead}\n{LAST}")


def test_the_office_over_what_each_did_stays():
    text = f"县水利局\n县水利局派出三个组查看水库。{LEAD}\n县农业农村局\n{LAST}"
    assert told(f"首页 > 要闻\n{TITLE}\n{STAMP}\n{text}") == (TITLE, text)


@pytest.mark.parametrize(
    ("line", "publisher"),
    [
        ("2023-06-05云河民族旅游网", "云河民族旅游网"),
        ("2023-06-05 10:20 来源：云河广播网我要评论", "云河广播网"),
    ],
)
def test_publishers_without_what_touches_them(line, publisher):
    result = page(f"{TITLE}\n{line}\n{BODY}")
    assert (result.publisher, result.published, result.articles[0].text) == (publisher, "2023-06-05", BODY)


def test_two_captions_that_end_alike_are_two_lines():
    rows = "县委副书记方远山参加第一代表团审议\n副县长林青参加第一代表团审议"
    headline = (
        page(f"{rows}\n6月4日，县委副书记方远山、副县长林青到代表团，与代表们一起审议政府工作报告。")
        .articles[0]
        .headline
    )
    assert headline.text == "县委副书记方远山参加第一代表团审议"


def test_a_name_in_brackets_before_a_text():
    (article,) = page(f"{TITLE}\n（林青）为做好防汛准备，{LEAD}\n{LAST}").articles
    assert (article.byline, article.text) == (("林青",), f"为做好防汛准备，{LEAD}\n{LAST}")


def test_the_topic_of_a_site_over_a_title_is_no_kicker():
    (article,) = page(f"首页 > 要闻\n2023年防汛备汛\n{TITLE}\n{STAMP}\n{BODY}").articles
    assert (article.headline.text, article.kicker) == (TITLE, None)


def test_names_behind_an_outlet_and_a_colon():
    (article,) = page(f"{TITLE}\n云上云河网：（方小河 通讯员 林青）{BODY}").articles
    assert (article.byline, article.text) == (("方小河", "林青"), BODY)


def test_of_several_captions_under_a_text_none_is_its_title():
    rows = "云河县防汛会议——青山镇分会场\n云河县防汛会议——云上镇分会场"
    assert told(f"{BODY}\n{rows}")[0] is None


@pytest.mark.parametrize(
    "text",
    [
        f"喜迎盛会 守护平安 奋进征程 建功时代\n{TITLE}\n{BODY}",
        f"{TITLE}\n来源：\n2023-06-05 10:20:31\n责编：\n方小河 林青\n{BODY}",
        f"{TITLE}\n云河某医院 https://www.example.cn/yy/a_b/{BODY}",
        f"{TITLE}\n{LEAD}\n[14:20:15]\n{LAST}",
    ],
)
def test_what_stands_beside_title_and_text(text):
    assert told(text) == (TITLE, BODY)


@pytest.mark.parametrize(
    "opening", ["本报讯（记者方蓉 朱波）", "本报讯 （记者 方蓉 朱波）", "《云河三农》青山讯（方蓉 朱波）"]
)
def test_reporters_of_two_characters(opening):
    assert page(f"{TITLE}\n{opening} {BODY}").articles[0].byline == ("方蓉", "朱波")


def test_a_clock_beside_an_outlet_of_its_own():
    result = page(f"{TITLE}\n©原创   08-14 07:56   云河县融媒体中心\n{BODY}")
    assert (result.publisher, result.articles[0].text) == ("云河县融媒体中心", BODY)
