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


TEXT = f"{FIRST}\n{SECOND}\n会议通报了全县水库、河道和山塘的巡查情况，各乡镇汇报了预案修订和物资储备情况。\n"


def sent(subject: str, text: str, subtype: str = "plain") -> Page:
    mail = message(text, subtype)
    mail.replace_header("Subject", subject)
    return read(decode(bytes(mail), "a.eml"))


@pytest.mark.parametrize("before", ["Re: ", "回复：", "Fw: 转发: ", "【报送】", "[外部邮件] 转发："])
def test_what_programs_put_before_a_subject_goes(before):
    assert headlines(sent(before + TITLE, TEXT)) == [TITLE]


@pytest.mark.parametrize(
    "under",
    [
        "在 2026年6月2日，李明 <lm@example.org> 写道：\n> 请把会议稿发来。\n> 谢谢\n",
        "-- \n何静\n宁溪县委办公室信息科\n地址：宁溪县人民路1号\n",
        "发自我的手机\n",
        "------------------ 原始邮件 ------------------\n发件人: 李明<lm@example.org>\n发送时间: 2026年6月2日\n收件人: 何静\n"
        "主题: 会议稿\n\n请把会议稿发来，谢谢。\n",
    ],
)
def test_what_a_message_answers_and_the_card_of_its_sender_are_none_of_its_text(under):
    page = sent(f"Re: {TITLE}", f"{TEXT}\n{under}")
    assert page.articles[0].text == TEXT.strip()


@pytest.mark.parametrize(
    "text",
    [
        "".join(f"> {line}\n" for line in TEXT.splitlines()),
        f"请阅。\n---------- Forwarded message ---------\nFrom: a@example.org\nDate: Jun 3, 2026\nSubject: x\nTo: b@example.org\n\n{TEXT}",
        f"何老师：\n看看这篇。\n---- 回复的原邮件 ----\n| 发件人 | 李明 |\n| 日期 | 2026年6月3日 |\n| 主题 | 稿 |\n\n{TEXT}",
        f"发件人：县委办\n发送时间：2026年6月3日\n收件人：何静\n主题：会议稿\n{TEXT}",
    ],
)
def test_a_message_sent_on_is_its_text_without_the_first_header(text):
    page = sent(f"Fw: {TITLE}", text)
    assert (headlines(page), page.articles[0].text) == ([TITLE], TEXT.strip())


def test_what_somebody_writes_in_a_diary_is_no_quotation():
    told = f"{FIRST}\n他在日记中写道：\n{SECOND}\n"
    assert "他在日记中写道：" in sent(TITLE, told).articles[0].text


def test_an_enclosure_is_read_where_the_text_only_names_it():
    inner = message(f"{TITLE}\n{TEXT}")
    outer = message("稿件见附件。\n")
    outer.replace_header("Subject", "请阅")
    outer.add_attachment(inner)
    assert headlines(read(decode(bytes(outer), "a.eml"))) == [TITLE]
    outer = message("稿件见附件。\n")
    outer.add_attachment(
        f"{TITLE}\n{TEXT}".encode(), maintype="application", subtype="octet-stream", filename="稿.txt"
    )
    raw = decode(bytes(outer), "a.eml")
    assert raw.text == f"{TITLE}\n{TEXT}"
    assert raw.name == "a.eml"


def test_messages_enclosed_in_messages_are_opened_once():
    mail = message("见附件。\n")
    for _ in range(30):
        outer = message("见附件。\n")
        outer.add_attachment(mail)
        mail = outer
    assert "见附件" in decode(bytes(mail), "a.eml").text


def test_a_card_without_dashes_ends_at_its_telephones():
    told = f"{TEXT}祝工作顺利！\n\n何静 | 宁溪县融媒体中心\n手机：13800000000\n邮箱：hj@example.org\n"
    assert sent(TITLE, told).articles[0].text == f"{TEXT}祝工作顺利！"


def test_a_message_whose_text_only_asks_for_another_reader_is_read_in_html():
    mail = message("您的邮件客户端不支持HTML，请使用浏览器查看。\n")
    mail.add_alternative("".join(f"<p>{line}</p>" for line in TEXT.splitlines()), subtype="html")
    assert read(decode(bytes(mail), "a.eml")).articles[0].text == TEXT.strip()


def test_names_hidden_behind_asterisks_are_no_marks():
    told = f"{TITLE}\n张**（男）、李**（女）获奖。\n王**（男）、赵**（女）也获奖。\n"
    assert decode(told.encode(), "a.txt").media_type == "text/plain"


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


