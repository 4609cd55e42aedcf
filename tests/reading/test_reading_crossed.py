"""Frames of sites, accounts and newspapers' readers crossed with kinds of text: what surely ends one must end a list too."""

import pytest
from one_article import BODY, LAST, LEAD, STAMP, TITLE, page, told

_LIST = (
    "云河县第三届道德模范名单公布",
    "经层层推荐、评选，现将云河县第三届道德模范名单公布如下：\n方小河 青山镇荷塘村村民\n何静 云河县人民医院护士\n赵明 云河一中教师",
)
_UNSTOPPED = (
    "县政协召开第十五次主席会议",
    "6月4日，县政协召开第十五次主席会议，县政协主席赵明主持会议\n会议听取了关于2023年度协商计划执行情况的汇报\n县政协副主席何静、王海参加会议",
)
_HEADED = (
    TITLE,
    f"{LEAD}\n一、压实工作责任\n各乡镇要压实责任，守牢安全底线。\n二、强化物资保障\n要备足备齐防汛物资",
)
_TEXTS = ((TITLE, BODY), _LIST, _UNSTOPPED, _HEADED)


@pytest.mark.parametrize("text", _TEXTS, ids=("prose", "list", "unstopped", "headed"))
@pytest.mark.parametrize(
    ("over", "stated", "under"),
    [
        ("微信号 yunhefabu\n功能介绍 云河县委宣传部官方微信，发布权威信息。", STAMP, "来源 | 云河融媒\n编辑 | 林 青\n精选留言\n写留言"),
        ("首页", STAMP, "您觉得本页面内容是否对您有帮助？\n有帮助 一般 没有帮助\n智能问答\n您可以这样问我：\n如何办理营业执照"),
        ("", "2023-06-05 09:30·云河融媒", "文字：方小河 林青\n视频：赵明\n举报/反馈\n发表评论\n作者最新文章\n云河这里的荷花开了"),
        ("", STAMP, "返回云河首页，查看更多\n责任编辑："),
        ("首页 > 法院新闻", STAMP, "责任编辑：林青\n联系我们\n您好，请问有什么可以帮您？"),
        ("首页", STAMP, "责任编辑：林青\n常用链接\n省人民政府\n部门网站\n云河网版权与免责声明\n热门图片\n青山叠翠"),
        ("公司要闻\n通知公告", STAMP, "上一篇：云河县植树\n企业文化\n联系电话：0000-0000000\n公众号"),
        ("", f"{STAMP}\n云河县广播电视台官方账号", "维护：云河信息中心\n校址：云河市学院路9号\n网站声明"),
        ("读屏专用\n声音开关 语速 大字幕 退出服务", STAMP, "固定 重置 声音 语速\n帮助\n退出"),
        ("", f"{STAMP}\n播放 倍速 高清 全屏", "免责声明：本站部分内容来源于网络，如有侵权请联系删除。\n今日头条\n云河万达开业"),
        ("", f"{STAMP}\n以下文章来源于云河发布 ，作者云小发\n云河发布.", "END\n◆ ◆ ◆\n文案：林青\n校对：何静\n戳这里，看更多"),
        ("云河县人民政府网站搜索\n共找到相关结果约12条", STAMP, "智能机器人\n1.如何办理居住证？\n转人工"),
        ("云河网 >> 云河", f"{STAMP}\n点击播报本文，约", "（责编：林青、何静）\n分享让更多人看到"),
    ],
)  # fmt: skip
def test_frames_of_all_makes(over, stated, under, text):
    title, body = text
    assert told(f"{over}\n{title}\n{stated}\n{body}\n{under}") == (title, body)


