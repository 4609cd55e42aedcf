"""Among whom something is the first or the largest. Invented facts."""

from summarizer.checking.figures.scopes import check_scopes
from summarizer.checking.whom.bodies import check_bodies


def test_a_first_of_the_city_is_none_of_the_country():
    zh = ("在全市首创政企对话平台。",)
    assert not list(check_scopes("The platform is the first of its kind in the city.", zh))
    assert list(check_scopes("The platform is the first of its kind in the country.", zh))


def test_where_the_chinese_names_no_scope_nothing_is_doubted():
    assert not list(check_scopes("It is the largest plant in the county.", ("这是最大的工厂。",)))
    assert not list(check_scopes("It was the first meeting in the county.", ("全市首次会议在青禾县召开。",)))


def test_a_conference_is_of_the_levels_the_chinese_names():
    zh = ("会议传达了省委、市委农村工作会议精神。",)
    assert not list(check_bodies("The provincial rural work conference was relayed.", zh))
    assert not list(check_bodies("The municipal rural work conference was relayed.", zh))
    assert list(check_bodies("The central rural work conference was relayed.", zh))


def test_a_party_congress_is_of_its_level():
    zh = ("迎接党的二十大和市第十二次党代会胜利召开。",)
    assert not list(check_bodies("The 12th municipal Party congress is to be greeted.", zh))
    assert list(check_bodies("The 12th district Party congress is to be greeted.", zh))
