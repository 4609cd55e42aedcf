"""What stands over a title is weighed by one table of signs: kickers and first lines go with it, names and menus do not."""

import pytest
from one_article import BODY, STAMP, TITLE, page

_TITLES = (TITLE, "关于做好云河县防汛工作的通知", "“汛期守护”行动走进云河县", "云河县防汛工作会议纪要")
_FRAME = (
    "开局之年看云河县",
    "新时代文明实践在云河县",
    "魅力云河县",
    "看见云河",
    "云河县新闻联播",
    "云河县教体",
    "Welcome to 云河县",
    "中共云河县委组织部主办",
    "云河县人民政府办公室主管",
    "基层之声",
    "[ 单位动态 ]",
    "青山镇开展植树活动",
    "News Detail",
    "调查研究",
)

_LIKE_KICKERS = ("云河县新闻联播", "云河县教体", "基层之声", "青山镇开展植树活动")


@pytest.mark.parametrize("stated", ["", f"{STAMP}\n"], ids=("unstated", "stated"))
@pytest.mark.parametrize("title", _TITLES)
@pytest.mark.parametrize("frame", _FRAME)
def test_names_of_series_accounts_and_owners_do_not_go_with_a_title(frame, title, stated):
    if frame in _LIKE_KICKERS and not stated:
        frame = f"首页 > 要闻\n{frame}"  # on a page without any frame they may be a newspaper's
    (article,) = page(f"{frame}\n{title}\n{stated}{BODY}").articles
    assert (article.headline.text, article.kicker) == (title, None)


@pytest.mark.parametrize("over", ["", "首页 > 要闻\n", "云河县融媒\n"])
@pytest.mark.parametrize(
    "kicker",
    [
        "筑牢汛期防火墙",
        "“小喇叭”进村 “大道理”入心",
        "以雨为令 闻汛而动",
        "把责任扛在肩上",
        "守住安全底线",
    ],
)
def test_what_calls_for_something_over_a_title_is_its_kicker(kicker, over):
    (article,) = page(f"{over}{kicker}\n{TITLE}\n{STAMP}\n{BODY}").articles
    assert (article.headline.text, article.kicker and article.kicker.text) == (TITLE, kicker)


@pytest.mark.parametrize(
    ("over", "below"),
    [
        ("云河县人民政府办公室", "关于调整县防汛指挥部成员的通知"),
        ("云河县召开防汛工作会议暨", "安全生产推进会"),
        ("全县领导干部防汛专题培训班", "在县委党校开班"),
    ],
)
def test_a_title_on_two_lines_is_one(over, below):
    (article,) = page(f"首页 > 要闻\n{over}\n{below}\n{STAMP}\n{BODY}").articles
    assert article.headline.text == over + below


def test_who_issues_a_paper_may_sign_it():
    office = "云河县人民政府办公室"
    text = f"{office}\n关于做好防汛工作的通知\n{STAMP}\n各乡镇：\n{BODY}\n{office}\n2023年6月5日"
    (article,) = page(text).articles
    assert article.headline.text == f"{office}关于做好防汛工作的通知"
    assert article.text.endswith(office)


def test_a_question_and_its_answer_are_text():
    text = "问：居民医保什么时候缴费？\n答：9月1日至12月31日缴费。\n问：缴多少？\n答：每人380元。"
    (article,) = page(f"社区快报\n云河县居民医保缴费问答\n{text}\n本文编辑：林青").articles
    assert (article.headline.text, article.text) == ("云河县居民医保缴费问答", text)


@pytest.mark.parametrize(
    "over",
    ["青山镇开展植树活动\n热点", "方小河的美篇\n收藏", "方小河的博客\n返回首页"],
)
def test_what_a_line_of_the_frame_parts_from_the_text_is_less_likely_its_title(over):
    (article,) = page(f"{over}\n安全度汛保平安 云河在行动\n{STAMP}\n{BODY}").articles
    assert article.headline.text == "安全度汛保平安 云河在行动"


def test_a_short_title_over_the_day_of_a_post_is_no_author():
    (article,) = page(f"收藏\n荷塘迎来采藕季\n创建于 2023-06-05\n{BODY}").articles
    assert article.headline.text == "荷塘迎来采藕季"


@pytest.mark.parametrize(
    "title",
    ["政务服务“一窗通办”", "打通便民服务通道", "县区兄弟单位来访", "让群众满意的评价", "朋友圈里的维护员"],
)
def test_a_title_of_words_that_frames_have_too_is_a_title(title):
    (article,) = page(f"03 综合\n□ 记者 林青\n{title}\n——云河县优化服务观察\n{BODY}").articles
    assert article.headline.text == title
