import pytest

from summarizer.facts import (
    Approximation,
    Direction,
    Directive,
    DirectiveKind,
    Event,
    EventKind,
    Evidence,
    Figure,
    Topic,
    Verb,
    When,
)
from summarizer.language.rows import rows
from summarizer.writing.demands import concrete
from summarizer.writing.measured import headline_rank
from summarizer.writing.pointed import pointed
from summarizer.writing.targets import targets

DAY = When(precision="none", basis="stated", evidence=())


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Repair 14 culverts before the flood season", "Repair culverts before the flood season"),
        ("Register old lifts by the end of May", "Register old lifts without exception"),
        ("Open the Yanhe Reservoir sluice", "Open the reservoir sluice"),
        ("Towns should clear drains", "Clear drains"),
        ("Set up a ledger on idle workshops", "Set up a record on idle workshops"),
        ("Clear the drains of Lane Three", "Promote deep integration and vitality"),
        ("Check gas cylinders every month", "Check gas cylinders of restaurants"),
        ("Outdoor barbecues are strictly prohibited", "Keep outdoor barbecues in order"),
        ("Tidy up the vegetable market", "Write a new chapter of prosperity"),
    ],
)
def test_what_can_be_checked_goes_first(first: str, second: str) -> None:
    assert pointed(first) > pointed(second)


def test_what_every_page_says_points_at_nothing() -> None:
    assert pointed("Form a strong joint effort") == 0
    assert pointed("The Party Committee should attach great importance to lifts") <= 1


def test_a_soft_word_is_no_word_for_work_as_such() -> None:
    soft, routine = ({row["en"] for row in rows(name)} for name in ("soft_words", "routine_words"))
    assert not soft & routine
    assert all(word == word.lower() and " " not in word for word in soft)


def _meeting(
    zh: str, en: str | None, figures: tuple[tuple[str, float, str, str, Direction | None], ...] = ()
):
    said = Evidence(sentence="s1", start=0, end=len(zh), quote=zh)
    asked = Directive(
        speaker_zh="会议", verb=Verb.REQUIRED, kind=DirectiveKind.TARGET, topic=Topic.ECONOMY, zh=zh, en=en, salience=70,
        evidence=(said,),
    )  # fmt: skip
    found = []
    for number, value, unit, clause, way in figures:
        at = zh.index(clause)
        quote = Evidence(sentence="s1", start=at, end=at + len(clause), quote=clause)
        found.append(
            Figure(zh=number, value=value, unit=unit, approx=Approximation.AT_LEAST, direction=way, evidence=(quote,))
        )  # fmt: skip
    return Event(
        id="a1e1", kind=EventKind.GOV_EXECUTIVE, title_en="Meeting", title_zh="会议", date=DAY, directives=(asked,),
        figures=tuple(found),
    )  # fmt: skip


def test_three_demands_are_told_the_most_pointed_first() -> None:
    en = "Tidy up the vegetable market. Register old lifts by the end of May. Clear drains in Yanhe Town. Repair walls."
    told = concrete([_meeting("要整治菜场", en)], 60)
    assert told is not None and told.told == 3
    assert told.text.startswith(
        "Among the demands: register old lifts by the end of May; clear drains in Yanhe Town; "
    )


def test_a_platitude_is_named_by_no_bottom_line_and_a_thin_demand_only_where_there_is_no_other() -> None:
    dull = "Get things done and break new ground. Join forces. Apply rewards and penalties strictly."
    assert concrete([_meeting("要整治菜场", dull)], 60) is None
    assert (
        concrete([_meeting("要整治菜场", "Get things done and break new ground; join forces.")], 60) is None
    )
    thin = "Introduce closed-loop management."
    told = concrete([_meeting("要整治菜场", thin)], 60)
    assert told is not None and told.text == "Among the demands: introduce closed-loop management."
    beside = concrete([_meeting("要整治菜场", f"{thin} Register old lifts by the end of May.")], 60)
    assert beside is not None and "closed-loop" not in beside.text


def test_how_many_at_least_weighs_like_a_number_in_digits() -> None:
    assert pointed("Add at least two leading enterprises") > pointed("Add leading enterprises") + 3


@pytest.mark.parametrize(
    ("zh", "clause", "figure", "said"),
    [
        ("要狠抓冬种，力争规上工业增加值增长7%以上", "力争规上工业增加值增长7%以上", ("7%以上", 7, "%", Direction.UP),
         "Target: value added of industrial enterprises above designated size, up at least 7 percent."),
        ("奋斗目标是：一般公共预算收入增长6%以上", "一般公共预算收入增长6%以上", ("6%以上", 6, "%", Direction.UP),
         "Target: general public budget revenue, up at least 6 percent."),
        ("确保粮食播种面积稳定在12万亩以上", "确保粮食播种面积稳定在12万亩以上", ("12万亩以上", 120000, "mu", None),
         "Target: grain sown area, at least 120,000 mu."),
        ("力争人均可支配收入比增达到9%", "力争人均可支配收入比增达到9%", ("9%", 9, "%", Direction.UP),
         "Target: per capita disposable income, up 9 percent."),
        ("确保新增规上工业企业8家", "确保新增规上工业企业8家", ("8家", 8, "items", None),
         "Target: eight new industrial enterprises above designated size."),
    ],
)  # fmt: skip
def test_targets_are_told_by_what_they_measure(zh: str, clause: str, figure: tuple, said: str) -> None:
    number, value, unit, way = figure
    told = targets([_meeting(zh, None, ((number, value, unit, clause, way),))], 60)
    assert told is not None and told[0].lower().startswith(said[:-6].lower())


@pytest.mark.parametrize(
    ("zh", "clause"),
    [
        ("固定资产投资已增长9%，要再接再厉", "固定资产投资已增长9%"),  # was done
        ("要抓好投资，固定资产投资增长9%", "固定资产投资增长9%"),  # nobody aims at it
        ("力争增速高于全市平均2个百分点", "力争增速高于全市平均2个百分点"),  # of what, is not said
    ],
)
def test_what_is_no_target_is_not_told_as_one(zh: str, clause: str) -> None:
    number = "2个百分点" if "百分点" in clause else "9%"
    assert targets([_meeting(zh, None, ((number, 9, "%", clause, Direction.UP),))], 60) is None


def test_a_target_told_in_english_is_not_told_again() -> None:
    held = _meeting(
        "力争固定资产投资增长9%", "Strive for growth of 9 percent in fixed-asset investment.",
        (("9%", 9, "%", "力争固定资产投资增长9%", Direction.UP),),
    )  # fmt: skip
    assert targets([held], 60) is None


def test_a_report_of_figures_is_read_for_the_whole_first() -> None:
    order = [
        "gross regional product",
        "fixed-asset investment",
        "total retail sales of consumer goods",
        "per capita disposable income of residents",
        "value added of the primary sector",
    ]
    ranks = [headline_rank(one) for one in order]
    assert ranks == sorted(set(ranks))
    assert headline_rank("per capita disposable income of urban residents") == headline_rank(
        "vegetable output"
    )


def test_each_demand_is_told_of_before_more_of_one() -> None:
    one = "Register old lifts by the end of May. Register old boilers of Yanhe Town by the end of May."
    other = "Clear the drains of Lane Three."
    told = concrete([_meeting("要登记电梯", one), _meeting("要清沟", other)], 60)
    assert told is not None
    assert "lifts" in told.text.partition(";")[0] or "boilers" in told.text.partition(";")[0]
    assert "drains" in told.text.split(";")[1]
