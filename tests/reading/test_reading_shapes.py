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
