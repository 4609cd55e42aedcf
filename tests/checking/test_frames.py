"""Whom each stretch of an article is told of, and whom a sentence of English tells something of."""

from array import array

import pytest

from summarizer.checking.whom.frames import FIRM, MEETING, frames, subjects
from summarizer.checking.whom.owners import check_owners
from summarizer.checking.whom.subjects import claims
from summarizer.checking.whom.told import tellers
from summarizer.facts import Person, Role
from summarizer.reading.text import Sentence

LUO, SHEN = "骆青山", "沈玉兰"
PEOPLE = tuple(
    Person(zh=zh, en=en, name_certainty="certain", role=Role.MENTIONED, evidence=())
    for zh, en in ((LUO, "Luo Qingshan"), (SHEN, "Shen Yulan"), ("何文", "He Wen"))
)
TALK = (
    ("青石县县长骆青山向蓝塘县的支持表示感谢。", 0),
    ("他说，青石县正处在转型的关键时期，希望借鉴蓝塘县的做法。", 0),
    ("要加强产业协作，共建园区。", 0),
    ("沈玉兰介绍了蓝塘县水利建设情况。", 1),
    ("远山集团将全力支持农产品销售。", 1),
    ("会议指出，要守住耕地红线。", 2),
    ("会后，大家参观了粮库。", 2),
)


def sentences(rows=TALK):
    return [Sentence(f"s{n + 1}", text, array("i"), par) for n, (text, par) in enumerate(rows)]


def told(characters):
    return next(one for one in frames(sentences(), [LUO, SHEN]) if characters in one.zh)


@pytest.mark.parametrize(
    ("characters", "people"),
    [
        ("转型的关键", {LUO}),
        ("共建园区", {LUO}),
        ("水利建设", {SHEN}),
        ("农产品销售", {SHEN}),
        ("耕地红线", {MEETING}),
        ("参观了粮库", set()),
    ],
)
def test_words_go_on_until_somebody_else_speaks(characters, people):
    assert told(characters).people == people


@pytest.mark.parametrize(
    ("characters", "party"), [("转型的关键", "青石县"), ("农产品销售", FIRM), ("参观了粮库", "")]
)
def test_a_stretch_speaks_of_the_place_or_firm_it_begins_with(characters, party):
    assert told(characters).party == party


@pytest.mark.parametrize(
    ("zh", "who"),
    [
        ("县长骆青山、副县长沈玉兰出席会议", {LUO, SHEN}),
        ("县长骆青山会见了沈玉兰一行", {LUO}),
        ("会议听取了沈玉兰关于防汛工作的汇报", {SHEN}),
        ("会议传达了骆青山的讲话", set()),
    ],
)
def test_who_a_clause_begins_with_is_told_of(zh, who):
    assert subjects(zh, [LUO, SHEN]) == who


@pytest.mark.parametrize(
    ("line", "who", "party"),
    [
        ("Vice mayor Shen Yulan said Lantang will build a park.", {SHEN}, "lantang"),
        ("Farm sales, Luo noted, are to grow.", {LUO}, ""),
        ("The plan was presented by Shen Yulan.", {SHEN}, ""),
        ("The group will support farm sales.", set(), "the company"),
        ("He hoped for more trade.", set(), ""),
        ("Lantang was given a grant.", set(), ""),
    ],
)
def test_a_sentence_of_english_is_told_of_somebody(line, who, party):
    found = next(iter(claims(line, PEOPLE)))
    assert (found.people, found.party) == (who, party)


@pytest.mark.parametrize(
    ("line", "wrong"),
    [
        ("Luo said Qingshi was at a key stage of its transformation and hoped to learn from Lantang.", False),
        ("Shen said Qingshi was at a key stage of its transformation.", True),
        ("Luo said Lantang was at a key stage of its transformation.", True),
        ("Shen said the group would fully support sales of farm produce.", False),
        ("Luo said the group would fully support sales of farm produce.", True),
        ("The red line of farmland must be held, Shen said.", True),
        ("Luo Qingshan, county head of Qingshi, took part.", False),
        ("The provincial government stressed that the red line of farmland must be held.", True),
        ("The Lantang delegation said Qingshi was at a key stage of its transformation.", True),
        ("The meeting stressed that the red line of farmland must be held.", False),
        ("Lantang will fully support sales of farm produce.", True),
        ("The group will fully support sales of farm produce.", False),
    ],
)
def test_words_and_deeds_are_told_of_their_own(line, wrong):
    cited = [one.id for one in sentences()]
    assert bool(list(check_owners(line, sentences(), PEOPLE, cited))) is wrong


def test_a_line_that_marks_later_words_may_name_who_says_them():
    assert list(tellers(sentences(), PEOPLE, ("s3",))) == [LUO]
    assert not list(tellers(sentences(), PEOPLE, ("s6",)))
    assert not list(tellers(sentences(), PEOPLE, ()))


def test_a_university_is_no_place():
    rows = [("青石大学将发挥科研优势，助推蓝塘县水利发展。", 0)]
    line = "{} will use its strengths in research to further water conservancy."
    assert list(check_owners(line.format("Lantang"), sentences(rows), (), ["s1"]))
    assert not list(check_owners(line.format("The university"), sentences(rows), (), ["s1"]))
