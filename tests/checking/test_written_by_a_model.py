"""Sentences as a careful model writes them, over invented Chinese: the true ones are believed, their twins are not."""

import pytest
from test_planted_lies import doubted, person

from summarizer.checking.statement import Statement, doubts
from summarizer.facts import Evidence, Role
from summarizer.language.names import romanise

CASHIER = person("闻伯言", Role.MENTIONED, "清源区水务局原党组书记", "局长")
ENGINEER = person("闻伯言", Role.SPEAKER, "首席技术官")
GARDENER = person("闻伯言", Role.MENTIONED, "市园林绿化中心原主任")
MAYOR = person("闻伯言", Role.MENTIONED, "原州市市长")
CHAIR = person("向旭华", Role.CHAIR, "州政协主席")


@pytest.mark.parametrize(
    ("who", "true", "false"),
    [
        (CASHIER, "former secretary of the Leading Party Members Group", "secretary of the Leading Party Members Group"),
        (ENGINEER, "chief technology officer", "chief executive officer"),
        (ENGINEER, "chief technology officer", "chief financial officer"),
        (GARDENER, "former director of the Municipal Landscaping and Greening Centre", "director of the Municipal Landscaping and Greening Centre"),
        (MAYOR, "mayor", "former mayor"),
    ],
)  # fmt: skip
def test_posts_in_the_english_the_facts_give_them(who, true, false):
    zh = f"{''.join(who.titles_zh)}闻伯言受到警告"
    for post, right in ((true, True), (false, False)):
        assert (doubted(f"Wen Boyan (闻伯言), {post}, was warned.", zh, "", (who,)) == ()) is right, post


def cited(en, quote, text, speakers=(), people=()):
    """What is doubted of a line that cites a part of a sentence."""
    evidence = Evidence(sentence="s1", start=0, end=len(quote), quote=quote)
    return doubts(Statement(en, (evidence,), None, people, speakers, texts=(text,)))


GIFTS = "2019年至2022年，闻某先后收受礼金折合人民币4.7万元。"
TRADE = "记者近日获悉，今年1至8月，全市出口81.2亿元；办理时间压缩至31.2小时，较2017年缩短8小时。"
OUTPUT = "前八个月，全市工业增加值同比增长8.7%；工业用电量63.8亿千瓦时，增长5.4%。"
STREET = "2022年起，我市实施保护工程，修缮历史建筑43处，引入商户120家。"
AIRPORT = "记者从机场获悉，截至4月30日，该机场今年运送旅客102.6万人次。"
NETWORK = "去年，某县推进数字乡村建设，建成基站320个。"
WANTED = "去年全市开工41个，今年要加快进度，竣工50个。"
WORKS = "游立夏在致辞中表示，应当看到，去年全市新开工项目63个，竣工41个；今年计划开工50个。"


@pytest.mark.parametrize(
    ("quote", "text", "true", "false"),
    [
        ("礼金折合人民币4.7万元", GIFTS, "Gifts worth 47,000 yuan were received from 2019 to 2022.", "Gifts worth 47,000 yuan were received from 2018 to 2022."),
        ("出口81.2亿元", TRADE, "Exports from January to August came to 8.12 billion yuan.", "Exports from January to September came to 8.12 billion yuan."),
        ("缩短8小时", TRADE, "This was 8 hours less than in 2017.", "This was 8 hours less than in 2016."),
        ("63.8亿千瓦时", OUTPUT, "Industry used 6.38 billion kilowatt-hours in the first eight months.", "Industry used 6.38 billion kilowatt-hours in the first nine months."),
        ("43处", STREET, "Since 2022, 43 buildings have been repaired.", "Since 2020, 43 buildings have been repaired."),
        ("旅客102.6万人次", AIRPORT, "1.026 million passengers were handled by 30 April.", "1.026 million passengers were handled by 30 March."),
        ("320个", NETWORK, "320 base stations were built last year.", "320 base stations were built this year."),
        ("50个", WANTED, "50 are to be completed.", "50 were completed."),
        ("竣工41个", WORKS, "41 projects were completed last year.", "41 projects were completed this year."),
        ("服务站收投快件9.4万件", "今年1月，服务站收投快件9.4万件。", "In January the stations handled 94,000 parcels.", "In February the stations handled 94,000 parcels."),
        ("希望签约企业早日开工", "希望签约企业早日开工。", "The companies that signed should start construction soon.", "The companies started construction."),
        ("希望企业早日签约", "希望企业早日签约。", "Companies should sign soon.", "The companies signed."),
    ],
)  # fmt: skip
def test_what_the_sentence_around_the_quote_carries(quote, text, true, false):
    assert cited(true, quote, text) == ()
    assert cited(false, quote, text)


FINE = "对无证经营的，处货值金额2倍以上20倍以下罚款"


@pytest.mark.parametrize(
    ("line", "right"),
    [
        ("The fine is between two and 20 times the value of the goods.", True),
        ("The fine is 2 to 20 times the value of the goods.", True),
        ("The fine is at least two and at most 20 times the value of the goods.", True),
        ("The fine is no less than two and no more than 20 times the value of the goods.", True),
        ("The fine is at least two and at most 30 times the value of the goods.", False),
        ("The fine is 20 times the value of the goods.", False),
        ("The fine is at most two and at least 20 times the value of the goods.", False),
    ],
)
def test_a_range_told_by_its_two_bounds(line, right):
    assert (doubted(line, FINE) == ()) is right


