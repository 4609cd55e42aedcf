import re

import pytest
from hypothesis import given, strategies as st

from summarizer.facts import Directive, DirectiveKind, Event, EventKind, Evidence, Topic, Verb, When
from summarizer.language.rows import rows
from summarizer.writing.points import key_points
from summarizer.writing.quoting import clauses_told, english_beside, told_in
from summarizer.writing.requirements import chosen, offers
from summarizer.writing.wording import topic_label

ATTITUDES = (
    "压实工作责任", "提高政治站位", "统一思想认识", "强化责任担当", "形成工作合力", "营造浓厚氛围", "树牢大局意识", "增强使命感",
    "高度重视", "确保取得实效", "发扬优良作风", "加强组织领导", "坚定必胜信心",
)  # fmt: skip
THINGS = (
    "改造老旧管网",
    "整治河道采砂",
    "建好云溪产业园区",
    "修复湿地",
    "申报专项债券资金",
    "排查自建房隐患",
)


def asked(zh: str, en: str | None = None, salience: int = 50, topic: Topic = Topic.ECONOMY) -> Directive:
    return Directive(
        speaker_zh="会议", verb=Verb.REQUIRED, kind=DirectiveKind.TASK, topic=topic, zh=zh, en=en, salience=salience,
        evidence=(Evidence(sentence=f"s{len(zh)}", start=0, end=len(zh), quote=zh),),
    )  # fmt: skip


def meeting(*directives: Directive) -> Event:
    return Event(
        id="a1e1", kind=EventKind.GOV_EXECUTIVE, title_en="Meeting", title_zh="会议", date=When(), directives=directives
    )  # fmt: skip


def told(*directives: Directive, room: int = 200) -> list[str]:
    return list(chosen(offers([meeting(*directives)]), room).values())


@given(st.lists(st.sampled_from(ATTITUDES), min_size=1, max_size=4))
def test_attitudes_tell_nothing_however_many_there_are(words: list[str]) -> None:
    assert told_in("、".join(words)) == 0


@given(st.sampled_from(THINGS), st.sampled_from(ATTITUDES))
def test_a_thing_tells_more_than_an_attitude(thing: str, attitude: str) -> None:
    assert told_in(thing) > told_in(attitude)


@pytest.mark.parametrize(
    ("more", "less"),
    [
        ("整治学校、景区、渡口等重点场所", "整治渡口"),
        ("6月底前完成改造", "尽快完成改造"),
        ("施工单位要加固河道堤防", "加固河道堤防"),
        ("整治占道经营", "按照占道经营整治方案"),
    ],
)
def test_a_row_a_day_or_somebody_who_is_asked_tells_more(more: str, less: str) -> None:
    assert told_in(more) > told_in(less)


@pytest.mark.parametrize(
    "zh", ["这是2024年的重要任务", "农田是发展的重要基础", "不怕千家万户难", "办好“1+3”"]
)
def test_a_year_a_name_or_what_something_is_counts_nothing(zh: str) -> None:
    assert told_in(zh) < 6


@given(st.permutations(THINGS), st.sampled_from(ATTITUDES), st.integers(0, 6))
def test_what_is_quoted_stands_in_the_demand_word_for_word(things: list[str], attitude: str, at: int) -> None:
    zh = "要" + "，".join([*things[:at], attitude, *things[at:]])
    quotes = [quote for line in told(asked(zh)) for quote in re.findall("“([^”]*)”", line)]
    assert quotes and all(quote in zh for quote in quotes)


def test_clauses_side_by_side_are_quoted_in_one_and_an_attitude_is_left_out() -> None:
    zh = "要提高政治站位，凝聚各方力量，压实工作责任，改造老旧管网，整治河道采砂，确保取得实效，坚定必胜信心"
    assert told(asked(zh))[0].startswith("“改造老旧管网，整治河道采砂”")


def test_a_demand_in_few_english_words_is_told_with_what_it_names() -> None:
    en = "Take a broader view. “重点整治河道采砂、乱堆乱放”. Register every lift by the end of May."
    assert told(asked("要提高站位，重点整治河道采砂、乱堆乱放，5月底前登记每部电梯", en=en)) == [
        "“重点整治河道采砂、乱堆乱放” (improper piling). Register every lift by the end of May"
    ]


