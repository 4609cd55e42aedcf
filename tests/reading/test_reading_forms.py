"""E-mail messages and Markdown pages, told by their content."""

import time
from email.message import EmailMessage

import pytest

from summarizer.errors import InputError
from summarizer.reading import Page, decode, read

TITLE = "宁溪县部署防汛工作"
FIRST = "6月3日，宁溪县召开防汛工作会议。县委书记程立新出席会议并讲话。"
SECOND = "会议要求，要加强值班值守，落实24小时值班制度。"


def message(text: str, subtype: str = "plain", charset: str = "utf-8") -> EmailMessage:
    mail = EmailMessage()
    mail["From"] = "Office <office@example.org>"
    mail["To"] = "reader@example.org"
    mail["Date"] = "Wed, 03 Jun 2026 10:00:00 +0800"
    mail["Subject"] = TITLE
    mail.set_content(text, subtype=subtype, charset=charset, cte="base64")
    return mail


def headlines(page: Page) -> list[str]:
    return [a.headline.text for a in page.articles if a.headline]


@pytest.mark.parametrize("charset", ["utf-8", "gb18030", "gbk"])
def test_a_message_is_its_subject_and_its_text(charset):
    raw = decode(bytes(message(f"{FIRST}\n{SECOND}\n", charset=charset)), "a.eml")
    assert raw.text == f"{TITLE}\n\n{FIRST}\n{SECOND}\n"
    assert headlines(read(raw)) == [TITLE]


def test_the_plain_text_of_a_message_is_preferred_and_attachments_stay_out():
    mail = message(f"{FIRST}\n")
    mail.add_alternative(f"<p>{SECOND}</p>", subtype="html")
    mail.add_attachment(b"%PDF-1.7", maintype="application", subtype="pdf", filename="a.pdf")
    assert decode(bytes(mail), "a.eml").text == f"{TITLE}\n\n{FIRST}\n"


def test_a_message_in_html_is_read_as_a_page():
    raw = decode(bytes(message(f"<div><p>{FIRST}</p><p>{SECOND}</p></div>", "html")), "a.eml")
    assert raw.media_type == "text/html"
    assert read(raw).articles[0].text == f"{FIRST}\n{SECOND}"
    assert headlines(read(raw)) == [TITLE]


def test_a_message_that_only_carries_a_file_says_so():
    mail = message("x")
    mail.set_content(b"%PDF-1.7", maintype="application", subtype="pdf", filename="a.pdf")
    with pytest.raises(InputError, match="a message without text") as refused:
        decode(bytes(mail), "a.eml")
    assert "attachment" in (refused.value.hint or "")


def test_a_notice_that_opens_with_labels_is_no_message():
    text = f"Date: 2026\nSubject: 防汛\n{FIRST}"
    assert decode(text.encode(), "a.txt").text == text


def test_markdown_marks_go_and_offsets_stay():
    linked = SECOND.replace("值班制度", "[值班制度](https://example.org/a_b)")
    source = f"---\ntitle: x\n---\n# {TITLE}\n\n**6月3日**，{FIRST[5:]}\n\n> {linked}\n"
    raw = decode(source.encode(), "a.md")
    assert (raw.media_type, raw.text) == ("text/markdown", source)
    page = read(raw)
    assert headlines(page) == [TITLE]
    assert page.articles[0].text == f"{FIRST}\n{SECOND}"
    for sentence in page.articles[0].all_sentences():
        for character, offset in zip(sentence.text, sentence.offsets, strict=True):
            assert source[offset] == character


def test_lists_and_tables_of_markdown_keep_their_words():
    source = f"# {TITLE}\n\n{FIRST}\n\n## 措施\n\n- 加强巡查\n- 落实值班\n\n| 乡镇 | 泵站 |\n|---|---|\n| 白沙 | 3座 |\n"
    text = read(decode(source.encode(), "a.md")).clean.text
    for word in ("措施", "加强巡查", "白沙", "3座"):
        assert word in text
    for mark in ("#", "- ", "|", "--"):
        assert mark not in text


@pytest.mark.parametrize("text", [f"#防汛# {FIRST}", f"{FIRST}\n* 注：数据截至6月。\n", f"# {FIRST}"])
def test_a_page_with_a_stray_mark_is_plain_text(text):
    assert decode(text.encode(), "a.txt").media_type == "text/plain"


@pytest.mark.parametrize("flood", ["**", "[", "![a](", "<!--", "- ", "|", "`", "> ", "__a", "#"])
def test_floods_of_marks_take_no_time(flood):
    source = f"# {TITLE}\n## 措施\n{flood * 20_000}\n{FIRST}\n" + f"{flood}\n" * 2_000
    begin = time.process_time()
    read(decode(source.encode(), "a.md"))
    assert time.process_time() - begin < 5
