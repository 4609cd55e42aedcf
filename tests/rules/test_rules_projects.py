"""Projects with their stage and money."""

from collections.abc import Callable

import pytest

from summarizer.facts import ProjectStage
from summarizer.reading import Page
from summarizer.rules.extract import extract


def _projects(page: Callable[..., Page], *paragraphs: str) -> list[tuple[str, str, str | None]]:
    document = page(*paragraphs)
    found = extract(document.articles[0], document).events
    return [(p.stage.value, p.zh, p.amount_zh) for event in found for p in event.projects]


@pytest.mark.parametrize(
    ("text", "projects"),
    [
        (
            "本次集中开工项目90个、总投资82.3亿元、年度投资20.4亿元，其中产业项目53个、总投资43.3亿元。",
            [("started", "集中开工项目90个", "82.3亿元"), ("started", "产业项目53个", "43.3亿元")],
        ),
        (
            "在建项目194个，同比增长3.5%；投产项目106个。",
            [("under_way", "在建项目194个", None), ("completed", "投产项目106个", None)],
        ),
        ("全年计划开工项目255项。", [("planned", "计划开工项目255项", None)]),
        # What a task force has is none by name; what each costs at least is not what they cost.
        (
            "当日签约的19个项目投资额均超过6000万元，当中物流专班1个项目、康养专班2个项目。",
            [("signed", "19个项目", None)],
        ),
        (
            "去年全县实施重点项目146个，竣工投产52个。",
            [("completed", "52个", None)],
        ),
        ("总投资21.5亿元的青禾智能家居产业园正式开工。", [("started", "青禾智能家居产业园", "21.5亿元")]),
        ("17个重大项目已经开工建设15个。", [("started", "15个", None)]),
        ("全县重点调度的29项新开工项目，前三季度开工18项。", [("started", "18项", None)]),
        ("全县新开工亿元以上工业项目数达51项。", [("started", "新开工亿元以上工业项目数达51项", None)]),
        ("场外签约项目57个，金额93.2亿元。", [("signed", "场外签约项目57个", "93.2亿元")]),
        ("签约未来产业项目38个，投资金额超300亿元。", [("signed", "签约未来产业项目38个", "超300亿元")]),
        ("全镇围绕新招引亿元项目9个、新开工亿元项目7个任务目标，已开工4个。", [("started", "4个", None)]),
        ("目前已实际开工680个，占97.4%。", [("started", "680个", None)]),
        ("已签约待开工亿元以上项目2个。", [("signed", "签约待开工亿元以上项目2个", None)]),
        ("预备项目188项，总投资108.16亿元。", [("planned", "预备项目188项", "108.16亿元")]),
        (
            "石渡食用菌项目在云河签约。据负责人介绍，该项目利用旧校舍建设厂房，协议投资额达1.2亿元。",
            [("signed", "石渡食用菌项目", "1.2亿元")],
        ),
        ("今年以来，全市已先后开工近200个项目。", [("started", "近200个项目", None)]),
        (
            "集中开工投资额10亿元以上项目117个。",
            [("started", "集中开工投资额10亿元以上项目117个", None)],
        ),
        ("4个市州开工项目投资总额过千亿元。", []),
        (
            "农业产业化项目现场签约58项，投资总额达178亿元。",
            [("signed", "农业产业化项目现场签约58项", "178亿元")],
        ),
        ("茶产业等29个项目集中签约。项目签约总金额共计34.11亿元。", [("signed", "29个项目", "34.11亿元")]),
        (
            "全区重点开竣工项目38项，其中新开工项目30项，竣工项目8项，总投资42.1亿元。",
            [("started", "新开工项目30项", None), ("completed", "竣工项目8项", None)],
        ),
        (
            "新开工项目49个，总投资92.8亿元，5亿元以上项目5个。",
            [("started", "新开工项目49个", "92.8亿元"), ("started", "5亿元以上项目5个", None)],
        ),
        (
            "现场签约石渡电池项目、柳林光伏项目，总投资5亿元。",
            [("signed", "石渡电池项目", None), ("signed", "柳林光伏项目", None)],
        ),
        (
            "石渡畜果产业化项目是重点建设项目，总投资14.5亿元。2017年3月开工，已完成投资5.7亿元。",
            [("started", "石渡畜果产业化项目", "14.5亿元")],
        ),
        # What all nine of them cost is the price of neither group.
        (
            "仪式上，3个项目集中签约，6个项目集中开工，总投资10.5亿元。",
            [("signed", "3个项目", None), ("started", "6个项目", None)],
        ),
        ("近期将有5个项目签约。", [("planned", "5个项目", None)]),
        (
            "签订投资额3000万元以上的正式合同项目750个，投资总额663亿元。",
            [("signed", "签订投资额3000万元以上的正式合同项目750个", "663亿元")],
        ),
        ("共签约19个招商引资项目，签约总额达8.06亿元。", [("signed", "19个招商引资项目", "8.06亿元")]),
        (
            "集中签约3个重点项目，分别为云河燃气轮机生产基地项目、石渡大健康科技城项目、青禾基金项目，总投资超50亿元。",
            [
                ("signed", "3个重点项目", "超50亿元"),
                ("signed", "云河燃气轮机生产基地项目", None),
                ("signed", "石渡大健康科技城项目", None),
                ("signed", "青禾基金项目", None),
            ],
        ),
        (
            "全市集中开工项目76个，总投资229亿元，其中：云河区8个、总投资31.2亿元，石渡县6个、总投资14.1亿元。",
            [
                ("started", "集中开工项目76个", "229亿元"),
                ("started", "云河区8个", "31.2亿元"),
                ("started", "石渡县6个", "14.1亿元"),
            ],
        ),
        (
            "开工活动在青云纸质包材生产线项目现场举行，该项目占地25亩，总投资额2.2亿元。",
            [("started", "青云纸质包材生产线项目", "2.2亿元")],
        ),
        ("市重大项目集中开工活动在城东产业园举行。", []),
        ("目前，谋划储备项目45个。", [("planned", "谋划储备项目45个", None)]),
        (
            "青云集团、海岳集团分别与云河区签约智能电池项目和数字产业园项目。",
            [("signed", "智能电池项目", None), ("signed", "数字产业园项目", None)],
        ),
        (
            "集中开工项目9个，总投资8.5亿元。其中政府投资项目5个，包含2个民生类项目和3个交通类项目，总投资2.5亿元。",
            [
                ("started", "集中开工项目9个", "8.5亿元"),
                ("started", "政府投资项目5个", "2.5亿元"),
                ("started", "2个民生类项目", None),
                ("started", "3个交通类项目", None),
            ],
        ),
        (
            "云河区2024年三季度签约项目6个，其中，10亿元以上项目1个、5亿元以上项目5个，总投资85.3亿元。",
            [
                ("signed", "签约项目6个", None),
                ("signed", "10亿元以上项目1个", None),
                ("signed", "5亿元以上项目5个", None),
            ],
        ),
        (
            "全县共签约项目2个，分别是投资100亿元的生态岛项目、投资1000万美元的汽车漆项目。",
            [
                ("signed", "签约项目2个", None),
                ("signed", "生态岛项目", "100亿元"),
                ("signed", "汽车漆项目", "1000万美元"),
            ],
        ),
        ("青云集团与云河区正式签订了石渡湾科创园项目合作协议。", [("signed", "石渡湾科创园项目", None)]),
        (
            "其中新建项目开工135个，续建项目复工223个。",
            [("started", "新建项目开工135个", None), ("under_way", "续建项目复工223个", None)],
        ),
        ("目前，在建项目达到41个，总投资251亿元。", [("under_way", "在建项目达到41个", "251亿元")]),
        ("由青云集团承建的云河滨江综合开发项目举行开工仪式。", [("started", "云河滨江综合开发项目", None)]),
        # What the row of them costs is the price of none.
        (
            "总投资5400万元的石渡果蔬配送中心、柳林醋厂等3个农业开发项目已正式开工建设。",
            [
                ("started", "3个农业开发项目", "5400万元"),
                ("started", "石渡果蔬配送中心", None),
                ("started", "柳林醋厂", None),
            ],
        ),
        ("云河区在13个市地同步举行全区重点项目集中开工仪式，区长何远宣布项目开工。", []),
        ("会议要求有序推进签约项目开工建设。", []),
        (
            "现场签约亿元以上项目9个，总投资71亿元，其中10亿元以上项目2个，5亿元~10亿元项目4个。",
            [
                ("signed", "签约亿元以上项目9个", "71亿元"),
                ("signed", "10亿元以上项目2个", None),
                ("signed", "5亿元~10亿元项目4个", None),
            ],
        ),
        (
            "近日，由青云集团计划投资6亿元的电池壳体项目等5个总投资32亿元的项目在石渡新区集中签约。",
            [("signed", "5个总投资32亿元的项目", "32亿元"), ("signed", "电池壳体项目", "6亿元")],
        ),
        ("全区现场签约项目8个，签约资金103.5亿元。", [("signed", "签约项目8个", "103.5亿元")]),
        (
            "全县分别举行青云光伏组件项目、云河装备基地项目开工仪式。",
            [("started", "青云光伏组件项目", None), ("started", "云河装备基地项目", None)],
        ),
        (
            "共开工项目142个。从产业看，工业项目17个，投资额62.3亿元；农业项目125个，投资额34.6亿元。",
            [
                ("started", "开工项目142个", None),
                ("started", "工业项目17个", "62.3亿元"),
                ("started", "农业项目125个", "34.6亿元"),
            ],
        ),
        (
            "青云玻璃制造项目总投资2亿元，目前正在规划设计；石渡矿泉水项目总投资3亿元，建成投产后年产值可达5亿元。",
            [("planned", "青云玻璃制造项目", "2亿元")],
        ),
        (
            "在石渡冷链物流中心项目建设现场，工人正在进行主体施工。",
            [("under_way", "石渡冷链物流中心项目", None)],
        ),
        ("石渡至柳林高速公路全线通车运营。", [("completed", "石渡至柳林高速公路", None)]),
        # Neither of two verbs is that of the number; a rate is none at all.
        ("签约、开工项目18个。", []),
        ("全县重点项目50个，开工率66%。", []),
        (
            "云河区招商项目签约专场活动举行，签约落地了15个附加值高、带动作用强的优秀产业项目。",
            [("signed", "15个附加值高、带动作用强的优秀产业项目", None)],
        ),
        (
            "云河区石渡水上乐园项目签约仪式在青云宾馆举行。",
            [("signed", "云河区石渡水上乐园项目", None)],
        ),
        ("由青云集团投资的石渡滨江古城奠基仪式隆重举行。", [("started", "石渡滨江古城", None)]),
        ("县政府与青云集团签订6万吨竹浆项目协议。", [("signed", "6万吨竹浆项目", None)]),
        ("县政府与青云集团签订5个项目协议。", [("signed", "5个项目", None)]),
        (
            "当日，全市水利项目集中开工动员会在云河举行，涉及41个重大项目，总投资215.3亿元。",
            [("started", "41个重大项目", "215.3亿元")],
        ),
        ("全市签约、开工动员会在云河举行，涉及41个重大项目。", []),
        (
            "总投资383亿元、占地15平方公里的110个重点项目，在云河区集中开工。",
            [("started", "110个重点项目", "383亿元")],
        ),
        (
            "总投资60亿元的青云装备产业园项目、总投资20亿元的石渡物流基地项目等，均在此次集中开工项目之列。",
            [("started", "青云装备产业园项目", "60亿元"), ("started", "石渡物流基地项目", "20亿元")],
        ),
        (
            "总投资6亿元的青云冷链仓储项目、总投资2亿元的石渡建材项目等已签订协议。",
            [("signed", "青云冷链仓储项目", "6亿元"), ("signed", "石渡建材项目", "2亿元")],
        ),
        # Projects are counted from a sum on; what stands behind another number is the price of that.
        ("全区46个3000万元以上项目集中开工。", [("started", "46个3000万元以上项目", None)]),
        (
            "目前，在建亿元以上项目80个，已入库71个，总投资102亿元。",
            [("under_way", "在建亿元以上项目80个", None)],
        ),
        ("全区计划建设3000万元以上项目120个。", [("planned", "计划建设3000万元以上项目120个", None)]),
        ("一季度开工项目3900多个，总投资2.2万亿元。", [("started", "开工项目3900多个", "2.2万亿元")]),
        ("第三届贸易洽谈会云河市分团项目签约仪式举行。", []),
        (
            "续建项目6个（其中已完成4个、正在建设2个），签约金额9.25亿元。",
            [("under_way", "续建项目6个", "9.25亿元")],
        ),
        # Six projects and six others; what one part has come to is not told of the next.
        (
            "目前，6个项目开工建设，签约6个项目。",
            [("started", "6个项目", None), ("signed", "6个项目", None)],
        ),
        (
            "续建项目20个、新建项目30个，石渡冷链、柳林小镇等12个项目加快推进。",
            [
                ("under_way", "续建项目20个", None),
                ("under_way", "12个项目", None),
                ("under_way", "石渡冷链", None),
                ("under_way", "柳林小镇", None),
            ],
        ),
        (
            "总投资64亿元的石渡产业园项目5月开工，共有三期，其中一期投资18亿元；三号楼进入装修阶段。",
            [("started", "石渡产业园项目", "64亿元")],
        ),
        ("今年还将开工建设17个文化类项目，计划投资6.4亿元。", [("planned", "17个文化类项目", "6.4亿元")]),
        (
            "31个产业项目中石渡物流园、青禾精密等19个项目已复工。",
            [
                ("under_way", "19个项目", None),
                ("under_way", "石渡物流园", None),
                ("under_way", "青禾精密", None),
            ],
        ),
        (
            "本次集中开工的6个产业项目为石渡风机生产线项目、青禾陶瓷项目和柳林物流项目。",
            [
                ("started", "6个产业项目", None),
                ("started", "石渡风机生产线项目", None),
                ("started", "青禾陶瓷项目", None),
                ("started", "柳林物流项目", None),
            ],
        ),
        (
            "我县此次集中开工的12个项目，包含产业项目5个，总投资11亿元；基础设施项目7个，总投资26亿元。",
            [
                ("started", "12个项目", None),
                ("started", "产业项目5个", "11亿元"),
                ("started", "基础设施项目7个", "26亿元"),
            ],
        ),
        (
            "本次集中开工31个项目。其中，主会场石渡三期项目总投资5亿元。",
            [("started", "31个项目", None), ("started", "石渡三期项目", "5亿元")],
        ),
        ("2020年青禾县产业项目集中开工仪式举行。", []),
        ("全县新签约项目23个，协议投资110亿元。", [("signed", "新签约项目23个", "110亿元")]),
        ("现场签约12个项目，计划投资86亿元。", [("signed", "12个项目", "86亿元")]),
        ("在建项目12个，计划投资86亿元。", [("under_way", "在建项目12个", None)]),
        (
            "从性质看，续建项目21个，总投资16亿元；新建项目27个，总投资12亿元。",
            [("under_way", "续建项目21个", "16亿元")],
        ),
        ("县领导共同为石渡循环经济产业园工程奠基。", [("started", "石渡循环经济产业园工程", None)]),
        (
            "与此同时，青云电子二期建设项目施工现场一片繁忙景象。",
            [("under_way", "青云电子二期建设项目", None)],
        ),
        # Parts in brackets, of a class, and under a heading of what they are of.
        (
            "新签约42个项目中，产业集群项目33个；签约新能源、新材料产业项目13个（新能源项目7个，新材料项目6个）。",
            [
                ("signed", "42个项目", None),
                ("signed", "产业集群项目33个", None),
                ("signed", "签约新能源、新材料产业项目13个", None),
                ("signed", "新能源项目7个", None),
                ("signed", "新材料项目6个", None),
            ],
        ),
        (
            "签约项目中，80亿元项目1个、15亿元项目1个。",
            [("signed", "80亿元项目1个", None), ("signed", "15亿元项目1个", None)],
        ),
        (
            "集中开工项目12个，总投资58亿元。其中产业升级类6个，投资39亿元。",
            [("started", "集中开工项目12个", "58亿元"), ("started", "产业升级类6个", "39亿元")],
        ),
        (
            "据悉，签约项目包括石渡蚕丝项目，总投资2.8亿元；还有总投资3亿元的柳林杜仲项目。",
            [("signed", "石渡蚕丝项目", "2.8亿元"), ("signed", "柳林杜仲项目", "3亿元")],
        ),
        # How many of a class have come so far, and what another number cost, is told of those alone.
        ("63个新开工项目共有47个项目实现开工。", [("started", "47个项目", None)]),
        ("10个项目集中开工，数个项目集中签约，开工签约项目总投资34亿元。", [("started", "10个项目", None)]),
        (
            "签约项目16个，开工项目9个。其中，石渡储能项目总投资18亿元。",
            [("signed", "签约项目16个", None), ("started", "开工项目9个", None)],
        ),
        (
            "23个在建项目完成投资16亿元，占年度投资计划86%,其中9个市投资项目完成7亿元。",
            [("under_way", "23个在建项目", None), ("under_way", "9个市投资项目", None)],
        ),
        (
            "全市共开工重点项目94个，其中投资亿元以上的31个，100亿元以上的5个，总投资近200亿元。",
            [
                ("started", "开工重点项目94个", None),
                ("started", "投资亿元以上的31个", None),
                ("started", "100亿元以上的5个", None),
            ],
        ),
        (
            "此次开工的项目总投资34.2亿元，包括正大食品加工厂升级等11个项目。",
            [("started", "11个项目", "34.2亿元")],
        ),
        (
            "总投资27亿元的31只重大项目集中开竣工，包含开工项目16只、竣工项目15只。",
            [("started", "开工项目16只", None), ("completed", "竣工项目15只", None)],
        ),
        (
            "全县将建成、续建、新开工教育项目30个，总投资10.4亿元。",
            [("planned", "将建成、续建、新开工教育项目30个", "10.4亿元")],
        ),
        ("会议听取了31家企业27个签约项目开工、筹备工作等情况。", []),
        (
            "签约项目17个，总投资88亿元，有青云公司投资5亿元建设医药提取等17个项目。",
            [("signed", "签约项目17个", "88亿元")],
        ),
        (
            "双方签订了合作协议等10个协议，涉及具体项目11个，总投资791亿元。",
            [("signed", "项目11个", "791亿元")],
        ),
        (
            "年内还有厂房等6个项目可望开工，3个计划开工项目全部按期开工。",
            [("planned", "6个项目", None), ("started", "3个计划开工项目", None)],
        ),
        # A number counts although the words before the verb are no name.
        ("目前已有13个重点城建项目竣工。", [("completed", "13个重点城建项目", None)]),
    ],
)
def test_a_project_has_the_stage_its_own_words_tell(page, text, projects):
    assert _projects(page, "5月8日，青禾县举行项目推进活动。" + text) == projects