@pytest.mark.parametrize(
    "text",
    [
        f"云河晚报\n标题导航\n{TITLE}\n关于举办云河县读书节的通知\n{STAMP}\n朗读 放大+ 缩小- 默认o\n{TITLE}\n{BODY}",
        f"第01版：要闻\n第02版：综合\n返回首页 往期回顾\n{TITLE}\n■ 本报记者 方小河\n{BODY}\n上一篇 下一篇\n第01版：要闻\n{TITLE}\n云河县植树",
        f"政务通讯\n第12期\n（总第345期）\n{TITLE}\n{BODY}",
        f"云河网\n云河县召开防汛工…\n{TITLE}\n{STAMP}\n{BODY}",
        f"云河县召开防汛工作会议\n原始标题是：{TITLE}）\n【云河县|{TITLE}】\n{BODY}",
        f"云河县|{TITLE}\n{STAMP}\n{BODY}",
        f"{TITLE} /文：方小河\n{STAMP}\n{BODY}",
        f"{TITLE}\n{STAMP}\n{BODY}\nProduced By CMS 网站群内容管理系统 publishdate:2024-06-21 15:22:22",
        f"{TITLE}\n{STAMP}\n<!-- /1024/web_yunhe01 -->\n摘要：... ...\n{BODY}\n热词：\n• 防汛\n• 全县",
        f"{TITLE}\n{STAMP}\n{BODY}\n本作品由云河县融媒体中心原创，如需转载，请注明来源、原标题！\n坚守艺术理想 不负时代使命",
        f"{TITLE}\n{STAMP}\nW010.png (361.31 KB, 下载次数: 10)\n下载附件\n保存到相册\n{BODY}\n云河融媒综合编辑",
        f"{TITLE}\n{STAMP}\n{BODY}\n■摄/本报记者方小河",
        f"{TITLE}\n{STAMP}\n{BODY}■摄/本报记者方小河",
        f"{TITLE}\n{STAMP}\n导言：{BODY}",
        f"{TITLE}\n云河资讯网 | 2023-06-05 10:04:22 要闻 |\n{BODY}",
        f"{TITLE} www.example.cn 2023年6月5日 云河在线新闻网站\n{BODY}",
        f"{TITLE}\n{STAMP}\n摘要：{LEAD[:30]} ...\n{BODY}",
        f"{TITLE}\n{STAMP}\n{BODY}\n本文原载于云河在线（www.example.cn），转载请保留本链接！\n责任编辑：林青\n读取内容中，请等待...",
        f"{TITLE}\n{STAMP}\n{BODY}（来源：云河日报） 【投稿、区域合作请私信或发1024#qq.com24小时内回复。】",
    ],
)
def test_scraps_of_other_makes(text):
    assert told(text) == (TITLE, BODY)


_PRESSED = (
    "播放 暂停 00:00/02:31 全屏",
    "倍速 1.0X",
    "您的浏览器不支持video标签。",
    "▶ 点击观看视频",
    "前往APP，看全文",
    "剩余60%未读",
    "本文共1200字 | 预计阅读时间3分钟",
    "微信里点“发现”，扫一下\n二维码便可将本文分享至朋友圈。",
    "云河融媒 立即打开",
    "网络不给力，请稍后重试",
    "视频播放器加载中",
    "左右滑动查看更多",
)
_BARS = (
    "云河 多云转晴 19~28°C 东南风3级",
    "现在时间 10:20:35",
    "您好，欢迎访问云河县人民政府网站！",
    "您的位置： 首页 - 新闻动态 - 工作动态",
    "首页 新闻 云河要闻 >正文",
    "进入适老模式",
    "新闻中心-云河要闻",
)
_BEHIND = (
    "点“在看”，让更多人看到",
    "个人观点，仅供参考",
    "请文明发言，理性评论。",
    "心情： 感动 愤怒 搞笑",
    "延伸阅读：青山镇开展消防演练",
    "阅读排行\n青山镇开展消防演练",
    "文章标签： 防汛 会议",
    "责任编辑：林青\n联系电话：0000-1234567",
    "来源丨云河县融媒体中心",
    "视频来源：云河县融媒体中心",
    "您可能感兴趣的文章\n青山镇开展消防演练",
    "作者系云河县农业农村局干部",
    "还没有人评论，快来发表意见吧",
    "投稿请联系：tougao@example.com",
)


@pytest.mark.parametrize("text", _TEXTS, ids=("prose", "list", "unstopped", "headed"))
@pytest.mark.parametrize("frame", [*_PRESSED, *_BARS, *_BEHIND])
def test_bars_and_buttons_wherever_a_site_puts_them(frame, text):
    title, body = text
    above, below = body.split("\n", 1)
    pages = [
        f"{title}\n{STAMP}\n{frame}\n{body}" if frame in _PRESSED else f"{title}\n{STAMP}\n{body}\n{frame}"
    ]
    if frame in _BARS:
        pages = [f"{frame}\n{title}\n{STAMP}\n{body}", f"{title}\n{frame}\n{STAMP}\n{body}"]
    if frame in _PRESSED:
        pages.append(f"{title}\n{STAMP}\n{above}\n{frame}\n{below}")
    assert [told(each) for each in pages] == [(title, body)] * len(pages)


