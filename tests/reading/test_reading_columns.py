"""One newspaper page set in many ways: every width of column, with and without blank lines and indents."""

from itertools import product

import pytest

from summarizer.reading import decode, read

ARTICLES = [
    (
        ("扛牢政治责任 守住安全底线", "市防汛工作会议召开"),
        "本报讯（记者 王小明）6月4日，全市防汛工作会议召开，市委书记方远山出席会议并讲话，市长林青主持会议。\n"
        "会议要求，各县区要压实防汛责任，加强巡查值守，确保安全度汛。各有关部门要各司其职、密切配合，形成工作合力。",
    ),
    (
        ("林青到开发区调研重点项目",),
        "本报讯（记者 赵大川 通讯员 李小河）6月3日，市长林青到开发区调研重点项目建设。林青先后来到新材料产业园、"
        "科创中心，详细了解建设进度。林青强调，要强化要素保障，加快建设进度，确保按期投产。\n市领导孙三、周五参加调研。",
    ),
    (
        ("市重点工程传来捷报", "云河大桥合龙"),
        "本报讯（记者 王小明）昨日上午，云河大桥顺利合龙。该桥全长1.2公里，总投资3.6亿元，是市重点工程。\n"
        "大桥建成后，两岸通行时间将缩短至5分钟。",
    ),
    (
        ("夏季招聘会提供岗位6200个",),
        "本报讯（记者 费小鱼）6月2日，我市举行夏季招聘会，150余家企业现场招聘，提供岗位约6200个。"
        "求职者可免费入场，无需预约。",
    ),
]
HEADLINES = ["市防汛工作会议召开", "林青到开发区调研重点项目", "云河大桥合龙", "夏季招聘会提供岗位6200个"]


def page(width, gap, indent, follow):
    lines = ["云河日报", "2023年6月5日 星期一", "02 要闻", ""]
    for heading, text in ARTICLES:
        body = []
        for paragraph in text.split("\n"):
            paragraph = "　　" * indent + paragraph
            body += [paragraph[i : i + width] for i in range(0, len(paragraph), width)]
        blank = [""] * gap
        parts = (body, blank, heading, blank) if follow else (heading, blank, body, blank)
        lines += [line for part in parts for line in part]
    return "\n".join([*lines, "热线电话：0000-8888888"])


@pytest.mark.parametrize(
    ("width", "gap", "indent", "follow"), list(product((12, 16, 20, 26, 34), (0, 1, 2), (0, 1), (0, 1)))
)
def test_every_headline_finds_its_article(width, gap, indent, follow):
    result = read(decode(page(width, gap, indent, follow).encode(), "page"))
    assert [a.headline.text if a.headline else None for a in result.articles] == HEADLINES
    for article, (_, text) in zip(result.articles, ARTICLES, strict=True):
        assert article.text.replace("\n", "") == text.replace("\n", "").partition("）")[2]


def cut(width, text):
    """A text in a column."""
    return "\n".join(text[i : i + width] for i in range(0, len(text), width))


def wrapped(width, *articles):
    """A page of headlines over their texts, in columns of one width."""
    text = "\n\n".join(f"{title}\n{cut(width, body)}" for title, body in articles)
    return read(decode(text.encode(), "page.txt"))


ORDER = "会议要求，各乡镇要压实防汛责任，加强巡查值守，备足防汛物资，落实包保制度，确保人民群众生命财产安全，确保全县安全度汛。"


@pytest.mark.parametrize("width", [10, 11, 12, 13])
def test_a_dateline_that_the_column_breaks_opens_an_article(width):
    result = wrapped(
        width,
        (
            "云河召开防汛会议",
            f"本报云河高新区5月7日讯（记者 王小明 通讯员 李小河）云河县召开防汛会议。{ORDER}",
        ),
        ("青山镇演练", f"（记者 何静 通讯员 李小红）青山镇昨天举行防汛演练。{ORDER}"),
        ("林青查看河道", f"本报云河高新区5月8日讯（记者 方舟）县长林青查看河道。{ORDER}"),
    )
    assert [a.headline.text for a in result.articles] == ["云河召开防汛会议", "青山镇演练", "林青查看河道"]
    assert [a.byline for a in result.articles] == [("王小明", "李小河"), ("何静", "李小红"), ("方舟",)]


@pytest.mark.parametrize("broken", ["本报\n记者 王小明 摄", "本报记者 王\n小明 摄"])
def test_a_photographer_s_credit_that_the_column_breaks_is_one(broken):
    caption = f"5月7日，青山镇茶农在采摘夏茶。{broken}\n\n"
    text = "".join(
        f"本报讯（记者 {name}）{event}。\n{cut(16, ORDER)}\n{event}\n\n{caption}"
        for name, event in [("何静", "云河召开防汛会议"), ("方舟", "夏粮收购开秤")]
    )
    result = read(decode(text.encode(), "page.txt"))
    assert [a.byline for a in result.articles] == [("何静",), ("王小明",), ("方舟",), ("王小明",)]
    assert result.articles[1].sentences[-1].text == "5月7日，青山镇茶农在采摘夏茶。"


