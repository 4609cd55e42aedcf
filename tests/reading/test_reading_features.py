"""Newspaper pages with features that nothing signs, headlines of many shapes and paragraphs of a few lines."""

from itertools import chain

import pytest
from one_article import page

MEETING = (
    "供暖保障调度会召开",
    "本报讯（记者 何静）11月3日，全市供暖保障调度会召开，听取各县区管网改造和煤炭储备情况汇报。",
    "会议要求，各热力企业要提前完成设备检修，确保按时足温供热，对群众反映的问题当日答复。",
)
BANK = (
    "守着一江清水",
    "天刚蒙蒙亮，护渔员老康就划着小船出了门，桨声惊起几只白鹭，雾气贴着江面慢慢散开。",
    "老康打了半辈子鱼，禁渔那年交了网、上了岸，如今和三个老伙计轮班，一天要走二十里。",
)
PARK = (
    "城南新增口袋公园",
    "近日，位于文昌路和建设巷的口袋公园建成开放，铺设了步道和沙坑，保留了三棵老槐树。（程小雨）",
)
COURT = (
    "小院议事，议出邻里情",
    "一张方桌、几条长凳、一壶热茶，杏花巷的居民又围坐在了一起，你一言我一语地拉家常。",
    "这天议的是楼道堆放杂物的事，不到一个钟头就定下了清理的日子，各家各户都签了字。（林青）",
)


def column(text, width, indent):
    """A paragraph in lines of one width; `indent` is printed before its first line, or lost where it is empty."""
    rows, at, room = [], 0, width - 2
    while at < len(text):
        end = min(len(text), at + room)
        while end < len(text) and text[end] in "，。、；：！？）》”":
            end += 1
        rows.append((indent if not rows else "") + text[at:end])
        at, room = end, width
    return rows


def laid_out(articles, width=14, indent="　　", after=False):
    """Articles one under the other, headlines over their texts or under them."""
    rows = []
    for headline, *told in articles:
        body = list(chain.from_iterable(column(p, width, indent) for p in told))
        rows += [*body, headline] if after else [headline, *body]
    return "\n".join(rows)


def told(text):
    return [(a.headline and a.headline.text, a.text[:6], a.text[-6:]) for a in page(text).articles]


@pytest.mark.parametrize("indent", ["　　", ""])
@pytest.mark.parametrize("width", [13, 14, 18, 24])
def test_a_feature_without_dateline_behind_news(width, indent):
    found = told(laid_out([MEETING, BANK, PARK], width, indent))
    assert [h for h, _, _ in found] == [MEETING[0], BANK[0], PARK[0]]
    assert [begin for _, begin, _ in found] == ["11月3日，", BANK[1][:6], PARK[1][:6]]


@pytest.mark.parametrize("indent", ["　　", ""])
@pytest.mark.parametrize("width", [12, 13, 16, 20])
def test_a_headline_with_a_comma(width, indent):
    found = told(laid_out([PARK, COURT, MEETING], width, indent))
    assert [h for h, _, _ in found] == [PARK[0], COURT[0], MEETING[0]]


def test_headings_of_a_feature_cut_nothing():
    feature = (
        "老茶厂的新日子",
        "本报讯（记者 何静）一排红砖厂房，一条青石小巷，走进红星茶厂，空气里满是茶香，工人正在烘焙秋茶。",
    )
    rows = [
        laid_out([feature]),
        "旧厂房里有新主意",
        *column(
            "四年前茶厂停产，厂长带着工人跑市场，把烘焙车间改成体验馆，茶香引来了城里的客人。", 14, "　　"
        ),
        "老手艺搭上新平台",
        *column("做了三十年炒茶师傅的邵志强如今每周直播三场，茶厂的秋茶最多一晚卖出两百斤。", 14, "　　"),
        laid_out([PARK]),
    ]
    assert [h for h, _, _ in told("\n".join(rows))] == [feature[0], PARK[0]]


def test_a_signed_notice_at_the_top_of_a_page_is_read():
    notice = "计划停电公告\n因线路检修需要，云河县供电\n公司定于11月9日停电。\n不便之处，敬请谅解。\n云河县供电公司\n2023年11月5日"
    article = page(f"{notice}\n{laid_out([MEETING, PARK])}").articles[0]
    assert (article.headline.text, article.text[:16]) == ("计划停电公告", "因线路检修需要，云河县供电公司定")


def test_a_call_with_its_office_between_two_articles():
    notice = "停水通知\n因管网改造，城南水厂定于\n12月10日停水，请提前储水。\n云河县自来水公司\n2023年12月6日"
    assert [h for h, _, _ in told(f"{laid_out([MEETING])}\n{notice}\n{laid_out([PARK])}")] == [
        MEETING[0],
        "停水通知",
        PARK[0],
    ]


def test_the_first_line_of_an_item_is_no_headline():
    items = "【简讯】\n●县税务局走访个体工商户\n，解答政策疑问。（何小舟）\n●县图书馆推出夜间借阅服\n务，每周延时。（杨柳）"
    found = told(f"{laid_out([MEETING, PARK], after=True)}\n{items}")
    assert [h for h, _, _ in found] == [MEETING[0], PARK[0], "简讯"]


def test_a_credit_broken_at_the_end_of_a_page():
    text = laid_out([MEETING, BANK])
    article = page(f"{text}\n八年过去，江面上又见到了江\n豚。（通讯员\n林青）").articles[-1]
    assert (article.headline.text, article.byline, article.text[-3:]) == (BANK[0], ("林青",), "江豚。")


def test_who_signs_at_the_head_and_who_at_the_foot_are_two():
    text = f"{laid_out([(BANK[0], '□ 记者 何静', *BANK[1:])])}\n{laid_out([COURT])}"
    assert [a.byline for a in page(text).articles] == [("何静",), ("林青",)]


def test_text_and_pictures_of_one_hand_close_an_article():
    judge = (
        "背着国徽走山路",
        "翻过两道山梁，蹚过一条小溪，宁溪法庭庭长背着国徽走进高寒村，开庭审一起排水纠纷。",
        "这样的巡回审判今年已开展四十七次。（尹长山 文/图）",
    )
    assert len(page(laid_out([MEETING, judge, PARK])).articles) == 3


@pytest.mark.parametrize("foot", ["（编辑：林青）", "（通讯员 林青）"])
def test_a_post_with_headings_and_two_hands_is_one_article(foot):
    text = (
        "首页 > 要闻\n老茶厂的新日子\n2023-06-05 10:20 来源：云河日报\n"
        "本报讯（记者 何静）走进红星茶厂，空气里满是茶香，工人正在烘焙秋茶，客人围着炒锅拍照。\n"
        "▍老手艺搭上新平台\n"
        "做了三十年炒茶师傅的邵志强如今每周直播三场，最多一晚卖出两百斤，订单来自二十多个省。\n"
        f"年底前还要再建两条生产线。{foot}"
    )
    assert len(page(text).articles) == 1
