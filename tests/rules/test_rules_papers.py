from collections.abc import Callable

import pytest

from summarizer.facts import Act, DirectiveKind, DocumentStatus
from summarizer.reading.text import Page
from summarizer.rules import extract
from summarizer.rules.agenda.agenda import listed
from summarizer.rules.agenda.papers import papers
from summarizer.rules.demands.directives import orders
from summarizer.rules.outline import outline


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("会议审议通过了《青禾县城市更新办法》。", DocumentStatus.ADOPTED),
        ("会议审议了《青禾县城市更新办法》。", DocumentStatus.DELIBERATED),
        ("会议研究了《青禾县城市更新办法》。", DocumentStatus.DELIBERATED),
        ("会议审定了《青禾县城市更新办法》。", DocumentStatus.ADOPTED),
        ("会议决定提请县委常委会审定《青禾县城市更新办法》。", DocumentStatus.DELIBERATED),
        ("会议传达学习《青禾县城市更新办法》。", DocumentStatus.RELAYED),
        ("县政府近日印发《青禾县城市更新办法》。", DocumentStatus.ISSUED),
        ("会议听取了《青禾县城市更新办法》落实情况的汇报。", DocumentStatus.CITED),
        ("会议指出，要严格执行《青禾县城市更新办法》，不得走样。", DocumentStatus.CITED),
        ("会议指出，出台《青禾县城市更新办法》，是改善民生的重要举措。", DocumentStatus.CITED),
        ("县政府印发新办法，原《青禾县城市更新办法》同时废止。", DocumentStatus.CITED),
        ("会议宣读了工作方案，各村递交了《青禾县城市更新办法》。", DocumentStatus.CITED),
        ("会上，双方签署《青禾县城市更新办法》。", DocumentStatus.SIGNED),
        ("现将《青禾县城市更新办法》印发给你们。", DocumentStatus.ISSUED),
        ("《青禾县城市更新办法》自6月1日起施行。", DocumentStatus.ISSUED),
        ("会议决定出台《青禾县城市更新办法》。", DocumentStatus.ADOPTED),
        ("会议同意印发《青禾县城市更新办法》。", DocumentStatus.ADOPTED),
        ("会议对《青禾县城市更新办法》进行了讨论。", DocumentStatus.DELIBERATED),
        ("全区将通过实施《青禾县城市更新办法》补齐短板。", DocumentStatus.CITED),
        ("会议初审了《青禾县城市更新办法》。", DocumentStatus.DELIBERATED),
        ("工作人员印发传单宣传《青禾县城市更新办法》。", DocumentStatus.CITED),
        ("会议传达了县委关于印发《青禾县城市更新办法》的通知。", DocumentStatus.RELAYED),
    ],
)
def test_status_is_that_of_the_governing_verb(
    page: Callable[..., Page], sentence: str, status: DocumentStatus
) -> None:
    article = page("5月8日，青禾县政府召开常务会议。" + sentence).articles[0]
    assert [(p.zh, p.status) for p in papers(outline(article).stretches)] == [
        ("《青禾县城市更新办法》", status)
    ]


def test_a_list_shares_its_verb_and_each_document_counts_once(page: Callable[..., Page]) -> None:
    article = page(
        "5月8日，青禾县政府召开常务会议。会议审议通过了《甲项目管理办法》《乙项目管理办法》，讨论了《丙项目管理办法》。",
        "会议强调，要抓好《甲项目管理办法》落实。",
    ).articles[0]
    found = [(p.zh[1:2], p.status) for p in papers(outline(article).stretches)]
    assert found == [
        ("甲", DocumentStatus.ADOPTED),
        ("乙", DocumentStatus.ADOPTED),
        ("丙", DocumentStatus.DELIBERATED),
    ]


