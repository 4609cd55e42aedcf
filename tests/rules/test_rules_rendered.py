from summarizer.rules.rendered import directive_english


def test_clauses_are_rendered_in_order() -> None:
    assert directive_english("要加强组织领导，压实工作责任") == (
        "Strengthen organization and leadership. Enforce work responsibilities."
    )


def test_what_has_no_english_is_quoted_in_its_place() -> None:
    en = directive_english("要加强组织领导，压实工作责任，牵牢牛鼻子")
    assert en is not None
    assert en.endswith("“牵牢牛鼻子”.")


def test_a_directive_mostly_without_english_stays_chinese() -> None:
    assert directive_english("要牵牢牛鼻子，下好先手棋，打好组合拳") is None


def test_two_clauses_that_say_the_same_are_told_once() -> None:
    assert directive_english("各部门要主动服务，靠前服务") == "Departments should provide services proactively."
