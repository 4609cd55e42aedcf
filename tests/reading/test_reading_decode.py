import pytest
from hypothesis import given, strategies as st

from summarizer.errors import InputError
from summarizer.reading import decode

PAGE = "6月3日上午，云河县召开防汛工作会议。县委书记方远山主持会议并讲话，要求各乡镇、各部门认真落实责任。"
TRADITIONAL = (
    "6月3日上午，雲河縣召開防汛工作會議。縣委書記方遠山主持會議並講話，要求各鄉鎮、各部門認真落實責任。"
)


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "gbk", "gb18030", "utf-16", "utf-16-le", "utf-16-be", "utf-32"]
)
@pytest.mark.parametrize("length", [12, 30, 200])
def test_simplified_page_in_any_usual_encoding(encoding, length):
    text = (PAGE * 5)[:length]
    assert decode(text.encode(encoding), "page").text == text


@pytest.mark.parametrize("encoding", ["big5", "big5hkscs", "gbk", "gb18030", "utf-16-le"])
def test_traditional_page_in_any_usual_encoding(encoding):
    assert decode(TRADITIONAL.encode(encoding), "page").text == TRADITIONAL


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030", "big5hkscs"])
def test_one_bad_byte_costs_one_character_not_the_page(encoding):
    text = TRADITIONAL * 3
    data = bytearray(text.encode(encoding))
    data[60] = 0xFF
    raw = decode(bytes(data), "page")
    assert raw.encoding == encoding
    assert 1 <= raw.replacements <= 3  # a broken three-byte character can leave three
    assert raw.text[80:] in text + "\ufffd"


def test_page_cut_inside_a_character():
    raw = decode((PAGE * 3).encode("utf-8")[:-1], "page")
    assert (raw.encoding, raw.replacements) == ("utf-8", 1)


def test_what_a_page_says_of_its_encoding_is_not_believed():
    html = f'<html><head><meta charset="gb2312"></head><body><p>{PAGE}</p></body></html>'
    assert decode(html.encode("utf-8"), "page").text == html


def test_encoding_given_by_the_user_is_used():
    raw = decode(PAGE.encode("gb18030"), "page", "GBK")
    assert (raw.text, raw.encoding, raw.encoding_confidence) == (PAGE, "gbk", 1.0)


@pytest.mark.parametrize("encoding", ["klingon", "base64", "hex", "rot13"])
def test_unknown_or_non_text_encoding(encoding):
    with pytest.raises(InputError, match="cannot be decoded") as caught:
        decode(PAGE.encode(), "page", encoding)
    assert "gb18030" in caught.value.hint


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "empty"),
        (b" \n\t ", "empty"),
        (b"Minutes of the meeting", "no Chinese"),
        (b"\x00\x01\x02\x03" * 400, "binary"),
        (b"%PDF-1.7\n" + b"\x00" * 40, "PDF"),
        (b"PK\x03\x04" + b"\x00" * 40, "zip"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old Office"),
        (b"x" * 20_000_001, "larger"),
        (("水" * 5_000_001).encode(), "larger"),
    ],
)
def test_what_cannot_be_read_says_so(data, message):
    with pytest.raises(InputError, match=message) as caught:
        decode(data, "page.txt")
    assert caught.value.message.startswith("page.txt:")
    assert caught.value.hint


def test_line_ends_count_as_characters():
    assert decode("第一行。\r\n第二行。".encode(), "page").text == "第一行。\r\n第二行。"


def test_web_pages_are_told_by_their_content():
    assert decode(f"<!DOCTYPE html>\n<html><p>{PAGE}".encode(), "page.txt").media_type == "text/html"
    assert decode(PAGE.encode(), "page.html").media_type == "text/plain"


@given(
    st.text(alphabet="云河县召开会议，。要求各乡镇认真落实责任", min_size=16, max_size=80),
    st.sampled_from(["gb18030", "utf-8", "utf-16-le"]),
)
def test_decoding_undoes_encoding(text, encoding):
    text = f"云河县{text}"
    assert decode(text.encode(encoding), "page").text == text
