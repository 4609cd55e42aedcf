"""Where the news begins, and what kind of page it is: mottos and purposes before the lead, notices, rounds and guests."""

from collections.abc import Callable

import pytest

from summarizer.facts import Event, EventKind
from summarizer.reading.text import Page
from summarizer.rules import extract

K = EventKind


def first(page: Page) -> Event:
    return extract(page.articles[0], page).events[0]


@pytest.mark.parametrize(
    ("paragraphs", "kind", "day"),
    [
        (["新春将至，寒冬情暖。", "2月6日下午，石渡镇镇长何远带队开展走访送温暖活动，看望困难家庭。"], K.FIELD_VISIT, "02-06"),
        (
            ["为切实把关怀送到群众心坎上。", "1月17日，石渡镇深入开展了送温暖活动，组织干部走访慰问困难家庭。"],
            K.FIELD_VISIT,
            "01-17",
        ),
        (["现将《云河县停车管理办法》向社会公开征求意见。", "征求意见时间：2023年3月6日至4月5日。"], K.NOTICE, None),
        (["9月5日，市人大常委会召开执法检查动员会，对检查工作进行部署。"], K.MOBILISATION, "09-05"),
        (["9月5日，区委党校举行秋季开学典礼。区委副书记何远作动员讲话。"], K.TRAINING, "09-05"),
        (["9月5日，县委书记何远主持召开县委农村工作领导小组（县乡村振兴领导小组）全体会议。"], K.COMMISSION, "09-05"),
        (["9月5日，校关工委召开会议，学习有关精神。"], K.MOBILISATION, "09-05"),
        (["9月5日，云河县政府新闻办公室举行发言人记者见面会。"], K.PRESS_CONFERENCE, "09-05"),
        (["2月20日，青禾区人大政协工委主任何远带队来我区考察巡察工作，区人大常委会主任单国强参加。"], K.VISIT_RECEIVED, "02-20"),
        (["按照今年市政协工作安排，围绕两个课题，着眼保护发展与形象提升，市政协副主席何远率课题组成员于5月22—26日赴青禾市开展调研。"], K.FIELD_VISIT, "05-22"),
        # When a thing began of which it is told, and when works began that are listed, is no day of the event.
        (["笔者近日获悉，4月23日启动的招商竞赛活动结出硕果。"], K.OTHER, None),
        (["石渡水库，2011年11月13日开工，2017年12月27日完成验收；柳林水库，2012年8月2日开工。"], K.GROUNDBREAKING, None),
        (["1月3日，青禾区考察团赴云河市对接合作事宜。云河市委书记何远接待了考察团一行。"], K.FIELD_VISIT, "01-03"),
        (["8月4日，中国民主促进会青禾市委员会到云河县调研草原保护，并分别在两地召开了座谈会。"], K.FIELD_VISIT, "08-04"),
        (["为保障节日安全，3月9日至12日，西关街道应急办深入辖区企业，开展消防安全专项检查。"], K.INSPECTION, "03-09"),
        (["近日，石渡街道成立检查小组，联合消防等部门开展安全生产大排查工作。"], K.INSPECTION, None),
        (["1月9日，云河市人民政府与青云集团签署战略合作协议，双方将开展合作。"], K.SIGNING, "01-09"),
        (["近日，青禾市政协调研组到云河县和石渡区，就民主监督工作进行调研。"], K.FIELD_VISIT, None),
        (["10月10日，白湖省省长何远率党政代表团在山南市进行考察调研，并举行对口支援工作座谈会。"], K.FIELD_VISIT, "10-10"),
        (["6月1日，县十七届人大常委会第四次主任会议在机关三楼会议室召开。"], K.CONGRESS, "06-01"),
        (["2月20日，石溪县召开县领导参加以及部门列席的县委中心组集体学习会。"], K.STUDY_SESSION, "02-20"),
        (["2月20日，石渡街道召开社区党组织书记述职评议会。"], K.MOBILISATION, "02-20"),
        (["为进一步强化校园安全保卫工作，严防各类伤害学生案件发生，按照有关活动实施方案的安排部署，2月27日，云河县公安局积极开展护学宣传活动。"], K.OTHER, "02-27"),
        (["为深入推进专项行动，4月2日，云河县检察院举办检察开放日活动。院检察长何远出席。"], K.OTHER, "04-02"),
        (["10月17日，青云集团董事长何远在总部会见云河市委副书记、市长单国强，双方进行座谈。"], K.VISIT_RECEIVED, "10-17"),
        (["11月27日，省政府督查组组长何远带领督查组，来我市开展月度督查。"], K.VISIT_RECEIVED, "11-27"),
        (["2月8日，开发区召开重点部门工作过堂会，党工委书记何远出席会议并讲话。"], K.MOBILISATION, "02-08"),
        (["尊敬的用户：", "因道路改造，我公司计划停水施工。", "请广大用户提前蓄水。", "特此公告。"], K.NOTICE, None),
        (["11月15日，区长何远带队深入企业走访调研并召开现场办公会。"], K.FIELD_VISIT, "11-15"),
        (["6月17日，“云河区—青禾大学”人才交流暨招商引资活动在杭州市、宁波市举办。"], K.PROMOTION, "06-17"),
        (["7月17日，县委书记何远带队到石渡镇开展巡河工作，强调要深入学习贯彻有关精神。"], K.FIELD_VISIT, "07-17"),
        (["7月17日，省委全会精神宣讲团报告会在云河县举行。"], K.STUDY_SESSION, "07-17"),
        # Somebody's words, a scene and a long statement are leads of their own.
        (["“打个电话，收割机就开到地头。”连日来，农户何远逢人便夸。", "5月3日，记者走进石渡镇，农户何远正在走访。"], K.FEATURE, None),
    ],
)  # fmt: skip
def test_the_lead_is_what_says_when_and_by_whom(
    page: Callable[..., Page], paragraphs: list[str], kind: EventKind, day: str | None
) -> None:
    event = first(page(*paragraphs))
    assert event.kind is kind
    assert event.date.month_day == day or (event.date.iso or "").endswith(day or "-")


