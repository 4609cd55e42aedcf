"""One invented page in every format: snapshots of the prose, structure of the HTML."""

import io
import json
import re

import pytest
from docx import Document
from syrupy.assertion import SnapshotAssertion

from summarizer.facts import Briefing
from summarizer.pipeline import summarize
from summarizer.reading import decode, read
from summarizer.reading.text import Page
from summarizer.running.drive import run
from summarizer.writing import TEXT_FORMATS, TextFormat, encoded, render

TEXT = """青禾县委常委会会议召开

发布时间：2024-05-09 来源：青禾县融媒体中心

5月8日上午，青禾县委书记解明远主持召开县委常委会会议，听取防汛备汛工作情况汇报，审议《青禾县城市更新办法》。县委副书记、县长单国强出席会议。
会议强调，各乡镇要严格落实防汛责任；严禁擅自脱岗。
"""


@pytest.fixture(scope="module")
def page() -> Page:
    return read(decode(TEXT.encode(), "page.txt"))


@pytest.fixture(scope="module")
def briefing(page: Page) -> Briefing:
    return run(summarize(page.raw))


def test_markdown_reads_like_this(briefing: Briefing, page: Page, snapshot: SnapshotAssertion) -> None:
    assert re.sub(r"summarizer [\d.]+", "summarizer X", render(briefing, page, "md")) == snapshot


def test_text_is_markdown_without_marks(briefing: Briefing, page: Page) -> None:
    plain = render(briefing, page, "txt")
    assert "**" not in plain
    assert "\\" not in plain
    assert "Xie Mingyuan (解明远)" in plain


def test_json_is_the_briefing(briefing: Briefing, page: Page) -> None:
    assert Briefing.model_validate_json(render(briefing, page, "json")) == briefing
    assert "解明远" in json.dumps(json.loads(render(briefing, page, "json")), ensure_ascii=False)


def test_html_links_each_line_to_marked_source(briefing: Briefing, page: Page) -> None:
    shown = render(briefing, page, "html")
    targets = set(re.findall(r'href="#(a1-[a-z]\d+)"', shown))
    anchors = set(re.findall(r'<mark id="(a1-[a-z]\d+)"', shown))
    assert targets
    assert targets <= anchors
    assert "src=" not in shown
    assert "<script" not in shown
    assert "default-src 'none'" in shown


@pytest.mark.parametrize("form", TEXT_FORMATS)
def test_every_format_ends_with_one_newline(briefing: Briefing, page: Page, form: TextFormat) -> None:
    shown = render(briefing, page, form)
    assert shown.endswith("\n") or form == "html"
    assert encoded(briefing, page, form) == shown.encode()


def test_word_says_what_markdown_says_and_links_each_mark_to_its_sentence(briefing: Briefing) -> None:
    document = Document(io.BytesIO(encoded(briefing, None, "docx")))
    said = re.sub(r"[\s\\*#-]+|\[\w+\]", "", render(briefing, None, "md"))
    written = re.sub(r"[\s-]+|\[\w+\]", "", "".join(p.text for p in document.paragraphs))
    assert written == said
    xml = document.element.xml
    targets = set(re.findall(r'w:anchor="(\w+)"', xml))
    assert targets == set(re.findall(r'<w:bookmarkStart [^>]*w:name="(\w+)"', xml)) != set()
    assert document.core_properties.author.startswith("summarizer ")


def test_word_takes_names_of_files_that_xml_cannot_hold(briefing: Briefing) -> None:
    odd = briefing.model_copy(
        update={"source": briefing.source.model_copy(update={"name": "a\x0b\ud800.txt"})}
    )
    document = Document(io.BytesIO(encoded(odd, None, "docx")))
    assert document.core_properties.title == "a\ufffd\ufffd.txt"
