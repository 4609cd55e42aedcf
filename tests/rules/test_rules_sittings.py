"""Meetings that only the headline names, or nobody, and what the two bodies of a zone hold together."""

from collections.abc import Callable

import pytest

from summarizer.facts import Act, Event, EventKind, Role
from summarizer.reading.text import Page
from summarizer.rules import extract

Pages = Callable[..., Page]


def _event(page: Page) -> Event:
    return extract(page.articles[0], page).events[0]


@pytest.mark.parametrize(
    ("headline", "kind", "title"),
    [
        (
            "云河县安全生产工作会议",
            EventKind.MOBILISATION,
            "Yunhe County: work meeting on workplace safety",
        ),
        (
            "青岚区2021年区委理论学习中心组第二次（扩大）学习",
            EventKind.STUDY_SESSION,
            "Second enlarged theory study group session in 2021 of the Qinglan District Party Committee",
        ),
    ],
)
def test_a_headline_that_is_the_name_of_a_meeting_names_it(
    page: Pages, headline: str, kind: EventKind, title: str
) -> None:
    event = _event(page("3月5日，书记周明远主持会议并讲话。副书记李青出席会议。", headline=headline))
    assert (event.kind, event.title_en) == (kind, title)


def test_a_headline_of_a_speech_names_no_meeting_that_was_held(page: Pages) -> None:
    event = _event(page("3月5日，周明远同志谈了防汛。", headline="在云河县安全生产工作会议上的讲话"))
    assert event.title_zh is None


@pytest.mark.parametrize(
    "lead",
    [
        "3月5日，云河县召开会议，组织学习全省经济工作会议精神。县长周明远主持会议。",
        "3月5日，云河县组织学习了全省经济工作会议精神。县长周明远主持会议。",
        "3月5日，县长周明远主持召开会议，学习了全省经济工作会议精神。",
    ],
)
def test_a_meeting_without_a_name_is_told_by_what_it_dealt_with(page: Pages, lead: str) -> None:
    event = _event(page(lead, headline="云河县召开会议"))
    assert event.agenda[0].act is Act.STUDIED
    assert event.title_en == (
        "Yunhe County: meeting to study the guiding principles of the provincial work meeting on the economy"
    )


@pytest.mark.parametrize(
    ("name", "title"),
    [
        (
            "党工委、管委会班子会议",
            "Leadership meeting of the Party Working Committee and Administrative Committee",
        ),
        (
            "党工委管委会联席会议",
            "Joint meeting of the Party Working Committee and Administrative Committee",
        ),
        ("石渡镇党政班子会议", "Meeting of Party and government leaders of Shidu Town"),
    ],
)
def test_those_who_run_a_place_meet_together(page: Pages, name: str, title: str) -> None:
    event = _event(page(f"2月18日上午，{name}召开，书记凌远奎主持会议。"))
    assert event.title_en == title


def test_the_word_for_a_leadership_meeting_is_nobody(page: Pages) -> None:
    event = _event(page("2月18日，云河集团召开党委领导班子会，集团党委书记凌远奎主持会议。"))
    assert [(p.zh, p.role) for p in event.people] == [("凌远奎", Role.CHAIR)]


def test_where_people_had_been_before_is_not_where_they_met(page: Pages) -> None:
    event = _event(
        page(
            "7月20日，区政协召开养老服务协商座谈会。区政协副主席刘颖主持会议。",
            "会议介绍了区政协赴云岭高新区等地考察学习的情况。",
        )
    )
    assert event.place is None


def test_a_lecture_is_no_report_that_was_heard(page: Pages) -> None:
    event = _event(
        page(
            "10月18日，平江县举办大讲堂。县长王东来参加会议。",
            "会上，江南大学教授郭东红作了题为《走好振兴之路 建设美丽乡村》的专题辅导报告。",
        )
    )
    assert event.agenda == ()


