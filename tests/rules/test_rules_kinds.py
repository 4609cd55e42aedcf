"""The kind of an occasion: what the page itself tells decides, asked in order, and which meetings open no occasion."""

from collections.abc import Callable

import pytest

from summarizer.facts import EventKind
from summarizer.reading.text import Page
from summarizer.rules import extract

K = EventKind


def kinds(page: Page) -> list[EventKind]:
    return [event.kind for event in extract(page.articles[0], page).events]


@pytest.mark.parametrize(
    ("paragraphs", "kind"),
    [
        # What somebody demanded was not done.
        (["8月28日，县长何远到云河商业区调研消防工作。", "何远要求，各部门要全面排查整治隐患，加强检查。"], K.FIELD_VISIT),
        # A meeting that only dates or is reported on was held some other time.
        (["近日，区长何远在区第二次党代会闭幕当天率队赴香港招商，拜访了三家企业。"], K.FIELD_VISIT),
        (
            ["春节前，主委何远走访了老党员单国强，向他汇报了第五次代表大会召开的情况，并送上祝福。"],
            K.FIELD_VISIT,
        ),
        (["近日，区长何远率队赴香港招商，先后召开了1场招商推介会、3场专题座谈会。"], K.FIELD_VISIT),
        (["5月17日，副市长何远主持召开专题会议，研究上半年项目观摩和二季度项目开工活动。"], K.MOBILISATION),
        (["早上7时，石渡镇召开晨会，镇长何远安排近期工作。"], K.MOBILISATION),
        # Whoever goes to several towns is on a round, and no town's guest.
        (["9月9日，云河县农业农村局局长何远一行到石渡镇、柳林乡督导秋收工作。"], K.INSPECTION),
        (["9月9日，县农业农村局局长何远一行到我镇督导秋收工作。"], K.VISIT_RECEIVED),
        (
            ["7月9日，省交通厅公路局局长何远带领第三工作组来云河县调研公路建设工作。"],
            K.VISIT_RECEIVED,
        ),
        # Whoever looks in at a fair went there for it.
        (["9月9日，云河县组团赴杭州参加农业博览会，县长何远到展位指导。"], K.OTHER),
        (
            ["2月7日上午，新春上班第一天，县长何远、副县长周军一行到县产业园调研企业复工。", "何远一行来到三家企业。"],
            K.FIELD_VISIT,
        ),
        (["9月22日，石渡镇举行环境整治拉练活动，各村书记参加。", "随后召开了拉练总结座谈会。"], K.FIELD_VISIT),
        (["6月21日，青禾省系列主题新闻发布会第一场在云河市召开。"], K.PRESS_CONFERENCE),
        (["据青禾省纪委29日通报，巡视中发现了一批问题，4名涉嫌违纪的县级干部被立案调查。"], K.DISCIPLINE),
        (
            ["《云河县会议规则》已经2024年5月3日召开的县政府第9次常务会议通过，现予印发。", "云河县人民政府"],
            K.NOTICE,
        ),
        (["日前，县防指办组织气象、水利等部门进行会商，对当前汛情开展研判。"], K.MOBILISATION),
        (["因成效突出，云河县交警大队日前被公安部评为先进集体。"], K.AWARD),
        (["4月3日，云河县举行第十期“三个一批”项目建设活动，33个项目总投资49亿元。"], K.GROUNDBREAKING),
        (["日前，云河市二季度重大项目集中开竣工，72个项目总投资326亿元。"], K.GROUNDBREAKING),
        (["曾多次荣获先进个人的何远是石渡镇的一名护林员。他每天清晨上山。"], K.FEATURE),
        (["云河新闻网5月3日讯（何远 单国强）为打击酒驾行为，近日，云河交警大队开展集中整治行动。"], K.OTHER),
        # Who comes to a school or a firm comes to its own people.
        (["6月10日上午，青禾大学云河学院来我校考察调研。来访人员有副院长何远等。"], K.VISIT_RECEIVED),
        (["3月11日，青禾大学副校长何远一行来校交流。校长单国强会见客人。"], K.VISIT_RECEIVED),
        (["由市委书记何远率领的青禾市党政代表团前天抵宜访问。昨天，双方举行会谈。"], K.VISIT_RECEIVED),
        # A round of discipline inspection that is told of; what it heard opens no meeting.
        (["根据统一部署，9月2日至10日，市委6个巡察组分别向31家党组织进行了反馈。"], K.DISCIPLINE),
        (["八届云河区委开展了第六轮巡察。", "巡察情况经会议讨论后，向有关单位作了反馈。"], K.DISCIPLINE),
        # Whoever leads a party to us to talk of a matter is received.
        (["5月3日，云河市住建局局长何远带队到我县对接城市更新项目，县长单国强陪同。"], K.VISIT_RECEIVED),
        (["5月3日，省农科院专家组到我县对接产业帮扶工作。"], K.VISIT_RECEIVED),
        (["1月19日，石渡镇人民政府联合区安监局、供电所，在全镇范围内开展了联合执法大检查。"], K.INSPECTION),
        # Whoever comes to a school is its guest, though they sat down there.
        (["5月11日，云河企业协会董事会主席何远莅临我校进行了考察交流。"], K.VISIT_RECEIVED),
        (
            ["4月7日，青禾区区委宣传部副部长何远一行莅临我院交流合作事宜。我校宣传部部长单国强参加座谈，座谈交流会在会议室召开。"],
            K.VISIT_RECEIVED,
        ),
        # A meeting on a Party day is part of the day; who stood by at a clean-up led no round; a lecture of a row teaches.
        (["8月4日，石渡镇各村支部分别开展了“支部主题党日”活动，按照程序召开了支部党员大会。"], K.OTHER),
        (
            ["7月23日，区城管局联合街道对古街占道经营现象进行集中整治，副区长何远现场指导。"],
            K.OTHER,
        ),
        (["4月8日，云河县“巡回党校”第十六讲在石渡乡举行。党委书记何远作了讲解。"], K.TRAINING),
        (["为保障市民过节，市城管局统筹执法力量展开秩序整治，对占道经营严格查处。"], K.OTHER),
        # Who looked for a thief checked nothing.
        (
            ["9月19日，中秋佳节来临之际，云河县公安局石渡派出所民警坚守岗位，成功抓获一名盗窃嫌疑人。", "8月6日，石渡派出所接到案件，组织民警走访排查。"],
            K.OTHER,
        ),
        # What volunteers check for people is no check, and whose visit is studied none that was paid.
        (["日前，石渡社区居委会组织志愿者开展志愿服务，开设法律咨询、体格检查等项目。"], K.OTHER),
        (
            ["10月18日，党工委书记何远主持召开中心组学习会。在学习习近平总书记考察云河重要讲话的基础上，大家作了讨论。"],
            K.STUDY_SESSION,
        ),
        (["7月11日，市教育局党委召开中心组学习（扩大）会议，传达学习会议精神。"], K.STUDY_SESSION),
        (["11月16日，市教育局党组组织理论学习中心组专题学习，研究贯彻意见。"], K.STUDY_SESSION),
        (["10月28日，全市集体经济现场拉练会在石渡镇举行，各县组织部负责同志参加。"], K.MOBILISATION),
        (["7日下午，市委书记何远会见了来宜的云岭企业家考察团，对考察团表示欢迎。"], K.VISIT_RECEIVED),
        # What a township called on the way is no meeting that is told of.
        (
            ["中秋期间，石渡乡全体干部不放假，全力抓禁烧。", "该乡召开由村干部参加的动员会和禁烧专题会，统一思想。"],
            K.OTHER,
        ),
        # A drill is no check, and what it teaches no training.
        (["3月1日，石渡街道联合物业举办消防安全演练。", "演练以消防知识培训与逃生相结合的方式进行。"], K.OTHER),
        (["为做好大检查大排查工作，预防火灾事故的发生。5月20日，石渡街道联合商场举办消防演练。"], K.OTHER),
        (["为增强居民防火意识，石渡街道联合消防大队于近日在东市场开展了一场消防演练活动。"], K.OTHER),
        (
            ["春节即将来临，年货摊前人来人往，为使家家餐桌上的东西都吃得放心。日前，云河县市场监管局积极组织执法人员，在全县开展专项检查。"],
            K.INSPECTION,
        ),
        (["3月3日，中国人民政治协商会议第八届云河县委员会第三次会议开幕。"], K.CPPCC),
        (["9月16日，云河区委统战部、区工商联召开“企业家圆桌会”（第一期）。"], K.MOBILISATION),
        (["6月18日，区教育局组织安全主管参加全省校园安全电视电话会议。"], K.MOBILISATION),
        # What is inspected, or what it is about, is not who met.
        # A check by any body; a ceremony at which nobody met to work.
        (["县委于6月5日对辖区餐饮单位开展食品安全检查。"], K.INSPECTION),
        (["6月5日，云阳中学对食堂开展食品安全检查。"], K.INSPECTION),
        (["6月5日，县教育局举行升国旗仪式。"], K.OTHER),
        # What else was done on a round stands behind 并.
        (["6月5日，县委书记方远山走访慰问困难群众，并现场检查节前安全生产工作。"], K.FIELD_VISIT),
        (["6月5日，县委书记方远山检查节前安全生产工作，并看望慰问一线职工。"], K.INSPECTION),
        (["2月4日，区委书记方远山专题研究重点项目开工和招商引资工作。"], K.MOBILISATION),
        # What it ends in, whatever body it is for; a working meeting that a leading group calls is one.
        (["6月5日，县教育局党组召开警示教育大会。"], K.DISCIPLINE),
        (["6月5日，县人大常委会召开新闻发布会。"], K.PRESS_CONFERENCE),
        (["6月5日，县政协召开表彰大会。"], K.AWARD),
        (["6月5日，县教育局党组召开重点工作推进会。"], K.MOBILISATION),
        (["6月5日，县政协召开安全生产工作会议。"], K.MOBILISATION),
        (["6月5日，市局召开党委会，研究重点工作。"], K.PARTY_COMMITTEE),
        (["6月5日，县卫健局召开2024年工作会议暨警示教育大会。"], K.MOBILISATION),
        (["6月5日，县委书记方远山到联系点讲专题党课。"], K.STUDY_SESSION),
        (["6月5日，副县长方远山视频调度防汛工作。"], K.MOBILISATION),
        (["6月5日，县长方远山与云河集团董事长白露座谈。"], K.VISIT_RECEIVED),
        (["9月12日，市委第三巡察组巡察市供销社党组工作动员会召开。"], K.DISCIPLINE),
        (["昨日，全市理论学习中心组学习工作会议召开。"], K.MOBILISATION),
        (["4月5日，区人大常委会副主任何远主持召开了第五次主任会议，讨论调研安排。"], K.CONGRESS),
        (["6月2日，县长何远主持召开县长办公会议，副县长单国强参加会议。"], K.GOV_EXECUTIVE),
        # A group that goes round holds talks on its way.
        (
            ["3月3日至16日，云河市招商考察团前往上海、江苏等地，开展招商引资。", "考察团分别召开企业家座谈会。"],
            K.FIELD_VISIT,
        ),
        # The writer's own boss is no guest of the county where the site is.
        (["5月17日，公司总经理何远一行到云河县石渡大桥项目对安全生产工作进行检查。"], K.INSPECTION),
        (["近日，石渡学院与云河区举行了校地合作签字仪式。"], K.SIGNING),
        # What guests saw before an agreement was signed is not the news.
        (
            ["3月3日，青云集团与云河区政府签署战略合作协议。", "云河区委副书记、区长何远出席签约。", "签约前，区委常委单国强陪同客人考察了园区。"],
            K.SIGNING,
        ),
        (["6月30日早上，区长何远带队晨检文明城市创建工作。"], K.INSPECTION),
        (["3月21日，副市长何远赴沿海地区拜访了部分商会。"], K.FIELD_VISIT),
        (
            ["为发挥代表作用，提高工作水平，9月10日、11日，云河代表联系工作委员会到石渡镇、青禾镇就发挥作用进行调研。"],
            K.FIELD_VISIT,
        ),
        # One meeting by two names goes by the first.
        (["昨日，石渡镇先进个人表彰大会暨信息员培训会召开。"], K.AWARD),
        (["7月29日，市城管委副主任何远一行到云河市开展环卫工人关心关爱工作。"], K.FIELD_VISIT),
        (["记者从青禾市中级人民法院了解到，云河市原副市长何远等7人一案经该院一审宣判。"], K.DISCIPLINE),
        (["11月7日，云河市全球招商合作伙伴专场活动在石渡镇举办。"], K.PROMOTION),
        (["3月24日，县人大举行会议专题培训会，参会人员观看了教育片。"], K.TRAINING),
        (["5月3日，石渡镇党委召开防汛工作推进会。"], K.MOBILISATION),
        (["云河日报报道：5月3日，石渡村人头攒动，县医院的医生来到这里。"], K.OTHER),
        (["5月3日，我县首场惠民演出在石渡镇启动。节目获得阵阵喝彩。", "何远 摄"], K.OTHER),
        # A meeting without a name that a body organised, and one that goes round.
        (["5月3日，园区工委组织召开会议，传达上级精神。"], K.PARTY_COMMITTEE),
        (["5月3日，全县重点项目推进会第一站走进石渡镇，县委书记何远带队观摩。"], K.MOBILISATION),
        # Who is called to account sits at a table; a meeting about training trains nobody.
        (["5月3日，云河县市场监管局对两家外卖平台负责人进行集中约谈。"], K.MOBILISATION),
        (["5月3日，石渡镇召开网格员系列培训调研座谈会。"], K.MOBILISATION),
        (["5月3日，石渡镇召开网格员学习培训会，何远授课。"], K.TRAINING),
        # What an office is called is nothing that was done.
        (["5月3日，市长何远率市政府督查室、市经信局到青云公司调研。"], K.FIELD_VISIT),
        (["5月3日，市长何远到开发区现场办公，并征求企业对《政府工作报告》的意见。"], K.FIELD_VISIT),
        # Said from where the writer stands: he comes to us, and is received.
        (["5月3日，青禾市委副书记、市长何远来我县调研企业开工情况。"], K.VISIT_RECEIVED),
        (["5月3日，县工商联主席何远接待白湖县工商联主席单国强一行。"], K.VISIT_RECEIVED),
        (["5月3日，省农科院第二指导工作组来到云河，围绕春耕，对各镇进行调研。", "工作组在石渡镇召开座谈会。"], K.VISIT_RECEIVED),
        (["5月3日，云河县纪委通报2起违反中央八项规定精神的问题。", "给予何远党内警告处分。"], K.DISCIPLINE),
        (["5月3日，在省残联召开的年度会议上，云河县残联被授予“助残先锋”称号。"], K.AWARD),
        (["几天来，石渡镇人大主席团组织部分代表来到田间，对防火工作进行监督、检查。"], K.CONGRESS),
        (["5月3日，中国共产党云河县第九次代表大会闭幕。"], K.PARTY_COMMITTEE),
        (["5月3日，中国共产主义青年团云河县第九次代表大会开幕。"], K.OTHER),
        # One of several things done is no visit of its own.
        (["石渡街道开展形式多样的敬老活动。", "一是开展走访慰问。5月3日，社区看望了老人。"], K.OTHER),
        # The press goes there, and the writer tells of himself.
        (["5月3日、4日两天，青禾日报报道组一行走进云河县，所到之处变化很大。"], K.FEATURE),
        (["5月3日上午，我和驻村干部何远碰头，她开车带我进村。"], K.FEATURE),
        (["2023年3月至5月，云河县开展了“清风”专项整治，查处案件9起。"], K.OTHER),
        # Who begs pardon speaks to the reader.
        (["因管道抢修，5月3日8时起东街实施封闭施工。", "由此带来的不便，敬请谅解。", "云河县水务局"], K.NOTICE),
    ],
)  # fmt: skip
def test_the_kind_is_that_of_what_the_page_tells(
    page: Callable[..., Page], paragraphs: list[str], kind: EventKind
) -> None:
    assert kinds(page(*paragraphs)) == [kind]


