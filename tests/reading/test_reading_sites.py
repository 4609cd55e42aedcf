"""What sites print around their pages, in any order and with any marks: see docs/layouts.md."""

from itertools import permutations

import pytest

from summarizer.reading import decode, read

TITLE = "云河县召开防汛工作会议"
BODY = "6月4日，云河县召开防汛工作会议。县委书记方远山主持会议。\n会议要求，各乡镇要压实责任。\n"
LONG = "6月4日，云河县召开防汛工作会议。会议听取了各乡镇和县直有关部门的工作汇报，通报了汛前准备情况和水库值守安排，部署下一步工作。\n"
TOLD = ["6月4日，云河县召开防汛工作会议。", "县委书记方远山主持会议。", "会议要求，各乡镇要压实责任。"]


def page(text):
    return read(decode(text.encode(), "page"))


def only(text):
    (article,) = page(text).articles
    return article


def texts(article):
    return [s.text for s in article.sentences]


@pytest.mark.parametrize("mark", [" ", "　", "  ", " | ", "｜", " / ", "；", "·", "\n"])
@pytest.mark.parametrize(
    "day",
    ["发布日期：2023-06-05", "发布时间: 2023年06月05日 10:20", "日期：2023年6月5日", "时间：2023/6/5 9:08", "2023-06-05 10:20:31"],
)  # fmt: skip
def test_fields_of_the_publication_line_in_any_order(mark, day):
    for fields in permutations([day, "来源：云河县融媒体中心", "浏览次数：12", "作者：王小明"]):
        result = page(f"{TITLE}\n{mark.join(fields)}\n{BODY}")
        (article,) = result.articles
        assert (result.publisher, result.published) == ("云河县融媒体中心", "2023-06-05"), fields
        assert (article.headline.text, article.kicker, article.byline) == (TITLE, None, ("王小明",)), fields
        assert texts(article) == TOLD, fields


@pytest.mark.parametrize(
    "line", ["来源：   2023-06-05 15:00:58  责编： 赵小河", "阅读量： 2023-06-05", "招商动态 |2023-06-05", "| 招商动态 | 2023-06-05 |", "2023 06-05 09:09:51", "商务动态 2023-06-05 站长"]
)  # fmt: skip
def test_a_day_behind_a_label_without_value_or_beside_a_section(line):
    result = page(f"{TITLE}\n{line}\n{BODY}")
    assert (result.published, result.publisher) == ("2023-06-05", None)
    assert (only(f"{TITLE}\n{line}\n{BODY}").headline.text, texts(result.articles[0])) == (TITLE, TOLD)


@pytest.mark.parametrize(
    "foot", ["云河政务", "无关的站点_无关的频道", "林场全年防火小记\n山歌大赛落下帷幕\n水库水位查询"]
)
def test_lines_without_a_mark_under_the_last_sentence_of_a_page(foot):
    over = f"{TITLE}\n发布时间：2023-06-05 来源：云河日报\n{BODY}"
    assert texts(only(f"{over}{foot}\n")) == TOLD
    assert texts(only(f"{over}有关部门负责人参加活动\n{foot}\n")) == [*TOLD, "有关部门负责人参加活动"]
    announced = BODY.rstrip("\n") + "名单如下。\n"
    assert texts(only(f"{TITLE}\n发布时间：2023-06-05\n{announced}{foot}\n"))[-1] == foot.splitlines()[-1]


def test_other_pages_of_a_web_page_under_their_heading():
    text = f"<div><h1>{TITLE}</h1><div>2023-06-05 10:20 来源：云河日报</div><p>{LONG}</p><p>{LONG[:-1]}会后进行了演练。</p></div><h3>推荐阅读</h3><ul><li><a href='/1'>县长方远山调研项目</a><span>2021-03-01</span></li></ul>"
    (article,) = read(decode(text.encode(), "page.html")).articles
    assert "调研项目" not in article.text and article.headline.text == TITLE


def test_the_office_that_signs_a_paper_stays_and_is_no_title():
    article = only(f"{BODY}云河县应急局\n2023年6月5日\n")
    assert article.headline is None and texts(article)[-1] == "云河县应急局"
    assert only(f"{BODY}云河县防汛工作会议一览表\n").headline is None


