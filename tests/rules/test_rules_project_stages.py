"""How far projects are told to have come: a stage that two of them share is nobody's."""

from collections.abc import Callable

import pytest

from summarizer.reading import Page
from summarizer.rules.extract import extract


def _projects(page: Callable[..., Page], *paragraphs: str) -> list[tuple[str, str, str | None]]:
    document = page(*paragraphs)
    found = extract(document.articles[0], document).events
    return [(p.stage.value, p.zh, p.amount_zh) for event in found for p in event.projects]


@pytest.mark.parametrize(
    "text",
    [
        "云河县举行项目集中开工、竣工投产活动，新开工、竣工投产项目共37个，计划总投资59亿元。",
        "县领导参加青禾新材料、石渡公路改造工程等3个项目集中开工、竣工投产仪式。",
        "另有3个项目参加了当天全市举行的项目集中开竣工活动，总投资超12亿元。",
        "本次集中开工竣工项目有4个。",
        "现场签约及开工项目18个。",
        "4月28日，柳林工业园区项目签约、开工、投产仪式在石渡产业区举行。",
    ],
)
def test_of_two_stages_told_together_none_is_given(page: Callable[..., Page], text: str) -> None:
    assert _projects(page, text) == []


@pytest.mark.parametrize(
    ("text", "projects"),
    [
        (
            "其中，竣工项目两个，分别是青禾电气、石渡光电。新开工项目十二个。",
            [("completed", "竣工项目两个", None), ("started", "新开工项目十二个", None)],
        ),
        (
            "云河县集中开工的重点项目共14个，总投资5.6亿元，其中包括柳林生猪场和石渡种鸡场建设两个重大项目。",
            [("started", "重点项目共14个", "5.6亿元"), ("started", "两个重大项目", None)],
        ),
        ("落实“三个项目”建设机制，抓好每两个项目一个专班。", []),
        ("青禾高速（云河段）建设项目基本完工。", [("under_way", "青禾高速（云河段）建设项目", None)]),
        (
            "本次集中开工的重点项目共16个，总投资21亿元，年度计划投资9亿元，包括石渡营地等6个文化旅游项目。",
            [("started", "重点项目共16个", "21亿元"), ("started", "6个文化旅游项目", None)],
        ),
        ("石渡路改造工程在比别家推迟开工四个月的情况下推进。", []),
        (
            "西河物流港、自河冷链基地等5个项目部分子项完工，自河创新产业园等3个项目已开工。",
            [
                ("under_way", "西河物流港", None),
                ("under_way", "自河冷链基地", None),
                ("started", "3个项目", None),
                ("started", "自河创新产业园", None),
            ],
        ),
        (
            "石渡颐养中心项目正式签约，计划打造康养产业园，建成运营后预计产值10亿元。",
            [("signed", "石渡颐养中心项目", None)],
        ),
        ("云河县招商推介会暨农产品精深加工项目（成都）签约活动在成都举行。", []),
        (
            "云河区举行重大项目集中开工仪式，4个项目总投资达15.3亿元。开工的4个项目分别是投资10亿元的石渡器械生产项目、"
            "投资5.3亿元的青禾电池盖帽生产项目。今天开工的四个项目总投资15.3亿元。",
            [
                ("started", "4个项目", "15.3亿元"),
                ("started", "石渡器械生产项目", "10亿元"),
                ("started", "青禾电池盖帽生产项目", "5.3亿元"),
            ],
        ),
        (
            "16个在建工业项目完成投资94亿元，占工业项目完成投资的90%。",
            [("under_way", "16个在建工业项目", None)],
        ),
        ("主会场交出答卷——现场集中签约项目20个。", [("signed", "集中签约项目20个", None)]),
        (
            "石渡研发及生产基地建设项目正式开工。石渡研发及生产基地建设项目计划投资10亿元。",
            [("started", "石渡研发及生产基地建设项目", "10亿元")],
        ),
    ],
)
def test_how_far_a_project_has_come(
    page: Callable[..., Page], text: str, projects: list[tuple[str, str, str | None]]
) -> None:
    assert _projects(page, text) == projects


@pytest.mark.parametrize(
    ("text", "projects"),
    [
        (
            "今年以来，全县启动石渡产业园、青禾冷链物流园等项目，完成投资1.2亿元。",
            [("started", "石渡产业园", None), ("started", "青禾冷链物流园", None)],
        ),
        ("全县启动石渡产业园、青禾冷链物流园等项目前期工作。", []),
        ("全县启动“百千万”人才工程。", []),
        ("近日，县住建局启动老旧小区改造工程。", []),
        (
            "开工活动在青禾经济开发区智造产业园二期现场举行。智造产业园二期项目总投资21.5亿元。",
            [("started", "智造产业园二期项目", "21.5亿元")],
        ),
        (
            "石渡水库除险加固工程总投资1.2亿元，青禾灌区改造工程总投资8600万元，柳林泵站工程总投资2100万元，均已开工建设。",
            [
                ("started", "石渡水库除险加固工程", "1.2亿元"),
                ("started", "青禾灌区改造工程", "8600万元"),
                ("started", "柳林泵站工程", "2100万元"),
            ],
        ),
        (
            "青禾新能源项目一期投资5亿元，已于3月投产；二期投资8亿元，正在建设。",
            [("completed", "青禾新能源项目一期", "5亿元")],
        ),
    ],
)
def test_what_is_launched_and_what_is_said_of_all(
    page: Callable[..., Page], text: str, projects: list[tuple[str, str, str | None]]
) -> None:
    assert _projects(page, text) == projects
