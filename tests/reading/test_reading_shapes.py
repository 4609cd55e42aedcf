"""Texts of every shape keep their lines, and frames of every shape lose theirs: told by neighbours, not by words."""

import pytest
from one_article import BODY, LAST, LEAD, STAMP, TITLE, page, told

_PRICES = "品种 | 规格 | 本周价（元） | 涨跌\n青菜 | 500克 | 1.2 | -0.1\n鸡蛋 | 500克 | 5.3 | 0"
_BID = (
    "一、项目编号：YH-2023-017\n二、项目名称：青山镇卫生院改扩建工程\n三、中标信息\n供应商名称：云河建设有限公司\n"
    "中标金额：386万元\n四、公告期限：自本公告发布之日起1个工作日。\n五、联系方式\n采购人：青山镇卫生院"
)
_POSTS = "（2023年8月30日云河县人大常委会第十三次会议通过）\n任命：\n方远山为云河县审计局局长。\n免去：\n林青的云河县审计局局长职务。"


def test_a_table_over_the_first_sentence_is_text():
    body = f"{_PRICES}\n注：数据来源于5家农贸市场监测点。"
    assert told(f"云河县农产品零售价格\n{STAMP}\n{body}") == ("云河县农产品零售价格", body)


@pytest.mark.parametrize("stamp", [STAMP + "\n", "", "编辑：林青 发布时间：2023-06-05 已浏览 12 次\n"])
@pytest.mark.parametrize("body", [_BID, _POSTS], ids=("headings", "adopted"))
def test_headings_and_labels_under_a_title_are_text(body, stamp):
    assert told(f"青山镇卫生院改扩建工程结果\n{stamp}{body}") == ("青山镇卫生院改扩建工程结果", body)


@pytest.mark.parametrize(
    "stamp", [STAMP, "【 云河新闻网 】 【 2023-06-05 】 【 访问 12 】", "方静\n2023-06-05 10:20"]
)
@pytest.mark.parametrize(
    "body",
    [BODY, "6月4日，云河县召开会议，赵明参加\n会议听取汇报，部署工作", _BID],
    ids=("prose", "list", "headings"),
)
def test_a_list_of_others_over_the_title_ends_where_the_page_is_stated(body, stamp):
    assert told(f"头条新闻\n云河一中迎来校庆\n下一条\n{TITLE}\n{stamp}\n{body}") == (TITLE, body)


@pytest.mark.parametrize("name", ["方静", "方小河"])
def test_a_name_between_title_and_day_wrote_it(name):
    (article,) = page(f"{TITLE}\n{name}\n2023-06-05 10:20\n云河县融媒体中心官方账号\n+ 关注\n{BODY}").articles
    assert (article.headline.text, article.byline, article.text) == (TITLE, (name,), BODY)


@pytest.mark.parametrize(
    "line",
    [
        "〔发布：云河县农业农村局〕〔2023-06-05〕〔打印〕〔关闭〕",
        "发布于 2023-06-05 10:15 · IP属地江西 · 1.8万阅读",
        "2023-06-05 10:15:33　来源：云河日报\n听全文 3分12秒",
        "2023-06-05 云河发布 收藏本文 语音播报 3:15",
    ],
)
def test_publication_lines_token_by_token(line):
    read = page(f"{TITLE}\n{line}\n{BODY}")
    assert (read.published, told(f"{TITLE}\n{line}\n{BODY}")) == ("2023-06-05", (TITLE, BODY))


def test_the_head_of_a_site_with_the_weather():
    head = "2024年2月6日 星期二 农历腊月廿七 云河 阴 3～9℃"
    read = page(f"{head}\n{TITLE}\n{STAMP}\n{BODY}")
    assert (read.published, told(f"{head}\n{TITLE}\n{STAMP}\n{BODY}")) == ("2023-06-05", (TITLE, BODY))


_OTHERS = "青山镇采茶节开幕\n荷塘镇举行歌会\n云河一中迎来校庆"
_UNSTOPPED = "6月4日，县政协组织委员视察桥梁，县政协主席赵明参加\n委员们先后来到三座桥，实地察看施工进度\n县政协副主席何静、王海参加视察"


