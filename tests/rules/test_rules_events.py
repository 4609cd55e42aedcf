"""How many occasions a page tells of, of which kind each is, who held it, where and when: invented leads."""

from collections.abc import Callable, Sequence

import pytest

from summarizer.facts import Event
from summarizer.reading.text import Page
from summarizer.rules.extract import extract

Told = tuple[str, list[str]]


def _events(document: Page) -> Sequence[Event]:
    return extract(document.articles[0], document).events


@pytest.mark.parametrize(
    ("lead", "events"),
    [
        # Gatherings by other words than 会议.
        (
            "5月8日，云岭县总工会十六届十次全委（扩大）会召开，总结部署工会工作。",
            [("other", ["云岭县总工会"])],
        ),
        ("5月8日，青禾经开区主要领导调整宣布会议召开，市领导何远出席。", [("mobilisation", [])]),
        ("5月8日，市人大常委会召开教育工作专题询问会。", [("congress", ["市人大常委会"])]),
        ("5月8日，县委组织部召开部务会议，研究有关工作。", [("mobilisation", ["县委组织部"])]),
        # Two meetings joined by 暨, of which the first is a study session.
        (
            "5月8日，区委书记何远主持召开区委中心组学习暨区委常委（扩大）会，传达学习有关精神。",
            [("study_session", ["区委"]), ("standing_committee", ["区委"])],
        ),
        # A commission of the Party whatever its field; a commission for discipline in its standing committee.
        (
            "5月8日，县委统一战线工作领导小组2024年第一次会议召开。",
            [("commission", ["县委统一战线工作领导小组"])],
        ),
        ("5月8日，县纪委监委召开2024年第三次常委会会议。", [("discipline", ["县纪委监委"])]),
        ("5月8日，区党工委召开全区领导干部大会，县领导何远出席。", [("mobilisation", ["区党工委"])]),
        # Committees of a house.
        ("5月8日，市政协经济委员会召开主任会议，研究工作。", [("cppcc", ["市政协经济委员会"])]),
        ("5月8日，市人大社会建设委员会召开全体会议，审议报告。", [("congress", ["市人大社会建设委员会"])]),
        # Teams stationed at a body.
        (
            "5月8日，区纪委监委第七派驻纪检监察组以“深化联动，强化监督”为主题，组织召开派驻组与机关科室联席会议。",
            [("discipline", ["区纪委监委第七派驻纪检监察组"])],
        ),
        # A leading group that heard of a round sat itself.
        (
            "5月8日，县委巡察工作领导小组召开第三次会议，听取十四届县委第七轮巡察情况汇报。",
            [("discipline", ["县委巡察工作领导小组"])],
        ),
        # The post says which bureau's own committee met.
        (
            "5月8日，云岭县公安局党委书记、局长何远主持召开局党委会议，研究近期公安工作。",
            [("party_committee", ["云岭县公安局党委"])],
        ),
        # A talk with those in charge; a lecture held before is background.
        (
            "5月8日，县纪委监委近期组织开展了对各部门主要负责人的集中约谈。",
            [("mobilisation", ["县纪委监委"])],
        ),
        (
            "在前段时间开展廉政专题党课的基础上，5月8日，县农业局党支部组织开展了主题党日活动。",
            [("other", ["县农业局党支部"])],
        ),
        # Whom no table knows for the other side of an agreement: guests.
        (
            "5月8日，青禾检测技术有限公司总经理何远一行来我院参加校企合作签约仪式。",
            [("signing", ["青禾检测技术有限公司"])],
        ),
        # The bureau came, not its leading group.
        ("5月8日，云河市商务局党组书记、局长何远一行来我县考察。", [("visit_received", ["云河市商务局"])]),
        # The session that was decided on has not been held.
        (
            "5月8日，县十八届人大常委会第三十次会议决定：县第十八届人民代表大会第四次会议于6月12日召开。",
            [("congress", ["县十八届人大常委会"])],
        ),
    ],
)
def test_occasions_of_a_lead(page: Callable[..., Page], lead: str, events: list[Told]) -> None:
    assert [(e.kind.value, [body.zh for body in e.bodies]) for e in _events(page(lead))] == events


def test_a_session_yet_to_be_held_is_a_notice(page: Callable[..., Page]) -> None:
    lead = "根据县人大常委会决定，云岭县第十八届人民代表大会第三次会议定于1月12日召开。"
    told = page(lead, headline="云岭县第十八届人民代表大会第三次会议将于1月12日召开")
    assert [event.kind.value for event in _events(told)] == ["notice"]


def test_a_notice_has_the_day_below_its_signature(page: Callable[..., Page]) -> None:
    told = page(
        "因道路施工，自3月10日至4月10日，建设路封闭施工。",
        "云岭县公安局交通警察大队",
        "3月8日",
        headline="关于城区部分路段实行交通管制的通告",
    )
    assert [event.date.month_day for event in _events(told)] == ["03-08"]


@pytest.mark.parametrize(
    ("lead", "zh"),
    [
        # A court by the short name of its city, and a hall of a conference by that of the county.
        ("7月23日，烟台中院召开全市法院院长座谈会。", "烟台"),
        ("4月7日，省高院何远一行到烟台中院考察。", "烟台"),
        ("8月17日下午，全省防汛工作电视电话会议召开，县长何远在尉氏分会场收听收看会议。", "尉氏"),
    ],
)
def test_the_place_of_a_lead(page: Callable[..., Page], lead: str, zh: str) -> None:
    place = _events(page(lead))[0].place
    assert place is not None
    assert place.zh == zh
