import pytest

from summarizer.english.headline.circulated import cases_told
from summarizer.english.headline.headlines import headline_english
from summarizer.english.nominal.festivals import festival_english
from summarizer.language.bodies.bodies import body_english


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("2026青禾（国际）茶业博览会", "2026 Qinghe (青禾) International Tea Industry Expo"),
        ("青禾县第三届农民丰收节", "third Qinghe Farmers' Harvest Festival"),
        ("第十二届中国洛阳牡丹文化旅游节", "12th China Luoyang Peony Culture and Tourism Festival"),
        ("首届青禾半程马拉松", "first Qinghe (青禾) Half Marathon"),
        ("2026年春季大型招聘会", "2026 Spring Job Fair"),
        ("国庆节", None),
        ("运动会", None),
        ("我县首届茶文化节", None),
        ("2026年全国科技活动周", None),
    ],
)
def test_a_festival_has_the_name_of_its_place_and_what_it_is_of(zh: str, en: str | None) -> None:
    assert festival_english(zh) == en


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("2026青禾茶文化节开幕", "2026 Qinghe (青禾) Tea Culture Festival opens"),
        ("首届青禾半程马拉松鸣枪开跑", "First Qinghe (青禾) Half Marathon starts"),
        ("青禾县举办2026年春季招聘会", "Qinghe County holds 2026 Spring Job Fair"),
        (
            "青禾县纪委监委通报3起形式主义官僚主义典型问题",
            "Qinghe County Discipline Inspection Commission and Supervisory Commission: three cases of formalism and"
            " bureaucratism made public",
        ),
        ("市长到青禾县调研乡村振兴工作", "Mayor looks into rural revitalization in Qinghe County"),
    ],
)
def test_headlines_of_festivals_cases_and_posts(zh: str, en: str) -> None:
    assert headline_english(zh) == en


def test_how_many_cases_of_what_are_made_known() -> None:
    assert cases_told("日前，县纪委监委对3起酒驾典型问题进行通报") == "three cases of drunk driving"
    assert cases_told("通报4起典型案例") == "four discipline cases"
    assert cases_told("通报1起典型案例") is None
    assert cases_told("通报了3项工作") is None


def test_an_office_may_be_that_of_a_subdistrict() -> None:
    assert body_english("柳岸办事处") == "Liu'an Subdistrict Office"
    assert body_english("北京办事处") is None
    assert body_english("市政府办事处") is None


def test_a_spelled_name_takes_nothing_from_the_word_behind_it() -> None:
    assert festival_english("第八届青禾县山核桃采摘节") == "eighth Qinghe Hickory Nut Picking Festival"
    assert festival_english("第八届云白桃采摘节") is None
