import pytest

from summarizer.rules.rendered import directive_english, told_in_english


def test_clauses_are_rendered_in_order() -> None:
    assert directive_english("要加强组织领导，压实工作责任") == (
        "Strengthen organization and leadership. Enforce work responsibilities."
    )


def test_what_has_no_english_is_quoted_in_its_place() -> None:
    en = directive_english("要加强组织领导，压实工作责任，牵牢牛鼻子")
    assert en is not None
    assert en.endswith("“牵牢牛鼻子”.")


def test_a_directive_mostly_without_english_stays_chinese() -> None:
    assert directive_english("要牵牢牛鼻子，打好组合拳，当好施工队，画好工笔画，练好基本功") is None


@pytest.mark.parametrize(
    ("en", "told"),
    [
        (None, False),
        ("“压实责任压实责任压实责任”. Do A.", False),
        ("“压实责任”. Do A and B.", True),
    ],
)
def test_a_directive_that_is_mostly_quoted_does_not_count_as_told(en: str | None, told: bool) -> None:
    assert told_in_english("要压实责任，要压实责任，要责任", en) is told


def test_two_clauses_that_say_the_same_are_told_once() -> None:
    assert (
        directive_english("各部门要主动服务，靠前服务") == "Departments should provide services proactively."
    )
