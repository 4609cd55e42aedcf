"""What stands under a text is weighed: signs that each prove little are frame together, and how papers end is text."""

import pytest

from summarizer.reading import decode, read

TITLE = "云河县召开防汛工作会议"
LEAD = "6月4日，云河县召开防汛工作会议，听取各乡镇汛前准备情况汇报，部署下一步工作。"
LAST = "会议要求，各乡镇要压实责任，守牢安全底线，加强值班值守，确保安全度汛。"
BODY = f"{LEAD}\n{LAST}"
STAMP = "2023-06-05 10:20 来源：云河日报"
OWNER = "主办：云河县人民政府办公室 技术支持：云上软件有限公司"


def page(text):
    return read(decode(text.encode(), "page.txt"))


def told(text):
    (article,) = page(text).articles
    return article.headline and article.headline.text, article.text


@pytest.mark.parametrize(
    "foot",
    [
        f"{OWNER}\nProduced By CMS 网站群内容管理系统 publishdate:2023/08/01 11:53:03",
        "签稿：方小河\n编辑：林青\n校对：何静",
        "主 编：林青\n图片采集：方小河 何静\n审 核：何静",
        "来源：云河网\n青山新闻 2023-6-9\n云上镇：“三夏”农忙正当时， 多措并举保丰收\n2023-5-12青山新闻\n青山新闻 2023-5-7",
        "向本网爆料，请拨打热线电话：0000-8335000，或登录云河网官方微博（@云河网）、官方微信。",
        "违法和不良信息举报电话：2780000 违法和不良信息举报邮箱：yh@example.cn 网站地图 政务邮箱 联系我们 云河县网上有害信息举报平台入口和网站管理规范"
        "说明 版权所有：云河县人民政府门户网站 主办单位：云河县人民政府办公室 网站标识码：0000000000 备案号：某ICP备00000000号 本站访问统计",
        "新闻推荐\n本报讯（方小河 记者林青）青山派出所在行动中连续抓获两名逃犯。6月14日下午，青山派出所接到…\n云河新闻，弘扬社会正气。除了新闻，我们还传播幸福！",
        "--> 2023-06-05 2 2 云河日报 c122624.html 1 云河县召开防汛工作会议 /enpproperty-->",
    ],
)
def test_frame_by_signs_that_each_prove_little(foot):
    assert told(f"{TITLE}\n{STAMP}\n{BODY}\n{foot}\n") == (TITLE, BODY)


@pytest.mark.parametrize(
    "end",
    [
        "联系电话：0000-8335000",
        "请各单位于6月9日前拨打县防汛办热线电话0000-8335000报送。",
        "同时，我们请各位代表提出宝贵意见，会议期间可拨打热线。",
    ],
)
def test_what_speaks_of_the_text_stays(end):
    assert told(f"{TITLE}\n{BODY}\n{end}\n")[1].endswith(end)


def test_a_broken_line_over_a_disclaimer_is_frame_and_a_paragraph_is_not():
    # The outlet in brackets is no full stop.
    told_last = f"{LAST}（云河新闻客户端）"
    disclaimer = "免责声明：凡本网注明“来源：XXX”的作品，均转载自其它媒体，版权归原作者所有，如有侵犯请告知，我们将尽快删除相关内容。"
    assert LAST in told(f"{TITLE}\n{LEAD}\n{told_last}\n{disclaimer}\n")[1]


def test_rows_of_other_pages_say_nothing_of_the_day():
    rows = "青山新闻 2023-6-9\n青山新闻 2023-5-7\n"
    assert page(f"{TITLE}\n来源：云河网\n{BODY}\n{rows}").published is None
    assert page(f"{TITLE}\n来源：云河网\n{BODY}\n2023-6-9\n").published == "2023-06-09"


def test_a_mark_behind_every_paragraph_is_taken_out():
    mark = "R8c云河新闻网"
    assert (
        told(f"{TITLE}\n{LEAD}{mark}\n{LAST}{mark}\n{LAST[:20]}。{mark}\n{mark}\n")[1]
        == f"{BODY}\n{LAST[:20]}。"
    )


def test_the_agency_of_a_photographer_leaves_with_the_credit():
    (article,) = page(f"{TITLE}\n{STAMP}\n{LEAD}\n{LAST}新华社（方小河 摄）\n").articles
    assert (article.text, article.byline) == (BODY, ("方小河",))
