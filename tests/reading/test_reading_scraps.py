"""Scraps of the frame told by their shape and their neighbours, and the lines of notices and tables that look alike."""

import pytest
from one_article import BODY, LAST, LEAD, STAMP, TITLE, page, told


@pytest.mark.parametrize(
    "text",
    [
        f"{TITLE}\n{STAMP}\n12.6万\n{BODY}",
        f"{TITLE}\n{STAMP}\n{BODY}\n举报\n(12)\n92.31%\n分享\n7.69%\n上一篇：云河县植树",
        f"{TITLE}\n{STAMP}\n{LEAD}\n打开云河新闻 查看更多图片\n打开云河新闻 查看更多图片\n{LAST}",
        f"{TITLE}\n{STAMP}\n导读：{TITLE}\n{BODY}\nPC端链接：{TITLE}",
        f"{TITLE}\n0\n分享至\n{BODY}",
        f"云上学习平台\n{TITLE}\n{STAMP}\n{BODY}",
        f"云河论坛\n{TITLE}\n发新帖\n查看：103|回复：6\n{TITLE}\n小城故事\n当前离线\nIP卡\n发表于 2023-6-5 10:02:11 |只看该作者\n{BODY}",
        f"{TITLE}\n{STAMP}\n{BODY}\n对此，你怎么看？",
        f"{TITLE}\n{STAMP}\n{BODY}\n责编：方小河\n平台声明：该文观点仅代表作者本人，某某号系信息发布平台，仅提供信息存储空间服务。",
        f"{TITLE}\n{STAMP}\n{BODY}\n本稿件所含文字、图片和音视频资料，版权均属\n云河日报所有，任何网站或个人未经授权不得转载，违者将依法追究责任。",
        f"{TITLE}\n{STAMP}\n{BODY}\n相关推荐\n云河这条路通车了！",
        f"{TITLE}\n{STAMP}\n{BODY}\n上一篇\n云河县植树\n乘车路线\n1路、3路至县医院站\n微信公众号",
        f"{TITLE}\n{STAMP}\n{BODY}\n（本报云河6月5日电）",
        f"云河报·云上点通讯员 方远山\n{TITLE}\n{BODY}",
        f"云河在线消息 {LEAD}\n{LAST}\n{TITLE}",
        f"{TITLE}\n{LEAD}\n云河防汛（青山镇防汛）(1)\n{LAST}\n云河防汛（青山镇防汛）(2)\n,",
        f"{TITLE}\n{STAMP}\n{BODY}\n您当前使用的浏览器版本过低，可能导致部分功能不能正常使用。",
        f"{TITLE}\n{STAMP}\n{BODY}\n责任编辑：24上一条：云河县植树下一条：青山镇修路",
        f"{TITLE}\n0人参与 0评论\n{STAMP}\n{BODY}\n[责任编辑：林青]",
        f"掌上云河\n打开\n{TITLE}\n掌上云河\n2023-06-05 12:01 · 阅读 2.3万\n{BODY}",
        f"{TITLE}\n云河县党史学习教育领导小组办公室\n2023-06-05\n{BODY}",
        f"国网云河县供电公司\n{TITLE}\n{STAMP}\n{BODY}\n赞\n(15)\n#云河# #青山镇#",
        f"{TITLE}\n本文转自：云河日报\n{BODY}",
        f"{TITLE}\n今日云河 2023-06-05 17:02 12.6万\n{BODY}",
        f"{TITLE}\n原创 云河融媒 云河发布 2023-06-05 18:30 发表于某省 点击蓝字 关注我们\n{BODY}",
        f"{TITLE}\n云河侨联\n2023.06.05 09:30\n某省\n{BODY}",
        f"{TITLE}\n只看楼主 收藏 回复\n云上小河\n初级粉丝\n{BODY}\nIP属地：某省 来自Android客户端 1楼 2023-06-05 10:11 回复",
    ],
)
def test_scraps_of_the_frame(text):
    assert told(text) == (TITLE, BODY)


@pytest.mark.parametrize(
    "rows",
    [
        "索   引   号 20230605-1024 分        类 其他; 县政府办公室;\n发 布 机 构 云河县人民政府 发 文 日 期 2023-06-05",
        "发布：2023-06-05 信息员：何静 阅读：19",
        "发布时间：2023-06-05\n发布来源：云河县人民政府",
        "发布时间：23年06月05日 信息来源： 编辑：何静",
        "记者：方远山   通讯员：-   浏览量 331 人\n2023-06-05 10:20",
    ],
)
def test_registers_and_labels_of_other_makes(rows):
    result = page(f"{TITLE}\n{rows}\n{BODY}")
    (article,) = result.articles
    assert (article.headline.text, article.text, result.published) == (TITLE, BODY, "2023-06-05")
    assert article.byline in ((), ("方远山",))


def test_a_stamp_that_touches_the_text():
    lead = "云河县召开防汛工作会议，听取各乡镇汛前准备情况汇报，部署下一步工作。"
    result = page(f"防汛怎么抓？ 云河县划重点\n2023年06月05日 10:20{lead}\n{LAST}")
    assert (result.articles[0].text, result.published) == (f"{lead}\n{LAST}", "2023-06-05")