def test_a_slogan_over_the_title_of_a_paper_issues_nothing():
    title = "关于开展电梯安全检查的通知"
    (article,) = page(
        f"走进云河\n{title}\n{STAMP}\n各街道办事处，县直有关单位：\n现就有关事项通知如下：\n{BODY}"
    ).articles
    assert article.headline.text == title


def test_a_trail_between_the_title_and_who_a_paper_speaks_to():
    title, opening = "关于开展电梯安全检查的通知", "各街道办事处，县直有关单位：\n现就有关事项通知如下："
    (article,) = page(f"{title}\n当前位置：首页 > 云河要闻\n{STAMP}\n{opening}\n{BODY}").articles
    assert (article.headline.text, article.text) == (title, f"{opening}\n{BODY}")


def test_the_telephone_that_ends_a_list_is_its_own():
    title, rows = _LIST
    (article,) = page(
        f"{title}\n{STAMP}\n{rows}\n监督电话：0000-7654321\n网站地图 | 联系我们 | 关于我们"
    ).articles
    assert article.text.endswith("监督电话：0000-7654321")


def test_a_title_that_only_the_foot_says():
    assert told(f"{BODY}\n扫描二维码\n正在阅读：{TITLE}") == (TITLE, BODY)


def test_items_under_a_title_with_its_day():
    title = "领导活动（6月5日）"
    items = "▲6月4日，县委书记林青到青山镇调研。\n▲6月4日，副县长何静检查校园安全。"
    (article,) = page(f"第01版：要闻\n{title}\n■ 本报记者 方小河\n{items}").articles
    assert (article.headline.text, article.byline) == (title, ("方小河",))


@pytest.mark.parametrize(
    ("line", "publisher"),
    [
        ("来源：云河县中医院作者：科研处时间：2023-06-05点击: 2519次", "云河县中医院"),
        ("来源：（云河县信访局） 2023-06-05 20:31", "云河县信访局"),
        ("发布时间：2023年06月05日 23:49 | 进入云河论坛 | 来源：云河晚报 | 手机看视频", "云河晚报"),
        ("2023-06-05 10:02\n来源：云河融媒 时政部", "云河融媒"),
        ("2023-06-05 云河在线3210", "云河在线"),
        ("2023-06-05新闻26", None),
        ("2023-06-05 14:560云河网", "云河网"),
        ("2023-06-05\n来源：云河县融媒体中心（记者 方小河）", "云河县融媒体中心"),
        ("2023-06-05\n文字 【 大 中 小 】", None),
        ("来源：本台 发布时间：2023年06月05日 浏览次数：36次", None),
    ],
)
def test_publishers_of_other_makes(line, publisher):
    result = page(f"{TITLE}\n{line}\n{BODY}")
    assert (result.articles[0].text, result.publisher) == (BODY, publisher)
    assert result.published == "2023-06-05"


@pytest.mark.parametrize("section", ["文明创建", "工会新闻", "党建工作"])
def test_sections_publish_nothing(section):
    result = page(f"{section}\n{TITLE}\n2023-06-05 来源：A+\n{BODY}")
    assert (result.publisher, result.articles[0].headline.text) == (None, TITLE)


@pytest.mark.parametrize(
    ("opening", "byline"),
    [
        ("云河传媒网讯 （方小河 林青/图文）", ("方小河", "林青")),
        ("（厅宣传中心 方小河）", ("方小河",)),
        ("本报讯 记者 方小河 林青 通讯员 何静 ", ("方小河", "林青", "何静")),
        ("《云河通讯社驻京记者方小河6日专电》", ("方小河",)),
    ],
)
def test_who_wrote_before_the_day(opening, byline):
    (article,) = page(f"{TITLE}\n{STAMP}\n{opening}{BODY}").articles
    assert (article.text, article.byline) == (BODY, byline)