@pytest.mark.parametrize(
    ("paragraphs", "place"),
    [
        (["为让群众感受温暖，2月6日下午， 石渡镇镇长何远带队走访困难家庭。"], "石渡镇"),
        (["3月9日，西关街道应急办开展消防安全专项检查。"], "西关街道"),
        (["3月9日，新城镇开展走访慰问困难群众活动。"], "新城镇"),
        # A town that acts is named with its county.
        (["2月4日上午，汉滨区坝头镇党委、政府组织干部走访困难家庭。"], "汉滨区坝头镇"),
        (["5月10日，旗人大常委会副主任何远到格日朝鲁苏木调研。"], "格日朝鲁苏木"),
        (["2月15日，潍坊市人民政府新闻办公室在安丘市石渡镇城西村大院组织召开新闻发布会。"], "安丘市石渡镇"),
        (["8月3日，县政协主席何远率队在深圳、东莞对接项目。"], "深圳、东莞"),
        (["6月23日，市人大常委会组织代表视察。", "视察组深入石渡区、青禾区、云河经济开发区等地察看。"], None),
        (["8月20日，白湖医院医疗队赴湖南省郴州市汝城县开展义诊活动。"], "湖南省郴州市汝城县"),
        (["7月12日，自治区党委常委、拉萨市委书记何远会见了青禾市党政代表团一行。"], "拉萨市"),
        (["5月21日，中国共产党青河市委三届二次全会召开。"], "青河市"),
        (["6月21日，青云集团与有关方面在营口签署战略合作协议。"], "营口"),
        (["6月17日，云河区招商引资活动在杭州市、宁波市举办。"], "杭州市、宁波市"),
        # A bare zone is named in full elsewhere; one of several sites is not the place.
        (["8月8日，龙河经开区管理体制调整宣布会议在经开区召开。"], "龙河经开区"),
        (["7月下旬，市统计局开展督查，分别走访了炎陵县、茶陵县、荷塘区等5个县区。"], None),
        (["11月15日，洪湖法院召开党组会议。", "全院要为洪湖市发展提供保障。"], "洪湖市"),
        # Whoever comes to us is from elsewhere; a row, a paper of the province and what is pointed at name none.
        (["10月17日，福州市委党校培训班学员抵达我市，开展为期五天的学习。"], None),
        (["今天，省农业农村厅公布名单，邵东市、鼎城区、苏仙区、雨湖区上榜。"], None),
        (["5月3日，县政府召开会议，学习《辽宁省安全生产条例》。"], None),
        (["11月10日，自治区主席何远深入基层走访慰问。"], None),
        (["5月3日，县政协主席何远到格日朝鲁苏木、柳林镇调研。"], "格日朝鲁苏木、柳林镇"),
        (["3月3日，市长何远在行政中心会见来宾。", "常州市代市长何远介绍了情况。"], "常州市"),
        (["昨天，副市长何远在市政府会见客人。", "何远介绍了青岛的情况，表示青岛欢迎各方来客。"], "青岛"),
        # Ours is the city of the counties, not one of them; a guest professor and a prize winner come from elsewhere.
        (
            ["5月3日，市政协组织视察我市重点项目。", "委员们视察了海丰县医院、陆丰市中学、陆河县大道。"],
            None,
        ),
        (
            [
                "3月4日，评估组对西和县开展评估。",
                "组员兰州市党代表何远，市委组织部组织员单国强参与核查。",
                "县委书记石磊陪同。",
            ],
            "西和县",
        ),
        (
            ["3月6日，市长何远率队对接企业。", "泰安高新区党工委书记石磊，泰山区、泰安高新区负责人参加。"],
            None,
        ),
        (["11月29日，云南省昆明市东川区柳林村至曲靖市会泽县高速公路的大桥合龙。"], None),
        (["2014年先锋号评选揭晓。", "4月28日，表彰大会在北京人民大会堂隆重举行。"], "北京"),
        (["5月3日，副市长何远带队深入庆阳、云岭、亮河等乡镇检查。"], None),
        (["为展示呈贡新区形象，石桥文联决定举办大赛。", "活动旨在弘扬文化，展示呈贡新区形象。"], None),
        (["5月3日，我市举办培训班，邀请西安市委党校何远教授授课。"], None),
        # A city named beside its province is above ours.
        (
            ["3月4日，市委常委会召开会议，传达省、泰安市全会精神。", "省委和泰安市委要求，我市要抓好落实。"],
            None,
        ),
        (["3月4日，市委常委会召开会议，传达省十二届人大二次会议、泰安市三届人大四次会议精神。"], None),
        (["3月4日，市委常委会召开会议。", "我市要融入大泰安发展，推进大泰安建设。"], None),
        # A firm is named after where it is at home.
        (
            ["3月4日，签约仪式举行。", "副市长何远说，上海青云集团是国企，我市与上海青云集团合作前景广阔。"],
            None,
        ),
        (["2月20日，省公安厅举行发布仪式，郑州市公安局中原分局民警何远等18人获奖。"], None),
        (["1月12日，政协第十一届白湖县委员会第一次会议胜利闭幕。"], "白湖县"),
        # A region named once, late and behind 在 is one of many things told.
        (
            [
                "4月7日，全省重点项目集中开工。",
                "全省项目增长33.6%。",
                "各项目进展顺利。",
                "企业在哈尔滨新区建立了生产线。",
            ],
            None,
        ),
        (
            ["柳林村的果园连成一片。", "近日，记者来到武宣县柳林镇采访。", "何远说，收成不错。"],
            "武宣县柳林镇",
        ),
    ],
)
def test_the_place_in_the_lead(page: Callable[..., Page], paragraphs: list[str], place: str | None) -> None:
    event = first(page(*paragraphs))
    assert (event.place.zh if event.place else None) == place


