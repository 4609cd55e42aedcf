"""Who held what is told: the ways in which a text says so, on invented leads."""

from collections.abc import Callable

import pytest

from summarizer.facts import BodyKind, Event, Level
from summarizer.language.places.gazetteer import units
from summarizer.reading.text import Page
from summarizer.rules import extract
from summarizer.rules.events.subjects import listed


def _event(told: Page) -> Event:
    return extract(told.articles[0], told).events[0]


@pytest.mark.parametrize(
    ("paragraphs", "headline", "bodies"),
    [
        # Whoever joined in held it as well.
        (
            ["5月3日，区教体局联合区公安局召开护校安园联席会议。"],
            "云河：区教体局联合区公安局召开联席会议",
            ["区教体局", "区公安局"],
        ),
        (
            ["8月14日，市总工会联合市妇联、市民政局、团市委举办职工联谊活动。"],
            None,
            ["市总工会", "市妇联", "市民政局", "团市委"],
        ),
        (
            ["春节将至，1月20日，区市场监管局、区妇联、爱心俱乐部等部门，联合赴石渡镇开展慰问活动。"],
            None,
            ["区市场监管局", "区妇联", "爱心俱乐部"],
        ),
        # Whoever reports at it need not have called it.
        (
            [
                "7月11日，全市重大项目推进视频会议召开，副市长安然主持会议。",
                "会上，市发改委通报了上半年项目建设情况。",
            ],
            None,
            [],
        ),
        (
            ["5月3日，由云河省总工会携手青溪省工会联合会、青岭总工会主办的职业技能大赛在云河落幕。"],
            None,
            ["云河省总工会", "青溪省工会联合会", "青岭总工会"],
        ),
        # Hosts, those no table knows among them.
        (
            ["10月24日上午，由云河市人民政府、省文化厅、云河灯彩促进会共同主办的灯彩节开幕式举行。"],
            None,
            ["云河市人民政府", "省文化厅", "云河灯彩促进会"],
        ),
        (
            [
                "5月3日，职工健步走活动在滨河公园举行。",
                "市民们走过六公里。",
                "沿途花开正好。",
                "本次活动由市总工会主办。",
            ],
            None,
            ["市总工会"],
        ),
        # What a press conference was on was hosted by others.
        (
            ["9月22日，我县召开新闻发布会，介绍灯彩节筹备情况。", "灯彩节由云河县人民政府、青禾电视台主办。"],
            "云河县灯彩节新闻发布会举行",
            [],
        ),
        # The verb that leads to the name of what was held, whatever it is.
        (["1月22日，云河县机关事务管理局组织开展1月集中学习交流活动。"], None, ["云河县机关事务管理局"]),
        # Who sends inspectors, and inspectors by themselves.
        (["5月3日，十三届县委第三轮巡察派出4个巡察组，对12个村党组织开展巡察。"], None, ["十三届县委"]),
        (["5月3日，县委第四巡察组完成对石渡镇柳林村党支部的进驻工作。"], None, ["县委第四巡察组"]),
        (
            ["5月3日，县委巡察工作领导小组召开会议，听取汇报。县纪委书记何远主持会议。"],
            None,
            ["县委巡察工作领导小组"],
        ),
        # An organ behind a town that no map holds; a centre that no table holds.
        (["7月12日，新村岗镇党委召开2024年第14次党委（扩大）会议。"], None, ["新村岗镇党委"]),
        (["近日，县域治理指挥中心组织党员到社区开展志愿服务活动。"], None, ["县域治理指挥中心"]),
        # A village that did something, a county's own brigade, and a party that is only pointed at.
        (["10月30日，石渡乡柳林村组织开展清洁家园行动。"], None, ["石渡乡柳林村"]),
        (["5月3日，我县消防救援大队开展消防日主题活动。"], None, ["县消防救援大队"]),
        # One meeting by two names is of both bodies.
        (
            ["5月3日，党工委书记何远主持召开经开区党工委会议暨三届区委常委会第27次会议。"],
            None,
            ["经开区党工委", "三届区委常委会"],
        ),
        # A firm signs with its name, whether it can be read or not.
        (
            ["因管道改造，定于5月3日停水。", "特此通告。", "青禾岭市自来水有限公司"],
            "停水通告",
            ["青禾岭市自来水有限公司"],
        ),
        # Hosts parted by a comma, and a court that is called by its place alone.
        (
            ["4月17日，由云河市文明办，云河市地税局，青禾区区委、区政府主办的税收宣传月启动仪式举行。"],
            None,
            ["云河市文明办", "云河市地税局", "青禾区区委", "区政府"],
        ),
        (["3月3日，云铁法院召开工作会议，副院长何远主持会议。"], None, ["云铁法院"]),
        (["3月3日，市中级院党组书记、院长何远主持召开党组扩大会议。"], None, ["市中级院党组"]),
        # A congress of the Party convenes itself; a government has a term of its own.
        (
            ["6月16日，中国共产党云河县第十一次代表大会在县影剧院开幕。"],
            None,
            ["中国共产党云河县第十一次代表大会"],
        ),
        (["3月15日，县长何远主持召开县第十三届人民政府第4次常务会议。"], None, ["县第十三届人民政府"]),
        # The team that is inspecting, from the line before; both commissions of one meeting; what a group became.
        (
            ["8月20日，区委第一巡察组进驻区财政局党组。", "8月20日下午召开巡察工作动员会，何远主持会议。"],
            None,
            ["区委第一巡察组"],
        ),
        (
            ["4月8日，区委书记何远主持召开区委全面深化改革委员会第二十次会议暨区委财经委员会第十九次会议。"],
            None,
            ["区委全面深化改革委员会"],
        ),
        (
            [
                "3月12日，区委书记何远主持召开区委全面深化改革领导小组更名为区委全面深化改革委员会后的第一次会议。"
            ],
            None,
            ["区委全面深化改革委员会"],
        ),
        (["5月3日，县委组织部举办的为期五天的村干部培训班结业。"], None, ["县委组织部"]),
        (
            ["近日，云河市综合行政执法局石渡中队聚焦民生需求，开展专项治理行动。"],
            None,
            ["云河市综合行政执法局石渡中队"],
        ),
        # Partners that cannot be read, a county of two characters before its verb, a town that checked.
        (
            [
                "1月19日，石渡镇人民政府联合区住房和建设保障局、供电所，在全镇范围内开展了安全生产联合执法大检查。"
            ],
            None,
            ["石渡镇人民政府"],
        ),
        (["7月18日，道县召开全县中医药示范县创建推进会。"], None, ["道县"]),
        (["近日，石渡镇组织工作人员到辖区企业开展安全检查。"], None, ["石渡镇"]),
        # Whose project it is.
        (["9月22日，公司30万套零部件项目开工仪式举行。"], None, []),
        # A subdistrict whose name is a word; whose exhibition a leader made use of.
        (["4月1日，云河区关上街道召开创建文明城市工作推进会。"], None, ["云河区关上街道"]),
        (["11月6日，县委书记何远带队赴上海开展交流活动，借助上海市举办展会契机，走访三家企业。"], None, []),
        # Only its own can be a meeting of its Party organ, or one that is only numbered.
        (["2月21日下午，云岭科技召开党委理论学习中心组2024年第3次学习会。"], None, ["云岭科技"]),
        (["5月27日，云河市灯彩大会工作专班办公室召开第一次会议。"], None, ["云河市灯彩大会工作专班办公室"]),
        (
            ["10月18日，青禾经济开发区党工委书记何远主持召开工委中心组学习会。"],
            None,
            ["青禾经济开发区党工委"],
        ),
        # A day and a county of one character stand before the verb.
        (["云河省文化和旅游厅8月11-13日组织开展了线上培训班。"], None, ["云河省文化和旅游厅"]),
        (["1月15日，澧县石渡镇召开秸秆禁烧工作调度会。"], None, ["澧县石渡镇"]),
        # A town that brought greetings; the delegation is named without who led it.
        (["连日来，石渡镇发动各级干部广泛开展节前走访慰问活动。"], None, ["石渡镇"]),
        (
            ["近日，云河省青禾县委书记何远率领青禾县党政代表团来我县考察。"],
            None,
            ["青禾县党政代表团"],
        ),
        (["8月20日，市长何远会见云岭电气集团党委委员、副总裁单国强。"], None, ["云岭电气集团"]),
        (
            ["据媒体1月29日消息，云河市人民政府与云岭矿业集团有限公司今天（1月29日）签署战略合作协议。"],
            None,
            ["云河市人民政府", "云岭矿业集团有限公司"],
        ),
        # What a leader saw on a round is no convener, nor whose project a meeting was on.
        (["1月5日，副市长何远一行先后实地考察了市中医院，并在市卫健局召开座谈会。"], None, []),
        (
            [
                "1月5日，区政协主席何远先后来到经开区管委会、云岭纺织股份有限公司和青禾金属制品（云河）有限公司，通过座谈等形式调研。",
                "何远仔细了解经开区管委会就复工采取的措施。",
            ],
            None,
            [],
        ),
        (["4月9日，市卫健委主任何远主持召开市中医院新院区项目推进会。"], None, []),
        # Nobody is said to have held it.
        (["5月3日，全市防汛工作会议召开，副市长何远出席。"], None, []),
        (["5月3日，区委书记何远走访慰问困难群众。"], None, []),
        (["5月3日，市委召开全市会议后，各乡镇迅速行动。"], None, []),
    ],
)
def test_who_is_said_to_have_held_it(
    page: Callable[..., Page], paragraphs: list[str], headline: str | None, bodies: list[str]
) -> None:
    told = page(*paragraphs, headline=headline) if headline else page(*paragraphs)
    assert [body.zh for body in _event(told).bodies] == bodies


