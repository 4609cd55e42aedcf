import pytest

from summarizer.facts import Directive, DirectiveKind, Event, EventKind, Evidence, Topic, Verb, When
from summarizer.writing.measures import amount_english, says_little
from summarizer.writing.points import (
    _gist,
    _said,
    _unnumbered,
    _weight,
    _without_rhetoric,
    is_remark,
    key_points,
)


@pytest.mark.parametrize(
    ("en", "shown"),
    [
        ("“提高认识”. Do A. “凝聚共识”. “振奋精神”. Do B. “再接再厉”.", "Do A. … Do B."),
        ("Do A. “完成3项任务”. “提高认识”.", "Do A. “完成3项任务”."),
        ("Do A. “6月底前完成投资3亿元”.", "Do A. “6月底前完成投资3亿元” (by the end of June; 300 million yuan)."),
        ("Do A. “严禁弄虚作假”. Do B.", "Do A. “严禁弄虚作假”. Do B."),
        ('Do A with "No. 1 project" (一号工程). Do B.', 'Do A with "No. 1 project" (一号工程). Do B.'),
    ],
)
def test_what_can_only_be_quoted_is_left_out_unless_it_says_something_hard(en: str, shown: str) -> None:
    assert _without_rhetoric(en) == shown


@pytest.mark.parametrize(
    ("zh", "quote", "little", "en"),
    [
        ("5部", "对5部法规开展检查", True, None),
        ("6个", "其中6个超10亿元", True, None),
        ("45个", "储备了45个产业项目", False, "45 projects"),
        ("20个", "上亿元项目20个", False, "20 projects"),
        ("15个", "观摩了青禾、柳林等25个县市区的15个项目", False, "15 projects"),
        ("25个", "观摩了青禾、柳林等25个县市区的15个项目", True, None),
        ("3200个", "新增岗位3200个", False, "3,200 (3200个)"),
        ("17万株", "栽植苗木17万株", False, "170,000 (17万株)"),
    ],
)
def test_a_handful_of_things_without_a_name_is_no_figure(zh: str, quote: str, little: bool, en: str) -> None:
    assert says_little(zh, quote) is little
    assert little or amount_english(zh, quote) == en


@pytest.mark.parametrize(
    ("en", "shown"),
    [
        ("Second, keep a close eye on fire safety.", "Keep a close eye on fire safety."),
        ("First, advance projects. Second, serve firms.", "First, advance projects. Second, serve firms."),
        ("Hold the Second, Third and Fourth lines.", "Hold the Second, Third and Fourth lines."),
    ],
)
def test_the_number_of_one_item_alone_is_not_shown(en: str, shown: str) -> None:
    assert _unnumbered(en) == shown


@pytest.mark.parametrize(
    ("zh", "shown"),
    [
        ("要狠抓冬种", "要狠抓冬种"),
        (
            "要狠抓冬种促增产，做好生猪稳产保供，服务产销衔接，推进高优水产养殖，加强与统计部门沟通，切实抓好落实，力争总产值增长8%，人均可支配收入增长15%",
            "…力争总产值增长8%，人均可支配收入增长15%",
        ),
        (
            "要弘扬“开局就是决战，起步就要冲刺，一年干成3件事”的劲头，做好生猪稳产保供，服务产销衔接，推进高优水产养殖，加强与统计部门沟通，切实抓好落实",
            "要弘扬“开局就是决战，起步就要冲刺，一年干成3件事”的劲头，做好生猪稳产保供，服务产销衔接，推进高优水产养殖，加强与统计部门沟通，切实抓好落实",
        ),
    ],
)
def test_a_long_demand_is_quoted_from_what_is_hard_in_it(zh: str, shown: str) -> None:
    assert _gist(zh) == shown


SAID = (Evidence(sentence="s1", start=0, end=4, quote="要稳增长"),)


def demand(verb: Verb, kind: DirectiveKind, salience: int, en: str | None = None) -> Directive:
    return Directive(
        speaker_zh="会议", verb=verb, kind=kind, topic=Topic.ECONOMY, zh="要稳增长", en=en, salience=salience, evidence=SAID
    )


@pytest.mark.parametrize(
    ("en", "weight", "said"),
    [
        (None, 40, "“要稳增长” (keep growth steady)"),
        ("Form a joint effort. “甲”. “乙”.", 40, "“要稳增长” (keep growth steady)"),
        ("Form a joint effort.", 20, "Form a joint effort"),
        ("Widen three roads. “甲”.", 60, "Widen three roads"),
        ("“甲”. “乙”. “丙”. Widen three roads.", 40, "Widen three roads"),
    ],
)
def test_a_demand_counts_for_what_it_tells_in_english(en: str | None, weight: int, said: str) -> None:
    of = demand(Verb.REQUIRED, DirectiveKind.TASK, 40, en)
    assert _weight(of) == weight
    assert _said(of) == said


def test_who_reports_or_judges_requires_nothing() -> None:
    assert is_remark(demand(Verb.REPORTED, DirectiveKind.TASK, 40))
    assert is_remark(demand(Verb.NOTED, DirectiveKind.PRINCIPLE, 10))
    assert not is_remark(demand(Verb.NOTED, DirectiveKind.TASK, 10))
    assert not is_remark(demand(Verb.STRESSED, DirectiveKind.PRINCIPLE, 30))


def test_an_assessment_is_not_told_even_where_there_is_nothing_else() -> None:
    date = When(precision="none", basis="stated", evidence=())
    for kind, told in ((DirectiveKind.STUDY, 0), (DirectiveKind.PRINCIPLE, 0), (DirectiveKind.TASK, 1)):
        said = demand(Verb.REQUIRED, kind, 10)
        meeting = Event(id="a1e1", kind=EventKind.OTHER, title_en="Meeting", date=date, directives=(said,))
        assert len(key_points([meeting])) == told