def test_lines_broken_before_their_marks_are_joined():
    broken = BODY.replace("，", "\n，").replace("。", "\n。")
    assert told(f"{TITLE}\n发布时间\n：2023年06月05日\n{broken}") == (TITLE, BODY)


def test_fields_and_text_on_one_line():
    (article,) = page(f"{TITLE} 2023-06-05 17:10 来源：云河新闻网 编辑：方小河 0 ??? {BODY}").articles
    assert (article.headline.text, article.text.splitlines()[0]) == (TITLE, LEAD)


def test_a_list_that_goes_on_under_a_button_is_whole():
    title, rows = _LIST
    (article,) = page(f"{title}\n{STAMP}\n{rows}\n打印\n二、敬业奉献模范\n林青 云河县供电公司职工").articles
    assert "林青 云河县供电公司职工" in article.text and LAST not in article.text


def test_a_paragraph_with_its_sender_behind_the_last_stop_is_text():
    sent = f"{LEAD}{LAST}青山镇党政办"
    (article,) = page(
        f"{TITLE}\n{STAMP}\n{LAST}\nimage.png\n{sent}\n（责任编辑：林青）\n精彩评论(0)\n广告占位符"
    ).articles
    assert LEAD in article.text and "占位符" not in article.text


def test_a_title_but_for_a_word_is_no_paragraph():
    title = "云河特别行政区政协委员考察团来青山考察"
    (article,) = page(f"{title}\n{STAMP}\n云河特别行政区政协委员考察团来青考察\n{BODY}").articles
    assert (article.headline.text, article.text) == (title, BODY)


@pytest.mark.parametrize(
    ("text", "publisher", "byline"),
    [
        (f"{TITLE}\n06-05 17:48   0 云河县融媒体中心   方园园\n{BODY}", "云河县融媒体中心", ("方园园",)),
        (f"2023年06月05日\n云河日报 数字报纸\n第03版：国内新闻\n{TITLE}\n{BODY}", "云河日报", ()),
        (f"{TITLE}\n{STAMP}\n{BODY}\n云河县融媒体中心 卓玛央金", "云河日报", ("卓玛央金",)),
    ],
)
def test_who_published_and_who_wrote(text, publisher, byline):
    result = page(text)
    assert (result.publisher, result.articles[0].byline, result.articles[0].text) == (publisher, byline, BODY)


@pytest.mark.parametrize(
    "text",
    [
        f"{TITLE}-云上注册\n{STAMP}\n{BODY}\n阅读下一篇\n云上注册\n网站地图",
        f"新闻中心\n[云河县]{TITLE}\n您当前的位置 :云河在线  >> 新闻中心     来源：云河在线 2023-06-05 10:20\n{BODY}",
        f"{TITLE}\n{STAMP}\n{LEAD} q{{ /3V\n{LAST}",
    ],
)
def test_scraps_beside_a_title_and_a_text(text):
    assert told(text) == (TITLE, BODY)


def test_when_rules_were_adopted_is_no_part_of_their_title():
    title = "云河县人大常委会机关公文处理办法"
    adopted = "2017年8月22日云河县第十二届人民代表大会\n常务委员会第六次会议修订"
    rules = "第一条 为做好公文处理工作，结合实际，制定本办法。\n第二条 公文应当规范。"
    (article,) = page(f"{title}\n{STAMP}\n{adopted}\n第一章\n{rules}").articles
    assert (article.headline.text, "会议修订" in article.text) == (title, True)


def test_a_word_of_the_editors_is_the_title_where_there_is_no_other():
    (article,) = page(f"第01版：要闻\n开栏的话\n{BODY}").articles
    assert (article.headline.text, article.text) == ("开栏的话", BODY)


@pytest.mark.parametrize(
    ("heading", "title", "kicker"),
    [
        ("云河速递！云河县召开防汛工作会议", TITLE, None),
        ("守住底线 筑牢防线——云河县召开防汛工作会议", "——云河县召开防汛工作会议", "守住底线 筑牢防线"),
        ("云河县精神文明网（旧版）\n云河县召开防汛工作会议", TITLE, None),
        (
            "政府工作报告\n2023年3月2日在云河县第十六届人民代表大会第四次会议上\n栗 小 河",
            "政府工作报告",
            "2023年3月2日在云河县第十六届人民代表大会第四次会议上",
        ),
    ],
)
def test_what_stands_beside_a_title(heading, title, kicker):
    (article,) = page(f"{heading}\n{STAMP}\n{BODY}").articles
    assert (article.headline.text, article.kicker and article.kicker.text) == (title, kicker)


