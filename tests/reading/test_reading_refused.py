"""Files of other kinds and pages without an article: refused with what to do next, soon and by their bytes."""

import json
import time
import zipfile
from contextlib import suppress
from email.header import Header
from io import BytesIO
from quopri import encodestring

import pytest

from summarizer.errors import InputError
from summarizer.reading import decode, read
from summarizer.reading.refused import MAX_LINES

TITLE = "云河县召开防汛工作会议"
BODY = "6月4日，云河县召开防汛工作会议。\n会议要求，各乡镇要压实责任。"
HTML = f"<html><body><h1>{TITLE}</h1><p>{BODY}</p></body></html>"


def refused(data: bytes | str) -> InputError:
    with pytest.raises(InputError) as told:
        read(decode(data.encode() if isinstance(data, str) else data, "page"))
    return told.value


def packed(*names: str) -> bytes:
    held = BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        for name in names:
            archive.writestr(name, "application/epub+zip" if name == "mimetype" else TITLE)
    return held.getvalue()


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (json.dumps({"title": TITLE, "content": BODY}), "this is JSON"),
        ("\n".join(json.dumps({"title": TITLE, "content": BODY}, ensure_ascii=False) for _ in range(2)), "lines of JSON"),
        (f"标题,日期,正文\n{TITLE},2023-06-05,{BODY}\n", "(CSV)"),
        (f"title\tcontent\n{TITLE}\t{BODY}\n", "(CSV)"),
        (f'<?xml version="1.0"?><rss version="2.0"><channel><title>{TITLE}</title></channel></rss>', "a feed"),
        (packed("xl/workbook.xml"), "Excel"),
        (packed("ppt/presentation.xml"), "PowerPoint"),
        (packed("mimetype"), "EPUB"),
        (packed("a.txt"), "zip archive"),
        (TITLE.encode("unicode_escape"), "written as codes"),
        ("".join(f"%{byte:02X}" for byte in TITLE.encode()), "written as codes"),
    ],
)  # fmt: skip
def test_files_of_other_kinds_say_what_they_are(data, kind):
    error = refused(data)
    assert kind in error.message
    assert error.hint


@pytest.mark.parametrize(
    "text",
    [
        "404\n抱歉，您访问的页面不存在或已删除，5秒后将自动返回首页。",
        "您的访问请求被拦截\n很抱歉，由于您访问的URL有可能对网站造成安全威胁，您的访问被阻断。",
        "页面正在跳转，请稍候……如果没有自动跳转，请点击这里",
        "请开启JavaScript后访问本网站，否则将无法正常显示内容。",
    ],
)
def test_what_a_server_says_instead_of_a_page_is_no_article(text):
    assert "instead of one" in refused(text).message


def test_a_notice_of_a_site_is_an_article():
    text = "关于网站升级的公告\n网站升级中，拒绝访问的用户请于6月5日后再试。云河县人民政府办公室"
    assert read(decode(text.encode(), "page")).articles


@pytest.mark.parametrize(
    "line",
    ["云河县召开第{}次会议", "（记者 方远山）", "● 云河县召开第{}次会议，部署工作。", "来源：云河日报{}"],
)
def test_pages_of_many_lines_are_read_or_refused_soon(line):
    text = "\n".join(line.format(i) for i in range(MAX_LINES // 4))
    start = time.process_time()
    with suppress(InputError):
        read(decode(text.encode(), "page"))
    assert time.process_time() - start < 5
    assert "lines" in refused(text + "\n" + "会议要求压实责任。\n" * MAX_LINES).message


def test_subtitles_are_read_without_their_times():
    said = ("6月4日，云河县召开防汛工作会议。", "县委书记方远山主持会议。")
    cues = "\n".join(f"{n}\n00:00:0{n},000 --> 00:00:0{n},900\n{text}\n" for n, text in enumerate(said, 1))
    for text in (cues, "WEBVTT\n\n" + cues.replace(",", ".")):
        (article,) = read(decode(text.encode(), "page")).articles
        assert [s.text for s in article.sentences] == list(said)
        assert article.headline is None


def test_a_saved_web_archive_is_read_with_or_without_a_subject():
    for subject in (f"Subject: {Header(TITLE, 'utf-8').encode()}\r\n", ""):
        head = f"From: <Saved by Blink>\r\n{subject}Date: Mon, 5 Jun 2023 10:00:00 -0000\r\nMIME-Version: 1.0\r\n"
        part = "--B1\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
        body = encodestring(HTML.encode()).decode()
        data = f'{head}Content-Type: multipart/related; boundary="B1"\r\n\r\n{part}{body}\r\n--B1--\r\n'
        (article,) = read(decode(data.encode(), "page")).articles
        assert article.headline.text == TITLE


def test_entities_of_a_saved_text_become_their_characters():
    coded = "".join(f"&#{ord(c)};" for c in TITLE)
    text = f"{coded}\n发布时间：2023-06-05&nbsp;&nbsp;来源：云河日报\n会议提出&ldquo;三个到位&rdquo;&#65292;压实责任。\n"
    page = read(decode(text.encode(), "page"))
    (article,) = page.articles
    assert (article.headline.text, page.publisher) == (TITLE, "云河日报")
    assert article.sentences[0].text == "会议提出“三个到位”，压实责任。"
    assert text[article.headline.offsets[0]] == "&"