def test_buttons_behind_the_publication_line():
    line = '发布时间：2023-06-05 来源：云河日报 字体大？span id="small">小 中 大【增加行距】【加粗】【高亮】'
    result = page(f"{TITLE}\n{line}\n{BODY}")
    assert (result.publisher, texts(result.articles[0])) == ("云河日报", TOLD)


def test_a_button_over_the_title_and_captions_around_the_text():
    over = f"云河网|城东网|繁体|无障碍\n往期回顾\n{TITLE}\n2023-06-05 来源：云河日报 点击：12\n{BODY}"
    assert (only(over).headline.text, texts(only(over))) == (TITLE, TOLD)
    article = only(f"{TITLE}\n在青山镇调研\n{BODY}\n在青山镇调研\n在云上镇调研\n")
    assert article.headline.text == TITLE


@pytest.mark.parametrize("over", [
    "标王 热搜：\n当前位置： 首页 » 公告中心", "此页面上的内容需要较新版本的浏览器，请点击下载并安装后再次打开本页面浏览全部内容。\n首页 > 要闻",
    "云河网\n热门关键词：  青山镇  云上镇", "{SiteName}\n首页\n云河新闻\n云河习俗\n云河美食\n云河人口", "0000-0000000\nyunhe@example.org", "语言：中文 | EN", "免费在线看，" * 15,
])  # fmt: skip
def test_what_stands_over_the_trail_or_can_be_no_title(over):
    article = only(f"{over}\n{TITLE}\n2023-06-05 10:20 来源：云河日报\n{LONG}")
    assert (article.headline.text, article.kicker, article.sentences[0].text) == (TITLE, None, TOLD[0])


def test_a_deck_with_a_colon_over_the_title_is_no_menu():
    article = only(
        f"方远山在全县防汛工作会议上强调：\n压实责任 全力做好防汛工作\n2023-06-05 10:20 来源：云河日报\n{LONG}"
    )
    assert article.headline.text.startswith("方远山在全县防汛工作会议上强调")


def test_a_caption_in_brackets_signs_nothing():
    assert only(f"{TITLE}\n{LONG}（考察文化馆）\n{LONG[:-1]}会后进行了演练。\n").byline == ()


def test_a_forum_s_page_for_printing():
    article = only(
        f"标题：{TITLE}！ [打印本页]\n作者：方小河    时间：2023-6-5 00:24\n标题：{TITLE}！\n{LONG}"
    )
    assert (article.headline.text, article.published, article.sentences[0].text) == (
        f"{TITLE}！",
        "2023-06-05",
        TOLD[0],
    )


def test_a_page_that_holds_its_text_twice_with_its_dateline():
    told = f"本网讯（记者 方小河）{LONG}"
    article = only(told + told)
    assert (article.byline, article.text) == (("方小河",), LONG.strip())


def test_a_page_laid_out_as_a_list_and_a_title_cut_short():
    article = only(
        f"• {TITLE} ...\n  • 发布时间：2023-06-05 19:18 | 来源：云河信息网\n  • {BODY}  • 相关内容\n"
    )
    assert (article.headline.text, texts(article)) == (TITLE, TOLD)


@pytest.mark.parametrize(("dateline", "byline"), [
    ("（方小河 林 青）", ("方小河", "林青")), ("云河网城东站6月4日（通讯员 方小河）", ("方小河",)), ("云河在线讯 ", ()), ("（职工通讯员 方小河 制作林青）", ("方小河",)), ("云上云河报道：（全媒体见习记者 方小河）", ("方小河",)),
    ("本刊云河讯（方小河、林青供稿）：", ("方小河", "林青")), ("云河网青山频道2月9日青山讯（记者 方小河 报道）", ("方小河",)), ("云河在线、云河新闻客户端讯", ()), ("本网讯 通讯员方小河 ", ("方小河",)), ("总台央视记者 方小河\n", ("方小河",)),
    ("【本报综合报道】", ()), ("云河网6月5日讯 据云河日报报道（记者 方小河）", ("方小河",)), ("新闻通讯员 方小河\n", ("方小河",)), ("方小河 供稿\n", ("方小河",)), ("方远山\n", ("方远山",)),
    ("青山镇供稿（方小河）", ("方小河",)), ("云河网—青山新闻网讯：", ()), ("云河讯 ", ()), ("本报记者方小河见习记者林青摄影报道", ("方小河", "林青")), ("本网讯（通迅员：方小河）", ("方小河",)), ("中新社记者 方小河\n", ("方小河",)), ("云河网-云河日报（通讯员 方小河）", ("方小河",)), ("云河导报讯（方小河 林青 报道）", ("方小河", "林青")),
    ("今日云河网消息 ", ()), ("云上公众讯（方小河）", ("方小河",)), ("云河网（云河日报网）讯（通讯员方小河）", ("方小河",)), ("（记者 ▏方小河 林青）", ("方小河", "林青")),
    ("云新网青山6月4日电（方小河）", ("方小河",)), ("云河在线青山频道消息：", ()),
])  # fmt: skip
def test_datelines_of_sites(dateline, byline):
    article = only(f"{TITLE}\n{dateline}{BODY}")
    assert (article.byline, article.sentences[0].text) == (byline, TOLD[0])


