"""Letters to an office and what it answered, as the mailboxes of official sites print them."""

from one_article import page

from summarizer.reading import decode, read

QUESTION = (
    "我是青山镇荷塘村村民，村口到小学有八百米还是土路，一下雨车就进不去，孩子上学很不方便。",
    "希望有关部门实地看看，早日把这条路硬化。",
)
ANSWER = "来信收悉，荷塘村道路已列入2024年硬化计划，现正协调两个小组的土地，预计九月底前开工。"
OVER = (
    "我有话对县长说\n信箱说明：\n1、为提高县政府决策水平，欢迎您通过县长信箱对全县工作提出意见与建议；\n"
    "2、您在提交信件的时候，请根据实际情况选择信件类型；标红星的为必填项；提交后我们将尽快转给有关部门处理。\n"
    "您现在的位置：首页 > 互动交流 > 县长信箱\n信件公示"
)
UNDER = "信件回复 满意度调查 查看满意度调查汇总 >>\n回复内容评价：\n（非常满意）\n回复速度评价：\n（满意）"


def letter(over="", under=""):
    said = "\n".join(QUESTION)
    return page(
        f"{over}\n标题： 关于硬化荷塘村道路的建议\n来信人： 小河\n来信时间： 2024-03-22 20:09:55\n内容：\n县领导：\n您好！\n{said}\n"
        f"写信人：方小河\n受理回复\n回复部门： 云河县交通运输局\n回复时间： 2024-04-03 10:24:11\n回复内容：\n{ANSWER}\n{under}"
    )


def test_a_letter_and_its_answer_are_one_text_under_its_title():
    for over, under in (("", ""), (OVER, ""), ("", UNDER), (OVER, UNDER)):
        result = letter(over, under)
        (article,) = result.articles
        assert article.headline.text == "关于硬化荷塘村道路的建议"
        assert (result.publisher, article.published) == ("云河县交通运输局", "2024-04-03")
        assert article.text == "\n".join(("县领导：", "您好！", *QUESTION, ANSWER))


def test_what_a_notice_says_of_a_mailbox_is_text():
    notice = "为听取意见，请您登录县政府网站，填写意见征集表并于6月30日前提交，逾期不再受理。"
    (article,) = page(f"关于征集意见的公告\n2024-06-05 10:20 来源：云河县发改局\n{notice}").articles
    assert article.text == notice


def test_a_button_is_no_source():
    text = f"云河县举办采茶节\n时间：2023-06-05 15:32:00 来源：\n字体显示：大 中 小\n{ANSWER}"
    assert read(decode(text.encode(), "page.txt")).publisher is None


def test_who_compiles_is_the_outlet():
    text = f"云河县举办采茶节\n时间：2023-06-05 15:32:00 来源：云河在线综合报道\n{ANSWER}"
    assert page(text).publisher == "云河在线"
