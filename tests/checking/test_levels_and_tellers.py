"""Bodies at their level, posts told by a verb, reports that are heard, words told behind them; true lines beside. Invented facts."""

import pytest
from judging import judged

from summarizer.checking.acts.polarity import check_polarity
from summarizer.checking.names.body_levels import check_body_levels
from summarizer.language.bodies.bodies import body_english
from summarizer.language.figures.numbers import find_quantities

CHECK = """骆青山检查安全生产工作

7月3日，青石区区长骆青山检查企业安全生产工作。区委常委、常务副区长邓子安一同检查。

在云岭纺织公司，骆青山察看了消防设施，听取区住建局关于建筑施工安全的汇报，并鼓励职工坚定信心。他要求，要压实行业部门监管责任。希望双方建立全面合作机制。

区应急管理局、开发区管委会主任佘文参加检查。会上，就存在的问题进行了通报。
"""
GIFT = """青石县举行助学捐赠仪式

6月18日，市总工会到青石县举行助学捐赠仪式，出资20万元重建云岭小学校舍。县政协副主席、青石镇党委书记佘文出席仪式。

“感谢给我们送来电脑的叔叔。”云岭小学学生顾小雨说。

校长邓子安向大家介绍了学校的情况。由于地处山区，条件薄弱，代表全体师生表示衷心的感谢。邓子安称，要以此为契机办好学校。

副会长骆青山感言：“希望孩子们学有所成。”

“我是从山里走出来的，这次回来看到家乡学校变化很大。”副会长顾长风说，“要尽自己的力量。”

考察团团长，云河县工商联主席陆文涛参加仪式。省政协委员、市政协机关干部也到会。
"""
PAGES = {"check": CHECK, "gift": GIFT}


@pytest.mark.parametrize(
    ("page", "line"),
    [
        ("check", "The municipal emergency management bureau took part."),
        ("gift", "The provincial federation of trade unions held the ceremony."),
        ("check", "Luo Qingshan runs the development zone's management committee."),
        ("gift", "She Wen chairs the county CPPCC."),
        ("check", "Deng Zi'an led the inspection, accompanied by Luo Qingshan."),
        ("check", "Luo Qingshan reported on the safety of building sites."),
        ("check", "The two sides have set up a mechanism for full cooperation."),
        ("gift", "The school building of Yunling has been rebuilt."),
    ],
)
def test_what_is_told_otherwise_is_doubted(page, line):
    assert judged(PAGES[page], line)


@pytest.mark.parametrize(
    ("page", "line"),
    [
        ("check", "The district's emergency management bureau took part."),
        ("gift", "The city's federation of trade unions held the ceremony."),
        ("gift", "Provincial CPPCC members came as well."),
        ("check", "She Wen runs the development zone's management committee."),
        ("check", "Luo Qingshan led the inspection, accompanied by Deng Zi'an."),
        ("check", "Industry departments answer for supervision."),
        ("check", "Problems were pointed out."),
        ("gift", "Gu Xiaoyu thanked the man who gave her school computers."),
        ("gift", "Headmaster Deng Zi'an described the school and thanked the donors."),
        ("gift", "Deng Zi'an said the school should be run well."),
        ("gift", "Gu Changfeng found that schools at home had changed a great deal."),
        ("gift", "Lu Wentao led the delegation."),
    ],
)
def test_a_true_line_is_believed(page, line):
    assert judged(PAGES[page], line) == ()


def test_what_goes_on_as_another_word_is_no_unit():
    assert [one.unit for one in find_quantities("捐赠20万支持建校")] == [""]
    assert [one.unit for one in find_quantities("组建20支队伍")] == ["teams"]


def test_what_is_not_to_be_lost_is_to_be_kept():
    zh = ("鼓励职工坚定信心。",)
    assert not list(check_polarity("The workers were told not to lose confidence.", zh, whole=False))
    assert list(check_polarity("The workers were told not to work.", zh, whole=False))


_BODIES = ("应急管理局", "总工会", "妇联", "工商联", "残联", "交通运输局", "市场监督管理局", "政协")
_LEVELS = {"省": "Provincial", "市": "Municipal", "县": "County", "区": "District"}


@pytest.mark.parametrize("body", _BODIES)
def test_any_body_is_of_the_level_it_has(body):
    for level in _LEVELS:
        zh = f"{level}{body}"
        en = body_english(zh)
        for other in _LEVELS.values():
            line = f"The {en.replace(_LEVELS[level], other).lower()} took part."
            assert bool([*check_body_levels(line, (f"{zh}参加活动。",))]) == (other != _LEVELS[level])
