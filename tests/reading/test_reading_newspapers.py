"""Newspaper pages, invented: every way to sign an article under every kind of masthead, and what stands between."""

from itertools import product

import pytest

from summarizer.reading import decode, read
from summarizer.reading.headline import choose
from summarizer.reading.masthead import masthead
from summarizer.reading.piece import whole

ARTICLES = [
    (
        "云河县召开防汛工作会议",
        "5月7日，云河县召开防汛工作会议，县委书记方远山出席会议并讲话，县长林青主持会议。",
        "会议要求，各乡镇要压实防汛责任，加强巡查值守，确保安全度汛。",
    ),
    (
        "老茶农的新生意",
        "天刚蒙蒙亮，青山镇茶农赵老四就背着竹篓上了山。今年他又多了一个身份：带货主播。",
        "“一场直播能卖两百多斤。”赵老四说，茶叶卖到了全国各地，一年增收8万多元。",
    ),
    (
        "林青调研重点项目建设",
        "5月6日，县长林青先后到新材料产业园、科创中心调研重点项目建设，详细了解项目进度。",
        "林青强调，要强化要素保障，优化审批服务，加快建设进度。",
    ),
]
# What stands before the text, behind it, on a line over it, on a line under it; how many names that gives.
SIGNATURES = {
    "dateline": ("本报讯（记者 王小明）", "", "", "", 1),
    "half width": ("本报讯(记者王小明 通讯员李小河)", "", "", "", 2),
    "reports": ("本报讯 记者王小明 通讯员李小河报道：", "", "", "", 2),
    "own paper": ("云河日报讯（全媒体记者王小明）", "", "", "", 1),
    "place": ("云河讯（记者 王小明）", "", "", "", 1),
    "bare and name": ("本报讯 ", "（王小明）", "", "", 1),
    "bracketed and name": ("【本报讯】", "（王小明）", "", "", 1),
    "names at the end": ("", "（记者 王小明　通讯员 李小河）", "", "", 2),
    "names alone on a line": ("", "", "", "（王小明 李小河）", 2),
    "credit on a line": ("本报讯 ", "", "", "（记者 王小明）", 1),
    "byline": ("", "", "本报记者 王小明", "", 1),
    "squared byline": ("", "", "□记者 王小明 通讯员 李小河", "", 2),
    "squared name": ("", "", "□王小明", "", 1),
}
MASTHEADS = [
    "云河日报\n2024年5月8日 星期三\nA02 要闻",
    "A02·要闻　2024年5月8日　星期三　责编：钱守正　电话：0000-1234567\n云河日报",
    "云河日报　2024-05-08　第02版：要闻",
    "第二版　2024.5.8　时政要闻　云河日报",
    "云河日报　要闻　02　2024年5月8日/星期三　编辑/钱守正 美编/吴若兰",
    "时政要闻\n2024年5月8日 星期三 编辑 钱守正\n云河日报",
    "云 河 日 报\n云河日报社出版 国内统一刊号:CN00-0000 总第3321期\n云河日报 2024年5月8日 星期三 甲辰年四月初一",
]


def page(text):
    return read(decode(text.encode(), "page"))


def printed(signature, after=False):
    before, behind, over, under, _ = SIGNATURES[signature]
    lines = []
    for headline, first, last in ARTICLES:
        body = [before + first, last + behind, *([under] if under else [])]
        title = [headline, *([over] if over else [])]
        lines += body + title if after else title + body
    return "\n".join(lines) + "\n责任编辑：钱守正　版式：吴若兰\n"


@pytest.mark.parametrize(("signature", "top"), list(product(SIGNATURES, MASTHEADS)))
def test_every_article_has_its_headline_text_and_reporters(signature, top):
    result = page(f"{top}\n\n{printed(signature)}")
    assert [a.headline and a.headline.text for a in result.articles] == [a[0] for a in ARTICLES]
    assert [a.text for a in result.articles] == [f"{first}\n{last}" for _, first, last in ARTICLES]
    names = ("王小明", "李小河")[: SIGNATURES[signature][4]]
    assert {a.byline for a in result.articles} == {names}
    assert result.published == "2024-05-08"
    assert result.publisher and result.publisher.replace(" ", "") == "云河日报"


@pytest.mark.parametrize("signature", SIGNATURES)
def test_headlines_behind_their_articles(signature):
    result = page(printed(signature, after=True) + "云河日报　2024年5月8日　星期三　3版　综合\n")
    assert [a.headline and a.headline.text for a in result.articles] == [a[0] for a in ARTICLES]
    assert (result.publisher, result.published) == ("云河日报", "2024-05-08")


def test_what_stands_between_articles():
    result = page(
        "导读\n旧小区改造再提速　5版\n\n云河县召开防汛工作会议\n本报讯（记者 王小明）5月7日，云河县召开防汛工作会议。\n"
        "又讯\n5月7日下午，云河水库开展防汛演练，80人参加。（李小河）\n"
        "一树花开\n图为青山湿地公园的杜鹃花。\n本报记者 赵大川 摄\n"
        "政务短波\n◆5月6日，县民政局举行培训。\n◆5月5日，县水利局检查水库。\n"
        "遗失声明\n云河茶厂遗失公章一枚，声明作废。\n"
    )
    assert [(a.headline and a.headline.text, a.byline) for a in result.articles] == [
        ("云河县召开防汛工作会议", ("王小明",)),
        (None, ("李小河",)),
        ("一树花开", ("赵大川",)),
        ("政务短波", ()),
    ]
    assert not any("公章" in a.text or "旧小区" in a.text for a in result.articles)


@pytest.mark.parametrize(
    ("rows", "headline", "kicker"),
    [
        (("云河水厂二期工程开工", "日供水能力将增加十万吨"), "云河水厂二期工程开工", "日供水能力将增加十万吨"),
        (("我市5个项目", "入选省级重点"), "我市5个项目入选省级重点", None),
        (("云河县召开一季度", "经济形势分析会议"), "云河县召开一季度经济形势分析会议", None),
        (("市委常委会召开会议强调", "坚持问题导向 狠抓整改", "方远山主持"), "市委常委会召开会议强调", "坚持问题导向 狠抓整改 方远山主持"),
        (("听企业家说心里话", "全市重点企业座谈会召开"), "全市重点企业座谈会召开", "听企业家说心里话"),
    ],
)  # fmt: skip
def test_lines_over_and_under_the_main_line(rows, headline, kicker):
    chosen = choose([whole(row) for row in rows])
    assert chosen.headline is not None
    assert (chosen.headline.text, chosen.kicker and chosen.kicker.text) == (headline, kicker)


@pytest.mark.parametrize(
    "line",
    ["云河日报社召开会议", "2024年5月8日", "县委书记 方远山", "云河日报记者走进青山镇", "5月8日 星期三 多云"],
)
def test_lines_that_are_no_masthead(line):
    assert masthead(line) == ()


def test_contacts_of_a_notice_are_text():
    (article,) = page(
        "关于公开招聘网格员的公告\n为做好基层工作，现公开招聘网格员20名。\n通讯地址：云河县青山路1号\n特此公告。\n"
    ).articles
    assert [s.text[:4] for s in article.sentences] == ["为做好基", "通讯地址", "特此公告"]
