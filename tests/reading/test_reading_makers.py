"""Lines that makers of sites print in forms of their own: bars between fields, a machine that answers, rows with days."""

import pytest
from one_article import BODY, LAST, STAMP, TITLE, page, told

from summarizer.reading import decode, read


@pytest.mark.parametrize(
    ("stated", "source", "byline"),
    [
        ("2023-06-05 09:30 青山镇政府 方小河", "青山镇政府", ("方小河",)),
        ("2023-06-05 09:30   云河融媒体中心   林青", "云河融媒体中心", ("林青",)),
        ("2023-06-05 09:30 云河发布", "云河发布", ()),
        ("时间：2023年6月5日|作者：县水利局|【大中小】", None, ("县水利局",)),
        ("小河|发表于 2023-6-5 11:30", None, ()),
        ("2023-06-05 来源：网络收录 浏览：12", None, ()),
    ],
)
def test_publication_lines(stated, source, byline):
    result = page(f"{TITLE}\n{stated}\n{BODY}")
    (article,) = result.articles
    assert (result.published, result.publisher) == ("2023-06-05", source)
    assert article.byline == byline or source is None
    assert told(f"{TITLE}\n{stated}\n{BODY}") == (TITLE, BODY)


def test_an_office_before_its_writer_publishes():
    result = page(f"{TITLE}\n{BODY}\n来源：政府办  方小河/文")
    assert (result.publisher, result.articles[0].byline) == ("政府办", ("方小河",))


def test_a_row_of_a_mailbox_is_of_the_page():
    letter = "网友：您好！平安路的路灯坏了，请尽快维修。县城管局答复，路灯线路老化，现已更换电缆。"
    text = f"关于平安路路灯的问题\n来信人|林**|来信时间|2023-06-05\n信件编号|YH0605|办理状态|已办结\n{letter}"
    assert told(text) == ("关于平安路路灯的问题", letter)


@pytest.mark.parametrize(
    "under",
    [
        "智能客服\n您好，我是智能客服小云，很高兴为您服务，请输入您要咨询的问题。\n猜您想问：\n如何办理居住证？\n公积金怎么提取？\n发送",
        "评论 2\n请先 登录 后发表评论~\n小石\n说得好。",
        "分享到微信朋友圈，打开微信，点击底部的“发现”，使用“扫一扫”即可将网页分享至朋友圈。",
    ],
)
def test_what_a_site_sets_under_a_text(under):
    assert told(f"{TITLE}\n{STAMP}\n{BODY}\n{under}") == (TITLE, BODY)


def test_rows_with_their_days_first_are_other_pages():
    rows = "- [06-04]·青山镇开展防溺水宣传进校园\n- [06-03]·云河这条路通车了！市民点赞\n- [06-03]·【问政】小区停车难怎么"
    assert told(f"{rows}\n{TITLE}\n{BODY}") == (TITLE, BODY)


def test_a_number_of_a_machine_behind_a_label_is_frame():
    assert told(f"首页 > 要闻\n{TITLE}\n{STAMP}\n说明： D06947541B0D8A52\n{BODY}") == (TITLE, BODY)


def test_who_went_along_stands_under_the_headline():
    text = f"云河县举办采茶节\n{BODY}\n首页 > 要闻\n"
    assert told(text)
    (article,) = page(
        "省报社社长何静来云河考察\n方远山林青赵明陪同\n本报讯（记者 甲）6月4日，省报社社长何静来云河县考察。县领导方远山、林青、赵明陪同。"
    ).articles
    assert (article.headline.text, article.kicker.text) == ("省报社社长何静来云河考察", "方远山林青赵明陪同")


def test_the_reader_of_a_paper_names_it():
    html = f"<title>云河日报数字报-{TITLE}</title><h1>{TITLE}</h1><p>{BODY.replace(chr(10), '</p><p>')}</p>"
    assert read(decode(html.encode(), "page.html")).publisher == "云河日报"


def test_calls_of_a_paper_name_no_paper():
    assert page(f"关注云河日报\n{TITLE}\n{STAMP}\n{BODY}").publisher != "关注云河日报"


@pytest.mark.parametrize(
    ("stated", "day", "source"),
    [
        ("2023-06-05 来源：云河日报\n打印时间：2026-11-30 10:00:00", "2023-06-05", "云河日报"),
        ("2023-06-05 10:31:02 打印", "2023-06-05", None),
        ("云河观察· 2023-06-05 10:10 ·浏览 1.2万", "2023-06-05", "云河观察"),
    ],
)
def test_what_stands_beside_a_day_for_readers(stated, day, source):
    result = page(f"{TITLE}\n{stated}\n{BODY}")
    assert (result.published, result.publisher) == (day, source)


@pytest.mark.parametrize(
    "under",
    [
        "下一图集：\n青山镇举办村晚",
        "查看原图 重新浏览\n下一组图：青山镇举办村晚",
        "选集\n云河新闻20230604\n云河新闻20230603",
    ],
)
def test_galleries_and_programmes_end_a_text(under):
    assert told(f"{TITLE}\n{STAMP}\n{BODY}\n{under}") == (TITLE, BODY)


@pytest.mark.parametrize(
    ("over", "under"),
    [
        ("飞卡阅读 头条 云河 原创 专题 图解 H5 云河365·百姓 海峡 人才\n", ""),
        ("icon-crumb.png 首页 > 街道工委 > 工作动态\n", ""),
        ("", "\n点击展开全文\n你看过会走路的树吗，专家给出了解释！"),
    ],
)
@pytest.mark.parametrize(
    "body", [BODY, "方案共分三步\n6月底前完成清淤，备足抢险物资\n县领导赵明、何静参加会议"]
)
def test_what_surely_stands_beside_a_text_of_any_end(over, under, body):
    assert told(f"{over}{TITLE}\n{STAMP}\n{body}{under}") == (TITLE, body)


def test_who_leads_the_owner_of_a_site_is_no_title():
    over = "主 席孙 伟\n副主席 方小河 林青 何静 赵明\n秘书长王海\n委员风采 委员建言\n主席会议 全体会议"
    assert told(f"{over}\n{TITLE}\n{STAMP}\n{BODY}") == (TITLE, BODY)


@pytest.mark.parametrize(
    "under",
    [
        "沙发\n孩子们真幸福，支持一下！",
        "退订 | 更新您的订阅\n这封邮件寄给您，因为您曾订阅云河快讯。",
        "2楼 云河小石：坐了一次，很方便。",
    ],
)
def test_a_text_without_stops_stays_over_a_sentence_of_the_frame(under):
    body = "6月4日，县政协召开第九次主席会议，县政协主席赵明主持会议\n会议审议了年度协商工作计划，听取了提案办理情况汇报"
    (article,) = page(f"{TITLE}\n{body}\n{under}").articles
    assert article.text.startswith(body)


def test_a_menu_in_many_lines_stands_over_a_title_without_a_day():
    menu = "政府信息公开\n政府信息公开指南\n政府信息公开制度\n法定主动公开内容\n履职依据\n机构简介"
    assert told(f"{menu}\n{TITLE}\n{BODY}") == (TITLE, BODY)


def test_what_a_site_says_of_itself_over_a_title_begins_no_text():
    said = "本页面由程序收录，请勿转载。更多内容请关注我们的公众号，回复数字领取资料。"
    assert told(f"{said}\n{TITLE}\n{BODY}") == (TITLE, BODY)
    news = "云河县融媒体中心推出本网客户端，读者扫描二维码下载，即可登录官方平台参与投稿和爆料。"
    assert told(f"云河县媒体客户端上线\n{news}\n{LAST}")[1].startswith(news)