@pytest.mark.parametrize(
    ("said", "content"),
    [
        (
            "会上，镇长王坚石对防汛工作讲了三点意见。一是加强领导。二是压实责任。",
            ["一是加强领导", "二是压实责任"],
        ),
        ("镇长王坚石主持会议并讲了两点意见：一要加强领导；二要压实责任。", ["一要加强领导", "二要压实责任"]),
        ("会上，镇长王坚石讲两点意见：一是加强领导；二是压实责任。", ["一是加强领导", "二是压实责任"]),
        ("镇长王坚石讲了两点体会。代表们提了三条意见，涉及道路和饮水。", []),
    ],
)
def test_points_that_are_counted_out_are_demands(page: Pages, said: str, content: list[str]) -> None:
    event = _event(page("12月13日，新集镇召开防汛会议。", said))
    assert [(d.speaker_zh, d.zh) for d in event.directives] == [("王坚石", zh) for zh in content]


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        ("云河县召开全县安全生产工作会议", "Yunhe County: work meeting on workplace safety"),
        (
            "石渡镇召开全镇安全生产（消防）重点工作推进会",
            "Shidu Town: progress meeting on key work in workplace safety (fire safety)",
        ),
        (
            "石渡镇召开防汛暨整体工作推进会议",
            "Shidu Town: progress meeting on flood prevention and overall work",
        ),
        ("云河县举行重点项目观摩活动", "Yunhe County: observation tour on key projects"),
    ],
)
def test_titles_say_how_wide_a_meeting_was_once(page: Pages, lead: str, title: str) -> None:
    assert _event(page(f"7月9日，{lead}。书记李晓东参加。")).title_en == title


def test_a_text_of_rates_is_on_figures_of_its_period(page: Pages) -> None:
    event = _event(
        page(
            "今年一季度，全县经济运行平稳，实现地区生产总值52.3亿元，同比增长6.1%。",
            "规模以上工业增加值增长8.2%，固定资产投资增长10.5%，社会消费品零售总额增长5.6%。",
            "一般公共预算收入增长7.1%，居民人均可支配收入增长6.8%。",
            headline="云河县一季度经济运行情况",
        )
    )
    assert event.title_en == "Yunhe County: figures on the economy in the first quarter"


def test_a_plan_that_the_next_sentence_agrees_to_is_adopted(page: Pages) -> None:
    event = _event(
        page(
            "5月21日，区政协召开第六次主席会议，主席王国真主持会议。",
            "会议听取秘书长郑丽远关于读书活动方案的汇报。会议原则同意上述方案，要求做好筹备。",
            "会议听取秘书长郑丽远关于全年工作情况的汇报。会议同意增加人手。",
        )
    )
    assert [(i.act, i.zh) for i in event.agenda] == [
        (Act.ADOPTED, "读书活动方案"),
        (Act.HEARD, "秘书长郑丽远关于全年工作情况的汇报"),
    ]
    assert [e.quote for e in event.agenda[0].evidence][1].startswith("会议原则同意上述方案")


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        (
            "九届县委常委会今天上午（3月6日）召开第12次会议。",
            "12th meeting of the Standing Committee of the 9th County Party Committee",
        ),
        (
            "3月12日，区委书记郭文远主持召开区委财经领导小组更名为区委财经委员会后的第一次会议。",
            "First meeting of the Financial and Economic Affairs Commission of the District Party Committee",
        ),
        (
            "8月11日，青山路街道召开居民区党总支书记例会。",
            "Qingshanlu Subdistrict: regular meeting of secretaries of residential-area general Party branches",
        ),
    ],
)
def test_who_met_is_read_past_the_day_and_the_old_name(page: Pages, lead: str, title: str) -> None:
    assert _event(page(lead)).title_en == title


def test_what_somebody_relayed_whose_post_stands_behind_the_name(page: Pages) -> None:
    event = _event(
        page(
            "10月11日，县委组织部召开学习会议，由县委组织部常务副部长黄明颖主持。",
            "会上，黄明颖常务副部长全文传达了《换届工作通知》精神，播放了专题片《警钟》。",
        )
    )
    assert [(i.act, i.zh) for i in event.agenda] == [(Act.RELAYED, "《换届工作通知》精神")]


def test_the_area_of_a_subdistrict_is_a_district(page: Pages) -> None:
    event = _event(page("5月3日，青山路街道召开全区党建会议，街道党工委书记何远主持会议。"))
    assert event.title_en == "Qingshanlu Subdistrict: district-wide meeting on Party building"


def test_a_place_sat_down_with_a_firm(page: Pages) -> None:
    event = _event(page("5月26日，云河市与远山集团举行工作对接会。市委书记董明宇出席并讲话。"))
    assert [body.zh for body in event.bodies] == ["云河市", "远山集团"]
    assert event.title_en == "Yunhe and Yuanshan Group: liaison meeting"


