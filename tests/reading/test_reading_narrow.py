"""The head of a narrow page, and small frames that ordinary pages have."""

import pytest
from one_article import BODY, STAMP, TITLE, told

from summarizer.reading import decode, read

STORY = (
    "5月6日至9日，第十六届云河文化博览会举行，云河竹编以“编”为主题精彩亮相，吸引众多客商驻足。",
    "展会期间，云河竹编合作社与七家企业签订合作协议，意向金额达九百六十万元。",
    "传承人方小河现场演示编织技艺，让观众近距离感受竹编之美。",
)


def page(text):
    return read(decode(text.encode(), "page"))


def column(width):
    return "\n".join(
        "\n".join(text[at : at + width] for at in range(0, len(text), width))
        for text in ("　　" + paragraph for paragraph in STORY)
    )


@pytest.mark.parametrize("width", [12, 14, 15, 17])
@pytest.mark.parametrize(
    "head", ["02 综合新闻\n2023年5月11日 星期四 责编/方远山 校对/林青\n", "云河日报\n2023.5.11 星期四\n编辑：何静　电话：0000-0000000\n"]
)  # fmt: skip
def test_the_first_lines_of_a_narrow_page_are_no_frame(head, width):
    (article,) = page(f"{head}云河竹编亮相文化博览会\n{column(width)}").articles
    assert article.headline.text == "云河竹编亮相文化博览会"
    assert article.text.replace("\n", "").startswith(STORY[0])


def test_who_is_caught_in_a_net_is_no_site():
    text = (
        f"第三版\n2023年5月11日\n主编：方远山\n两名诈骗嫌疑人落网\n本报讯（记者 林青）{STORY[1]}\n{STORY[2]}"
    )
    assert page(text).articles[0].headline.text == "两名诈骗嫌疑人落网"


def test_a_title_that_goes_on_behind_a_bar_is_whole():
    title = "云河县全城停水|将于7月12日晚上10点开始"
    assert told(f"{title}\n{STAMP}\n{BODY}")[0] == title


@pytest.mark.parametrize(
    "under",
    ["云河县水利局，防汛工作会议，水利局", "防汛 云河 水库 山洪 2023-06-05 10:20 12"],
)
def test_words_for_search_engines_and_tags_under_a_text(under):
    assert told(f"{TITLE}\n{STAMP}\n{BODY}\n{under}") == (TITLE, BODY)


def test_weather_with_a_range_of_winds():
    assert told(f"今日天气　阵雨转多云　22℃~29℃　东南风2～3级\n{TITLE}\n{STAMP}\n{BODY}") == (TITLE, BODY)


def test_rows_of_a_register_that_say_nothing():
    text = f"{TITLE}\n{STAMP}\n发布文号 暂无\n有效性状态 有效\n{BODY}"
    assert told(text) == (TITLE, BODY)


@pytest.mark.parametrize("who", ["县政协开展监督性视察", "云河县开展监督性视察", "我县开展监督性视察"])
def test_what_something_was_done_for_is_the_kicker(who):
    text = f"为优化营商环境建言献策\n{who}\n本报讯（记者 方远山）11月2日，{who}，听取情况介绍，围绕审批提速、融资支持提出建议16条。\n"
    (article,) = page(text).articles
    assert (article.headline.text, article.kicker.text) == (who, "为优化营商环境建言献策")


def test_a_stop_on_a_line_of_its_own_ends_the_first_sentence():
    text = f"01 要闻\n本报讯（记者 方远山）{STORY[0][:-1]}\n。\n{STORY[1]}\n"
    assert page(text).articles[0].sentences[0].text == STORY[0]
