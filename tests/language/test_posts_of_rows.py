import pytest

from summarizer.language.people.people import find_people


def held(text: str) -> dict[str, tuple[str, ...]]:
    return {mention.name: mention.titles for mention in find_people(text)}


def test_a_row_holds_the_post_that_closes_it() -> None:
    found = held("县委书记傅明远讲话，方竹青、于得水、万里鹏等县领导出席会议。")
    assert found == {
        "傅明远": ("县委书记",),
        "方竹青": ("县领导",),
        "于得水": ("县领导",),
        "万里鹏": ("县领导",),
    }


def test_so_does_who_is_counted_with_others() -> None:
    assert held("会议由主任傅明远主持，方竹青等18位云河市人大代表应邀出席。")["方竹青"] == ("云河市人大代表",)


@pytest.mark.parametrize(
    "text",
    [
        "方竹青、于得水等领导出席会议。",
        "方竹青、于得水等县领导干部学习研讨班学员参加。",
        "方竹青、于得水等3位同志参加。",
    ],
)
def test_no_post_is_made_of_less(text: str) -> None:
    assert not any(held(text).values())


def test_elected_clergy_hold_what_they_were_elected_to() -> None:
    found = held("会议选举慧山为云河市佛教协会会长，戒明、愿海为副会长，杜青山为秘书长。")
    assert found["慧山"] == ("云河市佛教协会会长",)
    assert found["愿海"] == ("副会长",)
    assert found["杜青山"] == ("秘书长",)


def test_a_bracket_ends_no_row_of_elected() -> None:
    found = held("选举傅明远为县人大常委会主任，石磊、冯志国（女）为副主任。")
    assert found["石磊"] == found["冯志国"] == ("副主任",)


@pytest.mark.parametrize(
    "text",
    [
        "各镇宣传委员、民族宗教助理员应邀出席。",
        "任馆长介绍了馆藏情况。",
        "派出所等安委会成员单位共10人参加。",
        "这幢居民楼建于1990年。",
    ],
)
def test_the_end_of_a_word_and_a_post_are_no_names(text: str) -> None:
    assert not held(text)


def test_who_is_made_head_of_a_group_keeps_the_next_clear_of_it() -> None:
    found = held("以市人大副主任张萍为团长、市侨联主席李川为副团长的考察团来访。")
    assert found == {"张萍": ("市人大副主任",), "李川": ("市侨联主席",)}


def test_veteran_leaders_close_a_row() -> None:
    found = held("方竹青、于得水等省级老领导以不同方式向家属表示慰问。")
    assert found == {"方竹青": ("省级老领导",), "于得水": ("省级老领导",)}


@pytest.mark.parametrize(
    "post", ["县委理论学习中心组成员", "县政府党组成员", "县委常委", "镇班子成员", "县领导"]
)
def test_a_committee_and_a_leadership_close_a_row(post: str) -> None:
    found = held(f"方竹青、于得水等{post}出席会议。")
    assert found == {"方竹青": (post,), "于得水": (post,)}


def test_those_at_home_close_a_row() -> None:
    assert held("方竹青、于得水等在家市领导出席会议。")["于得水"] == ("市领导",)


@pytest.mark.parametrize("text", ["各村干部群众齐行动。", "全力保障人民群众平安过年。"])
def test_nobody_is_named_behind_a_word_for_everybody(text: str) -> None:
    assert not held(text)


def test_what_is_given_ends_before_the_next_name() -> None:
    found = held(
        "会议选举张青禾为会长、卢春山、陈小河、张传山为副会长，周宝川为监事长、杨嘉禾、郑延山为副监事长。"
    )
    assert found["张青禾"] == ("会长",)
    assert found["卢春山"] == found["张传山"] == ("副会长",)
    assert found["周宝川"] == ("监事长",)
    assert found["郑延山"] == ("副监事长",)


def test_several_posts_of_one_person_stay_together() -> None:
    assert held("会议决定任命傅明远为县教育局党组书记、局长。")["傅明远"] == ("县教育局党组书记", "局长")


def test_a_list_of_words_is_no_list_of_people() -> None:
    assert not held("安全、高效、方便、文明、和谐。")


def test_the_director_of_a_standing_committee_shares_no_post() -> None:
    found = held("县人大常委会主任魏邦川及汤河、高少川等县领导参加活动。")
    assert found == {"魏邦川": ("县人大常委会主任",), "汤河": ("县领导",), "高少川": ("县领导",)}
