"""Frames of sites: where a page ends, what it says of itself elsewhere, and whose words are under a text."""

import pytest
from one_article import BODY, LAST, LEAD, STAMP, TITLE, page, told


@pytest.mark.parametrize(
    "rest",
    [
        "责任编辑：方小河\n请备注姓名以及联系方式，方便我们回访",
        "上一篇：云河县植树\n老家的路修得真好，有空回去看看。",
        "分享到：\n订阅我们的早报，每天八点送到您的手机。",
        "【关闭窗口】\n云河新闻，讲述家乡的故事。",
        "文章版权声明：除非注明，否则均为本站原创文章，转载请注明出处\n请备注姓名以及联系方式，方便回访",
        "云河发布微信服务号二维码",
        "责编：方小河\n举报邮箱：yunhe@example.com",
        "青山视频在线观看|云河频道免费看|城东高清影院大全|一二三四五六七八九十的节目单全部在这里了",
        "责编：方小河\nRelated News\nYunhe opens a new road",
        "云河风光\n云河新闻公众号\n更多好看！欢迎扫描左方二维码关注官方微信\n图片故事\n意见反馈留言板\n不良信息举报电话：0000-1234567\n举报邮箱：yunhe@example.com",
        "- >>下一篇：青山镇启动夏粮收购..",
        "联系我们 | 电子刊\n云河县ICP备00000001号",
        "中央部委\n省级部门\n市州政府\n网站地图",
        "来源：云河网，信息贵在分享，如有版权问题请联系删除",
        "本文评论                              评论数（）  更多>>",
        "IMG 640 (1).jpg",
        "3501293 2023-06-05 00:00:00 二 云河县召开防汛工作会议KeywordPh",
    ],
)
def test_nothing_is_told_behind_the_end_of_a_page(rest):
    assert told(f"{TITLE}\n{STAMP}\n{BODY}\n{rest}\n") == (TITLE, BODY)


@pytest.mark.parametrize(
    ("rest", "stays", "byline"),
    [
        ("附件：1.防汛物资清单", "\n附件：1.防汛物资清单", ()),
        ("（记者 方小河）", "", ("方小河",)),
        ("6月5日，青山镇演练。方小河摄", "\n6月5日，青山镇演练。", ("方小河",)),
    ],
)
def test_attachments_credits_and_captions_stay_behind_the_end_of_a_page(rest, stays, byline):
    (article,) = page(f"{TITLE}\n{STAMP}\n{BODY}\n打印\n{rest}\n").articles
    assert (article.text, article.byline) == (BODY + stays, byline)


def test_buttons_in_the_middle_of_a_text_end_nothing():
    more = "各乡镇汇报了物资储备、隐患排查和人员转移预案，县水利局通报了水库蓄水情况。"
    assert told(f"{TITLE}\n{STAMP}\n{LEAD}\n分享到：\n{LAST}\n{more}\n") == (TITLE, f"{BODY}\n{more}")


@pytest.mark.parametrize("links", ["省内各市\n区县政府网站", "教育服务平台订阅号二维码"])
def test_links_under_a_text_without_a_frame(links):
    assert told(f"{BODY}\n{links}\n") == (None, BODY)


def test_a_headline_under_a_text_without_a_frame_is_no_link():
    assert told(f"{BODY}\n{TITLE}\n") == (TITLE, BODY)


def test_what_stands_over_a_text_and_again_under_it():
    strange = "广告接口通信错误，查看帮助"
    assert told(f"{strange}\n{TITLE}\n{STAMP}\n{BODY}\n{strange}\n") == (TITLE, BODY)


@pytest.mark.parametrize(
    "text",
    [
        f"云河观察 > 信息聚合 > {TITLE}\n{STAMP}\n{BODY}\n",
        f"本篇文章128字，读完约1分钟\n{BODY}\n来源：云河日报\n标题：{TITLE}\n地址：http://www.example.cn/1.html\n",
        f"云河社区 › 论坛 › 城东 › 云河县召开防汛工作会议\n{TITLE}\n{STAMP}\n{BODY}\n",
    ],
)
def test_the_title_that_only_the_frame_has(text):
    assert told(text) == (TITLE, BODY)


