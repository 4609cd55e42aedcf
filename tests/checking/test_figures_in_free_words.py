"""Figures, hours and days as an editor tells them, each beside a lie of the same words. Invented facts."""

import sys
from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent / "lies"))

from context import statement

from summarizer.checking.figures.clocks import lengths
from summarizer.checking.line.numbers import find_english_numbers
from summarizer.checking.statement import faults

# Chinese | a true line | a lie.
SOURCE = """全县接待游客52.6万人次，旅游收入2.1亿元。|More than half a million visitors came.|More than half a billion visitors came.
项目总投资25亿元。|Two and a half billion yuan is to be invested.|Two and a half million yuan is to be invested.
签约项目总投资36.4亿元，开工项目总投资12.1亿元。|Together they add up to 4.85 billion yuan.|The contracts add up to 3.46 billion yuan.
全市举办六大板块300多场活动。|Over 300 events were staged under six headings.|Over 300 events were staged under eight headings.
税务部门入库3.2亿元，为年预算的31.4%，同比降低7.6%；财政部门入库1.1亿元，为年预算的42.5%，同比降低12.8%。|The tax authorities took in 320 million yuan, down 7.6 percent.|The finance department's takings fell 7.6 percent.
收入4210万元，占年初预算9750万元的43.2%，同比下降6.5%。|Revenue was 42.1 million yuan, down 6.5 percent.|Revenue was 97.5 million yuan, down 6.5 percent.
接待游客52万人次，实现旅游收入2.4亿元，分别恢复到2019年同期的98.2%和91.5%，较2020年同期分别增长27.3%和18.6%。|Tourism income came to 240 million yuan, up 18.6% on 2020.|Tourism income came to 240 million yuan, up 27.3% on 2020.
年末常住人口21.4万人，比上年末减少3260人。|At the end of the year 214,000 people lived there, 3,260 fewer than a year earlier.|At the end of the year 214,000 people lived there, 3,260 more than a year earlier.
游客接待量较2019年同期下降9.7%。|Arrivals were 9.7% below the level of 2019.|Arrivals were 9.7% above the level of 2019.
出生率为6.32‰。|The birth rate was 6.32 per thousand.|The birth rate was 6.32 percent.
涉及居民楼140余栋、居民6200余户。|More than 140 buildings were covered.|More than 140 households were covered.
开工项目80个，其中产业项目46个。投产项目95个，其中产业项目71个。|Of the 80, 46 are industrial projects.|Of the 80, 71 are industrial projects.
甲高速公路全长约150.6公里。乙高速公路全长约112公里。|Together they are nearly 263 km long.|Together they are nearly 293 km long.
男女性别比为103.4。|There are 103.4 men for every 100 women.|There are 130.4 men for every 100 women.
人均花费最高达1688.79元。|They spent most, about 1,689 yuan each.|They spent most, about 1,869 yuan each.
截至1日12时，景区接待游客8.6万人次。|By noon 86,000 people had come.|By 6 pm 86,000 people had come.
建筑面积36万余平方米。|The work covers upward of 360,000 square metres.|The work covers nearly 360,000 square metres.
任命程远山为市人民政府副市长；免去程远山市公安局局长的职务。|Cheng Yuanshan was removed as head of the public security bureau.|Cheng Yuanshan was removed as deputy head of the public security bureau.
程远山当选为区人大常委会主任。|Cheng Yuanshan was elected director of the standing committee.|Cheng Yuanshan was elected head of the district.
全市收入2.1亿元，同比降低10.4%。|Revenue fell by a tenth from a year earlier.|Revenue was a tenth more than a year earlier.
收入完成6400万元，增长24.3%，支出2.2亿元。|Revenue rose by nearly a quarter.|Revenue rose by nearly a third.
签约30亿级项目2个、20亿级项目3个。|Two projects are in the 3-billion-yuan class.|Three projects are in the 3-billion-yuan class.
共签约亿元以上项目96个。|In all 96 deals of at least 100 million yuan each were signed.|In all 69 deals of at least 100 million yuan each were signed.
集中开工项目31个，总投资116亿元。12个项目集中签约，总投资84亿元。|All told, the 43 projects come to about 20 billion yuan.|All told, the 48 projects come to about 20 billion yuan.
人均生产总值3.5万元，增长5.5%，全县生产总值增长4.4%。|GDP per head rose 5.5 percent.|The county's GDP rose 5.5 percent.
城镇人口占44.3%，提高0.9个百分点，乡村人口占55.7%，下降0.9个百分点。|The rural share fell by 0.9 percentage points.|The rural share rose 0.9 percentage points.
集中开工的项目40个，总投资279亿元；签约的项目33个。|Work began on 40 projects with an investment of nearly 28 billion yuan.|Work began on 33 projects.
大会应到代表237人，实到211人。|Twenty-six deputies did not attend.|Thirty-six deputies did not attend.
全省69个、82%的县半小时内上高速。|Four counties in five, 69 in all, are within half an hour of an expressway.|Two counties in five, 69 in all, are within half an hour of an expressway.
区人大常委会主任程远山主持，副主任陈立本、孙家和出席。|Two deputy directors attended.|Four deputy directors attended.
区十六届人大五次会议召开。|The congress opened its fifth session.|The congress opened its 16th session.
项目建成后，年产镁砖10万吨。|Once it is finished, the project will make 100,000 tonnes of bricks a year.|Once it is finished, the project will make 110,000 tonnes of bricks a year.
会议无记名投票选举程远山为青禾区区长、陈立本为青禾区监察委员会主任。|Cheng Yuanshan was elected head of the district in a secret ballot.|Cheng Yuanshan was elected director of the supervisory commission.
年龄35周岁以下。|Applicants must be 35 or younger.|Applicants must be 35 or older.
年满18周岁，不超过40周岁。|Applicants may be 40 at most.|Applicants may be 30 at most.
各赛项设一等奖1名，二等奖2名，三等奖5名。|Each event has two second prizes and five third prizes.|Each event has two first prizes.
大赛产生一等奖4名，二等奖8名，三等奖12名。|There were twelve third prizes.|There were eight third prizes.
停电时间为8月6日上午9:00至下午5:30。|The power is off from 9 am to 5:30 pm on 6 August.|The power is off from 9 am to 6:30 pm on 6 August.
停水自7月3日22时至7月4日7时。|The water is off for nine hours.|The water is off for 19 hours.
报名时间为5月29日至6月2日。|Applications are taken for five days.|Applications are taken for nine days.
笔试定于9月12日上午举行。|The test is on the morning of 12 September.|The test is on the afternoon of 12 September.
应聘者须为1990年3月1日及以后出生。|Applicants must be born on or after 1 March 1990.|Applicants must be born before 1 March 1990.
意见请于6月9日前反馈，6月20日召开论证会。|The deadline for comments is 9 June.|The deadline for comments is 20 June.
元至5月，全市财政收入完成12.6亿元，增长3.1%。|From January to May revenue came to 1.26 billion yuan.|From January to June revenue came to 1.26 billion yuan.
支出完成45.2亿元，负增长2.3%。|Spending fell by 2.3%.|Spending rose by 2.3%.
全市支出102亿元，完成预算的36.7%，快于序时进度3.4个百分点，下降4%。|Spending fell 4% to 10.2 billion yuan.|Spending fell 3.4% to 10.2 billion yuan.
税收完成8.1亿元，减少766万元，负增长0.94%。|Taxes were down by 7.66 million yuan, or 0.94 percent.|Taxes were up by 7.66 million yuan.
消费券面额50元200张、面额30元400张、面额10元800张。|There are 400 vouchers of 30 yuan.|There are 200 vouchers of 30 yuan.
消费满200元立减50元。|Whoever spends 200 yuan or more saves 50.|Whoever spends 500 yuan or more saves 50.
三次产业比调整为11.8:48.3:39.9。|The three sectors stand at 11.8, 48.3 and 39.9 percent.|The three sectors stand at 11.8, 43.8 and 39.9 percent.
2016年末，全县生产总值96.4亿元，是2011年的1.37倍。|GDP was 1.37 times that of five years before.|GDP was 1.37 times that of six years before.
增速分别高于全国、全省1.2个、0.5个百分点。|Growth was half a point above the provincial average.|Growth was 1.2 points above the provincial average.
前三季度，存款增速居全省第一位。|Deposits grew fastest in the province.|Deposits ranked third in the province.
新建桥梁和改造道路分别为3座、8条。|Eight roads were rebuilt.|Nine roads were rebuilt.
环保支出8.6亿元，增长190.2%。|Spending on the environment almost tripled.|Spending on the environment almost doubled.
景区接待游客3.5万人次，增长248.4%。|Visits more than tripled.|Visits more than quadrupled.
全市小麦总产20.9万吨，比上年增加1.6万吨，增幅8.2%。|The harvest grew by 8.2%.|The harvest fell by 8.2%.
夏粮生产实现十一连增。|It was the eleventh year of growth in a row.|It was the tenth year of growth in a row.
第三届职工技能大赛在新城开幕。|The third workers' skills contest opened in Xincheng.|The second workers' skills contest opened in Xincheng.
全市26家4A级景区接待游客99万人次。|The 26 attractions rated 4A drew 990,000 visits.|The 26 attractions rated 5A drew 990,000 visits.
因DN400管网改造停水。|The DN400 main is being rebuilt.|The DN600 main is being rebuilt.
发放消费券3000张，计3万元。|The county hands out 3,000 vouchers.|The county hands out 30,000 vouchers.
整治项目涉及7个行政村。|The project covers seven villages.|The project covers seven towns.
消费券循环发放二轮。|There will be two rounds.|There will be three rounds.
确定2名县领导负责，县四大班子领导深入乡镇。|Two county leaders are in charge.|Four county leaders are in charge.
甲公路、乙公路、丙公路改建工程和丁水库开工。|Three of the works are roads.|Seven of the works are roads.
超过500名求职者投递简历，其中107人达成意向。|One in five applicants found a likely employer.|One in three applicants found a likely employer.
咨询电话：0710-4157567 0710-4157985|Two numbers are given for questions.|Five numbers are given for questions.
2011年，夏粮单产4582公斤，比上年增加94公斤。|That is 94 kilograms more than in 2010.|That is 94 kilograms more than in 2009.
县委办主任程远山致辞。|Cheng Yuanshan, head of the county Party committee office, spoke.|Cheng Yuanshan, head of the county government office, spoke.
会议接受程远山辞去县人民政府县长的职务。|Cheng Yuanshan's resignation as county head was accepted.|Cheng Yuanshan's resignation as deputy county head was accepted.
区商务局局长程远山陪同。|Cheng Yuanshan, who heads the district's commerce bureau, came along.|Cheng Yuanshan, who heads the municipal commerce bureau, came along.
市委秘书长程远山出席。|Cheng Yuanshan, secretary-general of the municipal Party committee, was there.|Cheng Yuanshan, secretary-general of the municipal government, was there.
青石县柳前镇镇长程远山发言。|Town head Cheng Yuanshan spoke.|Former town head Cheng Yuanshan spoke.
县领导程远山、顾长风、骆青山、邓子安及各乡镇党委书记参加会议。|Four county leaders attended.|Nine county leaders attended.
财政收入38.3亿元，增长20.4%，增幅位居全省第二位。|Growth in revenue ranked second in the province.|Revenue ranked second in the province.
收入完成年初预算的53.5%，税收占收入比重为73.5%。|Taxes make up 73.5 percent of revenue.|Taxes make up 53.5 percent of revenue.
超序时进度3.5个百分点，比去年同期提升4.8个百分点。|Collection was 3.5 percentage points ahead of schedule.|Collection was 4.8 percentage points ahead of schedule.
小麦平均亩产557.4公斤，比上年增加13.8公斤。|The yield averaged 557.4 kilograms per mu.|The yield averaged 13.8 kilograms per mu.
税收收入282.5亿元，非税收入133.5亿元。|Taxes brought in 28.25 billion yuan.|Taxes brought in 13.35 billion yuan.
税收收入282.5亿元，非税收入133.5亿元，增长6.1%。|Non-tax revenue was 13.35 billion yuan.|Non-tax revenue was 28.25 billion yuan.
一期工程计划8月中旬竣工。|The first phase should be done in mid-August.|The first phase should be done in early August.
PM2.5浓度32微克/立方米，下降5.9%；PM10浓度55微克/立方米，下降8.3%。|PM10 was down 8.3 percent.|PM10 was down 5.9 percent.
该县入园企业48户。已建成投产28户，在建规模企业20户。|So far 48 companies have moved into the park.|So far 28 companies have moved into the park.
收入合计完成100亿元。其中：市本级支出417.7亿元；区级支出607.8亿元。|City-level spending was 41.77 billion yuan.|City-level spending was 60.78 billion yuan.
招聘会提供1600多名求职者5000多个岗位。|Over 5,000 jobs were offered to some 1,600 people.|Over 5,000 jobs were offered to nearly 1,600 people.
8月11日和12日，副市长程远山带队考察三个园区。|They saw three zones in two days.|They saw three zones in four days.
增速连续5年居全省第一。|It was first in the province for the fifth year running.|It was first in the province for the sixth year running.
车程由6个小时压缩到约4小时，与4个省相邻。|The drive takes about four hours.|The drive takes about five hours.
路面限速100公里/小时。|The limit is 100 km an hour.|The limit is 120 km an hour.
市领导程远山出席。市委副书记、市长程远山介绍了情况。|Mayor Cheng Yuanshan spoke of it.|Deputy Mayor Cheng Yuanshan spoke of it.
活动期限自2024年9月10日起至2024年12月31日止。|It runs from 10 September to 31 December 2024.|It runs from 10 October to 31 December 2024.
完成新建项目15项共769公里，新增里程655公里。|Fifteen projects with 769 km were completed.|Fifteen projects with 655 km were completed.
隧道长4398米，驾车6.5小时可达，返程2小时。|The tunnel is almost 4.4 km long.|The tunnel is more than 4.4 km long.
短短一天共接待群众6532人。|In a single day 6,532 people came.|In four days 6,532 people came."""
# Chinese | ways of telling it | what it is not.
UNITS = """公路全长135公里。|The road is 135 km long. / The road is 135 kilometres long. / It is a 135-km road. / It is a 135-kilometre road.|The road is 315 km long. / The road is 135 metres long.
种植小麦37.6万亩。|Wheat was sown on 376,000 mu. / Wheat was sown on some 25,000 hectares. / There are 376,000 mu of wheat.|Wheat was sown on 37,600 mu. / Wheat was sown on 3.76 million mu.
产量达93.5万吨。|Output reached 935,000 tonnes. / Output came to nearly 940,000 tonnes. / Output was 0.935 million tonnes. / Output reached 935,000 tons.|Output reached 93,500 tonnes. / Output was 9.35 million tonnes.
占比33.4%。|The share is 33.4%. / The share is about a third. / A third of it is so. / The share is 33.4 per cent.|The share is 43.4%. / The share is about a half.
增长24.8%。|It grew by nearly a quarter. / It was up almost 25%. / It rose 24.8 percent. / It climbed by about 25 percent.|It fell 24.8 percent. / It grew by a third.
户籍人口52.6万人。|The population is 526,000. / More than half a million people live there. / It has some 530,000 residents. / The county has 526,000 people.|The population is 5.26 million. / Fewer than half a million people live there.
补助每亩120元。|The subsidy is 120 yuan per mu. / Each mu earns a subsidy of 120 yuan. / The subsidy is RMB 120 a mu.|The subsidy is 210 yuan per mu. / The subsidy is 120 yuan per household.
培训1200人次。|Training was given 1,200 times. / Some 1,200 people were trained. / There were 1,200 training places filled.|Some 2,100 people were trained.
工期18个月。|The work takes 18 months. / The work takes a year and a half. / It is to take one and a half years.|The work takes 28 months. / The work takes two years.
公示期为5个工作日。|The list is public for five working days. / There are 5 working days to object.|The list is public for seven working days. / The list is public for five weeks.
最高补贴30万元。|Up to 300,000 yuan is paid. / The subsidy is capped at 300,000 yuan. / The maximum is 300,000 yuan. / At most 300,000 yuan is paid.|At least 300,000 yuan is paid. / Up to 3 million yuan is paid.
惠及4200余户居民。|More than 4,200 households benefit. / Over 4,200 families benefit. / Some 4,200 households benefit.|Fewer than 4,200 households benefit. / More than 42,000 households benefit.
年发电量2.4亿千瓦时。|It will generate 240 million kilowatt-hours a year. / It will generate 240 GWh a year. / It will generate 240 million kWh a year.|It will generate 24 million kWh a year.
装机容量15万千瓦。|It has a capacity of 150,000 kilowatts. / It has a capacity of 150 megawatts. / It has a capacity of 150 MW.|It has a capacity of 15 MW. / It has a capacity of 1,500 MW.
建筑面积17500平方米。|The floor space is 17,500 square metres. / It has 17,500 sq m of floor space. / It has 17,500 m² of floor space. / The building covers 17,500 square meters.|The floor space is 1,750 square metres.
水库库容860万立方米。|The reservoir holds 8.6 million cubic metres. / The reservoir holds 8.6m cubic metres.|The reservoir holds 860,000 cubic metres.
完成投资38亿元，同比增加2亿元。|Investment came to 3.8 billion yuan, 200 million more than a year before. / Investment rose by 200 million to 3.8 billion yuan. / Some RMB 3.8bn was invested, RMB 200m more than last year. / Some CNY3.8 billion was invested.|Investment fell by 200 million to 3.8 billion yuan. / Investment came to 3.8 billion yuan, 2 billion more than a year before.
下降2.1个百分点。|It was 2.1 percentage points lower. / It fell by 2.1 points. / It dropped two points. / It was down 2.1 pp.|It fell by 2.1%. / It rose by 2.1 points.
气温-12℃。|It was 12 degrees below zero. / The temperature was -12 °C. / The temperature was minus 12 degrees.|It was 21 degrees below zero.
用时2.5小时。|It takes two and a half hours. / It takes 2.5 hours.|It takes three and a half hours.
会期3天。|The session lasts three days. / It is a three-day session. / It is a 3-day session.|The session lasts four days. / It is a five-day session.
发放贷款1.2万笔。|Some 12,000 loans were made. / 12,000 loans were paid out.|Some 1,200 loans were made.
奖励5000元/人。|Each gets 5,000 yuan. / The award is 5,000 yuan per person. / The award is 5,000 yuan a head.|Each gets 50,000 yuan.
比例为3:2。|The ratio is three to two. / The ratio is 3:2.|The ratio is four to two.
增长1.4倍。|It grew by 140 percent. / It more than doubled.|It grew by 40 percent. / It more than tripled.
贷款2.3亿美元。|The loan is for 230 million US dollars. / The loan is for USD 230 million. / The loan is for $230 million. / The loan is for US$230m.|The loan is for 230 million yuan. / The loan is for $23 million."""
PAIRS = [tuple(line.split("|")) for line in SOURCE.splitlines()]


