"""What belongs to an article and is no sentence: whom a letter is to, rows of a table, captions, who wrote it."""

import pytest
from one_article import BODY, LAST, LEAD, STAMP, TITLE, page, told


@pytest.mark.parametrize(
    "addressed",
    [
        "广大农民朋友们：",
        "全县广大干部群众：",
        "亲爱的家长朋友：",
        "县直各有关单位：",
        "尊敬的纳税人、缴费人朋友们！",
        "物业服务企业、业主：",
        "任命：",
        "决定免去：",
    ],
)
@pytest.mark.parametrize("stated", ["", f"{STAMP}\n"])
def test_whom_a_letter_is_to_is_no_headline(addressed, stated):
    text = f"{addressed}\n{BODY}"
    assert told(f"致全县人民的一封信\n{stated}{text}") == ("致全县人民的一封信", text)


@pytest.mark.parametrize("foot", ["", "\n责任编辑：林青", "\n上一篇：云河县植树"])
@pytest.mark.parametrize(
    "credit",
    [
        "文/图 方小河",
        "图文 方小河",
        "撰文 方小河",
        "文字 方小河 摄影 何静",
        "文 方小河 图 何静",
        "县总工会 方小河",
    ],
)
def test_who_wrote_it_may_stand_behind_what_he_did(credit, foot):
    (article,) = page(f"{TITLE}\n{STAMP}\n{BODY}\n{credit}{foot}").articles
    assert article.text == BODY
    assert article.byline == (("方小河", "何静") if "何静" in credit else ("方小河",))


def test_rows_set_apart_by_spaces_are_a_table_and_lists_of_other_pages_are_none():
    table = "序号 乡镇 优良天数 浓度\n1 青山镇 29 31\n2 云上镇 30 26"
    text = told(f"{TITLE}\n{STAMP}\n{BODY}\n{table}\n上一篇：云河县植树")[1]
    assert [row.replace(" ", "") for row in text.split("\n")[2:]] == table.replace(" ", "").split("\n")
    others = "1 云河县开展义务植树活动 1203\n2 青山镇举办采茶节和茶艺比赛 853"
    assert told(f"{TITLE}\n{STAMP}\n{BODY}\n热点\n{others}") == (TITLE, BODY)


@pytest.mark.parametrize("caption", ["图为巡查队员", "左图：检查汛前准备"])
def test_a_caption_without_its_stop_is_text(caption):
    assert told(f"{TITLE}\n{STAMP}\n{BODY}\n{caption}\n责任编辑：林青") == (TITLE, f"{BODY}\n{caption}")


def test_paragraphs_that_all_lack_their_stops_are_not_joined():
    rows = [
        "春风拂面，阳光正好。6月4日至5日，我校春季运动会在东校区操场隆重举行",
        "开幕式上，校长林青致辞，裁判员代表、运动员代表先后宣誓，全校师生参加了活动",
        "比赛中，运动员奋勇争先，取得了运动成绩和精神文明双丰收，多人打破了校纪录",
    ]
    (article,) = page("\n".join(("我校举行春季运动会", STAMP, *rows))).articles
    assert article.text == "\n".join(rows)
    # Where only one breaks off, it goes on in the next line.
    (article,) = page(f"{TITLE}\n{STAMP}\n{LEAD[:-1]}，\n并听取了意见。\n{LAST}").articles
    assert len(article.text.split("\n")) == 2


@pytest.mark.parametrize(
    "head", ["热搜榜", "推荐阅读\n青山镇举办采茶节和茶艺比赛", "相关新闻\n云河县植树\n青山镇开学第一课"]
)
@pytest.mark.parametrize(
    "text",
    [
        (TITLE, BODY),
        ("致全县人民的一封信", f"广大农民朋友们：\n致全县人民的一封信请大家读一读，守牢安全底线：\n{BODY}"),
        (
            "云河县水利局招聘公告",
            f"因工作需要，云河县水利局拟招聘护林员，现将招聘公告如下：\n一、条件\n{BODY}",
        ),
    ],
)
def test_the_head_of_a_list_over_a_title_takes_nothing_of_the_text(head, text):
    title, body = text
    assert told(f"{head}\n{title}\n{body}\n") == (title, body)
