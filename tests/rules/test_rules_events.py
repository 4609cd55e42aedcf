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
        # Where a meeting of the province was followed from.
        ("5月8日，青禾区参加全省项目建设推进会，区领导何远参加会议。", [("mobilisation", [])]),
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
        # What happened at a sitting of a house is told of the sitting.
        (
            "2月2日下午，省十二届人大常委会第二十七次会议上，表决通过了多项人事任免案。",
            [("congress", ["省十二届人大常委会"])],
        ),
        (
            "12月25日，十一届省委巡视工作领导小组召开第12次会议。",
            [("discipline", ["十一届省委巡视工作领导小组"])],
        ),
        # Deputies on a round; a house that went by itself; a team that checked.
        (
            "5月8日，市人大常委会组织驻地省人大代表，就我市经济发展等情况开展集中视察活动。",
            [("congress", ["市人大常委会"])],
        ),
        ("5月8日，区人大常委会调研我区文旅产业发展工作。", [("field_visit", ["区人大常委会"])]),
        ("5月8日，县招商局工作组督查石渡镇项目建设情况。", [("inspection", ["县招商局工作组"])]),
        # Whoever takes part in somebody's meeting over the wire held none.
        ("5月8日，市农业农村局组织参加全省 “清洁家园”村庄行动视频会。", [("mobilisation", [])]),
        (
            "12月27日，青禾市组织收听收看了全国深入学习先进经验，全面推进人居环境整治电视电话会。",
            [("mobilisation", [])],
        ),
        # Who meets behind a meeting from above has called one; on two days or under two names there are two.
        (
            "6月5日，在收听收看全省电视电话会议后，云阳县召开安全生产工作会议。",
            [("mobilisation", ["云阳县"])],
        ),
        ("6月5日，继全省会议结束后，县教育局立即召开贯彻落实会议。", [("mobilisation", ["县教育局"])]),
        ("6月5日，全省视频会议召开，县长方远山在云阳县分会场收听收看会议。", [("mobilisation", [])]),
        (
            "6月5日，全省防汛视频会议召开。全省防汛视频会议结束后，云阳县随即召开全县防汛视频会议。",
            [("mobilisation", []), ("mobilisation", ["云阳县"])],
        ),
        ("6月5日，天河区组织收看了省政府（扩大）会议。", [("mobilisation", [])]),
        # All who called it, whatever they are joined by.
        (
            "6月5日，由县委组织部、县人社局联合举办的干部培训班开班。",
            [("training", ["县委组织部", "县人社局"])],
        ),
        # A party led out, whatever for; deputies to whom a procuratorate listened are no house.
        ("5月7日，青禾县县长何远率青禾代表团赴云河市开展对口帮扶协作工作。", [("field_visit", [])]),
        ("5月8日，市检察院征求人大代表、政协委员意见建议座谈会召开。", [("mobilisation", ["市检察院"])]),
        ("5月8日，区召开2023年安委会第一次全体（扩大）会暨消防工作会议。", [("mobilisation", [])]),
        ("5月8日，石渡镇召开招商活动工作会。", [("mobilisation", ["石渡镇"])]),
        ("5月8日，学院召开第八届教代会暨第九届工代会预备会议。", [("mobilisation", ["学院"])]),
        (
            "9月10日，资源学院党委理论学习中心组在会议室开展集体学习。",
            [("study_session", ["资源学院党委理论学习中心组"])],
        ),
        # Who opened a home is not the home; nobody is a body whose name is a clause.
        (
            "10月22日，石渡镇党委政府在办公楼前举行镇敬老院落成揭牌仪式。",
            [("groundbreaking", ["石渡镇党委", "政府"])],
        ),
        ("1月25日，青禾县陆续组织全县党员干部开展走访慰问活动。", [("field_visit", [])]),
        # A leader by the short form of his post is a leader.
        ("5月8日，省民政厅长何远到青禾县调研福利工作。", [("field_visit", [])]),
        # Who went along with guests is no guest.
        (
            "5月8日，在青禾区区委常委何远陪同下，云河市民政局局长李明一行来我院参观。",
            [("visit_received", ["云河市民政局"])],
        ),
        # A bureau by its place, a zone by a kind of its own, and a place that did it in several sites.
        ("6月9日，青禾区局组织召开局务扩大会，传达学习有关精神。", [("mobilisation", ["青禾区局"])]),
        ("5月9日，空港新城召开工作部署会，县领导何远出席。", [("mobilisation", ["空港新城"])]),
        (
            "10月26日，云岭县在石渡镇双塔旧址、柳林镇南山村旧址分别举行“党史教育基地”挂牌仪式。",
            [("groundbreaking", ["云岭县"])],
        ),
        # Who called the meeting that others attended.
        (
            "5月8日，集团领导何远等以视频形式参加国家矿山安全监察局召开的专题会议。",
            [("mobilisation", ["国家矿山安全监察局"])],
        ),
        # The presidium that checked how proposals of a session fared is no session.
        (
            "为了解对镇十三届人大三次会议代表建议的办理情况，石渡镇人大主席团于10月17日对建议办理情况进行督查。",
            [("congress", ["石渡镇人大主席团"])],
        ),
        # Party members on an outing are no guests.
        ("6月19日，学校办公室党支部一行20人赴云河县开展研学活动。", [("other", [])]),
        # A committee that is named twice is one; where it met is no part of its name, nor is who it spoke for.
        (
            "11月22日，云河经济开发区党工委召开第18次党工委（扩大）会议，传达学习有关精神。",
            [("party_committee", ["云河经济开发区党工委"])],
        ),
        (
            "9月11日，第十届律师协会建设指导委员会在云河市召开第四次全体会议。",
            [("mobilisation", ["第十届律师协会建设指导委员会"])],
        ),
        (
            "3月24日，市林业局组织全市林业系统参加全省森林防火电视电话会议。",
            [("mobilisation", [])],
        ),
        ("11月8日，青禾市在上海召开长三角招商推介座谈会。", [("promotion", ["青禾市"])]),
        # The session that was decided on has not been held.
        (
            "5月8日，县十八届人大常委会第三十次会议决定：县第十八届人民代表大会第四次会议于6月12日召开。",
            [("congress", ["县十八届人大常委会"])],
        ),
    ],
)
def test_occasions_of_a_lead(page: Callable[..., Page], lead: str, events: list[Told]) -> None:
    assert [(e.kind.value, [body.zh for body in e.bodies]) for e in _events(page(lead))] == events


