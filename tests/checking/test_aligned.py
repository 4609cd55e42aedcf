"""Which sentences a line of prose tells of, what it may take for something else there, and names spelled in it."""

import pytest

from summarizer.checking.aligned import told_sentences
from summarizer.checking.figures.strays import check_strays
from summarizer.checking.figures.swaps import check_swaps
from summarizer.checking.line.counterparts import counterparts, prefiltered
from summarizer.checking.names.posts import _UNHELD, _UNHELD_WORDS
from summarizer.checking.names.spelled import check_spelled, is_mandarin
from summarizer.checking.vocabulary.things import check_mixed_up
from summarizer.reading import decode, read

TEXT = """青石县召开农业工作会议

9月14日，青石县召开秋季畜牧业工作会议，县长骆青山参加会议并讲话。会议听取了防汛工作汇报。会议强调，5月底前完成东堤4.2公里险段加固。要加强学校食堂管理。
"""


def sentences():
    return read(decode(TEXT.encode(), "page")).articles[0].sentences


@pytest.mark.parametrize(
    ("line", "characters"),
    [
        ("A meeting on autumn animal husbandry was held on September 14.", "秋季畜牧业"),
        ("It heard a report on flood control.", "防汛工作汇报"),
        ("4.2 km of dangerous dyke must be reinforced by the end of May.", "险段加固"),
        ("School canteens need better management.", "食堂管理"),
    ],
)
def test_a_line_is_found_its_sentence(line, characters):
    assert characters in told_sentences(line, sentences(), ())[0].text


def test_a_line_that_shares_nothing_is_given_none():
    assert told_sentences("Nothing of the sort was mentioned.", sentences(), ()) == ()


@pytest.mark.parametrize(
    ("line", "near", "wrong"),
    [
        ("A stretch of the west dyke is to be reinforced.", "加固东堤险段", True),
        ("A stretch of the east dyke is to be reinforced.", "加固东堤险段", False),
        ("The meeting on spring work was held.", "召开秋季工作会议", True),
        ("Work on the dykes in the east, and in the west.", "加固东堤", False),
        ("Recycling is to be promoted.", "发展产业，落实报告", False),
        ("Land acquisition is to be scaled back.", "加快土地征迁", True),
        ("Land acquisition is to be speeded up.", "加快土地征迁", False),
    ],
)
def test_what_is_taken_for_another_of_its_kind_is_found(line, near, wrong):
    assert bool(check_mixed_up(line, near)) is wrong


@pytest.mark.parametrize("word", ["lijiazhuang", "zhangzhou", "yongding", "nanping"])
def test_names_are_syllables(word):
    assert is_mandarin(word)


@pytest.mark.parametrize(
    "word", ["machine", "running", "danger", "building", "agenda", "strengthening", "council"]
)
def test_words_are_no_names(word):
    assert check_spelled(word.title(), "会议强调", ()) == ()


def test_a_name_without_a_kind_is_read():
    assert check_spelled("They went to Taoxi and Lijiaping.", "来到桃溪村、杨家坪村", ())
    assert not check_spelled("They went to Taoxi and Yangjiaping.", "来到桃溪村、杨家坪村", ())


def test_a_name_may_open_a_line_and_is_none_behind_a_hyphen():
    assert check_spelled("Taoxian was visited.", "来到青山村", ())
    assert check_spelled("In 2023 Taoxian was visited.", "来到青山村", ())
    assert not check_spelled("A pro-Taoxian group came.", "来到青山村", ())


def test_a_line_is_named_after_both_its_ends():
    assert not check_spelled("Testing of the Qingzhou–Baihe line has begun.", "青白高铁开始试运行", ())
    assert check_spelled("Testing of the Qingzhou–Baihe line has begun.", "青岭高铁开始试运行", ())


def test_a_figure_is_doubted_only_where_its_words_are_known():
    zh = ("新建幼儿园48所，增加入学名额1.2万个。",)
    assert not any(check_strays("The new ones take 12,000 more children.", zh))


def test_figures_in_a_row_are_of_their_own_things():
    zh = ("与青山供应链公司、白水餐饮公司签约，分别签约5000吨、4500吨。",)
    assert check_swaps("4,500 tonnes go to Qingshan (青山), 5,000 tonnes to Baishui (白水).", zh)
    assert not check_swaps("5,000 tonnes go to Qingshan (青山), 4,500 tonnes to Baishui (白水).", zh)


def test_a_figure_is_told_with_its_own_words():
    zh = ("上半年，27个项目开工，10个项目签约。",)
    assert any(check_strays("So far 27 have been signed.", zh))
    assert not any(check_strays("So far ten have been signed.", zh))


def test_what_another_row_of_figures_says_is_told_of_that():
    zh = ("上半年，鸡蛋产量3万吨，增长2%；牛奶产量5万吨，增长4%。",)
    assert any(check_strays("Egg output rose 4%.", zh))
    assert not any(check_strays("Milk output rose 4%.", zh))
    assert not any(check_strays("Egg and milk output rose 2% and 4%.", zh))


def test_a_name_is_no_thing():
    assert check_mixed_up("Yan Gang spoke.", "严刚讲话，治理噪声") == ()


def test_what_is_looked_up_before_a_row_of_things_lets_it_through():
    rows = [(row, said) for row in counterparts("things") for said in row.words.split("|") if said.isalpha()]
    lost = [said for row, said in rows if row not in prefiltered("things", said)]
    assert len(rows) > 500 and lost == []
    assert all(row in prefiltered("things", said) for row, said in _met_rows())


def _met_rows():
    """Rows with what each finds in its own example."""
    for row in counterparts("things"):
        if said := row.en.search(row.test):
            yield row, said[0]


def test_posts_that_nobody_holds_are_looked_for_by_a_word_of_each():
    assert all(any(word in english.pattern for word in _UNHELD_WORDS) for english, _ in _UNHELD)
