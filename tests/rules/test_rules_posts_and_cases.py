"""Posts that change hands and cases made public, from the sentences that tell them."""

import re
from collections.abc import Callable

import pytest

from summarizer.facts import Act, EventKind, Role
from summarizer.language.rows import rows
from summarizer.reading.text import Page
from summarizer.rules import extract
from summarizer.rules.people.cases import case_rows


def told(page: Page, *acts: Act) -> list[tuple[str, str | None]]:
    events = extract(page.articles[0], page).events
    return [(item.act.value, item.en) for event in events for item in event.agenda if item.act in acts]


POSTS = (Act.APPOINTED, Act.REMOVED, Act.PROPOSED)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "会议决定任命何远为青禾县副县长；免去单国强的青禾县水利局局长职务。",
            [
                ("appointed", "He Yuan (何远) as deputy head of Qinghe County"),
                ("removed", "Shan Guoqiang (单国强) as director of the Qinghe County Water Resources Bureau"),
            ],
        ),
        (
            "会议接受何远辞去青禾县人民检察院检察长职务的请求。",
            [
                (
                    "removed",
                    "He Yuan (何远) as chief procurator of the Qinghe County People's Procuratorate (resignation accepted)",
                )
            ],
        ),
        (
            "会议决定免去何远青禾县副县长、县公安局局长的职务；接受单国强辞去青禾县水利局局长的职务的请求。",
            [
                (
                    "removed",
                    "He Yuan (何远) as deputy head of Qinghe County and director of the County Public Security Bureau",
                ),
                (
                    "removed",
                    "Shan Guoqiang (单国强) as director of the Qinghe County Water Resources Bureau (resignation accepted)",
                ),
            ],
        ),
        # Only deliberated, nobody has left.
        ("会议审议了关于何远辞去青禾县副县长职务的议案。", []),
        # Who hands over a letter of appointment is not appointed.
        ("会上，何远为单国强颁发主任委员聘书。", []),
        (
            "会议任命何远、单国强两位同志为青禾县监察委员会委员。",
            [
                (
                    "appointed",
                    "He Yuan (何远) and Shan Guoqiang (单国强) each as member of the Qinghe County Supervisory Commission",
                )
            ],
        ),
        (
            "会议任命何远等20名同志为人民陪审员。",
            [("appointed", "He Yuan (何远) and others (20 in all) each as people's assessor")],
        ),
        ("大会选举何远为青禾县县长。", [("appointed", "He Yuan (何远) as head of Qinghe County (elected)")]),
        (
            "大会选举何远为市中级人民法院院长、单国强为市人民检察院检察长。",
            [
                (
                    "appointed",
                    "He Yuan (何远) as president of the Municipal Intermediate People's Court (elected)",
                ),
                (
                    "appointed",
                    "Shan Guoqiang (单国强) as chief procurator of the Municipal People's Procuratorate (elected)",
                ),
            ],
        ),
        # A post that has no English is quoted.
        (
            "会议任命何远为青禾县龙须沟整治专班班长。",
            [("appointed", "He Yuan (何远) as “青禾县龙须沟整治专班班长”")],
        ),
    ],
)
def test_posts_change_hands_at_a_session(
    page: Callable[..., Page], sentence: str, expected: list[tuple[str, str]]
) -> None:
    lead = "5月30日，青禾县十八届人大常委会举行第二十次会议。"
    assert told(page(lead, sentence), *POSTS) == expected


def test_who_wins_by_votes_is_elected(page: Callable[..., Page]) -> None:
    said = page(
        "3月7日，青禾县第十六届人民代表大会第一次会议举行全体会议。县领导何远、罗青山出席会议。何远以190票的高票当选为县人民政府县长，单国强当选副县长。"
    )
    assert [en for _, en in told(said, Act.APPOINTED)] == [
        "He Yuan (何远) as county head (elected)",
        "Shan Guoqiang (单国强) as deputy county head (elected)",
    ]


def test_a_working_committee_on_elections_elects_nobody(page: Callable[..., Page]) -> None:
    said = page(
        "3月7日，省人大常委会召开会议，任命何远为省人大常委会人事代表选举工作委员会主任，单国强为法制工作委员会主任。"
        "何远当选为青禾商会会长并发表讲话。"
    )
    told_of = [en for _, en in told(said, Act.APPOINTED)]
    assert [en.endswith("(elected)") for en in told_of] == [False, False, True]
    assert "发表讲话" not in told_of[2]


