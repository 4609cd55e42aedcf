"""Frames of English menus, letters to an office, registers and tables without figures."""

import pytest
from one_article import BODY, STAMP, TITLE, told

from summarizer.reading import decode, read


def page(text):
    return read(decode(text.encode(), "page"))


def texts(article):
    return [s.text for s in article.sentences]


@pytest.mark.parametrize(
    "under",
    [
        "PREVIOUS：云河集团植树\nNEXT：没有了\nTel：0000-0000000\nAdd：云河市创业路1号",
        "相关文件\n关于云河县防汛工作的公告\n扫一扫在手机端打开",
        "学校概况\n党员风采\n招生就业",
    ],
)
def test_menus_under_a_text(under):
    assert told(f"{TITLE}\n{STAMP}\n{BODY}\n{under}") == (TITLE, BODY)


def test_a_bare_day_between_title_and_text_is_a_sites():
    assert told(f"支部动态\n{TITLE}\n2023-06-05\n{BODY}\n水利风采\n走进云河") == (TITLE, BODY)


def test_colours_and_pictures_buttons_over_a_text():
    assert told(f"{TITLE}\n{STAMP}\n【背景色 杏仁黄 秋叶褐 胭脂红】\n{BODY}") == (TITLE, BODY)


def test_a_letter_and_its_answer_have_the_day_of_the_answer():
    text = (
        "首页 > 县长信箱\n关于城东停车难的问题\n来信时间 2023-06-01\n来信内容\n县长您好：城东停车位太少，能否增设？\n"
        "回复内容\n您好！已在城东增设停车位60个，6月4日启用。\n回复单位：云河县城市管理局\n回复时间：2023-06-05\n"
        "满意度评价：满意 基本满意 不满意\n"
    )
    answered = page(text)
    assert (answered.published, answered.publisher) == ("2023-06-05", "云河县城市管理局")
    assert texts(answered.articles[0])[-1] == "已在城东增设停车位60个，6月4日启用。"


def test_the_day_of_publication_under_its_label_counts_before_that_of_drawing_up():
    text = f"成文日期：\n2023-05-31\n发布日期：\n2023-06-05\n{TITLE}\n{BODY}"
    assert page(text).published == "2023-06-05"


def test_rows_of_a_table_without_figures_are_text():
    rows = [
        "学段|学科|姓名|单位",
        "小学|语文|方远山|云河小学",
        "小学|数学|林青|青山小学",
        "初中|英语|何静|云河三中",
    ]
    text = (
        f"首页\n云河县教学能手评选结果公示\n{STAMP}\n现将评选结果公示如下：\n"
        + "\n".join(rows)
        + "\n公示期为5天。\n水利风采\n走进云河"
    )
    (article,) = page(text).articles
    assert texts(article) == ["现将评选结果公示如下：", *rows, "公示期为5天。"]


def test_the_kind_of_a_paper_over_its_title_and_who_signs_it_are_frame():
    title = "关于城北片区计划停水的公告"
    text = (
        f"云河水务\n停水公告\n{title}\n2023-06-05 15:04:10\n尊敬的用户：\n因主管网改造施工，定于6月6日对城北路停水，请提前储水。\n"
        "云河水务有限公司\n2023年6月5日\n"
    )
    assert page(text).articles[0].headline.text == title


def test_a_telephone_under_who_answers_it_is_the_notices():
    text = (
        f"招标公告\n青山镇污水处理厂工程招标公告\n{STAMP}\n一、项目概况\n工期：300日历天。\n二、联系方式\n"
        "招标人：云河县住房和城乡建设局\n联系人：方工\n电话：0000-0000000\n上一篇：没有了\n"
    )
    assert texts(page(text).articles[0])[-1] == "电话：0000-0000000"


def test_what_a_machine_made_of_a_text_is_no_text():
    over = "收听本文 语速1.0x\nAI摘要\n本文介绍了云河县防汛工作的情况。\n以上内容由AI生成，仅供参考"
    assert told(f"{TITLE}\n{STAMP}\n{over}\n{BODY}") == (TITLE, BODY)


def test_what_others_like_is_other_pages():
    assert told(f"{TITLE}\n{STAMP}\n{BODY}\n赞 26\n喜欢此内容的人还喜欢\n水表到期要换吗？") == (TITLE, BODY)


def test_sections_in_a_row_are_no_kicker():
    (article,) = page(f"水利要闻 防汛抗旱 水库管理 节约用水\n{TITLE}\n{STAMP}\n{BODY}").articles
    assert (article.headline.text, article.kicker) == (TITLE, None)


def test_the_kind_of_an_event_over_its_title_is_a_section():
    title = "云河县上半年经济运行情况新闻发布会"
    assert told(f"新闻发布会\n{title}\n{STAMP}\n{BODY}")[0] == title


def test_headings_in_brackets_stay_in_a_text():
    text = (
        "借名买房起纠纷\n"
        + STAMP
        + "\n【案情简介】\n方某借名买房，向云河县法律援助中心求助。\n【处理结果】\n法院判决买房纠纷双方办理过户手续。\n"
    )
    (article,) = page(text).articles
    assert texts(article) == [
        "【案情简介】",
        "方某借名买房，向云河县法律援助中心求助。",
        "【处理结果】",
        "法院判决买房纠纷双方办理过户手续。",
    ]


def test_the_table_of_contents_of_a_plan_is_no_list_of_titles():
    title = "云河县山洪灾害防御预案"
    parts = ["1 总则", "1.1 编制目的", "为有效防御山洪灾害，制定本预案。", "2 组织指挥", "指挥部统一指挥山洪灾害防御工作。", "3 预警", "预警分为准备转移和立即转移两级。"]  # fmt: skip
    text = f"首页>应急预案\n{title}\n{STAMP}\n1 总则\n2 组织指挥\n3 预警\n" + "\n".join(parts)
    (article,) = page(text).articles
    told = [*parts[:1], "2 组织指挥", "3 预警", *parts]
    assert (article.headline.text, texts(article)) == (title, [part.replace(" ", "") for part in told])
