"""What an occasion without a meeting's name is called: who was interviewed, what was held, what was won, its subject."""

from collections.abc import Callable

import pytest

from summarizer.reading.text import Page
from summarizer.rules import extract


def title(page: Page) -> str:
    return extract(page.articles[0], page).events[0].title_en


@pytest.mark.parametrize(
    ("headline", "paragraphs", "en"),
    [
        (
            "访云河县委书记何远",
            ["去年以来，云河县变化很大。"],
            "Interview with He Yuan, secretary of the Yunhe County Party Committee",
        ),
        # A subject that headline and lead share; else the headline's own words.
        (
            "农业农村局助力农民增收 推进乡村振兴",
            ["近年来，云河县深入推进乡村振兴，发展现代农业，农民增收。"],
            "Yunhe County: feature on rural affairs",
        ),
        (
            "小果园里的春天",
            ["“桃子红了。”石渡镇的何远说。", "果园有300亩。"],
            "Shidu Town: feature (“小果园里的春天”)",
        ),
        (
            None,
            ["5月3日，由云河县总工会主办的全县职工歌唱比赛在县体育馆举行。"],
            "Yunhe County Federation of Trade Unions: county-wide singing contest of employees",
        ),
        (
            None,
            ["5月3日，石渡街道联合县妇联在中心广场举办“暖春行”广场公益活动，送去关怀。"],
            "Shidu Subdistrict: public service event (“‘暖春行’广场公益活动”)",
        ),
        # A name of its own is shown, not read; what was done before it is no part of it.
        (
            None,
            ["5月3日，由云河县文旅局举办的“灯火里的云河”主题活动在县广场开启。"],
            "Yunhe County Culture and Tourism Bureau: themed event for “灯火里的云河”",
        ),
        (None, ["5月3日，石渡镇组织居民进行了一次应急疏散演练。"], "Shidu Town: emergency evacuation drill"),
        (
            None,
            ["5月3日，云河县残联日前被授予“助残先锋”称号。"],
            "Yunhe County: commendation (“助残先锋”)",
        ),
        (
            "云河县入选全国乡村振兴示范县",
            ["近日，全国乡村振兴示范县名单公布，云河县成功入选。"],
            "Yunhe County is named a national demonstration county for rural revitalization",
        ),
        (
            None,
            ["5月3日，云河县与青云集团签署战略合作协议。"],
            "Yunhe County and Qingyun Group: signing of the strategic cooperation agreement",
        ),
        (
            None,
            ["5月3日，云河县与青云集团战略合作签约仪式举行。"],
            "Yunhe County and Qingyun Group: signing ceremony for strategic cooperation",
        ),
        (
            "县委第二巡察组反馈巡察情况",
            ["5月3日，县委第二巡察组向石渡镇党委反馈了巡察情况。"],
            "No. 2 Disciplinary Inspection Team of the County Party Committee: findings of a discipline inspection",
        ),
        (
            None,
            ["5月3日，县十五届人大三次会议主席团举行第二次会议。"],
            "Second meeting of the presidium of the third session of the 15th County People's Congress",
        ),
    ],
)
def test_the_title_says_what_it_is_about(
    page: Callable[..., Page], headline: str | None, paragraphs: list[str], en: str
) -> None:
    assert title(page(*paragraphs, headline=headline) if headline else page(*paragraphs)) == en


def test_a_meeting_of_the_whole_city_is_not_that_of_the_district_it_sat_in(page: Callable[..., Page]) -> None:
    told = "8月29日，济宁市法院院长会议暨审判管理经验交流会在任城区人民法院召开。"
    assert not title(page(told)).startswith("Rencheng")


def test_the_party_committee_of_a_zone_is_no_regions(page: Callable[..., Page]) -> None:
    told = page("5月3日，高新区召开会议，区党委书记何远讲话。")
    (event,) = extract(told.articles[0], told).events
    assert [person.title_en for person in event.people] == ["secretary of the Zone Party Committee"]


def test_whoever_sits_on_the_committee_and_the_administration_leads_a_zone(page: Callable[..., Page]) -> None:
    told = page("5月3日，我区召开会议，区党委书记何远主持，区党委委员、管委会副主任方小河讲话。")
    (event,) = extract(told.articles[0], told).events
    assert event.people[0].title_en == "secretary of the Zone Party Committee"


def test_a_district_that_zones_only_attend_is_a_district(page: Callable[..., Page]) -> None:
    told = page("5月3日，云河区召开全区防汛工作会议，各镇、经开区管委会主要负责人参加。")
    assert title(told) == "Yunhe District: work meeting on flood prevention"