@pytest.mark.parametrize(
    ("headline", "lead", "kind"),
    [
        # A headline may call it by its name alone.
        ("首家讲习所开课", "昨天，云河区首家讲习所在石渡街道正式揭牌启用。何远作了介绍。", K.GROUNDBREAKING),
        (
            "我市三个集体荣获全国荣誉",
            "在4月27日召开的劳动竞赛动员大会上，全国总工会表彰了一批集体，我市三个集体在列。",
            K.AWARD,
        ),
        (
            "市政府与青云集团签署合作框架协议",
            "12月19日，市政府与青云集团签署合作框架协议。市长何远会见了来考察的青云集团总经理单国强一行。",
            K.SIGNING,
        ),
        (
            "何远与青云集团负责人签约座谈",
            "3月19日，区委书记何远与青云集团负责人签约座谈，对企业负责人来青禾考察投资表示欢迎。",
            K.SIGNING,
        ),
        (
            "河畔大棚成了致富棚",
            "一年之计在于春。近日，记者在石渡镇的大棚内看到，村民们正忙着育苗。",
            K.FEATURE,
        ),
        (
            "何远调度重点项目建设情况",
            "10月17日，区委书记何远带领有关部门负责人，对部分重点项目建设情况进行现场调度。何远强调，要加快进度。",
            K.FIELD_VISIT,
        ),
        (
            "何远调度重点项目建设情况",
            "10月17日，区委书记何远调度部分重点项目建设情况。何远强调，要加快进度。",
            K.MOBILISATION,
        ),
        ("西红柿红了", "连日来，云河县石渡镇的种植大棚里，西红柿挂满枝头。", K.FEATURE),
    ],
)
def test_the_headline_and_the_scene_have_their_say(
    page: Callable[..., Page], headline: str, lead: str, kind: EventKind
) -> None:
    assert kinds(page(lead, headline=headline)) == [kind]


