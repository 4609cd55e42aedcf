"""Characters torn apart at GBK bytes: pages of our own are damaged as injection damages them, and mended."""

import random

import pytest
from hypothesis import given, settings, strategies as st

from summarizer.facts import Flag
from summarizer.reading import decode
from summarizer.reading.page import clean_text
from summarizer.reading.repair.damage import readings
from summarizer.reading.repair.shift import artefacts

TABLE = "會議縣導經濟發展產業開關務實責為無進長強設項點組書記學習報運領辦動緊當時點員謹冊請如內軍該讓際個據農"
TEXT = (
    "6月3日上午，雲河縣政府黨組召開會議，傳達學習全市經濟工作會議精神。縣長方遠山主持會議並講話。"
    "會議指出，要堅持問題導向，加快項目建設，抓好產業發展，確保完成全年目標。要深入調查研究，不得侵擾群眾生活，們評價工作要看實績，"
    "認真聽取企業意見，做好諮詢服務。會議強調，各鄉鎮、各部門要壓實責任，做好安全生產和防汛工作，為經濟社會發展創造良好環境，"
    "推動農業農村現代化，讓人民群眾得到實惠，緊緊圍繞中心工作，據實上報運行數據，當好服務員，領導干部要帶頭學習。會議還研究了其他事項。"
)


def pinyin(character):
    return sorted(readings(character))[0]


def broken(text, table):
    """Annotate the characters of `table` by replacing their GBK bytes wherever they stand, in step or not."""
    data = text.encode("gbk")
    for character in table:
        code = character.encode("gbk")
        data = data.replace(code, code + f"({pinyin(character)})".encode("gbk"))
    shown, at = [], 0
    while at < len(data):
        if data[at] < 0x80:
            shown.append(chr(data[at]))
            at += 1
            continue
        try:
            shown.append(data[at : at + 2].decode("gbk"))
        except UnicodeDecodeError:
            shown.append("?")
        at += 2
    return "".join(shown)


def cleaned(text):
    return clean_text(decode(text.encode(), "mirror"))


PLAIN = cleaned(TEXT).text


@pytest.mark.parametrize(
    ("whole", "shown"),
    [("侵擾著", "侵?jǐn)_著"), ("們評價", "們?cè)u價")],
)
def test_a_character_torn_by_one_that_is_not_there(whole, shown):
    damaged = broken(TEXT, TABLE.replace("謹", "").replace("冊", "")) + shown + "。"
    assert cleaned(damaged).text == PLAIN + cleaned(TEXT + whole + "。").text[len(PLAIN) :]


def test_the_page_as_a_whole_comes_back():
    damaged = broken(TEXT, TABLE)
    assert artefacts(damaged)
    clean = cleaned(damaged)
    assert clean.text == PLAIN
    assert clean.transforms[:2] == ("bytes_mended", "pinyin_stripped")
    assert list(clean.offsets) == sorted(set(clean.offsets))
    assert Flag.GARBLED not in clean.flags


@given(st.randoms(use_true_random=False))
@settings(max_examples=40)
def test_any_table_is_undone_or_said_to_be_damaged(random_: random.Random):
    table = random_.sample(sorted(set(TABLE)), 30)
    damaged = broken(TEXT, table)
    clean = cleaned(damaged)
    assert list(clean.offsets) == sorted(set(clean.offsets))
    if "pinyin_stripped" in clean.transforms:
        assert clean.text == PLAIN or Flag.GARBLED in clean.flags


def test_what_is_not_certain_stays():
    damaged = broken(TEXT, TABLE.replace("謹", "")) + "侵?xyz)_著。"
    clean = cleaned(damaged)
    assert "侵?xyz)_著" in clean.text.replace("？", "?").replace("）", ")")
    assert Flag.GARBLED in clean.flags


def test_questions_on_sound_pages_are_left_alone():
    clean = cleaned("怎么样?ok)。云河县召开会议。")
    assert clean.text.startswith("怎么样？ok")
    assert (clean.transforms, clean.flags) == (("folded",), ())


@pytest.mark.parametrize(
    ("whole", "shown"),
    [
        ("抓好工作。縣委副書記李明參加。", "抓好工作??h委副書記李明參加。"),
        ("抓好工作。縣委副書記李明參加。", "抓好工作?？h委副書記李明參加。"),
        ("抓好工作。\n\u3000（閩山縣融媒體中心）", "抓好工作。\n?。ㄩ}山縣融媒體中心）"),
    ],
)
def test_full_stops_and_indents_torn_by_a_mark_that_is_not_there(whole, shown):
    clean = cleaned(TEXT + shown)
    assert clean.text == cleaned(TEXT + whole).text
    assert clean.transforms[0] == "bytes_mended"
    assert {Flag.GARBLED, Flag.PROVENANCE_SUSPECT} <= set(clean.flags)
    assert list(clean.offsets) == sorted(set(clean.offsets))


@pytest.mark.parametrize(
    "shown", ["怎麼辦??A班參加。", "對嗎?!好的。", "抓好工作??z委參加。", "什麼??縣委參加。"]
)
def test_marks_that_fit_no_two_characters_stay(shown):
    assert "bytes_mended" not in cleaned(TEXT + shown).transforms


@given(st.lists(st.sampled_from("。，縣會議工作h?;!：閩ab（）\n "), max_size=40))
@settings(max_examples=150)
def test_whatever_stands_there_every_character_keeps_its_place(characters):
    raw = TEXT + "".join(characters)
    clean = cleaned(raw)
    assert list(clean.offsets) == sorted(set(clean.offsets))
    assert all(0 <= at < len(raw) for at in clean.offsets)
