"""Who went with whom, in which room it was, and whose committee or group somebody is of."""

import pytest

from summarizer.checking.acts.polarity import check_polarity
from summarizer.checking.figures.bases import check_bases
from summarizer.checking.names.organisations import check_organisations
from summarizer.checking.names.same_post import is_same_post
from summarizer.checking.whom.company import check_company
from summarizer.checking.whom.visits import check_visits
from summarizer.facts import Person, Role

PEOPLE = tuple(
    Person(zh=zh, en=en, name_certainty="certain", role=Role.ATTENDEE, titles_zh=(), evidence=())
    for zh, en in (("骆青山", "Luo Qingshan"), ("沈玉兰", "Shen Yulan"), ("何文", "He Wen"))
)
TOUR = ("会后，县卫健局局长骆青山在乡党委书记沈玉兰、院长何文的陪同下察看了卫生院。",)


@pytest.mark.parametrize(
    ("line", "wrong"),
    [
        ("Luo Qingshan toured the clinic, accompanied by Shen Yulan and He Wen.", False),
        ("The clinic was toured by Shen Yulan, accompanied by Luo Qingshan.", True),
        ("Accompanied by Shen Yulan, Luo Qingshan toured the clinic.", False),
        ("Accompanied by Luo Qingshan, Shen Yulan toured the clinic.", True),
        ("He Wen accompanied the visitors.", False),
        ("Luo Qingshan accompanied He Wen.", True),
    ],
)
def test_whoever_is_accompanied_accompanies_nobody(line: str, wrong: bool) -> None:
    assert bool(tuple(check_company(line, TOUR, PEOPLE))) is wrong


ROOM = ("5月7日，县医院与卫生院的签约仪式在青石乡政府会议室举行。县医院院长何文致辞。",)


@pytest.mark.parametrize(
    ("line", "wrong"),
    [
        ("The ceremony took place in a meeting room of the township government.", False),
        ("The ceremony was held at the hospital.", True),
        ("The ceremony was held in a hall.", False),
    ],
)
def test_what_was_held_in_one_room_was_in_no_other_the_text_names(line: str, wrong: bool) -> None:
    assert bool(tuple(check_visits(line, ROOM))) is wrong


@pytest.mark.parametrize(
    ("post", "title", "same"),
    [
        ("secretary of the leading Party members group", "县水务局党组书记、局长", True),
        ("director of the leading Party members group", "县水务局党组书记、局长", False),
        ("director of the office of the Party Committee", "县委办公室主任", True),
        ("Party secretary of the County Water Bureau", "县水务局局长", False),
        ("secretary of the County Government", "县委书记", False),
        ("secretary of the Municipal Party Committee", "青石高新区党工委书记", False),
        ("secretary of the High-tech Zone Party Working Committee", "青石高新区党工委书记", True),
        ("secretary of the County Party Committee", "党委书记", True),
        ("member of the leading Party members group of the court", "院党组成员", True),
        ("vice president of the court", "市医院副院长", False),
    ],
)
def test_a_post_is_one_its_organ_has(post: str, title: str, same: bool) -> None:
    assert is_same_post(post, title, f"县委{title}", "") is same


def test_none_forbids_as_not_does() -> None:
    assert not check_polarity("None of them may be missing.", ("确保关键时刻不能缺位",), whole=False)
    assert check_polarity("They may be missing.", ("确保关键时刻不能缺位",), whole=False)


def test_what_a_page_does_not_report_is_no_denial() -> None:
    assert not check_polarity("No deals are reported.", ("双方座谈交流",), whole=False)
    assert check_polarity("No deals are allowed.", ("双方座谈交流",), whole=False)


def test_an_average_is_one_at_the_head_of_a_line_too() -> None:
    quotes = ("工业增加值增长17.2%，三年年均增长11.6%",)
    assert not tuple(check_bases("Averaged over three years, growth came to 11.6 percent.", quotes))
    assert tuple(check_bases("Growth came to 11.6 percent.", quotes))


def test_government_departments_need_no_organ() -> None:
    assert not check_organisations("The firm serves government departments.", ("服务行政职能部门",))
    assert check_organisations("The firm serves the government.", ("服务行政职能部门",))