@pytest.mark.parametrize(
    ("paragraphs", "headline", "kind", "bodies", "place"),
    [
        # Of several cases made public nobody who dealt with one is told, nor the day or the town of one.
        (
            [
                "近日，我县通报曝光了5起形式主义典型案例。",
                "2016年8月15日，石渡镇杜家村干部汪某某态度恶劣。经查，石渡镇纪委给予汪某某党内警告处分。",
            ],
            None,
            "discipline",
            [],
            None,
        ),
        # The fuller name stands in the headline.
        (
            ["1月17日，县长何远主持召开第十七届人民政府第22次县长专题会议。"],
            "县第十七届人民政府第22次县长专题会议召开",
            "gov_executive",
            ["县第十七届人民政府"],
            None,
        ),
        # A label before the headline; a town by the body that met.
        (["6月10日，市委常委何远深入河道巡河。"], "沈丘：河长巡河话防汛", "field_visit", [], "沈丘"),
        (
            [
                "3月15日，石渡镇党委召开脱贫攻坚推进会议，传达赴云河县参观学习情况。",
                "会议认为，云河县的做法很好。",
            ],
            None,
            "mobilisation",
            ["石渡镇党委"],
            "石渡镇",
        ),
        # Words to the meeting are no meeting.
        (
            [
                "8月26日，云河商会召开第二次会员代表大会。何远出席会议并讲话。",
                "何远代表县委对大会的召开表示祝贺。",
            ],
            None,
            "mobilisation",
            ["云河商会"],
            None,
        ),
        # A report printed without its day.
        (
            ["各位代表：", "现在，我代表青禾县人民政府，向大会报告政府工作，请予审议。"],
            None,
            "congress",
            [],
            None,
        ),
    ],
)
def test_one_occasion(
    page: Callable[..., Page],
    paragraphs: list[str],
    headline: str | None,
    kind: str,
    bodies: list[str],
    place: str | None,
) -> None:
    (event,) = _events(page(*paragraphs, headline=headline))
    assert event.kind.value == kind
    assert [body.zh for body in event.bodies] == bodies
    assert (event.place and event.place.zh) == place
    assert event.date.iso is None or event.kind.value != "discipline"


