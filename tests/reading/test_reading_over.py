"""What stands over the text of a page, and words of frames: see docs/adr/0017 and `summarizer.reading.frame.over`."""

from importlib.resources import files

import pytest

from summarizer.reading import decode, read
from summarizer.reading.lines.vocabulary import FRAMED, frame_share

TITLE = "云河县召开防汛工作会议"
LEAD = "6月4日，云河县召开防汛工作会议，听取各乡镇汛前准备情况汇报，部署下一步工作。"
BODY = f"{LEAD}\n会议要求，各乡镇要压实责任，守牢安全底线，确保安全度汛。\n"
STAMP = "2023-06-05 10:20 来源：云河日报"
WORDS = (files("summarizer.reading") / "tables" / "words.tsv").read_text(encoding="utf-8").splitlines()
ROWS = [line.split("\t") for line in WORDS if line and not line.startswith("#")][1:]


def page(text):
    return read(decode(text.encode(), "page"))


def told(text):
    """Headline, kicker and text of the only article, for comparing at once."""
    (article,) = page(text).articles
    return article.headline and article.headline.text, article.kicker and article.kicker.text, article.text


PLAIN = (TITLE, None, BODY.rstrip("\n"))


def test_every_word_of_frames_is_counted_and_stands_once():
    assert len({word for word, _ in ROWS}) == len(ROWS)
    assert all(frame_share(word) == 1 for word, _ in ROWS)


@pytest.mark.parametrize(
    "line", ["请选择您看到新闻后的心情", "查看心情排行>>", "认证账号", "（相关资料图）", "▲点击上方观看视频", "nginx", "云看片_免费看_云河看_高清看", "www.example.com"]
)  # fmt: skip
def test_lines_that_are_words_of_frames(line):
    assert frame_share(line) >= FRAMED


@pytest.mark.parametrize(
    "line", [TITLE, "云河县全面推进“互联网+政务服务”", "一季度新签约项目8个 总投资70亿元", "县领导专题调研招商引资工作", "云河县公开招聘政府网站编辑人员"]
)  # fmt: skip
def test_headlines_are_no_words_of_frames(line):
    assert frame_share(line) < FRAMED


@pytest.mark.parametrize(
    "over",
    [
        "今天是", "00:52", "页面", "云河要闻", "• 云河网移动版\n云河网移动版", "nginx", "立即打开", "-", "云看片_免费看_云河看_高清看",
        "记录县情民意 传递乡音；讲述山里故事 描绘水乡云河。云河欢迎远客！\n信息搜索：\n\n主任之窗\n\n方远山\n自身建设",
        "云河看片,免费看片高清在线,精品看片第一区",
    ],
)  # fmt: skip
def test_the_frame_over_a_title(over):
    assert told(f"{over}\n{TITLE}\n{STAMP}\n{BODY}") == PLAIN


@pytest.mark.parametrize(
    "between", ["认证账号\n收藏TA", "关注云河网微信", "（相关资料图）", "查看更多评论", "关键词：防汛 汛期"]
)
def test_the_frame_between_title_and_text(between):
    assert told(f"{TITLE}\n{between}\n{BODY}") == PLAIN


@pytest.mark.parametrize(
    "over",
    [
        "今天是",
        "【资料图】\n来源：云河网",
        "00:52",
        "山水之城 云上之窗\n县情速递 乡音回响\n田野新声 市井百态",
    ],
)
def test_a_page_without_a_title_has_none_in_its_frame(over):
    assert told(f"{over}\n{BODY}") == (None, None, BODY.rstrip("\n"))


def test_kickers_right_over_the_title_stay_and_menus_do_not():
    deck = "压实责任 筑牢防线\n"
    assert told(f"云河论坛\n云河美食\n{deck}{TITLE}\n{STAMP}\n{BODY}")[:2] == (TITLE, "压实责任 筑牢防线")


def test_the_title_over_the_publication_line_and_a_heading_under_it():
    headline, _, text = told(
        f"速览！近期各乡镇防汛新动态\n{STAMP}\n青山镇：\n{LEAD.replace('云河县', '青山镇')}\n"
    )
    assert (headline, text.split("\n")[0]) == ("速览！近期各乡镇防汛新动态", "青山镇：")


