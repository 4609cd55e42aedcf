"""What the Chinese tells as of another sort, side, number, level or order: the true line is believed, the lie is not."""

import sys
from array import array
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent / "lies"))

from context import statement

from summarizer.checking.statement import faults
from summarizer.checking.whom.makers import check_makers
from summarizer.reading.text import Sentence

SOURCE = """到2028年底，全县托位力争达到3600个。|The county wants 3,600 nursery places by the end of 2028.|The county has 3,600 nursery places.
出口占比由去年的31%提高到39%。|Exports now make up 39%, against 31% last year.|Exports were 39% more than a year before.
农药使用量减少四成。|Pesticide use has been cut by 40%.|Pesticide use has been cut to 40%.
各学校不得公布学生排名。|Schools are not to publish rankings of pupils.|Schools are to publish rankings of pupils.
条例草案因意见分歧较大，暂不交付表决。|A vote on the draft regulations was put off.|A vote was taken on the draft regulations.
水库目前水位98.4米，低于汛限水位2.6米。|The reservoir stands 2.6 metres below its flood limit.|The reservoir stands 2.6 metres above its flood limit.
油茶产量居全省第二。|The county is the province's second-largest producer of camellia oil.|The county is the country's second-largest producer of camellia oil.
27个行业中，19个行业产值实现增长。|Output grew in 19 of 27 industries.|Output grew in all 27 industries.
招商引资要由拼政策向拼服务转变。|Investment promotion should rely on service rather than policies.|Investment promotion should rely on policies rather than service.
县级领导外出须报市委批准。|Leaders of the county need leave from the municipal Party committee.|Leaders of the county need leave from the provincial Party committee.
区第三中学扩建，新增学位200个，区第六中学发生的食品安全事件教训深刻。|The food incident at the No. 6 Middle School taught a bitter lesson.|The food incident at the No. 3 Middle School taught a bitter lesson.
会前，骆青山走访了鸿达食品集团总部。会上，9个项目签约。|Luo Qingshan called at the headquarters of the Hongda food group before the event.|Luo Qingshan called at the headquarters of the Hongda food group after the event.
靳长河任市人民检察院检察长，市人民检察院检察长靳长河列席会议。|Jin Changhe, the city's procurator-general, was there.|Jin Changhe, the province's procurator-general, was there.
其中正式合同项目9个、投资38.6亿元，框架协议项目5个、投资13.7亿元。|Framework agreements account for 1.37 billion yuan.|Framework agreements account for 3.86 billion yuan.
对市直6家单位和3个县开展巡察。|Inspections go to six municipal units and three counties.|Inspections go to three municipal units and six counties.
骆青山作重点发言，其他成员提交了书面材料。|The others handed in papers.|Luo Qingshan handed in papers.
副县长骆青山主持会议，局长仇海波通报了招生安排。|Qiu Haibo explained how admissions will run.|Luo Qingshan explained how admissions will run.
目前已完成投资1.9亿元，清淤18公里，剩余11公里力争9月底前完工。|The last 11 kilometres should be dredged by the end of September.|The last 11 kilometres were finished in September.
其中集团出资60%，其余由市里承担。|The group puts up 60% and the city the rest.|The city puts up 60% and the group the rest.
种植面积2.6万亩，投产面积1.9万亩。|Trees are bearing on 19,000 of the town's 26,000 mu.|Trees are bearing on 26,000 of the town's 19,000 mu.
货运枢纽搬迁尚需进一步论证。|Moving the freight hub needs more study.|Moving the freight hub has been agreed.
全会审议通过了工作报告和全会决议。|The report and a resolution were passed.|The report was deliberated; no resolution was passed.
涉企案件平均审理天数由78天缩短至61天。|A case involving a firm now takes 61 days on average, down from 78.|A case involving a firm now takes 78 days on average, up from 61.
离婚案件中因家庭暴力起诉的占13%。|Domestic violence lay behind 13% of divorce suits.|Domestic violence suits in divorce cases rose by 13%.
局长仇海波介绍情况，庭长骆青山回答记者提问。|Luo Qingshan took the reporters' questions.|Qiu Haibo took the reporters' questions.
机场快线计划今年三季度开工、2028年底建成。|The airport express is to be finished by the end of 2028.|The airport express was finished by the end of 2028.
“十四五”期间，全市共发生火灾4126起。|There were 4,126 fires in the city between 2021 and 2025.|There were 4,126 fires in the city between 2016 and 2020.
省委提出，全省粮食产量要稳定在560亿斤以上，我区要扛牢责任。|The province wants to keep its grain output at 56 billion jin or more.|The district wants to keep its grain output at 56 billion jin or more."""
CASES = [line.split("|") for line in SOURCE.splitlines()]


@pytest.mark.parametrize(("zh", "true", "lie"), CASES, ids=[zh[:8] for zh, _, _ in CASES])
def test_what_is_told_otherwise_is_doubted(zh: str, true: str, lie: str) -> None:
    assert not list(faults(statement(zh, true)))
    assert list(faults(statement(zh, lie)))


def test_a_report_is_heard_from_those_who_gave_it() -> None:
    zh = "会议听取了县水利局关于青溪河治理情况的汇报，同意县民政局提出的养老设施布局方案。"
    page = (Sentence("s1", zh, array("i")),)
    assert not list(check_makers("The water resources bureau reported on the Qingxi River.", page))
    assert list(check_makers("The civil affairs bureau reported on the Qingxi River.", page))


def test_the_level_of_a_body_is_part_of_its_name() -> None:
    texts = (
        "县人大常委会主任米青山率队视察全县农村饮水安全工作。",
        "视察组察看了供水厂，并听取县水利局工作汇报。",
    )
    page = tuple(Sentence(f"s{number}", text, array("i")) for number, text in enumerate(texts))
    assert not list(check_makers("Heard: the work report of the County Water Resources Bureau.", page))
    assert not list(
        check_makers("Director of the County Water Resources Bureau: reported on drinking water.", page)
    )


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        (
            "要深化教育领域腐败问题集中整治。",
            "Deepen the concentrated rectification of corruption in the field of education.",
        ),
        (
            "县委召开领导小组2023年第3次会议。",
            "The county held the third meeting in 2023 of the Leading Group.",
        ),
        (
            "安排应急处置设备、部门联动机制等工作。",
            "Arranged: emergency response equipment, department coordination mechanisms.",
        ),
        (
            "3月3日，市委召开2022年度书记抓基层治理情况汇报和评议会。",
            "A meeting of the Municipal Party Committee was held on 3 March.",
        ),
    ],
)
def test_what_only_looks_otherwise_is_believed(zh: str, en: str) -> None:
    assert not list(faults(statement(zh, en)))
