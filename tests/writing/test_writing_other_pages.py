"""Pages that are no meetings: honors, promotions with signings, disasters, greetings by several leaders, policy explainers."""

import pytest

from summarizer.facts import Article
from summarizer.pipeline import summarize
from summarizer.reading import decode
from summarizer.running.drive import run
from summarizer.writing import render
from summarizer.writing.granted import granted


def _article(*paragraphs: str) -> Article:
    return run(summarize(decode("\n\n".join(paragraphs).encode(), "a.txt"))).articles[0]


def _title(*paragraphs: str) -> str:
    page = run(summarize(decode("\n\n".join(paragraphs).encode(), "a.txt")))
    return render(page, None, "md").partition("\n")[0][2:]


TITLES = (
    "青禾县表彰优秀企业",
    "5月1日，青禾县委、县政府授予云峰机械有限公司等16家企业“优秀民营企业”称号，授予方远山等12名企业家“优秀企业家”称号。",
)


def test_who_gave_titles_to_how_many_is_told() -> None:
    told = _article(*TITLES)
    assert told.summary_en.startswith(
        "The Qinghe County Party Committee and County Government honored 16 outstanding private enterprises"
        " and 12 outstanding entrepreneurs on 1 May"
    )
    assert _title(*TITLES).startswith("Qinghe County: 16 outstanding private enterprises and 12 outstanding")
    assert not told.findings


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (
            "对20个先进集体和40名先进个人进行了表彰",
            "20 model collectives and 40 model individuals were commended.",
        ),
        (
            "30个先进集体、120名优秀教师受到表彰",
            "30 model collectives and 120 outstanding teachers were commended.",
        ),
        ("拟对20个先进集体和40名先进个人进行表彰", None),
    ],
)
def test_a_row_of_those_commended_is_told_whole(said: str, told: str | None) -> None:
    text = _article(
        "青禾县召开表彰大会", f"9月10日，青禾县召开表彰大会。县委书记方远山出席并讲话。会上，{said}。"
    ).summary_en
    assert (told in text) if told else ("commended." not in text)


PROMOTED = (
    "青禾县跨省招商",
    "5月8日，青禾县五金产业招商推介会暨集中签约仪式在浙江省杭州市举行，青禾县政府与9家企业现场签约，涉及五金、服饰等行业，总投资17亿元。",
    "今年，全县计划新开工项目88个，总投资210亿元。",
    "“我们将派出20名干部外出招商。”县委书记方远山表示。",
)


def test_a_promotion_elsewhere_is_its_county_s_and_saw_agreements_with_so_many() -> None:
    told = _article(*PROMOTED).summary_en
    assert "agreements with nine enterprises with a total investment of 1.7 billion yuan" in told
    assert "planned" not in told  # the plan of a year is no project
    assert "Fang Yuanshan" not in told  # whom the paper quotes spoke to the paper
    assert _title(*PROMOTED).startswith("Qinghe")


def test_of_groups_the_one_that_adds_up_is_told() -> None:
    told = _article(
        "5月8日，青禾县项目签约仪式举行。县长方远山出席。",
        "其中线上签约项目4个，线下签约项目6个，合计签约项目10个，总投资94亿元。",
    ).summary_en
    assert "the signing of ten projects with a total investment of 9.4 billion yuan" in told


STRUCK = (
    "云岭市遭遇强降雨2.3万人受灾",
    "6月12日，云岭市遭遇强降雨天气。截至13日17时，全市受灾人口2.3万人，紧急转移安置群众1205人，农作物受灾面积1.6万亩，直接经济损失860万元，无人员伤亡。",
    "灾情发生后，市防汛抗旱指挥部启动Ⅳ级应急响应。",
)


def test_a_storm_is_told_by_whom_it_hit() -> None:
    told = _article(*STRUCK)
    assert told.summary_en.startswith("Heavy rain struck Yunling on 12 June")
    assert "23,000 people were affected; 1,205 people were moved to safety" in told.summary_en
    assert "A level IV emergency response was activated. No casualties were reported." in told.summary_en
    assert _title(*STRUCK) == "Heavy rain in Yunling: 23,000 people affected, 1,205 people moved to safety"
    assert not told.findings


def test_a_drill_is_no_disaster() -> None:
    told = _article(
        "青禾县开展山洪灾害防御应急演练",
        "5月9日，青禾县在石渡镇开展山洪灾害防御应急演练，200余人参加。演练模拟强降雨引发山洪，转移群众85人。",
    ).summary_en
    assert "struck" not in told and "85" not in told


def test_each_leader_has_a_way_of_their_own() -> None:
    told = _article(
        "5月9日，青禾县委书记方远山一行先后到石渡敬老院看望慰问困难群众。",
        "县长何静先后到云峰村、青石村走访慰问困难群众。",
    ).summary_en
    assert "Shidu" in told and "Yunfeng" not in told


@pytest.mark.parametrize(
    ("clause", "zh", "told"),
    [
        (
            "对规模以上工业企业给予最高30万元奖励",
            "30万元",
            "award of up to 300,000 yuan for industrial enterprises above designated size",
        ),
        ("对种粮大户每亩补贴100元", "100元", "subsidy of 100 yuan per mu for large-scale grain growers"),
        ("累计向企业发放补贴300万元", "300万元", None),
    ],
)
def test_what_a_policy_grants_is_read_whole(clause: str, zh: str, told: str | None) -> None:
    assert granted(clause, zh) == told