def test_a_congress_of_the_party_is_of_the_party(page: Callable[..., Page]) -> None:
    (body,) = _event(page("6月16日，中国共产党云河县第十一次代表大会开幕。")).bodies
    assert (body.en, body.kind, body.level) == (
        "11th Yunhe County Party Congress",
        BodyKind.PARTY,
        Level.COUNTY,
    )


def test_a_regional_committee_on_a_page_of_a_zone_is_the_zones(page: Callable[..., Page]) -> None:
    event = _event(page("5月3日，青岩新区召开区党委会议，区党委书记何远主持会议。"))
    assert event.bodies[0].en == "Zone Party Committee (“区党委”)"
    assert "Regional" not in event.title_en


def test_the_committee_of_an_area_run_like_a_district_is_no_region_s(page: Callable[..., Page]) -> None:
    event = _event(page("5月3日，云河农场管理区召开工作会议，区党委书记何远主持会议。"))
    assert event.people[0].title_en == "secretary of the Zone Party Committee"


def test_an_organ_whose_place_is_off_the_map_is_known_for_what_it_is(page: Callable[..., Page]) -> None:
    (body,) = _event(page("7月12日，新村岗镇党委召开2024年第14次党委（扩大）会议。")).bodies
    assert (body.en, body.kind, body.level) == (
        "Town Party Committee (“新村岗镇党委”)",
        BodyKind.PARTY,
        Level.TOWNSHIP,
    )