def test_a_list_of_appointments_is_a_notice_of_its_congress(page: Callable[..., Page]) -> None:
    read = page(
        "发布时间：2024-06-01 来源：青禾县人大常委会办公室",
        "（2024年5月30日青禾县第十八届人民代表大会常务委员会第二十次会议通过）",
        "任命：",
        "何远为青禾县财政局局长；",
        "免去：",
        "解明远的青禾县财政局局长职务。",
        headline="青禾县人大常委会任免名单",
    )
    (event,) = extract(read.articles[0], read).events
    assert event.kind is EventKind.NOTICE
    assert [body.zh for body in event.bodies] == ["青禾县人大常委会"]
    assert event.title_en == (
        "Qinghe County People's Congress Standing Committee: appointments and removals from office"
    )
    assert told(read, *POSTS) == [
        ("appointed", "He Yuan (何远) as director of the Qinghe County Finance Bureau"),
        ("removed", "Xie Mingyuan (解明远) as director of the Qinghe County Finance Bureau"),
    ]
    assert [p.zh for p in event.people] == ["何远", "解明远"]


def test_who_is_put_forward_has_no_post_yet(page: Callable[..., Page]) -> None:
    read = page(
        "经县委研究，现将拟任职人选公示如下：",
        "何远，男，汉族，1980年5月生，现任青禾县财政局副局长，拟任正科级领导职务。",
        "单国强，男，汉族，1981年6月生，现任青禾县水利局副局长，拟任青禾县水利局局长。",
        headline="中共青禾县委组织部关于拟任职干部的公示",
    )
    assert told(read, *POSTS) == [
        ("proposed", "He Yuan (何远): “现任青禾县财政局副局长，拟任正科级领导职务”"),
        ("proposed", "Shan Guoqiang (单国强) as director of the Qinghe County Water Resources Bureau"),
    ]


@pytest.mark.parametrize(
    ("sentences", "expected"),
    [
        (
            ["青禾县水利局局长何远涉嫌严重违纪违法，目前正接受青禾县纪委监委纪律审查和监察调查。"],
            [
                "He Yuan (何远), director of the Qinghe County Water Resources Bureau: suspected of serious violations of"
                " Party discipline and law; under disciplinary review and supervisory investigation"
            ],
        ),
        (
            [
                "近日，青禾县纪委监委对1起典型问题进行公开通报。",
                "青禾县水利局原局长何远违规收受礼金问题。",
                "2024年1月，何远受到党内严重警告处分。",
            ],
            [
                "He Yuan (何远), former director of the Qinghe County Water Resources Bureau: “违规收受礼金”;"
                " serious warning within the Party"
            ],
        ),
        # Two names in one sentence: who was punished how is not told.
        (["近日，青禾县纪委监委通报典型问题，何远、单国强分别受到党内警告、政务记过处分。"], []),
        # Those in one row share what is said of them; what follows of others is not told of the one who is named.
        (
            [
                "近日，青禾县纪委监委通报2起典型问题。",
                "1.石渡村党支部书记何远、村委会主任单国强违规发包工程项目问题。",
                "2024年1月，何远、单国强受到党内警告处分。",
            ],
            [
                "He Yuan (何远), secretary of the Shidu Village Party Branch, and Shan Guoqiang (单国强), director of the"
                " Villagers' Committee: “违规发包工程项目”; warning within the Party"
            ],
        ),
        (
            [
                "近日，青禾县严肃查处了石渡村党支部书记何远违反换届纪律等问题。",
                "县委决定，给予何远撤销党内职务处分；对石渡镇党委委员罗某某等5名干部，分别给予党内严重警告等处分。",
            ],
            [
                "He Yuan (何远), secretary of the Shidu Village Party Branch: “违反换届纪律”; removed from Party posts"
            ],
        ),
        # …受到…处分 right behind each name is that person's own.
        (
            [
                "近日，青禾县纪委监委通报2起典型问题，其中石渡镇镇长何远受到党内严重警告处分，石渡镇副镇长单国强受到党内警告处分。",
            ],
            [
                "He Yuan (何远), head of Shidu Town: serious warning within the Party",
                "Shan Guoqiang (单国强), deputy head of Shidu Town: warning within the Party",
            ],
        ),
        # No penalty was given, and kin are somebody else.
        (["近日，青禾县纪委监委通报典型问题，青禾县水利局局长何远免予党内警告处分。"], []),
        (["近日，青禾县纪委监委通报典型问题，青禾县水利局局长何远妻子被开除公职。"], []),
        (
            ["近日，青禾县人民法院以受贿罪、滥用职权罪判处青禾县水利局原局长何远有期徒刑十一年六个月。"],
            [
                "He Yuan (何远), former director of the Qinghe County Water Resources Bureau: sentenced to 11 years and 6 months"
                " in prison for taking bribes and abuse of power"
            ],
        ),
    ],
)
def test_a_case_is_told_of_one_person_and_nothing_is_softened(
    page: Callable[..., Page], sentences: list[str], expected: list[str]
) -> None:
    headline = "青禾县通报典型问题"
    assert [en for _, en in told(page(*sentences, headline=headline), Act.CASE)] == expected


