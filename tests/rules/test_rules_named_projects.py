"""Projects called by name: where a name begins and ends, and what is said to have become of it."""

import pytest

from summarizer.rules.projects.named_projects import AGAIN, named_projects, said


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
        # Things built count where the word behind them says how far they have come, or a row of projects holds them.
        ("云石高速柳林段建成通车，石渡铁路良坊段进入铺轨阶段，柳林快线开工建设。", [("云石高速柳林段", "completed"), ("石渡铁路良坊段", "under_way"), ("柳林快线", "started")]),
        ("柳林疏港铁路进入勘察设计招标阶段。", [("柳林疏港铁路", "planned")]),
        ("先后建成柳林港大道、石渡快线、市民大道二期等项目。", [("柳林港大道", "completed"), ("石渡快线", "completed"), ("市民大道二期", "completed")]),
        ("青禾海湾隧道、云石高速良坊至石渡段等一批重大工程顺利实现开工建设。", [("青禾海湾隧道", "started"), ("云石高速良坊至石渡段", "started")]),
        ("柳林跨江通道、石渡机场三期扩建工程项目等在建项目推进顺利。", [("柳林跨江通道", "under_way"), ("石渡机场三期扩建工程项目", "under_way")]),
        # A name behind its price begins there; 与 joins words of a name unless a party stands before it.
        ("总投资45亿元的石渡新增车型建设项目当天在云河开工。", [("石渡新增车型建设项目", "started")]),
        ("柳林离心设备研发与生产基地项目正式启动。", [("柳林离心设备研发与生产基地项目", "started")]),
        ("石渡中药材种植基地及加工项目开工。", [("石渡中药材种植基地及加工项目", "started")]),
        ("柳林再生铅生产线项目成功签约。", [("柳林再生铅生产线项目", "signed")]),
        ("成功签约由青云公司投资建设的石渡商贸城项目。", [("石渡商贸城项目", "signed")]),
        ("今年将建成柳林绕城高速公路东段、石渡至良坊高速公路等项目。", [("柳林绕城高速公路东段", "planned"), ("石渡至良坊高速公路", "planned")]),
        ("石渡污水处理厂项目已完成招投标工作，机械即将进场施工。", [("石渡污水处理厂项目", "planned")]),
        ("柳林新材料项目设备安装结束，准备试生产。", [("柳林新材料项目", "under_way")]),
        ("作为本次集中投产的代表项目，石渡智造产业园项目一期占地98亩。", [("石渡智造产业园项目一期", "completed")]),
        ("石渡大桥开工仪式上，村民说终于等到了。", [("石渡大桥", "started")]),
        # What a name is of tells its stage, and so does a site where something is built; what is only in sight does not.
        ("今年3月开工的石渡装备项目，总投资5亿元。", [("石渡装备项目", "started")]),
        ("正在建设的总投资5亿元的石渡装备项目，占地120亩。", [("石渡装备项目", "under_way")]),
        ("即将开工的石渡装备项目，占地120亩。", [("石渡装备项目", "planned")]),
        ("何远来到石渡装备项目建设现场，察看进度。", [("石渡装备项目", "under_way")]),
        ("何远来到石渡装备项目建设现场，要求尽快复工。", [("石渡装备项目", None)]),
        ("石渡装备项目、柳林光伏项目进行了现场签约。", [("石渡装备项目", "signed"), ("柳林光伏项目", "signed")]),
        ("石渡装备项目正在办理前期手续，柳林光伏项目已通过备案。", [("石渡装备项目", "planned"), ("柳林光伏项目", "planned")]),
        ("石渡装备项目拟投资5亿元，建设厂房3万平方米。", [("石渡装备项目", "planned")]),
        ("石渡装备项目已完成投资3亿元，柳林光伏项目完成工程形象进度60%。", [("石渡装备项目", "under_way"), ("柳林光伏项目", "under_way")]),
        ("石渡装备项目建设已接近尾声，柳林光伏项目1号厂房已封顶。", [("石渡装备项目", "under_way"), ("柳林光伏项目", "under_way")]),
        # As many names as are counted behind them; one with its place before 等6个.
        ("石渡装备、柳林光伏、青禾冷链3个项目开工。", [("石渡装备", "started"), ("柳林光伏", "started"), ("青禾冷链", "started")]),
        ("石渡装备、柳林光伏、青禾冷链5个项目开工。", []),
        # The items of a row that is counted are projects whatever they end in, sectors are not.
        ("青禾轻合金、云河公路改建、石渡智能装备组件等续建项目顺利推进。", [("青禾轻合金", "under_way"), ("云河公路改建", "under_way"), ("石渡智能装备组件", "under_way")]),
        ("高端装备、商贸物流等项目竣工。", []),
        ("石渡教育综合楼、柳林资源中心投入使用。", [("石渡教育综合楼", "completed"), ("柳林资源中心", "completed")]),
        ("石渡饮料加工项目已累计完成投资3亿元。", [("石渡饮料加工项目", "under_way")]),
        ("石渡水利枢纽可研获国家发改委批复。", [("石渡水利枢纽", "planned")]),
        ("总投资2亿元的石渡医院迁建工程，完成住院楼主体建设，正在进行装修及设施安装。", [("石渡医院迁建工程", "under_way")]),
        ("十大民生工程正在加快推进。", []),
        ("1-8月项目累计完成投资41.3亿元，正在加快推进。", []),
        ("青禾县与青云公司正式签约，共同推进石渡组件智造基地项目。", [("石渡组件智造基地项目", "signed")]),
        ("青禾县举行石渡食品生产基地项目合同签约仪式。", [("石渡食品生产基地项目", "signed")]),
        ("石渡起重机械项目也在顺利建设中。", [("石渡起重机械项目", "under_way")]),
        ("石良高铁全线贯通。", [("石良高铁", "completed")]),
        ("预计建成石渡白茶种植基地5000亩。", []),
        ("石渡电池材料、柳林显示器件等在谈项目推进签约。", [("石渡电池材料", "planned"), ("柳林显示器件", "planned")]),
        ("石渡绿色低碳工厂、柳林装备组件等20个储备项目提前开工。", [("石渡绿色低碳工厂", "started"), ("柳林装备组件", "started")]),
        ("集中开工石渡农旅融合产业园项目、柳林欢乐城项目等8个重点项目。", [("石渡农旅融合产业园项目", "started"), ("柳林欢乐城项目", "started")]),
        ("石渡图书馆提升改造、柳林书院扩建等续建项目3项。", [("石渡图书馆提升改造", "under_way"), ("柳林书院扩建", "under_way")]),
        ("石渡新材料项目达成投资意向。", [("石渡新材料项目", "planned")]),
        ("青云集团就石渡古镇项目与县政府签署战略合作协议。", [("石渡古镇项目", "signed")]),
        ("石渡新材料项目实现了当年签约、当年开工、当年投产。", [("石渡新材料项目", "completed")]),
        ("石渡绿色家居产业城正式开工建设。", [("石渡绿色家居产业城", "started")]),
        ("石渡学生实践基地（柳林）扩建工程开工。", [("石渡学生实践基地（柳林）扩建工程", "started")]),
        ("涉及石渡乡村旅游建设项目七项，已开工。", []),
        ("察看了石渡铝业、柳林酒业等在建项目和规划中项目。", [("柳林酒业", None)]),
        ("重大项目集中开工及石渡第一次招商引资项目签约仪式举行。", []),
        ("该项目将打造成综合旅游项目，已签约。", []),
        # A name in quotation marks, or of several parts, begins with them.
        ("县政府与青云公司“青禾茶园”综合体项目合作签约。", [("“青禾茶园”综合体项目", None)]),
        ("近日，石渡中学学生宿舍、教学楼及运动场建设项目开工。", [("石渡中学学生宿舍、教学楼及运动场建设项目", "started")]),
        # What a project counts as is no other project; what a building is made of is none.
        ("该工程被列为石渡国债示范项目，于10月动工。", []),
        ("现已完成石渡公寓楼屋面工程。", []),
        ("上半年全县实现高速公路通车总里程突破1000公里。", []),
        ("推动石渡大桥建成通车。", [("石渡大桥", None)]),
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
