"""Marks in a text: where a clause begins, and what stands inside others."""

from summarizer.language.marks import behind_last, outside


def test_a_clause_begins_behind_the_last_mark_before_it():
    text = "会前，甲发言；乙讲话。"
    assert behind_last(text, "，。；", text.index("讲")) == text.index("乙")
    assert behind_last(text, "，。；", text.index("，")) == 0
    assert behind_last(text, "：", len(text)) == 0


def test_a_place_is_outside_unless_a_mark_before_it_is_open():
    text = "审议《甲、乙方案》、“丙”和丁（戊、己）"
    stops = [at for at, char in enumerate(text) if char == "、"]
    assert [outside(text, 0, at) for at in stops] == [False, True, False]
    # What opened before `begin` does not count, nor does what closes it.
    assert outside(text, text.index("甲"), stops[0])
    assert outside(text, text.index("乙"), stops[1])
