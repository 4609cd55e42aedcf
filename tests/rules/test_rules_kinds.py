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
        (["9月22日，石渡镇举行环境整治拉练活动，各村书记参加。", "随后召开了拉练总结座谈会。"], K.FIELD_VISIT),
        (["6月21日，青禾省系列主题新闻发布会第一场在云河市召开。"], K.PRESS_CONFERENCE),
        (["据青禾省纪委29日通报，巡视中发现了一批问题，4名涉嫌违纪的县级干部被立案调查。"], K.DISCIPLINE),
        (
            ["《云河县会议规则》已经2024年5月3日召开的县政府第9次常务会议通过，现予印发。", "云河县人民政府"],
            K.NOTICE,
        ),
        (["日前，县防指办组织气象、水利等部门进行会商，对当前汛情开展研判。"], K.MOBILISATION),
        (["因成效突出，云河县交警大队日前被公安部评为先进集体。"], K.AWARD),
        (["曾多次荣获先进个人的何远是石渡镇的一名护林员。他每天清晨上山。"], K.FEATURE),
        (["云河新闻网5月3日讯（何远 单国强）为打击酒驾行为，近日，云河交警大队开展集中整治行动。"], K.OTHER),
        (["云河日报报道：5月3日，石渡村人头攒动，县医院的医生来到这里。"], K.OTHER),
        (["5月3日，我县首场惠民演出在石渡镇启动。节目获得阵阵喝彩。", "何远 摄"], K.OTHER),
    ],
)  # fmt: skip
def test_the_kind_is_that_of_what_the_page_tells(
    page: Callable[..., Page], paragraphs: list[str], kind: EventKind
) -> None:
    assert kinds(page(*paragraphs)) == [kind]


@pytest.mark.parametrize(
    ("headline", "lead", "kind"),
    [
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
            "河畔大棚成了致富棚",
            "一年之计在于春。近日，记者在石渡镇的大棚内看到，村民们正忙着育苗。",
            K.FEATURE,
        ),
        ("西红柿红了", "连日来，云河县石渡镇的种植大棚里，西红柿挂满枝头。", K.FEATURE),
    ],
)
def test_the_headline_and_the_scene_have_their_say(
    page: Callable[..., Page], headline: str, lead: str, kind: EventKind
) -> None:
    assert kinds(page(lead, headline=headline)) == [kind]