def test_a_part_of_a_group_has_come_as_far_as_the_group(page):
    found = _projects(
        page,
        "5月8日，青禾县集中开工98个项目。其中，产业项目有77项，总投资101.2亿元；民生项目5项，总投资2.3亿元。",
    )
    assert found == [
        ("started", "98个项目", None),
        ("started", "产业项目有77项", "101.2亿元"),
        ("started", "民生项目5项", "2.3亿元"),
    ]


def test_a_part_cites_the_group_whose_stage_it_has(page):
    read = page("5月8日，青禾县集中开工98个项目。其中，产业项目有77项，总投资101.2亿元。")
    (event,) = extract(read.articles[0], read).events
    quotes = {project.zh: [one.quote for one in project.evidence] for project in event.projects}
    (whole,) = quotes["98个项目"]
    assert whole in quotes["产业项目有77项"]


def test_a_number_told_twice_is_one_with_its_money(page):
    found = _projects(page, "5月8日，青禾县签约项目9个。", "签约项目9个，协议总投资67.7亿元。")
    assert [(stage, amount) for stage, _, amount in found] == [(ProjectStage.SIGNED, "67.7亿元")]


def test_a_class_gives_its_parts_no_stage_it_does_not_have(page):
    found = _projects(page, "5月8日，青禾县签约项目7个；75个重点项目中，现代农业园等14个项目进展顺利。")
    assert found == [("signed", "签约项目7个", None)]
    found = _projects(page, "5月8日，青禾县通报，66个新开工项目已有28个开工建设，计划竣工项目11个。")
    assert found == [("started", "28个", None)]