@pytest.mark.parametrize(
    ("paragraphs", "headline"),
    [
        (["去年以来，云河县变化很大。"], "访云河县委书记何远"),
        (["近日，云河县委书记何远接受了青禾日报专访。", "何远说，云河要靠产业。"], "把产业做起来"),
        (["记者：今年有何打算？", "何远：办好学校。", "记者：还有呢？", "何远：修好道路。"], "云河的新账本"),
    ],
)
def test_who_answers_the_press_at_length_is_interviewed(
    page: Callable[..., Page], paragraphs: list[str], headline: str
) -> None:
    assert kinds(page(*paragraphs, headline=headline)) == [K.FEATURE]


def test_what_somebody_told_a_reporter_on_a_visit_is_no_interview(page: Callable[..., Page]) -> None:
    told = page("5月3日，市长何远到云河县调研时接受记者采访表示，要抓好产业。", headline="市长何远调研云河县")
    assert kinds(told) == [K.FIELD_VISIT]


def test_a_report_printed_in_full_belongs_to_its_session(page: Callable[..., Page]) -> None:
    told = page(
        "——2023年1月6日在云河县第十六届人民代表大会第三次会议上",
        "各位代表：",
        "现在，我代表县人民法院向大会报告工作，请予审议。",
        "一年来，县人民法院审结案件900件。",
        headline="云河县人民法院工作报告",
    )
    (event,) = extract(told.articles[0], told).events
    assert (event.kind, event.date.iso, event.agenda) == (K.CONGRESS, "2023-01-06", ())
    assert event.title_en == "Work report of the Yunhe County People's Court"