def test_a_stretch_that_names_people_is_no_list_of_bodies() -> None:
    for text in ("有关人员和群众代表", "市总工会的志愿者"):
        assert listed(text, 0, len(text)) == ()


def test_an_arm_off_the_map_is_part_of_its_bureau(page: Callable[..., Page]) -> None:
    event = _event(page("5月3日，云河县市场监管局望渡分局对辖区商超开展食品安全检查。"))
    assert [body.en for body in event.bodies] == [
        "Wangdu Branch of the Yunhe County Market Regulation Bureau"
    ]


@pytest.mark.parametrize(
    ("paragraphs", "bodies"),
    [
        # A member whose name goes on behind what is known of it, and a place of work among bodies.
        (
            ["7月1日，云河县旅游局会同县政府合作交流办、石渡度假区、县旅游协会等单位赴青禾市考察对接。"],
            ["云河县旅游局", "县政府合作交流办", "石渡度假区", "县旅游协会"],
        ),
        (["3月24日，供电运维中心望渡工区开展隐患排查行动。"], ["供电运维中心望渡工区"]),
        (["10月3日，云河供电公司成立特巡小组，开展节日巡检。"], ["云河供电公司"]),
        (["4月13日，云河县生态环境局针对企业环境问题召开约谈会。"], ["云河县生态环境局"]),
        # Offices that no table knows in a row, with a count behind or with where they did it.
        (
            ["4月7日，县联创办、县爱卫办、县卫生监督所等23个单位在河口广场开展宣传活动。"],
            ["县联创办", "县爱卫办", "县卫生监督所"],
        ),
        (["10月17日，市爱卫办、云河区爱卫办在太阳广场组织开展宣传活动。"], ["市爱卫办", "云河区爱卫办"]),
        # Whom it called together, and a headline behind a dash.
        (["日前，云河区河口街道召集各单位消防负责人在街道会议室召开消防工作会议。"], ["云河区河口街道"]),
        # A unit of a unit; whose committee an unowned one is; both names of one meeting.
        (["1月23日，市公安局交警支队一大队组织开展整治行动。"], ["市公安局交警支队一大队"]),
        (["7月19日，青禾经济技术开发区召开管委会扩大会议。"], ["青禾经济技术开发区", "管委会"]),
        (
            ["1月16日，中共云河开发区工委2013年第一次工作会议暨中共云河区委二届四次全体会议召开。"],
            ["中共云河开发区工委", "中共云河区委"],
        ),
        # What somebody's round is told of was hosted by others.
        (
            ["11月28日，高新区管委会副主任何远带队赴青禾考察。", "由云河市人民政府主办的推介会同日举行。"],
            [],
        ),
        # They looked at us: 对我县…给予肯定.
        (
            [
                "12月6日，市农业农村局带领各县区相关人员到云河调研示范村建设工作。",
                "调研组对我县和美乡村建设给予了充分肯定。",
            ],
            ["市农业农村局"],
        ),
        # A place at the front of a row that says so; branches of a party; a party's own committee by its own name.
        (["6月5日，石渡镇、县林业局联合召开护林工作会议。"], ["石渡镇", "县林业局"]),
        (["6月5日，民建云河县总支和县工商联共同举办座谈会。"], ["民建云河县总支", "县工商联"]),
        (["6月5日，社市委第十次主委会议召开。"], []),
        # A headline names the first alone; whoever joined in stands before the deed, a county called 和县 or 会同 not.
        (
            ["6月5日，县残联会同县总工会、县检察院第二党支部举办健康知识讲座。"],
            ["县残联", "县总工会", "县检察院第二党支部"],
        ),
        (["6月5日，石渡镇和县文旅局共同举办读书活动。"], ["石渡镇", "县文旅局"]),
        (["6月5日，县公安局召开局党委会议。"], ["县公安局"]),
        # Organs of a group that names itself no further; who sat with guests is none of them.
        (["6月5日，集团安委会召开第二次工作会议。"], ["集团安委会"]),
        (["6月5日，云河市第三调研组来我市调研，副市长何远与调研组一行座谈。"], ["云河市第三调研组"]),
        (["6月5日，云河县河口派出所在三楼会议室召开警示教育会议。"], ["云河县河口派出所"]),
        # A notice without a name under it is of whoever says what it makes known.
        (
            ["近期，县政府督查室对会议确定事项落实情况开展了督查，现将有关情况通报如下。"],
            ["县政府督查室"],
        ),
    ],
)
def test_rows_partners_and_what_stands_between(
    page: Callable[..., Page], paragraphs: list[str], bodies: list[str]
) -> None:
    assert [body.zh for body in _event(page(*paragraphs)).bodies] == bodies


