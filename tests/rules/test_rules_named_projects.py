"""Projects called by name: where a name begins and ends, and what is said to have become of it."""

import pytest

from summarizer.rules.named_projects import AGAIN, named_projects, said


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("随着柳林岭隧道工程的奠基，县城环线全面铺开。", [("柳林岭隧道工程", "started")]),
        ("青禾县举行集中开工活动暨石渡民俗博览中心项目开工仪式。", [("石渡民俗博览中心项目", "started")]),
        (
            "总投资30亿元的青云整车项目、总投资 5 亿元的石渡盖板项目实现当年签约、当年开工。",
            [("青云整车项目", "started"), ("石渡盖板项目", "started")],
        ),
        ("石渡客厅项目于今年4月1日开始施工，目前已进入装修阶段，预计9月开馆。", [("石渡客厅项目", "under_way")]),
        ("验收组对2021年石渡乡水毁水沟项目开展了竣工验收。", [("2021年石渡乡水毁水沟项目", "completed")]),
        ("会议同意启动实施青禾县15万吨铝型材项目。", [("青禾县15万吨铝型材项目", "planned")]),
        ("石渡镇医院新院工程正在进行初步设计；文苑路桥梁工程桥台桩基正在施工。", [("石渡镇医院新院工程", "planned"), ("文苑路桥梁工程", "under_way")]),
        # The things of a row that is counted as projects.
        ("柳林小学迁建、石渡水厂、老城管网改造等项目进展顺利。", [("柳林小学迁建", "under_way"), ("石渡水厂", "under_way"), ("老城管网改造", "under_way")]),
        ("柳林江大桥建成投入使用，含硅废渣利用项目全面投产。", [("柳林江大桥", "completed"), ("含硅废渣利用项目", "completed")]),
        # A clause with an object of its own tells of others; what will be done is not done.
        ("石渡水厂改造项目总投资2亿元，签约5家企业。", [("石渡水厂改造项目", None)]),
        ("石渡水厂改造项目竣工后，日供水将翻一番。", [("石渡水厂改造项目", None)]),
        (
            "双方签订了战略合作框架协议、石渡湿地项目合作框架协议。",
            [("石渡湿地项目", "signed")],
        ),
        ("青云公司拟投资6.2亿元，在云河建设锂电池项目。", [("锂电池项目", "planned")]),
        ("今年，柳林街道启动实施联荣小区改造工程。", [("联荣小区改造工程", "started")]),
        ("石渡光伏电站和柳林光伏电站实现全容量并网。", [("石渡光伏电站", "completed"), ("柳林光伏电站", "completed")]),
        ("装机容量50MW的良坊光伏电站，主体工程已经完工。", [("良坊光伏电站", "under_way")]),
        ("云河至石渡高速正式建成通车，全省高速公路通车里程达9803公里。", [("云河至石渡高速", "completed")]),
        ("云石高速公路柳林段项目的开工，是公司贯彻精神的实践。", [("云石高速公路柳林段项目", "started")]),
        # Kinds of projects and those who look after them are no names.
        ("青禾县2025年春季招商项目集中签约。", []),
        ("各单位专家组成项目验收组，对现场进行了验收。", []),
    ],
)  # fmt: skip
def test_a_name_has_the_stage_that_is_said_of_it(text: str, told: list[tuple[str, str | None]]) -> None:
    found = named_projects(text, len(text))
    assert [(text[one.start : one.end], one.stage and one.stage.value) for one in found] == told


def test_what_a_later_sentence_says_of_it_is_found() -> None:
    text = "该项目于3月16日开工，5月29日圆满完工。"
    again = AGAIN.match(text)
    assert again is not None
    found = said(text, again.end(), len(text))
    assert found is not None and found[0].value == "completed"