def test_the_committee_that_a_congress_elects_meets_after_it(page: Callable[..., Page]) -> None:
    told = page(
        "5月3日，云河县九届一次党代会闭幕，何远主持会议。",
        "大会闭幕后，随后召开了第九届云河县委第一次全体会议，选举何远为县委书记。",
    )
    assert kinds(told) == [K.PARTY_COMMITTEE, K.PARTY_COMMITTEE]


def test_a_title_won_is_an_award_by_its_headline(page: Callable[..., Page]) -> None:
    told = page("近日，云河县在评选中脱颖而出。", headline="云河县获“绿色名县”称号")
    assert kinds(told) == [K.AWARD]


@pytest.mark.parametrize(
    ("paragraphs", "headline", "kind"),
    [
        # Who is talked to is met, whatever it is called for.
        (["5月3日，副市长何远在市政府会议室约谈一家化工企业负责人。"], None, K.MOBILISATION),
        (["6月19日，云河市生态环境局对白湖区政府相关负责人进行工作约谈。"], None, K.MOBILISATION),
        # A body went, with others; the talk on the way is part of it.
        (
            [
                "根据两地协作精神，云河县已把青禾市列为目的地，每年互访一次，共同办展。",
                "7月1日，云河县旅游局会同县人社局、县旅游协会等单位赴青禾市进行考察对接，并召开座谈会。",
            ],
            "云河县旅游局赴青禾市考察",
            K.FIELD_VISIT,
        ),
        # What was asked on the way opens the news of a round.
        (
            ["“经营形势如何？还有哪些困难？”10月21日，石渡街道纪工委书记何远带队走访企业。"],
            None,
            K.FIELD_VISIT,
        ),
        # The name of what was held is nobody's words.
        (["“文明来敲门”云河区社区宣传系列活动18日启动，22个社区参加。"], None, K.OTHER),
        (["5月3日，市检察院召开基层院建设检视剖析会，检察长何远出席会议。"], None, K.MOBILISATION),
        # What took place at it is not what it was.
        (
            [
                "12月25日，云河经济开发区成立三十周年活动在云河市举办，市委书记何远致辞。",
                "会上，还宣读了贺信，并举行了项目签约仪式。",
            ],
            None,
            K.OTHER,
        ),
        # Counted is what was checked.
        (
            ["近日，云河县市场监管局开展食品安全整治。", "此次出动执法人员40人次，检查食品经营单位400余户。"],
            None,
            K.INSPECTION,
        ),
        (["12月2日，区长何远带领部门负责人现场推进项目建设，会办存在的问题。"], None, K.FIELD_VISIT),
        (["现将2022年第八次县政府常务会议确定事项落实情况通报如下。"], "落实情况的通报", K.NOTICE),
        (
            ["近日，“美丽乡村交流会”在会议中心召开，石渡镇一举捧回两个奖牌。"],
            "石渡镇再获两项殊荣",
            K.AWARD,
        ),
        (["由市委宣传部举办的党的十八届六中全会和省党代会精神学习培训班开班。"], None, K.TRAINING),
        (["5月28日，全镇教育实践活动动员大会在我镇大会议室召开，何远参加会议。"], None, K.MOBILISATION),
    ],
)
def test_what_was_done_whatever_stands_around_it(
    page: Callable[..., Page], paragraphs: list[str], headline: str | None, kind: K
) -> None:
    told = page(*paragraphs, headline=headline) if headline else page(*paragraphs)
    assert kinds(told) == [kind]


@pytest.mark.parametrize(
    ("lead", "kind"),
    [
        (
            "5月8日，云河学院党委中心组开展第三次集体学习，副校长何远到场指导。",
            EventKind.STUDY_SESSION,
        ),
        ("5月8日，云河市立即召开会议贯彻落实，市长何远讲话。", EventKind.MOBILISATION),
        ("5月8日，石渡镇召开会议，镇长何远主持。", EventKind.MOBILISATION),
    ],
)
def test_meetings_without_a_name(page: Callable[..., Page], lead: str, kind: EventKind) -> None:
    told = page(lead)
    assert extract(told.articles[0], told).events[0].kind is kind