def _faults(zh: str, en: str) -> list[tuple[str, str]]:
    return list(faults(replace(statement(zh, en), whole=False)))


@pytest.mark.parametrize(("zh", "true", "lie"), PAIRS, ids=[zh[:10] for zh, _, _ in PAIRS])
def test_what_an_editor_writes_is_believed_and_the_lie_beside_it_is_not(zh: str, true: str, lie: str) -> None:
    assert not _faults(zh, true)
    assert {check for check, _ in _faults(zh, lie)} & {"number", "date", "post", "status"}


@pytest.mark.parametrize(
    ("en", "value", "unit"),
    [
        ("half a million yuan", 500_000, "yuan"),
        ("a quarter of a million people", 250_000, "people"),
        ("a billion and a half yuan", 1_500_000_000, "yuan"),
        ("21 and a half hours", 21.5, "hours"),
        ("two second prizes", 2, None),
        ("five third prizes", 5, None),
    ],
)
def test_parts_of_a_scale_are_read(en: str, value: float, unit: str | None) -> None:
    (number,) = find_english_numbers(en)
    assert (float(number.value), number.unit) == (value, unit)


def test_a_night_is_as_long_as_the_clock_says() -> None:
    assert {float(n) for n, unit in lengths(["10月24日上午7点30分至10月25日上午5点"]) if unit == "hours"} == {
        21.5
    }


