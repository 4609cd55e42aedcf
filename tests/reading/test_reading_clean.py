import random

import pytest
from hypothesis import given, strategies as st

from summarizer.facts import Flag
from summarizer.reading import decode, read
from summarizer.reading.page import clean_text
from summarizer.reading.piece import whole
from summarizer.reading.repair.damage import is_traditional, readings, repair
from summarizer.reading.repair.fold import canonical, fold

TRADITIONAL = (
    "6月3日上午,雲河縣政府黨組召開會議,傳達學習全市經濟工作會議精神。縣長方遠山主持會議並講話。"
    "會議指出,要堅持問題導向,加快項目建設,抓好產業發展,確保完成全年目標。會議強調,各鄉鎮、各部門要壓實責任,"
    "做好安全生產和防汛工作,關心群眾生活,為經濟社會發展創造良好環境。會議還研究了其他事項。"
)
SIMPLIFIED = (
    "6月3日上午，云河县政府党组召开会议，传达学习全市经济工作会议精神。县长方远山主持会议并讲话。"
    "会议指出，要坚持问题导向，加快项目建设，抓好产业发展，确保完成全年目标。会议强调，各乡镇、各部门要压实责任，"
    "做好安全生产和防汛工作，关心群众生活，为经济社会发展创造良好环境。会议还研究了其他事项。"
)
GLOSSED = "縣會議學習經濟導發開產關務實責為"


def gloss(text, characters=GLOSSED, space=""):
    return "".join(f"{c}({sorted(readings(c))[0]}{space})" if c in characters else c for c in text)


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("３月１９日,云河县", "3月19日，云河县"),
        ("时间:2023-03-21 15:19:49", "时间：2023-03-21 15:19:49"),
        ("投资1,200万元", "投资1,200万元"),
        ("中欧(无锡)园区", "中欧（无锡）园区"),
        ("国内生产总值(GDP)增长", "国内生产总值（GDP）增长"),
        ("「一號工程」", "“一號工程”"),
        ('落实"一号工程"', "落实“一号工程”"),
        ("增长6.5%,总量第二", "增长6.5%，总量第二"),
        ("会议结束.", "会议结束。"),
        ("云\u200b河\u202e县\ufeff", "云河县"),
        ("云河县\u3000政府\u00a0办", "云河县 政府 办"),
        ("第一行\r\n第二行", "第一行\n第二行"),
        ("买买提•艾山", "买买提·艾山"),
        ("全文&nbsp;&nbsp;完", "全文  完"),
        ("ＧＤＰ：１０％", "GDP：10%"),
    ],
)
def test_one_form_for_every_character(raw, clean):
    assert fold(whole(raw)).text == clean


@given(
    st.text(
        alphabet=" \n\r\t,:;?!()\"'.&ABc09％，。：（）「」云河县会议\u3000\u200b\u00a0●•《》“”", max_size=60
    )
)
def test_every_kept_character_maps_back_to_itself(text):
    piece = fold(whole(text))
    assert list(piece.offsets) == sorted(set(piece.offsets))
    assert [canonical(text[i]) for i in piece.offsets] == [canonical(c) for c in piece.text]


@pytest.mark.parametrize("space", ["", " "])
def test_bracketed_pinyin_is_removed_and_the_text_simplified(space):
    raw = decode(gloss(TRADITIONAL, space=space).encode(), "mirror")
    clean = clean_text(raw)
    assert clean.text == SIMPLIFIED
    assert clean.transforms[:2] == ("pinyin_stripped", "simplified")
    assert clean.flags == (Flag.PINYIN_STRIPPED, Flag.PROVENANCE_SUSPECT)


@given(st.sets(st.sampled_from(sorted(set(GLOSSED))), min_size=5))
def test_any_table_of_glosses_is_undone(characters):
    text = TRADITIONAL * 3
    raw = decode(gloss(text, characters).encode(), "mirror")
    clean = clean_text(raw)
    assert clean.text == SIMPLIFIED * 3
    assert "".join(raw.text[i] for i in clean.offsets) == text