def test_posts_under_a_decision_need_no_other_verb() -> None:
    told = _article(
        "关于柳文涛等同志职务任免的通知",
        "各乡镇人民政府，县政府各部门：",
        "经县政府研究决定：",
        "柳文涛任县交通运输局副局长（试用期一年）；",
        "免去何山县林业局副局长职务。",
        "青禾县人民政府",
        "2024年5月20日",
    ).summary_en
    assert (
        "It announces the appointment of Liu Wentao (柳文涛) as deputy director of the County Transport"
        in told
    )
    assert "the removal of He Shan (何山)" in told


def test_the_head_of_a_chamber_that_comes_home_leads_the_visit() -> None:
    told = _article(
        "5月12日，云岭商会会长何静率考察团一行18人回乡考察。青禾县委书记方远山与考察团座谈。",
        "何静表示，会员企业计划投资6亿元在家乡建设冷链物流园。",
    ).summary_en
    assert told.startswith("He Jing (何静)") and "met by Fang Yuanshan" in told
    assert "the cold chain logistics park, with an investment of 600 million yuan" in told


def test_a_feast_is_when_a_round_was_for() -> None:
    told = _article("9月10日，青禾县委副书记、县长何静检查元旦、春节前食品供应和消防安全工作。").summary_en
    assert "looking into food supply and fire safety before New Year and the Spring Festival" in told


def test_what_was_given_comes_before_who_spoke_of_it() -> None:
    page = (
        "青禾：爱心企业捐赠一台呼吸机",
        "近日，爱心企业青禾县云峰食品有限公司负责人方远山、何静向青禾县红十字会捐赠一台价值20万元的呼吸机。",
        "县中医院院长柳文涛表示，将用好管好设备。",
    )
    told = _article(*page).summary_en
    assert told.startswith(
        "Qinghe County Yunfeng Food Co., Ltd. donated a ventilator worth 200,000 yuan to the Qinghe County Red Cross"
    )
    assert _title(*page).startswith("Qinghe County Yunfeng Food Co., Ltd. donates a ventilator")


def test_police_are_told_by_whom_they_caught() -> None:
    told = _article(
        "云河破获一起电信诈骗案",
        "近日，青禾县公安局抓获利用网络投资进行诈骗的犯罪嫌疑人21人，扣押涉案赃款49万元。目前，方某、何某等9人被依法刑事拘留。",
    ).summary_en
    assert "21 criminal suspects caught; 490,000 yuan of illicit money involved in the case seized" in told
    assert "nine people put in criminal detention" in told


def test_whom_somebody_called_on_did_nothing_themselves() -> None:
    told = _article(
        "青禾县招商忙",
        "2月8日，青禾县副县长方远山一行先后拜访了云岭集团董事长何静、五金公司总经理柳文涛等29名青禾籍知名人士，向他们介绍了家乡发展情况，希望大家支持家乡建设。",
    )
    assert "He Jing" not in told.summary_en
    assert {p.zh: p.role.value for p in told.events[0].people}["柳文涛"] == "mentioned"


def test_many_who_were_made_something_are_told() -> None:
    told = _article(
        "1月8日，青禾县年度经济人物颁奖盛典举行，60余个集体和企业家被评为“年度功勋集体（人物）”。"
    )
    assert "ore than 60 collectives and entrepreneurs were honored" in told.summary_en


def test_a_body_that_checked_is_not_led_by_whoever_asked_for_more() -> None:
    told = _article(
        "4月28日，石渡镇组织应急、派出所等部门，对辖区商超、加油站开展安全生产联合检查，共检查经营单位32家，发现隐患19处。",
        "镇党委副书记方远山要求，对发现的隐患要建立台账。",
    ).summary_en
    assert "led an inspection" not in told and "checked 32 businesses and found 19 hazards" in told


def test_terms_of_prison_and_those_sentenced_are_counted() -> None:
    told = _article(
        "青禾县人民法院集中宣判3起盗窃案",
        "5月22日，青禾县人民法院对3起盗窃案公开宣判，11名被告人分别被判处有期徒刑八个月至一年六个月不等。",
    ).summary_en
    assert "11 defendants sentenced to eight months to one year and six months in prison" in told


def test_few_who_won_a_title_are_counted() -> None:
    told = _article(
        "4月29日，云岭市劳动模范表彰大会举行，青禾县方远山、何静等5人被授予“云岭市劳动模范”称号。"
    )
    assert "ive model workers were honored" in told.summary_en


def test_a_fair_tells_with_whom_agreements_were_signed() -> None:
    told = _article(
        "中国（青禾）第六届蓝莓文化节开幕",
        "6月8日，中国（青禾）第六届蓝莓文化节在石渡镇开幕。县委书记方远山致辞。",
        "开幕式上，青禾县与12家采购商现场签约，签约金额3.6亿元。",
    ).summary_en
    assert "agreements with 12 buyers with a total contract value of 360 million yuan" in told
    assert told.count("360 million") == 1