@pytest.mark.parametrize(
    ("headline", "text", "expected"),
    [
        (
            "企业家来我县考察投资环境",
            "5月3日，东海云峰材料有限公司、东海石渡食品有限公司等企业负责人来我县考察投资环境。县委常委何远参加活动。",
            "Co., Ltd. and others",
        ),
        (
            "《石溪县养犬管理办法（征求意见稿）》公开征求意见",
            "现将《石溪县养犬管理办法（征求意见稿）》予以公布，征求社会各界意见，请于2024年5月28日前反馈。",
            "comments invited on",
        ),
        (
            "石溪县安监局开展安全生产暗访行动",
            "近期，石溪县安监局执法人员分成两个暗访组，深入企业进行暗访检查。",
            "Shixi County Work Safety Supervision Bureau: inspection",
        ),
    ],
)
def test_the_title_names_guests_drafts_and_who_inspected(
    page: Callable[..., Page], headline: str, text: str, expected: str
) -> None:
    assert expected in title(page(text, headline=headline))


def test_who_kept_the_leader_company_heads_no_title(page: Callable[..., Page]) -> None:
    text = "5月3日，石溪县委书记何远利用一天的时间，深入基层调研督导项目建设。单国强、骆青山等领导陪同。"
    more = "何远强调，要加快项目建设。"
    assert title(page(text, more, headline="石溪县委书记何远调研项目建设")).startswith("He Yuan: ")


def test_a_round_that_names_nobody_is_titled_by_its_headline(page: Callable[..., Page]) -> None:
    told = title(page("近日，监管部门开展检查，检查学校88所。", headline="监管部门持续开展校园专项检查"))
    assert told.startswith("Inspection ") and told != "Inspection"


def test_the_second_of_two_meetings_is_the_same_bodys(page: Callable[..., Page]) -> None:
    document = page(
        "5月29日，县长何远主持召开县政府党组会议和2024年第9次常务会议。会议审议了《停车管理办法》。"
    )
    titles = [event.title_en for event in extract(document.articles[0], document).events]
    assert titles[1] == "Ninth executive meeting in 2024 of the County Government"


@pytest.mark.parametrize(
    ("held", "en"),
    [
        ("2022年第6次主任办公会", "Sixth director's working meeting in 2022"),
        ("第12次主任办公会", "12th director's working meeting"),
    ],
)
def test_a_numbered_meeting_without_another_name_is_not_quoted(
    page: Callable[..., Page], held: str, en: str
) -> None:
    assert title(page(f"3月31日，主任何远主持召开{held}，听取工作汇报。")) == en


@pytest.mark.parametrize(
    ("headline", "begins"),
    [
        ("云河县第十八届人民代表大会第四次会议胜利闭幕", "Closing of the fourth session of the"),
        ("云河县十八届人大四次会议隆重开幕", "Opening of the fourth session of the"),
        ("云河县第十八届人民代表大会第四次会议举行闭幕会", "Closing of the fourth session of the"),
        ("云河县第十八届人民代表大会第四次会议开幕在即", "Fourth session of the"),
        ("云河县第十八届人民代表大会第四次会议举行第二次全体会议", ""),
    ],
)
def test_a_session_that_opens_or_closes_is_told_so(
    page: Callable[..., Page], headline: str, begins: str
) -> None:
    lead = "1月19日下午，云河县第十八届人民代表大会第四次会议在县会议中心举行。"
    told = title(page(lead, "会议表决通过了关于云河县人民政府工作报告的决议。", headline=headline))
    assert told.startswith(begins)
    assert begins.startswith(("Opening", "Closing")) or not told.startswith(("Opening", "Closing"))


@pytest.mark.parametrize("front", ["2024年1-5月", "2024年", "2024年上半年", "一季度", "前三季度"])
def test_a_report_of_figures_may_begin_with_its_time(page: Callable[..., Page], front: str) -> None:
    told = page(
        "今年以来，全县经济运行总体平稳。上半年，工业投资同比增长7.2%，制造业增加值增长8.5%，采矿业下降2.3%。",
        "房地产开发投资下降12.4%，社会消费品零售总额增长5.1%，地方一般公共预算收入增长4.3%，出口增长2.9%。",
        headline=f"{front}云河县经济运行情况",
    )
    assert title(told).startswith("Yunhe County: figures on the economy")