def test_what_says_little_is_left_out_where_enough_is_told() -> None:
    dull = asked("要久久为功", en="Lead the team well", topic=Topic.RURAL)
    plain = [
        asked(f"要做{n}", en=f"{what} by the end of May", topic=topic)
        for n, (what, topic) in enumerate(
            [
                ("Dredge ponds", Topic.ENVIRONMENT),
                ("Mend roofs", Topic.URBAN_LAND),
                ("Dig wells", Topic.INDUSTRY),
            ]
        )
    ]
    assert "Lead the team well" in told(dull)
    assert "Lead the team well" not in told(dull, *plain)


def test_no_slogan_of_study_is_quoted() -> None:
    study = asked("要坚定捍卫“两个确立”，把学习成果转化为项目建设成效", topic=Topic.POLITICAL_STUDY)
    assert not [line for line in told(study, asked("要清淤", en="Dredge ponds")) if "“" in line]


@given(st.integers(1, 30))
def test_however_much_is_asked_only_so_much_is_quoted(many: int) -> None:
    asks = [asked(f"要实施云溪{n}号水库除险加固工程，改造老旧管网，整治河道采砂") for n in range(many)]
    points = key_points([meeting(*asks)])
    assert sum(point.en.count("“") for point in points) <= 8


def test_members_of_a_list_that_have_english_stand_beside_it() -> None:
    assert {"workplace safety", "food security"} <= set(english_beside("守住安全生产、粮食安全、某某等底线"))
    assert english_beside("落实甲乙、丙丁、技术三个责任人") == ()


@pytest.mark.parametrize("zh", ["2月28日，召开全体会议", "目前，改造老旧管网"])
def test_what_only_says_when_goes_with_what_is_asked(zh: str) -> None:
    assert all(
        "，" in line or "改造" in line
        for line in told(asked(f"{zh}，压实工作责任，提高政治站位，形成强大工作合力，营造浓厚氛围"))
    )


@pytest.mark.parametrize(
    "zh",
    [
        "打通关节，激活全盘",
        "年底事务千头万绪",
        "充分认识河道整治的重要性",
        "深入学习《河道管理条例》",
        "河道整治是发展的迫切需要",
    ],
)
def test_a_manner_of_speaking_or_what_is_to_be_thought_tells_too_little(zh: str) -> None:
    assert told_in(zh) < 2


def test_idle_words_are_words_of_han_characters_each_once() -> None:
    words = [row["zh"] for row in rows("idle_words")]
    assert len(words) == len(set(words))
    assert all(re.fullmatch("[一-鿿]{2,6}", word) for word in words)


@given(st.lists(st.sampled_from([row["zh"] for row in rows("idle_words")]), min_size=1, max_size=8))
def test_words_of_work_as_such_tell_nothing_in_whatever_order(words: list[str]) -> None:
    assert told_in("".join(words)) <= 1


@pytest.mark.parametrize(
    ("zh", "en", "told"),
    [
        # By what something is done says nothing without what is done.
        (
            "围绕茶园改造、灌区配套等重点工作，培育更多名优品牌",
            "“围绕茶园改造、灌区配套等重点工作”. Build more brands.",
            ["Centering on “茶园改造、灌区配套”, build more brands"],
        ),
        (
            "聚焦茶园改造等领域，延伸全部链条。",
            "“聚焦茶园改造等领域”. “延伸全部链条”.",
            ["“聚焦茶园改造等领域，延伸全部链条”"],
        ),
        # It stands as it stands there.
        (
            "聚焦茶园改造等领域，要延伸全部链条。",
            "“聚焦茶园改造等领域”. “要延伸全部链条”.",
            ["“聚焦茶园改造等领域，要延伸全部链条”"],
        ),
        # What is on no field says nothing.
        ("聚焦重点领域，延伸全部链条。", "“聚焦重点领域”. “延伸全部链条”.", ["“延伸全部链条”"]),
        # Two things to do stay two.
        (
            "聚焦茶园改造，延伸全部链条",
            "“聚焦茶园改造”. “延伸全部链条”.",
            ["“聚焦茶园改造”", "“延伸全部链条”"],
        ),
    ],
)
def test_a_lead_goes_with_what_is_asked(zh: str, en: str, told: list[str]) -> None:
    assert [clause.rstrip(".").replace(" (tea plantations)", "") for clause in clauses_told(zh, en)] == told


def test_a_theme_heads_a_line_only_if_no_demand_on_it_names_another() -> None:
    fires = "抓好森林防火，加强森林防火巡查，备足森林防火物资"
    both = [fires, f"{fires}，化解信访积案，答复信访事项"]
    assert topic_label(Topic.SAFETY_STABILITY, both) == "Forest fire prevention and petitions"
    assert topic_label(Topic.SAFETY_STABILITY, [*both, "抓好防汛"]) == "Safety and stability"
