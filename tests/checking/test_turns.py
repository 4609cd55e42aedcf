"""A line may not say the contrary of what the Chinese clause about the same thing says. Invented facts."""

import pytest

from summarizer.checking.acts.turns import check_turns
from summarizer.checking.line.counterparts import counterparts

ZH = "近年来，县里提高了水库的防洪标准，压缩了审批时间，对进展缓慢的项目点名通报。"


def turned(en: str, zh: str = ZH) -> list[str]:
    return [message.split("”")[0].removeprefix("“") for message in check_turns(en, (zh,), ())]


def test_the_contrary_of_a_clause_is_found() -> None:
    assert turned("The flood-control standards of the reservoirs were lowered.") == ["lowered"]
    assert turned("Projects making fast progress were named.") == ["fast"]


def test_each_clause_is_held_against_its_own_words() -> None:
    assert turned("The flood-control standards of the reservoirs were raised.") == []
    assert turned("The time for approval was reduced.") == []


def test_what_is_denied_or_told_both_ways_is_left_alone() -> None:
    assert turned("The flood-control standards of the reservoirs were not lowered.") == []
    assert turned("Standards were raised and costs lowered for the reservoirs.") == []


def test_what_goes_on_about_the_same_is_one_clause() -> None:
    zh = "9月，采购经理指数为50.2%，比上月上升0.5个百分点。"
    assert turned("The purchasing managers' index fell to 50.2%.", zh) == ["fell"]


def test_going_all_out_counts_nothing() -> None:
    zh = "5月8日，市委书记何远深入部分企业开展调研，要求全力服务企业。"
    assert turned("He Yuan went to enterprises and asked to go all out to serve enterprises.", zh) == []
    assert turned("He Yuan went to all enterprises.", zh) == ["all"]


def test_too_little_shared_says_nothing() -> None:
    assert turned("Fares were lowered.") == []


def test_every_pole_has_another() -> None:
    keys = [row.key for row in counterparts("turns")]
    assert min(keys.count(key) for key in keys) >= 2


@pytest.mark.parametrize("row", counterparts("turns"), ids=lambda row: row.words[:20])
def test_the_example_of_a_pole_is_believed(row) -> None:
    en, _, zh = row.test.partition(" <= ")
    assert row.en.search(en)
    _, _, more = row.han.partition(" / ")
    assert more, "a pole wants what says so and what may say so"
    assert turned(f"{en[0].upper()}{en[1:]}.", zh) == []