def test_the_next_sentence_may_tell_what_a_project_costs(page):
    read = page("5月8日，青禾县与青云集团签订6万吨竹浆项目协议。该项目位于柳林园区，总投资3.46亿元。")
    (event,) = extract(read.articles[0], read).events
    ((amount, quotes),) = [(p.amount_zh, [one.quote for one in p.evidence]) for p in event.projects]
    assert amount == "3.46亿元"
    assert quotes == ["签订6万吨竹浆项目", "该项目位于柳林园区，总投资3.46亿元"]


def test_a_later_sentence_may_tell_how_far_a_project_has_come(page: Callable[..., Page]) -> None:
    read = page(
        "5月8日，石渡镇成功申请青禾县石渡镇村组道路项目，项目总投资约58万元。",
        "项目于7月底开工，预计9月底竣工。",
    )
    (event,) = extract(read.articles[0], read).events
    ((told, quotes),) = [
        ((p.stage.value, p.zh, p.amount_zh), [one.quote for one in p.evidence]) for p in event.projects
    ]
    assert told == ("started", "青禾县石渡镇村组道路项目", "约58万元")
    assert quotes[-1] == "开工"


def test_what_an_occasion_is_of_is_told_in_anybodys_words(page: Callable[..., Page]) -> None:
    found = _projects(
        page,
        "5月8日，青禾县举行集中开工仪式。",
        "县长何远指出，今天集中开工的40个重点项目，总投资64.9亿元，要加快建设。",
    )
    assert found == [("started", "40个重点项目", "64.9亿元")]


