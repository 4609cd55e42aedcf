"""Pages of official sites as their makers build them: menus, a head that states title, day and source, tables."""

import pytest

from summarizer.reading import decode, read
from summarizer.reading.formats.html import text_of

TITLE = "云河县召开防汛工作会议"
PROSE = "<p>6月4日，云河县召开防汛工作会议。县委书记方远山主持会议。</p><p>会议要求，各乡镇要压实责任，六月底前完成水库除险加固，备足抢险物资，落实值班制度。</p>"
TOLD = ["6月4日，云河县召开防汛工作会议。", "县委书记方远山主持会议。",
        "会议要求，各乡镇要压实责任，六月底前完成水库除险加固，备足抢险物资，落实值班制度。"]  # fmt: skip


def page(body, head=""):
    return read(decode(f"<html><head>{head}</head><body>{body}</body></html>".encode(), "page.html"))


def texts(article):
    return [s.text for s in article.sentences]


@pytest.mark.parametrize(
    "head",
    [
        f'<meta name="ArticleTitle" content="{TITLE}">',
        f"<meta content='{TITLE}' property='og:title' />",
        f"<title>{TITLE}_云河县人民政府</title>",
        f"<title>工作动态 - 云河县水利局 - {TITLE}</title>",
    ],
)
def test_what_stands_over_the_title_is_frame(head):
    menu = "<div>网站首页 | 登录 | 注册 今天是：</div><div>走进云河概况</div>"
    (article,) = page(f"{menu}<h1>{TITLE}</h1>{PROSE}", head).articles
    assert (article.headline.text, texts(article)) == (TITLE, TOLD)


def test_the_title_may_be_broken_and_stand_under_a_kicker():
    title = "<div>压实责任 守住底线</div><h2>云河县召开</h2><h2>防汛工作会议</h2>"
    (article,) = page(f"<div>走进云河</div>{title}{PROSE}", f"<title>{TITLE}-云河网</title>").articles
    assert (article.headline.text, article.kicker.text) == (TITLE, "压实责任 守住底线")


def test_title_day_and_source_that_only_the_head_states():
    head = (
        f'<meta name="ArticleTitle" content="{TITLE}"><meta name="PubDate" content="2023-06-05 10:20">'
        '<meta name="ContentSource" content="云河县融媒体中心">'
    )
    result = page(PROSE, head)
    (article,) = result.articles
    assert (article.headline.text, article.published) == (TITLE, "2023-06-05")
    assert (result.publisher, result.published) == ("云河县融媒体中心", "2023-06-05")
    evidence = article.headline.evidence()
    assert result.raw.text[evidence.start : evidence.end] == TITLE


def test_what_the_page_prints_goes_before_its_head():
    head = '<meta name="PubDate" content="2020-01-01"><meta name="ContentSource" content="云河网">'
    line = "<p>发布时间：2023-06-05 来源：云河日报</p>"
    result = page(f"<h1>{TITLE}</h1>{line}{PROSE}", head)
    assert (result.publisher, result.published) == ("云河日报", "2023-06-05")


def test_fields_side_by_side_without_a_space():
    line = (
        '<span class="a">方远</span><a id="n">云河发布</a><em id="t">2023-06-05 10:20</em><em>发表于江苏</em>'
    )
    result = page(f"<h1>{TITLE}</h1><div>{line}</div>{PROSE}")
    assert (result.publisher, result.published) == ("云河发布", "2023-06-05")
    assert texts(result.articles[0]) == TOLD


def test_a_row_of_a_table_is_a_line():
    cells = (
        "<table><tr><td>年龄</td><td><p>标准</p></td></tr><tr><td>80岁</td><td><p>60</p></td></tr></table>"
    )
    assert text_of(cells).text.split("\n")[:2] == ["年龄|标准", "80岁|60"]


def test_a_table_that_frames_the_page_keeps_its_lines():
    frame = (
        f"<table><tr><td>信息导航</td><td><table><tr><td>{TITLE}</td></tr></table>{PROSE}</td></tr></table>"
    )
    assert text_of(frame).text.split("\n")[:2] == ["信息导航", TITLE]


def test_a_post_saved_before_its_script_ran():
    post = f'<h1>{TITLE}</h1><div id="js_content" style="visibility: hidden">{PROSE}</div><p style="display:none">藏</p>'
    (article,) = page(post).articles
    assert texts(article) == TOLD


def test_the_day_of_a_related_page_is_not_that_of_this_one():
    line = '<div><span class="src">云河融媒</span><span class="time">2024-06-18 08:00</span><span class="n">1.6万阅读</span></div>'
    related = "<div>相关推荐</div><div>方远山调研项目建设</div><div>2024-06-15</div>"
    result = page(f"<div>{TITLE}</div>{line}{PROSE}{related}", f"<title>{TITLE}</title>")
    assert (result.publisher, result.published) == ("云河融媒", "2024-06-18")
    assert texts(result.articles[0]) == TOLD


