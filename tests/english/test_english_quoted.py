"""Clauses one piece of which stands in Chinese, and rows that are said in more than one way."""

import pytest

from summarizer.english import clause, sentence
from summarizer.english.clauses import rendering
from summarizer.english.clauses.lexicon import standard


def told(zh):
    return [part.en for part in sentence(zh)]


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("要加强堰塞管控", "Strengthen the control of “堰塞”."),
        ("加强农事用火管控", "Strengthen the control of “农事用火”."),
        ("抓好堰塞产业", "Work on the “堰塞” industry."),
        ("各街道要加强堰塞管控", "Subdistricts should strengthen the control of “堰塞”."),
        ("建立篁岭举报制度", "Establish the “篁岭举报” system."),
        ("聚焦交通、堰塞、燃气等领域", "Focus on transport, “堰塞”, gas and other fields."),
        ("加快推进堰塞等重点领域监管", "Move faster to advance supervision in key areas such as “堰塞”."),
        ("强化“等不起”意识", None),  # no row says what 意识 is by itself
        ("扎实推进“十项清单任务”", "Advance “十项清单任务”."),
        ("树立“早干早主动”的理念", "Foster the concept of “早干早主动”."),
        ("培育“小而灵”企业", "Cultivate “小而灵” enterprises."),
        ("以“时时硬碰硬”的责任感抓好防汛工作", None),
        ("加快培育篁岭领军企业", "Move faster to cultivate “篁岭” leading enterprises."),
    ],
)
def test_one_piece_is_quoted(zh, en):
    assert told(zh) == [en]


@pytest.mark.parametrize(
    "zh",
    [
        "加强堰塞",  # nothing of it is told
        "推进堰塞、项目建设",  # too little of it
        "跟踪监视雨情水情汛情",  # the unknown word may be a verb
        "推动产品迭改升级",  # a deed before what follows it
        "加强水情、堰塞分析",  # a head the list may share
        "提升科技创新硬实力",  # the first half of a word
        "建立农村人口和篁岭堰塞区帮扶机制",  # the same, behind an "and"
        "统筹发展和堰塞两件大事",  # counted things are named before
        "要紧扣标准、督篁结合、加强引导",  # orders side by side
        "加强医疗卫生教育改革",  # reform of both
        "促进发展的作用",
        "坚持“人等事”不如“事等人”的理念",  # two pieces
        "打造“拆不散”的新城",  # what it says of the town is not told
    ],
)
def test_what_may_be_cut_wrong_is_not_quoted(zh):
    assert "“" not in (told(zh)[0] or "")


@pytest.mark.parametrize("zh", ["要加强堰塞管控", "培育“小而灵”企业"])
def test_a_clause_alone_is_english_throughout_or_refused(zh):
    assert clause(zh).en is None


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("将招商引资作为头等大事", "Make investment promotion the top priority."),
        ("为推进乡村振兴注入新动力", "Give new impetus to advancing rural revitalization."),
        ("在优化营商环境上再发力", "Make further efforts in improving the business environment."),
        ("总结好试点工作", "Review pilot work."),
        ("破解项目建设中的瓶颈制约", "Resolve the bottlenecks and constraints in project construction."),
        ("各乡镇都要强化责任意识", "Towns and townships should strengthen their sense of responsibility."),
        ("要及时会商研判", "Promptly hold consultations and make assessments."),
        (
            "确保企业满意、群众受益、市场稳定",
            "Ensure that enterprises are satisfied, the public benefits and markets are stable.",
        ),
        (
            "同时抓好防汛工作、落实值班制度",
            "At the same time, carry out flood prevention; implement the duty system.",
        ),
        (
            "带动特色农业、文化旅游等产业发展",
            "Drive the development of specialty agriculture, culture and tourism and other industries.",
        ),
    ],
)
def test_rows_and_rules_reach_further(zh, en):
    assert clause(zh).en == en


@pytest.mark.parametrize(
    ("zh", "rendered"),
    [
        ("要把篁岭作为堰塞蒲团，加强安全管理", "Strengthen safety management."),
        ("各社区要篁岭堰塞，加强安全管理", "Strengthen safety management."),
        ("为篁岭提供堰塞，加强安全管理", "Strengthen safety management."),
        ("在篁岭堰塞上下功夫，加强安全管理", "Strengthen safety management."),
        ("善篁善堰，加强安全管理", "Strengthen safety management."),
        ("鼓篁鼓堰，促进平安的建设", None),
        ("对篁岭堰塞的，加强安全管理", None),
        ("在篁岭堰塞中，加强安全管理", None),
        ("篁岭堰塞项目，加强安全管理", None),
    ],
)
def test_a_refused_order_takes_no_other_with_it(zh, rendered):
    assert told(zh)[-1] == rendered


@pytest.mark.parametrize(
    "zh",
    [
        "提升安全意识和自爨能力",  # the ability may be of both
        "规范货车、爨轮车市场",  # so may the market
        "坚持宣传工作与日常工作共爨共促",  # what is said of the two
        "对照年底全县组织采茶会议要求",  # the quoted words own no verb
        "发挥生态爨候这个优势",  # this strength
        "确保换届每个环节有序推进",  # each link
        "实行归爨管理",  # how it is managed
        "保障爨乡居民用水用电",  # the one and the other
        "扎实做好爨茶收入稳存量、抓增量",  # what is kept stable
        "加强调度、精准攻坚、紧抓快爨",  # half of a formula
        "开展爨房安全培训督导",  # two deeds
        "净化爨路通行秩序",  # what order that is
        "避免爨复建设",  # it may be how it is done
        "创造爨当实干、风清气正的政治生态",  # described by both
    ],
)
def test_what_may_reach_beyond_the_marks_is_refused(zh):
    assert told(zh) == [None]


def test_no_piece_is_looked_for_in_what_is_too_long_to_be_one_clause(monkeypatch):
    asked = []
    monkeypatch.setattr(rendering, "quotations", lambda text, _: asked.append(text) or ())
    short = "推进建设管理堰塞服务"
    for zh in (short, short * rendering.LONGEST):
        assert rendering.shown(zh, standard())[0].en is None
    assert asked == [short]