@pytest.mark.parametrize(
    "text",
    [
        "云河县文化馆馆长王喆(zhé)出席活动，并介绍了有关情况。",
        "生词：坚(jiān)持(chí)、落(luò)实(shí)、责(zé)任(rèn)。",
        "增长率(a)、(b)两项指标均高于全市平均。",
    ],
)
def test_readings_given_on_purpose_stay(text):
    piece, transforms, flags = repair(whole(text))
    assert (piece.text, transforms, flags) == (text, (), ())


def test_wrong_readings_are_left_and_flagged():
    text = gloss(TRADITIONAL * 3) + "雲(shān)"
    piece, _, flags = repair(whole(text))
    assert piece.text.endswith("云(shān)")
    assert Flag.GARBLED in flags


def test_simplified_pages_are_not_converted():
    assert not is_traditional(SIMPLIFIED)
    assert is_traditional(TRADITIONAL)
    assert repair(whole("陕西省乾县召开会议，县领导讲话。"))[0].text == "陕西省乾县召开会议，县领导讲话。"


def test_heaven_stays_in_names_and_no_word_is_made_of_it():
    text = TRADITIONAL + "縣長王志乾、孫乾明研究乾部工作、抗旱和若乾問題，乾旱、餅乾。"
    assert repair(whole(text))[0].text.endswith(
        "县长王志乾、孙乾明研究干部工作、抗旱和若干问题，干旱、饼干。"
    )


def test_lost_indents_and_lost_bytes():
    text = "??? 方遠山指出,縣領導要抓好項目。調研??h領導參加會議。"
    piece, _, flags = repair(whole(text))
    assert piece.text.startswith("方远山")
    assert Flag.GARBLED in flags


def test_undecodable_bytes_are_flagged():
    data = bytearray((SIMPLIFIED * 2).encode())
    data[100] = 0xFF
    assert Flag.GARBLED in read(decode(bytes(data), "page")).flags


def test_noise_between_characters_does_not_move_evidence():
    random.seed(7)
    noisy = "".join(c + random.choice(["", "", "\u200b", "\u2060"]) for c in SIMPLIFIED)
    page = read(decode(noisy.encode(), "page"))
    for sentence in page.articles[0].sentences:
        evidence = sentence.evidence()
        stretch = noisy[evidence.start : evidence.end]
        assert stretch.replace("\u200b", "").replace("\u2060", "") == evidence.quote


def test_few_readings_of_common_characters_are_no_accident_either():
    clean = clean_text(decode((TRADITIONAL + "統(tǒng)籌發展,做好衛(wèi)生工作。").encode(), "mirror"))
    assert clean.text == SIMPLIFIED + "统筹发展，做好卫生工作。"
    assert Flag.PINYIN_STRIPPED in clean.flags


def test_readings_of_rare_names_stay_on_traditional_pages_too():
    clean = clean_text(decode((TRADITIONAL + "方喆(zhé)、李堃(kūn)參加。").encode(), "page"))
    assert clean.text == SIMPLIFIED + "方喆（zhé）、李堃（kūn）参加。"
    assert Flag.PINYIN_STRIPPED not in clean.flags


def test_commas_put_before_other_marks_are_taken_out_if_the_page_is_full_of_them():
    text = "云河县召开会议,，传达学习精神,。会议指出，要加快项目建设,，抓好产业,；落实责任,。会议强调，落实到位。"
    clean = clean_text(decode(text.encode(), "rewritten"))
    assert clean.text == text.replace(",", "")
    assert clean.transforms == ("marks_undoubled",)
    assert Flag.PROVENANCE_SUSPECT in clean.flags
    once = "云河县召开会议,。会议指出，要加快项目建设，抓好产业，落实责任。"
    assert clean_text(decode(once.encode(), "page")).transforms == ("folded",)


def test_replacement_characters_decoded_again_are_flagged():
    assert clean_text(decode("云河县召开会议，锟斤拷参加。".encode(), "page")).flags == (Flag.GARBLED,)


@pytest.mark.parametrize(
    ("written", "read_as"), [("⼯作", "工作"), ("县⻓", "县长"), ("⻔⼝", "门口"), ("\uf90a", "金")]
)
def test_radicals_are_their_characters(written, read_as):
    assert fold(whole(written)).text == read_as
