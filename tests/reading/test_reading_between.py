"""On a page of the web a line beside the title is text if the text has its words or the title goes on; else it is frame."""

import pytest
from one_article import BODY, LEAD, STAMP, TITLE, page, told

from summarizer.errors import InputError

_SAYS_NOTHING = (
    "加入我的书签",
    "把这篇文章给好友",
    "共计1286字",
    "看完约3分20秒",
    "已有36位同事看过",
    "本文共有2页 第1页",
    "护眼色 米黄 淡绿",
    "语音由合成技术生成",
    "载体形式：电子",
    "内容归类：单位动态",
    "稿件编号 YH20240312-07",
)


@pytest.mark.parametrize("place", ["{0}\n{1}", "{1}\n{0}", "{1}\n推荐到微博\n{0}"])
@pytest.mark.parametrize("line", _SAYS_NOTHING)
def test_between_title_and_text_a_line_without_a_word_of_the_text_is_frame(line, place):
    assert told(f"首页 > 要闻\n{TITLE}\n{place.format(line, STAMP)}\n{BODY}") == (TITLE, BODY)


@pytest.mark.parametrize(
    "line",
    [
        "县委书记 方远山",
        "时间：2023年6月4日上午",
        "一、基本情况",
        "各乡镇人民政府：",
        "（2023年6月4日县人大常委会第三次会议通过）",
        "备汛，备在哪里？",
        "防汛责任怎么压实",
    ],
)
def test_how_texts_begin_is_text(line):
    (article,) = page(f"首页 > 要闻\n{TITLE}\n{STAMP}\n{line}\n{BODY}").articles
    assert line in article.text or (article.kicker and article.kicker.text == line)


def test_labels_in_a_row_are_those_of_a_text():
    labels = "采购单位：乙方机电\n采购方式：询价\n开标地点：滨江路9号"
    assert told(f"首页 > 公告\n{TITLE}\n{STAMP}\n{labels}\n{BODY}") == (TITLE, f"{labels}\n{BODY}")


@pytest.mark.parametrize(
    "line",
    [
        "老年大字版已开启",
        "切换到旧版页面",
        "换一换看看别的",
        "云河发布厅",
        "我的云河 我的家",
        "政民互动 县长信箱 在线访谈 征集调查",
        "市直 县区 园区 国企 高校",
        "图说云河 视说云河 数说云河",
        "弘扬红色精神 建设活力云河",
        "今日气温 12至19度 偏北风2级",
        "嗨，晚上好！愿你元气满满",
    ],
)
@pytest.mark.parametrize("over", ["首页 > 要闻\n", ""])
def test_over_a_title_menus_and_mottoes_of_the_site_are_frame(line, over):
    assert told(f"{over}{line}\n{TITLE}\n{STAMP}\n{BODY}") == (TITLE, BODY)


def test_a_title_that_says_little_outweighs_a_line_of_the_site_that_says_more():
    body = "6月4日，云河县青山镇茶农在茶园采茶。\n连日来，该镇茶园陆续开采春茶。"
    text = f"我的云河 我的家\n春茶开采忙\n{STAMP}\n{body}"
    assert told(text) == ("春茶开采忙", body)


@pytest.mark.parametrize(
    "line",
    ["特约刊登：滨江大酒店", "页面执行时间：0.0231秒", "白石乡：小木耳撑起致富伞", "出品方：融视工作室"],
)
def test_under_a_text_a_label_and_its_value_that_have_nothing_of_it_are_frame(line):
    assert told(f"首页 > 要闻\n{TITLE}\n{STAMP}\n{BODY}\n{line}") == (TITLE, BODY)


@pytest.mark.parametrize(
    "line", ["附件：云河县防汛预案", "注：雨量以气象台为准", "联系人：林青", "防汛物资：编织袋3万条"]
)
def test_under_a_text_a_label_of_its_own_stays(line):
    (article,) = page(f"首页 > 要闻\n{TITLE}\n{STAMP}\n{LEAD}\n{line}").articles
    assert line in article.text


_TENDER = (
    "云河县城西排水管网工程招标公告",
    "项目名称：云河县城西排水管网工程\n招标人：云河县住建局\n预算金额：860万元\n工期：120日历天\n一、资格要求\n投标人须具备三级及以上资质。",
)
_ROLL = (
    "云河县道德模范拟推荐人选",
    "助人为乐类\n李秀兰（女） 城西街道退休教师\n周大海 云河公交公司驾驶员\n现予以公示，公示期5个工作日。",
)


@pytest.mark.parametrize("over", ["", "切换到旧版页面\n", "打开云河 看见未来\n"])
@pytest.mark.parametrize(("title", "body"), [_TENDER, _ROLL], ids=("labels", "people"))
def test_rows_over_the_first_sentence_are_text_and_the_title_stands_over_them(title, body, over):
    assert told(f"首页 > 公告\n{over}{title}\n{STAMP}\n{body}") == (title, body)


def test_a_trail_without_marks_is_frame():
    assert told(f"首页 部门工作信息选登 青山\n{TITLE}\n{STAMP}\n{BODY}") == (TITLE, BODY)


@pytest.mark.parametrize("often", [2, 4])
def test_a_title_printed_many_times_on_a_line_is_the_name_of_its_pictures(often):
    assert told(f"{TITLE}\n{TITLE * often}\n{BODY}\n{TITLE * often}\n分享到：") == (TITLE, BODY)


@pytest.mark.parametrize("label", ["原标题：{}", "标题：“{}”", "文章标题：{}"])
def test_a_title_behind_a_label_is_that_of_a_page_without_another(label):
    (article,) = page(f"本文转自：云河网\n{label.format(TITLE)}\n{BODY}").articles
    assert article.headline.text == TITLE


def test_an_endless_article_is_refused():
    text = "".join(f"会议听取第{n}个单位汇报，要求压实责任，守牢安全底线。" for n in range(12_000))
    with pytest.raises(InputError, match="without a headline between them"):
        page(f"{TITLE}\n{text}")