@pytest.mark.parametrize(
    "source",
    [
        f'---\ntitle: "{TITLE}"\ndate: 2026-06-04\nsource: 宁溪日报\ntags: [防汛]\n---\n\n{FIRST}\n\n{SECOND}\n',
        f"---\ntitle: {TITLE}\ndate: 2026-06-04 08:30:00\nsource: 宁溪日报\n---\n\n# {TITLE}\n\n{FIRST}\n\n{SECOND}\n",
        f"{TITLE}\n=====\n\n*发布时间：2026-06-04　来源：宁溪日报*\n\n{FIRST}\n\n{SECOND}\n",
        f'+++\ntitle = "{TITLE}"\ndate = 2026-06-04T08:30:00+08:00\nsource = "宁溪日报"\n+++\n\n{FIRST}\n\n{SECOND}\n',
        f"---\ntitle: >-\n  {TITLE}\ndate: '2026-06-04'\nsource: 宁溪日报\nauthors:\n  - 何静\n---\n{FIRST}\n\n{SECOND}\n",
        f"**{TITLE}**\n\n**2026-06-04 来源：宁溪日报**\n\n{FIRST}\n\n{SECOND}\n",
        f"# {TITLE}\n\n[TOC]\n\n> [!NOTE]\n> 来源：宁溪日报 2026-06-04\n\n:::tip\n{FIRST}\n:::\n\n{SECOND}\n",
        f"% {TITLE}\n% 来源：宁溪日报\n% 2026-06-04\n\n{FIRST}\n\n{SECOND}\n",
        f"<center>\n\n# {TITLE}\n\n</center>\n\n[来源](a.html)：宁溪日报 2026-06-04\n\n{FIRST}<br/>\n\n{SECOND}<sup>[1]</sup>\n",
        f"### **{TITLE}**\n\n> 2026\\-06\\-04 来源：宁溪日报\n\n{FIRST}[^1]\n\n{SECOND}~~删去~~\n",
        f"# {TITLE}\n\n_2026-06-04_ 来源：[宁溪日报][1]\n\n{FIRST}\n\n{SECOND}<https://example.org>\n\n[1]: https://a.org\n",
    ],
)
def test_what_markdown_says_of_a_page_is_read_and_its_marks_are_not(source):
    raw = decode(source.encode(), "a.md")
    page = read(raw)
    assert raw.media_type == "text/markdown"
    assert (headlines(page), page.published, page.publisher) == ([TITLE], "2026-06-04", "宁溪日报")
    assert page.articles[0].text == f"{FIRST}\n{SECOND}"


def test_tasks_of_markdown_lose_their_boxes():
    text = read(
        decode(f"# {TITLE}\n\n{FIRST}\n\n- [x] 备足物资\n- [ ] 修订预案\n".encode(), "a.md")
    ).clean.text
    assert "[" not in text


def test_lists_and_tables_of_markdown_keep_their_words():
    source = f"# {TITLE}\n\n{FIRST}\n\n## 措施\n\n- 加强巡查\n- 落实值班\n\n| 乡镇 | 泵站 |\n|---|---|\n| 白沙 | 3座 |\n"
    text = read(decode(source.encode(), "a.md")).clean.text
    for word in ("措施", "加强巡查", "乡镇|泵站", "白沙|3座"):
        assert word in text
    for mark in ("#", "- ", "--"):
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


def test_a_note_over_a_text_and_the_card_under_it_are_no_part_of_it():
    note = f"王主任好：\n　　稿件发您，烦请审核后编发，谢谢！\n\n{TITLE}\n{TEXT}\n祝工作顺利！\n\n何静\n宁溪县水利局办公室\n2026.6.4\n"
    (article,) = read(decode(bytes(message(note)), "a.eml")).articles
    assert (article.headline.text, article.text, article.published) == (TITLE, TEXT.strip(), None)


def test_a_card_over_what_is_answered():
    answer = f'{TEXT}\n何静\n宁溪县政府办公室\n13000000000\n\n在 2026年6月3日 17:20，"信息科" <xx@example.org> 写道：\n> 请报送会议信息。\n'
    (article,) = read(decode(bytes(message(answer)), "a.eml")).articles
    assert article.text == TEXT.strip()


def test_an_older_message_without_a_rule_over_it():
    older = "发件人: 王主任 <w@example.org>\n发送时间: 2026年6月2日 16:10\n收件人: 何静\n主题: 约稿\n\n请发一篇防汛会议的稿子。\n"
    (article,) = read(decode(bytes(message(f"{TEXT}\n{older}")), "a.eml")).articles
    assert article.text == TEXT.strip()


def test_a_quotation_in_html_below_a_first_message():
    quoted = '<div class="gmail_quote">2026年6月2日 a@example.org 写道：<blockquote>请报送信息。</blockquote></div>'
    source = "".join(f"<p>{line}</p>" for line in TEXT.strip().split("\n")) + quoted
    (article,) = read(decode(bytes(message(source, "html")), "a.eml")).articles
    assert article.text == TEXT.strip()


def test_a_title_underlined_below_a_trail_makes_markdown():
    source = f"[宁溪网](https://example.org) > 正文\n\n{TITLE}\n======\n\n发布时间：2026-06-03 来源：[宁溪日报](https://example.org)\n\n{FIRST}\n\n[打印](javascript:;)\n"
    result = read(decode(source.encode(), "a.md"))
    assert (headlines(result), result.articles[0].text, result.publisher) == ([TITLE], FIRST, "宁溪日报")