def test_a_register_of_a_paper_in_a_table():
    rows = (
        ("索 引 号：", "0001", "主题分类：", "防汛"),
        ("发文字号：", "云政发〔2023〕9号", "发布日期：", "2023-12-29"),
    )
    table = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    result = page(f"<table>{table}</table><h1>{TITLE}</h1>{PROSE}<p>2023年12月27日</p>")
    assert result.published == "2023-12-29"


def test_a_heading_in_a_table_stands_alone():
    assert text_of(f"<table><tr><td>查看：10</td><td><h1>{TITLE}</h1></td></tr></table>").text.split("\n")[
        :2
    ] == [
        "查看：10",
        TITLE,
    ]


def reader(pre: str = "", **said: str) -> str:
    stated = "".join(f"<{pre}{key}>{value}</{pre}{key}>" for key, value in said.items())
    lines = "".join(f"<div>{said[key]}</div>" for key in ("introtitle", "title", "subtitle") if said.get(key))
    return (
        "<html><head><title>云河日报</title></head><body><div><a>第01版：要闻</a> <a>上一篇</a></div>"
        f"{lines}<p>本报记者 王小明<span class='date'> 《云河日报》（2023年11月08日 第 01 版）</span></p>"
        f"<!--enpproperty {stated}/enpproperty--><!--enpcontent--><p>11月6日起，县热力公司提前三天注水，全县供暖设备检修完毕。"
        "</p><p>居民可拨打热线报修。</p><!--/enpcontent--></body></html>"
    )


@pytest.mark.parametrize("pre", ["", "founder-"])
def test_the_reader_of_a_newspaper_says_which_line_is_the_headline(pre):
    said = {
        "title": "县热力公司提前三天注水",
        "subtitle": "居民可拨打热线报修",
        "introtitle": "全县供暖设备检修完毕",
    }
    page = read(decode(reader(pre, date="2023-11-08 00:00:00:0", **said).encode(), "content.html"))
    (article,) = page.articles
    assert article.headline.text == said["title"]
    assert article.kicker.text.replace(" ", "") == said["introtitle"] + said["subtitle"]
    assert (article.byline, article.published, page.publisher) == (("王小明",), "2023-11-08", "云河日报")


def test_who_did_it_is_the_headline_though_a_newspaper_sets_what_he_said_larger():
    said = {
        "title": "提前注水 提前供暖",
        "introtitle": "方远山在县热力公司检查供暖工作时强调",
        "subtitle": "",
    }
    (article,) = read(decode(reader(**said).encode(), "content.html")).articles
    assert article.headline.text == said["introtitle"]
    assert article.kicker.text == said["title"]


@pytest.mark.parametrize(
    "beside",
    [
        "<aside><h3>最新动态</h3><p>青山镇开展消防演练，三百名师生参加。</p></aside>",
        '<div role="complementary"><p>青山镇开展消防演练，三百名师生参加。</p></div>',
        '<div role="dialog"><p>您访问的链接即将离开本站。</p></div>',
    ],
)
def test_what_stands_beside_a_text_is_frame(beside):
    for body in (f"{beside}<h1>{TITLE}</h1>{PROSE}", f"<h1>{TITLE}</h1>{PROSE}{beside}"):
        (article,) = page(body).articles
        assert (article.headline.text, texts(article)) == (TITLE, TOLD)


def test_a_page_that_sets_all_of_its_text_beside_is_read():
    (article,) = page(f"<aside><h1>{TITLE}</h1>{PROSE}</aside>").articles
    assert texts(article) == TOLD


@pytest.mark.parametrize(
    ("head", "body", "publisher"),
    [
        ('<script type="application/ld+json">{"@type":"NewsArticle","headline":"云河县召开防汛工作会议","datePublished":'
         '"2023-06-05T09:30:00+08:00","publisher":{"@type":"Organization","name":"云河县融媒体中心"}}</script>', "", "云河县融媒体中心"),
        ('<meta property="og:site_name" content="云河在线">', '<time datetime="2023-06-05T09:30">2天前</time>', "云河在线"),
        ("", '<time datetime="2023-06-05">2天前</time><span class="source">来源：云河日报</span>', "云河日报"),
    ],
)  # fmt: skip
def test_day_and_source_that_are_stated_for_machines(head, body, publisher):
    read_page = page(f"<h1>{TITLE}</h1>{body}{PROSE}", head)
    assert (read_page.publisher, read_page.published) == (publisher, "2023-06-05")
    assert texts(read_page.articles[0]) == TOLD
