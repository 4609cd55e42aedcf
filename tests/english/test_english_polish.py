"""What an editor changes in a clause whatever it says: owners, words said twice, where an adverb stands."""

import itertools

import pytest

from summarizer.english import clause
from summarizer.english.clauses.listed_words import noun_list
from summarizer.english.clauses.polish import polished
from summarizer.english.clauses.sentences import sentence

WHO = ("各街道", "各部门", "各乡镇", "企业")
OWED = (
    ("履职尽责", "fulfil their duties"),
    ("各司其职", "perform their assigned duties"),
    ("落实主体责任", "fulfil their principal responsibility"),
    ("提高思想认识", "raise their awareness"),
    ("增强责任感", "strengthen their sense of responsibility"),
    ("坚定信心", "strengthen their confidence"),
)


@pytest.mark.parametrize(("who", "owed"), list(itertools.product(WHO, OWED)))
def test_whoever_is_told_has_the_duty(who, owed):
    zh, en = owed
    assert clause(f"{who}要{zh}").en.endswith(f" should {en}.")
    assert "their" not in clause(f"要{zh}").en


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("各街道要增强群众法治意识", "Subdistricts should raise public awareness of the rule of law."),
        ("各部门要落实责任清单", "Departments should implement the list of responsibilities."),
    ],
)
def test_what_is_others_is_not_theirs(zh, en):
    assert clause(zh).en == en


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("聚焦重点领域、重点行业和重点环节", "Focus on key areas, sectors and links."),
        ("谋划更多新招、实招、硬招", "Plan more new, practical and strong measures."),
        ("加强食品安全和消防安全", "Strengthen food and fire safety."),
        ("发展新能源、新材料等产业", "Develop new energy, new materials and other industries."),
    ],
)
def test_a_shared_word_is_said_once(zh, en):
    assert clause(zh).en == en


@pytest.mark.parametrize(
    "words", list(itertools.combinations(("key", "rural", "food", "more", "all", "fire"), 2))
)
def test_no_list_loses_a_word(words):
    first, second = words
    told = noun_list((f"{first} roads", f"{second} roads"))
    assert {first, second, "roads"} <= set(told.replace(",", "").split())
    assert ("roads and" in told) is bool({"more", "all"} & set(words))


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("扎实开展安全培训", "Carry out safety training thoroughly."),
        (
            "常态化抓好森林防火、防汛抗旱等工作",
            "Regularly carry out work on forest fire prevention, and flood prevention and drought relief, among other areas.",
        ),
        ("找准突破口", "Accurately identify the breakthrough point."),
    ],
)
def test_how_it_is_done_stands_before_a_long_object(zh, en):
    assert clause(zh).en == en


def test_an_adverb_is_no_last_word_of_what_it_is_not_said_of():
    things = (
        "安全隐患排查整治",
        "农村生活污水处理设施建设",
        "乡镇和村级应急队伍培训",
        "老旧小区消防设施改造",
    )
    for adverb, thing in itertools.product(("常态化", "深入", "扎实"), things):
        en = clause(f"{adverb}开展{thing}").en
        assert en is None or len(en.split()) < 10 or not en.endswith(("basis.", "depth.", "thoroughly.")), en


@pytest.mark.parametrize(
    ("en", "told"),
    [
        ("recognize the importance of attending to relief", "recognize the importance of relief"),
        (
            "strengthen the sense of urgency in seeing to a “start”",
            "strengthen the sense of urgency in a “start”",
        ),
        ("attend to relief", "attend to relief"),
        (
            "check against the demand of keeping building roads",
            "check against the demand of constantly building roads",
        ),
        (
            "stay committed to keeping spending within income",
            "stay committed to keeping spending within income",
        ),
        ("prevent the occurrence of accidents", "prevent accidents"),
        ("watch the occurrence of floods", "watch the occurrence of floods"),
    ],
)
def test_verbs_that_add_nothing_are_left_out(en, told):
    assert polished(en, None) == told


@pytest.mark.parametrize("act", ["开展", "进行", "组织开展", "建立", "制定"])
def test_what_nobody_has_met_has_no_article_of_its_own(act):
    for thing in ("专项行动", "消防安全专项整治", "工作方案", "问题清单"):
        en = clause(f"{act}{thing}").en
        assert en is None or " the " not in en, en


@pytest.mark.parametrize("deal", ["沟通", "对接", "协作", "沟通协调"])
@pytest.mark.parametrize("other", ["联系", "合作", "交流"])
def test_nobody_deals_with_a_dealing(deal, other):
    en = clause(f"加强与企业{other}{deal}").en
    assert en is None or "of enterprises" not in en
    assert clause(f"加强与企业{deal}").en is not None


@pytest.mark.parametrize("word", ["严明", "稳定", "规范", "明确", "完善"])
def test_what_may_be_an_order_is_no_adjective_of_a_list(word):
    en = clause(f"筑牢政治忠诚、{word}工作纪律").en
    assert en is None or "; " in en or " and " in en
    assert en is None or "loyalty and strict" not in en


@pytest.mark.parametrize(("first", "second"), [("落实", "保障"), ("调度", "服务")])
def test_and_joins_the_last_two_of_three(first, second):
    en = clause(f"强化措施{first}、资金{second}和施工管理").en
    assert en is None or "management of" not in en


def test_each_member_of_a_list_is_what_the_verb_is_said_of():
    assert clause("全面排查突出问题和薄弱环节").en is None
    assert clause("全面排查突出问题").en == "Fully check for prominent problems."


def test_hazards_are_of_disasters_and_in_buildings():
    assert clause("开展地质灾害隐患排查治理").en is not None
    assert "hazards in geological" not in clause("加强山洪灾害隐患排查治理").en
    assert clause("开展老旧小区隐患排查").en.endswith("in old residential compounds.")


@pytest.mark.parametrize("done", ["违法占用耕地", "节日期间安全生产"])
@pytest.mark.parametrize("other", ["基本农田", "林地", "管理", "消防安全"])
def test_what_a_row_ends_with_may_be_the_list(done, other):
    en = clause(f"高度重视{done}和{other}").en
    assert en is None or not en.endswith((f"farmland and {other}", "during holidays and management."))
    assert clause(f"高度重视{done}").en is not None


@pytest.mark.parametrize("word", ["标志性", "特色", "亮丽"])
def test_no_adjective_stands_before_an_owner(word):
    en = clause(f"打造{word}城市名片").en
    assert en is None or "'s" not in en


@pytest.mark.parametrize("act", ["支持", "鼓励", "引导", "推动"])
@pytest.mark.parametrize("who", ["企业", "农民", "群众"])
def test_what_somebody_is_to_do_is_not_quoted(act, who):
    en = " ".join(part.en or "" for part in sentence(f"{act}{who}囤垦水利、电力项目"))
    assert f"“{who}" not in en


@pytest.mark.parametrize("deed", ["保护", "治理", "监管"])
def test_the_owner_of_two_deeds_is_not_quoted_with_the_first(deed):
    en = " ".join(part.en or "" for part in sentence(f"开展蟒岭老屋{deed}和利用"))
    assert f"{deed}” and" not in en


def test_what_asks_is_no_purpose():
    assert clause("落实规划要求").en == "Implement the requirements of the plan."
    assert clause("落实工程质量要求").en == "Implement the requirements for construction quality."


@pytest.mark.parametrize("zh", ["按照茶叶合理采摘半径，推进项目建设", "按照蔬菜科学运输距离，推进项目建设"])
def test_what_is_gone_by_is_something_that_can_be_gone_by(zh: str) -> None:
    assert [part.en for part in sentence(zh)] == [None, "Advance project construction."]