# One figure in every way of writing it, with every bound; another value, scale or bound is a lie.
SCALES = {"亿": 10**8, "万": 10**4}
BOUNDS = {
    "": ("", "about "),
    "超过": ("more than ", "over "),
    "近": ("nearly ", "almost ", "close to "),
    "不低于": ("at least ", "no less than "),
    "不足": ("less than ", "under "),
}
VALUES = ("3.2", "4.5", "68", "7")


def _written(value: float) -> list[str]:
    scale, short, word = (10**9, "bn", "billion") if value >= 10**9 else (10**6, "m", "million")
    ways = [f"{value:,.0f} yuan"]
    if value >= 10**6:
        ways += [f"{value / scale:.10g} {word} yuan", f"CNY {value / scale:.10g} {word}"]
        ways += [f"RMB {value / scale:.10g}{short}"] if short == "bn" else []
    return ways


@pytest.mark.parametrize(("bound", "scale", "digits"), list(product(BOUNDS, SCALES, VALUES)))
def test_a_sum_is_the_same_in_every_way_of_writing_it(bound: str, scale: str, digits: str) -> None:
    zh = f"项目总投资{bound}{digits}{scale}元。"
    value = float(digits) * SCALES[scale]
    for way, told in product(_written(value), BOUNDS[bound]):
        assert not _faults(zh, f"The project costs {told}{way}."), told + way
    for wrong in (value * 10, value / 10, value * 100):
        for way in _written(wrong):
            assert _faults(zh, f"The project costs {BOUNDS[bound][0]}{way}."), way
    for other, (told, *_) in BOUNDS.items():
        if other and other != bound:
            assert _faults(zh, f"The project costs {told}{_written(value)[0]}."), told


@pytest.mark.parametrize("row", UNITS.splitlines())
def test_an_amount_is_the_same_in_every_unit_it_may_be_told_in(row: str) -> None:
    zh, ways, lies = row.split("|")
    for way in ways.split(" / "):
        assert not _faults(zh, way), way
    for lie in lies.split(" / "):
        assert _faults(zh, lie), lie