def test_nobody_took_part_in_a_report_on_cases_and_the_day_of_a_deed_is_not_its_own(
    page: Callable[..., Page],
) -> None:
    read = page(
        "近日，青禾县纪委监委通报2起典型案例。",
        "石渡村党支部书记何远违规发包工程项目问题。",
        "2016年8月15日，何远推荐罗青山参与工程招投标。2018年12月，何远受到党内警告处分。",
        headline="青禾县通报典型案例",
    )
    (event,) = extract(read.articles[0], read).events
    assert event.date.iso is None
    assert {person.role for person in event.people} == {Role.MENTIONED}


def test_every_row_of_case_words_says_what_its_test_clause_says() -> None:
    for row, (pattern, en) in zip(rows("case_words"), case_rows(), strict=True):
        taken = next((e for p, e in case_rows() if p.search(row["test"]) and e == en), None)
        assert taken == row["en"] and pattern.search(row["test"]), row["pattern"]
        assert not re.search("[\u4e00-\u9fff]", row["en"])


def test_who_is_made_deputy_to_act_as_head_is_told_as_both(page: Callable[..., Page]) -> None:
    text = "会议表决通过，决定任命何远为石溪市人民政府副市长，并决定其为代理市长。"
    assert told(page("5月3日，石溪市人大常委会举行第五次会议。", text), Act.APPOINTED) == [
        ("appointed", "He Yuan (何远) as vice-mayor of Shixi and acting mayor")
    ]


def test_an_acting_director_and_those_who_resigned_are_told_each_once(page: Callable[..., Page]) -> None:
    lead = "5月3日，石溪市人大常委会举行第五次会议，接受何远辞去石溪市人民政府市长职务。"
    text = (
        "会议表决通过人事任免事项，接受何远辞去石溪市人民政府市长职务、鲁奇辞去石溪市人民政府副市长职务的请求，"
        "决定任命方平为石溪市监察委员会副主任，并决定为代理主任。"
    )
    found = told(page(lead, text), Act.APPOINTED, Act.REMOVED)
    assert found == [
        ("removed", "He Yuan (何远) as mayor of Shixi (resignation accepted)"),
        ("removed", "Lu Qi (鲁奇) as vice-mayor of Shixi (resignation accepted)"),
        (
            "appointed",
            "Fang Ping (方平) as deputy director of the Shixi Municipal Supervisory Commission and acting director",
        ),
    ]
    assert told(page(lead, text), Act.ADOPTED) == []


def test_a_decision_on_who_acts_appoints_and_a_motion_does_not(page: Callable[..., Page]) -> None:
    text = (
        "会议审议了石溪市人民政府关于提请任命解明远为石溪市财政局局长的议案，"
        "表决通过了任命解明远为石溪市人民政府副市长，通过了关于解明远代理石溪市人民政府市长职务的决定。"
    )
    assert told(page("5月3日，石溪市人大常委会举行第五次会议。", text), Act.APPOINTED) == [
        ("appointed", "Xie Mingyuan (解明远) as vice-mayor of Shixi"),
        ("appointed", "Xie Mingyuan (解明远) as acting mayor of Shixi"),
    ]