def test_letters_with_which_a_forum_jams_copies():
    jammed = '云河县召开防汛会。4 k" W" ~ R- ]- T- m+ h7 d2 P\n3 [. u8 }+ ^1 G, q Z/ S" ?5 v 各乡镇汇报了汛前准备。\n'
    assert texts(only(f"{TITLE}\n{jammed}")) == ["云河县召开防汛会。", "各乡镇汇报了汛前准备。"]
    assert "A B C D E" in only(f"{TITLE}\n6月4日，云河县公布 A B C D E ! F 七个地块，面向社会招商。\n").text


def test_letters_and_numbers_scattered_by_a_forum():
    text = "标题：\n云河县召开防汛会\n* j e7 H# x3 ]5 U\n6月4日上午，云河县召开防汛会，部署\n12\n项工作。\n) F- a9 K# B* k) j\n"
    article = only(text)
    assert (article.headline.text, texts(article)) == (
        "云河县召开防汛会",
        ["6月4日上午，云河县召开防汛会，部署12项工作。"],
    )


@pytest.mark.parametrize(("field", "publisher", "byline"), [
    ("供稿：方小河", None, ("方小河",)), ("来源：方远山", None, ("方远山",)), ("来源：华龙网", "华龙网", ()), ("来自：云河融媒", "云河融媒", ()),
    ("作者：云河县", None, ()), ("作者：云河县第一中学   点击数：   ", None, ()), ("来源：云河日报全媒体记者 方小河 字号：", "云河日报", ("方小河",)), ("作者 收藏 举报", None, ()), ("来源：云河网责任编辑：林青2023-06-05 10:20", "云河网", ()), ("信息来源：云河日？qǐng)?bào", None, ()), ("作者：云河园林网", None, ()),
])  # fmt: skip
def test_who_publishes_and_who_wrote(field, publisher, byline):
    result = page(f"{TITLE}\n2023-06-05 10:20 {field}\n{BODY}")
    assert (result.publisher, result.articles[0].byline) == (publisher, byline)


@pytest.mark.parametrize(
    "line",
    [
        "（发布于：2023-06-05 10:20）",
        "日期：2023-06-05 10:20:31云河人大浏览字号： 打印本页关闭窗口",
        "www.example.cn?2023-06-05 10:20? ?来源：云河网    我来说两句",
        "2023-06-05 佚名 云河网站",
        "2634次观看作品发布于2023-06-05 21:53",
        "2023-06-05方小河\n云河学刊 2023年6期",
        "设置字体大小：【 】 【打印】 【页面调色板  发布时间：2023-06-05",
    ],
)
def test_the_day_of_lines_that_are_not_all_fields(line):
    result = page(f"{TITLE}\n{line}\n{BODY}")
    assert (result.published, texts(result.articles[0])) == ("2023-06-05", TOLD)


def test_an_outlet_under_the_time_and_one_behind_a_label_without_a_colon():
    assert page(f"{TITLE}\n2023-06-05 10:20\n云网\n{BODY}").publisher == "云网"
    assert page(f"{TITLE}\n{BODY}资料来源 云河人大\n编辑 方小河\n").publisher == "云河人大"