def test_what_was_signed_after_a_meeting_is_told_and_not_said(page):
    found = _projects(
        page, "县长何远表示，青禾县将做好服务。会后，青禾县与青云集团签订石渡屠宰加工项目意向协议。"
    )
    assert found == [("signed", "石渡屠宰加工项目", None)]


def test_who_came_to_a_site_is_no_part_of_its_name(page: Callable[..., Page]) -> None:
    article = page(
        "5月3日，县委书记何远深入乡镇调研。", "在石渡镇，何远来到云峰科创中心项目现场，工人正在紧张施工。"
    )
    names = [p.zh for p in extract(article.articles[0], article).events[0].projects]
    assert all("何远" not in name for name in names) and names


def test_what_follows_is_of_the_group_an_earlier_paragraph_told_of(page: Callable[..., Page]) -> None:
    told = _projects(
        page,
        "云河市举行项目集中开工仪式，总投资9.78亿元的9个项目吹响施工号角，步入工程建设阶段。",
        "这次集中开工的项目主要包含产业类、基础设施类两大领域。其中，产业类6项，总投资8.25亿元。"
        "分别是总投资5.5亿元的青禾集团饲料厂建设项目，总投资0.6亿元的青云公司机电配件生产线项目。",
    )
    assert told == [
        ("started", "9个项目", "9.78亿元"),
        ("started", "产业类6项", "8.25亿元"),
        ("started", "青禾集团饲料厂建设项目", "5.5亿元"),
        ("started", "青云公司机电配件生产线项目", "0.6亿元"),
    ]


