"""What a page tells of one and a line without marks of another: visitors and hosts, wishes and results, towns and sites. Invented facts."""

import pytest

from summarizer.checking.doubted import doubt_passage
from summarizer.checking.prose import Passage, Told, check_passage
from summarizer.language.people.people import find_people
from summarizer.reading import decode, read
from summarizer.rules import extract, page_year

VISIT = """石岭县考察团到蓝塘县考察

9月3日，石岭县考察团到蓝塘县考察，蓝塘县委书记骆青山陪同。考察团一行参观了枫溪镇水口村东湖水库、双井村茶园，沙渠镇竹艺工坊。

骆青山介绍了全县茶产业发展情况。他希望双方加强合作，建立长效合作机制。骆青山要求，县直部门要主动对接，商会要搭建平台。

考察团对蓝塘县干部的热情、浓厚的招商氛围表示赞赏。
"""
FIGURES = """全县经济运行情况

上半年，全县进出口总额12.4亿元，增长8.2%，增速居全市第三。1—5月，全县固定资产投资增长6.1%，增速居全市第五。
对第一大伙伴进出口3.1亿元，与其他伙伴相比领先。2025年度预算执行报告和2026年重点项目名单一并公布。
"""
MEETING = """县政府召开常务会议

3月6日，县政府召开常务会议。会议一致通过人事任免决定。会议强调，要加快推进管网改造，全力消除积水隐患。

企业反映的问题要限时解决。陶书记的讲话思路清晰，为全县指明了方向。本次共有33个项目签约。其中，既有工业项目，又有农业项目，总投资62.5亿元。
"""
LINES = (
    (VISIT, "The delegation praised the county's keenness to attract investment.", False),
    (VISIT, "Luo Qingshan praised the keenness of its officials and the climate for investment.", True),
    (VISIT, "The Donghu Reservoir in Fengxi Town was one stop.", False),
    (VISIT, "The group visited the Donghu Reservoir in Shaqu Town.", True),
    (VISIT, "Luo Qingshan hoped for a lasting mechanism for cooperation.", False),
    (VISIT, "A lasting mechanism for cooperation has been set up.", True),
    (VISIT, "Departments were told to make contact on their own initiative.", False),
    (FIGURES, "Foreign trade grew by 8.2% in the first half, third in the city.", False),
    (FIGURES, "Foreign trade grew by 8.2% over the whole year.", True),
    (FIGURES, "Fixed-asset investment ranked third in the city.", True),
    (FIGURES, "The largest partner was well ahead of the others.", False),
    (FIGURES, "A budget report for 2025 was published.", False),
    (FIGURES, "A budget report for 2026 was published.", True),
    (MEETING, "The personnel decisions were passed unanimously.", False),
    (MEETING, "The personnel decisions were passed by a narrow majority.", True),
    (MEETING, "Problems raised by firms are to be solved within a set time.", False),
    (MEETING, "Problems raised by firms have been solved, the meeting was told.", True),
    (MEETING, "Thirty-three projects worth 6.25 billion yuan were signed.", False),
)


@pytest.mark.parametrize(("zh", "line", "wrong"), LINES)
def test_only_what_is_told_of_another_is_doubted(zh: str, line: str, wrong: bool) -> None:
    page = read(decode(zh.encode(), "page.txt"))
    article = page.articles[0]
    told = Told(article, extract(article, page, page_year(page)))
    passage = Passage(1, line, ())
    assert bool((*check_passage(passage, told), *doubt_passage(passage, told))) == wrong


@pytest.mark.parametrize(
    ("zh", "name"),
    [
        ("管委会主任荆虎与24名代表座谈", "荆虎"),
        ("副县长骆青和与会人员交流", "骆青"),
        ("市长石磊与企业家座谈", "石磊"),
        ("县长张与之出席会议", "张与之"),
    ],
)
def test_a_name_ends_before_those_it_is_joined_to(zh: str, name: str) -> None:
    assert [one.name for one in find_people(zh)] == [name]
