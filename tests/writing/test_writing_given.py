"""Who gave what to whom."""

import pytest

from summarizer.writing.given import gift


@pytest.mark.parametrize(
    ("clause", "en"),
    [
        (
            "青禾区工商联向云河县捐赠了包括校服等共价值8万元的物资和2万元助学金",
            "The Qinghe District Federation of Industry and Commerce donated goods worth 80,000 yuan and 20,000 yuan in "
            "study grants to Yunhe County.",
        ),
        ("中国石化向云河县捐赠帮扶资金200万元", "Sinopec donated 2 million yuan to Yunhe County."),
        ("县总工会为困难学生捐赠书包200个", "The County Federation of Trade Unions donated 200 school bags to students from poor families."),
        ("这次共为贫困学生捐赠现金32000元", "Students from poor families received 32,000 yuan in cash."),
        ("爱心企业捐赠价值12万余元的图书", "Businesses donated books worth more than 120,000 yuan."),
    ],
)  # fmt: skip
def test_a_gift_is_told_whole(clause: str, en: str) -> None:
    assert gift(clause) == en


def test_what_the_clauses_behind_it_list_is_told_or_said_to_be_more() -> None:
    assert (
        gift("远山集团捐款50万元", ("校服300套",))
        == "The Yuanshan Group donated 500,000 yuan and 300 school uniforms."
    )
    told = gift("远山集团捐款50万元", ("某某物300套",))
    assert told == "The Yuanshan Group donated 500,000 yuan, among other things."


@pytest.mark.parametrize(
    "clause",
    [
        "将向云河县捐赠100万元",
        "远山集团计划向云河县捐赠100万元",
        "先后收到单位、企业和职工捐款34000元",
        "云河县向青禾县捐赠了价值310万的物资",
        "张明向家乡小学捐款5万元",
    ],
)
def test_what_is_ahead_taken_in_or_not_told_whole_is_no_gift(clause: str) -> None:
    assert gift(clause) is None
