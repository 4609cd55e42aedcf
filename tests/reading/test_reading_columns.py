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