@pytest.mark.parametrize(
    "under",
    [
        _OTHERS,
        "· 青山镇采茶节开幕 10-09\n· 荷塘镇举行歌会 10-08\n· 云河一中迎来校庆 10-07",
        "[10-09] 青山镇采茶节开幕\n[10-08] 荷塘镇举行歌会\n[10-07] 云河一中迎来校庆",
    ],
)
@pytest.mark.parametrize("body", [f"现将价格公布如下。\n{_PRICES}", _UNSTOPPED], ids=("table", "unstopped"))
def test_other_pages_under_a_text_without_its_last_stop(body, under):
    assert told(f"云河县政协视察桥梁\n{STAMP}\n{body}\n{under}") == ("云河县政协视察桥梁", body)


def test_a_list_that_is_announced_is_no_list_of_others():
    body = "经评审，现将入选企业公布如下：\n云河茶业公司\n青山竹业公司\n荷塘农机公司"
    assert told(f"云河县公布入选企业\n{STAMP}\n{body}") == ("云河县公布入选企业", body)


def test_the_last_row_over_what_a_site_says_of_itself_stays():
    body = f"现将价格公布如下。\n{_PRICES}"
    foot = (
        "关于本站 - 网站导航 - 版权保护 - 使用须知 - RSS订阅\nCopyright 2018-2024 YUNHE. All Rights Reserved"
    )
    assert told(f"云河县农产品价格\n{STAMP}\n{body}\n{foot}") == ("云河县农产品价格", body)


def test_a_newsroom_that_asks_for_news_without_naming_itself():
    call = "新闻爆料请加微信：yunhe0000，一经采用，奉送话费。"
    assert told(f"{TITLE}\n{STAMP}\n{LEAD}\n{LAST}\n{call}") == (TITLE, BODY)


def test_a_menu_of_single_words_over_a_page_without_its_day():
    assert told(f"首页\n概况\n动态\n公开\n服务\n互动\n{TITLE}\n{BODY}") == (TITLE, BODY)


@pytest.mark.parametrize(
    "over",
    [
        "青山镇举办桂花节 [11-02]\n荷塘小学获评绿色学校 [11-01]",
        "★ 建设幸福云河 ★",
        "云河高新区投资热线：0000-6668888",
        "下载客户端\n用手机看更方便",
    ],
)
@pytest.mark.parametrize("title", [TITLE, "青山乡人民政府领导分工"])
def test_lists_slogans_and_numbers_over_the_title(over, title):
    (article,) = page(f"{over}\n{title}\n{STAMP}\n{BODY}").articles
    assert (article.headline.text, article.kicker, article.text) == (title, None, BODY)


def test_titles_over_their_days_under_the_text():
    under = "青山镇举办桂花节\n2023-06-02\n荷塘小学获评绿色学校\n2023-06-01"
    assert told(f"{TITLE}\n{STAMP}\n{BODY}\n{under}") == (TITLE, BODY)


def test_an_office_that_signs_over_a_list_of_titles_stays():
    under = "青山镇举办桂花节\n2023-06-02\n荷塘镇开展演练\n2023-06-01"
    body = f"{BODY}\n云河县林业局"
    assert told(f"{TITLE}\n{STAMP}\n{body}\n2023年6月4日\n{under}") == (TITLE, body)


def test_two_offices_that_sign_are_no_titles():
    body = f"{BODY}\n云河县林业局\n云河县水利局"
    assert told(f"{TITLE}\n{STAMP}\n{body}\n2023年6月4日") == (TITLE, body)


def test_what_readers_wrote_over_the_box_to_comment_in():
    under = "江山如画：顶一个！\n匿名网友：说得好\n我要评论（文明上网，理性发言）"
    assert told(f"{TITLE}\n{STAMP}\n{BODY}\n{under}") == (TITLE, BODY)


def test_the_day_behind_a_short_label():
    assert (
        page(f"{TITLE}\n作者：方静 来源：云河网 发布：2023-06-05 人气：88\n{BODY}").published == "2023-06-05"
    )


def test_questions_and_answers_at_the_end_are_no_comments():
    body = f"{LEAD}\n问：何时开始？\n答：七月一日起。"
    assert told(f"{TITLE}\n{STAMP}\n{body}\n我要评论") == (TITLE, body)


def test_a_text_without_stops_that_says_its_title_is_not_the_title_again():
    body = f"6月4日上午，{TITLE}，县长赵明到会致辞\n会议选举产生新一届领导班子\n会后，代表们参观了书画展"
    _, text = told(f"{TITLE}\n{STAMP}\n{body}\n小河：赞！\n评论区")
    assert body.replace("\n", "") in text.replace("\n", "")  # lines without stops may be joined