def test_headlines_are_told_by_the_columns_beside_them_on_a_page_of_several_widths():
    articles = [
        (12, "云河县召开防汛工作会议部署防汛", "县里昨天召开了防汛工作会议。"),
        (21, "夏粮收购开秤", "我县各收购点昨天开秤收购夏粮。"),
        (30, "县长林青到青山镇检查防汛工作", "县长林青昨天检查了防汛工作。"),
        (16, "青山镇举行防汛应急演练提升抢险救灾本领", "青山镇昨天举行了防汛应急演练。"),
    ]
    text = "".join(
        f"{title}\n{cut(width, lead + ORDER + ORDER)}（记者 何静）\n" for width, title, lead in articles
    )
    result = read(decode(text.encode(), "page.txt"))
    assert [a.headline and a.headline.text for a in result.articles] == [title for _, title, _ in articles]


def test_a_line_of_names_that_looks_like_a_menu_opens_its_article():
    result = wrapped(
        23,
        (
            "云河召开防汛会议",
            f"本报讯 （通讯员 王小明 李小红） 为进一步做好工作，云河县召开防汛会议。{ORDER}",
        ),
        ("青山镇防汛演练", f"本报讯 （通讯员 何静） 5月8日，青山镇举行防汛演练。{ORDER}"),
    )
    assert [a.byline for a in result.articles] == [("王小明", "李小红"), ("何静",)]


def test_the_first_line_of_a_column_under_a_list_of_other_pages_is_no_row_of_it():
    texts = [
        cut(21, f"本报云河5月7日讯（记者 王小明） 5月6日，云河县召开防汛会议。{ORDER}")
        + "\n云河召开防汛会议\n",
        cut(21, f"本报云河5月7日讯（记者 何静） 5月5日，青山镇举行防汛演练。{ORDER}") + "\n青山镇防汛演练\n",
    ]
    result = read(decode(("导读\n●夏粮收购开秤　2版\n\n" + "\n".join(texts)).encode(), "page.txt"))
    assert [a.byline for a in result.articles] == [("王小明",), ("何静",)]


def test_what_somebody_says_goes_on_over_the_foot_of_a_column_without_wraps():
    said = "方远山指出，要压实责任，抓好防汛工作，确保全县"
    text = f"市防汛工作会议召开\n{ARTICLES[0][1]}\n\n{said}\n\n安全度汛。\n\n{ARTICLES[1][0][0]}\n{ARTICLES[1][1]}\n"
    result = read(decode(text.encode(), "page.txt"))
    assert result.articles[0].sentences[-1].text == f"{said}安全度汛。"


@pytest.mark.parametrize("width", [14, 15, 16, 17])
@pytest.mark.parametrize(
    "told",
    ["何静通报了全县防汛物资储备情况，安排下一步工作。", "记者在全县防汛物资储备库看到，各类物资码放整齐。"],
)
def test_what_was_done_at_a_meeting_is_no_headline_over_or_under_a_text(width, told):
    texts = [
        f"{cut(width, '本报讯（记者 方舟）6月4日，云河县召开防汛工作会议，通报全县防汛物资储备情况。' + ORDER)}\n\n{cut(width, told)}\n\n云河县召开防汛工作会议\n",
        f"{cut(width, '本报讯（记者 王小明）6月3日，林青检查夏粮收购工作。' + ORDER)}\n\n林青检查夏粮收购\n",
    ]
    result = read(decode("\n".join(texts).encode(), "page.txt"))
    assert [a.headline.text for a in result.articles] == ["云河县召开防汛工作会议", "林青检查夏粮收购"]
    assert result.articles[0].sentences[-1].text == told


@pytest.mark.parametrize("rest", ["果，对下一步工作作了安排。", "，对下一步工作作了安排。"])
def test_a_line_that_begins_with_the_rest_of_a_word_or_with_a_mark_goes_on(rest):
    over = "林青通报全县上半年考核情况和评价结" + "果" * rest.startswith("，")
    text = f"云河县召开考核会议\n{over}\n\n{rest}\n"
    assert read(decode(text.encode(), "page.txt")).articles[0].sentences[0].text == (over + rest)


def test_a_second_line_with_a_comma_under_a_headline_is_none_of_the_text_below():
    titles = [
        ("云河护林工作形成新局面", "促进林农增收，带动全县山村旅游和服务"),
        ("全县夏粮收购昨天开秤", "五十个粮站同时开门收粮，备足资金和仓容"),
    ]
    text = "".join(
        f"{title}\n{second}\n{cut(16, '云河县把这件事作为大事来抓。' + ORDER)}（记者 {name}）\n\n"
        for (title, second), name in zip(titles, ["王小明", "何静"], strict=True)
    )
    result = read(decode(text.encode(), "page.txt"))
    assert [a.sentences[0].text for a in result.articles] == ["云河县把这件事作为大事来抓。"] * 2