def test_the_parts_of_a_number_told_again_have_come_as_far(page: Callable[..., Page]) -> None:
    told = _projects(
        page,
        "云河市举行45个重大项目集中开工仪式，项目总投资150亿元。",
        "45个项目覆盖所有区县。其中，产业项目16个，总投资46亿元，包括青云公司零配件生产线、石渡漫画小镇等项目。",
        "青云公司零配件生产线项目总投资5.5亿元。",
    )
    assert told == [
        ("started", "45个重大项目", "150亿元"),
        ("started", "产业项目16个", "46亿元"),
        ("started", "石渡漫画小镇", None),
        ("started", "青云公司零配件生产线项目", "5.5亿元"),
    ]


def test_a_number_of_which_no_stage_is_said_takes_none_from_its_place(page: Callable[..., Page]) -> None:
    told = _projects(page, "石渡产业园项目在云河开工。园区共引进14个建筑项目。其中，钢结构类3个、骨架类1个。")
    assert told == [("started", "石渡产业园项目", None)]


def test_what_is_still_to_come_in_a_plan_is_planned(page: Callable[..., Page]) -> None:
    told = _projects(
        page,
        "今年全省拟安排重点项目564个，其中在建项目199个，建成25个项目，新开工55个项目。新开工建设石渡铁路柳林段等项目。",
    )
    assert [(stage, zh) for stage, zh, _ in told] == [
        ("planned", "拟安排重点项目564个"),
        ("under_way", "在建项目199个"),
        ("planned", "25个项目"),
        ("planned", "55个项目"),
        ("planned", "石渡铁路柳林段"),
    ]


