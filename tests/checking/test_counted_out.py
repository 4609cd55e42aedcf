"""Demands counted out, people who stayed away, villages of a town, and what is above or below a whole."""

import pytest

from summarizer.checking.acts.absence import check_absence
from summarizer.checking.acts.aspect import check_aspect
from summarizer.checking.acts.governed import stretches
from summarizer.checking.acts.polarity import check_polarity
from summarizer.checking.figures.bases import check_bases
from summarizer.checking.figures.dated import check_dated
from summarizer.checking.figures.enumerated import check_enumerated
from summarizer.checking.figures.scopes import check_scopes
from summarizer.checking.figures.strays import check_strays
from summarizer.checking.names.naming import check_naming
from summarizer.checking.names.posts import check_posts
from summarizer.checking.statement import Statement, faults
from summarizer.checking.whom.visits import check_nested
from summarizer.facts import Evidence, Person, Role

PEOPLE = tuple(
    Person(zh=zh, en=en, name_certainty="certain", role=Role.ATTENDEE, titles_zh=titles, evidence=())
    for zh, en, titles in (
        ("骆青山", "Luo Qingshan", ("云溪市应急管理局副局长",)),
        ("沈玉兰", "Shen Yulan", ("云溪市委统战部副部长",)),
        ("何文", "He Wen", ("恒茂集团董事长",)),
    )
)
DEMANDS = ("骆青山要求：一是压实责任。二是加强巡查。三是注重宣传。",)


@pytest.mark.parametrize(
    ("line", "wrong"),
    [
        ("Luo Qingshan made three demands.", False),
        ("Luo Qingshan made four demands.", True),
        ("The three points were responsibility, patrols and publicity.", False),
        ("Four departments took part.", False),
    ],
)
def test_demands_are_as_many_as_are_counted_out(line: str, wrong: bool) -> None:
    assert bool(tuple(check_enumerated(line, DEMANDS))) is wrong


@pytest.mark.parametrize(
    ("line", "zh", "wrong"),
    [
        ("Luo Qingshan was absent.", "骆青山、何文列席会议。", True),
        ("Luo Qingshan did not chair the meeting.", "骆青山主持会议。", True),
        ("Luo Qingshan was absent.", "骆青山因事请假，何文出席。", False),
        ("Luo Qingshan was present.", "骆青山、何文列席会议。", False),
    ],
)
def test_only_whom_the_chinese_has_away_stayed_away(line: str, zh: str, wrong: bool) -> None:
    assert bool(tuple(check_absence(line, (zh,), PEOPLE))) is wrong


@pytest.mark.parametrize(
    ("line", "wrong"),
    [
        ("He went to Shuikou village in Fengxi town.", False),
        ("He went to Shuikou village in Muqiao town.", True),
        ("He went to Shuikou village.", False),
    ],
)
def test_a_village_is_of_its_own_town(line: str, wrong: bool) -> None:
    assert bool(tuple(check_nested(line, ("他来到枫溪镇水口村和木桥镇石岭村。",)))) is wrong


@pytest.mark.parametrize(
    ("line", "wrong"),
    [
        ("The rate is above the national level.", False),
        ("The rate is below the national level.", True),
        ("The zone has led the city in industry for six months.", False),
        ("The zone has led the province in industry for six months.", True),
        ("It is the largest programme the country has ever had.", False),
        ("It is the largest programme the province has ever had.", True),
    ],
)
def test_a_whole_is_the_one_the_chinese_compares_with(line: str, wrong: bool) -> None:
    zh = ("完工率高于全国水平，产值增速居全市第一。",)
    if "ever" in line:
        zh = ("这是我国有史以来规模最大的治水工程。",)
    assert bool(tuple(check_scopes(line, zh))) is wrong


@pytest.mark.parametrize(
    ("line", "wrong"),
    [
        ("Luo Qingshan of the city's emergency management bureau came.", False),
        ("Luo Qingshan of the provincial emergency management bureau came.", True),
        ("Shen Yulan, deputy head of the united front work department, spoke.", False),
        ("Shen Yulan, head of the united front work department, spoke.", True),
        ("He Wen is chairman of the Hengmao Group.", False),
        ("He Wen is chairman of the Haitong Group.", True),
    ],
)
def test_an_office_and_a_company_are_the_holders_own(line: str, wrong: bool) -> None:
    assert bool(check_posts(line, PEOPLE)) is wrong


def test_points_that_are_made_have_no_unit() -> None:
    zh = "骆青山强调，一要压实责任，二要加强巡查。两家单位参加。"
    cited = (Evidence(sentence="s1", start=0, end=len(zh), quote=zh),)
    assert not tuple(faults(Statement("Luo Qingshan made two points.", cited, people=PEOPLE)))
    assert tuple(faults(Statement("Luo Qingshan made four points.", cited, people=PEOPLE)))


def test_all_that_is_told_of_another_span_is_doubted() -> None:
    zh = ("一季度，全县31个重点项目完成投资24.6亿元。上半年，全县产值增长9.7%。",)
    assert tuple(check_bases("The 31 projects took in 2.46 billion yuan in the first half.", zh))
    assert not tuple(check_bases("The 31 projects took in 2.46 billion yuan in the first quarter.", zh))


def test_what_joins_any_figure_is_told_of_none() -> None:
    zh = ("508户企业实现产值612.3亿元，生产水泵9万台。",)
    assert not tuple(check_strays("The 508 firms produced goods worth 61.23 billion yuan.", zh))


def test_what_something_is_done_for_governs_nothing_behind_it() -> None:
    assert not any(one.wanted for one in stretches("为切实做好工作，5月7日，骆青山检查了仓库。"))


def test_what_is_known_of_a_thing_is_no_result() -> None:
    zh = ("要深刻汲取某养殖场非法生产事故教训。",)
    line = "Lessons are to be drawn from an accident on a farm where fireworks were made illegally."
    assert not check_aspect(line, zh)


def test_a_shop_that_may_not_is_not_permitted() -> None:
    zh = ("严禁在店内囤积烟花，确保全链条安全可控。",)
    assert check_polarity("Shops may hoard fireworks.", zh, whole=False)
    assert not check_polarity("Shops may not hoard fireworks.", zh, whole=False)


def test_the_day_of_a_paper_dates_nothing_else() -> None:
    zh = ("公司将于11月5日暂停供水，影响老城和南湖供水。", "供水公司", "11月3日")
    assert not tuple(check_dated("The notice on the city's water supply is dated 3 November.", zh, ()))


def test_beijing_wants_what_the_state_does() -> None:
    assert not check_naming("Beijing wants work to start.", "国家要求尽快开工。", ())
    assert check_naming("Beijing wants work to start.", "镇里要求尽快开工。", ())
