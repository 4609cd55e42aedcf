"""Text decoded as what it was not and saved so: recognised, undone where enough is left, refused where not."""

import pytest
from hypothesis import given, strategies as st
from opencc import OpenCC

from summarizer.errors import InputError
from summarizer.facts import Flag
from summarizer.reading import decode, read
from summarizer.reading.formats.recoded import undone

PAGE = (
    "云河县召开防汛工作会议\n发布时间：2024-06-03 来源：云河县融媒体中心\n"
    "6月3日上午，云河县召开防汛工作会议，传达学习全市会议精神。县委书记方远山主持会议并讲话，要求各乡镇、各部门认真落实责任。\n"
    "会议指出，要坚持问题导向，加快项目建设，抓好产业发展，确保完成全年目标任务。\n"
)


def as_latin(data: bytes) -> str:
    """As browsers read windows-1252: five bytes it has not are control characters."""
    return "".join(bytes((b,)).decode("cp1252", "ignore") or chr(b) for b in data)


@pytest.mark.parametrize("wrongly", [as_latin, lambda data: data.decode("latin-1")])
@pytest.mark.parametrize("encoding", ["utf-8", "gb18030", "big5"])
def test_chinese_read_as_western_european_comes_back_whole(wrongly, encoding):
    page = OpenCC("s2t").convert(PAGE) if encoding == "big5" else PAGE
    raw = decode(wrongly(page.encode(encoding)).encode(), "page")
    assert (raw.text, raw.transforms, raw.replacements) == (page, ("double_encoding_undone",), 0)
    assert Flag.PROVENANCE_SUSPECT in read(raw).flags


def test_utf8_read_as_gb18030_comes_back_but_for_the_bytes_that_found_no_pair():
    raw = decode(PAGE.encode().decode("gb18030", "replace").replace("\ufffd", "?").encode(), "page")
    assert raw.transforms == ("double_encoding_undone",)
    assert 0 < raw.replacements < 0.1 * len(PAGE)
    assert raw.text.count("。") == PAGE.count("。")  # at the ends of lines, where half of them lost a byte
    page = read(raw)
    assert {Flag.GARBLED, Flag.PROVENANCE_SUSPECT} <= set(page.flags)
    assert page.clean.transforms[0] == "double_encoding_undone"


def test_what_has_lost_too_much_is_refused_with_the_way_out():
    with pytest.raises(InputError, match=r"wrongly .* \d\d% of it is lost") as refused:
        decode(PAGE.encode().decode("gbk", "replace").encode(), "page")
    assert "again" in (refused.value.hint or "")


@given(st.text(alphabet="云河县召开会议，。要求各乡镇认真落实责任鑫淼堃喆龘 ab12\n", max_size=200))
def test_sound_text_is_never_taken_for_damaged(text):
    assert undone(text) is None
    assert undone(OpenCC("s2t").convert(text)) is None


@given(st.text(max_size=120))
def test_anything_is_looked_at_without_an_error(text):
    undone(text)
