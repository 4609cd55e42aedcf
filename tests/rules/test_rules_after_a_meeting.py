"""What was held or said when a meeting from above was over, and who is not told to have been at it."""

from collections.abc import Callable

import pytest

from summarizer.facts import Act, Event
from summarizer.reading import decode, read
from summarizer.reading.text import Page
from summarizer.rules import extract


def events(page: Page) -> tuple[Event, ...]:
    return extract(page.articles[0], page).events


def test_a_county_that_watched_a_meeting_met_on_its_own(page: Callable[..., Page]) -> None:
    watched, own = events(
        page(
            "4月6日晚，全省防汛工作电视电话会议召开，县长何远、县领导单国强在我县分会场收听收看。",
            "全省会议结束后，我县立即召开会议，何远强调，要压实防汛责任。",
        )
    )
    assert watched.title_zh == "全省防汛工作电视电话会议"
    assert not watched.directives
    assert own.title_zh == "我县立即召开会议"
    assert [(p.zh, p.role) for p in own.people] == [("何远", "speaker")]


def test_a_county_that_met_of_itself_goes_on_with_one_meeting(page: Callable[..., Page]) -> None:
    told = events(
        page("4月6日，县委召开春耕生产座谈会。", "座谈会议结束后，我县立即召开会议，何远强调，要压实责任。")
    )
    assert len(told) == 1


def test_meetings_of_two_levels_are_two(page: Callable[..., Page]) -> None:
    above, below = events(
        page(
            "1月17日，全国安全生产电视电话会议召开。随后，省委副书记、代省长何远主持召开了全省电视电话会议。"
            "市长单国强在平州分会场收听收看会议。",
        )
    )
    assert above.title_zh == "全国安全生产电视电话会议"
    assert "何远" not in [p.zh for p in above.people]
    assert [(p.zh, p.role) for p in below.people if p.zh == "何远"] == [("何远", "chair")]


def test_the_words_about_a_speaker_say_that_the_meeting_was_over(page: Callable[..., Page]) -> None:
    (event,) = events(
        page(
            "4月6日，青禾县卫生健康局组织各单位参加全省行风建设工作电视电话会议。",
            "会后，县卫健局局长何远强调，各单位要深刻领会会议精神。",
        )
    )
    assert event.people[0].evidence[0].quote.startswith("会后，")


def test_a_number_opens_the_next_item(page: Callable[..., Page]) -> None:
    (event,) = events(
        page(
            "4月6日，主席团会议召开。会议共有两项议程，1、审议关于政府工作报告的决议草案；2、听取选举组关于选举办法草案的情况汇报。"
        )
    )
    assert [a.zh for a in event.agenda] == ["关于政府工作报告的决议草案", "选举组关于选举办法草案的情况汇报"]


def test_what_the_next_person_did_is_no_paper(page: Callable[..., Page]) -> None:
    (event,) = events(
        page("8月4日，县委召开领导干部会议。县长何远宣读干部任免文件，副县长单国强介绍新任干部基本情况。")
    )
    assert [a.zh for a in event.agenda] == ["干部任免文件"]


@pytest.mark.parametrize(
    ("text", "relayed"),
    [
        (
            "4月6日，全市执行局长会议召开。会上传达了全市推进会议精神，各基层法院执行局长进行工作汇报。",
            ["全市推进会议精神"],
        ),
        (
            "4月6日，县委巡察工作领导小组会议召开。会议传达了全省巡察工作会议精神，7个巡察组分别汇报了巡察中发现的问题。",
            ["全省巡察工作会议精神"],
        ),
        (
            "4月6日，县委召开会议。会议传达了全省信访工作会议精神，省政法委关于平安建设的通报精神。",
            ["全省信访工作会议精神", "省政法委关于平安建设的通报精神"],
        ),
    ],
)
def test_who_reported_on_the_spot_is_not_relayed(
    page: Callable[..., Page], text: str, relayed: list[str]
) -> None:
    (event,) = events(page(text))
    assert [a.zh for a in event.agenda if a.act is Act.RELAYED] == relayed