def _each(words: str) -> list[str]:
    return words.split()


HOLDERS = _each(
    "县委 县政府 县人大常委会 县委组织部 县教育局党组 青禾镇党委 云阳经开区管委会 云阳县人民医院 云阳中学 云阳职业技术学院 云阳城投集团 "
    "云阳供电公司 县残联 县征兵办 县爱卫会 县道安办 县项目办 县安委会 县乡村振兴领导小组办公室 县消防救援大队 县农商银行 云阳县茶叶协会 县第一小学 县委编办 县河长办"
)
PLACES = _each("青禾镇 城东街道 青禾镇石桥村 城东街道幸福社区 云阳产业园区")
FORMS = (
    "6月5日，{}召开重点工作推进会。会议由负责人方远山主持。",
    "为做好当前工作，6月5日，{}组织召开警示教育大会。",
    "{}于6月5日召开业务培训会。",
    "全省会议结束后，{}立即召开安全生产工作会议。",
    "6月5日，{}以视频会议形式召开工作会议。",
    "在{}6月5日召开的重点工作推进会上，方远山强调，要抓好落实。",
    "6月5日，由{}主办的警示教育报告会在云阳宾馆举行。",
    "6月5日，{}围绕优化营商环境召开座谈会。",
    "6月5日，{}班子成员集中召开专题学习会。",
    "按照上级统一部署，{}迅速行动，6月5日组织召开工作会议。",
    "6月5日，{}认真落实上级要求，组织召开警示教育大会。",
    "6月5日，{}利用视频会议系统召开工作会议。",
    "6月5日晚，{}连夜召开重点工作推进会。",
    "{}：召开重点工作推进会",
    "【{}】召开重点工作推进会",
)
# What stands in every town, called by the town's name alone.
STATIONS = _each("石渡派出所 云岭司法所 城东财政所 石渡卫生院 石渡学区 石桥社区")


