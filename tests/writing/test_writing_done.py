"""What was done to what a figure counts."""

from itertools import product

import pytest

from summarizer.language.figures.numbers import find_quantities
from summarizer.writing.done import done, told_done

CLAUSES = {
    "建成12座温室大棚": "12 greenhouses built",
    "累计发放宣传资料600余份": "more than 600 leaflets handed out",
    "铺设管道14公里": "14 kilometres of pipelines laid",
    "服务居民260人次": "residents served 260 times",
    "共排查隐患41处": "41 hazards found",
    "整改隐患38处": "38 hazards put right",
    "建成后将拥有床位180张": "180 beds",
    "共有46名村民参加了此次培训": "46 villagers taking part",
    "志愿者参与22人": "22 volunteers taking part",
    "产业覆盖全乡240多户群众": "more than 240 households covered",
    "带动周边村90余人在大棚务工": "more than 90 people given work",
    "其他交通违法行为312起": "312 other traffic violations",
    "大队共设立卡点8处": "eight checkpoints set up",
    "本次活动共有400余人参加": "more than 400 people taking part",
    "近300名干部群众参加义务植树": "nearly 300 people taking part",
    "吸引境内外嘉宾客商逾6万人参会": "more than 60,000 guests attending",
    "吸引来自全国的120余家企业参展": "more than 120 enterprises exhibiting",
    "参展企业达600余家": "more than 600 exhibitors",
    "栽下云杉、银杏等树苗2000余株": "more than 2,000 saplings planted",
    "合力种下300余株山茶树": "more than 300 trees planted",
    "成功种植了银杏、桃花等220棵": "220 trees planted",
    "栽种月季300株": "300 plants planted",
    "查处毒驾1起": "one case of drug-driving dealt with",
    "全市公安机关共破获刑事案件417起": "417 criminal cases solved",
    "刑事拘留449人": "449 people put in criminal detention",
    "查获各类逃犯108人": "108 fugitives caught",
    "共审结民事案件832件": "832 civil cases concluded",
    "走访300户": "300 households visited",
    "给予党纪政务处分15人": "15 people disciplined",
    "临时查封12家": "12 premises sealed off",
    "责令“三停”6家": "six businesses ordered to stop",
    "登记求职1200余人": "more than 1,200 people registered as job seekers",
    "现场达成初步就业意向86人": "86 people near an agreement on a job",
    "督促整改火灾隐患91处": "91 fire hazards ordered to be put right",
    "活动现场接受咨询2500人次": "questions answered 2,500 times",
    "提供电子、缝纫等就业岗位3000余个": "more than 3,000 jobs offered",
    "共邀请云峰集团、青禾纺织等32家区内缺工企业入场": "32 enterprises (“区内缺工企业”) taking part",
    "共拘传被执行人12人": "12 persons subject to enforcement summoned",
    "县法院共拘传12人": "12 people summoned",
    "查处酒后驾驶16起（二次酒驾一起）": "16 cases of drink-driving dealt with",
    "搜查87处": "87 places searched",
    "集中执结案件13起": "13 cases enforced",
    "清腾房屋11套": "11 homes (“清腾房屋”)",
    "发放《防火须知》、《用电须知》等宣传资料800余份": "more than 800 leaflets handed out",
    "2024年第三季度面向社会公开招聘教师118人": "118 teachers in open recruitment",
}


@pytest.mark.parametrize(("clause", "en"), CLAUSES.items())
def test_what_was_done_to_what_a_figure_counts(clause: str, en: str) -> None:
    zh = find_quantities(clause)[0].zh
    found = done(clause, zh)
    assert found is not None
    assert told_done(found, zh) == en


def test_the_deed_of_a_row_stands_before_its_first() -> None:
    clause = "累计出动警力140人次、警车35辆次"
    last = find_quantities(clause)[1].zh
    found = done(clause, last)
    assert found is not None
    assert told_done(found, last) == "police cars deployed 35 times"


@pytest.mark.parametrize(
    ("before", "thing"),
    list(
        product(
            ("拟新建", "未查处", "计划改造", "力争建成", "云峰公司捐赠", "要完成"),
            ("学校3所", "案件8起", "老旧小区15个", "图书700册"),
        )
    ),
)
def test_what_is_ahead_denied_or_done_by_another_is_quoted(before: str, thing: str) -> None:
    clause = before + thing
    assert done(clause, find_quantities(clause)[0].zh) is None


@pytest.mark.parametrize("clause", ["计划栽植云杉2万株", "要种植树木300棵", "拟栽下银杏500株"])
def test_trees_that_are_still_to_be_planted_are_quoted(clause: str) -> None:
    assert done(clause, find_quantities(clause)[0].zh) is None


@pytest.mark.parametrize("clause", ["建设工期20个月", "作业面积达3万亩", "费用共计7300元", "执法车辆6车次"])
def test_a_time_or_a_bare_measure_counts_nothing(clause: str) -> None:
    assert done(clause, find_quantities(clause)[0].zh) is None


def test_the_price_of_a_gift_is_told_with_it() -> None:
    clause = "云峰商会向青禾小学捐赠价值9万元的书包和电脑"
    found = done(clause, "9万元")
    assert found is not None
    assert told_done(found, "9万元") == "school bags and computers worth 90,000 yuan donated"