@pytest.mark.parametrize(
    ("tail", "byline"), [("云河新闻记者方小河城东报道", ("方小河",)), ("（城东街道 信息:方小河）", ("方小河",)), ("（青山镇党政办：方小河）", ("方小河",)), ("（青山社区审稿人:林青 撰稿人:方小河）", ("方小河",)), ("云河网责任编辑：林青", ()), ("一校（审）：林青\n参与代表：方远山", ()), ("【云河日报社·云上全媒体记者 方小河】", ("方小河",)), ("方小河", ("方小河",)), ("（方小河整理）", ("方小河",)), ("（文/图?方小河?林青）", ("方小河", "林青"))]
)  # fmt: skip
def test_who_wrote_it_under_a_text(tail, byline):
    article = only(f"{LONG}{tail}\n")
    assert (article.headline, article.byline, article.text) == (None, byline, LONG.strip())


@pytest.mark.parametrize("column", ["[城东]", "（县委党校）：", "【共建文明云河 共享文明】"])
def test_a_place_or_the_words_of_a_campaign_before_a_title(column):
    assert only(f"{column}{TITLE}\n2023-06-05\n{BODY}").headline.text == TITLE


@pytest.mark.parametrize(
    "foot",
    [
        "打赏",
        "[打 印]",
        "云河日报、云上云河客户端原创",
        "手机APP",
        "中共云河县委宣传部主管 云河日报社主办 地址：文化路1号",
        "- 心情版\n- 请选择您看到新闻后的心情\n- 查看心情排行>>",
        "暂无评论哦，快来评论一下吧！",
        "指导单位：云河县委宣传部建设单位：云河网",
    ],
)
def test_words_of_frames_under_a_text(foot):
    assert only(f"{TITLE}\n{LONG}{foot}\n").text == LONG.strip()
    credit = LONG.strip() + "（方小河）"
    assert only(f"{TITLE}\n2023-06-05 来源：云河网\n{credit}\n{foot}\n").byline == ("方小河",)


def test_titles_of_other_pages_under_the_source_of_the_page():
    article = only(f"{TITLE}\n2023-06-05 10:20\n{LONG}来源：云河网\n方远山：抓牢防汛工作 抓实责任落实\n")
    assert article.text == LONG.strip()


def test_openings_of_other_pages_cut_short_under_their_titles():
    other = "城东县举办山歌赛\n  周末，城东县文化馆，文化厅\n一通电话 找回两只山羊\n  村民晚归时发现，羊圈空了，派出所\n"
    over = f"{TITLE}\n2023-06-05 10:20\n{LONG}"
    assert only(f"{over}{other}").text == LONG.strip()
    cut = "6月5日，县领导带队检查水库，要求各乡镇"
    assert only(f"{over}{cut}\n").text.endswith(cut)


def test_a_signature_and_what_stands_under_it_is_no_other_page():
    paper = f"关于防汛的通知\n2023-06-05 10:20 来源：云河网\n{LONG}云河县水利局\n2023年6月5日\n防汛值班人员：方远山、林青\n"
    assert only(paper).text.endswith("防汛值班人员：方远山、林青")


def test_the_day_over_the_frame_of_a_site_is_not_that_of_the_page():
    result = page(
        f"2021年1月5日| 联系热线：00000000000\n首页 > 要闻 > 正文\n{TITLE}\n2023-06-05 15:55:22 来源：云河新闻网\n{BODY}"
    )
    assert result.published == "2023-06-05"


def test_published_and_not_drawn_up_or_mended():
    head = "索引号：00/2023-1 成文日期：2023-06-01\n发布机构：云河县水利局 发布日期：2023-06-05\n"
    assert page(f"{head}{TITLE}\n{BODY}").published == "2023-06-05"
    assert page(f"{TITLE}\n更新时间：2023-07-01 发布时间：2023-06-05\n{BODY}").published == "2023-06-05"


def test_the_day_of_a_notice_is_not_that_of_the_page():
    result = page(
        "关于举办培训班的通知\n现将有关事项通知如下。\n日期：2023年6月5日\n地点：县委党校\n请准时参加。\n"
    )
    assert result.published is None


@pytest.mark.parametrize("section", ["新闻中心", "工作动态", "镇街动态", "通知公告", "政务公开", "要闻"])
@pytest.mark.parametrize(
    "title", [TITLE, f"【{TITLE}】", f"[图文] {TITLE}", f"【图文】{TITLE}", f"{TITLE}（组图）"]
)
def test_section_over_a_title_and_what_is_set_around_it(section, title):
    assert only(f"{section}\n{title}\n日期：2023-06-05\n{BODY}").headline.text == TITLE


