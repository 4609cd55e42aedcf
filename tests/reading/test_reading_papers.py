"""Pages of papers that hardly sign anything: articles of many kinds, headlines on either side, in columns or not."""

import re
from random import Random

import pytest
from one_article import page

_NEWS = (
    "为有效预防火灾事故，3月11日晚，县消防救援大队联合公安等部门开展集中夜查行动。",
    "检查组对商场、宾馆、网吧等场所的疏散通道进行检查，发现隐患27处，当场责令整改19处。",
)
_BRIDGE = (
    "3月10日上午，随着最后一段箱梁吊装到位，荷塘大桥主体顺利合龙。",
    "大桥全长486米，双向四车道，总投资1.6亿元，预计今年九月底通车。",
)
_OPINION = (
    "开短会、讲短话是改进会风的题中之义。然而有的地方会议时间短了，材料却多了，基层苦不堪言。",
    "短会贵在解决问题。会前摸清情况，会上直奔主题，会后盯住落实，会议才算没有白开。",
)
_STATION = (
    "云河站是个四等小站，每天只有两趟慢车停靠。值班员何守成在这里干了三十一年。",
    "他记得每一位老乘客的名字，谁家孩子考上了大学，谁要去省城看病，他都知道。",
    "明年铁路改线，小站就要停办客运。何守成说，他想在最后一班车开走时，再吹一次哨子。",
)
_TALK = (
    "近日，本报记者就校园食品安全问题专访了县市场监管局局长何静。",
    "记者：今年在校园食品安全方面有哪些举措？",
    "何静：我们将实现全县学校食堂明厨亮灶全覆盖，每学期至少开展两次全覆盖检查。",
)
_ARTICLES = (
    (("我县开展冬春", "火灾防控集中夜查"), _NEWS),
    (("荷塘大桥主体合龙",), _BRIDGE),
    (("莫让短会变长跑",), _OPINION),
    (("如何守护", "校园食品安全"), _TALK),
)
_ITEMS = (
    "▲自3月15日起，县图书馆开放时间延长至晚上九点，周末不闭馆。",
    "▲3月13日，青山中学举办第六届科技节，九百余名学生参加航模、机器人等项目比赛。",
)
_TOPS = (
    ("云河日报", "2026年3月18日 星期三", "第2版 综合新闻"),
    ("YUNHE DAILY", "第三版", "值班主任：方远山 编辑：林青"),
    ("要闻", "2026.3.18", "责任编辑/方远山 版式/林青"),
)
_FEET = ((), ("本报地址：云河县平安路8号", "印刷：云河县印刷厂"), ("社址：云河县平安路8号 邮编：000000",))
_LETTERS = re.compile(r"\W+")


def _column(paragraphs, width):
    lines = [f"　　{text}" for text in paragraphs]
    return [line[a : a + width] for line in lines for a in range(0, len(line), width)]


def _read(lines):
    articles = page("\n".join(lines)).articles
    return [(a.headline and a.headline.text, _LETTERS.sub("", a.text)) for a in articles]


@pytest.mark.parametrize("seed", range(60))
def test_pages_with_a_masthead_and_articles_that_nobody_signs(seed):
    random = Random(seed)
    articles = random.sample(_ARTICLES, 3)
    width = random.choice((15, 17, 20, 24, 999))
    lines = [*random.choice(_TOPS), ""]
    for headline, paragraphs in articles:
        lines += [*headline, *_column(paragraphs, width), ""]
    lines += random.choice(_FEET)
    assert _read(lines) == [("".join(h), _LETTERS.sub("", "".join(p))) for h, p in articles]


def test_headlines_under_their_texts_of_which_one_is_signed():
    lines = [*_TOPS[1], "□ 本报记者 赵明", *_column(_NEWS, 20), "我县开展集中夜查"]
    lines += [*_column(_BRIDGE, 20), "荷塘大桥主体合龙", *_column(_STATION, 20), "（方小河）", "小站的守望"]
    expected = (("我县开展集中夜查", _NEWS), ("荷塘大桥主体合龙", _BRIDGE), ("小站的守望", _STATION))
    assert _read(lines) == [(h, _LETTERS.sub("", "".join(p))) for h, p in expected]


@pytest.mark.parametrize("gap", [0, 1])
@pytest.mark.parametrize("width", [15, 20, 999])
@pytest.mark.parametrize("top", _TOPS)
def test_headings_of_a_feature_part_no_articles_be_there_blank_lines_or_not(top, width, gap):
    lead = ("走进青山镇，满眼是绿色的茶园和白墙黛瓦的农家小院。",)
    sections = (
        ("数据多跑路", ("去年，镇里投入380万元建成智慧农业平台，安装传感器260个，实时采集温度等数据。",)),
        ("农民少流汗", ("镇里还组建了8支飞手队伍，为周边乡镇提供植保服务，带动就业56人。",)),
        ("环境更宜居", ("过去垃圾靠风刮，污水靠蒸发。如今，保洁员每天两次清扫，污水管网铺到了家门口。",)),
    )
    lines = [*top, "产业兴 乡村美", "本报记者 赵明", *_column(lead, width)]
    for heading, text in sections:
        lines += [*[""] * gap, heading, *_column(text, width)]
    assert [headline for headline, _ in _read(lines)] == ["产业兴 乡村美"]


def test_items_without_a_name_behind_a_signed_article_are_no_part_of_it():
    signed = [*_BRIDGE[:-1], f"{_BRIDGE[-1]}（赵明）"]
    lines = [*_TOPS[0], "荷塘大桥主体合龙", *signed, *_ITEMS, "我县开展集中夜查", *_NEWS]
    bodies = [_LETTERS.sub("", "".join(p)) for p in (_BRIDGE, _ITEMS, _NEWS)]
    assert [text for _, text in _read(lines)] == bodies


def test_items_of_a_readout_are_part_of_it():
    (article,) = page(
        "3月12日，县政府召开会议。会议强调：\n●要压实责任。\n●要盯紧一线。\n会议还通报了其他事项。"
    ).articles
    assert article.text.count("●") == 2


def test_what_a_reporter_asks_names_nobody():
    (article,) = page("\n".join(["如何守护校园食品安全", *_column(_TALK, 13)])).articles
    assert (_LETTERS.sub("", article.text), article.byline) == (_LETTERS.sub("", "".join(_TALK)), ())


def test_a_reader_who_writes_is_named_without_what_he_is():
    lines = ["盼增设站点", "编辑同志：小区入住已有两年，附近却没有公交站点，老人出行很不方便。（读者 林雪）"]
    (article,) = page("\n".join(lines)).articles
    assert article.byline == ("林雪",)
