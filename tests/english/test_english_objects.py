"""What a verb may be said of, and what the joints of nouns that an editor would not trust are."""

import pytest

from summarizer.english import clause
from summarizer.english.clauses.lexicon import build, lines_of

TABLE = """zh\tclass\ten\tfeatures\ttest\tnote
修补\tV\t[mend] {o}\tonly=围栏|agent\t\t
修补\tV\t[repair] {o}\tonly=水渠\t\t
清点\tV\t[count] {o}\tnever=围栏\t\t
围栏\tN\t|fences\tnum=p\t\t
水渠\tN\t|canals\tnum=p\t\t
账目\tN\t|accounts\tnum=p\t\t
村民\tN\t|villagers\tnum=p;agent=1\t\t
"""


@pytest.fixture(scope="module")
def lexicon():
    return build(lines_of(TABLE, "invented.tsv"))


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("修补围栏", "Mend fences."),
        ("修补水渠", "Repair canals."),
        ("修补村民", "Mend villagers."),
        ("修补账目", None),
        ("清点水渠", "Count canals."),
        ("清点围栏", None),
        ("清点、修补水渠", "Count and repair canals."),
        ("清点、修补围栏", None),
        ("修补和清点水渠", "Repair and count canals."),
    ],
)
def test_rows_list_what_their_english_is_said_of(lexicon, zh, en):
    assert clause(zh, lexicon).en == en


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("掌握核心技术", "Master core technologies."),
        ("掌握进展情况", "Keep track of progress."),
        ("提高农民收入", "Raise farmers' incomes."),
        ("提高服务质量", "Improve the quality of services."),
        ("完成年度目标", "Meet the annual targets."),
        ("学习先进典型", "Learn from role models."),
        ("激发市场主体活力", "Stimulate the vitality of market entities."),
        ("提供更加优质高效的服务", "Provide higher-quality and more efficient services."),
    ],
)
def test_the_english_of_a_verb_goes_with_its_object(zh, en):
    assert clause(zh).en == en


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("把招商引资作为重点任务", "Treat investment promotion as a key task."),
        ("把抓好防汛作为重大政治任务", "Treat carrying out flood prevention as a major political task."),
        ("把企业作为重要力量", "Treat enterprises as important forces."),
        (
            "把项目建设和招商引资作为重点任务",
            "Treat project construction and investment promotion as key tasks.",
        ),
    ],
)
def test_one_thing_is_treated_as_one(zh, en):
    assert clause(zh).en == en


@pytest.mark.parametrize(
    "zh",
    [
        "紧扣优势产业调整空间布局",  # the noun may be the verb of what follows
        "健全会商、联动等机制",  # mechanisms for what is listed, which are none themselves
        "整理暴雨、洪水等资料",  # warnings of what is listed
        "改善水库及周边环境",  # near the first, and of both
        "加强保密教育管理引导",  # people are educated
        "强力督导奖惩",  # two deeds: rewards are not supervised
        "优化推进机制、督查机制、考核机制",  # three mechanisms, none of which is inspected
    ],
)
def test_what_nobody_would_put_together_is_refused(zh):
    assert clause(zh).en is None


def test_what_is_made_of_a_deed_is_not_its_object():
    """管控措施 are measures for control: nobody controls them."""
    assert clause("严格管控措施").en == "Strictly enforce control measures."


@pytest.mark.parametrize(
    "zh",
    [
        "加快振兴发展",  # the one and the other
        "加大路面打击力度",  # where it is done
        "形成高质量审议成果",  # the results are of high quality
        "落实步骤要求",  # both
        "增加优质教育供给",  # so is the supply
        "形成产学协同发展的生态",  # jointly developed
        "确保园区安全稳定运转发展",  # how it develops
        "提升舆情识别意识",  # nobody is aware of that
    ],
)
def test_nouns_side_by_side_that_are_no_whole_are_refused(zh):
    assert clause(zh).en is None


def test_what_points_at_a_thing_does_not_point_at_its_owner():
    assert clause("加大烟花爆竹这一重点领域的整治力度").en == (
        "Step up the rectification of the key area of fireworks."
    )


def test_expositions_and_the_meeting_that_followed_are_two_things():
    en = clause("学习贯彻习近平总书记关于“三农”工作的重要论述和中央农村工作会议精神").en
    assert en.endswith("and of the Central Rural Work Conference.")