def test_a_title_with_a_label_is_no_repetition_of_itself():
    title = "云河：方远山调研秋收工作"
    assert told(f"{title}\n{STAMP}\n{BODY}") == (title, BODY)


@pytest.mark.parametrize(
    "text",
    [
        # A hotline under a notice that is signed, contacts within one, rows of a table.
        f"尊敬的用户：\n{LEAD}\n服务热线：96123\n云河县自来水公司\n2023年6月6日",
        f"{LEAD[:-1]}，公众可通过以下方式提出意见：\n联系电话：84075009\n邮    箱：yunhe@example.cn\n截止日期：2024年2月15日\n云河县水利局\n2024年1月15日\n{LAST}",
        f"{LEAD}\n指标 | 总量 | 增速\n财政收入 | 3.2亿元 | 4.0%\n{LAST}",
        # Last lines without their full stop.
        f"{LEAD}\n会上宣读了表彰决定\n何静、汤若水等10人受到表彰\n大会在歌声中结束",
    ],
)
def test_lines_of_the_text_that_look_like_frame(text):
    found = page(f"首页 > 要闻\n{TITLE}\n{STAMP}\n{text}\n【打印】 【关闭】\n上一篇：云河县植树\n").articles
    (article,) = found
    lines = [line for line in text.splitlines() if not line.startswith("20")]
    assert [s for s in lines if "".join(s.split()) not in "".join(article.text.split())] == []


def test_the_office_that_signs_is_no_title_of_a_second_page():
    text = f"{LEAD}\n云河县教育局\n2023年9月1日\n往期推荐\n云河这条路通车了！\n来源：县委办\n编辑：汤若水"
    assert len(page(f"{TITLE}\n{STAMP}\n{text}").articles) == 1


@pytest.mark.parametrize(
    ("line", "publisher", "byline"),
    [
        ("06-05 13:12   云河县融媒体中心   方小河", "云河县融媒体中心", ("方小河",)),
        ("云河报业·云上点    11:16", "云河报业·云上点", ()),
        ("云河新闻网 方小河 2023-06-05 10:34:41", "云河新闻网", ("方小河",)),
        ("云河县委统战部 http://www.example.cn/ 2023-06-05 08:40:16 【阅读 】", "云河县委统战部", ()),
        (
            "云河县青山经济一体化示范区门户网站 www.example.cn 时间：2023-06-05 00:00 浏览量：",
            "云河县青山经济一体化示范区门户网站",
            (),
        ),
    ],
)
def test_publishers_beside_clocks(line, publisher, byline):
    result = page(f"{TITLE}\n{line}\n{BODY}")
    (article,) = result.articles
    assert (article.text, result.publisher, article.byline) == (BODY, publisher, byline)


@pytest.mark.parametrize(
    ("opening", "byline"),
    [
        ("记者王小明6月4日报道称，", ("王小明",)),
        ("云河新闻网讯 方远山 报道：", ("方远山",)),
        ("云河网6月16日青山站讯", ()),
    ],
)
def test_datelines_of_other_makes(opening, byline):
    lead = "为确保度汛，云河县召开防汛工作会议，部署下一步工作。"
    (article,) = page(f"{opening}{lead}\n{LAST}").articles
    assert (article.text.splitlines()[0], article.byline) == (lead, byline)


def test_the_place_over_a_title_is_none():
    (article,) = page(f"青山镇\n小网格织密防汛保护网\n阅读量：881\n近日，青山镇{LAST[3:]}\n{LAST}").articles
    assert article.headline.text == "小网格织密防汛保护网"


def test_a_first_sentence_without_its_full_stop_is_kept():
    opening = "为全面落实河长制，构建河清水畅的生态环境，6月4日，云河县青山镇党委副书记、镇长、河长"
    (article,) = page(f"下拉刷新...\n{opening}\n方小河带领相关部门负责人开展巡河活动。\n{LAST}").articles
    assert "为全面落实河长制" in article.text


def test_a_text_in_short_lines_keeps_them():
    lines = "夏天已到，防汛当先\n山洪在所难免\n但是\n安全不放假\n云河干部\n严守不停歇\n"
    (article,) = page(f"{lines}{BODY}").articles
    assert "但是" in article.text


@pytest.mark.parametrize("credit", ["（县人大民宗外侨委方小河）", "云河县青山镇方小河"])
def test_who_signs_with_his_office(credit):
    (article,) = page(f"{TITLE}\n{STAMP}\n{BODY}{credit}").articles
    assert (article.text, article.byline) == (BODY, ("方小河",))


def test_who_signs_alone_at_the_end():
    (article,) = page(f"{BODY}\n陈萧").articles
    assert (article.text, article.byline) == (BODY, ("陈萧",))


def test_every_picture_is_signed():
    found = page(f"{TITLE}\n{STAMP}\n{LEAD}记者 方远山\n\n{LAST}记者 何静").articles
    assert [(a.text, a.byline) for a in found] == [(BODY, ("方远山", "何静"))]
