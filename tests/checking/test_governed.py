"""What governs each stretch of a sentence, and the act that governs each paper."""

import pytest

from summarizer.checking.acts.acts import check_acts
from summarizer.checking.acts.governed import only_told, only_wanted, stretches
from summarizer.checking.line.counterparts import counterparts
from summarizer.checking.names.pronouns import check_pronouns

SENTENCE = "骆青山察看了东溪河治理工程，指出，要坚持生态优先，确保河道得到系统治理，目前已建成防洪堤3公里。"


def test_a_wish_carries_on_until_something_is_told():
    assert [one.wanted for one in stretches(SENTENCE)] == [False, False, True, True, False]
    assert [one.said for one in stretches(SENTENCE)] == [False, True, True, True, True]


def test_what_is_asked_for_needs_no_word_of_asking():
    zh = "丰富商品种类，稳定商品价格"
    assert not only_wanted("Goods were varied and prices stabilised.", (zh,), ())
    assert only_wanted("Goods were varied and prices stabilised.", (zh,), (zh,))


def test_what_is_told_is_not_still_to_come():
    assert only_told(
        "Plans and designs for the courtyards are still to be settled.",
        ("楼院的规划设计已经确定，要加快改造。",),
        (),
    )


ACTS = ("会议审议通过了县第七届人大二次会议议程，听取了县政府关于代表建议办理情况的报告。",)


@pytest.mark.parametrize(
    ("en", "wrong"),
    [
        ("The agenda of the second session was adopted.", False),
        ("The report on how deputies' suggestions were handled was adopted.", True),
        ("The meeting heard a report on how deputies' suggestions were handled.", False),
        ("It was not adopted.", False),
    ],
)
def test_each_paper_has_its_own_act(en, wrong):
    assert bool(list(check_acts(en, ACTS, ()))) is wrong


@pytest.mark.parametrize("row", counterparts("acts"), ids=lambda row: row.key)
def test_every_act_stands_for_its_test(row):
    en, zh = row.test.split(" <= ")
    assert row.en.search(en) and row.zh.search(zh)


def test_what_is_to_be_done_by_a_day_is_wanted_and_what_is_done_by_it_is_told():
    assert [one.wanted for one in stretches("加快管网改造，8月底前完成2600米主管网铺设")] == [False, True]
    assert [one.wanted for one in stretches("8月底前已完成2600米主管网铺设")] == [False]


def test_what_an_office_made_a_report_of_was_heard():
    quotes = ("会上，镇党委副书记传达了《通知》，农业、环保等4个办公室负责人作了汇报。",)
    line = "Heard: reports of the heads of four offices, for agriculture and environmental protection."
    assert not list(check_acts(line, quotes, ()))
    assert list(check_acts("The rectification notice was adopted.", ("会上传达了整治通知。",), ()))


def test_what_is_decided_at_the_end_is_decided_of_all_that_was_counted():
    quotes = ("讨论了城市更新办法", "四项议题，并原则通过")
    assert not list(check_acts("Adopted: the urban renewal measures (in principle).", quotes, ()))
    assert list(check_acts("Adopted: the urban renewal measures.", ("讨论了城市更新办法",), ()))


def test_a_piece_of_one_clause_goes_with_every_verb_in_it():
    sentence = "会议审议通过了召开二次会议的决定；讨论协商了召开二次会议的有关事宜。"
    line = "Discussed: matters relating to the second session."
    assert not list(check_acts(line, (sentence,), (), ("讨论协商了召开二次会议的有关事宜",)))


def test_a_family_name_is_no_pronoun():
    assert not check_pronouns("Appointed: He Jing (何静) as director.", ("任命何静（女）为局长。",))
    assert check_pronouns("He was appointed director.", ("任命何静（女）为局长。",))