def test_site_over_a_section_over_a_title():
    result = page(f"云河县人民政府\n新闻中心\n【{TITLE}】\n2023-06-05\n{BODY}")
    assert (result.publisher, result.articles[0].headline.text) == ("云河县人民政府", TITLE)


def test_a_section_alone_is_the_title():
    assert only(f"创城动态\n刊发日期：2023-06-05\n{BODY}").headline.text == "创城动态"


def test_characters_of_a_title_set_apart():
    assert (
        only(f"云河县2023年防汛工作会议\n召　开\n2023-06-05\n{BODY}").headline.text
        == "云河县2023年防汛工作会议召开"
    )


def test_words_of_a_site_under_the_desk_s_line():
    foot = "（责任编辑：甲乙）\n • 分享到：\n上网从云河开始\n我要发布\n • 网上信访\n云河在线 | 房产 | 游戏 | 搜索\n合作单位\n"
    assert texts(only(f"{TITLE}\n2023-06-05\n{BODY}{foot}")) == TOLD


def test_a_headline_behind_the_last_credit_of_a_paper_stays():
    result = page(
        "本报讯（记者 王小明）6月4日，云河县召开防汛工作会议。会议要求压实责任。\n云河县召开防汛工作会议\n"
        "本报讯（记者 李小红）6月5日，青山镇开展森林防火演练。演练检验了预案。\n青山镇开展森林防火演练\n"
    )
    assert [a.headline.text for a in result.articles] == ["云河县召开防汛工作会议", "青山镇开展森林防火演练"]


@pytest.mark.parametrize(
    "line",
    [
        "原标题：云河县召开防汛会",
        "010070200010000000000000011100001129013407",
        "8c08cc9114decdd597603cb2727a51c",
        "版权及免责声明：凡本网所属版权作品，转载时须获得授权并注明来源，违者本网将保留追究其相关法律责任的权力。",
        '云河日报所有自采新闻（含图片）独家授权云河新闻网发布，未经允许不得转载或镜像；转载务必注明来源，例："云河新闻网"。',
        "凡本网未注明“来源：云河新闻网”的作品，均转载自其它媒体",
        "打印正文",
        "云河网 网络支持：云河网络传媒有限公司",
    ],
)
def test_lines_of_the_frame(line):
    assert texts(only(f"{TITLE}\n2023-06-05 来源：云河新闻网\n{BODY}{line}\n")) == TOLD


def test_buttons_set_apart_under_the_title():
    article = only(f"{TITLE}\n\n云河新闻网>>政务频道>>要闻\n\n时 间\n/\n分 享\n评 论\n\n{BODY}")
    assert (article.headline.text, texts(article)) == (TITLE, TOLD)


def test_the_edges_of_a_table():
    article = only(f"| 发布日期: 2023-06-05 字体:【大 中 小】 |\n|\n{BODY.rstrip()} |\n|\n")
    assert (article.published, texts(article)) == ("2023-06-05", TOLD)


def test_register_with_bars_and_the_title_in_it():
    result = page(
        "文件名称 | 云河县2023年政府工作报告 | ||\n索引号 | /2023-0000 | 公开目录: | 工作报告 |\n公开责任部门 | 公开形式: | 主动公开 | |\n"
        "文号 | 成文日期: | 2023年06月05日 | |\n有效性 | 有效 | 公开日期: | 2023-06-06 14:43 |\n各位代表:\n现在，我代表县人民政府向大会报告工作。\n"
    )
    assert (result.published, result.articles[0].headline.text) == ("2023-06-06", "云河县2023年政府工作报告")


def test_credits_without_brackets_behind_the_last_full_stop():
    tail = " 融媒体中心记者:王小明 通讯员:李小红 责任编辑:赵大"
    article = only(f"{TITLE}\n2023-06-05\n{BODY.rstrip()}{tail}\n作者：云上云河\n")
    assert (article.byline, texts(article)) == (("王小明", "李小红"), TOLD)


@pytest.mark.parametrize("nobody", ["佚名", "管理员", "今日云河"])
def test_an_author_who_is_nobody(nobody):
    assert only(f"{TITLE}\n2023-06-05 作者：{nobody} 来源：青山镇\n{BODY}").byline == ()