def test_titles_of_a_reader_over_one_of_them():
    over = f"第A06版：县区 上一版3 4下一版\n青年夜校开课\n{TITLE}\n老街治理有了新办法\n返回主页 | 云河晚报 | 标题导航\n上一期 下一期"
    assert told(f"{over}\n{TITLE}\n\n本报讯（记者 方小河）{BODY}\n") == (TITLE, BODY)


def test_a_menu_word_that_the_text_has_is_no_title():
    menu = "首页\n\n直播\n\n云河广电\n\n专题"
    lead = "汛期将至，云河人都绷紧了弦。县水利局的干部守在堤上，一守就是十天。"
    assert told(f"{menu}\n\n严阵以待 筑牢堤防\n\n【摘要】{lead}\n") == ("严阵以待 筑牢堤防", lead)


def test_a_title_over_the_trail_and_a_series_under_it():
    assert told(f"{TITLE}\n首页 > 社会 > 正文\n【乡村·纪事】\n{BODY}\n{TITLE}（1）\n") == (TITLE, BODY)


@pytest.mark.parametrize(
    ("line", "publisher", "published", "byline"),
    [
        ("发布时间：2023-06-05 10:20 推广 来源：云河日报", "云河日报", "2023-06-05", ()),
        ("由 云上小河 发布于 综合", None, None, ()),
        ("云河发布  · 公众号  · 江苏  · 2023-06-05 12:42", "云河发布", "2023-06-05", ()),
        ("原帖由 云上小河 于 2023-06-05 21:12 发表 7 Q4 K1", None, "2023-06-05", ()),
        ("原创 方小河 云河先锋", "云河先锋", None, ("方小河",)),
        (
            "发布日期\n2023-06-05 17:31:02\n信息来源\n县水利局办公室\n阅读人数\n12",
            "县水利局办公室",
            "2023-06-05",
            (),
        ),
        ("Updated: 2023-06-05 (县外事办)", "县外事办", "2023-06-05", ()),
        ("云河记者站\n2023-06-05 10:20", "云河记者站", "2023-06-05", ()),
        ("2023-06-05 云河财经", None, "2023-06-05", ()),
        (
            "来源： 云河日报客户端  方小河 林青\n2023-06-05 10:20",
            "云河日报客户端",
            "2023-06-05",
            ("方小河", "林青"),
        ),
        ("04.06.2023 10:20", None, None, ()),
        ("06.11.2023 10:20", None, "2023-06-11", ()),
    ],
)
def test_publication_lines_of_other_makes(line, publisher, published, byline):
    result = page(f"{TITLE}\n{line}\n{BODY.replace('6月4日', '6月10日') if '11' in line else BODY}\n")
    (article,) = result.articles
    assert (article.headline.text, article.text[-4:]) == (TITLE, BODY[-4:])
    if "04.06" in line:
        published = "2023-06-04"
    assert (result.publisher, article.published, article.byline) == (publisher, published, byline)


@pytest.mark.parametrize(
    ("dateline", "byline"),
    [
        ("讯（记者 方小河 林青）", ("方小河", "林青")),
        ("云河星报、云河财经网（www.example.cn）、掌上云河讯（记者 方小河）", ("方小河",)),
        ("（青山日报记者方小河本报记者林青）", ("方小河", "林青")),
        ("云河视综合频道6月4日报道：", ()),
        ("云河网环保频道讯，", ()),
        ("????本报讯 ", ()),
    ],
)
def test_datelines_of_whatever_outlet(dateline, byline):
    (article,) = page(f"{TITLE}\n{dateline}{BODY}\n").articles
    assert (article.text, article.byline) == (BODY, byline)


@pytest.mark.parametrize(
    ("tail", "byline"),
    [
        ("（方小河 记者 林青）", ("方小河", "林青")),
        ("\n云河日报·云上客户端记者 方小河 林青", ("方小河", "林青")),
        ("（剩余1562字）", ()),
        ("O网页链接", ()),
        ("【 云河县融媒体中心原创 未经授权不得转载 】", ()),
        ("  新华社发", ()),
        ("（云河水利  河道站）", ()),
        ("\n云河网·海角新闻记者 方小河 通讯员 林青 城东报道", ("方小河", "林青")),
        (" 云河网青山6月5日讯 责任编辑：林青", ()),
        ("□", ()),
    ],
)
def test_what_stands_behind_the_last_full_stop(tail, byline):
    (article,) = page(f"{TITLE}\n{STAMP}\n{BODY}{tail}\n").articles
    assert (article.text, article.byline) == (BODY, byline)