def test_the_others_of_a_group_are_listed_by_name(page: Callable[..., Page]) -> None:
    told = _projects(
        page,
        "活动共有5个重点项目集中开工，活动现场的青云离心设备研发与生产基地项目，总投资1.2亿元。"
        "其他4个项目分别为青禾石墨烯设备产业化、石渡智慧血站服务平台建设、云河公司电子监控设备生产制造、柳林卫生材料项目。",
    )
    assert [zh for _, zh, _ in told] == [
        "5个重点项目",
        "青云离心设备研发与生产基地项目",
        "4个项目",
        "青禾石墨烯设备产业化",
        "石渡智慧血站服务平台建设",
        "云河公司电子监控设备生产制造",
        "柳林卫生材料项目",
    ]
    assert {stage for stage, _, _ in told} == {"started"}


def test_a_part_is_of_the_group_that_has_come_as_far(page: Callable[..., Page]) -> None:
    document = page(
        "云河市集中开工项目59个，总投资700亿元；竣工项目17个，总投资400亿元。",
        "本次开工基础设施项目11个。在竣工项目中，包含总投资197亿元的产业项目9个；总投资47亿元的民生项目8个。",
    )
    (event,) = extract(document.articles[0], document).events
    told = {p.zh: (p.stage.value, p.evidence[0].quote) for p in event.projects}
    assert told["总投资197亿元的产业项目9个"] == ("completed", "竣工项目17个，总投资400亿元")