def test_a_dateline_that_names_a_group():
    article = only(f"{TITLE}\n本报讯（本报两会报道组） {BODY}")
    assert (article.byline, texts(article)) == ((), TOLD)


def test_the_author_over_the_first_article_wrote_no_other():
    result = page(
        f"{TITLE}\n2023-06-05 来源：云河日报 作者：甲小山\n本报讯 {BODY}\n云河县开展安全检查\n本报讯（记者 王小明）6月3日，云河县开展安全检查。\n\n"
        "云河县春耕有序推进\n本报讯（记者 赵大山）6月2日，云河县春耕有序推进。\n"
    )
    assert [a.byline for a in result.articles] == [("甲小山",), ("王小明",), ("赵大山",)]
    assert {a.published for a in result.articles} == {"2023-06-05"}


@pytest.mark.parametrize(
    ("line", "publisher"),
    [
        ("http://www.example.cn 2023年06月05日 09:48 云河商报", "云河商报"),
        ("云河政协网: www.example.cn 发布时间:2023-06-05 发布者:admin 字号:[大] [中] [小]", "云河政协网"),
        ("文章来源：云河网 文章作者：王小明 责任编辑：赵大 点击数：\n时间：2023-06-05 14:15", "云河网"),
        ("本文字数：516\n2023年6月5日", None),
    ],
)
def test_publication_lines_of_other_makes(line, publisher):
    result = page(f"{TITLE}\n\n{line}\n\n{BODY}")
    assert (result.published, result.publisher) == ("2023-06-05", publisher)
    (article,) = result.articles
    assert (article.headline.text, article.kicker, texts(article)) == (TITLE, None, TOLD)


def test_the_reader_of_a_newspaper_with_its_arrows_lost():
    result = page(
        "第01版：要 闻 4下一版\n\n标题导航\n返回本版 | 版面导航 | 标题导航 | 在线投稿\n3 上一篇  下一篇 4 2023年6月5日 星期 放大 缩小 默认\n"
        f"第六届云河农业贸易洽谈会\n青山市专场推介暨项目签约仪式在云河举行\n签约8个项目 签约资金11.9亿元\n记者 王小明    来源：云河网—云河日报\n{BODY}"
    )
    (article,) = result.articles
    assert (result.published, result.publisher, article.byline) == (
        "2023-06-05",
        "云河网—云河日报",
        ("王小明",),
    )
    assert article.headline.text == "青山市专场推介暨项目签约仪式在云河举行"
    assert article.kicker.text == "第六届云河农业贸易洽谈会 签约8个项目 签约资金11.9亿元"


@pytest.mark.parametrize("end", ["", " » 详情"])
def test_a_trail_that_ends_in_the_title(end):
    title = "关于《云河市信用条例（草案修改二稿 征求意见稿）》公开征求意见的公告"
    article = only(
        f"您当前的位置: 首页 > 意见征集 > {title}{end}\n\n{title}\n\n发布时间:2023-06-05 17:25:15\n{BODY}"
    )
    assert (article.headline.text, article.kicker, texts(article)) == (title, None, TOLD)


def test_menus_and_contacts_under_the_desk_s_line():
    foot = "责任编辑:赵大\n举报电话:0000-0000000\n·云河百家谈>> ·云河之旅有奖活动 ·企业邮箱换新颜\nPowered By Example ‘云河’\n—分享—\n"
    assert texts(only(f"{TITLE}\n2023-06-05\n{BODY}{foot}")) == TOLD


def test_who_gave_a_report_is_no_part_of_its_title():
    article = only(
        "政府工作报告\n——2023年1月6日在云河县第十八届人民代表大会第三次会议上\n云河县人民政府县长 方远山\n各位代表：\n现在，我代表县人民政府报告工作。\n"
    )
    assert article.headline.text == "政府工作报告"
    assert article.kicker.text == "——2023年1月6日在云河县第十八届人民代表大会第三次会议上"
    assert texts(article)[0] == "云河县人民政府县长 方远山"


def test_dateline_of_an_agency():
    article = only(f"{TITLE}\n云河网消息（记者 王小明 李小红）{BODY}")
    assert (article.byline, texts(article)) == (("王小明", "李小红"), TOLD)