def test_one_reporter_s_caption_and_text_are_one_article():
    caption = "水利局工作人员在堤上巡查。方小河摄"
    (article,) = page(
        f"{TITLE}\n本网记者 方小河\n2023-06-05 10:20 来源：云河网\n{caption}\n云河网6月4日讯（记者 方小河）{BODY}\n"
    ).articles
    assert (article.headline.text, article.byline) == (TITLE, ("方小河",))


def test_captions_by_others_on_a_page_of_the_web_are_no_articles():
    captions = "县防汛工作会议现场。记者 林青 摄", "水利局工作人员在堤上巡查。记者 王小明 摄"
    text = f"{TITLE}\n来源：云河网 2023-06-05 16:32:00\n{captions[0]}\n云河网6月4日讯（记者 方小河）{LEAD}\n{captions[1]}\n{LAST}\n"
    (article,) = page(text).articles
    assert article.headline.text == TITLE


def test_a_paragraph_that_ends_in_the_owner_s_words_stays():
    text = f"{TITLE}\n{STAMP}\n{LEAD}\n{LAST}【云河县融媒体中心原创 未经授权不得转载】\n"
    assert told(text) == (TITLE, BODY)


def test_what_readers_answered_in_a_forum():
    replies = (
        "沙发 发表于 2023-6-6 22:01:33\n早就该管管了，河边都是垃圾。\n板凳 发表于 2023-6-6 22:40:00\n支持！"
    )
    assert told(f"{TITLE}\n云上小河 发表于 2023-6-5 21:15\n{BODY}\n{replies}\n") == (TITLE, BODY)


def test_a_trail_saved_from_the_source_of_a_page():
    assert told(f"云河县水利局 &gt;&gt; 工作动态 &gt;&gt; 正文\n{TITLE}\n{STAMP}\n{BODY}\n") == (TITLE, BODY)


def test_the_post_of_an_account_whose_day_is_in_a_script():
    result = page(
        f'<html><head><meta property="og:title" content="{TITLE}"><script>var publish_time = "2023-06-05" || "";</script></head>'
        f'<body><h1>{TITLE}</h1><a id="js_name">云河先锋</a><em id="publish_time"></em><div id="js_content" style="visibility: hidden;">'
        f"<p>{LEAD}</p><p>{LAST}</p></div></body></html>",
        "html",
    )
    assert (result.publisher, result.articles[0].published) == ("云河先锋", "2023-06-05")


@pytest.mark.parametrize("prefix", ["要闻速递：走进县城看发展|", "云河快讯丨", "[时政] 【转】"])
def test_what_an_aggregator_sets_before_a_title(prefix):
    assert told(f"{prefix}{TITLE}\n{STAMP}\n{BODY}\n") == (TITLE, BODY)


def test_a_page_on_one_line_with_a_bare_stamp():
    text = f"正文 {TITLE} 要闻 V管理员 /2023-06-05 08:56:24/795阅读 1116 {LEAD}{LAST}"
    (article,) = page(text).articles
    assert (article.headline.text, article.text, article.published) == (TITLE, LEAD + LAST, "2023-06-05")


def test_a_caption_over_the_text_is_no_title():
    title = "齐心协力守住一江碧水"
    caption = "图为云河县防汛工作会议现场 摄影：林青"
    (article,) = page(f"云河网 > 新闻 > 原创\n{title}\n{STAMP}\n{caption}\n{BODY}\n").articles
    assert article.headline.text == title


def test_the_office_that_signs_alone_is_no_link():
    assert told(f"{TITLE}\n{STAMP}\n{BODY}\n云河县水利局\n")[1].endswith("云河县水利局")


def test_a_name_of_a_site_before_its_day():
    result = page(
        f"省内要闻 您的位置：首页 > 要闻\n{TITLE}\n云河文化网 发表于：2023-06-05 16:12:02 来源：云河日报 点击： 评论：0\n{BODY}\n"
    )
    assert (result.articles[0].headline.text, result.articles[0].text, result.published) == (
        TITLE,
        BODY,
        "2023-06-05",
    )


