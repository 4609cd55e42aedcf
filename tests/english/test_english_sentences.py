"""Where a sentence is cut, and what may be rendered beside a clause that is not."""

import re
from importlib.resources import files

import pytest
from hypothesis import given, strategies as st

from summarizer.english import clause, phrase, sentence
from summarizer.english.clauses.lexicon import rows_of, standard
from summarizer.english.clauses.rendering import LONGEST, clean, parsed
from summarizer.english.clauses.sentences import _may_go_on


def test_clauses_of_equal_rank_are_rendered_apart():
    assert [r.en for r in sentence("要抓好安全生产，推进项目建设。")] == [
        "Manage workplace safety.",
        "Advance project construction.",
    ]


def test_an_adjunct_comes_with_its_clause():
    (only,) = sentence("围绕主导产业，培育链主企业")
    assert only.en == "Focusing on the leading industries, cultivate chain-leading enterprises."


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        (
            "各部门要围绕年度目标，加强经济运行调度",
            "Focusing on the annual targets, departments should strengthen coordination of the economy.",
        ),
        (
            "各乡镇要以项目建设为抓手，优化营商环境",
            "With project construction as the lever, towns and townships should improve the business environment.",
        ),
    ],
)
def test_what_an_order_is_done_with_comes_before_who_is_told(zh, en):
    assert [part.en for part in sentence(zh)] == [en]
    assert sentence(zh)[0].addressee == zh[:3]


def test_what_is_no_clause_before_its_comma_and_goes_on_behind_it_is_read_on():
    lexicon = standard()
    tables = (files("summarizer.english") / "tables").iterdir()
    rows = [
        row
        for one in tables
        if one.name.endswith(".tsv")
        for row in rows_of(one.read_text("utf-8"), one.name)
    ]
    told = {
        clean(test.partition(" => ")[0]) for row in rows for test in row.test.split(" || ") if "，" in test
    }
    firsts = {zh: zh.partition("，")[0] for zh in told if parsed(zh, "CS", lexicon)[0].en}
    going_on = [zh for zh, first in firsts.items() if parsed(first, "CS", lexicon)[0].en is None]
    assert len(going_on) > 100
    assert [zh for zh in going_on if not _may_go_on(zh, len(firsts[zh]), lexicon)] == []
    assert not _may_go_on("坚持新突破，推进项目建设", 5, lexicon)


def test_an_addressee_carries_over():
    first, second = sentence("各街道要抓好安全生产，推进项目建设")
    assert first.en == "Subdistricts should manage workplace safety."
    assert (first.addressee, second.addressee) == ("各街道", "各街道")


def test_an_unknown_adjunct_of_manner_is_quoted_beside_its_clause():
    adjunct, order = sentence("以冰雪嘉年华为牵引，推进项目建设")
    assert (adjunct.zh, adjunct.en) == ("以冰雪嘉年华为牵引", None)
    assert order.en == "Advance project construction."


@pytest.mark.parametrize(
    "zh", ["对吐槽的桥梁，加快推进", "若桥梁吐槽，推进项目建设", "以冰雪嘉年华为牵引，从而推进项目建设"]
)
def test_a_clause_with_an_unknown_object_or_condition_is_refused_with_it(zh):
    assert [part.en for part in sentence(zh)] == [None]


def test_a_clause_after_an_unknown_condition_is_refused_with_it():
    assert [r.en for r in sentence("群众吐槽的桥梁，推进项目建设")] == [None]


@pytest.mark.parametrize("zh", ["严禁拖欠农民工工资，推诿扯皮", "不得拖欠农民工工资，推进项目建设"])
def test_what_a_prohibition_may_govern_is_not_rendered_as_an_order(zh):
    assert sentence(zh)[-1].en is None


def test_a_fresh_start_ends_a_prohibition():
    assert (
        sentence("严禁“一刀切”，坚决遏制重特大事故")[-1].en
        == "Resolutely prevent serious and major accidents."
    )


def test_an_order_of_its_own_ends_what_is_to_be_ensured():
    assert (
        sentence("确保项目建设有序开展，全力保障群众利益")[-1].en
        == "Go all out to safeguard the interests of the public."
    )


@pytest.mark.parametrize(
    ("before", "after", "en"),
    [
        ("确保值班到位", "认真落实值班制度", "Conscientiously implement the duty system."),
        ("做到责任落实到位", "确保安全", "Ensure safety."),
        (
            "确保实现年度目标",
            "为高质量发展奠定坚实基础",
            "Lay solid foundations for high-quality development.",
        ),
        ("加强巡查", "确保不留死角", "Ensure that no blind spots are left."),
    ],
)
def test_what_is_to_be_ensured_does_not_reach_over_the_next_order(before, after, en):
    assert sentence(f"{before}，{after}")[-1].en == en


def test_a_target_does_not_spread_over_a_list():
    assert clause("力争推进项目建设、培育链主企业").en is None


def test_one_refused_conjunct_is_dropped_and_named():
    whole = clause("抓好安全生产，推进桥梁栈道翻新，推进项目建设")
    assert whole.en == "Manage workplace safety; advance project construction."
    assert whole.dropped == ("推进桥梁栈道翻新",)