@pytest.mark.parametrize("form", FORMS)
def test_whoever_called_it_whatever_sort_of_body(page: Callable[..., Page], form: str) -> None:
    holders = HOLDERS + (PLACES if "的重点" not in form else PLACES[:2])
    held = {zh: [body.zh for body in _event(page(form.format(zh))).bodies] for zh in holders}
    assert held == {zh: [zh] for zh in holders}


@pytest.mark.parametrize("form", [form for form in FORMS if "主办" not in form and "召开的" not in form])
def test_a_station_is_known_by_its_sort(page: Callable[..., Page], form: str) -> None:
    held = {zh: [body.zh for body in _event(page(form.format(zh))).bodies] for zh in STATIONS}
    assert held == {zh: [zh] for zh in STATIONS}


@pytest.mark.parametrize(
    ("paragraphs", "headline", "bodies"),
    [
        # Who is in charge, and whoever joins in.
        (
            ["6月5日，由县发改局牵头，联合县司法局、县教育局对辖区企业开展安全检查。"],
            None,
            ["县发改局", "县司法局", "县教育局"],
        ),
        # 我局 is whoever the headline names, or the source.
        (["近日，我局召开工作会议。"], "云河县教育局召开工作会议", ["云河县教育局"]),
        (["近日，我局召开工作会议。", "来源：云河县教育局"], "工作推进有序", ["云河县教育局"]),
        (["近日，我局召开工作会议。", "来源：云河县人民医院"], "工作推进有序", ["我局"]),
        # A partner behind a row, and whoever of a body went.
        (
            ["6月5日，县农业农村局、县林业局携手县司法局开展普法宣传活动。"],
            None,
            ["县农业农村局", "县林业局", "县司法局"],
        ),
        (["6月5日，县总工会党员干部深入村组开展志愿服务活动。"], None, ["县总工会"]),
        (["6月5日，石桥社区到石渡镇开展秋收调研。"], None, ["石桥社区"]),
        # A group without its owner met at whoever called it; what is told whole for want of a name holds whoever met.
        (
            ["6月5日，云河市政府召开森林防火领导小组第三季度联席会议。"],
            None,
            ["云河市政府", "森林防火领导小组"],
        ),
        (["6月5日，县政府召开县防汛抗旱指挥部会议。"], None, ["县防汛抗旱指挥部"]),
        (["6月5日，云河区委统战工作领导小组暨全区统战工作会议召开。"], None, ["云河区委统战工作领导小组"]),
        # A team, a grid of a campaign; partners told by their fields alone are no bodies.
        (["6月5日，云河区第一招商组召开工作调度会。"], None, ["云河区第一招商组"]),
        (["6月5日，创建文明城市第五网格召开工作推进会。"], None, ["创建文明城市第五网格"]),
        (
            ["6月5日，县政府办公室联合政法委、公安、住建等3个部门，对柳林小学进行安全检查。"],
            None,
            ["县政府办公室"],
        ),
        # The chair's post says whose committee it is.
        (["6月5日，经开区党工委书记方远山主持召开党工委会议。"], None, ["经开区党工委"]),
        (["6月5日，经开区党工委书记方远山主持召开管委会办公会议。"], None, ["管委会"]),
        # The headline says who sat on what.
        (["会议听取了防汛工作情况汇报。"], "县委常委会专题研究防汛工作", ["县委常委会"]),
        (["6月5日，会议传达学习了有关文件。"], "石渡镇党委传达学习全会精神", ["石渡镇党委"]),
        # Where somebody chaired it is no body, and neither is whose work was looked into.
        (["6月5日，方远山在县住建局主持召开重点项目推进会。"], None, []),
        (["6月5日，县长方远山主持召开专题会议，听取县住建局工作汇报。"], None, []),
        (["6月5日，智慧社区召开建设推进会。"], None, []),
        (["6月5日，由县住建局负责人方远山主持召开的工作会议在县城举行。"], None, []),
    ],
)
def test_who_is_in_charge_who_sat_and_where(
    page: Callable[..., Page], paragraphs: list[str], headline: str | None, bodies: list[str]
) -> None:
    assert [b.zh for b in _event(page(*paragraphs, headline=headline)).bodies] == bodies