def test_lines_of_preformatted_text_are_kept_and_elements_beside_a_day_parted():
    result = page(
        f"<!DOCTYPE html><html><body><h1>{TITLE}</h1><p><em>云河融媒</em><em>2023-06-05 09:33</em><em>阅读 2.3万</em></p>"
        f"<pre>\n    {LEAD}\n\n    {LAST}\n</pre><p>中共云河县委 云河县人民政府 主办</p><p>举报电话：12388　举报网址：http://www.example.cn</p></body></html>",
        "html",
    )
    (article,) = result.articles
    assert (article.headline.text, article.text) == (TITLE, BODY)
    assert (result.publisher, result.published) == ("云河融媒", "2023-06-05")


def test_an_account_s_post_told_by_the_place_it_was_posted_from():
    result = page(f"{TITLE}\n原创 通讯员 方小河 平安云河      2023年6月5日 18:02 江苏\n{BODY}\n")
    assert (result.publisher, result.published, result.articles[0].byline) == (
        "平安云河",
        "2023-06-05",
        ("方小河",),
    )


OTHER = "青山镇启动夏粮收购"
NEWS = "6月7日，青山镇启动夏粮收购，镇粮站备足仓容，当天收购小麦三百吨。"


@pytest.mark.parametrize(
    "end", ["打印本页\n", "上一篇：云河县植树\n下一篇：没有了\n", "责任编辑：方小河\n", ""]
)
def test_two_pages_in_one_file_are_two_articles_be_the_second_short(end):
    more = "县水利局通报了水库蓄水、河道清淤、物资储备和人员转移预案，各乡镇主要负责人签订了责任书。" * 3
    first = f"{TITLE}\n发布时间：2023-06-05 10:20 来源：云河日报\n{BODY}\n{more}\n{end}"
    result = page(f"{first}{OTHER}\n发布时间：2023-06-08 09:10 来源：云河发布\n{NEWS}\n打印本页\n")
    assert [(a.headline.text, a.text, a.published) for a in result.articles] == [
        (TITLE, f"{BODY}\n{more}", "2023-06-05"),
        (OTHER, NEWS, "2023-06-08"),
    ]


def test_titles_of_other_pages_under_the_source_printed_again():
    rest = "本文来源：云河县水利局\n05.06.2023 12:20\n观察丨堤坝塌了，谁之责？\n云河法院编印指导规范"
    assert told(f"{TITLE}\n05.06.2023 12:20\n本文来源：云河县水利局\n{BODY}\n{rest}\n") == (TITLE, BODY)


def test_names_alone_under_the_text_and_where_it_was_printed_first():
    (article,) = page(f"{TITLE}\n{STAMP}\n{BODY}\n\n方小河 林青\n\n6月5日《云河日报》2版\n").articles
    assert (article.text, article.byline) == (BODY, ("方小河", "林青"))


def test_names_behind_the_time_are_authors():
    (article,) = page(f"{TITLE}\n2023-06-05 08:52:33    方小河 林青 王小明\n{BODY}\n").articles
    assert (article.headline.text, article.byline) == (TITLE, ("方小河", "林青", "王小明"))


def test_strings_for_search_engines_with_commas():
    strange = "青山视频在线，云河频道免费，城东影院高清，云上剧场在线观看网"
    assert told(f"{strange}\n{TITLE}\n{STAMP}\n{BODY}\n") == (TITLE, BODY)


def test_a_character_that_mirrors_write_for_another():
    assert (
        page("陜西來客考察雲河縣茶產業，縣長陪同，雙方簽訂合作協議。會議要求壓實責任，聽取匯報，發展產業。")
        .articles[0]
        .text[:2]
        == "陕西"
    )


def test_contacts_of_a_notice_over_who_signs_it_stay():
    contacts = "联系电话：0000-1234567 12380（举报电话）\n通讯地址：云河县行政中心2号楼，邮政编码：000000"
    (article,) = page(
        f"云河县水利局公示\n{STAMP}\n{BODY}\n{contacts}\n云河县水利局\n2023年6月12日\n相关附件：无 访问量：978\n"
    ).articles
    assert "通讯地址：云河县行政中心2号楼" in article.text
    assert "访问量" not in article.text
