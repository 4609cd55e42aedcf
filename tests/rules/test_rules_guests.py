"""Who came and who stayed at home where a lead tells of both: any names, any way to say that they met."""

from collections.abc import Callable
from itertools import product

import pytest

from summarizer.facts import Event, EventKind, Role
from summarizer.reading.text import Page
from summarizer.rules import extract

_HOSTS = ("何远", "王宏远")
_GUESTS = ("李明", "赵一鸣")
_FIRMS = ("云河软件技术有限公司", "云河集团")
_MET = (
    "与{guest}一行座谈。",
    "与{guest}举行座谈。",
    "会见了{guest}一行。",
    "会见{guest}，双方就项目合作进行座谈。",
    "在县政府会议室与{guest}一行进行会谈，双方深入交流。",
    "接待了{guest}一行。",
    "同{guest}进行了工作会谈。",
    "、县长孙立与{guest}、副总经理吴涛一行座谈交流。",
)
_ON_A_VISIT = ("来我县考察的", "来青禾投资的", "前来洽谈的", "来访的")


def _event(page: Callable[..., Page], *paragraphs: str) -> Event:
    told = page(*paragraphs)
    return extract(told.articles[0], told).events[0]


@pytest.mark.parametrize("met", _MET)
@pytest.mark.parametrize("on", _ON_A_VISIT)
def test_whoever_is_on_a_visit_came_and_whoever_met_them_is_at_home(
    page: Callable[..., Page], met: str, on: str
) -> None:
    for host, guest, firm in product(_HOSTS, _GUESTS, _FIRMS):
        lead = f"5月3日，县委书记{host}{met.format(guest=f'{on}{firm}董事长{guest}')}"
        event = _event(page, f"{lead}副县长周平参加。")
        roles = {person.zh: person.role for person in event.people}
        assert event.kind is EventKind.VISIT_RECEIVED, lead
        assert (roles.get(host), roles.get(guest)) == (Role.HOST, Role.VISITOR), lead
        assert [body.zh for body in event.bodies] == [firm], lead


@pytest.mark.parametrize("host", _HOSTS)
def test_without_a_word_of_their_way_those_behind_and_are_the_guests(
    page: Callable[..., Page], host: str
) -> None:
    for met in ("与云河集团总经理李明一行座谈。", "与云河集团董事长李明举行会谈。"):
        event = _event(page, f"5月3日，县委书记{host}{met}副县长周平参加。")
        assert {p.zh: p.role for p in event.people}[host] is Role.HOST
    event = _event(page, f"5月3日，县委书记{host}到云河集团与总经理李明一行座谈。")
    assert event.kind is not EventKind.VISIT_RECEIVED  # who goes there is no host


@pytest.mark.parametrize(
    "leader",
    [
        "云河市政协副主席、青禾县县长",
        "云河市委常委、青禾县委书记",
        "云河市人大常委会副主任、青禾县委书记、石渡开发区管委会主任",
        "省工商联副主席、云河集团董事长",
    ],
)
def test_of_two_posts_in_two_places_none_says_whose_visit_it_is(
    page: Callable[..., Page], leader: str
) -> None:
    event = _event(page, f"5月3日，{leader}何远带队来我县考察产业发展。县委书记周平陪同。")
    assert event.kind is EventKind.VISIT_RECEIVED and not event.bodies


def test_two_posts_in_one_place_say_it(page: Callable[..., Page]) -> None:
    event = _event(page, "5月3日，青禾县委副书记、县长何远一行来我县考察产业发展。县委书记周平陪同。")
    assert [body.zh for body in event.bodies] == ["青禾县委"]


def test_a_talk_with_guests_is_not_theirs(page: Callable[..., Page]) -> None:
    event = _event(page, "5月3日，县长何远主持召开座谈会，与来我县考察的云河集团董事长李明一行深入交流。")
    assert event.title_en == "Discussion meeting"
    assert [body.zh for body in event.bodies] == ["云河集团"]


def test_a_party_led_into_our_district_came_from_elsewhere(page: Callable[..., Page]) -> None:
    event = _event(
        page,
        "9月3日，云河市委副书记李明带领“创建”考察组深入我区，就文明城市建设考察学习。",
        "区委常委、宣传部部长何远陪同考察。",
    )
    assert event.kind is EventKind.VISIT_RECEIVED
    assert {p.zh: p.role for p in event.people} == {"李明": Role.VISITOR, "何远": Role.HOST}


def test_whoever_only_spoke_at_a_visit_is_not_called_the_visitor(page: Callable[..., Page]) -> None:
    event = _event(
        page,
        "9月3日，云河市参访交流团来到青禾区双桥社区参观交流、考察社区建设。",
        "座谈会上，青禾区副区长何远介绍了全区经济社会发展情况。",
    )
    assert event.kind is EventKind.VISIT_RECEIVED and "He Yuan" not in event.title_en