@pytest.mark.parametrize(
    "form", ["6月5日，{}重点工作推进会在云阳宾馆召开。", "6月5日，县长方远山主持召开{}安全生产工作会议。"]
)
def test_the_name_of_a_meeting_begins_with_who_held_it(page: Callable[..., Page], form: str) -> None:
    held = {zh: [body.zh for body in _event(page(form.format(zh))).bodies] for zh in HOLDERS}
    assert held == {zh: [zh] for zh in HOLDERS}
    nobody = ("全县", "民营企业", "中小学校长", "市属学校", "农业合作社", "青禾镇")
    held = {zh: [body.zh for body in _event(page(form.format(zh))).bodies] for zh in nobody}
    assert held == {zh: [] for zh in nobody}


@pytest.mark.parametrize(
    "form", ["6月5日，{}联合市司法局召开重点工作推进会。", "6月5日，{}会同市司法局召开工作会议。"]
)
def test_a_partner_is_a_body_by_itself(page: Callable[..., Page], form: str) -> None:
    holders = HOLDERS + PLACES
    held = {zh: [body.zh for body in _event(page(form.format(zh))).bodies] for zh in holders}
    assert held == {zh: [zh, "市司法局"] for zh in holders}


DEEDS = _each(
    "对辖区单位开展食品安全检查 开展普法宣传活动 组织执法人员对工地进行检查 走访慰问困难群众 开展义诊活动 组成督查组对各村防火工作进行督查 赴杭州考察学习 发放救灾物资"
)


@pytest.mark.parametrize(
    "form", ["6月5日，{}{}。", "{}于6月5日{}。", "为做好当前工作，近日，{}{}，受到好评。"]
)
def test_whoever_did_it_whatever_it_was(page: Callable[..., Page], form: str) -> None:
    holders = _each(
        "县委 县教育局 云阳中学 云阳城投集团 县残联 青禾镇 城东街道 青禾镇石桥村 城东街道幸福社区"
    )
    did = {
        (zh, deed): [b.zh for b in _event(page(form.format(zh, deed))).bodies]
        for zh in holders
        for deed in DEEDS
    }
    assert {key: bodies for key, bodies in did.items() if bodies != [key[0]]} == {}


def test_what_the_headline_names_alone_did_it_with_others(page: Callable[..., Page]) -> None:
    told = page("6月5日，县残联联合县总工会开展走访活动。", headline="县残联开展走访活动")
    assert [body.zh for body in _event(told).bodies] == ["县残联", "县总工会"]


def test_a_sitting_of_a_committee_is_one_meeting(page: Callable[..., Page]) -> None:
    event = _event(page("6月5日，云河县人民医院召开党委会，研究人才引进工作。"))
    assert event.title_en == "Meeting of the Party Committee of the Yunhe County People's Hospital"


HELD = (
    "思想再动员，行动再发力。6月5日上午，{}召开第一季度工作讲评会，各部门参加会议。",
    "6月5日，{}（以下简称“我方”）召开任务交办会。",
    "6月5日，{}（以下简称甲方）召开首次工作会议。",
    "6月5日下午，{}专题研讨会召开。",
    "为贯彻落实有关精神，6月5日，{}组织召开重点工作讲评会。",
)


@pytest.mark.parametrize("form", HELD)
def test_who_held_it_behind_a_motto_or_before_brackets(page: Callable[..., Page], form: str) -> None:
    bodies = [
        "云河县教育局",
        "云河县人民法院",
        "县创建办",
        "县防指办公室",
        "县总工会",
        "石渡镇党委",
        "县委组织部",
    ]
    found = {body: [b.zh for b in _event(page(form.format(body))).bodies] for body in bodies}
    assert found == {body: [body] for body in bodies}


def test_a_meeting_that_prepares_sessions_is_none_of_them(page: Callable[..., Page]) -> None:
    one = page(
        "2月8日，云河县召开中国共产党云河县第十五次代表大会第三次会议、云河县第十七届人民代表大会第四次会议“两会”筹备工作安排部署会。"
    )
    found = extract(one.articles[0], one).events
    assert [[b.zh for b in event.bodies] for event in found] == [["云河县"]]
    assert "deployment meeting on the preparations" in found[0].title_en


