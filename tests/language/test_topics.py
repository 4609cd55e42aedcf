import pytest

from summarizer.facts import Topic
from summarizer.language.rows import rows
from summarizer.language.topics import names_theme, themes, topic, votes


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("坚决做到两个维护，学深悟透全会精神", Topic.POLITICAL_STUDY),
        ("严肃党内政治生活，配强村级党支部班子", Topic.PARTY_BUILDING),
        ("以案促改，持之以恒纠治四风", Topic.DISCIPLINE),
        ("想方设法扩内需、促消费", Topic.ECONOMY),
        ("培育智能装备产业集群", Topic.INDUSTRY),
        ("外出招商，签约一批外资项目", Topic.INVESTMENT),
        ("建好实验室，引进高层次人才", Topic.SCIENCE_TALENT),
        ("用好自贸试验区，扩大对外开放", Topic.REFORM_OPENING),
        ("严控隐性债务，管好专项债", Topic.FISCAL_FINANCE),
        ("这是全市政治生活中的大事", Topic.ADMINISTRATION),
        ("对照规划纲要抓落实", Topic.ECONOMY),
        ("改造老旧小区，整治市容市貌", Topic.URBAN_LAND),
        ("清理卫生死角，加强渣土车管理", Topic.URBAN_LAND),
        ("筹备工作要严肃纪律，营造浓厚氛围", Topic.ADMINISTRATION),
        ("抓好春耕，守住粮食安全", Topic.RURAL),
        ("打好蓝天保卫战，压实河长制", Topic.ENVIRONMENT),
        ("兜住困难群众基本生活", Topic.LIVELIHOOD),
        ("扩大义务教育学位", Topic.HEALTH_EDUCATION),
        ("促进房地产市场健康发展", Topic.ECONOMY),
        ("统筹发展和安全，排查燃气安全隐患", Topic.SAFETY_STABILITY),
        ("规范行政执法，抓实普法", Topic.RULE_OF_LAW),
        ("做好民族宗教和侨务工作", Topic.UNITED_FRONT_MASS),
        ("高标准完成征兵任务", Topic.CIVIL_MILITARY),
        ("推动文旅融合，办好节庆", Topic.CULTURE_PUBLICITY),
        ("挂图作战，督查督办", Topic.ADMINISTRATION),
        ("以上事项照此办理", Topic.ADMINISTRATION),
        # 市政 is not in 市政府, and whose 主体责任 it is matters.
        ("按照市委、市政府部署，推动企业", Topic.ADMINISTRATION),
        ("企业要落实安全主体责任，做好商场的管理", Topic.SAFETY_STABILITY),
        ("落实全面从严治党主体责任", Topic.DISCIPLINE),
    ],
)
def test_keywords_vote_for_a_topic(text, expected):
    assert topic(text) is expected


def test_a_word_votes_once():
    assert votes("征兵征兵征兵") == votes("征兵")


def test_every_topic_has_keywords_and_every_keyword_one_topic():
    table = rows("topics")
    assert len(table) >= 400
    assert {r["topic"] for r in table} == set(Topic)
    assert len({r["zh"] for r in table}) == len(table)


@pytest.mark.parametrize(
    ("of", "text", "expected"),
    [
        (Topic.HEALTH_EDUCATION, "毫不松懈抓好疫情防控", ("epidemic control",)),
        (Topic.SAFETY_STABILITY, "抓实防汛备汛，压紧安全生产责任", ("flood control", "workplace safety")),
        (Topic.SAFETY_STABILITY, "守住安全底线，防范化解重大风险", ()),  # no keyword of it names a theme
        (Topic.SAFETY_STABILITY, "守住安全底线，配齐消防器材，消除消防隐患", ("fire safety",)),
        (Topic.URBAN_LAND, "抓好城市建设，改造老旧小区，拓宽道路，整治闲置土地", ()),  # of too many
        (Topic.RURAL, "抓好春耕，整治四风，治理扬尘", ()),  # as much of other topics
        (Topic.HEALTH_EDUCATION, "教育引导干部", ()),  # nobody is taught at a school
    ],
)
def test_a_theme_says_more_closely_what_a_text_on_a_topic_is_about(of, text, expected):
    assert themes(of, [text]) == expected


def test_texts_on_a_topic_are_weighed_together():
    texts = ["抓好春耕", "抓好秋收", "推进乡村振兴"]
    assert themes(Topic.RURAL, texts[:2]) == ("farming",)
    assert themes(Topic.RURAL, texts) == ("farming", "rural revitalization")


def test_a_theme_stands_where_one_of_its_words_does():
    assert names_theme("fire safety", "抓好安全生产和消防工作")
    assert not names_theme("fire safety", "抓好安全生产工作")


def test_a_theme_is_said_of_one_topic():
    named = {(r["topic"], r["theme"]) for r in rows("topics") if r["theme"]}
    assert len({theme for _, theme in named}) == len(named)


@pytest.mark.parametrize(
    "zh", ["落实省市政策", "要精心组织、认真组织", "坚持高标准规划、高起点规划", "加强组织领导"]
)
def test_how_work_is_done_is_no_topic(zh):
    assert topic(zh) is Topic.ADMINISTRATION