def test_mostly_unknown_sentences_are_not_rendered_in_part():
    assert clause("抓好安全生产，翻新桥梁栈道步道和沿江老码头").en is None


def test_a_predicate_without_its_subject_is_no_order():
    assert clause("落实到位").en is None
    assert clause("确保政策措施落实到位").en == "Ensure that policy measures are fully implemented."


def test_different_words_with_one_english_noun_are_refused():
    assert clause("培育单项冠军、单项冠军企业").en is None


def test_a_clause_longer_than_any_clause_is_refused_at_once():
    assert clause("推进项目建设、" * (LONGEST // 7 + 1)).en is None


def test_noun_phrases_have_neither_capital_nor_stop():
    assert phrase("重大项目建设").en == "major project construction"
    assert phrase("推进项目建设").en is None


@given(st.text(alphabet="要推进项目建设的和、，；。“”安全生产严禁不得1234亿元以为引领", max_size=60))
def test_any_text_is_answered_without_unfinished_english(text):
    for rendering in (*sentence(text), clause(text), phrase(text)):
        assert rendering.en is None or not set(rendering.en) & set("{}[]|\x02\x03\x04\x05")


@given(
    st.lists(
        st.sampled_from(["抓好安全生产", "推进项目建设", "翻新桥梁", "以冰雪节为牵引", "要提高政治站位"]),
        max_size=6,
    ),
    st.sampled_from("，；。"),
)
def test_no_clause_of_a_sentence_is_lost(pieces, mark):
    text = mark.join(pieces)
    kept = "".join(r.zh for r in sentence(text))
    assert kept.replace("，", "") == clean(text).replace("，", "").replace("；", "").replace("。", "")


@pytest.mark.parametrize("zh", ["做好学习服务保障工作", "做好检查督导工作", "做好接待服务保障工作"])
def test_kinds_of_work_are_not_read_as_a_deed_and_its_object(zh: str) -> None:
    assert clause(zh).en is None


@pytest.mark.parametrize("zh", ["不断完善功能提升品质", "深入挖掘潜力提升效益"])
def test_a_second_deed_without_a_mark_is_no_noun_of_the_first(zh: str) -> None:
    assert clause(zh).en is None


def test_two_words_that_are_one_noun_are_not_joined():
    told = sentence("确保全区重大重点项目工程建设顺利推进")
    assert "project projects" not in " ".join(clause.en or "" for clause in told)


@pytest.mark.parametrize("said", ["是当前的一项重大任务", "事关群众切身利益", "对全县发展具有重要意义"])
def test_what_something_is_said_of_is_no_order(said: str) -> None:
    assert [part.en for part in sentence(f"抓好安全生产，{said}")] == [None]


def test_what_is_done_at_the_end_of_a_list_is_done_to_all_of_it() -> None:
    assert clause("加强水库、河道巡查").en is None
    assert clause("确保瓜果和蔬菜丰收").en is None
    assert clause("争取民族政策和资金支持").en is None


def test_what_is_to_be_done_at_once_is_told_of_whatever_is_found():
    assert [part.en for part in sentence("加强巡查，发现安全隐患，立即整改到位")][:2] == [
        "Strengthen patrols.",
        None,
    ]


def test_what_is_to_be_done_by_a_time_takes_no_order_behind_it_with_it():
    refused, order = sentence("6月底前完成吐槽，推进项目建设")
    assert (refused.en, order.en) == (None, "Advance project construction.")


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("加大招商力度扩大有效投资", "Step up the investment promotion effort and expand effective investment."),
        ("各部门要压实责任确保任务落实", "Departments should enforce responsibilities and ensure the implementation of tasks."),
        ("加强部门协作形成工作合力", "Strengthen cooperation among departments and form a joint effort."),
        ("增收节支提升财政保障能力", "Raise revenue and cut spending, and improve the capacity for fiscal support."),
        ("引导企业扩大投资提高效益", None),
        ("培育龙头企业带动产业发展", None),
        ("贯彻落实扩大内需战略", None),
        ("完善产业发展促进就业机制", None),
        ("开展作风能力提升年活动", None),
        ("营造良好环境促进民营经济健康发展的氛围", None),
    ],
)  # fmt: skip
def test_two_orders_side_by_side_are_told_if_neither_governs_the_other(zh, en):
    assert sentence(zh)[0].en == en


@pytest.mark.parametrize("zh", ["确保明年秋季投入使用", "确保冬季稳定运行"])
def test_a_season_is_no_subject(zh: str) -> None:
    en = clause(zh).en or ""
    assert not re.search("that (?:autumn|winter)", en)


def test_what_is_stayed_committed_to_ends_with_the_next_order():
    assert clause("坚持依法行政、狠抓行政效能、强化正风肃纪").en == (
        "Stay committed to law-based administration; push hard on administrative effectiveness; "
        "improve conduct and enforce discipline."
    )


@pytest.mark.parametrize("zh", ["各镇街9月5日前完成隐患排查", "9月5日前各镇街完成隐患排查"])
def test_who_is_told_may_stand_before_or_behind_the_time(zh):
    assert clause(zh).en == "Towns and subdistricts should complete hazard checks by 5 September."