def test_a_second_name_of_a_house_is_of_the_same_house(page: Callable[..., Page]) -> None:
    one = page("12月25日，县政协十届二次会议预备会议暨五次常委会议在云河宾馆召开。")
    found = extract(one.articles[0], one).events
    assert [[b.zh for b in event.bodies] for event in found] == [["县政协"], ["县政协"]]


def test_whose_page_it_is_met_on_what_it_had_heard(page: Callable[..., Page]) -> None:
    one = page(
        "4月22日，区委、区政府召开迎检工作专题会议。会后，我街道迅速召开了领导班子会，对会议精神进行了学习。",
        "会议强调，要压实责任。",
    )
    assert len(extract(one.articles[0], one).events) == 2


@pytest.mark.parametrize(
    ("lead", "bodies"),
    [
        # Chambers of the people of one city wherever they live are no body of the city.
        ("5月3日，市委统战部副部长何远率异地云河商会代表团来我县考察，县委书记林海参加。", ["市委统战部"]),
        # 调研 in 调研员 is nothing that a body did.
        ("5月3日，省妇联副主席林海等来云开展慰问活动，市妇联二级调研员何远陪同。", []),
        # Judges from elsewhere are guests of the court that they come to.
        (
            "5月3日，云河市中级法院民二庭副庭长何远一行6人到永嘉法院进行调研，永嘉法院林海院长参加座谈。",
            ["云河市中级法院"],
        ),
    ],
)
def test_who_came_and_who_went_along(page: Callable[..., Page], lead: str, bodies: list[str]) -> None:
    assert [body.zh for body in _event(page(lead)).bodies] == bodies


@pytest.mark.parametrize(
    "zh", ["随州市曾都区", "济宁市任城区", "于都县", "本溪市", "全椒县", "当涂县", "东昌府区", "向阳区"]
)
def test_a_place_may_begin_like_a_word(page: Callable[..., Page], zh: str) -> None:
    told = _event(page(f"5月8日，{zh}召开安全生产工作会议，副主任何远主持会议。"))
    assert [body.zh for body in told.bodies] == [zh]
    assert told.place is not None and told.place.zh == zh


def test_every_city_and_county_of_the_map_holds_its_meetings(page: Callable[..., Page]) -> None:
    like_verbs = {"会同县", "达尔罕茂明安联合旗"}
    ruled = [u.zh for u in units() if u.level in (Level.MUNICIPAL, Level.COUNTY) and u.zh not in like_verbs]
    for zh in ruled[::40]:
        told = _event(page(f"5月8日，{zh}召开安全生产工作会议，副主任何远主持会议。"))
        assert [body.zh for body in told.bodies] == [zh]


@pytest.mark.parametrize(
    ("zh", "en", "level"),
    [
        ("青禾镇党委、政府", "Qinghe Town Government", Level.TOWNSHIP),
        ("临河街道党工委、办事处", "Linhe Subdistrict Office", Level.TOWNSHIP),
        (
            "云河经济开发区党工委、管委会",
            "Yunhe Economic Development Zone Administrative Committee",
            Level.COUNTY,
        ),
        ("县委、县政府", "County Government", Level.COUNTY),
    ],
)
def test_the_second_of_two_bodies_is_of_the_place_of_the_first(
    page: Callable[..., Page], zh: str, en: str, level: Level
) -> None:
    body = _event(page(f"5月8日，{zh}召开安全生产工作会议，副主任何远主持会议。")).bodies[1]
    assert (body.en, body.kind, body.level) == (en, BodyKind.GOVERNMENT, level)


@pytest.mark.parametrize(
    ("zh", "kind", "level"),
    [
        ("城区自来水有限公司", BodyKind.COMPANY, Level.UNKNOWN),
        ("市安全生产第四督导组", BodyKind.TASK_FORCE, Level.MUNICIPAL),
        ("青禾市青溪区经贸考察团", BodyKind.TASK_FORCE, Level.COUNTY),
    ],
)
def test_a_body_without_english_is_of_the_kind_of_its_last_word(
    page: Callable[..., Page], zh: str, kind: BodyKind, level: Level
) -> None:
    body = _event(page(f"5月8日，{zh}来云河县检查安全生产工作，县委书记何远陪同。")).bodies[0]
    assert (body.zh, body.en, body.kind, body.level) == (zh, f"“{zh}”", kind, level)