def test_yesterday_is_counted_from_the_day_below_the_text() -> None:
    lines = [
        "中河街道组织清扫积雪",
        "发布日期：2022-03-02 19:52 信息来源：中河街道",
        "",
        "　　昨日突降大雪，中河街道党工委组织干部清扫积雪。",
        "　　大家干劲十足，积雪很快被清除，保证了道路通行安全。",
        "",
        "中河街道办事处",
        "2022年2月23日",
    ]
    page = read(decode("\n".join(lines).encode(), "page.txt"))
    assert events(page)[0].date.iso == "2022-02-22"
    undated = read(decode("\n".join(lines[:-1]).encode(), "page.txt"))
    assert events(undated)[0].date.iso == "2022-03-01"


def test_a_stamp_run_into_the_text_is_no_day_of_what_happened() -> None:
    text = "国投公司开展安全督查时间：2020-10-10 为做好安全工作，双节期间，集团党委委员何远赴项目一线检查安全生产。"
    assert events(read(decode(text.encode(), "page.txt")))[0].date.precision == "none"


def test_what_was_done_before_or_after_a_meeting_says_so(page: Callable[..., Page]) -> None:
    (event,) = events(
        page(
            "7月3日，县长何远主持召开县政府第12次常务会议。会前，与会人员集体学习了《中华人民共和国安全生产法》。"
            "会议审议了《临溪县养老服务管理办法》。",
            "会后，副县长单国强就防汛工作作了安排部署。",
        )
    )
    assert [(a.act, a.evidence[0].quote[:2]) for a in event.agenda] == [
        (Act.STUDIED, "会前"),
        (Act.DELIBERATED, "审议"),
        (Act.ARRANGED, "会后"),
    ]


def test_follow_up_meetings_are_no_inspections(page: Callable[..., Page]) -> None:
    (event,) = events(page("12月2日，全县重点项目督办会召开。县委书记何远主持会议并讲话。"))
    assert (event.kind, event.title_zh) == ("mobilisation", "全县重点项目督办会")


def test_a_committee_under_two_names_in_brackets(page: Callable[..., Page]) -> None:
    (event,) = events(page("3月19日，高新区召开党工委（区委常委会）会议。高新区党工委书记何远主持会议。"))
    assert event.title_zh == "党工委（区委常委会）会议"


def test_papers_that_were_talked_over_stand_one_by_one(page: Callable[..., Page]) -> None:
    (event,) = events(
        page(
            "8月9日，县委召开专题会议，就《临溪县乡村建设方案》和《临溪县村庄规划》开展讨论。县委书记何远主持会议。"
        )
    )
    assert [a.zh for a in event.agenda] == ["《临溪县乡村建设方案》", "《临溪县村庄规划》"]


def test_a_report_on_two_years_is_one(page: Callable[..., Page]) -> None:
    (event,) = events(
        page(
            "7月3日，区委常委会召开会议。区委书记何远主持会议。",
            "会议审议并同意2021年区政府实事项目完成情况与2022年实事项目征集情况的汇报。",
        )
    )
    assert len(event.agenda) == 1
    assert not event.projects


def test_what_met_before_a_study_session_is_another_meeting(page: Callable[..., Page]) -> None:
    studied, met = events(
        page(
            "4月6日，区委理论学习中心组举行集体学习。区委书记何远主持并讲话。",
            "学习会前，何远主持召开区委党的建设工作领导小组2025年第二次会议，听取工作情况汇报。",
        )
    )
    assert studied.title_zh == "集体学习"
    assert [body.zh for body in met.bodies] == ["区委党的建设工作领导小组"]


def test_who_took_the_floor_is_no_order(page: Callable[..., Page]) -> None:
    (event,) = events(
        page("4月6日，全县春耕现场会召开。何远指出，各镇要完成春灌。会上，青禾镇、石渡镇作了交流发言。")
    )
    assert [order.zh for order in event.directives] == ["各镇要完成春灌"]
