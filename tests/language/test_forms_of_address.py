import pytest

from summarizer.language.people.forms_of_address import called_by_post
from summarizer.language.people.people import find_people

POSTS = {
    "扈青山": frozenset({"市委常委", "常务副市长"}),
    "扈明": frozenset({"市教育局局长"}),
    "欧阳川": frozenset({"县委书记"}),
}


def called(text: str) -> list[tuple[str, str]]:
    return [(m.name, text[m.start : m.end]) for m in called_by_post(text, POSTS, find_people(text, POSTS))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("扈市长强调，要抢抓晴好天气施工。", [("扈青山", "扈市长")]),
        ("每到一处，扈市长都仔细询问，扈局长一行随后返回。", [("扈明", "扈局长")]),
        ("欧阳书记指出，成绩来之不易。", [("欧阳川", "欧阳书记")]),
        ("扈市长的讲话鼓舞人心。", []),  # nobody acts
        ("贺市长强调，要抓好落实。", []),  # nobody of that name was named
        ("扈书记强调，要抓好落实。", []),  # nor with that post
        ("扈青山强调，要抓好落实。", []),  # named in full
    ],
)
def test_who_was_named_with_a_post_is_known_by_family_name_and_post(text, expected):
    assert called(text) == expected


def test_of_two_who_fit_neither_is_meant():
    posts = {**POSTS, "扈海波": frozenset({"副市长"})}
    assert list(called_by_post("扈市长强调，要抓好落实。", posts, ())) == []


@pytest.mark.parametrize("address", ["同志", "市长", "常委"])
@pytest.mark.parametrize("did", ["强调，要抓好落实。", "详细了解情况。", "一行来到石渡镇。"])
def test_by_the_given_name_nobody_else_is_meant(address, did):
    assert called(f"青山{address}{did}") == [("扈青山", f"青山{address}")]
    assert called(f"远山{address}{did}") == []


def test_a_given_name_that_reads_like_a_whole_name_is_no_second_person():
    posts = {"何洪涛": frozenset({"县委书记"})}
    text = "洪涛书记强调，要抓好落实。"
    assert [m.name for m in called_by_post(text, posts, find_people(text, posts))] == ["何洪涛"]
    both = {**posts, "洪涛": frozenset({"镇党委书记"})}
    assert list(called_by_post(text, both, find_people(text, both))) == []
