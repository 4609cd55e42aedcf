"""Words that rule one another out, levels of what is owned, what comes first, who hands what to whom. Invented facts."""

import pytest

from summarizer.checking.acts.priority import check_priority
from summarizer.checking.acts.turns import check_turns
from summarizer.checking.figures.quantifiers import check_quantifiers
from summarizer.checking.vocabulary.phrases import check_phrases
from summarizer.checking.whom.addressees import check_addressees
from summarizer.checking.whom.exchanged import check_exchanged
from summarizer.checking.whom.visits import check_visits


@pytest.mark.parametrize(
    ("en", "zh", "wrong"),
    [
        ("The council cleared a request to buy the pumping station.", "同意关于租赁泵站的请示。", True),
        ("The council cleared a request to lease the pumping station.", "同意关于租赁泵站的请示。", False),
        ("The company dumped household waste in the quarry.", "将建筑垃圾倾倒至旧采石场。", True),
        ("Weeds on the outer side of the dyke must go.", "清除堤防内侧杂草。", True),
        ("Work has finished on 14 of the housing estates.", "老旧小区改造已开工14个。", True),
        ("Residents must pay for lifts in old housing estates.", "鼓励居民为老旧小区加装电梯出资。", True),
        ("Twelve one-stop services are to be added.", "新增12个一站式服务。", False),
    ],
)
def test_one_of_several_is_not_told_for_another(en: str, zh: str, wrong: bool) -> None:
    assert bool([*check_turns(en, (zh,), ())]) is wrong


@pytest.mark.parametrize(
    ("en", "zh", "wrong"),
    [
        ("Economic growth must come first.", "要把防汛安全放在第一位，保持经济增长。", True),
        ("Flood safety must come first.", "要把防汛安全放在第一位，保持经济增长。", False),
        ("Demolition comes first.", "坚持拆改结合、以保护修缮为主。", True),
    ],
)
def test_what_comes_first_is_what_the_chinese_puts_first(en: str, zh: str, wrong: bool) -> None:
    assert bool([*check_priority(en, (zh,))]) is wrong


def test_a_level_may_own_what_it_is_of() -> None:
    zh = ("向市主会场汇报了进展。", "批准了县本级2031年第一次预算调整方案。")
    assert [*check_phrases("It reported to the province's main venue.", zh)]
    assert not [*check_phrases("It reported to the city's main venue.", zh)]
    assert [*check_phrases("The city budget was adjusted.", zh)]


def test_who_hands_what_to_whom() -> None:
    zh = ("县人大副主任祁红向县政府转交了代表建议。",)
    assert [*check_exchanged("The county government handed Qi Hong the suggestions.", zh)]
    assert not [*check_exchanged("Qi Hong handed the county government the suggestions.", zh)]
    zh = ("各乡镇要主动与县自然资源局对接。",)
    assert [*check_exchanged("The natural resources bureau was told to contact townships.", zh)]


def test_some_delegates_are_not_all() -> None:
    zh = ("部分党代表、市民应邀列席会议。",)
    assert [*check_quantifiers("All Party delegates sat in.", zh)]
    assert not [*check_quantifiers("Some Party delegates sat in.", zh)]


def test_who_led_a_delegation_says_where_it_is_from() -> None:
    zh = ("青岚市副市长祁红率考察团，来我市学习。", "考察团在云塔市期间参观了园区。")
    assert [*check_visits("A delegation from Yunta came to study.", zh)]
    assert not [*check_visits("A delegation from Qinglan came to study.", zh)]


def test_what_is_wanted_from_whom() -> None:
    zh = ("各单位要在3月底前制定工作方案。",)
    assert [*check_addressees("He wants work plans from all companies by the end of March.", zh, ())]
    assert not [*check_addressees("He wants work plans from all units by the end of March.", zh, ())]
    assert not [*check_addressees("The district must draw up work plans.", zh, ())]