@pytest.mark.parametrize(
    "lead",
    [
        # The office that guests were led by is no place, nor is one of a row that is to be inspected.
        "7月12日，云河市督查组一行在云河市政府督查室副主任何远的带领下，来到我县进行督导检查。",
        "经自治区党委批准，第七轮巡视将对云河市青山县、柳林县、石渡市青禾区、云峰区开展常规巡视。",
    ],
)
def test_no_place(page: Callable[..., Page], lead: str) -> None:
    assert [event.place for event in _events(page(lead))] == [None]


def test_who_hosted_a_forum_beside_it_held_nothing(page: Callable[..., Page]) -> None:
    told = page(
        "全国会长会议8月24日在云河市召开，共计200余人参加。",
        "会议期间，由云河市委、市政府主办的高峰论坛同时举办。",
    )
    assert [event.bodies for event in _events(told)] == [()]


def test_a_city_that_guests_were_taken_to_is_not_ours(page: Callable[..., Page]) -> None:
    told = page(
        "4月25日，水利部副部长何远一行来我市开展汛前检查。",
        "何远一行先后来到石渡市云峰水库、柳林水库实地查看。",
    )
    assert [event.place for event in _events(told)] == [None]


def test_what_was_studied_has_days_of_its_own(page: Callable[..., Page]) -> None:
    lead = "近日，副市长何远主持召开市政府常务会议，传达学习4月19日上级会议精神，4月20日李某总理主持召开国务院常务会议精神。"
    assert [event.date.month_day for event in _events(page(lead))] == [None]


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


def test_zones_that_are_only_pointed_at_are_no_place(page: Callable[..., Page]) -> None:
    assert _events(page("3月18日，市政协副主席何远带队，赴市经开区、市高新区开展专题调研。"))[0].place is None


def test_who_called_a_meeting_that_another_presided_at_did_not_chair_it(page: Callable[..., Page]) -> None:
    (event,) = _events(page("12月19日，副区长何远组织召开安全生产工作会议，区应急局局长方远山主持会议。"))
    assert [person.zh for person in event.people if person.role.value == "chair"] == ["方远山"]


@pytest.mark.parametrize(
    ("lead", "zh"),
    [
        # A court by the short name of its city, and a hall of a conference by that of the county.
        ("7月23日，烟台中院召开全市法院院长座谈会。", "烟台"),
        ("4月7日，省高院何远一行到烟台中院考察。", "烟台"),
        ("8月17日下午，全省防汛工作电视电话会议召开，县长何远在尉氏分会场收听收看会议。", "尉氏"),
        # What was opened stands where it is, whoever came; what follows who led guests is no place.
        (
            "1月22日，由青禾公司承建的常熟市融媒体中心正式揭牌启用，成为苏州市首家中心，苏州市委常委何远出席启动仪式。",
            "常熟市",
        ),
        # A zone without its county; a town's congress with the town.
        ("5月9日，临空经济示范区召开工作部署会，县领导何远出席。", "临空经济示范区"),
        ("近日，常州市武进区石渡镇第三届人民代表大会第六次会议举行。", "常州市武进区石渡镇"),
        # A zone of a city, and a row of which only the city is pointed at.
        ("6月5日，全市现场推进会在池州经开区召开，副市长何远讲话。", "池州经开区"),
        ("4月20日，副主任何远先后到我市青阳县、石台县督导防汛工作。", "青阳县、石台县"),
    ],
)
def test_the_place_of_a_lead(page: Callable[..., Page], lead: str, zh: str) -> None:
    place = _events(page(lead))[0].place
    assert place is not None
    assert place.zh == zh