def test_a_bureau_of_information_technology_is_no_science_bureau():
    line = "The Municipal {} Bureau must draw up a list."
    industry, science = "市工业和信息化局要建立清单", "市科技局要建立清单"
    assert doubted(line.format("Industry and Information Technology"), industry) == ()
    assert doubted(line.format("Science and Technology"), industry)
    assert doubted(line.format("Science and Technology"), science) == ()


def test_a_deadline_of_another_demand_is_not_borrowed():
    text = "县水务局要在11月底前完成修复，县财政局要完成网格划分。"
    assert cited("The grid must be drawn up by the end of November.", "完成网格划分", text)


def test_who_says_it_may_be_named_with_the_characters_that_only_the_fact_holds():
    line = "{} said that the leadership of the Party must be upheld."
    said = ("要坚持党的领导", "向旭华指出，要坚持党的领导。")
    assert cited(line.format("Xiang Xuhua (向旭华)"), *said, ("向旭华",), (CHAIR,)) == ()
    assert cited(line.format("Wen Boyan (闻伯言)"), *said, ("向旭华",), (CHAIR, ENGINEER))


def test_who_is_warned_or_added_does_not_speak():
    added = "增补闻伯言同志为州政协委员"
    member = person("闻伯言", Role.MENTIONED, "州政协委员")
    assert (
        doubted("Wen Boyan (闻伯言) was added to the members of the Prefectural CPPCC.", added, "", (member,))
        == ()
    )
    assert doubted("Wen Boyan (闻伯言) added that members must work harder.", added, "", (member,))


def test_a_clan_s_name_of_two_characters_is_one_word_and_may_be_parted_otherwise_where_nobody_knows():
    assert romanise("海来子呷").en.startswith("Hailai ")
    assert romanise("范徐丽泰").en == "Fan-Xu Litai"
    clan = person("海来子呷", Role.MENTIONED)
    for spelled, right in (("Hailai Ziga", True), ("Hai Laiziga", True), ("Hailan Ziga", False)):
        assert (doubted(f"{spelled} (海来子呷) was named.", "海来子呷", "", (clan,)) == ()) is right, spelled


@pytest.mark.parametrize(
    ("zh", "true", "false"),
    [
        ("市安委办要每半月通报一次进展", "The office must report on progress every half month.", "Half of the offices must report on progress."),
        ("审批时限由30个工作日压缩到7个工作日", "The time for approval was cut from 30 working days to seven.", "The time for approval was cut from 30 working days to nine."),
        ("邮费降至3元，日均发运2.6万件", "Postage fell to 3 yuan, and 26,000 parcels were sent a day.", "Postage fell to over 3 yuan, and 26,000 parcels were sent a day."),
        ("邮费降至3元，日均发运超过2.6万件", "Postage fell to 3 yuan, and over 26,000 parcels were sent a day.", "Postage fell to 3 yuan and over; 26,000 parcels were sent a day."),
        ("三日内拿出整改方案", "A plan must be produced within three days.", "A plan must be produced within four days."),
        ("单票通关时间压缩至30秒以内", "The time was cut to 30 seconds at most.", "The time was cut to 30 seconds."),
        ("最高气温将升至37℃以上", "Temperatures will rise to at least 37℃.", "Temperatures will rise to at least 38℃."),
        ("平台上线两个月来，服务农户6200余户", "In two months over 6,200 households were served.", "In three months over 6,200 households were served."),
        ("流转土地650亩", "The cooperative took over 650 mu of land.", "The cooperative rented over 650 mu of land."),
        ("为一名67岁患者实施手术", "A patient aged 67 was operated on.", "67 patients were operated on."),
        ("确保6月底前通水。完成改造15公里", "Water must flow by the end of June. 15 kilometres must be renewed.", "Water must flow by 15 June. 15 kilometres must be renewed."),
        ("力争引进亿元以上项目40个", "Strive for 40 projects worth at least 100 million yuan each.", "Strive for 14 projects worth at least 100 million yuan each."),
        ("签约过亿元项目40个", "Signed: 40 projects of more than 100 million yuan each.", "Signed: 40 projects of at most 100 million yuan each."),
        ("40个项目投资超过亿元", "40 projects have an investment of over 100 million yuan.", "40 projects have an investment of over 100 million yuan each."),
        ("完成集装箱456万标箱", "The port handled 4.56 million standard containers.", "The port handled 45.6 million standard containers."),
    ],
)  # fmt: skip
def test_numbers_in_the_words_a_model_has_for_them(zh, true, false):
    assert doubted(true, zh) == ()
    assert doubted(false, zh)


def test_a_line_may_count_what_it_cites():
    quotes = ("《信访工作规则》", "《基层治理意见》")
    evidence = tuple(Evidence(sentence="s1", start=0, end=len(one), quote=one) for one in quotes)
    text = ("会议审议《信访工作规则》和《基层治理意见》。",)
    assert doubts(Statement("Two documents were deliberated.", evidence, texts=text)) == ()
    assert doubts(Statement("Three documents were deliberated.", evidence, texts=text))
    assert doubts(Statement("Two hospitals were deliberated.", evidence, texts=text))


def test_a_hard_word_of_the_name_of_the_meeting_need_not_be_in_every_line():
    line, zh = "All towns must keep a ledger.", "各镇要建立台账"
    evidence = (Evidence(sentence="s1", start=0, end=len(zh), quote=zh),)
    name = ("资产管理突出问题整治推进会",)
    assert doubts(Statement(line, evidence, whole=True, beside=name)) == ()
    own = (Evidence(sentence="s1", start=0, end=14, quote=f"{zh}，解决突出问题"),)
    assert doubts(Statement(line, own, whole=True))