@pytest.mark.parametrize(
    ("paragraphs", "headline", "bodies"),
    [
        (["9月5日，我校党委常委会召开学习会。"], None, ["我校党委常委会"]),
        (["9月5日，我局召开安全生产工作会议。"], None, ["我局"]),
        (["4月18日，我县召开防汛工作座谈会。"], "石溪县召开防汛工作座谈会", ["石溪县"]),
        (["为做好工作，省法院于3月21日在云河县组织召开立案工作座谈会。"], None, ["省法院"]),
        (
            ["近日，青禾区纪委监委就石渡镇原镇长何远违纪案件，在石渡镇召开警示教育大会。"],
            None,
            ["青禾区纪委监委"],
        ),
        (["3月18日，我区召开全面深化改革领导小组办公室第一次会议。"], None, ["全面深化改革领导小组办公室"]),
        (["9月5日，第五党支部召开主题党日活动部署会。"], None, ["第五党支部"]),
        (["9月5日，云河市政府新闻办公室举行市政府发言人记者见面会。"], None, ["云河市政府新闻办公室"]),
        (["9月5日，全县召开防汛工作会议。"], None, []),
        (["9月5日，石渡镇党委政府召开秸秆禁烧动员大会。"], None, ["石渡镇党委", "政府"]),
        (
            ["4月2日，云河县检察院会同县经开区管委会以“凝聚合力”为主题，在工业园区举办检察开放日活动。"],
            None,
            ["云河县检察院", "县经开区管委会"],
        ),
        (["1月6日，校团委在会议室召开团员代表座谈会。"], None, ["校团委"]),
        (["1月11日，区党工委书记何远主持召开我区2022年第二次党工委扩大会议。"], None, ["党工委"]),
        (["3月10日下午，市委书记何远在云河宾馆与青云集团董事长单国强一行座谈。"], None, ["青云集团"]),
        (["1月21日，蜀山区在“云谷”大厦召开人才座谈会。"], None, ["蜀山区"]),
        (
            ["9月9日，农业技术培训会在石渡镇开班。", "培训由云河县农业农村局主办。"],
            None,
            ["云河县农业农村局"],
        ),
        (
            ["尊敬的用户：", "因道路改造，我公司计划停水施工。", "特此公告。", "云河市水务集团有限公司"],
            None,
            ["云河市水务集团有限公司"],
        ),
        # Whose secretaries report did not call them.
        (["1月24日，石渡街道党工委组织召开社区党支部书记述职评议会议。"], None, ["石渡街道党工委"]),
        (["9月12日，石渡街道锦霞社区开展党建联席会。"], None, ["石渡街道锦霞社区"]),
        (["近日，青禾市政协调研组到石渡县调研。"], None, ["青禾市政协调研组"]),
    ],
)
def test_who_convened(
    page: Callable[..., Page], paragraphs: list[str], headline: str | None, bodies: list[str]
) -> None:
    event = first(page(*paragraphs, headline=headline) if headline else page(*paragraphs))
    assert [body.zh for body in event.bodies] == bodies


