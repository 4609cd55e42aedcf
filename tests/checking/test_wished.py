"""A deed whose own verb the Chinese only has where it wants it is not told as done. Invented facts."""

from summarizer.checking.acts.wished import check_wished

WANTED = ("考察团对青禾县取得的成绩表示赞赏，希望加强沟通交流，深化两地对口协作。",)
TOLD = ("青禾县与蓝塘县深化了两地对口协作。",)


def test_a_hope_told_as_done_is_doubted():
    (message,) = check_wished("The two counties deepened their paired cooperation.", WANTED, ())
    assert "deepened" in message


def test_a_result_or_a_hope_told_as_such_is_not():
    assert not list(check_wished("The two counties deepened their paired cooperation.", TOLD, ()))
    assert not list(check_wished("The visitors hoped that paired cooperation would be deepened.", WANTED, ()))


def test_an_order_tells_nothing():
    assert not list(check_wished("Stay committed to deepened paired cooperation.", WANTED, ()))


def test_a_verb_that_is_also_told_is_not_doubted():
    both = ("青禾县深化两地协作，取得了成效。会议要求，要深化对口协作。",)
    assert not list(check_wished("The county deepened cooperation.", both, ()))


def test_what_is_to_come_is_not_already_so():
    zh = ("他表示，公司将全方位融入青禾区经济发展。",)
    assert list(
        check_wished("He said the company had already joined fully in the district's economy.", zh, ())
    )
    assert not list(check_wished("He said the company would join fully in the district's economy.", zh, ()))


def test_value_added_is_nothing_that_was_added():
    wanted = ("力争规上工业增加值增长7%以上。",)
    assert not list(check_wished("The value added of industry is to grow by at least 7%.", wanted, ()))
