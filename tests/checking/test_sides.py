"""Which side a person is of, who came to whom and where, and of which level a body is."""

import pytest

from summarizer.checking.acts.speaker import check_speakers
from summarizer.checking.doubted import doubt_passage
from summarizer.checking.line.levels import holds, may_be, pattern_of
from summarizer.checking.names.posts import check_posts
from summarizer.checking.prose import Passage, Told
from summarizer.checking.statement import Statement, faults
from summarizer.checking.vocabulary.things import check_things
from summarizer.checking.whom.addressees import check_addressees
from summarizer.checking.whom.bodies import check_bodies
from summarizer.checking.whom.parties import check_parties
from summarizer.checking.whom.sides import check_sides
from summarizer.checking.whom.visits import check_sites, check_visits
from summarizer.facts import Evidence, Person, Role
from summarizer.reading import decode, read
from summarizer.rules import extract

PEOPLE = tuple(
    Person(zh=zh, en=en, name_certainty="certain", role=Role.ATTENDEE, titles_zh=titles, evidence=())
    for zh, en, titles in (
        ("骆青山", "Luo Qingshan", ("青石县委书记",)),
        ("沈玉兰", "Shen Yulan", ("县长",)),
        ("何文", "He Wen", ("蓝塘县委书记",)),
        ("郑林", "Zheng Lin", ("县长",)),
    )
)
BOTH = ("青石县委书记骆青山，县长沈玉兰；蓝塘县委书记何文，县长郑林出席会议。",)
VISIT = (
    "5月7日，青石县党政代表团赴蓝塘县考察学习。",
    "当天，两县在蓝塘县召开座谈会。",
    "代表团参观了粮库和茶园。",
    "云河市有关部门负责人参加。",
)


@pytest.mark.parametrize(
    ("line", "wrong"),
    [
        ("From Qingshi came Party secretary Luo Qingshan and county head Shen Yulan.", False),
        ("From Qingshi came Party secretary Luo Qingshan and county head Zheng Lin.", True),
        ("Zheng Lin, head of Lantang County, took part.", False),
        ("Zheng Lin, head of Qingshi County, took part.", True),
        ("Lantang Party secretary Luo Qingshan took part.", True),
        ("Lantang was represented by Zheng Lin.", False),
        ("Lantang was represented by Shen Yulan.", True),
        ("Luo Qingshan went to Lantang.", False),
    ],
)
def test_a_person_is_of_one_side(line, wrong):
    assert bool(list(check_sides(line, BOTH, PEOPLE))) is wrong


@pytest.mark.parametrize(
    ("line", "wrong"),
    [
        ("A delegation from Qingshi visited Lantang.", False),
        ("A delegation from Lantang was welcomed.", True),
        ("A Lantang delegation was there.", True),
        ("A forum was held in Lantang.", False),
        ("A forum was held in Qingshi.", True),
        ("A forum was held in Xi'an.", False),
    ],
)
def test_visitors_and_places_are_those_of_the_chinese(line, wrong):
    assert bool(list(check_visits(line, VISIT))) is wrong


@pytest.mark.parametrize(
    ("line", "wrong"),
    [
        ("The delegation toured a granary in Lantang.", False),
        ("The delegation toured a granary in Yunhe.", True),
        ("The delegation toured a granary in Paris.", False),
    ],
)
def test_a_site_is_where_somebody_had_gone(line, wrong):
    assert bool(list(check_sites(line, VISIT, VISIT[2:3]))) is wrong


@pytest.mark.parametrize(
    ("line", "zh", "wrong"),
    [
        ("Problems raised by the central inspectors", "抓好中央巡视反馈问题整改", False),
        ("Problems raised by the provincial inspectors", "抓好中央巡视反馈问题整改", True),
        ("the tenth round of the 10th provincial Party committee", "十届市委第十轮巡察", True),
        ("the tenth round of the 10th municipal Party committee", "十届市委第十轮巡察", False),
        ("The provincial Party committee stuck to its strategy.", "市委、市政府坚持战略不动摇", True),
        ("He is secretary of the Provincial Party Committee.", "市委、市政府坚持战略不动摇", False),
    ],
)
def test_a_body_is_of_the_level_of_its_sentence(line, zh, wrong):
    assert bool(list(check_bodies(line, (zh,)))) is wrong