def test_a_thematic_meeting_is_on_what_it_discussed(page: Pages) -> None:
    event = _event(
        page(
            "5月18日，县长何远主持召开县政府专题会议，研究乡村振兴工作。",
            "与会人员围绕各项目情况进行讨论发言，领导包联、干部包厂作用明显。",
        )
    )
    assert event.title_en == "County Government thematic meeting on rural revitalization"
    assert [item.zh for item in event.agenda] == ["乡村振兴工作"]
    assert [person.zh for person in event.people] == ["何远"]


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        (
            "8月14日，在收听收看市政府视频会后，区长高雁南主持召开区长办公会。",
            "District head's working meeting",
        ),
        (
            "11月2日，高新区召开全区重点工作推进会，管委会主任蔡明军主持会议。",
            "High-tech Zone: progress meeting on key areas of work",
        ),
        (
            "1月21日，文河区（高新区）招商引资工作会议召开。区委副书记宋明主持会议。",
            "Wenhe District (High-tech Zone): work meeting on investment promotion",
        ),
        (
            "11月9日上午，区委书记李明远到石渡镇调研乡村振兴工作，并召开座谈会。",
            "Li Mingyuan: field visit",
        ),
    ],
)
def test_titles_name_nobody_elses_meeting(page: Pages, lead: str, title: str) -> None:
    assert _event(page(lead)).title_en == title


@pytest.mark.parametrize(
    ("headline", "lead", "kind", "title"),
    [
        (
            "代县长叶明青参加代表团审议",
            "3月17日，县委副书记、代县长叶明青来到第一代表团，与代表们共同审议《政府工作报告》。",
            EventKind.CONGRESS,
            "Ye Mingqing joins deputies to deliberate the Government Work Report",
        ),
        (
            "人大代表分组讨论政府工作报告",
            "1月14日，参加云河县人民代表大会的代表分成15个代表团，围绕政府工作报告进行讨论。",
            EventKind.CONGRESS,
            "Deputies deliberate the Government Work Report",
        ),
        (
            "政协委员分组讨论",
            "3月5日，出席区政协会议的委员们分组讨论政府工作报告。区政协主席何远参加讨论。",
            EventKind.CPPCC,
            "CPPCC members discuss the Government Work Report",
        ),
    ],
)
def test_a_session_in_its_groups_is_told_by_who_went_over_what(
    page: Pages, headline: str, lead: str, kind: EventKind, title: str
) -> None:
    event = _event(page(lead, "报告总结了工作，安排部署了2022年任务。", headline=headline))
    assert (event.kind, event.title_en) == (kind, title)
    assert event.place is None or event.place.zh != "代县"
    assert all(item.zh != "2022年任务" for item in event.agenda)


def test_whoever_did_something_last_goes_on(page: Pages) -> None:
    event = _event(
        page(
            "5月3日，云河区举行防汛演练。",
            "演练结束后，区防办主任朱明远对不足进行了通报，副区长郭潇明对演练进行了讲评。同时，对今后工作强调：",
            "一要熟悉手册。",
        )
    )
    assert [d.speaker_zh for d in event.directives] == ["郭潇明"]


def test_meetings_that_are_counted_were_held_on_no_day(page: Pages) -> None:
    event = _event(page("为应对降雨，县应急管理局先后组织召开全县防汛视频调度会3次，统筹抢险队伍35支。"))
    assert event.title_zh is None


def test_whose_presidium_met_is_told_by_the_headline(page: Pages) -> None:
    event = _event(
        page(
            "3月18日，预备会议之后，大会主席团召开第一次会议。市人大常委会副主任余其标主持会议。",
            headline="市五届人大三次会议主席团召开第一次会议",
        )
    )
    assert event.title_en == (
        "First meeting of the presidium of the third session of the 5th Municipal People's Congress"
    )


@pytest.mark.parametrize(
    ("lead", "day"),
    [
        ("12月1日，2021年全市四季度重点项目集中开工现场会在青山园区召开。市长何远主持会议。", "2021-12-01"),
        ("1月8日，云河县召开2021年四季度经济运行分析会。县长何远主持会议。", None),
    ],
)
def test_a_quarter_in_the_name_gives_the_year_within_it(page: Pages, lead: str, day: str | None) -> None:
    assert _event(page(lead)).date.iso == day


def test_what_a_meeting_mainly_studied_leads_to_its_demands(page: Pages) -> None:
    event = _event(
        page(
            "7月25日，北山街道召开动员大会。",
            "会议主要学习传达了区委会议精神，并安排部署：一是要求各社区要抓好日常巡查；二是要抓好整治。",
        )
    )
    assert [d.speaker_zh for d in event.directives] == ["会议", "会议"]