def test_an_explanation_behind_a_dash_is_no_title_and_who_is_spoken_to_is_text():
    head = told(f"云河一日\n发表日期：2023-06-05 点击\n——记云河县防汛工作会议（一）\n来源：云河网\n{BODY}")
    assert head[0] == "云河一日"
    assert told(f"在{TITLE[:-2]}会议上的讲话\n同志们：\n{BODY}")[2].startswith("同志们：")


def test_the_name_of_a_site_over_the_title_publishes():
    result = page(f"云河县人民政府\n热门搜索\n{TITLE}\n2023-06-05\n{BODY}")
    assert (result.publisher, result.articles[0].headline.text) == ("云河县人民政府", TITLE)


def test_a_list_over_the_first_sentence_is_text():
    names = "".join(f"方远山同志任第{n}组组长\n" for n in "一二三四五六七八")
    assert "任第三组组长" in told(f"云河县干部任职名单\n{names}以上同志试用期一年。\n")[2]


def test_appointments_in_lines_that_end_in_semicolons():
    paper = f"{TITLE}\n{STAMP}\n各乡镇人民政府：\n县人民政府决定，任命：\n方远山为县水利局局长；\n林青为县应急管理局副局长。\n"
    assert told(paper)[2].startswith("各乡镇人民政府：\n县人民政府决定，任命：\n方远山")


def test_who_and_where_under_the_title_of_a_record_are_text():
    record = f"微信扫码添加在线客服，描述您的问题。\n{TITLE}文字实录\n时  间：2023年6月4日\n地  点：县委礼堂\n嘉  宾：方远山\n{BODY}"
    headline, _, text = told(record)
    assert (headline, text.split("\n")[0]) == (f"{TITLE}文字实录", "时间：2023年6月4日")


def test_an_address_in_a_list_of_the_text():
    ways = "为听取意见，现公布办法草案。公众可以通过以下途径反馈：\n一、电子邮箱：slj@example.cn；\n二、信函：云河县文化路1号。\n"
    assert "slj@example.cn" in told(f"关于征求意见的公告\n{ways}")[2]


def test_two_articles_each_with_its_day_are_two():
    other = BODY.replace("云河县", "青山镇")
    both = page(
        f"{TITLE}\n2023-06-05 来源：云河网\n{BODY}青山镇召开防汛工作会议\n2023-06-06 来源：云河网\n{other}"
    ).articles
    assert [a.headline.text for a in both] == [TITLE, "青山镇召开防汛工作会议"]


def test_names_under_a_prize_at_the_foot_of_a_page_are_told_and_links_are_not():
    listed = "获奖名单：\n一等奖（2名）：\n方远山 云河县第一中学\n何静 城关小学\n"
    links = "云河县召开农业农村工作会议\n我县启动秋季学期助学金申请\n县领导到青山镇调研\n"
    text = told(f"{TITLE}\n{STAMP}\n{BODY}{listed}{links}")[2]
    assert "方远山" in text and "何静" in text
    assert "秋季学期" not in text


def test_rows_of_a_list_of_people_stay_apart():
    rows = [
        "一等奖",
        "方远山 云河县第一中学教师",
        "何静静 城关小学教师",
        "青山村村委会主任：车来福",
        "委员：傅大山、石秀英",
    ]
    listed = "\n".join(rows)
    text = told(f"{TITLE}\n{STAMP}\n{BODY}现将名单公布如下：\n{listed}\n")[2]
    assert [line for line in text.splitlines() if line in rows] == rows


def test_a_title_that_reads_as_a_row_of_the_frame_is_found_by_the_text():
    title = "云河县停办一批政务微信公众号"
    body = "“青山发布”公众号正式停止运营，方小河有了更多时间下到基层。今年以来，云河县停办一批政务微信公众号，给基层干部群众减负。"
    keys = "某平台手机版-某平台官网-某平台在线-某平台安装"
    (article,) = read(
        decode(f"{keys}\n首页 新闻 > 研究 > 正文\n{title}\n{body}\n".encode(), "page.txt")
    ).articles
    assert (article.headline.text, article.text) == (title, body)