def test_an_outlet_names_its_reporters_without_brackets():
    (article,) = page(
        f"{TITLE}\n{STAMP}\n云上信息港讯 记者林青 通讯员赵明 社区工作人员忙着防汛。\n{BODY}"
    ).articles
    assert article.byline == ("林青", "赵明")


@pytest.mark.parametrize(
    "title",
    [
        f"#防汛# {TITLE}",
        f"①{TITLE}",
        f"防汛进行时·{TITLE}",
        f"重磅！{TITLE}",
        f"原创 {TITLE}",
        f"转载：{TITLE}",
        f"Re: {TITLE}",
        f"回复：{TITLE}",
        f"{TITLE} - 云河县人民政府",
        f"{TITLE}_云河要闻_云河网",
        f"{TITLE}--云河新闻--云河网",
        f"{TITLE}（2023-06-05）",
        f"2023-06-05 {TITLE}",
        f"{TITLE} 来源：云河日报",
    ],
)
def test_what_a_site_sets_on_the_line_of_a_title(title):
    assert told(f"{title}\n{STAMP}\n{BODY}") == (TITLE, BODY)


def test_a_call_and_an_event_on_one_line():
    (article,) = page(f"守牢安全度汛底线 {TITLE}\n{STAMP}\n{BODY}").articles
    assert (article.headline.text, article.kicker.text) == (TITLE, "守牢安全度汛底线")
    (article,) = page(f"{TITLE} 部署下一步工作\n{STAMP}\n{BODY}").articles
    assert article.headline.text == f"{TITLE} 部署下一步工作"


@pytest.mark.parametrize(
    "line",
    [
        "发布时间：23-06-05 10:20",
        "发布日期：23/06/05",
        "23-06-05 10:20 云河发布",
        "2023年06月05日10时20分",
    ],
)
def test_days_with_short_years_and_spelled_hours(line):
    result = page(f"{TITLE}\n{line}\n{BODY}")
    assert (result.published, result.articles[0].text) == ("2023-06-05", BODY)


def test_a_label_with_small_numbers_names_no_day():
    assert page(f"{TITLE}\n发布时间：05-06-23\n{BODY}").published is None


def test_a_day_that_is_printed_apart_is_no_name_of_a_site():
    result = page(f"17\n2020-09\n{TITLE}\n新闻来源： 云河日报 浏览次数：时间：2020-09-17\n{BODY}")
    assert (result.published, result.articles[0].headline.text) == ("2020-09-17", TITLE)


def test_three_lines_of_short_words_are_a_menu():
    menu = "委员风采 委员建言\n机关党建 机关群团\n主席会议 常委会会议"
    assert told(f"{menu}\n{TITLE}\n{STAMP}\n{BODY}") == (TITLE, BODY)


def test_an_event_behind_a_dash_under_phrases_is_the_headline():
    (article,) = page(f"加强防汛宣传教育 服务县域经济发展\n—{TITLE}\n{STAMP}\n{BODY}").articles
    assert (article.headline.text, article.kicker.text) == (f"—{TITLE}", "加强防汛宣传教育 服务县域经济发展")


def test_who_wrote_under_the_publication_line_is_the_author():
    (article,) = page(f"写在《云河晨刊》创办之际\n云河晨报 2023-06-05 02:35 大字\n方小河\n{BODY}").articles
    assert (article.byline, article.text) == (("方小河",), BODY)


@pytest.mark.parametrize("credit", ["■ 本版摄影 记者 方小河 林青", " □云河晨报 | 云上教育 记者 方小河"])
def test_credits_of_papers_under_a_text(credit):
    (article,) = page(f"{TITLE}\n{STAMP}\n{BODY}{credit if credit[0] == ' ' else chr(10) + credit}").articles
    assert (article.text, "本版" in article.byline) == (BODY, False)
