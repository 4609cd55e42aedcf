"""What stands under a text is weighed: signs that each prove little are frame together, and how papers end is text."""

import pytest
from one_article import BODY, LAST, LEAD, STAMP, TITLE, page, told

OWNER = "主办：云河县人民政府办公室 技术支持：云上软件有限公司"


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


@pytest.mark.parametrize(
    "text",
    [
        # The text twice, with what the site says of itself.
        f"{TITLE}\n{STAMP}\n"
        + f"{BODY}\n本文来自【云河在线】，仅代表作者观点。云河公共平台提供信息发布服务。\nID:yh\n" * 2,
        f"{TITLE}\n• 来源：云河日报\n• |\n• 2023-06-05\n• |\n• 0 条评论\n• T小字 T大字\n{BODY}",
        f"日期：2023-6-5（原创文章，禁止转载）\n{TITLE}\n{BODY}\n方小河 林青\n原标题：\n{TITLE}\n【推荐阅读】",
        f"{TITLE}\n{STAMP}\n{BODY}\n何静 云河消费者报记者方小河摄影报道",
    ],
)
def test_frame_told_by_the_page_as_a_whole(text):
    assert told(text) == (TITLE, BODY)


def test_a_summary_and_an_enclosure_under_a_title_are_one_article():
    title = "云河县人民政府办公室印发关于促进开发区改革创新发展实施方案的通知"
    text = (
        f"{title}\n导读：加强开发区的改革和创新发展，对于全县抓住重要历史机遇、加快转型升级、全面建成高质量小康社会具有重要意义。\n云政办〔2023〕3号\n"
        f"{title[:16]}\n{title[16:]}\n各乡镇人民政府：\n经县人民政府同意，现将《关于促进开发区改革和创新发展的实施方案》印发给你们，请结合各自工作实际认真组织实施。\n"
        "云河县人民政府办公室\n2023年6月5日\n关于促进开发区改革和\n创新发展的实施方案\n为贯彻落实上级关于促进开发区改革和创新发展的若干意见，进一步发挥开发区示范带动作用，形成新的集聚效应，制定本方案。\n一、总体要求\n（一）指导思想。坚持改革创新。\n"
    )
    (article,) = page(text).articles
    assert article.headline.text == title
    assert article.text.endswith("坚持改革创新。")


@pytest.mark.parametrize(
    ("end", "names"),
    [
        ("（宣传部 方小河/文 林青/图 新闻中心编审）", ("方小河", "林青")),
        ("（党委宣传部 文/方小河 图/林青）", ("方小河", "林青")),
        ("\n方小河\n\n相关附件：\n\n相关信息\n\n微信", ("方小河",)),
        ("\n来源 云河日报", ()),
    ],
)
def test_who_wrote_it_stands_under_the_text(end, names):
    (article,) = page(f"{TITLE}\n{STAMP}\n{BODY}{end}\n").articles
    assert (article.text, article.byline) == (BODY, names)


def test_the_outlet_between_a_day_and_a_counter_publishes():
    assert page(f"{TITLE}\n2023-06-05 云河日报 阅读：120\n{BODY}\n").publisher == "云河日报"