def test_an_official_is_of_the_place_he_is_asked_as():
    zh = ("青石县、蓝塘县加强交流。", "他勉励青石在蓝塘挂职干部尽快融入。")
    assert not list(check_parties("He encouraged Qingshi officials to settle in.", zh))
    assert list(check_parties("He encouraged Lantang officials to settle in.", zh))


def test_a_committee_is_the_one_asked():
    zh = ("会议听取了提案委主任的汇报。", "会议要求城建委认真组织实施监督方案。")
    line = "The {} committee was asked to organise the supervision plan carefully."
    assert list(check_addressees(line.format("proposals"), zh, ()))
    assert not list(check_addressees(line.format("construction"), zh, ()))


def test_levels_are_told_in_one_table():
    assert may_be("provincial", "自治区") and may_be("county", "全县") and not may_be("district", "自治区")
    assert holds("province", "全省") and not holds("city", "全省")
    assert pattern_of("township") in ("乡|镇", "镇|乡", "(?:乡|镇)", "(?:镇|乡)")


def test_a_post_before_the_next_name_is_that_ones():
    line = "The Party secretary, Luo Qingshan, and deputy secretary, Shen Yulan, came."
    people = (
        PEOPLE[0],
        PEOPLE[1].model_copy(update={"titles_zh": ("县委副书记",)}),
    )
    assert not check_posts(line, people)
    assert check_posts("Shen Yulan, county Party secretary, came.", people)


@pytest.mark.parametrize(
    ("zh", "true", "lie"),
    [
        (
            "沈玉兰一行察看了粮库。",
            "Shen and her colleagues saw a granary.",
            "Shen and her parents saw a school.",
        ),
        ("青石交大与县政府签约。", "The university signed with the county government.", ""),
        ("这让我们深受感动。", "It moved us deeply.", "It moved US guests deeply."),
    ],
)
def test_everyday_words_stand_for_what_they_may(zh, true, lie):
    assert not check_things(true, zh)
    assert not lie or check_things(lie, zh)


def test_the_two_are_those_named_before():
    quote = Evidence(sentence="s1", start=0, end=20, quote="近年来，双方在医疗卫生领域开展合作。")
    line = "In recent years the two have worked together on health care."
    assert not [one for one in faults(Statement(line, (quote,))) if one[0] == "number"]


def test_who_came_to_guide_was_there():
    people = (PEOPLE[1].model_copy(update={"role": Role.MENTIONED}),)
    line = "Shen Yulan was there to give guidance."
    assert not check_speakers(line, ("市委指导组成员沈玉兰到会指导。",), people, ())
    assert check_speakers(line, ("会议学习了沈玉兰的先进事迹。",), people, ())


def test_a_name_with_an_apostrophe_is_one():
    zh = ("公安县县委书记骆青山；蓝塘县县委书记何文，县长郑林陪同。",)
    assert list(check_sides("Zheng Lin of Gong'an took part.", zh, PEOPLE))
    assert not list(check_sides("Zheng Lin of Lantang took part.", zh, PEOPLE))


def test_lines_put_together_from_many_places_are_not_held_against_a_few():
    page = (
        "青石县召开会议\n\n9月14日，青石县召开农业工作会议，县长骆青山出席会议并讲话，听取防汛工作汇报。\n\n"
        "会议强调，要加强学校食堂管理，要抓好果园灌溉。\n\n会后，大家参观了水泥厂和医院。\n"
    )
    read_page = read(decode(page.encode(), "page"))
    told = Told(read_page.articles[0], extract(read_page.articles[0], read_page, None))
    one = "A meeting on agriculture was held on September 14. Canteens are to be managed. A hospital was visited."
    assert not [found for found in doubt_passage(Passage(1, one, ()), told) if found[0] == "thing"]