def test_what_is_adopted_behind_an_order_is_told_and_not_required(page: Callable[..., Page]) -> None:
    article = page(
        "5月8日，青禾县委常委会召开会议，审议《甲项目管理办法》《乙项目工作要点》。",
        "会议原则同意《甲项目管理办法》，要求县委办公室根据会议意见修改完善后按程序印发；审议通过《乙项目工作要点》。",
    ).articles[0]
    stretches = outline(article).stretches
    assert [(p.zh[1:2], p.status) for p in papers(stretches)] == [
        ("甲", DocumentStatus.DELIBERATED),
        ("乙", DocumentStatus.ADOPTED),
    ]
    assert [
        (item.act, stretch.text[item.start : item.end][1:2]) for stretch, item in listed(stretches, False)
    ] == [
        (Act.DELIBERATED, "甲"),
        (Act.ADOPTED, "乙"),
    ]
    assert [order.addressee for order in orders(stretches)] == ["县委办公室"]


@pytest.mark.parametrize(
    ("decided", "act", "said"),
    [
        ("会议原则同意《甲办法》，由县数据局修改完善后印发实施。", Act.DELIBERATED, "原则同意"),
        ("会议原则同意《甲办法》，按程序印发。", Act.ADOPTED, "原则同意"),
        ("会议原则同意《甲办法》，修改完善后提请县委常委会审议。", Act.DELIBERATED, "原则同意"),
        ("会议原则同意《甲办法》，修改完善后按程序报批。", Act.DELIBERATED, "原则同意"),
    ],
)
def test_a_plan_that_is_to_be_revised_first_is_not_adopted(
    page: Callable[..., Page], decided: str, act: Act, said: str
) -> None:
    article = page("5月8日，青禾县委常委会召开会议，审议《甲办法》。", decided).articles[0]
    [(stretch, item)] = listed(outline(article).stretches, False)
    assert (item.act, stretch.text[item.verb_start :][:4]) == (act, said)


def test_who_is_put_in_charge_has_a_task_and_who_came_has_none(page: Callable[..., Page]) -> None:
    article = page(
        "5月8日，青禾县政府召开项目调度会，县长安然主持会议并讲话。",
        "安然指出，但也要清醒看到，完成全年目标任务压力不小。要倒排工期、挂图作战。对滞后的7个项目，由县发展改革局逐个约谈责任单位。各乡镇负责同志以视频方式参会。",
    ).articles[0]
    assert [(o.addressee, o.kind) for o in orders(outline(article).stretches)] == [
        (None, DirectiveKind.PRINCIPLE),
        (None, DirectiveKind.TASK),
        ("县发展改革局", DirectiveKind.TASK),
    ]


def test_a_paper_stands_once_whatever_it_is_called(page: Callable[..., Page]) -> None:
    article = page(
        "5月8日，青禾县政府召开常务会议，审议通过《青禾县采砂管理办法》（试行）、《青禾县人才公寓管理细则》（以下简称《细则》），"
        "废止《青禾县河道管理规定》（青政发〔2019〕8号），研究《青禾县更新规划（草案）》。",
        "会议指出，《细则》明确了条件，《办法》共六章，要抓好《青禾县更新规划》落实。",
    ).articles[0]
    assert [(p.zh, p.status) for p in papers(outline(article).stretches)] == [
        ("《青禾县采砂管理办法》", DocumentStatus.ADOPTED),
        ("《青禾县人才公寓管理细则》", DocumentStatus.ADOPTED),
        ("《青禾县河道管理规定》", DocumentStatus.CITED),
        ("《青禾县更新规划（草案）》", DocumentStatus.DELIBERATED),
    ]


@pytest.mark.parametrize(
    "how", ["常委会全体组成人员以举手表决的形式", "以无记名投票表决的方式", "与会人员以无记名表决方式"]
)
def test_what_was_voted_on_behind_what_was_deliberated_is_adopted(
    page: Callable[..., Page], how: str
) -> None:
    read = page(
        f"8月9日，青禾县人大常委会召开第三次会议。会议审议了有关报告，{how}通过了关于批准预算调整的决议。"
    )
    agenda = extract(read.articles[0], read).events[0].agenda
    assert [(item.act, item.zh) for item in agenda] == [
        (Act.DELIBERATED, "有关报告"),
        (Act.ADOPTED, "关于批准预算调整的决议"),
    ]
