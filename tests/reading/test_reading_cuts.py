"""Where an article of a newspaper page ends, told by what stands by itself: columns, notices paid for, photographs."""

import pytest

from summarizer.reading import decode, read

DREDGE = "本报讯（记者 王小明）5月7日，云河县启动河道清淤工程，副县长林青到场查看。\n清淤工程计划年底完工。\n"
LIBRARY = (
    "五一假期，县图书馆每天接待读者三千多人。馆里新添了儿童绘本区和自习室，不少家长带着孩子一坐就是半天。"
)
GRAIN = "夏粮收购开秤\n本报讯（记者 方舟）5月8日，全县夏粮收购开秤，各收购点秩序井然。\n"
AFTER = "本报讯（记者 方舟）5月8日，全县夏粮收购开秤，各收购点秩序井然。\n夏粮收购开秤\n"
PHOTO = "5月6日，青山镇茶农在茶园里采摘夏茶，全镇一万亩茶园进入采摘旺季。"


def page(text):
    return read(decode(text.encode(), "page.txt"))


def headlines(text):
    return [a.headline and a.headline.text for a in page(text).articles]


def test_a_column_of_items_ends_where_a_paragraph_has_no_mark():
    result = page(
        f"{DREDGE}\n河道清淤工程启动\n\n要闻简报\n◆5月6日，县委党校春季班开学。\n◆5月7日，全县夏粮收购工作会召开。\n\n{LIBRARY}（李小红）\n\n县图书馆假期人气旺\n"
    )
    assert [a.headline.text for a in result.articles] == [
        "河道清淤工程启动",
        "要闻简报",
        "县图书馆假期人气旺",
    ]
    assert result.articles[2].byline == ("李小红",)


def test_who_is_named_under_a_column_of_items_wrote_what_is_below():
    result = page(
        f"□记者 王小明\n5月7日，云河县启动河道清淤工程。\n\n河道清淤工程启动\n\n简讯\n◆5月6日，县委党校春季班开学。\n◆5月7日，夏粮收购工作会召开。\n\n□记者 李小红\n{LIBRARY}\n\n县图书馆假期人气旺\n"
    )
    assert [a.byline for a in result.articles] == [("王小明",), (), ("李小红",)]


@pytest.mark.parametrize("over", ["县图书馆假期人气旺\n", ""])
def test_what_is_paid_for_takes_no_article_with_it(over):
    under = "" if over else "\n县图书馆假期人气旺\n"
    dredge = f"河道清淤工程启动\n{DREDGE}" if over else f"{DREDGE}\n河道清淤工程启动\n"
    text = f"{dredge}\n遗失声明\n赵老四遗失居民身份证，声明作废。\n\n{over}{LIBRARY}（记者 李小红）\n{under}"
    assert headlines(text) == ["河道清淤工程启动", "县图书馆假期人气旺"]


@pytest.mark.parametrize("credit", ["本报记者 李小红 摄", "\n记者 李小红 摄影报道"])
def test_a_photograph_over_the_text_of_an_unsigned_article_is_an_item_of_its_own(credit):
    result = page(
        f"{DREDGE}\n河道清淤工程启动\n\n{PHOTO}{credit}\n\n{LIBRARY}（记者 何静）\n\n县图书馆假期人气旺\n"
    )
    assert [a.headline and a.headline.text for a in result.articles] == [
        "河道清淤工程启动",
        None,
        "县图书馆假期人气旺",
    ]
    assert [a.byline for a in result.articles] == [("王小明",), ("李小红",), ("何静",)]


def test_a_photograph_of_the_article_stays_with_it():
    caption = "5月4日，小读者在县图书馆新添的儿童绘本区看书。李小红 摄"
    result = page(
        f"河道清淤工程启动\n{DREDGE}\n县图书馆假期人气旺\n{caption}\n{LIBRARY}（记者 何静）\n{GRAIN}"
    )
    assert [a.headline.text for a in result.articles] == [
        "河道清淤工程启动",
        "县图书馆假期人气旺",
        "夏粮收购开秤",
    ]
    assert result.articles[1].byline == ("李小红", "何静")