@pytest.mark.parametrize(
    ("over", "headline", "kicker"),
    [
        ("全局的探路示范——云河县建设示范区调研记", "全局的探路示范", "——云河县建设示范区调研记"),
        ("天气预报：\n青山镇送医下乡", "青山镇送医下乡", None),
        ("沃野又逢丰收时【4】", "沃野又逢丰收时", None),
        (
            "首页 · 新闻中心 · 工作动态\n【云河县建县七十周年光辉历程系列报道】青山镇举办采风活动",
            "青山镇举办采风活动",
            None,
        ),
    ],
)
def test_lines_and_marks_about_a_title(over, headline, kicker):
    text = f"{over}\n2023-06-05 10:20 来源：云河日报\n6月4日，青山镇举办采风活动，送医下乡，沃野丰收，探路示范。\n"
    (article,) = read(decode(text.encode(), "page.txt")).articles
    assert article.headline.text == headline
    assert (article.kicker and article.kicker.text) == kicker


def test_the_title_in_an_agency_dateline_is_no_text():
    text = "新华社云河6月5日电 （记者方小河、林青）题：探路示范——云河县示范区调研记\n新华社记者\n这里是云河，示范区从这里探路。\n"
    (article,) = read(decode(text.encode(), "page.txt")).articles
    assert article.headline.text == "探路示范"
    assert (article.text, article.byline) == ("这里是云河，示范区从这里探路。", ("方小河", "林青"))


def test_the_day_behind_an_address_that_touches_it():
    text = "青山镇植树\nhttp://www.example.cn/2023年06月05日 08:33:54\n6月4日，青山镇植树。\n"
    assert read(decode(text.encode(), "page.txt")).published == "2023-06-05"


def test_an_office_and_a_name_behind_a_dateline():
    (article,) = read(
        decode("青山镇植树\n本网讯（第二党支部 方小河）6月4日，青山镇植树。\n".encode(), "page.txt")
    ).articles
    assert (article.text, article.byline) == ("6月4日，青山镇植树。", ("方小河",))


@pytest.mark.parametrize(
    ("over", "publisher", "byline"),
    [
        (f"{TITLE}-云河官网\n{STAMP}", "云河日报", ()),
        (f"{TITLE}\n云河时刻 2023-06-05 09:38:18 方小河 阅读：", "云河时刻", ("方小河",)),
        (f"• 上一篇\n• 下一篇\n{TITLE}\n{STAMP}", "云河日报", ()),
        (
            f"[ 发布机构 ] 云河县青山镇\n[ 成文日期 ] 2023-06-05 [ 发布日期 ] 2023-06-05\n{TITLE}",
            "云河县青山镇",
            (),
        ),
        (f"当前报纸名称：云河日报\n详细内容\n{TITLE}\n日期：06-05\n发布时间：2023-06-05", "云河日报", ()),
        (f"{TITLE}\n公众号名称：云河发布\n作者：\n发布时间：2023-06-05 09:03", "云河发布", ()),
    ],
)
def test_names_of_sites_about_a_title_and_a_publication_line(over, publisher, byline):
    found = page(f"当前位置：首页 > 要闻\n{over}\n{BODY}")
    assert told(f"{over}\n{BODY}") == PLAIN
    assert (found.publisher, found.published, found.articles[0].byline) == (publisher, "2023-06-05", byline)


def test_a_heading_that_begins_a_page_is_text():
    (article,) = page(f"编者按\n\n{BODY}").articles
    assert article.text.startswith("编者按")


def test_the_title_of_a_forum_beside_the_caption_of_its_picture():
    title, caption = "云河女县长年关扫大街 全城大扫除迎新年", "云河县长方远山扫大街"
    line = "只看楼主 倒序阅读 使用道具 楼主  发表于: 2015-02-19"
    body = "2月13日，云河县县长方远山拿着扫把在大街上清扫垃圾。\n据介绍，自2月13日起，云河全县掀起了打扫环境卫生的热潮。"
    found = page(f"{title} [复制链接]\n发帖\n3392\n{line}\n\n{caption}\n\n{caption}\n\n{body}\n快速回复\n")
    assert (found.articles[0].headline.text, found.published) == (title, "2015-02-19")


def test_an_original_article_is_no_publisher():
    assert page(f"{TITLE}\n来源：原创文章 作者：本站编辑 发布时间：2023-06-05\n{BODY}").publisher is None
