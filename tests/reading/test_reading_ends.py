"""A text may end in no sentence: in who signs it, a credit, rows or unstopped prose. What stands behind is frame sooner."""

import pytest
from one_article import BODY, LEAD, STAMP, TITLE, told

_SIGNED = (
    "关于防汛值班的公示",
    f"{BODY}\n现予以公示，拟推荐单位：\n1.青山镇水利站\n2.云上镇水利站\n云河县水利局\n2023年6月5日",
)
_CREDIT = (TITLE, f"{BODY}\n（方小河 摄）")
_ROLL = (
    "云河县道德模范名单",
    "经评选，现将道德模范名单公布如下：\n方小河 青山镇荷塘村村民\n何静 云河县人民医院护士",
)
_ROWS = ("云河县空气质量状况", f"{LEAD}\n序号 乡镇 优良天数 浓度\n1 青山镇 29 31\n2 云上镇 30 26")
_UNSTOPPED = (
    "我校举行春季运动会",
    "春风拂面，阳光正好。6月4日至5日，我校春季运动会在东校区操场隆重举行\n开幕式上，校长林青致辞，裁判员代表、运动员代表先后宣誓\n比赛中，运动员奋勇争先，取得了运动成绩和精神文明双丰收",
)
_TEXTS = (_SIGNED, _CREDIT, _ROLL, _ROWS, _UNSTOPPED)


def _bare(text):
    return text.replace(" ", "")


@pytest.mark.parametrize("stated", ["", f"{STAMP}\n"], ids=("unstated", "stated"))
@pytest.mark.parametrize("text", _TEXTS, ids=("signed", "credit", "roll", "rows", "unstopped"))
@pytest.mark.parametrize(
    "behind",
    [
        "您的评论将在审核后显示\n抢首评",
        "同栏目文章\n• 青山镇开展消防演练 2023-06-02",
        "网站访问总量： 1024",
        "[06-02] 青山镇开展消防演练活动",
        "推荐给朋友\n已复制",
        "不良信息举报中心",
        "青山镇开展消防演练活动 06/02",
    ],
)
def test_what_stands_behind_the_end_of_a_text_is_frame(text, behind, stated):
    title, body = text
    headline, found = told(f"{title}\n{stated}{body}\n{behind}\n")
    assert headline == title
    kept = _bare(body).split("\n")
    rows = [row for row in kept if row not in ("2023年6月5日", "（方小河摄）")]
    assert _bare(found).split("\n") == rows


def test_the_contacts_of_a_paper_stand_between_its_last_sentence_and_who_signs_it():
    contacts = "联系电话：0000-1234567 0000-7654321\n地址：云河县行政中心2号楼 邮编：000000"
    found = told(
        f"云河县水利局公示\n{STAMP}\n{BODY}\n{contacts}\n云河县水利局\n2023年6月12日\n上一篇：云河县植树"
    )[1]
    assert "联系电话：0000-1234567" in found and "地址：云河县行政中心2号楼" in found


def test_what_is_attached_behind_who_signs_stays():
    attached = "附件\n防汛值班安排\n1.青山镇水利站\n2.云上镇水利站"
    found = told(f"关于防汛值班的通知\n{STAMP}\n{BODY}\n云河县水利局\n2023年6月12日\n{attached}\n")[1]
    assert found.endswith("2.云上镇水利站")


@pytest.mark.parametrize(
    "contact", ["监督电话：0000-8000000", "报名邮箱：yh@example.cn", "联系邮箱：yh@example.cn"]
)
def test_a_contact_is_text_only_where_the_text_gives_one(contact):
    assert told(f"{TITLE}\n{STAMP}\n{BODY}\n{contact}\n")[1] == BODY
    notice = f"{BODY}\n各单位请于6月9日前报名。\n{contact}"
    assert told(f"{TITLE}\n{STAMP}\n{notice}\n")[1] == notice


def test_numbered_titles_of_other_pages_under_a_button_go_and_items_of_the_text_stay():
    others = "专题推荐\n1. 青山镇开展消防演练活动\n02. 云上镇召开植树造林大会"
    assert told(f"{TITLE}\n{STAMP}\n{BODY}\n{others}\n") == (TITLE, BODY)
    items = f"{BODY}\n会议还提出三件事：\n1. 各乡镇开展汛前检查\n2. 各单位召开部署会议"
    assert told(f"{TITLE}\n{STAMP}\n{items}\n上一篇：云河县植树")[1] == items


@pytest.mark.parametrize("owner", ["制作单位：云河县信息中心", "备案编号：B2-20230000"])
def test_who_runs_a_page_is_frame_under_a_notice_too(owner):
    notice = f"{BODY}\n请各单位于6月9日前报名。\n联系电话：0000-1234567"
    assert told(f"关于防汛培训的通知\n{STAMP}\n{notice}\n{owner}\n")[1] == notice


def test_names_of_pictures_that_differ_in_their_number_alone_are_frame():
    first, second = BODY.split("\n")
    assert told(f"{TITLE}\n{STAMP}\n{first}\n防汛12\n{second}\n防汛13\n") == (TITLE, BODY)
    annexes = f"{BODY}\n附件1\n附件2"
    assert told(f"{TITLE}\n{STAMP}\n{annexes}\n上一篇：云河县植树")[1] == annexes


def test_rows_under_the_name_of_a_prize_are_the_list_s():
    body = (
        "经评审，共评出一等奖1名、二等奖1名，并设优秀组织奖。现将结果公布如下：\n一等奖：\n《种子》\n方小河 云河一中\n"
        "二等奖：\n《长河》\n蔚小满 云河茶业公司\n优秀组织奖：\n青山镇工会"
    )
    assert told(f"{TITLE}\n{body}") == (TITLE, body)