def test_who_is_named_under_the_photographer_wrote_what_is_below():
    result = page(
        f"{DREDGE}\n河道清淤工程启动\n\n{PHOTO}李小红 摄\n\n本报记者 何静\n{LIBRARY}\n\n县图书馆假期人气旺\n"
    )
    assert [a.byline for a in result.articles] == [("王小明",), ("李小红",), ("何静",)]


@pytest.mark.parametrize(
    ("title", "lead"),
    [
        ("县图书馆延时开放到晚九点", "近日，天气转热，县图书馆推迟了闭馆，市民下了班也能借书。"),
        ("云河实验中学办起读书角", "走廊里摆着一排排书架，云河实验中学的学生下了课就围过来。"),
        (
            "青山镇：\n“流动书车”进山来",
            "一辆蓝色大巴开到村口，孩子们围着车身叫起来。青山镇今年为山村添了书车。",
        ),
    ],
)
def test_an_unsigned_article_begins_where_its_title_names_who_the_text_names_first(title, lead):
    text = f"河道清淤工程启动\n{DREDGE}\n{title}\n{lead}\n\n{GRAIN}"
    assert headlines(text) == ["河道清淤工程启动", title.replace("\n", ""), "夏粮收购开秤"]


def test_a_heading_that_names_who_was_named_before_does_not_cut():
    text = (
        "实验中学新校区启用\n本报讯（记者 王小明）5月7日，实验中学新校区启用。\n实验中学的灯光\n"
        f"每到夜里，实验中学灯火通明，学生在自习。\n{GRAIN}"
    )
    assert headlines(text) == ["实验中学新校区启用", "夏粮收购开秤"]


NOTICE = "尊敬的用户：\n因管网改造，5月20日23时起青山路沿线停水六小时，请提前储水。\n特此公告。\n云河县供水公司\n2024年5月18日\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"河道清淤工程启动\n{DREDGE}\n停水公告\n{NOTICE}\n{GRAIN}",
            ["河道清淤工程启动", "停水公告", "夏粮收购开秤"],
        ),
        (
            f"{DREDGE}\n河道清淤工程启动\n\n{NOTICE}\n停水公告\n\n本报记者 何静\n{LIBRARY}\n\n县图书馆假期人气旺\n\n{AFTER}",
            ["河道清淤工程启动", "停水公告", "县图书馆假期人气旺", "夏粮收购开秤"],
        ),
    ],
)
def test_a_notice_begins_under_a_short_title_and_ends_with_its_office(text, expected):
    result = page(f"云河日报　2024年5月20日　星期一\n{text}")
    assert [a.headline.text for a in result.articles] == expected
    assert result.articles[1].sentences[-2].text == "云河县供水公司"
    assert [a.byline for a in result.articles if a.headline.text in ("停水公告", "县图书馆假期人气旺")] in (
        [()],
        [(), ("何静",)],
    )


@pytest.mark.parametrize("masthead_first", [True, False])
def test_the_day_of_a_notice_is_not_that_of_the_page(masthead_first):
    line = "2024年5月20日　星期一\n"
    text = f"停水公告\n{NOTICE}\n河道清淤工程启动\n{DREDGE}\n{GRAIN}"
    result = page(line + text if masthead_first else text + line)
    assert result.published == "2024-05-20"


def test_a_photograph_under_a_reporter_s_line_is_an_item_of_its_own():
    text = f"{LIBRARY}\n（记者 何静）\n{PHOTO}\n李小红 摄\n简讯\n◆5月6日，党校开学。\n◆5月7日，粮站开秤。\n"
    result = page(f"河道清淤工程启动\n{DREDGE}\n县图书馆假期人气旺\n{text}")
    assert [a.byline for a in result.articles] == [("王小明",), ("何静",), ("李小红",), ()]


@pytest.mark.parametrize("credit", ["李小红 摄", "记者 李小红 摄影报\n道"])
def test_a_photograph_under_an_article_signed_over_its_text(credit):
    text = f"县图书馆假期人气旺\n□记者 何静\n{LIBRARY}\n馆里的灯亮到很晚。\n\n{PHOTO}\n{credit}\n\n河道清淤工程启动\n{DREDGE}"
    result = page(text)
    assert [a.headline and a.headline.text for a in result.articles] == [
        "县图书馆假期人气旺",
        None,
        "河道清淤工程启动",
    ]
    assert [a.byline for a in result.articles] == [("何静",), ("李小红",), ("王小明",)]
