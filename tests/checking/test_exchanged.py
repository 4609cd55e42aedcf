"""Two parties of a deed are not told of one another. Invented facts."""

import pytest

from summarizer.checking.whom.exchanged import check_exchanged

LINES = (
    (
        "考察团对我县各领域建设取得的成绩表示赞赏。",
        "The delegation praised the county's achievements.",
        "The county praised the delegation's achievements.",
    ),
    (
        "青禾资源丰富、发展态势强劲，为老挝提供了经验。",
        "Qinghe had given Laos experience.",
        "Laos had given Qinghe experience.",
    ),
    (
        "由镇领导邀请种粮大户代表参观水厂。",
        "Town leaders invite representatives of grain growers to the waterworks.",
        "Representatives of grain growers invite town leaders to the waterworks.",
    ),
)


@pytest.mark.parametrize(("zh", "true", "lie"), LINES)
def test_only_the_line_with_the_two_exchanged_is_doubted(zh, true, lie):
    assert not list(check_exchanged(true, (zh,)))
    assert list(check_exchanged(lie, (zh,)))


def test_a_party_in_other_words_is_not_doubted():
    assert not list(check_exchanged("The guests praised what they saw.", (LINES[0][0],)))


VISITED = ("节日前夕，县总工会领导带队，开展慰问活动，走访慰问了困难职工和劳模代表。",)
GIVEN = ("爱心协会到云岭小学举行捐赠活动，给云岭小学送去课桌。",)


@pytest.mark.parametrize(
    ("line", "quotes"),
    [
        ("Workers in hardship called on the leaders of the trade unions.", VISITED),
        ("The school gave the charity association desks.", GIVEN),
    ],
)
def test_who_is_called_on_or_given_something_does_neither(line, quotes):
    assert list(check_exchanged(line, quotes))


@pytest.mark.parametrize(
    ("line", "quotes"),
    [
        ("Leaders of the trade unions called on workers in hardship.", VISITED),
        ("The charity association gave the school desks.", GIVEN),
        ("The leaders of the trade unions called on them.", VISITED),
    ],
)
def test_who_calls_or_gives_is_believed(line, quotes):
    assert not list(check_exchanged(line, quotes))