def test_a_list_of_what_was_studied_is_no_second_meeting(page: Callable[..., Page]) -> None:
    for text in (
        "5月9日，县委召开学习会，专题学习全省教育大会精神和在纪念大会上的讲话精神。",
        "5月9日，石渡社区召开党建联席会，区质监局等党建联席会成员单位参加会议。",
    ):
        read = page(text)
        assert len(extract(read.articles[0], read).events) == 1


@pytest.mark.parametrize(
    ("paragraphs", "headline", "bodies"),
    [
        (["9月21日，市安全生产第四督导组莅临我县，就安全生产工作进行督导。"], None, ["市安全生产第四督导组"]),
        (
            ["6月25日，东海市委常委何远率党政考察团来云河市参观考察。"],
            "东海市党政考察团来云河市考察",
            ["东海市党政考察团"],
        ),
        (
            ["为了让群众温暖过冬，1月25日，云河区委编办领导带领机关干部到石渡社区开展慰问活动。"],
            None,
            ["云河区委编办"],
        ),
        (["10月9日，由云河县农业局主办、石渡镇承办的技能培训开班，种植户参加。"], None, ["云河县农业局"]),
        (["10月9日，全市举行动员会，随后我县召开项目推进会。"], None, []),
        (["12月10日，市政协召开市县政协主席座谈会。"], None, ["市政协"]),
        (["《云河县会议规则》已经县政府同意，现予印发。", "云河县人民政府", "2024年5月20日"], None, ["云河县人民政府"]),
        (["7月12日，市公安局副局长何远率市政府督查组到我县督查消防工作。"], None, ["市政府督查组"]),
        (["由市委书记何远率领的青禾市党政代表团前天抵宜访问。"], None, ["青禾市党政代表团"]),
        (["9月16日，云河区委统战部、区工商联召开座谈会。"], None, ["云河区委统战部", "区工商联"]),
        # Who sent a member of a party did not send the party.
        (["9月16日，由青禾公司、白湖公司董事何远等组成的外部董事第四调研组来我市调研。"], None, []),
        (["1月8日，市长何远会见了青禾电子同业公会理事长单国强率领的代表团一行。"], None, ["青禾电子同业公会"]),
        # The post of whoever chaired says which house met.
        (["4月5日，区人大常委会党组书记、主任何远主持召开第五次主任会议。"], None, ["区人大常委会"]),
        # Two parties are two bodies, and 我市 names nobody.
        (["近日，学校与云河高新区举行了校地合作签约仪式。"], None, ["学校", "云河高新区"]),
        (["3月27日，市委书记何远率领党政考察团来到青禾市考察。"], "我市党政考察团赴青禾市学习考察", []),
        (["1月9日，市政府分别召开政府工作报告征求意见座谈会。"], None, ["市政府"]),
        # Who hosted it says more than the place that it is told of.
        (
            ["6月3日，云河县举行工作推进会。", "本次会议由云河县委、云河县人民政府主办，副县长何远主持。"],
            None,
            ["云河县委", "云河县人民政府"],
        ),
        (["近日，代表们分为三组，深入到乡镇召开座谈会，征求意见。"], None, []),
        (["7月2日，市委、市政府联合督查组对我县任务落实情况进行督促检查，县领导何远陪同检查。"], None, []),
        # Whoever organised an activity held it.
        (["10月29日，云河县总工会组织职工开展健步走活动。"], None, ["云河县总工会"]),
    ],
)  # fmt: skip
def test_whose_delegation_round_or_paper_it_was(
    page: Callable[..., Page], paragraphs: list[str], headline: str | None, bodies: list[str]
) -> None:
    event = first(page(*paragraphs, headline=headline) if headline else page(*paragraphs))
    assert [body.zh for body in event.bodies] == bodies