def test_those_of_a_row_are_parts_of_what_counts_them(page: Callable[..., Page]) -> None:
    document = page("石渡五金产业园、云河生态产业园等151个项目开工建设，开工率73%。")
    (event,) = extract(document.articles[0], document).events
    assert [p.zh for p in event.projects] == ["151个项目", "石渡五金产业园", "云河生态产业园"]
    assert len({p.evidence[0] for p in event.projects}) == 1


def test_a_row_of_hundreds_of_numbers_is_read_once(page: Callable[..., Page]) -> None:
    told = page(f"5月8日，云河县举行签约仪式，{'签约项目10个、' * 400}总投资30亿元。")
    (event,) = extract(told.articles[0], told).events
    assert {project.zh for project in event.projects} == {"签约项目10个"}


def test_what_else_was_seen_is_no_part_of_a_name(page) -> None:
    told = page("10月16日，县长何远前往部分企业和青河公铁大桥施工现场，了解生产情况和大桥施工进展。")
    (event,) = extract(told.articles[0], told).events
    assert [project.zh for project in event.projects] == ["青河公铁大桥"]


@pytest.mark.parametrize(
    ("asked", "projects"),
    [
        (
            "会议强调，要紧盯总投资85亿元的云峰锂电池项目，确保7月底前开工建设。",
            [("planned", "云峰锂电池项目", "85亿元")],
        ),
        ("会议原则同意其中7个项目签约，2个项目再议。", []),  # they may be signed
        (
            "会议强调，要抓好总投资120亿元的云峰锂电池项目、总投资45亿元的青禾码头二期工程，3月底前全部开工建设。",
            [("planned", "云峰锂电池项目", "120亿元"), ("planned", "青禾码头二期工程", "45亿元")],
        ),
        ("会议强调，要服务好总投资85亿元的12个项目，确保7月底前开工建设。", []),
        ("会议强调，要服务好总投资85亿元的云峰锂电池项目。", []),  # nobody says how far it has come
    ],
)
def test_a_project_that_is_to_be_begun_is_planned(
    page: Callable[..., Page], asked: str, projects: list[tuple[str, str, str | None]]
) -> None:
    assert _projects(page, "5月8日，青禾县委召开常委会会议。", asked) == projects


@pytest.mark.parametrize(
    ("lead", "amounts"),
    [
        ("总投资近8000万元的云河医院外科大楼和石渡医院综合楼竣工启用", {None}),
        ("总投资近8000万元的云河医院外科大楼竣工启用", {"近8000万元"}),
    ],
)
def test_a_price_before_two_joined_projects_may_be_that_of_both(
    page: Callable[..., Page], lead: str, amounts: set[str | None]
) -> None:
    made = page(f"8月29日，{lead}。")
    (event,) = extract(made.articles[0], made).events
    assert {project.amount_zh for project in event.projects} == amounts
