import pytest

from summarizer.english.nominal.project_groups import group


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("签约项目28个", "28 projects"),
        ("产业项目53个", "53 industrial projects"),
        ("12个重点项目", "12 key projects"),
        ("8个总投资59亿元的项目", "eight projects"),
        ("签约亿元以上项目10个", "ten projects of at least 100 million yuan each"),
        ("过亿元项目13个", "13 projects of more than 100 million yuan each"),
        ("10亿元以上制造业项目4个", "four manufacturing projects of at least 1 billion yuan each"),
        ("5亿~10亿元项目3个", "three projects of 500 million to 1 billion yuan each"),
        ("千万元以上项目6个", "six projects of at least 10 million yuan each"),
        ("亿元项目3个", None),  # of one or of several hundred million
        ("青禾智能家居产业园", None),
    ],
)
def test_a_group_is_counted_first_and_its_size_stands_behind(zh, en):
    assert group(zh) == en