@pytest.mark.parametrize(
    ("paragraphs", "headline", "bodies"),
    [
        # Both sides of an agreement, in the lead or the headline.
        (["5月3日，云河县人民政府与青云集团战略合作签约仪式举行。"], None, ["云河县人民政府", "青云集团"]),
        (["5月3日，县长何远出席签约仪式。"], "青禾大学与云河县签署合作协议", ["青禾大学", "云河县"]),
        # A group that has no name but its Party group's is that of whoever called it.
        (["5月3日，市中院党组书记、院长何远主持召开党组理论学习中心组学习会。"], None, ["市中院党组"]),
        (["2023年5月3日下午青云集团在云河召开安全生产工作会议。"], None, ["青云集团"]),
        # A congress of the League in a county is none of the whole League.
        (["5月3日，共青团云河县第九次代表大会召开。"], None, []),
        (["5月3日，县工商联主席何远接待白湖县工商联主席单国强一行。"], None, ["白湖县工商联"]),
    ],
)
def test_both_sides_and_the_chairs_own_body(
    page: Callable[..., Page], paragraphs: list[str], headline: str | None, bodies: list[str]
) -> None:
    event = first(page(*paragraphs, headline=headline) if headline else page(*paragraphs))
    assert [body.zh for body in event.bodies] == bodies


@pytest.mark.parametrize(
    ("paragraphs", "day"),
    [
        (["2023年5月3日，县委巡察组进驻石渡镇。当天下午，石渡镇召开巡察工作动员会。"], "2023-05-03"),
        (["5月3日，县委中心组2023年第4次学习会召开。"], "2023-05-03"),
        (["5月3日，县委中心组2023年6月学习会召开。"], None),
        (["石渡镇以农历9月9日重阳节为契机开展敬老活动。"], None),
    ],
)
def test_the_day_of_the_sentence_before_and_the_year_in_the_name(
    page: Callable[..., Page], paragraphs: list[str], day: str | None
) -> None:
    assert first(page(*paragraphs)).date.iso == day


def test_the_day_on_which_a_meeting_was_held_is_its_own_whatever_was_studied(
    page: Callable[..., Page],
) -> None:
    event = first(page("为贯彻落实省委工作会议精神，了解企业情况，云河县工商联于1月24日组织召开座谈会。"))
    assert event.date.month_day == "01-24"


def test_what_stands_under_a_heading_is_no_day_of_a_circular(page: Callable[..., Page]) -> None:
    event = first(
        page(
            "为严明纪律，现将各地查处的两起违纪典型问题通报如下：",
            "一、云河县何远公车私用问题。2013年2月25日晚，何远将公车开回家。",
            headline="关于两起违纪典型问题的通报",
        )
    )
    assert event.date.iso is None


def test_a_full_day_behind_what_the_deed_was_for_dates_it(page: Callable[..., Page]) -> None:
    event = first(
        page(
            "2023年是云河建县二百年，为让山里人少跑腿、早看病，也为青年医生练本领，3月22日，云河县中医医院的义诊队"
            "前往石渡乡开展下乡义诊活动。"
        )
    )
    assert (event.date.iso or event.date.month_day or "").endswith("03-22")


def test_a_season_and_a_purpose_stand_before_the_lead_that_dates_it(page: Callable[..., Page]) -> None:
    event = first(
        page(
            "当前，正值年终，队员们早出晚归，钻机日夜不停，谁也不愿拖了全年的工期。为防控事故，云河勘探队积极部署。",
            "12月12日，队党委书记何远一行深入工区，认真检查施工情况。",
        )
    )
    assert (event.kind, event.date.month_day) == (EventKind.INSPECTION, "12-12")


def test_a_delegation_that_goes_out_is_received_by_nobody_who_tells_of_it(page: Callable[..., Page]) -> None:
    event = first(
        page(
            "9月21日，市委书记何远带领云河市党政代表团到青禾市考察交流。青禾市委书记单国强会见代表团一行。",
            headline="云河市党政代表团赴青禾考察交流",
        )
    )
    assert event.kind is EventKind.FIELD_VISIT
